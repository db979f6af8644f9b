"""Finnish, Swedish, Estonian and Danish shops of made_sites.py, as the common platforms lay them out."""

from __future__ import annotations

from made_sites import MadeSite, site

FI_TERMS = """Tilaukset toimitetaan 3–5 arkipäivässä.
Maksutavat: MobilePay, pankkikortti ja Klarna-lasku."""
FI_RETURNS = "Tuotteen voi palauttaa 14 päivän kuluessa. Palautukset lähetetään Suomeen."
FI_PRIVACY = "Keräämme vain ne tiedot, joita tilauksen toimittamiseen tarvitaan."


def sites() -> list[MadeSite]:
    """Every site of this module."""
    return [_shopify(), _woocommerce(), _mycashflow(), _store_chain(), _swedish(), _estonian(), _danish()]


def _shopify() -> MadeSite:
    return site(
        "Shopify-like, Finnish", "usvapaja.fi", "fi",
        {
            "/pages/yhteystiedot": ("contact", "Yhteystiedot", """Sähköposti: posti@usvapaja.fi
                Puhelin: 040 123 4567"""),
            "/pages/meista": ("about", "Tarinamme", """Usvapaja on perustettu vuonna 1998.
                Myymälämme: Kuparitie 4, 20100 Turku
                Avoinna ma–pe 10–17, la 10–14"""),
            "/policies/terms-of-service": ("terms", "Toimitusehdot", "Myyjä: Usvapaja Oy, Y-tunnus 9123456-5\n"
             + FI_TERMS),
            "/policies/refund-policy": ("returns", "Palautukset", FI_RETURNS),
            "/policies/shipping-policy": ("delivery", "Toimitus", "Toimitusaika on 3–5 arkipäivää."),
            "/policies/privacy-policy": ("privacy", "Tietosuoja", FI_PRIVACY + "\nRekisterinpitäjä: Usvapaja Oy"),
            "/collections/all": ("", "Kaikki tuotteet", "Kupit, kulhot ja vadit."),
            "/blogs/uutiset/uuni": ("", "Uusi uuni saapui", "Uuni painaa 400 kiloa."),
        },
        brand="Usvapaja",
        menu="""/collections/all Kauppa
            /pages/meista Tarinamme
            /blogs/uutiset/uuni Uutiset
            /cart Ostoskori
            /account Oma tili""",
        footer="""/pages/yhteystiedot Yhteystiedot
            /policies/terms-of-service Toimitusehdot
            /policies/refund-policy Palautukset
            /policies/shipping-policy Toimitus
            /policies/privacy-policy Tietosuoja""",
        held={
            "company_id": "9123456-5", "legal_name": "Usvapaja Oy", "emails": "posti@usvapaja.fi",
            "phones": "+358401234567", "addresses": "Kuparitie 4, 20100 Turku", "founded_year": "1998",
        },
    )  # fmt: skip


def _woocommerce() -> MadeSite:
    return site(
        "WooCommerce-like, Finnish", "hankilan-kehräämö.fi".encode("idna").decode(), "fi",
        {
            "/ota-yhteytta/": ("contact", "Ota yhteyttä", "Soita 040 123 4567 tai kirjoita lomakkeella."),
            "/tietoa-meista/": ("about", "Tietoa meistä", "Hankilan Kehräämö on perheyritys vuodesta 1987."),
            "/toimitusehdot/": ("terms", "Tilaus- ja toimitusehdot", FI_TERMS + "\nMyyjä on Hankilan Kehräämö Ky."),
            "/palautukset/": ("returns", "Palautukset", "Palautusosoite: Kuparitie 9, 20100 Turku"),
            "/tietosuojaseloste/": ("privacy", "Tietosuojaseloste", """Rekisterinpitäjä
                Hankilan Kehräämö Ky
                Y-tunnus 9000001-9
                kehraamo@hankilankehraamo.fi"""),
            "/kauppa/": ("", "Kauppa", "Langat ja huovat."),
            "/2026/10/syysmarkkinat/": ("", "Syysmarkkinat", "Nähdään torilla."),
        },
        brand="Hankilan Kehräämö", goods_path="/tuote/",
        menu="""/kauppa/ Kauppa
            /tietoa-meista/ Meistä
            /ota-yhteytta/ Ota yhteyttä
            /oma-tili/ Oma tili
            /ostoskori/ Ostoskori
            /kassa/ Kassa
            /2026/10/syysmarkkinat/ Ota yhteyttä myös torilla: syysmarkkinat""",
        footer="/toimitusehdot/ Toimitusehdot\n/palautukset/ Palautukset\n/tietosuojaseloste/ Tietosuojaseloste",
        held={
            "company_id": "9000001-9", "legal_name": "Hankilan Kehräämö Ky", "phones": "+358401234567",
            "emails": "kehraamo@hankilankehraamo.fi", "addresses": "Kuparitie 9, 20100 Turku", "founded_year": "1987",
        },
    )  # fmt: skip


def _mycashflow() -> MadeSite:
    return site(
        "MyCashflow-like, Finnish", "routatukku.fi", "fi",
        {
            "/page/3/yhteystiedot": ("contact", "Yhteystiedot", """Routatukku Oy
                Y-tunnus 9012344-1
                Kuparitie 11, 20100 Turku
                Puh. 040 123 4567, asiakaspalvelu@routatukku.fi
                Nouto myymälästä arkisin 9–16"""),
            "/page/2/maksu-ja-toimitus": ("delivery", "Maksu ja toimitus", "Toimitusaika 2–4 arkipäivää."),
            "/page/1/tilausehdot": ("terms", "Tilausehdot", FI_TERMS),
            "/page/5/vaihto-ja-palautus": ("returns", "Vaihto ja palautus", FI_RETURNS),
            "/page/6/rekisteriseloste": ("privacy", "Rekisteriseloste", FI_PRIVACY),
            "/category/1/kupit": ("", "Kupit", "Kupit ja mukit."),
            "/category/2/vadit": ("", "Vadit", "Vadit ja tarjottimet."),
        },
        brand="Routatukku", goods_path="/product/",
        menu="/category/1/kupit Kupit\n/category/2/vadit Vadit\n/cart Ostoskori\n/account Kirjaudu",
        footer="""/page/1/tilausehdot Tilausehdot
            /page/2/maksu-ja-toimitus Maksu ja toimitus
            /page/3/yhteystiedot Yhteystiedot
            /page/5/vaihto-ja-palautus Vaihto ja palautus
            /page/6/rekisteriseloste Rekisteriseloste""",
        held={
            "company_id": "9012344-1", "legal_name": "Routatukku Oy", "phones": "+358401234567",
            "emails": "asiakaspalvelu@routatukku.fi", "addresses": "Kuparitie 11, 20100 Turku",
        },
    )  # fmt: skip


def _store_chain() -> MadeSite:
    towns = ("Turku", "Tampere", "Oulu", "Lahti", "Kuopio", "Pori")
    codes = ("20100", "33100", "90100", "15110", "70100", "28100")
    where = [f"Kuparitie {number}, {code} {town}" for number, (town, code) in enumerate(zip(towns, codes, strict=True))]
    stores = {
        f"/myymalat/{town.lower()}": ("stores", f"Myymälä {town}", f"{address}\nAvoinna ma–pe 10–18")
        for town, address in zip(towns, where, strict=True)
    }
    menu = "\n".join(f"{path} Myymälä {town}" for path, town in zip(stores, towns, strict=True))
    return site(
        "a chain with a page for each store", "kasteketju.fi", "fi",
        {
            **stores,
            "/myymalat": ("stores", "Myymälät", "\n".join(where)),
            "/asiakaspalvelu": ("contact", "Asiakaspalvelu", "asiakaspalvelu@kasteketju.fi, puh. 040 123 4567"),
            "/yritys": ("about", "Yritys", "Kasteketju on toiminut vuodesta 1974."),
            "/yritystiedot": ("imprint", "Yritystiedot", "Kasteketju Oyj\nY-tunnus 9012352-1\nAlv-tunnus FI90123521"),
            "/ehdot": ("terms", "Toimitusehdot", FI_TERMS),
            "/palautukset": ("returns", "Palautukset", FI_RETURNS),
            "/tietosuoja": ("privacy", "Tietosuojaseloste", FI_PRIVACY),
        },
        brand="Kasteketju", goods_path="/tuote/",
        menu=menu + "\n/myymalat Myymälät",
        footer="""/asiakaspalvelu Asiakaspalvelu
            /yritys Yritys
            /yritystiedot Yritystiedot
            /ehdot Toimitusehdot
            /palautukset Palautukset
            /tietosuoja Tietosuojaseloste""",
        held={
            "company_id": "9012352-1", "legal_name": "Kasteketju Oyj", "vat_number": "FI90123521",
            "emails": "asiakaspalvelu@kasteketju.fi", "phones": "+358401234567", "store": "True",
        },
    )  # fmt: skip


def _swedish() -> MadeSite:
    return site(
        "Swedish", "dimverkstan.se", "sv",
        {
            "/kundservice": ("contact", "Kundservice", "Ring 08-123 456 78 eller mejla hej@dimverkstan.se."),
            "/om-oss": ("about", "Om oss", "Dimverkstan grundades 1991 av två systrar."),
            "/villkor": ("terms", "Köpvillkor", """Dimverkstan AB, org.nr 559999-9900
                Storgatan 12, 111 22 Stockholm
                Momsreg.nr SE559999990001
                Leveranstid 2–4 arbetsdagar. Betala med Swish, kort eller Klarna."""),
            "/retur": ("returns", "Byten och returer", "Ångerrätten gäller i 14 dagar."),
            "/frakt": ("delivery", "Frakt och leverans", "Frakten kostar 49 kr."),
            "/integritetspolicy": ("privacy", "Integritetspolicy",
                "Vi sparar bara det som behövs för din beställning."),
        },
        brand="Dimverkstan", goods_path="/produkt/",
        menu="/om-oss Om oss\n/kundservice Kundservice\n/varukorg Varukorg",
        footer="""/villkor Köpvillkor
            /retur Byten och returer
            /frakt Frakt och leverans
            /integritetspolicy Integritetspolicy""",
        held={
            "company_id": "559999-9900", "vat_number": "SE559999990001", "legal_name": "Dimverkstan AB",
            "emails": "hej@dimverkstan.se", "phones": "+46812345678", "addresses": "Storgatan 12, 111 22 Stockholm",
        },
    )  # fmt: skip


def _estonian() -> MadeSite:
    return site(
        "Estonian", "udupood.ee", "et",
        {
            "/kontakt": ("contact", "Kontakt", """Udupood OÜ
                Registrikood 19999905
                info@udupood.ee
                Tel +372 5123 4567"""),
            "/meist": ("about", "Meist", "Udupood on väike pereettevõte."),
            "/muugitingimused": ("terms", "Müügitingimused", """Tarneaeg on 2–5 tööpäeva.
                Müüja: Udupood OÜ, KMKR EE199999909"""),
            "/tagastamine": ("returns", "Tagastamine", "Kauba võib tagastada 14 päeva jooksul."),
            "/privaatsus": ("privacy", "Privaatsuspoliitika", "Hoiame ainult tellimuseks vajalikke andmeid."),
        },
        brand="Udupood", goods_path="/toode/",
        menu="/meist Meist\n/kontakt Kontakt\n/ostukorv Ostukorv",
        footer="/muugitingimused Müügitingimused\n/tagastamine Tagastamine\n/privaatsus Privaatsuspoliitika",
        held={
            "company_id": "19999905", "vat_number": "EE199999909", "legal_name": "Udupood OÜ",
            "emails": "info@udupood.ee",
        },
    )  # fmt: skip


def _danish() -> MadeSite:
    return site(
        "Danish", "taagevaerk.dk", "da",
        {
            "/kontakt": ("contact", "Kontakt os", "Skriv til hej@taagevaerk.dk."),
            "/om-os": ("about", "Om os", "Vi har lavet keramik siden 2004."),
            "/handelsbetingelser": ("terms", "Handelsbetingelser", """Tågeværk ApS, CVR-nr. 99 99 99 18
                Bredgade 12, 1260 København K
                Leveringstid 1–3 hverdage."""),
            "/fortrydelsesret": ("returns", "Fortrydelsesret", "Du kan fortryde købet i 14 dage."),
            "/persondatapolitik": ("privacy", "Persondatapolitik", "Vi gemmer kun det, ordren kræver."),
        },
        brand="Tågeværk", goods_path="/vare/",
        menu="/om-os Om os\n/kontakt Kontakt",
        footer="""/handelsbetingelser Handelsbetingelser
            /fortrydelsesret Fortrydelsesret
            /persondatapolitik Persondatapolitik""",
        held={"company_id": "99999918", "legal_name": "Tågeværk ApS", "emails": "hej@taagevaerk.dk"},
    )  # fmt: skip

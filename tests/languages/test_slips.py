"""What shops of several countries once were misread for: sentences of delivery, returns, founding, paying and names, as
their owners write them. Every firm is invented."""

from __future__ import annotations

from typing import Any

import pytest
from shop_pages import Site

from trustcheck.pages.finds import mails
from trustcheck.pages.reading import read


def told(name: str, body: str, language: str, purpose: str = "returns") -> Any:
    """The value of a fact; None when it is not told."""
    return Site("puodelis-pavyzdys.com", language).told(body, purpose).get(name)


@pytest.mark.parametrize(
    ("language", "body", "days"),
    [
        ("en", "<h2>Delivery</h2><p>Royal Mail takes two to four working days and costs £4.</p>", 4),
        ("de", "<h2>Versand</h2><p>Vorrätiges ist in zwei bis vier Werktagen bei Ihnen.</p>", 4),
        ("fr", "<h2>Livraison</h2><p>Comptez 12 à 20 jours ouvrés avant de recevoir votre colis.</p>", 20),
        ("nl", "<p>Door de drukte kan de levering 8 tot 16 werkdagen duren.</p>", 16),
        ("it", "<p>Spediti entro 2 giorni. La consegna richiede 10-20 giorni lavorativi.</p>", 20),
        ("pl", "<h2>Dostawa</h2><p>Realizacja trwa 2–4 dni robocze, a dostawa 10–18 dni roboczych.</p>", 18),
        ("da", "<p>Vi leverer på 2–5 hverdage efter betaling.</p>", 5),
        ("cs", "<h2>Dodání</h2><p>Skladový materiál 3–5 pracovních dnů, lisované díly podle dohody.</p>", 5),
        ("fi", "<h2>Toimitus</h2><p>Posti, 6,90 €, 2–5 arkipäivää.</p>", 5),
        (
            "no",
            "<h2>Frakt</h2><table><tr><th>Måte<th>Tid</tr><tr><td>Postkasse<td>3–5 virkedager</tr></table>",
            5,
        ),
        (
            "et",
            "<h2>Tarne</h2><table><tr><th>Viis<th>Hind</tr><tr><td>Pakiautomaat<td>3,50 €<td>1–3 tööpäeva</tr></table>",
            3,
        ),
        ("lv", "<h2>Piegāde</h2><p>Ar kurjeru divas līdz četras darba dienas.</p>", 4),
    ],
)
def test_days_of_delivery_are_read_under_their_heading_and_in_words(language: str, body: str, days: int) -> None:
    assert told("delivery_days", body, language) == days


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("en", "<h2>Returns</h2><p>We refund you within 3-5 working days.</p>"),
        ("de", "<h2>Widerruf</h2><p>Das Geld ist in zwei bis vier Werktagen zurück.</p>"),
        ("da", "<h2>Fortrydelse</h2><p>Pengene er hos dig 3–5 hverdage efter.</p>"),
        ("fr", "<h2>Contact</h2><p>Nous lisons le courrier sous 2 à 3 jours ouvrés.</p>"),
        ("sv", "<h2>Frakt</h2><p>Vi svarar inom 2–3 vardagar.</p>"),
        ("pl", "<h2>Zwroty</h2><p>Pieniądze oddajemy w ciągu 3–5 dni roboczych.</p>"),
    ],
)
def test_days_of_something_else_are_none_of_delivery(language: str, body: str) -> None:
    assert told("delivery_days", body, language) is None


@pytest.mark.parametrize(
    ("language", "body", "country"),
    [
        ("da", "<h2>Fortrydelse</h2><p>Send varen til Skuffen ApS, Kardestræde 12, 5000 Odense C.</p>", "DK"),
        ("no", "<h2>Angrerett</h2><p>Send varen ubrukt til Nøstet AS, Spinnerikaia 14, 8400 Sortland.</p>", "NO"),
        ("sv", "<h2>Returer</h2><p>Skicka varan oanvänd till Strandvägen 47, 621 55 Visby.</p>", "SE"),
        ("nl", "<h2>Klachten</h2><p>Retouren alleen na overleg, naar Kist B.V., Spanenweg 14, 4004 ZZ Tiel.</p>", "NL"),
        ("et", "<h2>Tagastamine</h2><p>Saada see aadressile Lõng OÜ, Voki tn 7, 71011 Viljandi.</p>", "EE"),
        ("lv", "<h2>Atgriešana</h2><p>Paciņu sūtiet uz: Dzintaru iela 9, Liepāja, LV-3401.</p>", "LV"),
        ("en", "<h2>Returns</h2><p>Send it back, unused, to Rake Ltd, 14 Withy Lane, Taunton TA1 9XY.</p>", "GB"),
        ("fr", "<p>Adresse de retour : Warehouse 3, 66 Baiyun Avenue North, Guangzhou 510499, Chine</p>", "CN"),
        ("no", "<h2>Retur</h2><p>Returadresse: No. 318 Wangjiang Road, Yiwu, Zhejiang 322099, Kina</p>", "CN"),
    ],
)  # fmt: skip
def test_goods_go_back_where_the_sentence_sends_them(language: str, body: str, country: str) -> None:
    assert told("return_country", body, language) == country
    assert told("return_address", body, language) is not None


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("no", "<main><p>Skriv først, så får du returadressen.</p></main><footer>Norge · Oslo</footer>"),
        ("it", "<main><p>Chiedete l'indirizzo di reso.</p></main><footer>© 2026 Borse Italia</footer>"),
        ("de", "<h2>Widerruf</h2><p>Schreiben Sie dazu an Probe GmbH, Zwirnsteig 9, 60437 Frankfurt am Main.</p>"),
    ],
)
def test_no_country_of_returns_comes_from_a_footer_or_a_letter(language: str, body: str) -> None:
    assert told("return_country", body, language) is None


@pytest.mark.parametrize(
    ("language", "text", "year"),
    [
        ("en", "We began in 2019 with a borrowed hammer.", 2019),
        ("da", "Skuffen begyndte i 2016 med en flyttekasse.", 2016),
        ("sv", "Vävstolen började 2016 i ett garage.", 2016),
        ("fi", "Aloitimme vuonna 2020 autotallissa.", 2020),
        ("fi", "Arvi ja Helmi avasivat liikkeen syksyllä 1985.", 1985),
        ("de", "Das Geschäft gründete die Großmutter im Jahr 1963.", 1963),
        ("pl", "Zaczynaliśmy w 2014 roku od jednego garnka.", 2014),
        ("lv", "Namu 2018. gadā dibināja trīs māsas.", 2018),
    ],
)
def test_the_year_of_a_beginning_is_read(language: str, text: str, year: int) -> None:
    assert told("founded_year", f"<p>{text}</p>", language, "about") == year


def test_a_year_of_something_else_is_no_founding() -> None:
    assert told("founded_year", "<p>Uusi mallisto tuli syksyllä 2025.</p>", "fi", "about") is None
    assert told("founded_year", "<p>Im Jahr 2025 haben wir den Ofen ersetzt.</p>", "de", "about") is None


@pytest.mark.parametrize(
    ("language", "text", "ways"),
    [
        ("pl", "Płacić można kartą, przelewem albo gotówką.", {"card", "transfer", "cash"}),
        ("lv", "Maksāt var ar karti, internetbankā vai skaidrā naudā.", {"card", "bank", "cash"}),
        ("fi", "Maksutapoina käyvät verkkopankki ja kortti.", {"bank", "card"}),
        ("cs", "Platí se převodem nebo na dobírku.", {"transfer", "cash"}),
        ("de", "Auf Rechnung oder per Vorkasse, im Laden auch bar.", {"invoice", "transfer", "cash"}),
        ("en", "You can pay by bank transfer.", {"transfer"}),
    ],
)
def test_ways_of_paying_are_read_as_owners_write_them(language: str, text: str, ways: set[str]) -> None:
    assert set(told("payment_ways", f"<p>{text}</p>", language, "terms")) == ways


def test_the_name_of_a_coat_is_no_way_of_paying() -> None:
    assert told("payment_ways", '<p>Frakker</p><img src="a.jpg" alt="Alma | Elegant uldfrakke">', "da", "home") is None


@pytest.mark.parametrize(
    ("language", "line", "name"),
    [
        ("cs", "Vzorová těsnění s.r.o. · IČO 89999738", "Vzorová těsnění s.r.o."),
        ("fr", "VIDELUNE, SASU au capital de 500 €", "VIDELUNE, SASU"),
        ("da", "Dette websted drives af Tallowdown Trading Co., Limited.", "Tallowdown Trading Co., Limited"),
        ("pl", "Stronę prowadzi Brightbox Trading Limited.", "Brightbox Trading Limited"),
    ],
)
def test_names_of_firms_are_read_whole(language: str, line: str, name: str) -> None:
    assert told("legal_name", f"<p>{line}</p>", language, "imprint") == name


def test_a_year_beside_the_copyright_is_no_postcode() -> None:
    body = "<p>Hei!</p><footer><p>Ullgarnet · Oslo · Siden 1980</p><p>Vilkår · © 2026 Ullgarnet Oslo</p></footer>"

    assert told("address", body, "no", "home") is None


def test_a_word_above_the_footer_gives_its_address_no_role() -> None:
    footer = "<footer><p>12 rue des Affouages, 58000 Nevers</p></footer>"
    seal = f'<main><p>Granulés</p><img src="s.png" alt="Trusted – boutique certifiée"></main>{footer}'

    assert told("store", seal, "fr", "home") is None
    assert told("collect_in_store", "<p>12 rue des Prés, 58000 Nevers. Pas de retrait sur place.</p>", "fr") is None


@pytest.mark.parametrize(
    ("language", "text", "code"),
    [("fi", "Karttakirja 1931, 85,00 euroa", "EUR"), ("de", "Hornknopf 14,40 Euro", "EUR"),
     ("sv", "Duk 450 kronor", "SEK"), ("pl", "Motek 49 złotych", "PLN"), ("cs", "Kniha 320 korun", "CZK")],
)  # fmt: skip
def test_a_currency_in_words_is_one(language: str, text: str, code: str) -> None:
    assert told("currencies", f"<p>{text}</p>", language, "home") == (code,)


def test_hours_under_a_heading_of_their_own_are_the_stores() -> None:
    body = "<h1>Myymälä</h1><p>Puh. 09 555 0142</p><h2>Aukioloajat</h2><p>ma–pe 10–18</p><p>la 11–16</p>"

    assert told("hours_of_service", body, "fi", "stores") is False


def test_who_made_the_pages_is_not_written_to() -> None:
    links = '<a href="mailto:erkki@tekija-demo.fi">Site by</a> <a href="mailto:myynti@kauppa-demo.fi">Kirjoita</a>'
    made = Site("kauppa-demo.fi", "fi").page(f"<p>Hei</p>{links}")

    assert [mail.address for mail in mails(read(made)) if mail.linked] == ["myynti@kauppa-demo.fi"]


def test_a_new_price_may_stand_before_the_old_one_and_a_range_is_none() -> None:
    pairs = "".join(f"<p>{new},91 € {old},90 €</p>" for new, old in ((71, 79), (35, 39), (19, 21), (8, 9)))
    ranges = "".join(f"<p>{low},00 € – {high},00 €</p>" for low, high in ((10, 20), (12, 24), (14, 28), (16, 30)))

    assert told("discount_share", pairs, "pt", "product") == 1.0
    assert told("discount_share", ranges, "de", "product") == 0.0


@pytest.mark.parametrize(
    "text",
    [
        "Redeem a gift card at payment.",
        "Payment: letter of credit",
        "The seal keeps you safe from credit card fraud and spyware.",
    ],
)
def test_cards_that_nobody_pays_with_are_no_way_of_paying(text: str) -> None:
    assert told("payment_ways", f"<p>{text}</p>", "en", "product") is None


def test_hours_of_answers_are_those_of_a_service() -> None:
    text = "<p>Our staff responds to e-mail from 9:00 a.m. to 5:00 p.m. Monday–Friday</p>"

    assert told("hours_of_service", text, "en", "contact") is True


def test_the_name_behind_a_copyright_ends_before_a_label_and_is_not_the_makers() -> None:
    label = "<footer>Copyright © 2001-2020 Dantel Trading, CUI: 14399840</footer>"
    maker = "<h1>Zwetschgen</h1><footer>© 1998–2026 · Seite erstellt von Pixelwerk Probe GmbH</footer>"

    assert told("trade_name", label, "ro", "home") == "Dantel Trading"
    assert "Pixelwerk" not in str(told("trade_name", maker, "de", "home"))

"""German, French, Italian, Spanish, Polish, Dutch, Czech, Russian and English shops of made_sites.py."""

from __future__ import annotations

from made_sites import MadeSite, site


def sites() -> list[MadeSite]:
    """Every site of this module."""
    return [
        _german(), _austrian(), _french(), _italian(), _spanish(), _polish(), _dutch(), _czech(), _russian(),
        _british(),
    ]  # fmt: skip


def _german() -> MadeSite:
    return site(
        "German Impressum", "nebelwerk.de", "de",
        {
            "/impressum": ("imprint", "Impressum", """Angaben gemäß § 5 DDG
                Nebelwerk GmbH
                Hauptstraße 12, 50667 Köln
                Amtsgericht Köln, HRB 99999
                USt-IdNr. DE999999903
                E-Mail: post@nebelwerk.de"""),
            "/kontakt": ("contact", "Kontakt", "Öffnungszeiten: Mo–Fr 10–18 Uhr"),
            "/ueber-uns": ("about", "Über uns", "Familienbetrieb seit 1962."),
            "/agb": ("terms", "AGB", "Es gilt das Recht der Bundesrepublik Deutschland."),
            "/widerruf": ("returns", "Widerrufsbelehrung", "Sie haben das Recht, binnen vierzehn Tagen zu widerrufen."),
            "/versand": ("delivery", "Versand und Zahlung",
                "Lieferzeit 2–4 Werktage. Zahlung per PayPal oder Rechnung."),
            "/datenschutz": ("privacy", "Datenschutz", "Verantwortlich ist die Nebelwerk GmbH."),
        },
        brand="Nebelwerk", goods_path="/produkt/",
        menu="/ueber-uns Über uns\n/kontakt Kontakt\n/warenkorb Warenkorb\n/konto Mein Konto",
        footer="""/impressum Impressum
            /agb AGB
            /widerruf Widerruf
            /versand Versand und Zahlung
            /datenschutz Datenschutz""",
        held={
            "company_id": "HRB 99999", "vat_number": "DE999999903", "legal_name": "Nebelwerk GmbH",
            "emails": "post@nebelwerk.de", "addresses": "Hauptstraße 12, 50667 Köln", "founded_year": "1962",
        },
    )  # fmt: skip


def _austrian() -> MadeSite:
    return site(
        "Austrian, all under legal", "nebelstube.at", "de",
        {
            "/rechtliches": ("imprint", "Rechtliches", "Nebelstube Keramik GmbH, FN 999999m\nUID: ATU99999902"),
            "/so-finden-sie-uns": ("stores", "So finden Sie uns", "Mariahilfer Straße 12, 1060 Wien\nMo–Fr 10–18 Uhr"),
            "/schreiben": ("contact", "Schreiben Sie uns", "servus@nebelstube.at"),
            "/agb": ("terms", "AGB", "Zahlung mit Kreditkarte oder PayPal."),
            "/versandkosten": ("delivery", "Versandkosten", "Lieferzeit: 3–5 Werktage."),
            "/datenschutz": ("privacy", "Datenschutzerklärung", "Wir speichern nur, was nötig ist."),
        },
        brand="Nebelstube", goods_path="/artikel/",
        menu="/so-finden-sie-uns So finden Sie uns\n/schreiben Schreiben Sie uns",
        footer="/agb AGB\n/versandkosten Versandkosten\n/datenschutz Datenschutzerklärung\n/rechtliches Rechtliches",
        held={
            "company_id": "FN 999999m", "vat_number": "ATU99999902", "emails": "servus@nebelstube.at",
            "addresses": "Mariahilfer Straße 12, 1060 Wien", "opening_hours": "",
        },
    )  # fmt: skip


def _french() -> MadeSite:
    return site(
        "French mentions légales", "atelierbrume.fr", "fr",
        {
            "/content/2-mentions-legales": ("imprint", "Mentions légales", """Atelier Brume SARL au capital de 8 000 €
                12 rue de la Paix, 69002 Lyon
                999 999 998 RCS Lyon, TVA FR11999999998"""),
            "/nous-contacter": ("contact", "Contactez-nous", "bonjour@atelierbrume.fr"),
            "/content/4-a-propos": ("about", "Notre histoire", "Notre maison existe depuis 1979."),
            "/content/3-conditions": ("terms", "Conditions générales de vente",
                "Paiement par carte bancaire ou PayPal."),
            "/content/1-livraison": ("delivery", "Livraison", "Délai de livraison : 3 à 5 jours ouvrés."),
            "/content/5-retours": ("returns", "Retours et remboursements", "Vous avez 14 jours pour changer d'avis."),
            "/content/6-confidentialite": ("privacy", "Politique de confidentialité",
                "Nous gardons le strict nécessaire."),
        },
        brand="Atelier Brume", goods_path="/produits/",
        menu="/content/4-a-propos Notre histoire\n/mon-compte Mon compte\n/panier Panier",
        footer="""/content/1-livraison Livraison
            /content/2-mentions-legales Mentions légales
            /content/3-conditions Conditions générales de vente
            /content/5-retours Retours et remboursements
            /content/6-confidentialite Politique de confidentialité
            /nous-contacter Contactez-nous""",
        held={
            "company_id": "999999998", "vat_number": "FR11999999998", "emails": "bonjour@atelierbrume.fr",
            "addresses": "12 rue de la Paix, 69002 Lyon",
        },
    )  # fmt: skip


def _italian() -> MadeSite:
    return site(
        "Italian, VAT number in the footer", "bottegabruma.it", "it",
        {
            "/contatti": ("contact", "Contatti", """Scrivici a ciao@bottegabruma.it
                Via Garibaldi 12, 20121 Milano (MI)"""),
            "/chi-siamo": ("about", "Chi siamo", "Dal 1968 lavoriamo la terracotta."),
            "/condizioni": ("terms", "Condizioni di vendita", "Pagamento con carta di credito o PayPal."),
            "/spedizioni-e-resi": ("returns", "Spedizioni e resi", "Consegna in 2–4 giorni lavorativi."),
            "/privacy": ("privacy", "Informativa sulla privacy", "Trattiamo solo i dati necessari."),
        },
        brand="Bottega Bruma", goods_path="/prodotti/",
        menu="/chi-siamo Chi siamo\n/contatti Contatti\n/carrello Carrello",
        footer="/condizioni Condizioni di vendita\n/spedizioni-e-resi Spedizioni e resi\n/privacy Privacy",
        footer_text="<p>© Bottega Bruma S.r.l. – P.IVA 99999999990</p>",
        held={"vat_number": "IT99999999990", "legal_name": "Bottega Bruma S.r.l.", "emails": "ciao@bottegabruma.it"},
    )  # fmt: skip


def _spanish() -> MadeSite:
    return site(
        "Spanish aviso legal", "tallerbruma.es", "es",
        {
            "/aviso-legal": ("imprint", "Aviso legal", """Taller Bruma, S.L., CIF: B-99999997
                Calle Mayor 12, 28013 Madrid"""),
            "/contacto": ("contact", "Contacto", "hola@tallerbruma.es"),
            "/quienes-somos": ("about", "Quiénes somos", "Hacemos cerámica desde 1983."),
            "/condiciones-de-venta": ("terms", "Condiciones de venta", "Pago con tarjeta, PayPal o transferencia."),
            "/envios": ("delivery", "Envíos", "Plazo de entrega: 2–4 días laborables."),
            "/devoluciones": ("returns", "Devoluciones", "Dispone de 14 días para devolver."),
            "/privacidad": ("privacy", "Política de privacidad", "Guardamos solo lo necesario."),
        },
        brand="Taller Bruma", goods_path="/producto/",
        menu="/quienes-somos Quiénes somos\n/contacto Contacto\n/carrito Carrito",
        footer="""/aviso-legal Aviso legal
            /condiciones-de-venta Condiciones de venta
            /envios Envíos
            /devoluciones Devoluciones
            /privacidad Política de privacidad""",
        held={"company_id": "B99999997", "emails": "hola@tallerbruma.es", "addresses": "Calle Mayor 12, 28013 Madrid"},
    )  # fmt: skip


def _polish() -> MadeSite:
    return site(
        "Polish, the seller only in the regulamin", "pracowniamgla.pl", "pl",
        {
            "/regulamin": ("terms", "Regulamin sklepu", """Sprzedawcą jest Mgła Sp. z o.o., ul. Długa 12, 31-147 Kraków
                KRS 0000999999, NIP 999-999-99-99
                e-mail: kontakt@pracowniamgla.pl"""),
            "/o-nas": ("about", "O nas", "Pracownia działa od 2003 roku."),
            "/zwroty": ("returns", "Zwroty i reklamacje", "Na zwrot masz 14 dni."),
            "/dostawa": ("delivery", "Dostawa i płatność", "Czas dostawy: 2–4 dni robocze."),
            "/polityka-prywatnosci": ("privacy", "Polityka prywatności", "Przechowujemy tylko potrzebne dane."),
        },
        brand="Pracownia Mgła", goods_path="/produkt/",
        menu="/o-nas O nas\n/koszyk Koszyk\n/logowanie Zaloguj się",
        footer="/regulamin Regulamin\n/zwroty Zwroty i reklamacje\n/dostawa Dostawa\n/polityka-prywatnosci Prywatność",
        held={"company_id": "0000999999", "vat_number": "PL9999999999", "emails": "kontakt@pracowniamgla.pl"},
    )  # fmt: skip


def _dutch() -> MadeSite:
    return site(
        "Dutch", "nevelwinkel.nl", "nl",
        {
            "/klantenservice": ("contact", "Klantenservice", """Nevelwinkel BV
                Keizersgracht 12, 1015 CJ Amsterdam
                KvK 99999999, btw-id NL999999990B01
                hallo@nevelwinkel.nl"""),
            "/over-ons": ("about", "Over ons", "Sinds 1995 een begrip in de stad."),
            "/algemene-voorwaarden": ("terms", "Algemene voorwaarden", "Betalen kan met iDEAL of creditcard."),
            "/retourneren": ("returns", "Retourneren", "U heeft 14 dagen bedenktijd."),
            "/verzending": ("delivery", "Verzending", "Levertijd: 1–3 werkdagen."),
            "/privacyverklaring": ("privacy", "Privacyverklaring", "Wij bewaren alleen wat nodig is."),
        },
        brand="Nevelwinkel", goods_path="/producten/",
        menu="/over-ons Over ons\n/winkelwagen Winkelwagen",
        footer="""/klantenservice Klantenservice
            /algemene-voorwaarden Algemene voorwaarden
            /retourneren Retourneren
            /verzending Verzending
            /privacyverklaring Privacyverklaring""",
        held={
            "company_id": "99999999", "vat_number": "NL999999990B01", "legal_name": "Nevelwinkel BV",
            "emails": "hallo@nevelwinkel.nl",
        },
    )  # fmt: skip


def _czech() -> MadeSite:
    return site(
        "Czech", "mlhadilna.cz", "cs",
        {
            "/kontakty": ("contact", "Kontakty", "Napište nám na dilna@mlhadilna.cz."),
            "/o-nas": ("about", "O nás", "Tvoříme od roku 1999."),
            "/obchodni-podminky": ("terms", "Obchodní podmínky", """Prodávající: Mlha dílna s.r.o., IČO: 79999999,
                DIČ: CZ79999999, Dlouhá 12, 110 00 Praha"""),
            "/reklamace": ("returns", "Reklamace a vrácení", "Zboží lze vrátit do 14 dnů."),
            "/doprava-a-platba": ("delivery", "Doprava a platba", "Doba dodání 2–4 pracovní dny."),
            "/ochrana-osobnich-udaju": ("privacy", "Ochrana osobních údajů", "Uchováváme jen nutné údaje."),
        },
        brand="Mlha dílna", goods_path="/produkt/",
        menu="/o-nas O nás\n/kontakty Kontakty\n/kosik Košík",
        footer="""/obchodni-podminky Obchodní podmínky
            /reklamace Reklamace a vrácení
            /doprava-a-platba Doprava a platba
            /ochrana-osobnich-udaju Ochrana osobních údajů""",
        held={"company_id": "79999999", "vat_number": "CZ79999999", "emails": "dilna@mlhadilna.cz"},
    )  # fmt: skip


def _russian() -> MadeSite:
    return site(
        "Russian, a Latvian firm's particulars", "tumanlavka.lv", "ru",
        {
            "/rekvizity": ("imprint", "Реквизиты", """SIA Tuman Lavka, Reģ. Nr. 49999999994, PVN LV49999999994
                Brīvības iela 12, Rīga, LV-1010"""),
            "/kontakty": ("contact", "Контакты", "Пишите нам: lavka@tumanlavka.lv"),
            "/o-kompanii": ("about", "О компании", "Мы работаем с 2008 года."),
            "/oferta": ("terms", "Публичная оферта", "Оплата банковской картой или наличными."),
            "/dostavka": ("delivery", "Доставка и оплата", "Срок доставки 2–4 рабочих дня."),
            "/vozvrat": ("returns", "Возврат и обмен", "Товар можно вернуть в течение 14 дней."),
            "/policy": ("privacy", "Политика конфиденциальности", "Мы храним только необходимое."),
        },
        brand="Tuman Lavka", goods_path="/tovar/",
        menu="/o-kompanii О компании\n/kontakty Контакты\n/korzina Корзина",
        footer="""/oferta Публичная оферта
            /dostavka Доставка и оплата
            /vozvrat Возврат и обмен
            /policy Политика конфиденциальности
            /rekvizity Реквизиты""",
        held={"company_id": "49999999994", "vat_number": "LV49999999994", "emails": "lavka@tumanlavka.lv"},
    )  # fmt: skip


def _british() -> MadeSite:
    return site(
        "British, the company in the footer of policies", "mistkiln.co.uk", "en",
        {
            "/pages/contact-us": ("contact", "Contact us", "hello@mistkiln.co.uk"),
            "/pages/our-story": ("about", "Our story", "Throwing pots since 1994."),
            "/pages/visit-us": ("stores", "Visit us", """Our shop: 12 Castle Street, Edinburgh EH2 3AH
                Open Mon–Sat 10–17"""),
            "/policies/terms-of-service": ("terms", "Terms of service",
                "Mistkiln Ltd, registered in Scotland SC999999"),
            "/policies/refund-policy": ("returns", "Refund policy", "Return anything within 14 days."),
            "/policies/shipping-policy": ("delivery", "Shipping policy", "Delivery takes 2–4 working days."),
            "/policies/privacy-policy": ("privacy", "Privacy policy", "We keep only what your order needs."),
        },
        brand="Mistkiln",
        menu="""/pages/our-story Our story
            /pages/visit-us Visit us
            /pages/contact-us Contact us
            /account/login Log in
            /cart Cart""",
        footer="""/policies/terms-of-service Terms of service
            /policies/refund-policy Refund policy
            /policies/shipping-policy Shipping policy
            /policies/privacy-policy Privacy policy""",
        held={
            "company_id": "SC999999", "legal_name": "Mistkiln Ltd", "emails": "hello@mistkiln.co.uk", "store": "True",
        },
    )  # fmt: skip

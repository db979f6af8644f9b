"""How the seller can be reached: mail, telephone, address, store, hours."""

from __future__ import annotations

import pytest
from made_pages import claims, page, told

from trustcheck.model import Shop


@pytest.mark.parametrize(
    "text",
    [
        "info@naavaturku.fi",
        "Sähköposti: INFO@NaavaTurku.fi.",
        "info(at)naavaturku.fi",
        "info [at] naavaturku.fi",
        "info (ät) naavaturku.fi",
        "info ät naavaturku.fi",
        "info(at)naavaturku(dot)fi",
        "info at naavaturku dot fi",
        "info @ naavaturku . fi",
        "if.ukrutavaan@ofni",
        "info\u200b@naavaturku.fi",
        "info＠naavaturku.fi",
        "Lähetä viesti (info@naavaturku.fi) meille",
    ],
)
def test_a_mail_address_is_read_however_it_is_hidden(text: str) -> None:
    assert told("email", page(text)) == "info@naavaturku.fi"


@pytest.mark.parametrize(
    ("text", "complete"),
    [
        ("Unit 9, Thornfield Estate, Kettle Road, Harlow, Essex CM19 5JL", True),  # doors there go by names
        ("64th Street and Fifth Avenue\nNew York, New York 10021", True),  # a house at the corner
        ("188 Kettle Rd, Wanchai, Hong Kong", True),  # where no postcodes are
        ("Kettle Street, Austin, TX 78701", False),
    ],
)
def test_an_address_is_complete_as_its_country_writes_it(text: str, complete: bool) -> None:
    shop = Shop(domain="kettle.com", host="kettle.com", url="https://kettle.com/")
    facts = claims(page(f"Visit our store\n{text}", language="en"), shop=shop)

    assert facts["address_complete"].value is complete
    assert facts["store_address_complete"].value is complete


def test_of_several_addresses_the_one_with_all_its_parts_is_the_firms() -> None:
    shop = Shop(domain="kettle.com", host="kettle.com", url="https://kettle.com/")
    text = "Kettle Road, Harlow, Essex CM19 5JL\n5022 Thorn Drive, Meridian, MS 39305"

    assert told("address", page(text, language="en"), shop=shop) == "5022 Thorn Drive, 39305 Meridian, US"


def test_a_year_told_twice_is_no_house_number_and_postcode() -> None:
    shop = Shop(domain="kettle.at", host="kettle.at", url="https://kettle.at/")

    assert told("address", page("Schmuck-Kollektion 2020 2020 In der Backstube", language="de"), shop=shop) is None


@pytest.mark.parametrize("number", ["+44 345 610 0329", "+358 29 123 4567", "+46 771 12 34 56", "+61 1300 553 228"])
def test_numbers_charged_as_an_ordinary_call_are_not_said_to_cost_more(number: str) -> None:
    assert told("phone_kind", page(f"Puhelin: {number}")) == "other"


def test_a_free_mail_beside_a_market_places_name_is_the_shops() -> None:
    row = "🛒 Etsy 📷 Instagram 📌 Pinterest ✉ naava.turku@gmail.com"

    assert told("email", page(row, purpose="home")) == "naava.turku@gmail.com"
    assert told("email", page("🌐 hanhikoski.fi/turku 📘 Facebook ✉ hanhikoski@hotmail.com", purpose="home")) is None
    assert told("email", page("Sivuston toteutus: Verkkomaakari, tekija@gmail.com", purpose="home")) is None


def test_mail_links_are_read_with_their_subject_cut_off() -> None:
    made = page(links=[("mailto:info%40naavaturku.fi?subject=Tilaus", "Kirjoita", "footer")], purpose="home")

    assert told("email", made) == "info@naavaturku.fi"


def test_cloudflares_protected_address_is_read() -> None:
    key = 0x2A
    hidden = bytes([key]) + bytes(letter ^ key for letter in b"info@naavaturku.fi")
    link = (f"https://www.naavaturku.fi/cdn-cgi/l/email-protection#{hidden.hex()}", "[email protected]", "footer")

    assert told("email", page(links=[link])) == "info@naavaturku.fi"


@pytest.mark.parametrize(
    "text",
    [
        "kuva@2x.png",
        "info@example.com",
        "etunimi.sukunimi@naavaturku.fi",
        "Tietosuojavaltuutettu: tietosuoja@om.fi",
        "Klarna: asiakaspalvelu@klarna.fi",
        "Seuraa @naavaturku Instagramissa",
        "1234567890abcdef1234567890abcdef@sentry.io",
    ],
)
def test_other_texts_with_an_at_sign_are_not_the_sellers_address(text: str) -> None:
    assert told("email", page(text)) is None


def test_the_shops_own_domain_comes_before_a_free_service() -> None:
    facts = claims(page("maija.naava@luukku.com\ninfo@naavaturku.fi"))

    assert facts["email"].value == "info@naavaturku.fi"
    assert facts["email_own_domain"].value is True
    assert facts["email_free"].value is False
    assert set(facts["emails"].value) == {"info@naavaturku.fi", "maija.naava@luukku.com"}


@pytest.mark.parametrize("domain", ["gmail.com", "hotmail.fi", "luukku.com", "kolumbus.fi", "elisanet.fi", "telia.com"])
def test_a_free_service_is_known_as_one(domain: str) -> None:
    facts = claims(page(f"naavan.puoti@{domain}"))

    assert facts["email_free"].value is True
    assert facts["email_domain"].value == domain
    assert facts["email_own_domain"].value is False


def test_a_strangers_address_in_the_terms_is_not_the_sellers() -> None:
    assert told("email", page("Valmistajan takuu: huolto@kuusikko.fi", purpose="terms")) is None


def test_a_hidden_address_set_as_a_trap_is_not_the_sellers() -> None:
    assert told("email", page(hidden="ansa@naavaturku.fi")) is None


@pytest.mark.parametrize(
    ("text", "number", "kind"),
    [
        ("Puh. 040 123 4567", "+358401234567", "mobile"),
        ("Puhelin: (02) 123 4567", "+35821234567", "fixed_line"),
        ("p. 0401234567", "+358401234567", "mobile"),
        ("+358 (0)40 123 4567", "+358401234567", "mobile"),
        ("Puhelin\n040-1234567", "+358401234567", "mobile"),
        ("Soita 040 123 4567 tai 050 765 4321", "+358401234567", "mobile"),
        ("0600 12345 puh. 0600 123 45", "+35860012345", "premium"),
        ("Tel. +46 8 123 456 78", "+46812345678", "fixed_line"),
        ("Tel. 018 12 345", "+3581812345", "fixed_line"),  # Åland is in Finland
    ],
)
def test_telephone_numbers_are_read_with_country_and_kind(text: str, number: str, kind: str) -> None:
    facts = claims(page(text))

    assert facts["phone"].value == number
    assert facts["phone_valid"].value is True
    assert facts["phone_kind"].value == kind
    assert facts["phone_country"].value == ("SE" if number.startswith("+46") else "FI")


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("Puhelin: (09) 123 4567", "Helsinki"),
        ("Tel. +46 8 123 456 78", "Stockholm"),
        ("Tel. +49 30 1234567", "Berlin"),
        ("Tel. +39 06 1234 5678", "Roma"),
        ("Puh. 040 123 4567", None),
        ("Puhelin: 0123 456 789 01", None),
    ],
)
def test_the_area_of_a_fixed_line_is_told_and_of_no_other(text: str, town: str | None) -> None:
    facts = claims(page(text))

    assert ("phone_town" in facts) is (town is not None)
    assert facts["phones"].value[0].town == (town or "")
    assert town is None or facts["phone_town"].value == town


@pytest.mark.parametrize(
    "text",
    [
        "Hinta 1 299,00 €",
        "SKU 0401234567",
        "Viitenumero: 040 123 4567",
        "Tilinumero FI21 1234 5600 0007 85",
        "01.02.2024 - 31.12.2026",
        "20100 Turku 2026",
        "2010-2026",
        "Y-tunnus 9123456-5",
        "EAN 6412345678901",
        "Faksi: 02 123 4568",
        "Kuluttajaneuvonta puh. 029 505 3050",
    ],
)
def test_other_digits_are_not_the_sellers_telephone(text: str) -> None:
    assert told("phone", page(text)) is None


def test_digits_on_a_product_page_are_no_telephone() -> None:
    assert told("phone", page("040 123 4567\nMalli 02 123 4567", purpose="product")) is None


def test_a_labelled_number_that_cannot_exist_is_told_as_such() -> None:
    facts = claims(page("Puhelin: 0123 456 789 01"))

    assert facts["phone_valid"].value is False
    assert "phone_country" not in facts


def test_a_number_of_an_unknown_country_is_not_called_wrong() -> None:
    shop = Shop(domain="naavaturku.com", host="naavaturku.com", url="https://naavaturku.com/")

    assert told("phone", page("Call 600 400 6400", language="en"), shop=shop) is None


def test_a_carriers_number_is_not_the_sellers() -> None:
    text = "Asiakaspalvelu 040 123 4567\nMatkahuolto, puh. 0200 123 45"

    assert [item.number for item in told("phones", page(text, purpose="terms"))] == ["+358401234567"]


def test_links_to_telephones_are_read() -> None:
    assert told("phone", page(links=[("tel:+358401234567", "Soita", "header")], purpose="home")) == "+358401234567"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Linnankatu 5, 20100 Turku", "Linnankatu 5, 20100 Turku, FI"),
        ("Naava Turku Oy, Linnankatu 5 B 12, 20100 TURKU", "Linnankatu 5, 20100 Turku, FI"),
        ("Linnankatu 5 B\n20100 Turku", "Linnankatu 5 B, 20100 Turku, FI"),
        ("Osoite:Vanha Hämeentie 12-14, FI-20540 Turku", "Vanha Hämeentie 12-14, 20540 Turku, FI"),
        ("Slottsgatan 5, 20100 Åbo", "Slottsgatan 5, 20100 Åbo, FI"),
        ("Mikael Agricolan katu 3, 20100 Turku", "Mikael Agricolan katu 3, 20100 Turku, FI"),
        ("Bulevardi 7, 00120 Helsinki", "Bulevardi 7, 00120 Helsinki, FI"),
        ("Tervetuloa: Norra Esplanaden 7, 00120 Helsingfors", "Norra Esplanaden 7, 00120 Helsingfors, FI"),
        ("Storgatan 5, 111 22 Stockholm, Sverige", "Storgatan 5, 111 22 Stockholm, SE"),
        ("Storgatan 5, SE-111 22 Stockholm", "Storgatan 5, 111 22 Stockholm, SE"),
        ("Hauptstraße 5, D-10115 Berlin", "Hauptstraße 5, 10115 Berlin, DE"),
        ("Nørregade 5, DK-1165 København", "Nørregade 5, 1165 København, DK"),
        ("Mustamäe tee 16, 10617 Tallinn, Eesti", "Mustamäe tee 16, 10617 Tallinn, EE"),
    ],
)
def test_addresses_are_read_with_their_parts(text: str, line: str) -> None:
    facts = claims(page(text))

    assert facts["address"].value == line
    assert facts["address_complete"].value is True
    assert facts["country"].value == line[-2:]


@pytest.mark.parametrize("text", ["Aleksanterinkatu, Helsinki", "Myymälämme: Linnankatu, Turku", "Linnankatu 5, Turku"])
def test_an_incomplete_address_is_told_and_is_not_complete(text: str) -> None:
    facts = claims(page(text))

    assert facts["address"].value
    assert facts["address_complete"].value is False
    assert facts["address_po_box"].value is False


def test_a_post_office_box_alone_is_not_complete() -> None:
    facts = claims(page("Naava Turku Oy, PL 123, 20101 Turku"))

    assert facts["address"].value == "PL 123, 20101 Turku, FI"
    assert facts["address_complete"].value is False
    assert facts["address_po_box"].value is True


def test_a_street_beside_a_box_makes_the_address_complete() -> None:
    facts = claims(page("PL 123, 20101 Turku\nKäyntiosoite: Linnankatu 5, 20100 Turku"))

    assert facts["address_complete"].value is True
    assert facts["address_po_box"].value is False
    assert len(facts["addresses"].value) == 2


def test_two_addresses_keep_their_roles() -> None:
    text = "Myymälä: Linnankatu 5, 20100 Turku\nPalautusosoite: Varastotie 9, 20360 Turku"
    facts = claims(page(text))

    assert {(item.street, item.role) for item in facts["addresses"].value} == {
        ("Linnankatu", "store"),
        ("Varastotie", "returns"),
    }
    assert facts["address"].value.startswith("Linnankatu 5")
    assert facts["store_address"].value.startswith("Linnankatu 5")


def test_care_of_is_kept() -> None:
    assert told("addresses", page("c/o Kuusikko Oy, Linnankatu 5, 20100 Turku"))[0].care_of == "Kuusikko Oy"


@pytest.mark.parametrize(
    "text",
    [
        "Tuote 12345 Musta",
        "Hinta 20100 Turku",
        "Kuvassa 2 kpl 00100 Helsinki",
        "Vuonna 1999 Turku",
        "15 F-60350 Villers",
    ],
)
def test_other_digits_beside_a_name_are_no_address(text: str) -> None:
    assert told("address", page(text, purpose="home")) is None


def test_an_authoritys_address_is_not_the_sellers() -> None:
    text = "Kuluttajariitalautakunta, Hämeentie 3, 00530 Helsinki"

    assert told("address", page(text, purpose="terms")) is None


def test_a_makers_address_on_a_product_page_is_not_the_sellers() -> None:
    assert told("address", page("Linnankatu 5, 20100 Turku", purpose="product")) is None


@pytest.mark.parametrize(
    "text",
    [
        "Tervetuloa myymäläämme, Linnankatu 5, 20100 Turku",
        "Kivijalkamyymälämme löytyy Turusta",
        "Besök vår butik i Åbo",
        "Our showroom is open to all",
        "Käyntiosoite: Linnankatu 5, 20100 Turku",
    ],
)
def test_a_store_that_can_be_visited_is_told(text: str) -> None:
    assert told("store", page(text)) is True


@pytest.mark.parametrize(
    "text",
    [
        "Meillä ei ole kivijalkamyymälää, myymme vain verkossa. Tervetuloa myymäläämme netissä!",
        "Vi har ingen fysisk butik",
        "We are online only",
        "Tervetuloa verkkokauppaan",
        "Download on the App Store",
    ],
)
def test_no_store_is_told_where_there_is_none(text: str) -> None:
    assert told("store", page(text)) is None


def test_a_store_on_a_street_without_number_is_not_complete() -> None:
    facts = claims(page("Tervetuloa liikkeeseemme!\nMyymälä: Aleksanterinkatu, Helsinki"))

    assert facts["store"].value is True
    assert facts["store_address"].value == "Aleksanterinkatu, Helsinki, FI"
    assert facts["store_address_complete"].value is False


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("Avoinna: ma–pe 10–18, la 10–15", "ma–pe 10–18, la 10–15"),
        ("Ma-Pe 10.00-18.00\nLa 10.00-15.00\nSu suljettu", "Ma-Pe 10.00-18.00; La 10.00-15.00; Su suljettu"),
        ("Öppet mån–fre 10–18", "mån–fre 10–18"),
        ("Mon-Fri 9am - 5pm", "Mon-Fri 9am - 5pm"),
        ("Maanantai\n10:00 - 18:00\nTiistai\n10:00 - 18:00", "Maanantai; 10:00 - 18:00; Tiistai; 10:00 - 18:00"),
        ("Palvelemme 7:45–17:00", "Palvelemme 7:45–17:00"),
        ("Klinikka on avoinna maanantaista perjantaihin klo 8–17", "maanantaista perjantaihin klo 8–17"),
    ],
)
def test_opening_hours_are_told_as_written(text: str, hours: str) -> None:
    assert told("opening_hours", page(text)) == hours


@pytest.mark.parametrize("text", ["Toimitus ma-pe 2-5 arkipäivää", "to 3-4 kpl", "su 5-10 €", "la 20-30 %"])
def test_other_spans_are_no_opening_hours(text: str) -> None:
    assert told("opening_hours", page(text)) is None


def test_a_stores_hours_come_before_a_help_lines() -> None:
    pages = (page("Asiakaspalvelu puhelimitse ma-pe 9-15"), page("Myymälä avoinna ma-la 10-18", purpose="stores"))

    assert told("opening_hours", *pages) == "ma-la 10-18"


def test_fetching_in_the_store_is_told_with_the_store() -> None:
    facts = claims(page("Myymälämme on Turussa. Nouto myymälästä on maksuton."))

    assert facts["collect_in_store"].value is True


def test_fetching_from_a_carriers_point_is_no_store() -> None:
    assert told("store", page("Postin myymälät ja noutopisteet", purpose="terms")) is None


def test_an_address_that_takes_returns_too_is_still_the_shops() -> None:
    pages = (
        page("Palautusosoite: Linnankatu 5, 20100 Turku", purpose="returns"),
        page("Naava Turku Oy, Linnankatu 5, 20100 Turku", purpose="about"),
    )
    facts = claims(*pages)

    assert [item.role for item in facts["addresses"].value] == [""]
    assert facts["address_complete"].value is True


def test_an_address_behind_a_carriers_name_is_the_carriers() -> None:
    assert told("address", page("Posti Jakelu Oy, Postintaival 7, 00230 Helsinki", purpose="privacy")) is None


def test_hours_of_a_named_store_tell_that_there_is_one() -> None:
    assert told("store", page("Myymälä on auki ma–pe 10–18.")) is True


def test_hours_of_a_help_line_tell_of_no_store() -> None:
    assert told("store", page("Asiakaspalvelu palvelee ma–pe 9–15.")) is None

"""Addresses whose country is named beside them, or told by their province, and what looks like such."""

from __future__ import annotations

from time import process_time

import pytest
from page_of import page_of

from trustcheck.countries import all_countries
from trustcheck.model import Address
from trustcheck.pages.contact import find_mails
from trustcheck.pages.finds import finds
from trustcheck.pages.names import find_names
from trustcheck.pages.postal import find_addresses
from trustcheck.pages.reading import Reading


def reading(*lines: str) -> Reading:
    return Reading(page_of("<html><body>" + "".join(f"<p>{line}</p>" for line in lines) + "</body></html>"))


def addresses(*lines: str, codes: tuple[str, ...] = ()) -> list[str]:
    """Each address as "number street | town | code | country"."""
    found = [place.address for place in find_addresses(reading(*lines), codes)]
    return [" | ".join((f"{a.number} {a.street}".strip(), a.town, a.postcode, a.country)) for a in found]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("9 Larch Road, Shanghai 200999, China",), "9 Larch Road | Shanghai | 200999 | CN"),
        (("Room 5, 12 Larch Road, Beijing China 100999",), "12 Larch Road | Beijing | 100999 | CN"),
        (("12 Larch Avenue, 610999, Chengdu, P.R. China",), "12 Larch Avenue | Chengdu | 610999 | CN"),
        (("8 Larch Road, Hangzhou, Zhejiang Province 310999, P. R. China",), "8 Larch Road | Hangzhou | 310999 | CN"),
        (("Flat 3, 18 Larch Road, Wanchai, Hong Kong",), "18 Larch Road | Hong Kong |  | HK"),
        (("#11-04, 2 Larch Street", "Singapore 609999"), "2 Larch Street | Singapore | 609999 | SG"),
        (("96 Larch Road Section 1", "Taipei 104", "Taiwan"), "96 Larch Road Section 1 | Taipei | 104 | TW"),
        (("2-9 Karamatsu", "Tokyo 113-9999", "Japan"), "2-9 Karamatsu | Tokyo | 113-9999 | JP"),
        (("7 Larch Road", "Kakegawa, Shizuoka-ken 437-9999, Japan"), "7 Larch Road | Kakegawa | 437-9999 | JP"),
        (("5 Larch Road, Auckland 1010, New Zealand",), "5 Larch Road | Auckland | 1010 | NZ"),
        (("12 Larch-daero", "Seoul, Korea 06999"), "12 Larch-daero | Seoul | 06999 | KR"),
        (("12 Larch Road, Mumbai, Maharashtra 400 999, India",), "12 Larch Road | Mumbai | 400 999 | IN"),
        (("Av. das Larícias, 550 - 4º andar", "São Paulo - SP", "04999-000", "Brasil"),
         "550 Av. das Larícias | São Paulo | 04999-000 | BR"),
        (("Rua das Larícias, 648", "CEP 05999-000", "Alto do Exemplo", "São Paulo - SP"),
         "648 Rua das Larícias | São Paulo | 05999-000 | BR"),
        (("Calle Alerce 30", "Cancún Quintana Roo", "Mexico C.P.: 77999"), "30 Calle Alerce | Cancún | 77999 | MX"),
        (("C/ Alerce,25", "09999 Miranda de Ebro ( Burgos )"), "25 C/ Alerce | Miranda de Ebro | 09999 | ES"),
        (("Avenida del Alerce s/n,29999 Benalmádena (Málaga)",),
         "s/n Avenida del Alerce | Benalmádena | 29999 | ES"),
        (("Av. Alerce 330 ; 28999 MADRID",), "330 Av. Alerce | Madrid | 28999 | ES"),
        (("Av. do Alerce, 1.06.2.3, 1-B", "1990-999 - LISBOA"), "1.06.2.3 Av. do Alerce | Lisboa | 1990-999 | PT"),
        (("Lärchenstraße 8-10 / Haus A", "20999 Hamburg, Deutschland"), "8-10 Lärchenstraße | Hamburg | 20999 | DE"),
    ],
)  # fmt: skip
def test_an_address_is_told_by_the_country_beside_it(lines: tuple[str, ...], expected: str) -> None:
    assert addresses(*lines) == [expected]


def test_a_country_s_own_page_need_not_name_it() -> None:
    assert addresses("12 Larch Road, Mumbai, Maharashtra 400999", codes=("IN",)) == [
        "12 Larch Road | Mumbai | 400999 | IN"
    ]
    assert addresses("12 Larch Road, Mumbai, Maharashtra 400999") == []


@pytest.mark.parametrize(
    "line",
    [
        "Made in China 200999 pieces sold",
        "Shipped from China, Japan and Korea",
        "Order 200999 was sent from China",
        "Offices: London, Paris, Hong Kong",
        "Call Japan 0800-1234-5678",
        "09999 Artículos (Sevilla)",
        "28999 unidades",
        "Model DF 64, 2012 DJ Spot Lights",
        "Our warehouse is in Singapore",
        "Naas, Co. Kildare",
        "12 Larch Street, Naas, Co. Kildare",
    ],
)
def test_what_only_names_a_country_is_no_address(line: str) -> None:
    assert addresses(line) == []


def test_a_list_of_towns_in_one_country_is_no_address_and_takes_none_from_another() -> None:
    towns = [f"{town} {code}, China" for town, code in (("Shanghai", 200001), ("Wuxi", 214001), ("Ningbo", 315001))]

    assert addresses(*towns, "Suzhou 215001, China", "Tokyo 113-9999, Japan") == [" | Tokyo | 113-9999 | JP"]


@pytest.mark.parametrize(
    "piece", ["China 200000 ", "200000, A B, China ", "CEP 05452-000\nA ", "Japan, ", "P.R. China "]
)
def test_hostile_text_ends(piece: str) -> None:
    started = process_time()
    addresses(piece * (200_000 // len(piece)), codes=tuple(all_countries()))

    assert process_time() - started < 8


def test_an_address_is_printed_in_its_country_s_order() -> None:
    first = {code for code, one in all_countries().items() if one.postal and one.postal.number_first}

    assert first <= set(Address.NUMBER_FIRST.split())
    assert str(Address(street="Larch Road", number="2", postcode="DY2 0NH", town="Dudley", country="GB")) == (
        "2 Larch Road, DY2 0NH Dudley, GB"
    )
    assert str(Address(street="Kauppakatu", number="2", town="Turku", country="FI")) == "Kauppakatu 2, Turku, FI"


def test_a_legal_form_in_the_middle_of_a_sentence_leads_a_name() -> None:
    found = find_names(reading("Pardavėjas yra UAB Pavyzdys, Vilnius."), ("LT",))

    assert [name.text for name in found] == ["UAB Pavyzdys"]


@pytest.mark.parametrize(
    ("line", "numbers"),
    [
        ("NIP 526-000-12-46", []),
        ("NIP: 526-000-12-46, tel. 22 123 45 67", ["+48221234567"]),
        ("IČO: 123 456 78", []),
    ],
)
def test_a_number_behind_a_country_s_own_word_for_firms_numbers_is_no_telephone(line: str, numbers: list[str]) -> None:
    seen = finds(page_of(f'<html lang="pl"><body><footer><p>{line}</p></footer></body></html>'), "example.pl")

    assert [phone.number for phone, _ in seen.phones] == numbers


def test_a_mail_address_in_place_of_a_script_is_shown() -> None:
    page = page_of("<html><body><p>Mail: <noscript>shop at naava dot com</noscript></p></body></html>")

    assert [(mail.address, mail.place) for mail in find_mails(Reading(page))] == [("shop@naava.com", "main")]

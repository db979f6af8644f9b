"""What small firms' own sites taught: addresses half told, others' numbers in passing, hours around the clock."""

from __future__ import annotations

from typing import Any

import pytest
from made_pages import page, told

FOOTER = "Naava Turku Oy\nLinnankatu 5, 20100 Turku\nPuh. 02 123 4567"


def _addresses(text: str, **rest: Any) -> list[str]:
    return [str(address) for address in told("addresses", page(text, **rest)) or ()]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Osoite: Koski Tl, 31500", "31500 Koski Tl, FI"),
        ("Osoite: Kilonkallio, 02610 Espoo", "Kilonkallio, 02610 Espoo, FI"),
        ("Linnanpuisto, sisäpiha\n20100 Turku", "Linnanpuisto, 20100 Turku, FI"),
        ("Linnankatu 5, kauppakeskus\n20100 Turku", "Linnankatu 5, 20100 Turku, FI"),
        ("Besök oss på Gerbyvägen 18 i Vasa.", "Gerbyvägen 18, Vasa, FI"),
    ],
)
def test_an_address_half_told_is_found(text: str, address: str) -> None:
    assert _addresses(text) == [address]


@pytest.mark.parametrize(
    "text",
    [
        "Tfn 08-465 004 21 Visby",
        "Osoite: Koski Tl, 315001",
        "Hinta: Koski Tl, 31500",
        "Tuote 5 i Vasa",
        "Osoite: Turku",
    ],
)
def test_what_only_looks_like_an_address_is_none(text: str) -> None:
    assert _addresses(text) == []


def test_a_number_in_passing_is_anothers_where_the_firms_own_stands_in_its_place() -> None:
    passing = page("Yöllä auttaa päivystys, puh. 06 321 9999.", purpose="about", footer=FOOTER)
    alone = page("Soita: puh. 02 765 4321.", purpose="about")

    assert [phone.number for phone in told("phones", passing)] == ["+35821234567"]
    assert [phone.number for phone in told("phones", alone)] == ["+35827654321"]


def test_an_address_in_passing_is_anothers_unless_it_has_a_role() -> None:
    passing = page("Lähin eläinsairaala: Ravitie 8, 60100 Seinäjoki.", purpose="about", footer=FOOTER)
    store = page("Myymälämme: Ravitie 8, 60100 Seinäjoki.", purpose="about", footer=FOOTER)
    alone = page("Verstas on osoitteessa Ravitie 8, 60100 Seinäjoki.", purpose="about")

    assert [str(one) for one in told("addresses", passing)] == ["Linnankatu 5, 20100 Turku, FI"]
    assert len(told("addresses", store)) == 2
    assert [str(one) for one in told("addresses", alone)] == ["Ravitie 8, 60100 Seinäjoki, FI"]


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("Avoinna 24/7", "Avoinna 24/7"),
        ("Hinnat arkisin 07:00–15:00 ja 20 e. Tila on avoinna 24/7.", "avoinna 24/7"),
        ("Avoinna ma–pe 9–17. Verkossa 24/7.", "ma–pe 9–17"),
    ],
)
def test_hours_around_the_clock_are_hours_where_they_are_said_to_be(text: str, hours: str) -> None:
    assert told("opening_hours", page(text)) == hours


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Avasimme pienen putiikkimme Helsingissä vuonna 2012, kun huomasimme tarpeen.", 2012),
        ("Perustimme yrityksen vuonna 1998 Turussa.", 1998),
        ("Avasimme ovemme vuonna 2005.", 2005),
        ("Vuonna 2015 avasimme uuden myymälän Turkuun.", None),
        ("Tilaa ennen kello 14, niin tilaus lähtee vuonna 2026.", None),
    ],
)
def test_since_when_in_finnish(text: str, year: int | None) -> None:
    assert told("founded_year", page(text, purpose="about")) == year


@pytest.mark.parametrize(
    "text", ["Tilaa ennen kello 14, niin säkki lähtee tänään", "Beställ före kl. 14 så skickar vi i dag"]
)
def test_an_hour_until_which_parcels_leave_today_is_no_countdown(text: str) -> None:
    assert told("countdown", page(text, purpose="home")) is None


def test_a_name_that_ends_like_the_domain_goes_before_what_stands_by_the_copyright() -> None:
    home = page(
        "Lankoja ja neuloja.", purpose="home", title="Ompelutarvike Naavaturku - etusivu",
        footer="Copyright (C) 1999-2026. Sivut näkyvät parhaiten 800 x 600 tarkkuudella.",
    )  # fmt: skip

    assert told("trade_name", home) == "Ompelutarvike Naavaturku"

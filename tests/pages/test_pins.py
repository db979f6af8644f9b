"""The places that maps on the pages show."""

from __future__ import annotations

import pytest
from made_pages import page, shown, told

from trustcheck.pages.pins import is_map, point_of

EMBED = "https://www.google.com/maps/embed?pb=!1m18!1m12!1m3!1d1984.5!2d24.9384!3d60.1699!2m3!1f0!2f0!3f0!5e0"


@pytest.mark.parametrize(
    ("url", "point"),
    [
        (EMBED, "60.16990,24.93840"),
        ("https://maps.google.com/maps?q=60.1699,24.9384&z=15&output=embed", "60.16990,24.93840"),
        ("https://maps.google.com/maps?q=loc:60.1699,24.9384&output=embed", "60.16990,24.93840"),
        ("https://www.google.com/maps/embed/v1/view?key=x&center=-33.8569,151.2152&zoom=18", "-33.85690,151.21520"),
        ("https://www.google.fi/maps/dir/?api=1&destination=60.1699%2C24.9384", "60.16990,24.93840"),
        ("https://www.google.com/maps/place/Naava/@60.1000,24.9000,17z/data=!3m1!8m2!3d60.1699!4d24.9384",
         "60.16990,24.93840"),  # the place, not the middle of the view
        ("https://www.google.com/maps/@60.1699,24.9384,17z", "60.16990,24.93840"),
        ("https://www.openstreetmap.org/export/embed.html?bbox=24.9,60.1,25.0,60.2&amp;marker=60.1699%2C24.9384",
         "60.16990,24.93840"),
        ("https://www.openstreetmap.org/?mlat=60.1699&mlon=24.9384#map=17/60.0000/24.0000", "60.16990,24.93840"),
        ("https://www.openstreetmap.org/#map=17/60.1699/24.9384", "60.16990,24.93840"),
        ("https://www.bing.com/maps/embed?h=400&w=500&cp=60.1699~24.9384&lvl=15", "60.16990,24.93840"),
    ],
)  # fmt: skip
def test_a_map_in_a_frame_and_a_link_to_one(url: str, point: str) -> None:
    assert told("map_points", shown(f"<iframe src='{url}'></iframe>", "contact")) == (point,)
    assert told("map_points", shown(f"<p><a href='{url}'>Kartta</a></p>", "contact")) == (point,)


@pytest.mark.parametrize(
    "url",
    [
        "https://www.google.com/maps/embed/v1/place?key=x&q=Keksitie+1,Helsinki",
        "https://maps.google.com/maps?q=60,25&output=embed",  # the middle of a country
        "https://maps.google.com/maps?q=160.1699,24.9384",
        "https://www.google.com/maps?ll=0.000000,0.000000",
        "https://www.google.com/search?q=60.1699,24.9384",
        "https://kartat.example/maps?q=60.1699,24.9384",
        "https://www.bing.com/search?cp=60.1699~24.9384",
        "https://goo.gl/maps/AbCdEf",
    ],
)
def test_addresses_in_words_other_sites_and_nonsense_are_no_position(url: str) -> None:
    assert told("map_points", shown(f"<iframe src='{url}'></iframe>", "contact")) is None


def test_positions_of_the_shops_own_structured_data() -> None:
    own = '{"@type":"Store","name":"Naava Turku","geo":{"latitude":"60.4518","longitude":22.2666}}'
    maker = '{"@type":"Organization","name":"Tuolitehdas","geo":{"latitude":61.5,"longitude":23.7}}'

    assert told("map_points", page("Naava Turku", structured=[own, maker])) == ("60.45180,22.26660",)
    for broken in (
        '"geo": "here"',
        '"geo": {"latitude": null}',
        '"geo": [[]]',
        '"geo": {"latitude": {}, "longitude": 1}',
    ):
        assert (
            told(
                "map_points", page("Naava Turku", structured=[own.replace('"geo":', '"x":', 1)[:-1] + f", {broken}}}"])
            )
            is None
        )


def test_each_place_is_told_once_and_not_without_end() -> None:
    twice = f"<iframe src='{EMBED}'></iframe><iframe src='{EMBED}'></iframe>"
    many = "".join(f"<iframe src='https://maps.google.com/maps?q=60.{n:04},24.9384'></iframe>" for n in range(60))

    assert told("map_points", shown(twice)) == ("60.16990,24.93840",)
    assert len(told("map_points", shown(many))) == 20


def test_hours_that_machines_are_told_are_those_of_the_shop_itself() -> None:
    own = '{"@type":"Store","name":"Naava Turku","openingHours":["Mo-Fr 10:00-18:00","Sa 10:00-15:00"]}'
    other = '{"@type":"Store","name":"Muu liike","openingHours":"Mo-Su 00:00-24:00"}'

    assert told("structured_hours", page("Naava Turku", structured=[other, own])) == "Mo-Fr 10:00-18:00; Sa 10:00-15:00"
    assert told("structured_hours", page("Naava Turku", structured=[other])) is None


def test_the_hours_of_a_telephone_are_told_from_the_stores() -> None:
    assert told("hours_of_service", page("Puhelin 09 555 0142, ma–pe 10–16")) is True
    assert told("hours_of_service", page("Myymälä avoinna ma–pe 10–16")) is False
    assert told("hours_of_service", page("Tervetuloa")) is None


def test_what_is_a_map_and_what_a_position() -> None:
    assert is_map("google.com") and is_map("maps.google.se") and not is_map("openstreetmap.example")
    assert point_of("91", "0") == point_of("x", "1") == point_of("0.0", "0.0") == ""

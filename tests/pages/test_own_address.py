"""Whether pages give this address as their own, and whether the shop's names are those of its address."""

from __future__ import annotations

import pytest
from made_pages import AT, OURS, claims, page, shown, told

from trustcheck.model import Capture, Request, Shop
from trustcheck.pages import own_address
from trustcheck.pages.html import read_page
from trustcheck.pages.page import Page

RATTAS = Shop(domain="rattaspaja.com", host="rattaspaja.com", url="https://rattaspaja.com/")


def headed(head: str, body: str = "") -> Page:
    """The home page with these elements in its head."""
    request = Request(source="website", url="https://www.naavaturku.fi/", purpose="home")
    whole = f"<html lang=fi><head><title>Naava Turku</title>{head}</head><body><p>Kauniita tuoleja.</p>{body}"
    headers = (("Content-Type", "text/html; charset=utf-8"),)
    return read_page(Capture.of(request, AT, body=whole.encode(), status=200, headers=headers), "home")


@pytest.mark.parametrize(
    ("head", "domain"),
    [
        ('<link rel="canonical" href="https://hanhikoski.fi/">', "hanhikoski.fi"),
        ("<link href=https://www.hanhikoski.fi/tuolit rel=Canonical>", "hanhikoski.fi"),
        ('<meta property="og:url" content="https://hanhikoski.fi/etusivu">', "hanhikoski.fi"),
        ('<link rel="canonical" href="https://www.naavaturku.fi/">', None),
        ('<link rel="canonical" href="/">', None),
        ('<link rel="canonical" href="https://naavaturku.se/">', None),  # the same shop in another country
        ('<link rel="canonical" href="https://naava.com/">', None),
        ('<link rel="canonical" href="https://hanhikoski.myshopify.com/">', None),
        ('<link rel="canonical" href="javascript:alert(1)">', None),
        ('<link rel="canonical" href="https://localhost/">', None),
        ('<link rel="alternate" hreflang="en" href="https://hanhikoski.fi/">', None),
    ],
)
def test_another_shops_address_is_told(head: str, domain: str | None) -> None:
    assert told("canonical_domain", headed(head)) == domain


def test_one_page_that_gives_the_shops_own_address_is_enough() -> None:
    copied = headed('<link rel="canonical" href="https://hanhikoski.fi/">')
    own = headed('<link rel="canonical" href="https://www.naavaturku.fi/ehdot">', "Ehdot")

    assert told("canonical_domain", copied, own) is told("canonical_domain", own, copied) is None


def test_the_steady_parser_finds_the_same_address() -> None:
    deep = headed('<link rel="canonical" href="https://hanhikoski.fi/">', "<div>" * 3_000)

    assert told("canonical_domain", deep) == "hanhikoski.fi"


@pytest.mark.parametrize(
    ("title", "fits"),
    [
        ("Rattaspaja", True),
        ("Rattaspaja Virtanen Oy", True),
        ("Paja & Rattaat", True),  # a word of the name
        ("Espressovarasto", False),
        ("Sneakers Outlet", False),
        ("Раттас", None),  # other letters cannot be compared
        ("", None),
    ],
)
def test_the_name_is_held_against_the_address(title: str, fits: bool | None) -> None:
    home = page("Tervetuloa", purpose="home", title=title, url="https://rattaspaja.com/")
    fact = claims(home, shop=RATTAS).get("name_fits_domain")

    assert (fact.value if fact else None) is fits


@pytest.mark.parametrize(
    ("name", "label", "fit"),
    [
        ("Lærkevig København", "laerkevig-kobenhavn", True),
        ("Støvfanger", "stoevfanger", True),
        ("Støvfanger", "stovfanger", True),
        ("Zöller Küchen", "zoeller", True),
        ("Ångström Ur", "aangstroem", True),
        ("Łąka", "laka", True),
        ("Šíp", "sip", True),
        ("Ærø Vin", "lamput", False),
    ],
)
def test_a_domain_spells_letters_that_it_lacks_in_either_way(name: str, label: str, fit: bool) -> None:
    assert own_address.fits(name, label) is fit


@pytest.mark.parametrize(
    ("title", "label", "fits"),
    [
        ("Kettle Public Library", "ketpublib", True),
        ("The Thornix Zoo", "thethxzoo", True),
        ("Thorn Solutions", "thornsoln", True),
        ("K van Hanhikoski", "kvh", True),
        ("Hanhikoski Kello", "rattaspaja", False),
        ("Best Sneakers Outlet", "bershop", False),
        ("Espressovarasto", "esvo", False),  # one word has no beginnings of words
    ],
)
def test_a_domain_may_be_made_of_the_beginnings_of_the_names_words(title: str, label: str, fits: bool) -> None:
    shop = Shop(domain=f"{label}.com", host=f"{label}.com", url=f"https://{label}.com/")
    home = page("Welcome", purpose="home", title=title, url=f"https://{label}.com/", language="en")

    assert claims(home, shop=shop)["name_fits_domain"].value is fits


def test_first_letters_and_the_firms_name_fit_too() -> None:
    shop = Shop(domain="kkp.fi", host="kkp.fi", url="https://kkp.fi/")
    home = page("Tervetuloa", purpose="home", title="Kaislan Kukka ja Puutarha", url="https://kkp.fi/")
    firm = page(f"Myyjä: Rattaspaja Oy, Y-tunnus {OURS}", title="Espressovarasto", url="https://rattaspaja.com/")

    assert claims(home, shop=shop)["name_fits_domain"].value is True
    assert claims(firm, shop=RATTAS)["name_fits_domain"].value is True


@pytest.mark.parametrize(
    ("links", "fits"),
    [
        (("https://www.instagram.com/naava.turku/",), True),
        (("https://www.facebook.com/naavaturku", "https://www.tiktok.com/@aamunkoi"), True),
        (("https://www.instagram.com/trendy_outlet_shop/",), False),
        (("https://www.facebook.com/pages/Turku/Naava-Turku/22476123",), True),
        (("https://www.facebook.com/pages/Turku/Aamunkoi/22476123",), False),
        (("https://twitter.com/#!/naavaturku",), True),
        (("https://www.instagram.com/NaavaEvents/",), True),
        (("https://wa.me/358401234567",), None),
        (("https://www.facebook.com/profile.php?id=100012345678",), None),
        ((), None),
    ],
)
def test_the_names_of_profiles_are_held_against_the_shops(links: tuple[str, ...], fits: bool | None) -> None:
    footer = "".join(f"<a href='{link}'>Seuraa</a>" for link in links)

    assert told("social_fits", shown(f"<footer>{footer}</footer>")) is fits


@pytest.mark.parametrize(
    ("address", "complete"),
    [
        ("Palautusosoite: Ruukintie 96, 10470 Fiskars", True),
        ("Palautusosoite: Ruukintie 96", None),
    ],
)
def test_a_return_address_is_complete_with_street_and_town(address: str, complete: bool | None) -> None:
    assert told("return_address_complete", page(address, purpose="returns")) is complete

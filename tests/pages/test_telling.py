"""What is kept of a shop's story to know it again: a copy is known, another shop is not, and no text is kept."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import pytest

from trustcheck.facts import known
from trustcheck.model import Case, Phone, Shop
from trustcheck.pages.page import Block, Page
from trustcheck.pages.telling import (
    MOST_MARKS,
    Marks,
    contacts_of,
    digest_of,
    marks_from,
    marks_of,
    share,
    text_marks,
)
from trustcheck.records import SiteId

AT = datetime(2026, 11, 21, 12, tzinfo=UTC)
STORY = """
Kaislapuro syntyi keväällä 2009, kun Helmi sai naapurilta kolme pesää ja vanhan linkouskoneen. Ensimmäisenä kesänä
hunajaa tuli neljä ämpäriä, ja niistä kolme meni sukulaisille. Nyt pesiä on kahdeksankymmentä, ja ne kiertävät
rypsipelloilta vadelmikkoon ja lopuksi kanervikkoon. Linkoamme hunajan kylmänä, emmekä sekoita eri kesien satoa
keskenään. Jokaisessa purkissa on lappu, josta näkee pellon ja viikon. Talvella valamme kynttilöitä, korjaamme kehiä ja
odotamme, että puro aukeaa. Jos purkki ei maistu, tuo se takaisin ja ota toinen tilalle, niin mekin opimme jotakin.
"""
OTHER = """
Lankapirtti on kahden siskon kauppa Kuhmon keskustassa. Värjäämme villan itse koivunlehdillä ja sienillä, joten sama
sävy ei toistu koskaan. Kerran kuussa istumme iltaa pitkän pöydän ääressä: tule neulomaan, kahvi on pannussa eikä
kukaan laske silmukoita. Postitamme paketit maanantaisin ja torstaisin, ja jos lanka loppuu kesken, etsimme lisää
samasta padasta. Koirat nukkuvat tiskin alla, joten allergikon kannattaa soittaa ennen kuin lähtee matkaan tänne asti.
"""
TERMS = """
Kuluttajalla on oikeus peruuttaa etämyyntisopimus ilmoittamalla siitä elinkeinonharjoittajalle neljäntoista päivän
kuluessa tavaran vastaanottamisesta. Peruuttamisilmoituksen voi tehdä vapaamuotoisesti tai peruuttamislomakkeella.
Kuluttajan on palautettava tavara viipymättä ja viimeistään neljäntoista päivän kuluttua ilmoituksen tekemisestä.
"""


def page(purpose: str, *texts: str, place: str = "main") -> Page:
    blocks = tuple(Block(text=" ".join(text.split()), place=place) for text in texts)
    return Page(url=f"https://kaislapuro.fi/{purpose}", purpose=purpose, sha256="0" * 64, at=AT, blocks=blocks)


def marks(*pages: Page, names: tuple[str, ...] = ("Kaislapuro",)) -> Marks:
    facts = text_marks(pages, names)
    assert [fact.name for fact in facts] == ["claim.text_marks"] and facts[0].evidence
    told = marks_from(facts[0].value)
    assert told is not None
    return told


def test_a_copy_under_another_name_has_the_same_marks() -> None:
    copy = STORY.replace("Kaislapuro", "Saarniranta")

    assert marks(page("about", STORY)) == marks(page("about", copy), names=("Saarniranta Oy",))


def test_a_copy_with_other_names_years_and_some_words_changed_is_still_alike() -> None:
    copy = STORY.replace("Kaislapuro", "Saarniranta").replace("2009", "1998").replace("Helmi", "Aulis")
    copy = copy.replace("vanhan linkouskoneen", "vanhan koneen").replace("kahdeksankymmentä", "yli sata")
    copy = copy.replace("Talvella", "Talvisin") + "Tilaa tänään, niin lähetämme paketin jo huomenna kotiovelle asti."

    part = share(marks(page("about", copy), names=("Saarniranta",)), (), marks(page("about", STORY)))

    assert 0.5 < part < 1


def test_two_stories_of_one_language_are_not_alike() -> None:
    assert share(marks(page("about", STORY)), (), marks(page("about", OTHER), names=("Lankapirtti",))) == 0


def test_what_every_honest_shop_has_is_no_story() -> None:
    """Terms, withdrawal texts, menus, cookie notices, cards of goods."""
    notice = "Käytämme evästeitä, jotta kauppa toimii ja näemme, mitkä sivut kiinnostavat kävijöitä eniten."
    mine = [page("home", notice, "Osta nyt 12,90 €"), page("terms", TERMS), page("returns", TERMS)]
    menu = page("home", STORY, place="nav")

    assert text_marks([*mine, menu], ()) == []
    assert marks(*mine, page("about", STORY)) == marks(page("about", STORY))


def test_too_little_to_tell_is_not_told() -> None:
    assert text_marks([], ()) == []
    assert text_marks([page("about", "Olemme pieni perheyritys ja teemme kaiken itse alusta loppuun.")], ()) == []


def test_a_part_of_a_longer_text_is_known() -> None:
    long = marks_of([f"{STORY} {OTHER} {TERMS}".lower()], ())
    mine = marks_of([STORY.lower()], ())

    assert not long.whole and len(long.digests) == MOST_MARKS
    assert share(mine, (), long) > 0.9
    assert share(long, (), mine) < 0.7


def test_what_many_have_in_common_is_left_out() -> None:
    mine = marks_of([STORY.lower()], ())

    assert share(mine, mine.digests, mine) == 0


def test_marks_are_written_and_read_and_hold_no_word() -> None:
    told = marks(page("about", STORY))

    assert marks_from(str(told)) == told
    assert not set(str(told)) - set("0123456789abcdef.+")


@pytest.mark.parametrize(
    "text", ["", ".", "+", "0123456.", "0123456g.", "01234567", "0" * 8 * (MOST_MARKS + 1) + ".", "-1234567.", "ä" * 9]
)
def test_what_is_no_marks_is_none(text: str) -> None:
    told = marks_from(text)

    assert told is None or all(0 <= digest < 1 << 32 for digest in told.digests)


@pytest.mark.parametrize(
    "text",
    [
        "a" * 5_000_000,
        "yö " * 1_700_000,
        "\ud800 " * 5000,
        "\u202e\u0000 " * 5000,
        "ẞ" * 40_000,
        " ".join(map(str, range(9))),
    ],
)
def test_hostile_and_huge_texts_end_soon(text: str) -> None:
    began = time.process_time()

    facts = text_marks([_raw(text)], ("x" * 9,))

    assert time.process_time() - began < 1
    assert all(len(fact.value) <= MOST_MARKS * 8 + 1 for fact in facts)


def _raw(text: str) -> Page:
    return Page(url="https://a.fi/", purpose="about", sha256="0" * 64, at=AT, blocks=(Block(text=text, place="main"),))


def test_the_cost_of_a_check() -> None:
    pages = [_raw(" ".join(f"sana{n % 977} toinen{n}" for n in range(2500)))]
    began = time.process_time()
    for _ in range(10):
        text_marks(pages, ("Kaislapuro",))
    spent = (time.process_time() - began) / 10
    print(f"marks of the most text that is looked at: {1000 * spent:.1f} ms")

    assert spent < 0.1


def test_contacts_are_told_as_digests() -> None:
    shop = Shop(domain="kaislapuro.fi", host="kaislapuro.fi", url="https://kaislapuro.fi/")
    phones = (Phone(number="+358912345678", valid=True), Phone(number="+358999", valid=False))
    ids = (SiteId(kind="google_tag_manager", value="GTM-AAAA"), SiteId(kind="shopify_shop", value="kaislapuro"))
    facts = [
        known("claim.phones", phones),
        known("claim.emails", ("Posti@kaislapuro.fi",)),
        known("claim.site_ids", ids),
        known("claim.return_address", "Keksitie 1, 00100 Helsinki, FI"),
    ]
    told = contacts_of(Case(shop=shop, at=AT, facts={fact.name: fact for fact in facts}))

    assert {kind for kind, _ in told} == {"phone", "mail", "account", "returns"}
    assert ("mail", digest_of("posti@kaislapuro.fi")) in told and ("phone", digest_of("+358912345678")) in told
    assert len(told) == 4
    assert contacts_of(Case(shop=shop, at=AT)) == ()

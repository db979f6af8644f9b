"""A brand's list of dealers is found without the shop's help, and only the brand's own word on this domain counts."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping
from typing import Any

import pytest
from source_stage import AT, answer, asked, case, told

from trustcheck.demo.internet import Internet
from trustcheck.demo.services import dealers as twin
from trustcheck.demo.services import faults_of
from trustcheck.demo.services.dealers import EXAMPLE
from trustcheck.demo.world import World
from trustcheck.demo_run import QUICK_DOOR
from trustcheck.facts import absent, known, unknown
from trustcheck.languages import all_languages
from trustcheck.model import Address, Capture, Case, Cause, Fact, Phone, Problem
from trustcheck.net.door import Door
from trustcheck.sources import brand_items, dealers
from trustcheck.sources.wikidata_items import history

DOMAIN = "hiihtokulma-demo.fi"
HERE = Address(street="Latutie", number="176", postcode="99130", town="Sirkka", country="FI")
ITEM, SITE = "Q99100001", "https://www.lumiraita-demo.fi"
SEARCH, ITEMS = brand_items.search("Lumiraita", "fi"), brand_items.entities([ITEM])
ROBOTS, HOME, LIST = f"{SITE}/robots.txt", f"{SITE}/", f"{SITE}/jalleenmyyjat"
OPEN = "User-agent: *\nDisallow: /cart\n"
FILLER = "<p>Suksemme tehdään koivusta ja niitä myyvät kauppiaat, jotka osaavat neuvoa sopivan pituuden.</p>" * 8
OTHERS = "".join(
    f"<li><a href='https://www.{name}.example/'>{name}</a> Tie 1, {code} Jossakin</li>"
    for name, code in (("yksi", "99800"), ("kaksi", "64200"), ("kolme", "83900"))
)
LISTS = ("list.dealer_lists", "list.dealer_of", "list.dealer_named", "list.dealer_elsewhere")


def selling(*brands: str, domain: str = DOMAIN, **more: Any) -> Case:
    facts = [
        known("claim.brands", brands),
        known("claim.language", "fi"),
        known("claim.trade_name", "Hiihtokulma"),
        known("claim.addresses", (HERE,)),
        known("claim.phones", (Phone(number="+35816555017", valid=True),)),
    ]
    return case(domain, *facts, **more)


def claim(value: Any, **more: Any) -> dict[str, Any]:
    return {"mainsnak": {"snaktype": "value", "datavalue": {"value": value}}, "rank": "normal", **more}


def entity(*sites: Any, kind: str = "Q431289", wikis: int = 2, **claims: Any) -> dict[str, Any]:
    """An item with those websites; `claims`: more of its statements."""
    listed = [site if isinstance(site, dict) else claim(site) for site in sites]
    links = {name: {"site": name} for name in ("fiwiki", "enwiki", "svwiki")[:wikis]}
    return {"claims": {"P31": [claim({"id": kind})], "P856": listed, **claims}, "sitelinks": links}


def search(*hits: tuple[str, str], brand: str = "Lumiraita") -> Capture:
    rows = [{"id": item, "match": {"type": "label", "language": "mul", "text": name}} for item, name in hits]
    return answer("dealers", brand_items.search(brand, "fi"), {"search": rows, "success": 1})


def items(**entities: Mapping[str, Any]) -> Capture:
    return answer("dealers", brand_items.entities(sorted(entities)), {"entities": entities, "success": 1})


def year(*sites: str, item: str = ITEM) -> Capture:
    content = {"claims": {"P856": [claim(site) for site in sites]}}
    revision = {"timestamp": "2025-04-30T10:00:00Z", "slots": {"main": {"content": _json(content)}}}
    return answer("dealers", history(item, AT), {"query": {"pages": [{"title": item, "revisions": [revision]}]}})


def _json(value: Any) -> str:
    return answer("dealers", "x:", value).body.decode()


def html(url: str, body: str, landed: str = "", **rest: Any) -> Capture:
    text = f"<html lang='fi'><head><title>Lumiraita</title></head><body><main>{body}{FILLER}</main></body></html>"
    return answer("dealers", url, text, headers=(("Content-Type", "text/html"),), **rest)


FOUND = (search((ITEM, "Lumiraita")), items(**{ITEM: entity("http://www.lumiraita-demo.fi")}))
ENTRANCE = (
    *FOUND,
    answer("dealers", ROBOTS, OPEN),
    html(HOME, "<a href='/tuotteet'>Tuotteet</a> <a href='/jalleenmyyjat'>Jälleenmyyjät</a>"),
)


def listing(body: str, *more: Capture, shop: Case | None = None) -> dict[str, Fact]:
    return told(dealers, shop or selling("Lumiraita"), *ENTRANCE, html(LIST, f"<ul>{body}</ul>"), *more)


def test_each_question_waits_for_the_one_before_and_nothing_comes_from_the_shop_but_a_name() -> None:
    shop = selling("Lumiraita")
    assert asked(dealers, shop) == [SEARCH]
    assert asked(dealers, shop, FOUND[0]) == [ITEMS]
    assert asked(dealers, shop, *FOUND) == [ROBOTS]
    assert asked(dealers, shop, *ENTRANCE[:3]) == [HOME]
    assert asked(dealers, shop, *ENTRANCE) == [LIST]
    others = html(LIST, f"<ul>{OTHERS}</ul>")
    assert asked(dealers, shop, *ENTRANCE, others) == []
    ours = html(LIST, f"<ul>{OTHERS}<li><a href='https://{DOMAIN}/'>Hiihtokulma</a></li></ul>")
    assert asked(dealers, shop, *ENTRANCE, ours) == [history(ITEM, AT)]


def test_at_most_two_brands_are_asked_after() -> None:
    shop = selling("Lumiraita", "Toinen", "Kolmas")
    assert asked(dealers, shop) == [brand_items.search(name, "fi") for name in ("Lumiraita", "Toinen")]


def test_norwegian_names_are_asked_for_as_wikidata_keeps_them_and_odd_languages_in_english() -> None:
    for told_as, code in (("nb", "nb"), ("no", "nb"), ("sv", "sv"), ("xx", "en")):
        shop = case(DOMAIN, known("claim.brands", ("Lumiraita",)), known("claim.language", told_as))
        assert asked(dealers, shop) == [brand_items.search("Lumiraita", code)]


def test_goods_without_a_brand_of_others_make_it_absent_and_pages_unread_unknown() -> None:
    nothing = told(dealers, case(DOMAIN, absent("claim.brands")))
    assert all(fact.is_absent for fact in nothing.values()) and set(nothing) == {"archive.brand_sites", *LISTS}
    blocked = case(DOMAIN, unknown("claim.brands", Cause.BLOCKED, "a wall"))
    assert {fact.cause for fact in told(dealers, blocked).values()} == {Cause.BLOCKED}
    assert asked(dealers, blocked) == []


def test_a_link_in_the_list_names_the_brand_with_both_evidences() -> None:
    facts = listing(f"{OTHERS}<li><a href='http://www.{DOMAIN}/kauppa'>Hiihtokulma</a></li>", year(f"{SITE}/fi"))
    of = facts["list.dealer_of"]
    assert of.value == ("Lumiraita",) and facts["list.dealer_lists"].value == ("Lumiraita",)
    assert facts["archive.brand_sites"].value == ("Lumiraita: www.lumiraita-demo.fi",)
    assert [piece.url for piece in of.evidence] == [LIST, history(ITEM, AT)]
    assert facts["list.dealer_named"].is_absent and facts["list.dealer_elsewhere"].is_absent


def test_the_domain_in_letters_counts_too_but_not_as_a_part_of_another() -> None:
    assert listing(f"{OTHERS}<li>Hiihtokulma, {DOMAIN}</li>", year(SITE))["list.dealer_of"].is_known
    assert listing(f"{OTHERS}<li>Muu, vanha-{DOMAIN}</li>")["list.dealer_of"].is_absent
    assert listing(f"{OTHERS}<li><a href='https://{DOMAIN}.muu.example/'>Muu</a></li>")["list.dealer_of"].is_absent


@pytest.mark.parametrize(
    ("then", "cause"),
    [
        (year("https://www.muu-lumiraita.example/"), Cause.AMBIGUOUS),
        (year(), Cause.AMBIGUOUS),
        (answer("dealers", history(ITEM, AT), {"query": {"pages": [{"title": ITEM}]}}), Cause.AMBIGUOUS),
        (answer("dealers", history(ITEM, AT), {"error": {"code": "maxlag"}}), Cause.THROTTLED),
        (answer("dealers", history(ITEM, AT), "<html>"), Cause.UNREADABLE),
    ],
)
def test_gamed_a_website_written_into_the_item_within_a_year_does_not_count(then: Capture, cause: Cause) -> None:
    facts = listing(f"{OTHERS}<li><a href='https://{DOMAIN}/'>Hiihtokulma</a></li>", then)
    assert facts["list.dealer_of"].cause is cause
    assert facts["list.dealer_lists"].is_known


@pytest.mark.parametrize(
    "line",
    [
        "<h3>Hiihtokulma</h3><p>Latutie 176</p>",
        "<h3>HIIHTOKULMA</h3><p>99130 Sirkka</p>",
        "<p>Sirkka</p><p>Hiihtokulma</p>",
        "<p>Hiihtokulma, puh. 016 555 017</p>",
        "<table><tr><td>Hiihtokulma</td><td>Sirkka</td></tr></table>",
    ],
)
def test_a_name_beside_its_place_is_told_apart_from_a_link(line: str) -> None:
    facts = listing(f"{OTHERS}<li>{line}</li>")
    assert facts["list.dealer_named"].value == ("Lumiraita",)
    assert facts["list.dealer_of"].is_absent


@pytest.mark.parametrize(
    "line",
    [
        "<h3>Hiihtokulma</h3><p>Rantatie 5, 20100 Turku</p>",  # another of that name
        "<h3>Hiihtokulmainen</h3><p>Sirkka</p>",
        "<h3>Suksikauppa</h3><p>Latutie 176, Sirkka</p>",
        "<h3>Hiihtokulma</h3>" + "<p>rivi</p>" * 9 + "<p>Sirkka</p>",
    ],
)
def test_a_name_elsewhere_or_a_place_without_the_name_is_nothing(line: str) -> None:
    facts = listing(f"{OTHERS}<li>{line}</li>")
    assert facts["list.dealer_named"].is_absent and facts["list.dealer_of"].is_absent


def test_a_dealer_of_that_name_with_another_website_is_told_and_is_not_this_shop() -> None:
    line = "<li><a href='https://www.hiihtokulma.example/'>Hiihtokulma</a><p>Latutie 176, 99130 Sirkka</p></li>"
    facts = listing(OTHERS + line)
    assert facts["list.dealer_elsewhere"].value == ("Lumiraita: hiihtokulma.example",)
    assert facts["list.dealer_named"].is_absent and facts["list.dealer_of"].is_absent
    for aside in ("https://www.facebook.com/hiihtokulma", "https://goo.gl/maps/hiihtokulma", "https://muu.example/"):
        facts = listing(OTHERS + line.replace("https://www.hiihtokulma.example/", aside))
        assert facts["list.dealer_elsewhere"].is_absent and facts["list.dealer_named"].is_known, aside


@pytest.mark.parametrize(
    ("body", "cause"),
    [
        ("<div id='map'></div>", Cause.SCRIPT_ONLY),
        ("<form><input name='q'></form><a href='https://kartta.example/'>Kartta</a>", Cause.SCRIPT_ONLY),
    ],
)
def test_a_list_that_shows_no_dealers_is_not_one_without_this_shop(body: str, cause: Cause) -> None:
    facts = listing(body)
    assert {facts[name].cause for name in LISTS} == {cause}


def test_a_list_cut_off_is_unknown_unless_it_has_the_shop() -> None:
    cut = Problem(Cause.TOO_LARGE, "cut")
    shop = selling("Lumiraita")
    facts = told(dealers, shop, *ENTRANCE, html(LIST, OTHERS, problem=cut))
    assert facts["list.dealer_of"].cause is Cause.TOO_LARGE
    ours = html(LIST, f"<a href='https://{DOMAIN}/'>Hiihtokulma</a>", problem=cut)
    assert told(dealers, shop, *ENTRANCE, ours, year(SITE))["list.dealer_of"].is_known


@pytest.mark.parametrize(
    ("captures", "cause"),
    [
        ((*FOUND, answer("dealers", ROBOTS, "User-agent: *\nDisallow: /\n")), Cause.REFUSED),
        ((*FOUND, answer("dealers", ROBOTS, status=503)), Cause.REFUSED),
        ((*ENTRANCE[:3], html(HOME, "", status=403)), Cause.BLOCKED),
        ((*ENTRANCE[:3], html(HOME, "<a href='/tuotteet'>Tuotteet</a>")), Cause.NOT_ASKED),
        ((*ENTRANCE[:3], html(HOME, "", tls_fault="expired")), Cause.REFUSED),
        ((*ENTRANCE, html(LIST, "", status=404)), Cause.NOT_ASKED),
        ((*ENTRANCE, html(LIST, "", status=503)), Cause.NO_ANSWER),
        ((*ENTRANCE, answer("dealers", LIST, problem=Problem(Cause.DEADLINE, "late"), status=0)), Cause.DEADLINE),
    ],
)
def test_why_no_list_was_read_is_told(captures: tuple[Capture, ...], cause: Cause) -> None:
    facts = told(dealers, selling("Lumiraita"), *captures)
    assert {facts[name].cause for name in LISTS} == {cause}
    assert facts["archive.brand_sites"].is_known


def test_robots_txt_is_kept_on_the_list_too() -> None:
    shop, closed = selling("Lumiraita"), answer("dealers", ROBOTS, "User-agent: *\nDisallow: /jalleenmyyjat\n")
    captures = (*FOUND, closed, ENTRANCE[3])
    assert asked(dealers, shop, *captures) == []
    assert told(dealers, shop, *captures)["list.dealer_of"].cause is Cause.REFUSED


def test_a_page_that_sends_to_another_site_is_not_the_brands_word() -> None:
    away = Capture.of(ENTRANCE[3].request, AT, body=ENTRANCE[3].body, url="https://muu.example/", status=200)
    assert told(dealers, selling("Lumiraita"), *ENTRANCE[:3], away)["list.dealer_of"].cause is Cause.UNREADABLE
    country = Capture.of(ENTRANCE[3].request, AT, body=ENTRANCE[3].body, url="https://lumiraita-demo.se/", status=200)
    there = "https://lumiraita-demo.se/robots.txt"
    assert asked(dealers, selling("Lumiraita"), *ENTRANCE[:3], country) == [there]


@pytest.mark.parametrize(
    ("entities", "cause"),
    [
        ({ITEM: entity(SITE, wikis=1)}, None),  # nobody but one has written of it
        ({ITEM: entity(SITE, kind="Q101352")}, None),  # a family name
        ({ITEM: entity(SITE, kind="Q7")}, None),  # something that is no firm's
        ({ITEM: entity()}, None),
        ({ITEM: entity(claim(SITE, rank="deprecated"))}, None),
        ({ITEM: entity(claim(SITE, qualifiers={"P582": [{}]}))}, None),
        ({ITEM: entity("ftp://x/", "https://10.0.0.1/", "https://localhost/", "https://lumi.fi:8443/")}, None),
        ({ITEM: entity(SITE, "https://vale-lumiraita.example/")}, Cause.AMBIGUOUS),  # a second one written beside it
        ({ITEM: entity(SITE), "Q99100002": entity("https://lumiraita-elokuvat.example/")}, Cause.AMBIGUOUS),
    ],
)
def test_items_that_are_no_known_firm_or_several_are_not_the_brand(
    entities: Mapping[str, Mapping[str, Any]], cause: Cause | None
) -> None:
    hits = search(*((item, "Lumiraita") for item in entities))
    shop = selling("Lumiraita")
    facts = told(dealers, shop, hits, items(**entities))
    assert asked(dealers, shop, hits, items(**entities)) == []
    sites = facts["archive.brand_sites"]
    assert sites.cause is cause and sites.is_absent is (cause is None)
    assert facts["list.dealer_of"].cause is (cause or Cause.NOT_ASKED)


@pytest.mark.parametrize(
    "told_of",
    [
        entity(SITE, kind="Q7", P452=[claim({"id": "Q8"})]),  # what it makes says that it is a firm
        entity(claim(SITE, rank="preferred"), "https://vanha-lumiraita.example/"),
        entity("https://www.lumiraita-demo.com/", SITE),  # one name under two endings: the shop's own
    ],
)
def test_an_item_that_is_one_firm_with_one_site_is_the_brand(told_of: Mapping[str, Any]) -> None:
    captures = (search((ITEM, "LUMIRAITA")), items(**{ITEM: told_of}))
    assert asked(dealers, selling("Lumiraita"), *captures) == [ROBOTS]


def test_an_item_of_a_longer_name_is_another() -> None:
    hits = search((ITEM, "Lumiraita Records"))
    assert asked(dealers, selling("Lumiraita"), hits) == []
    assert told(dealers, selling("Lumiraita"), hits)["archive.brand_sites"].is_absent


@pytest.mark.parametrize("site", [f"https://www.{DOMAIN}/", "https://hiihtokulma-demo.com/"])
def test_gamed_a_brand_whose_site_is_the_shops_own_is_not_asked(site: str) -> None:
    captures = (search((ITEM, "Lumiraita")), items(**{ITEM: entity(site)}))
    shop = selling("Lumiraita")
    assert asked(dealers, shop, *captures) == []
    facts = told(dealers, shop, *captures)
    assert facts["list.dealer_of"].cause is Cause.NOT_ASKED and facts["archive.brand_sites"].is_known


def test_of_two_brands_one_list_is_enough_and_one_that_fails_keeps_its_cause() -> None:
    shop = selling("Lumiraita", "Toinen")
    other = search(("Q5500", "Toinen"), brand="Toinen")
    both = items(**{ITEM: entity(SITE), "Q5500": entity("https://toinen.example/")})
    robots = answer("dealers", "https://toinen.example/robots.txt", status=503)
    ours = html(LIST, f"{OTHERS}<a href='https://{DOMAIN}/'>Hiihtokulma</a>")
    base = (FOUND[0], other, both, *ENTRANCE[2:], robots)
    facts = told(dealers, shop, *base, ours, year(SITE))
    assert facts["list.dealer_of"].value == facts["list.dealer_lists"].value == ("Lumiraita",)
    facts = told(dealers, shop, *base, html(LIST, OTHERS))
    assert facts["list.dealer_of"].cause is Cause.REFUSED and facts["list.dealer_lists"].value == ("Lumiraita",)


@pytest.mark.parametrize("code", sorted(all_languages()))
def test_the_link_to_the_dealers_is_known_in_every_language(code: str) -> None:
    for word in all_languages()[code].phrases["dealers"]:
        text = word.removesuffix("$").capitalize()
        menu = f"<a href='/a'>Info</a> <a href='/p/17'>{text}</a> <a href='/b'>Blog</a>"
        home = html(HOME, menu)
        assert asked(dealers, selling("Lumiraita"), *ENTRANCE[:3], home) == [f"{SITE}/p/17"], text


@pytest.mark.parametrize(
    ("menu", "path"),
    [
        ("<a href='/ryhdy'>Ryhdy jälleenmyyjäksi</a> <a href='/lista'>Jälleenmyyjät</a>", "/lista"),
        ("<a href='/bli'>Bli återförsäljare</a>", ""),
        ("<a href='/b2b'>Become a dealer</a>", ""),
        ("<a href='/x'>Dealers: log in here to order our new winter collection</a>", ""),
        ("<a href='https://muu.example/dealers'>Dealers</a>", ""),
        ("<a href='/luettelo.pdf'>Jälleenmyyjät</a>", ""),
        ("<a href='/find-a-dealer/'><img src=/a.png></a>", "/find-a-dealer/"),
        ("<a href='/fr/ou-acheter.html'>→</a>", "/fr/ou-acheter.html"),
        ("<a href='/de/haendlersuche'>→</a>", "/de/haendlersuche"),
        ("<a href='/maailma'>Jälleenmyyjät maailmalla</a> <a href='/fi'>Jälleenmyyjät</a>", "/fi"),
    ],
)
def test_which_link_is_taken_for_the_list(menu: str, path: str) -> None:
    urls = asked(dealers, selling("Lumiraita"), *ENTRANCE[:3], html(HOME, menu))
    assert urls == ([f"{SITE}{path}"] if path else [])


async def _all_asked(internet: Internet) -> dict[str, Fact]:
    shop = case(EXAMPLE.domain, *EXAMPLE.given().values())
    async with Door(internet.network(), **QUICK_DOOR) as door:
        for _ in range(7):
            fresh = [one for one in dealers.ask(shop) if one.url not in shop.captures]
            answers = {one.request.url: one for one in await asyncio.gather(*map(door.fetch, fresh))}
            shop = Case(shop=shop.shop, at=AT, facts=shop.facts, captures={**shop.captures, **answers})
    assert internet.leaks == []
    return {fact.name: fact for fact in dealers.read(shop, shop.captures)}


def test_each_fault_of_the_twin_means_what_it_says() -> None:
    def lasting(told_of: Mapping[str, Fact]) -> str:
        of, sites = told_of["list.dealer_of"], told_of["archive.brand_sites"]
        if of.is_unknown:
            return f"{sites.state if not sites.is_unknown else sites.cause} {of.cause}"
        return (
            "elsewhere"
            if told_of["list.dealer_elsewhere"].is_known
            else "named"
            if told_of["list.dealer_named"].is_known
            else str(of.state)
        )

    async def play() -> dict[str, str]:
        async with Internet(World(shops={}, outside={"dealers": EXAMPLE.rows}), today=AT.date()) as internet:
            seen = {}
            for fault in twin.FAULTS:
                internet.faults["dealers"] = fault
                seen[fault] = lasting(await _all_asked(internet))
            return seen

    assert set(twin.FAULTS) <= set(faults_of("dealers"))
    assert asyncio.run(play()) == {
        "maxlag": "throttled throttled",
        "namesakes": "ambiguous ambiguous",
        "few-articles": "absent not_asked",
        "family-name": "absent not_asked",
        "written-later": "known ambiguous",
        "robots": "known refused",
        "no-link": "known not_asked",
        "script-list": "known script_only",
        "other-dealers": "absent",
        "name-only": "named",
        "elsewhere": "elsewhere",
    }


@pytest.mark.parametrize(
    "body",
    [
        "<p>Hiihtokulma</p>" * 60_000,  # the name everywhere, the place nowhere
        "<p>Sirkka</p>" * 60_000,
        "".join(f"<a href='https://kauppa{n}.example/'>Hiihtokulma {n}</a>" for n in range(30_000)),
        "<p>" + "Hiihtokulma Sirkka " * 60_000 + "</p>",
        "<p>9 9 9 9</p>" * 60_000,
        "<p>á̀̂</p>" * 60_000,
    ],
)
def test_a_list_made_to_keep_us_busy_is_read_in_bounds(body: str) -> None:
    began = time.process_time()
    facts = listing(body)
    assert facts["list.dealer_of"].is_absent or facts["list.dealer_of"].is_unknown
    assert time.process_time() - began < 6

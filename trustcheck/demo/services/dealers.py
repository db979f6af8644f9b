"""Twin of Wikidata's search for names, and of brands' own sites with their lists of dealers.

Rows: what brand() makes: the item (`id`, `name`, `kind`, `articles`, `site`, `since`: the day its website was written)
and the site's `pages` by path, home page and list. Other questions to Wikidata are the twin wikidata's.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from html import escape
from typing import Any, NamedTuple
from urllib.parse import parse_qs, urlsplit

from trustcheck.demo.directory import Row
from trustcheck.demo.http_server import Question
from trustcheck.demo.services import Example, Reply, Shelf, as_json
from trustcheck.demo.world import Site
from trustcheck.model import Address

WIKIDATA = "www.wikidata.org"
# Brands of this world, each with a site of its own.
HOSTS = (WIKIDATA, "www.lumiraita-demo.fi", "www.poljentavirta-demo.fi", "www.villvidde-demo.no")
FAULTS = {
    "maxlag": "200 with an error: the copies of the database lag behind.",
    "namesakes": "Another firm bears the brand's name too.",
    "few-articles": "One encyclopaedia alone has an article on the brand.",
    "family-name": "The item of that name is a family's.",
    "written-later": "The item's website was written within a year.",
    "robots": "robots.txt asks robots to stay away from the brand's site.",
    "no-link": "The brand's home page leads to no list of dealers.",
    "script-list": "The list of dealers is a map that a script fills.",
    "other-dealers": "The list has other dealers.",
    "name-only": "The list has the dealer's name and place, and no website.",
    "elsewhere": "The list has another website for the dealer of that name.",
}
_MAXLAG = as_json({"error": {"code": "maxlag", "info": "…"}})
ANSWERS = {"maxlag": _MAXLAG}
_BRAND, _FAMILY = "Q431289", "Q101352"
_WORDS = {
    "fi": ("Tuotteet", "Jälleenmyyjät", "Jälleenmyyjämme", "Teemme tuotteemme itse ja myymme ne kauppiaiden kautta."),
    "nb": ("Produkter", "Forhandlere", "Våre forhandlere", "Vi lager varene selv og selger dem gjennom butikker."),
}
_LIST = "/dealers"


class Dealer(NamedTuple):
    """One line of a brand's list."""

    name: str
    place: str
    website: str = ""


def brand(item: str, name: str, site: str, since: str, dealers: Iterable[Dealer], language: str = "fi") -> Row:
    """A brand that two encyclopaedias know, with a site of its own since that day and those dealers in its list."""
    return {
        "id": item, "name": name, "site": site, "since": since, "kind": _BRAND, "articles": 3, "language": language,
        "dealers": tuple(dealers), "form": "list",
    }  # fmt: skip


_OTHERS = (
    Dealer("Urheilu-Esimerkki", "Keskustie 204, 99870 Inari", "https://www.urheilu-esimerkki.fi/"),
    Dealer("Malli ja Pojat", "Rantatie 311, 64260 Kaskinen", "https://www.mallijapojat.fi/"),
    Dealer("Eräkulma Demo", "Harjutie 198, 83900 Juuka", "https://www.erakulma-demo.fi/"),
)


def _without_sites(row: Row) -> Row:
    return {**row, "dealers": tuple(one._replace(website="") for one in row["dealers"])}


def _elsewhere(row: Row) -> Row:
    first, *rest = row["dealers"]
    label = "".join(letter for letter in first.name.lower() if letter.isalnum())
    return {**row, "dealers": (first._replace(website=f"https://www.{label}.example/"), *rest)}


CHANGES = {
    "few-articles": lambda row: {**row, "articles": 1},
    "family-name": lambda row: {**row, "kind": _FAMILY},
    "written-later": lambda row: {**row, "since": "2026-06-01"},
    "no-link": lambda row: {**row, "form": "none"},
    "script-list": lambda row: {**row, "form": "map"},
    "other-dealers": lambda row: {**row, "dealers": _OTHERS},
    "name-only": _without_sites,
    "elsewhere": _elsewhere,
}
SHOP = Dealer("Hiihtokulma", "Latutie 176, 99130 Sirkka", "https://www.hiihtokulma-demo.fi/")
EXAMPLE = Example(
    domain="hiihtokulma-demo.fi",
    facts={
        "claim.brands": ("Lumiraita",),
        "claim.language": "fi",
        "claim.trade_name": "Hiihtokulma",
        "claim.legal_name": None,
        "claim.addresses": (Address(street="Latutie", number="176", postcode="99130", town="Sirkka", country="FI"),),
        "claim.phones": None,
    },
    rows=(brand("Q99100001", "Lumiraita", "http://www.lumiraita-demo.fi", "2019-05-01", (SHOP, *_OTHERS)),),
    told={
        "archive.brand_sites": ("Lumiraita: www.lumiraita-demo.fi",),
        "list.dealer_lists": ("Lumiraita",),
        "list.dealer_of": ("Lumiraita",),
        "list.dealer_named": None,
        "list.dealer_elsewhere": None,
    },
    not_there={"archive.brand_sites": None},
)


def play(question: Question, shelf: Shelf) -> Reply | None:
    if question.host == WIKIDATA:
        return _wikidata({name: values[0] for name, values in parse_qs(question.query).items()}, shelf)
    missing = Site(status=404, body=b"<!doctype html><title>404</title><h1>404</h1>")
    rows = shelf.pick(lambda row: urlsplit(row["site"]).hostname == question.host)
    if question.path == "/robots.txt":
        closed = shelf.fault == "robots"
        rules = Site(body=b"User-agent: *\nDisallow: /%b\n" % (b"" if closed else b"cart"), content_type="text/plain")
        return Reply(rules, rules, sound=True)
    pages = {"/": _home, _LIST: _dealers}
    return Reply(pages[question.path](rows[0]) if rows and question.path in pages else missing, missing)


def _wikidata(asked: Mapping[str, str], shelf: Shelf) -> Reply | None:
    """Its answer to a search for a name, to a question after items, or after the past of an item that is a brand's."""
    if asked.get("action") == "wbsearchentities":
        name = asked.get("search", "").casefold()
        rows = shelf.pick(lambda row: row["name"].casefold().startswith(name))
        return Reply(_found(rows, shelf.fault), _found([], ""))
    if asked.get("action") == "wbgetentities":
        ids = asked.get("ids", "").split("|")
        rows = shelf.pick(lambda row: row["id"] in ids)
        told = {row["id"]: _entity(row) for row in rows}
        told |= {
            one: _entity({**rows[0], "id": one, "site": "https://namesake-demo.fi/"})
            for one in ids
            if rows and one not in told
        }
        return Reply(as_json({"entities": told, "success": 1}), as_json({"error": {"code": "no-such-entity"}}))
    rows = shelf.pick(lambda row: row["id"] == asked.get("titles"))
    return Reply(_revision(rows[0], asked.get("rvstart", "")), _MAXLAG) if rows else None


def _found(rows: list[Row], fault: str) -> Site:
    hits = [(row["id"], row["name"]) for row in rows]
    if fault == "namesakes":
        hits += [(f"{item}0", name) for item, name in hits]
    listed = [
        {"id": item, "title": item, "label": name, "match": {"type": "label", "language": "mul", "text": name}}
        for item, name in hits
    ]
    return as_json({"searchinfo": {}, "search": listed, "success": 1})


def _claim(value: Any) -> dict[str, Any]:
    return {"mainsnak": {"snaktype": "value", "datavalue": {"value": value}}, "type": "statement", "rank": "normal"}


def _entity(row: Row) -> dict[str, Any]:
    claims = {"P31": [_claim({"entity-type": "item", "id": row["kind"]})], "P856": [_claim(row["site"])]}
    wikis = ("fiwiki", "svwiki", "enwiki")[: row["articles"]]
    links = {name: {"site": name, "title": row["name"], "badges": []} for name in (*wikis, "commonswiki")}
    return {"type": "item", "id": row["id"], "claims": claims, "sitelinks": links}


def _revision(row: Row, day: str) -> Site:
    """The item as it stood on that day; it is older than its website."""
    claims = {"P856": [_claim(row["site"])]} if row["since"] <= day[:10] else {}
    content = json.dumps({"type": "item", "id": row["id"], "claims": claims})
    revision = {"timestamp": "2025-04-30T10:00:00Z", "slots": {"main": {"content": content}}}
    return as_json({"query": {"pages": [{"pageid": 1, "ns": 0, "title": row["id"], "revisions": [revision]}]}})


def _page(row: Row, title: str, main: str) -> Site:
    goods, dealers, _, about = _WORDS[row["language"]]
    link = f'<a href="{_LIST}">{dealers}</a>' if row["form"] != "none" else ""
    body = (
        f'<!doctype html><html lang="{row["language"]}"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        f'</head><body><nav><a href="/">{goods}</a> {link}</nav><main><h1>{escape(title)}</h1>\n{main}'
        f"<p>{about * 5}</p></main></body></html>"
    )
    return Site(body=body.encode())


def _home(row: Row) -> Site:
    return _page(row, row["name"], "")


def _dealers(row: Row) -> Site:
    title = f"{_WORDS[row['language']][2]} – {row['name']}"
    if row["form"] == "map":
        return _page(row, title, '<div id="map"></div><script src="/map.js"></script>')
    lines = [f"<li><h3>{_linked(one)}</h3><p>{escape(one.place)}</p></li>\n" for one in row["dealers"]]
    return _page(row, title, f"<ul>{''.join(lines)}</ul>")


def _linked(one: Dealer) -> str:
    return f'<a href="{one.website}">{escape(one.name)}</a>' if one.website else escape(one.name)

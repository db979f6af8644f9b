"""Wikidata (CC0): the item whose official website (P856) is this shop, its company numbers, and since when it says so.

Anybody may write an item, or write a website into an old one, so what counts is how the item stood a year ago: its last
revision of that day is read too. The search compares whole addresses, so the usual ways to write one are asked for;
it takes at most 300 characters, hence two questions. Of several items the one made first is taken, the hardest to make
afterwards. https://www.wikidata.org/wiki/Wikidata:REST_API
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote

from stdnum import lei

from trustcheck import names
from trustcheck.countries import all_countries
from trustcheck.facts import absent, all_unknown, known, told_by, unknown
from trustcheck.model import Capture, Case, Cause, Evidence, Fact, Problem, Request
from trustcheck.sources.answers import clean, json_of, rows, seen, text
from trustcheck.sources.company_signs import is_number_of
from trustcheck.sources.wikidata_items import END, HOST, KEEP_DAYS, SITE, decided, history, is_item, sites_then

NEEDS: tuple[str, ...] = ("claim.site_read", "claim.trade_name", "claim.legal_name", "claim.company_id")
ITEMS = f"{HOST}/w/rest.php/wikibase/v1/entities/items"
SEARCH = f"{HOST}/w/api.php?action=query&list=search&srnamespace=0&srlimit=5&format=json&formatversion=2&srsearch="
MAX_QUERY = 300
MAX_STATEMENTS = 4000
MAX_IDS = 60
_LANGUAGES = ("en", "mul", "fi", "sv")


def ask(case: Case) -> list[Request]:
    """The search, in two parts, once the shop was read and has a name or number; then the item, now and a year ago."""
    named = any(case.fact(name).is_known for name in NEEDS[1:])
    if not case.flag("claim.site_read") or not named:
        return []
    wanted = _searches(case)
    item = _item(case, case.captures)
    urls = [*wanted, f"{ITEMS}/{item}", history(item, case.at)] if isinstance(item, str) else wanted
    return [_request(url) for url in urls]


def _request(url: str) -> Request:
    return Request(source="wikidata", url=url, purpose="item", accept="application/json", max_age_days=KEEP_DAYS)


def read(case: Case, captures: Mapping[str, Capture]) -> list[Fact]:
    """All ABSENT when no item has this website as its present one; the age is 0 when it had not a year ago."""
    item = _item(case, captures)
    if isinstance(item, Problem):
        return all_unknown(told_by("wikidata"), item.cause, item.detail)
    if item is None:
        urls = _searches(case)
        last = captures.get(urls[-1])
        whole = last is not None and all(url in captures for url in _all_searches(case))
        return _nothing(seen(last, "query.search", "no item")) if whole and last is not None else []
    capture = captures.get(f"{ITEMS}/{item}")
    if capture is None:
        return []
    value = json_of(capture)
    if not isinstance(value, Problem) and text(value, "id") != item:
        value = Problem(Cause.UNREADABLE, "the answer is not of that item")
    if isinstance(value, Problem):
        return all_unknown(told_by("wikidata"), value.cause, value.detail)
    if not _is_of(case, _sites(value)):
        return _nothing(seen(capture, f"statements.{SITE}", "not its present website"))
    return [*_told(item, value, capture), _age(case, captures.get(history(item, case.at)))]


def _told(item: str, value: Mapping[str, Any], capture: Capture) -> list[Fact]:
    labels = value.get("labels")
    spoken = labels if isinstance(labels, Mapping) else {}
    label = next((clean(spoken[code]) for code in (*_LANGUAGES, *list(spoken)[:1]) if clean(spoken.get(code))), "")
    numbers = tuple(dict.fromkeys(_numbers(value)))[:MAX_IDS]
    proof = seen(capture, "id", f"{item} {label}")
    ids = seen(capture, "statements", ", ".join(numbers))
    return [
        known("archive.wikidata_item", item, proof),
        known("archive.wikidata_name", label, proof) if label else absent("archive.wikidata_name", proof),
        known("archive.wikidata_ids", numbers, ids) if numbers else absent("archive.wikidata_ids", ids),
    ]


def _nothing(proof: Evidence) -> list[Fact]:
    return [absent(name, proof) for name in told_by("wikidata")]


def _written(case: Case) -> list[str]:
    """The usual ways to write the shop's address, those with https first; an IDN in letters and in ASCII."""
    domain = case.shop.domain
    hosts = dict.fromkeys(("www." + domain, domain, case.shop.host, names.to_unicode(domain)))
    return [f"{scheme}://{host}{end}" for scheme in ("https", "http") for host in hosts for end in ("/", "")]


def _all_searches(case: Case) -> list[str]:
    """The questions that hold all those ways, as many as fit into each."""
    queries: list[str] = []
    for scheme in ("https:", "http:"):
        query = "haswbstatement:"
        for address in (one for one in _written(case) if one.startswith(scheme)):
            longer = f"{query}{'' if query.endswith(':') else '|'}{SITE}={address}"
            query = longer if len(longer) <= MAX_QUERY else query
        queries.append(SEARCH + quote(query, safe=""))
    return queries


def _searches(case: Case) -> list[str]:
    """The first question, and the second once the first found nothing."""
    first, second = _all_searches(case)
    capture = case.captures.get(first)
    return [first, second] if capture is not None and _hits(capture) == [] else [first]


def _item(case: Case, captures: Mapping[str, Capture]) -> str | Problem | None:
    """The oldest item found; None: none so far."""
    for url in _all_searches(case):
        hits = _hits(captures[url]) if url in captures else []
        if isinstance(hits, Problem):
            return hits
        if hits:
            return min(hits, key=lambda item: int(item[1:]))
    return None


def _hits(capture: Capture) -> list[str] | Problem:
    value = decided(capture)
    if isinstance(value, Problem):
        return value
    query = value.get("query")
    if not isinstance(query, dict) or not isinstance(query.get("search"), list):
        return Problem(Cause.UNREADABLE, "the answer is not a search")
    titles = [text(row, "title") for row in rows(query, "search")]
    found = [title for title in titles if is_item(title)]
    return found if found or not query["search"] else Problem(Cause.UNREADABLE, "the results are no items")


def _sites(item: Mapping[str, Any]) -> list[str]:
    """The websites that the item has now: those of the best rank, without those that have ended."""
    listed = [row for row in rows(item.get("statements"), SITE) if not _has_ended(row.get("qualifiers"))]
    best = [row for row in listed if row.get("rank") == "preferred"]
    return [text(row, "value", "content") for row in best or listed if row.get("rank") != "deprecated"]


def _has_ended(qualifiers: Any) -> bool:
    return any(text(row, "property", "id") == END for row in rows({"all": qualifiers}, "all"))


def _is_of(case: Case, sites: list[str]) -> bool:
    written = {address.rstrip("/") for address in _written(case)}
    return any(site.rstrip("/").lower() in written for site in sites)


def _numbers(item: Mapping[str, Any]) -> Iterator[str]:
    """Its identifiers that can be a company's: whole numbers of a country's form with a right check digit, and LEI."""
    statements = item.get("statements")
    listed = list(statements.values())[:MAX_STATEMENTS] if isinstance(statements, Mapping) else []
    for row in (row for part in listed for row in rows({"part": part}, "part")[:5]):
        number = text(row, "value", "content")
        short = text(row, "property", "data_type") == "external-id" and len(number) <= 30
        if short and (lei.is_valid(number) or any(is_number_of(code, number) for code in all_countries())):
            yield number


def _age(case: Case, capture: Capture | None) -> Fact:
    """Days since the last revision of a year ago when the website stood in it; 0 when it did not."""
    name = "archive.wikidata_age_days"
    if capture is None:
        return unknown(name, Cause.NOT_ASKED)
    then = sites_then(capture)
    if isinstance(then, Problem):
        return unknown(name, then.cause, then.detail)
    if then is None:
        return known(name, 0, seen(capture, "revisions", "none a year ago"))
    day, sites = then
    days = (case.at.date() - day).days if _is_of(case, sites) else 0
    return known(name, days, seen(capture, f"revision of {day}", SITE))

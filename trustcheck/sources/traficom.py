"""The .fi registry's open data (odata.domain.fi, Traficom, CC BY 4.0): a company's domains, and who holds this one.

Organisations only: private holders are left out, so an empty answer by name says nothing. The service has moved twice,
so its addresses are tried in order while one answers 404.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote, urlsplit

from trustcheck import names
from trustcheck.countries import fi
from trustcheck.facts import absent, all_unknown, known, unknown
from trustcheck.model import Capture, Case, Cause, Fact, Problem, Request
from trustcheck.sources.answers import Told, clean, json_of, rows, seen, text
from trustcheck.sources.dates import read_date
from trustcheck.sources.privacy import hidden_name, says_person
from trustcheck.sources.registration import DOMAIN_FACTS, Registration, facts_of

NEEDS: tuple[str, ...] = ("register.company_id", "claim.company_id", "claim.company_country")
HOST = "odata.domain.fi"
_PATHS = ("/v4/odata/domains", "/odata/Domains", "/OpenDomainData.svc/Domains")
PAGE_ROWS = 100
MAX_PAGES = 4
KEEP_DAYS = 1
HELD = "domain.held_by_company"
_GONE = (404, 410)


def ask(case: Case) -> list[Request]:
    """The holder of a .fi domain, and the domains of the company whose number is known."""
    asked = _chain(_by_name(case), case.captures) if case.shop.domain.endswith(".fi") else []
    number = _number(case)
    if number:
        asked += _chain(_by_company(number), case.captures)
    return [
        Request(source="traficom", url=url, purpose="domains", accept="application/json", max_age_days=KEEP_DAYS)
        for url in dict.fromkeys(asked)
    ]


def read(case: Case, captures: Mapping[str, Capture]) -> list[Fact]:
    """domain.* of a .fi domain that an organisation holds, and domain.held_by_company."""
    told = _own(case, captures) if case.shop.domain.endswith(".fi") else []
    number = _number(case)
    return [*told, *_held(case, captures, number)] if number else told


def _number(case: Case) -> str:
    """The number of the company found in the register, else the one on the pages, when it is a Finnish one."""
    found = case.text("register.company_id")
    country = case.text("claim.company_country")
    claimed = case.text("claim.company_id") if country in (None, "FI") else None
    number = found or claimed or ""
    return number if fi.company_number_is_valid(number) else ""


def _by_name(case: Case) -> str:
    return f"?$filter={_quoted('Name', case.shop.domain)}"


def _by_company(number: str) -> str:
    return f"?$filter={_quoted('OrganizationId', number)}&$orderby=GrantDate%20desc"


def _quoted(key: str, value: str) -> str:
    return quote(f"{key} eq '{value}'", safe="'")


def _chain(query: str, captures: Mapping[str, Capture]) -> list[str]:
    """The URLs of one question: the next address after a 404, the next page after a full one."""
    urls: list[str] = []
    for path in _PATHS:
        url = f"https://{HOST}{path}{query}"
        urls.append(url)
        capture = captures.get(url)
        if capture is None or capture.problem or capture.status not in _GONE:
            break
    for _ in range(MAX_PAGES - 1):
        following = _next(urls[-1], captures.get(urls[-1]))
        if following is None or following in urls:
            break
        urls.append(following)
    return urls


def _next(url: str, capture: Capture | None) -> str | None:
    """The next page: the link that the answer gives, if it stays at the service; else by $skip after a full page."""
    found = _rows(capture) if capture is not None else None
    if found is None or isinstance(found, Problem):
        return None
    table, link = found
    if link:
        try:
            parts = urlsplit(link)
            stays = parts.scheme == "https" and parts.hostname == HOST and parts.port in (None, 443)
        except ValueError:
            return None
        return link if stays and link.isascii() and link.isprintable() and len(link) < 1000 else None
    if len(table) < PAGE_ROWS:
        return None
    base, _, skipped = url.partition("&$skip=")
    return f"{base}&$skip={(int(skipped) if skipped.isdecimal() else 0) + PAGE_ROWS}"


def _rows(capture: Capture) -> tuple[list[dict[str, Any]], str] | Problem:
    """(rows, next link) in any of the three envelopes that the service has used, or why there are none."""
    value = json_of(capture)
    if isinstance(value, Problem):
        return value
    envelope = value.get("d") if isinstance(value, dict) and isinstance(value.get("d"), dict) else value
    for key in ("value", "results"):
        if isinstance(envelope, dict) and isinstance(envelope.get(key), list):
            links = ("@odata.nextLink", "odata.nextLink", "__next")
            return rows(envelope, key), next((link for name in links if (link := _link(envelope, name))), "")
    return Problem(Cause.UNREADABLE, "the answer is not the service's table")


def _link(envelope: dict[str, Any], key: str) -> str:
    value = envelope.get(key)
    return value if isinstance(value, str) else ""


def _answers(
    query: str, captures: Mapping[str, Capture]
) -> tuple[list[tuple[dict[str, Any], Capture]], Problem | None] | None:
    """(rows seen, why they are not all); None while an answer is awaited."""
    urls = _chain(query, captures)
    start = next((place for place, url in enumerate(urls) if not _gone(captures.get(url))), len(urls) - 1)
    found: list[tuple[dict[str, Any], Capture]] = []
    for url in urls[start:]:
        capture = captures.get(url)
        if capture is None:
            return None
        page = _rows(capture)
        if isinstance(page, Problem):
            return found, page
        found += [(row, capture) for row in page[0]]
    last = captures[urls[-1]]
    page = _rows(last)
    more = not isinstance(page, Problem) and (bool(page[1]) or _next(urls[-1], last) is not None)
    return found, Problem(Cause.TOO_LARGE, "the list goes on") if more else None


def _gone(capture: Capture | None) -> bool:
    return capture is not None and capture.problem is None and capture.status in _GONE


def _held(case: Case, captures: Mapping[str, Capture], number: str) -> list[Fact]:
    """The company's .fi domains. A list that is not whole is told only when this shop's domain is in it."""
    answers = _answers(_by_company(number), captures)
    if answers is None:
        return []
    found, gap = answers
    own = [(row, capture) for row, capture in found if _same_number(text(row, "OrganizationId"), number)]
    domains = dict.fromkeys(name for row, _ in own if (name := _domain(row)))
    if gap is not None and case.shop.domain not in domains:
        return all_unknown((HELD,), gap.cause, gap.detail)
    if not domains:
        if found:
            return [unknown(HELD, Cause.UNREADABLE, "the rows are of other organisations")]
        first = captures[next(url for url in _chain(_by_company(number), captures) if not _gone(captures.get(url)))]
        return [absent(HELD, seen(first, "value", f"no .fi domain is held by {number}"))]
    excerpt = f"{number}: {' '.join(domains)}"
    return [known(HELD, tuple(sorted(domains)), seen(own[0][1], "value", excerpt))]


def _same_number(one: str, two: str) -> bool:
    return [letter for letter in one if letter.isdigit()] == [letter for letter in two if letter.isdigit()]


def _domain(row: dict[str, Any]) -> str | None:
    """The row's domain as A-labels; the registry may leave .fi away."""
    name = names.to_ascii(text(row, "Name"))
    return name if name is None or name.endswith(".fi") else f"{name}.fi"


def _own(case: Case, captures: Mapping[str, Capture]) -> list[Fact]:
    """domain.* of the shop's own domain. No row says nothing: a person may hold it."""
    answers = _answers(_by_name(case), captures)
    if answers is None:
        return []
    found, gap = answers
    row = next(((row, capture) for row, capture in found if _domain(row) == case.shop.domain), None)
    if row is None:
        problem = gap or Problem(Cause.HIDDEN, "the open data name no organisation as holder of this domain")
        return all_unknown(DOMAIN_FACTS, problem.cause, problem.detail)
    return facts_of(_registration(row[0]), row[1], case.at)


def _registration(row: dict[str, Any]) -> Registration:
    def told(key: str, value: Any) -> Told | None:
        return Told(value, key, f"{key} {text(row, key)}") if value else None

    holder, number = text(row, "Holder"), text(row, "OrganizationId")
    person = says_person(holder) or says_person(text(row, "AssociationType"))
    named = bool(holder and number and not person and not hidden_name(holder))
    return Registration(
        created=told("GrantDate", read_date(text(row, "GrantDate"))),
        holder_changes_elsewhere=True,
        expires=told("LastValidityDate", read_date(text(row, "LastValidityDate"))),
        registrar=told("Registrar", text(row, "Registrar")),
        registrant=told("Holder", holder) if named else None,
        registrant_number=told("OrganizationId", clean(number, 40)) if named else None,
        private_person=Told(person, "Holder", "") if named or person else None,
        statuses=told("State", (text(row, "State"),) if text(row, "State") else ()),
        hidden="the open data name no organisation as holder",
    )

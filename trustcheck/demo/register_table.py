"""Which fact each company register gives, made by asking every register's twin for its example: docs/registers.md.

    python -m trustcheck.demo.register_table > docs/registers.md

A cell is what the source's own reader told of a whole answer, so the page cannot promise what the code does not do.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import NamedTuple

import msgspec

from trustcheck.catalogue import REGISTERS
from trustcheck.countries import all_countries
from trustcheck.demo.fault_shops import company_row
from trustcheck.demo.internet import Internet
from trustcheck.demo.services import Example, all_services
from trustcheck.demo.whois_texts import Registration
from trustcheck.demo.world import World
from trustcheck.facts import absent, known
from trustcheck.model import Case, Cause, Fact, Shop
from trustcheck.net.door import Door
from trustcheck.sources import all_sources, vies

AT = datetime(2026, 11, 21, 12, tzinfo=UTC)
FACTS = (
    "names", "former_names", "form", "active", "insolvency", "registered", "addresses", "establishments", "vat_liable",
    "prepayment", "employer", "business_line", "division", "accounts_days", "website", "mail_domain",
    "office_fault",
)  # fmt: skip
GIVEN, NEVER, LEFT, NEEDED, UNCLEAR = "yes", "–", "left", "if needed", "?"
_NAMES = "register.former_names"
ROUNDS = 8
_OF_OTHERS = {"ceidg": "krs", "krs": "ceidg"}  # whom the one knows the other does not
_HEAD = """# What each company register tells

Made by `python -m trustcheck.demo.register_table > docs/registers.md`: every register's twin is asked for its example,
and each cell says what came of it. A test keeps the page fresh.

- **yes**: told, or answered completely with "there is none" (ABSENT).
- **–**: this register publishes it nowhere that we may ask. The fact is `Unknown(hidden)`: nobody waits for it, and it
  is never ABSENT.
- **left**: it is published, yet not in the answer that is asked for (another table, a paid or slow question, a key
  that is not given). The fact is `Unknown(not_asked)`.
- **if needed**: asked only when the pages name the seller otherwise.
- **a source's name**: this register never tells it, but that source does, of the same company.
- **by name**: whether the register is searched by the seller's name when the pages show no number.
"""
_CLOSED = """
Countries without a row (Germany, Austria, the Netherlands, Belgium, Italy, Spain, Portugal and others) have no register
that a program may ask freely: of their companies VIES tells whether a VAT number is valid, and GLEIF what the row
`gleif` says, of the few that have an identifier. Everything else is `Unknown(hidden)` there. What each register is
asked, and what it can and cannot say: [sources.md](sources.md).
"""


class Row(NamedTuple):
    """One register as it is asked: with the user's key, or without."""

    source: str
    key: str
    country: str
    cells: Mapping[str, str]
    by_name: bool


def page() -> str:
    """The whole page, in Markdown."""
    rows = asyncio.run(_rows())
    heads = ("country", "register", "key", *(name.replace("_", " ") for name in FACTS), "by name")
    lines = [_line(heads), _line(["---"] * len(heads))]
    for row in rows:
        cells = [_cell(row, name, rows) for name in FACTS]
        home = row.country if row.source != "gleif" else "all"
        lines.append(_line([home, row.source, row.key, *cells, GIVEN if row.by_name else "no"]))
    return "\n".join([_HEAD, *lines, _CLOSED])


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cell(row: Row, name: str, rows: Sequence[Row]) -> str:
    """The row's own word, else who tells it of a company of that country."""
    own = row.cells[name]
    if own != NEVER or row.source == "gleif":
        return own
    here = [other for other in rows if (other.country, other.cells[name]) == (row.country, GIVEN)]
    apart = _OF_OTHERS.get(row.source, "")
    other = next((other.source for other in here if other.source not in (row.source, "gleif", apart)), "")
    return other or ("vies" if name == "vat_liable" and row.country in vies.STATES else NEVER)


async def _rows() -> list[Row]:
    found = [await _row(*asked) for asked in _questions()]
    order = [*REGISTERS.split(), "gleif"]
    return sorted(found, key=lambda row: (order.index(row.source), row.key))


def _questions() -> Iterator[tuple[str, str, Example, World, bool]]:
    """(source, twin, question, what the simulated internet holds, whether the user has keys) of every row."""
    number = "9000001-1"
    firm = Registration(
        domain="naava-esimerkki.fi", holder="Naava Esimerkki Oy", number=number, street="Kangaskuja 1",
        postcode="99999", town="Naavala", created=date(2015, 5, 4), expires=date(2027, 5, 4), modified=date(2026, 1, 2),
    )  # fmt: skip
    facts = {"claim.company_id": number, "claim.company_country": "FI", "claim.site_read": True}
    finnish = World(shops={}, companies=(company_row(firm),))
    yield "prh", "prh", Example(domain=firm.domain, facts=facts), finnish, True
    for twin, service in all_services().items():
        source = getattr(service, "SOURCE", twin)
        if source not in (*REGISTERS.split(), "gleif") or not hasattr(service, "EXAMPLE"):
            continue
        example = service.EXAMPLE
        world = World(shops={}, outside={twin: example.rows})
        yield source, twin, example, world, True
        register = getattr(all_sources()[source], "REGISTER", None)
        if register is not None and register.keyless is not None:
            yield source, twin, example, world, False


async def _row(source: str, twin: str, example: Example, world: World, keys: bool) -> Row:
    service = all_services().get(twin)
    wanted = str(getattr(service, "KEY", ""))
    async with Internet(world, today=AT.date()) as internet:
        network = internet.network() if keys else msgspec.structs.replace(internet.network(), keys={})
        async with Door(network, pause_seconds=0.0, budgets={}) as door:
            told = await _told(source, example, door)
            other = msgspec.structs.replace(example, facts={**example.facts, "claim.legal_name": "Naava Esimerkki"})
            renamed = not (await _told(source, other, door)).get("register.former_names", absent(_NAMES)).is_unknown
    country = str(told["register.country"].value)
    cells = {name: _state(told.get(f"register.{name}")) for name in FACTS}
    if cells["former_names"] == LEFT and renamed:
        cells["former_names"] = NEEDED
    key = "" if not wanted else wanted if keys else "none"
    return Row(source, key, country, cells, _searches(source, example, country))


async def _told(source: str, example: Example, door: Door) -> dict[str, Fact]:
    """What the source tells once it has asked all that it wants."""
    module, case = all_sources()[source], _case(example, example.given())
    for _ in range(ROUNDS):
        fresh = [request for request in module.ask(case) if request.url not in case.captures]
        if not fresh:
            break
        answers = {request.url: await door.fetch(request) for request in fresh}
        case = msgspec.structs.replace(case, captures={**case.captures, **answers})
    return {fact.name: fact for fact in module.read(case, case.captures)}


def _case(example: Example, facts: Mapping[str, Fact]) -> Case:
    shop = Shop(domain=example.domain, host=example.domain, url=f"https://{example.domain}/")
    return Case(shop=shop, at=AT, facts=facts)


def _state(fact: Fact | None) -> str:
    if fact is None or fact.cause is Cause.HIDDEN:
        return NEVER
    if fact.is_unknown:
        return LEFT if fact.cause is Cause.NOT_ASKED else UNCLEAR
    return GIVEN


def _searches(source: str, example: Example, country: str) -> bool:
    """Whether it asks for a shop of that country that shows a name and no number."""
    form = next(iter(all_countries()[country].after), "")
    facts = [
        known("claim.site_read", True),
        absent("claim.company_id"),
        absent("claim.vat_number"),
        known("claim.legal_name", f"Naava Esimerkki {form}"),
        known("claim.country", country),
    ]
    return bool(all_sources()[source].ask(_case(example, {fact.name: fact for fact in facts})))


if __name__ == "__main__":
    sys.stdout.write(page())

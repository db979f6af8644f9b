"""Which facts a comparison (a match fact) looks at: the shop's side and the others'. Pure.

Nothing is listed by hand: the comparison is made over facts that note who was asked for.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from functools import cache
from typing import Any

from trustcheck.compare import COMPARISONS
from trustcheck.facts import CATALOGUE, INSIDE, absent, known, unknown
from trustcheck.model import Address, Case, Cause, Fact, Shop


class _Watched(Mapping[str, Fact]):
    """Facts that note each name they are asked for, in order."""

    def __init__(self, facts: Mapping[str, Fact]) -> None:
        self.facts = facts
        self.asked: dict[str, None] = {}

    def __getitem__(self, name: str) -> Fact:
        self.asked[name] = None
        return self.facts[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self.facts)

    def __len__(self) -> int:
        return len(self.facts)


def sides(case: Case, name: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Facts of the shop, and of others, that the comparison looked at in this case; both empty for any other fact."""
    return _apart(_looked_at(case, name))


@cache
def sides_of(name: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Facts of the shop, and of others, that the comparison may look at in any case."""
    return _apart(tuple(dict.fromkeys(asked for case in _made_up() for asked in _looked_at(case, name))))


def _looked_at(case: Case, name: str) -> tuple[str, ...]:
    """The facts that the comparison asked for in that order, each comparison among them followed by its own."""
    if name not in COMPARISONS:
        return ()
    watched = _Watched(case.facts)
    COMPARISONS[name](Case(shop=case.shop, at=case.at, facts=watched, captures=case.captures), name)
    direct = [asked for asked in watched.asked if asked in CATALOGUE and asked != name]
    every = dict.fromkeys(fact for asked in direct for fact in (asked, *_looked_at(case, asked)))
    return tuple(fact for fact in every if fact != name)


def _apart(names: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    own = tuple(name for name in names if CATALOGUE[name].speaker in INSIDE)
    return own, tuple(name for name in names if name not in own)


def _made_up() -> Iterator[Case]:
    """Cases in which nothing is known, nothing is there, and everything is known, one way and the other."""
    filled = [{name: known(name, _value(name, way)) for name in CATALOGUE} for way in (True, False)]
    tables: list[Mapping[str, Fact]] = [
        {name: unknown(name, Cause.NOT_ASKED) for name in CATALOGUE},
        {name: absent(name) for name in CATALOGUE},
        *filled,
    ]
    for ending in ("fi", "no"):
        shop = Shop(domain=f"kauppa.{ending}", host=f"kauppa.{ending}", url=f"https://kauppa.{ending}/")
        yield from (Case(shop=shop, at=datetime(2026, 1, 1, tzinfo=UTC), facts=facts) for facts in tables)


def _value(name: str, way: bool) -> Any:
    place = Address(street="Katu", number="1", postcode="20100", town="Turku", country="FI", role="store")
    kind = CATALOGUE[name].type
    if kind == "records":
        return (place,) if "address" in name or "store" in name or "establishment" in name else ()
    if kind == "text":
        return "FI" if name.endswith("country") else "1234567" if way else "kauppa.example"
    return {
        "number": 1000, "bound": 1000, "flag": way, "date": date(2020, 1, 1), "texts": ("1234567",),
    }[kind]  # fmt: skip

"""Cases invented by chance: any mixture of what the rules' own examples know of shops, by a seed."""

from __future__ import annotations

import os
import random
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime

from trustcheck import facts, judge, rulebook
from trustcheck.model import Case, Cause, Fact, Outcome, Shop, Signal

BOOK = rulebook.load()
AT = datetime(2026, 11, 21, 12, tzinfo=UTC)
SHOP = Shop(domain="keksipuoti.fi", host="keksipuoti.fi", url="https://keksipuoti.fi/")
CASES = int(os.environ.get("TRUSTCHECK_CASES", "400"))
Told = Mapping[str, Fact]


def _pool(*outcomes: Outcome) -> dict[str, list[Fact]]:
    """Every value that an example with such an outcome gives a fact, by the fact's name."""
    pool: dict[str, dict[str, Fact]] = {name: {} for rule in BOOK.rules for name in rule.looks_at}
    for test in (test for rule in BOOK.rules for test in rule.tests if test.expect in outcomes):
        for name, fact in test.facts.items():
            pool.setdefault(name, {})[repr(fact.value)] = fact
    return {name: list(told.values()) for name, told in sorted(pool.items())}


POOLS = (_pool(*Outcome), _pool(Outcome.PASS), _pool(Outcome.PASS, Outcome.FAIL))


def invented(seed: int, *, speakers: frozenset[str] | None = None) -> dict[str, Fact]:
    """The facts of one case. speakers: only these know anything; all others have answered that there is nothing."""
    chance = random.Random(seed)
    silent, empty = chance.choice((0.0, 0.02, 0.5)) * chance.random(), chance.random() * 0.6
    told = {}
    for name, known in chance.choice(POOLS).items():
        if speakers is not None and facts.CATALOGUE[name].speaker not in speakers:
            told[name] = facts.absent(name)
        elif chance.random() < silent or not known:
            told[name] = facts.unknown(name, chance.choice(list(Cause)))
        elif chance.random() < empty:
            told[name] = facts.absent(name)
        else:
            told[name] = chance.choice(known)
    return told


def hiding(seed: int, told: Told) -> dict[str, Fact]:
    """The same facts, some of them lost for some cause, in every other case only for causes that may pass."""
    chance = random.Random(-seed - 1)
    share = chance.random()
    causes = [cause for cause in Cause if seed % 2 or cause not in BOOK.settings.settled_causes]
    return {
        name: facts.unknown(name, chance.choice(causes)) if chance.random() < share else fact
        for name, fact in told.items()
    }


def signals(told: Told) -> Sequence[Signal]:
    case = Case(shop=SHOP, at=AT, facts=told)
    return [judge.judge(rule, case) for rule in BOOK.rules]


def seeds(salt: int) -> Iterator[int]:
    """TRUSTCHECK_CASES seeds, others for each salt."""
    yield from range(salt * 10_000_000, salt * 10_000_000 + CASES)

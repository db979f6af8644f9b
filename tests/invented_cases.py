"""Cases invented by chance, by a seed: any mixture of what the rules' own examples and a dozen shops know."""

from __future__ import annotations

import os
import random
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any

import msgspec
from known_shops import SHOPS

from trustcheck import facts, judge, rulebook
from trustcheck.model import Address, Case, Cause, Fact, Outcome, Shop, Signal, Strength

BOOK = rulebook.load()
AT = datetime(2026, 11, 21, 12, tzinfo=UTC)
SHOP = Shop(domain="keksipuoti.fi", host="keksipuoti.fi", url="https://keksipuoti.fi/")
CASES = int(os.environ.get("TRUSTCHECK_CASES", "400"))
FIRST = int(os.environ.get("TRUSTCHECK_FIRST_CASE", "0"))
CAUSES = tuple(Cause)
GONE_WITHOUT = ("list.", "domain.holders_differ", "domain.private_person")
ON_THE_WAY = (Cause.NO_ANSWER, Cause.BLOCKED, Cause.THROTTLED, Cause.DEADLINE)  # what was asked, and may be again
STORE = Address(street="Kauppatie", number="5", postcode="33100", town="Tampere", country="FI", role="store")
ABROAD = Address(street="Storgatan", number="2", postcode="11122", town="Stockholm", country="SE")
ELSEWHERE: tuple[tuple[str, Any], ...] = (
    ("claim.legal_name", "Toinen Oy"), ("claim.legal_names", ("Esimerkki Oy", "Toinen Oy")),
    ("register.names", ("Toinen Oy",)), ("register.former_names", ("Esimerkki Oy",)),
    ("register.vat_name", "Toinen Oy"),
    ("claim.addresses", (STORE,)), ("claim.addresses", (ABROAD,)), ("claim.stores", (STORE,)),
    ("register.addresses", (STORE,)), ("register.establishments", (STORE,)), ("register.establishments", (ABROAD,)),
    ("claim.country", "SE"), ("claim.company_country", "SE"), ("claim.phone_country", "SE"),
    ("claim.return_country", "SE"), ("register.country", "SE"), ("place.found", "house"),
    ("place.named_here", "Toinen"),
    ("place.others_here", ("Toinen",)), ("archive.other_topic", "a football club"),
    ("archive.other_company", "9000002-7"),
    ("archive.first_shop", date(2026, 3, 1)), ("archive.first_capture", date(2001, 5, 6)),
    ("archive.first_certificate", date(2015, 5, 6)),
)  # fmt: skip
Told = Mapping[str, Fact]


def _pool(*outcomes: Outcome) -> dict[str, list[Fact]]:
    """Every value that an example with such an outcome gives a fact, by the fact's name."""
    pool: dict[str, dict[str, Fact]] = {name: {} for rule in BOOK.rules for name in rule.looks_at}
    for test in (test for rule in BOOK.rules for test in rule.tests if test.expect in outcomes):
        for name, fact in test.facts.items():
            pool.setdefault(name, {})[repr(fact.value)] = fact
    return {name: list(told.values()) for name, told in sorted(pool.items())}


def _told_anywhere() -> dict[str, list[Fact]]:
    """By name, whatever a shop, an example or ELSEWHERE knows of a fact that sources tell, or that there is none."""
    every = [*SHOP_FACTS, *EXAMPLES, *({name: facts.known(name, value)} for name, value in ELSEWHERE)]
    told: dict[str, dict[str, Fact]] = {}
    for name, spec in sorted(facts.CATALOGUE.items()):
        if "flow" not in spec.tellers and spec.speaker not in ("buyer", "match"):
            seen = [some[name] for some in every if name in some and some[name].cause is None]
            told[name] = {repr(fact.value): fact for fact in (*seen, facts.absent(name))}
    return {name: list(known.values()) for name, known in told.items()}


SHOP_FACTS = [case.facts for case, _ in SHOPS.values()]
EXAMPLES = [test.facts for rule in BOOK.rules for test in rule.tests]
SOURCES_FACTS = _told_anywhere()
POOLS = (_pool(*Outcome), _pool(Outcome.PASS), _pool(Outcome.PASS, Outcome.FAIL))


def invented(seed: int, *, speakers: frozenset[str] | None = None) -> dict[str, Fact]:
    """The facts of one case: each by itself, or mostly those of one shop; and over them all of a few examples, or none.

    speakers: only these know anything. All others have answered that there is nothing, or in every other case did not
    answer, for some cause.
    """
    chance = random.Random(seed)
    silent, empty = chance.choice((0.0, 0.02, 0.5)) * chance.random(), chance.choice((0.6, 1.0)) * chance.random()
    told: dict[str, Fact] = {}
    whole = [chance.choice(EXAMPLES) for _ in range(chance.choice((0, 0, 1, 3)))]
    shop, strange = chance.choice((chance.choice(SHOP_FACTS), {}, {})), chance.random() * 0.1
    for name, known in chance.choice(POOLS).items():
        if speakers is not None and facts.CATALOGUE[name].speaker not in speakers:
            told[name] = facts.unknown(name, chance.choice(CAUSES)) if seed % 2 else facts.absent(name)
        elif example := next((example for example in whole if name in example), None):
            told[name] = example[name]
        elif name in shop and chance.random() > strange:
            told[name] = shop[name]
        elif chance.random() < silent or not known:
            told[name] = facts.unknown(name, chance.choice(CAUSES))
        elif chance.random() < empty:
            told[name] = facts.absent(name)
        else:
            told[name] = chance.choice(known)
    return told


def told_by_sources(seed: int) -> dict[str, Fact]:
    """What sources tell of one of a dozen shops, some of it as of another: nothing is compared yet."""
    chance = random.Random(seed)
    shop, strange = chance.choice(SHOP_FACTS), chance.choice((0.0, 0.1, 0.4))
    told = {name: fact for name, fact in shop.items() if name in SOURCES_FACTS}
    return told | {name: chance.choice(known) for name, known in SOURCES_FACTS.items() if chance.random() < strange}


def lost(seed: int, told: Told) -> dict[str, Fact]:
    """The same, one fact or many lost on the way.

    Never lost is what the rules go without: a list that did not answer is left out, and of two tales of the holder the
    one that was heard is believed.
    """
    chance = random.Random(-seed - 1)
    share = chance.random() ** 2
    may_be = [name for name, fact in told.items() if fact.cause is None and not name.startswith(GONE_WITHOUT)]
    gone = {name for name in may_be if chance.random() < share} if seed % 2 else {chance.choice(may_be)}
    return {
        name: facts.unknown(name, chance.choice(ON_THE_WAY)) if name in gone else fact for name, fact in told.items()
    }


def hiding(seed: int, told: Told) -> dict[str, Fact]:
    """The same facts, some of them lost for some cause, in every other case only for causes that may pass.

    In the other half, a number that the true one is not under is lower, as when less of the past can be seen.
    """
    chance = random.Random(-seed - 1)
    share = chance.random()
    causes = [cause for cause in Cause if seed % 2 or cause not in BOOK.settings.settled_causes]
    less = {}
    for name, fact in told.items():
        if chance.random() < share:
            less[name] = facts.unknown(name, chance.choice(causes))
        elif seed % 2 and fact.is_known and facts.CATALOGUE[name].type == "bound":
            less[name] = facts.known(name, fact.value * chance.random())
        else:
            less[name] = fact
    return less


def signals(told: Told) -> Sequence[Signal]:
    case = Case(shop=SHOP, at=AT, facts=told)
    return [judge.judge(rule, case) for rule in BOOK.rules]


def answered(seed: int, told: Sequence[Signal]) -> list[Signal]:
    """The same signals, some of those that may still be answered answered by chance."""
    chance = random.Random(-seed - 1)
    share = chance.random()
    return [_answer(chance, one) if _is_open(one) and chance.random() < share else one for one in told]


def _is_open(one: Signal) -> bool:
    return one.outcome is Outcome.UNKNOWN and not set(one.causes) <= BOOK.settings.settled_causes


def _answer(chance: random.Random, one: Signal) -> Signal:
    outcome = chance.choice((Outcome.PASS, Outcome.FAIL, Outcome.NOT_APPLICABLE))
    contradiction = outcome is Outcome.FAIL and one.strength is Strength.PROOF and chance.random() < 0.5
    return msgspec.structs.replace(one, outcome=outcome, causes=(), contradiction=contradiction)


def of_some_kinds(seed: int, told: Sequence[Signal]) -> Sequence[Signal]:
    """The signals of a few kinds, in every other case: where so little is said, each gate is met by itself."""
    kinds = sorted({one.kind for one in told})
    few = random.Random(-seed - 1).sample(kinds, seed % 8)
    return told if seed % 2 else [one for one in told if one.kind in few]


def seeds(salt: int) -> Iterator[int]:
    """TRUSTCHECK_CASES seeds, others for each salt; a long run in pieces begins each at its TRUSTCHECK_FIRST_CASE."""
    first = salt * 10_000_000 + FIRST
    yield from range(first, first + CASES)

"""Other ways to weigh the outcomes of the rules than a verdict's, to see whether its one voice a kind costs anything.

Both are called as calibration.scores is: shops to learn from, shops to score, the rules with their kinds.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from trustcheck.calibration import Row, scores, weighable
from trustcheck.model import Outcome

RIDGE = 1.0  # holds weights of few shops near zero, as the half shop does that measure() adds
MAX_SWEEPS = 200
ENOUGH = 1e-4  # natural logarithm of odds: no weight moves more in a sweep
LONGEST_STEP = 2.0
_Trait = tuple[str, Outcome]
_ALWAYS: _Trait = ("", Outcome.PASS)  # what every shop has


def apart(train: Sequence[Row], test: Sequence[Row], kinds: Mapping[str, str]) -> list[float]:
    """Decibans where every rule has a voice of its own, as if no two of them said the same thing."""
    return scores(train, test, {rule: rule for rule in kinds})


def together(train: Sequence[Row], test: Sequence[Row], kinds: Mapping[str, str]) -> list[float]:
    """Decibans by weights that know of each other: logistic regression with a ridge.

    The weight of a pass and that of a fail of each measured rule, one step of Newton at a time in turn (le Cessie and
    van Houwelingen 1992; Genkin, Lewis and Madigan 2007), over the shops grouped by what they pass and fail.
    """
    rules = weighable(train, kinds).keys()
    counted = Counter((_traits(row, rules), row.fake) for row in train)
    groups = sorted({traits for traits, _ in counted}, key=sorted)
    honest = [counted[traits, False] for traits in groups]
    shops = [counted[traits, False] + counted[traits, True] for traits in groups]
    members = {
        trait: [place for place, traits in enumerate(groups) if trait is _ALWAYS or trait in traits]
        for trait in (_ALWAYS, *sorted(frozenset[_Trait]().union(*groups)))
    }
    weights = dict.fromkeys(members, 0.0)
    odds = [0.0] * len(groups)
    for _ in range(MAX_SWEEPS):
        longest = 0.0
        for trait, places in members.items():
            step = _step(weights[trait], [(odds[at], honest[at], shops[at]) for at in places])
            weights[trait] += step
            for at in places:
                odds[at] += step
            longest = max(longest, abs(step))
        if longest < ENOUGH:
            break
    # Less the odds of any shop of the table: what is left is what the outcomes say, as a likelihood ratio does.
    start = weights[_ALWAYS] - math.log((sum(honest) + 0.5) / (sum(shops) - sum(honest) + 0.5))
    told = (start + math.fsum(weights.get(trait, 0.0) for trait in _traits(row, rules)) for row in test)
    return [10 / math.log(10) * odds for odds in told]


def _step(weight: float, seen: Iterable[tuple[float, int, int]]) -> float:
    """Newton's step of one weight over groups of (logarithm of odds now, honest shops, shops)."""
    slope, bend = -RIDGE * weight, RIDGE
    for odds, honest, shops in seen:
        share = 1 / (1 + math.exp(-odds))
        slope += honest - shops * share
        bend += shops * share * (1 - share)
    return max(-LONGEST_STEP, min(LONGEST_STEP, slope / bend))


def _traits(row: Row, rules: Iterable[str]) -> frozenset[_Trait]:
    return frozenset((rule, row.outcomes[rule]) for rule in rules if rule in row.outcomes)

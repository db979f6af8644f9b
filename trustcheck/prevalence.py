"""How often a warning would be wrong, by how common fakes are among the shops that somebody checks.

From the two error rates of a trial, Bayes' rule gives the share of wrong warnings: with a share p of fakes,
(1 - p)·a / ((1 - p)·a + p·b), where a is the share of honest shops that are warned of and b that of fakes.
A trial is small, so two figures are given: with the rates as estimated (each count plus a half, Jeffreys), and with
both at the bad end of their 95 % limits (Clopper and Pearson 1934, one-sided).
"""

from __future__ import annotations

import math
from typing import NamedTuple

from trustcheck.rulebook import Tried

FAKES_AMONG = (0.01, 0.03, 0.10, 0.20)
_BEYOND = 0.05
_STEPS = 60  # halvings: far beyond what a float can tell apart


class Wrong(NamedTuple):
    """Where that share of the shops checked are `fakes`: the share of warnings that is wrong, and its limit."""

    fakes: float
    about: float
    at_most: float


def wrong_warnings(tried: Tried) -> tuple[Wrong, ...]:
    """The shares (0-1) of wrong warnings for each of FAKES_AMONG; at_most is 1 when no fake was warned of."""
    honest, fakes = tried.honest, tried.fakes
    about = (honest.warned + 0.5) / (honest.shops + 1), (fakes.warned + 0.5) / (fakes.shops + 1)
    worst = _upper(honest.warned, honest.shops), 1 - _upper(fakes.shops - fakes.warned, fakes.shops)
    return tuple(Wrong(share, _wrong(share, *about), _wrong(share, *worst)) for share in FAKES_AMONG)


def _wrong(fakes: float, of_honest: float, of_fakes: float) -> float:
    wrong, right = (1 - fakes) * of_honest, fakes * of_fakes
    return wrong / (wrong + right) if wrong + right else 1.0


def _upper(seen: int, of: int) -> float:
    """The largest rate at which seeing so few among so many is not rarer than one in twenty."""
    if seen >= of:
        return 1.0
    low, high = seen / of, 1.0
    for _ in range(_STEPS):
        middle = (low + high) / 2
        chance = math.fsum(math.comb(of, k) * middle**k * (1 - middle) ** (of - k) for k in range(seen + 1))
        low, high = (middle, high) if chance > _BEYOND else (low, middle)
    return high

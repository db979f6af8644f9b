"""How well rules tell honest shops from fakes, measured on a table of facts with labels: likelihood ratios, AUC, TPR.

The table is CSV (UTF-8, header first): a column `label` (honest or fake), optionally `domain`, and one column a fact of
the catalogue. A cell is a value, "-" for ABSENT, or empty: not in the table, so unknown. Several texts stand with "|"
between. Nothing else is known of a shop than what its row holds, so most rules stay unknown: only those that the table
can speak of are measured.
"""

from __future__ import annotations

import csv
import math
import zlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, NamedTuple

from trustcheck import judge
from trustcheck.compare import compare, shop_facts
from trustcheck.facts import CATALOGUE, absent, known
from trustcheck.model import Case, Evidence, Fact, Outcome, Shop, TrustcheckError, UsageFault
from trustcheck.rulebook import Rule
from trustcheck.rulebook.shape import carried

MAX_ROWS = 200_000
MAX_TABLE_BYTES = 200 * 1024 * 1024
MIN_DECIDED = 20  # of each label: fewer say nothing
MIN_OTHERWISE = 5  # shops with the rarer outcome: by a rule that nearly all pass, or nearly none, no shop is ranked
FOLDS = 5
Z95 = 1.959963984540054
FALSE_POSITIVES = (0.01, 0.05)
_NO_DAY = datetime(2026, 1, 1, tzinfo=UTC)  # the table holds ages, not the day of a check


class Labelled(NamedTuple):
    """One shop of the table as it was read."""

    case: Case
    fake: bool


class Row(NamedTuple):
    """One shop of the table: whether it is a fake, and the outcome of each rule that is passed or failed."""

    domain: str
    fake: bool
    outcomes: Mapping[str, Outcome]


class Ratio(NamedTuple):
    """A likelihood ratio P(outcome | honest) / P(outcome | fake) with its 95 % interval (log method of Katz 1978)."""

    value: float
    low: float
    high: float

    @property
    def decibans(self) -> float:
        """10·log10 of the ratio: above zero speaks for the shop."""
        return 10 * math.log10(self.value)

    @property
    def weight(self) -> float:
        """The step of the ladder that the nearer end of the interval still reaches; 0 when 1 lies within it."""
        return carried(self.low, self.high)


class Measure(NamedTuple):
    """What the table says of one rule. `decided`: shops (honest, fakes) that passed or failed it."""

    rule: str
    decided: tuple[int, int]
    passed: tuple[int, int]
    if_pass: Ratio
    if_fail: Ratio

    @property
    def rarer(self) -> int:
        """How many shops have the rarer of the two outcomes; a ratio of few says nothing, whatever its interval."""
        passed = sum(self.passed)
        return min(passed, sum(self.decided) - passed)


class Quality(NamedTuple):
    """How well a score ranks fakes below honest shops: area under the curve, and the share of fakes found where so
    many honest shops are taken for fakes."""

    auc: float
    found_at: Mapping[float, float]


def read_table(path: Path) -> list[Labelled]:
    """The shops of the table, their facts compared as in a check. Raises UsageFault with file:line."""
    if path.stat().st_size > MAX_TABLE_BYTES:
        raise UsageFault(f"{path}: larger than {MAX_TABLE_BYTES // 1024 // 1024} MB")
    shops: list[Labelled] = []
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            lines = csv.DictReader(file, strict=True)
            columns = _columns(path, lines.fieldnames or ())
            for row in lines:
                if len(shops) >= MAX_ROWS:
                    raise UsageFault(f"{path}:{lines.line_num}: more than {MAX_ROWS} shops")
                shops.append(_shop(f"{path}:{lines.line_num}", row, columns))
    except (UnicodeDecodeError, csv.Error) as fault:
        raise UsageFault(f"{path}: not a CSV file in UTF-8 ({fault})") from fault
    return shops


def _columns(path: Path, header: Sequence[str]) -> list[str]:
    if "label" not in header:
        raise UsageFault(f"{path}:1: there is no column label")
    names = [name for name in header if name not in ("label", "domain")]
    for name in names:
        if name not in CATALOGUE or CATALOGUE[name].type == "records":
            raise UsageFault(f"{path}:1: no fact that a table can hold is called {name!r}")
    return names


def _shop(place: str, row: Mapping[str, Any], columns: Iterable[str]) -> Labelled:
    label = (row.get("label") or "").strip().lower()
    if label not in ("fake", "honest") or None in row:
        raise UsageFault(f"{place}: the label must be honest or fake, and no cell may be too many")
    domain = (row.get("domain") or "shop.example").strip().lower()
    facts = [fact for name in columns if (fact := _fact(place, name, (row.get(name) or "").strip())) is not None]
    shop = Shop(domain=domain, host=domain, url=f"https://{domain}/")
    case = Case(shop=shop, at=_NO_DAY, facts={fact.name: fact for fact in (*shop_facts(shop), *facts)})
    told = {**{fact.name: fact for fact in compare(case)}, **case.facts}
    return Labelled(Case(shop=shop, at=_NO_DAY, facts=told), label == "fake")


def _fact(place: str, name: str, cell: str) -> Fact | None:
    if not cell:
        return None
    proof = Evidence(capture="", url="", place=place, excerpt=cell[:80], at=_NO_DAY)
    if cell == "-":
        return absent(name, proof)
    try:
        return known(name, _READERS[CATALOGUE[name].type](cell), proof)
    except (ValueError, KeyError, TrustcheckError) as fault:
        raise UsageFault(f"{place}: {name} is a {CATALOGUE[name].type}, not {cell[:40]!r}") from fault


_READERS: Mapping[str, Callable[[str], Any]] = {
    "flag": lambda cell: {"true": True, "1": True, "false": False, "0": False}[cell.lower()],
    "number": float,
    "bound": float,
    "date": date.fromisoformat,
    "text": str,
    "texts": lambda cell: tuple(part.strip() for part in cell.split("|") if part.strip()),
}


def judged(shops: Iterable[Labelled], rules: Sequence[Rule]) -> list[Row]:
    """Each shop with the outcomes of the rules that it passes or fails."""
    found = []
    for case, fake in shops:
        signals = (judge.judge(rule, case) for rule in rules)
        told = {one.rule: one.outcome for one in signals if one.outcome in (Outcome.PASS, Outcome.FAIL)}
        found.append(Row(case.shop.domain, fake, told))
    return found


def measure(rows: Sequence[Row], rule: str) -> Measure | None:
    """The rule's likelihood ratios; None when under 20 honest shops or fakes were decided.

    Half a shop is added to each count (Haldane-Anscombe), so that a rule no fake passed has no infinite weight.
    """
    decided = [row for row in rows if rule in row.outcomes]
    honest = [row for row in decided if not row.fake]
    fakes = [row for row in decided if row.fake]
    if min(len(honest), len(fakes)) < MIN_DECIDED:
        return None
    passed = tuple(sum(row.outcomes[rule] is Outcome.PASS for row in group) for group in (honest, fakes))
    sizes = (len(honest), len(fakes))
    failed = (sizes[0] - passed[0], sizes[1] - passed[1])
    return Measure(rule, sizes, (passed[0], passed[1]), _ratio((passed[0], passed[1]), sizes), _ratio(failed, sizes))


def _ratio(counts: tuple[int, int], sizes: tuple[int, int]) -> Ratio:
    (a, b), (n, m) = (counts[0] + 0.5, counts[1] + 0.5), (sizes[0] + 1.0, sizes[1] + 1.0)
    value = (a / n) / (b / m)
    spread = math.exp(Z95 * math.sqrt(1 / a - 1 / n + 1 / b - 1 / m))
    return Ratio(value, value / spread, value * spread)


def weighable(train: Sequence[Row], rules: Iterable[str]) -> dict[str, Measure]:
    """The measures of those rules that enough shops pass and enough fail to rank others by."""
    measured = ((rule, measure(train, rule)) for rule in rules)
    return {rule: found for rule, found in measured if found is not None and found.rarer >= MIN_OTHERWISE}


def scores(train: Sequence[Row], test: Sequence[Row], kinds: Mapping[str, str]) -> list[float]:
    """Decibans for each shop of `test`, by ratios of `train`; a kind of evidence has one voice in each direction."""
    measured = weighable(train, kinds)
    moves = {rule: (found.if_pass.decibans, found.if_fail.decibans) for rule, found in measured.items()}
    return [_score(row, moves, kinds) for row in test]


def _score(row: Row, moves: Mapping[str, tuple[float, float]], kinds: Mapping[str, str]) -> float:
    lifts: dict[str, float] = {}
    falls: dict[str, float] = {}
    for rule, outcome in row.outcomes.items():
        if rule in moves:
            kind, value = kinds[rule], moves[rule][outcome is not Outcome.PASS]
            lifts[kind] = max(lifts.get(kind, 0.0), value)
            falls[kind] = min(falls.get(kind, 0.0), value)
    return math.fsum(lifts.values()) + math.fsum(falls.values())


def by_own_weights(rows: Sequence[Row], rules: Iterable[Rule]) -> Quality:
    """The quality of scores by the weights that the rule files give, which the house's principles cap."""
    stable = [rule for rule in rules if rule.status == "stable"]
    moves = {rule.id: (rule.weight.if_pass, -rule.weight.if_fail) for rule in stable}
    kinds = {rule.id: rule.kind for rule in stable}
    return quality([(_score(row, moves, kinds), row.fake) for row in rows])


Fit = Callable[[Sequence[Row], Sequence[Row], Mapping[str, str]], list[float]]  # (train, test, kinds) → decibans


def cross_validated(rows: Sequence[Row], kinds: Mapping[str, str], fit: Fit = scores) -> Quality:
    """The quality of scores whose weights never saw the shop they score: five folds by the domain's checksum."""
    folds = [[row for row in rows if zlib.crc32(row.domain.encode()) % FOLDS == fold] for fold in range(FOLDS)]
    scored: list[tuple[float, bool]] = []
    for number, test in enumerate(folds):
        train = [row for other, fold in enumerate(folds) if other != number for row in fold]
        scored += zip(fit(train, test, kinds), (row.fake for row in test), strict=True)
    return quality(scored)


def quality(scored: Sequence[tuple[float, bool]]) -> Quality:
    """Of (score, is a fake) pairs: ties count half. Raises UsageFault when one of the labels is missing."""
    honest = sorted(score for score, fake in scored if not fake)
    fakes = sorted(score for score, fake in scored if fake)
    if not honest or not fakes:
        raise UsageFault("the table holds only one of the labels honest and fake")
    ranks = _ranks([*honest, *fakes])
    over = math.fsum(ranks[score] for score in honest) - len(honest) * (len(honest) + 1) / 2
    found = {}
    for share in FALSE_POSITIVES:
        limit = honest[min(int(share * len(honest)), len(honest) - 1)]  # so many honest shops lie below it
        found[share] = sum(score < limit for score in fakes) / len(fakes)
    return Quality(over / (len(honest) * len(fakes)), found)


def _ranks(values: Sequence[float]) -> dict[float, float]:
    """Each value's mean rank from 1 (Mann and Whitney 1947)."""
    ordered = sorted(values)
    first: dict[float, int] = {}
    last: dict[float, int] = {}
    for place, value in enumerate(ordered, 1):
        first.setdefault(value, place)
        last[value] = place
    return {value: (first[value] + last[value]) / 2 for value in first}

"""What `trustcheck rules calibrate` prints: a line a rule, and how well all of them together rank the shops."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from trustcheck import calibration, calibration_fits
from trustcheck.calibration import Measure, Quality, Ratio, Row
from trustcheck.model import Case, UsageFault
from trustcheck.rulebook import Rulebook

AGE = "domain.holder_days"


def lines(book: Rulebook, path: Path, without: Sequence[str], older_than_days: int | None) -> Iterator[str]:
    """The measurement as text. UsageFault when the table cannot be used or a kind is unknown."""
    kinds = {rule.id: rule.kind for rule in book.rules}
    for kind in without:
        if kind not in kinds.values():
            raise UsageFault(f"no rule is of kind {kind!r}; kinds: {', '.join(sorted(set(kinds.values())))}")
    kinds = {rule: kind for rule, kind in kinds.items() if kind not in without}
    shops = [shop for shop in calibration.read_table(path) if _is_old(shop.case, older_than_days)]
    rows = calibration.judged(shops, [rule for rule in book.rules if rule.id in kinds])
    fakes = sum(row.fake for row in rows)
    yield f"{path.name}: {len(rows) - fakes} honest shops, {fakes} fakes" + _limits(without, older_than_days)
    measured = [found for rule in kinds if (found := calibration.measure(rows, rule)) is not None]
    if not measured:
        yield f"No rule is decided for {calibration.MIN_DECIDED} shops of each label: nothing can be measured."
        return
    yield "Likelihood ratio honest : fake (95 % interval) [decibans, step of the ladder that the interval carries]"
    for found in measured:
        yield from _rule(found)
    spoken = {found.rule for found in measured}
    trials = [rule.id for rule in book.rules if rule.id in spoken and rule.status != "stable"]
    how = f"weights from four fifths, tried on the fifth left out ({calibration.FOLDS} times)"
    yield f"All {'stable ones' if trials else 'of these'} together, {how}:"
    yield from _together(rows, {rule: kind for rule, kind in kinds.items() if rule not in trials})
    if trials:
        yield f"With the experimental ones too ({', '.join(trials)}):"
        yield from _together(rows, kinds)
    yield "All of these together, by the weights in the rule files:"
    yield from _quality(calibration.by_own_weights(rows, [rule for rule in book.rules if rule.id in kinds]))


def _together(rows: Sequence[Row], kinds: Mapping[str, str]) -> Iterator[str]:
    """The ranking as in a verdict, and whether its one voice a kind costs anything."""
    yield from _quality(calibration.cross_validated(rows, kinds))
    for title, fit in (
        ("each rule with a voice of its own, whatever its kind", calibration_fits.apart),
        ("weights fitted to each other (logistic regression)", calibration_fits.together),
    ):
        tried = calibration.cross_validated(rows, kinds, fit)
        found = ", ".join(f"{caught:.1%} at {share:.0%}" for share, caught in tried.found_at.items())
        yield f"  {title}: AUC {tried.auc:.3f}, fakes found {found}"


def _quality(quality: Quality) -> Iterator[str]:
    yield f"  AUC {quality.auc:.3f}"
    for share, caught in quality.found_at.items():
        yield f"  fakes found where {share:.0%} of honest shops are taken for fakes: {caught:.1%}"


def _is_old(case: Case, days: int | None) -> bool:
    held = case.number(AGE)
    return days is None or (held is not None and held >= days)


def _limits(without: Sequence[str], days: int | None) -> str:
    said = [f"without {', '.join(without)}"] if without else []
    said += [f"domain held for {days} days or more"] if days is not None else []
    return f" ({'; '.join(said)})" if said else ""


def _rule(found: Measure) -> Iterator[str]:
    yield (
        f"  {found.rule}: decided for {found.decided[0]} honest, {found.decided[1]} fakes; "
        f"passed by {found.passed[0]} and {found.passed[1]}"
    )
    if found.rarer < calibration.MIN_DECIDED:
        yield f"    only {found.rarer} shops came out otherwise than all others: too few to weigh it by"
        return
    yield f"    pass {_ratio(found.if_pass)}"
    yield f"    fail {_ratio(found.if_fail)}"


def _ratio(ratio: Ratio) -> str:
    sign = "+" if ratio.decibans > 0 else "-"
    return f"{ratio.value:.2f} ({ratio.low:.2f}-{ratio.high:.2f})  [{ratio.decibans:+.1f} dB, {sign}{ratio.weight:g}]"

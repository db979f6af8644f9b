"""What the rules are worth on the labelled table of shops, with pinned floors, and that files and page say so too."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from trustcheck import calibration, rulebook
from trustcheck.calibration import Labelled, Measure, Quality, Ratio

ROOT = Path(__file__).parent.parent
BOOK = rulebook.load()
MEASURED = {rule.id: rule for rule in BOOK.rules if rule.basis.measured}


@pytest.fixture(scope="module")
def shops(tmp_path_factory: pytest.TempPathFactory) -> Sequence[Labelled]:
    """The shops of the table, their columns read as facts."""
    sys.path.insert(0, str(ROOT / "tests" / "bench"))
    try:
        import mendeley_table
    finally:
        sys.path.pop(0)
    if not mendeley_table.SOURCE.is_file():
        pytest.skip("the labelled table is not on this machine")
    path = tmp_path_factory.mktemp("measured") / "table.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        mendeley_table.write(file)
    return calibration.read_table(path)


def tried(shops: Sequence[Labelled], *, age: bool, days: int = 0, trials: bool = False) -> tuple[Quality, Quality]:
    """By cross-validation (of the stable rules, or of the experimental ones too), and by the weights of the files."""
    rules = [rule for rule in BOOK.rules if (age or rule.kind != "age") and (trials or rule.status == "stable")]
    old = [shop for shop in shops if not days or (shop.case.number("domain.holder_days") or 0) >= days]
    rows = calibration.judged(old, rules)
    fitted = calibration.cross_validated(rows, {rule.id: rule.kind for rule in rules})
    return fitted, calibration.by_own_weights(rows, rules)


@pytest.mark.parametrize(
    ("trials", "age", "days", "floors", "own"),
    [
        (False, True, 0, (0.955, 0.60, 0.82), 0.90),
        (False, False, 0, (0.835, 0.0, 0.44), 0.84),
        (False, True, 365, (0.84, 0.18, 0.34), 0.84),
        (False, False, 365, (0.76, 0.0, 0.16), 0.80),
        (True, True, 0, (0.965, 0.50, 0.84), 0.90),
        (True, False, 0, (0.875, 0.27, 0.51), 0.84),
        (True, True, 365, (0.915, 0.40, 0.54), 0.84),
        (True, False, 365, (0.88, 0.28, 0.53), 0.80),
    ],
)
def test_the_rules_tell_shops_apart_as_well_as_the_page_says(
    shops: Sequence[Labelled], trials: bool, age: bool, days: int, floors: tuple[float, float, float], own: float
) -> None:
    fitted, weighed = tried(shops, age=age, days=days, trials=trials)

    assert (fitted.auc >= floors[0], weighed.auc >= own) == (True, True), (fitted, weighed)
    assert fitted.found_at[0.01] >= floors[1] and fitted.found_at[0.05] >= floors[2], fitted
    page = (ROOT / "docs" / "measured.md").read_text(encoding="utf-8")
    found = " | ".join(f"{fitted.found_at[share]:.1%}" for share in (0.01, 0.05))
    assert f"| {fitted.auc:.3f} | {found} | {weighed.auc:.3f} |" in page


def test_the_measured_rules_are_those_that_the_table_can_speak_of(shops: Sequence[Labelled]) -> None:
    rows = calibration.judged(shops, BOOK.rules)
    found = [one for rule in BOOK.rules if (one := calibration.measure(rows, rule.id)) is not None]
    spoken = {one.rule: one for one in found if one.rarer >= calibration.MIN_DECIDED}

    assert spoken.keys() == MEASURED.keys()
    for rule_id, one in spoken.items():
        assert told(rule_id) == rounded(one), rule_id


def told(rule_id: str) -> tuple[float, ...]:
    basis = MEASURED[rule_id].basis.measured
    assert basis is not None
    return (basis.n, basis.lr_pass, *basis.ci, basis.lr_fail, *basis.ci_fail)


def rounded(one: Measure) -> tuple[float, ...]:
    def ends(ratio: Ratio) -> list[float]:
        return [round(number, 2) for number in ratio]

    return (sum(one.decided), *ends(one.if_pass), *ends(one.if_fail))

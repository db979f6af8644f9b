"""The floors of what is read of real contact pages, against labels that people made (tests/bench/reading)."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

import pytest

BENCH = Path(__file__).parent.parent / "bench/reading"
# F1 by field as reached, less half a point: with the labels as they stand, and with the wrong ones put right.
FLOORS = {
    "phone": (0.95, 0.96),
    "email": (0.97, 0.99),
    "street": (0.865, 0.915),
    "zip": (0.93, 0.975),
    "town": (0.89, 0.93),
    "owner": (0.87, 0.87),
}
PRECISION = {"phone": 0.96, "email": 0.99, "street": 0.97, "zip": 0.97, "town": 0.96}  # wrong labels put right


@cache
def scores(mend: bool) -> dict[str, tuple[float, float]]:
    """(F1, precision) by field."""
    sys.path.insert(0, str(BENCH))
    try:
        import bench_webstruct as bench
    finally:
        sys.path.remove(str(BENCH))
    if not bench.LABELS.exists():
        pytest.skip("the labelled pages (../shared/data/pages/webstruct) are not here")
    found, _ = bench.measure(mend=mend)
    return {field: (score.f1, score.precision) for field, score in found.items()}


@pytest.mark.parametrize("field", FLOORS)
def test_what_is_read_stays_above_its_floor(field: str) -> None:
    as_it_stands, mended = FLOORS[field]

    assert scores(False)[field][0] >= as_it_stands
    assert scores(True)[field][0] >= mended


@pytest.mark.parametrize("field", PRECISION)
def test_little_is_read_that_is_not_there(field: str) -> None:
    assert scores(True)[field][1] >= PRECISION[field]

"""Likelihood ratios, ranking and cross-validation on made-up tables, and tables that cannot be used."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
from click.testing import CliRunner

from trustcheck.calibration import Row, cross_validated, measure, quality, read_table, scores, weighable
from trustcheck.cli import main
from trustcheck.model import Outcome, UsageFault

PASS, FAIL = Outcome.PASS, Outcome.FAIL


def rows(honest: tuple[int, int], fakes: tuple[int, int], rule: str = "a") -> list[Row]:
    """(passed, failed) honest shops and fakes."""
    made = []
    for fake, (passed, failed) in ((False, honest), (True, fakes)):
        made += [Row(f"p{n}-{fake}.example", fake, {rule: PASS}) for n in range(passed)]
        made += [Row(f"f{n}-{fake}.example", fake, {rule: FAIL}) for n in range(failed)]
    return made


def test_a_likelihood_ratio_with_its_interval() -> None:
    found = measure(rows((90, 10), (30, 70)), "a")

    assert found is not None and found.decided == (100, 100) and found.passed == (90, 30)
    assert found.if_pass.value == pytest.approx((90.5 / 101) / (30.5 / 101))
    assert found.if_pass.low < found.if_pass.value < found.if_pass.high
    spread = math.sqrt(1 / 90.5 - 1 / 101 + 1 / 30.5 - 1 / 101)
    assert math.log(found.if_pass.high / found.if_pass.value) == pytest.approx(1.959963984540054 * spread)
    assert found.if_pass.weight == 3  # 4.7 dB, and its near end still 3.3
    assert found.if_fail.decibans < 0 and found.if_fail.weight == 3  # -8.3 dB, its near end -5.7


def test_what_says_nothing_has_no_weight_and_few_shops_no_measure() -> None:
    even = measure(rows((50, 50), (50, 50)), "a")

    assert even is not None and even.if_pass.weight == 0 and even.if_fail.weight == 0
    assert measure(rows((19, 0), (100, 0)), "a") is None
    assert measure(rows((100, 0), (100, 0)), "b") is None
    never = measure(rows((100, 0), (0, 100)), "a")
    assert never is not None and math.isfinite(never.if_pass.decibans)


def test_the_area_under_the_curve_counts_ties_half() -> None:
    assert quality([(2.0, False), (1.0, True)]).auc == 1
    assert quality([(1.0, False), (2.0, True)]).auc == 0
    assert quality([(1.0, False), (1.0, True)]).auc == 0.5
    scored = [(float(n), False) for n in range(100)] + [(-1.0, True)] * 30 + [(50.5, True)] * 70
    found = quality(scored)
    assert found.auc == pytest.approx((30 * 100 + 70 * 49) / 10_000)
    assert found.found_at == {0.01: 0.3, 0.05: 0.3}
    with pytest.raises(UsageFault, match="only one of the labels"):
        quality([(1.0, True)])


def test_a_kind_has_one_voice_and_no_weight_has_seen_the_shop_that_it_scores() -> None:
    made = rows((90, 10), (30, 70))
    twice = [Row(row.domain, row.fake, {"a": row.outcomes["a"], "b": row.outcomes["a"]}) for row in made]

    assert cross_validated(twice, {"a": "mail", "b": "mail"}) == cross_validated(made, {"a": "mail"})
    assert 0.7 < cross_validated(made, {"a": "mail"}).auc < 0.9
    noise = [Row(f"{n}.example", n % 2 == 0, {f"r{k}": PASS if (n * k) % 7 < 3 else FAIL for k in range(1, 30)})
             for n in range(400)]  # fmt: skip
    assert cross_validated(noise, {f"r{k}": f"k{k}" for k in range(1, 30)}).auc < 0.6


def test_no_shop_is_ranked_by_a_rule_that_nearly_all_pass() -> None:
    few, enough = rows((96, 4), (100, 0)), rows((95, 5), (100, 0))

    assert measure(few, "a") is not None  # it is told
    assert weighable(few, "a") == {} and set(scores(few, few, {"a": "mail"})) == {0.0}
    assert weighable(enough, "a").keys() == {"a"} and len(set(scores(enough, enough, {"a": "mail"}))) == 2


HEADER = "label,domain,claim.site_read,claim.email,claim.email_own_domain,domain.holder_days,claim.payment_ways"


def written(tmp_path: Path, *lines: str, header: str = HEADER) -> Path:
    path = tmp_path / "table.csv"
    path.write_text("\n".join((header, *lines)) + "\n", encoding="utf-8")
    return path


def test_cells_are_values_absent_or_unknown(tmp_path: Path) -> None:
    path = written(tmp_path, "honest,kaarna.example,true,a@kaarna.example,true,900,card|cash", "fake,x.example,1,-,,,")
    first, second = read_table(path)

    assert not first.fake and first.case.number("domain.holder_days") == 900
    assert first.case.many("claim.payment_ways") == ("card", "cash")
    assert second.fake and second.case.fact("claim.email").is_absent
    assert second.case.fact("claim.email_own_domain").is_unknown


@pytest.mark.parametrize(
    ("header", "line", "said"),
    [
        ("domain,claim.email", "a,b", ":1: there is no column label"),
        ("label,claim.emial", "fake,b", ":1: no fact"),
        ("label,claim.phones", "fake,b", ":1: no fact"),
        ("label,claim.email", "maybe,b", ":2: the label must be"),
        ("label,claim.email", "fake,b,c", ":2: the label must be"),
        ("label,claim.site_read", "fake,perhaps", ":2: claim.site_read is a flag"),
        ("label,domain.holder_days", "fake,many", ":2: domain.holder_days is a number"),
        ("label,domain.holder_days", "fake,nan", ":2: domain.holder_days is a number"),
        ("label,domain.created", "fake,1.2.2020", ":2: domain.created is a date"),
        ("label,claim.email", 'fake,"b', "not a CSV file"),
    ],
)
def test_a_table_that_cannot_be_used_is_refused(tmp_path: Path, header: str, line: str, said: str) -> None:
    with pytest.raises(UsageFault, match=r"table\.csv") as fault:
        read_table(written(tmp_path, line, header=header))
    assert said in str(fault.value)


def test_bytes_that_are_no_text_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_bytes(b"label,claim.email\nfake,\xff\xfe\n")
    with pytest.raises(UsageFault, match="not a CSV file in UTF-8"):
        read_table(path)


def test_the_command_prints_rules_and_ranking(tmp_path: Path) -> None:
    lines = [f"honest,h{n}.example,true,a@h{n}.example,true,{900 + n},card" for n in range(60)]
    lines += [f"fake,f{n}.example,true,{'-' if n % 3 else 'a@b.example'},,{n},card" for n in range(60)]
    path = written(tmp_path, *lines)

    told = CliRunner().invoke(main, ["rules", "calibrate", str(path)])
    assert told.exit_code == 0, told.output
    assert "60 honest shops, 60 fakes" in told.output and "reachability/mail-given" in told.output
    assert "AUC 1.000" in told.output
    without = CliRunner().invoke(main, ["rules", "calibrate", str(path), "--without", "age"])
    assert "existence/domain-established" in told.output and "existence/domain-established" not in without.output
    assert CliRunner().invoke(main, ["rules", "calibrate", str(path), "--without", "weather"]).exit_code == 2
    few = CliRunner().invoke(main, ["rules", "calibrate", str(path), "--older-than", "950"])
    assert "nothing can be measured" in few.output

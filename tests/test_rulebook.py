"""The rule loader: YAML without traps, every refusal with file, line and a sentence, and rules told to people."""

from __future__ import annotations

import os
import re
import time
import tracemalloc
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from trustcheck import facts, rule_tests, rulebook
from trustcheck.cli import main
from trustcheck.model import Cause, Outcome, RuleFault, UsageFault
from trustcheck.rulebook import candidates, conditions, strict_yaml, telling
from trustcheck.rulebook.shape import LADDER

ROOT = Path(__file__).parent.parent
SUITE = ROOT / "../shared/data/hostile/yaml-test-suite/src"
BOOK = rulebook.load()
GOOD = telling.new("existence/example", BOOK.settings)


def read(text: str) -> object:
    return strict_yaml.read("a.yml", text.encode()).value


def refusal(text: str | bytes) -> str:
    with pytest.raises(RuleFault) as caught:
        strict_yaml.read("a.yml", text if isinstance(text, bytes) else text.encode())
    assert re.match(r"a\.yml:\d+: \S", str(caught.value))
    return str(caught.value)


# --- strict YAML ------------------------------------------------------------------------------------------------------


def test_plain_values_are_what_they_look_like() -> None:
    text = "a: 1\nb: -2.5\nc: true\nd: null\ne: text: no\n".replace("text: no", "'NO'")

    assert read(text + "f: 2026-03-01\ng: [x, {y: z}]\nh: >-\n  yes\n") == {
        "a": 1, "b": -2.5, "c": True, "d": None, "e": "NO", "f": "2026-03-01", "g": ["x", {"y": "z"}], "h": "yes",
    }  # fmt: skip


@pytest.mark.parametrize("word", ["NO", "no", "yes", "On", "off", "True", "FALSE"])
def test_words_that_others_read_as_true_or_false_are_refused(word: str) -> None:
    assert "true or false" in refusal(f"a: {word}")
    assert "true or false" in refusal(f"{word}: 1")


@pytest.mark.parametrize(
    "number",
    ["12:30", "190:20:30", "010", "0o10", "0x1F", "0b11", "1_000", "+1", ".5", "5.", ".inf", "-.INF", ".nan", "1e3",
     "1.5e+3", "08", "2026-03-01T10:00:00Z", "2026-3-1 10:00:00", "Null", "="],
)  # fmt: skip
def test_values_that_others_read_otherwise_are_refused(number: str) -> None:
    assert "a.yml:1:" in refusal(f"a: {number}")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("a: !!str x", "tag"),
        ("a: !x y", "tag"),
        ("! a: b", "tag"),
        ("a: &x 1", "anchor"),
        ("a: &x 1\nb: *x", "anchor"),
        ("a: *x", "alias"),
        ("<<: {a: 1}", "merge key"),
        ("a: 1\na: 2", "a is given twice, first on line 1"),
        ("a:", "missing"),
        ("? [a]\n: b", "key must be a word"),
        ("1: b", "key must be a word"),
        ("a: 1\n---\nb: 2", "second document"),
        ("%YAML 1.1\n---\na: 1", "directives"),
        ("", "empty"),
        ("# only a comment", "empty"),
        ("a: [1", "no YAML"),
        ("a: b\n c: d", "no YAML"),
        ("\x00", "no YAML"),
        ("a: é\nb: x\x00", "a.yml:2: this is no YAML: U+0000"),
        ("a: 1\nb: \x7f", "a.yml:2: this is no YAML: U+007F"),
        ("é:\n\tb: 1", "a.yml:2: a tab stands here; indent with spaces"),
        ("a: 1\nb:\n  c: 1\n \td: 2", "a.yml:4: a tab stands here; indent with spaces"),
        ("a: [1\tb", "no YAML"),
        ('a: "\\ud800"', ""),
        (b"a: \xff", "UTF-8"),
        (b"\xff\xfea\x00", "UTF-8"),
        ("[" * 33 + "]" * 33, "32 levels"),
        ("[" * 20_000, "32 levels"),
        ("{a: " * 20_000, "32 levels"),
        ("[" + "x, " * 10_001 + "]", "10000 values"),
        ("a: " + "x" * (1024 * 1024), "1 MiB"),
    ],
)
def test_traps_are_refused_in_a_sentence(text: str | bytes, sentence: str) -> None:
    assert sentence in refusal(text)


def test_the_line_of_a_fault_is_that_of_the_place() -> None:
    assert refusal("a: 1\nb:\n  - x\n  - NO\n").startswith("a.yml:4:")
    assert strict_yaml.read("a.yml", b"a: 1\nb:\n  c: [x,\n  y]\n").line(("b", "c", 1)) == 4
    assert strict_yaml.read("a.yml", b"a: 1\nb:\n  c: 1\n").line(("b", "missing")) == 2


def test_an_alias_bomb_is_refused_in_ten_milliseconds() -> None:
    lines = ["a: &a [x, x, x, x, x, x, x, x, x]"]
    lines += [f"{b}: &{b} [{', '.join(['*' + a] * 9)}]" for a, b in zip("abcdefgh", "bcdefghi", strict=True)]
    bomb = "\n".join(lines).encode()

    def refused() -> float:
        begin = time.perf_counter()
        with pytest.raises(RuleFault, match="anchor"):
            strict_yaml.read("a.yml", bomb)
        return time.perf_counter() - begin

    assert min(refused() for _ in range(5)) < 0.010


def test_the_yaml_test_suite_is_read_or_refused_and_never_crashes() -> None:
    files = sorted(SUITE.glob("*.yaml")) if SUITE.is_dir() else []
    if not files:
        pytest.skip("the YAML test suite is not on this machine")
    read_, refused = 0, 0

    for path in files:
        raw = path.read_bytes()
        for text in [raw, *(_unmarked(case.get("yaml", "")) for case in yaml.safe_load(raw))]:
            try:
                strict_yaml.read(path.name, text)
                read_ += 1
            except RuleFault as fault:
                assert re.match(r"[\w.-]+:\d+: \S", str(fault))
                refused += 1

    assert len(files) >= 300
    assert read_ > 100
    assert refused > 100


def _unmarked(text: str) -> bytes:
    """The suite writes blanks, tabs and ends as visible signs."""
    for sign, meant in (("␣", " "), ("»", "\t"), ("—", ""), ("←", "\r"), ("⇔", "\ufeff"), ("↵", ""), ("∎", "")):
        text = text.replace(sign, meant)
    return text.encode()


@given(st.binary(max_size=300) | st.text(max_size=300).map(lambda text: text.encode("utf-8", "surrogatepass")))
@settings(max_examples=300, deadline=None)
def test_no_bytes_raise_anything_but_a_rule_fault(raw: bytes) -> None:
    try:
        strict_yaml.read("a.yml", raw)
    except RuleFault as fault:
        assert str(fault).startswith("a.yml:")


# --- the format of a rule ---------------------------------------------------------------------------------------------


def fault_of(change: Callable[[str], str]) -> str:
    changed = change(GOOD)
    assert changed != GOOD
    with pytest.raises(RuleFault) as caught:
        rulebook.read_rule(changed.encode(), "existence/example", BOOK.settings, name="rule.yml")
    assert re.match(r"rule\.yml:\d+: \S", str(caught.value))
    return str(caught.value)


def swap(old: str, new: str) -> Callable[[str], str]:
    return lambda text: text.replace(old, new, 1)


PASS_WHEN = "pass_when: {fact: claim.about_page, present: true}"
REASONED = '{reasoned: "Why this weight and no other."}'
MEASURED = "{table: cases-2026.csv, n: 412, lr_pass: 2.5, lr_fail: 0.4, ci: [1.9, 3.3], ci_fail: [0.28, 0.57]}"
PROOF = "pass_when: {fact: register.active, equals: true}"


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (swap("kind: pages", "kind: pages\ncolour: red"), "colour is no key of the file"),
        (swap("if_fail: 1}", "if_fail: 1, if_new: 2}"), "if_new is no key of weight"),
        (lambda text: re.sub(r"(?m)^kind: .*\n", "", text), "the file lacks the key kind"),
        (swap("id: existence/example", "id: existence/other"), "the file's place says existence/example"),
        (swap("dimension: existence", "dimension: presence"), "the dimension is presence, but the folder existence"),
        (swap("dimension: existence", "dimension: mood"), "dimension: no such value"),
        (swap("kind: pages", "kind: moods"), "no kind is called moods"),
        (swap("status: experimental", "status: beta"), "the status is one of"),
        (swap("{reasoned: \"Why this weight and no other.\"}", "{reasoned: ''}"), "either reasoned or measured"),
        (swap("if_pass: 1", "if_pass: 2"), "2 is not on the ladder"),
        (swap("if_pass: 1", "if_pass: -1"), "-1 is not on the ladder"),
        (swap("if_pass: 1", "if_pass: '1'"), "weight.if_pass: must be"),
        (swap("if_pass: 1", "if_pass: 3"), "a promise lifts by at most 1"),
        (swap("if_fail: 1", "if_fail: 10"), "a promise lowers by at most 6"),
        (swap("strength: promise", "strength: proof"), "must look at a fact that the shop does not control"),
        (swap("kind: pages", "kind: age"), "a rule of the kind age may not lower"),
        (swap(PASS_WHEN, PASS_WHEN + "\ncontradicts: true"), "only a proof can show a contradiction"),
        (swap("claim.about_page, present: true", "claim.aboutpage, present: true"), "did you mean claim.about_page"),
        (swap("claim.about_page, present: true", "claim.about_page, matches: x"), "no operator is called matches"),
        (swap("claim.about_page, present: true", "claim.about_page, at_least: 3"), "which at_least cannot compare"),
        (swap("claim.about_page, present: true", "claim.about_page, present: 1"), "present needs true or false"),
        (swap("claim.about_page, present: true", "claim.about_page, equals: 7"), "here must stand text"),
        (swap("claim.about_page, present: true", "claim.about_page, one_of: x"), "one_of needs a list"),
        (swap("claim.about_page, present: true", "claim.about_page"), "needs one operator, not 0"),
        (swap("claim.about_page, present: true", "claim.about_page, equals: x, present: true"), "one operator, not 2"),
        (swap(PASS_WHEN, "pass_when: {some: []}"), "begins with fact, all, any or not"),
        (swap(PASS_WHEN, "pass_when: {any: []}"), "any needs 1 to 40 conditions"),
        (swap(PASS_WHEN, "pass_when: {any: {fact: claim.email, present: true}}"), "any needs a list"),
        (swap(PASS_WHEN, "pass_when: true"), "a condition is"),
        (swap(PASS_WHEN, "pass_when: {fact: domain.created, before: tomorrow}"), "tomorrow is no day"),
        (swap("  fi: The good case", "  de: The good case"), "title lacks the language fi"),
        (swap("  fi: The good case", "  fi: '' #"), "title.fi must hold 1 to"),
        (swap("sv: What was found", "sv: Vad vi fann {claim"), "a brace that belongs to no"),
        (swap("sv: What was found", "sv: Vad vi fann på {claim.email}"), "the facts {claim.email}, but en names none"),
        (swap("  fi: What an honest", "  engelska: x\n  fi: What an honest"), "engelska is no language"),
        (lambda text: text.replace("What was found", "See {claim.mood}"), "no fact is called claim.mood"),
        (lambda text: text.replace("Why a shopper", "Why {claim.email} a shopper"), "only messages can"),
        (lambda text: re.sub(r"false_positives:\n  -\n(    .*\n)+", "false_positives: []\n", text), "honest shop"),
        (swap('references:\n  - "A law, a register, a study"', "references: []"), "at least one reference"),
        (swap("facts: {}, expect: unknown", "facts: {}, expect: pass"), "a test which expects unknown is missing"),
        (swap("expect: unknown", "expect: maybe"), "tests.2.expect: no such value"),
        (swap("name: bad case", "name: good case"), "two tests are called good case"),
        (swap("claim.about_page: null", "claim.abuot_page: null"), "no fact is called claim.abuot_page"),
        (swap("claim.site_read: true, claim.about_page: null", "claim.site_read: maybe"), "stand true or false"),
        (lambda text: text + "id: again\n", "id is given twice"),
        (lambda text: "- " + text.replace("\n", "\n  "), "must hold keys and values"),
        (swap("kind: pages", "kind: [pages]"), "kind: must be text, got a list"),
        (swap("if_pass: 1", "if_pass: true"), "weight.if_pass: must be a number, got true or false"),
        (swap("if_fail: 1", "if_fail: 100000000000000"), "is not on the ladder"),
        (swap("claim.about_page, present: true", "claim.delivery_days, at_least: '5'"), "here must stand a number"),
        (swap("claim.about_page, present: true", "claim.payment_ways, contains: [card]"), "here must stand text"),
        (swap("claim.about_page, present: true", "claim.delivery_days, one_of: [5, x]"), "here must stand a number"),
        (swap("claim.about_page, present: true", "claim.store, equals: 1"), "here must stand true or false"),
        (swap("claim.about_page, present: true", "[claim.about_page], present: true"), "no fact is called ['claim"),
        (swap("claim.about_page: null", "claim.payment_ways: [1, 2]"), "here must stand a list"),
        (swap("claim.about_page: null", "claim.delivery_days: many"), "here must stand a number"),
        (swap("claim.about_page: null", "domain.created: 31.3.2026"), "31.3.2026 is no day"),
        (swap("facts: {}", "facts: []"), "tests.2.facts: must be keys and values"),
        (swap(PASS_WHEN, f"pass_when: [{', '.join(['{fact: claim.email, present: true}'] * 41)}]"), "1 to 40"),
        (swap(PASS_WHEN, "pass_when: " + "{not: " * 5_000 + "{}" + "}" * 5_000), "nested deeper than 32"),
        (lambda text: text + "  - {name: a, facts: {}, expect: unknown}\n" * 10_000, "more than 10000 values"),
    ],
)  # fmt: skip
def test_the_loader_says_what_is_wrong_and_where(change: Callable[[str], str], sentence: str) -> None:
    assert sentence in fault_of(change)


def test_a_fault_points_at_the_line_that_has_to_change() -> None:
    wrong = GOOD.replace("kind: pages", "kind: moods")

    assert fault_of(swap("kind: pages", "kind: moods")).startswith(f"rule.yml:{_line(wrong, 'kind: moods')}:")
    assert fault_of(swap("expect: unknown", "expect: maybe")).startswith(f"rule.yml:{_line(GOOD, 'expect: unknown')}:")


def test_a_fault_is_one_line_however_long_or_broken_what_it_quotes() -> None:
    long = fault_of(swap("claim.about_page", "x" * 900_000))
    broken = fault_of(swap("claim.about_page", '"claim.\\n\\n  about_page"'))

    assert len(long) < 1_000 and long.endswith("xxx")
    assert "no fact is called claim. about_page" in broken and "\n" not in broken
    assert "a b is no key of the file" in fault_of(lambda text: text + '"a\\nb": 1\n')


def _line(text: str, part: str) -> int:
    return text[: text.index(part)].count("\n") + 1


def test_a_proof_may_lift_far_and_may_contradict() -> None:
    text = GOOD.replace("strength: promise", "strength: proof\ncontradicts: true").replace(PASS_WHEN, PROOF)
    rule = rulebook.read_rule(text.replace("if_fail: 1", "if_fail: 15").encode(), "existence/example", BOOK.settings)

    assert rule.contradicts
    assert rule.weight.if_fail in LADDER


def test_a_measured_basis_is_read() -> None:
    text = GOOD.replace(REASONED, f"{{measured: {MEASURED}}}")
    rule = rulebook.read_rule(text.encode(), "existence/example", BOOK.settings)

    assert rule.basis.measured is not None
    assert rule.basis.measured.n == 412
    said = (
        "measured on cases-2026.csv, 412 shops decided: honest shops pass 2.5 (1.9–3.3) and fail 0.4 (0.28–0.57) times"
    )
    assert said in telling.explain(rule, BOOK.settings)


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("n: 412", "n: 0", "counts at least one shop"),
        ("table: cases-2026.csv", "table: ' '", "a measurement names its table"),
        ("ci: [1.9, 3.3]", "ci: [3.3, 1.9]", "low <= lr_pass <= high must hold for ci"),
        ("ci_fail: [0.28, 0.57]", "ci_fail: [0, 0.57]", "low <= lr_fail <= high must hold for ci_fail"),
        ("lr_fail: 0.4", "lr_fail: 4", "low <= lr_fail <= high must hold for ci_fail"),
        ("ci: [1.9, 3.3]", "ci: [0.9, 3.3]", "if_pass is 1, but the interval carries 0"),
        ("ci: [1.9, 3.3]", "ci: [2.1, 3.3]", "the interval carries 3; capped must say why if_pass is 1"),
        ("2.5, lr_fail: 0.4, ci: [1.9, 3.3]", "0.5, lr_fail: 0.4, ci: [0.3, 0.6]", "the interval carries 0 at most"),
        ("n: 412", "n: 412, who: me", "who is no key of basis.measured"),
    ],
)
def test_a_measurement_that_is_none_and_a_weight_that_it_does_not_carry_are_refused(
    old: str, new: str, sentence: str
) -> None:
    assert old in MEASURED
    assert sentence in fault_of(swap(REASONED, f"{{measured: {MEASURED.replace(old, new)}}}"))


def test_a_measured_weight_may_be_capped_for_a_reason() -> None:
    capped = MEASURED.replace("ci: [1.9, 3.3]", 'ci: [2.1, 3.3], capped: "Only the shop says it."')
    text = GOOD.replace(REASONED, f"{{measured: {capped}}}")

    rule = rulebook.read_rule(text.encode(), "existence/example", BOOK.settings)
    assert "(95 % interval). Only the shop says it." in telling.catalogue_page(
        rulebook.Rulebook(rules=(rule,), retired=(), settings=BOOK.settings, version="1")
    )


# --- the folder -------------------------------------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "verdict.yml").write_bytes((rulebook.find_folder() / "verdict.yml").read_bytes())
    (tmp_path / "existence").mkdir()
    (tmp_path / "existence" / "example.yml").write_text(GOOD)
    return tmp_path


def test_a_folder_of_ones_own_is_loaded_and_its_version_follows_every_byte(folder: Path) -> None:
    first = rulebook.load(folder)
    (folder / "existence" / "example.yml").write_text(GOOD + "# a remark\n")
    second = rulebook.load(folder)

    assert [rule.id for rule in first.rules] == ["existence/example"]
    assert first.version.startswith("1.0.0+")
    assert first.version != second.version
    assert first.version == rulebook.load(_copy(folder, first)).version


def _copy(folder: Path, book: rulebook.Rulebook) -> Path:
    (folder / "existence" / "example.yml").write_text(GOOD)
    return folder


def test_rules_are_sorted_and_found_by_id() -> None:
    ids = [rule.id for rule in BOOK.rules]

    assert ids == sorted(ids)
    assert BOOK.by_id("existence/company-alive").id == "existence/company-alive"
    with pytest.raises(UsageFault, match="no rule is called nonsense"):
        BOOK.by_id("nonsense")


def test_a_retired_rule_is_kept_but_not_run(folder: Path) -> None:
    (folder / "existence" / "example.yml").write_text(GOOD.replace("status: experimental", "status: retired"))
    book = rulebook.load(folder)

    assert book.rules == ()
    assert book.by_id("existence/example").status == "retired"


@pytest.mark.parametrize(
    ("place", "sentence"),
    [
        ("existence/more.yaml", "ends with .yml"),
        ("existence/more.YML", "ends with .yml"),
        ("loose.yml", "in the folder of its dimension"),
    ],
)
def test_files_in_the_wrong_place_are_refused(folder: Path, place: str, sentence: str) -> None:
    (folder / place).write_text(GOOD)

    with pytest.raises(RuleFault, match=sentence):
        rulebook.load(folder)


def test_ten_thousand_rules_are_refused_before_one_is_read(folder: Path) -> None:
    for number in range(10_000):
        (folder / "existence" / f"r{number}.yml").touch()

    with pytest.raises(RuleFault, match=r":1: more than 2000 rule files"):
        rulebook.load(folder)


def test_a_file_of_a_hundred_megabytes_is_refused_by_its_first_one(folder: Path) -> None:
    with (folder / "existence" / "example.yml").open("ab") as file:
        file.truncate(100 * 1024 * 1024)
    tracemalloc.start()
    with pytest.raises(RuleFault, match=r"example\.yml:1: the file is larger than 1 MiB"):
        rulebook.load(folder)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert peak < 8 * 1024 * 1024


def test_rules_that_are_too_large_together_are_refused(folder: Path) -> None:
    filler = "# " + "x" * (1024 * 1024 - len(GOOD) - 100) + "\n"
    for number in range(10, 27):
        rule = GOOD.replace("existence/example", f"existence/r{number}")
        (folder / "existence" / f"r{number}.yml").write_text(rule + filler)

    with pytest.raises(RuleFault, match=r"r25\.yml:1: the rules are larger than 16 MiB together"):
        rulebook.load(folder)


@pytest.mark.parametrize("name", [b"\xff", b"Big Rule", b"a\nb", b"\x1b[31m", "ä".encode()])
def test_a_file_name_that_is_no_id_is_refused(folder: Path, name: bytes) -> None:
    try:
        Path(os.fsdecode(os.fsencode(folder / "existence") + b"/" + name + b".yml")).write_text(GOOD)
    except OSError:
        pytest.skip("this file system takes no such name")

    told = CliRunner().invoke(main, ["rules", "test", "--rules", str(folder)])
    assert (told.exit_code, told.stderr.count("\n")) == (2, 1 + name.count(b"\n"))
    assert "is made of small letters, digits and hyphens" in told.stderr and "\x1b" not in told.stderr


def test_what_is_named_like_a_rule_and_is_no_file_is_refused(folder: Path) -> None:
    (folder / "existence" / "more.yml").symlink_to(folder / "nowhere")

    with pytest.raises(RuleFault, match=r"more\.yml:1: this is no file"):
        rulebook.load(folder)


def test_a_folder_whose_rules_would_not_be_read_is_refused(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    (folder / "presence").symlink_to(tmp_path_factory.mktemp("elsewhere"))

    with pytest.raises(RuleFault, match=r"presence:1: this is a link to a folder"):
        rulebook.load(folder)


def test_a_folder_without_rules_is_refused(folder: Path) -> None:
    (folder / "existence" / "example.yml").unlink()

    with pytest.raises(RuleFault, match=r":1: there is no rule in this folder"):
        rulebook.load(folder)


def test_what_is_too_large_together_is_refused_before_any_of_it_is_read(folder: Path) -> None:
    for number in range(17):
        with (folder / "existence" / f"r{number}.yml").open("wb") as file:
            file.truncate(1024 * 1024)

    with pytest.raises(RuleFault, match=r"larger than 16 MiB together"):
        rulebook.load(folder)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (swap("if_pass: 1", "if_pass: 2"), "2 is not on the ladder"),
        (swap("claim.about_page: null", "claim.delivery_days: many"), "here must stand a number"),
        (swap("facts: {}", "facts: []"), "must be keys and values"),
        (swap(PASS_WHEN, "pass_when: " + "[" * 200_000), "nested deeper than 32 levels"),
        (lambda text: text + "- [", "this is no YAML"),
    ],
)
def test_the_command_says_file_line_and_sentence_and_no_traceback(
    folder: Path, change: Callable[[str], str], sentence: str
) -> None:
    path = folder / "existence" / "example.yml"
    path.write_text(change(GOOD))

    told = CliRunner().invoke(main, ["rules", "test", "--rules", str(folder)])

    assert told.exit_code == 2 and told.stdout == ""
    assert re.fullmatch(rf"trustcheck: {re.escape(str(path))}:\d+: [^\n]*{sentence}[^\n]*\n", told.stderr)


def test_a_folder_without_settings_is_no_rulebook(tmp_path: Path) -> None:
    with pytest.raises(RuleFault, match=r"has no verdict\.yml"):
        rulebook.load(tmp_path)


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("base_rate: 0.1", "base_rate: 1.5", "between 0 and 1"),
        ("verified_at_least: 0.9", "verified_at_least: 0.4", "must hold"),
        ("  kinds: 2", "  kinds: 1", "at least two kinds"),
        ("promises_lift_at_most: 3", "promises_lift_at_most: -3", "less than nothing"),
        ("promises_lower_at_most: 10", "promises_lower_at_most: -1", "less than nothing"),
        ("kinds: [binding]", "kinds: [blinding]", "no kind is called blinding"),
        ("rules: []", "rules: [existence/nowhere]", "there is no such rule"),
        ("settled_causes: [hidden]", "settled_causes: [tired]", "settled_causes"),
        ("  bound:", "  unbound:", "the gate bound is missing"),
        ("    warns: false\n", "    warns: true\n", "never counts toward a warning"),
        ("version: 1.0.0", "version: 1.0.0\nmood: good", "mood is no key"),
    ],
)
def test_settings_are_checked_too(folder: Path, old: str, new: str, sentence: str) -> None:
    path = folder / "verdict.yml"
    assert old in path.read_text()
    path.write_text(path.read_text().replace(old, new, 1))

    with pytest.raises(RuleFault, match=sentence) as caught:
        rulebook.load(folder)
    assert re.search(r"verdict\.yml:\d+: ", str(caught.value))


# --- conditions -------------------------------------------------------------------------------------------------------


def condition(text: str) -> conditions.Condition:
    return conditions.build(strict_yaml.read("a.yml", f"c: {text}".encode()), ("c",))


KNOWN = {
    "claim.email": facts.known("claim.email", "Posti@Esimerkki.fi"),
    "claim.payment_ways": facts.known("claim.payment_ways", ("card", "cash")),
    "claim.delivery_days": facts.known("claim.delivery_days", 5),
    "claim.store": facts.known("claim.store", True),
    "domain.created": facts.known("domain.created", date(2026, 3, 31)),
    "claim.phone": facts.absent("claim.phone"),
    "claim.address": facts.unknown("claim.address", Cause.BLOCKED),
    "claim.parked": facts.unknown("claim.parked", Cause.DEADLINE),
}


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("{fact: claim.email, present: true}", True),
        ("{fact: claim.email, present: false}", False),
        ("{fact: claim.phone, present: true}", False),
        ("{fact: claim.phone, present: false}", True),
        ("{fact: claim.address, present: true}", None),
        ("{fact: claim.address, present: false}", None),
        ("{fact: claim.country, present: true}", None),
        ("{fact: claim.email, contains: esimerkki}", True),
        ("{fact: claim.email, equals: posti@esimerkki.fi}", False),
        ("{fact: claim.email, one_of: [a, Posti@Esimerkki.fi]}", True),
        ("{fact: claim.phone, equals: x}", False),
        ("{fact: claim.phone, one_of: [x]}", False),
        ("{fact: claim.address, contains: x}", None),
        ("{fact: claim.payment_ways, contains: cash}", True),
        ("{fact: claim.payment_ways, contains: cas}", False),
        ("{fact: claim.delivery_days, at_least: 5}", True),
        ("{fact: claim.delivery_days, at_most: 4}", False),
        ("{fact: claim.store, equals: true}", True),
        ("{fact: domain.created, before: 2026-03-31}", False),
        ("{fact: domain.created, before: 2026-04-01}", True),
        ("{fact: domain.created, after: 2026-03-30}", True),
        ("{not: {fact: claim.phone, equals: x}}", True),
        ("{not: {fact: claim.address, equals: x}}", None),
        ("{all: [{fact: claim.address, equals: x}, {fact: claim.phone, equals: x}]}", False),
        ("{all: [{fact: claim.address, equals: x}, {fact: claim.store, equals: true}]}", None),
        ("{any: [{fact: claim.address, equals: x}, {fact: claim.store, equals: true}]}", True),
        ("{any: [{fact: claim.address, equals: x}, {fact: claim.phone, equals: x}]}", None),
        ("[{fact: claim.store, equals: true}, {fact: claim.phone, present: false}]", True),
    ],
)
def test_conditions_are_answered_in_three_values(text: str, answer: bool | None) -> None:
    assert condition(text).answer(KNOWN) is answer


@pytest.mark.parametrize(
    ("value", "answer"), [(729, None), (730, True), (4000, True), (0, None), (None, False), (Cause.NO_ANSWER, None)]
)
def test_a_bound_holds_or_is_unknown_and_is_never_too_low(value: int | Cause | None, answer: bool | None) -> None:
    name = "match.shop_age_at_least_days"
    made = facts.unknown(name, value) if isinstance(value, Cause) else facts.known(name, value or 0)
    fact = facts.absent(name) if value is None else made
    asked = condition(f"{{fact: {name}, at_least: 730}}")

    assert asked.answer({name: fact}) is answer
    open_causes = [value if isinstance(value, Cause) else Cause.HIDDEN] if answer is None else []
    assert list(asked.causes({name: fact})) == open_causes


@pytest.mark.parametrize("operator", ["at_most: 3", "equals: 3", "one_of: [3]"])
def test_a_bound_cannot_be_asked_what_would_hold_its_lowness_against_a_shop(operator: str) -> None:
    with pytest.raises(RuleFault, match="is a bound, which"):
        condition(f"{{fact: match.domain_age_at_least_days, {operator}}}")


def test_causes_are_those_of_the_parts_that_are_open() -> None:
    open_ = condition("{all: [{fact: claim.address, equals: x}, {fact: claim.store, equals: true}]}")
    settled = condition("{any: [{fact: claim.address, equals: x}, {fact: claim.store, equals: true}]}")
    inverted = condition("{not: {any: [{fact: claim.parked, equals: true}, {fact: claim.country, equals: FI}]}}")

    assert list(open_.causes(KNOWN)) == [Cause.BLOCKED]
    assert list(settled.causes(KNOWN)) == []
    assert list(inverted.causes(KNOWN)) == [Cause.DEADLINE, Cause.NOT_ASKED]


# --- told to people ---------------------------------------------------------------------------------------------------


def test_the_catalogue_page_is_fresh() -> None:
    written = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")

    assert written == telling.catalogue_page(BOOK), "run: python -m trustcheck.rulebook.telling > docs/rules.md"


def test_the_page_of_candidate_signals_is_fresh() -> None:
    written = (ROOT / "docs" / "signals.md").read_text(encoding="utf-8")

    fresh = candidates.page(BOOK, candidates.load())
    assert written == fresh, "run: python -m trustcheck.rulebook.candidates > docs/signals.md"


def test_every_candidate_signal_is_built_or_left_out_for_a_reason() -> None:
    told = candidates.load()

    assert len(told) == 101
    assert candidates.faults(BOOK, told) == []


def test_a_candidate_that_is_neither_or_both_is_told() -> None:
    told = dict(candidates.load())
    told["X04"] = candidates.Candidate(title="Prices")
    told["E03"] = candidates.Candidate(title="The register has it", left_out="No source.")

    both, neither = candidates.faults(BOOK, told)

    assert both.startswith("E03 is told as left out, yet existence/company-in-register")
    assert neither.startswith("no rule speaks of X04")


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (("E02:", "E16:"), "E16 is no candidate"),
        (('title: "The official register', 'name: "The official register'), "E03: Object"),
        (('title: "The official register has that number"', 'title: ""'), "E03 needs a title"),
        (("E03: {title:", "E02: {title:"), "E02 is given twice"),
    ],
)
def test_a_faulty_file_of_candidates_is_refused(change: tuple[str, str], sentence: str) -> None:
    raw = (ROOT / "rules" / "candidates.yml").read_text(encoding="utf-8").replace(*change)

    with pytest.raises(RuleFault, match=rf"candidates\.yml:\d+: {sentence}"):
        candidates.read(raw.encode())


def test_a_candidate_that_is_missing_is_told(tmp_path: Path) -> None:
    with pytest.raises(RuleFault, match=r":1: D01 is missing"):
        candidates.read(b"E02: {title: A number}")
    with pytest.raises(RuleFault, match="cannot be read"):
        candidates.load(tmp_path)


@pytest.mark.parametrize("signals", ["[E99]", "[e02]", "[E02, E02]", "[X16]"])
def test_a_rule_that_names_no_candidate_signal_is_refused(signals: str) -> None:
    text = GOOD.replace("messages:", f"signals: {signals}\nmessages:", 1)

    with pytest.raises(RuleFault, match=f":{_line(text, 'signals:')}: .* is no candidate signal"):
        rulebook.read_rule(text.encode(), "existence/example", BOOK.settings)


def test_a_rule_keeps_the_candidates_that_it_speaks_of() -> None:
    text = GOOD.replace("messages:", "signals: [E02, K01]\nmessages:", 1)

    assert rulebook.read_rule(text.encode(), "existence/example", BOOK.settings).signals == ("E02", "K01")


def test_the_format_page_names_every_key_operator_and_kind_of_text() -> None:
    page = (ROOT / "rules" / "README.md").read_text(encoding="utf-8")

    for word in (*conditions.OPERATORS, *re.findall(r"(?m)^([a-z_]+):", GOOD), "contradicts", "signals"):
        assert f"`{word}" in page


@pytest.mark.parametrize("rule", BOOK.rules, ids=lambda rule: rule.id)
def test_every_rule_can_be_told(rule: rulebook.Rule) -> None:
    for language in ("en", "fi", "sv"):
        assert rule.title[language] in telling.show(rule, language)
    told = telling.explain(rule, BOOK.settings)
    assert all(name in told for name in rule.looks_at)
    assert "Passes when" in told


def test_the_list_has_a_line_for_every_rule_in_the_language_asked_for() -> None:
    lines = telling.listing(BOOK, "fi")

    assert len(lines) == len(BOOK.rules)
    assert all(
        rule.title["fi"] in line and line.startswith(rule.id) for rule, line in zip(BOOK.rules, lines, strict=True)
    )


def test_the_template_is_a_rule_whose_tests_hold() -> None:
    rule = rulebook.read_rule(GOOD.encode(), "existence/example", BOOK.settings)

    assert rule_tests.run([rule]) == []
    assert rule.status == "experimental"


@pytest.mark.parametrize("wrong", ["example", "mood/example", "existence/", "existence/Big Rule", "existence/ä", ""])
def test_a_template_needs_a_usable_id(wrong: str) -> None:
    with pytest.raises(UsageFault, match="an id is"):
        telling.new(wrong, BOOK.settings)


def test_a_failing_inline_test_is_reported_with_its_line() -> None:
    text = GOOD.replace(
        "name: good case, facts: {claim.site_read: true,", "name: good case, facts: {claim.site_read: false,"
    )
    rule = rulebook.read_rule(text.encode(), "existence/example", BOOK.settings, name="rule.yml")
    (failure,) = rule_tests.run([rule])

    assert str(failure) == (
        f"rule.yml:{_line(text, '- {name: good case')}: existence/example: good case: expected pass, got not_applicable"
    )


def test_a_message_with_a_hole_is_reported() -> None:
    text = GOOD.replace("What speaks against it", "We miss {claim.about_page}")
    rule = rulebook.read_rule(text.encode(), "existence/example", BOOK.settings, name="rule.yml")

    assert [failure.test for failure in rule_tests.run([rule])] == ["bad case"]
    assert rule.messages.of(Outcome.NOT_APPLICABLE) == {}


def test_values_are_filled_into_texts() -> None:
    assert rulebook.fill("a {claim.email} b {claim.phone}", lambda name: name.upper()) == "a CLAIM.EMAIL b CLAIM.PHONE"
    assert rulebook.placeholders("a {claim.email} b") == ("claim.email",)

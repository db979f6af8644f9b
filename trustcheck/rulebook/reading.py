"""One rule file or verdict.yml → Rule or Settings, with every refusal as file:line: sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

import msgspec

from trustcheck import facts
from trustcheck.model import Dimension, Fact, Outcome, RuleFault, Strength, TrustcheckError
from trustcheck.rulebook import conditions
from trustcheck.rulebook.shape import (
    LADDER,
    LANGUAGES,
    NEVER_WARNS,
    SIGNALS,
    STATUSES,
    Basis,
    Example,
    Measured,
    Messages,
    Rule,
    Settings,
    Weight,
    carried,
    placeholders,
)
from trustcheck.rulebook.strict_yaml import Path, Sheet

PROMISE_LIFTS_AT_MOST = 1
PROMISE_LOWERS_AT_MOST = 6
TITLE_CHARACTERS = 100
TEXT_CHARACTERS = 1200
GATES = ("bound", "contradicted", "not_bound", "proof_failed", "not_sure_enough", "answers_missing", "no_shop")
ID = re.compile(r"\A[a-z0-9]+(?:-[a-z0-9]+)*(?:/[a-z0-9]+(?:-[a-z0-9]+)*){1,2}")


class _Example(msgspec.Struct, forbid_unknown_fields=True):
    name: str
    facts: dict[str, Any]
    expect: Outcome


class _Form(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """The keys of a rule file in the order of the format; conditions are built apart."""

    id: str
    title: dict[str, str]
    dimension: Dimension
    kind: str
    status: str
    strength: Strength
    weight: Weight
    basis: Basis
    why: dict[str, str]
    applies_when: list[Any] = msgspec.field(default_factory=list)
    pass_when: Any
    contradicts: bool = False
    false_positives: list[dict[str, str]]
    references: list[str]
    signals: list[str] = msgspec.field(default_factory=list)
    messages: Messages
    remediation: dict[str, str]
    tests: list[_Example]


def rule(sheet: Sheet, rule_id: str, settings: Settings) -> Rule:
    """The checked rule of a sheet whose path says that its id is `rule_id`. Raises RuleFault."""
    form = _shaped(sheet, _Form)
    _check_place(sheet, form, rule_id, settings)
    _check_texts(sheet, form)
    applies = conditions.build(sheet, ("applies_when",)) if form.applies_when else conditions.ALWAYS
    passes = conditions.build(sheet, ("pass_when",))
    _check_strength(sheet, form, passes)
    looks_at = tuple(dict.fromkeys(leaf.fact for part in (passes, applies) for leaf in part.leaves()))
    return Rule(
        **{name: getattr(form, name) for name in _KEPT},
        applies_when=applies,
        pass_when=passes,
        false_positives=tuple(form.false_positives),
        references=tuple(form.references),
        signals=tuple(form.signals),
        tests=_examples(sheet, form),
        looks_at=looks_at,
        file=sheet.name,
    )


_KEPT = (
    "id", "title", "dimension", "kind", "status", "strength", "weight", "basis", "why", "contradicts", "messages",
    "remediation",
)  # fmt: skip


def settings(sheet: Sheet) -> Settings:
    """The checked settings of verdict.yml. Raises RuleFault."""
    made: Settings = _shaped(sheet, Settings)
    if not 0 < made.base_rate < 1:
        raise sheet.fault(("base_rate",), "the base rate is a share between 0 and 1, such as 0.1")
    if not 0 < made.levels.warning_at_most < made.levels.verified_at_least < 1:
        raise sheet.fault(("levels",), "0 < warning_at_most < verified_at_least < 1 must hold")
    if made.warning_needs.kinds < 2 or made.warning_needs.contradictions < 1:
        raise sheet.fault(("warning_needs",), "a warning needs at least two kinds and one contradiction")
    for key in ("promises_lift_at_most", "promises_lower_at_most"):
        if getattr(made, key) < 0:
            raise sheet.fault((key,), "promises cannot lift or lower by less than nothing")
    for label, counted in (("honest", made.tried.honest), ("fakes", made.tried.fakes)) if made.tried else ():
        outcomes = (counted.verified, counted.unproven, counted.warned, counted.undecided)
        if min(outcomes) < 0 or not 0 < sum(outcomes) == counted.shops:
            raise sheet.fault(("tried", label), "the four outcomes must be counts that make up the shops")
    for kind, row in made.kinds.items():
        _check_text(sheet, ("kinds", kind, "title"), row.title)
        if row.warns and kind in NEVER_WARNS:
            raise sheet.fault(("kinds", kind, "warns"), f"the kind {kind} never counts toward a warning")
    for kind in sorted(made.verified_by.kinds - made.kinds.keys()):
        raise sheet.fault(("verified_by", "kinds"), f"no kind is called {kind}")
    for gate in GATES:
        if gate not in made.gates:
            raise sheet.fault(("gates",), f"the sentence of the gate {gate} is missing")
    for gate, texts in made.gates.items():
        _check_text(sheet, ("gates", gate), texts)
    return made


_PLAIN = {
    "str": "text", "int": "a whole number", "float": "a number", "bool": "true or false", "array": "a list",
    "object": "keys and values", "null": "nothing",
}  # fmt: skip


def _shaped(sheet: Sheet, shape: type[Any]) -> Any:
    """The sheet's value as that struct; msgspec's complaint is turned into a sentence with its line."""
    if not isinstance(sheet.value, dict):
        raise sheet.fault((), "the file must hold keys and values")
    try:
        return msgspec.convert(sheet.value, shape, strict=True)
    except msgspec.ValidationError as error:
        text, _, place = str(error).partition(" - at `$")
        path = _path(sheet, place.rstrip("`"))
        unknown = re.search(r"unknown field `([^`]*)`", text)
        missing = re.search(r"missing required field `([^`]*)`", text)
        where = ".".join(str(step) for step in path) or "the file"
        if unknown:
            raise sheet.fault((*path, unknown[1]), f"{unknown[1]} is no key of {where}") from None
        if missing:
            raise sheet.fault(path, f"{where} lacks the key {missing[1]}") from None
        text = text.replace("`", "").replace("Expected", "must be").replace("Invalid enum value", "no such value:")
        sentence = re.sub(r"\b(?:str|int|float|bool|array|object|null)\b", lambda word: _PLAIN[word[0]], text)
        raise sheet.fault(path, f"{where}: {sentence}") from None


def _path(sheet: Sheet, place: str) -> Path:
    """msgspec's `.tests[0].expect` as a path; [...] of a mapping ends it."""
    path: list[str | int] = []
    for word, number in re.findall(r"\.([a-z_]+)|\[(\d+|\.\.\.)\]", place):
        if number == "...":
            break
        path.append(int(number) if number else word)
    return tuple(path)


def _check_place(sheet: Sheet, form: _Form, rule_id: str, settings: Settings) -> None:
    if form.id != rule_id:
        raise sheet.fault(("id",), f"the id is {form.id}, but the file's place says {rule_id}")
    if not ID.fullmatch(form.id):
        raise sheet.fault(("id",), "an id is made of small letters, digits and hyphens: folder/name")
    if form.dimension.value != form.id.split("/")[0]:
        raise sheet.fault(
            ("dimension",), f"the dimension is {form.dimension.value}, but the folder {form.id.split('/')[0]}"
        )
    if form.kind not in settings.kinds:
        raise sheet.fault(
            ("kind",), f"no kind is called {form.kind}; verdict.yml has {', '.join(sorted(settings.kinds))}"
        )
    if form.status not in STATUSES:
        raise sheet.fault(("status",), f"the status is one of {', '.join(STATUSES)}")
    if bool(form.basis.reasoned.strip()) is (form.basis.measured is not None):
        raise sheet.fault(("basis",), "the basis is either reasoned or measured, one of the two")
    if form.basis.measured:
        _check_measured(sheet, form.basis.measured, form.weight)
    if not form.references:
        raise sheet.fault(("references",), "at least one reference must say what the rule rests on")
    for place, signal in enumerate(form.signals):
        if signal not in SIGNALS or signal in form.signals[:place]:
            raise sheet.fault(("signals", place), f"{signal} is no candidate signal such as E02, or stands here twice")


def _check_measured(sheet: Sheet, measured: Measured, weight: Weight) -> None:
    """Refuses a measurement that cannot be one, and a weight that its interval does not carry."""
    path = ("basis", "measured")
    if not measured.table.strip() or measured.n < 1:
        raise sheet.fault(path, "a measurement names its table and counts at least one shop in it")
    sides = (
        ("if_pass", "lr_pass", "ci", measured.lr_pass, measured.ci, weight.if_pass),
        ("if_fail", "lr_fail", "ci_fail", measured.lr_fail, measured.ci_fail, weight.if_fail),
    )
    for name, ratio, interval, value, (low, high), given in sides:
        if not 0 < low <= value <= high:
            raise sheet.fault((*path, interval), f"0 < low <= {ratio} <= high must hold for {interval}")
        step = carried(low, high) if (value > 1) is (name == "if_pass") else 0
        if given > step:
            raise sheet.fault(("weight", name), f"{name} is {given:g}, but the interval carries {step} at most")
        if given < step and not measured.capped.strip():
            raise sheet.fault(("weight", name), f"the interval carries {step}; capped must say why {name} is {given:g}")


def _check_strength(sheet: Sheet, form: _Form, passes: conditions.Condition) -> None:
    for name in ("if_pass", "if_fail"):
        if getattr(form.weight, name) not in LADDER:
            steps = " ".join(map(str, LADDER))
            raise sheet.fault(("weight", name), f"{getattr(form.weight, name):g} is not on the ladder {steps}")
    if not may_lower(form.kind) and form.weight.if_fail:
        raise sheet.fault(
            ("weight", "if_fail"), f"a rule of the kind {form.kind} may not lower: it never leads to a warning"
        )
    outside = {leaf.fact for leaf in passes.leaves() if facts.CATALOGUE[leaf.fact].speaker in facts.OUTSIDE}
    if form.strength is Strength.PROOF:
        if not outside:
            speakers = ", ".join(sorted(facts.OUTSIDE))
            raise sheet.fault(("strength",), f"a proof must look at a fact that the shop does not control ({speakers})")
        if form.contradicts and not form.weight.if_fail:
            raise sheet.fault(("contradicts",), "a fail that lowers nothing cannot be a contradiction")
        return
    if form.contradicts:
        raise sheet.fault(("contradicts",), "only a proof can show a contradiction by an outside source")
    if form.weight.if_pass > PROMISE_LIFTS_AT_MOST:
        raise sheet.fault(("weight", "if_pass"), f"a promise lifts by at most {PROMISE_LIFTS_AT_MOST}")
    if form.weight.if_fail > PROMISE_LOWERS_AT_MOST:
        raise sheet.fault(("weight", "if_fail"), f"a promise lowers by at most {PROMISE_LOWERS_AT_MOST}")


def may_lower(kind: str) -> bool:
    """Whether a fail of that kind may weigh anything at all."""
    return kind not in NEVER_WARNS


def _check_texts(sheet: Sheet, form: _Form) -> None:
    _check_text(sheet, ("title",), form.title, limit=TITLE_CHARACTERS)
    _check_text(sheet, ("why",), form.why)
    _check_text(sheet, ("remediation",), form.remediation)
    if not form.false_positives:
        raise sheet.fault(
            ("false_positives",), "name at least one honest shop that could fail this rule, or why none can"
        )
    for place, texts in enumerate(form.false_positives):
        _check_text(sheet, ("false_positives", place), texts)
    for outcome in (Outcome.PASS, Outcome.FAIL, Outcome.UNKNOWN):
        _check_text(sheet, ("messages", outcome.value), form.messages.of(outcome), with_facts=True)


def _check_text(
    sheet: Sheet, path: Path, texts: Any, *, limit: int = TEXT_CHARACTERS, with_facts: bool = False
) -> None:
    """Refuses a missing language, an empty or overlong text, and placeholders that differ or name no fact."""
    where = ".".join(map(str, path))
    for language in LANGUAGES:
        if language not in texts:
            raise sheet.fault(path, f"{where} lacks the language {language}")
    wanted = sorted(set(placeholders(texts["en"])))
    for language, text in texts.items():
        place = (*path, language)
        if not re.fullmatch("[a-z]{2}", language):
            raise sheet.fault(place, f"{language} is no language; write a code of two letters such as fi")
        if not text.strip() or len(text) > limit:
            raise sheet.fault(place, f"{where}.{language} must hold 1 to {limit} characters")
        found = sorted(set(placeholders(text)))
        if len(re.findall("[{}]", text)) != 2 * len(placeholders(text)):
            raise sheet.fault(place, f"{where}.{language} has a brace that belongs to no {{fact}}")
        if found != wanted:
            raise sheet.fault(place, f"{where}.{language} names the facts {_list(found)}, but en names {_list(wanted)}")
        if found and not with_facts:
            raise sheet.fault(place, f"{where} cannot name facts in braces; only messages can")
        for name in found:
            conditions.check_fact(sheet, place, name)


def _list(names: Iterable[str]) -> str:
    return ", ".join(f"{{{name}}}" for name in names) or "none"


def _examples(sheet: Sheet, form: _Form) -> tuple[Example, ...]:
    missing = {Outcome.PASS, Outcome.FAIL, Outcome.UNKNOWN} - {example.expect for example in form.tests}
    if missing:
        raise sheet.fault(("tests",), f"a test which expects {sorted(missing)[0].value} is missing")
    names = [example.name for example in form.tests]
    for place, name in enumerate(names):
        if name in names[:place]:
            raise sheet.fault(("tests", place, "name"), f"two tests are called {name}")
    return tuple(
        Example(
            name=example.name,
            facts={
                name: _fact(sheet, ("tests", place, "facts", name), name, value)
                for name, value in example.facts.items()
            },
            expect=example.expect,
            line=sheet.line(("tests", place)),
        )
        for place, example in enumerate(form.tests)
    )


def _fact(sheet: Sheet, place: Path, name: str, value: Any) -> Fact:
    conditions.check_fact(sheet, place, name)
    if value is None:
        return facts.absent(name)
    try:
        return facts.known(name, conditions.of_type(sheet, place, facts.CATALOGUE[name].type, value))
    except TrustcheckError as fault:
        if isinstance(fault, RuleFault):
            raise
        raise sheet.fault(place, str(fault)) from None

"""Rules told to people: the list, one rule in full, its logic in words, a template for a new one, the page of all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from trustcheck.facts import CATALOGUE
from trustcheck.model import Dimension, UsageFault
from trustcheck.rulebook.conditions import Condition, Leaf
from trustcheck.rulebook.shape import LANGUAGES, Rule, Rulebook, Settings

_NAMES = {"en": "English", "fi": "Finnish", "sv": "Swedish"}


def listing(book: Rulebook, language: str = "en") -> list[str]:
    """One line a rule: id, strength, weights, title; experimental ones are marked."""
    width = max((len(rule.id) for rule in book.rules), default=0)
    return [f"{rule.id:{width}}  {_weights(rule):24}  {rule.say(rule.title, language)}" for rule in book.rules]


def _weights(rule: Rule) -> str:
    mark = "" if rule.status == "stable" else f" {rule.status}"
    return f"{rule.strength} +{rule.weight.if_pass:g} −{rule.weight.if_fail:g}{mark}"


def show(rule: Rule, language: str = "en") -> str:
    """The whole rule for a reader: what it says, why, how much it moves, who may fail it, how to mend it, sources."""
    lines = [
        rule.say(rule.title, language),
        f"{rule.id} · {rule.kind} · {_weights(rule)}",
        "",
        rule.say(rule.why, language),
        "",
    ]
    for sign, texts in (("+", rule.messages.pass_), ("−", rule.messages.fail), ("?", rule.messages.unknown)):
        lines.append(f"{sign} {rule.say(texts, language)}")
    lines += ["", rule.say(rule.remediation, language), ""]
    lines += [f"! {rule.say(texts, language)}" for texts in rule.false_positives]
    lines += [f"[{number}] {reference}" for number, reference in enumerate(rule.references, 1)]
    return "\n".join(lines)


def explain(rule: Rule, settings: Settings) -> str:
    """How the rule decides, in English: its conditions in words, what each fact means, and what its weight rests on."""
    applies = list(rule.applies_when.leaves())
    lines = [rule.title["en"], "", "Asked " + ("of every shop." if not applies else "when")]
    lines += _in_words(rule.applies_when, 1) if applies else []
    lines += ["Passes when", *_in_words(rule.pass_when, 1), "", "The facts"]
    lines += [f"  {name}: {CATALOGUE[name].meaning}" for name in rule.looks_at]
    basis = rule.basis.reasoned or str(rule.basis.measured)
    lines += [
        "",
        f"A pass lifts by {rule.weight.if_pass:g} decibans, a fail lowers by {rule.weight.if_fail:g}: {basis}",
    ]
    title = settings.kinds[rule.kind].title["en"].lower()
    lines.append(f"It shares one voice in each direction with the other rules on {title} (kind {rule.kind}).")
    if rule.contradicts:
        lines.append("A fail counts as a contradiction by an outside source.")
    if rule.status != "stable":
        lines.append(f"It is {rule.status}: shown, but it moves nothing.")
    return "\n".join(lines)


def _in_words(condition: Condition, depth: int) -> list[str]:
    indent = "  " * depth
    if isinstance(condition, Leaf):
        return [f"{indent}- {_leaf(condition)}"]
    head = {"all": "all of these:", "any": "at least one of these:", "not": "not:"}[condition.how]
    if condition.how != "not" and len(condition.parts) == 1:
        return _in_words(condition.parts[0], depth)
    return [f"{indent}- {head}", *(line for part in condition.parts for line in _in_words(part, depth + 1))]


def _leaf(leaf: Leaf) -> str:
    if leaf.operator == "present":
        return f"{leaf.fact} is {'known' if leaf.wanted else 'not there'}"
    wanted = leaf.wanted
    if isinstance(wanted, bool):
        return f"{leaf.fact} is {'true' if wanted else 'false'}"
    if isinstance(wanted, tuple):
        return f"{leaf.fact} is one of {', '.join(map(str, wanted))}"
    return f"{leaf.fact} {_SAID[leaf.operator]} {wanted}"


_SAID = {
    "equals": "is", "contains": "contains", "at_least": "is at least", "at_most": "is at most",
    "before": "lies before", "after": "lies after",
}  # fmt: skip


def new(rule_id: str, settings: Settings) -> str:
    """A rule file of that id to fill in. It passes the loader as it stands, and is experimental: it moves nothing.

    Raises UsageFault when the id is not made of a dimension and a name.
    """
    dimension, _, name = rule_id.partition("/")
    plain = name.replace("-", "").replace("/", "")
    if dimension not in set(Dimension) or not plain or not (plain.isascii() and plain.isalnum() and plain.islower()):
        raise UsageFault(f"{rule_id}: an id is {'|'.join(Dimension)}/name, the name in small letters and hyphens")
    texts = "\n".join(f"  {language}: {{text}} ({_NAMES[language]})" for language in LANGUAGES)
    nested = texts.replace("  ", "    ", 1).replace("\n  ", "\n    ")
    parts = {
        "id": rule_id,
        "dimension": dimension,
        "kinds": " ".join(sorted(settings.kinds)),
        "title": texts.replace("{text}", "The good case as a sentence"),
        "why": texts.replace("{text}", "Why a shopper should care"),
        "passes": nested.replace("{text}", "What was found"),
        "fails": nested.replace("{text}", "What speaks against it"),
        "unknown": nested.replace("{text}", "What could not be checked"),
        "mend": texts.replace("{text}", "What an honest shop can do"),
        "honest": nested.replace("{text}", "An honest shop that would fail"),
    }
    return _TEMPLATE.format(**parts)


_TEMPLATE = """\
id: {id}
title:
{title}
dimension: {dimension}
kind: pages  # one of: {kinds}
status: experimental  # shown, but moves nothing until it is stable
strength: promise  # proof: pass_when looks at a fact that the shop does not control
weight: {{if_pass: 1, if_fail: 1}}  # decibans from the ladder 0 1 3 6 10 15 20; a promise at most 1 and 6
basis: {{reasoned: "Why this weight and no other."}}
why:
{why}
applies_when: [{{fact: claim.site_read, equals: true}}]
pass_when: {{fact: claim.about_page, present: true}}
false_positives:
  -
{honest}
references:
  - "A law, a register, a study"
messages:
  pass:
{passes}
  fail:
{fails}
  unknown:
{unknown}
remediation:
{mend}
tests:  # a fact left out is unknown, null is ABSENT (answered, and not there)
  - {{name: good case, facts: {{claim.site_read: true, claim.about_page: "https://example.fi/about"}}, expect: pass}}
  - {{name: bad case, facts: {{claim.site_read: true, claim.about_page: null}}, expect: fail}}
  - {{name: site blocked us, facts: {{}}, expect: unknown}}
"""


def catalogue_page(book: Rulebook) -> str:
    """docs/rules.md: every rule by dimension, in Markdown, made from the rule files."""
    return "\n".join(_page(book)).rstrip() + "\n"


def _page(book: Rulebook) -> Iterator[str]:
    settings = book.settings
    yield "# The rules"
    yield ""
    yield f"Rulebook {settings.version}: {len(book.rules)} rules. This page is made from the files in `rules/`."
    yield "How they are written: [rules/README.md](../rules/README.md)."
    yield ""
    yield "A *promise* is what only the shop says; a *proof* is what somebody says whom it does not control."
    yield "Weights are decibans: +10 multiplies the odds of honesty by ten, −10 divides them by ten."
    yield "Rules of one kind share one voice in each direction: only the strongest counts."
    yield ""
    yield from _verdict(settings)
    for dimension, rules in groupby(book.rules, key=lambda rule: rule.dimension):
        mine = list(rules)
        yield from ("", f"## {dimension.value.capitalize()}", "", *_table(mine))
        for rule in mine:
            yield from _section(rule)


def _verdict(settings: Settings) -> Iterator[str]:
    yield "## The verdict"
    yield ""
    yield f"- Assumed share of fakes: {settings.base_rate:.0%}, unless an option says otherwise."
    lift, lower = settings.promises_lift_at_most, settings.promises_lower_at_most
    yield f"- All promises together lift by at most {lift:g}, and lower by at most {lower:g}."
    kinds = ", ".join(sorted(settings.verified_by.kinds))
    yield (
        f"- *verified*: a passed proof of the kind {kinds}, no failed proof that weighs, and a posterior of at least "
        f"{settings.levels.verified_at_least:.0%} even if every missing answer turned out bad."
    )
    needs, most = settings.warning_needs, settings.levels.warning_at_most
    yield (
        f"- *warning*: fails of at least {needs.kinds} kinds, {needs.contradictions} or more a contradiction by an "
        f"outside source, no passed proof of the kind {kinds}, and a "
        f"posterior of at most {most:.0%} even if every missing answer turned out good."
    )
    yield "- *undecided*: neither, but missing answers could still make it one of them."
    yield "- *unproven*: neither, and no missing answer could."
    settled = ", ".join(sorted(settings.settled_causes))
    yield f"- An answer that nobody will ever give ({settled}) is not missing: it weighs nothing."
    quiet = ", ".join(sorted(kind for kind in settings.kinds if not settings.may_warn(kind)))
    yield f"- Never count toward a warning: {quiet}."


def _table(rules: Iterable[Rule]) -> Iterator[str]:
    yield "| rule | kind | strength | pass | fail |"
    yield "| --- | --- | --- | ---: | ---: |"
    for rule in rules:
        anchor = rule.id.replace("/", "")
        mark = "" if rule.status == "stable" else f" ({rule.status})"
        weights = f"+{rule.weight.if_pass:g} | −{rule.weight.if_fail:g}"
        yield f"| [{rule.title['en']}](#{anchor}){mark} | {rule.kind} | {rule.strength} | {weights} |"


def _section(rule: Rule) -> Iterator[str]:
    yield from ("", f"### {rule.id}", "")
    yield f"**{rule.title['en']}** · {rule.title['fi']} · {rule.title['sv']}"
    yield ""
    yield rule.why["en"]
    yield ""
    contradiction = ", a fail contradicts the shop" if rule.contradicts else ""
    weights = f"pass +{rule.weight.if_pass:g}, fail −{rule.weight.if_fail:g}"
    basis = rule.basis.reasoned or str(rule.basis.measured)
    yield f"- {rule.strength.capitalize()}, {weights}{contradiction}: {basis}"
    yield f"- Facts: {', '.join(f'`{name}`' for name in rule.looks_at)}"
    yield f"- Honest shops that may fail: {' '.join(texts['en'] for texts in rule.false_positives)}"
    yield f"- To mend it: {rule.remediation['en']}"
    yield f"- Rests on: {'; '.join(rule.references)}"


if __name__ == "__main__":  # python -m trustcheck.rulebook.telling > docs/rules.md
    import sys

    from trustcheck.rulebook import load

    sys.stdout.write(catalogue_page(load()))

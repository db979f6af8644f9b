"""The candidate signals: which rules speak of each, or why none does. docs/signals.md is made of this."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import msgspec

from trustcheck.model import RuleFault
from trustcheck.rulebook import CANDIDATES_FILE, find_folder, strict_yaml
from trustcheck.rulebook.shape import SIGNALS, Rulebook

LONGEST = 400


class Candidate(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One thing that could tell an honest shop from a fake. `left_out`: why no rule speaks of it, empty when one does.

    `note`: what the rules leave of it, or how they differ from what it asks.
    """

    title: str
    left_out: str = ""
    note: str = ""


def load(folder: Path | None = None) -> Mapping[str, Candidate]:
    """Every candidate by id, in the order of the groups. Raises RuleFault when one is missing, unknown or empty."""
    path = (folder or find_folder()) / CANDIDATES_FILE
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise RuleFault(f"{path}:1: the file cannot be read: {error.strerror}") from None
    return read(raw, name=str(path))


def read(raw: bytes, *, name: str = CANDIDATES_FILE) -> Mapping[str, Candidate]:
    """The candidates of the file's bytes. Raises RuleFault."""
    sheet = strict_yaml.read(name, raw)
    if not isinstance(sheet.value, dict):
        raise sheet.fault((), "the file must hold a candidate a key")
    found: dict[str, Candidate] = {}
    for key, row in sheet.value.items():
        if key not in SIGNALS:
            raise sheet.fault((key,), f"{key} is no candidate; they are E01 to E15, R, P, D, K, X and T")
        try:
            found[key] = msgspec.convert(row, Candidate, strict=True)
        except msgspec.ValidationError as error:
            raise sheet.fault((key,), f"{key}: {str(error).replace('`', '')}") from None
        texts = (found[key].title, found[key].left_out, found[key].note)
        if not found[key].title.strip() or max(map(len, texts)) > LONGEST:
            raise sheet.fault((key,), f"{key} needs a title, and texts of at most {LONGEST} characters")
    for missing in sorted(SIGNALS - found.keys()):
        raise sheet.fault((), f"{missing} is missing")
    return found


def built(book: Rulebook) -> Mapping[str, tuple[str, ...]]:
    """Ids of the rules in force that speak of each candidate; candidates without any are not in it."""
    rules: dict[str, tuple[str, ...]] = {}
    for rule in book.rules:
        for signal in rule.signals:
            rules[signal] = (*rules.get(signal, ()), rule.id)
    return rules


def faults(book: Rulebook, candidates: Mapping[str, Candidate]) -> list[str]:
    """A sentence for each candidate that is neither built nor left out with a reason, or both."""
    by_rule = built(book)
    told = []
    for key, candidate in candidates.items():
        if key in by_rule and candidate.left_out:
            told.append(f"{key} is told as left out, yet {', '.join(by_rule[key])} speaks of it")
        if key not in by_rule and not candidate.left_out:
            told.append(f"no rule speaks of {key}, and {CANDIDATES_FILE} does not say why")
    return told


_GROUPS = {
    "E": "Existence", "R": "Reachability", "P": "Presence", "D": "Domain and infrastructure", "K": "Consistency",
    "X": "Deception", "T": "Transparency and law",
}  # fmt: skip


def page(book: Rulebook, candidates: Mapping[str, Candidate]) -> str:
    """docs/signals.md: every candidate with its rules or the reason why it has none, in Markdown."""
    return "\n".join(_page(book, candidates)).rstrip() + "\n"


def _page(book: Rulebook, candidates: Mapping[str, Candidate]) -> Iterator[str]:
    by_rule = built(book)
    yield "# The candidate signals"
    yield ""
    yield f"{len(candidates)} things that could tell an honest shop from a fake were collected before the rules were"
    yield f"written. {len(by_rule)} of them are built, the others are left out for the reason given. This page is made"
    yield f"from the rule files and `rules/{CANDIDATES_FILE}`. The rules in words: [rules.md](rules.md)."
    for group, title in _GROUPS.items():
        yield from ("", f"## {title}", "", "| | signal | rules, or why there is none |", "| --- | --- | --- |")
        for key, candidate in candidates.items():
            if key.startswith(group):
                rules = ", ".join(map(_link, by_rule.get(key, ())))
                told = " ".join(
                    filter(None, (f"{rules}." if rules else "Left out:", candidate.left_out, candidate.note))
                )
                yield f"| {key} | {candidate.title} | {told} |"
    beyond = ", ".join(_link(rule.id) for rule in book.rules if not rule.signals)
    yield from ("", "## Beyond the candidates", "", f"Rules that speak of none of them: {beyond or 'none'}.")


def _link(rule_id: str) -> str:
    return f"[{rule_id}](rules.md#{rule_id.replace('/', '')})"


if __name__ == "__main__":  # python -m trustcheck.rulebook.candidates > docs/signals.md
    import sys

    from trustcheck.rulebook import load as load_rules

    sys.stdout.write(page(load_rules(), load()))

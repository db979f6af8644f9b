"""Questions without an answer, by who left them open and why. Pure."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from trustcheck.model import Case, Cause, Outcome, Signal, State, Verdict
from trustcheck.report.speakers import Speakers


class Gap(msgspec.Struct, frozen=True, kw_only=True):
    """Questions without an answer for one and the same reason; `deciding` are those that would settle the verdict."""

    who: str
    cause: str
    deciding: tuple[str, ...]
    others: tuple[str, ...]


def gaps(case: Case, verdict: Verdict, titles: Mapping[str, str], speakers: Speakers) -> tuple[Gap, ...]:
    """Open questions by who did not answer and why; those that would decide first, what was never asked last."""
    groups: dict[tuple[str, Cause], tuple[list[str], list[str]]] = {}
    for signal in case.signals:
        if signal.outcome is not Outcome.UNKNOWN:
            continue
        who, cause = _silence(signal, case, speakers)
        deciding, others = groups.setdefault((who, cause), ([], []))
        (deciding if signal.rule in verdict.would_decide else others).append(titles[signal.rule])
    order = sorted(groups.items(), key=lambda item: (item[0][1] is Cause.NOT_ASKED, -len(item[1][0]), -len(item[1][1])))
    return tuple(
        Gap(who=who, cause=speakers.words(f"cause.{cause}"), deciding=tuple(deciding), others=tuple(others))
        for (who, cause), (deciding, others) in order
    )


def _silence(signal: Signal, case: Case, speakers: Speakers) -> tuple[str, Cause]:
    """Who left the question open and why; what was not asked has no who."""
    open_facts = [case.fact(name) for name in signal.facts if case.fact(name).state is State.UNKNOWN]
    asked = [fact for fact in open_facts if fact.cause not in {None, Cause.NOT_ASKED}]
    if asked and asked[0].cause:
        return speakers.name(speakers.silent(asked[0].name)), asked[0].cause
    cause = next((cause for cause in signal.causes if cause is not Cause.NOT_ASKED), Cause.NOT_ASKED)
    return "", cause

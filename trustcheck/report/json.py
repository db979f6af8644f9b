"""The report as one JSON object (schema.Report): for programs, and the record that a case file keeps.

No page bodies, no peer addresses; of persons' data only the contact that the shop gives for itself: the lists of all
mail addresses and telephone numbers, and care-of names, are left out.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from typing import Any

import msgspec

from trustcheck.model import Address, Capture, Dimension, Evidence, Fact, Outcome, Signal, State
from trustcheck.report.requests import requests_of
from trustcheck.report.schema import (
    SCHEMA,
    AdvicePart,
    CapturePart,
    DimensionPart,
    EvidencePart,
    FactPart,
    ProblemPart,
    ReplyPart,
    Report,
    RequestsPart,
    RulebookPart,
    ScorePart,
    ShopPart,
    SignalPart,
    UnknownPart,
    Value,
    VerdictPart,
    WrongPart,
)
from trustcheck.report.view import Said, View

LEFT_OUT = frozenset({"claim.emails", "claim.phones"})
_SURROGATES = re.compile("[\ud800-\udfff]")
_UNSEEN = frozenset({"Cc", "Cf", "Zl", "Zp"})


def json(view: View, version: str) -> str:
    """The report, indented, ending in a line break. Control and format characters are escaped as JSON allows."""
    case, verdict, told = view.case, view.verdict, requests_of(view.case)
    report = Report(
        schema=SCHEMA,
        shop=ShopPart(domain=case.shop.domain),
        checked_at=_utc(case.at),
        verdict=VerdictPart(level=verdict.level, reasons=list(verdict.reasons), wrong_warnings=_wrong(view)),
        score=ScorePart(low=_share(verdict.low), high=_share(verdict.high), base_rate=_share(verdict.base_rate)),
        dimensions={dimension: _dimension(dimension, case.signals) for dimension in Dimension},
        signals=[_signal(signal, view) for signal in case.signals],
        facts={name: _fact(fact) for name, fact in sorted(case.facts.items()) if name not in LEFT_OUT},
        captures=[_capture(capture) for capture in case.captures.values()],
        requests=RequestsPart(sent=told.sent, kept=told.kept, not_asked=told.not_asked, by_host=dict(told.by_host)),
        unknowns=[_unknown(signal, view) for signal in case.signals if signal.outcome is Outcome.UNKNOWN],
        advice=[AdvicePart(id=advice.id, text=advice.text) for advice in view.advice],
        rulebook=RulebookPart(version=version),
    )
    made = msgspec.json.encode(_clean(msgspec.to_builtins(report)))
    return _escaped(msgspec.json.format(made, indent=2).decode("utf-8")) + "\n"


def _wrong(view: View) -> list[WrongPart]:
    return [
        WrongPart(fakes=_share(wrong.fakes), about=_share(wrong.about), at_most=_share(wrong.at_most))
        for wrong in view.wrong_warnings
    ]


def _dimension(dimension: Dimension, signals: Iterable[Signal]) -> DimensionPart:
    mine = [signal for signal in signals if signal.dimension is dimension]
    count = {outcome: sum(signal.outcome is outcome for signal in mine) for outcome in Outcome}
    return DimensionPart(
        passed=count[Outcome.PASS],
        failed=count[Outcome.FAIL],
        unknown=count[Outcome.UNKNOWN],
        not_applicable=count[Outcome.NOT_APPLICABLE],
        weight=_finite(sum(signal.weight for signal in mine)),
    )


def _signal(signal: Signal, view: View) -> SignalPart:
    said = next(said for said in view.said if said.rule == signal.rule)
    return SignalPart(
        rule=signal.rule,
        title=said.title,
        outcome=signal.outcome,
        strength=signal.strength,
        dimension=signal.dimension,
        kind=signal.kind,
        weight=_finite(signal.weight),
        message=said.message,
        evidence=_evidence(signal.evidence),
        reply=_reply(said),
    )


def _reply(said: Said) -> ReplyPart | None:
    told = said.reply
    if told is None:
        return None
    return ReplyPart(lang=told.lang, says=told.says, fact=told.fact, source=told.source, until=told.until)


def _unknown(signal: Signal, view: View) -> UnknownPart:
    said = next(said for said in view.said if said.rule == signal.rule)
    return UnknownPart(
        rule=signal.rule,
        title=said.title,
        facts=[name for name in signal.facts if view.case.fact(name).state is State.UNKNOWN],
        causes=list(dict.fromkeys(signal.causes)),
        would_decide=signal.rule in view.verdict.would_decide,
    )


def _fact(fact: Fact) -> FactPart:
    return FactPart(
        state=fact.state,
        value=_value(fact.value),
        cause=fact.cause,
        detail=fact.detail,
        evidence=_evidence(fact.evidence),
    )


def _value(value: Any) -> Value:
    """A fact's value as JSON has it: dates as text, records as objects of texts and flags."""
    if value is None or isinstance(value, str | bool | int):
        return value
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, datetime):
        return _utc(value).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple | list):
        return [_item(item) for item in value]
    return str(value)


def _item(item: Any) -> str | dict[str, str | bool]:
    if not isinstance(item, msgspec.Struct):
        return str(item)
    parts: Mapping[str, Any] = msgspec.structs.asdict(item)
    hidden = {"care_of"} if isinstance(item, Address) else set()
    return {key: part if isinstance(part, bool) else str(part) for key, part in parts.items() if key not in hidden}


def _capture(capture: Capture) -> CapturePart:
    problem = capture.problem
    return CapturePart(
        url=capture.request.url,
        source=capture.request.source,
        at=_utc(capture.at),
        status=capture.status,
        bytes=len(capture.body),
        sha256=capture.sha256,
        kept=capture.kept,
        problem=ProblemPart(cause=problem.cause, detail=problem.detail) if problem else None,
    )


def _evidence(evidence: Iterable[Evidence]) -> list[EvidencePart]:
    return [
        EvidencePart(capture=seen.capture, url=seen.url, place=seen.place, excerpt=seen.excerpt, at=_utc(seen.at))
        for seen in evidence
    ]


def _utc(when: datetime) -> datetime:
    return when.astimezone(UTC) if when.tzinfo else when.replace(tzinfo=UTC)


def _share(number: float) -> float:
    return min(max(_finite(number), 0.0), 1.0)


def _finite(number: float) -> float:
    return round(number, 6) if math.isfinite(number) else 0.0


def _clean(value: Any) -> Any:
    """The same with lone surrogates replaced: UTF-8 cannot hold them."""
    if isinstance(value, str):
        return _SURROGATES.sub("\ufffd", value)
    if isinstance(value, dict):
        return {_clean(key): _clean(part) for key, part in value.items()}
    if isinstance(value, list):
        return [_clean(part) for part in value]
    return value


def _escaped(text: str) -> str:
    """JSON text in which characters that nobody sees (DEL, C1, bidi, zero width) are \\u escapes: same value, safe to
    print. They occur only within strings; line breaks of the indentation stay."""
    return "\n".join(line if line.isprintable() else "".join(map(_escape, line)) for line in text.split("\n"))


def _escape(letter: str) -> str:
    if unicodedata.category(letter) not in _UNSEEN:
        return letter
    units = letter.encode("utf-16-be")
    return "".join(f"\\u{units[place]:02x}{units[place + 1]:02x}" for place in range(0, len(units), 2))

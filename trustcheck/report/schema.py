"""The types of the JSON report, and the JSON Schema made from them.

The keys change only with SCHEMA. Made again, docs/report.schema.json is
`python -m trustcheck schema > docs/report.schema.json`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta

from trustcheck.model import Cause, Dimension, Level, Outcome, State, Strength

SCHEMA: Literal["trustcheck-report/1"] = "trustcheck-report/1"
Share = Annotated[float, Meta(ge=0, le=1)]
Value = str | int | float | bool | list[str | dict[str, str | bool]] | None


class Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A part of the report; no key of it may be missing, none may be added."""


class ShopPart(Part, frozen=True, kw_only=True):
    """The shop that was checked."""

    domain: Annotated[str, Meta(description="registrable domain, lower-case A-labels")]


class WrongPart(Part, frozen=True, kw_only=True):
    """Where that share of the shops checked are fakes: the share of warnings that is wrong, by the rulebook's trial."""

    fakes: Share
    about: Share
    at_most: Annotated[float, Meta(ge=0, le=1, description="with both error rates at the bad end of their 95 % limits")]


class VerdictPart(Part, frozen=True, kw_only=True):
    """What the signals come to."""

    level: Level
    reasons: Annotated[list[str], Meta(description="ids of the rules that carried the verdict, strongest first")]
    wrong_warnings: Annotated[list[WrongPart], Meta(description="of a warning: how often one is wrong")]


class ScorePart(Part, frozen=True, kw_only=True):
    """Probability that the shop is what it claims to be: low if every unknown turned out bad, high if good."""

    low: Share
    high: Share
    base_rate: Annotated[float, Meta(ge=0, le=1, description="assumed share of unknown shops that are not")]


class DimensionPart(Part, frozen=True, kw_only=True):
    """How many rules of one dimension came out how, and what they moved together, in decibans."""

    passed: int
    failed: int
    unknown: int
    not_applicable: int
    weight: float


class EvidencePart(Part, frozen=True, kw_only=True):
    """Where it can be seen: SHA-256 of the capture's body, its URL, the place in it, a short excerpt, the time."""

    capture: str
    url: str
    place: str
    excerpt: str
    at: datetime


class ReplyPart(Part, frozen=True, kw_only=True):
    """The shop's own word on a finding, which moves nothing; `fact` that it says is wrong and `source` that it says is
    right may be empty."""

    lang: str
    says: str
    fact: str
    source: str
    until: str


class SignalPart(Part, frozen=True, kw_only=True):
    """What one rule says about this case. `weight` in decibans: what its outcome moved; `message` in words."""

    rule: str
    title: str
    outcome: Outcome
    strength: Strength
    dimension: Dimension
    kind: str
    weight: float
    message: str
    evidence: list[EvidencePart]
    reply: ReplyPart | None


class FactPart(Part, frozen=True, kw_only=True):
    """One value: known, absent (answered completely and not there) or unknown with its cause. Dates are ISO 8601."""

    state: State
    value: Value
    cause: Cause | None
    detail: str
    evidence: list[EvidencePart]


class ProblemPart(Part, frozen=True, kw_only=True):
    """Why there is no whole answer."""

    cause: Cause
    detail: str


class CapturePart(Part, frozen=True, kw_only=True):
    """One question and what came of it; never the body. `status` is 0 for what is not HTTP; `bytes` of the body."""

    url: str
    source: str
    at: datetime
    status: int
    bytes: Annotated[int, Meta(ge=0)]
    sha256: str
    kept: Annotated[
        bool, Meta(description="on this machine already (an earlier check, a held register), at the time told")
    ]
    problem: ProblemPart | None


class RequestsPart(Part, frozen=True, kw_only=True):
    """Requests sent (redirects counted), answers that were on this machine already, questions that were not asked."""

    sent: Annotated[int, Meta(ge=0)]
    kept: Annotated[int, Meta(ge=0)]
    not_asked: Annotated[int, Meta(ge=0)]
    by_host: dict[str, int]


class UnknownPart(Part, frozen=True, kw_only=True):
    """A rule without an answer: its open facts, why they are open, and whether the answer would settle the verdict."""

    rule: str
    title: str
    facts: list[str]
    causes: list[Cause]
    would_decide: bool


class AdvicePart(Part, frozen=True, kw_only=True):
    """One sentence of advice, most important first."""

    id: str
    text: str


class RulebookPart(Part, frozen=True, kw_only=True):
    """The rules that judged."""

    version: str


class Report(Part, frozen=True, kw_only=True):
    """One check of one shop by trustcheck."""

    schema: Literal["trustcheck-report/1"]
    shop: ShopPart
    checked_at: datetime
    verdict: VerdictPart
    score: ScorePart
    dimensions: dict[Dimension, DimensionPart]
    signals: list[SignalPart]
    facts: dict[str, FactPart]
    captures: list[CapturePart]
    requests: RequestsPart
    unknowns: list[UnknownPart]
    advice: list[AdvicePart]
    rulebook: RulebookPart


def schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a report."""
    made = msgspec.json.schema(Report)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "trustcheck report", **made}

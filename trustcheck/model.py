"""Every domain type. All are frozen values; none does I/O. The words are those of the design:
a Case is one check of one Shop at one time; a Source asks Requests; each gets a Capture; Facts are read from Captures;
a Rule turns Facts into one Signal; Signals make a Verdict."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from datetime import date, datetime
from enum import StrEnum
from hashlib import sha256
from typing import Any, ClassVar, TypeVar

import msgspec


class TrustcheckError(Exception):
    """Our own faults and the user's. Trouble of the network is never an exception: it is a Problem."""


class UsageFault(TrustcheckError):
    """What the user gave cannot be used; the text says what to give instead."""


class RuleFault(TrustcheckError):
    """A rule file cannot be used; the text begins with file:line."""


class ArchiveFault(TrustcheckError):
    """A case file cannot be read, or is not what it says it is."""


class Cause(StrEnum):
    """Why something is unknown."""

    NOT_ASKED = "not_asked"
    NO_ANSWER = "no_answer"
    BLOCKED = "blocked"
    REFUSED = "refused"
    THROTTLED = "throttled"
    HIDDEN = "hidden"
    UNREADABLE = "unreadable"
    SCRIPT_ONLY = "script_only"
    AMBIGUOUS = "ambiguous"
    TOO_LARGE = "too_large"
    DEADLINE = "deadline"


class Outcome(StrEnum):
    PASS = "pass"  # noqa: S105
    FAIL = "fail"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not_applicable"


class Strength(StrEnum):
    PROMISE = "promise"
    PROOF = "proof"


class Dimension(StrEnum):
    EXISTENCE = "existence"
    REACHABILITY = "reachability"
    PRESENCE = "presence"
    DECEPTION = "deception"
    LAW = "law"


class Level(StrEnum):
    VERIFIED = "verified"
    UNPROVEN = "unproven"
    WARNING = "warning"
    UNDECIDED = "undecided"


class Shop(msgspec.Struct, frozen=True, kw_only=True):
    """What is checked. `domain` and `host` are lower-case A-labels; `url` is where the check starts."""

    domain: str
    host: str
    url: str


class Request(msgspec.Struct, frozen=True, kw_only=True):
    """One question to a source. The URL is the whole question and its identity within a case.

    http(s)://…  ·  dns:NAME?type=MX and dns://RESOLVER/NAME?type=A (RFC 4501; the second asks that resolver)  ·
    whois://SERVER/QUERY  ·  tls://HOST:443
    With `post` (a content type) the URL's fragment, percent-decoded, is sent as the body of a POST. `key` names the
    user's secret that the door adds (net/keys.py); without it: Problem(not_asked). No secret is in Request or Capture.
    """

    source: str
    url: str
    purpose: str = ""
    accept: str = ""
    max_bytes: int = 5 * 1024 * 1024
    timeout_seconds: float = 20.0
    max_age_days: float = 0.0  # an answer kept on this machine may be so old; 0: always ask
    brief: str = ""  # an answer that holds this text may be a day old at most
    post: str = ""
    key: str = ""
    pause_seconds: float = 0.0  # rest that the host asks for after this answer (Crawl-delay), beside our own


class Problem(msgspec.Struct, frozen=True):
    """Why there is no whole answer. `detail` is one short English clause, never a secret."""

    cause: Cause
    detail: str = ""
    retry_after_seconds: float | None = None


class Hop(msgspec.Struct, frozen=True):
    """One redirect that was followed: what `url` answered with `status`, sending on to `location`."""

    url: str
    status: int
    location: str


class Capture(msgspec.Struct, frozen=True, kw_only=True):
    """The kept answer to one request, or the Problem why there is none (or only a part: then both).

    body: http → the decoded bytes (content-encoding undone); dns → dnspython's text of the message (id 0);
    whois → the raw bytes; tls → JSON {"host","verified","fault","protocol","chain":[PEM, leaf first]}.
    status is 0 for everything but http. `tls_fault` is the reason why the certificate was refused, when the
    page was read all the same, unverified and without cookies. `url` is where the answer came from in the end.
    """

    request: Request
    at: datetime
    url: str
    status: int = 0
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    hops: tuple[Hop, ...] = ()
    problem: Problem | None = None
    tls_fault: str = ""
    peer: str = ""
    elapsed_ms: int = 0
    sha256: str = ""
    kept: bool = False  # it was on this machine already: from an earlier check, or in a held register

    @classmethod
    def of(cls, request: Request, at: datetime, *, body: bytes = b"", url: str = "", **rest: Any) -> Capture:
        """The capture with its digest made; `url` is the request's unless another is given."""
        return cls(request=request, at=at, url=url or request.url, body=body, sha256=sha256(body).hexdigest(), **rest)

    def header(self, name: str) -> str:
        """The first header of that name, any case; empty when there is none."""
        wanted = name.lower()
        return next((value for key, value in self.headers if key.lower() == wanted), "")


Fetch = Callable[[Request], Awaitable[Capture]]


class Evidence(msgspec.Struct, frozen=True, kw_only=True):
    """Where a fact can be seen: digest of the capture's body, its URL, the place in it, a short excerpt, the time."""

    capture: str
    url: str
    place: str
    excerpt: str
    at: datetime


class State(StrEnum):
    KNOWN = "known"
    ABSENT = "absent"
    UNKNOWN = "unknown"


class Fact(msgspec.Struct, frozen=True, kw_only=True):
    """One named value. Make it with facts.known, facts.absent, facts.unknown, which hold it to the catalogue."""

    name: str
    state: State
    value: Any = None
    cause: Cause | None = None
    detail: str = ""
    evidence: tuple[Evidence, ...] = ()

    @property
    def is_known(self) -> bool:
        return self.state is State.KNOWN

    @property
    def is_absent(self) -> bool:
        return self.state is State.ABSENT

    @property
    def is_unknown(self) -> bool:
        return self.state is State.UNKNOWN


class Address(msgspec.Struct, frozen=True, kw_only=True):
    """A postal address. Parts that were not given are empty; `country` is ISO 3166 alpha-2, upper case."""

    street: str = ""
    number: str = ""
    postcode: str = ""
    town: str = ""
    country: str = ""
    po_box: str = ""
    care_of: str = ""
    role: str = ""  # "", seat, postal, store, warehouse, returns
    NUMBER_FIRST: ClassVar[str] = " AU CA CN FR GB HK IE IN JP KR LU NZ SG TW US "  # as the countries' own files say

    def __str__(self) -> str:
        pair = (self.number, self.street)[:: 1 if f" {self.country} " in self.NUMBER_FIRST else -1]
        first = f"PL {self.po_box}" if self.po_box and not self.street else " ".join(pair)
        return ", ".join(part for part in (first.strip(), f"{self.postcode} {self.town}".strip(), self.country) if part)


class CompanyId(msgspec.Struct, frozen=True, kw_only=True):
    """A company or VAT number as read; `number` is canonical (1234567-1; FI12345671), `holder` the firm beside it.

    owner: seller, payment, delivery (carrier), platform, agency (made the site), host, marketplace, other, ambiguous.
    """

    country: str
    number: str
    kind: str  # company, vat
    owner: str
    holder: str = ""
    checksum_ok: bool = True


class Phone(msgspec.Struct, frozen=True, kw_only=True):
    """A telephone number: E.164, whether it can exist, its country and what phonenumbers says it is and where."""

    number: str
    valid: bool
    country: str = ""
    kind: str = ""  # fixed_line, mobile, voip, premium, toll_free, shared_cost, other
    town: str = ""  # or area, of a fixed line


class Signal(msgspec.Struct, frozen=True, kw_only=True):
    """What one rule says about one case. `weight` is in decibans: what this outcome moved, 0 when it moved nothing.

    `if_pass` and `if_fail` are what the rule could move; they make the range when the outcome is unknown.
    `inside` names the facts that were looked at; `causes` are those of the unknown ones.
    """

    rule: str
    outcome: Outcome
    dimension: Dimension
    kind: str
    strength: Strength
    status: str  # experimental, stable
    if_pass: float
    if_fail: float
    facts: tuple[str, ...] = ()
    causes: tuple[Cause, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    contradiction: bool = False  # failed, and an outside source or a curated list says otherwise

    @property
    def weight(self) -> float:
        if self.status != "stable":
            return 0.0
        return {Outcome.PASS: self.if_pass, Outcome.FAIL: -self.if_fail}.get(self.outcome, 0.0)


class Verdict(msgspec.Struct, frozen=True, kw_only=True):
    """What the signals come to. low and high are posteriors (0–1) that the shop is what it claims to be.

    `reasons` are the rule ids that carried it, strongest first; `would_decide` the rule ids whose answer is missing.
    `gate` is the id of the sentence that says which condition of verdict.yml settled the level.
    """

    level: Level
    low: float
    high: float
    base_rate: float
    reasons: tuple[str, ...] = ()
    would_decide: tuple[str, ...] = ()
    gate: str = ""


T = TypeVar("T")


class Case(msgspec.Struct, frozen=True, kw_only=True):
    """One check of one shop at one time, as far as it has come."""

    shop: Shop
    at: datetime
    facts: Mapping[str, Fact] = msgspec.field(default_factory=dict)
    captures: Mapping[str, Capture] = msgspec.field(default_factory=dict)  # by request URL
    signals: tuple[Signal, ...] = ()
    verdict: Verdict | None = None

    def fact(self, name: str) -> Fact:
        """The fact of that name; Unknown(not_asked) when nobody has told it."""
        return self.facts.get(name) or Fact(name=name, state=State.UNKNOWN, cause=Cause.NOT_ASKED)

    def value(self, name: str, kind: type[T]) -> T | None:
        """The known value if it is of that type, else None (absent, unknown)."""
        value = self.fact(name).value
        return value if isinstance(value, kind) else None

    def text(self, name: str) -> str | None:
        return self.value(name, str)

    def flag(self, name: str) -> bool | None:
        return self.value(name, bool)

    def day(self, name: str) -> date | None:
        return self.value(name, date)

    def number(self, name: str) -> float | None:
        value = self.value(name, int)
        return value if value is not None else self.value(name, float)

    def many(self, name: str) -> tuple[Any, ...]:
        """The items of a texts or records fact; empty when absent or unknown."""
        return self.value(name, tuple) or ()

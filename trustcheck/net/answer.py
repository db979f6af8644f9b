"""An answer while it comes in: what is here already is kept when the rest never comes."""

from __future__ import annotations

import ssl
from datetime import datetime

import httpcore

from trustcheck.model import Capture, Cause, Hop, Problem, Request
from trustcheck.net.decode import Full, Sink, Undecodable
from trustcheck.net.guard import Refused
from trustcheck.net.keys import NotAsked, NoToken, scrubbed, scrubbed_body
from trustcheck.net.resolve import NoAnswer, NoSuchHost
from trustcheck.net.trust import fault_of
from trustcheck.net.turns import Throttled


class Overflow(Exception):
    """More was sent than a cap allows, other than the body; the text says what."""


class Answer:
    """The parts of a Capture, filled as they come. The body ends at the request's cap, at most at `most_bytes`."""

    def __init__(self, request: Request, most_bytes: int) -> None:
        self.request = request
        self.sink = Sink(max(0, min(request.max_bytes, most_bytes)))
        self.url = request.url
        self.status = 0
        self.headers: tuple[tuple[str, str], ...] = ()
        self.hops: list[Hop] = []
        self.tls_fault = ""
        self.peer = ""
        self.problem: Problem | None = None
        self.may_pass = False  # the problem may be gone a moment later
        self.seconds_left = request.timeout_seconds
        self.seconds_waited = 0.0
        self.secrets: tuple[str, ...] = ()  # what was sent and may be kept nowhere
        self.renewed = False  # a second token was got
        self.key_query = ""  # the part of the address that holds the key
        self.sent: dict[str, str] = {}  # headers beside the usual ones
        self.hosts: frozenset[str] = frozenset()  # where a redirect may lead; empty: anywhere that the guard allows
        self.keeps_encoding = False  # the body is kept as it is sent, packed or not

    def capture(self, at: datetime, elapsed_seconds: float) -> Capture:
        """The capture of what has come; elapsed time is without the waits for our own turn."""
        return Capture.of(
            self.request,
            at,
            body=scrubbed_body(bytes(self.sink.body), self.secrets, cut=self.problem is not None),
            url=self._bare(self.url),
            status=self.status,
            headers=tuple((self._bare(name), self._bare(value)) for name, value in self.headers),
            hops=tuple(Hop(self._bare(hop.url), hop.status, self._bare(hop.location)) for hop in self.hops),
            problem=self._bare_problem(),
            tls_fault=self.tls_fault,
            peer=self.peer,
            elapsed_ms=max(0, round((elapsed_seconds - self.seconds_waited) * 1000)),
        )

    def _bare(self, text: str) -> str:
        """The text, without the key should the service repeat it."""
        return scrubbed(text, self.secrets)

    def _bare_problem(self) -> Problem | None:
        found = self.problem
        return found and Problem(found.cause, self._bare(found.detail), found.retry_after_seconds)


def may_pass(fault: Exception) -> bool:
    """Whether the same question may well be answered a moment later: what was cut off, not what was refused."""
    if isinstance(fault, ssl.SSLError):
        return not isinstance(fault, ssl.SSLCertVerificationError)
    if isinstance(fault, httpcore.ProtocolError):
        return _protocol_problem(str(fault)).cause is Cause.NO_ANSWER
    return isinstance(fault, NoAnswer | OSError) and not isinstance(fault, NoSuchHost | TimeoutError)


def problem_of(fault: Exception) -> Problem:
    """The Problem that an exception of the network means. Order matters: TimeoutError and SSLError are OSErrors."""
    if isinstance(fault, Refused):
        return Problem(Cause.REFUSED, str(fault))
    if isinstance(fault, NotAsked):
        return Problem(Cause.NOT_ASKED, str(fault))
    if isinstance(fault, Throttled):
        return Problem(Cause.THROTTLED, str(fault), round(fault.seconds, 1))
    if isinstance(fault, NoAnswer | NoToken):
        return Problem(Cause.NO_ANSWER, str(fault))
    if isinstance(fault, Full):
        return Problem(Cause.TOO_LARGE, "more was sent than is read")
    if isinstance(fault, Overflow):
        return Problem(Cause.TOO_LARGE, str(fault))
    if isinstance(fault, Undecodable):
        return Problem(Cause.UNREADABLE, str(fault))
    if isinstance(fault, ssl.SSLCertVerificationError):
        return Problem(Cause.REFUSED, f"the certificate is not valid ({fault_of(fault)})")
    if isinstance(fault, ssl.SSLError):
        return Problem(Cause.NO_ANSWER, f"the TLS handshake failed ({fault.reason or 'cut off'})")
    if isinstance(fault, TimeoutError):
        return Problem(Cause.DEADLINE, "the answer was not whole in time")
    if isinstance(fault, OSError):
        return Problem(Cause.NO_ANSWER, "the connection was cut")
    if isinstance(fault, httpcore.ProtocolError):
        return _protocol_problem(str(fault))
    return Problem(Cause.UNREADABLE, f"unexpected {type(fault).__name__}")


def _protocol_problem(said: str) -> Problem:
    """By h11's own sentences; one that we do not know means an answer that is not HTTP."""
    if "too long" in said:
        return Problem(Cause.TOO_LARGE, "the header is larger than is read")
    if "without sending" in said:
        return Problem(Cause.NO_ANSWER, "the connection ended before the answer was whole")
    return Problem(Cause.UNREADABLE, "the answer is not HTTP")

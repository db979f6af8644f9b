"""Records out of a kept DNS answer (dnspython's text of the message), with "there is none" told from "nobody knows"."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import msgspec

from trustcheck.model import Capture, Cause, Problem
from trustcheck.sources.answers import clean

MAX_RECORDS = 100
MAX_ALIASES = 8


class Records(msgspec.Struct, frozen=True):
    """The answer to one question. `values` are the records as dnspython's rdata; empty: there is none.

    `problem`: why nothing is known (then `values` says nothing). `exists`: False when the name itself is not there.
    `recursive`: the server says that it looks names up for others (RA); Quad9 leaves it out where it blocks.
    """

    values: tuple[Any, ...] = ()
    problem: Problem | None = None
    exists: bool = True
    capture: Capture | None = None
    recursive: bool = True

    @property
    def none(self) -> bool:
        """True when it was answered that there is no such record."""
        return self.problem is None and not self.values


def question(name: str, kind: str, server: str = "") -> str:
    """The dns: URL of a question (RFC 4501), to that resolver where one is named."""
    return f"dns://{server}/{name}?type={kind}" if server else f"dns:{name}?type={kind}"


def records(captures: Mapping[str, Capture], name: str, kind: str, server: str = "") -> Records:
    """The records of that type at that name, aliases followed inside the answer."""
    capture = captures.get(question(name, kind, server))
    if capture is None:
        return Records(problem=Problem(Cause.NOT_ASKED))
    if capture.problem is not None:
        return Records(problem=capture.problem, capture=capture)
    try:
        return _opened(capture, name, kind)
    except Exception:  # dnspython raises its own and ValueError, KeyError, struct.error on a text it cannot read
        return Records(problem=Problem(Cause.UNREADABLE, "the DNS answer could not be read"), capture=capture)


@lru_cache(maxsize=256)  # the same answers are looked at again after each new one
def _opened(capture: Capture, name: str, kind: str) -> Records:
    import dns.flags  # dnspython takes 60 ms: only when an answer is read
    import dns.message
    import dns.name
    import dns.rcode
    import dns.rdatatype

    message = dns.message.from_text(capture.body.decode("utf-8"))
    code = dns.rcode.to_text(message.rcode())
    if not message.flags & dns.flags.QR:
        return Records(problem=Problem(Cause.UNREADABLE, "the message is no answer"), capture=capture)
    if message.flags & dns.flags.TC:
        return Records(problem=Problem(Cause.TOO_LARGE, "the DNS answer was cut off"), capture=capture)
    if code not in ("NOERROR", "NXDOMAIN"):
        cause = Cause.REFUSED if code == "REFUSED" else Cause.NO_ANSWER
        return Records(problem=Problem(cause, f"the name server answered {clean(code, 20)}"), capture=capture)
    wanted, alias = dns.rdatatype.from_text(kind), dns.rdatatype.CNAME
    owner = dns.name.from_text(name)
    if not any(asked.name == owner and asked.rdtype == wanted for asked in message.question):
        return Records(problem=Problem(Cause.UNREADABLE, "the answer is to another question"), capture=capture)
    recursive = bool(message.flags & dns.flags.RA)
    held = {(found.name, found.rdtype): found for found in message.answer[:MAX_RECORDS]}
    for _ in range(MAX_ALIASES):
        found = held.get((owner, wanted))
        if found is not None:
            return Records(tuple(found)[:MAX_RECORDS], capture=capture, recursive=recursive)
        moved = held.get((owner, alias))
        if moved is None:
            break
        owner = next(iter(moved)).target
    else:
        detail = f"more than {MAX_ALIASES} aliases, or aliases in a circle"
        return Records(problem=Problem(Cause.UNREADABLE, detail), capture=capture)
    return Records(exists=code != "NXDOMAIN", capture=capture, recursive=recursive)

"""What a company register is asked when the user has no key for its own questions."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec

from trustcheck.model import Capture, Cause, Request


class Keyless(msgspec.Struct, frozen=True, kw_only=True):
    """What a register is asked in place of its own questions when the user has no key for those; as in Register."""

    number_urls: Callable[[str], Sequence[str]]
    name_url: Callable[[str, int], str] | None = None
    request: Request


def no_key(capture: Capture | None) -> bool:
    """True when the question was not asked because it needs a key that the user has not given (net/keys.py)."""
    return capture is not None and capture.problem is not None and capture.problem.cause is Cause.NOT_ASKED

"""How long a service asks us to stay away."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

MAX_CHARACTERS = 40
MAX_DIGITS = 9


def retry_after_seconds(header: str, now: datetime) -> float | None:
    """Seconds of a Retry-After header (RFC 9110, section 10.2.3: seconds or an HTTP date); None when it says none."""
    text = header.strip()
    if text.isascii() and text.isdigit():
        return float(text) if len(text) <= MAX_DIGITS else None
    if not text or len(text) > MAX_CHARACTERS:
        return None
    try:
        day = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    day = day if day.tzinfo else day.replace(tzinfo=UTC)
    try:
        return max(0.0, (day - now).total_seconds())
    except OverflowError:
        return None

"""What a register that can be held is made of: its bulk files, the rows in them, and the answers that it gives."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple, Protocol
from urllib.parse import parse_qs

import msgspec

from trustcheck.model import Capture, TrustcheckError

MIB = 1024 * 1024


class BulkFault(TrustcheckError):
    """A bulk file is not what it should be; the text is one clause, such as "is not a whole ZIP file"."""


class Row(NamedTuple):
    """One company of a bulk file. `value` is what the service tells of it, with only the parts that readers use.

    above: the company whose place of business this row is; empty for a company itself.
    """

    number: str
    names: Sequence[str]
    value: Mapping[str, Any]
    above: str = ""


class BulkFile(msgspec.Struct, frozen=True, kw_only=True):
    """One file. addresses: where it may stand on that day, the newest first; rows: reads its unpacked pieces.

    most_bytes: of the file as sent; most_unpacked_bytes: of what is in it.
    """

    addresses: Callable[[date], Sequence[str]]
    rows: Callable[[Iterable[bytes]], Iterator[Row]]
    accept: str = "*/*"
    most_bytes: int = 1024 * MIB
    most_unpacked_bytes: int = 8 * 1024 * MIB


class Held(Protocol):
    """The index as a register's module sees it. Values are JSON texts; companies: how many it holds."""

    companies: int

    def by_number(self, number: str) -> bytes | None:
        """What is held of that company."""

    def by_name(self, name: str) -> tuple[int, Sequence[bytes]]:
        """(how many companies bear the name, the first of them), the name compared as same_name() does."""

    def places(self, number: str) -> Sequence[bytes]:
        """The rows whose `above` is that company."""


class Said(NamedTuple):
    """An answer in the service's own shape. found: False for "there is none", True for all else."""

    body: bytes
    found: bool
    status: int = 200


class Register(msgspec.Struct, frozen=True, kw_only=True):
    """A register that can be held.

    answer: what the service would answer to that URL, None when the file cannot tell. complete: the file holds all that
    the service knows, so that what is not in it is not there; else the service is asked about what is not in it.
    says_nothing: only where the file tells less of a company than the service does, so that the service is asked first:
    whether its answer tells nothing, so that the file answers in its place.
    """

    code: str
    source: str
    title: str
    licence: str
    files: tuple[BulkFile, ...]
    answer: Callable[[str, Held], Said | None]
    complete: bool
    says_nothing: Callable[[Capture], bool] | None = None


def listed(before: bytes, values: Sequence[bytes], after: bytes) -> bytes:
    """A JSON array of texts that are JSON already, with what stands before and after it."""
    return before + b"[" + b",".join(values) + b"]" + after


def asked(url: str, base: str) -> tuple[str, dict[str, str]] | None:
    """(the path behind the base, the first value of each parameter) of a question to that service; None of others."""
    if not url.startswith(base) or "#" in url:
        return None
    path, _, query = url.removeprefix(base).partition("?")
    return path, {name: values[0] for name, values in parse_qs(query).items()}


_NOTHING: tuple[Any, ...] = (None, "", [], {})


def parts(row: Mapping[str, Any], wanted: Iterable[str]) -> dict[str, Any]:
    """Those parts of the row that are there and hold something."""
    return {name: value for name in wanted if (value := row.get(name)) not in _NOTHING}

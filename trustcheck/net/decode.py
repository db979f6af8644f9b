"""Undoes content encodings within bounds: never more output than was allowed, whatever the input claims to hold.

Each decoder produces at most one piece at a time and stops at the cap, so a bomb of any size costs the cap and little
more. Stacked encodings are not undone: no honest server stacks them, and each layer multiplies.
"""

from __future__ import annotations

import zlib
from typing import Any, Protocol

PIECE = 64 * 1024
MAX_WINDOW = 8 * 1024 * 1024  # RFC 9659: what a zstd decoder of the web must take, and no more
ACCEPTED = "gzip, deflate, br, zstd"


class Full(Exception):
    """The cap is reached; what fits was kept."""


class Undecodable(Exception):
    """The bytes are not what Content-Encoding says; the text is a short clause."""


class Sink:
    """Collects decoded bytes up to a cap; raises Full at the first byte beyond it, keeping those before."""

    def __init__(self, cap: int) -> None:
        self.cap = cap
        self.body = bytearray()

    @property
    def room(self) -> int:
        return self.cap - len(self.body)

    def write(self, data: bytes) -> int:
        """Takes the data (all that fits); the name and result are those of a file, for zstd writes into it."""
        room = self.room
        self.body += data[:room]
        if len(data) > room:
            raise Full
        return len(data)


class Decoder(Protocol):
    def feed(self, data: bytes) -> None:
        """Decodes into the sink. Full or Undecodable."""

    def is_whole(self) -> bool:
        """False when the encoded stream was cut before its end, as far as the encoding can tell."""


class Plain:
    def __init__(self, sink: Sink) -> None:
        self._sink = sink

    def feed(self, data: bytes) -> None:
        self._sink.write(data)

    def is_whole(self) -> bool:
        return True


class Zlib:
    """gzip (RFC 1952, any number of members) and deflate (RFC 9110: zlib; raw too, for servers that send that)."""

    def __init__(self, sink: Sink, *, gzip: bool) -> None:
        self._sink = sink
        self._gzip = gzip
        self._started = False
        self._inflate = zlib.decompressobj(31 if gzip else 15)

    def feed(self, data: bytes) -> None:
        if data and not self._started and not self._gzip and (data[0] & 0x0F) != 8:
            self._inflate = zlib.decompressobj(-15)
        self._started = self._started or bool(data)
        while data:
            if self._inflate.eof:
                data = self._next_member(data)
                if not data:
                    return
            try:
                self._sink.write(self._inflate.decompress(data, PIECE))
            except zlib.error as fault:
                raise Undecodable("the compressed body is damaged") from fault
            data = self._inflate.unused_data if self._inflate.eof else self._inflate.unconsumed_tail

    def _next_member(self, data: bytes) -> bytes:
        """The data at the start of the next gzip member, a fresh decoder for it; empty when only padding follows."""
        if not self._gzip or data[0] != 0x1F:
            return b""
        self._inflate = zlib.decompressobj(31)
        return data

    def is_whole(self) -> bool:
        return self._inflate.eof or not self._started


class Brotli:
    """RFC 7932. brotli 1.2 stops at output_buffer_limit and goes on when asked with no input."""

    def __init__(self, sink: Sink) -> None:
        import brotli

        self._sink = sink
        self._brotli: Any = brotli.Decompressor()
        self._error: type[Exception] = brotli.error
        self._started = False

    def feed(self, data: bytes) -> None:
        self._started = self._started or bool(data)
        try:
            while not self._brotli.is_finished():
                piece = self._brotli.process(data, output_buffer_limit=PIECE)
                self._sink.write(piece)
                data = b""
                if not piece:  # can_accept_more_data() would say yes while output is still held back
                    return
        except self._error as fault:
            raise Undecodable("the compressed body is damaged") from fault

    def is_whole(self) -> bool:
        return not self._started or bool(self._brotli.is_finished())


class Zstd:
    """RFC 8878. The writer hands its output over piece by piece, so the sink stops it in the middle of a frame."""

    def __init__(self, sink: Sink) -> None:
        import zstandard

        self._error: type[Exception] = zstandard.ZstdError
        self._sink = sink
        self._writer = zstandard.ZstdDecompressor(max_window_size=MAX_WINDOW).stream_writer(
            sink,  # type: ignore[arg-type]
            write_size=PIECE,
        )

    def feed(self, data: bytes) -> None:
        try:
            self._writer.write(data)
        except self._error as fault:
            raise Undecodable("the compressed body is damaged or asks for too much memory") from fault

    def is_whole(self) -> bool:
        return True  # the library does not tell; the transfer's own framing does


def decoder_for(encodings: list[str], sink: Sink) -> Decoder:
    """The decoder for the Content-Encoding header lines; Undecodable when there are several or an unknown one."""
    named = [part.strip().lower() for line in encodings for part in line.split(",")]
    applied = [name for name in named if name not in ("", "identity")]
    if not applied:
        return Plain(sink)
    if len(applied) > 1:
        raise Undecodable("the body is compressed more than once")
    if applied[0] in ("gzip", "x-gzip"):
        return Zlib(sink, gzip=True)
    if applied[0] == "deflate":
        return Zlib(sink, gzip=False)
    if applied[0] == "br":
        return Brotli(sink)
    if applied[0] == "zstd":
        return Zstd(sink)
    raise Undecodable("the body has an encoding that is not known")

"""Small compressed bodies that unpack to a great many zeros: valid to the last byte, made in milliseconds.

One block is compressed once and repeated; checksums of zeros are computed, not run over gigabytes.
"""

from __future__ import annotations

import gzip
import struct
import zlib
from collections.abc import Callable, Iterator, Mapping
from functools import cache

import brotli

MIB = 1 << 20
SIZES: Mapping[str, int] = {"10mb": 10 * MIB, "1gb": 1024 * MIB, "10gb": 10240 * MIB}
_PIECE_BYTES = 65536
_CRC_POLYNOMIAL = 0xEDB88320
_RLE_BYTES = 1 << 17  # the largest block of a Zstandard frame (RFC 8878, 3.1.1.2.4)


@cache
def _deflated_mib() -> bytes:
    """One MiB of zeros as deflate blocks that need nothing before them, so that they can be repeated."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(bytes(MIB)) + packer.flush(zlib.Z_FULL_FLUSH)


def _times(a: int, b: int) -> int:
    """Product of two polynomials modulo CRC-32's, bits reflected."""
    product, bit = 0, 1 << 31
    while bit:
        if a & bit:
            product ^= b
        b = b >> 1 ^ _CRC_POLYNOMIAL if b & 1 else b >> 1
        bit >>= 1
    return product


def crc_of_zeros(count: int) -> int:
    """CRC-32 of that many zero bytes, in the logarithm of the time that reading them would take."""
    shift, power = 1 << 31, 1 << 23  # x^0 and x^8
    while count:
        if count & 1:
            shift = _times(shift, power)
        power = _times(power, power)
        count >>= 1
    return _times(shift, 0xFFFFFFFF) ^ 0xFFFFFFFF


def gzip_bomb(size: int) -> Iterator[bytes]:
    """RFC 1952; `size` in whole MiB."""
    yield b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\xff"
    yield from _repeated(_deflated_mib(), size // MIB)
    yield b"\x03\x00" + struct.pack("<II", crc_of_zeros(size), size & 0xFFFFFFFF)


def deflate_bomb(size: int) -> Iterator[bytes]:
    """RFC 1950 (what HTTP calls deflate); `size` in whole MiB."""
    yield b"\x78\xda"
    yield from _repeated(_deflated_mib(), size // MIB)
    yield b"\x03\x00" + struct.pack(">I", (size % 65521) << 16 | 1)


def brotli_bomb(size: int) -> Iterator[bytes]:
    """RFC 7932; `size` in whole MiB, of which the largest blocks are 16."""
    block = 16 * MIB if size % (16 * MIB) == 0 else MIB
    first, later, last = _brotli_blocks(block)
    yield first
    yield from _repeated(later, size // block - 1)
    yield last


@cache
def _brotli_blocks(block: int) -> tuple[bytes, bytes, bytes]:
    """The first block of zeros, each later one, and the end of the stream."""
    packer = brotli.Compressor(quality=5, lgwin=22)
    first = packer.process(bytes(block)) + packer.flush()
    later = packer.process(bytes(block)) + packer.flush()
    return first, later, packer.finish()


def zstd_bomb(size: int) -> Iterator[bytes]:
    """RFC 8878: a frame of run-length blocks, four bytes for each 128 KiB; the window is 8 MiB."""
    yield b"\x28\xb5\x2f\xfd" + b"\x00\x68"
    yield from _repeated(struct.pack("<I", _RLE_BYTES << 3 | 1 << 1)[:3] + b"\x00", size // _RLE_BYTES)
    yield struct.pack("<I", 1)[:3]  # an empty last block


def gzip_of_gzip(size: int) -> Iterator[bytes]:
    """gzip within gzip; the outer one is a few KB."""
    yield gzip.compress(b"".join(gzip_bomb(size)), mtime=0)


BOMBS: Mapping[str, Callable[[int], Iterator[bytes]]] = {
    "gzip": gzip_bomb,
    "deflate": deflate_bomb,
    "br": brotli_bomb,
    "zstd": zstd_bomb,
}


def _repeated(block: bytes, count: int) -> Iterator[bytes]:
    per_piece = max(1, _PIECE_BYTES // len(block))
    piece = block * per_piece
    for _ in range(count // per_piece):
        yield piece
    yield block * (count % per_piece)

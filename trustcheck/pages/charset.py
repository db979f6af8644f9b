"""Bytes of a page as text: by byte order mark, HTTP header, <meta>, then by looking at the bytes (WHATWG Encoding)."""

from __future__ import annotations

import re

_SNIFF_BYTES = 4096  # WHATWG asks for 1024; shops' templates put scripts first
_META = re.compile(rb"<meta[^>]{0,400}?charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([\w.:\-]{2,40})", re.IGNORECASE)
_XML = re.compile(rb"^\s{0,9}<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}[\"']([\w.:\-]{2,40})")
_HEADER = re.compile(r"charset\s{0,9}=\s{0,9}[\"']?([\w.:\-]{2,40})", re.IGNORECASE)
_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))

# Labels that mean another codec on the web than in Python (encoding.spec.whatwg.org, section 4.2).
_LABELS = {
    **dict.fromkeys(("ascii", "us-ascii", "ansi_x3.4-1968", "iso-8859-1", "iso8859-1", "iso_8859-1"), "cp1252"),
    **dict.fromkeys(("latin1", "latin-1", "l1", "cp819", "iso88591", "x-cp1252"), "cp1252"),
    **dict.fromkeys(("utf-8", "utf8", "unicode-1-1-utf-8", "x-unicode20utf8", "utf-8-sig"), "utf-8"),
    **dict.fromkeys(("iso-8859-9", "iso8859-9", "latin5", "l5", "windows-1254", "x-cp1254"), "cp1254"),
    **dict.fromkeys(("iso-8859-11", "tis-620", "windows-874", "dos-874"), "cp874"),
    **dict.fromkeys(("shift_jis", "shift-jis", "sjis", "x-sjis", "windows-31j", "ms_kanji"), "cp932"),
    **dict.fromkeys(("euc-kr", "ks_c_5601-1987", "ksc5601", "windows-949", "korean"), "cp949"),
    **dict.fromkeys(("gb2312", "gbk", "gb_2312-80", "x-gbk", "chinese", "gb18030"), "gb18030"),
    **dict.fromkeys(("big5", "big5-hkscs", "x-x-big5", "cn-big5"), "big5hkscs"),
    **dict.fromkeys(("macintosh", "mac", "x-mac-roman"), "mac_roman"),
    "x-mac-cyrillic": "mac_cyrillic",
    "utf-16": "utf-16-le",
    "utf-16le": "utf-16-le",
    "utf-16be": "utf-16-be",
    "euc-jp": "euc_jp",
    "koi8-r": "koi8_r",
    "koi8-u": "koi8_u",
}
_PLAIN = re.compile(r"(?:x-)?(?:windows-|cp)(125[0-8]|866)|iso-?8859-(\d{1,2})(?:-[ei])?")


def codec(label: str) -> str | None:
    """Python's codec for a charset label as the web means it (iso-8859-1 is windows-1252); None for no charset."""
    name = label.strip().strip("\"'").lower()
    known = _LABELS.get(name)
    if known:
        return known
    match = _PLAIN.fullmatch(name)
    if not match:
        return None
    if match[1]:
        return f"cp{match[1]}"
    return f"iso8859_{int(match[2])}" if int(match[2]) in {2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16} else None


def declared(body: bytes, content_type: str) -> str | None:
    """The codec that the header, else the head of the page names; None when neither names one."""
    match = _HEADER.search(content_type[:400])
    named = codec(match[1]) if match else None
    if named:
        return named
    head = body[:_SNIFF_BYTES]
    found = _META.search(head) or _XML.search(head)
    named = codec(found[1].decode("ascii", "replace")) if found else None
    # A page whose <meta> can be read as ASCII is not in UTF-16, whatever it says.
    return "utf-8" if named and named.startswith("utf-16") else named


def decode(body: bytes, content_type: str = "") -> tuple[str, str]:
    """The text, and the codec it was read by. Never raises: what no codec can read becomes U+FFFD.

    What the page declares is believed unless the bytes contradict it: non-ASCII bytes that are strict UTF-8 are UTF-8
    (a chance of less than one in a thousand otherwise), and declared UTF-8 that is mostly broken is windows-1252.
    """
    for mark, name in _BOMS:
        if body.startswith(mark):
            return body[len(mark) :].decode(name, "replace"), name
    wide = _wide(body)
    if wide:
        return body.decode(wide, "replace"), wide
    named = declared(body, content_type)
    if named != "utf-8" and not (named or "").startswith(("utf-16", "iso2022")) and body.isascii():
        return body.decode("ascii"), named or "utf-8"
    try:
        if named is None or named in _NEAR_UTF8:
            return _cut_tail(body).decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        pass
    if named in {None, "utf-8"}:
        return _broken(body, named)
    return body.decode(named or "cp1252", "replace"), named or "cp1252"


# Declared single-byte charsets (and UTF-8 itself) that give way when the bytes are strict UTF-8.
_NEAR_UTF8 = {"utf-8", "cp1252", "cp1250", "cp1254", "cp1257", "iso8859_15", "iso8859_2", "iso8859_4", "iso8859_10"}


def _cut_tail(body: bytes) -> bytes:
    """The body without a UTF-8 sequence that the end of the answer cut in two."""
    for back in range(1, 4):
        if len(body) >= back and body[-back] >= 0xC0:
            needed = 2 if body[-back] < 0xE0 else 3 if body[-back] < 0xF0 else 4
            return body[:-back] if back < needed else body
    return body


def _broken(body: bytes, named: str | None) -> tuple[str, str]:
    """Text that is no strict UTF-8: UTF-8 with a few broken places when it says so, else one byte a letter."""
    text = body.decode("utf-8", "replace")
    faulty = text.count("\ufffd")
    whole = sum(1 for letter in re.findall(r"[^\x00-\x7f]", text[:200_000]) if letter != "\ufffd")
    if whole > 2 * faulty or (named == "utf-8" and whole > faulty):
        return text, "utf-8"
    # 0xA4 is the euro sign in ISO-8859-15, where windows-1252 has the currency sign that nobody writes.
    latin9 = b"\xa4" in body and not re.search(rb"[\x80-\x9f]", body)
    single = "iso8859_15" if latin9 else "cp1252"
    return body.decode(single, "replace"), single


def _wide(body: bytes) -> str | None:
    """UTF-16 without a mark: every other byte of the head is zero."""
    head = body[:256]
    if len(head) < 16 or b"\x00" not in head:
        return None
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if odd > len(head) * 0.35 and even < 4:
        return "utf-16-le"
    return "utf-16-be" if even > len(head) * 0.35 and odd < 4 else None

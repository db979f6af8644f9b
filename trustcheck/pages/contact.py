"""Mail addresses of a page: links, plain text, and the usual ways to hide one from harvesters.

Hidden forms read: (at) [at] (ät) " at … dot ", blanks around the signs, an address written backwards for a style sheet
to turn, and Cloudflare's e-mail protection (the first byte of the hex text is the key that the others are XORed with).
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import islice
from typing import NamedTuple
from urllib.parse import unquote

from trustcheck import names
from trustcheck.countries import listed
from trustcheck.languages import every, find
from trustcheck.model import Evidence
from trustcheck.pages.lines import BRACKET
from trustcheck.pages.reading import Reading, fold

MAX_MAILS = 100
_LOCAL = r"[A-Za-z0-9ÅÄÖåäöéü!#$%&'*+/=?^_`{|}~.-]{1,64}"
_HOST = r"(?:[A-Za-z0-9ÅÄÖåäöéü-]{1,63}\.){1,5}[A-Za-z]{2,18}"
_PLAIN = re.compile(rf"{_HOST}(?![\w@-])")
_LOCAL_END = re.compile(rf"{_LOCAL}$")
_SPACED_HOST = re.compile(
    r"\s?([A-Za-z0-9ÅÄÖåäö-]{1,63})\s?\.\s?([A-Za-z]{2,10})(?:\s?\.\s?([a-z]{2,3})(?![\w]))?(?!\w)"
)
# How the sign and the dot are called where firms write them out.
_AT_NAMES = (
    r"at|ät|a|@|miukumauku|snabel-a|snabela|snabel|krøllalfa|alfakrøll|apenstaartje|apenstaart|klammeraffe|et|eta"
    r"|arobase|arrobase|chiocciola|arroba|małpa|malpa|zavináč|zavinac|собака"
)
_DOT_NAMES = r"dot|piste|punkt|punktum|prik|punt|punkts|taškas|punto|point|kropka|tečka|точка|\."
_AT = re.compile(
    r"[(\[{<][^()\[\]{}<>\n@]{0,16}\bat\b[^()\[\]{}<>\n@]{0,16}[)\]}>]\s{0,2}"
    rf"|[(\[{{<]\s?(?:{_AT_NAMES})\s?[)\]}}>]\s{{0,2}}|\sät\s",
    re.IGNORECASE,
)
_AT_WORD = re.compile(r"(?<=[\w])\s(?:at|AT|ÄT|miukumauku)\s(?=[\w-]{2,40}\s?(?:\(|\[|\.|dot|piste|punkt))")
_DOT = re.compile(rf"\s?[(\[{{]\s?(?:{_DOT_NAMES})\s?[)\]}}]\s?|\s(?:dot|piste|punkt)\s", re.IGNORECASE)
_DOTS = {
    "dot": (" dot ", " DOT ", "(dot)", "[dot]"),
    "piste": (" piste ", "(piste)"),
    "punkt": (" punkt ", "(punkt)"),
}
_FILES = listed("""
png jpg jpeg gif svg webp avif css js mp4 webm ico woff pdf bmp html php
""")
_EXAMPLES = listed("""
example.com example.fi example.org example.net domain.com yourdomain.com your-domain.com email.com esimerkki.fi
exempel.se mysite.com yoursite.com site.com test.com domain.fi company.com yritys.fi foretag.se
""")
_EXAMPLE_LOCALS = listed("""
etunimi.sukunimi fornamn.efternamn förnamn.efternamn firstname.lastname first.last name.surname etunimi.sukunimi.
user username yourname your.name nimi.sukunimi john.doe
""")
_ENDINGS = listed("""
fi com se net org eu edu gov us ca au no dk ee de uk info shop store online nu io biz co lv lt nl fr it es pl at ch
be cz ru sk pt ro hu si by ua
""")


class Mail(NamedTuple):
    """A mail address, lower case, with the registrable domain it is at, and where it stands."""

    address: str
    domain: str
    start: int  # in the reading's text; -1 for one that only a link holds
    place: str
    linked: bool
    evidence: Evidence


def find_mails(reading: Reading) -> list[Mail]:
    """Every mail address of the page that could be written to, once a place; at most MAX_MAILS."""
    found: list[Mail] = []
    for link in reading.spoken_links:
        address = _linked(link.url)
        if address and not find(_makers(), link.text):  # "Site by …" writes to who made the pages
            at = _shown_at(reading, address)
            evidence = reading.page.evidence(link.place, f"mailto:{address} {link.text}")
            _add(found, address, at, link.place, True, evidence)
        if len(found) >= MAX_MAILS:
            break
    for start, end, address in _in_text(reading):
        place = reading.place(start)
        if place == "hidden" and reading.blocks[reading.line(start)].path.endswith("noscript"):
            place = "main"  # what a page says where its script does not write the address
        _add(found, address, start, place, False, reading.evidence(start, end))
        if len(found) >= MAX_MAILS:
            break
    return found


@cache
def _makers() -> tuple[str, ...]:
    return every(lambda language: language.agency_firm)


def _shown_at(reading: Reading, text: str) -> int:
    """Where a reader sees the text first; -1 where no reader does."""
    at = reading.low.find(text)
    while at >= 0 and reading.place(at) in ("hidden", "meta"):
        at = reading.low.find(text, at + 1)
    return at


def _add(found: list[Mail], address: str, start: int, place: str, linked: bool, evidence: Evidence) -> None:
    clean = clean_address(address)
    if clean is not None:
        found.append(Mail(clean[0], clean[1], start, place, linked, evidence))


@lru_cache(maxsize=4096)
def clean_address(address: str) -> tuple[str, str] | None:
    """(address in lower case, its registrable domain); None when no mail can go there, or it is plainly an example."""
    local, _, host = address.strip(" .,;:<>()[]\"'").lower().rpartition("@")
    local = local.strip(".,;:'\"-/=")
    host = names.to_ascii(host.strip(".")) or ""
    domain = names.registrable(host) if host else None
    last = host.rsplit(".", 1)[-1]
    if not local or domain is None or len(local) > 64 or last in _FILES or last.isdigit():
        return None
    if local in _EXAMPLE_LOCALS or domain in _EXAMPLES or domain.startswith(("example.", "esimerkki.")):
        return None
    if re.fullmatch(r"[0-9a-f]{24,}", local) or ".." in local:  # keys of error trackers
        return None
    return f"{local}@{host}", domain


def _linked(url: str) -> str:
    if url[:7].lower() == "mailto:":
        return fold(unquote(url[7:300], errors="replace")).split("?")[0].split(",")[0].strip().lower()
    mark = url.find("/cdn-cgi/l/email-protection#")
    return _unprotected(url[mark + 28 :]) if mark >= 0 else ""


def _unprotected(hexadecimal: str) -> str:
    try:
        raw = bytes.fromhex(hexadecimal[:300])
    except ValueError:
        return ""
    return bytes(byte ^ raw[0] for byte in raw[1:]).decode("utf-8", "replace").split("?")[0].lower() if raw else ""


def _in_text(reading: Reading) -> list[tuple[int, int, str]]:
    text = reading.text
    found: list[tuple[int, int, str]] = []
    at = text.find("@")
    while at >= 0 and len(found) < MAX_MAILS:
        hit = _around(text, at)
        if hit is not None:
            found.append(hit)
        at = text.find("@", at + 1)
    signs = islice(reading.matches(_AT, reading.signed(BRACKET)), MAX_MAILS)
    found += [hit for match in signs if (hit := _hidden(text, match))]
    low = reading.low
    if any(dot in text for word, dots in _DOTS.items() if word in low for dot in dots):
        found += [hit for match in list(_AT_WORD.finditer(text))[:MAX_MAILS] if (hit := _hidden(text, match))]
    return sorted(found)


def _around(text: str, at: int) -> tuple[int, int, str] | None:
    """The address around an @: plain, with blanks in it, or backwards."""
    local = _LOCAL_END.search(text[max(0, at - 65) : at])
    host = _PLAIN.match(text, at + 1)
    if local and host:
        address = f"{local.group()}@{host.group()}"
        reverse = address[::-1]
        if host.group().rsplit(".", 1)[-1].lower() not in _ENDINGS and _ends_well(reverse):
            address = reverse
        return at - len(local.group()), host.end(), address
    if local and not host:
        backwards = re.match(r"[A-Za-z0-9._-]{2,64}(?!\w)", text[at + 1 : at + 66])
        if backwards:
            reverse = (local.group() + "@" + backwards.group().rstrip("."))[::-1]
            if _ends_well(reverse):
                return at - len(local.group()), at + 1 + backwards.end(), reverse
    spaced = _SPACED_HOST.match(text, at + 1)
    before = re.search(r"([A-Za-z0-9._-]{2,64})\s?$", text[max(0, at - 66) : at])
    if spaced and before and spaced.group(2).lower() in _ENDINGS:
        host_text = ".".join(part for part in spaced.groups() if part)
        return at - len(before.group()), spaced.end(), f"{before.group(1)}@{host_text}"
    return None


def _ends_well(address: str) -> bool:
    host = address.rpartition("@")[2]
    return host.count(".") >= 1 and host.rsplit(".", 1)[-1].lower() in _ENDINGS and _PLAIN.fullmatch(host) is not None


def _hidden(text: str, sign: re.Match[str]) -> tuple[int, int, str] | None:
    """The address around a written-out at sign; the dots may be written out too."""
    local = re.search(r"[A-Za-z0-9ÅÄÖåäö._+-]{1,64}$", text[max(0, sign.start() - 66) : sign.start()].rstrip(" "))
    line_end = text.find("\n", sign.end())
    rest = text[sign.end() : min(sign.end() + 100, line_end if line_end >= 0 else len(text))]
    host = _PLAIN.match(_DOT.sub(".", rest))
    if local is None or host is None or host.group().rsplit(".", 1)[-1].lower() not in _ENDINGS:
        return None
    return (
        max(0, sign.start() - len(local.group())),
        sign.end() + min(len(rest), host.end()),
        f"{local.group()}@{host.group()}",
    )

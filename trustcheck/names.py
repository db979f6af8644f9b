"""Names of hosts: what is registered of them, what they look like, whether they pose as another. Pure, no I/O.

Hosts come in as anybody writes them (upper case, Unicode, trailing dot) and go out as lower-case A-labels, unless said
otherwise. Nothing here raises, whatever the text.
"""

from __future__ import annotations

import ipaddress
import unicodedata
from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from publicsuffixlist import PublicSuffixList

MAX_HOST_CHARACTERS = 253  # RFC 1035 section 2.3.4, as written without the root dot
MAX_LABEL_CHARACTERS = 63

# Letters that pass for Latin ones in common typefaces. Source: confusables.txt of Unicode UTS 39, rows of Cyrillic,
# Greek and Armenian small letters. Those that only resemble small capitals (к м т в н) are left out, or plain Russian
# words would be suspect.
_LOOK_ALIKES = {
    "а": "a", "с": "c", "ԁ": "d", "е": "e", "ҽ": "e", "һ": "h", "і": "i", "ј": "j", "ӏ": "l", "о": "o", "р": "p",
    "ԛ": "q", "ѕ": "s", "у": "y", "ү": "y", "ѵ": "v", "ԝ": "w", "х": "x", "г": "r", "п": "n", "ь": "b", "ԍ": "g",
    "α": "a", "γ": "y", "ι": "i", "ν": "v", "ο": "o", "ρ": "p", "σ": "o", "υ": "u", "ϲ": "c", "ϳ": "j",
    "օ": "o", "ս": "u", "հ": "h", "ո": "n", "ց": "g", "զ": "q", "ա": "w",
}  # fmt: skip
# Scripts that honest names of one language mix (UTS 39 section 5.2, "highly restrictive").
_TOGETHER = (
    {"LATIN", "CJK", "HIRAGANA", "KATAKANA"},
    {"LATIN", "CJK", "HANGUL"},
    {"LATIN", "CJK", "BOPOMOFO"},
)
# Where a name wholly of look-alikes is simply a word of the country's own script (as browsers decide it).
_HOME = {
    "CYRILLIC": {"bg", "by", "kg", "kz", "mk", "mn", "rs", "ru", "su", "tj", "ua", "uz"},
    "GREEK": {"cy", "gr"},
    "ARMENIAN": {"am"},
}


@cache
def _suffixes() -> PublicSuffixList:
    from publicsuffixlist import PublicSuffixList  # reading the list takes 30 ms: only when a name is asked

    return PublicSuffixList()


@cache
def _registries() -> PublicSuffixList:
    from publicsuffixlist import PublicSuffixList

    return PublicSuffixList(only_icann=True)


def is_address(host: str) -> bool:
    """True when the host is an IPv4 or IPv6 address in its usual writing, in brackets or not."""
    try:
        ipaddress.ip_address(host.strip("[]").partition("%")[0])
    except ValueError:
        return False
    return True


@lru_cache(4096)
def to_ascii(host: str) -> str | None:
    """The host as lower-case A-labels (straße.de → xn--strae-oqa.de); None when it is no host name.

    UTS 46, non-transitional, as browsers do. Underscores are let through: _dmarc.shop.fi is a name too.
    """
    name = host.strip().rstrip(".")
    name = name.lower() if name.isascii() else name  # lower() would give a final sigma that UTS 46 does not
    if not name or len(name) > 4 * MAX_HOST_CHARACTERS:
        return None
    if not name.isascii() or "xn--" in name:
        import idna  # its tables are large

        try:
            name = ".".join(idna.uts46_remap(name, std3_rules=False, transitional=False).split("."))
            name = ".".join(_label_to_ascii(label) for label in name.rstrip(".").split("."))
        except (ValueError, IndexError, OverflowError):  # idna's and Unicode's errors are ValueErrors
            return None
    labels = name.split(".")
    plain = all(0 < len(label) <= MAX_LABEL_CHARACTERS and _is_plain(label) for label in labels)
    return name if plain and len(name) <= MAX_HOST_CHARACTERS else None


def _label_to_ascii(label: str) -> str:
    """The A-label of one label of UTS 46; raises when it is no valid IDNA 2008, but emoji labels, which exist, pass."""
    import idna

    if label.isascii() and not label.startswith("xn--"):
        return label
    read = label if not label.isascii() else _decoded(label)
    plain = "".join(letter for letter in read if unicodedata.category(letter) != "So")
    if plain != read:
        if plain:
            idna.alabel(plain)
        return "xn--" + read.encode("punycode").decode("ascii")
    return idna.alabel(read).decode("ascii")


def _decoded(label: str) -> str:
    """The Unicode of an xn-- label; raises when it does not read back to the same label."""
    import idna

    read = label[4:].encode("ascii").decode("punycode")
    if read.isascii() or "xn--" + read.encode("punycode").decode("ascii") != label:
        raise ValueError("not an A-label")
    if idna.uts46_remap(read, std3_rules=False, transitional=False) != read:
        raise ValueError("not an A-label")
    return read


def _is_plain(label: str) -> bool:
    return all(letter.isalnum() or letter in "-_" for letter in label) and label.isascii()


@lru_cache(4096)
def registrable(host: str) -> str | None:
    """The domain that one party holds: www.kauppa.fi → kauppa.fi, a.myshopify.com → a.myshopify.com.

    None for an address, a single label, a public suffix itself and anything that is no name. Suffixes of firms that
    let parts to others (myshopify.com) count; for what a domain registry knows, see registry_domain.
    """
    name = to_ascii(host)
    if name is None or is_address(name) or "." not in name:
        return None
    return _suffixes().privatesuffix(name)


@lru_cache(4096)
def registry_domain(host: str) -> str | None:
    """The domain under which a domain registry keeps it: a.myshopify.com → myshopify.com. None as for registrable."""
    name = to_ascii(host)
    if name is None or is_address(name) or "." not in name:
        return None
    return _registries().privatesuffix(name)


def is_public_suffix(host: str) -> bool:
    """True when others register names below it and it is nobody's shop (fi, co.uk, myshopify.com)."""
    name = to_ascii(host)
    return name is not None and bool(_suffixes().is_public(name))


def host_in(written: str) -> str:
    """The host in an address as people and registers write it: with or without scheme, port and path; may be empty."""
    return written.strip().lower().rpartition("://")[2].partition("/")[0].partition(":")[0]


def same_site(a: str, b: str) -> bool:
    """True when both hosts lie under one registrable domain; a name without one is the same site only as itself."""
    first, second = to_ascii(a), to_ascii(b)
    if first is None or second is None:
        return False
    return first == second or (registrable(first) is not None and registrable(first) == registrable(second))


@lru_cache(4096)
def to_unicode(host: str) -> str:
    """The host with its A-labels read as Unicode; labels that are no valid IDNA stay as they are."""
    return ".".join(_label_to_unicode(label) for label in host.strip().rstrip(".").lower().split("."))


def _label_to_unicode(label: str) -> str:
    if not label.startswith("xn--") or len(label) > MAX_LABEL_CHARACTERS or to_ascii(label) is None:
        return label
    return _decoded(label)


def _script(letter: str) -> str:
    """The script by the first word of the character's name; empty for digits, hyphens and marks of no script."""
    if not letter.isalpha():
        return ""
    first = unicodedata.name(letter, "").partition(" ")[0]
    return "" if first in {"KATAKANA-HIRAGANA", "MODIFIER", "IDEOGRAPHIC", "MICRO"} else first


def _scripts(label: str) -> set[str]:
    return {script for script in map(_script, label) if script}


@lru_cache(4096)
def mixed_script(host: str) -> bool:
    """True when a label mixes scripts that no language mixes, or is wholly of look-alikes of Latin letters (аррӏе).

    A whole word of look-alikes under a top-level domain of that script, or of a country that writes it, is a word.
    """
    labels = to_unicode(host).split(".")
    for label in labels:
        scripts = _scripts(label)
        if len(scripts) > 1 and not any(scripts <= allowed for allowed in _TOGETHER):
            return True
        if scripts and "LATIN" not in scripts and label is not labels[-1] and _poses(label, labels[-1], scripts):
            return True
    return False


def _poses(label: str, tld: str, scripts: set[str]) -> bool:
    (script, *_) = scripts
    if tld in _HOME.get(script, ()) or _scripts(tld) == scripts:
        return False
    return all(letter in _LOOK_ALIKES for letter in label if letter.isalpha())


def skeleton(host: str) -> str:
    """What the host looks like to the eye, in Latin letters: аррӏе.com → apple.com. Equal skeletons look alike."""
    return "".join(_LOOK_ALIKES.get(letter, letter) for letter in to_unicode(host))

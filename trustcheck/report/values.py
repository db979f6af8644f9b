"""Values in words: dates, yes and no, countries, names whose letters mislead, messages with facts in them. Pure."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

from trustcheck import names, rulebook
from trustcheck.model import Case, CompanyId, Fact, Phone
from trustcheck.report.words import Words

MOST_ITEMS = 5
MOST_CHARACTERS = 300
_COUNTRIES = frozenset(
    {
        "claim.company_country", "claim.phone_country", "claim.country", "claim.delivery_from", "claim.return_country",
        "register.country", "buyer.paid_to_country", "buyer.iban_country",
    }
)  # fmt: skip
_ADDRESSES = frozenset(
    {
        "claim.address", "claim.store_address", "claim.seat_address", "claim.return_address", "claim.warehouse_address",
        "register.address",
    }
)  # fmt: skip
_ENDS_IN_COUNTRY = re.compile(r", [A-Z]{2}\Z")
_CHOICES = frozenset({"claim.phone_kind", "host.tls_validation", "claim.payment_ways", "register.insolvency"})
_WORD = re.compile(r"[^\s\"'<>()\[\]{},;:/@?#&=]{2,253}")


def day(when: date, words: Words) -> str:
    """The day as one writes it in that language."""
    month = words("format.months").split()[when.month - 1]
    return words("format.day", day=when.day, month=month, number=when.month, year=when.year)


def moment(when: datetime, words: Words) -> str:
    """Day and minute in UTC; a time without a zone is taken as UTC."""
    utc = when.astimezone(UTC) if when.tzinfo else when
    return words("format.moment", day=day(utc.date(), words), hour=f"{utc.hour:02}", minute=f"{utc.minute:02}")


def number(value: float, words: Words) -> str:
    """A number with the language's decimal sign and at most two decimals."""
    if not math.isfinite(value):
        return words("format.unknown")
    return f"{value:.2f}".rstrip("0").rstrip(".").replace(".", words("format.decimal"))


def percent(share: float, words: Words) -> str:
    """A share (0-1) as a percentage; never 0 and never 100, for nothing here is certain."""
    if not math.isfinite(share):
        return words("format.unknown")
    if share < 0.01:
        return words("number.under", percent=words("format.percent", number=1)).replace(" ", "\u00a0")
    if share > 0.99:
        return words("number.over", percent=words("format.percent", number=99)).replace(" ", "\u00a0")
    return words("format.percent", number=round(share * 100)).replace(" ", "\u00a0")


def named(text: str) -> str:
    """The text with the technical (punycode) form beside every name in it that is not plain ASCII, as `name (xn--…)`.

    A word counts when it is a domain name or mixes scripts; ordinary words with ä or é stay as they are, and so does
    a name that has its technical form beside it already.
    """
    if text.isascii():
        return text
    return _WORD.sub(_with_code, text)


def _with_code(match: re.Match[str]) -> str:
    word = match[0]
    bare = word.strip(".!-")
    if bare.isascii() or len(bare) > names.MAX_HOST_CHARACTERS:
        return word
    if not _is_host(bare) and not names.mixed_script(bare):
        return word
    code = names.to_ascii(bare) or "xn--" + bare.encode("punycode", "replace").decode("ascii")
    already = match.string.startswith(f" ({code})", match.end())
    return word if already else f"{word} ({code})"


def _is_host(word: str) -> bool:
    """Whether the word is a domain name; a sentence that begins right after a full stop (`Tule.Älä`) is none."""
    ending = word.rpartition(".")[2]
    latin = any(unicodedata.name(letter, "").startswith("LATIN") for letter in ending)
    if word == ending or (latin and not ending.isascii()):
        return False
    return names.to_ascii(word) is not None and names.registrable(word) is not None


def shop_name(case: Case, words: Words) -> str:
    """The shop's domain as a reader may see it: an IDN always with its technical form, a misleading one says so."""
    code = case.shop.domain
    shown = clipped(case.text("shop.unicode_name") or names.to_unicode(code))
    if shown == code:
        return code
    key = "format.mixed" if case.flag("shop.mixed_script") or names.mixed_script(code) else "format.name_and_code"
    return words(key, text=shown, code=code)


def value_words(name: str, value: Any, words: Words) -> str:
    """The value of that fact in words, at most five items and about 300 characters."""
    if isinstance(value, bool):
        text = words("format.yes" if value else "format.no")
    elif isinstance(value, datetime):
        text = moment(value, words)
    elif isinstance(value, date):
        text = day(value, words)
    elif isinstance(value, int | float):
        text = str(value) if isinstance(value, int) else number(value, words)
    elif isinstance(value, tuple | list):
        items = [value_words(name, item, words) for item in value[:MOST_ITEMS]]
        rest = len(value) - len(items)
        text = ", ".join(items) + (f" {words('format.more', count=rest)}" if rest > 0 else "")
    elif isinstance(value, CompanyId | Phone):
        text = value.number
    else:
        text = clipped(str(value))
        if name in _ADDRESSES and _ENDS_IN_COUNTRY.search(text):
            text = f"{text[:-2]}{words.get(f'country.{text[-2:]}', text[-2:])}"
        elif name in _COUNTRIES:
            text = words.get(f"country.{text}", text)
        elif name in _CHOICES:
            text = words.get(f"value.{text}", text)
        elif name == "host.tls_fault":
            text = words.get(f"value.tls_{text.partition(':')[0]}", text)
        return named(text)
    return clipped(text)


def clipped(text: str) -> str:
    """The text, cut at 300 characters."""
    return text if len(text) <= MOST_CHARACTERS else text[: MOST_CHARACTERS - 3] + "..."


def fact_words(fact: Fact, words: Words) -> str:
    """The fact's value in words; `none` when absent, `not known` when unknown."""
    if fact.is_known:
        return value_words(fact.name, fact.value, words)
    return words("format.none" if fact.is_absent else "format.unknown")


def fill(text: str, case: Case, words: Words) -> str:
    """A rule's text with its {fact} placeholders filled; values are put in as they are, never read as a pattern."""
    return rulebook.fill(text, lambda name: fact_words(case.fact(name), words))


def place_words(place: str, words: Words) -> str:
    """Where on a page, in words; empty when only a machine would know the place."""
    first = place.partition(" ")[0]
    return words.get("place.structured" if first == "JSON-LD" else f"place.{first}", "")


def in_language(texts: Mapping[str, str] | None, lang: str) -> str:
    """The text of that language, else the English one, else empty."""
    if texts is None:
        return ""
    return texts.get(lang) or texts.get("en", "")

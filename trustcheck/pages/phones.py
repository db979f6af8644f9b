"""Telephone numbers of a page: tel: links, numbers behind a label, and numbers of the right form where firms tell
theirs.

Prices, dates, article numbers, postcodes, company numbers and bank accounts have digits too; a number without label or
"+" counts only when it is valid in the country's plan, written in groups as people write one, and stands in a footer,
an address or on a contact page. The plan's own library is phonenumbers.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple
from urllib.parse import unquote

import phonenumbers

from trustcheck.countries import all_countries, digits
from trustcheck.model import Evidence, Phone
from trustcheck.pages.company import Number
from trustcheck.pages.lines import PHONE
from trustcheck.pages.nanp import REGIONS, find_nanp, is_nanp
from trustcheck.pages.reading import Reading

MAX_CANDIDATES = 300
LABEL_REACH = 28
MOST_OVER_ANOTHER = 4  # company numbers that may begin within one another
CONTACT_PAGES = ("contact", "imprint", "stores")
_RUN = re.compile(
    r"(?<![\w@#&=/.,€$£-])(?:\+\s?|\(\+?)?\d(?:[ ()./‐‑‒–—-]{0,3}\d){5,16}"
    r"(?![\w@%€$£]|\s?(?:€|eur\b|kr\b|kpl\b|mm\b|cm\b|kg\b|\$|£))",
    re.IGNORECASE,
)
_DATE = re.compile(
    r"\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?(?:19|20)?\d{2}(?!\d)"
    r"|(?:19|20)\d{2}-\d{2}-\d{2}|(?:19|20)\d{2}\s?[-–/]\s?(?:19|20)\d{2}$"
)
_GOODS = re.compile(
    r"(?:sku|ean|gtin|isbn|tuotenumero|tuotenro|tuotekoodi|art\.?|artikeln(?:r|ummer)|item (?:no|number)"
    r"|kod produktu|артикул|model|viite(?:numero)?|tilaus|order|ref"
    r"|patent|nro|faksi|fax|telefax|id)[\s.:#-]{0,4}$"
)
_FAX_BEFORE = re.compile(
    r"(?:(?:fax|faks|facsimile)\w{0,4}(?:[^\w\n]{0,4}(?:no|number|nr)\b)?|(?:^|[\s|•·,;(/])f\s?[.:])[\s.:#()/–-]{0,5}\n?\s?$|\nf\s{1,2}$"
)
_FAX_BEHIND = re.compile(r"\s{0,2}[(\[–-]\s?(?:main\s)?f(?:ax)?\b(?!:?\s?\(?\d)|\s{0,2}fax\s?(?:$|[\n,;|)\]])")
_NOT_DIALLED = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}$|\d{5}\s?[-–]\s?\d{4,5}$|\d{3}\s?[\s-]\s?\d{3}$")
_CODE_IN_BRACKETS = re.compile(r"(?:\(\s{1,2}|\()?[2-9]\d{0,2}\s{1,2}\)")
_ON = re.compile(r"\s?(?:[,;/&]|or|and|tai|ja|eller|och|oder|und|ou|et|e|o|of|en|lub)\s?$")
_TRUNK = re.compile(r"\s?\(0\)\s?")
_BOX_BEFORE = re.compile(r"\bbox\s?#?\s?$")
_LIBRARY_KINDS = {
    phonenumbers.PhoneNumberType.FIXED_LINE: "fixed_line",
    phonenumbers.PhoneNumberType.MOBILE: "mobile",
    phonenumbers.PhoneNumberType.FIXED_LINE_OR_MOBILE: "fixed_line",
    phonenumbers.PhoneNumberType.VOIP: "voip",
    phonenumbers.PhoneNumberType.PREMIUM_RATE: "premium",
    phonenumbers.PhoneNumberType.TOLL_FREE: "toll_free",
    phonenumbers.PhoneNumberType.SHARED_COST: "shared_cost",
}  # a firm's number for the whole country (UAN: British 03, Finnish 010 and 029) is charged as an ordinary call
# Where numbers of shared cost are charged as a local call: Swedish 077 (PTS), Australian 13 and 1300 (ACMA).
_LOCAL_RATE = frozenset((46, 61))


class Dialled(NamedTuple):
    """Digits that may be a telephone number, as printed. `sure`: a link or a label says that they are one."""

    printed: str
    start: int  # -1 for a link
    place: str
    sure: bool
    evidence: Evidence


def find_phones(reading: Reading, numbers: Sequence[Number]) -> list[Dialled]:
    """Candidates of the page, those of links first; at most MAX_CANDIDATES."""
    found: list[Dialled] = []
    for link in reading.spoken_links:
        if link.url[:4].lower() == "tel:" and len(found) < MAX_CANDIDATES:
            printed = unquote(link.url[4:60], errors="replace").strip()
            found.append(
                Dialled(
                    printed, -1, link.place, True, reading.page.evidence(link.place, f"{link.url[:40]} {link.text}")
                )
            )
    taken = sorted((number.start, number.end) for number in numbers)
    faxes: set[str] = set()
    sure_end = -10  # where the last number ended that a label or its form makes sure: what is joined to it is one too
    for start, end, printed in _runs(reading):
        if len(found) >= MAX_CANDIDATES:
            break
        place = bisect_left(taken, (end,))
        if any(last > start for _, last in taken[max(0, place - MOST_OVER_ANOTHER) : place]):
            continue
        taken.insert(place, (start, end))
        if _is_fax(reading, start, end):
            faxes.add(digits(printed))
            continue
        dialled = _judged(reading, printed, start, end)
        if (
            dialled is None
            and sure_end <= start <= sure_end + 6
            and _ON.match(reading.low[sure_end:start].rstrip("(+"))
        ):
            dialled = Dialled(printed, start, reading.place(start), True, reading.evidence(start, end))
        if dialled is not None:
            found.append(dialled)
            sure_end = end if dialled.sure else sure_end
    # What is called a fax once is one everywhere, but where it is called a telephone too.
    return [one for one in found if one.sure or digits(one.printed) not in faxes]


def _runs(reading: Reading) -> Iterator[tuple[int, int, str]]:
    """(start, end, number as printed) of all that may be one: those of North America first, for their form is firm."""
    yield from find_nanp(reading)
    for run in reading.matches(_RUN, reading.signed(PHONE)):
        start, end = run.span()
        printed = run.group().strip()
        if sum(letter.isdigit() for letter in printed) >= 6:
            yield start, end, printed


def _is_fax(reading: Reading, start: int, end: int) -> bool:
    """Whether a word or an F before it, or a word behind it, says that it is a fax and no telephone."""
    low = reading.low
    if _FAX_BEFORE.search(low[max(0, start - LABEL_REACH) : start]):
        return True
    return _FAX_BEHIND.match(low[end : end + 24]) is not None


@cache
def _others_labels() -> tuple[str, ...]:
    """The lists of words before other numbers than telephones', the countries' own before the numbers of firms last."""
    countries = all_countries().values()
    marks = dict.fromkeys(f"mark:{form.kind}:{one.code}" for one in countries for form in one.numbers if form.marks)
    return ("label:company_id", "label:vat", "label:bank_account", "label:fax", *marks)


def _judged(reading: Reading, printed: str, start: int, end: int) -> Dialled | None:
    before = reading.low[max(0, start - LABEL_REACH) : start]
    place = reading.place(start)
    if place in ("hidden", "meta") or _GOODS.search(before) or _DATE.match(printed):
        return None
    if _NOT_DIALLED.match(printed) or _BOX_BEFORE.search(before):
        return None
    low = max(0, start - LABEL_REACH)
    labels = (reading.near(kind, low, start) for kind in ("label:phone", "label:customer_service"))
    close = [label.start for label in labels if label is not None and _close(reading.text[label.end : start])]
    for kind in _others_labels():
        hit = reading.near(kind, low, start) if kind in reading.hits else None
        if hit is not None and not any(letter.isdigit() for letter in reading.text[hit.end : start]):
            if kind[:5] == "mark:" and max(close, default=-1) > hit.start:
                continue  # "NIF: … Tel. 912 345 678"
            return None
    labelled = bool(close)
    if labelled or printed.startswith("+"):
        return Dialled(printed, start, place, True, reading.evidence(start, end))
    if place in ("footer", "address", "header") or reading.page.purpose in CONTACT_PAGES:
        grouped = re.search(r"\d[\s()./‐‑–-]+\d", printed) is not None
        if grouped or printed.startswith("0"):
            return Dialled(printed, start, place, False, reading.evidence(start, end))
    return None


def _close(gap: str) -> bool:
    """Whether nothing but a few letters stands between a label and the number ("puh. vaihde 09…", "Puhelin\\n040…")."""
    return gap.count("\n") <= 1 and len(gap.strip(" \n.:(+/|-")) <= 16 and not any(letter.isdigit() for letter in gap)


@lru_cache(maxsize=4096)
def phone_of(printed: str, regions: tuple[str, ...], sure: bool) -> Phone | None:
    """The number in the plan of the first region where it is valid; None when it is none.

    A sure one (labelled, linked) that no plan knows is kept too, invalid. Digits beyond the first number are cut away:
    "040 1234567 / 040 7654321" is two numbers, and the first is taken.
    """
    first = re.split(r"\s?/\s?(?=[0+(])|\s{2,}|\s(?=\+)|,|\bext|\bx\d", _TRUNK.sub(" ", printed), maxsplit=1)[0]
    invalid: Phone | None = None
    for region in regions or ("ZZ",):
        phone = _parsed(first, region) if sure or _fits_plan(first, region) else None
        if phone is not None and phone.valid:
            return phone
        if invalid is None and phone is not None and 7 <= len(phone.number) <= 16:
            invalid = phone
    return invalid if sure else None


@lru_cache(maxsize=4096)
def _parsed(printed: str, region: str) -> Phone | None:
    """The number in the plan of the region ("ZZ": of none, with its country's code before it); None when it is none."""
    try:
        number = phonenumbers.parse(printed, None if region == "ZZ" else region)
    except phonenumbers.NumberParseException:
        return None
    valid = phonenumbers.is_valid_number(number)
    code = phonenumbers.region_code_for_number(number) or phonenumbers.region_code_for_country_code(
        number.country_code or 0
    )
    kind = _LIBRARY_KINDS.get(phonenumbers.number_type(number), "other") if valid else ""
    if kind == "shared_cost" and number.country_code in _LOCAL_RATE:
        kind = "other"
    e164 = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    country = "" if code in (None, "ZZ", "001") else _PARTS.get(code, code)
    return Phone(number=e164, valid=valid, country=country, kind=kind)


# Parts of a country that have a code of their own in ISO 3166, but its company register and its numbers.
_PARTS = {
    "AX": "FI", "SJ": "NO", "GP": "FR", "MQ": "FR", "GF": "FR", "RE": "FR", "YT": "FR", "BL": "FR", "MF": "FR",
    "PM": "FR",
}  # fmt: skip


def _fits_plan(printed: str, region: str) -> bool:
    """Whether digits without label may be a number of the plan: with its trunk prefix, in its groups."""
    if printed.lstrip("( ").startswith("+") or region == "ZZ":
        return True
    if region in REGIONS:
        return is_nanp(printed)
    return not _trunk_zero(region) or printed.lstrip("( ").startswith("0")


@lru_cache(maxsize=512)
def _trunk_zero(region: str) -> bool:
    plan = phonenumbers.PhoneMetadata.metadata_for_region(region)
    return plan is not None and plan.national_prefix == "0"


class Plans(NamedTuple):
    """Numbering plans in which a number without country code is read.

    `sure` are those of the domain and of the seller's own numbers and addresses: a number that none of them knows is
    wrong. `likely` are those of the pages' language: a number that they do not know is merely not understood.
    """

    sure: tuple[str, ...]
    likely: tuple[str, ...]


def phone_in(printed: str, plans: Plans, labelled: bool) -> Phone | None:
    """The number as these plans read it; None when they know none such."""
    abroad = _CODE_IN_BRACKETS.match(printed) if labelled else None
    if abroad is not None:  # "Tel ( 852 ) 2572-1121": no area code is written like that
        phone = phone_of("+" + digits(printed), (), False)
        if phone is not None:
            return phone
    if _is_known(printed, plans):
        return phone_of(printed, plans.sure, labelled)
    # Three groups with blanks are written in many countries; with hyphens, dots or brackets in North America.
    firm = is_nanp(printed) and re.search(r"[-.(]|^1", printed) is not None
    return phone_of(printed, tuple(code for code in plans.likely if firm or code not in REGIONS), False)


def _is_known(printed: str, plans: Plans) -> bool:
    """Whether the sure plans should judge the number: it is valid there, or no likely plan knows it either."""
    if not plans.sure:
        return printed.lstrip("( ").startswith("+")
    first = phone_of(printed, plans.sure, False)
    return first is not None or phone_of(printed, plans.likely, False) is None

"""By hand: how much of what people labelled on real contact pages is read, and how much is read that is not there.

    python tests/bench/reading/bench_webstruct.py [--misses]

Pages and labels: the webstruct corpus (../shared/data/pages/webstruct), English contact pages of 2013-14 and others
from all over the world. What is compared, page by page, is the set of values: what the labels say against
what the reader finds, each in one spelling (`plain_street` and its neighbours). --misses lists each label that
was not found and each find that no label bears out. Labels that are wrong (wrong_labels.py) count in the first figure
as they stand; in the second they are put right.

- phone: every TEL; a FAX that is read as a telephone is wrong, one that stands only in a link's target is not.
- email: every EMAIL; a find that stands only in a link's target, where no label can be, is not held against the
  reader.
- street: every STREET, house number and name, without what stands behind (suite, floor); right when the label holds all
  of it, for labels take in names of buildings. street_same: only when it is the same.
- zip: every ZIPCODE.
- town: every CITY that is part of an address, so in one row with a STREET or ZIPCODE, only parts of addresses between.
  town_all: every CITY, menus and prose too.
- owner: one name a page, the one that the shop's page would be said to go by; right when it is the page's organisation
  by owners.py, whatever its legal form.

The pages of "us" are English (US, CA, GB and a few more); those of "random" are of all countries.
"""

from __future__ import annotations

import json
import re
import sys
import unicodedata
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).parent))
from owners import OWNERS
from wrong_labels import TWO_SIGNS, WRONG

from trustcheck.countries import all_countries
from trustcheck.model import Capture, Request, Shop
from trustcheck.pages.claims import read_claims
from trustcheck.pages.finds import Finds, finds
from trustcheck.pages.html import read_page
from trustcheck.pages.names import plain
from trustcheck.pages.page import Page

DATA = Path(__file__).parents[3] / "../shared/data/pages"
LABELS = DATA / "webstruct/gt_webstruct.jsonl"
AT = datetime(2026, 1, 1, tzinfo=UTC)
NOWHERE = "https://page.invalid/contact"
FIELDS = ("phone", "email", "street", "street_same", "zip", "town", "town_all", "owner")
_SHORT = {
    "street": "st", "avenue": "ave", "road": "rd", "drive": "dr", "boulevard": "blvd", "lane": "ln", "court": "ct",
    "place": "pl", "parkway": "pkwy", "highway": "hwy", "square": "sq", "suite": "ste", "north": "n", "south": "s",
    "east": "e", "west": "w", "northwest": "nw", "northeast": "ne", "southwest": "sw", "southeast": "se",
    "avenida": "av", "calle": "c", "strasse": "str", "saint": "st", "floor": "fl",
}  # fmt: skip
_UNIT = re.compile(
    r"(?:[,\s]+(?:\b(?:suite|ste|unit|room|rm|floor|fl|apt|bldg|building|dept|mail code|mc|pmb|lot)\b|#).*$)"
    r"|[,\s]+\d{1,2}(?:st|nd|rd|th)\s+fl(?:oor)?\b.*$|\s*\(.*$",
    re.IGNORECASE,
)
_KEYS = dict(zip("abcdefghijklmnopqrstuvwxyz", "22233344455566677778889999", strict=True))


class Labelled(NamedTuple):
    """One page with what it should yield, by field; `faxes` are numbers that may not be read as telephones."""

    key: str
    page: Page
    domain: str
    wanted: dict[str, set[str]]


class Score(NamedTuple):
    """Counts of one field: labels found, finds that no label bears out, labels that were not found."""

    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        return self.right / max(1, self.right + self.wrong)

    @property
    def recall(self) -> float:
        return self.right / max(1, self.right + self.missed)

    @property
    def f1(self) -> float:
        return 2 * self.right / max(1, 2 * self.right + self.wrong + self.missed)


def mended(text: str) -> str:
    """The label as its page has it: some were stored as UTF-8 read as windows-1252 or ISO 8859-1."""
    for charset in ("latin-1", "cp1252"):
        try:
            return text.encode(charset).decode("utf-8")
        except UnicodeError:
            continue
    return text


def folded(text: str) -> str:
    """Letters and digits, lower case, accents gone, one blank between words."""
    marked = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(letter for letter in marked if not unicodedata.combining(letter))
    return " ".join(re.sub(r"[^\w]+", " ", bare.replace("'", "").replace("’", "")).split())


def plain_street(text: str) -> str:
    """House number and street, usual short forms, without suite and floor: "1430 Tulane Avenue, #8001" → that of it."""
    text = re.sub(r"\b([NSEW])\.\s?([NSEW])\b\.?", r"\1\2", text)
    text = re.sub(r"(?i)\bp\.?\s?o\.?\s?box", "po box", text)
    bare = folded(_UNIT.sub("", text))
    return " ".join(_SHORT.get(word, word) for word in bare.split())


def plain_town(text: str) -> str:
    return re.sub(r"\bst\b", "saint", re.sub(r" d c$", "", folded(text)))


def plain_code(text: str) -> str:
    return re.sub(r"^[A-Z]{1,2}(?=\d{4,5}$)", "", re.sub(r"[^0-9A-Z]", "", text.upper()))


def plain_phone(text: str) -> str:
    """Its digits as they are dialled: letters by the keys of a telephone, no trunk zero, no code of North America.

    Where the vanity form and the digits stand both ("1.888.LUTRON1 (588-7661)"), the digits of the first count. What
    follows behind the number (an extension) is none of it.
    """
    text = re.split(r"(?i)\s*(?:,?\s*\bext|\bx\s?\d|\bor\b|/\s*\d{3,})", text.replace("(0)", ""))[0]
    whole = re.match(r"[\s(]*1?[-.\s]*\(?[0-9]{3}\)?[-.\s]*[0-9A-Z][0-9A-Z. -]{6,10}", text) if re.search(
        r"[A-Z]{3}", text) else None  # fmt: skip
    text = (whole.group() if whole else text).lower()
    found = "".join(_KEYS.get(letter, letter) for letter in text if letter.isalnum() and letter.isascii())
    found = re.sub(r"^(?:00|011)(?=[2-9])", "", found)
    return found.lstrip("0").removeprefix("1")[: 10 if whole else None]


def plain_mail(text: str) -> str:
    """The address, written-out signs turned into signs."""
    text = re.sub(r"(?i)\s*(?:\s+at\s+|[\[({][^\])}]{0,12}\bat\b[^\])}]{0,12}[\])}])\s*", "@", text)
    text = re.sub(r"(?i)\s*(?:\s+dot\s+|[\[({]\s?dot\s?[\])}])\s*", ".", text)
    return re.sub(r"\s", "", text).lower().strip(".")


def same_phone(label: str, number: str) -> bool:
    """Whether the label's digits are the number's, with or without its country's code."""
    digits = number.lstrip("+")
    if any(digits == label[:n] + label[n:].lstrip("0") for n in (1, 2, 3)):
        return True
    return digits == label or (len(label) >= 6 and digits.endswith(label) and len(digits) - len(label) <= 3)


def load() -> Iterator[Labelled]:
    """Every page whose file is there."""
    for line in LABELS.read_text().splitlines():
        row = json.loads(line)
        file = DATA / row["source"].replace("html_webstruct", "webstruct")
        if not file.exists():
            continue
        url = row["base"] if (row["base"] or "").startswith("http") else NOWHERE
        request = Request(source="website", url=url, purpose="contact")
        capture = Capture.of(request, AT, body=file.read_bytes(), url=url, status=200,
                             headers=(("Content-Type", "text/html"),))  # fmt: skip
        key = ("us/" if "us_contact" in row["source"] else "random/") + file.stem
        domain = url.split("/")[2].removeprefix("www.")
        yield Labelled(key, read_page(capture, "contact"), domain, wanted(row["entities"], key))


def wanted(entities: list[dict[str, str]], key: str) -> dict[str, set[str]]:
    """What the labels of a page say, by field."""
    told: dict[str, set[str]] = {field: set() for field in (*FIELDS, "fax")}
    spans = [entity for entity in entities if entity["type"] not in ("COUNTRY", "HOURS", "PER", "FUNC", "SUBJ")]
    placed = _in_addresses([entity["type"] for entity in spans])
    for place, entity in enumerate(spans):
        text = mended(entity["text"])
        match entity["type"]:
            case "TEL":
                told["phone"].add(plain_phone(text))
            case "FAX":
                told["fax"].add(plain_phone(text))
            case "EMAIL":
                told["email"].add(plain_mail(text))
            case "STREET":
                told["street"].add(plain_street(text))
                told["street_same"].add(plain_street(text))
            case "ZIPCODE":
                told["zip"].add(plain_code(text))
            case "CITY":
                told["town_all"].add(plain_town(text))
                if place in placed:
                    told["town"].add(plain_town(text))
    if key in OWNERS:
        told["owner"] = set(OWNERS[key].split("|"))
    return told


def _in_addresses(kinds: list[str]) -> set[int]:
    """Numbers of the labels in one row with a street or a postcode, nothing but parts of addresses between."""
    placed: set[int] = set()
    row: list[int] = []
    for place, kind in enumerate([*kinds, ""]):
        if kind in ("STREET", "CITY", "STATE", "ZIPCODE"):
            row.append(place)
            continue
        if {"STREET", "ZIPCODE"} & {kinds[one] for one in row}:
            placed |= set(row)
        row = []
    return placed


def found(one: Labelled) -> dict[str, set[str]]:
    """What the reader finds on the page, by field."""
    if one.page.fault is not None:
        return {field: set() for field in FIELDS}
    seen = finds(one.page, one.domain)
    addresses = [place.address for place in seen.places]
    towns = {plain_town(address.town) for address in addresses if address.town}
    streets = {_street(address) for address in addresses if address.street}
    streets |= {f"po box {address.po_box}" for address in addresses if address.po_box and not address.street}
    shop = Shop(domain=one.domain, host=one.domain, url=one.page.url)
    told = read_claims([one.page], shop, AT)
    fact = told.get("claim.trade_name") or told.get("claim.legal_name")
    return {
        "phone": {phone.number for phone, _ in seen.phones},
        "email": {mail.address for mail in seen.mails},
        "linked": _only_linked(one.page, seen),
        "street": streets,
        "street_same": streets,
        "zip": {plain_code(address.postcode) for address in addresses if address.postcode},
        "town": towns,
        "town_all": towns,
        "owner": {str(fact.value)} if fact is not None and fact.is_known else set(),
    }


def _only_linked(page: Page, seen: Finds) -> set[str]:
    """Mails and phones of links whose text does not show them."""
    shown = re.sub(r"\D", "", " ".join(block.text for block in page.blocks if block.place not in ("hidden", "meta")))
    mails = {mail.address for mail in seen.mails} - {mail.address for mail in seen.mails if mail.start >= 0}
    return mails | {phone.number for phone, _ in seen.phones if phone.number[-7:] not in shown}


def _street(address: Any) -> str:
    country = all_countries().get(address.country)
    first = country is not None and country.postal is not None and country.postal.number_first
    return plain_street(f"{address.number} {address.street}" if first else f"{address.street} {address.number}")


def is_owner(name: str, owners: set[str]) -> bool:
    """Whether the name is one of these but for its legal form, its "the" and its accents."""
    return any(_bare(name) == _bare(owner) for owner in owners)


def _bare(name: str) -> str:
    return plain(re.sub(r"(?i)^the\s+|[®™]", "", name.strip())).replace("and", "")


def _holds(label: str, street: str) -> bool:
    return f" {street} " in f" {label} " and len(street.split()) > 1


def matched(field: str, labels: set[str], seen: set[str], faxes: set[str]) -> tuple[set[str], set[str], set[str]]:
    """(labels found, finds that are wrong, labels missed)."""
    if field == "owner":
        if not labels:
            return set(), set(), set()
        right = {name for name in seen if is_owner(name, labels)}
        return right, seen - right, set() if right else {" | ".join(sorted(labels))}
    if field == "phone":
        right = {label for label in labels if any(same_phone(label, number) for number in seen)}
        return right, {n for n in seen if not any(same_phone(label, n) for label in labels)}, labels - right
    if field == "street":
        right = {label for label in labels if any(_holds(label, street) for street in seen)}
        return right, {s for s in seen if not any(_holds(label, s) for label in labels)}, labels - right
    if field == "town":  # a town that is labelled in prose is no wrong find
        return labels & seen, seen - labels - faxes, labels - seen
    return labels & seen, seen - labels, labels - seen


def measure(*, mend: bool, part: str = "") -> tuple[dict[str, Score], list[str]]:
    """Scores by field, and the list of misses; with `mend`, the labels that are wrong are put right first.

    `part` is "us" or "random" for the pages of one corpus only.
    """
    counts = {field: [0, 0, 0] for field in FIELDS}
    misses: list[str] = []
    for one in load():
        if not one.key.startswith(part):
            continue
        seen = found(one)
        for field in FIELDS:
            labels = set(one.wanted[field])
            if mend:
                fixes = WRONG.get(one.key, {}).get(field)
                if fixes == "all":
                    continue
                for fix in fixes or ():
                    labels = (labels - {fix.label}) | ({fix.right} if fix.right else set())
                labels = {label.partition("@")[2] if label.count("@") == TWO_SIGNS else label for label in labels}
            beside = one.wanted["town_all"] if field == "town" else one.wanted["fax"]
            right, wrong, missed = matched(field, labels, seen[field], beside)
            wrong -= seen["linked"]  # no label can say what no reader sees
            for place, group in enumerate((right, wrong, missed)):
                counts[field][place] += len(group)
            misses += [f"{field:8} {one.key:10} missed   {label}" for label in sorted(missed)]
            misses += [f"{field:8} {one.key:10} unlabelled {value}" for value in sorted(wrong)]
    return {field: Score(*counts[field]) for field in FIELDS}, sorted(misses)


def main() -> None:
    if not LABELS.exists():
        print(f"no labels at {LABELS}")
        return
    for mend, part, title in (
        (True, "us", "English pages only, wrong labels put right"),
        (False, "", "all pages, labels as they stand"),
        (True, "", "all pages, wrong labels put right (wrong_labels.py)"),
    ):
        scores, misses = measure(mend=mend, part=part)
        print(f"{title}\n{'field':9} {'right':>6} {'wrong':>6} {'missed':>6} {'precision':>10} {'recall':>7} {'F1':>6}")
        for field, score in scores.items():
            print(
                f"{field:9} {score.right:6} {score.wrong:6} {score.missed:6} {score.precision:10.3f}"
                f" {score.recall:7.3f} {score.f1:6.3f}"
            )
        if mend and not part and "--misses" in sys.argv:
            print("\n".join(misses))


if __name__ == "__main__":
    main()

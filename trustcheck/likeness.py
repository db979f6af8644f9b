"""When two places, numbers or names written by different hands are one: what comparisons have in common."""

from __future__ import annotations

import re
import unicodedata

from trustcheck.countries import all_countries
from trustcheck.model import Address


def digits(text: str | None) -> str:
    return re.sub(r"\D", "", text or "")


def folded(text: str) -> str:
    """Letters and digits only, case and accents gone: for streets and towns."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in plain if letter.isalnum())


def town_key(place: Address) -> str:
    """The town as compared: of a town with names in two languages (Turku, Åbo) the first."""
    town, country = place.town.casefold().strip(), all_countries().get(place.country or "FI")
    return folded(country.same_town.get(town, town) if country else town)


def street_key(street: str, code: str) -> str:
    """The street as compared in that country: "Vana-Lõuna tn" and "Vana-Lõuna" are one in Estonia."""
    country = all_countries().get(code)
    if country is None or not country.same_street:
        return folded(street)
    words = re.split(r"[\s.]", street.casefold())
    return folded("".join(country.same_street.get(word, word) for word in words)) or folded(street)


def same_place(one: Address, other: Address) -> bool:
    """Same street, number and town; a bilingual town counts by its postcode."""
    code = one.country or other.country
    if not one.street or not other.street or not _houses(one.number, code) & _houses(other.number, code):
        return False
    near = bool(one.postcode and one.postcode.replace(" ", "") == other.postcode.replace(" ", ""))
    near = near or bool(one.town and town_key(one) == town_key(other))
    return near and street_key(one.street, code) == street_key(other.street, code)


def _houses(number: str, code: str) -> set[str]:
    """The numbers of a house: in Czechia and Slovakia two ("1522/53"), of which either may stand alone."""
    found = re.match(r"(\d+)(?:/(\d+))?", number)
    return {group for group in found.groups()[: 2 if code in ("CZ", "SK") else 1] if group} if found else set()


_NUMBER = re.compile(r"\d{1,5}")


def same_house(asked: str, shown: str) -> bool:
    """True when the number shown, which may be several ("12;14", "12-16"), is or holds the one asked about."""
    number = _NUMBER.search(asked[:40])
    if number is None:
        return False
    for part in re.split(r"[;,]", shown[:80]):
        found = [int(text) for text in _NUMBER.findall(part)[:2]]
        ends = len(found) == 2 and found[0] < found[1] and (found[1] - found[0]) % 2 == 0 and found[1] - found[0] <= 40
        if int(number[0]) in (range(found[0], found[1] + 1, 2) if ends else found[:1]):
            return True
    return False

"""Everything that one page tells of firms, whoever's it is: of this the readers of claims pick what is the seller's.

Each is found once a page and kept, for several readers ask for the same.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from trustcheck.countries import of_domain, of_language
from trustcheck.model import Evidence, Phone
from trustcheck.pages.company import Number, find_numbers
from trustcheck.pages.contact import Mail, find_mails
from trustcheck.pages.names import Name, find_names, home_countries, spoken
from trustcheck.pages.nanp import REGIONS
from trustcheck.pages.page import Page
from trustcheck.pages.phones import Dialled, Plans, find_phones, phone_in
from trustcheck.pages.postal import Place, find_addresses
from trustcheck.pages.reading import KEPT_PAGES, Reading, read


class Finds(NamedTuple):
    """What stands on one page, in the order of its text; phones with their evidence, each number once."""

    phones: tuple[tuple[Phone, Evidence], ...]
    mails: tuple[Mail, ...]
    places: tuple[Place, ...]
    names: tuple[Name, ...]
    numbers: tuple[Number, ...]


@lru_cache(maxsize=KEPT_PAGES)
def scan(reading: Reading, codes: tuple[str, ...]) -> tuple[tuple[Name, ...], tuple[Number, ...]]:
    """Names and numbers of one page."""
    names = find_names(reading, codes)
    return tuple(names), tuple(find_numbers(reading, names, codes))


@lru_cache(maxsize=KEPT_PAGES)
def mails(reading: Reading) -> tuple[Mail, ...]:
    """Mail addresses of one page."""
    return tuple(find_mails(reading))


@lru_cache(maxsize=KEPT_PAGES)
def dialled(reading: Reading, codes: tuple[str, ...]) -> tuple[Dialled, ...]:
    """Digits of one page that may be telephone numbers."""
    return tuple(find_phones(reading, scan(reading, codes)[1]))


@lru_cache(maxsize=KEPT_PAGES)
def places(reading: Reading, codes: tuple[str, ...]) -> tuple[Place, ...]:
    """Addresses of one page."""
    return tuple(find_addresses(reading, codes))


def plans_of(pages: tuple[Page, ...] | list[Page], domain: str, extra: tuple[str, ...] | list[str] = ()) -> Plans:
    """The plans for these pages' numbers; `extra`: countries of the firm's company numbers and addresses."""
    sure = tuple(dict.fromkeys(code for code in (of_domain(domain), *extra) if len(code) == 2))
    found = []
    for page in pages:
        region = page.language[3:5].upper() if len(page.language) == 5 else ""
        found.append(region if region.isalpha() and page.language[:2] != "en" else of_language(page.language[:2]))
    found += [of_language(spoken(read(page))) for page in pages]
    found += [code for page in pages if not of_language(page.language[:2]) for code in REGIONS]
    likely = tuple(dict.fromkeys(code for code in found if len(code) == 2 and code not in sure))
    return Plans(sure[:4], likely[:4])


def finds(page: Page, domain: str) -> Finds:
    """All phones, mails, addresses, names and numbers of one page that a reader sees; `domain` is the site's."""
    reading = read(page)
    codes = home_countries(page, domain)
    names, numbers = scan(reading, codes)
    seen = tuple(place for place in places(reading, codes) if reading.place(place.start) != "hidden")
    countries = [*(number.country for number in numbers), *(place.address.country for place in seen)]
    plans = plans_of([page], domain, countries)
    phones: dict[str, tuple[Phone, Evidence]] = {}
    for one in dialled(reading, codes):
        phone = phone_in(one.printed, plans, one.sure)
        if phone is not None:
            phones.setdefault(phone.number, (phone, one.evidence))
    shown = tuple(mail for mail in mails(reading) if mail.place not in ("hidden", "meta"))
    return Finds(tuple(phones.values()), shown, seen, names, numbers)

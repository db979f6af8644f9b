"""Where a fixed line is: the town or area of its area code."""

from __future__ import annotations

from functools import lru_cache

import phonenumbers

from trustcheck.countries import all_countries
from trustcheck.model import Phone


@lru_cache(maxsize=1024)
def town_of(phone: Phone) -> str:
    """The town or area of a valid fixed line, in its country's first language; empty for all others.

    Empty too where the plan ties no area code to a place. Source: phonenumbers' table of area codes, on this machine.
    """
    if not phone.valid or phone.kind != "fixed_line":
        return ""
    # The table takes 0.4 s to load: only a fixed line pays for it.
    from phonenumbers import geocoder

    country = all_countries().get(phone.country)
    language = country.languages[0] if country is not None else "en"
    number = phonenumbers.parse(phone.number)
    area = str(geocoder.description_for_valid_number(number, language))
    return "" if area == geocoder.country_name_for_number(number, language) else area

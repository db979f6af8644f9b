"""claim.company_court: the court that keeps a German seller's number. HRB 12345 is given anew by each court.

The courts are those of python-stdnum (stdnum.de.handelsregisternummer); a name that is none of them is not told.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from trustcheck.countries import digits
from trustcheck.facts import known
from trustcheck.model import Fact
from trustcheck.pages.reading import Reading

REACH = 90
_NUMBER = re.compile(r"HR[AB][ .:-]{0,2}(?:Nr[.:]{0,2}\s?)?(\d{2,6})(?!\d)")


def company_court(told: Mapping[str, Fact], readings: Sequence[Reading]) -> list[Fact]:
    """The court within 90 characters of the seller's number, on the first page that has one; nothing elsewhere."""
    number, country = told.get("claim.company_id"), told.get("claim.company_country")
    if number is None or country is None or country.value != "DE" or not number.is_known:
        return []
    for reading in readings:
        for match in _NUMBER.finditer(reading.text) if "HR" in reading.text else ():
            if match[1] == digits(str(number.value)):
                low, high = max(0, match.start() - REACH), match.end() + REACH
                court = _courts().search(reading.text, low, high)
                if court is not None:
                    evidence = reading.evidence(min(court.start(), match.start()), max(court.end(), match.end()))
                    return [known("claim.company_court", " ".join(court["court"].split()), evidence)]
    return []


@cache
def _courts() -> re.Pattern[str]:
    """A court's name behind the word that says it is one, the longest first."""
    from stdnum.de.handelsregisternummer import GERMAN_COURTS

    plain = {name.split(" (")[0] for name in GERMAN_COURTS} | {"Charlottenburg", "Berlin-Charlottenburg"}
    names = "|".join(re.escape(name) for name in sorted({*GERMAN_COURTS, *plain}, key=len, reverse=True))
    said = r"(?:(?:Amts|Register)gericht|AG|Handelsregister)(?: (?:des|beim|am|Amtsgerichts?))?[ :\n]{1,3}"
    return re.compile(rf"(?<!\w){said}(?:(?:Amtsgerichts?|AG)[ :]{{1,2}})?(?P<court>{names})(?!\w)")

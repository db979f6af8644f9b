"""Streets with the house number before the name, as English is written: "33 Coffee Lane", "8170 S. University Blvd."

Source of the words that streets end with and of suites and floors: USPS Publication 28, appendices C1 and C2.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_SUFFIX = (
    r"(?:Street|St|Str|Avenue|Ave?|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Bl|Court|Ct|Place|Pl|Square|Sq|Parkway|Pkwy"
    r"|Pky|Highway|Hwy|Way|Circle|Cir|Terrace|Ter|Trail|Trl|Tr|Turnpike|Tpke|Pike|Plaza|Plz|Center|Centre|Ctr|Expressway"
    r"|Expy|Freeway|Fwy|Loop|Row|Alley|Crescent|Cres|Close|Gardens|Gdns|Grove|Hill|Mews|Park|Parade|Quay|Walk|Wharf|Yard"
    r"|Broadway|Route|Rte|Run|Crossing|Xing|Point|Pt|Ridge|View|Mall|Green|House|Estate|Bypass|Causeway|Embankment"
    r"|Esplanade|Path|Bend|Cove|Commons?|Landing|Rise|Concourse|Promenade|Extension|Ext|Concession|Line)"
)
_COMPASS = (
    r"(?:N\.?\s?W|N\.?\s?E|S\.?\s?W|S\.?\s?E|North|South|East|West|Northwest|Northeast|Southwest|Southeast|[NSEW])"
)
_UNIT = (
    r"(?:(?:Suite|Ste|Unit|Room|Rm|Floor|Fl|Apt|Apartment|Bldg|Building|Dept|Department|Space|Mail ?(?:Code|Stop)|MC|MS"
    r"|PMB|Lot|Level|Hangar|Box|No|Office|Tower|Block|Mailstop)\b\.?\s{0,2}#?\s?[\w-]{0,8}|#\s?[\w-]{1,8}"
    r"|\d{1,3}(?:st|nd|rd|th)\s(?:Floor|Fl\b\.?)|(?:First|Second|Third|Fourth|Ground|Top|Lower|Upper) (?:Floor|Level))"
)
_NUMBER = (
    r"(?:\d{1,6}(?:\s?[-–/]\s?\d{1,5})?(?:\s1/2)?[A-Za-z]?|[NSEW]\d{1,3}\s?[NSEW]\d{1,6}"
    r"|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)"
)
STARTS = re.compile(rf"(?<![\w.,/#$£€+-])(?P<number>{_NUMBER})\.?\s{{1,3}}(?=[A-Za-z\d])")
_HAS_SUFFIX = re.compile(rf"(?:^|\s){_SUFFIX}\b\.?(?=\s|$)", re.IGNORECASE)
ENDS = re.compile(
    rf"(?:{_SUFFIX}\b\.?|Broadway)(?:\s{{1,2}}{_COMPASS}\b\.?)?(?:\s{{1,2}}{_UNIT})?(?=\s|$)", re.IGNORECASE
)
_UNIT_TAIL = re.compile(rf"\s{{1,2}}(?:[-–]\s)?{_UNIT}.{{0,30}}$", re.IGNORECASE)
_UNIT_WHOLE = re.compile(rf"{_UNIT}.{{0,30}}", re.IGNORECASE)
UNIT_LEAD = re.compile(rf"(?:{_UNIT}[\s-]{{1,3}}|[NS]\.?\s?[EW]\b\.?\s{{1,2}})(?=[A-Z])")
_COMPASS_WHOLE = re.compile(rf"{_COMPASS}\.?", re.IGNORECASE)
_CROSSING = re.compile(
    rf"(?:[A-Z\d][\w.'’-]{{0,20}}\s){{1,3}}{_SUFFIX}\b\.?\s(?:and|&|at)\s(?:[A-Z\d][\w.'’-]{{0,20}}\s){{1,3}}{_SUFFIX}\b\.?"
)
_UNNUMBERED = re.compile(
    r"(?:[A-Z][\w.'’-]{1,20}\s){1,3}(?:Street|St|Road|Rd|Lane|Avenue|Drive|Way|Place|Square|Row|Hill|Close|Crescent|Terrace"
    r"|Gardens|Grove|Parade|Boulevard)\.?"
)
_BOX = re.compile(r"(?:\bP\.?\s?O\.?\s?(?:Box|Drawer)|\bPost Office Box|^Box)\s{0,2}#?\s?(\d{1,7})", re.IGNORECASE)
_NOT_IN_STREET = re.compile(
    r"[@=<>?!%€$£\"]|\b(?:phone|tel|fax|years?|days?|hours?|minutes?|reviews?|items?|people|per|our|your|you|we|is|are|was"
    r"|with|for|from|to|in|am|pm|acres?|results?|copyright|rights|since|locations?)\b",
    re.IGNORECASE,
)


def is_crossing(street: str) -> bool:
    """Whether two streets are named, where a house at their corner is told so: "64th Street and Fifth Avenue"."""
    return _CROSSING.fullmatch(street) is not None


def bare_street(line: str) -> str:
    """The line without the suite, floor or flat at its end."""
    return _UNIT_TAIL.sub("", line).strip(" ,.-–")


class Part(NamedTuple):
    """A piece of text between commas and line ends, with where it stands."""

    start: int
    text: str


class NumberedStreet(NamedTuple):
    """A street, or the number of a post-office box, and where it begins."""

    start: int
    number: str
    name: str
    box: str
    strong: bool  # the name has a word that streets end with


def find_street(parts: list[Part], *, sure: bool) -> NumberedStreet | None:
    """The street or box nearest to the town; suites, compass points and one other part may stand between."""
    skipped, compass = 0, ""
    for place, part in enumerate(parts):
        box = _BOX.search(part.text)
        if box:
            above = find_street(parts[place + 1 : place + 2], sure=False)
            if above is not None and above.strong:
                return above._replace(box=box.group(1))
            return NumberedStreet(part.start + box.start(), "", "", box.group(1), True)
        one = _street_in(part)
        if one is not None and (one.strong or (sure and skipped == 0)):
            return one._replace(name=f"{one.name} {compass}".strip())
        if _COMPASS_WHOLE.fullmatch(part.text):
            compass = part.text
            continue
        if _UNIT_WHOLE.fullmatch(part.text):
            continue
        skipped += 1
        if skipped > 2:
            break
    for part in parts[:3] if sure else ():
        crossing = _CROSSING.fullmatch(part.text)
        if crossing or _UNNUMBERED.fullmatch(part.text):
            return NumberedStreet(part.start, "", " ".join(part.text.split()), "", True)
    return None


def _street_in(part: Part) -> NumberedStreet | None:
    """The street with its number in this part; what stands before the number is none of it."""
    best: NumberedStreet | None = None
    for match in list(STARTS.finditer(part.text))[:4]:
        name = _UNIT_TAIL.sub("", part.text[match.end() :]).strip(" .-–")
        if not 2 <= len(name) <= 60 or _NOT_IN_STREET.search(name) or len(name.split()) > 7:
            continue
        strong = _HAS_SUFFIX.search(name) is not None
        one = NumberedStreet(
            part.start + match.start(), " ".join(match["number"].split()), " ".join(name.split()), "", strong
        )
        if strong:
            return one
        if best is None and match.start() == 0 and name[0].isupper():
            best = one
    return best

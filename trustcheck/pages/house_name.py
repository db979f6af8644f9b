"""The name of the house whose page this is, where neither the domain nor a machine-readable tag tells: by votes.

Title, copyright line, logo, heading of the page's head, the line above the address and firms named in the footer each
propose; what several say, or what the page says over and over, wins.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from trustcheck.countries import all_countries, listed
from trustcheck.languages import every, words
from trustcheck.pages.finds import places
from trustcheck.pages.legal_forms import all_forms
from trustcheck.pages.lines import KEPT_LINES, RIGHTS
from trustcheck.pages.names import GENERIC_FOLDED, find_names, plain
from trustcheck.pages.reading import KEPT_PAGES, Reading

MAX_WORDS = 9
MAX_CANDIDATES = 60
_BETWEEN = re.compile(r"\s{1,3}[|–—·•»/~-]{1,3}\s{0,3}|\s?::{1,3}\s?|:\s|\s»|\s\(|\|")
_RIGHTS = re.compile(r"(?i)©|\(c\)|\bcopyright(?:s|ed)?\b|&copy;")
_YEARS = r"(?:\d{4}(?:\s?[-–—/]\s?\d{2,4})?)"
_LEAD = re.compile(
    rf"(?i)^(?:[\s,.:;|–—-]|©|\(c\)|copyright(?:s|ed)?\b|{_YEARS}(?!\d)|by\b|to\b|the\s(?=[A-Z])|®|january|february"
    r"|march|april|may\b(?=,?\s\d)|june|july|august|september|october|november|december)+"
)
_STOP = re.compile(
    r"(?i)(?:[|•·–—;\n]|\s-\s|\.\s|\.$|,?\s?©|\ball\s(?:rights|content)|\balle rechte|\btodos los|\btous droits"
    r"|\bkaikki|\balla rätt|\bsite\s?map|\bprivacy|\bterms|\bdesign(?:ed)?\b|\bpowered|\bunless|,?\s?\d{4})"
)
_MAKER = re.compile(
    r"(?i)(?:design|develop|power|host|built|made|maintain|website|site)\w{0,8}(?:\s\w{1,15})?\s(?:by|and|:)|theme"
)
_PLACE = re.compile(r"[^,\n]{2,30},\s?[A-Z]{2}$|\D{0,80}\d{4}")
_MASTHEAD = re.compile(r"(?:head|logo|brand|mast|banner|top)[^>]{0,80}>(?:[^>]{0,80}>)?\s?h[12]|h[12]#\w*(?:logo|name)")
_HEADING = re.compile(r"(?:^|>)\s?h[12][^>]*$")
_LOGO = re.compile(r"(?i)\b(?:the )?logo(?:typ|type)?\b|\bhome ?page\b|\bofficial (?:web ?)?site(?: of)?\b|[_]")
_REGIONS = "|".join(
    sorted(
        {re.escape(name) for country in all_countries().values() if country.postal for name in country.postal.regions}
    )
)
# What titles say of a page beside the name of the house.
_PAGE_WORDS = words("""
home | homepage | home page | start | welcome to | welcome | contact us | contact | contacts | contact details
| contact information | get in touch | about us | about | locations | office locations | our locations
| customer service | help | gallery | testimonials | news | history | imprint | impressum | contatti | contato
| contacto | kontakt | sitemap | site map | the official website of | official website | official site
| official store | online store | online shop | index | main page | untitled | company name | my site | website
| web | page | services | products | blog | faq | support | store locator | login | log in | sign in | search | menu
| facebook | twitter | youtube | copyright
""")
_PAGE_FIRST = re.compile(
    r"(?i)^(?:welcome to|contact us at|contact us|contact|about us|about|tervetuloa|välkommen till"
    r"|the official website of)(?!\w)(?:\sthe(?!\w))?[\s:,!-]*"
)
_PAGE_LAST = re.compile(
    r"(?i)(?<![\s:,-])[\s:,-]{1,4}(?:contact us|contact details|contact information|contacts?|contact page|about us"
    r"|home ?page|official site)$"
)
_REGION = re.compile(rf"(?i),\s(?:{_REGIONS})$")
_NO_NAMES = frozenset(
    name for country in all_countries().values() if country.postal for name in country.postal.regions
) | listed("""
us our your you we contact about home copyright rights all reserved
""")


class Vote(NamedTuple):
    name: str
    place: str
    weight: float


@cache
def _page_words() -> frozenset[str]:
    """What names a page and no house, in small letters."""
    linked = every(lambda language: [word for kind in language.links.values() for word in kind])
    return frozenset({word.rstrip("$").lower() for word in (*linked, *_PAGE_WORDS)})


def without_page_words(text: str) -> str:
    """The text without the words that name a page: "Contact the Madonna Inn" gives "Madonna Inn"; may be empty."""
    text = text.strip(" -–—|·•»:,®™")
    short = _PAGE_LAST.sub("", _PAGE_FIRST.sub("", text)).strip(" -–—|·•»:,®™")
    return "" if short.lower() in _page_words() or text.lower() in _page_words() else short


@lru_cache(maxsize=KEPT_PAGES)
def house_names(reading: Reading) -> list[tuple[str, str]]:
    """(name, place where it stands), that with most votes first; empty when nothing on the page looks like one."""
    votes: dict[str, list[Vote]] = {}
    for count, vote in enumerate(_votes(reading)):
        key = _key(vote.name)
        if count < MAX_CANDIDATES and _may_be(vote.name, key):
            votes.setdefault(key, []).append(vote)
    low = reading.low
    scores: dict[str, float] = {}
    for key, cast in votes.items():
        by_place = {vote.place: vote.weight for vote in sorted(cast, key=lambda vote: vote.weight)}
        kin = sum(
            1
            for other in votes
            if other != key and len(min(other, key, key=len)) >= 5 and (other in key or key in other)
        )
        said = min(4, low.count(_bare(cast[0].name).lower()))
        base = sum(by_place.values())
        scores[key] = base + min(2, kin) * 0.75 + 0.4 * said if base >= 1.25 else 0
    ranked = sorted(votes, key=lambda key: -scores[key])
    return [(_bare(votes[key][0].name), votes[key][0].place) for key in ranked if scores[key] >= 2]


def _key(name: str) -> str:
    return plain(re.sub(r"(?i)^the\s+|[®™]", "", name))


def _bare(name: str) -> str:
    """The name without its legal form at the end."""
    parts = _REGION.sub("", name).split()
    while len(parts) > 1 and parts[-1].strip(".:,") in all_forms():
        parts.pop()
    return " ".join(parts).strip(" ,")


def _may_be(name: str, key: str) -> bool:
    if not 2 <= len(key) <= 50 or key in GENERIC_FOLDED or len(name.split()) > MAX_WORDS or _PLACE.match(name):
        return False
    if (
        not any(letter.isupper() or not letter.isascii() for letter in name)
        or name.lower().removesuffix(" state") in _NO_NAMES
        or re.search(r"\d{5}", name)
    ):
        return False
    return bool(without_page_words(name)) and "@" not in name and not name.lower().startswith(("http", "www."))


def _votes(reading: Reading) -> Iterator[Vote]:
    parts = [part.strip() for part in _BETWEEN.split(reading.page.title[:200]) if part and part.strip()]
    for place, part in enumerate(parts):
        name = without_page_words(part)
        if name:
            yield Vote(name, "title", 2 if place in (0, len(parts) - 1) else 1.25)
            if name != part:  # the words of the page stand with the name of the house
                yield Vote(name, "title of a page", 0.5)
            if "," in name and not _PLACE.match(name):
                yield Vote(name.partition(",")[0], "title", 1)
    rights = frozenset(reading.signed(RIGHTS))
    blocks = reading.blocks
    heads = {path for path in {block.path for block in blocks} if _is_masthead(path)}
    telling = [
        (line, block)
        for line, block in enumerate(blocks)
        if block.place in ("alt", "address", "header") or block.path in heads or line in rights
    ]
    shown = [(line, block) for line, block in telling if block.place not in ("hidden", "meta")]
    for line, block in shown:
        if line in rights and _RIGHTS.search(block.text):
            yield from _copyright(block.text[:400], block.place)
        elif block.place == "alt" and _LOGO.search(block.text):
            yield Vote(" ".join(_LOGO.sub(" ", block.text[:80]).split()), "alt", 2)
        elif block.place == "address" and len(block.text) <= 50:
            yield Vote(block.text.strip(), "address", 1)
        elif block.place == "header" and len(block.text) <= 60 and _HEADING.search(block.path):
            yield Vote(without_page_words(block.text), "header", 1.5)
        elif block.path in heads:
            yield Vote(without_page_words(block.text[:60]), "header", 1.5)
    for block in [block for _, block in shown if block.place == "alt"][:2]:
        yield Vote(block.text[:60], "first picture", 0.75)
    yield from _beside_addresses(reading)


@lru_cache(maxsize=KEPT_LINES)
def _is_masthead(path: str) -> bool:
    """Whether the path is that of a heading in the page's head, or of one that is called name or logo."""
    return _MASTHEAD.search(path) is not None


def _copyright(text: str, place: str) -> Iterator[Vote]:
    sign = _RIGHTS.search(text)
    if sign is None or _MAKER.search(text[max(0, sign.start() - 40) : sign.start()]):
        return
    behind = _LEAD.sub("", text[sign.start() :])
    stop = _STOP.search(behind)
    behind = (behind[: stop.start()] if stop else behind).strip(" ,.")
    before = text[: sign.start()].strip(" ,.|-–")
    if behind:
        name = _to_its_form(behind)
        if not re.search(rf"(?i)(?:powered|designed|hosted|built|made) by\W{{1,3}}{re.escape(name)}", text):
            yield Vote(name, place, 3.5)
    elif before and len(before) <= 60:
        parts = [part for part in _BETWEEN.split(before) if part]
        names = [
            part for part in parts if without_page_words(part)
        ]  # links stand there too: "Terms · Privacy · © 2026"
        if names:
            yield Vote(before if names == parts else names[0], place, 3.5)


def _to_its_form(name: str) -> str:
    """The name as far as its legal form: what follows that is no part of it."""
    for match in re.finditer(r"[^\s,]+", name):
        if match.start() and match.group().strip(".,") in all_forms():
            return name[: match.end()]
    return re.split(r",\s(?=[a-z])|\s\d|,\s[\w.]{2,12}:", name)[0]


def _beside_addresses(reading: Reading) -> Iterator[Vote]:
    """The line above an address, and firms with a legal form that stand in the footer or beside an address."""
    found = [place.start for place in places(reading, ()) if place.address.street][:4]
    for start in found:
        line = reading.line(start)
        low, _ = reading.span(line)
        before = reading.text[low:start].strip(" ,:;-–|")
        if not before and line:
            first, last = reading.span(line - 1)
            before = reading.text[first:last].strip(" ,:;-–|")
        if before and len(before) <= 60 and not before.endswith("."):
            yield Vote(before, "above an address", 1)
    for name in find_names(reading, ())[:20]:
        near = any(-20 < start - name.end < 80 for start in found)
        if near or reading.place(name.start) in ("footer", "address"):
            yield Vote(name.text, "firm", 1.25)

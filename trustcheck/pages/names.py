"""Names of firms with a legal form, found in running text, and whether two names are of one house.

A legal form is found first and the name is walked from there, word by word, so running text costs nothing. A form that
is an ordinary word or unit too (Ab, AS, KB, Ky) counts only where its country is spoken and the line is not all
capitals.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from trustcheck.company_names import normal_name
from trustcheck.countries import listed, of_domain, of_language
from trustcheck.pages.legal_forms import all_forms, dotted_ends, forms_by_word
from trustcheck.pages.lines import FORM, KEPT_LINES, WORD
from trustcheck.pages.page import Page
from trustcheck.pages.reading import KEPT_PAGES, Reading, read
from trustcheck.pages.tongue import language_of

MAX_NAMES = 600
MAX_WORDS = 6
MAX_WORDS_IN_SMALL = 4  # of a name at the head of a line whose words are written small: "Vzorové těsnění s.r.o."
REACH = 90
LINKING = listed("""
& + ja och and und of de la le von van der the för for et y i di del della dei degli du des da do dos til
""")
# Words that stand before a firm's name with a capital and are no part of it.
LEADING = listed("""
yritys yrityksen yrityksemme yritystiedot yhtiö yhtiön yhtiömme toimittajamme kumppanimme rekisterinpitäjä
rekisterinpitäjänä myyjä myyjänä palveluntarjoaja palvelun tarjoaja verkkokauppaa sivuston ylläpitäjä ylläpitää
kauppias copyright omistaja omistaa nimi osoite tervetuloa me meidän teidän meillä oma uusi ostat sopimus
sopimuskumppani sopimuspuoli maksunsaaja maksupalveluntarjoaja valmistaja maahantuoja jälleenmyyjä asiakaspalvelu
yhteystiedot tilaukset lisätietoja katso kuljetusliike toimii toimii företag företaget bolag bolaget säljare
säljaren personuppgiftsansvarig ägare ägs drivs av vår vårt leverantör välkommen adress kontakt kundtjänst
tillverkare importör webbplatsen butiken about buy visit item gesponserte werbeanzeige projektpartner partner
powered design all our manufacturer's company seller controller owner operator operated by the this our supplier
manufacturer importer contact welcome address from with to at is in data name registered sold firma inhaber
verantwortlich betreiber verkäufer hersteller lieferant division subsidiary affiliate
""")
# Of these, words that firms bear within their names too: "Best Buy Canada Ltd", "All Weather Products Oy".
_ALSO_INSIDE = listed("all buy data design home visit")
GENERIC = listed("""
verkkokauppa nettikauppa kauppa kaupan puoti putiikki tukku myymälä liike shop store butik butiken handel market
group holding trading company yhtiö yhtiöt finland suomi suomen finska sweden sverige svenska nordic nordisk pohjola
baltic international europe global online web net digital palvelu palvelut services service solutions design home
koti studio house helsinki helsingin turku turun tampere tampereen espoo vantaa oulu oulun stockholm bank pankki
payments rahoitus finance logistics ireland ekonomi lasku oyj yritys international bank publ danmark norge denmark
norway limited systems
""")


# Forms that a comma may stand before: "Acme, Inc.", "Vzor, s.r.o.", "Ejemplo, S.L.", "Pavyzdys, UAB".
_AFTER_COMMA = listed("""
SIA UAB MB SL SLU Lda LDA LLC Inc Ltd LLP SARL SAS SASU EURL
""")
_QUOTES = re.compile('["“”„«»]')
_QUOTED = re.compile(r'\s{0,3}["“„«]\w[^"“”„»«\n]{1,60}["”“»]')  # SIA "Liepas nams": all of it is the name
_QUOTES_END = ('"', "”", "“", "»", "’")


class Name(NamedTuple):
    """A firm's name in a page's text, with its legal form; `plain` is the form that is compared."""

    start: int
    end: int
    text: str
    plain: str


@lru_cache(maxsize=4096)
def plain(name: str) -> str:
    """Letters and digits of a name without its legal form, lower case, accents gone: what two spellings share."""
    folded = unicodedata.normalize("NFKD", normal_name(name))
    return "".join(letter for letter in folded if letter.isalnum())


@lru_cache(maxsize=4096)
def telling_words(name: str) -> frozenset[str]:
    """The words of a name that tell it from others: five letters or more, none of the trade in general."""
    folded = unicodedata.normalize("NFKD", name.casefold())
    words = re.findall(r"[^\W_]{5,}", "".join(c for c in folded if not unicodedata.combining(c)))
    return frozenset(word for word in words if word not in GENERIC_FOLDED)


def resembles(name: str, others: Sequence[str]) -> bool:
    """Whether a firm's name is, or plainly belongs to, one of the others (a trade name, a domain's first label)."""
    mine = plain(name)
    if len(mine) < 2:
        return False
    for other in others:
        theirs = plain(other)
        if mine == theirs:
            return True
        short, long = sorted((mine, theirs), key=len)
        if len(short) >= 5 and long.startswith(short) and short not in GENERIC_FOLDED:
            return True
        if telling_words(name) & telling_words(other):
            return True
        if any(len(word) >= 6 and word in theirs for word in telling_words(name)):
            return True
    return False


GENERIC_FOLDED = frozenset(
    "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c)) for word in GENERIC
)


@lru_cache(maxsize=KEPT_PAGES)
def spoken(reading: Reading) -> str:
    """The language of the page's text, whatever it declares; ISO 639-1."""
    return language_of(reading.page)


@lru_cache(maxsize=KEPT_PAGES)
def home_countries(page: Page, domain: str) -> tuple[str, ...]:
    """Countries whose language the page declares or speaks or whose ending the shop's domain has; Finland beside
    Sweden."""
    languages = {page.language[:2], spoken(read(page))[:2]}
    codes = {of_domain(domain), *(of_language(language) for language in languages)}
    if languages & {"sv", "fi"} or "SE" in codes:
        codes |= {"FI"} | ({"SE"} if "sv" in languages else set())
    return tuple(sorted(codes - {""}))


def find_names(reading: Reading, codes: tuple[str, ...]) -> list[Name]:
    """Every name with a legal form on the page, in the order of the text; about MAX_NAMES at most."""
    found: list[Name] = []
    for line in reading.signed(FORM):
        if len(found) >= MAX_NAMES:
            break
        start = reading.starts[line]
        found += [
            name._replace(start=start + name.start, end=start + name.end)
            for name in _names_in(reading.lines[line], codes)
        ]
    return found


@lru_cache(maxsize=KEPT_LINES)
def _names_in(line: str, codes: tuple[str, ...]) -> list[Name]:
    """The names of one line, whatever page it stands on."""
    found: dict[int, Name] = {}
    by_word = forms_by_word(codes)
    here = dict.fromkeys(WORD.findall(line))
    for form, leads, shouted in (one for word in here for one in by_word.get(word, ())):
        at = line.find(form)
        while at >= 0 and len(found) < MAX_NAMES:
            end = at + len(form)
            if _stands_alone(line, at, end) and not _goes_on(line, form, end) and not (shouted and _all_capitals(line)):
                name = _walk_back(line, 0, at, end) or (
                    _walk_on(line, 0, len(line), at, end, inside=not shouted) if leads else None
                )
                if name is not None:
                    kept = found.get(name.end)
                    if kept is None or kept.start > name.start:
                        found[name.end] = name
            at = line.find(form, end)
    return _without_inner(sorted(found.values()))


def _without_inner(names: list[Name]) -> list[Name]:
    kept: list[Name] = []
    for name in names:
        if kept and name.start < kept[-1].end:
            if name.end - name.start > kept[-1].end - kept[-1].start:
                kept[-1] = name
            continue
        kept.append(name)
    return kept


def _stands_alone(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    if before.isalnum() or before in ("-", ".", "_", "/", "@", "'", "’"):
        return False
    if after == ":":  # a bent form: Oy:n, Oy:ltä
        return True
    if after in ("-", "‑") and text[end + 1 : end + 2].isalpha():
        return False
    return not (after.isalnum() or after in ("_", "@") or (after == "." and text[end + 1 : end + 2].isalnum()))


def _goes_on(text: str, form: str, end: int) -> bool:
    """Whether "Limited" is a plain word here: a limited edition, a limited company."""
    return (
        form in ("Limited", "LIMITED")
        and re.match(r"\s+(?:[A-Z]|edition|company|offer|time)", text[end : end + 12]) is not None
    )


def _all_capitals(line: str) -> bool:
    letters = [letter for letter in line if letter.isalpha()]
    return len(letters) > 12 and not any(letter.islower() for letter in letters)


def _is_name_word(word: str) -> bool:
    core = word.strip("\"'“”„»«()*®™")
    if not core or len(core) > 40:
        return False
    if core in ("&", "+"):
        return True
    if not any(letter.isalnum() for letter in core) or (":" in core[1:-1] and core.lower() != "t:mi"):
        return False
    if core[0].isupper() or core[0].isdigit():
        return True
    return any(letter.isupper() for letter in core) or ("." in core[1:-1] and "@" not in core)


_YEARS = re.compile(r"(?:©|\(c\)|copyright|\d{4,}(?:[-–]\d{2,4})?|[-–—|·•*/,]+)", re.IGNORECASE)


def _walk_back(text: str, low: int, at: int, end: int) -> Name | None:
    """The name that this form ends; None when no word before it can be part of a name."""
    low = max(low, at - REACH)
    words = [(m.start(), m.group()) for m in re.finditer(r"\S+", text[low:at])]
    start, taken = at, 0
    for place in range(len(words) - 1, -1, -1):
        offset, word = words[place]
        closed = word[-1] in ",;:.!?)|•·/" and not re.fullmatch(r"(?:[A-ZÅÄÖ]\.)+|Co\.|T:mi", word)
        if not taken and word[-1] == "," and ("." in text[at:end] or text[at:end] in _AFTER_COMMA):
            closed = False
        if taken >= MAX_WORDS or closed:
            break
        if word.strip("()\"'").rstrip(".") in all_forms():
            before = words[place - 1][1] if place else ""
            ends_another = _is_name_word(before) and before[-1] not in ",;:.)|" and before.lower() not in LEADING
            if taken and not ends_another:
                start = low + offset
            break
        if _YEARS.fullmatch(word) or (
            word.lower().strip("\"'(:,") in LEADING and not (taken and _is_inside(words, place))
        ):
            break
        if _is_name_word(word):
            start, taken = low + offset, taken + 1
        elif taken and word.lower() in LINKING and place and _is_name_word(words[place - 1][1]):
            if words[place - 1][1].lower().strip(":,") in LEADING or words[place - 1][1][-1] in ".,:;":
                break
        else:
            break
    if not taken and len(words) > 1 and all(word.isalpha() for _, word in words) and words[0][1][0].isupper():
        alone = (
            words[0][1].lower() not in LEADING
            and not text[:low].strip()
            and len(words) <= MAX_WORDS_IN_SMALL
            and _ends_a_line(text, end)
        )
        start, taken = (low + words[0][0], len(words)) if alone else (at, 0)
    named = taken and any(letter.isalpha() for letter in text[start:at])  # "16 MB" is no firm
    return _made(text, start, end) if named else None


def _is_inside(words: Sequence[tuple[int, str]], place: int) -> bool:
    """Whether a word that may lead a name is a part of it: a word of the name or the year of a right is before it."""
    word, before = words[place][1], words[place - 1][1] if place else ""
    if word.lower() not in _ALSO_INSIDE or not word[0].isupper() or not before:
        return False
    if _YEARS.fullmatch(before):
        return True
    return before[0].isupper() and before[-1].isalnum() and before.lower() not in LEADING


def _ends_a_line(text: str, end: int) -> bool:
    """Whether the line ends there, or goes on behind a sign: "Vzorové těsnění s.r.o. · IČO …"."""
    after = text[end : end + 3].lstrip(".")
    return not after.strip() or after.strip()[0] in ",·|•;–(-"


def _walk_on(text: str, low: int, high: int, at: int, end: int, *, inside: bool) -> Name | None:
    """The name that this form leads ("Tmi Maija Esimerkki"), where the form begins the line or follows a sign; if
    `inside`, a word in small letters too ("pardavėjas yra UAB Pavyzdys")."""
    before = text[low:at].rstrip()
    if (
        before
        and (before[-1].isalnum() or before[-1] in ")&")
        and text[at:end].lower() not in ("tmi", "t:mi", "toiminimi")
        and not (inside and before.rsplit(None, 1)[-1].isalpha() and before.rsplit(None, 1)[-1].islower())
    ):
        return None
    quoted = _QUOTED.match(text, end, min(high, end + REACH))
    if quoted:
        return _made(text, at, quoted.end())
    stop, taken = end, 0
    for match in re.finditer(r"\s*(\S+)", text[end : min(high, end + REACH)]):
        word = match.group(1)
        if not _is_name_word(word) or word in all_forms() or _YEARS.fullmatch(word) or word[0].isdigit():
            break
        if word.lower().strip("\"'(:,") in LEADING:
            break
        stop, taken = end + match.end(), taken + 1
        if taken >= 4 or word[-1] in ",;:.!?)" or word[-1] in _QUOTES_END:
            break
    return _made(text, at, stop) if taken else None


def _made(text: str, start: int, end: int) -> Name | None:
    name = " ".join(text[start:end].strip(" \"'“”„»«()*,;:|·•-–—!").lstrip(".").split())
    name = _QUOTES.sub("", name)
    if name.count("(") > name.count(")"):
        name += ")"
    if name.endswith(".") and name[:-1].rsplit(" ", 1)[-1] not in dotted_ends():
        name = name[:-1]
    if name.endswith((":n", ":N")):
        name = name[:-2]
    mine = plain(name)
    if len(mine) < 2 or not any(letter.isalpha() for letter in mine) or mine in GENERIC_FOLDED:
        return None
    return Name(start, end, name, mine)

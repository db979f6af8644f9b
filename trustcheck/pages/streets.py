"""The street and number at the end of a piece of text, as they stand before a postcode or a town."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from trustcheck.countries import STREET_NUMBER, Country, all_countries, listed

MAX_WORDS = 4
_FLAT = (
    r"(?:\s?(?:as|lgh|bst|huoneisto|[A-Za-z])\.?\s?\d{1,4}(?!\d))?"
    r"(?:,?\s?\(?\d{1,2}\.?\s?(?:krs|kerros|vån|floor|tr|sal)\.?\)?)?"
    r"(?:,?\s(?:(?:st|\d{1,2})\.\s?(?:tv|th|mf)\.?|(?:bus|bte|boîte|top|wohnung|whg)\.?\s?\w{1,5})|\s?/\s?Haus\s\w{1,2})?"
)
_NUMBER_LAST = re.compile(rf"(?<![\d,.])(?P<number>{STREET_NUMBER}){_FLAT}\s*[,.;|·•–-]?\s*$")
_NUMBER_FIRST = re.compile(rf"(?:^|[\s,])(?P<number>{STREET_NUMBER})[ ,]{{1,2}}(?P<name>[A-Z][^\d,]{{3,40}})$")
_WORD = re.compile(r"\S+")
# Words before a number that make it none of a street.
_NO_STREET = listed("""
puh puhelin tel phone gsm fax ma ti ke to pe la su klo auki avoinna öppet open vuosi vuonna sivu page ovh hinta
alkaen noin yli kpl box pl pb hyvä since vuodesta perustettu malli model size koko krs finland suomi sverige
copyright päivitetty january february march april may june july august september october november december tammikuu
lukuaika mån tis ons tors fre seit stand modell modèle modello modelo größe taille talla misura storlek maat preis
prix precio prezzo prijs pris cena rok jahr année año anno ab ca circa nur noch über artikel article
""")
# Words that stand before a street with a capital and are no part of it.
_LEADING = listed("""
osoite osoitteessa käyntiosoite postiosoite katuosoite myymälä myymälämme address adress besöksadress postadress
toimipaikka varasto kauppa liike liikkeemme oy ab oyj tmi ky palautusosoite visit store shop butik noutopiste
sijainti sijaitsee location kotipaikka toimisto kontor office
""")
# First words of two-word names of streets, beside a word that ends like a street: Vanha Porvoontie, Norra Esplanaden.
_FIRST = listed("""
vanha uusi iso pieni itäinen läntinen pohjoinen eteläinen gamla nya stora lilla östra västra norra södra ylinen
alinen suuri pitkä pikku keskinen ylä ala kaarlo kustaa antti alte alter altes neue neuer neues große grosse großer
kleine kleiner lange langer obere untere hohe mittlere oude nieuwe grote korte eerste tweede derde van sint gamle lille
store nedre øvre søndre nordre vestre østre
""")


class Street(NamedTuple):
    """A street's name and number (empty when none stands there), and where it begins in the piece."""

    name: str
    number: str
    start: int


@cache
def _ending(code: str) -> re.Pattern[str]:
    country = all_countries()[code]
    return re.compile(rf"{country.postal.street if country.postal else '(?!)'}$", re.IGNORECASE)


@cache
def _line(code: str) -> re.Pattern[str]:
    country = all_countries()[code]
    return re.compile(country.postal.line if country.postal else r"(?!)")


@cache
def _firm_words(code: str) -> frozenset[str]:
    """Words of legal forms, lower case: "Naava GmbH Am Markt 5" is no street of that length."""
    country = all_countries()[code]
    forms = (*country.after, *country.before, "GmbH", "KG", "Ltd")
    return frozenset(word.lower().strip(".,") for form in forms for word in form.split())


def street_at_end(piece: str, country: Country, *, sure: bool = False) -> Street | None:
    """The street that ends the piece; None when what stands there is none.

    A name that does not end like a street counts only with a number, and not when `sure` is asked for.
    """
    return _at_end(piece, country.code, sure)


@lru_cache(maxsize=4096)
def _at_end(piece: str, code: str, sure: bool) -> Street | None:
    country = all_countries()[code]
    piece = piece.rstrip(" ,.;|·•-–")
    if country.postal is not None and country.postal.line:
        whole = _line(country.code).search(piece, max(0, len(piece) - 120))
        if whole is not None and not (sure and not whole["number"]):
            begins = min(at for at in (whole.start("number"), whole.start("name")) if at >= 0)
            return Street(" ".join(whole["name"].split()), " ".join((whole["number"] or "").split()), begins)
    if country.postal is not None and country.postal.number_first:
        first = _NUMBER_FIRST.search(piece[-90:])
        if first is None:
            return None
        return Street(first["name"].strip(" ,"), first["number"], max(0, len(piece) - 90) + first.start("number"))
    offset = max(0, len(piece) - 110)
    last = _NUMBER_LAST.search(piece, offset)
    name = _name(piece[offset : last.start() if last else len(piece)], country, sure or last is None)
    if name is None:
        return None
    return Street(name[0], " ".join(last["number"].split()) if last else "", offset + name[1])


def _name(piece: str, country: Country, sure: bool) -> tuple[str, int] | None:
    """(name, where it begins), read word by word from the end."""
    if piece.rstrip().endswith((".", ":", ";", ",", ")", "|", "·", "•")) and not (
        piece.rstrip().endswith(".") and _ending(country.code).search(" " + piece.rstrip()[-30:])
    ):
        return None
    words = [(match.start(), match.group()) for match in _WORD.finditer(piece)]
    if not words:
        return None
    at, word = words[-1]
    ends = _ending(country.code).search(" " + word) is not None
    if not ends and (sure or not word[0].isupper()):
        return None
    if (
        word.lower().strip(".:") in _NO_STREET | _LEADING
        or not word.replace("-", "").replace("'", "").strip(".:’").isalpha()
    ):
        return None
    alone = ends and word[0].isupper() and len(word) > 6
    links = country.postal.links if country.postal else frozenset()
    for place in range(len(words) - 2, max(-1, len(words) - MAX_WORDS - 1), -1):
        at_before, before = words[place]
        low = before.lower().strip(".")
        if low in _firm_words(country.code):
            break
        if before in links and place and not alone and words[place - 1][1][-1].isalpha():
            continue
        glued = before.rfind(":") + 1  # "Osoite:Vanha Porvoontie 5"
        if 0 < glued < len(before) and before[glued].isupper():
            at = at_before + glued if not alone or before[glued:].lower() in _FIRST else at
            break
        if alone and low not in _FIRST:
            break
        if (
            not before[0].isupper()
            or before[-1] in ",;:|)("
            or low in _LEADING
            or low in _NO_STREET
            or not before.strip(".-").isalpha()
        ):
            break
        at = at_before
    name = piece[at:].strip()
    return (name, at) if name[0].isupper() else None

"""Names of firms: what they come to without legal form, case and punctuation, and whether two are one firm's."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

MAX_CHARACTERS = 300
MIN_NEAR_LETTERS = 10  # one wrong letter is a slip of the pen in a long name and another name in a short one


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Families of Finnish forms; two names with forms of different families are two firms. Osakeyhtiölaki 624/2006 and kin.
_FAMILIES = {
    "oy": "company", "ab": "company", "oyab": "company", "aboy": "company", "osakeyhtiö": "company",
    "aktiebolag": "company", "aktiebolaget": "company", "oyj": "public", "abp": "public",
    "ky": "limited", "kb": "limited",
    "kommandiittiyhtiö": "limited", "kommanditbolag": "limited", "ay": "general", "öb": "general",
    "avoinyhtiö": "general", "tmi": "trader", "toiminimi": "trader", "fma": "trader", "enskildfirma": "trader",
    "osk": "cooperative", "osuuskunta": "cooperative", "anl": "cooperative", "andelslag": "cooperative",
    "ry": "association", "rf": "association",
}  # fmt: skip
_FORMS = frozenset(_FAMILIES) | _set(
    "sr rs hb ek gmbh mbh ag kg ug ohg kgaa ev ltd limited llc llp inc incorporated corp corporation plc co company"
    " aps as asa ans enk bv nv vof sa sas sarl eurl srl spa sl slu lda sro doo dd ood eood kft zrt bt oü tü mtü sia ik"
    " uab vsi ks vos spzoo spj hf ehf slhf se pty pte bvba sprl sàrl sasu slu sau slne srls snc vzw asbl dac clg pllc"
    " iį všį"
)
# Words that are no form inside a name, so they may stand only at its end.
_ONLY_LAST = _set("co company se as ag sa ik ek ks vos bt sl dd co tü hf ev spa rs sr ug kg")
_MAY_LEAD = _FORMS - _ONLY_LAST
# Forms that are surnames too (Ek, Sa, Co …): beside a person's name they prove no firm.
_SURNAMES = _set("ek sa co se as sl bt ev sr rs ik hf dd")
_CONJUNCTIONS = frozenset({"ja", "och", "and", "und", "et", "og"})
_APOSTROPHES = re.compile(r"['’`´]")
_WORDS = re.compile(r"[^\W_]+")
_NORDIC = str.maketrans({"ø": "o", "æ": "ae", "ß": "ss", "đ": "d", "ł": "l"})


def normal_name(text: str) -> str:
    """The name in small letters without legal form and punctuation: "Oy Näyte-Kauppa Ab" → "näyte kauppa".

    Empty when nothing but a legal form is left.
    """
    return " ".join(_split(text)[0])


def has_legal_form(text: str) -> bool:
    """True when the name begins or ends with a legal form (Oy, Ab, GmbH …), so that it is a firm's and no person's."""
    words, forms = _split(text)
    return bool(words) and any(form not in _SURNAMES for form in forms)


def is_sole_trader(text: str) -> bool:
    """True when the name says that a person trades under it (Tmi, toiminimi, enskild firma)."""
    return any(_FAMILIES.get(form) == "trader" for form in _split(text)[1])


def is_trading_company(text: str) -> bool:
    """True when the name bears the form of a Finnish company, which the trade register always has (Oy, Ky, Osk …)."""
    return any(_FAMILIES.get(form, "trader") not in ("trader", "association") for form in _split(text)[1])


def same_name(a: str, b: str) -> bool:
    """True when both are one firm's name: equal but for case, form, punctuation, accents, spaces, or one slip.

    False when the forms say otherwise (Oy beside Tmi), when numbers differ, or when one is empty.
    """
    (first, forms), (second, others) = _split(a), _split(b)
    families = {_FAMILIES[form] for form in forms if form in _FAMILIES}
    others_families = {_FAMILIES[form] for form in others if form in _FAMILIES}
    if not first or not second or (families and others_families and not families & others_families):
        return False
    one, two = _squeezed(first), _squeezed(second)
    return one == two or near(one, two)


def same_firm(a: str, b: str) -> bool:
    """True when both are one firm's name as registers print it: every letter equal, and no legal form against another.

    Stricter than same_name(), for what ties an address to a company: a name that is one slip off, or has another form
    (Ltd beside Oy), is what somebody would found who wants to be taken for that company.
    """
    (first, forms), (second, others) = _split(a), _split(b)
    kinds, other_kinds = _kinds(forms), _kinds(others)
    if not first or not second or (kinds and other_kinds and not kinds & other_kinds):
        return False
    return _squeezed(first) == _squeezed(second)


def _kinds(forms: Sequence[str]) -> set[str]:
    return {_FAMILIES.get(form) or _WRITTEN_OUT.get(form, form) for form in forms}


def name_key(text: str) -> str:
    """What same_name() compares once the forms agree: two names are one firm's when their keys are equal or near().

    Empty when nothing but a legal form is left.
    """
    words, _ = _split(text)
    return _squeezed(words) if words else ""


def _split(text: str) -> tuple[list[str], list[str]]:
    """The words of the name and the legal forms taken from its two ends."""
    plain = unicodedata.normalize("NFKC", text[:MAX_CHARACTERS]).casefold()
    words: list[str] = []
    for piece in _APOSTROPHES.sub("", plain).split():
        joined = "".join(_WORDS.findall(piece))
        words += [joined] if joined in _FORMS else _WORDS.findall(piece)
    words, forms = _without_form_apart(words)
    while words and words[-1] in _FORMS:
        forms.append(words.pop())
    while words and words[0] in _MAY_LEAD:
        forms.append(words.pop(0))
    return words, forms


_APART = tuple(
    tuple(form.split())
    for form in (
        "sp z o o", "spol s r o", "s à r l", "sp z oo", "s r o", "d o o", "sp k", "sp j", "sp p", "s k a",
        "spółka z ograniczoną odpowiedzialnością", "prosta spółka akcyjna", "spółka komandytowo akcyjna",
        "spółka akcyjna", "spółka komandytowa", "spółka jawna", "spółka partnerska", "společnost s ručením omezeným",
        "spoločnosť s ručením obmedzeným", "akciová společnost", "akciová spoločnosť", "komanditní společnost",
        "komanditná spoločnosť",
    )
)  # fmt: skip

_WRITTEN_OUT = {
    "limited": "ltd", "incorporated": "inc", "corporation": "corp", "company": "co", "sàrl": "sarl", "spolsro": "sro",
    "spółkazograniczonąodpowiedzialnością": "spzoo", "spółkaakcyjna": "sa", "spółkakomandytowa": "spk",
    "spółkakomandytowoakcyjna": "ska", "spółkajawna": "spj", "spółkapartnerska": "spp",
    "společnostsručenímomezeným": "sro", "spoločnosťsručenímobmedzeným": "sro", "akciováspolečnost": "as",
    "akciováspoločnosť": "as", "komanditníspolečnost": "ks", "komanditnáspoločnosť": "ks",
}  # fmt: skip
_ENDS_APART = frozenset(form[-1] for form in _APART)


def _without_form_apart(words: list[str]) -> tuple[list[str], list[str]]:
    """Takes forms written in several words from the end, such as "sp. z o.o. sp. k." and "s. r. o."."""
    taken: list[str] = []
    while words and words[-1] in _ENDS_APART:
        form = next((form for form in _APART if tuple(words[-len(form) :]) == form), None)
        if form is None:
            break
        words = words[: -len(form)]
        taken.append("".join(form))
    return words, taken


def _squeezed(words: Sequence[str]) -> str:
    """The name as compared: no conjunctions, no spaces, no accents; conjunctions stay when there is nothing else."""
    kept = [word for word in words if word not in _CONJUNCTIONS] or list(words)
    decomposed = unicodedata.normalize("NFKD", "".join(kept).translate(_NORDIC))
    return "".join(letter for letter in decomposed if letter.isalnum())


def near(one: str, two: str) -> bool:
    """True when two keys of at least MIN_NEAR_LETTERS differ by one slip of the pen, from 20 letters on by two.

    Their first letters and their digits must agree.
    """
    shorter = min(len(one), len(two))
    if shorter < MIN_NEAR_LETTERS or one[0] != two[0] or re.sub(r"\D", "", one) != re.sub(r"\D", "", two):
        return False
    from rapidfuzz.distance import OSA  # a compiled library: only when two long names differ

    allowed = slips_allowed(len(one), len(two))
    return bool(OSA.distance(one, two, score_cutoff=allowed) <= allowed)


def slips_allowed(one: int, two: int) -> int:
    """How many slips two keys of so many letters may differ by and be near()."""
    shorter = min(one, two)
    return 0 if shorter < MIN_NEAR_LETTERS else 1 if shorter < 2 * MIN_NEAR_LETTERS else 2

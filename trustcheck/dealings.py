"""What a person saw of paying and of the shop, held against what the shop and the registers say.

ABSENT when nobody gave anything, and where an honest shop would look the same: a payment firm as payee, an account in
another country of the European Economic Area.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache

from trustcheck import names, stories
from trustcheck.company_names import has_legal_form, is_sole_trader, name_key, near, normal_name, same_name
from trustcheck.countries import listed, of_domain
from trustcheck.facts import absent, first_gap, known, sides
from trustcheck.likeness import folded
from trustcheck.model import Case, Cause, Fact
from trustcheck.pages.firms import FIRMS

MIN_LETTERS = 5  # fewer letters of a name are in too many others
MAX_PARTS = 8
_NEVER_TOLD = (Cause.HIDDEN, Cause.NOT_ASKED)  # waiting for a register that is not there decides nothing
# "PAYPAL *SHOP", "Shop Oy / Paytrail Oyj", "Mollie inzake Shop", "Shop via Checkout": who is paid, and through whom.
_BETWEEN = re.compile(r"\s?[*/|,;()]\s?|\s[-–—]\s|\s(?:via|c/o|inz|inzake|for|by|per|obo)\.?\s", re.IGNORECASE)
_SERVICES = (
    "sq", "square", "block", "shopify payments", "google pay", "apple pay", "amazon payments", "amazon pay", "paddle",
    "fastspring", "digital river", "checkout.com", "checkout", "rapyd", "unzer", "heidelpay", "ratepay", "clearpay",
    "multisafepay", "buckaroo", "pay.nl", "sofortüberweisung", "alma", "payplug", "lemonway", "mangopay", "lydia",
    "swedbank pay", "payex", "altapay", "quickpay", "two", "billie", "mondu", "skrill", "neteller", "paysera", "wise",
    "trustpay", "besteron", "maib", "stancer", "opp", "online payment platform", "sumup", "iz", "zettle", "vivawallet",
    "viva", "viva wallet", "ppro", "ebanx", "dlocal", "nuvei", "safecharge", "truevo", "trust payments",
)  # fmt: skip
# Words that a payment service's branches add to its name; another word makes it another firm's.
_BESIDE = listed("""
payments payment pay bank banken pankki europe eu emea ireland finland suomi sverige sweden norge danmark denmark norway
nordic nordics baltic international technology technologies services service solutions finance financial group holding
branch filial sivuliike uk germany deutschland nederland netherlands france luxembourg scandinavia global systems money
escrow client derdengelden publ et cie sca collect verkkomaksu maksu
""")
_BEFORE = listed("stichting derdengelden custodian")
# Where an account in one country of the area for a shop in another is common and honest: fintech banks and acquirers
# of the single payment area (SEPA), and neighbours with one market.
_AREAS = (
    listed("""
AD AT BE BG CH CY CZ DE DK EE ES FI FR GB GI GR HR HU IE IS IT LI LT LU LV MC MT NL NO PL PT RO SE SI SK SM VA AX GG IM
JE
"""),
    listed("CN HK MO"),
    listed("US CA PR"),
    listed("AU NZ"),
)


def payee(case: Case, name: str) -> Fact:
    """Whether the money goes to the seller: to one of its legal, trade or registered names, or to the domain's.

    ABSENT for a payment firm, for a person's own name where a sole trader sells, and where the shop names no seller.
    """
    shown = case.text("buyer.payee")
    if shown is None:
        return first_gap(case, name, "buyer.payee") or absent(name)
    both = sides(case, "buyer.payee", "claim.legal_name", "register.names", "claim.trade_name")
    parts = _parts(shown)
    if any(_is_one(part, own) for part in parts for own in _own_names(case)) or _holds_domain(case, shown):
        return known(name, True, *both)
    if any(is_payment_firm(part) for part in parts):
        return absent(name, *both)
    gap = first_gap(case, name, "claim.legal_name", "claim.trade_name")
    registered = case.fact("register.names")
    if gap or (registered.is_unknown and registered.cause not in _NEVER_TOLD):
        return gap or first_gap(case, name, "register.names") or absent(name)
    legal = [text for text in (case.text("claim.legal_name"), *case.many("register.names")) if text]
    person = not has_legal_form(shown) and (any(map(is_sole_trader, legal)) or _sole_trader(case))
    return absent(name, *both) if not legal or person else known(name, False, *both)


def _sole_trader(case: Case) -> bool:
    form = (case.text("register.form") or "").casefold()
    return any(word in form for word in ("sole", "trader", "individual", "enkeltperson", "enkeltmand", "enskild"))


def _own_names(case: Case) -> Iterator[str]:
    for fact in ("claim.legal_name", "claim.trade_name", "register.name", "register.vat_name"):
        yield case.text(fact) or ""
    for fact in ("claim.legal_names", "register.names", "register.former_names"):
        yield from case.many(fact)


def _parts(shown: str) -> list[str]:
    """The name as a whole, and what stands between the signs and words that part payee and service."""
    return [part for part in (shown, *_BETWEEN.split(shown)[:MAX_PARTS]) if part.strip()]


def _is_one(part: str, own: str) -> bool:
    """Whether a payee is that name: statements add a town to it, or cut it off."""
    if not own or not name_key(part):
        return False
    one, other = name_key(part), name_key(own)
    shorter = min(len(one), len(other))
    begins = shorter >= MIN_LETTERS and (one.startswith(other) or other.startswith(one))
    return same_name(part, own) or begins or near(one, other)


def _holds_domain(case: Case, shown: str) -> bool:
    label = folded(names.to_unicode(case.shop.domain).split(".")[0])
    return case.shop.domain in shown.casefold() or (len(label) >= MIN_LETTERS and label in folded(shown))


@cache
def _payment_firms() -> frozenset[str]:
    return frozenset(filter(None, (normal_name(firm) for firm in (*FIRMS["payment"], *_SERVICES))))


def is_payment_firm(text: str) -> bool:
    """Whether the name is a payment service's or bank's that is known here, as it stands or as one of its branches."""
    spoken = [word for word in normal_name(text).split() if len(word) > 1]
    while spoken and spoken[0] in _BEFORE:
        spoken = spoken[1:]
    heads = range(min(len(spoken), 5), 0, -1)
    size = next((size for size in heads if " ".join(spoken[:size]) in _payment_firms()), 0)
    return size > 0 and all(word in _BESIDE for word in spoken[size:])


def payee_country(case: Case, name: str) -> Fact:
    """Whether the money goes to the seller's country, where none is told to that of the shop's national ending.

    ABSENT in the same payment area, and for a payment firm.
    """
    told = ("buyer.paid_to_country", "buyer.iban_country")
    paid = [code for code in map(case.text, told) if code]
    if not paid:
        return first_gap(case, name, *told) or absent(name)
    own = ("register.country", "claim.company_country", "claim.country")
    both = sides(case, *told, *own)
    shown = case.text("buyer.payee")
    if shown is not None and any(map(is_payment_firm, _parts(shown))):
        return absent(name, *both)
    homes = {code for code in map(case.text, own) if code}
    if not homes and case.fact("claim.country").is_absent:
        homes = {code for code in (of_domain(case.shop.domain),) if code}  # then buyers go by the national ending
    if set(paid) <= homes:
        return known(name, True, *both)
    near_home = {code for area in _AREAS if area & homes for code in area} | homes
    if homes and set(paid) <= near_home:
        return absent(name, *both)
    if not homes:
        return first_gap(case, name, *own[1:]) or absent(name, *both)
    return first_gap(case, name, "claim.country") or known(name, False, *both)


def ad_closing(case: Case, name: str) -> Fact:
    """Whether a shop that an advertisement tells is closing down has been there for years."""
    return stories.closing_story(case, name, "buyer.ad_closing")


def ad_seller(case: Case, name: str) -> Fact:
    """Whether the advertisement names the seller; one that names payment or delivery firms only names nobody."""
    named = [firm for firm in case.many("buyer.ad_names") if not _is_bystander(firm)]
    if not named:
        return first_gap(case, name, "buyer.ad_names") or absent(name)
    both = sides(case, "buyer.ad_names", "claim.legal_name", "register.names")
    if any(_is_one(firm, own) for firm in named for own in _own_names(case)):
        return known(name, True, *both)
    gap = first_gap(case, name, "claim.legal_name")
    registered = case.fact("register.names")
    if gap or (registered.is_unknown and registered.cause not in _NEVER_TOLD):
        return gap or first_gap(case, name, "register.names") or absent(name)
    told = case.text("claim.legal_name") or case.many("register.names")
    return known(name, False, *both) if told else absent(name, *both)


def _is_bystander(firm: str) -> bool:
    return is_payment_firm(firm) or normal_name(firm) in FIRMS["delivery"] or normal_name(firm) in FIRMS["other"]


def ad_local(case: Case, name: str) -> Fact:
    """Whether a seller that an advertisement calls local is there: by its company, and by where goods come from and go.

    ABSENT when it is elsewhere in the same payment area: parcels and returns are packed next door.
    """
    homes = set(case.many("buyer.ad_countries"))
    if not homes:
        return first_gap(case, name, "buyer.ad_local", "buyer.ad_countries") or absent(name)
    told = ("register.country", "claim.delivery_from", "claim.return_country", "claim.country")
    both = sides(case, "buyer.ad_local", *told)
    seen = {code for code in map(case.text, told) if code}
    near_home = {code for area in _AREAS if area & homes for code in area} | homes
    if seen - near_home:
        return known(name, False, *both)
    gap = first_gap(case, name, "claim.delivery_from", "claim.return_country", "claim.country")
    if gap:
        return gap
    return known(name, True, *both) if case.text("register.country") in homes else absent(name, *both)


def ad_discount(case: Case, name: str) -> Fact:
    """Whether the shop's own pages promise what the advertisement does."""
    promised = case.number("buyer.ad_discount")
    if promised is None:
        return first_gap(case, name, "buyer.ad_discount") or absent(name)
    gap = first_gap(case, name, "claim.discount_percent")
    both = sides(case, "buyer.ad_discount", "claim.discount_percent")
    return gap or known(name, (case.number("claim.discount_percent") or 0) >= promised, *both)


DEALINGS: Mapping[str, Callable[[Case, str], Fact]] = {
    "match.payee": payee,
    "match.payee_country": payee_country,
    "match.ad_closing": ad_closing,
    "match.ad_seller": ad_seller,
    "match.ad_local": ad_local,
    "match.ad_discount": ad_discount,
}

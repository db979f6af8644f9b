"""The catalogue of facts: every name, its type, who may tell it, and what it means.

The first word of a name says who speaks, and so what it may carry (design, section 2). Facts of OUTSIDE speakers may
carry a proof; `shop claim host` may carry a promise at most. A source may return only facts that name it as teller.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Collection, Iterable, Mapping, Set
from datetime import date, datetime
from typing import Any

from trustcheck.catalogue import OUTSIDERS, Spec, rows
from trustcheck.model import Case, Cause, Evidence, Fact, State, TrustcheckError

INSIDE = frozenset({"shop", "claim", "host"})
REPLY = "claim.statement"  # these facts are shown beside findings; no rule may look at them
OUTSIDE = frozenset({"domain", "register", "place", "archive", "seal", "list", "buyer", "match"})
TYPES: Mapping[str, type | tuple[type, ...]] = {
    "text": str, "number": (int, float), "bound": (int, float), "flag": bool, "date": date, "texts": tuple, "records": tuple,
}  # fmt: skip


_SHOP = rows(
    "flow",
    """
shop.domain            | text | registrable domain, A-label
shop.tld               | text | public suffix's last label, A-label
shop.unicode_name      | text | the domain in Unicode when it is an IDN; ABSENT otherwise
shop.mixed_script      | flag | one label mixes scripts, or is wholly of look-alikes of Latin letters
""",
)

_CLAIM = rows(
    "website",
    """
claim.site_read        | flag | the shop's home page was read; false when a parking page stands there; else Unknown with the cause
claim.pages_read       | number | pages of the shop that were read whole
claim.parked           | flag | the domain shows a parking or for-sale page, not a shop
claim.redirect_domain  | text | another registrable domain the home page sends to; ABSENT when it stays
claim.home_title       | text | title of the home page; ABSENT when it has none
claim.language         | text | ISO 639-1 of most pages
claim.trade_name       | text | the name the shop goes by on its pages
claim.legal_name       | text | the seller's name with its legal form; Unknown(ambiguous) when pages name several as seller
claim.legal_names      | texts | every company name with a legal form on the pages
claim.company_id       | text | the seller's company number, canonical (1234567-1)
claim.company_country  | text | ISO country of that number
claim.company_court    | text | court that keeps that number (Germany), as python-stdnum lists it; ABSENT when none is named beside it
claim.company_id_checksum | flag | its check digit is right (told for a labelled number even when wrong)
claim.company_ids      | records | CompanyId: every number on the pages with its owner (seller, payment, carrier, agency, host …)
claim.vat_number       | text | the seller's VAT number, canonical with prefix (FI12345671)
claim.vat_agrees       | flag | VAT number and company number are one firm's by arithmetic; ABSENT unless both are given
claim.ids_disagree     | text | two company numbers both shown as the seller's own; ABSENT when one or none
claim.email            | text | the seller's contact address
claim.emails           | texts | all addresses of the pages that are the seller's
claim.email_domain     | text | registrable domain of claim.email
claim.email_own_domain | flag | claim.email is on the shop's domain
claim.email_free       | flag | claim.email is at a free mail service
claim.phone            | text | the seller's first phone, E.164
claim.phones           | records | Phone: all of the seller's
claim.phone_valid      | flag | claim.phone can exist in its numbering plan
claim.phone_country    | text | ISO country of claim.phone
claim.phone_kind       | text | fixed_line mobile voip premium toll_free shared_cost other
claim.phone_town       | text | town or area of claim.phone by its area code; ABSENT when no fixed line or no area is known
claim.address          | text | the seller's address as one line
claim.addresses        | records | Address: all of the seller's, with role where told
claim.address_complete | flag | street, number, postcode and town all given (a PO box alone is not)
claim.address_po_box   | flag | the only address is a PO box
claim.seat_address     | text | the address told as the firm's seat; ABSENT when none is told as that
claim.return_address   | text | the address that goods are sent back to; ABSENT when none is told
claim.warehouse_address| text | the address told as a warehouse; ABSENT when none is told
claim.country          | text | ISO country the shop says it is in (address, number, text)
claim.store            | flag | true when the shop says it has a store to visit; ABSENT when it does not
claim.store_address    | text | address of that store
claim.stores           | records | Address: every store told with its street; ABSENT when no store is claimed
claim.store_address_complete | flag | it has street, number and town; ABSENT when no store is claimed
claim.opening_hours    | text | opening hours of the store or service, as written
claim.hours_of_service | flag | those hours are a help line's or telephone's, by the words around them; ABSENT when no hours are told in the text
claim.structured_hours | text | opening hours that the shop's own structured data tell; ABSENT when none do
claim.map_points       | texts | latitude,longitude in degrees (WGS 84) that maps on the pages and structured data point to; ABSENT when none does
claim.collect_in_store | flag | goods can be fetched or paid in the store
claim.contact_page     | text | URL of the contact page
claim.about_page       | text | URL of the about page
claim.terms_page       | text | URL of the terms of sale
claim.returns_page     | text | URL of delivery and return terms
claim.privacy_page     | text | URL of the privacy notice
claim.contact_form     | flag | a contact form exists
claim.form_only        | flag | a form is the only channel: no mail, phone or address on any page
claim.placeholders     | text | template left-over (lorem ipsum, [company name]); ABSENT when none
claim.founded_year     | number | earliest "since YEAR" that the shop tells of itself
claim.closing_down     | text | closing-down story, as written
claim.countdown        | text | countdown or last-chance pressure, as written
claim.discount_percent | number | largest general reduction advertised, per cent
claim.discount_share   | number | share (0–1) of shown products that are reduced; ABSENT under 4 products
claim.delivery_days    | number | longest ordinary delivery time promised, days
claim.delivery_from    | text | ISO country that goods are said to be sent from, when told
claim.return_country   | text | ISO country of the return address, when told
claim.money_back       | text | sentence that promises the price back for what is sent back; ABSENT when none does
claim.payment_ways     | texts | card invoice bank paypal mobilepay swish klarna transfer crypto gift_card cash
claim.payment_irreversible | flag | every payment way shown is irreversible (transfer, crypto, gift card)
claim.person_named     | flag | true: a natural person who answers for the firm (owner, director) is named, never who; ABSENT when none is
claim.maker_named      | flag | true: a product page names the maker or the person responsible in the EU; ABSENT when those read name none
claim.maker_reachable  | flag | with its postal and electronic address (EU 2023/988 art. 19); ABSENT when none is named
claim.disagreements    | texts | "town: A / B": what two pages contradict each other in, evidence of both sides in order; ABSENT when nothing
claim.policy_company   | text | another firm named as the seller in terms or privacy; ABSENT when none
claim.policy_others    | texts | other shops in terms, returns or privacy text: names where the policy names the shop it is of, mail addresses of shops' boxes; ABSENT when none
claim.empty_policies   | texts | policies (terms returns privacy imprint) whose page has hardly a text of its own; ABSENT when none
claim.imprint_page     | text | URL of the imprint
claim.delivery_page    | text | URL of the page on delivery; ABSENT when it has none of its own
claim.left_overs       | texts | every template left-over, of which claim.placeholders is the first; ABSENT when none
claim.seals            | records | Seal: trust seals shown, where each leads, the issuer's id of the shop in that address; ABSENT when none
claim.social_profiles  | records | Profile: the shop's own on social platforms, no share buttons; ABSENT when none
claim.dead_social_links| texts | platforms without a profile whose icon leads to the platform's front page, nowhere, or to the theme maker; ABSENT when none
claim.currencies       | texts | ISO 4217 of the prices shown, the commonest first; a bare $ counts as USD; ABSENT when no price is shown; Unknown(ambiguous): kr of no country
claim.languages        | texts | ISO 639-1 that the pages are written in, that of most text first
claim.languages_declared | texts | ISO 639-1 that the pages declare, in order of the alphabet; ABSENT when none does
claim.platform         | text | shop platform by its marks (shopify, woocommerce …); ABSENT when no mark is known; Unknown(ambiguous): marks of several
claim.site_ids         | records | SiteId: analytics, advertising and pixel accounts, the shop's name or number on its platform; ABSENT when none
claim.text_marks       | text | digests of words in a row of the shop's telling texts (home, about, stores), no text; ABSENT when they tell too little
claim.countdown_resets | flag | true: a countdown begins anew at each visit, as its markup or script says; false: one is to a date that is written there, and none begins anew; ABSENT: none; Unknown(ambiguous): one whose end is not on the page
claim.canonical_domain | text | another domain, of no like name, that pages give as their own address (canonical link, og:url) while none gives the shop's; ABSENT when none
claim.name_fits_domain | flag | a name that the shop or its firm goes by stands in the domain, or the other way round; ABSENT when the pages give it no name
claim.social_fits      | flag | the name of a social profile is one of the shop's or of its domain; ABSENT when no profile tells a name
claim.policy_language  | text | ISO 639-1 of terms or returns in whose language no other page is; ABSENT when none
claim.dead_policies    | texts | kinds of page (contact terms returns delivery privacy imprint) that pages link to and that is not there; ABSENT when none
claim.return_address_complete | flag | the return address has street, number and town, or a PO box; ABSENT when none is told
claim.invented_messages| flag | true: a script of the pages makes up by chance who bought, how many look on or how few are left; ABSENT when none does
claim.logo             | flag | true: a picture at the head of a page is called a logo or leads to the front page, or an element of the home page is called so; ABSENT when none was seen
claim.brands           | texts | brands that the structured data of the goods name, the commonest first, without the shop's own name; ABSENT when none
claim.terms_law        | texts | ISO countries whose law the terms name; ABSENT when none, an adjective ("Swedish law") tells none
claim.statement_url    | text | where a statement of the shop's own would be (/.well-known/trustcheck.json), once its pages are read; Unknown where the site or its robots.txt did not let us in
claim.structured_agrees| flag | JSON-LD Organization/Store agrees with the visible text; ABSENT when no JSON-LD names one
""",
)

_REPLY = rows(
    "statement",
    """
claim.statement        | records | Reply: the shop's own word on findings (right of reply), each with the rule it speaks of; ABSENT when it makes no statement that holds today
claim.statement_until  | date | last day on which that statement holds; ABSENT when it makes none
""",
)

_HOST = rows("dns", """
host.resolves          | flag | the domain or its www has an A or AAAA record
host.addresses         | texts | the addresses
host.nameservers       | texts | NS names, lower case
host.parked_nameservers| flag | name servers are those of a parking service
host.mail_exchangers   | texts | MX names of the shop's domain
host.accepts_mail      | flag | the shop's domain can receive mail (RFC 5321, RFC 7505 null MX)
host.email_accepts_mail| flag | the domain of claim.email can receive mail; ABSENT when no address is claimed
host.spf               | text | SPF record
host.dmarc             | text | DMARC record
host.caa               | texts | CAA records
""") + rows("tls", """
host.tls_valid         | flag | certificate valid for the name and trusted by the system's store
host.tls_fault         | text | why not; ABSENT when valid
host.tls_issuer        | text | issuer organisation
host.tls_validation    | text | dv ov ev
host.tls_expires       | date | not after
seal.certificate_organisation | text | organisation that the CA verified (OV, EV); ABSENT in DV
seal.certificate_company_id   | text | company number in the certificate (EV subject, or organisation identifier of a QWAC); a VAT number with its prefix
seal.certificate_country      | text | ISO country of that organisation, whose register or tax office gave the number
""")  # fmt: skip

CATALOGUE: Mapping[str, Spec] = {spec.name: spec for spec in (*_SHOP, *_CLAIM, *_REPLY, *_HOST, *OUTSIDERS)}


def known(name: str, value: Any, *evidence: Evidence) -> Fact:
    """A known fact; raises TrustcheckError, with file and line, when the catalogue has no such name or another type."""
    spec = CATALOGUE.get(name)
    if spec is None:
        raise TrustcheckError(f"{_line_of_caller()}: no fact is called {name}")
    if not _of_type(spec.type, value):
        raise TrustcheckError(f"{_line_of_caller()}: {name} is a {spec.type}, not {_kind_of(value)}")
    return Fact(name=name, state=State.KNOWN, value=value, evidence=evidence)


def _line_of_caller() -> str:
    """File and line of the code that told the fact."""
    code = sys._getframe(2)
    return f"{'/'.join(code.f_code.co_filename.rsplit('/', 2)[-2:])}:{code.f_lineno}"


def _of_type(kind: str, value: Any) -> bool:
    """Whether a fact of that type may hold the value: numbers are finite, a day has no hour, texts are all text."""
    if not isinstance(value, TYPES[kind]) or isinstance(value, bool) is not (kind == "flag"):
        return False
    if isinstance(value, float):
        return math.isfinite(value)
    if isinstance(value, tuple):
        return kind == "records" or all(isinstance(item, str) for item in value)
    return not isinstance(value, datetime)  # which is a date to Python, and compares with none


def _kind_of(value: Any) -> str:
    return f"{type(value).__name__} {value!r}"[:60]


def check(told: Iterable[Fact]) -> None:
    """Raises TrustcheckError at the first fact that the catalogue lacks, or whose value is of another type than there.

    What known() makes is right; this finds what a source made by itself.
    """
    for fact in told:
        spec = CATALOGUE.get(fact.name)
        if spec is None:
            raise TrustcheckError(f"no fact is called {fact.name}")
        if fact.is_known and not _of_type(spec.type, fact.value):
            sentence = f"{fact.name} is a {spec.type}, not {_kind_of(fact.value)}"
            raise TrustcheckError(f"{sentence}; it is told by {' or '.join(spec.tellers[:3])}")


def absent(name: str, *evidence: Evidence) -> Fact:
    """Answered completely, and not there."""
    if name not in CATALOGUE:
        raise TrustcheckError(f"no fact is called {name}")
    return Fact(name=name, state=State.ABSENT, evidence=evidence)


def unknown(name: str, cause: Cause, detail: str = "", *evidence: Evidence) -> Fact:
    """Nobody could tell, and why."""
    if name not in CATALOGUE:
        raise TrustcheckError(f"no fact is called {name}")
    return Fact(name=name, state=State.UNKNOWN, cause=cause, detail=detail, evidence=evidence)


def told_by(source: str) -> tuple[str, ...]:
    """Names of the facts that this source may tell."""
    return tuple(spec.name for spec in CATALOGUE.values() if source in spec.tellers)


def all_unknown(names: Iterable[str], cause: Cause, detail: str = "") -> list[Fact]:
    """The same Unknown for each of the names."""
    return [unknown(name, cause, detail) for name in names]


def sides(case: Case, *names: str) -> tuple[Evidence, ...]:
    """Evidence of all sides of a comparison, two pieces a side, each once."""
    return tuple(dict.fromkeys(piece for name in names for piece in case.fact(name).evidence[:2]))


def first_gap(case: Case, name: str, *needed: str) -> Fact | None:
    """`name` as Unknown with the cause of the first needed fact that is unknown; None when all are answered."""
    for fact in map(case.fact, needed):
        if fact.is_unknown:
            return unknown(name, fact.cause or Cause.NOT_ASKED, fact.detail, *fact.evidence[:1])
    return None


def holding_began(case: Case) -> date | None:
    """When the present registration of the domain, or its present holder, began; None when the registry told neither."""
    told = [day for name in ("domain.created", "domain.holder_transfer") if (day := case.day(name)) is not None]
    return max(told, default=None)


def merge(by_source: Mapping[str, Mapping[str, Fact]], wanted: Collection[str] = CATALOGUE.keys()) -> dict[str, Fact]:
    """One fact a name out of what each source told: known, then absent, then unknown with a real cause.

    Between equals the teller named first in the catalogue wins, so the order of answers never matters. What company
    registers tell of a company is never mixed with what others tell of another, or of none. `wanted`: these names only.
    """
    merged: dict[str, tuple[tuple[int, int], Fact]] = {}
    silent = set() if _OF_REGISTERS.isdisjoint(wanted) else _of_other_companies(by_source)
    for source, facts in by_source.items():
        for name in facts.keys() & wanted:
            fact, tellers = facts[name], CATALOGUE[name].tellers
            if source in silent and name in _OF_REGISTERS:
                continue
            place = tellers.index(source) if source in tellers else len(tellers)
            rank = (_RANK[fact.state] + (fact.cause is Cause.NOT_ASKED), place)
            if name not in merged or rank < merged[name][0]:
                merged[name] = (rank, fact)
    return {name: fact for name, (_, fact) in sorted(merged.items())}


_RANK = {State.KNOWN: 0, State.ABSENT: 1, State.UNKNOWN: 2}
_REGISTERS = CATALOGUE["register.found"].tellers
_FIRST_REGISTER = _REGISTERS[0]
_OF_REGISTERS = frozenset(spec.name for spec in CATALOGUE.values() if spec.tellers[0] == _FIRST_REGISTER)
_WHICH_COMPANY = frozenset(("register.found", "register.name_found", "register.company_id"))


def moved(changed: Set[str]) -> Set[str]:
    """Names of the facts that merge() may tell otherwise once the sources have told these otherwise."""
    return changed if _WHICH_COMPANY.isdisjoint(changed) else changed | _OF_REGISTERS


def _of_other_companies(by_source: Mapping[str, Mapping[str, Fact]]) -> Set[str]:
    """Registers that found nothing, or another company, while one found a company: by number, else by name."""
    asked = [source for source in _REGISTERS if source in by_source]
    if len(asked) < 2:
        return set()
    for question in ("register.found", "register.name_found"):
        for source in asked:
            if _value(by_source[source], question) is True:
                number = _value(by_source[source], "register.company_id")
                return {other for other in asked if other != source and _differs(by_source[other], number)}
    return set()


def _differs(told: Mapping[str, Fact], number: Any) -> bool:
    """Whether these facts are of no company, or of another than that one. Those that failed are of none and all."""
    own = _value(told, "register.company_id")
    found = [_value(told, question) for question in ("register.found", "register.name_found")]
    return own != number if own is not None else False in found


def _value(told: Mapping[str, Fact], name: str) -> Any:
    return told[name].value if name in told else None

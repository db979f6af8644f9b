"""What a company register told of one company, whichever way it writes, and the register.* facts of it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

import msgspec

from trustcheck.company_names import same_name
from trustcheck.facts import absent, known, unknown
from trustcheck.model import Address, Capture, Case, Cause, Evidence, Fact, Problem
from trustcheck.sources.answers import Told, seen

NOT_TOLD = "the register does not publish it"
MAX_NAMES = 60
MAX_ADDRESSES = 60


# A Problem says why the register, which tells such things, did not tell this one; None: it never does.
Answer = Told | Problem | None


class Company(msgspec.Struct, frozen=True, kw_only=True):
    """One company of one register. `number` as our country files write it; `names`: all in use, the name proper first.

    active: bool. insolvency: bankruptcy, liquidation, restructuring, else as the register words it. registered: date.
    addresses, establishments: tuples of Address, the visiting address first. vat_liable, prepayment, employer: bool.
    mail_domain: of the mail address that the register has. former_names: texts. office_fault: what is wrong with the
    registered office, undeliverable or disputed. form, business_line: as the register words them. division: of the
    main line of business by NACE (see division_of). accounts: date that the latest accounts filed end on.
    """

    number: str
    names: tuple[str, ...]
    active: Answer = None
    insolvency: Answer = None
    registered: Answer = None
    form: Answer = None
    business_line: Answer = None
    division: Answer = None
    addresses: Answer = None
    establishments: Answer = None
    vat_liable: Answer = None
    prepayment: Answer = None
    employer: Answer = None
    website: Answer = None
    mail_domain: Answer = None
    former_names: Answer = None
    office_fault: Answer = None
    accounts: Answer = None

    @property
    def has_ended(self) -> bool:
        return isinstance(self.active, Told) and self.active.value is False

    def was_called(self, name: str) -> bool:
        """True when that is one of its names of before."""
        former = self.former_names.value if isinstance(self.former_names, Told) else None
        return any(same_name(other, name) for other in former or ())

    def bears(self, name: str) -> bool:
        """True when that is one of its names in use."""
        return any(same_name(other, name) for other in self.names)


_PLAIN = (
    "active", "insolvency", "form", "business_line", "establishments", "vat_liable", "prepayment", "employer",
    "website", "mail_domain", "former_names", "office_fault",
)  # fmt: skip


def facts_of(company: Company, country: str, capture: Capture, today: date) -> list[Fact]:
    """All register.* facts of the company itself (not register.found, register.name_found)."""
    proof = seen(capture, f"company {company.number}", " ".join((company.number, *company.names[:1])))
    return [
        known("register.company_id", company.number, proof),
        known("register.country", country, proof),
        *_names(company, proof),
        *(_fact(f"register.{name}", getattr(company, name), capture) for name in _PLAIN),
        *_dates(company.registered, capture, today),
        _division(company, capture),
        _days_since(company.accounts, capture, today),
        *_addresses(company.addresses, capture),
    ]


def _names(company: Company, proof: Evidence) -> list[Fact]:
    names = tuple(name for name in dict.fromkeys(company.names) if name)[:MAX_NAMES]
    if not names:
        detail = "the row holds no name in use"
        return [unknown(name, Cause.UNREADABLE, detail, proof) for name in ("register.name", "register.names")]
    return [known("register.name", names[0], proof), known("register.names", names, proof)]


def _fact(name: str, answer: Answer, capture: Capture) -> Fact:
    if answer is None:
        return unknown(name, Cause.HIDDEN, NOT_TOLD)
    if isinstance(answer, Problem):
        return unknown(name, answer.cause, answer.detail)
    proof = seen(answer.capture or capture, answer.place, answer.excerpt)
    return absent(name, proof) if answer.value is None else known(name, answer.value, proof)


def _dates(answer: Answer, capture: Capture, today: date) -> list[Fact]:
    """The day of registration and the days since; a day ahead of today by more than a time zone tells nothing."""
    if isinstance(answer, Told) and answer.value is not None and (answer.value - today).days > 1:
        answer = Problem(Cause.UNREADABLE, "the register's date of registration lies ahead")
    first = _fact("register.registered", answer, capture)
    if not (first.is_known and isinstance(answer, Told)):
        return [first, _fact("register.age_days", answer, capture)]
    return [first, known("register.age_days", max(0, (today - answer.value).days), *first.evidence)]


def _division(company: Company, capture: Capture) -> Fact:
    """register.division; where the line of business was not to be had, no more was its code."""
    line = company.business_line
    missing = company.division is None and isinstance(line, Problem)
    return _fact("register.division", line if missing else company.division, capture)


def _days_since(answer: Answer, capture: Capture, today: date) -> Fact:
    """register.accounts_days: accounts end in the past, so a later day is no answer."""
    name = "register.accounts_days"
    if not isinstance(answer, Told) or answer.value is None:
        return _fact(name, answer, capture)
    days = (today - answer.value).days
    if days < 0:
        return unknown(name, Cause.UNREADABLE, "the register's latest accounts end in the future")
    return known(name, days, seen(answer.capture or capture, answer.place, answer.excerpt))


_DIVISION = re.compile(r"(\d\d)[.\d ]{0,6}[A-Z]?")


def division_of(code: str, place: str) -> Answer:
    """The division ("47") of a code of NACE Rev. 2 or of a country's own finer one ("47.710", "4791B"); None: no code.

    Norway, Sweden, Denmark, Finland, France, the United Kingdom and Poland all begin their codes with NACE's division.
    """
    found = _DIVISION.fullmatch(code.strip())
    if code and found is None:
        return Problem(Cause.UNREADABLE, "the code of its line of business is none that we know")
    return Told(found[1] if found else None, place, code)


def _addresses(answer: Answer, capture: Capture) -> list[Fact]:
    listed = _fact("register.addresses", answer, capture)
    if not listed.is_known:
        return [listed, _fact("register.address", answer, capture)]
    places: tuple[Address, ...] = listed.value[:MAX_ADDRESSES]
    evidence = [seen(capture, listed.evidence[0].place, str(places[0]))] if places else []
    if not places:
        return [absent("register.addresses", *listed.evidence), absent("register.address", *listed.evidence)]
    return [known("register.addresses", places, *evidence), known("register.address", str(places[0]), *evidence)]


def line_of_business(code: str, words: str, place: str) -> Told:
    """The line as the register words it, else its code; "retail trade" is said before it where the code's division is.

    Registers of Europe use NACE, each in its own spelling (47.91B, 47910, 479110, 4791.0): division 47 is retail trade.
    """
    told = words or (f"code {code}" if code else "")
    retail = re.match(r"47\.?[0-9]", code) is not None and "retail" not in words.lower()
    return Told((f"retail trade: {told}" if retail else told) or None, place, f"{code} {words}".strip() or "none")


def with_answer(told: Iterable[Fact], name: str, capture: Capture, answer: Answer) -> list[Fact]:
    """The facts with what another answer says of one in place of what the company's own says of it."""
    return [*(fact for fact in told if fact.name != name), _fact(name, answer, capture)]


def with_addresses(told: Iterable[Fact], capture: Capture, answer: Answer) -> list[Fact]:
    """The same for the addresses, which are two facts."""
    kept = [fact for fact in told if fact.name not in ("register.addresses", "register.address")]
    own = answer.capture if isinstance(answer, Told) else None
    return [*kept, *_addresses(answer, own or capture)]


def found_number(told: Iterable[Fact]) -> str:
    """The number of the company of which these facts tell; empty when they tell of none."""
    return next((str(fact.value) for fact in told if fact.name == "register.company_id" and fact.is_known), "")


def is_named_otherwise(case: Case, told: Iterable[Fact]) -> bool:
    """True when the seller's name on the pages is none of the company's in use: it may be a former one."""
    name = case.text("claim.legal_name") or ""
    used = next((fact.value for fact in told if fact.name == "register.names" and fact.is_known), ())
    return bool(name and used) and not any(same_name(name, other) for other in used)


_HOUSE = r"(?P<number>\d{1,5}(?:[-/]\d{1,4})?(?: ?[A-Za-z](?![A-Za-z]))?"
_NUMBER_LAST = re.compile(r"(?P<street>.{1,100}?)[ ,]{1,3}" + _HOUSE + r".{0,20})")
_NUMBER_FIRST = re.compile(_HOUSE + r"(?: (?i:bis|ter|quater))?),? (?P<street>.{1,100})")


def street_and_number(line: str, *, number_first: bool = False) -> tuple[str, str]:
    """("Garnveien", "2 B") of a street line as registers write it; the whole line and "" when it has no number."""
    found = (_NUMBER_FIRST if number_first else _NUMBER_LAST).fullmatch(line.strip())
    return (found["street"].strip(" ,"), found["number"].strip(" ,")) if found else (line.strip(), "")

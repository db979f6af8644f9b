"""What a company register is asked: the numbers on the pages, else the domain holder's, else the name.

A register's own module says how it is asked and how it writes (Register); which country's register is asked, one a
case, follows from what was read (company_signs). That a number is on the pages and in the register proves little by
itself: fakes copy real numbers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

import msgspec

from trustcheck.company_names import normal_name
from trustcheck.countries import of_domain
from trustcheck.facts import absent, all_unknown, known, told_by, unknown
from trustcheck.model import Capture, Case, Cause, Evidence, Fact, Problem, Request
from trustcheck.sources.answers import clean, seen
from trustcheck.sources.company_keys import Keyless, no_key
from trustcheck.sources.company_record import Company, facts_of
from trustcheck.sources.company_signs import is_candidate, register_country, short_text
from trustcheck.sources.company_signs import number_in as number_in

NEEDS: tuple[str, ...] = (
    "claim.company_ids",
    "claim.company_id",
    "claim.company_id_checksum",
    "claim.company_country",
    "claim.vat_number",
    "claim.legal_name",
    "claim.trade_name",
    "claim.site_read",
    "claim.country",
    "claim.language",
    "domain.registrant_number",
)
MAX_CANDIDATES = 3
MIN_LETTERS = 3
_QUESTIONS = ("register.found", "register.name_found")
# Of a company that is not there nothing is said that could read as good news (no insolvency, no other website).
_NOT_TOLD = frozenset({
    "register.insolvency", "register.website", "register.mail_domain", "register.former_names", "register.office_fault",
})  # fmt: skip
Table = tuple[int, Sequence[Company]]


class Register(msgspec.Struct, frozen=True, kw_only=True):
    """One register. Its module's ask() and read() are this object's.

    number_urls: the questions for one number, each asked when the one before says that it is not there. row: the
    company of that number in an answer, None: the register says that there is none. number: a text as the register
    writes its numbers, empty when it can be none. vat_number: the number that a VAT number holds, empty when none.
    name_url: the question for a name, page by page from 1; name_post: its content type where it is posted; table: how
    many companies an answer says there are, and those that it holds; no_hit: what a search without any hit means where
    it proves nothing. short_rows: those tell little, so the one that is meant is asked for by its number. request: what
    all questions share (accept, max_age_days, key …). keyless: for users without that key.
    """

    source: str
    country: str
    number_urls: Callable[[str], Sequence[str]]
    row: Callable[[Capture, str], Company | Problem | None]
    number: Callable[[str], str]
    vat_number: Callable[[str], str] = lambda printed: ""
    name_url: Callable[[str, int], str] | None = None
    name_post: str = ""
    table: Callable[[Capture], Table | Problem] | None = None
    max_pages: int = 1
    short_rows: bool = False
    no_hit: Problem | None = None
    request: Request
    keyless: Keyless | None = None

    def ask(self, case: Case) -> list[Request]:
        """The seller's number; else each that may be; else the domain holder's; else the name, page by page."""
        urls = [url for number in self._numbers(case) for url in self._chain(number, case.captures)]
        return [self._request(url) for url in dict.fromkeys(urls or [*self._pages(case), *self._meant(case)])]

    def read(self, case: Case, captures: Mapping[str, Capture]) -> list[Fact]:
        """The register.* facts of this register, by the surest question that was asked."""
        if claimed := self._claimed(case):
            return self._of_number(case, captures, claimed[0])
        if candidates := self._candidates(case):
            return self._of_candidates(case, captures, candidates)
        if holder := self._holder(case):
            details = self._of_number(case, captures, holder[0])
            return [self._no_number(case), *(fact for fact in details if fact.name not in _QUESTIONS)]
        name = self._name(case)
        return self._of_name(case, captures, name) if name is not None else []

    def company(self, case: Case, captures: Mapping[str, Capture]) -> tuple[str, Capture] | None:
        """(number, answer) of the one company whose facts read() tells; None when there is none yet."""
        for number in self._numbers(case):
            for url in self._number_urls(number, captures):
                capture = captures.get(url)
                if capture is not None and isinstance(self.row(capture, number), Company):
                    return number, capture
        return None

    @property
    def _details(self) -> tuple[str, ...]:
        return tuple(name for name in told_by(self.source) if name.startswith("register.") and name not in _QUESTIONS)

    def _is_home(self, case: Case) -> bool:
        return register_country(case) == self.country

    def _numbers(self, case: Case) -> list[str]:
        return self._claimed(case) or self._candidates(case) or self._holder(case)

    def _claimed(self, case: Case) -> list[str]:
        """The seller's number when the pages show one that can be; else that of the VAT number."""
        if not self._is_home(case):
            return []
        if case.fact("claim.company_id").is_known:
            number = self.number(short_text(case.text("claim.company_id")))
        else:
            number = self.vat_number(short_text(case.text("claim.vat_number")))
        return [number] if number else []

    def _candidates(self, case: Case) -> list[str]:
        """Numbers of which it is not clear whose they are. None when the seller's own is known."""
        if case.fact("claim.company_id").is_known or not self._is_home(case):
            return []
        listed = [item for item in case.many("claim.company_ids") if is_candidate(item)]
        found = [self.number(short_text(item.number)) for item in listed if item.country == self.country]
        return [number for number in dict.fromkeys(found) if number][:MAX_CANDIDATES]

    def _holder(self, case: Case) -> list[str]:
        """The number of the domain's holder, when the registry is this country's and the pages gave no number."""
        given = case.fact("claim.company_id")
        not_looked = given.is_unknown and given.cause is Cause.NOT_ASKED
        here = of_domain(case.shop.domain) == self.country and self._is_home(case)
        no_shop = case.flag("claim.site_read") is False  # whoever holds a name that is for sale sells nothing there
        if given.is_known or not_looked or no_shop or not here:
            return []
        number = self.number(short_text(case.text("domain.registrant_number")))
        return [number] if number else []

    def _name(self, case: Case) -> str | None:
        """The name to look for: only when the site was read, shows no possible number, and points to this country."""
        sought = case.fact("claim.company_id").is_absent or self._is_impossible(case)
        if self.name_url is None or not case.flag("claim.site_read") or not sought or not self._is_home(case):
            return None
        name = case.text("claim.legal_name") or case.text("claim.trade_name") or ""
        long_enough = sum(map(str.isalnum, normal_name(name))) >= MIN_LETTERS
        return clean(name, 120) if long_enough else None

    def _chain(self, number: str, captures: Mapping[str, Capture]) -> list[str]:
        """The questions for one number so far: the next one once the one before said that it is not there."""
        urls: list[str] = []
        for url in self._number_urls(number, captures):
            urls.append(url)
            capture = captures.get(url)
            if capture is None or self.row(capture, number) is not None:
                break
        return urls

    def _number_urls(self, number: str, captures: Mapping[str, Capture]) -> Sequence[str]:
        urls = self.number_urls(number)
        return self.keyless.number_urls(number) if self.keyless and no_key(captures.get(urls[0])) else urls

    def _name_page(self, name: str, page: int, captures: Mapping[str, Capture]) -> str | None:
        """The question for that page of the search for a name; None where the register cannot be searched so."""
        if self.name_url is None:
            return None
        way = self.name_url
        if self.keyless and no_key(captures.get(way(name, 1))):
            return self.keyless.name_url(name, page) if self.keyless.name_url else None
        return way(name, page)

    def _request(self, url: str) -> Request:
        if self.keyless and url.startswith(self.keyless.request.url):
            return msgspec.structs.replace(self.keyless.request, url=url)
        posted = self.name_post or self.request.post
        return msgspec.structs.replace(self.request, url=url, post=posted if "#" in url else "")

    def _of_number(self, case: Case, captures: Mapping[str, Capture], number: str) -> list[Fact]:
        chain = self._chain(number, captures)
        last = captures.get(chain[-1])
        if last is None:
            return []
        row = self.row(last, number)
        if isinstance(row, Problem):
            return all_unknown(("register.found", *self._details), row.cause, row.detail)
        if row is not None:
            found = known("register.found", True, seen(last, f"company {number}", number))
            return [found, *facts_of(row, self.country, last, case.at.date())]
        proof = seen(last, "answer", f"no company {number}")
        return [known("register.found", False, proof), *self._not_there(proof)]

    def _not_there(self, proof: Evidence) -> list[Fact]:
        return [absent(name, proof) for name in self._details if name not in _NOT_TOLD]

    def _of_candidates(self, case: Case, captures: Mapping[str, Capture], numbers: list[str]) -> list[Fact]:
        """What holds whichever number is the seller's. One that is the domain holder's too is taken for it."""
        holder = self.number(short_text(case.text("domain.registrant_number")))
        if holder in numbers:
            return self._of_number(case, captures, holder)
        told = [self._of_number(case, captures, number) for number in numbers]
        if not all(told):
            return []
        if len(told) == 1:
            return told[0]
        detail = f"{len(numbers)} company numbers are on the pages, and it is not clear which is the seller's"
        answers = {(facts[0].state, facts[0].value) for facts in told}
        found = told[0][0] if len(answers) == 1 else unknown("register.found", Cause.AMBIGUOUS, detail)
        return [found, *all_unknown(self._details, Cause.AMBIGUOUS, detail)]

    def _pages(self, case: Case) -> list[str]:
        """The pages of the search for a name that are asked so far."""
        name = self._name(case)
        urls: list[str] = []
        while name is not None and len(urls) < self.max_pages and (not urls or self._goes_on(case.captures, urls)):
            url = self._name_page(name, len(urls) + 1, case.captures)
            if url is None:
                break
            urls.append(url)
        return urls

    def _meant(self, case: Case) -> list[str]:
        """The question for the one company of the name, where the search tells little of it."""
        name = self._name(case) if self.short_rows else None
        matched = self._matched(case.captures, self._pages(case), name or "")
        return self._chain(matched[0][0].number, case.captures) if name and len(matched) == 1 else []

    def _goes_on(self, captures: Mapping[str, Capture], urls: Sequence[str]) -> bool:
        """True when the last page was answered and rows are still missing."""
        last = self._table(captures.get(urls[-1]))
        if last is None or isinstance(last, Problem) or not last[1]:
            return False
        total, found = self._rows(captures, urls)
        return total > len(found)

    def _table(self, capture: Capture | None) -> Table | Problem | None:
        return self.table(capture) if capture is not None and self.table is not None else None

    def _rows(self, captures: Mapping[str, Capture], urls: Iterable[str]) -> tuple[int, list[tuple[Company, Capture]]]:
        """(total that the register tells, all rows of the pages that were answered)."""
        total, found = 0, []
        for url in urls:
            capture = captures.get(url)
            table = self._table(capture)
            if capture is None or table is None or isinstance(table, Problem):
                break
            total = max(total, table[0])
            found += [(row, capture) for row in table[1]]
        return total, found

    def _of_name(self, case: Case, captures: Mapping[str, Capture], name: str) -> list[Fact]:
        urls = self._pages(msgspec.structs.replace(case, captures=captures))
        tables = [self._table(captures.get(url)) for url in urls]
        no_number = self._no_number(case)
        for table in tables:
            if isinstance(table, Problem):
                return [no_number, *all_unknown(("register.name_found", *self._details), table.cause, table.detail)]
        if not tables or tables[0] is None:
            return []
        if tables[-1] is None:
            return [no_number]
        total, found = self._rows(captures, urls)
        matched = self._matched(captures, urls, name)
        if not matched:
            former = [row for row, _ in found if row.was_called(name)]
            if former:
                detail = f"no company is called so now, but {former[0].number} was before"
                return [no_number, *all_unknown(("register.name_found", *self._details), Cause.AMBIGUOUS, detail)]
            if self.no_hit and not found:
                return [
                    no_number,
                    *all_unknown(("register.name_found", *self._details), self.no_hit.cause, self.no_hit.detail),
                ]
            return [no_number, *self._no_such_name(name, total - len(found), captures[urls[0]])]
        row, capture = matched[0]
        told = known("register.name_found", True, seen(capture, "companies", row.number))
        if len(matched) > 1:
            detail = f"{len(matched)} companies bear that name"
            return [no_number, told, *all_unknown(self._details, Cause.AMBIGUOUS, detail)]
        whole = self._of_number(case, captures, row.number) if self.short_rows else []
        if whole and whole[0].value is True:
            return [no_number, told, *whole[1:]]
        return [no_number, told, *facts_of(row, self.country, capture, case.at.date())]

    def _matched(
        self, captures: Mapping[str, Capture], urls: Sequence[str], name: str
    ) -> list[tuple[Company, Capture]]:
        """The companies of that name, each once; where some live and some have ended, those that live."""
        _, found = self._rows(captures, urls)
        named = {row.number: (row, capture) for row, capture in reversed(found) if row.bears(name)}
        alive = [(row, capture) for row, capture in named.values() if not row.has_ended]
        return alive or list(named.values())

    def _no_such_name(self, name: str, unseen: int, first: Capture) -> list[Fact]:
        if unseen > 0:
            detail = f"{unseen} companies answer to that name beside those that were looked through"
            return all_unknown(("register.name_found", *self._details), Cause.TOO_LARGE, detail)
        proof = seen(first, "companies", f"no company is called {name}")
        return [known("register.name_found", False, proof), *self._not_there(proof)]

    def _is_impossible(self, case: Case) -> bool:
        """True when the seller's number has a wrong check digit: no company can have it."""
        return case.fact("claim.company_id").is_known and case.flag("claim.company_id_checksum") is False

    def _no_number(self, case: Case) -> Fact:
        """register.found when the pages show no number, an impossible one, or could not be read."""
        given = case.fact("claim.company_id")
        if self._is_impossible(case):
            return known("register.found", False, *given.evidence)
        if given.is_absent:
            return absent("register.found", *given.evidence)
        return unknown("register.found", given.cause or Cause.NOT_ASKED, given.detail)

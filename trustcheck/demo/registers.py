"""The registers of the simulated internet that speak HTTP, each in its own format: IANA, RDAP, PRH, Traficom, VIES.

Formats: RFC 9224 and 9083 (RDAP); avoindata.prh.fi/opendata-ytj-api/v3; odata.domain.fi/v4/odata (OData 4.0);
ec.europa.eu/taxation_customs/vies/rest-api. Each says "not found" in its own manner.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date
from typing import Any
from urllib.parse import parse_qs, unquote

from trustcheck.demo import addresses
from trustcheck.demo.directory import Directory, Found
from trustcheck.demo.faults import fault_of
from trustcheck.demo.http_server import Played, Question
from trustcheck.demo.register_faults import as_json, changed_answer, changed_object, changed_rows
from trustcheck.demo.world import Site

RDAP_JSON = "application/rdap+json"
PRH_PATH = "/opendata-ytj-api/v3/companies"
PRH_PAGES = (73, 100, 88)  # rows a page vary on the real register too
PRH_NUMBER = re.compile(r"\d{7}-\d")
TRAFICOM_PATH = "/v4/odata/domains"
TRAFICOM_PAGE_ROWS = 100
TRAFICOM_FILTER = re.compile(r"\s*(OrganizationId|Name)\s+eq\s+'([^']{0,253})'\s*")
VIES_PATH = "/taxation_customs/vies/rest-api"
_NOT_VALID = {"userError": "INVALID", "name": "---", "address": "---"}


class Registers:
    """Plays every register of the world by host name."""

    def __init__(self, directory: Directory, today: date) -> None:
        self.directory, self.today = directory, today

    def play(self, question: Question) -> Played | None:
        """What the register at that host does with a request; None when no register lives there."""
        match question.host:
            case addresses.IANA_DATA:
                return Played(self._bootstrap(question))
            case addresses.PRH:
                return self._prh(question)
            case addresses.TRAFICOM:
                return self._traficom(question)
            case addresses.VIES:
                return self._vies(question)
            case host if host in addresses.RDAP_HOSTS and "/norid_" not in question.path:  # services/norid.py
                return self._rdap(question)
        return None

    def _bootstrap(self, question: Question) -> Site:
        if question.path != "/rdap/dns.json":
            return Site(body=b"", status=404)
        by_base: dict[str, list[str]] = {}
        for tld, base in addresses.RDAP_BASES.items():
            if tld not in addresses.UNLISTED:
                by_base.setdefault(base, []).append(tld)
        return as_json(
            {
                "description": "RDAP bootstrap file for Domain Name System registrations",
                "publication": f"{self.today}T16:00:02Z",
                "services": [[tlds, [base]] for base, tlds in by_base.items()],
                "version": "1.0",
            }
        )

    def _rdap(self, question: Question) -> Played:
        asked = f"https://{question.host}{question.path}"
        base, _, name = asked.rpartition("domain/")
        name = unquote(name).lower().rstrip(".")
        shop = self.directory.shop(name)
        missing = as_json(
            {"rdapConformance": ["rdap_level_0"], "errorCode": 404, "title": "Not Found", "description": [name]},
            RDAP_JSON,
            404,
        )
        if addresses.RDAP_BASES.get(name.rpartition(".")[2]) != base or name.startswith("www."):
            return Played(missing)
        fault = fault_of(shop, "rdap")
        known = shop.rdap if shop else None
        good = as_json(changed_object(fault, known), RDAP_JSON) if known is not None else missing
        return changed_answer(fault, good, missing)

    def _prh(self, question: Question) -> Played:
        if question.path != PRH_PATH:
            return Played(as_json({"timestamp": self._now(), "message": "No such path", "errorcode": 404}, status=404))
        asked = {name: values[0].strip() for name, values in parse_qs(question.query).items()}
        number, name, page = asked.get("businessId", ""), asked.get("name", ""), asked.get("page", "1")
        if (number and not PRH_NUMBER.fullmatch(number)) or not (number or name) or not _is_count(page):
            wrong = "Parameter businessId is wrong" if number else "Parameter businessId is missing"
            return Played(as_json({"timestamp": self._now(), "message": wrong, "errorcode": 1005}, status=400))
        found = self.directory.company(number) if number else self.directory.named(name)
        fault = fault_of(found.shop, "prh")
        rows = changed_rows(fault, found.rows)
        good = as_json({"totalResults": len(rows), "companies": _page(rows, int(page))})
        return changed_answer(fault, good, as_json({"totalResults": 0, "companies": []}))

    def _traficom(self, question: Question) -> Played:
        context = {"@odata.context": f"https://{addresses.TRAFICOM}/v4/odata/$metadata#domains"}
        missing = as_json({**context, "value": []})
        asked = {name: values[0] for name, values in parse_qs(question.query).items()}
        clause = TRAFICOM_FILTER.fullmatch(asked.get("$filter", ""))
        skip = asked.get("$skip", "0")
        if question.path.rstrip("/").lower() != TRAFICOM_PATH:
            return Played(Site(body=b"", status=404, content_type=""))
        if clause is None or not _is_count(skip):
            fault_text = {"error": {"code": "", "message": "The query specified in the URI is not valid."}}
            return Played(as_json(fault_text, status=400))
        found = self._domains(clause[1], clause[2])
        fault = fault_of(found.shop, "traficom")
        size = 1 if fault.startswith("next-link") else TRAFICOM_PAGE_ROWS
        changed = changed_rows(fault, found.rows)
        held = [row for row in changed if clause[1] == "Name" or row.get("OrganizationId") == clause[2]]
        rows = sorted(held, key=lambda row: str(row.get("GrantDate", "")), reverse=True)
        shown = rows[int(skip) : int(skip) + size]
        answer: dict[str, Any] = {**context, "value": shown}
        if int(skip) + size < len(rows) or (fault == "next-link-loop" and rows):
            answer["@odata.nextLink"] = self._next_link(question, asked, int(skip) + size, fault)
        if fault == "old-envelope":
            answer = {"d": {"results": shown}}
        if fault == "404-path":
            return Played(Site(body=b"", status=404, content_type=""))
        return changed_answer(fault, as_json(answer, "application/json; odata.metadata=minimal"), missing)

    def _domains(self, key: str, value: str) -> Found:
        return self.directory.domains_of(value) if key == "OrganizationId" else self.directory.domain_row(value)

    def _next_link(self, question: Question, asked: Mapping[str, str], skip: int, fault: str) -> str:
        host = "10.0.0.1" if fault == "next-link-private" else addresses.TRAFICOM
        step = 0 if fault == "next-link-loop" else skip
        return f"https://{host}{question.path}?$filter={asked['$filter'].replace(' ', '%20')}&$skip={step}"

    def _vies(self, question: Question) -> Played:
        if question.path == f"{VIES_PATH}/check-status":
            countries = [{"countryCode": code, "availability": "Available"} for code in ("DE", "EE", "FI", "SE")]
            return Played(as_json({"vow": {"available": True}, "countries": countries}))
        if question.path == f"{VIES_PATH}/check-vat-number" and question.method == "POST":
            return self._vies_post(question)
        asked = re.fullmatch(re.escape(VIES_PATH) + r"/ms/([A-Z]{2})/vat/([^/]{1,20})", question.path)
        if asked is None:
            return Played(Site(body=b"", status=404, content_type=""))
        number = unquote(asked[2])
        told, fault = self._vat(number)
        good = as_json(self._vies_answer(number, told))
        return changed_answer(fault, good, as_json(self._vies_answer(number, _NOT_VALID)))

    def _vies_post(self, question: Question) -> Played:
        try:
            asked = json.loads(question.body)
            country, number = str(asked["countryCode"]), str(asked["vatNumber"])
        except (ValueError, KeyError, TypeError):
            return Played(as_json(_vies_failure("INVALID_INPUT"), status=400))
        told, fault = self._vat(number)
        error = told["userError"]
        if error not in ("VALID", "INVALID"):
            return Played(as_json(_vies_failure(error)))
        answer = {
            "countryCode": country, "vatNumber": number, "requestDate": f"{self._now()}.000Z",
            "valid": error == "VALID", "requestIdentifier": "", "name": told["name"], "address": told["address"],
        }  # fmt: skip
        missing = {**answer, "valid": False, "name": "---", "address": "---"}
        return changed_answer(fault, as_json(answer), as_json(missing))

    def _vat(self, number: str) -> tuple[Mapping[str, Any], str]:
        """VIES's answer for a number, as its fault leaves it, and that fault."""
        told, shop = self.directory.vat(number)
        fault = fault_of(shop, "vies")
        error, name, address = told or ("INVALID", "", "")
        good = {"userError": error, "name": name or "---", "address": address or "---"}
        return changed_object(fault, good), fault

    def _vies_answer(self, number: str, told: Mapping[str, Any]) -> dict[str, Any]:
        near = dict.fromkeys(("name", "street", "postalCode", "city", "companyType"), "---")
        match = dict.fromkeys(("matchName", "matchStreet", "matchPostalCode", "matchCity", "matchCompanyType"), 3)
        return {
            "isValid": told["userError"] == "VALID", "requestDate": f"{self._now()}.734Z", **told,
            "requestIdentifier": "", "originalVatNumber": number, "vatNumber": number,
            "viesApproximate": {**near, **match},
        }  # fmt: skip

    def _now(self) -> str:
        return f"{self.today}T07:43:04"


def _vies_failure(error: str) -> dict[str, Any]:
    return {"actionSucceed": False, "errorWrappers": [{"error": error}]}


def _is_count(text: str) -> bool:
    return text.isdecimal() and len(text) < 7


def _page(rows: tuple[Mapping[str, Any], ...], page: int) -> tuple[Mapping[str, Any], ...]:
    start = sum(PRH_PAGES[n % len(PRH_PAGES)] for n in range(min(page, 100) - 1))
    return rows[start : start + PRH_PAGES[(page - 1) % len(PRH_PAGES)]]

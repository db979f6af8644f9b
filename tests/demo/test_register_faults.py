"""The registers' formats when they are sound, and every fault of theirs."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote

import pytest
from demo_stage import QUICK, Raw, get, running, shop

from trustcheck.demo.fault_shops import COMPANY_NUMBERS
from trustcheck.demo.internet import Internet

SERVICES = ("rdap", "prh", "traficom", "vies")
STATUSES = [
    ("503", 503, ""), ("500", 500, ""), ("403", 403, ""), ("429", 429, ""), ("429-retry-after", 429, "60"),
]  # fmt: skip
ODD_BODIES = ("html", "challenge", "empty", "malformed", "truncated", "deep", "wrong-type", "latin-1", "bom")
WIRES = ("slow", "hang", "reset", "too-large", "bomb")
SHARED = (*(row[0] for row in STATUSES), *ODD_BODIES, *WIRES, "redirect-private", "not-found")
ALONE = """
rdap-404-empty rdap-404-html rdap-redacted rdap-no-events rdap-odd-dates
prh-400 prh-ceased prh-bankrupt prh-liquidation prh-situation-over prh-vat-ended prh-po-box prh-auxiliary-name
prh-renamed prh-website prh-many
traficom-404-path traficom-next-link traficom-next-link-private traficom-next-link-loop traficom-old-envelope
traficom-other-holder
vies-ms-unavailable vies-ip-blocked vies-max-concurrent vies-action-failed vies-no-name vies-invalid vies-two-lines
"""
COVERED = {f"{service}-{name}" for service in SERVICES for name in SHARED} | set(ALONE.split())
PRH_PATH = "/opendata-ytj-api/v3/companies"
VIES_PATH = "/taxation_customs/vies/rest-api"


@pytest.fixture(scope="module")
def net() -> Iterator[Internet]:
    silent = shop(
        "mykka-demo.fi",
        pages={},
        companies=({"businessId": {"value": "9800001-0"}, "names": [{"name": "Mykkä Kauppa Oy", "type": "1"}]},),
        odata=({"Name": "mykka-demo.fi", "OrganizationId": "9800001-0"},),
        vies={"98000010": ("VALID", "Mykkä Kauppa Oy", "")},
        faults={"prh": "503", "traficom": "html", "vies": "500", "rdap": "429"},
        rdap={"objectClassName": "domain", "ldhName": "mykka-demo.fi"},
    )
    with running(silent) as internet:
        yield internet


def number_of(fault: str) -> str:
    return COMPANY_NUMBERS[fault]


def ask(net: Internet, fault: str, *, seconds: float = 5.0, tail: str = "", secure: bool = True) -> Raw:
    """What the register of that fault says of the fault's shop."""
    service, number = fault.partition("-")[0].replace("web", "prh"), number_of(fault)
    host, path = {
        "rdap": ("rdap.fi", f"/rdap/rdap/domain/{fault}-fault.fi"),
        "prh": ("avoindata.prh.fi", f"{PRH_PATH}?businessId={number}{tail}"),
        "traficom": ("odata.domain.fi", f"/v4/odata/domains?$filter=OrganizationId%20eq%20'{number}'{tail}"),
        "vies": ("ec.europa.eu", f"{VIES_PATH}/ms/FI/vat/{number.replace('-', '')}"),
    }[service]
    return get(net, host, path, seconds=seconds, secure=secure)


def told(answer: Raw) -> Any:
    assert answer.status == 200
    return json.loads(answer.body)


def company(net: Internet, fault: str) -> Mapping[str, Any]:
    found = told(ask(net, fault))
    assert found["totalResults"] == len(found["companies"]) == 1
    row: Mapping[str, Any] = found["companies"][0]
    return row


def test_the_bootstrap_file_names_every_rdap_server_but_the_overrides(net: Internet) -> None:
    found = told(get(net, "data.iana.org", "/rdap/dns.json", secure=True))
    bases = {tld: base for tlds, (base,) in found["services"] for tld in tlds}

    assert bases["fi"] == "https://rdap.fi/rdap/rdap/"
    assert {"com", "shop", "store", "no"} <= bases.keys() and not {"se", "eu", "de"} & bases.keys()


def test_rdap_knows_a_domain_at_its_own_registry_only(net: Internet) -> None:
    answer = get(net, "rdap.fi", "/rdap/rdap/domain/WEB-ok-fault.fi", secure=True)
    elsewhere = get(net, "rdap.verisign.com", "/com/v1/domain/web-ok-fault.fi", secure=True)
    nobody = get(net, "rdap.fi", "/rdap/rdap/domain/nobody-demo.fi", secure=True)
    com = get(net, "rdap.verisign.com", "/com/v1/domain/web-ok-fault.com", secure=True)

    assert told(answer)["ldhName"] == "web-ok-fault.fi"
    assert answer.header("content-type") == "application/rdap+json"
    assert elsewhere.status == nobody.status == 404 and json.loads(nobody.body)["errorCode"] == 404
    assert told(com)["ldhName"] == "web-ok-fault.com"


def test_prh_finds_by_number_and_by_words_of_any_name(net: Internet) -> None:
    by_number = company(net, "web-ok")
    by_name = told(get(net, "avoindata.prh.fi", f"{PRH_PATH}?name={quote('Vikakauppa 017')}", secure=True))
    nothing = told(get(net, "avoindata.prh.fi", f"{PRH_PATH}?businessId=9999999-9", secure=True))

    assert by_number["businessId"]["value"] == number_of("web-ok")
    assert [row["names"][0]["name"] for row in by_name["companies"]] == ["Vikakauppa 017 Oy"]
    assert nothing == {"totalResults": 0, "companies": []}


@pytest.mark.parametrize("query", ["", "businessId=99000018", "businessId=x", "name=a&page=x", "name="])
def test_prh_refuses_a_bad_question_with_an_errorcode(net: Internet, query: str) -> None:
    answer = get(net, "avoindata.prh.fi", f"{PRH_PATH}?{query}", secure=True)

    assert answer.status == 400
    assert json.loads(answer.body)["errorcode"] == 1005


def test_traficom_filters_by_organisation_and_by_name(net: Internet) -> None:
    by_name = told(get(net, "odata.domain.fi", "/v4/odata/domains?$filter=Name%20eq%20'web-ok-fault.fi'", secure=True))
    by_holder = told(ask(net, "traficom-wrong-type"))
    nothing = told(get(net, "odata.domain.fi", "/v4/odata/domains?$filter=Name%20eq%20'x-demo.fi'", secure=True))
    wrong = get(net, "odata.domain.fi", "/v4/odata/domains?$filter=Holder%20like%20'x'", secure=True)
    lost = get(net, "odata.domain.fi", "/odata/Domains/", secure=True)

    assert by_name["value"][0]["OrganizationId"] == number_of("web-ok")
    assert [row["Name"] for row in by_holder["value"]] == ["traficom-wrong-type-fault.fi"]
    assert nothing["value"] == [] and "@odata.nextLink" not in by_name
    assert (wrong.status, lost.status) == (400, 404)


def test_vies_answers_by_address_and_by_post(net: Internet) -> None:
    good = told(ask(net, "vies-wrong-type"))
    number = number_of("web-ok").replace("-", "")
    posted = told(get(net, "ec.europa.eu", f"{VIES_PATH}/check-vat-number", secure=True, method="POST",
        body=json.dumps({"countryCode": "FI", "vatNumber": number}).encode()))  # fmt: skip
    bad = get(net, "ec.europa.eu", f"{VIES_PATH}/check-vat-number", secure=True, method="POST", body=b"[")
    nobody = told(get(net, "ec.europa.eu", f"{VIES_PATH}/ms/FI/vat/99999999", secure=True))
    status = told(get(net, "ec.europa.eu", f"{VIES_PATH}/check-status", secure=True))

    assert (good["userError"], good["isValid"]) == ("VALID", True) and "\n" in good["address"]
    assert posted["valid"] is True and posted["vatNumber"] == number
    assert bad.status == 400 and json.loads(bad.body)["actionSucceed"] is False
    assert (nobody["userError"], nobody["isValid"], nobody["name"]) == ("INVALID", False, "---")
    assert status["vow"]["available"] is True


@pytest.mark.parametrize("service", SERVICES)
@pytest.mark.parametrize(("fault", "status", "retry"), STATUSES)
def test_statuses(net: Internet, service: str, fault: str, status: int, retry: str) -> None:
    answer = ask(net, f"{service}-{fault}")

    assert answer.status == status
    assert answer.header("retry-after") == retry


@pytest.mark.parametrize("service", SERVICES)
@pytest.mark.parametrize("fault", ODD_BODIES)
def test_bodies_that_are_no_such_json(net: Internet, service: str, fault: str) -> None:
    answer = ask(net, f"{service}-{fault}")
    body = answer.body

    assert answer.status == 200
    match fault:
        case "html" | "challenge":
            assert b"<html" in body.lower() and "html" in answer.header("content-type")
        case "empty":
            assert body == b""
        case "malformed":
            assert set(json.loads(body)) >= {"companies", "value", "events", "userError"}
        case "truncated":
            with pytest.raises(json.JSONDecodeError):
                json.loads(body)
            assert body.startswith(b"{") and len(body) > 50
        case "deep":
            assert b"[" * 100_000 in body
        case "wrong-type":
            assert answer.header("content-type") == "text/html" and json.loads(body)
        case "latin-1":
            with pytest.raises(UnicodeDecodeError):
                body.decode()
            assert json.loads(body.decode("latin-1"))
        case "bom":
            assert json.loads(body.decode("utf-8-sig")) and body.startswith(b"\xef\xbb\xbf")


@pytest.mark.parametrize("service", SERVICES)
def test_answers_that_never_come_or_never_end(net: Internet, service: str) -> None:
    slow = ask(net, f"{service}-slow", seconds=0.8)
    bomb = ask(net, f"{service}-bomb")

    assert (slow.status, slow.body[:1], len(slow.body), slow.end) == (200, b"{", 2, "silence")
    assert ask(net, f"{service}-hang", seconds=QUICK)[:2] == (b"", "silence")
    # Over TLS, Python's ssl shows a reset as an end: it is seen for what it is over plain HTTP.
    assert ask(net, f"{service}-reset", secure=False)[:2] == (b"", "reset")
    assert ask(net, f"{service}-too-large").end == "cap"
    assert bomb.header("content-encoding") == "gzip"
    assert len(zlib.decompressobj(47).decompress(bomb.body, 1 << 22)) == 1 << 22


@pytest.mark.parametrize("service", SERVICES)
def test_redirects_inward_and_answers_of_ignorance(net: Internet, service: str) -> None:
    redirect, missing = ask(net, f"{service}-redirect-private"), ask(net, f"{service}-not-found")

    assert (redirect.status, redirect.header("location")) == (302, "https://10.0.0.1/")
    found = json.loads(missing.body)
    match service:
        case "rdap":
            assert missing.status == 404 and found["errorCode"] == 404
        case "prh":
            assert found == {"totalResults": 0, "companies": []}
        case "traficom":
            assert missing.status == 200 and found["value"] == []
        case "vies":
            assert found["userError"] == "INVALID" and found["isValid"] is False


def test_rdap_without_a_domain_or_without_what_matters(net: Internet) -> None:
    empty, page = ask(net, "rdap-404-empty"), ask(net, "rdap-404-html")
    redacted, dates = told(ask(net, "rdap-redacted")), told(ask(net, "rdap-odd-dates"))

    assert (empty.status, empty.body) == (404, b"") and (page.status, page.body[:6]) == (404, b"<html>")
    assert redacted["redacted"][0]["name"]["description"] == "Registrant Name"
    assert any(one["roles"] == ["registrant"] for one in redacted["entities"])
    assert "events" not in told(ask(net, "rdap-no-events"))
    assert [event["eventDate"][10:] for event in dates["events"]] == ["T08:00:00", "T08:00:00.123456Z", "si"]


def test_companies_in_trouble(net: Internet) -> None:
    ceased, over = company(net, "prh-ceased"), company(net, "prh-situation-over")

    assert (ceased["tradeRegisterStatus"], ceased["status"]) == ("4", "2") and ceased["endDate"]
    assert company(net, "prh-bankrupt")["companySituations"][0]["type"] == "KONK"
    assert company(net, "prh-liquidation")["companySituations"][0]["type"] == "SELTILA"
    assert "endDate" not in company(net, "prh-bankrupt")["companySituations"][0]
    assert over["companySituations"][0]["endDate"] == "2026-04-30"


def test_companies_with_less_or_other_than_usual(net: Internet) -> None:
    vat = [entry for entry in company(net, "prh-vat-ended")["registeredEntries"] if entry["register"] == "6"]
    box = company(net, "prh-po-box")["addresses"]
    names = company(net, "prh-auxiliary-name")["names"]
    former = company(net, "prh-renamed")["names"]

    assert vat and all("endDate" in entry for entry in vat)
    assert [(one["type"], one["street"], one["postOfficeBox"]) for one in box] == [(2, "", "17")]
    assert [name["type"] for name in names] == ["1", "3"] and names[1]["name"].startswith("Vikakauppa")
    assert "endDate" not in former[0] and former[1]["endDate"] == "2026-06-30"
    assert company(net, "prh-website")["website"]["url"] == "www.aivan-muu-demo.fi"
    assert "website" not in company(net, "web-ok")


def test_a_name_search_comes_on_pages_of_unequal_length(net: Internet) -> None:
    refused = ask(net, "prh-400")
    pages = [told(ask(net, "prh-many", tail=f"&page={n}")) for n in (1, 2, 3, 4)]

    assert refused.status == 400 and json.loads(refused.body)["errorcode"] == 1005
    assert [len(page["companies"]) for page in pages] == [73, 100, 27, 0]
    assert {page["totalResults"] for page in pages} == {200}
    assert pages[2]["companies"][-1]["businessId"]["value"] == number_of("prh-many")


def test_traficoms_pages_and_paths(net: Internet) -> None:
    first = told(ask(net, "traficom-next-link"))
    path = first["@odata.nextLink"].removeprefix("https://odata.domain.fi")
    second = told(get(net, "odata.domain.fi", path, secure=True))
    third = told(ask(net, "traficom-next-link", tail="&$skip=2"))
    loop = told(ask(net, "traficom-next-link-loop"))

    assert [len(page["value"]) for page in (first, second, third)] == [1, 1, 1]
    assert len({page["value"][0]["Name"] for page in (first, second, third)}) == 3
    assert "@odata.nextLink" not in third
    assert loop["@odata.nextLink"].endswith("$skip=0")
    assert told(ask(net, "traficom-next-link-private"))["@odata.nextLink"].startswith("https://10.0.0.1/")
    assert ask(net, "traficom-404-path").status == 404
    assert told(ask(net, "traficom-old-envelope"))["d"]["results"][0]["State"] == "Registered"


def test_a_domain_that_another_firm_holds(net: Internet) -> None:
    name = "traficom-other-holder-fault.fi"
    row = told(get(net, "odata.domain.fi", f"/v4/odata/domains?$filter=Name%20eq%20'{name}'", secure=True))["value"][0]

    assert row["OrganizationId"] != number_of("traficom-other-holder") and row["Holder"] == "Aivan Muu Demo Oy"
    assert told(ask(net, "traficom-other-holder"))["value"] == []


def test_failures_of_vies_that_come_with_200(net: Internet) -> None:
    errors = {fault: told(ask(net, f"vies-{fault}")) for fault in ("ms-unavailable", "ip-blocked", "max-concurrent")}
    failed, number = told(ask(net, "vies-action-failed")), number_of("vies-ms-unavailable").replace("-", "")
    posted = told(get(net, "ec.europa.eu", f"{VIES_PATH}/check-vat-number", secure=True, method="POST",
        body=json.dumps({"countryCode": "FI", "vatNumber": number}).encode()))  # fmt: skip

    assert [found["userError"] for found in errors.values()] == [
        "MS_UNAVAILABLE", "IP_BLOCKED", "MS_MAX_CONCURRENT_REQ",
    ]  # fmt: skip
    assert not any(found["isValid"] for found in errors.values())
    assert failed["actionSucceed"] is False and failed["errorWrappers"][0]["error"] == "MS_MAX_CONCURRENT_REQ"
    assert posted == {"actionSucceed": False, "errorWrappers": [{"error": "MS_UNAVAILABLE"}]}


def test_numbers_without_names_and_numbers_that_are_not_valid(net: Internet) -> None:
    bare, wrong = told(ask(net, "vies-no-name")), told(ask(net, "vies-invalid"))

    assert (bare["userError"], bare["name"], bare["address"]) == ("VALID", "---", "---")
    assert (wrong["userError"], wrong["isValid"]) == ("INVALID", False)
    assert told(ask(net, "vies-two-lines"))["address"].count("\n") == 2


def test_a_storys_faults_follow_its_company_everywhere(net: Internet) -> None:
    by_name = get(net, "avoindata.prh.fi", f"{PRH_PATH}?name={quote('mykkä kauppa')}", secure=True)
    by_domain = get(net, "odata.domain.fi", "/v4/odata/domains?$filter=Name%20eq%20'mykka-demo.fi'", secure=True)

    assert get(net, "avoindata.prh.fi", f"{PRH_PATH}?businessId=9800001-0", secure=True).status == 503
    assert by_name.status == 503
    assert b"Huoltokatko" in by_domain.body
    assert get(net, "ec.europa.eu", f"{VIES_PATH}/ms/FI/vat/98000010", secure=True).status == 500
    assert get(net, "rdap.fi", "/rdap/rdap/domain/mykka-demo.fi", secure=True).status == 429

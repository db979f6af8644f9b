"""Natural persons' data does not get as far as the archive; what a rule needs does."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec
import pytest

from trustcheck.archive.personal import MARK, strip
from trustcheck.model import Capture, Request

AT = datetime(2026, 11, 21, tzinfo=UTC)

FI_COMPANY = """domain.............: example.fi
status.............: Registered
created............: 30.6.2006 00:00:00

Holder

name...............: Kaarnapuoti Testaaja
register number....: 9000001-9
address............: Keksitie 3
country............: Finland
phone..............: +358 40 5550000
holder email.......: canary@example.org

Registrar

registrar..........: Nimipalvelu Oy
www................: www.example.com

Tech

name...............: Canary Person
email..............: canary@example.org
"""


def stripped(text: str) -> str:
    request = Request(source="whois", url="whois://whois.fi/example.fi")
    return strip(Capture.of(request, AT, body=text.encode())).body.decode()


def test_a_registered_holder_keeps_name_and_number_and_loses_the_rest() -> None:
    text = stripped(FI_COMPANY)

    assert "Kaarnapuoti Testaaja" in text and "9000001-9" in text and "30.6.2006" in text
    assert "Nimipalvelu Oy" in text and "Finland" in text
    for canary in ("Canary", "canary@", "Keksitie", "5550000"):
        assert canary not in text
    assert MARK in text


@pytest.mark.parametrize(
    "text",
    [
        "Registrant Name: Canary Person\nRegistrant Street: Canary 1\nRegistrant Email: canary@example.org\n",
        "Registrant:\n    Canary Person\n    Canary Street 1\n\nCreated: 2020-01-01\n",
        "person:       Canary Person\naddress:      Canary 5\nphone:        +1 canary\n",
        "owner:       Canary Person\ne-mail: canary@example.org\n",
        "[Holder]\nName: Canary Person\nPhone: canary\n",
    ],
)
def test_a_person_is_nowhere_in_what_is_kept(text: str) -> None:
    assert "canary" not in stripped(text).lower()


@pytest.mark.parametrize(
    "line",
    [
        "Creation Date: 2020-01-01T00:00:00Z",
        "Registrar: Example Registrar Inc.",
        "Registrar Abuse Contact Email: abuse@registrar.example",
        "Registrant Organization: Kaarna Oy",
        "Registrant Country: FI",
        "Registrant Name: REDACTED FOR PRIVACY",
        "nserver: ns1.example.com",
        "No match for domain",
    ],
)
def test_what_is_no_persons_stays(line: str) -> None:
    assert stripped(line) == line


def test_an_rdap_registrant_keeps_the_organisation_and_the_country_only() -> None:
    def entity(role: str, *rows: list[object]) -> dict[str, object]:
        return {"roles": [role], "vcardArray": ["vcard", [["version", {}, "text", "4.0"], *rows]]}

    answer = {
        "objectClassName": "domain",
        "entities": [
            entity(
                "registrant",
                ["fn", {}, "text", "Canary Person"],
                ["org", {}, "text", "Kaarna Oy"],
                ["email", {}, "text", "canary@example.org"],
                ["adr", {}, "text", ["", "", "Canary 1", "Turku", "", "20100", "FI"]],
            ),
            entity("registrar", ["fn", {}, "text", "Registrar Inc."], ["email", {}, "text", "abuse@example.com"]),
        ],
    }
    request = Request(source="rdap", url="https://rdap.example/domain/example.fi")

    kept = strip(Capture.of(request, AT, status=200, body=msgspec.json.encode(answer)))

    text = kept.body.decode()
    assert "anary" not in text and "Turku" not in text
    assert "Kaarna Oy" in text and '"FI"' in text and "abuse@example.com" in text
    assert kept.sha256 == Capture.of(request, AT, body=kept.body).sha256
    assert kept.status == 200


@pytest.mark.parametrize(
    "body", [b'"vcardArray"', b'{"vcardArray":' + b"[" * 5000, b'{"vcardArray":[1,2],"roles":["registrant"]}']
)
def test_a_broken_answer_passes_unharmed(body: bytes) -> None:
    request = Request(source="rdap", url="https://rdap.example/domain/example.fi")

    assert strip(Capture.of(request, AT, status=200, body=body)).body


def test_a_page_of_the_shop_is_never_touched() -> None:
    capture = Capture.of(Request(source="website", url="https://example.fi/"), AT, body=b"phone: 040 123", status=200)

    assert strip(capture) is capture


def _of_register(source: str, value: object) -> object:
    body = msgspec.json.encode(value)
    return msgspec.json.decode(strip(Capture.of(Request(source=source, url="https://x"), AT, body=body)).body)


def test_registers_answers_lose_persons_and_keep_firms() -> None:
    told = _of_register(
        "cvr",
        {"vat": 99999918, "name": "Uldgarn Demo ApS", "owners": [{"name": "Canary"}], "phone": "4690 0000", "fax": None,
         "email": "canary@uldgarn-demo.dk", "addressco": "Canary Person"},
    )  # fmt: skip
    assert told == {
        "vat": 99999918, "name": "Uldgarn Demo ApS", "owners": MARK, "phone": MARK, "fax": None,
        "email": f"{MARK}@uldgarn-demo.dk", "addressco": MARK,
    }  # fmt: skip

    lines = ["c/o Canary Person", "Strikkegata 7", None]
    unit = {"navn": "X AS", "forretningsadresse": {"adresse": lines}, "postadresse": {"adresse": ["c/o Regnskap AS"]}}
    assert _of_register("brreg", unit) == {
        **unit,
        "forretningsadresse": {"adresse": [f"c/o {MARK}", "Strikkegata 7", None]},
    }


def test_the_map_loses_who_keeps_a_place_and_keeps_the_place() -> None:
    tags = {"name": "Lankalipas", "shop": "wool", "website": "https://lankalipas-demo.fi", "opening_hours": "24/7"}
    person = {"operator": "Canary Person", "contact:phone": "+358 40 0000000", "note": "Canary lives here"}
    kept = {"operator": MARK, "contact:phone": MARK, "note": MARK}

    assert _of_register("overpass", {"elements": [{"tags": {**tags, **person}}]}) == {
        "elements": [{"tags": {**tags, **kept}}]
    }
    firm = [{"address": {"road": "Lankakatu"}, "extratags": {"operator": "Kuvitelan Lanka Oy"}}]
    assert _of_register("nominatim", firm) == firm


def test_an_answer_that_tells_of_nobody_stays_as_it_came() -> None:
    for body in (b'{ "companies": [{"addresses": [{"co": ""}, {"co": "Kirjanpito Oy"}]}] }', b"<html>", b"[[[" * 900):
        capture = Capture.of(Request(source="prh", url="https://x"), AT, body=body)
        assert strip(capture) is capture

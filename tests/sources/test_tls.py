"""Certificates: what an issuer checked is told only of one that verified."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID, ObjectIdentifier
from source_stage import NUMBER, answer, asked, case, told

from trustcheck.model import Capture, Cause, Problem
from trustcheck.sources import tls

URL = "tls://villavakka.fi:443"
DV, OV, IV, EV = "2.23.140.1.2.1", "2.23.140.1.2.2", "2.23.140.1.2.3", "2.23.140.1.1"
JURISDICTION = ObjectIdentifier("1.3.6.1.4.1.311.60.2.1.3")
ENDS = datetime(2027, 2, 3, 4, 5, tzinfo=UTC)


@cache
def _key() -> ec.EllipticCurvePrivateKey:
    return ec.generate_private_key(ec.SECP256R1())


def _certificate(policy: str | None, **subject: str) -> str:
    """A leaf certificate in PEM with this policy and subject, signed by nobody in particular."""
    oids = {"o": NameOID.ORGANIZATION_NAME, "number": NameOID.SERIAL_NUMBER, "country": JURISDICTION}
    oids["identifier"] = ObjectIdentifier("2.5.4.97")
    parts = [x509.NameAttribute(oids[key], value) for key, value in subject.items()]
    issuer = x509.Name([x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Esimerkkivarmenne Oy")])
    builder = (
        x509.CertificateBuilder()
        .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "villavakka.fi"), *parts]))
        .issuer_name(issuer)
        .public_key(_key().public_key())
        .serial_number(7)
        .not_valid_before(ENDS - timedelta(days=90))
        .not_valid_after(ENDS)
    )
    if policy:
        told_policy = x509.PolicyInformation(ObjectIdentifier(policy), None)
        builder = builder.add_extension(x509.CertificatePolicies([told_policy]), critical=False)
    return builder.sign(_key(), hashes.SHA256()).public_bytes(serialization.Encoding.PEM).decode()


def _handshake(pem: str, fault: str = "") -> Capture:
    seen = {"host": "villavakka.fi", "verified": not fault, "fault": fault, "protocol": "TLSv1.3", "chain": [pem]}
    return answer("tls", URL, seen, tls_fault=fault)


def test_one_handshake_with_the_host_is_asked() -> None:
    assert asked(tls, case("villavakka.fi", host="www.villavakka.fi")) == ["tls://www.villavakka.fi:443"]


def test_a_domain_certificate_names_no_organisation() -> None:
    facts = told(tls, case("villavakka.fi"), _handshake(_certificate(DV)))

    assert facts["host.tls_valid"].value is True
    assert facts["host.tls_fault"].is_absent
    assert facts["host.tls_issuer"].value == "Esimerkkivarmenne Oy"
    assert facts["host.tls_validation"].value == "dv"
    assert facts["host.tls_expires"].value == date(2027, 2, 3)
    assert facts["seal.certificate_organisation"].is_absent
    assert facts["seal.certificate_company_id"].is_absent


@pytest.mark.parametrize("written", [NUMBER, NUMBER.replace("-", "")])
def test_an_extended_certificate_gives_the_company_number_in_its_usual_form(written: str) -> None:
    pem = _certificate(EV, o="Villavakka Oy", number=written, country="FI")
    facts = told(tls, case("villavakka.fi"), _handshake(pem))

    assert facts["host.tls_validation"].value == "ev"
    assert facts["seal.certificate_organisation"].value == "Villavakka Oy"
    assert facts["seal.certificate_company_id"].value == NUMBER


def test_an_organisation_certificate_has_a_name_and_seldom_a_number() -> None:
    facts = told(tls, case("villavakka.fi"), _handshake(_certificate(OV, o="Villavakka Oy", number="17")))
    assert facts["seal.certificate_organisation"].value == "Villavakka Oy"
    assert facts["seal.certificate_company_id"].is_absent, "a serial number is a company's only in EV"

    pem = _certificate(OV, o="Villavakka Oy", identifier=f"NTRFI-{NUMBER}")
    assert told(tls, case("villavakka.fi"), _handshake(pem))["seal.certificate_company_id"].value == NUMBER


@pytest.mark.parametrize(
    ("policy", "kind"),
    [("0.4.0.194112.1.4", "ev"), ("0.4.0.194112.1.5", "ov"), ("0.4.0.194112.1.6", "ov"), ("0.4.0.2042.1.7", "ov")],
)
@pytest.mark.parametrize("identifier", [f"NTRFI-{NUMBER}", f"VATFI-{NUMBER.replace('-', '')}"])
def test_a_qualified_certificate_for_websites_gives_number_and_country(policy: str, kind: str, identifier: str) -> None:
    pem = _certificate(policy, o="Villavakka Oy", identifier=identifier)
    facts = told(tls, case("villavakka.fi"), _handshake(pem))

    assert facts["host.tls_validation"].value == kind
    assert facts["seal.certificate_company_id"].value == NUMBER
    assert facts["seal.certificate_country"].value == "FI"


@pytest.mark.parametrize(
    ("subject", "country", "number"),
    [
        ({"identifier": "NTRNO-100 000 008"}, "NO", "100000008"),
        ({"identifier": "VATDE-DE136695976"}, "DE", "DE136695976"),
        ({"identifier": "VATDE-136695976"}, "DE", "DE136695976"),
        ({"identifier": "NTRUS+CA-1234567"}, "US", "1234567"),
        ({"number": "HRB 12345", "country": "de"}, "DE", "HRB 12345"),
        ({"identifier": "PSDFI-FINFSA-9876540-6"}, None, None),
        ({"identifier": "LEIXG-529900T8BM49AURSDO55"}, None, None),
        ({"identifier": "NTRFI-" + "9" * 90}, None, None),
    ],
)
def test_numbers_of_other_countries_and_of_no_company(subject: dict[str, str], country: Any, number: Any) -> None:
    facts = told(tls, case("villavakka.fi"), _handshake(_certificate(EV, o="Villavakka Oy", **subject)))

    assert facts["seal.certificate_company_id"].value == number
    assert facts["seal.certificate_country"].value == country


def test_a_person_in_a_certificate_is_not_told() -> None:
    facts = told(tls, case("villavakka.fi"), _handshake(_certificate(IV, o="Ella Esimerkki")))

    assert facts["seal.certificate_organisation"].is_absent
    assert "Ella" not in str([fact.value for fact in facts.values()])


def test_a_bad_certificate_is_a_fact_and_vouches_for_nothing() -> None:
    pem = _certificate(EV, o="Villavakka Oy", number=NUMBER, country="FI")
    facts = told(tls, case("villavakka.fi"), _handshake(pem, "certificate has expired"))

    assert facts["host.tls_valid"].value is False
    assert facts["host.tls_fault"].value == "certificate has expired"
    assert facts["host.tls_expires"].value == date(2027, 2, 3)
    for name in ("host.tls_validation", "seal.certificate_organisation", "seal.certificate_company_id"):
        assert facts[name].cause is Cause.UNREADABLE


def test_no_answer_is_no_bad_certificate() -> None:
    silent = answer("tls", URL, problem=Problem(Cause.NO_ANSWER, "connection refused"))

    assert {fact.cause for fact in told(tls, case("villavakka.fi"), silent).values()} == {Cause.NO_ANSWER}


def test_an_organisation_without_a_policy_is_unknown() -> None:
    facts = told(tls, case("villavakka.fi"), _handshake(_certificate(None, o="Villavakka Oy")))
    assert facts["host.tls_validation"].cause is Cause.UNREADABLE
    assert facts["seal.certificate_organisation"].is_unknown

    plain = told(tls, case("villavakka.fi"), _handshake(_certificate(None)))
    assert plain["host.tls_validation"].value == "dv"

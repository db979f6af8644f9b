"""The certificate of the shop's web server: valid or why not, who issued it, what the issuer checked (DV, OV, EV).

Kinds by the policy identifiers of the CA/Browser Forum's Baseline Requirements, section 7.1.6.1, and those of the EU's
qualified certificates for websites (QWAC, ETSI EN 319 411-1 and -2, section 5.3). What the issuer checked is told as
seal.* only of a certificate that verified. No answer is Unknown; a bad certificate is a fact.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC
from typing import TYPE_CHECKING, Any

from trustcheck.countries import all_countries
from trustcheck.facts import absent, all_unknown, known, told_by, unknown
from trustcheck.model import Capture, Case, Cause, Fact, Problem, Request
from trustcheck.sources.answers import clean, decode, seen
from trustcheck.sources.company_signs import number_in

if TYPE_CHECKING:
    from cryptography import x509

NEEDS: tuple[str, ...] = ()
TIMEOUT_SECONDS = 15.0
MAX_BYTES = 256 * 1024
# iv: a natural person was checked, whose name is nobody's business here.
_POLICIES = {
    "2.23.140.1.1": "ev", "2.23.140.1.2.2": "ov", "2.23.140.1.2.3": "iv", "2.23.140.1.2.1": "dv",
    "0.4.0.194112.1.4": "ev", "0.4.0.194112.1.5": "ov", "0.4.0.194112.1.6": "ov",  # QEVCP-w, QNCP-w, QNCP-w-gen
    "0.4.0.19495.3.1": "ov",  # QCP-w-psd2: of payment firms (ETSI TS 119 495)
    "0.4.0.2042.1.4": "ev", "0.4.0.2042.1.7": "ov", "0.4.0.2042.1.8": "iv", "0.4.0.2042.1.6": "dv",
}  # fmt: skip
_ORGANISATION, _COMMON_NAME, _NUMBER, _COUNTRY = "2.5.4.10", "2.5.4.3", "2.5.4.5", "2.5.4.6"
_IDENTIFIER = "2.5.4.97"  # organizationIdentifier: VATFI-…, NTRFI-… (ETSI EN 319 412-1, section 5.1.4)
_JURISDICTION = "1.3.6.1.4.1.311.60.2.1.3"
# VATFI-12345678, NTRFI-1234567-8, NTRUS+CA-1234567; other kinds (PSD, LEI) hold no company number.
_IDENTIFIER_FORM = re.compile(r"(VAT|NTR)([A-Z]{2})(?:\+[A-Z]{2})?-(.{1,40})")
_FINNISH = re.compile(r"(?:FI)?(\d{7})-?(\d)")
_SEALS = ("seal.certificate_organisation", "seal.certificate_company_id", "seal.certificate_country")


def ask(case: Case) -> list[Request]:
    """One handshake with the host that the user gave."""
    url = f"tls://{case.shop.host}:443"
    return [Request(source="tls", url=url, purpose="certificate", timeout_seconds=TIMEOUT_SECONDS, max_bytes=MAX_BYTES)]


def read(case: Case, captures: Mapping[str, Capture]) -> list[Fact]:
    """host.tls_* and seal.certificate_*; all Unknown when there was no handshake or it cannot be read."""
    capture = captures.get(f"tls://{case.shop.host}:443")
    if capture is None:
        return []
    value = capture.problem or decode(capture.body)
    if isinstance(value, Problem) or not isinstance(value, dict) or not isinstance(value.get("verified"), bool):
        problem = value if isinstance(value, Problem) else Problem(Cause.UNREADABLE, "the answer is no handshake")
        return all_unknown(told_by("tls"), problem.cause, problem.detail)
    leaf = _leaf(value.get("chain"))
    if leaf is None:
        return all_unknown(told_by("tls"), Cause.UNREADABLE, "the certificate could not be read")
    verified = value["verified"] and not capture.tls_fault
    fault = clean(value.get("fault")) or clean(capture.tls_fault) or "the certificate did not verify"
    proof = seen(capture, "handshake", "verified" if verified else fault)
    valid = known("host.tls_valid", verified, proof)
    reason = absent("host.tls_fault", proof) if verified else known("host.tls_fault", fault, proof)
    return [valid, reason, *_certificate(leaf, capture, verified)]


def _certificate(leaf: x509.Certificate, capture: Capture, verified: bool) -> list[Fact]:
    try:
        issuer, subject, policies = _names(leaf.issuer), _names(leaf.subject), _policies(leaf)
        expires = leaf.not_valid_after_utc.astimezone(UTC).date()
    except Exception:  # cryptography raises its own and ValueError where a field is malformed
        others = [name for name in told_by("tls") if name not in ("host.tls_valid", "host.tls_fault")]
        return all_unknown(others, Cause.UNREADABLE, "the certificate could not be read")
    issued_by = issuer.get(_ORGANISATION) or issuer.get(_COMMON_NAME, "")
    proof = seen(capture, "certificate issuer", issued_by)
    told = [
        known("host.tls_issuer", issued_by, proof) if issued_by else absent("host.tls_issuer", proof),
        known("host.tls_expires", expires, seen(capture, "certificate notAfter", expires.isoformat())),
    ]
    if not verified:
        rest = ("host.tls_validation", *_SEALS)
        return told + all_unknown(
            rest, Cause.UNREADABLE, "the certificate did not verify, so nobody vouches for its names"
        )
    return told + _checked(subject, policies, capture)


def _leaf(chain: Any) -> x509.Certificate | None:
    if not isinstance(chain, list) or not chain or not isinstance(chain[0], str):
        return None
    from cryptography import x509  # its compiled part takes 30 ms: only when there is a certificate

    try:
        return x509.load_pem_x509_certificate(chain[0].encode())
    except Exception:  # ValueError, UnicodeError, and its own for versions and types that it does not know
        return None


def _names(name: x509.Name) -> dict[str, str]:
    """The first value of each attribute by its identifier."""
    found: dict[str, str] = {}
    for attribute in name:
        found.setdefault(attribute.oid.dotted_string, clean(attribute.value))
    return found


def _policies(leaf: x509.Certificate) -> set[str]:
    from cryptography import x509

    try:
        policies = leaf.extensions.get_extension_for_class(x509.CertificatePolicies).value
    except x509.ExtensionNotFound:
        return set()
    return {policy.policy_identifier.dotted_string for policy in policies}


def _checked(subject: Mapping[str, str], policies: set[str], capture: Capture) -> list[Fact]:
    """What the issuer checked. Without a policy of the Forum: DV when no organisation is named, else Unknown."""
    kind = next((kind for oid, kind in _POLICIES.items() if oid in policies), "")
    organisation = subject.get(_ORGANISATION, "")
    proof = seen(capture, "certificate subject", organisation or subject.get(_COMMON_NAME, ""))
    if not kind and organisation:
        detail = "the certificate does not say what its issuer checked"
        return all_unknown(("host.tls_validation", *_SEALS), Cause.UNREADABLE, detail)
    validation = known("host.tls_validation", kind or "dv", proof)
    if kind not in ("ov", "ev"):
        return [validation, *(absent(name, proof) for name in _SEALS)]
    name, number, country = _SEALS
    named = known(name, organisation, proof) if organisation else unknown(name, Cause.UNREADABLE, "not named")
    where, given = _company_number(subject, kind)
    excerpt = seen(capture, "certificate subject", f"{organisation} {where} {given}")
    return [
        validation,
        named,
        known(number, given, excerpt) if given else absent(number, proof),
        known(country, where, excerpt) if where else absent(country, proof),
    ]


def _company_number(subject: Mapping[str, str], kind: str) -> tuple[str, str]:
    """Country and company number of an organisation identifier or an EV subject, as our country files write it.

    A VAT number keeps its prefix, but for Finland's, which is the company number. Empty without one: a serial number in
    the subject is a company's only in EV.
    """
    identifier = _IDENTIFIER_FORM.fullmatch(subject.get(_IDENTIFIER, ""))
    if identifier:
        country, number = identifier.group(2), identifier.group(3)
    else:
        country = (subject.get(_JURISDICTION) or subject.get(_COUNTRY, "")).upper()
        number = subject.get(_NUMBER, "") if kind == "ev" else ""
    finnish = _FINNISH.fullmatch(number.replace(" ", "")) if country == "FI" else None
    if finnish:
        return country, f"{finnish.group(1)}-{finnish.group(2)}"
    if identifier and identifier.group(1) == "VAT":
        return country, f"{country}{number.removeprefix(country)}"
    canonical = number_in(country)(number) if country in all_countries() else ""
    return country, canonical or number

"""The registry by WHOIS: when it is asked, what .fi tells, and what a failure leaves."""

from __future__ import annotations

import time
from datetime import date

import pytest
from source_stage import AT, NUMBER, answer, asked, case, told

from trustcheck.facts import known, unknown
from trustcheck.model import Capture, Cause, Fact, Problem
from trustcheck.sources import whois
from trustcheck.sources.registration import DOMAIN_FACTS
from trustcheck.sources.whois_record import read_record
from trustcheck.sources.whois_texts import classify

FI = "whois://whois.fi/villavakka.fi"
COM = "whois://whois.verisign-grs.com/domain%20villavakka.com"
SILENT_RDAP = unknown("domain.created", Cause.HIDDEN)


def _fi(holder: str, transfer: str = "", created: str = "30.6.2006 00:00:00") -> Capture:
    text = f"""
domain.............: villavakka.fi
status.............: Registered
created............: {created}
expires............: 4.7.2027 10:15:55
available..........: 4.8.2027 10:15:55
modified...........: 2.6.2026 13:04:19
{transfer}RegistryLock.......: no

Nameservers

nserver............: ns1.nimet.example [OK]

DNSSEC

dnssec.............: no

Holder

{holder}
Registrar

registrar..........: Esimerkkirekisteröijä Oy
www................: www.rekisteroija.example

Tech

name...............: Ella Esimerkki
email..............: ella@rekisteroija.example

>>> Last update of WHOIS database: 21.11.2026 15:30:15 (EET) <<<
"""
    return answer("whois", FI, text)


COMPANY = f"""name...............: Villavakka Oy
register number....: {NUMBER}
address............: Lankatie 3
country............: Finland
"""
PERSON = "name...............: Private person\nregister number....: \nphone..............: \n"


def _read_fi(*captures: Capture, facts: tuple[Fact, ...] = ()) -> dict[str, Fact]:
    return told(whois, case("villavakka.fi", *facts), *captures)


def test_fi_is_asked_always_and_others_only_when_rdap_does_not_tell() -> None:
    assert asked(whois, case("villavakka.fi", known("domain.created", date(2006, 6, 30)))) == [FI]
    assert asked(whois, case("villavakka.se")) == ["whois://whois.iis.se/villavakka.se"]
    assert asked(whois, case("villavakka.com")) == [], "RDAP has not answered yet"
    assert asked(whois, case("villavakka.com", known("domain.created", date(2006, 6, 30)))) == []
    assert asked(whois, case("villavakka.com", SILENT_RDAP)) == [COM]
    throttled = unknown("domain.created", Cause.THROTTLED)
    assert asked(whois, case("villavakka.com", throttled)) == [COM]
    assert asked(whois, case("villavakka.myshopify.com", SILENT_RDAP)) == []


def test_a_registry_that_tells_no_date_is_asked_only_when_rdap_failed() -> None:
    registered = known("domain.registered", True)
    assert asked(whois, case("villavakka.de", SILENT_RDAP, registered)) == []
    assert asked(whois, case("villavakka.de", unknown("domain.created", Cause.NO_ANSWER))) == [
        "whois://whois.denic.de/-T%20dn%2Cace%20villavakka.de"
    ]


def test_fi_tells_the_company_and_the_change_of_holder() -> None:
    facts = _read_fi(_fi(COMPANY, "holder transfer....: 20.11.2018 00:15:59\n"))

    assert facts["domain.registered"].value is True
    assert facts["domain.created"].value == date(2006, 6, 30)
    assert facts["domain.holder_transfer"].value == date(2018, 11, 20)
    assert facts["domain.holder_days"].value == (AT.date() - date(2018, 11, 20)).days
    assert facts["domain.age_days"].value == (AT.date() - date(2006, 6, 30)).days
    assert facts["domain.expires"].value == date(2027, 7, 4)
    assert facts["domain.registrant"].value == "Villavakka Oy"
    assert facts["domain.registrant_number"].value == NUMBER
    assert facts["domain.private_person"].value is False
    assert facts["domain.registrar"].value == "Esimerkkirekisteröijä Oy"
    assert facts["domain.statuses"].value == ("Registered",)
    assert "Ella" not in str(facts), "the technical contact is a person"


def test_fi_without_a_change_of_holder_says_so() -> None:
    facts = _read_fi(_fi(COMPANY))

    assert facts["domain.holder_transfer"].is_absent
    assert facts["domain.holder_days"].value == facts["domain.age_days"].value


def test_fi_held_by_a_private_person() -> None:
    facts = _read_fi(_fi(PERSON))

    assert facts["domain.private_person"].value is True
    assert facts["domain.registrant"].is_absent
    assert facts["domain.registrant_number"].is_absent
    assert facts["domain.created"].is_known


@pytest.mark.parametrize(
    "holder", ["", "name...............: \n", "name...............: Ella Esimerkki\n", "name: -\n"]
)
def test_fi_with_a_holder_that_cannot_be_told(holder: str) -> None:
    facts = _read_fi(_fi(holder))

    assert facts["domain.registrant"].cause is Cause.HIDDEN
    assert facts["domain.private_person"].is_unknown
    assert "Ella" not in str(facts["domain.registrant"])


def test_fi_held_by_a_foreign_organisation_keeps_its_number_as_written() -> None:
    facts = _read_fi(_fi("name...............: Sample Wares LLC\nregister number....: 3582000\n"))
    assert facts["domain.registrant_number"].value == "3582000"

    blank = _read_fi(_fi("name...............: Sample Wares LLC\nregister number....: \n"))
    assert blank["domain.registrant"].value == "Sample Wares LLC"
    assert blank["domain.registrant_number"].is_absent


def test_fi_in_the_format_before_2016() -> None:
    text = (
        "domain:   villavakka.fi\r\ndescr:    Villavakka Oy\r\ndescr:    98765406\r\naddress:  Lankatie 3\r\n"
        "status:   Grace Period\r\ncreated:  21.6.2012\r\nexpires:  21.6.2027\r\n"
    )
    facts = _read_fi(answer("whois", FI, text))

    assert facts["domain.created"].value == date(2012, 6, 21)
    assert facts["domain.registrant"].value == "Villavakka Oy"
    assert facts["domain.registrant_number"].value == NUMBER
    assert facts["domain.holder_transfer"].is_unknown, "that format told no change of holder"


def test_fi_days_are_helsinki_days() -> None:
    """At 23 UTC it is the next day in Helsinki, and a domain registered then is no day from the future."""
    facts = _read_fi(_fi(COMPANY, created="22.11.2026 00:30:00"))

    assert facts["domain.age_days"].value == 0


@pytest.mark.parametrize("text", ["\nDomain not found\n", "\nDomain not available\n"])
def test_fi_that_is_not_registered(text: str) -> None:
    facts = _read_fi(answer("whois", FI, text))
    assert facts["domain.registered"].value is False
    assert not any(fact.is_absent for fact in facts.values())

    doubted = _read_fi(answer("whois", FI, text), facts=(known("domain.registered", True),))
    assert doubted["domain.registered"].cause is Cause.AMBIGUOUS


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("", Cause.UNREADABLE),
        ("Query limit exceeded\n", Cause.THROTTLED),
        ("% access to this service is denied\n", Cause.REFUSED),
        ("Service temporarily unavailable.\n", Cause.NO_ANSWER),
        ("domain.............: muu-esimerkki.fi\nstatus.............: Registered\n", Cause.UNREADABLE),
    ],
)
def test_a_failure_is_unknown_with_its_cause(text: str, cause: Cause) -> None:
    facts = _read_fi(answer("whois", FI, text))

    assert set(facts) == set(DOMAIN_FACTS)
    assert {fact.cause for fact in facts.values()} == {cause}


def test_an_endless_answer_is_not_half_read() -> None:
    cut = answer("whois", FI, "created: 1.1.2001\n", problem=Problem(Cause.TOO_LARGE, "64 KiB"))
    assert _read_fi(cut)["domain.created"].cause is Cause.TOO_LARGE


def test_an_unknown_registry_is_asked_of_iana_first() -> None:
    shop = case("villavakka.tuntematon", SILENT_RDAP)
    iana = "whois://whois.iana.org/tuntematon"
    assert asked(whois, shop) == [iana]
    silent = answer("whois", iana, "% IANA WHOIS server\n\ndomain: TUNTEMATON\n\nstatus: ACTIVE\n")
    assert asked(whois, shop, silent) == []
    root = answer("whois", iana, "% IANA WHOIS server\n\ndomain: TUNTEMATON\n\nwhois:        whois.nic.tuntematon\n")
    assert asked(whois, shop, root) == ["whois://whois.nic.tuntematon/villavakka.tuntematon"]
    named = answer("whois", iana, "domain: TUNTEMATON\nwhois: whois.rekisteri.example\nstatus: ACTIVE\n")
    assert asked(whois, shop, named) == ["whois://whois.rekisteri.example/villavakka.tuntematon"]


@pytest.mark.parametrize("host", ["10.0.0.1", "localhost", "whois", "com", "[::1]", "a@b.example", "x.example:22"])
def test_a_server_that_is_no_public_name_is_never_asked(host: str) -> None:
    iana = "whois://whois.iana.org/tuntematon"
    root = answer("whois", iana, f"domain: TUNTEMATON\nwhois: {host}\nstatus: ACTIVE\n")
    shop = case("villavakka.tuntematon", SILENT_RDAP)

    assert asked(whois, shop, root) == []
    assert told(whois, shop, root)["domain.created"].cause is Cause.NOT_ASKED


def _verisign(server: str) -> Capture:
    text = (
        f"   Domain Name: VILLAVAKKA.COM\r\n   Registrar WHOIS Server: {server}\r\n"
        "   Creation Date: 2006-06-30T04:00:00Z\r\n"
        "   Registry Expiry Date: 2027-09-14T04:00:00Z\r\n   Registrar: Sample Registrar, Inc.\r\n"
        "   Domain Status: clientTransferProhibited https://icann.org/epp#clientTransferProhibited\r\n"
    )
    return answer("whois", COM, text)


def test_the_registrar_of_a_thin_registry_is_asked_once_for_the_holder() -> None:
    shop = case("villavakka.com", SILENT_RDAP)
    referral = "whois://whois.rekisteroija.example/villavakka.com"
    assert asked(whois, shop, _verisign("whois.rekisteroija.example")) == [referral]
    text = (
        "Domain Name: villavakka.com\nCreation Date: 2019-01-01T00:00:00Z\nRegistrar: x\n"
        "Registrant Name: Ella Esimerkki\n"
        "Registrant Organization: Villavakka Oy\nRegistrar WHOIS Server: whois.kolmas.example\n"
    )
    other = answer("whois", referral, text)
    assert asked(whois, shop, _verisign("whois.rekisteroija.example"), other) == []
    facts = told(whois, shop, _verisign("whois.rekisteroija.example"), other)
    assert facts["domain.registrant"].value == "Villavakka Oy"
    assert facts["domain.created"].value == date(2006, 6, 30), "dates are the registry's alone"
    assert facts["domain.statuses"].value == ("clientTransferProhibited",)
    assert "Ella" not in str(facts)


@pytest.mark.parametrize("server", ["127.0.0.1", "localhost", "whois.verisign-grs.com", "intranet", "169.254.169.254"])
def test_a_referral_inside_or_in_a_circle_is_not_followed(server: str) -> None:
    assert asked(whois, case("villavakka.com", SILENT_RDAP), _verisign(server)) == []


@pytest.mark.parametrize(
    ("domain", "text", "created", "expires"),
    [
        ("villavakka.se", "domain: villavakka.se\nholder: x-1\ncreated: 2003-08-27\nexpires: 2027-10-20\n",
         date(2003, 8, 27), date(2027, 10, 20)),
        ("villavakka.is", "domain: villavakka.is\nregistrant: V-IS\ncreated: May 22 2002\nexpires: May 22 2027\n\n"
         "role: Villa\nnic-hdl: V-IS\ncreated: January 1 1999\n", date(2002, 5, 22), date(2027, 5, 22)),
        ("villavakka.dk", "# Hello\nDomain: villavakka.dk\nRegistered:     1999-01-10\nExpires:  2027-03-31\n",
         date(1999, 1, 10), date(2027, 3, 31)),
        ("villavakka.no", "Domain Name................: villavakka.no\n\nAdditional information:\nCreated: 2001-02-26",
         date(2001, 2, 26), None),
        ("villavakka.co.uk", "    Domain name:\n        villavakka.co.uk\n\n    Relevant dates:\n"
         "        Registered on: 14-Feb-1999\n        Expiry date:  14-Feb-2027\n        Last updated:  13-Jan-2026\n",
         date(1999, 2, 14), date(2027, 2, 14)),
        ("villavakka.eu", "Domain: villavakka.eu\nScript: LATIN\n\nRegistrant:\n        NOT DISCLOSED!\n", None, None),
    ],
)  # fmt: skip
def test_records_of_the_neighbours(domain: str, text: str, created: date | None, expires: date | None) -> None:
    found = read_record(domain, classify(text.encode(), domain).lines)

    assert (found.created and found.created.value) == created
    assert (found.expires and found.expires.value) == expires


@pytest.mark.parametrize(
    ("line", "holder"),
    [
        ("Registrant Organization: Villavakka Oy", "Villavakka Oy"),
        ("Registrant Organization: Ella Esimerkki", None),
        ("Registrant Organization: REDACTED FOR PRIVACY", None),
        ("Registrant Organization: Domains By Proxy, LLC", None),
        ("Registrant Name: Ella Esimerkki", None),
        ("holder: Villavakka AB", "Villavakka AB"),
    ],
)
def test_a_holder_is_told_when_its_name_is_an_organisations(line: str, holder: str | None) -> None:
    found = read_record("villavakka.com", ("Domain Name: villavakka.com", line))

    assert (found.registrant and found.registrant.value) == holder


def test_estonia_and_latvia_tell_the_holders_company_number() -> None:
    ee = "Domain:\nname:       villavakka.ee\nregistered: 2010-07-04 07:52:56 +03:00\n\nRegistrant:\nname:       {}\n"
    legal = "Sihtasutus Näidis\norg id: 99999990\ncountry: EE\n\nRegistrar:\nname: Näidis OÜ\norg id: 1\n"
    found = read_record("villavakka.ee", classify(ee.format(legal).encode()).lines)
    assert found.registrant is not None
    assert found.registrant.value == "Sihtasutus Näidis"
    assert found.registrant_number is not None
    assert found.registrant_number.value == "99999990"

    person = read_record("villavakka.ee", classify(ee.format("Private Person\n").encode()).lines)
    assert person.private_person is not None
    assert person.private_person.value is True

    lv = "[Domain]\nDomain: villavakka.lv\nStatus: active\n\n[Holder]\nType: {}\nCountry: LV\nName: {}\nRegNr: {}\n"
    foreign = read_record("villavakka.lv", classify(lv.format("Legal person", "Sample Wares", "None").encode()).lines)
    assert foreign.registrant is not None
    assert foreign.registrant_number is None
    natural = read_record("villavakka.lv", classify(lv.format("Natural person", "Ella Esimerkki", "").encode()).lines)
    assert natural.registrant is None
    assert "Ella" not in str(natural)


@pytest.mark.parametrize("piece", ["a", "Registrant ", "created: 1.1.", "x.", "name: ", "[a] ", "@a.", " \t", "1-"])
def test_a_hostile_record_ends_quickly(piece: str) -> None:
    """64 KiB on one line, and on many: our own reading and the library's together."""
    for size in (60, 300, 65_536):
        line = (piece * size)[:size]
        body = ("Domain Name: villavakka.com\n" + (line + "\n") * (60_000 // size)).encode()
        start = time.process_time()
        read_record("villavakka.com", classify(body, "villavakka.com").lines)
        assert time.process_time() - start < 2.0, f"{piece!r} of {size}"

"""DNS: "there is none" and "nobody knows" are two answers."""

from __future__ import annotations

import pytest
from source_stage import answer, asked, case, dns_answer, dns_text, told

from trustcheck.facts import absent, known, unknown
from trustcheck.model import Capture, Cause, Problem
from trustcheck.sources import dns

SHOP = "villavakka.fi"


def test_everything_of_the_domain_is_asked_at_once() -> None:
    urls = asked(dns, case(SHOP))

    assert urls == [
        *(f"dns:{SHOP}?type={kind}" for kind in ("A", "AAAA", "NS", "MX", "TXT", "CAA")),
        f"dns:_dmarc.{SHOP}?type=TXT",
    ]


def test_www_is_asked_when_the_domain_itself_has_no_address() -> None:
    none = [dns_answer(SHOP, kind) for kind in ("A", "AAAA")]

    assert f"dns:www.{SHOP}?type=A" in asked(dns, case(SHOP), *none)
    one = [dns_answer(SHOP, "A", "192.0.2.7"), dns_answer(SHOP, "AAAA")]
    assert f"dns:www.{SHOP}?type=A" not in asked(dns, case(SHOP), *one)


def test_a_whole_domain_is_read() -> None:
    facts = told(
        dns,
        case(SHOP),
        dns_answer(SHOP, "A", "192.0.2.7", "192.0.2.8"),
        dns_answer(SHOP, "AAAA", "2001:db8::7"),
        dns_answer(SHOP, "NS", "NS1.Nimet.example.", "ns2.nimet.example."),
        dns_answer(SHOP, "MX", "20 b.posti.example.", "10 a.posti.example."),
        dns_answer(SHOP, "TXT", '"v=spf1 include:_spf.posti." "example -all"', '"other=1"'),
        dns_answer(f"_dmarc.{SHOP}", "TXT", '"v=DMARC1; p=reject"'),
        dns_answer(SHOP, "CAA", '0 issue "ca.example"'),
    )

    assert facts["host.resolves"].value is True
    assert facts["host.addresses"].value == ("192.0.2.7", "192.0.2.8", "2001:db8::7")
    assert facts["host.nameservers"].value == ("ns1.nimet.example", "ns2.nimet.example")
    assert facts["host.parked_nameservers"].value is False
    assert facts["host.mail_exchangers"].value == ("a.posti.example", "b.posti.example")
    assert facts["host.accepts_mail"].value is True
    assert facts["host.spf"].value == "v=spf1 include:_spf.posti.example -all"
    assert facts["host.dmarc"].value == "v=DMARC1; p=reject"
    assert facts["host.caa"].value == ('0 issue "ca.example"',)


def test_a_name_that_is_not_there_has_nothing() -> None:
    kinds = ("A", "AAAA", "NS", "MX", "TXT", "CAA")
    gone = [dns_answer(SHOP, kind, rcode="NXDOMAIN") for kind in kinds]
    facts = told(dns, case(SHOP), *gone)

    assert facts["host.resolves"].value is False
    assert facts["host.addresses"].is_absent
    assert facts["host.accepts_mail"].value is False
    assert facts["host.nameservers"].is_absent
    assert facts["host.parked_nameservers"].is_absent


@pytest.mark.parametrize("rcode", ["SERVFAIL", "REFUSED", "NOTIMP"])
def test_a_server_in_trouble_says_nothing(rcode: str) -> None:
    kinds = ("A", "AAAA", "NS", "MX", "TXT", "CAA")
    facts = told(dns, case(SHOP), *(dns_answer(SHOP, kind, rcode=rcode) for kind in kinds))

    assert all(fact.is_unknown for fact in facts.values())
    assert facts["host.resolves"].cause in (Cause.NO_ANSWER, Cause.REFUSED)


def test_one_missing_answer_keeps_false_away() -> None:
    facts = told(dns, case(SHOP), dns_answer(SHOP, "A"), _silent(SHOP, "AAAA"))
    assert facts["host.resolves"].cause is Cause.NO_ANSWER

    facts = told(dns, case(SHOP), dns_answer(SHOP, "A", "192.0.2.7"), _silent(SHOP, "AAAA"))
    assert facts["host.resolves"].value is True, "one address is enough"


def _silent(name: str, kind: str) -> Capture:
    return answer("dns", f"dns:{name}?type={kind}", problem=Problem(Cause.NO_ANSWER, "no answer in 10 s"))


def test_an_alias_is_followed_inside_the_answer_and_a_loop_ends() -> None:
    alias = (f"{SHOP}. 300 IN CNAME shops.alusta.example.", "shops.alusta.example. 60 IN A 192.0.2.9")
    facts = told(dns, case(SHOP), dns_answer(SHOP, "A", *alias), dns_answer(SHOP, "AAAA"))
    assert facts["host.addresses"].value == ("192.0.2.9",)

    loop = (f"{SHOP}. 300 IN CNAME b.example.", f"b.example. 300 IN CNAME {SHOP}.")
    facts = told(dns, case(SHOP), dns_answer(SHOP, "A", *loop), dns_answer(SHOP, "AAAA"))
    assert not facts["host.addresses"].is_known


def test_mail_without_mx_goes_to_the_address_and_null_mx_takes_none() -> None:
    address = [dns_answer(SHOP, "A", "192.0.2.7"), dns_answer(SHOP, "AAAA")]
    implicit = told(dns, case(SHOP), dns_answer(SHOP, "MX"), *address)
    assert implicit["host.accepts_mail"].value is True
    assert implicit["host.mail_exchangers"].is_absent

    null = told(dns, case(SHOP), dns_answer(SHOP, "MX", "0 ."), *address)
    assert null["host.accepts_mail"].value is False
    assert null["host.mail_exchangers"].is_absent

    neither = told(dns, case(SHOP), *(dns_answer(SHOP, kind) for kind in ("MX", "A", "AAAA")))
    assert neither["host.accepts_mail"].value is False


def test_the_mail_of_the_claimed_address_is_asked_where_the_address_is() -> None:
    shop = case(SHOP, known("claim.email", "info@posti.villavakka.example"), known("claim.email_domain", "x.example"))
    mail = "posti.villavakka.example"
    assert f"dns:{mail}?type=MX" in asked(dns, shop)
    assert f"dns:{mail}?type=A" in asked(dns, shop, dns_answer(mail, "MX"))

    first = dns_answer(SHOP, "A", "192.0.2.7")
    assert told(dns, shop, first, dns_answer(mail, "MX", "10 mx.example."))["host.email_accepts_mail"].value is True
    gone = dns_answer(mail, "MX", rcode="NXDOMAIN")
    assert told(dns, shop, first, gone)["host.email_accepts_mail"].value is False
    assert told(dns, shop, first, _silent(mail, "MX"))["host.email_accepts_mail"].is_unknown


def test_without_an_address_there_is_no_mail_to_ask_for() -> None:
    first = dns_answer(SHOP, "A", "192.0.2.7")
    none = case(SHOP, absent("claim.email"), absent("claim.email_domain"))
    assert told(dns, none, first)["host.email_accepts_mail"].is_absent

    blocked = case(SHOP, unknown("claim.email", Cause.BLOCKED), unknown("claim.email_domain", Cause.BLOCKED))
    assert told(dns, blocked, first)["host.email_accepts_mail"].cause is Cause.BLOCKED


def test_two_spf_records_cancel_each_other() -> None:
    first = dns_answer(SHOP, "A", "192.0.2.7")
    two = dns_answer(SHOP, "TXT", '"v=spf1 -all"', '"v=spf1 +all"')
    assert told(dns, case(SHOP), first, two)["host.spf"].cause is Cause.AMBIGUOUS

    other = dns_answer(SHOP, "TXT", '"v=spf10 -all"', '"google-site-verification=1"')
    assert told(dns, case(SHOP), first, other)["host.spf"].is_absent


@pytest.mark.parametrize(
    ("servers", "parked"),
    [
        (("ns1.sedoparking.com.", "ns2.sedoparking.com."), True),
        (("ns1.dns-parking.com.", "ns2.dns-parking.com."), False),
        (("ns37.domaincontrol.com.",), False),
        (("ns1.bodis.com.", "ns1.nimet.example."), False),
        (("notbodis.com.",), False),
    ],
)
def test_parking_services_are_told_from_defaults_of_registrars(servers: tuple[str, ...], parked: bool) -> None:
    facts = told(dns, case(SHOP), dns_answer(SHOP, "A", "192.0.2.7"), dns_answer(SHOP, "NS", *servers))

    assert facts["host.parked_nameservers"].value is parked


def test_an_answer_to_another_question_or_cut_off_is_not_read() -> None:
    other = answer("dns", f"dns:{SHOP}?type=A", dns_text("muu.example", "A", "muu.example. 60 IN A 192.0.2.1"))
    assert told(dns, case(SHOP), other)["host.resolves"].cause is Cause.UNREADABLE

    cut = answer("dns", f"dns:{SHOP}?type=A", dns_text(SHOP, "A", flags="QR TC"))
    assert told(dns, case(SHOP), cut)["host.resolves"].cause is Cause.TOO_LARGE


@pytest.mark.parametrize("length", [12, 2])
def test_aliases_without_end_are_not_no(length: int) -> None:
    names = [SHOP, *(f"a{number}.{SHOP}" for number in range(1, length))]
    chain = [f"{name}. 60 IN CNAME {names[(at + 1) % length]}." for at, name in enumerate(names)]
    circle = answer("dns", f"dns:{SHOP}?type=A", dns_text(SHOP, "A", *chain))

    assert told(dns, case(SHOP), circle)["host.resolves"].cause is Cause.UNREADABLE

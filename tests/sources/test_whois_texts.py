"""Kinds of WHOIS answers: a throttle, a refusal, trouble, not found and a record are told apart before parsing."""

from __future__ import annotations

import time

import pytest

from trustcheck.model import Cause
from trustcheck.sources.whois_texts import Kind, classify

RECORD = "domain:           villavakka.se\nholder:           abc123-456\ncreated:          2003-08-27\nstatus: ok\n"


@pytest.mark.parametrize(
    "text",
    [
        "%% Too many requests...\n%%\n\n%% No entries found in the AFNIC Database.\n",
        "-1: Still in grace period, wait 7777777 seconds\n",
        "% Error: 55000000002 Connection refused; access control limit reached.\n",
        "    Error for \"villavakka.co.uk\".\n\n    The WHOIS query quota for 127.0.0.1 has been exceeded\n"
        "    and will be replenished in 50 seconds.\n",
        "whois.domain-registry.nl: daily whois-limit exceeded for client 192.0.2.1\n",
        "whois.domain-registry.nl: only 1 request per second allowed, try again later\n",
        "# Too many connections.\n",
        "request limit exceeded for 127.0.0.1\n",
        "WHOIS LIMIT EXCEEDED - SEE WWW.PIR.ORG/WHOIS FOR DETAILS\n",
        "Your connection limit exceeded. Please slow down and try again later.\n",
        "You have exceeded your quota of queries.\n",
        "Please go away for 13 Seconds\n",
        "Query rate limit exceeded\n",
        "% Maximum query rate reached\n",
        "Number of allowed queries exceeded.\n",
    ],
)  # fmt: skip
def test_a_throttle_is_told_from_everything_else(text: str) -> None:
    found = classify(text.encode())

    assert found.kind is Kind.THROTTLED
    assert found.problem is not None
    assert found.problem.cause is Cause.THROTTLED


def test_the_seconds_to_wait_are_kept() -> None:
    problem = classify(b"-1: Still in grace period, wait 7777 seconds\n").problem
    assert problem is not None
    assert problem.retry_after_seconds == 7777


@pytest.mark.parametrize(
    "text",
    [
        "\r\nDomain not found\r\n\r\nMore information is available at https://domain.fi/\r\n",
        'domain "villavakka.se" not found.\n',
        '"villavakka.se" not found.\n',
        "% No match\n",
        "# terms\n\nNo entries found for the selected source.\n",
        "Domain not found\n",
        "Domain: villavakka.lv\nStatus: free\n",
        "Domain:\t\t\tvillavakka.lt\nStatus:\t\t\tavailable\n",
        '% No entries found for query "villavakka.is".\n',
        "% The WHOIS service\nDomain: villavakka.eu\nScript: LATIN\n\nStatus: AVAILABLE\n",
        "Domain: villavakka.de\nStatus: free\n",
        '    No match for "villavakka.co.uk".\n',
        "villavakka.nl is free\n",
        'No match for domain "VILLAVAKKA.COM".\r\n>>> Last update of whois database: 2026-11-21T06:30:12Z <<<\r\n',
        "The queried object does not exist: no matching objects found\n",
        "DOMAIN NOT FOUND\n",
        "NOT FOUND\n>>> Last update of WHOIS database: x <<<\n",
        "No Data Found\n",
    ],
)
def test_not_found_in_the_words_of_many_registries(text: str) -> None:
    assert classify(text.encode(), "villavakka.example").kind is Kind.NOT_FOUND


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("\nDomain not available\n\nMore information is available at https://domain.fi/\n", Kind.RESERVED),
        ("Domain: x.it\nStatus: UNASSIGNABLE\n", Kind.RESERVED),
        ("This name is reserved by the Registry.\n", Kind.RESERVED),
        ("% -3: IP address blocked\n", Kind.REFUSED),
        ("% Error: 55000000010 Non bijective ace-idn convertible domain\n", Kind.REFUSED),
        ("Invalid input\n", Kind.REFUSED),
        ("Service temporarily unavailable.\n", Kind.NO_ANSWER),
        ("whois.domain-registry.nl: Server too busy, try again later\n", Kind.NO_ANSWER),
        ("Socket not responding: [Errno 111] Connection refused\n", Kind.NO_ANSWER),
        ("", Kind.EMPTY),
        ("\r\n \r\n", Kind.EMPTY),
        ("<html>hello</html>\n", Kind.EMPTY),
        (RECORD, Kind.ANSWERED),
        ("Domain: villavakka.de\nStatus: connect\n", Kind.ANSWERED),
    ],
)
def test_the_other_kinds(text: str, kind: Kind) -> None:
    assert classify(text.encode()).kind is kind


def test_terms_of_use_speak_of_limits_without_meaning_them() -> None:
    terms = (
        "% You may not send queries in volume; access is denied if you exceed the query limit.\n"
        "% The registry reserves the right to restrict your access when too many requests are made.\n"
        "# It is prohibited to: use the data; the service is limited.\n"
    )
    assert classify((terms + RECORD).encode()).kind is Kind.ANSWERED


@pytest.mark.parametrize(
    "body",
    [
        b"\xff\xfe\x00" * 30_000,
        b"status: " * 10_000,
        (b"domain " + b"a" * 120 + b" ") * 500,
        b"no " * 30_000,
        (b"a" * 390 + b"\n") * 160,
        b'"' * 65_536,
        b"." * 65_536,
        (b"[x. " * 90 + b"\n") * 180,
    ],
)
def test_hostile_texts_end_quickly(body: bytes) -> None:
    start = time.process_time()
    classify(body, "villavakka.fi")

    assert time.process_time() - start < 1.0

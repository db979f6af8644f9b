"""Real WHOIS answers of three public collections: none raises, kinds and dates are right in all but a few known ones.

The floors are what was measured; they may only rise. Labels that are wrong in the collections themselves are listed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

import pytest
from source_stage import DATA, answer, case, told

from trustcheck.model import Cause
from trustcheck.sources import whois, whois_servers
from trustcheck.sources.registration import Registration
from trustcheck.sources.whois_record import read_record
from trustcheck.sources.whois_texts import Kind, Text, classify

ROOT = DATA / "whois"
# iodev calls every "free.txt" not found; these are throttles, trouble and refusals when one reads them. weppos calls
# names "reserved" that have a holder and a date, and the reduced answer of .br available.
WRONG_LABELS = {
    "iodev/.ga/free.txt", "iodev/.ml/free.txt", "iodev/.hk/free.txt", "iodev/.lu/free.txt", "iodev/.nz/free.txt",
    "iodev/.nz/free_progressbuilders.co.nz.nz.txt", "iodev/.qa/free.txt", "iodev/.tr/free.txt", "iodev/.es/free.txt",
    "iodev/.bo/free.txt", "iodev/.am/google.com.am.txt",
    "weppos/whois.nic.es/es/status_available.txt", "weppos/whois.nic.bo/bo/status_available.txt",
    "weppos/whois.cctld.uz/uz/property_status_reserved.txt",
    "weppos/whois.dk-hostmaster.dk/dk/property_status_reserved.txt",
    "weppos/whois.nic.uk/uk/property_status_no_status_listed.txt", "weppos/whois.nic.uk/uk/status_reserved.txt",
    "weppos/whois.registro.br/br/status_available_limited.txt",
    "weppos/whois.registro.br/br/status_registered_limited.txt",
    "weppos/whois.iana.org/tld/status_not_assigned.txt", "weppos/whois.gandi.net/status_available.txt",
    "weppos/whois.uniregistry.net/tattoo/status_available.txt", "weppos/whois.nic.fr/fr/property_status_not_open.txt",
}  # fmt: skip


class Sample(NamedTuple):
    name: str
    domain: str
    body: bytes
    expected: dict[str, Any]


@cache
def _samples() -> tuple[Sample, ...]:
    if not ROOT.is_dir():
        pytest.skip("the shared WHOIS samples are not here")
    return (*_weppos(), *_richardpenman(), *_iodev())


def _weppos() -> Iterator[Sample]:
    root = ROOT / "weppos/spec/fixtures/responses"
    for path in sorted(root.rglob("*.txt")):
        if path.name.endswith(".expected.txt"):
            continue
        twin = path.with_suffix(".expected")
        expected = _weppos_expected(twin.read_text(errors="replace")) if twin.exists() else {}
        parts = path.relative_to(root).parts
        tld = parts[1] if len(parts) > 2 else "com"
        domain = str(expected.get("domain", ""))
        yield Sample(
            "weppos/" + "/".join(parts),
            domain if domain.endswith(tld) else f"example.{tld}",
            path.read_bytes(),
            expected,
        )


def _weppos_expected(text: str) -> dict[str, Any]:
    found: dict[str, Any] = {}
    section = ""
    for line in text.splitlines():
        if line.startswith("#"):
            section = line[1:].strip()
            continue
        if not line.strip():
            continue
        value = line.strip().removeprefix("%s").strip()
        day = re.search(r"%TIME\{(\d{4}-\d\d-\d\d)", value)
        if section in ("created_on", "expires_on") and day:
            found[section] = day.group(1)
        elif section in ("available?", "registered?", "response_throttled?"):
            found[section] = value == "== true"
        elif section == "status" and value.startswith("== :"):
            found[section] = value.removeprefix("== :")
        elif section == "domain" and value.startswith('== "'):
            found[section] = value[4:-1]
    return found


def _richardpenman() -> Iterator[Sample]:
    root = ROOT / "richardpenman/test/samples"
    for path in sorted((root / "whois").iterdir()):
        twin = root / "expected" / path.name
        value = json.loads(twin.read_text()).get("creation_date") if twin.exists() else None
        day = value[0] if isinstance(value, list) else value
        yield Sample(f"rp/{path.name}", path.name, path.read_bytes(), {"created_on": day[:10]} if day else {})


def _iodev() -> Iterator[Sample]:
    root = ROOT / "iodev/tests/Iodev/Whois/Modules/Tld/parsing_data"
    for path in sorted(root.rglob("*.txt")):
        twin = path.with_suffix(".json")
        expected: dict[str, Any] = {"available?": True} if "free" in path.stem else {}
        if twin.exists():
            value = json.loads(twin.read_text())
            expected = {"registered?": True}
            if value.get("creationDate"):
                expected["created_on"] = value["creationDate"][:10]
        domain = path.stem if "." in path.stem else f"example{path.parent.name}"
        yield Sample(f"iodev/{path.parent.name}/{path.name}", domain, path.read_bytes(), expected)


def _expected_kind(sample: Sample) -> Kind | None:
    expected = sample.expected
    if expected.get("response_throttled?") or "throttled" in sample.name:
        return Kind.THROTTLED
    if "response_unavailable" in sample.name:
        return Kind.NO_ANSWER
    if expected.get("status") == "reserved":
        return Kind.RESERVED
    if expected.get("status") in ("invalid", "unavailable"):
        return None  # both are told by some as refused, by some as reserved
    if expected.get("registered?") or expected.get("created_on"):
        return Kind.ANSWERED
    return Kind.NOT_FOUND if expected.get("available?") else None


@cache
def _read() -> tuple[tuple[Sample, Text, Registration], ...]:
    texts = [(sample, classify(sample.body, sample.domain)) for sample in _samples()]
    return tuple((sample, text, read_record(sample.domain, text.lines)) for sample, text in texts)


def test_the_kind_of_answer_is_right() -> None:
    right: dict[Kind, int] = {}
    wrong = []
    for sample, text, _ in _read():
        wanted = _expected_kind(sample)
        if wanted is None or sample.name in WRONG_LABELS:
            continue
        got = text.kind
        if got is wanted:
            right[wanted] = right.get(wanted, 0) + 1
        else:
            wrong.append((sample.name, got.value, wanted.value))

    assert right[Kind.ANSWERED] >= 575
    assert right[Kind.NOT_FOUND] >= 432
    assert right[Kind.THROTTLED] >= 21
    assert right[Kind.RESERVED] >= 12
    assert len(wrong) <= 7, wrong
    assert not [entry for entry in wrong if entry[2] == "throttled" and entry[1] != "refused"], (
        "a throttle says nothing"
    )
    assert not [entry for entry in wrong if entry[1] == "not_found"], "nobody is called unregistered by mistake"


def test_the_day_of_registration_is_right_in_98_of_100() -> None:
    right = 0
    wrong = []
    for sample, _, record in _read():
        wanted = sample.expected.get("created_on")
        if not wanted:
            continue
        found = record.created
        if found is not None and found.value.isoformat() == wanted:
            right += 1
        else:
            wrong.append((sample.name, found and found.value, wanted))

    assert right >= 441, wrong
    assert right / (right + len(wrong)) >= 0.98, wrong


def test_the_day_of_expiry_is_right() -> None:
    told_days = [
        (sample.expected["expires_on"], record.expires)
        for sample, _, record in _read()
        if sample.expected.get("expires_on")
    ]
    right = sum(day is not None and day.value.isoformat() == wanted for wanted, day in told_days)

    assert right >= 198
    assert right / len(told_days) >= 0.97


def test_the_source_reads_every_answer_without_an_exception() -> None:
    known = 0
    for sample in _samples():
        tld = sample.domain.rsplit(".", 1)[-1]
        shop = case(sample.domain)
        server = whois_servers.server_of(tld)
        if server is None or whois._domain(shop) is None:
            continue
        facts = told(whois, shop, answer("whois", whois_servers.question(server, sample.domain), sample.body))
        assert "domain.registered" in facts
        assert all(fact.cause is not Cause.NOT_ASKED or fact.name != "domain.registered" for fact in facts.values())
        known += facts["domain.created"].is_known

    assert known >= 150

"""What the Spamhaus Domain Block List has on the shop's domain, asked through the resolver that this machine uses.

NXDOMAIN: not listed. 127.0.1.2 spam, .4 phishing, .5 malware, .6 botnet; .102 to .106 the same of somebody else's site
that was abused: its owner is a victim. 127.255.255.0/24 is no listing but a refusal: .252 a typing error, .254 a public
resolver (Spamhaus answers only such as belong to the one who asks), .255 over the limit. An address outside 127.0.0.0/8
comes from a network that answers for everything. First the list's own test name must be listed: a resolver that holds
back addresses of 127.0.0.0/8 would make every domain look clean. https://www.spamhaus.org/faqs/domain-blocklist/
Free for low volume and non-commercial use only.
"""

from __future__ import annotations

from collections.abc import Mapping

from trustcheck.facts import absent, known, unknown
from trustcheck.model import Capture, Case, Cause, Fact, Problem, Request
from trustcheck.sources.answers import seen
from trustcheck.sources.dns_answers import question, records

NEEDS: tuple[str, ...] = ()
FACT = "list.spamhaus"
ZONE = "dbl.spamhaus.org"
TEST_NAME = f"dbltest.com.{ZONE}"
TIMEOUT_SECONDS = 10.0
_LISTED = {
    "127.0.1.2": "spam", "127.0.1.4": "phishing", "127.0.1.5": "malware", "127.0.1.6": "botnet",
    "127.0.1.102": "abused for spam", "127.0.1.103": "abused as a redirector", "127.0.1.104": "abused for phishing",
    "127.0.1.105": "abused for malware", "127.0.1.106": "abused for a botnet",
}  # fmt: skip
_REFUSED = {
    "127.255.255.252": Problem(Cause.UNREADABLE, "Spamhaus did not understand the question"),
    "127.255.255.254": Problem(Cause.REFUSED, "Spamhaus does not answer public resolvers"),
    "127.255.255.255": Problem(Cause.THROTTLED, "Spamhaus was asked too often from here"),
    "127.0.1.255": Problem(Cause.UNREADABLE, "Spamhaus lists domains, not addresses"),
}


def ask(case: Case) -> list[Request]:
    """The list's test name, then the domain once that came back as it should."""
    names = [TEST_NAME]
    if isinstance(_code(case.captures, TEST_NAME), str) and len(_name(case)) <= 253:
        names.append(_name(case))
    return [
        Request(source="spamhaus", url=question(name, "A"), purpose="list", timeout_seconds=TIMEOUT_SECONDS)
        for name in names
    ]


def read(case: Case, captures: Mapping[str, Capture]) -> list[Fact]:
    """list.spamhaus: the category; ABSENT when the list answers and does not have the domain."""
    test = _code(captures, TEST_NAME)
    if test is None:
        detail = "the resolver of this machine does not pass on what the list answers"
        return [unknown(FACT, Cause.UNREADABLE, detail)]
    found = test if isinstance(test, Problem) else _code(captures, _name(case))
    if isinstance(found, Problem):
        return [unknown(FACT, found.cause, found.detail)]
    capture = captures[question(_name(case), "A")]
    return [
        known(FACT, found, seen(capture, "answer", found)) if found else absent(FACT, seen(capture, "answer", "none"))
    ]


def _name(case: Case) -> str:
    return f"{case.shop.domain}.{ZONE}"


def _code(captures: Mapping[str, Capture], name: str) -> str | Problem | None:
    """The category of that name, None: not listed; a Problem for a refusal and for what the list never says."""
    answer = records(captures, name, "A")
    if answer.problem is not None:
        return answer.problem
    codes = [str(value) for value in answer.values]
    if not codes:
        return None if not answer.exists else Problem(Cause.UNREADABLE, "an answer that the list never gives")
    refusal = next((_REFUSED[code] for code in codes if code in _REFUSED), None)
    if refusal is not None:
        return refusal
    told = [_LISTED[code] for code in _LISTED if code in codes]  # the worst use of the domain itself comes first
    return told[0] if told else Problem(Cause.UNREADABLE, "an answer that the list never gives")

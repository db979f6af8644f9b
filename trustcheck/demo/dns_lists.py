"""Twins of lists that are asked by DNS: resolvers that block harmful names, and the Spamhaus domain block list.

Rows of `outside["resolvers"]`: {"domain": …, "by": ("Quad9", "Cloudflare")}; of `outside["spamhaus"]`: {"domain": …,
"code": "127.0.1.4"}. Faults are chosen as those of demo/services: by the shop's `faults`, or for all by `Internet`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import dns.flags
import dns.message
import dns.rcode
import dns.rrset

from trustcheck.demo.directory import Directory
from trustcheck.demo.zone import Zone

FILTERED: Mapping[str, str] = {"9.9.9.9": "Quad9", "1.1.1.2": "Cloudflare"}
RESOLVERS = (*FILTERED, "9.9.9.10", "1.1.1.1")
TEST_NAMES: Mapping[str, str] = {"isitblocked.org": "Quad9", "malware.testcategory.com": "Cloudflare"}
ANYWHERE = "45.86.7.7"  # where a network that answers for everything sends people
FAULTS: Mapping[str, Mapping[str, str]] = {
    "resolvers": {
        "silent": "Nobody answers on port 53 of the public resolvers.",
        "hijack": "The network answers with an address for names that nobody has.",
        "intercepted": "The network answers in place of the resolvers, and blocks nothing.",
        "blocks-all": "The network answers for every name that it is blocked.",
        "servfail": "The resolvers answer SERVFAIL.",
        "refused": "The resolvers answer REFUSED.",
        "sister-silent": "The resolvers that block answer, those that do not are silent.",
    },
    "spamhaus": {
        "public-resolver": "127.255.255.254: the question came through a public resolver.",
        "over-limit": "127.255.255.255: too many questions.",
        "typo": "127.255.255.252: the list's name was typed wrongly.",
        "held-back": "The resolver holds back addresses of 127.0.0.0/8, so nothing looks listed.",
        "hijack": "The network answers with an address for names that nobody has.",
        "silent": "The list's name servers do not answer.",
        "servfail": "The resolver answers SERVFAIL for the list.",
    },
}
_RCODES = {"servfail": dns.rcode.SERVFAIL, "refused": dns.rcode.REFUSED}


class ResolverZone(Zone):
    """The whole zone as the public resolver at that address tells it."""

    def __init__(self, directory: Directory, forced: Mapping[str, str], address: str) -> None:
        super().__init__(directory, forced)
        self._address, self._name = address, FILTERED.get(address, "")

    def fault(self, name: str) -> str:
        broken = self.list_fault("resolvers", name)
        silent = broken == "silent" or (broken == "sister-silent" and not self._name)
        return "timeout" if silent else super().fault(name)

    def answer(self, query: dns.message.Message) -> dns.message.Message:
        """The zone's answer, with what this resolver blocks and what is broken on the way to it."""
        answer = super().answer(query)
        if len(query.question) != 1:
            return answer
        owner = query.question[0].name
        name = owner.to_text(omit_final_dot=True).lower()
        broken = self.list_fault("resolvers", name)
        blocked = self._name and broken != "intercepted" and (broken == "blocks-all" or self._blocks(name))
        lost = broken == "hijack" and answer.rcode() == dns.rcode.NXDOMAIN
        if broken in _RCODES:
            answer.set_rcode(_RCODES[broken])
        elif blocked:
            self._block(answer)
        elif lost or name in TEST_NAMES:
            answer.set_rcode(dns.rcode.NOERROR)
            answer.answer = [dns.rrset.from_text(owner, 60, "IN", "A", ANYWHERE)]
        return answer

    def _blocks(self, name: str) -> bool:
        """Whether this resolver blocks the name: its own test name, or one of a domain in the rows."""
        if TEST_NAMES.get(name) == self._name != "":
            return True
        labels = name.split(".")
        above = {".".join(labels[start:]) for start in range(len(labels))}
        rows = (row for row, _ in self.directory.outside("resolvers") if row["domain"] in above)
        return any(self._name in row["by"] for row in rows)

    def _block(self, answer: dns.message.Message) -> None:
        """Quad9: NXDOMAIN without authority and without RA. Cloudflare: 0.0.0.0."""
        owner = answer.question[0].name
        answer.authority, answer.answer = [], []
        if self._name == "Quad9":
            answer.set_rcode(dns.rcode.NXDOMAIN)
            answer.flags &= ~dns.flags.RA
        else:
            answer.set_rcode(dns.rcode.NOERROR)
            answer.answer = [dns.rrset.from_text(owner, 60, "IN", "A", "0.0.0.0")]  # noqa: S104


def dbl(codes: Mapping[str, str], domain: str, fault: str) -> Mapping[str, Sequence[str]] | None:
    """The records at that domain in the Spamhaus list; None when it is not listed. `codes`: listed domain → answer."""
    told = {"public-resolver": "127.255.255.254", "over-limit": "127.255.255.255", "typo": "127.255.255.252"}
    if fault in told:
        return {"A": [told[fault]]}
    if fault == "held-back":
        return None
    code = "127.0.1.2" if domain == "dbltest.com" else codes.get(domain, "")
    if not code and fault == "hijack":
        return {"A": [ANYWHERE]}
    return {"A": [code]} if code else None

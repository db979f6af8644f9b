"""What the simulated name servers answer: a function of the world and the question (RFC 1034, RFC 2308)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from ipaddress import ip_address

import dns.exception
import dns.flags
import dns.message
import dns.name
import dns.rcode
import dns.rdatatype
import dns.rrset

from trustcheck.demo import addresses
from trustcheck.demo.directory import Directory
from trustcheck.demo.dns_faults import changed_records, names_below
from trustcheck.demo.faults import fault_of
from trustcheck.demo.whois_texts import NAME_SERVERS
from trustcheck.demo.world import DemoShop

TTL_SECONDS = 300
MAX_ALIASES = 40
DBL = ".dbl.spamhaus.org"
Records = Mapping[str, Sequence[str]]
_RCODES = {"servfail": dns.rcode.SERVFAIL, "refused": dns.rcode.REFUSED}


class Zone:
    """All zones of the world at once. It holds one thing that changes: how often a rebinding name was asked for."""

    def __init__(self, directory: Directory, forced: Mapping[str, str] | None = None) -> None:
        self.directory = directory
        self._forced = {} if forced is None else forced
        self._asked: dict[tuple[str, str], int] = {}
        self._targets = {target for shop in directory.world.shops.values() for target in _targets(shop)}
        self._targets.update(NAME_SERVERS)

    def fault(self, name: str) -> str:
        """The DNS fault of the shop in whose zone that name lies; empty when there is none."""
        if name.endswith(DBL):
            broken = self.list_fault("spamhaus", name.removesuffix(DBL))
            return {"silent": "timeout", "servfail": "servfail"}.get(broken, "")
        return fault_of(self.directory.shop_above(name), "dns")

    def list_fault(self, service: str, name: str) -> str:
        """What is broken at a list that is asked by DNS, for all or for the shop of that name."""
        return self._forced.get(service, "") or fault_of(self.directory.shop_above(name), service)

    def answer(self, query: dns.message.Message) -> dns.message.Message:
        """The whole answer to a query, however long; FORMERR when it does not hold exactly one question."""
        answer = dns.message.make_response(query, recursion_available=True)
        if len(query.question) != 1:
            answer.set_rcode(dns.rcode.FORMERR)
            return answer
        question = query.question[0]
        name = _plain(question.name)
        kind = dns.rdatatype.to_text(question.rdtype)
        fault = self.fault(name)
        if fault in _RCODES:
            answer.set_rcode(_RCODES[fault])
            return answer
        self._fill(answer, question.name, name, kind)
        return answer

    def _fill(self, answer: dns.message.Message, owner: dns.name.Name, name: str, kind: str) -> None:
        passed: set[str] = set()
        while name not in passed and len(passed) < MAX_ALIASES:
            passed.add(name)
            found = self.records(name, kind)
            if found is None:
                answer.set_rcode(dns.rcode.NXDOMAIN)
                break
            if kind in found:
                answer.answer.append(
                    _rrset(owner, kind, found[kind], 0 if self.fault(name) == "rebind" else TTL_SECONDS)
                )
                return
            if "CNAME" not in found:
                break
            target = found["CNAME"][0]
            answer.answer.append(_rrset(owner, "CNAME", [target], TTL_SECONDS))
            owner = dns.name.from_text(target)
            name = _plain(owner)
        shop = self.directory.shop_above(name)
        above = dns.name.from_text(shop.domain) if shop else dns.name.Name(owner.labels[-2:])
        soa = f"{NAME_SERVERS[0]}. hostmaster.{NAME_SERVERS[0]}. 2026112101 3600 900 604800 {TTL_SECONDS}"
        answer.authority.append(_rrset(above, "SOA", [soa], TTL_SECONDS))

    def records(self, name: str, kind: str = "") -> Records | None:
        """The records at a name by type; None when the name does not exist. `kind` is what was asked, for rebinding."""
        if name.endswith(DBL):
            return self._dbl(name.removesuffix(DBL))
        service = addresses.service_addresses().get(name)
        if service:
            return {"A": [service]}
        if name in addresses.MAIL_SERVICES:
            return _mail_service(name)
        shop = self.directory.shop_above(name)
        if shop is None:
            return _machine(name) if name in self._targets or _is_mail_host(name) else None
        own = _shop_records(shop, name)
        fault = fault_of(shop, "dns")
        if not fault:
            return own
        if own is None:
            return names_below(fault, shop.domain).get(name)
        if fault == "rebind" and kind in ("A", "AAAA"):
            return self._rebound(name, kind, own)
        return changed_records(fault, shop.domain, own) if name in (shop.domain, f"www.{shop.domain}") else own

    def _dbl(self, domain: str) -> Records | None:
        from trustcheck.demo.dns_lists import dbl

        codes = {str(row["domain"]): str(row["code"]) for row, _ in self.directory.outside("spamhaus")}
        return dbl(codes, domain, self.list_fault("spamhaus", domain))

    def _rebound(self, name: str, kind: str, own: Records) -> Records:
        self._asked[name, kind] = self._asked.get((name, kind), 0) + 1
        return own if self._asked[name, kind] == 1 else {**own, "A": ["127.0.0.1"], "AAAA": ["::1"]}


def _shop_records(shop: DemoShop, name: str) -> Records | None:
    if name in (shop.domain, f"www.{shop.domain}"):
        found: dict[str, Sequence[str]] = {}
        for address in shop.addresses:
            kind = "A" if ip_address(address).version == 4 else "AAAA"
            found[kind] = [*found.get(kind, ()), address]
        if name != shop.domain:
            return _below(shop, "www") or found
        found["SOA"] = [f"{NAME_SERVERS[0]}. hostmaster.{shop.domain}. 2026112101 3600 900 604800 300"]
        found["NS"] = [f"{server}." for server in NAME_SERVERS]
        apex = {key.upper(): texts for key, texts in shop.records.items() if " " not in key}
        return {**found, **apex}
    owner = name.removesuffix(f".{shop.domain}")
    return _below(shop, owner) or (_machine(name) if name in _targets(shop) else None)


def _below(shop: DemoShop, owner: str) -> Records | None:
    found: dict[str, Sequence[str]] = {}
    for key, texts in shop.records.items():
        place, _, kind = key.rpartition(" ")
        if place.strip().lower() == owner:
            found[kind.upper()] = texts
    return found or None


def _targets(shop: DemoShop) -> set[str]:
    """The machines that a shop's MX and NS records name: they have addresses."""
    texts = [text for key in ("MX", "NS") for text in shop.records.get(key, ())]
    return {text.split()[-1].lower().rstrip(".") for text in texts if text.split()} - {""}


def _machine(name: str) -> Records:
    return {"A": [addresses.machine_address(name)]}


def _is_mail_host(name: str) -> bool:
    return name.removeprefix("mx.") in addresses.MAIL_SERVICES


def _mail_service(name: str) -> Records:
    return {
        "A": [addresses.machine_address(name)],
        "NS": [f"{server}." for server in NAME_SERVERS],
        "MX": [f"10 mx.{name}."],
        "TXT": ["v=spf1 mx ~all"],
    }


def _plain(name: dns.name.Name) -> str:
    return name.to_text(omit_final_dot=True).lower()


def _rrset(owner: dns.name.Name, kind: str, texts: Sequence[str], ttl: int) -> dns.rrset.RRset:
    ready = [_quoted(text) for text in texts] if kind == "TXT" else list(texts)
    return dns.rrset.from_text_list(owner, ttl, "IN", kind, ready)


def _quoted(text: str) -> str:
    """A TXT record's text as strings of at most 255 bytes; left alone when it is quoted already."""
    if text.startswith('"'):
        return text
    escaped = [
        text[start : start + 255].replace("\\", "\\\\").replace('"', '\\"') for start in range(0, len(text), 255)
    ]
    return " ".join(f'"{part}"' for part in escaped or [""])

"""What is wrong with the records of a domain whose DNS is broken. How answers go wrong on the wire: dns_server.py."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

Records = Mapping[str, Sequence[str]]

_ADDRESSES: Mapping[str, tuple[str, ...]] = {
    "private": ("10.0.0.5",),
    "loopback": ("127.0.0.1",),
    "metadata": ("169.254.169.254",),
    "shared": ("100.64.0.1",),
    "zero": ("0.0.0.0",),  # noqa: S104
    "mixed": ("45.85.9.9", "192.168.1.10"),
    "mapped": ("::ffff:127.0.0.1",),
    "nat64": ("64:ff9b::7f00:1",),
    "6to4": ("2002:7f00:1::1",),
    "local-ipv6": ("fd00::5",),
    "many": tuple(f"45.87.{n // 250}.{n % 250 + 1}" for n in range(900)),
}
LONG_CHAIN = 30


def changed_records(fault: str, domain: str, good: Records) -> Records | None:
    """The records of the domain and its www. when that is broken; None: the name does not exist."""
    if fault == "nxdomain":
        return None
    if fault == "empty":
        return {}
    rest = {kind: texts for kind, texts in good.items() if kind not in ("A", "AAAA")}
    if fault in _ADDRESSES:
        wrong = _ADDRESSES[fault]
        kinds = {"A": [one for one in wrong if ":" not in one], "AAAA": [one for one in wrong if ":" in one]}
        return {**rest, **{kind: found for kind, found in kinds.items() if found}}
    if fault.startswith("cname-"):
        return {"CNAME": [f"{fault.removeprefix('cname-')}1.{domain}."]}
    if fault == "null-mx":
        return {**good, "MX": ["0 ."]}
    if fault == "no-mx":
        return {kind: texts for kind, texts in good.items() if kind != "MX"}
    if fault == "two-spf":
        return {**good, "TXT": ["v=spf1 mx -all", "v=spf1 a ~all"]}
    return good


def names_below(fault: str, domain: str) -> Mapping[str, Records]:
    """The further names that a fault needs in the zone."""
    if fault == "cname-private":
        return {f"private1.{domain}": {"A": ["10.0.0.5"]}}
    if fault == "cname-loop":
        return {f"loop1.{domain}": {"CNAME": [f"loop2.{domain}."]}, f"loop2.{domain}": {"CNAME": [f"loop1.{domain}."]}}
    if fault == "cname-long":
        links = {f"long{n}.{domain}": {"CNAME": [f"long{n + 1}.{domain}."]} for n in range(1, LONG_CHAIN)}
        return {**links, f"long{LONG_CHAIN}.{domain}": {"A": ["45.85.9.9"]}}
    return {}

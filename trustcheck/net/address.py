"""Reads what people type and what servers send on to: a Shop, or the parts of a web address. Parsed as browsers do.

Parsing is the WHATWG URL Standard's, by Ada (the parser of Node.js), so that no server can mean another host to us than
to a browser. What goes on from here is canonical: lower-case A-labels, no user part, no odd spelling of an address.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from trustcheck import names
from trustcheck.model import Shop, UsageFault
from trustcheck.net.guard import WEB_PORTS, Refused, closed_because

if TYPE_CHECKING:
    from ada_url import URL

MAX_URL_CHARACTERS = 8192
MAX_TYPED_CHARACTERS = 2048
EXAMPLE = "such as kauppa.fi"
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]{0,30}):(.*)", re.IGNORECASE | re.DOTALL)
_OPENING = re.compile(r"[a-z]{4,5}:[/\\]{0,9}([^/\\?#]*)", re.IGNORECASE)
_LABEL_OF_A_REGISTRY = re.compile(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?")
_WITH_USER = f"The address carries a user name or password: give it without them, {EXAMPLE}."
# Names that never leave a house or lead somewhere else than DNS (RFC 6761, 6762, 7686, 8375; ICANN: .internal).
_HOME_NAMES = ("localhost", "local", "internal", "onion", "home.arpa", "localdomain")


class Target(msgspec.Struct, frozen=True):
    """A web address taken apart. `host` has no brackets; `url` is canonical and has no fragment."""

    scheme: str
    host: str
    port: int
    url: str
    is_address: bool


def parse(text: str, base: str = "") -> Target:
    """The web address that a browser would go to; Refused for what trustcheck does not follow.

    Refused: no URL, longer than 8192 characters, a scheme but http and https, a user part, a port but 80 and 443,
    a host that is no name of the DNS.
    """
    url = _whatwg(text, base)
    scheme = url.protocol.removesuffix(":")
    if scheme not in WEB_PORTS:
        raise Refused(f"a {scheme[:20]}: address is not one of the web")
    if url.username or url.password:
        raise Refused("the address carries a user name or password")
    port = int(url.port) if url.port else WEB_PORTS[scheme]
    if port not in WEB_PORTS.values():
        raise Refused(f"port {port} is not one of the web")
    host = url.hostname.strip("[]").removesuffix(".")
    is_address = names.is_address(host)
    if not is_address:
        check_name(host)
    url.hash = ""
    if url.hostname.endswith("."):
        url.hostname = host
    return Target(scheme, host, port, url.href.removesuffix("#"), is_address)


def _whatwg(text: str, base: str) -> URL:
    from ada_url import URL

    if len(text) > MAX_URL_CHARACTERS:
        raise Refused(f"the address is longer than {MAX_URL_CHARACTERS} characters")
    try:
        return URL(text, base) if base else URL(text)
    except ValueError as fault:
        raise Refused("not a web address") from fault


def check_name(host: str) -> None:
    """Nothing when the host can be a public name of the DNS, written canonically; else Refused."""
    if names.to_ascii(host) != host or host.rpartition(".")[2].isdigit():
        raise Refused("the host is not a name of the DNS")
    if "." not in host or any(host == home or host.endswith("." + home) for home in _HOME_NAMES):
        raise Refused(f"{host[:60]} is not a public name")


def shop_from(text: str) -> Shop:
    """The shop that the text names: a domain, or the address of any of its pages. UsageFault says what to give instead.

    The check starts at the home page of the host that was given, by https unless http was written.
    """
    typed = text.strip().strip("\ufeff\u200b\u2060")  # what copying from a page brings along
    if not typed:
        raise UsageFault(f"No address was given: give the shop's address, {EXAMPLE}.")
    shown = _shown(typed)
    if len(typed) > MAX_TYPED_CHARACTERS:
        raise UsageFault(f"The address is too long ({len(typed)} characters): give only the shop's domain, {EXAMPLE}.")
    if any(letter.isspace() or not letter.isprintable() for letter in typed):
        raise UsageFault(f"{shown} is not one address: give it without spaces or invisible characters, {EXAMPLE}.")
    url = _typed_url(typed, shown)
    scheme, host = url.protocol.removesuffix(":"), url.hostname.strip("[]").removesuffix(".")
    if url.port not in ("", "80", "443"):
        raise UsageFault(f"{shown} names port {url.port}: a shop is checked on the ports of the web, so leave it out.")
    _check_shop_host(host, shown)
    domain = names.registrable(host)
    if domain is not None and _LABEL_OF_A_REGISTRY.fullmatch(domain.partition(".")[0]) is None:
        raise UsageFault(f"{shown} is not a name that can be registered: give the shop's domain, {EXAMPLE}.")
    if domain is None:
        raise UsageFault(
            f"{shown} is a suffix under which others register names, not a shop: give the shop's own domain, {EXAMPLE}."
        )
    return Shop(domain=domain, host=host, url=f"{scheme}://{host}/")


def _shown(typed: str) -> str:
    plain = "".join(letter if letter.isprintable() else "?" for letter in typed)
    return f'"{plain if len(plain) <= 60 else plain[:59] + "…"}"'


def _typed_url(typed: str, shown: str) -> URL:
    """The parsed URL of what was typed, https:// put before a bare host; UsageFault when it is none of the web."""
    if names.is_address(typed) and ":" in typed:
        typed = f"[{typed.strip('[]').partition('%')[0]}]"
    found = _SCHEME.fullmatch(typed)
    if found and "@" in found[2].split("/")[0] and found[1].lower() not in ("mailto", "sip", "xmpp"):
        raise UsageFault(_WITH_USER)  # user:password@host; never shown again
    if found is None or re.match(r"[0-9]", found[2]) or "." in found[1]:
        found, typed = None, f"https://{typed}"  # kauppa.fi, kauppa.fi:8080
    elif found[1].lower() not in WEB_PORTS:
        raise UsageFault(f"{shown} is not an address of the web: give one that begins with https://, or {EXAMPLE[8:]}.")
    opening = _OPENING.match(typed)
    if opening and "@" in opening[1]:
        if found is None and ":" not in opening[1]:
            raise UsageFault(f"{shown} looks like an e-mail address: give the address of the shop, {EXAMPLE}.")
        raise UsageFault(_WITH_USER)
    host = opening[1] if opening else ""
    if any(len(label) > names.MAX_LABEL_CHARACTERS for label in host.split(".")) or len(host) > 253:
        raise UsageFault(f"{shown} is too long for a domain name: give the shop's domain, {EXAMPLE}.")
    try:
        return _whatwg(typed, "")
    except Refused as fault:
        raise UsageFault(f"{shown} is not an address: give the shop's address, {EXAMPLE}.") from fault


def _check_shop_host(host: str, shown: str) -> None:
    if names.is_address(host):
        kind = "an IP address" if not closed_because(host) else "an IP address that is not public"
        raise UsageFault(f"{shown} is {kind}: give the shop's name, {EXAMPLE}.")
    if "." not in host:
        raise UsageFault(f"{shown} is a bare word, not an address: give the whole domain, {EXAMPLE}.")
    if names.to_ascii(host) != host:
        raise UsageFault(
            f"{shown} is not a valid domain name: give the shop's domain as a browser shows it, {EXAMPLE}."
        )
    try:
        check_name(host)
    except Refused as fault:
        raise UsageFault(f"{shown} is a name of a private network: give a shop's public domain, {EXAMPLE}.") from fault

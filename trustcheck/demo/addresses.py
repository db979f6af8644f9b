"""Who answers where in the simulated internet: the registries' hosts, and a public-looking address for each name.

The addresses are global unicast, so that the guard in front of the network treats them as it treats real ones. Nothing
is ever sent to them: `Internet.network()` maps the last connect to loopback.
"""

from __future__ import annotations

import ipaddress
import zlib
from collections.abc import Iterator, Mapping
from functools import cache

# TLD → WHOIS server on port 43, as the registries have them.
WHOIS_HOSTS: Mapping[str, str] = {
    "fi": "whois.fi",
    "se": "whois.iis.se",
    "nu": "whois.iis.nu",
    "no": "whois.norid.no",
    "dk": "whois.punktum.dk",
    "ee": "whois.tld.ee",
    "lv": "whois.nic.lv",
    "lt": "whois.domreg.lt",
    "is": "whois.isnic.is",
    "de": "whois.denic.de",
    "eu": "whois.eu",
    "uk": "whois.nic.uk",
    "nl": "whois.domain-registry.nl",
    "fr": "whois.nic.fr",
    "pl": "whois.dns.pl",
    "cz": "whois.nic.cz",
    "com": "whois.verisign-grs.com",
    "net": "whois.verisign-grs.com",
    "org": "whois.publicinterestregistry.org",
    "shop": "whois.nic.shop",
    "store": "whois.nic.store",
    "online": "whois.nic.online",
    "xyz": "whois.nic.xyz",
    "top": "whois.nic.top",
}
IANA_WHOIS = "whois.iana.org"

# TLD → RDAP base URL. Those in UNLISTED work but are not in IANA's bootstrap file (sources: overrides).
RDAP_BASES: Mapping[str, str] = {
    "fi": "https://rdap.fi/rdap/rdap/",
    "no": "https://rdap.norid.no/",
    "is": "https://rdap.isnic.is/rdap/",
    "de": "https://rdap.denic.de/",
    "uk": "https://rdap.nominet.uk/uk/",
    "nl": "https://rdap.sidn.nl/",
    "fr": "https://rdap.nic.fr/",
    "cz": "https://rdap.nic.cz/",
    "pl": "https://rdap.dns.pl/",
    "si": "https://rdap.register.si/",
    "ch": "https://rdap.nic.ch/",
    "com": "https://rdap.verisign.com/com/v1/",
    "net": "https://rdap.verisign.com/net/v1/",
    "org": "https://rdap.publicinterestregistry.org/rdap/",
    "shop": "https://rdap.gmoregistry.net/rdap/",
    "store": "https://rdap.radix.host/rdap/",
    "online": "https://rdap.radix.host/rdap/",
    "xyz": "https://rdap.centralnic.com/xyz/",
    "top": "https://rdap.zdnsgtld.com/top/",
    "app": "https://pubapi.registry.google/rdap/",
    "dev": "https://pubapi.registry.google/rdap/",
}
UNLISTED = frozenset({"de", "ch"})

IANA_DATA = "data.iana.org"
PRH = "avoindata.prh.fi"
TRAFICOM = "odata.domain.fi"
VIES = "ec.europa.eu"
RDAP_HOSTS = frozenset(base.split("/")[2] for base in RDAP_BASES.values())
BRITISH_FILES = "download.companieshouse.gov.uk"
CZECH_FILES = "opendata.csu.gov.cz"
BULK_HOSTS = ("avaandmed.ariregister.rik.ee", "dati.ur.gov.lv", BRITISH_FILES, CZECH_FILES)  # files and nothing else
WEB_HOSTS = (IANA_DATA, PRH, TRAFICOM, VIES, *sorted(RDAP_HOSTS))
PORT_43_HOSTS = (IANA_WHOIS, *dict.fromkeys(WHOIS_HOSTS.values()))

# Mail services that shops' customers and small shops write from: they take mail, and have no shop here.
MAIL_SERVICES = ("gmail.com", "hotmail.com", "outlook.com", "yahoo.com", "luukku.com", "proton.me", "icloud.com")


@cache
def service_addresses() -> Mapping[str, str]:
    """Host of a register → its IPv4 address, one each: the address alone tells which WHOIS server was meant."""
    from trustcheck.demo.services import all_services

    services = [host for service in all_services().values() for host in service.HOSTS]
    hosts = dict.fromkeys((*WEB_HOSTS, *PORT_43_HOSTS, *services, *BULK_HOSTS))
    return {host: f"45.84.{n // 250}.{n % 250 + 1}" for n, host in enumerate(hosts)}


def machine_address(name: str) -> str:
    """An IPv4 address for any other machine of the world (mail exchangers, name servers): always the same one."""
    n = zlib.crc32(name.lower().encode())
    return f"45.86.{n >> 8 & 255}.{n % 250 + 1}"


def fault_address(number: int) -> str:
    """The IPv4 address of the fault shop of that number, one each."""
    return f"45.85.{number // 250}.{number % 250 + 1}"


def is_public(address: str) -> bool:
    """True for a global unicast address; false for everything else, embedded addresses and texts that are none."""
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return False
    return parsed.is_global and not parsed.is_multicast and not any(_embedded(parsed))


def _embedded(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> Iterator[bool]:
    if isinstance(address, ipaddress.IPv6Address):
        yield address.ipv4_mapped is not None
        yield address.sixtofour is not None
        yield address.teredo is not None
        yield address in ipaddress.ip_network("64:ff9b::/96")

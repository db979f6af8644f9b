"""Name servers of services that park domains or offer them for sale.

Defaults of registrars are not among them: dns-parking.com (Hostinger) and domaincontrol.com (GoDaddy) serve shops.
"""

from __future__ import annotations

from collections.abc import Iterable

# Domains of the name servers. Keyed anew from the services' own pages and public studies of parking (2022–2026).
_PARKING = frozenset(
    {
        "above.com",
        "afternic.com",
        "bodis.com",
        "brandbucket.com",
        "cashparking.com",
        "dan.com",
        "domain-for-sale.se",
        "domainmarket.com",
        "domainnamesales.com",
        "dsredirection.com",
        "fabulous.com",
        "hugedomains.com",
        "internettraffic.com",
        "namefind.com",
        "onlydomains-parking.com",
        "parkingcrew.net",
        "parklogic.com",
        "rookdns.com",
        "sav-parking.com",
        "sedoparking.com",
        "smartname.com",
        "undeveloped.com",
        "uniregistrymarket.link",
        "voodoo.com",
        "ztomy.com",
    }
)


def all_parked(nameservers: Iterable[str]) -> bool:
    """True when every one of these name servers is a parking service's; False when there are none."""
    listed = [name.lower().rstrip(".") for name in nameservers]
    return bool(listed) and all(_is_parking(name) for name in listed)


def _is_parking(name: str) -> bool:
    labels = name.split(".")
    return any(".".join(labels[start:]) in _PARKING for start in range(len(labels) - 1))

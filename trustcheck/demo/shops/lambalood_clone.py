"""lambalood.shop: every page of an honest Estonian shop, word for word, on a name that somebody else took."""

from __future__ import annotations

from datetime import date

from trustcheck.demo.services.ct import certificate
from trustcheck.demo.shops import lambalood
from trustcheck.demo.shops.craft import registries
from trustcheck.demo.shops.craft.days import days_before, years_before
from trustcheck.demo.shops.craft.records import Registration, mail_zone
from trustcheck.demo.world import DemoShop
from trustcheck.model import Level

DOMAIN = "lambalood.shop"
ADDRESS = "45.132.90.163"
SERVERS = ("ns1.aurinkohosti-dns.com", "ns2.aurinkohosti-dns.com")


def shop(today: date) -> DemoShop:
    """The copy as it stands on that day; what registers say of the firm stands with the shop that is copied."""
    taken = days_before(today, 34)
    entry = Registration(domain=DOMAIN, created=taken, nameservers=SERVERS, registrar="Brightgate Domains Inc.")
    return DemoShop(
        domain=DOMAIN,
        what="A copy of lambalood.ee with that firm's name, number and address; the mail goes to somebody else, the "
        "name is five weeks old and its holder hidden.",
        honest=False,
        expect=(Level.UNPROVEN, Level.WARNING),
        pages=lambalood.site(DOMAIN, today, years_before(today, 8).year),
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, ADDRESS, SERVERS),
        whois=registries.whois(entry, today),
        rdap=registries.rdap(entry, today),
        outside={"ct": (certificate(DOMAIN, taken, 9),)},
    )

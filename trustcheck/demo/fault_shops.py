"""The shop behind FAULT-fault.TLD: small, honest, invented, whole in every register, and broken in one thing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from trustcheck.demo.addresses import RDAP_BASES, WHOIS_HOSTS, fault_address
from trustcheck.demo.faults import FAULTS, fault_in
from trustcheck.demo.whois_texts import NAME_SERVERS, REGISTRAR, Registration, registered
from trustcheck.demo.world import DemoShop, Site
from trustcheck.model import Level

_NAMES = sorted(FAULTS)
_NUMBERS = {fault: n for n, fault in enumerate(_NAMES)}
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2)
_PAGE = """<!doctype html>
<html lang="fi"><head><meta charset="utf-8"><title>{title} – {name}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body><header><a href="/">{name}</a>
<nav><a href="/tuotteet">Tuotteet</a> <a href="/toimitusehdot">Toimitusehdot</a> <a href="/tietosuoja">Tietosuoja</a>
<a href="/meista">Meistä</a> <a href="/yhteystiedot">Yhteystiedot</a></nav></header>
<main><h1>{title}</h1>
{text}
</main>
<footer><p>{name}, Y-tunnus {number}, {street}, {postcode} {town}</p>
<p><a href="mailto:posti@{domain}">posti@{domain}</a></p></footer></body></html>
"""
_TEXTS: Mapping[str, tuple[str, str]] = {
    "/": ("Käsityöläisen työkalut", "<p>Veitsiä, höyliä ja liimoja puusepille. Lähetämme tilaukset Jämsästä.</p>"),
    "/tuotteet": ("Tuotteet", "<ul><li>Puukko, 39,00 €</li><li>Höylä, 84,50 €</li><li>Puuliima, 7,90 €</li></ul>"),
    "/toimitusehdot": (
        "Toimitus- ja palautusehdot",
        "<p>Toimitus 2–4 arkipäivää Postin pakettina. Myyjä on {name}.</p>"
        "<h2>Maksutavat</h2><p>Voit maksaa pankki- tai luottokortilla, verkkopankissa tai laskulla.</p>"
        "<h2>Palautus</h2><p>Tuotteen voi palauttaa 14 päivän kuluessa osoitteeseen {street}, {postcode} {town}. "
        "Palautamme rahat samalla maksutavalla, kun tuote on tullut meille. Virheellisen tuotteen vaihdamme tai "
        "hyvitämme, ja maksamme silloin myös palautuksen.</p>",
    ),
    "/tietosuoja": (
        "Tietosuojaseloste",
        "<p>Rekisterinpitäjä on {name}, Y-tunnus {number}. Käsittelemme tilaajan nimeä, osoitetta ja tilauksen tietoja "
        "tilauksen toimittamista ja kirjanpitoa varten. Säilytämme ne niin kauan kuin kirjanpitolaki vaatii. Tietoja "
        "saa vain kuljetusyhtiö. Voit pyytää tietosi nähtäväksi tai korjattavaksi sähköpostitse ja valittaa "
        "tietosuojavaltuutetulle.</p>",
    ),
    "/meista": ("Meistä", "<p>Olemme kahden hengen verkkokauppa. Lähetämme kaiken omasta varastosta.</p>"),
    "/yhteystiedot": (
        "Yhteystiedot",
        "<p>{name}<br>{street}<br>{postcode} {town}</p><p>Sähköposti posti@{domain}</p>"
        "<p>Puhelin 014 555 0142</p><p>Y-tunnus {number}, "
        "ALV-tunnus {vat}</p>",
    ),
}


def check_digit(seven: str) -> int | None:
    """The check digit of a Finnish company number; None for a number that is never issued (remainder 1)."""
    rest = sum(int(digit) * weight for digit, weight in zip(seven, _WEIGHTS, strict=True)) % 11
    return None if rest == 1 else (11 - rest) % 11


def _numbers() -> Iterator[str]:
    for seven in range(9_900_000, 10_000_000):
        digit = check_digit(str(seven))
        if digit is not None:
            yield f"{seven}-{digit}"


COMPANY_NUMBERS: Mapping[str, str] = dict(zip(_NAMES, _numbers(), strict=False))
_BY_ADDRESS = {fault_address(n): fault for fault, n in _NUMBERS.items()}
_BY_NUMBER = {number: fault for fault, number in COMPANY_NUMBERS.items()}


def fault_of_company(number: str) -> str:
    """The fault whose shop has that company number; empty when it is not one of theirs."""
    return _BY_NUMBER.get(number, "")


def fault_of_name(words: str) -> str:
    """The fault whose shop's name holds all those words; empty when none or many do."""
    wanted = words.casefold().split()
    found = [
        fault
        for fault in _NAMES
        if wanted and all(word in company_name(_NUMBERS[fault]).casefold().split() for word in wanted)
    ]
    return found[0] if len(found) == 1 else ""


def fault_at(address: str) -> str:
    """The fault whose shop has that address; empty when none has."""
    return _BY_ADDRESS.get(address, "")


def company_name(number: int) -> str:
    """The name of the firm behind the fault shop of that number."""
    return f"Vikakauppa {number:03d} Oy"


def fault_shop(domain: str, today: date) -> DemoShop | None:
    """The shop of a fault's domain; None when the name asks for no fault or its TLD has no WHOIS server here."""
    fault, tld = fault_in(domain), domain.rpartition(".")[2]
    if not fault or tld not in WHOIS_HOSTS or domain.startswith("www."):
        return None
    service, _, short = fault.partition("-")
    number = _NUMBERS[fault]
    firm = Registration(
        domain=domain,
        holder=company_name(number),
        number=COMPANY_NUMBERS[fault],
        street=f"Poikkeuskatu {number + 1}",
        postcode="42100",
        town="Jämsä",
        created=today - timedelta(days=2200),
        expires=today + timedelta(days=300),
        modified=today - timedelta(days=65),
    )
    return DemoShop(
        domain=domain,
        what=FAULTS[fault],
        honest=True,
        expect=(Level.VERIFIED, Level.UNPROVEN, Level.UNDECIDED),
        pages=_pages(firm),
        addresses=(fault_address(number),),
        records=_records(domain),
        whois=registered(firm),
        rdap=rdap_object(firm) if tld in RDAP_BASES else None,
        companies=(company_row(firm),),
        odata=(odata_row(firm),) if tld == "fi" else (),
        vies={_vat(firm): ("VALID", firm.holder, f"{firm.street}\n{firm.postcode} {firm.town.upper()}")},
        faults={} if fault == "web-ok" else {service: short},
    )


def _vat(firm: Registration) -> str:
    return firm.number.replace("-", "")


def _pages(firm: Registration) -> Mapping[str, Site]:
    known = {
        "name": firm.holder, "number": firm.number, "vat": f"FI{_vat(firm)}", "domain": firm.domain,
        "street": firm.street, "postcode": firm.postcode, "town": firm.town,
    }  # fmt: skip
    pages = {
        path: Site(body=_PAGE.format(title=title, text=text.format(**known), **known).encode())
        for path, (title, text) in _TEXTS.items()
    }
    robots = Site(body=b"User-agent: *\nDisallow: /kori\n", content_type="text/plain; charset=utf-8")
    return {**pages, "/robots.txt": robots}


def _records(domain: str) -> Mapping[str, tuple[str, ...]]:
    return {
        "MX": (f"10 mail.{domain}.",),
        "TXT": ("v=spf1 mx -all",),
        "_dmarc TXT": (f"v=DMARC1; p=quarantine; rua=mailto:posti@{domain}",),
        "NS": tuple(f"{server}." for server in NAME_SERVERS),
        "CAA": ('0 issue "ca-demo.fi"',),
    }


def rdap_object(firm: Registration) -> dict[str, Any]:
    """The registry's RDAP answer (RFC 9083); the holder is shown by name where WHOIS shows it."""
    card = ["vcard", [["version", {}, "text", "4.0"], ["fn", {}, "text", REGISTRAR]]]
    return {
        "rdapConformance": ["rdap_level_0"],
        "objectClassName": "domain",
        "handle": f"DEMO-{firm.number}",
        "ldhName": firm.domain,
        "status": ["active"],
        "entities": [{"objectClassName": "entity", "handle": "9999", "roles": ["registrar"], "vcardArray": card}],
        "events": [
            {"eventAction": "registration", "eventDate": f"{firm.created}T08:00:00+02:00"},
            {"eventAction": "last changed", "eventDate": f"{firm.modified}T13:04:19+02:00"},
        ],
        "nameservers": [{"objectClassName": "nameserver", "ldhName": server} for server in NAME_SERVERS],
        "secureDNS": {"delegationSigned": False},
    }


def company_row(firm: Registration) -> dict[str, Any]:
    """The company's row in PRH's open data, v3."""
    since = str(firm.created - timedelta(days=400))

    def entry(kind: str, register: str, authority: str) -> dict[str, Any]:
        text = [{"languageCode": "3", "description": "Registered"}]
        return {
            "type": kind, "descriptions": text, "registrationDate": since, "register": register, "authority": authority,
        }  # fmt: skip

    return {
        "businessId": {"value": firm.number, "registrationDate": since, "source": "3"},
        "euId": {"value": f"FIFPRO.{firm.number}", "source": "1"},
        "names": [{"name": firm.holder, "type": "1", "registrationDate": since, "version": 1, "source": "1"}],
        "mainBusinessLine": {
            "type": "47910",
            "descriptions": [{"languageCode": "3", "description": "Retail sale via the internet"}],
            "typeCodeSet": "TOIMI4", "registrationDate": since, "source": "2",
        },
        "companyForms": [
            {
                "type": "16",
                "descriptions": [
                    {"languageCode": "1", "description": "Osakeyhtiö"},
                    {"languageCode": "3", "description": "Limited company"},
                ],
                "registrationDate": since, "version": 1, "source": "1",
            }
        ],
        "companySituations": [],
        "registeredEntries": [entry("1", "1", "2"), entry("1", "4", "1"), entry("55", "5", "1"), entry("80", "6", "1")],
        "addresses": [
            {
                "type": 1, "street": firm.street.split()[0], "postCode": firm.postcode,
                "postOffices": [{"city": firm.town.upper(), "languageCode": "1", "municipalityCode": "182"}],
                "buildingNumber": firm.street.split()[1], "entrance": "", "apartmentNumber": "",
                "apartmentIdSuffix": "", "co": "", "registrationDate": since, "source": "0",
            }
        ],
        "tradeRegisterStatus": "1", "status": "2", "registrationDate": since,
        "lastModified": f"{firm.modified}T10:04:06",
    }  # fmt: skip


def odata_row(firm: Registration) -> dict[str, Any]:
    """The domain's row in Traficom's open data."""
    servers = {f"NameServer{n}": server for n, server in enumerate(NAME_SERVERS, 1)}
    return {
        "Name": firm.domain, "State": "Registered", "GrantDate": f"{firm.created}T00:00:00+03:00",
        "LastValidityDate": f"{firm.expires}T10:15:55+03:00", "IsDNSSecInUse": False, "Holder": firm.holder,
        "Registrar": REGISTRAR, "OrganizationId": firm.number, "Address": firm.street, "PostalCode": firm.postcode,
        "PostalArea": firm.town.upper(), "AssociationType": "Company", "PhoneNumber": "",
        "DepartmentOrContactPerson": "", "Country": "FI", **servers,
    }  # fmt: skip

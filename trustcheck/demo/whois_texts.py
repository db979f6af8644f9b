"""What registries say on port 43, in the words and layouts of each: registered, not found, too many queries.

The layouts are those of the registries; every name, number and date in them is invented.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import NamedTuple

from trustcheck.demo.addresses import WHOIS_HOSTS

REGISTRAR = "Nimipalvelin Ääriviiva Oy"
NAME_SERVERS = ("ns1.nimipalvelin-demo.fi", "ns2.nimipalvelin-demo.fi")


class Registration(NamedTuple):
    """What a registry knows of one domain. `number` is the holder's company number, empty when it has none."""

    domain: str
    holder: str
    number: str
    street: str
    postcode: str
    town: str
    created: date
    expires: date
    modified: date
    transferred: date | None = None
    country: str = "Finland"


def _day(day: date) -> str:
    return f"{day.day}.{day.month}.{day.year}"


def fi(one: Registration) -> str:
    """whois.fi's present layout."""
    transfer = f"holder transfer....: {_day(one.transferred)} 10:15:59\n" if one.transferred else ""
    servers = "".join(f"nserver............: {server} [OK]\n" for server in NAME_SERVERS)
    after = one.expires + timedelta(days=31)
    return (
        f"domain.............: {one.domain}\nstatus.............: Registered\n"
        f"created............: {_day(one.created)} 00:00:00\nexpires............: {_day(one.expires)} 10:15:55\n"
        f"available..........: {_day(after)} 10:15:55\nmodified...........: {_day(one.modified)} 13:04:19\n"
        f"{transfer}RegistryLock.......: no\n\nNameservers\n\n{servers}\nDNSSEC\n\ndnssec.............: no\n\n"
        f"Holder\n\nname...............: {one.holder}\nregister number....: {one.number}\n"
        f"address............: {one.street}\npostal.............: {one.postcode}\n"
        f"city...............: {one.town}\ncountry............: {one.country}\n"
        f"phone..............: \nholder email.......: \n\nRegistrar\n\nregistrar..........: {REGISTRAR}\n"
        "www................: nimipalvelin-demo.fi\n\nTech\n\n"
        f"name...............: {REGISTRAR}\nemail..............: tuki@nimipalvelin-demo.fi\n\n"
        f">>> Last update of WHOIS database: {_day(one.modified)} 15:30:15 (EET) <<<\n"
    )


def fi_private(one: Registration) -> str:
    """whois.fi's layout for a natural person: the holder's name and address are not shown."""
    head, _, tail = fi(one).partition("Holder\n\n")
    return f"{head}Holder\n\nname...............: Private person\n\nRegistrar{tail.partition('Registrar')[2]}"


def fi_old(one: Registration, status: str = "Granted") -> str:
    """whois.fi's layout of before 2016, which still turns up in archives."""
    servers = "".join(f"nserver:  {server} [Ok]\n" for server in NAME_SERVERS)
    return (
        f"\ndomain:   {one.domain}\ndescr:    {one.holder}\ndescr:    {one.number.replace('-', '')}\n"
        f"address:  {one.street}\naddress:  {one.postcode}\naddress:  {one.town.upper()}\nphone:    \n"
        f"status:   {status}\ncreated:  {_day(one.created)}\nmodified: {_day(one.modified)}\n"
        f"expires:  {_day(one.expires)}\n{servers}dnssec:   no\n\n"
        "More information is available at https://domain.fi/\n"
    )


def _se(one: Registration) -> str:
    servers = "".join(f"nserver:          {server}\n" for server in NAME_SERVERS)
    transfer = one.transferred.isoformat() if one.transferred else "-"
    return (
        f"state:            active\ndomain:           {one.domain}\nholder:           demo2611-00001\n"
        f"created:          {one.created}\nmodified:         {one.modified}\nexpires:          {one.expires}\n"
        f"transferred:      {transfer}\n{servers}dnssec:           unsigned delegation\n"
        f"registry-lock:    unlocked\nstatus:           ok\nregistrar:        {REGISTRAR}\n"
    )


def _no(one: Registration) -> str:
    return (
        "Domain Information\n\nNORID Handle...............: DEM1D-NORID\n"
        f"Domain Name................: {one.domain}\nRegistrar Handle...........: REG0-NORID\n"
        "Tech-c Handle..............: DEM2R-NORID\nName Server Handle.........: NSDE1H-NORID\n\n"
        f"Additional information:\nCreated:         {one.created}\nLast updated:    {one.modified}\n"
    )


def _dk(one: Registration) -> str:
    return (
        f"# Hello 192.0.2.1. Your session has been logged.\n#\n\nDomain:               {one.domain}\n"
        f"DNS:                  {one.domain}\nRegistered:           {one.created}\n"
        f"Expires:              {one.expires}\n"
        f"Registrar:            {REGISTRAR}\nRegistration period:  1 year\nVID:                  no\n"
        "DNSSEC:               Unsigned delegation\nStatus:               Active\n\nNameservers\n"
        + "".join(f"Hostname:             {server}\n" for server in NAME_SERVERS)
    )


def _ee(one: Registration) -> str:
    return (
        f"Domain:\nname:       {one.domain}\nstatus:     ok (paid and in zone)\n"
        f"registered: {one.created} 07:52:56 +03:00\nchanged:    {one.modified} 14:05:04 +03:00\n"
        f"expire:     {one.expires}\noutzone:    \ndelete:     \n\nRegistrant:\nname:       {one.holder}\n"
        f"org id:     {one.number}\ncountry:    EE\n"
        "email:      Not Disclosed - Visit www.internet.ee for webbased WHOIS\n\n"
        f"Registrar:\nname:       {REGISTRAR}\nurl:        https://nimipalvelin-demo.fi\n"
    )


def _lv(one: Registration) -> str:
    return (
        f"[Domain]\nDomain: {one.domain}\nStatus: active\n\n[Holder]\nType: Legal person\nCountry: LV\n"
        f"Name: {one.holder}\nAddress: {one.street}, {one.town}, {one.postcode}\nRegNr: {one.number or 'None'}\n"
    )


def _lt(one: Registration) -> str:
    return (
        f"Domain:\t\t\t{one.domain}\nStatus:\t\t\tregistered\nRegistered:\t\t{one.created}\n"
        f"Expires:\t\t{one.expires}\n%\nRegistrar:\t\t{REGISTRAR}\n%\nContact organization:\t{one.holder}\n%\n"
        + "".join(f"Nameserver:\t\t{server}\n" for server in NAME_SERVERS)
    )


def _is(one: Registration) -> str:
    def day(value: date) -> str:
        return f"{value:%B} {value.day} {value.year}"

    return (
        f"domain:       {one.domain}\nregistrant:   DEM1-IS\nadmin-c:      DEM1-IS\n"
        f"created:      {day(one.created)}\nexpires:      {day(one.expires)}\ndnssec:       unsigned delegation\n\n"
        f"role:         {one.holder}\nnic-hdl:      DEM1-IS\ncreated:      {day(one.modified)}\nsource:       ISNIC\n"
    )


def _eu(one: Registration) -> str:
    servers = "".join(f"        {server}\n" for server in NAME_SERVERS)
    return (
        f"Domain: {one.domain}\nScript: LATIN\n\nRegistrant:\n        NOT DISCLOSED!\n"
        "        Visit www.eurid.eu for the web-based WHOIS.\n\n"
        f"Registrar:\n        Name: {REGISTRAR}\n        Website: nimipalvelin-demo.fi\n\nName servers:\n{servers}"
    )


def _uk(one: Registration) -> str:
    return (
        f"\n    Domain name:\n        {one.domain}\n\n    Data validation:\n"
        "        Nominet was able to match the registrant's name and address against a 3rd party data source\n\n"
        f"    Registrar:\n        {REGISTRAR} [Tag = DEMO]\n\n    Relevant dates:\n"
        f"        Registered on: {one.created:%d-%b-%Y}\n        Expiry date:  {one.expires:%d-%b-%Y}\n"
        f"        Last updated:  {one.modified:%d-%b-%Y}\n\n    Registration status:\n"
        "        Registered until expiry date.\n"
    )


def _nl(one: Registration) -> str:
    return (
        f"Domain name: {one.domain}\nStatus:      active\n\nRegistrar:\n   {REGISTRAR}\n\n"
        f"Creation Date: {one.created}\n\nUpdated Date: {one.modified}\n\nDNSSEC:      no\n"
    )


def _fr(one: Registration) -> str:
    return (
        f"%%\n%% This is the AFNIC Whois server.\n%%\n\ndomain:      {one.domain}\nstatus:      ACTIVE\n"
        f"registrar:   {REGISTRAR}\nExpiry Date: {one.expires}T12:00:00Z\ncreated:     {one.created}T12:00:00Z\n"
        f"last-update: {one.modified}T12:00:00Z\nsource:      FRNIC\n\nnic-hdl:     DEM1-FRNIC\n"
        f"type:        ORGANIZATION\ncontact:     {one.holder}\nsource:      FRNIC\n"
    )


def _cz(one: Registration) -> str:
    """whois.nic.cz's layout; a person who holds a domain is a handle and no more."""
    at = f"{one.created:%d.%m.%Y} 09:14:31"
    held = f"org:          {one.holder}\naddress:      {one.street}, {one.postcode} {one.town}\n" if one.holder else ""
    return (
        "%  (c) 2006-2021 CZ.NIC (https://www.nic.cz)\n%\n% Intended use of supplied data and information\n%\n\n"
        f"domain:       {one.domain}\nregistrant:   DEMO-CZ-1\nnsset:        NSS:DEMO-CZ:1\n"
        f"registrar:    REG-DEMO\nregistered:   {at}\nchanged:      {one.modified:%d.%m.%Y} 09:20:02\n"
        f"expire:       {one.expires:%d.%m.%Y}\n\ncontact:      DEMO-CZ-1\n{held}registrar:    REG-DEMO\n"
        f"created:      {at}\n\nnsset:        NSS:DEMO-CZ:1\n"
        + "".join(f"nserver:      {server}\n" for server in NAME_SERVERS)
        + f"registrar:    REG-DEMO\ncreated:      {at}\n"
    )


def _gtld(one: Registration) -> str:
    return (
        f"   Domain Name: {one.domain.upper()}\n   Registry Domain ID: 0000001_DOMAIN-DEMO\n"
        f"   Registrar URL: https://nimipalvelin-demo.fi\n   Updated Date: {one.modified}T09:34:01Z\n"
        f"   Creation Date: {one.created}T04:00:00Z\n   Registry Expiry Date: {one.expires}T04:00:00Z\n"
        f"   Registrar: {REGISTRAR}\n   Registrar IANA ID: 9999\n"
        "   Domain Status: clientTransferProhibited https://icann.org/epp#clientTransferProhibited\n"
        + "".join(f"   Name Server: {server.upper()}\n" for server in NAME_SERVERS)
        + f"   DNSSEC: unsigned\n>>> Last update of whois database: {one.modified}T09:34:01Z <<<\n"
    )


def _de(one: Registration) -> str:
    return f"Domain: {one.domain}\nStatus: connect\n"


_LAYOUTS: Mapping[str, Callable[[Registration], str]] = {
    "fi": fi, "se": _se, "nu": _se, "no": _no, "dk": _dk, "ee": _ee, "lv": _lv, "lt": _lt, "is": _is, "de": _de,
    "eu": _eu, "uk": _uk, "nl": _nl, "fr": _fr, "cz": _cz,
}  # fmt: skip


def registered(one: Registration) -> str:
    """The registry's answer for a domain that it knows; ICANN's layout for TLDs without their own."""
    return _LAYOUTS.get(one.domain.rpartition(".")[2], _gtld)(one)


_NOT_FOUND: Mapping[str, str] = {
    "whois.fi": "\nDomain not found\n\nMore information is available at https://domain.fi/\n",
    "whois.iis.se": 'domain "{name}" not found.\n',
    "whois.iis.nu": 'domain "{name}" not found.\n',
    "whois.norid.no": "% By looking up information in the domain registration directory\n%\n\n% No match\n",
    "whois.punktum.dk": "# Hello 192.0.2.1. Your session has been logged.\n#\n"
    "No entries found for the selected source.\n",
    "whois.tld.ee": "\nDomain not found\n",
    "whois.nic.lv": "[Domain]\nDomain: {name}\nStatus: free\n",
    "whois.domreg.lt": "Domain:\t\t\t{name}\nStatus:\t\t\tavailable\n",
    "whois.isnic.is": '% No entries found for query "{name}".\n',
    "whois.denic.de": "Domain: {name}\nStatus: free\n",
    "whois.eu": "Domain: {name}\nScript: LATIN\n\nStatus: AVAILABLE\n",
    "whois.nic.uk": '\n    No match for "{name}".\n\n    This domain name has not been registered.\n',
    "whois.domain-registry.nl": "{name} is free\n",
    "whois.nic.fr": "%%\n%% This is the AFNIC Whois server.\n%%\n\n%% No entries found in the AFNIC Database.\n",
    "whois.nic.cz": "%  (c) 2006-2021 CZ.NIC (https://www.nic.cz)\n%\n\n%ERROR:101: no entries found\n",
    "whois.dns.pl": "No information available about domain name {name} in the Registry NASK database.\n",
    "whois.verisign-grs.com": 'No match for domain "{NAME}".\n>>> Last update of whois database <<<\n',
}
_THROTTLED: Mapping[str, str] = {
    "whois.fi": "Too many queries, please try again later\n",
    "whois.iis.se": "Query limit exceeded, please try again later.\n",
    "whois.norid.no": "% Query limit exceeded\n",
    "whois.punktum.dk": "# Too many connections.\n",
    "whois.denic.de": "% Error: 55000000002 Connection refused; access control limit reached.\n\n\n",
    "whois.eu": "% The WHOIS service offered by EURid\n%\n-1: Still in grace period, wait 7777777 seconds\n",
    "whois.nic.uk": '\n    Error for "{name}".\n\n    The WHOIS query quota for 192.0.2.1 has been exceeded\n'
    "    and will be replenished in 50 seconds.\n",
    "whois.domain-registry.nl": "whois.domain-registry.nl: daily whois-limit exceeded for client 192.0.2.1\n",
    "whois.nic.fr": "%%\n%% This is the AFNIC Whois server.\n%%\n\n%% Too many requests...\n",
    "whois.publicinterestregistry.org": "WHOIS LIMIT EXCEEDED - SEE WWW.PIR.ORG/WHOIS FOR DETAILS\n",
    "whois.verisign-grs.com": "You have exceeded your quota of queries.\n",
}


def not_found(server: str, name: str) -> str:
    """That server's words for a domain that nobody holds."""
    text = _NOT_FOUND.get(server, "The queried object does not exist: DOMAIN NOT FOUND\n")
    return text.replace("{name}", name).replace("{NAME}", name.upper())


def throttled(server: str, name: str) -> str:
    """That server's words for too many queries."""
    return _THROTTLED.get(server, "Your connection limit exceeded. Please slow down and try again later.\n").replace(
        "{name}", name
    )


def referral(name: str) -> str:
    """whois.iana.org's answer: which server knows the TLD of that name."""
    tld = name.rpartition(".")[2]
    if tld not in WHOIS_HOSTS:
        return f"% IANA WHOIS server\n%\n% This query returned 0 objects for {tld}.\n"
    host = WHOIS_HOSTS[tld]
    return f"% IANA WHOIS server\n\nrefer:        {host}\n\ndomain:       {tld.upper()}\n\nwhois:        {host}\n"

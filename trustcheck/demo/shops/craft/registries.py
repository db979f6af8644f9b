"""What the registries of other TLDs say, each in its own form: which dates RDAP tells there, and the text on port 43.

Holders are left out, as those registries leave them out for whoever asks without a title to know.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from trustcheck.demo import whois_texts
from trustcheck.demo.shops.craft.records import Registration, expiry, rdap_com

# TLD → events that its RDAP tells, and what its answers say that they conform to. DENIC tells no day of registration.
_RDAP = {
    "de": (("last changed",), "rdap_level_0"),
    "nl": (("registration", "last changed"), "rdap_level_0"),
    "fr": (("registration", "expiration", "last changed"), "rdap_level_0"),
    "cz": (("registration", "expiration", "last changed"), "fred_version_0"),
}
_UNNAMED = """type:        PERSON
contact:     Ano Nymous
registrar:   {registrar}
remarks:     -------------- WARNING --------------
remarks:     While the registrar knows him/her,
remarks:     this person chose to restrict access
remarks:     to his/her personal data.
"""


def rdap(entry: Registration, today: date) -> dict[str, Any]:
    """The RDAP answer of a registry that shows no holder."""
    tld = entry.domain.rpartition(".")[2]
    if tld not in _RDAP:  # the new generic TLDs answer as .com does
        return {
            **rdap_com(entry, today),
            "handle": f"DO-{len(entry.domain)}0417-{tld.upper()}",
            "ldhName": entry.domain,
        }
    told, conforms = _RDAP[tld]
    days = {
        "registration": entry.created, "expiration": expiry(entry, today), "last changed": entry.moved or entry.created,
    }  # fmt: skip
    card = [["version", {}, "text", "4.0"], ["fn", {}, "text", entry.registrar]]
    return {
        "objectClassName": "domain",
        "handle": entry.domain,
        "ldhName": entry.domain,
        "status": ["active"],
        "events": [{"eventAction": action, "eventDate": f"{days[action]}T09:14:31Z"} for action in told],
        "nameservers": [{"objectClassName": "nameserver", "ldhName": name} for name in entry.nameservers],
        "entities": [{"objectClassName": "entity", "roles": ["registrar"], "vcardArray": ["vcard", card]}],
        "rdapConformance": ["rdap_level_0", conforms] if conforms != "rdap_level_0" else [conforms],
    }


def whois(entry: Registration, today: date) -> str:
    """The answer on port 43 of the domain's registry."""
    holder = entry.holder
    text = whois_texts.registered(
        whois_texts.Registration(
            domain=entry.domain,
            holder=holder.name if holder else "",
            number=holder.number if holder else "",
            street=holder.street if holder else "",
            postcode=holder.postcode if holder else "",
            town=holder.town if holder else "",
            created=entry.created,
            expires=expiry(entry, today),
            modified=entry.moved or entry.created,
        )
    )
    if holder is None and entry.domain.endswith(".fr"):
        return text.partition("type:")[0] + _UNNAMED.format(registrar=entry.registrar)
    return text

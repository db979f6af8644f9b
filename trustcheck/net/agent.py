"""Who we say we are: the User-Agent, in the form that each service wants."""

from __future__ import annotations

from collections.abc import Mapping

from trustcheck import __version__

PURPOSE = "checks whether an online shop is what it says it is"
# Forms that a service asks for in its terms; each names whom to reach. All others get the plain form.
_FORMS: Mapping[str, str] = {
    "cvrapi.dk": "trustcheck - trustcheck/{version} - {contact}",  # company - project - contact person
    "data.sec.gov": "trustcheck/{version} {contact}",  # name and mail address
    "www.sec.gov": "trustcheck/{version} {contact}",
}


def user_agent(contact: str, host: str = "") -> str:
    """Who we are, what for, and how to reach whoever runs this; printable ASCII whatever the contact holds."""
    told = "".join(letter for letter in contact if letter.isascii() and letter.isprintable() and letter not in "(){}")
    told = told.strip()
    if host in _FORMS:
        return _FORMS[host].format(version=__version__, contact=told.replace(" - ", " "))
    return f"trustcheck/{__version__} ({PURPOSE}{'; ' + told if told else ''})"


def wants_contact(host: str) -> bool:
    """True for a service that answers nobody who does not say whom to reach."""
    return host in _FORMS

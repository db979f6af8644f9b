"""Twin of Recherche d'entreprises (recherche-entreprises.api.gouv.fr). Rows: results as the service shows them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any
from urllib.parse import parse_qs

from trustcheck.demo.directory import Row
from trustcheck.demo.http_server import Question
from trustcheck.demo.services import Example, Reply, Shelf, as_json
from trustcheck.demo.world import Site
from trustcheck.model import Address

HOSTS = ("recherche-entreprises.api.gouv.fr",)
FAULTS = {
    "400": "400 with the service's own body.",
    "ended": "The firm has ended.",
    "not-published": "The firm does not let its name and address be published.",
    "many-places": "More places of business are open than the answer tells.",
    "with-persons": "The answer names who runs the firm, though nobody asked.",
    "other-firm": "The answer is of another firm than was asked for.",
    "count-only": "The answer says that there is one result, and holds none.",
    "no-total": "The answer lacks its total.",
}
ANSWERS = {
    "400": as_json({"erreur": "Veuillez indiquer au moins un param\u00e8tre de recherche."}, status=400),
    "count-only": as_json({"results": [], "total_results": 1, "page": 1, "per_page": 10, "total_pages": 1}),
    "no-total": as_json({"results": []}),
}


def _hidden(row: Row) -> Row:
    seat = {**row["siege"], "adresse": "[ND] [ND] 99999 ESSAI-DEMO", "liste_enseignes": None}
    return {**row, "nom_complet": "[ND]", "nom_raison_sociale": None, "siege": seat, "matching_etablissements": []}


_LEADER = {
    "nom": "ESSAI", "prenoms": "CAMILLE", "annee_de_naissance": "1970", "date_de_naissance": "1970-01",
    "qualite": "G\u00e9rant", "nationalite": "Fran\u00e7aise", "type_dirigeant": "personne physique",
}  # fmt: skip
CHANGES: Mapping[str, Callable[[Row], Row]] = {
    "ended": lambda row: {**row, "etat_administratif": "C", "date_fermeture": "2026-02-28"},
    "not-published": _hidden,
    "many-places": lambda row: {**row, "nombre_etablissements_ouverts": 140},
    "with-persons": lambda row: {**row, "dirigeants": [_LEADER]},
    "other-firm": lambda row: {**row, "siren": "999999998"},
}


def place(siret: str, line: str, code: str, town: str, **rest: Any) -> dict[str, Any]:
    """An open place of business."""
    return {
        "siret": siret, "adresse": f"{line} {code} {town}".upper(), "code_postal": code,
        "libelle_commune": town.upper(), "etat_administratif": "A", "liste_enseignes": None, "nom_commercial": None,
        "est_siege": False, **rest,
    }  # fmt: skip


def firm(siren: str, name: str, seat: dict[str, Any], *others: dict[str, Any], **rest: Any) -> dict[str, Any]:
    """A living firm's row with its seat and other places; `rest` adds to it or changes it."""
    return {
        "siren": siren, "nom_complet": name.upper(), "nom_raison_sociale": name.upper(), "sigle": None,
        "nombre_etablissements": 1 + len(others), "nombre_etablissements_ouverts": 1 + len(others),
        "siege": {**seat, "est_siege": True}, "matching_etablissements": [seat, *others], "etat_administratif": "A",
        "date_creation": "2013-09-16", "date_fermeture": None, "nature_juridique": "5499",
        "activite_principale": "47.91B", "caractere_employeur": "O", **rest,
    }  # fmt: skip


NUMBER = "999999980"
EXAMPLE = Example(
    domain="petitebobine-demo.fr",
    facts={"claim.company_id": NUMBER, "claim.company_country": "FR", "claim.site_read": True},
    rows=(
        firm(
            NUMBER, "Petite Bobine Demo",
            place("99999998000012", "12 rue des Essais", "99123", "Villedemo", liste_enseignes=["LA PETITE BOBINE"]),
            place("99999998000020", "3 bis quai Demo", "99200", "Portdemo"),
        ),
    ),
    told={
        "register.found": True,
        "register.names": ("PETITE BOBINE DEMO", "LA PETITE BOBINE"),
        "register.country": "FR",
        "register.active": True,
        "register.division": "47",
        "register.employer": True,
        "register.form": "SARL",
        "register.registered": date(2013, 9, 16),
        "register.addresses": (
            Address(street="Rue Des Essais", number="12", postcode="99123", town="Villedemo", country="FR"),
        ),
        "register.establishments": (
            Address(street="Rue Des Essais", number="12", postcode="99123", town="Villedemo", country="FR"),
            Address(street="Quai Demo", number="3 BIS", postcode="99200", town="Portdemo", country="FR"),
        ),
    },
    not_there={"register.found": False, "register.active": None},
)  # fmt: skip


def play(question: Question, shelf: Shelf) -> Reply:
    words = parse_qs(question.query).get("q", [""])[0].casefold()
    if words.isdigit():
        found = shelf.pick(lambda row: row["siren"] == words)
    else:
        found = shelf.pick(lambda row: any(word in row["nom_complet"].casefold() for word in words.split()))
    return Reply(_listed(found), _listed([]))


def _listed(found: list[Row]) -> Site:
    pages = 1 if found else 0
    return as_json(
        {"results": found, "total_results": len(found), "page": 1, "per_page": 25, "total_pages": pages}
    )  # fmt: skip

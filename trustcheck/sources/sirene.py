"""The French company register (Sirene, through Recherche d'entreprises, Licence Ouverte 2.0): by SIREN, else by name.

Not found is HTTP 200 with no results. Nine digits as `q` are looked up directly, words are searched loosely. Who runs a
firm is left out of the question (`minimal`); what a firm does not let be published comes as "[ND]" and is hidden.
https://recherche-entreprises.api.gouv.fr/docs/
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from trustcheck.model import Address, Capture, Cause, Problem, Request
from trustcheck.sources import company_questions
from trustcheck.sources.answers import Told, clean, count, json_of, rows, text
from trustcheck.sources.company_record import Answer, Company, division_of, line_of_business, street_and_number
from trustcheck.sources.dates import read_old_date

NEEDS = company_questions.NEEDS
URL = "https://recherche-entreprises.api.gouv.fr/search"
KEEP_DAYS = 1
PAGE_ROWS = 25
MAX_PAGES = 2
_WANTED = "&minimal=true&include=siege,matching_etablissements&limite_matching_etablissements=100"
_HIDDEN = Problem(Cause.HIDDEN, "the firm does not let the register publish it")
# The commonest of the catégories juridiques (INSEE, level III).
_FORMS = {
    "1000": "entrepreneur individuel", "5498": "EURL", "5499": "SARL", "5599": "SA", "5710": "SAS", "5720": "SASU",
    "9220": "association", "6540": "SCI", "5202": "SNC",
}  # fmt: skip


_number = company_questions.number_in("FR")


def _of_vat(printed: str) -> str:
    return _number(printed[4:]) if printed.startswith("FR") else ""


def _by_number(number: str) -> tuple[str]:
    return (f"{URL}?q={number}{_WANTED}",)


def _by_name(name: str, page: int) -> str:
    return f"{URL}?q={quote(name, safe='')}&page={page}&per_page={PAGE_ROWS}{_WANTED}"


def _answer(capture: Capture) -> tuple[int, list[dict[str, Any]]] | Problem:
    """(how many there are, rows) of a whole answer, or why there is none."""
    value = json_of(capture)
    if isinstance(value, Problem):
        return value
    total = count(value, "total_results")
    if total is None or not isinstance(value.get("results"), list):
        return Problem(Cause.UNREADABLE, "the answer is not the register's table")
    return total, [row for row in rows(value, "results") if text(row, "siren")]


def _row(capture: Capture, number: str) -> Company | Problem | None:
    answer = _answer(capture)
    if isinstance(answer, Problem):
        return answer
    total, found = answer
    row = next((row for row in found if text(row, "siren") == number), None)
    if row is not None:
        return _company(row)
    return Problem(Cause.UNREADABLE, "the answer is of other companies") if total or found else None


def _table(capture: Capture) -> company_questions.Table | Problem:
    answer = _answer(capture)
    if isinstance(answer, Problem):
        return answer
    total, found = answer
    if total and not found:
        return Problem(Cause.UNREADABLE, "the rows are missing")
    return total, [_company(row) for row in found]


def _company(row: dict[str, Any]) -> Company:
    state = text(row, "etat_administratif")
    founded, form = read_old_date(text(row, "date_creation")), text(row, "nature_juridique")
    return Company(
        number=text(row, "siren"),
        names=_names(row),
        active=Told(state == "A", "etat_administratif", state) if state in ("A", "C") else _gap("state that we know"),
        registered=Told(founded, "date_creation", str(founded)) if founded else _gap("date of creation"),
        form=Told(_FORMS.get(form, form) or None, "nature_juridique", form),
        business_line=_business(row),
        division=division_of(text(row, "activite_principale"), "activite_principale"),
        employer=_staff(row),
        addresses=_seat(row),
        establishments=_places(row),
    )


def _gap(what: str) -> Problem:
    return Problem(Cause.UNREADABLE, f"the row holds no {what}")


def _staff(row: Mapping[str, Any]) -> Answer:
    """By `caractere_employeur`: O(ui) or N(on); empty where the statistics office does not know."""
    told = text(row, "caractere_employeur").upper()
    return Told(told == "O", "caractere_employeur", told) if told in ("O", "N") else Problem(Cause.HIDDEN, "not known")


def _is_hidden(told: str) -> bool:
    return "[ND]" in told or told.upper() == "NON-DIFFUSIBLE"


def _business(row: Mapping[str, Any]) -> Answer:
    code = text(row, "activite_principale")
    return _HIDDEN if _is_hidden(code) else line_of_business(code, "", "activite_principale")


def _names(row: Mapping[str, Any]) -> tuple[str, ...]:
    """The firm's name; then its acronym, and the signs and trade names of its places."""
    places = [row.get("siege"), *rows(row, "matching_etablissements")]
    signs = [sign for place in places if isinstance(place, dict) for sign in _signs_of(place)]
    full = text(row, "nom_complet").partition(" (")[0]  # trade names stand in brackets behind it
    found = [text(row, "nom_raison_sociale") or full, full, text(row, "sigle"), *signs]
    return tuple(dict.fromkeys(name for name in found if name and not _is_hidden(name)))


def _signs_of(place: Mapping[str, Any]) -> list[str]:
    listed = place.get("liste_enseignes")
    signs = [clean(sign) for sign in listed[:20]] if isinstance(listed, list) else []
    return [*signs, text(place, "nom_commercial")]


def _seat(row: Mapping[str, Any]) -> Answer:
    seat = row.get("siege")
    if not isinstance(seat, dict):
        return _gap("seat")
    if _is_hidden(text(seat, "adresse")):
        return _HIDDEN
    place = _address(seat)
    return Told((place,) if place else None, "siege", str(place) if place else "")


def _places(row: Mapping[str, Any]) -> Answer:
    """The addresses of the open places of business; unknown unless all of them are in the answer."""
    open_ones = count(row, "nombre_etablissements_ouverts")
    if open_ones is None:
        return _gap("count of places")
    listed = [row["siege"]] if isinstance(row.get("siege"), dict) else []
    listed += rows(row, "matching_etablissements")
    one_each = {text(place, "siret"): place for place in listed if text(place, "etat_administratif") == "A"}
    if len(one_each) < open_ones:
        return Problem(Cause.TOO_LARGE, f"{open_ones} places of business are open, and {len(one_each)} were told")
    if any(_is_hidden(text(place, "adresse")) for place in one_each.values()):
        return _HIDDEN
    found = tuple(dict.fromkeys(place for item in one_each.values() if (place := _address(item))))
    return Told(found or None, "nombre_etablissements_ouverts", str(open_ones))


def _address(place: Mapping[str, Any]) -> Address | None:
    """`adresse` is one line, postcode and town behind the street: "12 B RUE DES ESSAIS 99999 VILLE-DEMO"."""
    code, town = text(place, "code_postal"), text(place, "libelle_commune")
    line = text(place, "adresse")
    before = line.partition(f" {code} ")[0] if code else line
    street, number = street_and_number(before, number_first=True)
    address = Address(
        street="" if street == line and not number else street.title(),
        number=number,
        postcode=code,
        town=town.title(),
        country="FR",
    )
    return address if address.street or address.town else None


REGISTER = company_questions.Register(
    source="sirene",
    country="FR",
    number_urls=_by_number,
    row=_row,
    number=_number,
    vat_number=_of_vat,
    name_url=_by_name,
    table=_table,
    max_pages=MAX_PAGES,
    request=Request(source="sirene", url=URL, purpose="company", accept="application/json", max_age_days=KEEP_DAYS),
)
ask, read = REGISTER.ask, REGISTER.read

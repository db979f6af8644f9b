"""Recherche d'entreprises: direct look-up, the loose search, what a firm hides, and that nobody who runs it is kept."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from source_stage import answer, asked, case, told

from trustcheck.archive.personal import strip
from trustcheck.demo.services.sirene import CHANGES, EXAMPLE, NUMBER, firm, place
from trustcheck.facts import absent, known
from trustcheck.model import Cause, Fact
from trustcheck.sources import sirene

SHOP = case("petitebobine-demo.fr", known("claim.company_id", NUMBER), known("claim.company_country", "FR"))
ONE = asked(sirene, SHOP)[0]
ROW = dict(EXAMPLE.rows[0])
NAMED = case(
    "petitebobine-demo.fr",
    known("claim.site_read", True),
    absent("claim.company_id"),
    known("claim.trade_name", "La Petite Bobine"),
)


def _answered(shop: Any, *rows: Any, total: int | None = None) -> dict[str, Fact]:
    body = {"results": list(rows), "total_results": len(rows) if total is None else total}
    return told(sirene, shop, answer("sirene", asked(sirene, shop)[0], body))


def test_the_question_leaves_out_who_runs_the_firm() -> None:
    wanted = parse_qs(urlsplit(ONE).query)

    assert (wanted["q"], wanted["minimal"]) == ([NUMBER], ["true"])
    assert "dirigeants" not in wanted["include"][0]


def test_a_tax_number_holds_the_number_of_the_firm() -> None:
    shop = case("petitebobine-demo.fr", absent("claim.company_id"), known("claim.vat_number", f"FR09{NUMBER}"))

    assert asked(sirene, shop) == [ONE]


@pytest.mark.parametrize("number", ["999999981", "12345678", "HRB 999999"])
def test_a_number_that_can_be_no_siren_is_not_asked_for(number: str) -> None:
    assert asked(sirene, case("x.fr", known("claim.company_id", number), known("claim.company_country", "FR"))) == []


def test_a_firm_that_has_ended() -> None:
    facts = _answered(SHOP, CHANGES["ended"](ROW))

    assert facts["register.active"].value is False


@pytest.mark.parametrize("state", ["", None, "X"])
def test_a_state_that_is_in_no_list_says_nothing(state: Any) -> None:
    assert _answered(SHOP, {**ROW, "etat_administratif": state})["register.active"].cause is Cause.UNREADABLE


def test_not_found_is_no_results_and_nothing_else() -> None:
    assert _answered(SHOP)["register.found"].value is False
    assert _answered(SHOP, total=3)["register.found"].is_unknown
    assert _answered(SHOP, CHANGES["other-firm"](ROW))["register.found"].cause is Cause.UNREADABLE
    assert told(sirene, SHOP, answer("sirene", ONE, {"results": []}))["register.found"].is_unknown
    gone = answer("sirene", ONE, {"erreur": "…"}, status=404)
    assert told(sirene, SHOP, gone)["register.found"].is_unknown


def test_what_the_firm_does_not_let_be_published_is_hidden() -> None:
    facts = _answered(SHOP, CHANGES["not-published"](ROW))

    assert facts["register.found"].value is True
    assert facts["register.name"].is_unknown
    assert facts["register.addresses"].cause is Cause.HIDDEN


def test_places_of_business_are_told_only_when_all_are_there() -> None:
    assert len(_answered(SHOP, ROW)["register.establishments"].value) == 2
    assert _answered(SHOP, CHANGES["many-places"](ROW))["register.establishments"].cause is Cause.TOO_LARGE
    assert _answered(SHOP, {**ROW, "nombre_etablissements_ouverts": None})["register.establishments"].is_unknown
    closed = {**place("99999998000038", "1 rue Close", "99123", "Villedemo"), "etat_administratif": "F"}
    row = {**ROW, "matching_etablissements": [*ROW["matching_etablissements"], closed]}
    assert len(_answered(SHOP, row)["register.establishments"].value) == 2


@pytest.mark.parametrize(
    ("line", "street", "number"),
    [
        ("7 RUE DEMO 99123 VILLEDEMO", "Rue Demo", "7"),
        ("7 B RUE DEMO 99123 VILLEDEMO", "Rue Demo", "7 B"),
        ("7 TER RUE DEMO 99123 VILLEDEMO", "Rue Demo", "7 TER"),
        ("LE MOULIN DEMO 99123 VILLEDEMO", "Le Moulin Demo", ""),
    ],
)
def test_the_street_is_what_stands_before_the_postcode(line: str, street: str, number: str) -> None:
    seat = {**ROW["siege"], "adresse": line}
    found = _answered(SHOP, {**ROW, "siege": seat})["register.addresses"].value[0]

    assert (found.street, found.number, found.postcode) == (street, number, "99123")


def test_a_shop_is_found_by_the_sign_over_its_door() -> None:
    facts = _answered(NAMED, ROW)

    assert facts["register.name_found"].value is True
    assert facts["register.company_id"].value == NUMBER
    assert facts["register.found"].is_absent


def test_no_such_name_is_said_only_when_all_results_were_seen() -> None:
    other = firm("999999998", "Grande Bobine Demo", place("99999999800010", "1 rue Demo", "99123", "Villedemo"))

    assert _answered(NAMED, other)["register.name_found"].value is False
    pages: list[Any] = []
    while fresh := asked(sirene, NAMED, *pages):
        pages.append(answer("sirene", fresh[0], {"results": [other], "total_results": 90}))
    assert len(pages) == sirene.MAX_PAGES
    assert told(sirene, NAMED, *pages)["register.name_found"].cause is Cause.TOO_LARGE


def test_trade_names_in_brackets_are_no_part_of_the_name() -> None:
    trader = {**ROW, "nom_complet": "CAMILLE ESSAI (LA PETITE BOBINE)", "nom_raison_sociale": None}

    assert _answered(SHOP, trader)["register.names"].value[0] == "CAMILLE ESSAI"


def test_those_who_run_the_firm_are_not_kept() -> None:
    body = {"results": [CHANGES["with-persons"](ROW)], "total_results": 1}
    kept = strip(answer("sirene", ONE, body))

    assert b"CAMILLE" not in kept.body and b"1970" not in kept.body
    assert told(sirene, SHOP, kept)["register.name"].value == "PETITE BOBINE DEMO"


@pytest.mark.parametrize(("written", "value"), [("O", True), ("N", False), (None, Cause.HIDDEN), ("?", Cause.HIDDEN)])
def test_staff_by_the_statistics_office(written: Any, value: Any) -> None:
    fact = _answered(SHOP, {**ROW, "caractere_employeur": written})["register.employer"]

    assert (fact.cause if fact.is_unknown else fact.value) == value

"""The Czech registers: what says "not there", what the states of the registers behind mean, addresses, searches."""

from __future__ import annotations

import json
from datetime import date
from typing import Any
from urllib.parse import unquote

import pytest
from source_stage import DATA, answer, asked, case, told

from trustcheck.archive.personal import strip
from trustcheck.demo.services.ares import NUMBER, states, subject
from trustcheck.facts import absent, known
from trustcheck.model import Address, Capture, Case, Cause, Fact
from trustcheck.sources import ares

ROW = subject(NUMBER, "Přízová Dílna s.r.o.", "Vzorová", 704, 36, 79999, "Ukázkov")


def _claiming(number: str = NUMBER, domain: str = "prizova-dilna.cz") -> Case:
    return case(domain, known("claim.company_id", number), known("claim.company_country", "CZ"))


def _answer(body: Any, status: int = 200) -> Capture:
    return answer("ares", f"{ares.URL}/{NUMBER}", body, status=status)


def _of(**rest: Any) -> dict[str, Fact]:
    return told(ares, _claiming(), _answer({**ROW, **rest}))


def _by_name(domain: str = "prizova-dilna.cz", name: str = "Přízová Dílna s.r.o.") -> Case:
    read = known("claim.site_read", True)
    return case(domain, absent("claim.company_id"), read, known("claim.legal_name", name))


def _found(total: Any, *rows: Any) -> Capture:
    url = ares.ask(_by_name())[0].url
    return answer("ares", url, {"pocetCelkem": total, "ekonomickeSubjekty": list(rows)})


def test_a_company_is_read_whole() -> None:
    facts = _of()
    assert asked(ares, _claiming()) == [f"{ares.URL}/{NUMBER}"]
    assert facts["register.found"].value is True
    assert facts["register.name"].value == "Přízová Dílna s.r.o."
    assert facts["register.form"].value == "limited liability company"
    assert facts["register.active"].value is True
    assert facts["register.insolvency"].is_absent
    assert facts["register.registered"].value == date(2014, 3, 10)
    assert facts["register.address"].value == "Vzorová 704/36, 799 99 Ukázkov, CZ"
    assert facts["register.vat_liable"].value is True
    assert facts["register.website"].cause is Cause.HIDDEN, "ARES has no websites"


def test_only_the_registers_own_404_says_that_there_is_no_such_firm() -> None:
    here = told(ares, _claiming(), _answer({"kod": "NENALEZENO", "popis": "…"}, status=404))
    assert here["register.found"].value is False and here["register.active"].is_absent
    for body in ({"status": 404, "error": "Not Found"}, {}, [], ["x"], 5):
        assert told(ares, _claiming(), _answer(body, status=404))["register.found"].cause is Cause.NO_ANSWER
    assert told(ares, _claiming(), _answer(b"", status=404))["register.found"].cause is Cause.UNREADABLE


def test_a_firm_that_ended_is_found_and_not_active() -> None:
    facts = _of(datumZaniku="2025-03-31")
    assert (facts["register.found"].value, facts["register.active"].value) == (True, False)


def test_a_firm_being_wound_up_says_so_in_its_name() -> None:
    facts = _of(obchodniJmeno="Přízová Dílna s.r.o. v likvidaci")
    assert facts["register.insolvency"].value == "liquidation"
    assert facts["register.name"].value == "Přízová Dílna s.r.o.", "what it sells under is compared"
    assert _of(obchodniJmeno="Sklad v likvidaci zásob s.r.o.")["register.insolvency"].is_absent


def test_an_entry_in_the_insolvency_register_is_not_yet_a_bankruptcy() -> None:
    assert _of(seznamRegistraci=states(Ir="AKTIVNI"))["register.insolvency"].value == "insolvency proceedings"
    assert _of(seznamRegistraci=states(Ir="HISTORICKY"))["register.insolvency"].is_absent
    assert _of(seznamRegistraci={})["register.insolvency"].cause is Cause.UNREADABLE


@pytest.mark.parametrize(
    ("changed", "liable"),
    [
        ({}, True),
        ({"Dph": "NEEXISTUJICI"}, False),
        ({"Dph": "ZANIKLY"}, False),
        ({"Dph": "ZANIKLY", "SkDph": "AKTIVNI"}, True),
    ],
)
def test_a_member_of_a_vat_group_is_liable_too(changed: dict[str, str], liable: bool) -> None:
    assert _of(seznamRegistraci=states(**changed))["register.vat_liable"].value is liable


def test_a_village_without_streets_has_its_name_before_the_house() -> None:
    place = {
        "kodStatu": "CZ",
        "nazevObce": "Lhotka",
        "nazevCastiObce": "Dolní Lhotka",
        "cisloDomovni": 26,
        "psc": 79998,
    }
    assert _of(sidlo=place)["register.addresses"].value == (
        Address(street="Dolní Lhotka", number="26", postcode="799 98", town="Lhotka", country="CZ"),
    )
    lettered = {**place, "nazevUlice": "Nová", "cisloOrientacni": 34, "cisloOrientacniPismeno": "a"}
    assert _of(sidlo=lettered)["register.addresses"].value[0].number == "26/34a"
    assert _of(sidlo=None)["register.addresses"].is_absent
    for untold in ({}, {"textovaAdresa": "Kuřimská 7, Ukázkov"}):
        assert _of(sidlo=untold)["register.addresses"].cause is Cause.UNREADABLE, "not told in parts is not absent"


def test_the_number_is_that_of_a_firms_dic() -> None:
    read = known("claim.site_read", True)
    firm = case("prizova.com", read, absent("claim.company_id"), known("claim.vat_number", f"CZ{NUMBER}"))
    assert asked(ares, firm) == [f"{ares.URL}/{NUMBER}"]
    for printed in ("CZ8002290010", "CZ699004845", f"SK{NUMBER}", "CZ99900107"):
        other = case("prizova.com", read, absent("claim.company_id"), known("claim.vat_number", printed))
        assert asked(ares, other) == []


def test_a_name_is_posted_and_compared_here() -> None:
    request = ares.ask(_by_name())[0]
    assert request.post == "application/json"
    assert json.loads(unquote(request.url.partition("#")[2])) == {
        "obchodniJmeno": "přízová dílna",  # its form is written in many ways
        "start": 0,
        "pocet": 50,
    }
    other = subject("99900114", "Přízová Dílna Brno s.r.o.", "Jiná", 1, 2, 79999, "Ukázkov")
    facts = told(ares, _by_name(), _found(2, other, ROW))
    assert facts["register.name_found"].value is True
    assert facts["register.company_id"].value == NUMBER
    assert told(ares, _by_name(), _found(1, other))["register.name_found"].value is False
    assert told(ares, _by_name(), _found(0))["register.name_found"].value is False


def test_a_search_that_was_not_seen_whole_does_not_say_that_nobody_is_called_so() -> None:
    other = subject("99900114", "Přízová Dílna Brno s.r.o.", "Jiná", 1, 2, 79999, "Ukázkov")
    assert told(ares, _by_name(), _found(400, other))["register.name_found"].cause is Cause.TOO_LARGE
    url = ares.ask(_by_name())[0].url
    refused = answer("ares", url, {"kod": "CHYBA_VSTUPU", "subKod": "VYSTUP_PRILIS_MNOHO_VYSLEDKU"}, status=400)
    assert told(ares, _by_name(), refused)["register.name_found"].cause is Cause.TOO_LARGE
    plain = answer("ares", url, {"kod": "CHYBA_VSTUPU"}, status=400)
    assert told(ares, _by_name(), plain)["register.name_found"].cause is Cause.REFUSED
    assert told(ares, _by_name(), _found(3))["register.name_found"].cause is Cause.UNREADABLE


def test_numbers_and_states_of_real_firms_are_read() -> None:
    folder = DATA / "registries/ares_cz/tests/fixtures/ares"
    if not folder.exists():
        pytest.skip("the samples of the register are not here")
    for path in sorted(folder.glob("*.json")):
        sample = json.loads(path.read_text())
        given = {key: "AKTIVNI" if state is True else state for key, state in sample["sources"].items()}
        place = {
            "nazevObce": sample["city"],
            "nazevUlice": sample["street"],
            "psc": int(sample["zip"]),
            "kodStatu": "CZ",
        }
        row = {
            "ico": sample["in"],
            "obchodniJmeno": sample["company"],
            "datumVzniku": sample["created"][:10],
            "datumZaniku": sample["dissolved"],
            "pravniForma": str(sample["legal_form_code"]),
            "seznamRegistraci": given,
            "sidlo": place,
        }
        facts = told(
            ares, _claiming(path.stem), answer("ares", f"{ares.URL}/{path.stem}", row)
        )  # the samples hold the register's words under a client's own keys
        assert facts["register.found"].value is True
        assert facts["register.active"].value is sample["active"]
        vat = given["stavZdrojeDph"] == "AKTIVNI" or given["stavZdrojeSkDph"] == "AKTIVNI"
        assert facts["register.vat_liable"].value is vat
        assert facts["register.registered"].value == date.fromisoformat(sample["created"][:10])
        winding_up = "v likvidaci" in sample["company"]
        assert facts["register.insolvency"].value == ("liquidation" if winding_up else None)
        code = sample["zip"]
        assert facts["register.addresses"].value[0].postcode == f"{code[:3]} {code[3:]}"


def test_former_names_are_those_struck_out_of_the_public_register_asked_when_the_pages_name_the_seller_otherwise() -> (
    None
):
    number = known("claim.company_id", NUMBER), known("claim.company_country", "CZ")
    shop = case("prizova-dilna.cz", *number, known("claim.legal_name", "Stará Dílna s.r.o."))
    url = f"{ares.VR_URL}/{NUMBER}"
    assert asked(ares, shop, _answer(ROW)) == [url]
    assert _of()["register.former_names"].cause is Cause.NOT_ASKED
    assert told(ares, shop, _answer(ROW))["register.former_names"].cause is Cause.NO_ANSWER

    def former(body: Any, status: int = 200) -> Fact:
        return told(ares, shop, _answer(ROW), answer("ares", url, body, status=status))["register.former_names"]

    old = {"hodnota": "Stará Dílna s.r.o. v likvidaci", "datumVymazu": "2019-04-05"}
    assert former({"zaznamy": [{"obchodniJmeno": [old, {"hodnota": ROW["obchodniJmeno"]}]}]}).value == (
        "Stará Dílna s.r.o.",
    )
    assert former({"zaznamy": [{"obchodniJmeno": [{"hodnota": ROW["obchodniJmeno"]}]}]}).is_absent
    assert former({"zaznamy": []}).cause is Cause.UNREADABLE
    assert former({"kod": "NENALEZENO"}, 404).cause is Cause.HIDDEN
    assert former({"status": 404}, 404).cause is Cause.NO_ANSWER
    assert former(b"", 429).cause is Cause.THROTTLED


def test_of_the_public_register_only_the_names_of_the_firm_are_kept() -> None:
    person = {"fyzickaOsoba": {"jmeno": "ANNA", "prijmeni": "UKÁZKOVÁ"}}
    record = {"obchodniJmeno": [{"hodnota": "Dílna"}], "statutarniOrgany": [person], "novyOrgan": [person]}
    kept = strip(answer("ares", f"{ares.VR_URL}/{NUMBER}", {"icoId": NUMBER, "zaznamy": [record]}))

    assert json.loads(kept.body) == {"icoId": NUMBER, "zaznamy": [{"obchodniJmeno": [{"hodnota": "Dílna"}]}]}

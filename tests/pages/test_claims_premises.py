"""What an address is for: seat, store, warehouse and returns told apart, in every language."""

from __future__ import annotations

import pytest
from made_pages import claims, page, told

from trustcheck.languages import all_languages

TOWN = "20100 Turku"
LABELS = [
    (code, kind, label.removesuffix("$").rstrip(":"))
    for code, language in sorted(all_languages().items())
    for kind in ("seat", "return_address", "warehouse")
    for label in language.labels[kind]
]


@pytest.mark.parametrize(("code", "kind", "label"), LABELS, ids=["-".join(one[:2]) for one in LABELS])
def test_every_label_of_a_use_gives_that_use(code: str, kind: str, label: str) -> None:
    text = f"{label.capitalize()}: Linnankatu 5, {TOWN}"

    assert told({"warehouse": "warehouse_address", "seat": "seat_address"}.get(kind, kind), page(text)) == (
        "Linnankatu 5, 20100 Turku, FI"
    )


def test_uses_are_told_apart_with_the_words_beside_each() -> None:
    text = f"""
Rekisteröity osoite: Linnankatu 5, {TOWN}
Myymälä: Hämeenkatu 7, {TOWN}
Varaston osoite: Varastotie 9, {TOWN}
Palautusosoite: Palautustie 11, {TOWN}
"""
    facts = claims(page(text))
    found = {use: facts[f"{use}_address"] for use in ("seat", "store", "warehouse", "return")}

    assert {use: fact.value.split(",")[0] for use, fact in found.items()} == {
        "seat": "Linnankatu 5",
        "store": "Hämeenkatu 7",
        "warehouse": "Varastotie 9",
        "return": "Palautustie 11",
    }
    assert "Palautusosoite" in found["return"].evidence[0].excerpt
    assert found["warehouse"].evidence[0].excerpt.startswith("Varaston osoite")


def test_one_address_may_have_several_uses() -> None:
    text = f"Kotipaikka: Linnankatu 5, {TOWN}\nPalautusosoite: Linnankatu 5, {TOWN}"
    facts = claims(page(text))

    assert facts["seat_address"].value == facts["return_address"].value == "Linnankatu 5, 20100 Turku, FI"
    assert facts["address"].value == "Linnankatu 5, 20100 Turku, FI"


def test_a_postal_address_is_no_seat() -> None:
    facts = claims(page(f"Postiosoite: Linnankatu 5, {TOWN}"))

    assert "seat_address" not in facts
    assert [address.role for address in facts["addresses"].value] == ["postal"]
    assert facts["address"].value == "Linnankatu 5, 20100 Turku, FI"


def test_goods_may_go_back_to_a_carrier() -> None:
    returns = page("Palautusosoite: Posti, Palautustie 11, 20100 Turku", purpose="returns")

    assert told("return_address", returns) == "Palautustie 11, 20100 Turku, FI"


def test_the_address_of_anothers_warehouse_is_not_the_shops() -> None:
    about = page("Valmistaja Kuusikon Puutyö Oy, varasto: Varastotie 9, 20100 Turku", purpose="about")

    assert told("warehouse_address", about) is None


def test_several_stores_are_told_as_records() -> None:
    text = f"Myymälä: Hämeenkatu 7, {TOWN}\nMyymälä: Kauppakatu 3, 33200 Tampere\nVarasto: Varastotie 9, {TOWN}"
    stores = told("stores", page(text, purpose="stores"))

    assert [(store.street, store.town) for store in stores] == [("Hämeenkatu", "Turku"), ("Kauppakatu", "Tampere")]


def test_a_store_without_an_address_of_its_own_is_at_the_firms() -> None:
    text = f"Tervetuloa myymäläämme!\nOsoite: Linnankatu 5, {TOWN}"

    assert [str(store) for store in told("stores", page(text))] == ["Linnankatu 5, 20100 Turku, FI"]


def test_no_store_is_told_where_there_is_none() -> None:
    text = f"Meillä ei ole kivijalkamyymälää.\nOsoite: Linnankatu 5, {TOWN}"

    assert told("stores", page(text)) is None

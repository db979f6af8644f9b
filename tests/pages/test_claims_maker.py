"""Whether product pages name the maker or the person responsible in the EU, and how they can be reached."""

from __future__ import annotations

import pytest
from made_pages import claims, page, told


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Valmistaja: Kuusikon Puutyö Oy", "fi"),
        ("Vastuuhenkilö EU:ssa: Kuusikon Puutyö Oy", "fi"),
        ("Tillverkare: Granverk Ab", "sv"),
        ("Manufacturer\nSpruce Works Ltd", "en"),
        ("EU responsible person: Spruce Works GmbH", "en"),
        ("Responsible person (EU): Spruce Works GmbH", "en"),
        ("Hersteller: Fichtenwerk GmbH", "de"),
        ("Verantwortliche Person in der EU: Fichtenwerk GmbH", "de"),
        ("Fabricant : Épicéa SARL", "fr"),
        ("Fabrikant: Sparwerk B.V.", "nl"),
        ("Produsent: Granverk AS", "no"),
        ("Producent: Granværk ApS", "da"),
        ("Tootja: Kuusetöö OÜ", "et"),
        ("Ražotājs\nEgle SIA", "lv"),
        ("Gamintojas: UAB Eglė", "lt"),
        ("Producent: Świerk sp. z o.o.", "pl"),
        ("Výrobce: Smrk s.r.o.", "cs"),
        ("Produttore: Abete S.r.l.", "it"),
        ("Fabricante: Abeto S.L.", "es"),
        ("Изготовитель: ООО Ель", "ru"),
    ],
)
def test_a_maker_is_named_by_its_label_in_every_language(text: str, language: str) -> None:
    facts = claims(page(text, purpose="product", language=language))

    assert facts["maker_named"].value is True
    assert facts["maker_reachable"].value is False
    assert text.startswith(facts["maker_named"].evidence[0].excerpt)
    assert len(facts["maker_named"].evidence[0].excerpt) > 5
    assert text.split()[-2] not in facts["maker_named"].evidence[0].excerpt.split()


@pytest.mark.parametrize("separator", ["\n", ", "])
def test_a_maker_with_postal_and_electronic_address_is_reachable(separator: str) -> None:
    parts = ("Valmistaja: Kuusikon Puutyö Oy", "Linnankatu 5, 20100 Turku", "posti@kuusikko.fi")
    whole = page(separator.join(parts), purpose="product")
    no_mail = page(separator.join(parts[:2]), purpose="product")
    no_street = page(separator.join((parts[0], parts[2])), purpose="product")

    assert told("maker_reachable", whole) is True
    assert told("maker_reachable", no_mail) is False
    assert told("maker_reachable", no_street) is False
    assert told("maker_reachable", no_mail, whole) is True
    linked = [("mailto:posti@kuusikko.fi", "Kirjoita valmistajalle", "main")]
    assert told("maker_reachable", page(separator.join(parts[:2]), purpose="product", links=linked)) is True


@pytest.mark.parametrize(
    "text",
    [
        "Is discontinued by manufacturer: No",
        "From the manufacturer\nProduct description",
        "Valmistajan takuu on kaksi vuotta.",
        "Valmistaja lupaa tuotteelle takuun.",
        "Hersteller-Garantie: 2 Jahre",
    ],
)
def test_the_word_alone_names_no_maker(text: str) -> None:
    assert told("maker_named", page(text, purpose="product")) is None


def test_only_product_pages_are_asked_and_menus_are_not() -> None:
    assert told("maker_named", page("Valmistaja: Kuusikon Puutyö Oy", purpose="about")) is None
    assert told("maker_named", page(footer="Valmistaja: Kuusikon Puutyö Oy", purpose="product")) is None

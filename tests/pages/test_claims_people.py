"""Whether somebody who answers for the firm is named: that it is so is kept, the name never."""

from __future__ import annotations

import pytest
from made_pages import claims, page, shown, told


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Toimitusjohtaja: Testi Henkilönen", "fi"),
        ("Testi Henkilönen, yrittäjä", "fi"),
        ("Yrittäjä\nTesti Henkilönen", "fi"),
        ("Testi Henkilönen\nOmistaja", "fi"),
        ("VD: Prov Personsson", "sv"),
        ("Prov Personsson, ägare", "sv"),
        ("The shop is run by its owner Test Personson.", "en"),
        ("Managing Director: Test P. Personson", "en"),
        ("Vertreten durch den Geschäftsführer Muster Beispielmann", "de"),
        ("Inhaberin: Frau Muster Beispielmann", "de"),
        ("Geschäftsführer: MUSTER BEISPIELMANN", "de"),
        ("Directeur de la publication : M. Essai Personnet", "fr"),
        ("Gérante : Mme Essai de Personnet", "fr"),
        ("Eigenaar: Proef van der Persoon", "nl"),
        ("Daglig leder: Prøve Personsen", "no"),
        ("Indehaver: Prøve Personsen", "da"),
        ("Juhatuse liige: Proov Isikson", "et"),
        ("Valdes loceklis: Proba Personsons", "lv"),
        ("Direktorius: Bandymas Asmenaitis", "lt"),
        ("Prezes zarządu: Próba Osobowski", "pl"),
        ("Jednatel: Zkouška Osobník", "cs"),
        ("Legale rappresentante: Prova Personetti", "it"),
        ("Administrador único: Prueba Persónez", "es"),
        ("Генеральный директор: Проба Человеков", "ru"),
    ],
)
def test_a_person_who_answers_for_the_firm_is_told_without_the_name(text: str, language: str) -> None:
    fact = claims(page(text, language=language))["person_named"]
    excerpt = fact.evidence[0].excerpt

    assert fact.value is True
    assert excerpt
    assert excerpt.lower() in text.lower()
    assert not any(
        word in excerpt for word in ("Personsson", "Henkilönen", "Beispielmann", "BEISPIELMANN", "Человеков")
    )
    assert len(excerpt.split()) <= 4


@pytest.mark.parametrize(
    "text",
    [
        "Moni omistaja huomaa muutoksen vasta myöhään.",
        "Omistaja: Naava Turku Oy",
        "Toimitusjohtaja\nPuhelin",
        "Yrittäjä: Turku Finland",
        "Property Owners Can You Buy It",
        "Catering Director\nAccounts Receivable",
        "CFO Dinner\nCEO Networking",
        "Geschäftsführer: Telefon Montag",
        "Perustaja ja yrittäjä kertoo tarinan.",
        "Directors' Club\nCenter Stage",
        "Testi Henkilönen kävi kaupassa.",
    ],
)
def test_other_words_beside_the_label_name_nobody(text: str) -> None:
    assert told("person_named", page(text)) is None


def test_a_name_on_a_page_of_goods_or_in_hidden_text_is_nobody_of_the_firm() -> None:
    assert told("person_named", page("Omistaja: Testi Henkilönen", purpose="product")) is None
    assert told("person_named", page(hidden="Omistaja: Testi Henkilönen")) is None


def test_a_customer_who_signs_with_a_title_does_not_answer_for_the_shop() -> None:
    praise = "<div id=testimonials><p>Hyvä palvelu!</p><p>Testi Henkilönen, toimitusjohtaja</p></div>"

    assert told("person_named", shown(praise)) is None
    assert told("person_named", shown(praise.replace("testimonials", "yritys"))) is True

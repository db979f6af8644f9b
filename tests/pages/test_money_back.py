"""The promise to pay back what is sent back, in each language, and sentences that promise no such thing."""

from __future__ import annotations

import pytest
from made_pages import claims, page, told

from trustcheck.languages import all_languages

PROMISED = {
    "cs": "Peníze vám vrátíme do 14 dnů na stejný účet.",
    "da": "Vi refunderer købsprisen senest 14 dage efter, at vi har fået varen.",
    "de": "Wir zahlen Ihnen den Kaufpreis zurück; die Rückzahlung erfolgt binnen vierzehn Tagen.",
    "en": "Send it back within 30 days and we will refund you in full.",
    "es": "Le devolveremos el importe pagado en un plazo de 14 días.",
    "et": "Tagastame raha 14 päeva jooksul samale kontole.",
    "fi": "Palautamme rahat 14 päivän kuluessa siitä, kun tuote on meillä.",
    "fr": "Vous serez remboursé sous 14 jours par le même moyen de paiement.",
    "it": "Riceverai il rimborso completo entro 14 giorni dal reso.",
    "lt": "Pinigai grąžinami per 14 dienų į tą pačią sąskaitą.",
    "lv": "Naudu atpakaļ saņemsiet 14 dienu laikā.",
    "nl": "Binnen 14 dagen krijgt u het volledige bedrag teruggestort.",
    "no": "Du får pengene tilbake innen 14 dager etter at vi har mottatt varen.",
    "pl": "Zwrot pieniędzy następuje w ciągu 14 dni na to samo konto.",
    "ru": "Вернём деньги в течение 10 дней после получения товара.",
    "sv": "Vi betalar tillbaka hela köpesumman inom 14 dagar.",
}
REFUSED = {
    "cs": "U zlevněného zboží peníze nevracíme, vrácení peněz není možné bez nároku na vrácení.",
    "da": "Nedsatte varer refunderes ikke, heller ikke ubrugte.",
    "de": "Reduzierte Ware: Es gibt keine Rückerstattung und kein Geld zurück.",
    "en": "Sale items are final: shipping is non-refundable and you will not be refunded in any case.",
    "es": "En rebajas no devolvemos el dinero de ninguna compra.",
    "et": "Allahinnatud kauba eest maksame tagasi ainult kaardiga, raha ei tagastata.",
    "fi": "Alennustuotteista emme palauta rahoja, eikä maksua hyvitetä: ei hyvitetä mitään.",
    "fr": "Les articles soldés ne sont ni échangés ni remboursés, aucun remboursement.",
    "it": "La merce in saldo non sarà rimborsata in nessun caso.",
    "lt": "Už nukainotas prekes pinigų negrąžiname, pinigai negrąžinami niekada.",
    "lv": "Par precēm izpārdošanā naudu neatgriežam, naudas atmaksa netiek veikta.",
    "nl": "Afgeprijsde artikelen worden niet terugbetaald, ook niet ongebruikt.",
    "no": "Salgsvarer refunderes ikke, heller ikke ubrukte.",
    "pl": "Za towar przeceniony nie zwracamy, zwrot pieniędzy nie przysługuje.",
    "ru": "За уценённый товар возврат денег не делаем, деньги не отдаём.",
    "sv": "Reavaror återbetalas inte, inte ens oanvända.",
}


def test_every_language_has_its_case() -> None:
    assert PROMISED.keys() == REFUSED.keys() == all_languages().keys()


@pytest.mark.parametrize("language", sorted(PROMISED))
def test_the_promise_is_read(language: str) -> None:
    said = told("money_back", page(f"Tuoli 1\n{PROMISED[language]}", purpose="returns", language=language))
    assert said is not None and said in PROMISED[language]


@pytest.mark.parametrize("language", sorted(REFUSED))
def test_a_refusal_is_no_promise(language: str) -> None:
    assert "money_back" not in claims(page(REFUSED[language], purpose="returns", language=language))


@pytest.mark.parametrize(
    "text",
    [
        "Refund policy",
        "Money back",
        "Zwrot pieniędzy",
        "Palautukset 14 päivän kuluessa.",
        "Return the goods to us.",
        "£5 off",
    ],
)
def test_headings_and_mere_returns_promise_nothing(text: str) -> None:
    assert "money_back" not in claims(page(text, purpose="returns"))


def test_where_it_stands_counts() -> None:
    promise = "We refund you within 14 days of the return."

    assert told("money_back", page("Chairs.", footer="30 days money-back guarantee on all chairs")) is not None
    assert "money_back" not in claims(page(promise, purpose="privacy"))
    assert "money_back" not in claims(page("Chairs.", nav=promise, title=promise, hidden=promise))
    refused = "Gift cards are non-refundable, so no refund within a year."
    assert told("money_back", page(f"{refused}\n{promise}", purpose="terms")) == promise

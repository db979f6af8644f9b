"""Italian: the words of its shops and of its law on small pages."""

from __future__ import annotations

from typing import Any

import pytest
from shop_pages import Site

SHOP = Site("bottega-luna-esempio.it", "it")
MENU = (
    ("Contattaci", "/pagine/1"),
    ("Note legali", "/pagine/2"),
    ("Chi siamo", "/pagine/3"),
    ("Condizioni generali di vendita", "/pagine/4"),
    ("Resi e rimborsi", "/pagine/5"),
    ("Spese di spedizione", "/pagine/6"),
    ("Informativa sulla privacy", "/pagine/7"),
    ("I nostri negozi", "/pagine/8"),
    ("Negozio", "/negozio"),
)


@pytest.mark.parametrize(
    ("kind", "path"),
    [
        ("contact", "/pagine/1"),
        ("imprint", "/pagine/2"),
        ("about", "/pagine/3"),
        ("terms", "/pagine/4"),
        ("returns", "/pagine/5"),
        ("delivery", "/pagine/6"),
        ("privacy", "/pagine/7"),
        ("stores", "/pagine/8"),
    ],
)
def test_each_page_is_found_by_its_link(kind: str, path: str) -> None:
    assert SHOP.chosen(MENU, kind) == path


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("P. IVA 99999990015", "vat"),
        ("P.IVA: 99999990015", "vat"),
        ("Partita IVA n. 99999990015", "vat"),
        ("C.F. 99999990015", "company_id"),
        ("Codice fiscale: 99999990015", "company_id"),
        ("Numero REA: MI-9999999", "company_id"),
        ("REA MI 9999999", "company_id"),
        ("Tel. 02 9900 1234", "phone"),
        ("Cellulare: 333 000 0000", "phone"),
        ("PEC: bottega", "email"),
        ("Sede legale: Via Luna 3", "seat"),
        ("Orari di apertura", "opening_hours"),
        ("Servizio clienti", "customer_service"),
        ("Legale rappresentante: il titolare", "officer"),
        ("Il sito è gestito da Bottega Luna S.r.l.", "seller"),
        ("Titolare del trattamento: Bottega Luna S.r.l.", "controller"),
        ("Sito realizzato da Nuvola Esempio", "agency_firm"),
        ("La merce è affidata al corriere", "delivery_firm"),
        ("I pagamenti sono gestiti da", "payment_firm"),
        ("Garante per la protezione dei dati personali", "other_firm"),
    ],
)
def test_what_stands_before_a_value_is_known(text: str, kind: str) -> None:
    assert kind in SHOP.labels(text)


@pytest.mark.parametrize(
    ("purpose", "body", "name", "value"),
    [
        ("contact", "<p>Bottega Luna S.r.l.<br>Partita IVA: IT99999990015</p>", "vat_number", "IT99999990015"),
        ("contact", "<p>Telefono: 02 9900 1234</p>", "phone", "+390299001234"),
        ("contact", "<p>Scrivici: ciao (at) bottega-luna-esempio.it</p>", "email", "ciao@bottega-luna-esempio.it"),
        ("contact", "<p>Scrivici: ciao&#x40;bottega-luna-esempio.it</p>", "email", "ciao@bottega-luna-esempio.it"),
        (
            "contact",
            "<h2>Orari di apertura</h2><p>Lunedì - sabato 9:30 - 13:00</p>",
            "opening_hours",
            "Lunedì - sabato 9:30 - 13:00",
        ),
        ("about", "<p>Lavoriamo il cuoio a Lucca dal 1956.</p>", "founded_year", 1956),
        ("about", "<p>La bottega, nata nel 1931, è ancora nella stessa via.</p>", "founded_year", 1931),
        (
            "home",
            "<p>Dopo quarant’anni andiamo in pensione: svendita totale.</p>",
            "closing_down",
            "Dopo quarant’anni andiamo in pensione: svendita totale.",
        ),
        ("home", "<p>L’offerta scade a mezzanotte.</p>", "countdown", "L’offerta scade a mezzanotte."),
        ("delivery", "<p>Tempi di consegna: 2-4 giorni lavorativi.</p>", "delivery_days", 4),
        ("delivery", "<p>Gli articoli sono spediti dal nostro magazzino in Cina.</p>", "delivery_from", "CN"),
        ("returns", "<p>Restituire il prodotto a: magazzino di Shenzhen, Cina.</p>", "return_country", "CN"),
        ("stores", "<p>Il nostro negozio si trova in centro.</p><p>Lunedì - sabato 9:30 - 13:00</p>", "store", True),
        ("terms", "<p>Il venditore è [ragione sociale].</p>", "placeholders", "[ragione sociale]"),
        (
            "terms",
            "<h2>Metodi di pagamento</h2><p>Carta di credito, contrassegno</p>",
            "payment_ways",
            ("card", "cash"),
        ),
        ("home", "<p>Saldi al 50%: ultima occasione!</p>", "countdown", "Saldi al 50%: ultima occasione!"),
        ("delivery", "<p>Tempi di consegna: 3 giorni.</p><p>Resi entro 30 giorni.</p>", "delivery_days", 3),
    ],
)
def test_the_page_tells_it(purpose: str, body: str, name: str, value: Any) -> None:
    assert SHOP.told(body, purpose).get(name) == value


@pytest.mark.parametrize(
    ("purpose", "body", "name"),
    [
        ("returns", "<p>Il recesso va comunicato entro 14 giorni dalla consegna.</p>", "delivery_days"),
        ("about", "<p>Il Codice del Consumo, D.Lgs. 206 del 2005, tutela chi compra.</p>", "founded_year"),
        ("home", "<p>Il negozio chiude alle 19.</p>", "closing_down"),
        ("home", "<p>Da non perdere: la nuova collezione.</p>", "countdown"),
        ("contact", "<p>Non abbiamo un negozio fisico.</p>", "store"),
        ("about", "<p>Regolamento in vigore dal 2019.</p>", "founded_year"),
    ],
)
def test_the_page_does_not_say_it(purpose: str, body: str, name: str) -> None:
    assert name not in SHOP.told(body, purpose)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("family", "Azienda di famiglia, da tre generazioni"),
        ("no_store", "Vendiamo esclusivamente online."),
        ("collect", "Ritiro in negozio gratuito"),
        ("by_appointment", "Riceviamo solo su appuntamento"),
        ("not_found", "Pagina non trovata"),
        ("parked", "Questo dominio è in vendita"),
        ("maintenance", "Sito in manutenzione"),
        ("password", "Inserisci la password"),
        ("script_needed", "Abilita JavaScript"),
        ("challenge", "Non sono un robot"),
        ("return_to", "Spedire il reso a"),
        ("old_price", "prezzo di listino"),
        ("discount_all", "−30% su tutto il catalogo"),
    ],
)
def test_a_sentence_is_understood(kind: str, text: str) -> None:
    assert SHOP.says(kind, text)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("closing_down", "In caso di cessazione dell’attività del fornitore"),
        ("urgency", "Spedizione gratuita sopra i 60 €"),
        ("maintenance", "Prodotto per la manutenzione della pelle"),
        ("visit", "Seguici e vieni a trovarci sui social"),
    ],
)
def test_an_ordinary_sentence_is_not_taken_for_it(kind: str, text: str) -> None:
    assert not SHOP.says(kind, text)


def test_a_mail_address_with_the_sign_written_out() -> None:
    assert (
        SHOP.told("<p>E-mail: ciao (chiocciola) bottega-luna-esempio.it</p>").get("email")
        == "ciao@bottega-luna-esempio.it"
    )

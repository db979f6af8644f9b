"""Polish: the words of its shops and of its law on small pages."""

from __future__ import annotations

from typing import Any

import pytest
from shop_pages import Site

SHOP = Site("pracownia-luna-przyklad.pl", "pl")
MENU = (
    ("Kontakt", "/strona/1"),
    ("Dane firmy", "/strona/2"),
    ("O nas", "/strona/3"),
    ("Regulamin sklepu", "/strona/4"),
    ("Zwroty i reklamacje", "/strona/5"),
    ("Koszty dostawy", "/strona/6"),
    ("Polityka prywatności", "/strona/7"),
    ("Sklepy stacjonarne", "/strona/8"),
    ("Sklep", "/sklep"),
)


@pytest.mark.parametrize(
    ("kind", "path"),
    [
        ("contact", "/strona/1"),
        ("imprint", "/strona/2"),
        ("about", "/strona/3"),
        ("terms", "/strona/4"),
        ("returns", "/strona/5"),
        ("delivery", "/strona/6"),
        ("privacy", "/strona/7"),
        ("stores", "/strona/8"),
    ],
)
def test_each_page_is_found_by_its_link(kind: str, path: str) -> None:
    assert SHOP.chosen(MENU, kind) == path


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("NIP: 999-999-90-02", "vat"),
        ("nr NIP 9999999002", "vat"),
        ("REGON: 999999999", "company_id"),
        ("KRS: 0000999999", "company_id"),
        ("wpisana do rejestru przedsiębiorców Krajowego Rejestru Sądowego", "company_id"),
        ("tel. 22 999 00 12", "phone"),
        ("Zadzwoń: 600 000 000", "phone"),
        ("Adres e-mail: kontakt", "email"),
        ("z siedzibą w Łodzi", "seat"),
        ("Godziny otwarcia", "opening_hours"),
        ("Adres do zwrotów:", "return_address"),
        ("Biuro obsługi klienta", "customer_service"),
        ("Numer rachunku: 00 0000", "bank_account"),
        ("Sklep prowadzony jest przez Luna Przykład sp. z o.o.", "seller"),
        ("Administratorem danych osobowych jest Luna Przykład sp. z o.o.", "controller"),
        ("Operatorem płatności jest", "payment_firm"),
        ("Paczkę przywiezie kurier", "delivery_firm"),
        ("Oprogramowanie sklepu", "platform_firm"),
        ("Prezes Urzędu Ochrony Danych Osobowych", "other_firm"),
    ],
)
def test_what_stands_before_a_value_is_known(text: str, kind: str) -> None:
    assert kind in SHOP.labels(text)


@pytest.mark.parametrize(
    ("purpose", "body", "name", "value"),
    [
        ("contact", "<p>Luna Przykład sp. z o.o.<br>NIP: PL9999999002</p>", "vat_number", "PL9999999002"),
        ("contact", "<p>Telefon: 22 622 00 12</p>", "phone", "+48226220012"),
        (
            "contact",
            "<p>Napisz: kontakt [at] pracownia-luna-przyklad.pl</p>",
            "email",
            "kontakt@pracownia-luna-przyklad.pl",
        ),
        (
            "contact",
            "<p>Napisz: kontakt&#64;pracownia-luna-przyklad.pl</p>",
            "email",
            "kontakt@pracownia-luna-przyklad.pl",
        ),
        (
            "contact",
            "<h2>Godziny otwarcia</h2><p>Poniedziałek – piątek: 9:00 – 17:00</p>",
            "opening_hours",
            "Poniedziałek – piątek: 9:00 – 17:00",
        ),
        ("contact", "<p>Czynne: pn.-pt. 8:00-16:00</p>", "opening_hours", "pn.-pt. 8:00-16:00"),
        ("about", "<p>Działamy od 1994 roku, wciąż w tej samej kamienicy.</p>", "founded_year", 1994),
        ("about", "<p>Pracownia założona w 1989 roku.</p>", "founded_year", 1989),
        (
            "home",
            "<p>Przechodzimy na emeryturę: likwidacja sklepu.</p>",
            "closing_down",
            "Przechodzimy na emeryturę: likwidacja sklepu.",
        ),
        ("home", "<p>Promocja kończy się o północy.</p>", "countdown", "Promocja kończy się o północy."),
        ("delivery", "<p>Czas dostawy: 1-3 dni robocze.</p>", "delivery_days", 3),
        ("delivery", "<p>Czas realizacji zamówienia wynosi do 5 dni roboczych.</p>", "delivery_days", 5),
        ("delivery", "<p>Towar jest wysyłany z Chin.</p>", "delivery_from", "CN"),
        ("returns", "<p>Adres do zwrotów: magazyn w Shenzhen, Chiny.</p>", "return_country", "CN"),
        ("stores", "<p>Sklep stacjonarny w sercu Łodzi.</p><p>Poniedziałek – piątek: 9:00 – 17:00</p>", "store", True),
        ("terms", "<p>Sprzedawcą jest [nazwa firmy].</p>", "placeholders", "[nazwa firmy]"),
        (
            "terms",
            "<h2>Formy płatności</h2><p>Karta płatnicza, Przelewy24, za pobraniem</p>",
            "payment_ways",
            ("card", "bank", "cash"),
        ),
        ("home", "<p>Wyprzedaż -50%: ostatnia szansa!</p>", "countdown", "Wyprzedaż -50%: ostatnia szansa!"),
        ("delivery", "<p>Czas dostawy: 3 dni.</p><p>Zwrot do 30 dni.</p>", "delivery_days", 3),
    ],
)
def test_the_page_tells_it(purpose: str, body: str, name: str, value: Any) -> None:
    assert SHOP.told(body, purpose).get(name) == value


@pytest.mark.parametrize(
    ("purpose", "body", "name"),
    [
        ("returns", "<p>Masz 14 dni od otrzymania towaru na odstąpienie od umowy.</p>", "delivery_days"),
        ("about", "<p>Ustawa o prawach konsumenta z 30 maja 2014 roku.</p>", "founded_year"),
        ("about", "<p>Swetry już od 1990 zł.</p>", "founded_year"),
        ("home", "<p>Zamówienie odbierzesz do zamknięcia sklepu.</p>", "closing_down"),
        ("home", "<p>Odwiedź nas na Facebooku, nie przegap nowości.</p>", "countdown"),
        ("contact", "<p>Nie prowadzimy sklepu stacjonarnego.</p>", "store"),
        ("about", "<p>Regulamin obowiązujący od roku 2019.</p>", "founded_year"),
    ],
)
def test_the_page_does_not_say_it(purpose: str, body: str, name: str) -> None:
    assert name not in SHOP.told(body, purpose)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("family", "Rodzinna firma z pokolenia na pokolenie"),
        ("no_store", "Sprzedajemy wyłącznie online."),
        ("collect", "Odbiór osobisty gratis"),
        ("by_appointment", "Zapraszamy po wcześniejszym umówieniu"),
        ("not_found", "Strona nie została znaleziona"),
        ("parked", "Domena na sprzedaż"),
        ("maintenance", "Przerwa techniczna"),
        ("password", "Podaj hasło"),
        ("script_needed", "Włącz obsługę JavaScript"),
        ("challenge", "Nie jestem robotem"),
        ("return_to", "Towar należy odesłać na adres"),
        ("old_price", "Najniższa cena z 30 dni"),
        ("discount_all", "-30% na cały asortyment"),
    ],
)
def test_a_sentence_is_understood(kind: str, text: str) -> None:
    assert SHOP.says(kind, text)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("closing_down", "Wyprzedaż letniej kolekcji"),
        ("urgency", "Darmowa dostawa od 200 zł"),
        ("visit", "Odwiedź nas na Instagramie"),
        ("parked", "Domena publiczna"),
    ],
)
def test_an_ordinary_sentence_is_not_taken_for_it(kind: str, text: str) -> None:
    assert not SHOP.says(kind, text)


def test_a_mail_address_with_the_sign_written_out() -> None:
    assert (
        SHOP.told("<p>E-mail: kontakt (małpa) pracownia-luna-przyklad.pl</p>").get("email")
        == "kontakt@pracownia-luna-przyklad.pl"
    )

"""Czech: the words of its shops and of its law on small pages."""

from __future__ import annotations

from typing import Any

import pytest
from shop_pages import Site

SHOP = Site("dilna-luna-priklad.cz", "cs")
MENU = (
    ("Kontakty", "/stranka/1"),
    ("Údaje o společnosti", "/stranka/2"),
    ("O nás", "/stranka/3"),
    ("Obchodní podmínky", "/stranka/4"),
    ("Reklamace a vrácení zboží", "/stranka/5"),
    ("Způsoby dopravy", "/stranka/6"),
    ("Ochrana osobních údajů", "/stranka/7"),
    ("Naše prodejny", "/stranka/8"),
    ("Obchod", "/obchod"),
)


@pytest.mark.parametrize(
    ("kind", "path"),
    [
        ("contact", "/stranka/1"),
        ("imprint", "/stranka/2"),
        ("about", "/stranka/3"),
        ("terms", "/stranka/4"),
        ("returns", "/stranka/5"),
        ("delivery", "/stranka/6"),
        ("privacy", "/stranka/7"),
        ("stores", "/stranka/8"),
    ],
)
def test_each_page_is_found_by_its_link(kind: str, path: str) -> None:
    assert SHOP.chosen(MENU, kind) == path


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("IČO: 199 99 909", "company_id"),
        ("IČ: 19999909", "company_id"),
        ("identifikační číslo 19999909", "company_id"),
        ("zapsaná v obchodním rejstříku vedeném v Brně", "company_id"),
        ("DIČ: CZ19999909", "vat"),
        ("Tel.: 541 000 123", "phone"),
        ("Mobil: 601 000 123", "phone"),
        ("Pište na e-mail: ahoj", "email"),
        ("Sídlo společnosti: Měsíční 3", "seat"),
        ("Provozovna: Měsíční 5", "visiting_address"),
        ("Otevírací doba", "opening_hours"),
        ("Adresa pro vrácení zboží:", "return_address"),
        ("Číslo účtu: 1234", "bank_account"),
        ("Provozovatelem e-shopu je Luna Příklad s.r.o.", "seller"),
        ("Správcem osobních údajů je Luna Příklad s.r.o.", "controller"),
        ("Platební brána", "payment_firm"),
        ("Zboží přiveze dopravce", "delivery_firm"),
        ("E-shop vytvořil Obláček", "agency_firm"),
        ("Česká obchodní inspekce", "other_firm"),
    ],
)
def test_what_stands_before_a_value_is_known(text: str, kind: str) -> None:
    assert kind in SHOP.labels(text)


@pytest.mark.parametrize(
    ("purpose", "body", "name", "value"),
    [
        ("contact", "<p>Luna Příklad s.r.o.<br>DIČ: CZ19999909</p>", "vat_number", "CZ19999909"),
        ("contact", "<p>Telefon: 541 211 123</p>", "phone", "+420541211123"),
        ("contact", "<p>Napište: ahoj (at) dilna-luna-priklad.com</p>", "email", "ahoj@dilna-luna-priklad.com"),
        ("contact", "<p>Napište: ahoj&#64;dilna-luna-priklad.cz</p>", "email", "ahoj@dilna-luna-priklad.cz"),
        ("contact", "<h2>Otevírací doba</h2><p>Po–Pá 9:00–17:00</p>", "opening_hours", "Po–Pá 9:00–17:00"),
        ("contact", "<p>Pondělí – pátek: 9:00 – 17:00</p>", "opening_hours", "Pondělí – pátek: 9:00 – 17:00"),
        ("about", "<p>Vyrábíme hračky ze dřeva již od roku 1992.</p>", "founded_year", 1992),
        ("about", "<p>Dílna byla založena v roce 1934.</p>", "founded_year", 1934),
        (
            "home",
            "<p>Odcházíme do důchodu, likvidační výprodej.</p>",
            "closing_down",
            "Odcházíme do důchodu, likvidační výprodej.",
        ),
        ("home", "<p>Akce končí o půlnoci.</p>", "countdown", "Akce končí o půlnoci."),
        ("delivery", "<p>Doba dodání: 2–4 pracovní dny.</p>", "delivery_days", 4),
        ("delivery", "<p>Zboží odesíláme z Číny.</p>", "delivery_from", "CN"),
        ("returns", "<p>Adresa pro vrácení: sklad Shenzhen, Čína.</p>", "return_country", "CN"),
        ("stores", "<p>Kamenná prodejna v centru Brna.</p><p>Po–Pá 9:00–17:00</p>", "store", True),
        ("terms", "<p>Prodávajícím je [název firmy].</p>", "placeholders", "[název firmy]"),
        ("terms", "<h2>Způsoby platby</h2><p>Platební karta, dobírka</p>", "payment_ways", ("card", "cash")),
        ("home", "<p>Výprodej -50 %: poslední šance!</p>", "countdown", "Výprodej -50 %: poslední šance!"),
        ("delivery", "<p>Doba dodání: 3 dny.</p><p>Vrácení do 30 dnů.</p>", "delivery_days", 3),
    ],
)
def test_the_page_tells_it(purpose: str, body: str, name: str, value: Any) -> None:
    assert SHOP.told(body, purpose).get(name) == value


@pytest.mark.parametrize(
    ("purpose", "body", "name"),
    [
        ("returns", "<p>Od smlouvy můžete odstoupit do 14 dnů od převzetí zboží.</p>", "delivery_days"),
        ("about", "<p>Zákon č. 89/2012 Sb., občanský zákoník.</p>", "founded_year"),
        ("about", "<p>Stoly již od 1990 Kč.</p>", "founded_year"),
        ("home", "<p>Ukončení prodeje modelu Luna 2.</p>", "closing_down"),
        ("home", "<p>Neváhejte nás kontaktovat.</p>", "countdown"),
        ("contact", "<p>Kamennou prodejnu nemáme.</p>", "store"),
        ("about", "<p>Podmínky v platnosti od roku 2019.</p>", "founded_year"),
    ],
)
def test_the_page_does_not_say_it(purpose: str, body: str, name: str) -> None:
    assert name not in SHOP.told(body, purpose)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("family", "Malá rodinná firma, třetí generace"),
        ("no_store", "Prodáváme pouze online."),
        ("collect", "Osobní odběr zdarma"),
        ("by_appointment", "Po telefonické domluvě"),
        ("not_found", "Stránka nebyla nalezena"),
        ("parked", "Doména je na prodej"),
        ("maintenance", "Probíhá údržba"),
        ("password", "Zadejte heslo"),
        ("script_needed", "Zapněte si JavaScript"),
        ("challenge", "Nejsem robot"),
        ("return_to", "Vraťte zboží na adresu"),
        ("old_price", "Původní cena 490 Kč"),
        ("discount_all", "Sleva na celý sortiment"),
    ],
)
def test_a_sentence_is_understood(kind: str, text: str) -> None:
    assert SHOP.says(kind, text)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("closing_down", "Výprodej loňské kolekce"),
        ("urgency", "Doprava zdarma nad 1500 Kč"),
        ("visit", "Navštivte nás na Instagramu"),
        ("daily", "po 10 minutách"),
    ],
)
def test_an_ordinary_sentence_is_not_taken_for_it(kind: str, text: str) -> None:
    assert not SHOP.says(kind, text)


def test_a_mail_address_with_the_sign_written_out() -> None:
    assert SHOP.told("<p>E-mail: ahoj (zavináč) dilna-luna-priklad.cz</p>").get("email") == "ahoj@dilna-luna-priklad.cz"

"""Currencies of shown prices."""

from __future__ import annotations

import pytest
from made_pages import SHOP, page, told

from trustcheck.model import Cause, Shop


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Kuppi 12,90 €", "fi", ("EUR",)),
        ("Kuppi 12,90 EUR", "fi", ("EUR",)),
        ("Kuppi 12 eur", "fi", ("EUR",)),
        ("Kopp 149 kr", "sv", ("SEK",)),
        ("Kopp 149:-", "sv", ("SEK",)),
        ("Kopp kr. 149,-", "da", ("DKK",)),
        ("Kopp 149 kr", "no", ("NOK",)),
        ("Cup £12.90", "en", ("GBP",)),
        ("Cup $12.90", "en", ("USD",)),
        ("Cup $12.90 AUD", "en", ("AUD",)),
        ("Kubek 49,99 zł", "pl", ("PLN",)),
        ("Hrnek 249 Kč", "cs", ("CZK",)),
        ("Tasse CHF 12.90", "de", ("CHF",)),
        ("Bögre 4 990 Ft", "hu", ("HUF",)),
        ("Kuppi 12 € \n Lautanen 15 € \n Cup £9", "fi", ("EUR", "GBP")),
    ],
)
def test_a_price_tells_its_currency(text: str, language: str, expected: tuple[str, ...]) -> None:
    assert told("currencies", page(text, purpose="product", language=language)) == expected


@pytest.mark.parametrize(
    "text", ["Lataa 30 sek", "Ladder of 12 ft", "Try 3 of them", "Tuoleja kotiin", "Puhelin 040 123 4567", "€ ja $"]
)
def test_what_is_no_price_tells_none(text: str) -> None:
    assert told("currencies", page(text, purpose="product", language="en")) is None


def test_crowns_of_no_country_are_not_guessed() -> None:
    assert told("currencies", page("Cup 149 kr", purpose="product", language="en")) is Cause.AMBIGUOUS


def test_crowns_are_told_by_the_domain_or_a_code() -> None:
    swedish = Shop(domain="kopp.se", host="kopp.se", url="https://kopp.se/")
    cup = page("Cup 149 kr", purpose="product", language="en")

    assert told("currencies", cup, shop=swedish) == ("SEK",)
    assert told("currencies", page("Cup 149 kr \n NOK 200", purpose="product", language="en"), shop=SHOP) == ("NOK",)


def test_structured_data_and_metas_tell_it() -> None:
    data = '{"@type": "Offer", "price": "12.90", "priceCurrency": "EUR"}'

    assert told("currencies", page("Kuppi", structured=[data])) == ("EUR",)
    assert told("currencies", page("Kuppi", metas={"product:price:currency": "sek"})) == ("SEK",)
    assert told("currencies", page("Kuppi", metas={"product:price:currency": "XXX"})) is None


def test_a_list_of_currencies_to_choose_from_and_terms_are_no_prices() -> None:
    assert told("currencies", page("Valitse: EUR € USD $ SEK kr", purpose="home")) is None
    assert told("currencies", page("Maksu 5 £", purpose="terms")) is None

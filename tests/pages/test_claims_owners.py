"""Whose a number is: the seller's, or that of who made the site, hosts it, or runs the market place."""

from __future__ import annotations

from typing import Any

import pytest
from made_pages import OURS, THEIRS, claims, page

from trustcheck.model import Shop

OWN = "Naava Turku Oy, Y-tunnus 9123456-5"


def _owner(text: str, **rest: Any) -> str:
    facts = claims(page(f"{OWN}\n{text}", purpose="home", **rest))

    assert facts["company_id"].value == OURS
    assert facts["legal_name"].value == "Naava Turku Oy"
    return str({item.number: item.owner for item in facts["company_ids"].value}[THEIRS])


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("Verkkosivut: Pilvipaja Oy, Y-tunnus 9234567-0", "agency"),
        ("Sivuston toteutus: Pilvipaja Oy (9234567-0)", "agency"),
        ("Webbyrå: Molnverkstad Ab, FO-nummer 9234567-0", "agency"),
        ("Site by Cloud Works Oy, business ID 9234567-0", "agency"),
        ("Realizace webu: Pilvipaja Oy, Y-tunnus 9234567-0", "agency"),
        ("Webdesign: Pilvipaja Oy, Y-tunnus 9234567-0", "agency"),
        ("Sito realizzato da Pilvipaja Oy, Y-tunnus 9234567-0", "agency"),
        ("Realizacja: Pilvipaja Oy, Y-tunnus 9234567-0", "agency"),
        ("Hosting: Konesali Oy, Y-tunnus 9234567-0", "host"),
        ("Webhotelli: Konesali Oy, Y-tunnus 9234567-0", "host"),
        ("Hosting-Anbieter: Konesali Oy, Y-tunnus 9234567-0", "host"),
        ("Hébergeur : Konesali Oy, Y-tunnus 9234567-0", "host"),
        ("Markkinapaikan ylläpitäjä: Toripaikka Oy, Y-tunnus 9234567-0", "marketplace"),
        ("Powered by Kauppa-alusta Oy, Y-tunnus 9234567-0", "platform"),
        ("Maksupalvelun tarjoaja: Maksukone Oy, Y-tunnus 9234567-0", "payment"),
        ("Kuljetusyhtiö: Rahtikone Oy, Y-tunnus 9234567-0", "delivery"),
    ],
)
def test_each_other_firms_number_is_told_as_its_kind(text: str, owner: str) -> None:
    assert _owner(text) == owner


def test_the_host_of_french_legal_notices_is_never_the_seller() -> None:
    text = """
Éditeur du site : Atelier Lune SARL, RCS Paris 999 999 907, 3 rue de la Lune, 75002 Paris
Hébergeur : OVH SAS, RCS Lille Métropole 424 761 419, 2 rue Kellermann, 59100 Roubaix
"""
    shop = Shop(domain="atelier-lune.fr", host="atelier-lune.fr", url="https://atelier-lune.fr/")
    alone = text.strip().splitlines()[1]
    facts = claims(page(text, purpose="imprint", language="fr"), shop=shop)
    only_host = claims(page(alone, purpose="imprint", language="fr"), shop=shop)
    owners = {item.number: item.owner for item in facts["company_ids"].value}

    assert facts["legal_name"].value == "Atelier Lune SARL"
    assert facts["company_id"].value == "999999907"
    assert owners["424761419"] == "host"
    assert "company_id" not in only_host
    assert "legal_name" not in only_host
    assert "Roubaix" not in str(facts["addresses"].value)


def test_the_host_of_german_imprints_is_not_the_seller() -> None:
    shop = Shop(domain="mondlicht.de", host="mondlicht.de", url="https://mondlicht.de/")
    text = "Mondlicht GmbH\nMondweg 3\n10115 Berlin\nHosting-Anbieter: Strato AG, Otto-Ostrowski-Straße 7, 10249 Berlin"
    facts = claims(page(text, purpose="imprint", language="de"), shop=shop)

    assert facts["legal_name"].value == "Mondlicht GmbH"
    assert facts["address"].value.startswith("Mondweg 3")
    assert "Ostrowski" not in str(facts["addresses"].value)

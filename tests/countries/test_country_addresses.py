"""Addresses in each country's own order are read whole; all of them are invented, on streets that every town has."""

from __future__ import annotations

from datetime import UTC, datetime
from time import process_time

import pytest

from trustcheck.countries import all_countries
from trustcheck.pages.page import Block, Page
from trustcheck.pages.postal import Place, find_addresses
from trustcheck.pages.reading import read


def _found(text: str, *codes: str) -> list[Place]:
    blocks = tuple(Block(line, "main") for line in text.split("\n"))
    page = Page(
        url="https://www.example.com/", purpose="contact", sha256="0" * 64, at=datetime(2026, 11, 21, tzinfo=UTC),
        title="", language="", blocks=blocks,
    )  # fmt: skip
    return find_addresses(read(page), codes)


# (country, text, street, number, postcode, town, post-office box, care of)
ADDRESSES = (
    ("HU", "1051 Budapest, Fő utca 1.", "Fő utca", "1", "1051", "Budapest", "", ""),
    ("HU", "H-6720 Szeged\nKossuth Lajos tér 5/b", "Kossuth Lajos tér", "5/b", "6720", "Szeged", "", ""),
    ("RO", "Str. Lungă nr. 5, 500001 Brașov", "Str. Lungă", "5", "500001", "Brașov", "", ""),
    ("BG", "ул. Иван Вазов 5, 1000 София", "ул. Иван Вазов", "5", "1000", "София", "", ""),
    ("HR", "Ilica 5, 10000 Zagreb", "Ilica", "5", "10000", "Zagreb", "", ""),
    ("HR", "Vukovarska cesta 12a\nHR-21000 Split", "Vukovarska cesta", "12a", "21000", "Split", "", ""),
    ("SI", "Slovenska cesta 5, 1000 Ljubljana", "Slovenska cesta", "5", "1000", "Ljubljana", "", ""),
    ("GR", "Ερμού 5, 105 63 Αθήνα", "Ερμού", "5", "105 63", "Αθήνα", "", ""),
    ("TR", "Atatürk Cad. No: 5, 34000 İstanbul", "Atatürk Cad.", "5", "34000", "İstanbul", "", ""),
    ("AT", "Naava GmbH, Mariahilfer Straße 12/3/4, 1060 Wien", "Mariahilfer Straße", "12/3/4", "1060", "Wien", "", ""),
    ("AT", "Naava GmbH\nAm Markt 5\nA-8010 Graz", "Am Markt", "5", "8010", "Graz", "", ""),
    ("AT", "Postfach 123, 5020 Salzburg", "", "", "5020", "Salzburg", "123", ""),
    ("DE", "Naava GmbH, An der Alster 6, 20099 Hamburg", "An der Alster", "6", "20099", "Hamburg", "", ""),
    (
        "DE",
        "Naava GmbH Musterstraße 12a, 60311 Frankfurt am Main",
        "Musterstraße",
        "12a",
        "60311",
        "Frankfurt am Main",
        "",
        "",
    ),
    ("DE", "Große Bleichen 8\nD-20354 Hamburg Deutschland", "Große Bleichen", "8", "20354", "Hamburg", "", ""),
    ("DE", "Postfach 12 34, 10115 Berlin", "", "", "10115", "Berlin", "1234", ""),
    ("CH", "Bahnhofstrasse 12, 8001 Zürich", "Bahnhofstrasse", "12", "8001", "Zürich", "", ""),
    ("CH", "Rue du Rhône 12, CH-1204 Genève", "Rue du Rhône", "12", "1204", "Genève", "", ""),
    ("CH", "Via Nassa 5, 6900 Lugano", "Via Nassa", "5", "6900", "Lugano", "", ""),
    ("CH", "c/o Muster AG, Seeweg 3, 9000 St. Gallen", "Seeweg", "3", "9000", "St. Gallen", "", "Muster AG"),
    ("NL", "Keizersgracht 123, 1015 CJ Amsterdam", "Keizersgracht", "123", "1015 CJ", "Amsterdam", "", ""),
    (
        "NL",
        "Laan van Meerdervoort 12-14, 2517 AK Den Haag",
        "Laan van Meerdervoort",
        "12-14",
        "2517 AK",
        "Den Haag",
        "",
        "",
    ),
    ("NL", "Van Baerlestraat 5, 1071AW Amsterdam Nederland", "Van Baerlestraat", "5", "1071AW", "Amsterdam", "", ""),
    ("NL", "Postbus 12, 5200 BA 's-Hertogenbosch", "", "", "5200 BA", "'s-Hertogenbosch", "12", ""),
    ("NL", "Oude Gracht 5a\n3511 AB Utrecht\nKvK 12345678", "Oude Gracht", "5a", "3511 AB", "Utrecht", "", ""),
    ("BE", "Wetstraat 16 bus 3, 1000 Brussel", "Wetstraat", "16", "1000", "Brussel", "", ""),
    ("BE", "Rue de la Loi 16, 1000 Bruxelles", "Rue de la Loi", "16", "1000", "Bruxelles", "", ""),
    ("BE", "Avenue Louise 54 bte 3, B-1050 Ixelles", "Avenue Louise", "54", "1050", "Ixelles", "", ""),
    ("LU", "12, rue de Bonnevoie, L-1260 Luxembourg", "rue de Bonnevoie", "12", "1260", "Luxembourg", "", ""),
    ("LU", "5 avenue de la Gare, L-1611 Luxembourg", "avenue de la Gare", "5", "1611", "Luxembourg", "", ""),
    ("FR", "12 rue de la Paix, 75002 Paris", "rue de la Paix", "12", "75002", "Paris", "", ""),
    (
        "FR",
        "12 bis, avenue des Champs-Élysées\n75008 PARIS",
        "avenue des Champs-Élysées",
        "12 bis",
        "75008",
        "Paris",
        "",
        "",
    ),
    ("FR", "ZA des Peupliers, 44800 Saint-Herblain", "ZA des Peupliers", "", "44800", "Saint-Herblain", "", ""),
    (
        "FR",
        "3 place du 8 Mai 1945, 93200 Saint-Denis France",
        "place du 8 Mai 1945",
        "3",
        "93200",
        "Saint-Denis",
        "",
        "",
    ),
    (
        "FR",
        "15 rue Victor Hugo, BP 123, 13100 Aix-en-Provence",
        "rue Victor Hugo",
        "15",
        "13100",
        "Aix-en-Provence",
        "123",
        "",
    ),
    ("IT", "Via Roma 12, 20121 Milano (MI)", "Via Roma", "12", "20121", "Milano", "", ""),
    ("IT", "Piazza del Duomo, 1/A - 50122 Firenze", "Piazza del Duomo", "1/A", "50122", "Firenze", "", ""),
    ("IT", "Viale Europa n. 5, 67100 L'Aquila", "Viale Europa", "5", "67100", "L'Aquila", "", ""),
    ("IT", "c/o Rossi, Via G. Garibaldi 5, 00184 Roma Italia", "Via G. Garibaldi", "5", "00184", "Roma", "", "Rossi"),
    ("ES", "C/ Mayor, 5, 3º B, 28013 Madrid", "C/ Mayor", "5", "28013", "Madrid", "", ""),
    ("ES", "Calle de Alcalá 45, 28014 Madrid España", "Calle de Alcalá", "45", "28014", "Madrid", "", ""),
    ("ES", "Avda. de América, 12, Local 2\n08003 Barcelona", "Avda. de América", "12", "08003", "Barcelona", "", ""),
    ("ES", "Apartado de Correos 123, 41001 Sevilla", "", "", "41001", "Sevilla", "123", ""),
    ("ES", "Pol. Ind. Las Nieves, C/ Puerto 5, 28935 Móstoles", "C/ Puerto", "5", "28935", "Móstoles", "", ""),
    ("PT", "Rua Augusta, n.º 12, 3.º Dto, 1100-048 Lisboa", "Rua Augusta", "12", "1100-048", "Lisboa", "", ""),
    ("PT", "Avenida da Liberdade 110, 1269-046 Lisboa", "Avenida da Liberdade", "110", "1269-046", "Lisboa", "", ""),
    ("PT", "Rua do Ouro 5, 4400-001 Vila Nova de Gaia", "Rua do Ouro", "5", "4400-001", "Vila Nova de Gaia", "", ""),
    ("PL", "ul. Marszałkowska 12/34, 00-590 Warszawa", "Marszałkowska", "12/34", "00-590", "Warszawa", "", ""),
    ("PL", "al. Jerozolimskie 5, 00-697 Warszawa", "al. Jerozolimskie", "5", "00-697", "Warszawa", "", ""),
    ("PL", "ul. 3 Maja 5 lok. 2\n40-096 Katowice", "3 Maja", "5", "40-096", "Katowice", "", ""),
    ("PL", "Piotrkowska 5, 90-001 Łódź", "Piotrkowska", "5", "90-001", "Łódź", "", ""),
    ("PL", "skr. poczt. 12, 00-950 Warszawa", "", "", "00-950", "Warszawa", "12", ""),
    ("CZ", "Vodičkova 704/36, 110 00 Praha 1", "Vodičkova", "704/36", "110 00", "Praha", "", ""),
    ("CZ", "Na Příkopě 12, 11000 Praha", "Na Příkopě", "12", "11000", "Praha", "", ""),
    ("CZ", "náměstí Republiky 3, 602 00 Brno", "náměstí Republiky", "3", "602 00", "Brno", "", ""),
    ("CZ", "Karlovo náměstí 5, 120 00 Praha 2", "Karlovo náměstí", "5", "120 00", "Praha", "", ""),
    ("SK", "Obchodná 12, 811 06 Bratislava", "Obchodná", "12", "811 06", "Bratislava", "", ""),
    ("SK", "Hlavná ulica 5, 040 01 Košice", "Hlavná ulica", "5", "040 01", "Košice", "", ""),
    ("SK", "Námestie SNP 3, 974 01 Banská Bystrica", "Námestie SNP", "3", "974 01", "Banská Bystrica", "", ""),
    ("LV", "Brīvības iela 12-34, Rīga, LV-1010", "Brīvības iela", "12-34", "LV-1010", "Rīga", "", ""),
    (
        "LV",
        "Krišjāņa Valdemāra iela 5, Rīga, LV-1010, Latvija",
        "Krišjāņa Valdemāra iela",
        "5",
        "LV-1010",
        "Rīga",
        "",
        "",
    ),
    ("LV", "Lielā iela 3\nLiepāja, LV-3401", "Lielā iela", "3", "LV-3401", "Liepāja", "", ""),
    ("LT", "Gedimino pr. 9, LT-01103 Vilnius", "Gedimino pr.", "9", "01103", "Vilnius", "", ""),
    ("LT", "J. Basanavičiaus g. 12-3, 03108 Vilnius", "J. Basanavičiaus g.", "12-3", "03108", "Vilnius", "", ""),
    ("LT", "Vilniaus g. 5\nLT-76343 Šiauliai", "Vilniaus g.", "5", "76343", "Šiauliai", "", ""),
    ("IS", "Laugavegur 12, 101 Reykjavík", "Laugavegur", "12", "101", "Reykjavík", "", ""),
    ("IS", "Skólavörðustígur 5b\n101 Reykjavík", "Skólavörðustígur", "5b", "101", "Reykjavík", "", ""),
    ("IS", "Pósthólf 123, 121 Reykjavík", "", "", "121", "Reykjavík", "123", ""),
    ("IE", "12 Grafton Street, Dublin 2, D02 AF30", "Grafton Street", "12", "D02 AF30", "Dublin", "", ""),
    ("IE", "5 Main Street\nNaas\nCo. Kildare\nW91 AC12", "Main Street", "5", "W91 AC12", "Naas", "", ""),
    ("NO", "Storgata 5, 0155 Oslo", "Storgata", "5", "0155", "Oslo", "", ""),
    ("NO", "Karl Johans gate 12, NO-0154 Oslo", "Karl Johans gate", "12", "0154", "Oslo", "", ""),
    ("DK", "Nørregade 5, 2. tv, 1165 København K", "Nørregade", "5", "1165", "København K", "", ""),
    ("DK", "Vestergade 12\nDK-8000 Aarhus C", "Vestergade", "12", "8000", "Aarhus C", "", ""),
    ("EE", "Pärnu mnt 12, 10134 Tallinn", "Pärnu mnt", "12", "10134", "Tallinn", "", ""),
    ("EE", "Narva maantee 5-12, EE-10117 Tallinn", "Narva maantee", "5-12", "10117", "Tallinn", "", ""),
    ("SE", "Storgatan 5, 111 22 Stockholm", "Storgatan", "5", "111 22", "Stockholm", "", ""),
)


@pytest.mark.parametrize(("code", "text", "street", "number", "postcode", "town", "box", "care"), ADDRESSES)
def test_an_address_is_read_whole(
    code: str, text: str, street: str, number: str, postcode: str, town: str, box: str, care: str
) -> None:
    found = [place.address for place in _found(text, code)]

    assert [(one.street, one.number, one.postcode, one.town, one.country) for one in found] == [
        (street, number, postcode, town, code)
    ]
    assert (found[0].po_box, found[0].care_of) == (box, care)


def test_every_country_with_an_order_of_its_own_is_tried() -> None:
    tried = {row[0] for row in ADDRESSES}

    assert {code for code, one in all_countries().items() if one.postal and not one.postal.code_last} - {"FI"} <= tried


@pytest.mark.parametrize(("code", "text", "street", "number", "postcode", "town", "box", "care"), ADDRESSES)
def test_an_address_abroad_is_not_taken_for_one_at_home(
    code: str, text: str, street: str, number: str, postcode: str, town: str, box: str, care: str
) -> None:
    """A page of another country: the address is its own country's by its form or prefix, or it is nobody's."""
    assert {place.address.country for place in _found(text, "MT")} <= {code}


@pytest.mark.parametrize(
    "text",
    [
        "Storlek 12, 1234 Artiklar",
        "Prix 12, 75002 Articles",
        "199 Kč",
        "1234 AB",
        "00-590",
        "Stand 2024, 1000 Stück",
        "LV-1010",
        "12 345 Kunden",
        "Modell 5, 1060 Watt",
        "D02 AF30",
        "Seit 1999, 8001 Kunden",
        "via 12",
    ],
)
def test_digits_that_look_like_postcodes_make_no_address(text: str) -> None:
    codes = tuple(all_countries())

    assert [place.address for place in _found(text, *codes)] == []


@pytest.mark.parametrize(
    "piece", ["12 rue de la Paix ", "Via Roma ", "1010 Wien ", "a b ", "LV-1010 ", "ul. ", "A-1 ", "D02 AF30 "]
)
def test_the_search_is_linear(piece: str) -> None:
    def seconds(letters: int) -> float:
        started = process_time()
        _found(piece * (letters // len(piece)), *all_countries())
        return process_time() - started

    seconds(20_000)  # the forms are made once

    assert seconds(200_000) < 12 * seconds(50_000), "four times the text costs about four times the time"

"""JSON-LD: read tolerantly, bounded, and held against the visible text."""

from __future__ import annotations

import time

import pytest
from made_pages import claims, page, told

from trustcheck.pages.structured import organisations

FULL = """
{"@context": "https://schema.org", "@type": "OnlineStore", "name": "Naava Turku", "legalName": "Naava Turku Oy",
 "vatID": "FI91234565", "telephone": "+358 40 123 4567", "email": "mailto:info@naavaturku.fi",
 "address": {"@type": "PostalAddress", "streetAddress": "Linnankatu 5 B", "postalCode": "20100",
             "addressLocality": "Turku", "addressCountry": "FI"},
 "openingHoursSpecification": [
  {"dayOfWeek": ["https://schema.org/Monday", "Tuesday"], "opens": "10:00", "closes": "18:00"}
 ]}
"""


def test_an_organisation_is_read_whole() -> None:
    (one,) = organisations(page(structured=[FULL]))

    assert (one.name, one.legal_name, one.vat_id) == ("Naava Turku", "Naava Turku Oy", "FI91234565")
    assert one.emails == ("info@naavaturku.fi",)
    assert one.telephones == ("+358 40 123 4567",)
    assert (one.addresses[0].street, one.addresses[0].number, one.addresses[0].town) == ("Linnankatu", "5 B", "Turku")
    assert one.hours == "Mo,Tu 10:00-18:00"


@pytest.mark.parametrize(
    "text",
    [
        '{"@type":"Store","name":"Naava Turku",}',
        '{"@type":"Store", /* nimi */ "name":"Naava Turku" // loppu\n}',
        '<!-- {"@type":"Store","name":"Naava Turku"} -->',
        '//<![CDATA[\n{"@type":"Store","name":"Naava Turku"}\n//]]>',
        '{"@type":"Store","name":"Naava\nTurku"}',
        "{&quot;@type&quot;:&quot;Store&quot;,&quot;name&quot;:&quot;Naava Turku&quot;}",
        '{"@type":"Store","name":"Naava&nbsp;Turku","rating":NaN}',
        '{"@graph":[{"@type":"WebSite"},{"@type":["Thing","Store"],"name":"Naava Turku"}]}',
        '[[{"@type":"http://schema.org/Store","name":["Naava Turku"]}]]',
        '\ufeff{"@type":"schema:Store","name":{"@value":"Naava Turku"}};',
        '{"publisher":{"@type":"Organization","name":"Naava Turku"}}',
    ],
)
def test_json_as_shops_write_it_is_read(text: str) -> None:
    assert [one.name for one in organisations(page(structured=[text]))] == ["Naava Turku"]


@pytest.mark.parametrize(
    "text",
    [
        "", "{", "nimi", "null", "[]", '{"@type":5}', '{"@type":"Store","address":"Linnankatu","telephone":{"a":[]}}',
        "[" * 100_000, '{"a":' * 5_000, '"' + '\\"' * 100_000, "/*" * 100_000,
        '{"@type":"Store","name":"' + "x" * 400_000 + '"}',
        "," * 200_000, '{"@type":"Store","vatID":1e999,"email":true}', '{"@type":"Product","name":"Tuoli"}',
    ],
)  # fmt: skip
def test_broken_and_hostile_json_names_nobody_and_ends_soon(text: str) -> None:
    began = time.process_time()
    found = organisations(page(structured=[text]))

    assert not any(one.name for one in found)
    assert time.process_time() - began < 2


def test_depth_and_number_of_objects_are_bounded() -> None:
    deep = '{"a":' * 200 + '{"@type":"Store","name":"Naava Turku"}' + "}" * 200
    many = "[" + ",".join('{"@type":"Store","name":"N"}' for _ in range(30_000)) + "]"

    assert organisations(page(structured=[deep])) == []
    assert len(organisations(page(structured=[many]))) == 40 or organisations(page(structured=[many])) == []


def test_what_only_json_tells_is_told_with_its_place() -> None:
    facts = claims(page(purpose="home", structured=[FULL]))

    assert facts["legal_name"].value == "Naava Turku Oy"
    assert facts["phone"].value == "+358401234567"
    assert facts["email"].value == "info@naavaturku.fi"
    assert facts["address_complete"].value is True
    assert facts["opening_hours"].value == "Mo,Tu 10:00-18:00"
    assert facts["phone"].evidence[0].place == "JSON-LD"
    assert facts["vat_number"].value == "FI91234565"
    assert facts["vat_number"].evidence[0].place == "JSON-LD vatID"
    assert "structured_agrees" not in facts


def test_numbers_that_only_json_tells_are_told_by_their_kind() -> None:
    store = '{"@type":"OnlineStore","name":"Naava Turku","taxID":"9123456-5","vatID":"not known"}'
    facts = claims(page(structured=[store]))

    assert facts["company_id"].value == "9123456-5"
    assert facts["company_id_checksum"].value is True
    assert "vat_number" not in facts


def test_json_that_agrees_with_the_page_is_told() -> None:
    shown = "Naava Turku Oy, Y-tunnus 9123456-5, puh. 040 123 4567"

    assert told("structured_agrees", page(shown, structured=[FULL])) is True


@pytest.mark.parametrize(
    "shown",
    ["Naava Turku Oy, Y-tunnus 9234567-0", "Kuusikko Oy", "Naava Turku Oy, puh. 050 765 4321"],
)
def test_json_that_contradicts_the_page_is_told(shown: str) -> None:
    assert told("structured_agrees", page(shown, structured=[FULL])) is False


def test_a_brand_in_json_is_not_the_shop() -> None:
    brand = '{"@type":"Organization","name":"Kuusikko","url":"https://kuusikko.se","telephone":"+46812345678"}'

    assert told("phone", page(structured=[brand])) is None

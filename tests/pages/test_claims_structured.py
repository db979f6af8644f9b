"""JSON-LD: read tolerantly, bounded, and held against the visible text."""

from __future__ import annotations

import gzip
import json
import time
from pathlib import Path

import pytest
from made_pages import AT, claims, page, told
from page_of import page_of

from trustcheck.model import Capture, Request
from trustcheck.pages.html import read_page
from trustcheck.pages.jsonld import objects, unread
from trustcheck.pages.page import Page
from trustcheck.pages.structured import addresses_told, organisations, telephones_told

DATA = Path(__file__).parents[2] / "../shared/data/pages"
ROWS = DATA / "gt_jsonld_visible.jsonl"
needs_rows = pytest.mark.skipif(not ROWS.is_file(), reason="the labelled pages are not here")

FULL = """
{"@context": "https://schema.org", "@type": "OnlineStore", "name": "Naava Turku", "legalName": "Naava Turku Oy",
 "vatID": "FI91234565", "telephone": "+358 40 123 4567", "email": "mailto:info@naavaturku.fi",
 "address": {"@type": "PostalAddress", "streetAddress": "Linnankatu 5 B", "postalCode": "20100",
             "addressLocality": "Turku", "addressCountry": "FI"},
 "openingHoursSpecification": [
  {"dayOfWeek": ["https://schema.org/Monday", "Tuesday"], "opens": "10:00", "closes": "18:00"}
 ]}
"""


@pytest.mark.parametrize(
    ("line", "country", "street", "number"),
    [
        ("Linnankatu 5 B", "FI", "Linnankatu", "5 B"),
        ("1901 Kettle Ave", "", "1901 Kettle Ave", ""),  # of no country's way of writing: as it stands
        ("8170 S. Thorn Blvd. Suite 210", "", "8170 S. Thorn Blvd. Suite 210", ""),
        ("1901 Kettle Ave", "US", "Kettle Ave", "1901"),
        ("123 Thorn St Suite 4", "US", "Thorn St Suite 4", "123"),
        ("12 rue des Bouilloires", "FR", "rue des Bouilloires", "12"),
        ("3. linja 5", "FI", "3. linja", "5"),
        ("Keksitie", "", "Keksitie", ""),
    ],
)
def test_a_number_before_the_streets_name_is_its_number(line: str, country: str, street: str, number: str) -> None:
    address = {"@type": "PostalAddress", "streetAddress": line, "addressLocality": "Thorn", "addressCountry": country}
    (one,) = addresses_told(page(structured=[json.dumps({"@type": "Store", "address": address})]))

    assert (one.street, one.number) == (street, number)


@pytest.mark.parametrize("country", ["US", ""])
def test_a_stores_number_before_its_street_is_seen(country: str) -> None:
    address = {"streetAddress": "1901 Kettle Ave", "addressLocality": "Thorn", "postalCode": "94086"}
    store = {"@type": "Store", "name": "Naava Turku", "address": {**address, "addressCountry": country}}
    facts = claims(page(structured=[json.dumps(store)]))

    assert facts["store_address"].value.startswith("1901 Kettle Ave")
    assert facts["store_address_complete"].value is True


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


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ('{"@type":"Store","name":"Naava"}\n{"@type":"Store","name":"Turku"}', ["Naava", "Turku"]),
        ('{"@type":"Store","name":"Naava"},\n{"@type":"Store","name":"Turku"};', ["Naava", "Turku"]),
        ('// Naavan tiedot\n{"@type":"Store","name":"Naava"}', ["Naava"]),
        ('<!-- Naavan tiedot -->\n{"@type":"Store","name":"Naava"}', ["Naava"]),
        ('[{"@type":"Store","name":"Naava"}, // viimeinen\n]', ["Naava"]),
        ('/*<![CDATA[*/ {"@type":"Store","name":"Naava"} /*]]>*/', ["Naava"]),
        ('{"@type":"Store","name":"Naava\\\'s \\x5"}', ["Naava's x5"]),
        ('{"@type":"Store","name":"Naava // ei kommentti, }"}', ["Naava // ei kommentti, }"]),
        ('{"@type":"Store","name":"Naava","n":' + "9" * 5_000 + "}", ["Naava"]),
        ('{"@type":"Store","name":"\\ud800Naava"}', ["?Naava"]),
        ('{"@type":"Store","name":"Naava"} ja loput', ["Naava"]),
        ('[{"@type":"Store","name":"Naava"}\n {"@type":"Store","name":"Turku"}]', ["Naava", "Turku"]),
        ('{"geo":{"@type":"GeoCoordinates"} "@type":"Store","name":"Naava } {"}', ["Naava } {"]),
        ('{"@type":"Store","image":,"logo": ,"name":"Naava","url":}', ["Naava"]),
        ('{\u00a0"@type":"Store",\u200b"name":"Naava\u00a0Oy"}', ["Naava Oy"]),
        ('{"@type":"Store",<br />\n"name":"Naava"<br>\n}</p>', ["Naava"]),
        ('{"@type":"Store","name":"Naava"}}', ["Naava"]),
        ('{"@type":"Store","name":"Naava"', []),
        ("{'@type':'Store','name':'Naava'}", []),
    ],
)
def test_common_errors_are_mended_and_single_quotes_never(text: str, names: list[str]) -> None:
    assert [one.name for one in organisations(page(structured=[text]))] == names


@pytest.mark.parametrize(
    "script",
    [
        '<script type="APPLICATION/LD+JSON">%s</script>',
        "<script type=' application/ld+json; charset=utf-8 '>%s</script>",
        "<script type=application/ld+json>%s</script>",
        "<script type='application/ld+json'>\ufeff%s</script>",
        "<script type='application/ld+json'>//<![CDATA[\n%s\n//]]></script>",
        "<script type='application/ld+json'><!--\n%s\n--></script>",
        "<noscript><script type='application/ld+json'>%s</script></noscript>",
        '<script type=\'application/ld+json\'>{"@type":"WebSite"}\r\n%s\r\n{"@type":"WebPage"}</script>',
    ],
)
@pytest.mark.parametrize("quote", ['"', "&quot;", "&#34;"])
def test_json_is_found_in_a_script_however_it_is_marked(script: str, quote: str) -> None:
    text = '{"@type":"Store","description":"yksi\n\tkaksi","name":"Naava",}'.replace('"', quote)
    one = page_of(f"<html><head>{script.replace('%s', text)}</head><body><p>Kuppeja</p>")

    assert [firm.name for firm in organisations(one)] == ["Naava"]
    assert unread(one) == []


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ('{"a":' * 10_000 + "1" + "}" * 10_000, "nested deeper than 64 levels"),
        ('{"a":' * 100 + "1" + "}" * 100, "nested deeper than 64 levels"),
        ("[" + "{}," * 1_000_000 + "{}]", "longer than 300000 characters"),
        ("[" + "{}," * 20_000 + "{}]", "more than 10000 objects and lists"),
        ("{'a':1}", "broken JSON"),
        ('{"a":1} ja loput', "broken JSON after its beginning"),
    ],
)
def test_what_is_not_read_is_said(text: str, why: str) -> None:
    one = page(structured=[text])
    fact = claims(one).get("structured_agrees")

    assert unread(one) == [why]
    assert fact is not None
    assert fact.is_unknown
    assert why in fact.detail


@pytest.mark.parametrize(
    "text", [FULL, '{"n":NaN,"m":[-Infinity]}', "", '{"@context":"https://vieras.example/c.jsonld"}']
)
def test_nothing_is_said_of_what_is_read_whole(text: str) -> None:
    assert unread(page(structured=[text])) == []


def test_a_context_is_no_data_and_is_never_looked_into() -> None:
    inside = '{"@context":{"@type":"Store","name":"Vieras"},"@type":"Store","name":"Naava"}'

    assert [one.name for one in organisations(page(structured=[inside]))] == ["Naava"]


def test_an_address_that_stands_elsewhere_on_the_page_is_found_by_its_id() -> None:
    text = (
        '{"@graph":[{"@type":"Store","name":"Naava","address":{"@id":"#osoite"}},'
        '{"@id":"#osoite","@type":"PostalAddress","streetAddress":"Linnankatu 5","addressLocality":"Turku"}]}'
    )
    (one,) = organisations(page(structured=[text]))

    assert [str(address) for address in one.addresses] == ["Linnankatu 5, Turku"]


@pytest.mark.parametrize(
    "text",
    [
        "<!--" * 75_000,
        "<!--{" * 60_000,
        "-->" * 100_000,
        '"' * 300_000,
        '"\\"' * 100_000,
        "//" * 150_000,
        ",\n" * 150_000,
        "}" + " " * 290_000,
        "} " * 150_000,
        ": " * 150_000,
        "<br " * 75_000,
    ],
    ids=[
        "open",
        "open and brace",
        "closed",
        "quotes",
        "escapes",
        "slashes",
        "commas",
        "blanks",
        "ends",
        "colons",
        "br",
    ],
)
def test_mending_takes_time_in_proportion(text: str) -> None:
    began = time.process_time()

    assert organisations(page(structured=[text])) == []
    assert time.process_time() - began < 3


@needs_rows
def test_all_that_labelled_pages_tell_machines_is_read() -> None:
    right, wrong = 0, []
    for row in map(json.loads, ROWS.read_text("utf-8").splitlines()):
        path = DATA / row["file"].removeprefix("html_")
        if not path.is_file():
            continue
        one = _real_page(path)
        addresses = addresses_told(one)
        seen = {
            "tel": set(telephones_told(one)),
            "street": {
                line.strip()
                for place in addresses
                for name, number in ((place.street, place.number),)
                for line in (f"{name} {number}", f"{number} {name}", f"{number}, {name}")
            },
            "zip": {address.postcode for address in addresses},
            "city": {address.town for address in addresses},
        }
        missed = [kind for kind in seen if row.get(kind) and " ".join(str(row[kind]).split()) not in seen[kind]]
        right += not missed
        wrong += [(path.name, missed)] if missed else []

    assert wrong == []
    assert right >= 59


@needs_rows
def test_json_of_the_broken_examples_is_as_their_makers_expect_it() -> None:
    right = []
    for path in sorted((DATA / "extruct/tests/samples").rglob("*.jsonld")):
        if not path.with_suffix(".html").is_file():
            continue
        one = _real_page(path.with_suffix(".html"))
        wanted = json.loads(path.read_text("utf-8"))
        objects_wanted = [thing for thing in _objects(wanted) if "@type" in thing]
        read = [dict(thing) for thing in objects(one)]
        assert unread(one) == []
        if all(thing in read for thing in objects_wanted):
            right.append(path.name)

    assert len(right) >= 13


def _objects(value: object) -> list[dict[str, object]]:
    if isinstance(value, dict):
        return [value, *(inner for one in value.values() for inner in _objects(one))]
    return [inner for one in value for inner in _objects(one)] if isinstance(value, list) else []


def _real_page(path: Path) -> Page:
    body = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    request = Request(source="website", url="https://shop.us/", purpose="contact")
    return read_page(
        Capture.of(request, AT, body=body, status=200, headers=(("content-type", "text/html"),)), "contact"
    )

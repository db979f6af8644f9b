"""Addresses that end with their postcode, and what looks like one."""

from __future__ import annotations

import pytest
from page_of import page_of

from trustcheck.pages.code_last import find_code_last
from trustcheck.pages.reading import Reading


def addresses(*lines: str) -> list[str]:
    """Each address as "number street | box | town | code | country"."""
    body = "<html><body>" + "".join(f"<p>{line}</p>" for line in lines) + "</body></html>"
    found = find_code_last(Reading(page_of(body)))
    return [
        " | ".join((f"{a.number} {a.street}".strip(), a.po_box, a.town, a.postcode, a.country)) for _, _, a in found
    ]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("12 Larch Lane", "Waterbury, VT 05676"), "12 Larch Lane |  | Waterbury | 05676 | US"),
        (("Naava Inc., 12 Larch Lane, Waterbury, VT 05676-1234",), "12 Larch Lane |  | Waterbury | 05676-1234 | US"),
        (("12 Larch Avenue, N.W. Washington, D.C. 20577, USA",), "12 Larch Avenue N.W. |  | Washington | 20577 | US"),
        (("8 S. Larch Blvd. Suite 210", "Centennial, CO 80122"), "8 S. Larch Blvd |  | Centennial | 80122 | US"),
        (("8 Larch Dr, #1121, Okemos, Michigan 48864",), "8 Larch Dr |  | Okemos | 48864 | US"),
        (("P.O. Box 1479", "Hockessin, Delaware 19707"), " | 1479 | Hockessin | 19707 | US"),
        (("12 North Larch, Chicago Illinois 60614",), "12 North Larch |  | Chicago | 60614 | US"),
        (("12 larch avenUE - Miami Beach, FL | 305.555.0100",), "12 larch avenUE |  | Miami Beach |  | US"),
        (("64th Street and Larch Avenue", "New York, New York 10021"),
         "64th Street and Larch Avenue |  | New York | 10021 | US"),
        (("7 Larch Street West, Fifth Floor", "Toronto, Ontario, Canada", "M5V 1K4"),
         "7 Larch Street West |  | Toronto | M5V 1K4 | CA"),
        (("7 Larch Ave, Burnaby, BC V3N4S9",), "7 Larch Ave |  | Burnaby | V3N4S9 | CA"),
        (("Unit 9, Larch Estate, Lovell Road, Harlow, Essex CM19 5JL",), "Lovell Road |  | Harlow | CM19 5JL | GB"),
        (("2 Larch Road", "DUDLEY", "West Midlands", "DY2 0NH"), "2 Larch Road |  | Dudley | DY2 0NH | GB"),
        (("Level 2, 105 Larch Street, Hobart, Tasmania 7000",), "105 Larch Street |  | Hobart | 7000 | AU"),
    ],
)  # fmt: skip
def test_an_address_is_read_backwards_from_its_end(lines: tuple[str, ...], expected: str) -> None:
    assert addresses(*lines) == [expected]


@pytest.mark.parametrize(
    "line",
    [
        "Model VT 90210 in stock",  # no code of Vermont's
        "Order 12 Larch Lamps, CA 10001",
        "SKU ZZ9 9ZZ",  # no area of the post
        "Batch XX12 3AB, 24 items",
        "Offer ends in 2000, 24 hours a day",
        "5 years of warranty, in Oregon, too",
        "Size 12 or 05676",
        "",
    ],
)
def test_what_only_looks_like_one_is_none(line: str) -> None:
    assert addresses(line) == []


def test_a_list_of_places_that_are_served_is_no_address() -> None:
    served = [f"Larchtown {code}" for code in ("AL 35004", "TX 75001", "OR 97001", "NY 10001")]
    assert addresses(*(place.replace(" ", ", ", 1) for place in served)) == []


def test_two_addresses_do_not_share_their_parts() -> None:
    found = addresses("12 Larch Lane", "Waterbury, VT 05676", "PO Box 7", "Reading, PA 19612")

    assert found == ["12 Larch Lane |  | Waterbury | 05676 | US", " | 7 | Reading | 19612 | US"]


@pytest.mark.parametrize("junk", ["1 St, " * 3000, "A" * 50_000 + " VT 05676", ", VT 05676" * 2000, "12 " * 20_000])
def test_hostile_text_ends(junk: str) -> None:
    assert len(addresses(junk)) <= 60

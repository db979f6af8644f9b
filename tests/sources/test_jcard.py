"""jCards, whole and broken."""

from __future__ import annotations

from typing import Any

import pytest
from source_stage import DATA

from trustcheck.sources.answers import decode
from trustcheck.sources.jcard import Card, read_card


def _card(*properties: Any) -> Any:
    return {"vcardArray": ["vcard", [["version", {}, "text", "4.0"], *properties]]}


def test_name_organisation_and_kind() -> None:
    card = read_card(
        _card(
            ["fn", {}, "text", "Villavakka Oy"],
            ["org", {"type": "work"}, "text", ["Villavakka Oy", "Myymälä"]],
            ["KIND", {}, "text", "Org"],
        )
    )

    assert card == Card("Villavakka Oy", "Villavakka Oy", "org")


@pytest.mark.parametrize(
    "entity",
    [
        None, 17, "x", [], {}, {"vcardArray": None}, {"vcardArray": ["vcard"]}, {"vcardArray": ["card", []]},
        {"vcardArray": ["vcard", {}]}, _card(["fn"], ["fn", {}, "text"], 7, None, [7, {}, "text", "x"]),
        _card(["fn", {}, "text", {"a": 1}]), _card(["fn", {}, "text", ""]),
        _card(["fn", {}, "text", [[[[[["deep"]]]]]]]),
    ],
)  # fmt: skip
def test_what_is_no_card_is_empty(entity: Any) -> None:
    assert read_card(entity) == Card()


def test_every_card_of_the_shared_samples_is_read_without_an_exception() -> None:
    folder = DATA / "rdap/openrdap/test/testdata/jcard"
    if not folder.is_dir():
        pytest.skip("the shared samples of jCards are not here")
    cards = {path.stem: read_card(decode(path.read_bytes())) for path in sorted(folder.iterdir())}

    assert len(cards) >= 13
    assert cards["example"].name.count(" ") == 1
    assert all(
        card == Card() for name, card in cards.items() if name in ("error_bad_top_type", "error_bad_vcard_label")
    )

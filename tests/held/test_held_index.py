"""The index of a held register: what is written is found by number and by name, as same_name() compares names."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from pathlib import Path

import pytest
from held_stage import held

from trustcheck.company_names import name_key, near, same_name
from trustcheck.held import names as names_module
from trustcheck.held.index import Index, Writer
from trustcheck.held.register import BulkFault, Row

WORDS = ("lanka", "villa", "neula", "puikko", "kerho", "kauppa", "paja", "pohjola", "saaristo", "ranta", "koti", "puu")


def _row(number: str, *names: str) -> Row:
    return Row(number, names, {"number": number, "names": list(names)})


def _named(index: Index, name: str) -> list[str]:
    return [json.loads(value)["number"] for value in index.by_name(name)[1]]


def test_companies_are_found_by_number_and_by_each_of_their_names(tmp_path: Path) -> None:
    rows = [_row("1", "Villavakka Oy", "Lankaliike Vakka"), _row("2", "Oy Neulapaja Ab"), _row("3", "Ihan Muu Tmi")]
    index = held(tmp_path, "fi", rows)

    assert json.loads(index.by_number("2") or b"") == {"number": "2", "names": ["Oy Neulapaja Ab"]}
    assert index.by_number("4") is None
    assert _named(index, "villavakka") == _named(index, "LANKALIIKE VAKKA") == ["1"]
    assert _named(index, "Neula-Paja") == ["2"] and _named(index, "Oy Ab") == [] and _named(index, "") == []
    assert index.about.companies == 3


def test_a_name_with_a_slip_is_found_wherever_the_slip_is(tmp_path: Path) -> None:
    name = "Pohjolan Lankakauppa"
    index = held(tmp_path, "fi", [_row("1", f"{name} Oy"), _row("2", "Pohjolan Neulakauppa Oy")])
    for place in range(1, len(name) + 1):
        for slip in (name[:place] + "x" + name[place:], name[:place] + name[place + 1 :]):
            if name_key(slip)[:1] == "p":
                assert _named(index, slip) == (["1"] if same_name(slip, name) else []), slip
        swapped = name[:place] + name[place + 1 : place + 2] + name[place : place + 1] + name[place + 2 :]
        assert _named(index, swapped) == (["1"] if same_name(swapped, name) else []), swapped


def test_it_finds_what_a_look_at_every_name_would_find(tmp_path: Path) -> None:
    chance = random.Random(4)
    names = [" ".join(chance.sample(WORDS, chance.randint(1, 3))).title() for _ in range(1500)]
    keys = [name_key(name) for name in names]
    index = held(tmp_path, "fi", [_row(str(number), name) for number, name in enumerate(names)])
    for name in chance.sample(names, 60):
        place = chance.randrange(1, len(name))
        for asked in (name, name[:place] + name[place + 1 :]):
            sought = name_key(asked)
            wanted = [str(n) for n, key in enumerate(keys) if _one_slip(key, sought)]
            total, values = index.by_name(asked)
            assert total >= len(wanted)
            assert set(wanted[:100]) <= {json.loads(value)["number"] for value in values} or total > 100


@pytest.mark.parametrize("block", [1, 3, 700])
def test_what_is_found_does_not_hang_on_where_the_blocks_end(
    block: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(names_module, "BLOCK", block)
    names = [f"{first} {second} Oy" for first in WORDS for second in WORDS for _ in range(4)]
    index = held(tmp_path, "fi", [_row(str(number), name) for number, name in enumerate(names)])
    for name in ("Lanka Villa", "Pohjola Saaristo", "Saaristo Pohjola", "Villa Villa"):
        for asked in (name, name.replace("l", "ll", 1), name[:-1] + "x"):
            wanted = [str(n) for n, other in enumerate(names) if _one_slip(name_key(other), name_key(asked))]
            assert sorted(_named(index, asked), key=int) == wanted, asked


def _one_slip(one: str, two: str) -> bool:
    from rapidfuzz.distance import OSA

    return one == two or (OSA.distance(one, two, score_cutoff=1) <= 1 and near(one, two))


def test_more_namesakes_than_an_answer_holds_are_counted(tmp_path: Path) -> None:
    index = held(tmp_path, "fi", [_row(str(number), "Asunto Oy Koti") for number in range(300)])
    total, values = index.by_name("Asunto Oy Koti")

    assert (total, len(values)) == (300, 100)


def test_more_alike_beginnings_than_are_looked_at_make_the_total_larger_than_the_rows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(names_module, "MAX_LOOKED_AT", 10)
    index = held(tmp_path, "fi", [_row(str(n), f"Kiinteistö Oy Rantatie {chr(97 + n)}x") for n in range(20)])
    total, values = index.by_name("Kiinteistö Oy Rantatie öö")

    assert total > len(values)


def test_places_stand_below_their_company(tmp_path: Path) -> None:
    rows = [_row("1", "Villavakka"), *(Row(str(n), (), {"n": n}, "1") for n in (7, 8)), Row("9", (), {"n": 9}, "2")]
    index = held(tmp_path, "no", rows)

    assert [json.loads(value)["n"] for value in index.places("1")] == [7, 8]
    assert index.places("3") == [] and index.about.places == 3 and index.by_number("7") is None


@pytest.mark.parametrize("rows", [[], [_row("", "Nimi")], [_row("1" * 50, "Nimi")]])
def test_rows_that_are_no_register_are_refused_and_nothing_is_left(rows: Sequence[Row], tmp_path: Path) -> None:
    with pytest.raises(BulkFault):
        held(tmp_path, "fi", rows)
    assert list(tmp_path.iterdir()) == []


def test_a_fault_in_the_middle_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), Writer(tmp_path / "fi.sqlite") as writer:
        list(writer.add([_row("1", "Nimi")]))
        raise ZeroDivisionError
    assert list(tmp_path.iterdir()) == []


def test_the_last_of_two_rows_with_one_number_is_told(tmp_path: Path) -> None:
    index = held(tmp_path, "fi", [_row("1", "Vanha Nimi"), _row("1", "Uusi Nimi")])

    assert json.loads(index.by_number("1") or b"")["names"] == ["Uusi Nimi"]

"""What held registers answer: what the service would, with no request, dated as the file; nothing they cannot know."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator, Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest
from held_stage import CODES, NOW, held, pulled, running

from trustcheck.api import check
from trustcheck.demo.internet import Internet
from trustcheck.demo.services import Example, all_services
from trustcheck.demo_run import QUICK_DOOR
from trustcheck.facts import absent, known
from trustcheck.held import all_registers
from trustcheck.held.register import Row
from trustcheck.held.shelf import MARK, MAX_AGE_DAYS, Shelf, index_path, remove, standing
from trustcheck.model import Capture, Case, Cause, Fact, Fetch, Problem, Request, Shop, UsageFault
from trustcheck.net.door import Door
from trustcheck.report.requests import requests_of
from trustcheck.sources import all_sources, brreg, prh, prh_company

DATA = Path(__file__).parents[2] / "../shared/data/registries"


@pytest.fixture(scope="module")
def internet() -> Iterator[Internet]:
    with running() as started:
        yield started


@pytest.fixture(scope="module")
def folder(internet: Internet, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All registers, pulled."""
    made = tmp_path_factory.mktemp("registers")
    for code in CODES:
        pulled(code, made, internet)
    return made


def _case(example: Example, **other: Any) -> Case:
    shop = Shop(domain=example.domain, host=example.domain, url=f"https://{example.domain}/")
    facts = {**example.facts, **other}
    named = {name: absent(name) if value is None else known(name, value) for name, value in facts.items()}
    return Case(shop=shop, at=NOW, facts=named)


async def _told(source: str, case: Case, fetch: Fetch) -> tuple[dict[str, Fact], list[Capture]]:
    module = all_sources()[source]
    for _ in range(6):
        fresh = [request for request in module.ask(case) if request.url not in case.captures]
        if not fresh:
            break
        captures = {request.url: await fetch(request) for request in fresh}
        case = msgspec.structs.replace(case, captures={**case.captures, **captures})
    return {fact.name: fact for fact in module.read(case, case.captures)}, list(case.captures.values())


async def _nobody(request: Request) -> Capture:
    """A network on which nobody answers."""
    return Capture.of(request, NOW, problem=Problem(Cause.NO_ANSWER, "no network"))


def _by_name(example: Example) -> Mapping[str, Any]:
    """The facts of a shop that shows the company's name and no number."""
    return {"claim.company_id": None, "claim.legal_name": example.told["register.name"]}


FI = Example(
    domain="viremo.fi", facts={"claim.company_country": "FI", "claim.site_read": True}, told={"register.found": True}
)


@pytest.mark.parametrize("code", [code for code in CODES if code != "fi"])
def test_what_the_twin_tells_is_told_without_a_network(code: str, folder: Path) -> None:
    source = all_registers()[code].source
    example: Example = all_services()[source].EXAMPLE  # type: ignore[attr-defined]
    with Shelf(folder, lambda: NOW) as shelf:
        facts, captures = asyncio.run(_told(source, _case(example), shelf.before(_nobody)))
        by_name, _ = asyncio.run(_told(source, _case(example, **_by_name(example)), shelf.before(_nobody)))

    told_by_file = set(example.told) - NOT_IN_FILE.get(code, set())
    for name in told_by_file:
        fact = facts[name]
        assert fact.is_absent if example.told[name] is None else fact.value == example.told[name], fact
        assert all(proof.at.date() < NOW.date() and "#" in proof.url for proof in fact.evidence), "it tells its date"
    assert all(facts[name].is_unknown for name in set(example.told) - told_by_file)
    assert by_name["register.company_id"].value == facts["register.company_id"].value
    held = [capture for capture in captures if capture.problem is None]
    assert len(captures) - len(held) == NOT_HELD.get(code, 0)
    assert all(capture.kept and capture.header(MARK).startswith(f"{code} of 2026-11-20") for capture in held)


# What a bulk file does not hold, though the service tells it: unknown, and never "there is none".
NOT_IN_FILE: Mapping[str, set[str]] = {
    "ee": {"register.former_names"},
    "gb": {"register.office_fault"},
    "cz": {"register.insolvency", "register.vat_liable"},
    "lv": {"register.insolvency", "register.vat_liable"},
}
# Questions that go to other tables than the one that is held: insolvency, liquidation and VAT.
NOT_HELD = {"lv": 3}


@pytest.mark.parametrize("code", CODES)
def test_a_company_that_is_not_in_the_file_is_not_there_only_while_the_file_can_know(code: str, folder: Path) -> None:
    register = all_registers()[code]
    module: Any = all_sources()[register.source]
    number = {"fi": "9333330-5", "no": "999999990", "ee": "99999994", "lv": "59999999919", "gb": "99999911"}
    request = msgspec.structs.replace(
        module.REGISTER.request, url=module.REGISTER.number_urls(number.get(code, "99900114"))[0]
    )
    for hours, sure in ((1, register.complete), (47, False)):
        with Shelf(folder, lambda age=hours: NOW - timedelta(hours=12) + timedelta(hours=age)) as shelf:  # type: ignore[misc]
            said = shelf.answer(request)
        assert (said is not None) == sure, (code, hours)
    if said is not None:
        assert module.REGISTER.row(said, number) is None


def _found(shelf: Shelf, number: str = "9876540-6") -> Capture | None:
    request = msgspec.structs.replace(prh.REGISTER.request, url=prh.REGISTER.number_urls(number)[0])
    return shelf.answer(request)


def _row(number: str = "9876540-6", name: str = "Villavakka Oy") -> Row:
    row = {"businessId": {"value": number}, "names": [{"type": "1", "name": name}]}
    return Row(number, [name], row)


def test_too_old_a_file_is_not_asked(tmp_path: Path) -> None:
    held(tmp_path, "fi", [_row()]).close()
    for days, answers in ((1, True), (MAX_AGE_DAYS - 1, True), (MAX_AGE_DAYS + 1, False)):
        with Shelf(tmp_path, lambda age=days: NOW + timedelta(days=age)) as shelf:  # type: ignore[misc]
            assert (_found(shelf) is not None) == answers


def test_a_name_that_nobody_bears_and_pages_beyond_the_first(tmp_path: Path) -> None:
    rows = [_row(f"{1000000 + n}-0", "Asunto Oy Koti") for n in range(150)]
    held(tmp_path, "fi", rows).close()
    url = prh.REGISTER.name_url
    assert url is not None
    with Shelf(tmp_path, lambda: NOW) as shelf:
        answers = [
            shelf.answer(msgspec.structs.replace(prh.REGISTER.request, url=url(name, page)))
            for name, page in (("Ei Ketään", 1), ("Asunto Oy Koti", 1), ("Asunto Oy Koti", 2))
        ]
    told = [json.loads(answer.body) for answer in answers if answer is not None]
    assert [(one["totalResults"], len(one["companies"])) for one in told] == [(0, 0), (150, 100), (150, 0)]


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize(
    "url", ["", "https://example.org/", "{}/other", "{}?x=1", "{}?", "{}#x", "{}?businessId=1&y=2"]
)
def test_questions_that_the_file_cannot_answer_go_to_the_service(code: str, url: str, folder: Path) -> None:
    register = all_registers()[code]
    module: Any = all_sources()[register.source]
    asked = url.replace("{}", module.URL)
    with Shelf(folder, lambda: NOW) as shelf:
        assert shelf.answer(Request(source=register.source, url=asked, max_age_days=1)) is None
        assert shelf.answer(Request(source="vies", url=asked)) is None


@pytest.mark.parametrize("damage", ["cut", "text", "empty", "pages"])
def test_a_damaged_index_is_as_good_as_none(damage: str, tmp_path: Path) -> None:
    rows = [_row(f"{1000000 + n}-0", f"Villavakka {n} Oy") for n in range(3000)]
    held(tmp_path, "fi", rows).close()
    path = index_path(tmp_path, "fi")
    whole = path.read_bytes()
    broken = {
        "cut": whole[:900],
        "text": b"not an index " * 99,
        "empty": b"",
        "pages": whole[:8192] + bytes(len(whole)),
    }
    path.write_bytes(broken[damage])
    with Shelf(tmp_path, lambda: NOW) as shelf:
        assert _found(shelf, "1000700-0") is None
    assert [one.damaged for one in standing(tmp_path) if one.register.code == "fi"] == [True]


def _rows_of_demo(internet: Internet) -> list[Mapping[str, Any]]:
    world = internet.world
    return [*(row for shop in world.shops.values() for row in shop.companies), *world.companies]


def test_what_is_kept_of_a_finnish_row_tells_the_same_company(internet: Internet, folder: Path) -> None:
    rows = _rows_of_demo(internet)
    sample = DATA / "prh_v3/prh_v3_company_3466646-8.json"
    if sample.is_file():
        told = json.loads(sample.read_text())
        rows += told.get("companies", [told])
    fi = all_registers()["fi"]
    kept = list(fi.files[0].rows([json.dumps(rows).encode()]))

    assert len(kept) == len(rows) > 20
    for row, slim in zip(rows, kept, strict=True):
        assert prh_company.company_of(dict(slim.value)) == prh_company.company_of(dict(row))
        assert len(json.dumps(slim.value)) < len(json.dumps(row))


def test_what_is_kept_of_a_norwegian_row_tells_the_same_unit() -> None:
    folder = DATA / "brreg_no/tests/data"
    if not folder.is_dir():
        pytest.skip("the shared samples are not here")
    rows = [
        *json.loads((folder / "enheter-search-response.json").read_text())["_embedded"]["enheter"],
        json.loads((folder / "enheter-details-response.json").read_text()),
    ]
    kept = list(all_registers()["no"].files[0].rows([json.dumps(rows).encode()]))

    assert len(kept) == len(rows)
    for row, slim in zip(rows, kept, strict=True):
        assert brreg._company(dict(slim.value)) == brreg._company(row)
        assert "c/o" not in json.dumps(slim.value)


def test_no_persons_are_kept_of_rows() -> None:
    finnish = {
        "businessId": {"value": "9876540-6"},
        "names": [{"type": "1", "name": "Villa"}, {"name": "Old", "endDate": "2020-01-01"}],
        "addresses": [{"type": 1, "street": "Tie", "co": "Maija Meikäläinen"}, {"type": 2, "co": "Tilitoimisto Oy"}],
    }  # fmt: skip
    norwegian = {
        "organisasjonsnummer": "100000008", "navn": "ULL", "telefon": "99999999", "epostadresse": "kari@ull-demo.no",
        "forretningsadresse": {"adresse": ["c/o Kari Nordmann", "Veien 1"], "kommune": "OSLO"},
    }  # fmt: skip
    one = next(iter(all_registers()["fi"].files[0].rows([json.dumps([finnish]).encode()]))).value
    two = next(iter(all_registers()["no"].files[0].rows([json.dumps([norwegian]).encode()]))).value

    assert "Maija" not in json.dumps(one) and one["addresses"][1]["co"] == "Tilitoimisto Oy" and "Old" not in str(one)
    assert "Kari" not in str(two) and "kari" not in str(two) and "9999" not in str(two)
    assert two["epostadresse"] == "@ull-demo.no" and two["forretningsadresse"] == {"adresse": ["Veien 1"]}


def test_a_check_comes_out_the_same_and_asks_the_register_nothing(internet: Internet, folder: Path) -> None:
    options: dict[str, Any] = {"network": internet.network(), "at": NOW, "door_options": QUICK_DOOR}
    for shop in ("viremo.fi", "naavaturku.fi", "konepiha-ale.com"):
        if shop not in internet.world.shops:
            continue
        online = check(shop, **options)
        internet.log.clear()
        offline = check(shop, held=folder, **options)
        asked = [seen.path for seen in internet.log if seen.protocol == "https" and seen.host == "avoindata.prh.fi"]

        verdicts = [(case.verdict.level, case.verdict.low) for case in (online, offline) if case.verdict]
        assert verdicts[0] == verdicts[1]
        if online.fact("register.found").value is True:
            assert asked == [] and any(capture.header(MARK) for capture in offline.captures.values())
            assert requests_of(offline).kept > 0 and "avoindata.prh.fi" not in dict(requests_of(offline).by_host)


def test_a_folder_that_is_not_there_changes_nothing(internet: Internet, tmp_path: Path) -> None:
    case = check("viremo.fi", network=internet.network(), at=NOW, door_options=QUICK_DOOR, held=tmp_path / "nowhere")
    assert case.verdict is not None and not (tmp_path / "nowhere").exists()


def test_what_is_removed_is_gone(tmp_path: Path) -> None:
    held(tmp_path, "fi", [_row()]).close()
    assert remove(tmp_path, "FI") > 0
    assert list(tmp_path.iterdir()) == []
    for code in ("fi", "xx", "../fi"):
        with pytest.raises(UsageFault):
            remove(tmp_path, code)


def test_the_door_goes_on_as_before_where_nothing_is_held(internet: Internet, tmp_path: Path) -> None:
    async def ask() -> Capture:
        async with Door(internet.network(), **QUICK_DOOR) as door:
            with Shelf(tmp_path, lambda: NOW) as shelf:
                request = msgspec.structs.replace(prh.REGISTER.request, url=prh.REGISTER.number_urls("9333330-5")[0])
                return await shelf.before(door.fetch)(request)

    capture = asyncio.run(ask())
    assert capture.status == 200 and capture.header(MARK) == ""

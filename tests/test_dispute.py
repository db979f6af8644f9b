"""Right of reply end to end: what a statement does and does not do, and what its owner is told."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner, Result
from jsonschema import Draft202012Validator

from trustcheck import api, cli, rulebook, statement
from trustcheck.demo.internet import Internet, InternetThread
from trustcheck.demo.shops import world as world_of
from trustcheck.demo.shops.craft import replies
from trustcheck.demo.world import Site, World
from trustcheck.demo_run import QUICK_DOOR
from trustcheck.model import Case, Outcome, RuleFault
from trustcheck.net import door

AT = datetime.now(UTC)
TODAY = AT.date()
WORLD = world_of(TODAY)
BOOK = rulebook.load()
HONEST, FAKE, CLONE = "lambalood.ee", "konepiha-ale.fi", "lambalood.shop"


@pytest.fixture(scope="module")
def internet() -> Iterator[Internet]:
    with InternetThread(WORLD, today=TODAY) as running:
        yield running


@pytest.fixture
def simulated(internet: Internet, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(door, "Network", lambda **options: internet.network())


def with_pages(domain: str, pages: Mapping[str, Site]) -> World:
    shop = msgspec.structs.replace(WORLD.shops[domain], pages=pages)
    return msgspec.structs.replace(WORLD, shops={**WORLD.shops, domain: shop})


def check(world: World, domain: str) -> Case:
    with InternetThread(world, today=TODAY) as running:
        return api.check(domain, network=running.network(), at=AT, rules=BOOK, door_options=QUICK_DOOR)


def moved(case: Case) -> list[tuple[object, ...]]:
    told = [(one.rule, one.outcome, one.weight, one.contradiction, one.causes, one.facts) for one in case.signals]
    return [*told, (case.verdict,)]


def said(case: Case) -> dict[str, tuple[object, ...]]:
    return {
        name: (fact.state, fact.value, fact.cause)
        for name, fact in case.facts.items()
        if not name.startswith("claim.statement")
    }


def test_a_fake_gains_nothing_by_a_statement_on_every_finding_against_it() -> None:
    pages = WORLD.shops[FAKE].pages
    bare = check(WORLD, FAKE)
    failed = [signal.rule for signal in bare.signals if signal.outcome is Outcome.FAIL]
    entries = [{"rule": rule, "source": "prh", "says": {"fi": "Tämä on väärin."}} for rule in failed]
    told = {"schema": statement.FORMAT, "domain": FAKE, "until": TODAY.isoformat(), "entries": entries}
    file = Site(body=json.dumps(told).encode(), content_type="application/json")
    answered = check(with_pages(FAKE, {**pages, statement.PATH: file}), FAKE)

    assert len(failed) >= 5
    assert [one.rule for one in answered.many("claim.statement")] == failed
    assert bare.fact("claim.statement").is_absent
    assert moved(answered) == moved(bare)
    assert said(answered) == said(bare)


def test_an_honest_shop_neither_loses_nor_gains_by_one() -> None:
    pages = {path: page for path, page in WORLD.shops[HONEST].pages.items() if path != statement.PATH}
    answered, bare = check(WORLD, HONEST), check(with_pages(HONEST, pages), HONEST)

    assert answered.fact("claim.statement").is_known and bare.fact("claim.statement").is_absent
    assert moved(answered) == moved(bare)


def test_a_copy_of_anothers_statement_is_not_shown() -> None:
    case = check(WORLD, CLONE)

    assert "another domain" in case.fact("claim.statement").detail


def test_no_rule_may_look_at_a_statement(tmp_path: Path) -> None:
    assert not [rule.id for rule in BOOK.rules for name in rule.looks_at if name.startswith("claim.statement")]
    source = Path(__file__).parents[1] / "rules"
    rule = (source / "reachability" / "phone-given.yml").read_text(encoding="utf-8")
    folder = tmp_path / "reachability"
    folder.mkdir()
    (tmp_path / "verdict.yml").write_text((source / "verdict.yml").read_text(encoding="utf-8"), encoding="utf-8")
    (tmp_path / "candidates.yml").write_text((source / "candidates.yml").read_text(encoding="utf-8"), encoding="utf-8")
    (folder / "phone-given.yml").write_text(rule.replace("claim.phone", "claim.statement"), encoding="utf-8")

    with pytest.raises(RuleFault, match="no rule may look at it"):
        rulebook.load(tmp_path)


def test_the_named_source_is_asked_anew_and_the_others_answers_are_kept(internet: Internet, tmp_path: Path) -> None:
    network = msgspec.structs.replace(internet.network(), cache_dir=tmp_path)

    def asked() -> list[tuple[str, str]]:
        before = len(internet.log)
        api.dispute(HONEST, network=network, at=AT, rules=BOOK, door_options=QUICK_DOOR)
        return [(seen.host, seen.path) for seen in internet.log[before:] if seen.protocol == "https"]

    first, second = asked(), asked()
    shop = [path for host, path in second if host == HONEST]

    assert "ariregister.rik.ee" in {host for host, _ in first} & {host for host, _ in second}
    assert "rwhois.internet.ee" in {host for host, _ in first} - {host for host, _ in second}
    assert shop.count(statement.PATH) == 1 and shop.count("/") == 1, "the site is read once"


def run(*arguments: str) -> Result:
    return CliRunner().invoke(cli.main, list(arguments), prog_name="trustcheck")


@pytest.mark.usefixtures("simulated")
def test_the_owner_is_told_what_stands_where_and_gets_a_statement_to_fill_in() -> None:
    told, written = run("dispute", HONEST), run("dispute", HONEST, "--write", "--lang", "fi")
    text = " ".join(told.stdout.split())

    assert (told.exit_code, written.exit_code) == (0, 0), told.output + written.output
    assert "It can be shown, until" in text and "There is none." in text
    assert "We have no telephone: by day we are with the sheep." in text
    assert "Estonian company register (e-Business Register) was asked anew on" in text
    assert "To mend it: Put a number" in text
    draft = json.loads(written.stdout)
    assert "reachability/phone-given" in [entry["rule"] for entry in draft["entries"]]
    with pytest.raises(statement.StatementFault):
        statement.read_file(written.stdout.encode(), HONEST, TODAY)  # not before it is filled in
    for entry in draft["entries"]:
        entry["says"]["fi"] = "Näin se on."
    Draft202012Validator(statement.schema()).validate(draft)
    assert len(statement.read_file(json.dumps(draft).encode(), HONEST, TODAY).entries) == len(draft["entries"])


@pytest.mark.usefixtures("simulated")
def test_a_statement_that_cannot_be_shown_is_said_so() -> None:
    told = run("dispute", CLONE, "--lang", "sv")

    assert told.exit_code == 1
    assert "Det visas inte: it speaks of another domain" in " ".join(told.stdout.split())


def test_a_record_of_the_demo_is_one_that_is_read() -> None:
    (record,) = replies.record(TODAY, "reachability/service-hours", "de", "Ja.")["_trustcheck TXT"]
    found = statement.read_records([record.replace('"', "")], HONEST, TODAY)

    assert found is not None and found.entries[0].says == {"de": "Ja."}


@pytest.fixture
def owner(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[dict[str, object]]]:
    """Entries to be published by the fake, whose record in DNS speaks of something else."""
    entries: list[dict[str, object]] = []
    told = {"schema": statement.FORMAT, "domain": FAKE, "until": TODAY.isoformat(), "entries": entries}

    def network(**options: object) -> object:
        file = Site(body=json.dumps(told).encode(), content_type="application/json")
        shop = with_pages(FAKE, {**WORLD.shops[FAKE].pages, statement.PATH: file}).shops[FAKE]
        record = replies.record(TODAY, "reachability/phone-given", "fi", "Ei puhelinta.")
        shop = msgspec.structs.replace(shop, records={**shop.records, **record})
        world = msgspec.structs.replace(WORLD, shops={**WORLD.shops, FAKE: shop})
        running.append(InternetThread(world, today=TODAY))
        return running[-1].__enter__().network()

    running: list[InternetThread] = []
    monkeypatch.setattr(door, "Network", network)
    yield entries
    for one in running:
        one.__exit__(None, None, None)


def test_the_owner_is_told_of_what_each_entry_speaks(owner: list[dict[str, object]]) -> None:
    owner += [
        {"rule": "presence/landline-of-town", "says": {"en": "We have no store."}},
        {"rule": "deception/founding-story-holds", "fact": "claim.founded_year", "says": {"en": "As a market stall."}},
    ]
    told = run("dispute", FAKE)
    text = " ".join(told.stdout.split())

    assert told.exit_code == 0, text
    assert "The store has a fixed line of its town: does not apply" in text
    assert "claim.founded_year is now" in text and "This finding does not look at it" not in text
    assert "It is fit, but it is not shown: the file comes first." in text


def test_a_draft_that_was_published_unfilled_says_where(owner: list[dict[str, object]]) -> None:
    owner.append({"rule": "reachability/phone-given", "says": {"fi": " "}})
    told = run("dispute", FAKE)

    assert told.exit_code == 1
    assert "$.entries[0].says.fi is empty: write your words, or take the entry out" in " ".join(told.stdout.split())


@pytest.mark.usefixtures("simulated")
def test_a_name_that_nobody_has_is_said_to_be_none() -> None:
    told = run("dispute", "ei-ole-ketaan-esimerkki.fi")

    assert told.exit_code == 2 and "there is no such domain" in told.stderr

"""The door's manners over real sockets: budgets of services, Retry-After, lanes of VIES, the User-Agent of each."""

from __future__ import annotations

import asyncio
import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
from net_stage import PUBLIC, Asked, Handler, Stage, answer, on_stage, page, says

from trustcheck import __version__
from trustcheck.model import Capture, Cause
from trustcheck.net import lookup
from trustcheck.net.agent import user_agent, wants_contact
from trustcheck.net.budgets import BUDGETS, DAY, FREE, OTHERS, Budget
from trustcheck.net.door import Door, Network
from trustcheck.net.manners import Lanes
from trustcheck.net.turns import Throttled
from trustcheck.waits import retry_after_seconds

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
ASK = "https://rekisteri.example/"
REGISTER = {"rekisteri.example": Budget(((1, 0.3),))}


def watching(starts: list[float], seconds: float = 0.0) -> Handler:
    async def handler(asked: Asked) -> bytes:
        starts.append(time.monotonic())
        await asyncio.sleep(seconds)
        return answer(b"{}")

    return handler


def throttled(capture: Capture) -> bool:
    return capture.problem is not None and capture.problem.cause is Cause.THROTTLED and not capture.status


def test_a_budget_is_held_over_doors_that_know_nothing_of_each_other(tmp_path: Path) -> None:
    async def play(stage: Stage) -> None:
        starts: list[float] = []
        stage.host("rekisteri.example", watching(starts))
        network = stage.network(state_dir=tmp_path / "uusi")
        for _ in range(2):  # the second time as after a restart
            async with Door(network, budgets=REGISTER) as one, Door(network, budgets=REGISTER) as two:
                await asyncio.gather(*(door.fetch(page(ASK, source="prh")) for door in (one, two, one)))
        assert len(starts) == 6
        assert starts[-1] - starts[0] > 5 * 0.3 - 0.2  # a turn is counted before its connection is made

    on_stage(play)


def test_a_question_whose_turn_would_come_too_late_is_answered_at_once(tmp_path: Path) -> None:
    async def play(stage: Stage) -> None:
        stage.host("rekisteri.example", says(b"{}"))
        spent = {"rekisteri.example": Budget(((2, 86400.0),))}
        async with Door(stage.network(state_dir=tmp_path), budgets=spent) as door:
            assert not throttled(await door.fetch(page(ASK))) and not throttled(await door.fetch(page(ASK)))
            began = time.monotonic()
            late = await door.fetch(page(ASK))
        assert time.monotonic() - began < 0.5 and len(stage.asked) == 2
        assert throttled(late) and late.problem is not None and late.body == b""
        assert "at most 2 a day" in late.problem.detail
        assert 86390 < (late.problem.retry_after_seconds or 0) <= 86400

    on_stage(play)


def test_a_lane_that_never_ends_keeps_its_next_question_no_longer_than_that_ones_own_time() -> None:
    async def play(stage: Stage) -> None:
        stage.host("rekisteri.example", watching([], seconds=30))
        async with Door(stage.network(), budgets=REGISTER) as door:
            began = time.monotonic()
            both = await asyncio.gather(
                door.fetch(page(ASK, timeout_seconds=2.0)), door.fetch(page(ASK + "toinen", timeout_seconds=0.5))
            )
        assert time.monotonic() - began < 2.6
        assert both[0].problem is not None and both[0].problem.cause is Cause.DEADLINE
        assert throttled(both[1]) and "busy with an earlier question" in str(both[1].problem)

    on_stage(play)


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize("form", ["seconds", "date"])
def test_retry_after_is_kept_by_every_door(status: int, form: str, tmp_path: Path) -> None:
    async def play(stage: Stage) -> None:
        when = format_datetime(datetime.now(UTC) + timedelta(seconds=90), usegmt=True)
        header = f"Retry-After: {'90' if form == 'seconds' else when}"
        stage.host("rekisteri.example", says(b"", status, (header,)))
        stage.host("muu.example", says(b"{}"))
        network = stage.network(state_dir=tmp_path)
        async with Door(network) as door:
            first = await door.fetch(page(ASK))
            assert (first.status, first.problem) == (status, None)
        async with Door(network, patient=True) as door:
            began = time.monotonic()
            for source in ("website", "prh"):
                again = await door.fetch(page(f"{ASK}muu", source=source))
                assert throttled(again) and again.problem is not None
                assert again.problem.detail.startswith("the host asked to be left alone until 20")
                assert 80 < (again.problem.retry_after_seconds or 0) <= 90
            assert time.monotonic() - began < 1.0
            assert (await door.fetch(page("https://muu.example/"))).status == 200
        assert [host for _, host, _ in stage.asked] == ["rekisteri.example", "muu.example"]

    on_stage(play)


def test_a_short_retry_after_is_waited_for() -> None:
    async def play(stage: Stage) -> None:
        async def once(asked: Asked) -> bytes:
            return answer(b"sivu") if len(stage.asked) > 1 else answer(status=503, headers=("Retry-After: 1",))

        stage.host("rekisteri.example", once)
        async with stage.door() as door:
            began = time.monotonic()
            assert (await door.fetch(page(ASK))).status == 503
            assert (await door.fetch(page(ASK))).body == b"sivu"
            assert 0.9 < time.monotonic() - began < 3.0

    on_stage(play)


def test_only_what_was_refused_closes_a_host() -> None:
    async def play(stage: Stage) -> None:
        stage.host("rekisteri.example", says(b"", 301, ("Retry-After: 100",)))
        stage.host("toinen.example", says(b"", 429, ("Retry-After: sitten joskus",)))
        async with stage.door() as door:
            for url in (ASK, "https://toinen.example/"):
                for _ in range(2):
                    assert not throttled(await door.fetch(page(url)))

    on_stage(play)


def test_vies_is_asked_one_thing_at_a_time_in_each_member_state() -> None:
    async def play(stage: Stage) -> None:
        at_once: dict[str, int] = {}
        seen: list[tuple[int, int]] = []

        async def watch(asked: Asked) -> bytes:
            state = asked.path.split("/ms/")[1][:2]
            at_once[state] = at_once.get(state, 0) + 1
            seen.append((at_once[state], sum(at_once.values())))
            await asyncio.sleep(0.3)
            at_once[state] -= 1
            return answer(b"{}")

        stage.host("ec.europa.eu", watch)
        base = "https://ec.europa.eu/taxation_customs/vies/rest-api/ms"
        network = stage.network()
        lanes = Lanes(0.0)
        async with Door(network, lanes=lanes) as one, Door(network, lanes=lanes) as two:
            urls = [f"{base}/{state}/vat/{n}" for n in (11, 22) for state in ("FI", "SE", "DE")]
            await asyncio.gather(*(door.fetch(page(url, source="vies")) for url in urls for door in (one, two)))
        lanes.book.close()
        assert len(seen) == 12 and max(same for same, _ in seen) == 1
        assert max(all_states for _, all_states in seen) > 1

    on_stage(play)


def test_a_single_check_comes_before_the_batch_that_waits(tmp_path: Path) -> None:
    async def play(stage: Stage) -> None:
        order: list[str] = []

        async def watch(asked: Asked) -> bytes:
            order.append(asked.path.strip("/"))
            return answer(b"{}")

        stage.host("rekisteri.example", watch)
        network = stage.network(state_dir=tmp_path)
        doors = [Door(network, budgets=REGISTER, patient=True) for _ in range(6)]
        batch = [asyncio.create_task(door.fetch(page(f"{ASK}batch", source="prh"))) for door in doors]
        await asyncio.sleep(0.1)
        async with Door(network, budgets=REGISTER) as single:
            began = time.monotonic()
            await single.fetch(page(f"{ASK}single", source="prh"))
            assert time.monotonic() - began < 0.6
        await asyncio.gather(*batch)
        for door in doors:
            await door.aclose()
        assert order[1] == "single" and len(order) == 7

    on_stage(play)


def test_what_public_resolvers_and_lists_are_asked_is_counted_over_all_doors(tmp_path: Path) -> None:
    async def play(stage: Stage) -> None:
        asked = ("dns://9.9.9.9/kauppa.fi?type=A", "dns:kauppa.fi.DBL.spamhaus.org?type=A", "dns:kauppa.fi?type=A")
        for name in ("kauppa.fi", "kauppa.fi.dbl.spamhaus.org"):
            stage.host(name, says(b""))
        stage.ports[53] = stage.dns_port
        spent = {host: Budget(((1, 86400.0),)) for host in ("9.9.9.9", "dbl.spamhaus.org")}
        network = stage.network(state_dir=tmp_path)
        for first in (True, False):  # the second time as after a restart
            async with Door(network, budgets=spent) as door:
                came = [await door.fetch(page(url, source="resolvers")) for url in asked]
            assert [throttled(capture) for capture in came] == [not first, not first, False]
            assert came[2].body and came[2].problem is None
            assert first or "at most 1 a day" in str(came[0].problem)

    on_stage(play)


def test_questions_of_the_dns_do_not_wait_for_one_anothers_answer() -> None:
    async def play(stage: Stage) -> None:
        stage.ports[53] = stage.dns_port
        stage.zone[("hiljaa.fi", "A")] = "silent"
        stage.host("kauppa.fi", says(b""))
        async with Door(stage.network()) as door:
            silent, came = await asyncio.gather(
                door.fetch(page("dns://1.1.1.2/hiljaa.fi?type=A", source="resolvers", timeout_seconds=1.0)),
                door.fetch(page("dns://1.1.1.2/kauppa.fi?type=A", source="resolvers", timeout_seconds=1.0)),
            )
        assert silent.problem is not None and silent.problem.cause is Cause.DEADLINE
        assert came.problem is None and came.elapsed_ms < 500

    on_stage(play)


@pytest.mark.parametrize("host", sorted(lookup.RESOLVERS | lookup.LISTS))
def test_every_resolver_and_list_that_may_be_asked_has_a_budget(host: str) -> None:
    limits = BUDGETS[host].limits
    assert any(seconds == 1.0 for _, seconds in limits) and any(seconds == DAY for _, seconds in limits)


def test_hosts_without_a_row_are_held_to_that_of_all_others_but_the_shop_is_not() -> None:
    lanes = Lanes(0.3)
    assert lanes.budget("rdap.verisign.com", "rdap").limits == ((2, 1.0),)
    assert lanes.budget("kauppa.example", "website") == FREE
    assert Lanes(0.0, {}).budget("rdap.verisign.com", "rdap") == FREE
    assert Lanes(0.0, {OTHERS: FREE}).budget("whois.fi", "whois") == FREE


def test_a_turn_of_a_question_that_was_cancelled_is_given_back() -> None:
    async def play() -> None:
        lanes = Lanes(0.0, {"h": Budget(((1, 5.0),))})
        request = page("https://h/", source="prh", timeout_seconds=30.0)
        async with lanes.turn(request, "h"):
            pass
        waiting = asyncio.create_task(_wait(lanes, request))
        await asyncio.sleep(0.05)
        assert lanes.book.begun("h", 0.0) == 1, "the turn to come is reserved"
        waiting.cancel()
        await asyncio.gather(waiting, return_exceptions=True)
        assert lanes.book.begun("h", 0.0) == 0 and lanes.book.begun("h", 60.0) == 1
        with pytest.raises(Throttled):
            async with lanes.turn(page("https://h/", source="prh", timeout_seconds=1.0), "h"):
                pass
        lanes.book.close()

    async def _wait(lanes: Lanes, request: object) -> None:
        async with lanes.turn(request, "h"):  # type: ignore[arg-type]
            raise AssertionError("its turn had not come")

    asyncio.run(play())


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("120", 120.0), (" 7 ", 7.0), ("0", 0.0), ("Sat, 21 Nov 2026 12:05:00 GMT", 300.0),
        ("Sat, 21 Nov 2026 14:05:00 +0200", 300.0), ("Sat, 21 Nov 2026 11:00:00 GMT", 0.0),
        ("Saturday, 21-Nov-26 12:00:30 GMT", 30.0), ("Sat Nov 21 12:00:30 2026", 30.0),
        ("", None), ("soon", None), ("-5", None), ("1.5", None), ("1" * 30, None), ("\u0661", None),
        ("Sat, 31 Feb 2026 12:00:00 GMT", None), ("x" * 5000, None),
        ("Fri, 31 Dec 9999 23:59:59 -1200", 251601853199.0),
    ],
)  # fmt: skip
def test_retry_after_is_read_as_seconds_or_a_date(header: str, seconds: float | None) -> None:
    told = retry_after_seconds(header, NOW)
    assert told == seconds or (seconds is not None and seconds > 1e9 and (told is None or told > 1e9))


def test_each_service_gets_the_user_agent_that_it_wants() -> None:
    contact = "Lehti Oy robotti@lehti.example"
    assert user_agent(contact, "cvrapi.dk").count(" - ") == 2
    assert user_agent(contact, "cvrapi.dk").endswith(f" - {contact}")
    assert user_agent(contact, "data.sec.gov") == f"trustcheck/{__version__} {contact}"
    assert user_agent(contact, "nominatim.openstreetmap.org") == user_agent(contact)
    assert {host for host in ("cvrapi.dk", "www.sec.gov", "crt.sh", "kauppa.example") if wants_contact(host)} == {
        "cvrapi.dk", "www.sec.gov",
    }  # fmt: skip


def test_who_wants_a_contact_is_not_asked_without_one() -> None:
    async def play(stage: Stage) -> None:
        stage.host("cvrapi.dk", says(b"{}"))
        async with stage.door() as door:
            capture = await door.fetch(page("https://cvrapi.dk/api?vat=1", source="cvr"))
        assert capture.problem is not None and capture.problem.cause is Cause.NOT_ASKED
        assert "TRUSTCHECK_CONTACT" in capture.problem.detail and stage.asked == []
        async with Door(stage.network(contact="a@lehti.example"), budgets={}) as door:
            assert (await door.fetch(page("https://cvrapi.dk/api?vat=1", source="cvr"))).body == b"{}"
        assert stage.requests[0].headers["user-agent"] == user_agent("a@lehti.example", "cvrapi.dk")

    on_stage(play)


def test_doors_of_the_real_internet_share_the_turns_of_the_process() -> None:
    async def play() -> None:
        async with Door(Network()) as one, Door(Network()) as two:
            assert one._lanes.book is two._lanes.book
        async with Door(Network(nat=lambda address, port: (PUBLIC, port))) as door:
            assert door._lanes.book is not one._lanes.book

    asyncio.run(play())

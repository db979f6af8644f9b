"""What was cut off is asked again within the question's own time; what was refused is not."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator

import pytest
from net_stage import Asked, Handler, Stage, answer, on_stage, page, says

from trustcheck.model import Capture, Cause, Request
from trustcheck.net.budgets import Budget
from trustcheck.net.door import Door

SOON = (0.01, 0.02)


def one_after_another(*answers: bytes | None) -> Handler:
    """A handler that gives each answer once, the last for ever; None cuts the connection."""
    waiting: Iterator[bytes | None] = iter(answers)

    async def handler(asked: Asked) -> bytes | None:
        return next(waiting, answers[-1])

    return handler


def asked_on(stage: Stage, request: Request, rests: tuple[float, ...] = SOON) -> asyncio.Future[Capture]:
    async def ask() -> Capture:
        async with stage.door(again_after_seconds=rests) as door:
            return await door.fetch(request)

    return asyncio.ensure_future(ask())


@pytest.mark.parametrize("status", [502, 503, 504])
def test_a_server_that_is_overloaded_for_a_moment_is_asked_again(status: int) -> None:
    async def play(stage: Stage) -> None:
        stage.host("kauppa.fi", one_after_another(answer(b"", status), answer(b"sivu")))
        capture = await asked_on(stage, page("https://kauppa.fi/"))
        assert (capture.status, capture.body, len(stage.asked)) == (200, b"sivu", 2)
        assert capture.request == page("https://kauppa.fi/")

    on_stage(play)


def test_a_connection_that_is_cut_is_made_again() -> None:
    async def play(stage: Stage) -> None:
        stage.host("kauppa.fi", one_after_another(None, None, answer(b"sivu")))
        capture = await asked_on(stage, page("https://kauppa.fi/"))
        assert (capture.problem, capture.body, len(stage.asked)) == (None, b"sivu", 3)

    on_stage(play)


def test_a_log_service_on_a_busy_day_gets_two_more_tries_in_its_own_turns() -> None:
    async def play(stage: Stage) -> None:
        starts: list[float] = []
        busy = one_after_another(answer(b"<html>", 502), answer(b"<html>", 503), answer(b"[]"))

        async def watched(asked: Asked) -> bytes | None:
            starts.append(time.monotonic())
            return await busy(asked)

        stage.host("crt.sh", watched)
        turns = {"crt.sh": Budget(((1, 0.3),), at_once=1)}
        async with Door(stage.network(), budgets=turns, again_after_seconds=SOON) as door:
            capture = await door.fetch(page("https://crt.sh/?q=kauppa.fi", source="ct"))
        assert (capture.status, capture.body, len(starts)) == (200, b"[]", 3)
        assert starts[2] - starts[0] > 0.5, "each try takes a turn of the budget"

    on_stage(play)


def test_after_the_last_rest_the_trouble_is_told_as_it_is() -> None:
    async def play(stage: Stage) -> None:
        stage.host("kauppa.fi", one_after_another(None))
        capture = await asked_on(stage, page("https://kauppa.fi/"))
        assert capture.problem is not None and capture.problem.cause is Cause.NO_ANSWER
        assert len(stage.asked) == 3

    on_stage(play)


@pytest.mark.parametrize(
    ("status", "headers"),
    [(403, ()), (404, ()), (429, ()), (500, ()), (503, ("Retry-After: 1",))],
    ids=["refused", "not there", "too many", "broken", "told when to come back"],
)
def test_an_answer_is_an_answer(status: int, headers: tuple[str, ...]) -> None:
    async def play(stage: Stage) -> None:
        stage.host("kauppa.fi", says(b"", status, headers))
        capture = await asked_on(stage, page("https://kauppa.fi/"))
        assert capture.status == status
        assert len(stage.asked) == 1

    on_stage(play)


def test_a_bad_certificate_and_a_name_that_is_not_there_stay_so() -> None:
    async def play(stage: Stage) -> None:
        stage.host("kauppa.fi", says(b"sivu"))
        stage.certificate_faults["kauppa.fi"] = "self_signed"
        refused = await asked_on(stage, page("https://kauppa.fi/", source="vies"))
        assert refused.problem is not None and refused.problem.cause is Cause.REFUSED
        connections = len(stage.natted)
        missing = await asked_on(stage, page("https://eiole.fi/"))
        assert missing.problem is not None and "does not exist" in missing.problem.detail
        assert len(stage.natted) == connections
        assert [name for name, kind in stage.questions if kind == "A"].count("eiole.fi") == 1

    on_stage(play)


def test_a_name_server_that_fails_for_a_moment_is_asked_again() -> None:
    async def play(stage: Stage) -> None:
        stage.host("kauppa.fi", says(b"sivu"))
        stage.zone[("kauppa.fi", "A")] = "SERVFAIL"
        task = asked_on(stage, page("https://kauppa.fi/"), (0.3,))
        await asyncio.sleep(0.1)
        assert stage.questions and not task.done()
        stage.host("kauppa.fi", says(b"sivu"))
        assert (await task).body == b"sivu"

    on_stage(play)


def test_all_tries_share_the_question_s_own_time() -> None:
    async def play(stage: Stage) -> None:
        async def slow(asked: Asked) -> None:
            await asyncio.sleep(0.3)

        stage.host("kauppa.fi", slow)
        capture = await asked_on(stage, page("https://kauppa.fi/", timeout_seconds=0.5), (0.1, 0.1, 0.1))
        assert capture.problem is not None
        assert len(stage.asked) <= 2

    on_stage(play)


def test_what_took_all_of_its_time_is_not_asked_again() -> None:
    async def play(stage: Stage) -> None:
        async def silent(asked: Asked) -> None:
            await asyncio.sleep(5)

        stage.host("kauppa.fi", silent)
        capture = await asked_on(stage, page("https://kauppa.fi/", timeout_seconds=0.2))
        assert capture.problem is not None and capture.problem.cause is Cause.DEADLINE
        assert len(stage.asked) == 1

    on_stage(play)

"""Servers that drip, stall and never end: each question ends by its deadline, at every stage of the conversation."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

import pytest
from net_stage import PUBLIC, Asked, Stage, answer, on_stage, page, says

from trustcheck.model import Capture, Cause, Request

DEADLINE = 0.8
GRACE = 0.5
DRIP = 0.05


async def _drip(asked_or_writer: asyncio.StreamWriter, text: bytes) -> None:
    for n in range(10_000):
        asked_or_writer.write(text[n % len(text) : n % len(text) + 1])
        await asked_or_writer.drain()
        await asyncio.sleep(DRIP)


async def _silence(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await asyncio.sleep(30)


def _dns(stage: Stage) -> Request:
    stage.zone[("hidas.fi", "A")] = "silent"
    return page("http://hidas.fi/", timeout_seconds=DEADLINE)


def _dns_question(stage: Stage) -> Request:
    stage.zone[("hidas.fi", "MX")] = "silent"
    return page("dns:hidas.fi?type=MX", timeout_seconds=DEADLINE)


def _connect(stage: Stage) -> Request:
    """A listener whose queue is full takes no connection: the handshake hangs."""
    stage.host("hidas.fi", says(b""))
    stage.clog(80)
    return page("http://hidas.fi/", timeout_seconds=DEADLINE)


def _tls(stage: Stage) -> Request:
    stage.host("hidas.fi", says(b""))
    stage.ports[443] = stage.ports[43]
    stage.raw[43] = _silence
    return page("https://hidas.fi/", timeout_seconds=DEADLINE)


def _tls_drip(stage: Stage) -> Request:
    async def drip(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await _drip(writer, b"\x16\x03\x03\x3f\xff" + b"\x02" * 16000)

    stage.host("hidas.fi", says(b""))
    stage.ports[443] = stage.ports[43]
    stage.raw[43] = drip
    return page("tls://hidas.fi:443", timeout_seconds=DEADLINE)


def _header(stage: Stage) -> Request:
    async def drip(asked: Asked) -> None:
        await _drip(asked.writer, b"HTTP/1.1 200 OK\r\nX-Long: " + b"a" * 5000)

    stage.host("hidas.fi", drip)
    return page("http://hidas.fi/", timeout_seconds=DEADLINE)


def _continue(stage: Stage) -> Request:
    async def again(asked: Asked) -> None:
        for _ in range(10_000):
            await asked.write(b"HTTP/1.1 100 Continue\r\n\r\n")
            await asyncio.sleep(DRIP / 10)

    stage.host("hidas.fi", again)
    return page("http://hidas.fi/", timeout_seconds=DEADLINE)


def _body(scheme: str) -> Callable[[Stage], Request]:
    def prepare(stage: Stage) -> Request:
        async def drip(asked: Asked) -> None:
            await asked.write(answer(b"", length=10_000))
            await _drip(asked.writer, b"hidasta ")

        stage.host("hidas.fi", drip)
        return page(f"{scheme}://hidas.fi/", timeout_seconds=DEADLINE)

    return prepare


def _whois(stage: Stage) -> Request:
    async def drip(line: str, writer: asyncio.StreamWriter) -> None:
        await _drip(writer, b"% odota\r\n")

    stage.zone[("whois.fi", "A")] = [PUBLIC]
    stage.whois = drip
    return page("whois://whois.fi/hidas.fi", timeout_seconds=DEADLINE)


def _redirects(stage: Stage) -> Request:
    """Each hop is quick enough; all of them together are not."""

    async def slow_hop(asked: Asked) -> bytes:
        await asyncio.sleep(0.3)
        return answer(status=302, headers=(f"Location: {asked.path}x",))

    stage.host("hidas.fi", slow_hop)
    return page("http://hidas.fi/", timeout_seconds=DEADLINE)


CASES: dict[str, Callable[[Stage], Request]] = {
    "dns": _dns, "dns question": _dns_question, "connect": _connect, "tls": _tls, "tls drip": _tls_drip,
    "header": _header, "continue": _continue, "body": _body("http"), "https body": _body("https"), "whois": _whois,
    "redirects": _redirects,
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_a_slow_server_ends_at_the_deadline(case: str) -> None:
    async def play(stage: Stage) -> tuple[Capture, float]:
        request = CASES[case](stage)
        async with stage.door() as door:
            began = time.monotonic()
            capture = await door.fetch(request)
            return capture, time.monotonic() - began

    capture, seconds = on_stage(play)
    assert capture.problem is not None and capture.problem.cause is Cause.DEADLINE
    assert DEADLINE - 0.1 <= seconds <= DEADLINE + GRACE
    if "body" in case:
        assert capture.status == 200 and capture.body.startswith(b"hidasta")  # the part is kept
    if case == "whois":
        assert capture.body.startswith(b"% odota")


def test_a_silent_name_server_is_no_answer_when_there_is_time_to_find_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("trustcheck.net.resolve.UDP_SECONDS", (0.1, 0.1))

    async def play(stage: Stage) -> None:
        stage.zone[("hiljaa.fi", "MX")] = "silent"
        async with stage.door() as door:
            capture = await door.fetch(page("dns:hiljaa.fi?type=MX"))
        assert capture.problem is not None and capture.problem.cause is Cause.NO_ANSWER
        assert capture.problem.detail == "the name server did not answer"

    on_stage(play)


def test_a_lost_packet_costs_a_second_try_not_the_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("trustcheck.net.resolve.UDP_SECONDS", (0.1, 1.0))

    async def play(stage: Stage) -> None:
        answers = iter(["silent", ["10 posti.fi."]])
        stage.zone[("kauppa.fi", "MX")] = lambda: next(answers)  # type: ignore[arg-type]
        async with stage.door() as door:
            capture = await door.fetch(page("dns:kauppa.fi?type=MX"))
        assert capture.problem is None and b"posti.fi." in capture.body

    on_stage(play)


def test_many_drips_do_not_slow_a_good_shop() -> None:
    async def play(stage: Stage) -> tuple[float, float]:
        async def drip(asked: Asked) -> None:
            await asked.write(answer(b"", length=10_000))
            await _drip(asked.writer, b"hidasta ")

        stage.host("hyva.fi", says(b"sivu"))
        for n in range(100):
            stage.host(f"hidas{n}.fi", drip)
        async with stage.door() as door, stage.door() as good:
            await good.fetch(page("http://hyva.fi/"))
            alone = await _time_of(good.fetch, 20)
            slow = [
                asyncio.create_task(door.fetch(page(f"http://hidas{n}.fi/", timeout_seconds=2.0))) for n in range(100)
            ]
            await asyncio.sleep(0.5)
            beside = await _time_of(good.fetch, 20)
            captures = await asyncio.gather(*slow)
        assert all(capture.problem and capture.problem.cause is Cause.DEADLINE for capture in captures)
        return alone, beside

    alone, beside = on_stage(play)
    print(f"20 pages alone {alone * 1000:.0f} ms, beside 100 drips {beside * 1000:.0f} ms")
    assert beside < alone + 1.0  # no timed test: it must not wait for the drips


async def _time_of(fetch: Callable[[Request], object], times: int) -> float:
    began = time.monotonic()
    for _ in range(times):
        capture = await fetch(page("http://hyva.fi/"))  # type: ignore[misc]
        assert capture.body == b"sivu"
    return time.monotonic() - began


def test_the_wait_for_ones_turn_is_not_counted() -> None:
    async def play(stage: Stage) -> None:
        async def takes_a_while(asked: Asked) -> bytes:
            await asyncio.sleep(0.3)
            return answer(b"sivu")

        stage.host("kauppa.fi", takes_a_while)
        async with stage.door() as door:
            requests = [page(f"http://kauppa.fi/{n}", timeout_seconds=0.6) for n in range(4)]
            captures = await asyncio.gather(*(door.fetch(request) for request in requests))
        assert [capture.problem for capture in captures] == [None] * 4
        assert all(250 <= capture.elapsed_ms < 600 for capture in captures)

    on_stage(play)


def test_a_shop_whose_time_is_over_leaves_nothing_open() -> None:
    """flow cancels what is still waiting; the door must be usable and closable after that."""

    async def play(stage: Stage) -> None:
        async def never(asked: Asked) -> None:
            await asyncio.sleep(30)

        stage.host("kauppa.fi", never)
        stage.host("toinen.fi", says(b"sivu"))
        async with stage.door() as door:
            tasks = [asyncio.create_task(door.fetch(page(f"https://kauppa.fi/{n}"))) for n in range(5)]
            await asyncio.sleep(0.2)
            for task in tasks:
                task.cancel()
            ended = await asyncio.gather(*tasks, return_exceptions=True)
            assert all(isinstance(end, asyncio.CancelledError) for end in ended)
            assert (await door.fetch(page("https://toinen.fi/"))).body == b"sivu"

    on_stage(play)

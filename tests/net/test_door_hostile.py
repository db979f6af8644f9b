"""Servers that flood, loop, cut, lie and babble: every one of them ends as a Problem with the right cause."""

from __future__ import annotations

import asyncio
import random
import struct
from collections.abc import Callable

import pytest
from net_stage import PUBLIC, Asked, Stage, answer, fetch_once, free_port, on_stage, page, says

from trustcheck.model import Capture, Cause, Hop


def _raw(data: bytes) -> Callable[[Asked], object]:
    async def handler(asked: Asked) -> None:
        await asked.write(data)

    return handler


def _fetch(handler: object, url: str = "http://kauppa.fi/", **rest: object) -> Capture:
    capture, _, _ = fetch_once(lambda stage: stage.host("kauppa.fi", handler), page(url, **rest))  # type: ignore[arg-type]
    return capture


def _assert_problem(capture: Capture, cause: Cause, detail: str = "") -> None:
    assert capture.problem is not None
    assert capture.problem.cause is cause, capture.problem
    assert detail in capture.problem.detail
    assert "unexpected" not in capture.problem.detail and len(capture.problem.detail) < 200


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_endless_headers_end(scheme: str) -> None:
    async def endless(asked: Asked) -> None:
        await asked.write(b"HTTP/1.1 200 OK\r\n")
        while True:
            await asked.write(b"X-More: " + b"a" * 500 + b"\r\n")

    _assert_problem(_fetch(endless, f"{scheme}://kauppa.fi/"), Cause.TOO_LARGE, "header")


def test_one_endless_header_line_ends() -> None:
    async def endless(asked: Asked) -> None:
        await asked.write(b"HTTP/1.1 200 OK\r\nX-Long: ")
        while True:
            await asked.write(b"a" * 5000)

    _assert_problem(_fetch(endless), Cause.TOO_LARGE, "header")


@pytest.mark.parametrize("many", [201, 2_000])
def test_a_flood_of_headers_keeps_the_first_and_reads_no_body(many: int) -> None:
    capture = _fetch(says(b"sivu", headers=tuple(f"X-{n}: y" for n in range(many))))

    _assert_problem(capture, Cause.TOO_LARGE, "200 headers")
    assert (capture.status, len(capture.headers), capture.body) == (200, 200, b"")


def test_headers_over_64_kib_are_too_large() -> None:
    _assert_problem(_fetch(says(b"sivu", headers=tuple(f"X-{n}: {'y' * 900}" for n in range(80)))), Cause.TOO_LARGE)


def test_a_flood_of_cookies_is_cut_and_the_page_read() -> None:
    async def play(stage: Stage) -> None:
        cookies = tuple(f"Set-Cookie: nimi{n}={'a' * 100}" for n in range(150))
        stage.host("kauppa.fi", says(b"sivu", headers=cookies))
        async with stage.door() as door:
            for _ in range(4):
                assert (await door.fetch(page("http://kauppa.fi/"))).body == b"sivu"
        for asked in stage.requests:
            assert asked.headers.get("cookie", "").count("=") <= 50
        assert stage.requests[1].headers["cookie"].count("=") == 50

    on_stage(play)


def test_ever_new_cookies_never_fill_the_jar() -> None:
    async def play(stage: Stage) -> None:
        async def fresh(asked: Asked) -> bytes:
            n = len(stage.requests)
            return answer(b"sivu", headers=tuple(f"Set-Cookie: c{n}x{m}=1" for m in range(40)))

        stage.host("kauppa.fi", fresh)
        async with stage.door() as door:
            for _ in range(8):
                assert (await door.fetch(page("http://kauppa.fi/"))).body == b"sivu"
        assert max(asked.headers.get("cookie", "").count("=") for asked in stage.requests) <= 50

    on_stage(play)


def test_cookies_go_back_to_their_host_and_to_no_other() -> None:
    async def play(stage: Stage) -> None:
        stage.host("kauppa.fi", says(b"a", headers=("Set-Cookie: istunto=1",)))
        stage.host("toinen.fi", says(b"b"))
        async with stage.door() as door:
            for url in ("http://kauppa.fi/", "http://kauppa.fi/x", "http://toinen.fi/"):
                await door.fetch(page(url))
        async with stage.door() as door:
            await door.fetch(page("http://kauppa.fi/"))
        assert [asked.headers.get("cookie") for asked in stage.requests] == [None, "istunto=1", None, None]

    on_stage(play)


def test_a_redirect_that_sets_a_cookie_and_waits_for_it_is_followed() -> None:
    async def play(stage: Stage) -> None:
        async def gate(asked: Asked) -> bytes:
            if "lupa=1" in asked.headers.get("cookie", ""):
                return answer(b"sisalla")
            return answer(status=302, headers=("Set-Cookie: lupa=1", "Location: /"))

        stage.host("kauppa.fi", gate)
        async with stage.door() as door:
            capture = await door.fetch(page("https://kauppa.fi/"))
        assert capture.body == b"sisalla"
        assert capture.hops == (Hop("https://kauppa.fi/", 302, "/"),)
        assert stage.web_connections == 1

    on_stage(play)


def test_a_chain_of_five_redirects_is_followed_and_one_of_six_is_not() -> None:
    async def hop(asked: Asked) -> bytes:
        left = int(asked.path[1:])
        return answer(b"perilla") if left == 0 else answer(b"siirry", 301, (f"Location: /{left - 1}",))

    five, six = _fetch(hop, "http://kauppa.fi/5"), _fetch(hop, "http://kauppa.fi/6")

    assert (five.body, five.url, len(five.hops), five.problem) == (b"perilla", "http://kauppa.fi/0", 5, None)
    _assert_problem(six, Cause.REFUSED, "more than 5 redirects")
    assert (six.body, len(six.hops), six.status) == (b"", 5, 301)


def test_a_redirect_of_a_register_from_https_to_http_is_not_followed() -> None:
    sends = says(b"", 302, ("Location: http://kauppa.fi/",))

    _assert_problem(_fetch(sends, "https://kauppa.fi/", source="prh"), Cause.REFUSED, "https to http")


def test_other_3xx_and_redirects_without_a_location_are_answers() -> None:
    for status, headers in [(300, ("Location: /x",)), (304, ()), (302, ())]:
        capture = _fetch(says(b"" if status == 304 else b"sivu", status, headers))
        assert (capture.problem, capture.status, capture.hops) == (None, status, ())


@pytest.mark.parametrize("status", [200, 204, 401, 403, 404, 429, 500, 503])
def test_every_status_is_an_ordinary_answer(status: int) -> None:
    capture = _fetch(says(b"" if status == 204 else b"sivu", status, ("Retry-After: 7",)))

    assert (capture.status, capture.problem) == (status, None)
    assert capture.header("retry-after") == "7"


def test_a_refused_connection_is_no_answer() -> None:
    def prepare(stage: Stage) -> None:
        stage.host("kauppa.fi", says(b""))
        stage.ports[80] = free_port()

    capture, _, door = fetch_once(prepare, page("http://kauppa.fi/"))
    _assert_problem(capture, Cause.NO_ANSWER, "refused the connection")
    assert door.connections == [(PUBLIC, 80)]


def test_all_addresses_of_a_host_are_tried() -> None:
    async def play(stage: Stage) -> None:
        stage.zone[("kauppa.fi", "A")] = ["45.83.10.1", "45.83.10.2"]
        stage.zone[("kauppa.fi", "AAAA")] = ["2a00:1450::9"]
        stage.web["kauppa.fi"] = says(b"sivu")
        dead, alive = free_port(), stage.ports[80]
        ports = {"45.83.10.1": dead, "45.83.10.2": dead, "2a00:1450::9": alive}
        stage.nat = lambda address, port: ("127.0.0.1", ports[address])  # type: ignore[method-assign]
        async with stage.door() as door:
            capture = await door.fetch(page("http://kauppa.fi/"))
            assert (capture.body, capture.peer) == (b"sivu", "2a00:1450::9")
            assert sorted(door.connections[:2]) == [("45.83.10.1", 80), ("45.83.10.2", 80)]

    on_stage(play)


def _reset(writer: asyncio.StreamWriter) -> None:
    """Closes with a TCP reset: linger of zero seconds."""
    import socket

    sock = writer.get_extra_info("socket")
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("when", ["before", "header", "body"])
def test_a_reset_connection_is_no_answer_and_the_part_is_kept(scheme: str, when: str) -> None:
    async def cut(asked: Asked) -> None:
        if when == "header":
            await asked.write(b"HTTP/1.1 200 OK\r\nX-")
        if when == "body":
            await asked.write(answer(b"alku", length=5000))
        await asyncio.sleep(0.05)
        _reset(asked.writer)

    capture = _fetch(cut, f"{scheme}://kauppa.fi/")
    _assert_problem(capture, Cause.NO_ANSWER)
    assert (capture.status, capture.body) == ((200, b"alku") if when == "body" else (0, b""))


CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"


@pytest.mark.parametrize(
    ("sent", "body", "cause"),
    [
        (CHUNKED + b"4\r\nalku\r\n", b"alku", Cause.NO_ANSWER),
        (CHUNKED + b"4\r\nalku\r\nff\r\nja", b"alkuja", Cause.NO_ANSWER),
        (CHUNKED + b"4\r\nalku\r\nzz\r\n", b"alku", Cause.UNREADABLE),
        (CHUNKED + b"4\r\nalku\r\n" + b"f" * 30 + b"\r\nx", b"alku", Cause.UNREADABLE),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nalku", b"alku", Cause.NO_ANSWER),
        (b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\nalku", b"", Cause.UNREADABLE),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\nalku", b"", Cause.UNREADABLE),
        (b"", b"", Cause.NO_ANSWER),
        (b"HTTP/1.1 200", b"", Cause.NO_ANSWER),
        (b"SSH-2.0-OpenSSH_9.2\r\n", b"", Cause.NO_ANSWER),
        (b"HTTP/1.1 abc OK\r\n\r\n", b"", Cause.UNREADABLE),
        (b"HTTP/1.1 200 OK\r\nBad Header\r\n\r\n", b"", Cause.UNREADABLE),
        (b"HTTP/1.1 200 OK\r\nX: \x00\r\n\r\n", b"", Cause.UNREADABLE),
        (b"\x16\x03\x01\x02\x00" * 20 + b"\r\n\r\n", b"", Cause.UNREADABLE),
    ],
)
def test_broken_answers_are_told_and_the_part_is_kept(sent: bytes, body: bytes, cause: Cause) -> None:
    capture = _fetch(_raw(sent))

    _assert_problem(capture, cause)
    assert capture.body == body


def test_an_endless_body_ends_at_the_cap() -> None:
    async def endless(asked: Asked) -> None:
        await asked.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        while True:
            await asked.write(b"1000\r\n" + b"x" * 4096 + b"\r\n")

    capture = _fetch(endless, max_bytes=100_000)
    _assert_problem(capture, Cause.TOO_LARGE)
    assert capture.body == b"x" * 100_000


def test_a_body_that_just_fits_is_whole_and_one_byte_more_is_not() -> None:
    assert _fetch(says(b"x" * 1000), max_bytes=1000).problem is None
    capture = _fetch(says(b"x" * 1001), max_bytes=1000)
    _assert_problem(capture, Cause.TOO_LARGE)
    assert len(capture.body) == 1000


def test_a_body_without_a_length_ends_with_the_connection() -> None:
    assert _fetch(_raw(b"HTTP/1.0 200 OK\r\n\r\nvanha palvelin")).body == b"vanha palvelin"


def test_a_kept_connection_that_the_server_closed_is_opened_anew() -> None:
    async def play(stage: Stage) -> None:
        async def once(asked: Asked) -> bytes | None:
            if asked.path == "/1":
                await asked.write(answer(b"yksi"))  # says nothing of closing
                return None
            return answer(b"kaksi")

        stage.host("kauppa.fi", once)
        async with stage.door() as door:
            for scheme in ("http", "https"):
                assert (await door.fetch(page(f"{scheme}://kauppa.fi/1"))).body == b"yksi"
                assert (await door.fetch(page(f"{scheme}://kauppa.fi/2"))).body == b"kaksi"

    on_stage(play)


def test_a_server_that_drops_a_kept_connection_at_the_next_question_is_asked_anew_once() -> None:
    async def play(stage: Stage) -> None:
        async def drops(asked: Asked) -> bytes | None:
            return answer(b"sivu") if stage.web_connections > 1 or asked.path == "/1" else None

        stage.host("kauppa.fi", drops)
        async with stage.door() as door:
            assert (await door.fetch(page("http://kauppa.fi/1"))).body == b"sivu"
            assert (await door.fetch(page("http://kauppa.fi/2"))).body == b"sivu"
            assert door.connections == [(PUBLIC, 80)] * 2

    on_stage(play)


@pytest.mark.parametrize("endless", [True, False])
def test_endless_whois_ends_at_its_cap(endless: bool) -> None:
    async def play(stage: Stage) -> None:
        async def speak(line: str, writer: asyncio.StreamWriter) -> None:
            for _ in range(100_000 if endless else 16):
                writer.write(b"% rivi rivin peraan\r\n".ljust(4096, b"."))
                await writer.drain()

        stage.zone[("whois.fi", "A")] = [PUBLIC]
        stage.whois = speak
        async with stage.door() as door:
            capture = await door.fetch(page("whois://whois.fi/kauppa.fi"))
        assert len(capture.body) == 65536
        if endless:
            _assert_problem(capture, Cause.TOO_LARGE)
        else:
            assert capture.problem is None

    on_stage(play)


def test_random_bytes_from_every_kind_of_server_are_problems_not_errors() -> None:
    rng = random.Random(99)

    async def play(stage: Stage) -> None:
        async def babble(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await reader.read(100)
            writer.write(rng.randbytes(rng.randrange(1, 3000)))
            await writer.drain()

        stage.raw[43] = babble
        stage.ports[80] = stage.ports[443] = stage.ports[43]
        stage.everyone = [PUBLIC]
        async with stage.door() as door:
            for n in range(60):
                for url in (f"http://h{n}.fi/", f"https://h{n}.fi/", f"tls://h{n}.fi:443"):
                    capture = await door.fetch(page(url))
                    assert capture.problem is not None
                    _assert_problem(capture, capture.problem.cause)

    on_stage(play)


def test_a_name_server_that_babbles_is_no_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("trustcheck.net.resolve.UDP_SECONDS", (0.05,))
    rng = random.Random(5)

    async def play(stage: Stage) -> None:
        proper = stage.reply

        def babble(wire: bytes, most: int = 65535) -> bytes:
            reply = proper(wire, most) or b""
            cut = bytearray(reply[: rng.randrange(len(reply))] + rng.randbytes(rng.randrange(40)))
            cut[:2] = wire[:2]
            return bytes(cut)

        stage.everyone = [PUBLIC]
        stage.reply = babble  # type: ignore[method-assign]
        async with stage.door() as door:
            for n in range(15):
                for url in (f"dns:n{n}.fi?type=MX", f"http://n{n}.fi/"):
                    capture = await door.fetch(page(url, timeout_seconds=1.0))
                    if capture.problem is not None:
                        _assert_problem(capture, capture.problem.cause)

    on_stage(play)

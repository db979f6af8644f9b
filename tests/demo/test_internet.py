"""The simulated internet as a whole: what it starts, logs and leaves behind, and how it serves a sound shop."""

from __future__ import annotations

import asyncio
import gc
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, suppress

import pytest
from demo_stage import TODAY, ask_dns, connect, get, read, running, shop, unpacked, whois

from trustcheck.demo.addresses import is_public
from trustcheck.demo.internet import Internet
from trustcheck.demo.world import Site, World
from trustcheck.model import UsageFault

PAGES = {
    "/": Site(body=b"<h1>Kauppa</h1>" + b"<p>Tuote</p>" * 200),
    "/haku?q=1": Site(body=b"haku yksi"),
    "/haku": Site(body=b"haku", status=203, headers=(("X-Own", "1"),)),
    "/vanha": Site(body=b"", status=301, headers=(("Location", "/"),)),
}


@pytest.fixture(scope="module")
def net() -> Iterator[Internet]:
    with running(shop("kauppa-demo.fi", pages=PAGES)) as internet:
        yield internet


def test_pages_are_those_of_the_story_on_both_names(net: Internet) -> None:
    for host in ("kauppa-demo.fi", "www.kauppa-demo.fi"):
        assert get(net, host, secure=True).body == PAGES["/"].body
    assert get(net, "kauppa-demo.fi", "/haku?q=1", secure=True).body == b"haku yksi"
    other = get(net, "kauppa-demo.fi", "/haku?q=2", secure=True)
    assert (other.status, other.header("x-own"), other.body) == (203, "1", b"haku")
    assert get(net, "kauppa-demo.fi", "/vanha", secure=True).header("location") == "/"
    assert get(net, "kauppa-demo.fi", "/robots.txt", secure=True).status == 404


def test_plain_http_sends_to_https_and_keeps_the_query(net: Internet) -> None:
    answer = get(net, "www.kauppa-demo.fi", "/haku?q=1")

    assert (answer.status, answer.header("location")) == (301, "https://www.kauppa-demo.fi/haku?q=1")


def test_bodies_are_packed_for_clients_that_take_it(net: Internet) -> None:
    packed = get(net, "kauppa-demo.fi", secure=True, head="Accept-Encoding: gzip, br\r\n")
    short = get(net, "kauppa-demo.fi", "/haku?q=1", secure=True, head="Accept-Encoding: gzip\r\n")

    assert packed.header("content-encoding") == "gzip" and unpacked(packed.body) == PAGES["/"].body
    assert short.header("content-encoding") == ""


def test_connections_are_kept_and_head_has_no_body(net: Internet) -> None:
    with connect(net, "web-403-fault.fi", 80) as connection:
        for method in ("GET", "HEAD", "GET"):
            connection.sendall(f"{method} / HTTP/1.1\r\nHost: web-403-fault.fi:80\r\n\r\n".encode())
            answer = read(connection, 0.2, 1 << 16)
            assert answer.status == 403 and answer.end == "silence"
            assert bool(answer.body) == (method == "GET")


LONG = b"POST / HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n"


@pytest.mark.parametrize("request_", [b"\r\n\r\n", b"GET /\r\n\r\n", b"\x16\x03\x01", LONG])
def test_what_is_no_request_is_told_so_and_ends_the_connection(net: Internet, request_: bytes) -> None:
    with connect(net, "kauppa-demo.fi", 80) as connection:
        connection.sendall(request_)
        answer = read(connection, 5, 1 << 16)
        assert answer.end in ("closed", "reset") and answer.status == 400
    with connect(net, "kauppa-demo.fi", 80) as connection:
        connection.sendall(b"G" * 200_000)
        assert read(connection, 5, 1 << 16).end in ("closed", "reset")
    assert get(net, "kauppa-demo.fi", secure=True).status == 200


def test_a_host_that_is_not_here_is_misdirected(net: Internet) -> None:
    with connect(net, "kauppa-demo.fi", 80) as connection:
        connection.sendall(b"GET / HTTP/1.1\r\nHost: muu-demo.fi\r\nConnection: close\r\n\r\n")
        assert read(connection, 5, 1 << 16).status == 421


def test_the_log_has_every_question_in_order() -> None:
    with running(shop("kauppa-demo.fi", pages=PAGES)) as net:
        get(net, "kauppa-demo.fi", "/haku?q=1", secure=True, head="User-Agent: kokeilija\r\n")
        whois(net, "whois.fi", "kauppa-demo.fi")
        seen = [(one.protocol, one.host, one.path) for one in net.log]

        assert seen[0] == ("dns", "kauppa-demo.fi", "A")
        assert seen[1] == ("connect", "45.10.0.1", "443")
        assert seen[2] == ("https", "kauppa-demo.fi", "/haku?q=1")
        assert (seen[3][0], seen[3][2], seen[4]) == ("connect", "43", ("whois", "whois.fi", "kauppa-demo.fi"))
        assert (net.log[2].method, net.log[2].headers["user-agent"]) == ("GET", "kokeilija")
        assert [one.at for one in net.log] == sorted(one.at for one in net.log)
        assert net.leaks == []


@pytest.mark.parametrize("address", ["127.0.0.1", "10.0.0.5", "169.254.169.254", "::1", "fd00::5", "::ffff:127.0.0.1",
    "64:ff9b::7f00:1", "2002:7f00:1::1", "0.0.0.0", "100.64.0.1", "224.0.0.1", "no address"])  # fmt: skip
def test_a_connect_that_no_guard_should_let_through_is_a_leak_and_ends_in_a_trap(address: str) -> None:
    with running() as net:
        place = net.nat(address, 80)
        with socket.create_connection(place, timeout=5) as connection:
            assert read(connection, 5, 10)[:2] == (b"", "closed")

        assert net.leaks == [(address, 80)]
        assert not is_public(address)


@pytest.mark.parametrize(
    ("address", "port"), [("45.10.0.1", 22), ("45.10.0.1", 43), ("9.9.9.9", 443), ("45.84.0.1", 8080)]
)
def test_public_places_where_nobody_listens_refuse(net: Internet, address: str, port: int) -> None:
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(net.nat(address, port), timeout=5).close()
    assert net.leaks == []


def test_a_simulated_round_trip_is_added_to_connects_and_answers() -> None:
    with running(shop("kauppa-demo.fi", pages=PAGES), delay_seconds=0.05) as net:
        start = time.monotonic()
        get(net, "kauppa-demo.fi", secure=True)
        secure = time.monotonic() - start
        start = time.monotonic()
        whois(net, "whois.fi", "kauppa-demo.fi")
        whois_seconds = time.monotonic() - start

    assert 0.2 <= secure < 0.4  # name, connect, handshake, answer
    assert 0.1 <= whois_seconds < 0.3  # connect, answer


def test_it_starts_at_once_and_leaves_nothing_behind() -> None:
    async def run() -> float:
        start = time.monotonic()
        async with Internet(World(shops={}), today=TODAY) as net:
            started = time.monotonic() - start
            reader, writer = await asyncio.open_connection(*net.nat("45.84.0.1", 80))
            writer.write(b"GET / HTTP/1.1\r\n")  # a client in the middle of its request when the world ends
            await writer.drain()
        with suppress(ConnectionError):
            assert await reader.read() == b""
        writer.close()
        with suppress(ConnectionError):
            await writer.wait_closed()
        assert [task for task in asyncio.all_tasks() if task is not asyncio.current_task()] == []
        return started

    assert asyncio.run(run()) < 0.3
    gc.collect()


def test_it_ends_while_every_kind_of_answer_is_under_way() -> None:
    hosts = ("web-hang", "web-drip-body", "web-endless", "web-endless-headers", "tls-hang", "tls-drip")
    threads = threading.active_count()
    with ExitStack() as open_ones:
        with running() as net:
            for host in hosts:
                port = 443 if host.startswith("tls") else 80
                connection = open_ones.enter_context(connect(net, f"{host}-fault.fi", port))
                connection.sendall(f"GET / HTTP/1.1\r\nHost: {host}-fault.fi\r\n\r\n".encode())
            time.sleep(0.1)
            start = time.monotonic()
        assert time.monotonic() - start < 1
        assert threading.active_count() == threads


def test_a_world_that_cannot_start_says_so_in_the_callers_thread() -> None:
    with pytest.raises(UsageFault, match="no fault of web is called"):
        running(shop("x-demo.fi", faults={"web": "nothing"})).__enter__()
    with pytest.raises(RuntimeError, match="not been started"):
        _ = Internet(World(shops={}), today=TODAY).ca_pem


def test_two_of_them_live_side_by_side() -> None:
    with running(shop("yksi-demo.fi")) as one, running(shop("kaksi-demo.fi")) as two:
        assert one.ca_pem != two.ca_pem and one.dns_port != two.dns_port
        assert get(one, "yksi-demo.fi", secure=True).status == get(two, "kaksi-demo.fi", secure=True).status == 200
        assert not ask_dns(two, "yksi-demo.fi", "A").answer

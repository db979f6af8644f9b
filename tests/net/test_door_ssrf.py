"""No connection to an address that is not public: by literal, by DNS answer, by redirect, by rebinding.

Three witnesses, none of which is the guard: the interpreter's own audit of every connect, what the nat was asked to
map, and the door's log.
"""

from __future__ import annotations

import ipaddress
import json
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from net_stage import PUBLIC, Asked, Stage, answer, authority, on_stage, page, says

from trustcheck.model import Cause
from trustcheck.net.door import Door, Network

HOSTILE = Path(__file__).parents[2] / "../shared/data/hostile"
METADATA = "169.254.169.254"
_seen: list[tuple[str, int]] = []
_listening = False


def _audit(event: str, args: tuple[Any, ...]) -> None:
    if (
        _listening
        and not Stage.replying
        and event in ("socket.connect", "socket.sendto")
        and isinstance(args[1], tuple)
    ):
        _seen.append((str(args[1][0]), int(args[1][1])))


sys.addaudithook(_audit)


@contextmanager
def _witness() -> Iterator[list[tuple[str, int]]]:
    """Every address that this interpreter connects to meanwhile, as the interpreter itself reports it."""
    global _listening
    _seen.clear()
    _listening = True
    try:
        yield _seen
    finally:
        _listening = False


def _assert_clean(stage: Stage, door: Door, seen: list[tuple[str, int]]) -> None:
    ours = {("127.0.0.1", port) for port in [*stage.ports.values(), stage.dns_port]}
    assert set(seen) <= ours, set(seen) - ours
    for address, port in [*door.connections, *stage.natted]:
        ip = ipaddress.ip_address(address)
        assert ip.is_global and not ip.is_multicast, address
        assert port in (43, 80, 443)


def _lists() -> list[str]:
    folder = HOSTILE / "payloadsallthethings"
    if not folder.is_dir():
        pytest.skip("the lists of hostile URLs are not here")
    urls: list[str] = []
    files = [folder / "ssrf_urls.txt", *sorted((folder / "Open Redirect" / "Intruder").glob("*.txt"))]
    for file in files:
        urls += file.read_text("utf-8", "replace").splitlines()
    for file in sorted((folder / "Server Side Request Forgery" / "Files").glob("*")):
        urls += re.findall(r"[a-z]{2,9}:[^\s\"'<>]{1,200}", file.read_text("utf-8", "replace"))
    for name in ("urltestdata", "ada_extra_urltestdata"):
        rows = json.loads((HOSTILE / "url-wpt/tests/wpt" / f"{name}.json").read_text())
        urls += [row["input"] for row in rows if isinstance(row, dict)]
    return list(dict.fromkeys(urls))


SPELLINGS = [
    "127.0.0.1", "127.1", "127.0.1", "0", "0.0.0.0", "0x7f000001", "0x7f.0.0.1", "0X7F.1", "2130706433", "017700000001",
    "0177.0.0.1", "127.0.0.1.", "127。0。0。1", "①②⑦.0.0.1", "%31%32%37.0.0.1", "[::]", "[::1]", "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]", "[0:0:0:0:0:ffff:127.0.0.1]", "[::127.0.0.1]", "[64:ff9b::7f00:1]", "[2002:7f00:1::]",
    "[fe80::1]", "[fd00:ec2::254]", "[ff02::1]", METADATA, "0xa9fea9fe", "2852039166", "0251.0376.0251.0376",
    "[::ffff:a9fe:a9fe]", "100.100.100.200", "168.63.129.16", "192.0.0.192", "10.0.0.1", "192.168.1.1",
    "172.31.255.255", "localhost", "LOCALHOST", "localhost.", "foo.localhost", "metadata.google.internal",
    "instance-data", "router.local",
]  # fmt: skip


def test_no_listed_or_odd_address_leads_inside() -> None:
    async def play(stage: Stage) -> tuple[int, int, int]:
        stage.everyone = [PUBLIC]
        urls = _lists() + [f"{scheme}://{host}/" for host in SPELLINGS for scheme in ("http", "https")]
        async with stage.door() as door:
            with _witness() as seen:
                captures = [await door.fetch(page(url, source="prh")) for url in urls]
            _assert_clean(stage, door, seen)
        unexpected = [c.request.url for c in captures if c.problem and "unexpected" in c.problem.detail]
        assert unexpected == []
        refused = sum(c.problem is not None and c.problem.cause is Cause.REFUSED for c in captures)
        return len(urls), refused, len(door.connections)

    asked, refused, connects = on_stage(play)
    print(f"by literal: {asked} URLs, {refused} refused, {connects} connects, 0 of them to an address inside")
    assert asked > 1000 and refused > 400


def test_no_listed_address_leads_inside_as_a_redirect() -> None:
    async def play(stage: Stage) -> tuple[int, int]:
        locations = [text for text in _lists() if text.strip() and text.isprintable() and text.isascii()]
        locations += [f"http://{host}/" for host in SPELLINGS]

        async def send_on(asked: Asked) -> bytes:
            if re.fullmatch(r"/go/[0-9]+", asked.path):
                where = locations[int(asked.path[4:])].encode("utf-8")
                return b"HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: " + where + b"\r\n\r\n"
            return answer(b"arrived")

        stage.everyone = [PUBLIC]
        stage.host("kauppa.fi", send_on)
        async with stage.door() as door:
            with _witness() as seen:
                captures = [await door.fetch(page(f"http://kauppa.fi/go/{n}")) for n in range(len(locations))]
            _assert_clean(stage, door, seen)
        assert [c.request.url for c in captures if c.problem and "unexpected" in c.problem.detail] == []
        return len(locations), sum(c.problem is not None and c.problem.cause is Cause.REFUSED for c in captures)

    asked, refused = on_stage(play)
    print(f"by redirect: {asked} Locations, {refused} refused, 0 connects to an address inside")
    assert asked > 900 and refused > 200


INSIDE_4 = ["127.0.0.1", "10.0.0.1", "172.16.0.1", "192.168.1.1", METADATA, "100.64.0.1", "0.0.0.0", "255.255.255.255",
            "224.0.0.1", "192.0.2.1", "198.18.0.1", "168.63.129.16"]  # fmt: skip
INSIDE_6 = ["::1", "::", "::ffff:127.0.0.1", "::ffff:8.8.8.8", "::127.0.0.1", "64:ff9b::808:808", "64:ff9b:1::1",
            "2002:7f00:1::1", "2002:808:808::1", "2001:0:41d0::1", "fe80::1", "fd00:ec2::254", "ff02::1", "fec0::1",
            "2001:db8::1", "2a00:1450::5efe:7f00:1", "3fff::1"]  # fmt: skip


@pytest.mark.parametrize("url", ["http://{}/", "https://{}/", "whois://{}/x.fi", "tls://{}:443"])
def test_no_answer_of_the_dns_leads_inside(url: str) -> None:
    async def play(stage: Stage) -> int:
        cases: dict[str, dict[tuple[str, str], Any]] = {}
        for n, address in enumerate(INSIDE_4):
            name = f"v4-{n}.fi"
            cases[name] = {(name, "A"): [address]}
            cases[f"mixed-{name}"] = {(f"mixed-{name}", "A"): [PUBLIC, address]}
            cases[f"alias-{name}"] = {(f"alias-{name}", "A"): [f"alias-{name} 60 CNAME x.fi.", f"x.fi 60 A {address}"]}
            cases[f"far-{name}"] = {(f"far-{name}", "A"): [f"far-{name} 60 CNAME {name}."], **cases[name]}
        for n, address in enumerate(INSIDE_6):
            name = f"v6-{n}.fi"
            cases[name] = {(name, "AAAA"): [address]}
            cases[f"mixed-{name}"] = {(f"mixed-{name}", "A"): [PUBLIC], (f"mixed-{name}", "AAAA"): [address]}
        for name, records in cases.items():
            stage.zone.update(records)
            stage.web[name] = says(b"inside")
        async with stage.door() as door:
            with _witness() as seen:
                captures = [await door.fetch(page(url.format(name))) for name in cases]
            _assert_clean(stage, door, seen)
            assert door.connections == []
        for capture in captures:
            assert capture.problem is not None and capture.problem.cause is Cause.REFUSED, capture.url
            assert "not public" in capture.problem.detail and capture.body == b""
        return len(captures)

    print(f"by DNS answer, {url}: {on_stage(play)} names, 0 connects")


def test_a_name_that_is_bound_anew_is_refused_at_its_next_connection() -> None:
    async def play(stage: Stage) -> None:
        answers = iter([[f"ttl=0 {PUBLIC}"], ["ttl=0 127.0.0.1"], [f"ttl=0 {PUBLIC}"], [f"ttl=0 {METADATA}"]])
        stage.zone[("kauppa.fi", "A")] = lambda: next(answers)

        async def closing(asked: Asked) -> None:
            await asked.write(answer(b"page", headers=("Connection: close",)))

        stage.web["kauppa.fi"] = closing
        async with stage.door() as door:
            with _witness() as seen:
                captures = [await door.fetch(page("http://kauppa.fi/")) for _ in range(4)]
            _assert_clean(stage, door, seen)
            assert door.connections == [(PUBLIC, 80)] * 2
        assert [capture.body for capture in captures] == [b"page", b"", b"page", b""]
        causes = [capture.problem and capture.problem.cause for capture in captures]
        assert causes == [None, Cause.REFUSED, None, Cause.REFUSED]

    on_stage(play)


def test_a_checked_address_is_the_one_connected_to_though_the_name_moves_at_once() -> None:
    async def play(stage: Stage) -> None:
        answers = iter([[f"ttl=60 {PUBLIC}"]] + [["127.0.0.1"]] * 9)
        stage.zone[("kauppa.fi", "A")] = lambda: next(answers)
        stage.web["kauppa.fi"] = says(b"page")
        async with stage.door() as door:
            for _ in range(5):
                assert (await door.fetch(page("https://kauppa.fi/"))).body == b"page"
            assert door.connections == [(PUBLIC, 443)]
        assert [kind for _, kind in stage.questions].count("A") == 1

    on_stage(play)


REDIRECTS = {
    "301": (301, "Location: http://169.254.169.254/latest"),
    "302": (302, "Location: http://127.0.0.1/"),
    "303": (303, "Location: http://[::1]/"),
    "307": (307, "Location: http://inside.fi/"),
    "308": (308, "Location: https://10.0.0.1/"),
    "meta refresh": (200, "X: y"),
    "refresh header": (200, "Refresh: 0;url=http://127.0.0.1/"),
    "protocol-relative": (302, "Location: //127.0.0.1/"),
    "backslash": (302, "Location: \\\\127.0.0.1\\"),
    "userinfo": (302, "Location: http://kauppa.fi@127.0.0.1/"),
    "loop": (302, "Location: /"),
    "100 KB": (302, "Location: http://kauppa.fi/" + "x" * 100_000),
}


@pytest.mark.parametrize("kind", REDIRECTS)
def test_no_kind_of_redirect_leads_inside(kind: str) -> None:
    status, header = REDIRECTS[kind]

    async def play(stage: Stage) -> None:
        body = b'<meta http-equiv="refresh" content="0;url=http://127.0.0.1/">' if kind == "meta refresh" else b""
        stage.host("kauppa.fi", says(body, status, (header,)))
        stage.zone[("inside.fi", "A")] = ["192.168.0.1"]
        async with stage.door() as door:
            with _witness() as seen:
                capture = await door.fetch(page("http://kauppa.fi/"))
            _assert_clean(stage, door, seen)
            assert set(door.connections) == {(PUBLIC, 80)}
        if status == 200:  # not a redirect of the protocol: an ordinary page, for the reader to judge
            assert capture.problem is None and capture.body == body
            return
        assert capture.problem is not None
        wanted = Cause.TOO_LARGE if kind == "100 KB" else Cause.REFUSED
        assert capture.problem.cause is wanted
        assert len(capture.hops) == (5 if kind == "loop" else 1 if kind in ("301", "302", "303", "307", "308",
                                     "protocol-relative", "backslash") else 0)  # fmt: skip

    on_stage(play)


def test_a_nat_that_leads_elsewhere_is_our_own_fault_and_no_connection_is_made() -> None:
    from trustcheck.model import UsageFault

    async def play(stage: Stage) -> None:
        stage.host("kauppa.fi", says(b"page"))
        network = Network(
            dns_servers=(("127.0.0.1", stage.dns_port),),
            nat=lambda address, port: ("192.168.1.1", port),
            ca_pem=authority().cert_pem.bytes(),
        )
        async with Door(network) as door:
            with _witness() as seen, pytest.raises(UsageFault, match="may only lead"):
                await door.fetch(page("http://kauppa.fi/"))
            assert {port for _, port in seen} == {stage.dns_port}

    on_stage(play)


def test_without_a_nat_the_door_connects_to_no_address_inside() -> None:
    async def play(stage: Stage) -> None:
        stage.zone[("kauppa.fi", "A")] = ["127.0.0.1"]
        async with Door(Network(dns_servers=(("127.0.0.1", stage.dns_port),))) as door:
            with _witness() as seen:
                for url in ("http://kauppa.fi/", "http://127.0.0.1/", "whois://kauppa.fi/x", "tls://kauppa.fi:443"):
                    capture = await door.fetch(page(url))
                    assert capture.problem is not None and capture.problem.cause is Cause.REFUSED
            assert {port for _, port in seen} == {stage.dns_port}

    on_stage(play)

"""The ordinary work of the door: pages, DNS, WHOIS, certificates, manners, kept answers."""

from __future__ import annotations

import asyncio
import json
import time
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import dns.message
import dns.rcode
import dns.rdatatype
import msgspec
import pytest
from net_stage import PUBLIC, Asked, Stage, answer, fetch_once, on_stage, page, says

from trustcheck import __version__
from trustcheck.model import Cause, Request
from trustcheck.net.agent import user_agent
from trustcheck.net.budgets import BUDGETS, Budget
from trustcheck.net.door import Door, Network
from trustcheck.net.lookup import name_and_type
from trustcheck.net.manners import Lanes
from trustcheck.net.whois import server_and_query

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


def test_a_page_comes_with_all_that_a_reader_needs() -> None:
    async def play(stage: Stage) -> None:
        stage.host("kauppa.fi", says("hyvää".encode(), headers=("Content-Type: text/html; charset=utf-8", "X-Nimi: ä")))
        async with stage.door(now=lambda: NOW) as door:
            capture = await door.fetch(page("https://kauppa.fi/sivu?x=1#kohta", purpose="home"))
        assert capture.body.decode() == "hyvää"
        assert (capture.status, capture.at, capture.peer, capture.problem) == (200, NOW, PUBLIC, None)
        assert (capture.url, capture.request.url) == ("https://kauppa.fi/sivu?x=1", "https://kauppa.fi/sivu?x=1#kohta")
        assert capture.header("content-type") == "text/html; charset=utf-8" and capture.header("x-nimi") == "ä"
        assert len(capture.sha256) == 64 and 0 <= capture.elapsed_ms < 5000

    on_stage(play)


def test_we_say_who_we_are_and_nothing_of_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "https_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")

    async def play(stage: Stage) -> None:
        stage.host("kauppa.fi", says(b"sivu"))
        async with Door(stage.network(contact="https://lehti.example/robotti"), pause_seconds=0) as door:
            await door.fetch(page("http://kauppa.fi/", accept="application/json"))
        (asked,) = stage.requests
        assert asked.headers == {
            "host": "kauppa.fi",
            "user-agent": f"trustcheck/{__version__} (checks whether an online shop is what it says it is; "
            "https://lehti.example/robotti)",
            "accept": "application/json",
            "accept-encoding": "gzip, deflate, br, zstd",
            "connection": "keep-alive",
        }

    on_stage(play)


def test_the_user_agent_is_one_plain_line_whatever_the_contact_holds() -> None:
    assert user_agent("") == f"trustcheck/{__version__} (checks whether an online shop is what it says it is)"
    assert user_agent(" a)\r\nX: b(ä ").endswith("is; aX: b)")


def test_cvrapi_is_told_who_asks_in_its_own_form() -> None:
    assert user_agent("a - b@example.org", "cvrapi.dk") == f"trustcheck - trustcheck/{__version__} - a b@example.org"
    assert user_agent("{0}", "cvrapi.dk").count(" - ") == 2


def test_one_connection_serves_many_pages_of_a_host() -> None:
    async def play(stage: Stage) -> None:
        stage.host("kauppa.fi", says(b"sivu"))
        async with stage.door() as door:
            captures = await asyncio.gather(*(door.fetch(page(f"https://kauppa.fi/{n}")) for n in range(8)))
            assert door.connections == [(PUBLIC, 443)]
        assert [capture.body for capture in captures] == [b"sivu"] * 8
        assert [kind for _, kind in stage.questions] == ["A", "AAAA"]

    on_stage(play)


def test_a_host_is_asked_one_thing_at_a_time_with_a_pause_between() -> None:
    async def play(stage: Stage) -> None:
        at_once: dict[str, int] = {}
        most: dict[str, int] = {}
        starts: dict[str, list[float]] = {"a.fi": [], "b.fi": []}

        async def watch(asked: Asked) -> bytes:
            host = asked.host
            starts[host].append(time.monotonic())
            at_once[host] = at_once.get(host, 0) + 1
            most[host] = max(most.get(host, 0), at_once[host])
            await asyncio.sleep(0.05)
            at_once[host] -= 1
            return answer(b"sivu")

        for host in starts:
            stage.host(host, watch)
        async with stage.door(pause_seconds=0.1) as door:
            await asyncio.gather(*(door.fetch(page(f"http://{host}/{n}")) for n in range(4) for host in starts))
        assert most == {"a.fi": 1, "b.fi": 1}
        for times in starts.values():
            assert min(b - a for a, b in pairwise(times)) >= 0.14
        assert starts["b.fi"][0] < starts["a.fi"][1]  # the two hosts side by side

    on_stage(play)


def test_registers_have_their_own_intervals_which_doors_can_share() -> None:
    assert BUDGETS["avoindata.prh.fi"].limits == ((1, 1.0),) and BUDGETS["whois.fi"].limits[0] == (5, 1.0)

    async def play(stage: Stage) -> None:
        stage.host("rekisteri.fi", says(b"{}"))
        lanes = Lanes(0.0, {"rekisteri.fi": Budget(((1, 0.2),))})
        async with stage.door(lanes=lanes) as one, stage.door(lanes=lanes) as two:
            began = time.monotonic()
            await asyncio.gather(*(door.fetch(page("http://rekisteri.fi/")) for door in (one, two, one)))
            assert time.monotonic() - began >= 2 * 0.2

    on_stage(play)


def test_a_host_that_asks_for_a_longer_rest_gets_it() -> None:
    async def play(stage: Stage) -> None:
        stage.host("hidas.fi", says(b"sivu"))
        request = msgspec.structs.replace(page("http://hidas.fi/"), pause_seconds=0.3)
        async with stage.door(pause_seconds=0.0) as door:
            began = time.monotonic()
            await asyncio.gather(door.fetch(request), door.fetch(request))
            assert time.monotonic() - began >= 0.3

    on_stage(play)


def test_a_redirect_within_a_host_needs_no_pause() -> None:
    async def play(stage: Stage) -> None:
        async def hop(asked: Asked) -> bytes:
            return answer(b"perilla") if asked.path == "/b" else answer(status=301, headers=("Location: /b",))

        stage.host("kauppa.fi", hop)
        async with stage.door(pause_seconds=5.0) as door:
            began = time.monotonic()
            assert (await door.fetch(page("http://kauppa.fi/a"))).body == b"perilla"
            assert time.monotonic() - began < 2.0

    on_stage(play)


ZONE = {
    ("kauppa.fi", "A"): [PUBLIC],
    ("kauppa.fi", "MX"): ["10 posti.kauppa.fi.", "20 vara.kauppa.fi."],
    ("kauppa.fi", "TXT"): ['"v=spf1 mx -all"', '"\\228\\000 outo"'],
    ("_dmarc.kauppa.fi", "TXT"): ['"v=DMARC1; p=reject"'],
    ("kauppa.fi", "CAA"): ['0 issue "ca.example"'],
    ("kauppa.fi", "NS"): ["ns1.nimi.fi."],
    ("kauppa.fi", "SOA"): ["ns1.nimi.fi. posti.nimi.fi. 1 2 3 4 5"],
    ("xn--hpuku-graa.fi", "MX"): ["0 ."],
}


@pytest.mark.parametrize(("name", "kind"), ZONE)
def test_dns_answers_read_back_as_messages(name: str, kind: str) -> None:
    capture, _, _ = fetch_once(lambda stage: stage.zone.update(ZONE), page(f"dns:{name}?type={kind}"))

    message = dns.message.from_text(capture.body.decode())
    assert message.id == 0 and message.rcode() == dns.rcode.NOERROR and capture.problem is None
    assert len(message.answer) >= 1
    assert all(rrset.rdtype == dns.rdatatype.from_text(kind) for rrset in message.answer)
    assert (capture.status, capture.peer) == (0, "127.0.0.1")


def test_names_that_are_not_there_and_records_that_are_not_there_are_answers() -> None:
    async def play(stage: Stage) -> None:
        stage.zone.update(ZONE)
        stage.zone[("rikki.fi", "MX")] = "SERVFAIL"
        stage.zone[("estetty.fi", "MX")] = "REFUSED"
        async with stage.door() as door:
            nxdomain = await door.fetch(page("dns:olematon.fi?type=MX"))
            nodata = await door.fetch(page("dns:kauppa.fi?type=AAAA"))
            for name, said in (("rikki.fi", "SERVFAIL"), ("estetty.fi", "REFUSED")):
                broken = await door.fetch(page(f"dns:{name}?type=MX"))
                assert broken.problem is not None and broken.problem.cause is Cause.NO_ANSWER
                assert said in broken.problem.detail and said.encode() in broken.body
        assert dns.message.from_text(nxdomain.body.decode()).rcode() == dns.rcode.NXDOMAIN and nxdomain.problem is None
        assert dns.message.from_text(nodata.body.decode()).answer == [] and nodata.problem is None

    on_stage(play)


def test_a_long_dns_answer_comes_over_tcp() -> None:
    texts = [f'"{n:03d}{"x" * 200}"' for n in range(60)]
    capture, _, _ = fetch_once(
        lambda stage: stage.zone.update({("kauppa.fi", "TXT"): texts}), page("dns:kauppa.fi?type=TXT")
    )
    (rrset,) = dns.message.from_text(capture.body.decode()).answer
    assert len(rrset) == 60 and capture.problem is None


def test_dns_questions_are_read_as_rfc_4501_says() -> None:
    assert name_and_type("dns:kauppa.fi") == ("kauppa.fi", "A", "")
    assert name_and_type("DNS:Kauppa.FI.?clAsS=IN;tYpE=mx") == ("kauppa.fi", "MX", "")
    assert name_and_type("dns:h%C3%A4%C3%A4puku.fi?type=AAAA") == ("xn--hpuku-graa.fi", "AAAA", "")
    assert name_and_type("dns://9.9.9.9/kauppa.fi?type=A") == ("kauppa.fi", "A", "9.9.9.9")


@pytest.mark.parametrize(
    "url",
    [
        "dns:", "dns:?type=A", "dns:kauppa.fi?type=AXFR", "dns:kauppa.fi?type=ANY", "dns:kauppa.fi?class=CH",
        "dns:a..b", "dns://8.8.8.8/kauppa.fi?type=A", "dns:127.0.0.1?type=PTR", "dns:" + "a" * 300, "whois://", "whois://whois.fi/",
        "whois://whois.fi", "whois://127.0.0.1/x", "whois://whois.fi:25/x", "whois://a@whois.fi/x", "whois://kone/x",
        "tls://kauppa.fi", "tls://kauppa.fi:25", "tls://127.0.0.1:443", "tls://[::1]:443", "tls://a@b.fi:443",
        "ftp://kauppa.fi/", "file:///etc/passwd", "", ":", "kauppa.fi", "http:", "gopher://x.fi/", "dns", "\ud800",
        "https://kauppa.fi:8443/", "http://kauppa.fi:43/", "tls://localhost:443", "whois://localhost/x",
    ],
)  # fmt: skip
def test_questions_that_we_do_not_ask_are_refused_without_a_connection(url: str) -> None:
    async def play(stage: Stage) -> None:
        stage.everyone = [PUBLIC]
        async with stage.door() as door:
            capture = await door.fetch(page(url))
            assert capture.problem is not None and capture.problem.cause is Cause.REFUSED, capture.problem
            assert door.connections == [] and stage.questions == []

    on_stage(play)


def test_whois_keeps_every_byte_and_asks_one_clean_line() -> None:
    async def play(stage: Stage) -> None:
        async def speak(line: str, writer: asyncio.StreamWriter) -> None:
            writer.write(b"\xef\xbb\xbfdomain.....: kauppa.fi\r\nholder.....: K\xe4yt\x00\r\n")

        stage.zone[("whois.fi", "A")] = [PUBLIC]
        stage.whois = speak
        async with stage.door() as door:
            capture = await door.fetch(page("whois://whois.fi/kauppa.fi"))
            await door.fetch(page("whois://whois.fi/-T%20dn,ace%20kauppa.fi%0D%0Atoinen"))
        assert capture.body == b"\xef\xbb\xbfdomain.....: kauppa.fi\r\nholder.....: K\xe4yt\x00\r\n"
        assert (capture.peer, capture.problem) == (PUBLIC, None)
        assert [line for _, _, line in stage.asked] == ["kauppa.fi\r\n", "-T dn,ace kauppa.fitoinen\r\n"]

    on_stage(play)


def test_whois_questions_are_one_printable_line() -> None:
    assert server_and_query("whois://WHOIS.fi/h%C3%A4%C3%A4puku.fi") == ("whois.fi", "hääpuku.fi")
    assert server_and_query("whois://whois.fi/a%00%1B%7Fb") == ("whois.fi", "ab")


def test_a_whois_server_that_hangs_up_at_once_gave_an_empty_answer() -> None:
    capture, _, _ = fetch_once(
        lambda stage: stage.zone.update({("whois.fi", "A"): [PUBLIC]}), page("whois://whois.fi/x.fi", timeout_seconds=1)
    )
    assert capture.body == b"" and capture.problem is None


def test_a_certificate_is_told_as_json() -> None:
    capture, _, door = fetch_once(lambda stage: stage.host("kauppa.fi", says(b"")), page("tls://kauppa.fi:443"))

    told = json.loads(capture.body)
    assert told["verified"] is True and told["fault"] == ""
    assert told["chain"][0].startswith("-----BEGIN CERTIFICATE-----")
    assert door.connections == [(PUBLIC, 443)]


def _files(folder: Path) -> list[Path]:
    return list(folder.iterdir())


def _bootstrap(**rest: object) -> Request:
    url = "https://data.example.org/rdap/dns.json"
    return Request(source="rdap", url=url, max_age_days=7, timeout_seconds=5, **rest)  # type: ignore[arg-type]


def test_an_answer_that_may_be_old_is_kept_and_given_again(tmp_path: Path) -> None:
    async def play(stage: Stage) -> None:
        clock = [NOW]
        stage.host("data.example.org", says(b'{"services":[]}', headers=("Content-Type: application/json",)))
        network = stage.network(cache_dir=tmp_path / "uusi" / "kansio")
        async with Door(network, pause_seconds=0, now=lambda: clock[0]) as door:
            first = await door.fetch(_bootstrap())
            clock[0] += timedelta(days=6)
            again = await door.fetch(_bootstrap())
            assert (again.body, again.at, again.status, again.headers) == (first.body, NOW, 200, first.headers)
            assert len(stage.asked) == 1
            await door.fetch(Request(source="rdap", url=_bootstrap().url, timeout_seconds=5))  # max_age_days 0: always
            assert len(stage.asked) == 2
            clock[0] += timedelta(days=2)
            assert (await door.fetch(_bootstrap())).at == clock[0]
            assert len(stage.asked) == 3
            clock[0] -= timedelta(days=30)  # a clock that went back: nobody knows how old the file is
            await door.fetch(_bootstrap())
            assert len(stage.asked) == 4
        (file,) = _files(tmp_path / "uusi" / "kansio")  # no temporary file is left
        assert file.suffix == ".answer"

    on_stage(play)


def test_an_answer_that_says_no_is_kept_for_a_day_where_a_yes_is_kept_longer(tmp_path: Path) -> None:
    async def play(stage: Stage) -> None:
        clock = [NOW]
        async with Door(stage.network(cache_dir=tmp_path), pause_seconds=0, now=lambda: clock[0]) as door:
            for body, days in ((b'{"said":"YES"}', 7), (b'{"said":"NO"}', 1)):
                stage.host("data.example.org", says(body))
                first = await door.fetch(_bootstrap(brief='"NO"'))
                clock[0] += timedelta(days=days)
                assert (await door.fetch(_bootstrap(brief='"NO"'))).at == first.at, body
                clock[0] += timedelta(minutes=1)
                assert (await door.fetch(_bootstrap(brief='"NO"'))).at == clock[0], body
                door.forget(_bootstrap())
                assert _files(tmp_path) == []

    on_stage(play)


def test_a_damaged_kept_answer_is_asked_for_anew(tmp_path: Path) -> None:
    async def play(stage: Stage) -> None:
        stage.host("data.example.org", says(b'{"services":[1,2,3]}'))
        network = stage.network(cache_dir=tmp_path)
        async with Door(network, pause_seconds=0, now=lambda: NOW) as door:
            await door.fetch(_bootstrap())
            (file,) = _files(tmp_path)
            whole = file.read_bytes()
            places = range(0, len(whole), 3)
            for n, place in enumerate(places):
                file.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
                assert (await door.fetch(_bootstrap())).body == b'{"services":[1,2,3]}'
                assert len(stage.asked) == n + 2
            for torn in (b"", whole[:10], whole[:64], whole[:-1], b"\xff" * 50, b"[]\n", b"null\nx"):
                file.write_bytes(torn)
                assert (await door.fetch(_bootstrap())).body == b'{"services":[1,2,3]}'
            assert file.read_bytes() == whole

    on_stage(play)


def test_a_page_in_place_of_data_is_not_kept_for_weeks(tmp_path: Path) -> None:
    async def play(stage: Stage) -> None:
        async with Door(stage.network(cache_dir=tmp_path), pause_seconds=0) as door:
            for body, files in (
                (b"<html>a moment</html>", 0),
                (b"", 0),
                (b"rate limited", 0),
                (b"\xef\xbb\xbf [1]", 1),
            ):
                stage.host("data.example.org", says(body))
                await door.fetch(_bootstrap(accept="application/json"))
                assert len(_files(tmp_path)) == files, body

    on_stage(play)


@pytest.mark.parametrize("body", [b"[]", b" [ ]\n", b"\xef\xbb\xbf[\r\n]"])
def test_an_empty_list_is_not_kept_for_it_is_what_busy_services_send_too(body: bytes, tmp_path: Path) -> None:
    async def play(stage: Stage) -> None:
        stage.host("data.example.org", says(body))
        async with Door(stage.network(cache_dir=tmp_path), pause_seconds=0, now=lambda: NOW) as door:
            assert (await door.fetch(_bootstrap(accept="application/json"))).status == 200
            stage.host("data.example.org", says(b'[{"id":1}]'))
            assert (await door.fetch(_bootstrap(accept="application/json"))).body == b'[{"id":1}]'
        assert len(stage.asked) == 2 and len(_files(tmp_path)) == 1

    on_stage(play)


def test_only_whole_verified_answers_are_kept(tmp_path: Path) -> None:
    async def play(stage: Stage) -> None:
        async with Door(stage.network(cache_dir=tmp_path), pause_seconds=0) as door:
            for handler in (says(b"x", 404), says(b"x" * 50), says(b"x", headers=("Content-Encoding: gzip, gzip",))):
                stage.host("data.example.org", handler)
                await door.fetch(_bootstrap(max_bytes=40))
        assert _files(tmp_path) == []

    on_stage(play)


def test_a_folder_that_cannot_be_written_only_means_no_kept_answer(tmp_path: Path) -> None:
    async def play(stage: Stage) -> None:
        stage.host("data.example.org", says(b"{}"))
        (tmp_path / "tiedosto").write_text("")
        async with Door(stage.network(cache_dir=tmp_path / "tiedosto" / "alla"), pause_seconds=0) as door:
            assert (await door.fetch(_bootstrap())).body == b"{}"

    on_stage(play)


def test_no_network_at_all_is_no_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    from net_stage import free_port

    monkeypatch.setattr("trustcheck.net.resolve.UDP_SECONDS", (0.1,))

    async def play() -> None:
        async with Door(Network(dns_servers=(("127.0.0.1", free_port()),))) as door:
            for url in (
                "https://kauppa.fi/",
                "dns:kauppa.fi?type=MX",
                "whois://whois.fi/kauppa.fi",
                "tls://kauppa.fi:443",
            ):
                capture = await door.fetch(page(url))
                assert capture.problem is not None and capture.problem.cause is Cause.NO_ANSWER, (url, capture.problem)

    asyncio.run(play())


def test_a_machine_without_a_resolver_is_no_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    import dns.resolver

    def none(self: object, *args: object, **rest: object) -> None:
        raise dns.resolver.NoResolverConfiguration

    monkeypatch.setattr(dns.resolver.Resolver, "__init__", none)

    async def play() -> None:
        async with Door() as door:
            capture = await door.fetch(page("dns:kauppa.fi?type=MX"))
        assert capture.problem is not None and capture.problem.cause is Cause.NO_ANSWER
        assert "no DNS resolver" in capture.problem.detail

    asyncio.run(play())


def test_a_door_caps_bodies_whatever_a_request_asks() -> None:
    capture, _, _ = fetch_once(
        lambda stage: stage.host("kauppa.fi", says(b"x" * 5000)), page("http://kauppa.fi/"), page_bytes=1000
    )
    assert len(capture.body) == 1000
    assert capture.problem is not None and capture.problem.cause is Cause.TOO_LARGE


def test_who_names_resolvers_has_no_others_asked() -> None:
    async def play() -> None:
        async with Door(Network(dns_servers=(("127.0.0.1", 9),))) as door:
            capture = await door.fetch(Request(source="resolvers", url="dns://9.9.9.9/kauppa.fi?type=A"))
        assert capture.problem is not None and capture.problem.cause is Cause.NO_ANSWER
        assert "configured" in capture.problem.detail

    asyncio.run(play())

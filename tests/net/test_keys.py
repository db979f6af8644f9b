"""Keys go to their one service and stay nowhere: not in what is kept, logged or said, whatever the service repeats."""

from __future__ import annotations

import asyncio
import base64
import json
import logging
from pathlib import Path
from urllib.parse import quote

import msgspec
import pytest
from net_stage import Asked, Handler, Stage, answer, on_stage, page, says

from trustcheck.model import Capture, Cause, Request
from trustcheck.net.door import Door
from trustcheck.net.keys import KEYS, Key, Keyring, NotAsked, read_token, scrubbed, scrubbed_body, sealed

SECRET = 'sAl/a i"nen+&avain=1'
PAIR = f"tunnus:{SECRET}"
OTHER = "muu.example"
WEB_KEYS = sorted(name for name, key in KEYS.items() if key.way != "oauth")


def given(name: str) -> str:
    return PAIR if KEYS[name].way in ("pair", "oauth") else SECRET


def question(name: str, **rest: object) -> Request:
    return page(f"https://{KEYS[name].host}/kysymys?x=1", source="prh", key=name, **rest)


def leaks(capture: Capture) -> list[str]:
    """Forms in which the key stands somewhere in what would be kept."""
    whole = repr(msgspec.to_builtins(capture, builtin_types=(bytes,))) + capture.body.decode("latin-1")
    forms: tuple[str, ...] = (
        SECRET,
        quote(SECRET, safe=""),
        json.dumps(SECRET)[1:-1],
        base64.b64encode(PAIR.encode()).decode(),
    )
    forms += (SECRET.lower(), base64.b64encode(f"{SECRET}:".encode()).decode(), SECRET[:12])
    return [form for form in forms if form in whole]


async def parrot(asked: Asked) -> bytes:
    """Repeats all that it was sent, in every way that a service could."""
    sent = "\n".join([asked.path, *asked.headers.values(), SECRET, quote(SECRET, safe="")])
    body = json.dumps({"sent": sent, "error": f"key {SECRET} is not known", "upper": SECRET.upper()}).encode()
    line = quote(SECRET, safe="")
    return answer(body + sent.encode(), 200, (f"X-Key: {line}", f"Set-Cookie: k={line}", f"X-{SECRET[:3]}: {SECRET}"))


@pytest.mark.parametrize("name", WEB_KEYS)
def test_what_repeats_the_key_is_kept_without_it(name: str, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)

    async def play(stage: Stage) -> Capture:
        stage.host(KEYS[name].host, parrot)
        network = stage.network(keys={name: given(name)}, cache_dir=tmp_path / "c", state_dir=tmp_path, contact="me")
        async with Door(network, budgets={}) as door:
            capture = await door.fetch(question(name, max_age_days=1.0))
        assert len(stage.requests) == 1
        sent = stage.requests[0].path + repr(stage.requests[0].headers)
        assert (
            quote(SECRET, safe="") in sent
            or SECRET in sent
            or base64.b64encode(given(name).encode()).decode()[:20] in sent
        )
        return capture

    capture = on_stage(play)
    assert capture.status == 200 and b"(key)" in capture.body and leaks(capture) == []
    assert capture.url == f"https://{KEYS[name].host}/kysymys?x=1"
    assert dict(capture.headers)["X-Key"] == "(key)"
    files = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert len(files) > 100
    assert SECRET.encode() not in files and quote(SECRET, safe="").encode() not in files
    assert SECRET not in caplog.text and quote(SECRET, safe="") not in caplog.text


def _redirect(location: str) -> Handler:
    async def handler(asked: Asked) -> bytes:
        if asked.path.startswith("/perilla"):
            return answer(b"perilla")
        return answer(status=302, headers=(f"Location: {location.format(sent=asked.path.partition('?')[2])}",))

    return handler


@pytest.mark.parametrize(
    ("location", "asked_there", "cause"),
    [
        ("https://muu.example/perilla", "/perilla", None),
        ("https://muu.example/perilla?{sent}", "/perilla?x=1", None),
        (f"https://muu.example/perilla?k={quote(SECRET, safe='')}", "", Cause.REFUSED),
        (f"https://{base64.b32encode(SECRET.encode()).decode().strip('=').lower()}.example/", "", Cause.NO_ANSWER),
        ("/perilla?{sent}", "", None),
    ],
)
def test_a_redirect_takes_the_key_nowhere(location: str, asked_there: str, cause: Cause | None) -> None:
    async def play(stage: Stage) -> None:
        stage.host("cvrapi.dk", _redirect(location))
        stage.host(OTHER, says(b"perilla"))
        async with Door(stage.network(keys={"cvrapi": SECRET}, contact="me"), budgets={}) as door:
            capture = await door.fetch(question("cvrapi"))
        elsewhere = [asked for asked in stage.requests if asked.host == OTHER]
        assert [asked.path for asked in elsewhere] == ([asked_there] if asked_there else [])
        assert all("authorization" not in asked.headers for asked in elsewhere)
        assert leaks(capture) == []
        assert (capture.problem and capture.problem.cause) == cause

    on_stage(play)


def test_a_redirect_to_nowhere_does_not_say_the_key() -> None:
    for location in ("{key}:avaa", "https://{key}.internal/", "https://a@{key}/", "//{key}", "http://{key}:99/"):

        async def play(stage: Stage, location: str = location) -> Capture:
            stage.host("api.certspotter.com", _redirect(location.replace("{key}", "salainen-avain-1")))
            async with Door(stage.network(keys={"certspotter": "SALAINEN-avain-1"}), budgets={}) as door:
                return await door.fetch(question("certspotter"))

        capture = on_stage(play)
        assert capture.problem is not None
        assert "salainen" not in repr(capture).lower().replace("(key)", "")


def test_a_key_that_was_not_given_is_not_asked_and_costs_no_turn() -> None:
    async def play(stage: Stage) -> None:
        stage.host("cvrapi.dk", says(b"{}"))
        async with Door(stage.network(contact="me")) as door:
            for key in ("companies_house", "olematon", "urhlaus?"):
                capture = await door.fetch(page("https://cvrapi.dk/", source="prh", key=key))
                assert capture.problem is not None and capture.problem.cause is Cause.NOT_ASKED, key
                assert key.strip("?") in capture.problem.detail
            assert stage.asked == [] and door.connections == []
            assert door._lanes.book.begun("cvrapi.dk", 100.0) == 0
            without = await door.fetch(page("https://cvrapi.dk/?vat=1", source="prh", key="cvrapi?"))
        assert without.body == b"{}" and stage.requests[0].path == "/?vat=1"

    on_stage(play)


def test_a_key_goes_to_no_other_host() -> None:
    async def play(stage: Stage) -> None:
        stage.host(OTHER, says(b"{}"))
        async with Door(stage.network(keys={name: given(name) for name in KEYS}), budgets={}) as door:
            for name in KEYS:
                await door.fetch(page(f"https://{OTHER}/{name}", source="prh", key=name))
        assert [asked.path for asked in stage.requests] == [f"/{name}" for name in KEYS]
        names = {"host", "user-agent", "accept", "accept-encoding", "connection"}
        assert all(set(asked.headers) == names for asked in stage.requests)

    on_stage(play)


class Tokens:
    """A service behind tokens, and the service that gives them."""

    def __init__(self, *, seconds: int = 3600, holds: int = 99) -> None:
        self.given = 0
        self.seconds, self.holds = seconds, holds
        self.used: list[str] = []

    def on(self, stage: Stage) -> None:
        stage.host("portal.api.bolagsverket.se", self.give)
        stage.host("gw.api.bolagsverket.se", self.serve)

    async def give(self, asked: Asked) -> bytes:
        self.given += 1
        assert asked.headers["content-type"] == "application/x-www-form-urlencoded"
        assert asked.headers["authorization"] == "Basic " + base64.b64encode(PAIR.encode()).decode()
        told = {"access_token": f"lippu-{self.given}-merkki", "expires_in": self.seconds, "token_type": "Bearer"}
        return answer(json.dumps(told).encode())

    async def serve(self, asked: Asked) -> bytes:
        token = asked.headers["authorization"].removeprefix("Bearer ")
        self.used.append(token)
        if self.used.count(token) > self.holds:
            return answer(f"token {token} is not known, key {SECRET}".encode(), 401)
        return answer(f'{{"token": "{token}", "ok": true}}'.encode())


def _ask_swedish(tokens: Tokens, times: int) -> list[Capture]:
    async def play(stage: Stage) -> list[Capture]:
        tokens.on(stage)
        async with Door(stage.network(keys={"bolagsverket": PAIR}), budgets={}) as door:
            return [
                await door.fetch(
                    page(f"https://gw.api.bolagsverket.se/a#{n}", source="prh", key="bolagsverket", post="text/plain")
                )
                for n in range(times)
            ]

    return on_stage(play)


def test_a_token_is_asked_for_once_and_kept_nowhere() -> None:
    tokens = Tokens()
    captures = _ask_swedish(tokens, 3)
    assert tokens.given == 1 and tokens.used == ["lippu-1-merkki"] * 3
    assert {capture.body for capture in captures} == {b'{"token": "(key)", "ok": true}'}


def test_a_token_that_has_run_out_is_renewed() -> None:
    tokens = Tokens(seconds=1)
    assert all(capture.status == 200 for capture in _ask_swedish(tokens, 2))
    assert tokens.given == 2


def test_a_token_that_was_taken_back_is_renewed_once() -> None:
    tokens = Tokens(holds=2)
    assert [capture.status for capture in _ask_swedish(tokens, 3)] == [200, 200, 200]
    assert tokens.given == 2

    never = Tokens(holds=0)
    (capture,) = _ask_swedish(never, 1)
    assert (capture.status, never.given) == (401, 2)
    assert capture.body == b"token (key) is not known, key (key)"


@pytest.mark.parametrize("said", [b"", b"[]", b'{"access_token": 5}', b'{"access_token": "a\\nb"}', b'{"error": "x"}'])
def test_no_token_is_no_answer_and_says_nothing_secret(said: bytes) -> None:
    async def play(stage: Stage) -> Capture:
        stage.host("portal.api.bolagsverket.se", says(said + SECRET.encode()))
        stage.host("gw.api.bolagsverket.se", says(b"{}"))
        async with Door(stage.network(keys={"bolagsverket": PAIR}), budgets={}) as door:
            return await door.fetch(question("bolagsverket"))

    capture = on_stage(play)
    assert capture.problem is not None and capture.problem.cause is Cause.NO_ANSWER and capture.body == b""
    assert "bolagsverket" in capture.problem.detail and leaks(capture) == []


def test_what_is_posted_is_the_fragment_and_goes_nowhere_else() -> None:
    async def play(stage: Stage) -> None:
        bodies: list[str] = []

        async def post(asked: Asked) -> bytes:
            bodies.append(f"{asked.path} {asked.headers['content-type']} {asked.headers['content-length']}")
            return answer(b"ok") if asked.path == "/a" else answer(status=307, headers=("Location: /a",))

        stage.host("kauppa.fi", post)
        body = '{"a":"ä&#"}'
        async with stage.door() as door:
            good = await door.fetch(page(f"http://kauppa.fi/a#{quote(body)}", post="application/json"))
            sent_on = await door.fetch(page(f"http://kauppa.fi/b#{quote(body)}", post="application/json"))
        assert bodies == [f"/{path} application/json {len(body.encode())}" for path in "ab"]
        assert good.problem is None
        assert sent_on.problem is not None and sent_on.problem.cause is Cause.REFUSED

    on_stage(play)


@pytest.mark.parametrize("resolver", ["8.8.8.8", "127.0.0.1", "10.0.0.1", "9.9.9.99", "169.254.169.254"])
def test_no_other_resolver_is_asked(resolver: str) -> None:
    async def play(stage: Stage) -> Capture:
        async with stage.door() as door:
            capture = await door.fetch(page(f"dns://{resolver}/kauppa.fi?type=A"))
        assert stage.questions == [] and stage.natted == []
        return capture

    capture = on_stage(play)
    assert capture.problem is not None and capture.problem.cause is Cause.REFUSED


def test_a_body_that_is_cut_within_the_key_loses_its_beginning_too() -> None:
    secret = "abcdefghijklmnop"
    assert scrubbed_body(b"key: abcdefghij", (secret,), cut=True) == b"key: "
    assert scrubbed_body(b"key: abcdefghij", (secret,), cut=False) == b"key: abcdefghij"
    assert scrubbed_body(b"ABCDEFGHIJKLMNOP, a", (secret,), cut=True) == b"(key), a"
    assert scrubbed("nothing here", ()) == "nothing here"
    assert scrubbed_body(b"\xff\x00abc", (), cut=True) == b"\xff\x00abc"


def test_a_token_is_safe_a_little_shorter_than_it_holds() -> None:
    assert read_token(b'{"access_token":"t","expires_in":100}') == ("t", 70.0)
    assert read_token(b'{"access_token":"t","expires_in":1e9}') == ("t", 3570.0)
    assert read_token(b'{"access_token":"t","expires_in":true}') == ("t", 0.0)
    assert read_token(b"[" * 50_000) == ("", 0.0)


def test_each_key_has_one_host_and_says_where_to_get_it() -> None:
    for name, key in KEYS.items():
        assert key.host.islower() and key.get_it, name
        assert sealed(key, PAIR, "lippu").secrets[0] == PAIR
        assert bool(key.token_url) == (key.way == "oauth")
    with pytest.raises(NotAsked):
        Keyring({}).check("zefix")
    assert Key("h", "basic", "x").token_url == ""
    assert asyncio.run(Keyring({}).seal("cvrapi?", "cvrapi.dk", None)).query == ""  # type: ignore[arg-type]

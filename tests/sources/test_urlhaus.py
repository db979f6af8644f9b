"""URLhaus says all within HTTP 200; only addresses that are online count; its reporters are not kept."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from source_stage import AT, answer, asked, case, told

from trustcheck.archive.personal import strip
from trustcheck.demo.internet import Internet
from trustcheck.demo.services.urlhaus import EXAMPLE, listed
from trustcheck.demo.world import World
from trustcheck.demo_run import QUICK_DOOR
from trustcheck.model import Capture, Cause
from trustcheck.net.door import Door
from trustcheck.net.network import Network
from trustcheck.sources import urlhaus

DOMAIN = EXAMPLE.domain
SHOP = case(DOMAIN)
HOSTS = (DOMAIN, f"www.{DOMAIN}")


def says(host: str, body: Any, **rest: Any) -> Capture:
    return answer("urlhaus", f"{urlhaus.URL}#host={host}", body, **rest)


def ok(host: str, *urls: dict[str, Any]) -> Capture:
    return says(host, {"query_status": "ok", "host": host, "url_count": str(len(urls)), "urls": list(urls)})


NONE = [says(host, {"query_status": "no_results"}) for host in HOSTS]


def word(*captures: Capture) -> Any:
    fact = told(urlhaus, SHOP, *captures)["list.urlhaus"]
    return fact.cause or fact.value


def test_each_host_of_the_shop_is_asked_once_with_the_key_in_its_place() -> None:
    assert asked(urlhaus, SHOP) == [f"{urlhaus.URL}#host={host}" for host in HOSTS]
    assert len(asked(urlhaus, case(DOMAIN, host=f"kauppa.{DOMAIN}"))) == 3
    assert all(request.key == "urlhaus" and request.post for request in urlhaus.ask(SHOP))


def test_none_is_absent_only_when_every_host_was_answered_for() -> None:
    assert word(*NONE) is None
    assert word(NONE[0]) is Cause.NOT_ASKED
    assert word(NONE[0], says(HOSTS[1], b"", status=429)) is Cause.THROTTLED


def test_only_what_is_online_counts() -> None:
    row = listed(DOMAIN, "/a", "/b")["urls"]
    past = listed(DOMAIN, "/c", status="offline")["urls"]
    assert word(ok(DOMAIN, *row, *past), NONE[1]) == 2
    assert word(ok(DOMAIN, *past), NONE[1]) is None
    assert word(ok(DOMAIN, *row)) == 2, "what one host has is known before the other answers"


@pytest.mark.parametrize(
    ("body", "cause"),
    [
        ({"query_status": "unknown_auth_key"}, Cause.REFUSED), ({"query_status": "invalid_host"}, Cause.REFUSED),
        ({"query_status": "maintenance"}, Cause.UNREADABLE), ({"query_status": "ok"}, Cause.UNREADABLE),
        ({"query_status": "ok", "host": "toinen-demo.fi", "urls": []}, Cause.UNREADABLE),
        ({"query_status": "ok", "host": DOMAIN, "urls": {}}, Cause.UNREADABLE), ([], Cause.UNREADABLE),
    ],
)  # fmt: skip
def test_what_is_no_answer(body: Any, cause: Cause) -> None:
    assert word(says(DOMAIN, body), NONE[1]) is cause


def test_who_reported_an_address_is_not_kept() -> None:
    capture = ok(DOMAIN, *listed(DOMAIN, "/a")["urls"])
    bare = strip(capture)
    assert b"erika_mustermann_demo" in capture.body and b"erika_mustermann_demo" not in bare.body
    assert word(bare, NONE[1]) == 1


def test_without_a_key_nobody_is_asked_and_each_fault_means_what_it_says() -> None:
    wanted = {
        "": 3, "unknown-key": Cause.REFUSED, "invalid-host": Cause.REFUSED, "offline": None,
        "other-host": Cause.UNREADABLE, "odd-status": Cause.UNREADABLE,
    }  # fmt: skip

    async def collected(network: Network) -> list[Capture]:
        async with Door(network, **QUICK_DOOR) as door:
            return [await door.fetch(request) for request in urlhaus.ask(SHOP)]

    async def play() -> None:
        async with Internet(World(shops={}, outside={"urlhaus": EXAMPLE.rows}), today=AT.date()) as internet:
            for fault, meaning in wanted.items():
                internet.faults["urlhaus"] = fault
                assert word(*await collected(internet.network())) == meaning, fault
            before = len(internet.log)
            network = internet.network()
            bare = Network(dns_servers=network.dns_servers, nat=network.nat, ca_pem=network.ca_pem)
            assert word(*await collected(bare)) is Cause.NOT_ASKED
            assert not [seen for seen in internet.log[before:] if seen.protocol == "https"]

    asyncio.run(play())

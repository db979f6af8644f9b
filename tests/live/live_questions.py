"""One harmless question to each real service beside the same to its double: what differs is told in sentences.

A twin of demo/services is asked with its own EXAMPLE, so a new one is covered as soon as it is there; REAL names what
the real service is asked instead, where an invented firm would only bring "not found". Few requests: MOST a source.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

import dns.flags
import dns.message
import dns.rcode
import msgspec

from trustcheck import flow
from trustcheck.demo.internet import Internet
from trustcheck.demo.services import all_services
from trustcheck.demo.shops import world as world_of
from trustcheck.demo.world import World
from trustcheck.demo_run import QUICK_DOOR
from trustcheck.facts import absent, known
from trustcheck.model import Capture, Case, Fact, Shop
from trustcheck.net.door import Door, Network
from trustcheck.sources import all_sources

MOST = 2
MOST_BY_DNS = 4  # datagrams; two trials of each resolver
MOST_KEYS = 12
DEEPEST = 6
# Public bodies and listed firms, of which registers tell no persons; (domain, facts). Others: the twin's own example.
_FINNISH: tuple[str, Mapping[str, Any]] = (
    "domain.fi",
    {
        "claim.company_id": "0112038-9", "claim.company_country": "FI", "claim.vat_number": "FI01120389",
        "claim.site_read": True, "register.company_id": "0112038-9",
    },
)  # fmt: skip
REAL: Mapping[str, tuple[str, Mapping[str, Any]]] = {
    **dict.fromkeys(("prh", "traficom", "vies", "rdap", "whois"), _FINNISH),
    "brreg": ("brreg.no", {"claim.company_id": "974760673", "claim.company_country": "NO", "claim.site_read": True}),
    "companies_house": (
        "gov.uk", {"claim.company_id": "00445790", "claim.company_country": "GB", "claim.site_read": True},
    ),
}  # fmt: skip
# Every twin by its own name: some source has two of them (Denmark: the state's service and cvrapi.dk).
TWINS = {
    name: (getattr(twin, "SOURCE", name), twin.EXAMPLE)
    for name, twin in all_services().items()
    if hasattr(twin, "EXAMPLE")
}
OLDER = ("prh", "traficom", "vies", "rdap", "whois")  # their doubles are shops of the demo
LISTS = ("resolvers", "spamhaus")  # asked by the DNS: do their own test names still tell what we take them to tell?
MODEL_SHOP = "viremo.fi"


async def smoke(service: str, network: Network, at: datetime) -> tuple[list[Capture], list[Fact], list[str]]:
    """What the service answers, what its source reads of it, and how it differs from the double."""
    async with Door(network) as door:
        captures, told = await asked(source_of(service), real_case(service, at), door)
    return captures, told, differences(captures, await doubles(service, at))


def source_of(service: str) -> str:
    """The source that asks that service."""
    return TWINS[service][0] if service in TWINS else service


def case_of(domain: str, facts: Mapping[str, Fact], at: datetime) -> Case:
    return Case(shop=Shop(domain=domain, host=domain, url=f"https://{domain}/"), at=at, facts=facts)


def real_case(service: str, at: datetime) -> Case:
    """The case in which the real service is asked."""
    if service in LISTS:
        return case_of(_FINNISH[0], {}, at)
    if service in REAL:
        domain, values = REAL[service]
        facts = {name: absent(name) if value is None else known(name, value) for name, value in values.items()}
        return case_of(domain, facts, at)
    _, example = TWINS[service]
    return case_of(example.domain, example.given(), at)


async def asked(source: str, case: Case, door: Door) -> tuple[list[Capture], list[Fact]]:
    """The captures of the first questions that the source asks, and what it reads of them."""
    module = all_sources()[source]
    needed = {name: fact for name, fact in case.facts.items() if name in module.NEEDS}
    case = msgspec.structs.replace(case, facts=needed)
    captures: dict[str, Capture] = {}
    most = MOST_BY_DNS if source in LISTS else MOST
    while len(captures) < most:
        fresh = [request for request in module.ask(case) if request.url not in captures]
        if not fresh:
            break
        for request in fresh[: most - len(captures)]:
            captures[request.url] = await door.fetch(msgspec.structs.replace(request, max_age_days=0.0))
        case = msgspec.structs.replace(case, captures=captures)
    return list(captures.values()), module.read(case, captures)


async def doubles(service: str, at: datetime) -> list[list[Capture]]:
    """What the double answers: to its own example, and when it knows nothing."""
    if service in LISTS:
        async with (
            Internet(World(shops={}), today=at.date()) as internet,
            Door(internet.network(), **QUICK_DOOR) as door,
        ):
            return [(await asked(service, case_of(_FINNISH[0], {}, at), door))[0]]
    if service in OLDER:
        shop = Shop(domain=MODEL_SHOP, host=MODEL_SHOP, url=f"https://{MODEL_SHOP}/")
        internet = Internet(world_of(at.date()), today=at.date())
        async with internet, Door(internet.network(), **QUICK_DOOR) as door:
            case = await flow.collect(shop, door.fetch, at=at)
        return [[capture for capture in case.captures.values() if capture.request.source == service]]
    source, example = TWINS[service]
    found = []
    for rows in (example.rows, ()):
        internet = Internet(World(shops={}, outside={service: rows}), today=at.date())
        async with internet, Door(internet.network(), **QUICK_DOOR) as door:
            found.append((await asked(source, case_of(example.domain, example.given(), at), door))[0])
    return found


def differences(real: Sequence[Capture], made: Sequence[Sequence[Capture]]) -> list[str]:
    """Sentences on how the real answers differ from those of the double, of which the nearest is taken."""
    told: list[str] = []
    near: list[list[str]]
    for place, capture in enumerate(real):
        near = [list(_between(capture, captures[place])) for captures in made if place < len(captures)]
        nearest = min(near, key=len) if near else [f"{capture.request.url}: the double was not asked this"]
        told += nearest
    return told


def _between(real: Capture, double: Capture) -> Iterator[str]:
    where = real.request.url[:100]
    if real.problem is not None and double.problem is None:
        yield f"{where}: no whole answer ({real.problem.cause}: {real.problem.detail})"
        return
    if real.request.url.startswith("dns:"):
        if (said := _by_dns(real.body)) != (expected := _by_dns(double.body)):
            yield f"{where}: {said}, the double's {expected}"
        return
    if real.status != double.status:
        yield f"{where}: status {real.status}, the double's {double.status}"
    types = [capture.header("content-type").partition(";")[0].strip().lower() for capture in (real, double)]
    if types[0] != types[1]:
        yield f"{where}: content type {types[0] or 'none'}, the double's {types[1] or 'none'}"
    keys = [key_paths(capture.body) for capture in (real, double)]
    if (keys[0] is None) != (keys[1] is None):
        yield f"{where}: {'not JSON' if keys[0] is None else 'JSON'}, the double's is {'JSON' if keys[1] else 'not'}"
    if keys[0] is not None and keys[1] is not None:
        for words, extra in (("only in the real answer", keys[0] - keys[1]), ("only in the double", keys[1] - keys[0])):
            if extra:
                yield f"{where}: {words}: {', '.join(sorted(extra)[:MOST_KEYS])}"


def _by_dns(body: bytes) -> str:
    """What a DNS answer says, in short: its code, whether recursion was to be had, its records."""
    message = dns.message.from_text(body.decode())
    found = sorted(item.to_text() for rows in message.answer for item in rows)
    recursion = "with" if message.flags & dns.flags.RA else "without"
    return f"{dns.rcode.to_text(message.rcode())} {recursion} RA: {', '.join(found) or 'nothing'}"


def key_paths(body: bytes) -> set[str] | None:
    """Every path of keys in the JSON (a.b[].c); None when it is none."""
    try:
        value = msgspec.json.decode(body)
    except (msgspec.DecodeError, ValueError, RecursionError):
        return None
    return set(_paths(value, "", 0))


def _paths(value: Any, above: str, depth: int) -> Iterator[str]:
    if depth > DEEPEST:
        return
    if isinstance(value, dict):
        for key, inside in value.items():
            yield f"{above}{key}"
            yield from _paths(inside, f"{above}{key}.", depth + 1)
    elif isinstance(value, list):
        for inside in value[:50]:
            yield from _paths(inside, f"{above.removesuffix('.')}[].", depth + 1)

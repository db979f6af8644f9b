"""check, check_async, judge_again: what `import trustcheck` gives, and what the commands are made of."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec

from trustcheck import flow, rulebook
from trustcheck.archive.neighbours import Neighbours
from trustcheck.archive.personal import strip
from trustcheck.buyer.ads import advertisement
from trustcheck.buyer.notes import is_note
from trustcheck.buyer.paying import payment
from trustcheck.model import Capture, Case, Cause, Fetch, Problem, Request, Shop, UsageFault
from trustcheck.net.address import shop_from
from trustcheck.net.door import Door, Network
from trustcheck.rulebook import Rulebook
from trustcheck.sources import all_sources

JUST_NOW_DAYS = 1e-6  # no kept answer is so young, and a new one is kept all the same
Progress = Callable[[Capture, int], None]


def _silent(capture: Capture, waiting: int) -> None:
    """No progress shown."""


def _switched_off(fetch: Fetch, without: Collection[str]) -> Fetch:
    """The same fetch, but these sources' questions are not asked, and the case says why."""
    off = Problem(Cause.NOT_ASKED, "the source is switched off")

    async def ask(request: Request) -> Capture:
        if request.source in without:
            return Capture.of(request, datetime.now(UTC), problem=off)
        return await fetch(request)

    return ask


async def check_async(
    address: str,
    *,
    network: Network | None = None,
    at: datetime | None = None,
    rules: Rulebook | None = None,
    base_rate: float | None = None,
    keep_personal: bool = False,
    deadline_seconds: float = flow.DEADLINE_SECONDS,
    progress: Progress = _silent,
    without: Collection[str] = (),
    door_options: Mapping[str, Any] | None = None,
    held: Path | None = None,
    payee: str | None = None,
    iban: str | None = None,
    paid_to_country: str | None = None,
    ad: str | None = None,
    notes: Path | None = None,
    neighbours: Neighbours | None = None,
) -> Case:
    """The judged case of the shop at that address. Raises UsageFault when it is no address of a shop.

    base_rate: assumed share of fakes among such shops (0–1), None for the rulebook's own. keep_personal: leave
    natural persons' data in WHOIS and RDAP answers. without: names of sources that are not asked. held: the folder of
    the registers that are held on this machine (`trustcheck registers`), which are asked before the network; None: none
    is. payee, iban, paid_to_country: what a payment page or bank statement showed; of the account number only the
    country and whether its check digits hold are kept, unless keep_personal. ad: what an advertisement for the shop
    said. notes: an earlier case of this shop, whose notes are taken along. neighbours: the shelf of checked shops that
    this one is compared with and put on; None: none is kept. Trouble of the network is never raised: it is in the case.
    """
    shop, at = shop_from(address), at or datetime.now(UTC)
    seen = payment(at, payee=payee, iban=iban, paid_to_country=paid_to_country, keep_personal=keep_personal)
    seen += advertisement(at, ad)
    seen += _notes_of(notes, shop) if notes else ()
    book = rules or rulebook.load()
    without = {*without, *(() if neighbours is not None else ("neighbours",))}
    async with Door(network or Network(), **(door_options or {})) as door:
        with _first(held, door.fetch if neighbours is None else neighbours.before(door.fetch)) as fetch:
            case = await flow.collect(
                shop,
                _switched_off(fetch, without) if without else fetch,
                at=at,
                keep=(lambda capture: capture) if keep_personal else strip,
                progress=progress,
                forget=door.forget,
                deadline_seconds=deadline_seconds,
                seen=seen,
            )
    concluded = flow.conclude(case, book, base_rate=base_rate)
    if neighbours is not None and "neighbours" not in without:
        neighbours.add(concluded)
    return concluded


async def dispute_async(
    address: str,
    *,
    network: Network | None = None,
    at: datetime | None = None,
    rules: Rulebook | None = None,
    deadline_seconds: float = flow.DEADLINE_SECONDS,
    without: Collection[str] = (),
    door_options: Mapping[str, Any] | None = None,
    held: Path | None = None,
) -> Case:
    """check_async(), but the sources that the shop's own statement names are asked anew: no kept answer of theirs, and
    no held register, is used. The shop's site is read once, before the others are asked."""
    shop, at = shop_from(address), at or datetime.now(UTC)
    own = {name: source for name, source in all_sources().items() if name in ("website", "statement")}
    async with Door(network or Network(), **(door_options or {})) as door:
        with _first(held, door.fetch) as fetch:
            first = await flow.collect(
                shop,
                _switched_off(door.fetch, without),
                at=at,
                keep=strip,
                deadline_seconds=deadline_seconds,
                sources=own,
            )
            named = {reply.source for reply in first.many("claim.statement")}
            case = await flow.collect(
                shop,
                _switched_off(_anew(fetch, door.fetch, named, first.captures), without),
                at=at,
                keep=strip,
                deadline_seconds=deadline_seconds,
            )
    return flow.conclude(case, rules or rulebook.load())


def _anew(fetch: Fetch, ask: Fetch, named: Collection[str], held: Mapping[str, Capture]) -> Fetch:
    """The same fetch, but the named sources are asked without a look at what was kept (their new answer is kept), and
    what is in `held` is not asked again."""

    async def again(request: Request) -> Capture:
        old = held.get(request.url)
        if old is not None and old.request.source == request.source:
            return old
        if request.source not in named:
            return await fetch(request)
        fresh = msgspec.structs.replace(request, max_age_days=min(request.max_age_days, JUST_NOW_DAYS))
        return msgspec.structs.replace(await ask(fresh), request=request)

    return again


def _notes_of(path: Path, shop: Shop) -> tuple[Capture, ...]:
    """The notes in a kept case of that shop. UsageFault when it is of another."""
    from trustcheck.archive.reading import read_case

    record, captures = read_case(path)
    if record.shop.domain != shop.domain:
        raise UsageFault(f"{path} is a case of {record.shop.domain}: notes are taken along to a check of the same shop")
    return tuple(capture for capture in captures if is_note(capture))


@contextmanager
def _first(held: Path | None, fetch: Fetch) -> Iterator[Fetch]:
    """A fetch that asks the held registers before the network, where any is held."""
    if held is None or not held.is_dir():
        yield fetch
        return
    from trustcheck.held.shelf import Shelf

    with Shelf(held) as shelf:
        yield shelf.before(fetch)


def check(address: str, **options: Any) -> Case:
    """check_async() for programs that are not asynchronous themselves; the same options."""
    return asyncio.run(check_async(address, **options))


def dispute(address: str, **options: Any) -> Case:
    """dispute_async() for programs that are not asynchronous themselves; the same options."""
    return asyncio.run(dispute_async(address, **options))


def judge_again(path: str | Path, *, rules: Rulebook | None = None, base_rate: float | None = None) -> Case:
    """The case in that file judged anew, with no network. Raises ArchiveFault when the file cannot be trusted.

    base_rate None: the one that the case was judged with.
    """
    from trustcheck.archive.reading import read_case

    record, captures = read_case(Path(path))
    case = flow.read_again(record.shop, record.at, captures)
    return flow.conclude(case, rules or rulebook.load(), base_rate=record.base_rate if base_rate is None else base_rate)

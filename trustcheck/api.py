"""check, check_async, judge_again: what `import trustcheck` gives, and what the commands are made of."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from trustcheck import flow, rulebook
from trustcheck.archive.personal import strip
from trustcheck.buyer.notes import is_note
from trustcheck.buyer.paying import payment
from trustcheck.model import Capture, Case, Cause, Fetch, Problem, Request, Shop, UsageFault
from trustcheck.net.address import shop_from
from trustcheck.net.door import Door, Network
from trustcheck.rulebook import Rulebook

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
    notes: Path | None = None,
) -> Case:
    """The judged case of the shop at that address. Raises UsageFault when it is no address of a shop.

    base_rate: assumed share of fakes among such shops (0–1), None for the rulebook's own. keep_personal: leave
    natural persons' data in WHOIS and RDAP answers. without: names of sources that are not asked. held: the folder of
    the registers that are held on this machine (`trustcheck registers`), which are asked before the network; None: none
    is. payee, iban, paid_to_country: what a payment page or bank statement showed (buyer.py); of the account number
    only the country and whether its check digits hold are kept, unless keep_personal. notes: an earlier case of this
    shop, whose notes are taken along. Trouble of the network is never raised: it is in the case.
    """
    shop, at = shop_from(address), at or datetime.now(UTC)
    seen = payment(at, payee=payee, iban=iban, paid_to_country=paid_to_country, keep_personal=keep_personal)
    seen += _notes_of(notes, shop) if notes else ()
    book = rules or rulebook.load()
    async with Door(network or Network(), **(door_options or {})) as door:
        with _first(held, door.fetch) as fetch:
            case = await flow.collect(
                shop,
                _switched_off(fetch, without) if without else fetch,
                at=at,
                keep=(lambda capture: capture) if keep_personal else strip,
                progress=progress,
                deadline_seconds=deadline_seconds,
                seen=seen,
            )
    return flow.conclude(case, book, base_rate=base_rate)


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


def judge_again(path: str | Path, *, rules: Rulebook | None = None, base_rate: float | None = None) -> Case:
    """The case in that file judged anew, with no network. Raises ArchiveFault when the file cannot be trusted.

    base_rate None: the one that the case was judged with.
    """
    from trustcheck.archive.reading import read_case

    record, captures = read_case(Path(path))
    case = flow.read_again(record.shop, record.at, captures)
    return flow.conclude(case, rules or rulebook.load(), base_rate=record.base_rate if base_rate is None else base_rate)

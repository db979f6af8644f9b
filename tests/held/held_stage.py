"""Worlds whose registers can be pulled, and pulls of them; all firms are invented."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec

from trustcheck.demo.internet import Internet, InternetThread
from trustcheck.demo.services import all_services
from trustcheck.demo.shops import world as world_of
from trustcheck.demo.world import World
from trustcheck.demo_run import QUICK_DOOR
from trustcheck.held import all_registers
from trustcheck.held.index import FORMAT, About, Index, Writer
from trustcheck.held.pull import Step, pull
from trustcheck.held.register import Register, Row
from trustcheck.held.shelf import index_path

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
CODES = sorted(all_registers())


def world() -> World:
    """The demo world, with the examples of all twins in their registers."""
    made = world_of(NOW.date())
    examples = {name: service.EXAMPLE.rows for name, service in all_services().items() if hasattr(service, "EXAMPLE")}
    outside = {name: (*made.outside.get(name, ()), *rows) for name, rows in examples.items()}
    return msgspec.structs.replace(made, outside={**made.outside, **outside})


@contextmanager
def running() -> Iterator[Internet]:
    with InternetThread(world(), today=NOW.date()) as internet:
        yield internet


def pulled(register: Register | str, folder: Path, internet: Internet, **more: Any) -> tuple[About, bool]:
    chosen = all_registers()[register] if isinstance(register, str) else register
    more = {"now": NOW, "door_options": QUICK_DOOR, **more}
    return pull(chosen, folder, internet.network(), **more)


def ranges(internet: Internet) -> list[str]:
    """The ranges that were asked for since the log was cleared, "" for a whole file."""
    return [seen.headers.get("range", "") for seen in internet.log if seen.protocol == "https"]


def held(folder: Path, code: str, rows: Iterable[Row], at: datetime = NOW) -> Index:
    """An index of these rows, open."""
    path = index_path(folder, code)
    with Writer(path) as writer:
        for _ in writer.add(rows):
            pass
        writer.finish(
            About(
                format=FORMAT,
                code=code,
                at=at,
                files={"https://example.org/all": ""},
                sha256=("00",),
                companies=writer.companies,
                places=writer.places,
                bytes=1,
            )
        )
    return Index(path)


__all__ = ["CODES", "NOW", "Step", "held", "pulled", "ranges", "running", "world"]

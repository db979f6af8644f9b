"""How often a host may be asked: one request at a time, a pause between two, longer ones for registers.

Sources of the intervals: the registers' own terms where they have any (whois.fi, rdap.norid.no), else what a guest who
wants to be let in again would keep to.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager

# Least seconds between the starts of two requests. A host not named here has the Door's pause.
INTERVALS: Mapping[str, float] = {
    "avoindata.prh.fi": 1.0,
    "api.certspotter.com": 1.0,
    "api.gleif.org": 1.0,
    "crt.sh": 2.0,  # no terms; a free service that is often overloaded
    "cvrapi.dk": 2.0,
    "ec.europa.eu": 0.5,  # VIES: serial; a member state's own system answers behind it
    "nominatim.openstreetmap.org": 1.1,
    "odata.domain.fi": 0.5,
    "overpass-api.de": 1.0,  # two questions of one guest at a time; one is enough for us
    "photon.komoot.io": 1.0,
    "rdap.norid.no": 6.0,  # 10 a minute
    "web.archive.org": 2.5,  # 24 a minute
    "whois.fi": 0.25,  # 5 a second at most
}
# Hosts that answer only who names himself in their own form; cvrapi.dk: "Company - Project - Contact".
USER_AGENTS: Mapping[str, str] = {"cvrapi.dk": "trustcheck - trustcheck/{version} - {contact}"}


class _Lane:
    def __init__(self) -> None:
        self.lock = asyncio.Lock()
        self.free_at = 0.0


class Lanes:
    """One lane a host. Doors that share a Lanes object share its pauses (within one event loop)."""

    def __init__(self, pause_seconds: float, intervals: Mapping[str, float]) -> None:
        self._pause = pause_seconds
        self._intervals = intervals
        self._lanes: dict[str, _Lane] = {}

    @asynccontextmanager
    async def turn(
        self, host: str, kind: str = "web", *, pause: bool = True, rest_seconds: float = 0.0
    ) -> AsyncIterator[float]:
        """Waits for the turn, gives the seconds waited. pause=False: a redirect within the host goes on at once.

        rest_seconds: what the host itself asks for, where that is longer than our own pause.
        """
        lane = self._lanes.setdefault(f"{kind} {host}", _Lane())
        loop = asyncio.get_running_loop()
        asked = loop.time()
        interval = self._intervals.get(host)
        async with lane.lock:
            if pause or interval is not None:
                await asyncio.sleep(max(0.0, lane.free_at - loop.time()))
            began = loop.time()
            try:
                yield began - asked
            finally:
                # A register counts from start to start, as its terms do; a shop rests after each answer.
                rest = loop.time() + max(self._pause, rest_seconds)
                lane.free_at = rest if interval is None else began + interval

"""How a host is asked: one request at a time, a pause between two, and each service within its budget."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager

from trustcheck.model import Request
from trustcheck.net.budgets import BUDGETS, FREE, OTHERS, Budget
from trustcheck.net.turns import Book, Throttled, Ticket, Wanted

OWN_PAGES = frozenset({"website", "statement"})  # these ask the shop itself: its hosts have no budget but the pause


class _Lane:
    def __init__(self) -> None:
        self.lock = asyncio.Lock()
        self.free_at = 0.0


class Lanes:
    """One lane a host. Doors that share a Lanes object share its pauses (within one event loop).

    book: who asked what when, over all processes; without one, only what these lanes began counts. patient: these are
    questions of a batch, which come after those of single checks.
    """

    def __init__(
        self,
        pause_seconds: float,
        budgets: Mapping[str, Budget] = BUDGETS,
        book: Book | None = None,
        *,
        patient: bool = False,
    ) -> None:
        self._pause = pause_seconds
        self._budgets = budgets
        self._patient = patient
        self._lanes: dict[str, _Lane] = {}
        self.book = book or Book()

    def budget(self, host: str, source: str) -> Budget:
        """The budget of the host when that source asks it."""
        others = FREE if source in OWN_PAGES else self._budgets.get(OTHERS, FREE)
        return self._budgets.get(host, others)

    @asynccontextmanager
    async def turn(
        self, request: Request, host: str, path: str = "", *, kind: str = "web", pause: bool = True
    ) -> AsyncIterator[float]:
        """Waits for the turn, gives the seconds waited. pause=False: a redirect within the host goes on at once.

        Throttled when the turn would come later than the request's own time-out from now.
        """
        budget = self.budget(host, request.source)
        name = budget.lane(host, path)
        lane = self._lanes.setdefault(f"{kind} {name}", _Lane())
        loop = asyncio.get_running_loop()
        asked = loop.time()
        try:
            async with asyncio.timeout(request.timeout_seconds if budget.limits else None):
                await lane.lock.acquire()
        except TimeoutError as fault:
            raise Throttled("it is still busy with an earlier question", request.timeout_seconds) from fault
        try:
            if pause and not budget.limits:
                await asyncio.sleep(max(0.0, lane.free_at - loop.time()))
            wanted = Wanted(host, name, budget, request.timeout_seconds, self._patient)
            ticket = await self._ticket(wanted, asked + request.timeout_seconds - loop.time())
            try:
                yield loop.time() - asked
            finally:
                self.book.done(ticket)
                # A service counts from start to start, as its terms do; a shop rests after each answer.
                lane.free_at = loop.time() + max(self._pause, request.pause_seconds)
        finally:
            lane.lock.release()

    async def _ticket(self, wanted: Wanted, patience_seconds: float) -> Ticket:
        """The turn once it has come. Throttled when it will not come in time."""
        clock = self.book.clock
        latest = clock() + max(0.0, patience_seconds)
        while True:
            given = self.book.take(wanted, latest)
            if not isinstance(given, Ticket):
                if clock() + given.seconds > latest:
                    raise Throttled(given.why, given.seconds)
                await asyncio.sleep(given.seconds)
                continue
            ahead = given.start - clock()
            if ahead <= 0:
                return given
            try:
                await asyncio.sleep(ahead)
            except BaseException:
                self.book.give_back(given)
                raise
            if given.start <= clock() and self.book.rest_until(wanted.host) <= clock():
                return given
            self.book.give_back(given)  # woken too soon, or the host asked another process to be left alone

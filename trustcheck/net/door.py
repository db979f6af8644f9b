"""The door to the network: one question in, one Capture out. Trouble of the network is in the Capture, never raised."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from contextlib import AsyncExitStack
from datetime import UTC, datetime

import msgspec

from trustcheck.model import Capture, Request, TrustcheckError
from trustcheck.net import lookup, whois
from trustcheck.net.answer import Answer, may_pass, problem_of
from trustcheck.net.budgets import BUDGETS, Budget
from trustcheck.net.dial import Dialer
from trustcheck.net.download import Download
from trustcheck.net.guard import Refused
from trustcheck.net.http import Web
from trustcheck.net.keep import forget, keep, kept
from trustcheck.net.manners import Lanes
from trustcheck.net.network import Network
from trustcheck.net.resolve import Resolver
from trustcheck.net.turns import Book

__all__ = ["Door", "Network"]

PAGE_BYTES = 10 * 1024 * 1024
AGAIN_AFTER_SECONDS = (1.0, 3.0)  # a question that was cut off is asked twice more, within its own time
BUSY_FOR_NOW = frozenset({502, 503, 504})
_PROCESS = Book()  # without a folder, the doors of one process share their turns all the same


def _book(network: Network) -> Book:
    """Whose turns count: those in the folder, else this process's; in a simulated internet each door's own."""
    if network.state_dir is not None:
        return Book(network.state_dir)
    return _PROCESS if network.nat is None else Book()


class Door:
    """All that one check of one shop asks of the network: its connections, cookies and lanes are its own.

    pause_seconds: rest between two requests to a shop's host; budgets: how often each service may be asked, by host,
    over all processes that share the network's state_dir. patient: this check is one of a batch, and single checks come
    first. again_after_seconds: rests before a question that was cut off (a connection that ended, a server that says
    it is overloaded) is asked once more; what was refused, or took all of its time, is not. page_bytes: no body is kept
    beyond it, whatever a request asks for. lanes: shared with other doors of this event loop, instead of own ones. now:
    the clock that dates captures.
    """

    def __init__(
        self,
        network: Network | None = None,
        *,
        pause_seconds: float = 0.3,
        budgets: Mapping[str, Budget] = BUDGETS,
        patient: bool = False,
        again_after_seconds: Sequence[float] = AGAIN_AFTER_SECONDS,
        page_bytes: int = PAGE_BYTES,
        lanes: Lanes | None = None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._network = network or Network()
        self._again_after = tuple(again_after_seconds)
        self._page_bytes = page_bytes
        self._now = now
        self._resolver = Resolver(self._network)
        self._dialer = Dialer(self._network, self._resolver)
        self._own_book = None if lanes else _book(self._network)
        self._lanes = lanes or Lanes(pause_seconds, budgets, self._own_book, patient=patient)
        self._web = Web(self._dialer, self._lanes, self._network)

    @property
    def connections(self) -> list[tuple[str, int]]:
        """Every address and port that a connection was asked to, in order, before nat; not those of the resolvers."""
        return self._dialer.connections

    async def __aenter__(self) -> Door:
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Closes what is open."""
        await self._web.aclose()
        if self._own_book is not None and self._own_book is not _PROCESS:
            self._own_book.close()

    async def fetch(self, request: Request) -> Capture:
        """The answer to the request, or the part that came and the Problem why there is no more.

        The request's time-out is hard: it spans names, connection, redirects and body of all that is asked for it, but
        not the wait for our turn at the host. Raises nothing but TrustcheckError for a Network that was set up wrongly.
        """
        folder = self._network.cache_dir if request.max_age_days > 0 else None
        if folder is not None:
            old = kept(folder, request, self._now())
            if old is not None:
                return old
        capture = await self._until_answered(request)
        if folder is not None:
            keep(folder, capture)
        return capture

    def forget(self, request: Request) -> None:
        """Keeps no answer to that question: its source found that it tells a failure."""
        if self._network.cache_dir is not None and request.max_age_days > 0:
            forget(self._network.cache_dir, request)

    async def download(self, download: Download) -> Capture:
        """How the download ended; its body is in the file. Raises ArchiveFault when the file cannot be written."""
        try:
            return await self._ask(download)
        finally:
            download.close()

    async def _until_answered(self, request: Request) -> Capture:
        """The first whole answer, or the last try. What an earlier try took is taken off the time of the next."""
        answer = Answer(request, self._page_bytes)
        capture = await self._ask(answer)
        left = request.timeout_seconds
        for rest in self._again_after:
            left -= capture.elapsed_ms / 1000 + rest
            asked_to_wait = bool(capture.header("retry-after"))  # which the book of turns keeps, for everyone
            busy = capture.status in BUSY_FOR_NOW and not asked_to_wait
            if left <= 0 or not (answer.may_pass or busy):
                break
            await asyncio.sleep(rest)
            answer = Answer(msgspec.structs.replace(request, timeout_seconds=left), self._page_bytes)
            capture = msgspec.structs.replace(await self._ask(answer), request=request)
        return capture

    async def _ask(self, answer: Answer) -> Capture:
        loop = asyncio.get_running_loop()
        at, began = self._now(), loop.time()
        try:
            await self._dispatch(answer)
        except TrustcheckError:
            raise
        except Exception as fault:
            answer.problem, answer.may_pass = problem_of(fault), may_pass(fault)
        return answer.capture(at, loop.time() - began)

    async def _dispatch(self, answer: Answer) -> None:
        request = answer.request
        scheme = request.url.partition(":")[0].lower()
        if scheme in ("http", "https"):
            await self._web.ask(answer)
        elif scheme == "dns":
            await self._ask_dns(answer)
        elif scheme == "whois":
            server, _ = whois.server_and_query(request.url)
            async with self._lanes.turn(request, server, kind="whois") as waited:
                answer.seconds_waited = waited
                async with asyncio.timeout(min(request.timeout_seconds, whois.MAX_SECONDS)):
                    await whois.ask(answer, self._dialer)
        elif scheme == "tls":
            async with asyncio.timeout(request.timeout_seconds):
                await lookup.ask_tls(answer, self._dialer, self._network.ca_pem)
        else:
            raise Refused("not a kind of question that trustcheck asks")

    async def _ask_dns(self, answer: Answer) -> None:
        """Within the budget of the public resolver or list that is asked; what our own resolver is asked has none."""
        request = answer.request
        host = lookup.host_of(request.url)
        async with AsyncExitStack() as stack:
            if host:  # a lane for each question, for a datagram need not wait for another's answer
                turn = self._lanes.turn(request, host, kind=request.url)
                answer.seconds_waited = await stack.enter_async_context(turn)
            await stack.enter_async_context(asyncio.timeout(request.timeout_seconds))
            await lookup.ask_dns(answer, self._resolver)

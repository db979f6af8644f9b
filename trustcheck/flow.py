"""The program on one page: collect() asks every source until none wants more; conclude() judges what was kept.

collect: sources' ask() → fetch → Capture (kept before anything reads it) → sources' read() → Facts → ask() again …
conclude: captures → Facts → match facts → Signals → Verdict. The same function judges an archive, with no network.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from datetime import UTC, datetime

from trustcheck import buyer, compare, facts, judge, verdict
from trustcheck.model import Capture, Case, Cause, Fact, Fetch, Problem, Request, Shop
from trustcheck.rulebook import Rulebook
from trustcheck.sources import Source, all_sources, circles

Keep = Callable[[Capture], Capture]
DEADLINE_SECONDS = 90.0
MAX_ROUNDS = 6  # chains of sources that need each other's facts are at most this long
ENDLESS = "sources change each other's answers without end"
# What an answer may be that looked whole and told nothing: "try later", "too many", a notice, another site's page.
_SPOILT = frozenset({
    Cause.NO_ANSWER, Cause.THROTTLED, Cause.REFUSED, Cause.BLOCKED, Cause.UNREADABLE, Cause.DEADLINE,
})  # fmt: skip
_OF_THE_SELLER = frozenset({"register", "archive"})
_NO = frozenset({404, 410})  # statuses by which many say that there is no such thing


class Desk:
    """What has been asked and read so far in one case; every change goes through `take`."""

    def __init__(self, shop: Shop, at: datetime, sources: Mapping[str, Source], seen: Iterable[Capture] = ()) -> None:
        self.shop, self.at, self.sources = shop, at, sources
        self.seen = {capture.request.url: capture for capture in seen}
        self.needs = {name: frozenset(source.NEEDS) for name, source in sources.items()}
        circles.check(sources)
        self.captures: dict[str, dict[str, Capture]] = {name: {} for name in sources}
        self.told: dict[str, dict[str, Fact]] = {
            "flow": {fact.name: fact for fact in compare.shop_facts(shop)},
            buyer.SOURCE: {fact.name: fact for fact in buyer.read(self.seen, at, shop.domain)},
        }
        self._views: dict[str, Case] = {}
        self._moved: set[str] = set()  # sources whose view may be out of date
        self._read_of: dict[str, Case] = {}  # the view that each source has read last
        self._asked_of: dict[str, tuple[Case, list[Request]]] = {}

    def view(self, name: str) -> Case:
        """The case as one source may see it: the facts it needs and its own captures. The same as long as it holds."""
        view = self._views.get(name)
        if view is None or name in self._moved:
            self._moved.discard(name)
            others = {key: told for key, told in self.told.items() if key != name}
            needed = facts.merge(others, self.needs[name])
            if view is None or view.facts != needed:
                view = Case(shop=self.shop, at=self.at, facts=needed, captures=self.captures[name])
                self._views[name] = view
        return view

    def wanted(self) -> list[Request]:
        """Every request that some source wants and nobody has asked."""
        return [
            request for name in self.sources for request in self._ask(name) if request.url not in self.captures[name]
        ]

    def _ask(self, name: str) -> list[Request]:
        view = self.view(name)
        of, requests = self._asked_of.get(name, (None, []))
        if of is not view:
            requests = self.sources[name].ask(view)
            self._asked_of[name] = (view, requests)
        return requests

    def take(self, captures: Iterable[Capture]) -> None:
        """Adds the captures and reads again whatever depends on them, until no fact changes.

        What never comes to rest has no answer: it is Unknown(ambiguous), whoever would have had the last word.
        """
        stale = set()
        for capture in captures:
            self.captures[capture.request.source][capture.request.url] = capture
            self._views.pop(capture.request.source, None)
            stale.add(capture.request.source)
        restless: set[str] = set()
        for turn in range(MAX_ROUNDS + len(self.sources)):  # a circle comes round in as many turns as it has sources
            changed: set[str] = set()
            for name in sorted(stale):
                changed |= self._read(name)
            restless |= changed if turn >= MAX_ROUNDS else set()
            stale = self._concerned(changed)
            if not stale:
                return
        for told in self.told.values():
            told |= {name: facts.unknown(name, Cause.AMBIGUOUS, ENDLESS) for name in restless & told.keys()}
        self._moved |= self._concerned(restless)

    def _concerned(self, changed: Set[str]) -> set[str]:
        return {name for name, needs in self.needs.items() if not needs.isdisjoint(changed)}

    def _read(self, name: str) -> Set[str]:
        """Names of the facts that are now told otherwise; none where the source has read this very view."""
        view = self.view(name)
        if self._read_of.get(name) is view:
            return frozenset()
        self._read_of[name] = view
        before = self.told.get(name, {})
        now = {fact.name: fact for fact in self.sources[name].read(view, self.captures[name])}
        self.told[name] = now
        changed = facts.moved({fact for fact in before.keys() | now.keys() if before.get(fact) != now.get(fact)})
        self._moved |= self._concerned(changed)
        return changed

    def spoilt(self) -> Iterator[Request]:
        """Questions whose answers look whole and are failures all the same: many services hide them in HTTP 200.

        Told by what their source could not read of them, while none of its answers failed for all to see.
        """
        for name, captures in self.captures.items():
            seen_to_fail = any(
                one.problem or (one.status >= 400 and one.status not in _NO) for one in captures.values()
            )
            told = self.told.get(name, {}).values()
            if not seen_to_fail and any(fact.cause in _SPOILT for fact in told):
                yield from (capture.request for capture in captures.values())

    def case(self) -> Case:
        """The case with all sources' facts merged."""
        every = (*self.captures.values(), self.seen)
        captures = {url: capture for mine in every for url, capture in sorted(mine.items())}
        return Case(shop=self.shop, at=self.at, facts=facts.merge(self.told), captures=captures)


async def collect(
    shop: Shop,
    fetch: Fetch,
    *,
    at: datetime | None = None,
    keep: Keep = lambda capture: capture,
    progress: Callable[[Capture, int], None] = lambda capture, waiting: None,
    forget: Callable[[Request], None] = lambda request: None,
    deadline_seconds: float = DEADLINE_SECONDS,
    sources: Mapping[str, Source] | None = None,
    seen: Iterable[Capture] = (),
) -> Case:
    """The case with its captures and the sources' facts (no match facts, no verdict yet).

    `seen`: what a person saw (buyer.py), which nobody is asked for.
    `keep` is the archive: it sees each capture before any source and returns it, bared of what may not be kept.
    `forget` hears in the end of each question whose answer is not worth being kept for later checks. Whatever is ready
    is asked at once. When the deadline is over, what was not answered gets Problem(deadline).
    """
    desk = Desk(shop, at or datetime.now(UTC), all_sources() if sources is None else sources, seen)
    desk.take(())
    waiting: dict[asyncio.Task[Capture], Request] = {}
    asked: set[tuple[str, str]] = set()
    loop = asyncio.get_running_loop()
    end = loop.time() + deadline_seconds
    try:
        while True:
            for request in desk.wanted():
                if (request.source, request.url) not in asked:
                    asked.add((request.source, request.url))
                    waiting[asyncio.create_task(_fetch(fetch, request))] = request
            if not waiting:
                break
            done, _ = await asyncio.wait(waiting, timeout=end - loop.time(), return_when=asyncio.FIRST_COMPLETED)
            if not done:
                break
            fresh = [keep(task.result()) for task in done]
            for task in done:
                del waiting[task]
            desk.take(fresh)
            for capture in fresh:
                progress(capture, len(waiting))
    finally:
        for task in waiting:
            task.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)
    _close(desk, waiting.values(), keep)
    for request in desk.spoilt():
        forget(request)
    return desk.case()


async def _fetch(fetch: Fetch, request: Request) -> Capture:
    return await fetch(request)


def _close(desk: Desk, waiting: Iterable[Request], keep: Keep) -> None:
    """Ends a case whose deadline is over: every open question gets its Problem, so that nothing looks absent."""
    late = Problem(Cause.DEADLINE, "the time for this shop was over")
    open_requests = list(waiting)
    for _ in range(MAX_ROUNDS):
        if not open_requests:
            return
        desk.take(keep(Capture.of(request, datetime.now(UTC), problem=late)) for request in open_requests)
        open_requests = desk.wanted()


def read_again(shop: Shop, at: datetime, captures: Iterable[Capture]) -> Case:
    """The case that these captures give, as collect() would: all facts of all sources, from the archive alone."""
    captures = list(captures)
    desk = Desk(shop, at, all_sources(), filter(buyer.by_person, captures))
    desk.take(capture for capture in captures if capture.request.source in desk.sources)
    return desk.case()


def _no_seller(told: Mapping[str, Fact]) -> Iterator[Fact]:
    """ABSENT for what nobody was asked of the seller where the address was read and no shop stands there.

    Without a shop there is no company to look up in registers, and no story to hold against archives.
    """
    read = told.get("claim.site_read")
    if read is None or read.value is not False:
        return
    for spec in facts.CATALOGUE.values():
        fact = told.get(spec.name)
        if spec.speaker in _OF_THE_SELLER and (fact is None or fact.cause is Cause.NOT_ASKED):
            yield facts.absent(spec.name, *read.evidence)


def conclude(case: Case, rulebook: Rulebook, *, base_rate: float | None = None) -> Case:
    """The case with match facts, one signal a rule, and the verdict. `base_rate`: assumed share of fakes (0–1).

    What no person told is ABSENT and not unknown: no verdict waits for a buyer's word. Nor for what there is nobody to
    ask of, where no shop stands.
    """
    facts.check(case.facts.values())
    given = {**{fact.name: fact for fact in buyer.nothing(case.facts)}, **case.facts}
    given |= {fact.name: fact for fact in _no_seller(given)}
    case = Case(shop=case.shop, at=case.at, facts=given, captures=case.captures)
    told = {**given, **{fact.name: fact for fact in compare.compare(case)}}
    whole = Case(shop=case.shop, at=case.at, facts=told, captures=case.captures)
    signals = tuple(judge.judge(rule, whole) for rule in rulebook.rules)
    settled = verdict.decide(signals, rulebook.settings, base_rate=base_rate)
    return Case(shop=case.shop, at=case.at, facts=told, captures=case.captures, signals=signals, verdict=settled)

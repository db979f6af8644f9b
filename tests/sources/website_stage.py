"""A website on paper for the website source: paths and their answers, asked as the flow asks them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from urllib.parse import urljoin, urlsplit

from trustcheck.model import Capture, Case, Cause, Fact, Hop, Problem, Request, Shop
from trustcheck.sources import website

AT = datetime(2026, 11, 21, 12, tzinfo=UTC)
DOMAIN = "naava-esimerkki.fi"
SHOP = Shop(domain=DOMAIN, host=DOMAIN, url=f"https://{DOMAIN}/")
MENU = (
    "<nav><a href=/>Etusivu</a><a href=/kupit>Kupit</a></nav>{body}<footer><a href=/yhteystiedot>Yhteystiedot</a> "
    "<a href=/meista>Meistä</a> <a href=/toimitusehdot>Toimitusehdot</a> <a href=/palautukset>Palautukset</a> "
    "<a href=/tietosuoja>Tietosuojaseloste</a></footer>"
)
TEXT = (
    "<p>Teemme kuppeja ja lautasia, ja ne ovat kaikki käsin tehtyjä. Voit myös tilata oman, kun se on valmis.</p>" * 4
)


class Answer:
    """What a path answers: a body, a status, or a Problem; `to` sends on to another URL."""

    def __init__(
        self,
        body: str | bytes = "",
        status: int = 200,
        *,
        problem: Problem | None = None,
        to: str = "",
        kind: str = "text/html",
    ) -> None:
        self.body = body.encode() if isinstance(body, str) else body
        self.status, self.problem, self.to, self.kind = status, problem, to, kind


GONE = Answer("<title>404</title><h1>404</h1>", 404)
SILENT = Answer(status=0, problem=Problem(Cause.NO_ANSWER, "nobody listens"))
Site = Mapping[str, Answer | str]


def menu(body: str = "") -> str:
    return f"<html lang=fi><title>Naava</title>{MENU.replace('{body}', body or TEXT)}"


def shop_site(**changes: Answer | str) -> dict[str, Answer | str]:
    """A whole, honest little site; `changes` are by path without slashes ("home" is the home page)."""
    pages: dict[str, Answer | str] = {
        "/": menu(),
        "/yhteystiedot": menu("<h1>Yhteystiedot</h1><p>Naava Esimerkki Oy, Y-tunnus 9999999-9</p>" + TEXT),
        "/meista": menu("<h1>Meistä</h1>" + TEXT),
        "/toimitusehdot": menu("<h1>Toimitusehdot</h1>" + TEXT),
        "/palautukset": menu("<h1>Palautukset</h1>" + TEXT),
        "/tietosuoja": menu("<h1>Tietosuoja</h1>" + TEXT),
    }
    pages.update({"/" if name == "home" else f"/{name.replace('_', '.')}": answer for name, answer in changes.items()})
    return pages


def answer_of(site: Site, request: Request) -> Capture:
    """The site's answer; keys are paths (https of the shop's domain) or whole URLs. What is not there is 404."""
    hops: list[Hop] = []
    url = request.url
    for _ in range(6):
        split = urlsplit(url)
        path = split.path + (f"?{split.query}" if split.query else "")
        at_home = split.hostname == DOMAIN
        found = site.get(url) or (site.get(path) if at_home else None) or (GONE if at_home else SILENT)
        answer = Answer(found) if isinstance(found, str) else found
        if not answer.to:
            break
        target = urljoin(url, answer.to)
        hops.append(Hop(url=url, status=302, location=target))
        url = target
    return Capture.of(
        request, AT, body=answer.body, url=url, status=answer.status, problem=answer.problem, hops=tuple(hops),
        headers=(("content-type", answer.kind),),
    )  # fmt: skip


class Told:
    """What came of a visit: facts by name, the URLs that were asked in order, what was known on the way."""

    def __init__(self, facts: list[Fact], asked: list[Request], on_the_way: list[dict[str, Fact]]) -> None:
        self.facts = {fact.name: fact for fact in facts}
        self.requests = asked
        self.asked = [request.url.removeprefix(f"https://{DOMAIN}") for request in asked]
        self.on_the_way = on_the_way

    def __getitem__(self, name: str) -> Fact:
        return self.facts[f"claim.{name}"]

    def causes(self) -> set[Cause | None]:
        return {fact.cause for fact in self.facts.values() if fact.is_unknown}


def visit(site: Site, shop: Shop = SHOP, *, stop: Callable[[Request], bool] = lambda request: False) -> Told:
    """Asks and reads until the source wants nothing more; requests that `stop` picks are left unanswered."""
    captures: dict[str, Capture] = {}
    asked: list[Request] = []
    on_the_way: list[dict[str, Fact]] = []
    for _ in range(40):
        case = Case(shop=shop, at=AT, captures=dict(captures))
        wanted = [one for one in website.ask(case) if one.url not in captures and not stop(one)]
        if not wanted:
            break
        # One answer at a time, as they come in over a slow line.
        captures[wanted[0].url] = answer_of(site, wanted[0])
        asked.append(wanted[0])
        case = Case(shop=shop, at=AT, captures=dict(captures))
        on_the_way.append({fact.name: fact for fact in website.read(case, case.captures)})
    case = Case(shop=shop, at=AT, captures=dict(captures))
    return Told(website.read(case, case.captures), asked, on_the_way)

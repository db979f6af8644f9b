"""Shops' web servers that answer otherwise than they should: what is sent in place of the page that was asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

from trustcheck.demo.fault_pages import PAGES, notice
from trustcheck.demo.http_server import Played, Question
from trustcheck.demo.wire_faults import WIRES
from trustcheck.demo.world import DemoShop, Site

ELSEWHERE = "web-ok-fault.fi"
HOPS = 20
Change = Callable[[DemoShop, Question, Site], Site]


def play(fault: str, shop: DemoShop, question: Question, good: Site) -> Played:
    """What the shop's broken server does for that page; robots.txt stays sound unless it is what is broken."""
    about_robots, for_robots = fault.startswith("robots-"), question.path == "/robots.txt"
    if fault == "ok" or about_robots != for_robots:
        return Played(good)
    if fault == "robots-drip":
        return Played(good, "drip-body")
    if fault in WIRES:
        return Played(good, fault)
    return Played(CHANGES[fault](shop, question, good))


def _status(status: int, *headers: tuple[str, str]) -> Change:
    def change(shop: DemoShop, question: Question, good: Site) -> Site:
        return Site(body=notice(status), status=status, headers=headers)

    return change


def _retry_date(shop: DemoShop, question: Question, good: Site) -> Site:
    later = format_datetime(datetime.now(UTC) + timedelta(minutes=5), usegmt=True)
    return Site(body=notice(429), status=429, headers=(("Retry-After", later),))


def _page(name: str) -> Change:
    return lambda shop, question, good: PAGES[name](shop.domain)


def _to(location: str, status: int = 302) -> Change:
    """A redirect; {host}, {domain} and {path} are the question's own."""

    def change(shop: DemoShop, question: Question, good: Site) -> Site:
        target = location.format(host=question.host, domain=shop.domain, path=question.path)
        return Site(body=b"", status=status, content_type="", headers=(("Location", target),))

    return change


def _loop(shop: DemoShop, question: Question, good: Site) -> Site:
    other = "/uudelleen" if question.path != "/uudelleen" else "/"
    return _to(f"https://{question.host}{other}", 301)(shop, question, good)


def _many(shop: DemoShop, question: Question, good: Site) -> Site:
    done = question.path.removeprefix("/hyppy/")
    number = int(done) if done.isdecimal() and len(done) < 4 else 0
    return shop.pages.get("/", good) if number >= HOPS else _to(f"/hyppy/{number + 1}")(shop, question, good)


def _soft_404(shop: DemoShop, question: Question, good: Site) -> Site:
    return good if question.path == "/" else PAGES["soft-404"](shop.domain)


def _plain(shop: DemoShop, question: Question, good: Site) -> Site:
    return good if question.scheme == "http" else _to("http://{host}{path}")(shop, question, good)


def _encoded(charset: str, content_type: str, *, mark: bytes = b"", meta: str = "") -> Change:
    def change(shop: DemoShop, question: Question, good: Site) -> Site:
        text = good.body.decode("utf-8", "replace").replace('<meta charset="utf-8">', meta)
        return Site(body=mark + text.encode(charset, "replace"), status=good.status, content_type=content_type)

    return change


def _grown(make: Callable[[], bytes]) -> Change:
    """The good page with something large before its imprint."""

    def change(shop: DemoShop, question: Question, good: Site) -> Site:
        start, mark, end = good.body.partition(b"<footer>")
        return Site(body=start + make() + mark + end, status=good.status)

    return change


def _ballast(size: int) -> bytes:
    line = b"<p>Tuotekuvaus: kestava ja kaunis tyokalu, jonka voi teroittaa uudelleen.</p>\n"
    return line * (size // len(line) + 1)


def _refresh(shop: DemoShop, question: Question, good: Site) -> Site:
    body = f'<!doctype html><meta http-equiv="refresh" content="0; url=https://{ELSEWHERE}/"><p>Siirrymme.</p>'
    return Site(body=body.encode())


def _refresh_header(shop: DemoShop, question: Question, good: Site) -> Site:
    return Site(body=b"<!doctype html><p>Siirrymme.</p>", headers=(("Refresh", f"0; url=https://{ELSEWHERE}/"),))


def _no_type(shop: DemoShop, question: Question, good: Site) -> Site:
    return Site(body=good.body, status=good.status, content_type="")


def _nowhere(shop: DemoShop, question: Question, good: Site) -> Site:
    return Site(body=notice(302), status=302)


def _robots(body: bytes, content_type: str = "text/plain", status: int = 200) -> Change:
    return lambda shop, question, good: Site(body=body, status=status, content_type=content_type)


def _entities(shop: DemoShop, question: Question, good: Site) -> Site:
    if question.path == "/":
        return Site(body=b"<!doctype html><title>Kauppa</title><h1>Kauppa</h1><p>Tervetuloa.</p>")
    return PAGES["entity-bomb"](shop.domain) if question.path.endswith(".xml") else good


_LOCATIONS: Mapping[str, str] = {
    "private": "http://10.0.0.1/",
    "loopback": "http://127.0.0.1/",
    "decimal": "http://2130706433/",
    "ipv6": "http://[::ffff:127.0.0.1]/",
    "metadata": "http://169.254.169.254/latest/meta-data/",
    "rebound": "http://dns-private-fault.fi/",
    "file": "file:///etc/passwd",
    "script": "javascript:alert(document.domain)",
    "port": "https://{host}:22/",
    "userinfo": "https://asiakas:salasana@{host}/",
    "domain": f"https://{ELSEWHERE}/",
    "relative": f"//{ELSEWHERE}/",
    "slashes": f"https:\\\\{ELSEWHERE}\\",
    "broken": "https://[::1",
    "huge": f"https://{ELSEWHERE}/?q={'a' * 100_000}",
}
CHANGES: Mapping[str, Change] = {
    **{str(status): _status(status) for status in (403, 404, 410, 429, 451, 500, 503)},
    **{f"redirect-{name}": _to(location) for name, location in _LOCATIONS.items()},
    **{name: _page(name) for name in PAGES if name not in ("soft-404", "entity-bomb")},
    "401": _status(401, ("WWW-Authenticate", 'Basic realm="kauppa"')),
    "429-retry-after": _status(429, ("Retry-After", "120")),
    "429-retry-date": _retry_date,
    "503-retry-after": _status(503, ("Retry-After", "30")),
    "soft-404": _soft_404,
    "3mb": _grown(lambda: _ballast(3 << 20)),
    "too-large": _grown(lambda: _ballast(6 << 20)),
    "deep-nesting": _grown(lambda: b"<div>" * 60_000),
    "deep-closed": _grown(lambda: b"<div>" * 300 + b"x" + b"</div>" * 300),
    "attributes": _grown(lambda: b"<p " + b" ".join(b"a%d=1" % n for n in range(60_000)) + b">x</p>"),
    "tags": _grown(lambda: b"<b>x</b>" * 250_000),
    "latin-1": _encoded("iso-8859-1", "text/html"),
    "wrong-charset": _encoded("iso-8859-1", "text/html; charset=utf-8"),
    "meta-charset": _encoded("windows-1252", "text/html", meta='<meta charset="windows-1252">'),
    "utf-16": _encoded("utf-16-le", "text/html", mark=b"\xff\xfe"),
    "utf-8-bom": _encoded("utf-8", "text/html; charset=iso-8859-1", mark=b"\xef\xbb\xbf"),
    "no-type": _no_type,
    "meta-refresh": _refresh,
    "refresh-header": _refresh_header,
    "redirect-loop": _loop,
    "redirect-many": _many,
    "redirect-plain": _plain,
    "redirect-nowhere": _nowhere,
    "robots-disallow": _robots(b"User-agent: *\nDisallow: /\n"),
    "robots-503": _robots(notice(503), "text/html", 503),
    "robots-html": _robots(b"<!doctype html><html><title>Kauppa</title><p>Disallow: /</p></html>", "text/html"),
    "robots-huge": _robots(b"User-agent: *\n" + b"Disallow: /suljettu/*/hylly*\n" * 75_000),
    "robots-private": _to("http://10.0.0.1/robots.txt"),
    "sitemap-entities": _entities,
}

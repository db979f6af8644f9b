"""Twin of issuers' own pages about the shops that have their seals. Rows: `path`, `name` and `site` of a member."""

from __future__ import annotations

from trustcheck.demo.directory import Row
from trustcheck.demo.http_server import Question
from trustcheck.demo.services import Example, Reply, Shelf
from trustcheck.demo.world import Site
from trustcheck.records import Seal

HOSTS = ("www.webwinkelkeur.nl", "www.emaerket.dk", "suomalainentyo.fi")
FAULTS = {
    "other-shop": "The page of that member is another shop's.",
    "nobody": "The page has the issuer's own text, and names no shop.",
    "name-only": "The page has the shop's name, and not its address.",
    "robots": "robots.txt asks robots to stay away.",
}
ANSWERS = {"robots": Site(body=b"User-agent: *\nDisallow: /\n", content_type="text/plain")}
CHANGES = {
    "other-shop": lambda row: {**row, "name": "Gants Andere Winkel Demo", "site": "https://gantsanderewinkel-demo.nl/"},
    "nobody": lambda row: {**row, "name": "", "site": ""},
    "name-only": lambda row: {**row, "site": ""},
}
_FILLER = "<p>Aangesloten winkels houden zich aan de gedragscode van deze demo en lossen klachten netjes op.</p>\n"
_PAGE = """<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>{title}</title></head><body>
<nav><a href="/">Keurmerk</a> <a href="/leden">Leden</a> <a href="https://facebook.com/keurmerkdemo">Facebook</a></nav>
<main><h1>{title}</h1>
{filler}{line}</main></body></html>
"""


def page(row: Row) -> Site:
    """The issuer's page about one shop; who it is of stands at its end."""
    title = f"Lid: {row['name']}" if row["name"] else "Ons keurmerk"
    line = f'<p>Webwinkel: <a href="{row["site"]}">{row["name"]}</a></p>' if row["site"] else "<p>Welkom.</p>"
    return Site(body=_PAGE.format(title=title, line=line, filler=_FILLER * 12).encode())


URL = "https://www.webwinkelkeur.nl/webshop/Wolkluwen_4711"
EXAMPLE = Example(
    domain="wolkluwen-demo.nl",
    facts={
        "claim.seals": (Seal(name="WebwinkelKeur", leads="page", url=URL, id="Wolkluwen_4711"),),
        "claim.trade_name": "Wolkluwen Demo",
        "claim.legal_name": None,
    },
    rows=({"path": "/webshop/Wolkluwen_4711", "name": "Wolkluwen Demo", "site": "https://www.wolkluwen-demo.nl/"},),
    told={"seal.confirmed": ("WebwinkelKeur",), "seal.denied": None},
)


def play(question: Question, shelf: Shelf) -> Reply:
    missing = Site(status=404, body=b"<!doctype html><title>404</title><h1>Pagina niet gevonden</h1>")
    if question.path == "/robots.txt":
        rules = Site(body=b"User-agent: *\nDisallow: /zoeken\n", content_type="text/plain")
        return Reply(rules, rules, sound=shelf.fault != "robots")
    rows = shelf.pick(lambda row: row["path"] == question.path)
    return Reply(page(rows[0]) if rows else missing, missing)

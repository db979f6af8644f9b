"""Vyyhtimö: an honest yarn shop whose pages are made in the browser; we see an empty element and scripts."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date

from trustcheck.demo.shops.craft import noise
from trustcheck.demo.shops.craft.days import years_before
from trustcheck.demo.shops.craft.records import Holder, Registration, mail_zone, odata_row, rdap_fi, whois_fi
from trustcheck.demo.shops.craft.registers import Place, company, vies
from trustcheck.demo.world import DemoShop, Site
from trustcheck.model import Level

DOMAIN = "vyyhtimo.fi"
ADDRESS = "84.34.210.132"
SERVERS = ("ns1.pohjantahdenpalvelin.fi", "ns2.pohjantahdenpalvelin.fi")
NAME = "Vyyhtimö Oy"
NUMBER = "9107863-8"
STUDIO = Place(street="Hallituskatu", number="115", postcode="90100", town="Oulu")
PATHS = (
    "/",
    "/langat",
    "/lanka/sametti-100",
    "/lanka/routa-50",
    "/yhteystiedot",
    "/tietoa",
    "/toimitusehdot",
    "/tietosuoja",
)

# What the browser would show: fetched by the script, so it is on the server and not on the pages.
CONTENT = {
    "/": "Käsinvärjättyä lankaa Oulusta. Jokainen vyyhti saa värinsä kattilassa, jossa ennen keitettiin lohikeittoa.",
    "/langat": "Sametti 100 g 24,00 €, Routa 50 g 14,50 €, Kaisla sukkalanka 19,90 €.",
    "/lanka/sametti-100": "Sametti 100 g, merinoa ja silkkiä, 24,00 €. Väri Perämeri vaihtelee erittäin.",
    "/lanka/routa-50": "Routa 50 g, suomenlammasta, 14,50 €. Karkea kuin kevätjää, pehmenee pesussa.",
    "/yhteystiedot": "Vyyhtimö Oy, Y-tunnus 9107863-8, Hallituskatu 115, 90100 Oulu, 08 555 0177, lankaa@vyyhtimo.fi.",
    "/tietoa": "Kaksi kutojaa, yksi väripata, myymälä auki to–la 11–17.",
    "/toimitusehdot": "Myyjä Vyyhtimö Oy. Palautusoikeus 14 päivää, avaamattomat vyyhdit. Posti 4,90 €.",
    "/tietosuoja": "Rekisterinpitäjä Vyyhtimö Oy, lankaa@vyyhtimo.fi. Tilaustiedot kirjanpitoa varten.",
}

SCRIPT = """fetch("/api/sisalto.json").then(r => r.json()).then(s => {
  document.getElementById("app").textContent = s[location.pathname];
});
"""


def _shell(path: str) -> str:
    """The page before any script has run; the same for every path but for the state's route."""
    state = json.dumps({"route": path, "data": None, "queries": [], "flags": {"ssr": False}})
    chunk = noise.settings(DOMAIN + path)[14:70].encode().hex()
    preload = "\n".join(
        f'<link rel="modulepreload" crossorigin href="/static/chunk-{chunk[turn * 8 : turn * 8 + 8]}.js">'
        for turn in range(9)
    )
    return f"""<!doctype html>
<html lang="fi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>Vyyhtimö</title>
<base href="/">
<link rel="icon" href="/media/kera.svg" type="image/svg+xml">
{preload}
<script type="module" crossorigin src="/static/app.js"></script>
<style>{noise.sheet(DOMAIN, "#6b3a5b", 40)}</style>
</head>
<body>
<noscript>You need to enable JavaScript to run this app.</noscript>
<div id="app" data-v-app></div>
<script>window.__INITIAL_STATE__={state};</script>
<script>{noise.settings(DOMAIN, api="/api/sisalto.json")}</script>
<script>{noise.LOADER}</script>
</body>
</html>
"""


def _pages() -> Mapping[str, Site]:
    pages = {path: Site(body=_shell(path).encode()) for path in PATHS}
    pages["/static/app.js"] = Site(body=SCRIPT.encode(), content_type="text/javascript; charset=utf-8")
    content = json.dumps(CONTENT, ensure_ascii=False)
    pages["/api/sisalto.json"] = Site(body=content.encode(), content_type="application/json")
    pages["/media/kera.svg"] = Site(body=noise.picture("kera", "#6b3a5b").encode(), content_type="image/svg+xml")
    robots = "User-agent: *\nDisallow: /api/\n"
    pages["/robots.txt"] = Site(body=robots.encode(), content_type="text/plain; charset=utf-8")
    return pages


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    started = years_before(today, 4, 2, 2)
    holder = Holder(name=NAME, number=NUMBER, street="Hallituskatu 115", postcode="90100", town="OULU")
    entry = Registration(domain=DOMAIN, created=years_before(today, 4, 2, 10), holder=holder, nameservers=SERVERS)
    return DemoShop(
        domain=DOMAIN,
        what="Honest, but its pages are made by scripts, so that a reader without a browser sees nothing.",
        honest=True,
        expect=(Level.UNDECIDED,),
        pages=_pages(),
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, ADDRESS, SERVERS),
        whois=whois_fi(entry, today),
        rdap=rdap_fi(entry),
        companies=(company(NUMBER, NAME, registered=started, today=today, line="47510", visiting=STUDIO),),
        odata=(odata_row(entry, today),),
        vies=vies(NUMBER, NAME, STUDIO),
    )

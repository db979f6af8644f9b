"""Fjæresand Keramikk: an honest Norwegian pottery whose pages a script writes; its register has this website."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date

from trustcheck.demo.services import brreg, norid
from trustcheck.demo.services.ct import certificate
from trustcheck.demo.shops.craft import noise
from trustcheck.demo.shops.craft.days import years_before
from trustcheck.demo.shops.craft.records import mail_zone
from trustcheck.demo.world import DemoShop, Site
from trustcheck.model import Level

DOMAIN = "fjaeresand-keramikk.no"
ADDRESS = "185.71.208.91"
SERVERS = ("ns1.polarnavn.no", "ns2.polarnavn.no")
NAME = "Fjæresand Keramikk AS"
NUMBER = "100051613"  # right by its check digit, and not given out
STREET, POSTCODE, TOWN = "Leirsandveien 37", "6800", "Førde"
PATHS = ("/", "/kopper", "/fat", "/om-oss", "/kontakt", "/kjopsvilkar", "/personvern")

# What the browser would show; the script holds it, the pages do not.
CONTENT = {
    "/": "Steintøy dreid og brent ved fjorden. Ovnen åpnes annenhver torsdag, og det som ikke sprakk, ligger her.",
    "/kopper": "Kopp Fjære 320 kr. Kopp Flo, stor, 380 kr. Eggeglass 140 kr. Alle tåler oppvaskmaskin.",
    "/fat": "Fat Skjær, 28 cm, 690 kr. Fat Båe, 34 cm, 890 kr. Bakebolle med tut 740 kr.",
    "/om-oss": "Vi er to keramikere og en ovn på 400 liter. Verkstedet er et nedlagt fiskemottak.",
    "/kontakt": f"{NAME}, org.nr. 100 051 613 MVA, {STREET}, {POSTCODE} {TOWN}, post@{DOMAIN}. "
    "Åpent onsdag–lørdag 11–16.",
    "/kjopsvilkar": f"Selger er {NAME}, org.nr. 100 051 613. 14 dagers angrerett. "
    f"Retur til {STREET}, {POSTCODE} {TOWN}. Vipps eller kort. Frakt 99 kr med Posten, 2–5 virkedager. "
    "Knust i posten? Send bilde, så lager vi en ny.",
    "/personvern": f"{NAME} er behandlingsansvarlig. Vi lagrer ordrer så lenge bokføringsloven krever det.",
}  # fmt: skip
WHOIS = """% By looking up information in the domain registration directory
% service, you confirm that you accept the terms and conditions of the
% service.

Domain Information

NORID Handle...............: FJA51D-NORID
Domain Name................: {domain}
Registrar Handle...........: REG990-NORID
Tech-c Handle..............: PH990R-NORID
DNSSEC.....................: Signed

Additional information:
Created:         {created}
Last updated:    {created}
"""


def _shell() -> str:
    """The page before any script has run: the same bytes at every path."""
    preload = "\n".join(f'<link rel="modulepreload" href="/static/del-{turn:02x}.js">' for turn in range(6))
    return f"""<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>Fjæresand Keramikk</title>
<link rel="icon" href="/media/merke.svg" type="image/svg+xml">
{preload}
<style>{noise.sheet(DOMAIN, "#8a6f5a", 44)}</style>
</head>
<body>
<div id="root"></div>
<noscript>Siden trenger JavaScript.</noscript>
<script defer src="/static/app.js"></script>
<script>{noise.LOADER}</script>
</body>
</html>
"""


def _pages() -> Mapping[str, Site]:
    pages = {path: Site(body=_shell().encode()) for path in PATHS}
    texts = json.dumps(CONTENT, ensure_ascii=False)
    script = f'const sider={texts};document.getElementById("root").textContent=sider[location.pathname]||sider["/"];\n'
    pages["/static/app.js"] = Site(body=script.encode(), content_type="text/javascript; charset=utf-8")
    for turn in range(6):
        chunk = f"/* {noise.curve(f'{DOMAIN}{turn}', 40)} */\n"
        pages[f"/static/del-{turn:02x}.js"] = Site(body=chunk.encode(), content_type="text/javascript; charset=utf-8")
    pages["/media/merke.svg"] = Site(body=noise.picture("merke", "#8a6f5a").encode(), content_type="image/svg+xml")
    pages["/robots.txt"] = Site(body=b"User-agent: *\nDisallow:\n", content_type="text/plain; charset=utf-8")
    return pages


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    started = years_before(today, 6, 8, 19)
    created = years_before(today, 6, 9, 1)
    unit = brreg.unit(
        NUMBER, NAME, STREET, POSTCODE, TOWN, hjemmeside=f"www.{DOMAIN}", epostadresse=f"post@{DOMAIN}",
        registreringsdatoEnhetsregisteret=str(started),
        naeringskode1={"kode": "23.410", "beskrivelse": "Produksjon av keramiske husholdningsartikler"},
    )  # fmt: skip
    return DemoShop(
        domain=DOMAIN,
        what="Honest: the Norwegian register has this website for the pottery, but no page shows a word without a "
        "browser, so that only who finds the number in the script can tie the two.",
        honest=True,
        expect=(Level.UNDECIDED, Level.VERIFIED),
        pages=_pages(),
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, ADDRESS, SERVERS),
        whois=WHOIS.format(domain=DOMAIN, created=created),
        rdap={
            "objectClassName": "domain",
            "handle": "FJA51D-NORID",
            "ldhName": DOMAIN,
            "status": ["active"],
            "events": [{"eventAction": "registration", "eventDate": f"{created}T05:01:02Z"}],
            "nameservers": [{"objectClassName": "nameserver", "ldhName": name} for name in SERVERS],
            "entities": [{"objectClassName": "entity", "handle": "REG990-NORID", "roles": ["registrar"]}],
            "rdapConformance": ["rdap_level_0", "norid_level_0"],
        },
        outside={"brreg": (unit,), "norid": (norid.holder(NUMBER, 1),), "ct": (certificate(DOMAIN, created),)},
    )

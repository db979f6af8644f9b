"""Trust seals on the pages: which are shown, where each leads, and the issuer's id of the shop in that address.

A seal is a picture whose alt or file name is its issuer's, a link to the issuer, or the issuer's own script or frame.
Whether the issuer knows the shop is for the issuer to say: all this is the shop's own word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import filterfalse
from typing import NamedTuple

from trustcheck.facts import known
from trustcheck.model import Evidence, Fact, Shop
from trustcheck.names import same_site
from trustcheck.pages.identity import POLICY_PAGES
from trustcheck.pages.outbound import Outbound, listed_host, parts
from trustcheck.pages.page import Image, Page
from trustcheck.records import Seal

MAX_SEALS = 40
MAX_ALT = 90  # a longer alt is a sentence about a picture, not the name of a seal
# Name | what its pictures are called, folded | the issuer's hosts; "~" before a host: much else is there, too, so that
# a link there is a seal only by its picture. What issuers are called and where they are: their own pages, 2026.
_TABLE = """
Trusted Shops | trustedshops trustedshop | trustedshops.com trustedshops.de trustedshops.eu trustedshops.fr
  trustedshops.it trustedshops.nl trustedshops.es trustedshops.pl trustedshops.be trustedshops.at trustedshops.ch
  trustedshops.co.uk etrusted.com
Avainlippu | avainlippu | suomalainentyo.fi avainlippu.fi
Design from Finland | designfromfinland | designfromfinland.fi
Suomen Vahvimmat | suomenvahvimmat finlandsstarkaste strongestinfinland | suomenvahvimmat.fi ~asiakastieto.fi
Luotettava Kumppani | luotettavakumppani reliablepartner | luotettavakumppani.fi ~vastuugroup.fi ~tilaajavastuu.fi
Luotettava verkkokauppa | luotettavaverkkokauppa turvallinenverkkokauppa | ~kauppa.fi
Trygg e-handel | tryggehandel tryggehandelno certifieradehandel | tryggehandel.se tryggehandel.no tryggehandel.net
e-mærket | emærket emaerket emrket | emaerket.dk
Thuiswinkel Waarborg | thuiswinkelwaarborg thuiswinkel | thuiswinkel.org
Webshop Keurmerk | webshopkeurmerk keurmerkinfo | keurmerk.info webshopkeurmerk.nl
WebwinkelKeur | webwinkelkeur | webwinkelkeur.nl
BeCommerce | becommerce | becommerce.be
SafeShops | safeshops safeshop | safeshops.be
Geprüfter Online-Shop (EHI) | geprüfteronlineshop geprufteronlineshop gepruefteronlineshop ehisiegel | ehi-siegel.de
Käufersiegel | käufersiegel kaeufersiegel haendlerbund händlerbund | kaeufersiegel.de ~haendlerbund.de
Österreichisches E-Commerce-Gütezeichen | ecommercegütezeichen ecommerceguetezeichen | guetezeichen.at
FEVAD | fevad | fevad.com
Confianza Online | confianzaonline | confianzaonline.es
Heureka | overenozakazniky ověřenozákazníky overenezakaznikmi | overenozakazniky.cz overenezakaznikmi.sk
Ceneo | zaufaneopinie | ~ceneo.pl
Ecommerce Europe Trustmark | ecommerceeuropetrustmark ecommerceeurope emotatrustmark | ecommercetrustmark.eu
  ecommerce-europe.eu emota.eu
Trustpilot | trustpilot | trustpilot.com
Google reviews | googlereviews googlereview googlecustomerreviews googlearvostelut googlebewertungen | g.page
  ~google.com
eKomi | ekomi | ekomi.de ekomi.com ekomi.co.uk
AAA credit rating | aaacredit aaaluottoluokitus korkeinluottoluokitus högstakreditvärdighet hogstakreditvardighet
  aaarating bisnodeaaa aaabisnode aaalogo dnbaaa | ~bisnode.fi ~bisnode.se ~bisnode.com ~dnb.com ~uc.se ~soliditet.fi
Norton | nortonsecured nortonsecure nortonsafeweb verisignsecured nortonshopping |
  trustsealinfo.websecurity.norton.com ~norton.com ~digicert.com
McAfee Secure | mcafeesecure mcafee | mcafeesecure.com ~mcafee.com
TrustedSite | trustedsite | trustedsite.com ywxi.net
Sectigo | sectigosecure comodosecure positivessl sectigotrust | ~sectigo.com ~comodo.com
GeoTrust | geotrust rapidssl | ~geotrust.com
BBB | bbbaccredited accreditedbusiness betterbusinessbureau | bbb.org
"""
_NO_LETTER = re.compile(r"(?:[^\w\n]|_)+")
_TRUSTED_SHOPS_ID = re.compile(r"(?<![0-9A-Za-z])X[0-9A-Fa-f]{32}(?![0-9A-Za-z])")
_ID = re.compile(
    r"/(?:review|reviews|evaluate|leden|shops?|webshop|members?|mitglied|certificate|certificaat|certifikat|profile|r)/"
    r"([\w.%~-]{2,80})|[?&](?:id|key|shop|shop_id|shopid|cert|certid|member|memberid|merchant|placeid|domain|businessunitid|dn)="
    r"([\w.%~-]{2,80})",
    re.IGNORECASE,
)
_FRONTS = re.compile(r"/(?:[a-z]{2}(?:[-_][a-z]{2})?/?)?(?:index\.\w{2,5}|home/?)?", re.IGNORECASE)
_OTHER_PAGES = re.compile(r"privacy|datenschutz|legal|terms|cookie|impressum|tietosuoja|integritet", re.IGNORECASE)
_BEST = ("page", "widget", "front", "shop", "elsewhere", "nowhere")


class Mark(NamedTuple):
    name: str
    words: tuple[str, ...]


class Issuer(NamedTuple):
    name: str
    is_wide: bool  # much else than seals is there


class Marks(NamedTuple):
    marks: tuple[Mark, ...]
    hosts: Mapping[str, Issuer]


@cache
def _marks() -> Marks:
    marks, hosts = [], {}
    for row in _TABLE.strip().replace("\n  ", " ").splitlines():
        name, words, issuers = (part.strip() for part in row.split("|"))
        marks.append(Mark(name, tuple(words.split())))
        hosts.update({host.lstrip("~"): Issuer(name, host[0] == "~") for host in issuers.split()})
    return Marks(tuple(marks), hosts)


def is_issuer(host: str) -> bool:
    return listed_host(host, _marks().hosts) is not None


def seal_facts(pages: Sequence[Page], links: Sequence[Outbound], shop: Shop) -> list[Fact]:
    """claim.seals when a page shows one; of one seal only the surest ways that it leads are told."""
    found: dict[Seal, Evidence] = {}
    for seal, evidence in (*_linked(links, shop), *_pictured(pages, shop), *_widgets(pages)):
        if len(found) < 4 * MAX_SEALS:
            found.setdefault(seal, evidence)
    led = {seal.name for seal in found if seal.leads in ("page", "widget")}
    kept = [seal for seal in found if seal.name not in led or seal.leads in ("page", "widget")]
    told = {seal.name for seal in found if seal.id or seal.leads == "page"}
    kept = [seal for seal in kept if seal.leads != "widget" or seal.id or seal.name not in told]
    some = {seal.name for seal in found if seal.leads != "nowhere"}
    kept = [seal for seal in kept if seal.leads != "nowhere" or seal.name not in some]
    kept = sorted(kept, key=lambda seal: (seal.name, _BEST.index(seal.leads), seal.url))[:MAX_SEALS]
    if not kept:
        return []
    return [known("claim.seals", tuple(kept), *(found[seal] for seal in kept[:8]))]


def _linked(links: Sequence[Outbound], shop: Shop) -> Iterator[tuple[Seal, Evidence]]:
    """Links to an issuer, but for those of policies (which speak of it) and to its own policies."""
    for one in links:
        issuer = listed_host(one.host, _marks().hosts)
        if issuer is None or issuer.is_wide or one.page.purpose in POLICY_PAGES or _OTHER_PAGES.search(one.path):
            continue
        if one.link.place == "frame":
            yield Seal(name=issuer.name, leads="widget", url=one.link.url, id=_id(one.link.url, shop)), one.evidence()
        else:
            yield _seal(issuer.name, one.link.url, one.page.url, shop), one.evidence()


def _pictured(pages: Sequence[Page], shop: Shop) -> Iterator[tuple[Seal, Evidence]]:
    """Pictures that are called as a seal is."""
    seen: set[Image] = set()
    for page in pages:
        pictures = list(filterfalse(seen.__contains__, page.images))
        seen.update(pictures)
        written = "\n".join(f"{_file(image.source)} {image.text[:MAX_ALT]}".replace("\n", " ") for image in pictures)
        together = _NO_LETTER.sub("", written.lower())
        called = together.split("\n")
        for name, words in _marks().marks:
            for word in words:
                if word not in together:
                    continue
                for image, call in zip(pictures, called, strict=True):
                    if word in call:
                        excerpt = f"{image.text} {image.source}"
                        yield _seal(name, image.url, page.url, shop), page.evidence(f"img {image.place}", excerpt)


def _file(source: str) -> str:
    return source.partition("?")[0].rpartition("/")[2]


def _widgets(pages: Sequence[Page]) -> Iterator[tuple[Seal, Evidence]]:
    """Scripts of an issuer's, and scripts on the page that name one with the shop's id."""
    seen = set()
    for page in pages:
        for source in page.sources:
            if source in seen:
                continue
            seen.add(source)
            issuer = listed_host(parts(source)[0], _marks().hosts)
            if issuer is not None and not issuer.is_wide:
                yield (
                    Seal(name=issuer.name, leads="widget", url=source, id=_id(source)),
                    page.evidence("script", source),
                )
        for script in page.scripts:
            at = script.find("trustedshops.com")
            found = _TRUSTED_SHOPS_ID.search(script) if at >= 0 else None
            if found is not None:
                seal = Seal(name="Trusted Shops", leads="widget", id=found.group().upper())
                yield seal, page.evidence("script", found.group())


def _seal(name: str, url: str, page_url: str, shop: Shop) -> Seal:
    """The seal by where its link leads; a link to the page that it is on leads nowhere."""
    host, path, query = parts(url)
    issuer = listed_host(host, _marks().hosts)
    if not host or url.partition("#")[0] == page_url:
        return Seal(name=name, leads="nowhere")
    if issuer is not None and issuer.name == name:
        front = not query and _FRONTS.fullmatch(path)
        return Seal(name=name, leads="front" if front else "page", url=url, id=_id(url, shop))
    return Seal(name=name, leads="shop" if same_site(host, shop.domain) else "elsewhere", url=url)


def _id(url: str, shop: Shop | None = None) -> str:
    """The issuer's id of the shop in the address: its number, else the shop's name there; empty when there is none."""
    number = _TRUSTED_SHOPS_ID.search(url)
    if number is not None:
        return number.group().upper()
    found = _ID.search(url)
    if found is not None:
        return found.group(1) or found.group(2)
    return shop.domain if shop is not None and shop.domain in parts(url)[1] else ""

"""Which of a page's links leads to which kind of page, by what they say in any language we read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from functools import cache, lru_cache
from typing import NamedTuple
from urllib.parse import quote, unquote, urlsplit, urlunsplit

from trustcheck.countries import all_countries, of_domain
from trustcheck.languages import all_languages, every, pattern, rank
from trustcheck.names import same_site, to_ascii
from trustcheck.pages.page import Link, Page
from trustcheck.pages.reading import KEPT_PAGES

# Kinds in the order of what they tell about who the seller is.
READ_KINDS = ("contact", "imprint", "terms", "about", "returns", "privacy", "stores", "delivery")
MAX_TEXT_CHARACTERS = 60  # a longer link is a teaser, not the name of a page
MAX_LABEL = 30  # of a link whose words we do not know
MAX_URL_CHARACTERS = 1_000
_SAFE = "%/:=&?~#+!$,;'@()*[]"
_FILES = re.compile(
    r"\.(?:jpe?g|png|gif|svg|webp|avif|ico|css|js|json|xml|rss|zip|gz|rar|7z|exe|mp[34]|mov|avi|docx?|xlsx?|pptx?|ics|"
    r"vcf|woff2?|apk|dmg)$",
    re.IGNORECASE,
)
_ACTION = re.compile(
    r"[?&](?:add-to-cart|add_to_wishlist|remove_item|action|replytocom|share|print|sort|orderby|filter)|"
    r"[/=](?:log-?in|log-?out|sign-?in|sign-?up|register|kirjaudu|logga-in|wp-admin|wp-login|account|oma-tili|customer/|"
    r"cart|checkout|kassa|ostoskori|varukorg|kundvagn|wishlist|compare|feed|xmlrpc|cdn-cgi)(?:[/?.]|$)",
    re.IGNORECASE,
)
_TO_TOP = re.compile(
    r"#(?:\w{1,10}[-_])?(?:top|haut|oben|arriba|inicio|inizio|header|start|alkuun|upp)$", re.IGNORECASE
)
_PART_COST = 4.0  # a part of the path that begins or ends with the word, and is more than it
# A post's title may hold the word of any page: only a path that is the word is believed.
_POST = re.compile(r"/(?:blogs?|blogi|blogg|news|uutiset|nyheter|aktuelles|20\d\d/\d\d)/.", re.IGNORECASE)
# What a shop without paths for its pages calls the parameter that names one.
_NAMED = re.compile(
    r"(?:\A|&)(?:route|page|sivu|sida|seite|site|view|content|cmd|doc|p|id)=([^&]{1,80})", re.IGNORECASE
)
_WARES = re.compile(
    r"/(?:collections?|categor|kategori|catalog|osasto|product|tuot|tag|brand|merk|shop|c/)|[?&](?:cat|c|category|path|product)=",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"\A\d{1,6}-(?=\D)|(?<=\D)-\d{1,3}\Z")  # /content/4-yritys, /pages/about-1
_TONGUE = re.compile(r"/([a-z]{2})(?:[-_][a-z]{2})?(?:/|\Z)", re.IGNORECASE)
_FOLDED = str.maketrans("äöåéüøæ", "aoaeuoa")
_EXTENSION = re.compile(r"\.(?:html?|php\d?|aspx?|jsp|cfm|shtml)$")
_PRICE = re.compile(r"\d{1,6}[.,]\d{2}\s{0,2}(?:€|eur|kr|sek)|(?:€|\$|£)\s{0,2}\d{1,6}", re.IGNORECASE)
_PLACE_COST = {"footer": 0.0, "nav": 0.2, "header": 0.2, "address": 0.2, "main": 1.0, "frame": 3.0, "hidden": 1.5}

_PageKey = tuple[str, str, str]  # host, path and query of one page, however it is written


class Candidate(NamedTuple):
    """A page that could be fetched for a kind; the lower the cost, the surer. `link` is where it was seen."""

    kind: str
    url: str
    cost: float
    link: Link
    page: Page | None  # that the link stands on


def clean_url(url: str) -> str:
    """The URL as it is asked for: host in A-labels, path percent-encoded, no fragment, no default port; empty when it
    is no http(s) URL, names a user or another port than 80 and 443, or is over-long."""
    try:
        split = urlsplit(url)
        port = split.port
    except ValueError:
        return ""
    host = to_ascii(split.hostname or "")
    scheme = split.scheme.lower()
    if scheme not in {"http", "https"} or not host or split.username is not None or len(url) > MAX_URL_CHARACTERS:
        return ""
    if port is not None and port != {"http": 80, "https": 443}[scheme]:
        return ""
    return urlunsplit((scheme, host, quote(split.path, safe=_SAFE) or "/", quote(split.query, safe=_SAFE), ""))


def same_page(a: str, b: str) -> bool:
    """Whether two URLs name one page but for scheme, www, a slash at the end and the fragment."""
    return _page_key(a) == _page_key(b)


@lru_cache(8192)
def _page_key(url: str) -> _PageKey:
    split = urlsplit(clean_url(url))
    return (split.hostname or "").removeprefix("www."), split.path.rstrip("/").lower(), split.query


@lru_cache(8192)
def _segments(path: str) -> tuple[str, ...]:
    plain = unquote(path).lower().translate(_FOLDED)
    parts = [part for part in plain.split("/") if part][-4:]
    return tuple(_NUMBERED.sub("", _EXTENSION.sub("", part).replace("_", "-")) for part in parts)


def _text_cost(kind: str, text: str) -> float | None:
    """By the words of the link: where in its list the word stands, and how much of the text it makes up."""
    best = None
    for language in all_languages().values():
        listed = language.links[kind]
        place = rank(listed, text)
        if place is None:
            continue
        word = listed[place].removesuffix("$")
        cost = min(place, 12) * 0.25 + 8.0 * (1.0 - min(len(word) / len(text), 1.0))
        best = cost if best is None else min(best, cost)
    return best


def _path_costs(segments: tuple[str, ...]) -> dict[str, float]:
    """By kind: the last parts of the path, where a part is the word, begins with it, or ends with a long one."""
    slugs = _slugs()
    found: dict[str, float] = {}
    for back, segment in enumerate(reversed(segments[-2:])):
        places = [(1.0, slugs.get(segment, {}))]
        cuts = [at for at, sign in enumerate(segment[:MAX_TEXT_CHARACTERS]) if sign == "-"]
        places += [(_PART_COST, slugs[segment[:at]]) for at in cuts if segment[:at] in slugs]
        places += [
            (_PART_COST, slugs[segment[at + 1 :]])
            for at in cuts
            if len(segment) - at > 6 and segment[at + 1 :] in slugs
        ]
        for least, kinds in places:
            for kind, place in kinds.items():
                cost = least + place * 0.25 + back * 4.0
                found[kind] = min(cost, found.get(kind, cost))
    return found


@lru_cache(1)
def _slugs() -> Mapping[str, Mapping[str, int]]:
    """Slug → kind → its earliest place in a language's list."""
    found: dict[str, dict[str, int]] = {}
    for language in all_languages().values():
        for kind in READ_KINDS:
            for place, slug in enumerate(language.slugs[kind]):
                kinds = found.setdefault(slug, {})
                kinds[kind] = min(place, kinds.get(kind, place))
    return found


@cache
def _any_text(kind: str) -> re.Pattern[str]:
    """Any language's word of this kind of page; of every kind when none is given."""
    kinds = (kind,) if kind else READ_KINDS
    return pattern(every(lambda language: [word for one in kinds for word in language.links[one]]))


@lru_cache(8192)
def kinds_of(text: str, path: str) -> Mapping[str, float]:
    """What a link with this text and path may lead to: kind → cost; empty when it says nothing we know."""
    words = text if 0 < len(text) <= MAX_TEXT_CHARACTERS and _any_text("").search(text) else ""
    by_path = _path_costs(_segments(path))
    found: dict[str, float] = {}
    for kind in READ_KINDS if words or by_path else ():
        by_text = _text_cost(kind, words) if words and _any_text(kind).search(words) else None
        costs = [cost for cost in (by_text, by_path.get(kind)) if cost is not None]
        if costs:
            # Text and path that agree are surer than either.
            found[kind] = min(costs) - (1.0 if len(costs) == 2 else 0.0)
    return found


def candidates(pages: Iterable[Page], domain: str) -> list[Candidate]:
    """Every page of the site that a link offers for some kind, the surest first. Files and actions are left out."""
    best: dict[tuple[str, _PageKey], Candidate] = {}
    for page in pages:
        for key, found in _offered(page, domain).items():
            if key not in best or found.cost < best[key].cost:
                best[key] = found
    return sorted(best.values(), key=lambda found: (found.cost, len(found.url), found.url))


@lru_cache(KEPT_PAGES)
def _offered(page: Page, domain: str) -> Mapping[tuple[str, _PageKey], Candidate]:
    """The surest link of one page to each page of each kind."""
    best: dict[tuple[str, _PageKey], Candidate] = {}
    home = f"{page.url[: page.url.find('/', 8)]}/"
    for link in page.links:
        split = _usable(link.url, domain)
        if split is None or _TO_TOP.search(link.url):  # "Retour en haut"
            continue
        for kind, cost in kinds_of("" if split.is_post else link.text, split.words).items():
            if kind == "returns" and link.url == home:  # "Retour": back
                continue
            if split.is_post and cost >= _PART_COST:
                continue
            whole = cost + _extra_cost(link, split.path, split.query) + _tongue_cost(split.path, domain)
            key = (kind, _page_key(link.url))
            if key not in best or whole < best[key].cost:
                best[key] = Candidate(kind, link.url, whole, link, page)
    return best


def _named(query: str) -> str:
    """The page that a query names, as the end of a path; empty when it names none."""
    return "".join(f"/{unquote(name)}" for name in _NAMED.findall(query)[:2]) if query else ""


def _tongue_cost(path: str, domain: str) -> float:
    """The particulars of the seller stand most surely on the pages in a language of the domain's country."""
    match = _TONGUE.match(path)
    return 0.8 if match and match[1].lower() in all_languages().keys() - _home_tongues(domain) else 0.0


@lru_cache(64)
def _home_tongues(domain: str) -> frozenset[str]:
    country = all_countries().get(of_domain(domain))
    return frozenset(country.languages) if country is not None else frozenset(all_languages())


class _Split(NamedTuple):
    path: str
    query: str
    words: str  # the path, with the page that the query names at its end
    is_post: bool


@lru_cache(8192)
def _usable(url: str, domain: str) -> _Split | None:
    if not url.startswith(("http://", "https://")) or _ACTION.search(url):
        return None
    cleaned = clean_url(url)
    split = urlsplit(cleaned)
    if not cleaned or _FILES.search(split.path) or not same_site(split.hostname or "", domain):
        return None
    return _Split(split.path, split.query, split.path + _named(split.query), bool(_POST.search(split.path)))


def _extra_cost(link: Link, path: str, query: str) -> float:
    cost = _PLACE_COST.get(link.place, 1.0) + 0.4 * max(0, path.count("/") - 1) + (0.8 if query else 0.0)
    return cost + (20.0 if path.lower().endswith(".pdf") else 0.0)


def products(pages: Iterable[Page], domain: str) -> list[Candidate]:
    """Links that look like pages of one product: by their path, else by a price in their text; in the page's order."""
    by_path: dict[_PageKey, Candidate] = {}
    by_price: dict[_PageKey, Candidate] = {}
    for page in pages:
        for found in _goods(page, domain):
            (by_price if found.cost else by_path).setdefault(_page_key(found.url), found)
    return [*by_path.values(), *by_price.values()]


@lru_cache(KEPT_PAGES)
def _goods(page: Page, domain: str) -> tuple[Candidate, ...]:
    """The page's links to goods; those that only a price tells cost something."""
    found = []
    for link in page.links:
        split = _usable(link.url, domain)
        if split is None or split.path in {"", "/"} or link.place in {"footer", "hidden"}:
            continue
        segments = _segments(split.path)
        if not _product_slugs().isdisjoint(segments[:-1]) and not kinds_of(link.text, split.path):
            found.append(Candidate("product", link.url, 0.0, link, page))
        elif link.place == "main" and _PRICE.search(link.text):
            found.append(Candidate("product", link.url, 1.0, link, page))
    return tuple(found)


@cache
def _product_slugs() -> frozenset[str]:
    """Parts of a path behind which one product stands, in any language."""
    slugs = {slug for language in all_languages().values() for slug in language.slugs["product"]}
    return frozenset(slugs - {"shop", "kauppa"})


def first_inner(page: Page, domain: str) -> Candidate | None:
    """The page's first link to another page of the site: goods before all else, whose footer is the shop's own."""
    for found in products([page], domain)[:1]:
        return found
    for link in page.links:
        split = _usable(link.url, domain)
        if split is not None and split.path not in {"", "/"} and not same_page(link.url, page.url):
            return Candidate("other", link.url, 2.0, link, page)
    return None


def unnamed(pages: Iterable[Page], domain: str, places: frozenset[str]) -> list[Candidate]:
    """Pages that links at these places lead to by short words of no kind we know, and that are no goods; each once."""
    found: dict[_PageKey, Candidate] = {}
    for page in pages:
        for link in page.links:
            split = _usable(link.url, domain) if link.place in places and 0 < len(link.text) <= MAX_LABEL else None
            if split is None or split.is_post or split.words in {"", "/"} or _WARES.search(link.url):
                continue
            if split.path.endswith(".pdf") or _TONGUE.fullmatch(split.path) or _tongue_cost(split.path, domain):
                continue
            if not kinds_of(link.text, split.words):
                found.setdefault(_page_key(link.url), Candidate("other", link.url, 9.0, link, page))
    return list(found.values())


def from_urls(urls: Iterable[str], domain: str) -> Page:
    """URLs of a sitemap as a page of links without text, so that they are chosen from by their paths."""
    links = tuple(Link(url, "", "main") for url in urls if _usable(url, domain))
    return Page(url="", purpose="sitemap", sha256="", at=datetime.min.replace(tzinfo=UTC), links=links)

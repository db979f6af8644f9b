"""The shop's own mark: a picture at the head of a page that is called a logo, or leads from there to the front page,
else an element of the home page that is called so (one drawn by a style, or as a part of the page, is no picture)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from selectolax.lexbor import LexborHTMLParser

from trustcheck.facts import known
from trustcheck.model import Evidence, Fact
from trustcheck.pages.outbound import parts
from trustcheck.pages.page import Image, Page
from trustcheck.pages.reading import KEPT_PAGES

if TYPE_CHECKING:
    from bs4 import BeautifulSoup

FIRST_PICTURES = 3  # of a page: where no element is its head, that is where its mark stands
MAX_ELEMENTS = 40
MAX_NAME = 100
_SELECTOR = '[class*="logo" i],[id*="logo" i]'
_UNSEEN_TAGS = frozenset(("html", "body", "script", "style", "template", "noscript", "link", "meta", "input"))
_HEADS = frozenset(("header", "nav"))
_FRONT = re.compile(r"/(?:[a-z]{2}(?:[-_][a-z]{2})?/?)?(?:index\.[a-z]{3,5}|home|etusivu)?/?", re.IGNORECASE)
# No logout, and none of the marks that shops show of others: brands, ways to pay, carriers, seals, members.
_CALLED = re.compile(r"logo(?!ut|ff|n\b|s\b|s[-_])", re.IGNORECASE)
_OF_OTHERS = re.compile(
    r"brand|pay|card|visa|klarna|seal|badge|trust|partner|sponsor|member|client|carrier|ship|deliver|suppl|manufac"
    r"|marke|marque|maker|google|facebook|instagram",
    re.IGNORECASE,
)


def of_tree(tree: LexborHTMLParser) -> str:
    """The class or id of the first element that is called a logo; empty when none is."""
    found = ((node.tag or "", node.attributes) for node in tree.css(_SELECTOR)[:MAX_ELEMENTS])
    return _first((tag, f"{attributes.get('id') or ''} {attributes.get('class') or ''}") for tag, attributes in found)


def of_soup(soup: BeautifulSoup) -> str:
    """The same of the other parser's page."""
    return _first((element.name, _names(element)) for element in soup.find_all(_is_named, limit=MAX_ELEMENTS))


def _is_named(element: object) -> bool:
    return "logo" in _names(element).lower()


def _names(element: object) -> str:
    attributes = getattr(element, "attrs", {})
    classes = attributes.get("class") or ""
    return f"{attributes.get('id') or ''} {' '.join(classes) if isinstance(classes, list) else classes}"


def _first(elements: Iterable[tuple[str, str]]) -> str:
    """The first name that is called a logo, of elements that are seen: (tag, id and classes)."""
    for tag, names in elements:
        if tag not in _UNSEEN_TAGS:
            for name in names[: 4 * MAX_NAME].split():
                if _CALLED.search(name) and not _OF_OTHERS.search(name):
                    return name[:MAX_NAME]
    return ""


def logo_facts(pages: Sequence[Page]) -> list[Fact]:
    """claim.logo, true with where the mark was seen; nothing when it was not."""
    for page in pages:
        seen = _seen(page)
        if seen is not None:
            return [known("claim.logo", True, seen)]
    return []


@lru_cache(maxsize=KEPT_PAGES)
def _seen(page: Page) -> Evidence | None:
    shown = [(place, image) for place, image in enumerate(page.images) if image.place != "hidden"]
    image = None
    if "logo" in _written(page).lower():
        image = next((image for place, image in shown if _is_called(image, place, page)), None)
    if image is None and page.logo:
        return page.evidence("class", page.logo)
    if image is None and page.purpose != "home":  # there a link to nowhere ("#") leads to the front page too
        heads = (image for place, image in shown if image.place in _HEADS or place < FIRST_PICTURES)
        image = next((image for image in heads if _leads_home(image.url, page)), None)
    return page.evidence(f"img {image.place}", f"{image.text} {image.source}") if image else None


def _written(page: Page) -> str:
    """All that the page's pictures are called."""
    return "\n".join([*(image.source for image in page.images), *(image.text for image in page.images)])


def _is_called(image: Image, place: int, page: Page) -> bool:
    """Whether the picture is called a logo, and stands where the shop's own does."""
    file = image.source.partition("?")[0].rpartition("/")[2]
    if not (_CALLED.search(file) or _CALLED.search(image.text)):
        return False
    if image.place in _HEADS or _leads_home(image.url, page):
        return True
    return place < FIRST_PICTURES and not _OF_OTHERS.search(f"{file} {image.text}")


def _leads_home(url: str, page: Page) -> bool:
    host, path, query = parts(url)
    return bool(host) and not query and host == parts(page.url)[0] and bool(_FRONT.fullmatch(path))

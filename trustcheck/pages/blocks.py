"""Makes Blocks and Links of a page's elements as a walker meets them: enter, text, leave, in the order of the page."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from trustcheck.pages.hrefs import absolute, unhide_mail
from trustcheck.pages.page import Block, Image, Link

MAX_BLOCKS = 20_000
MAX_BLOCK_CHARACTERS = 10_000
MAX_CHARACTERS = 3_000_000
MAX_LINKS = 3_000
MAX_IMAGES = 1_000
MAX_SOURCE_CHARACTERS = 300
MAX_LABELS = 2_000  # alt and label texts

Attributes = Mapping[str, str | None]


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Elements that begin and end a line.
BLOCK_TAGS = _names(
    """address article aside blockquote button caption center dd details dialog dir div dl dt fieldset figcaption
    figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav noscript ol optgroup
    option p pre search section select summary table tbody td tfoot th thead tr ul"""
)
# Elements that say nothing to a reader; the head is read apart.
SKIPPED_TAGS = _names("head title script style svg math canvas audio video object noframes noembed datalist")
# Elements whose attributes are looked at although they begin no line.
INLINE_TAGS = _names("a area img input textarea iframe frame")
UNTOLD_TAGS = frozenset(("html", "body"))  # scripts hide the whole page for a moment, and no reader notices
CELL_TAGS = frozenset(("td", "th", "dd"))  # begin no line where one has begun
OPEN_TAGS = frozenset(("td", "th", "dt"))  # do not end it
# Lines that are nothing but lines.
PLAIN_TAGS = BLOCK_TAGS - _names("address article footer form header main nav noscript option select")
_LANDMARKS = {"header": "header", "footer": "footer", "nav": "nav", "main": "main", "address": "address"}
_ROLES = {"banner": "header", "contentinfo": "footer", "navigation": "nav", "main": "main"}
_LANDMARK_NAME = re.compile(
    r"(?:(?:site|page|main|global|shop|store|top|bottom|sub|layout|theme|the|app|wp|web|body|section|shopify-section|"
    r"l|c|o|js|tm|master|sticky|big|full|mobile|desktop)[-_]{0,2}){0,3}(?P<place>footer|header)"
    r"(?:[-_]{0,2}(?:wrapper|wrap|container|section|area|main|content|widgets?|inner|outer|top|bottom|site|block|group|"
    r"row|column|col|bar|nav|menu|links|info|legal|\d{1,2})){0,3}"
)
_HIDING = re.compile(r"display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden", re.IGNORECASE)
# Characters that a reader does not see: controls, soft hyphen, zero width, direction marks, fillers, BOM.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f"
    "\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffc\U000e0000-\U000e007f]"
)


def fold(text: str) -> str:
    """The text as a reader sees it: invisible characters gone, white space folded to single spaces."""
    text = " ".join(text.split())
    # Most text is printable once it is folded; only the rest is searched for what nobody sees.
    return text if text.isprintable() else " ".join(_INVISIBLE.sub("", text).split())


class Frame:
    """One open element that has something of its own: a place, a link, attributes."""

    __slots__ = ("is_line", "link", "place", "tag")

    def __init__(self, tag: str, place: str, is_line: bool) -> None:
        self.tag, self.place, self.is_line = tag, place, is_line
        self.link = False


class Blocks:
    """Collects; `blocks` and `links` are the result, `finish` must be called once at the end.

    A walker tells of plain lines (PLAIN_TAGS) by flush() or cell() and `trail`, of all else by enter() and leave().
    """

    def __init__(self, base: str) -> None:
        self.blocks: list[Block] = []
        self.links: list[Link] = []
        self.images: list[Image] = []
        self.has_form = self.has_password = self.has_textarea = self.full = False
        self.parts: list[str] = []  # text of the line that is being read
        self.trail: list[str] = []  # names of the open lines, for paths
        self.place = "main"
        self._base = base
        self._frames: list[Frame] = []
        self._article = 0
        self._labels = 0
        self._characters = 0
        self._cell_start, self._values = 0, False  # of the row that is read: its last cell, and if it shows values
        self._href = ""  # of the link that is open
        self._link_texts: list[str] = []
        self._link_start = 0
        self._link_name = ""
        self._link_end = -1  # where the last link ended

    def flush(self) -> None:
        """Ends the line."""
        parts = self.parts
        if not parts:
            return
        text = parts[0] if len(parts) == 1 else "".join(parts)
        if self._href:
            self._link_texts.append("".join(parts[self._link_start :]))
            self._link_start = 0
        parts.clear()
        self._cell_start, self._values = 0, False
        text = " ".join(text.split())
        if text and not text.isprintable():
            text = fold(text)
        if not text:
            return
        self._characters += len(text)
        if len(text) > MAX_BLOCK_CHARACTERS or len(self.blocks) >= MAX_BLOCKS or self._characters > MAX_CHARACTERS:
            self._add_long(text)
        else:
            self.blocks.append(Block(text, self.place, " > ".join(self.trail[-3:])))

    def cell(self) -> None:
        """Begins another cell of a row, or the definition of a term: one line to the reader.

        After a label comes a space; a bar after a value, so that two numbers side by side stay two.
        """
        cell = "".join(self.parts[self._cell_start :])
        self._values = self._values or any(letter.isdigit() for letter in cell)
        self._cell_start = len(self.parts)
        self.parts.append(" | " if self._values else " ")

    def _add_long(self, text: str) -> None:
        """A line that is long, or beyond what is kept."""
        if len(self.blocks) >= MAX_BLOCKS or self._characters > MAX_CHARACTERS:
            self.full = True
            return
        path = " > ".join(self.trail[-3:])
        for start in range(0, len(text), MAX_BLOCK_CHARACTERS):
            self.blocks.append(Block(text[start : start + MAX_BLOCK_CHARACTERS], self.place, path))

    def label(self, text: str | None, place: str) -> None:
        """Text that stands in an attribute: alt, or label."""
        folded = fold(text) if text else ""
        if folded and self._labels < MAX_LABELS:
            self._labels += 1
            place = "hidden" if self.place == "hidden" else place
            self.blocks.append(Block(folded[:MAX_BLOCK_CHARACTERS], place, " > ".join(self.trail[-3:])))

    def enter(self, tag: str, item: str, attributes: Attributes | None) -> bool:
        """Opens an element that is no plain line, or has `attributes` to look at; `item` is its id.

        False when its children are not to be read (leave() is called all the same).
        """
        is_line = tag in BLOCK_TAGS
        if is_line:
            if self.parts:
                if tag in CELL_TAGS:
                    self.cell()
                else:
                    self.flush()
            self.trail.append(f"{tag}#{item[:40]}" if item else tag)
        frame = Frame(tag, self.place, is_line)
        self._frames.append(frame)
        self.place = self._place(tag, item, attributes, self.place)
        self._article += tag == "article"
        return attributes is None or self.look(tag, attributes, frame)

    def leave(self) -> None:
        frame = self._frames.pop()
        if frame.is_line:
            if self.parts and frame.tag not in OPEN_TAGS:
                self.flush()
            self.trail.pop()
        if frame.link:
            self.end_link()
        self.place = frame.place
        self._article -= frame.tag == "article"

    def finish(self) -> None:
        while self._frames:
            self.leave()
        self.flush()

    def _place(self, tag: str, item: str, attributes: Attributes | None, above: str) -> str:
        if above == "hidden" or tag == "noscript" or tag == "template":
            return "hidden"
        if tag in {"option", "select"}:
            return "label"
        place = _LANDMARKS.get(tag, "")
        if attributes:
            style = attributes.get("style")
            if "hidden" in attributes or (style and _HIDING.search(style[:2000])):
                return "hidden"
            if not place:
                place = _ROLES.get(attributes.get("role") or "", "")
            if not place and above == "main":
                place = _named(f"{item} {attributes.get('class') or ''}"[:400])
        if place in {"header", "footer"} and self._article:
            return above
        return above if place == "nav" and above == "footer" else place or above

    def look(self, tag: str, attributes: Attributes, frame: Frame | None = None) -> bool:
        """What the attributes of one element say; False when its children are not to be read."""
        mail = unhide_mail(attributes.get("data-cfemail") or "") if "data-cfemail" in attributes else ""
        if mail:
            self.parts.append(mail)
            self._link(f"mailto:{mail}", mail)
            return False
        if tag == "a" and frame is not None:
            frame.link = self.begin_link(attributes)
        elif tag == "area":
            self._link(attributes.get("href") or "", attributes.get("alt") or attributes.get("title") or "")
        elif tag == "img":
            self.label(attributes.get("alt"), "alt")
            self._link_name = self._link_name or (attributes.get("alt") or "")
            self._image(attributes)
        elif tag == "input":
            self._input(attributes)
        elif tag == "textarea":
            self.has_textarea = True
            self.label(attributes.get("placeholder"), "label")
            return False
        elif tag in {"iframe", "frame"}:
            self._link(attributes.get("src") or "", attributes.get("title") or attributes.get("name") or "", "frame")
            return False
        elif tag == "form":
            self.has_form = True
        if "aria-label" in attributes:
            self.label(attributes.get("aria-label"), "label")
            self._link_name = self._link_name or (attributes.get("aria-label") or "")
        return True

    def _input(self, attributes: Attributes) -> None:
        kind = (attributes.get("type") or "text").lower()
        self.has_password |= kind == "password"
        if kind in {"submit", "button", "reset"}:
            self.label(attributes.get("value"), "label")
        elif kind != "hidden":
            self.label(attributes.get("placeholder"), "label")

    def _image(self, attributes: Attributes) -> None:
        """Keeps a picture's source and alt; of one that is loaded later, the source of what is loaded."""
        source = attributes.get("src") or ""
        if not source or source.startswith("data:"):
            source = attributes.get("data-src") or attributes.get("data-lazy-src") or ""
        text = attributes.get("alt") or ""
        if (source or text) and len(self.images) < MAX_IMAGES:
            url = absolute(self._href, self._base) if self._href else ""
            self.images.append(Image(source[:MAX_SOURCE_CHARACTERS], text[:300], url, self.place))

    def begin_link(self, attributes: Attributes) -> bool:
        """Opens a link; False when it leads nowhere, and then end_link() is not called."""
        href = attributes.get("href")
        if href is None:
            return False
        if self._href:
            self.end_link()
        if self.parts and len(self.parts) == self._link_end:  # two links in a row are two words
            self.parts.append(" ")
        self._href = href or "#"
        self._link_texts = []
        self._link_start = len(self.parts)
        self._link_name = attributes.get("aria-label") or attributes.get("title") or ""
        return True

    def end_link(self) -> None:
        """Closes the link that is open."""
        if not self._href:
            return
        text = "".join(self.parts[self._link_start :])
        text = fold(" ".join([*self._link_texts, text]) if self._link_texts else text)
        self._link(self._href, text or fold(self._link_name))
        self._href = ""
        self._link_name = ""
        self._link_end = len(self.parts)

    def _link(self, href: str, text: str, place: str = "") -> None:
        if len(self.links) >= MAX_LINKS:
            return
        url = absolute(href, self._base)
        if url:
            self.links.append(Link(url, text[:300], place or self.place))


@lru_cache(4096)
def _named(names: str) -> str:
    """Header or footer by the element's id or a class: site-footer, page_header, footer-bottom."""
    for name in names.lower().split()[:12]:
        match = _LANDMARK_NAME.fullmatch(name) if "er" in name and len(name) < 60 else None
        if match:
            return match["place"]
    return ""

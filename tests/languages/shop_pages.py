"""A page of an invented shop, from its HTML to what it claims: how the cases of each language are read."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any, NamedTuple

from trustcheck.languages import all_languages, find
from trustcheck.model import Capture, Request, Shop
from trustcheck.pages.claims import read_claims
from trustcheck.pages.html import read_page
from trustcheck.pages.links import candidates
from trustcheck.pages.page import Page
from trustcheck.pages.reading import read

AT = datetime(2026, 11, 21, 12, tzinfo=UTC)


class Site(NamedTuple):
    """An invented shop: the domain it has, and the language its pages declare."""

    domain: str
    language: str

    def page(self, body: str, purpose: str = "contact") -> Page:
        """The page with that body, as it is read after a request."""
        html = f'<!doctype html><html lang="{self.language}"><body>{body}</body></html>'
        url = f"https://{self.domain}/{purpose}"
        request = Request(source="website", url=url, purpose=purpose)
        headers = (("Content-Type", "text/html; charset=utf-8"),)
        return read_page(Capture.of(request, AT, body=html.encode(), status=200, headers=headers), purpose)

    def told(self, body: str, purpose: str = "contact") -> dict[str, Any]:
        """Known claims of that page, without "claim." before their names."""
        shop = Shop(domain=self.domain, host=self.domain, url=f"https://{self.domain}/")
        facts = read_claims([self.page(body, purpose)], shop, AT)
        return {name.removeprefix("claim."): fact.value for name, fact in facts.items() if fact.is_known}

    def chosen(self, links: Sequence[tuple[str, str]], kind: str) -> str:
        """The path of the link (text, path) of a footer that is the surest for a kind of page; empty when none is."""
        listed = "".join(f'<li><a href="{path}">{text}</a></li>' for text, path in links)
        home = self.page(f"<main><h1>·</h1></main><footer><ul>{listed}</ul></footer>", "home")
        found = [one.url for one in candidates([home], self.domain) if one.kind == kind]
        return found[0].removeprefix(f"https://{self.domain}") if found else ""

    def labels(self, text: str) -> set[str]:
        """Kinds of label, and of phrases about firms, that stand in a text."""
        return {kind.removeprefix("label:") for kind in read(self.page(f"<p>{text}</p>")).hits}

    def says(self, kind: str, text: str) -> bool:
        """Whether this language's list of that kind finds a word in the text."""
        return bool(find(getattr(all_languages()[self.language], kind), text))

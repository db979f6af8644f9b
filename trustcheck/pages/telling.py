"""Marks of what a shop tells of itself, and digests of how it is reached: enough to find the same again elsewhere, and
no text, number or address is kept.

The telling texts are the prose of the home page, the about page and the pages of stores: no menus, no goods, no
policies, which most honest shops have from the same templates. Of every four words in a row a digest is taken, and the
smallest of all digests are the marks: the bottom-k sketch of Broder ("On the resemblance and containment of documents",
1997). Two texts with many marks in common have that share of their words in a row in common.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from hashlib import blake2b
from typing import NamedTuple

from trustcheck.facts import known
from trustcheck.model import Case, Fact
from trustcheck.pages.lines import WORD
from trustcheck.pages.page import Page

TELLING_PAGES = frozenset(("home", "about", "stores"))
LEAST_WORDS = 8  # of a block: shorter ones are headings, buttons, goods
MOST_CHARACTERS = 20_000  # of the texts together; the rest is not looked at
LEAST_MARKS = 30  # fewer say too little to tell one text from another
MOST_MARKS = 128
WORDS_IN_A_ROW = 4
MARK_DIGITS = 8  # hexadecimal
_HEX = frozenset("0123456789abcdef")
# Words of texts that stand on most honest shops as they are: notices on cookies, scripts and newsletters.
_EVERYBODYS = ("cookie", "eväste", "kakor", "javascript", "gdpr", "newsletter", "uutiskirje", "nyhetsbrev")
# Accounts that are the shop's own, whoever made its pages: its name or number on a platform, and who is paid for its
# advertisements. A web agency has one account of statistics or tags for all its customers.
OWN_ACCOUNTS = frozenset(("shopify_shop", "shopify_shop_id", "wix_site", "squarespace_site", "shopline_shop",
    "shoplazza_shop", "epages_shop", "mycashflow_shop", "google_adsense"))  # fmt: skip
MOST_CONTACTS = 12
Contacts = tuple[tuple[str, str], ...]  # (phone, mail, account or returns; digest)


class Marks(NamedTuple):
    """The smallest digests of a text, ascending; `whole`: they are all that it has."""

    digests: tuple[int, ...]
    whole: bool

    def __str__(self) -> str:
        body = "".join(f"{digest:0{MARK_DIGITS}x}" for digest in self.digests)
        return body + ("." if self.whole else "+")


def marks_from(text: str) -> Marks | None:
    """The marks written so by str(); None when it is no such text."""
    body, end = text[:-1], text[-1:]
    if end not in (".", "+") or not body or len(body) % MARK_DIGITS or len(body) > MOST_MARKS * MARK_DIGITS:
        return None
    if not _HEX.issuperset(body):
        return None
    found = {int(body[at : at + MARK_DIGITS], 16) for at in range(0, len(body), MARK_DIGITS)}
    return Marks(tuple(sorted(found)), end == ".")


def share(mine: Marks, common: Iterable[int], theirs: Marks) -> float:
    """The share (0–1) of my text that is in theirs as well, but for what is common to many.

    Only below the largest mark that both have whole is it known what the other has.
    """
    ends = [marks.digests[-1] for marks in (mine, theirs) if not marks.whole and marks.digests]
    limit, leave_out, other = min(ends, default=1 << 64), set(common), set(theirs.digests)
    told = [digest for digest in mine.digests if digest <= limit and digest not in leave_out]
    if len(told) < LEAST_MARKS // 2:
        return 0.0
    return sum(digest in other for digest in told) / len(told)


def text_marks(pages: Sequence[Page], own_names: Iterable[str]) -> list[Fact]:
    """claim.text_marks, when the pages tell enough to be known again. The shop's own names are left out of the texts:
    a copy with another name in their place has the same marks."""
    texts, seen, left = [], set(), MOST_CHARACTERS
    first: Page | None = None
    for page in pages:
        if page.purpose not in TELLING_PAGES:
            continue
        for block in page.blocks:
            if block.place != "main" or block.text in seen or left <= 0:
                continue
            seen.add(block.text)
            text = block.text[:left].lower()
            if text.count(" ") + 1 >= LEAST_WORDS and not any(word in text for word in _EVERYBODYS):
                texts.append(text)
                left -= len(text)
                first = first or page
    marks = marks_of(texts, own_names)
    if first is None or len(marks.digests) < LEAST_MARKS:
        return []
    return [known("claim.text_marks", str(marks), first.evidence("main", texts[0]))]


def marks_of(texts: Iterable[str], own_names: Iterable[str]) -> Marks:
    """The marks of these texts in small letters."""
    own = tuple({word for name in own_names for word in WORD.findall(name.lower()) if len(word) > 3})
    found: set[bytes] = set()
    for text in texts:
        found.update(_digests([word for word in WORD.findall(text) if not (word[0].isdigit() or word.startswith(own))]))
    kept = sorted(found)[:MOST_MARKS]
    return Marks(tuple(int.from_bytes(digest) for digest in kept), len(found) <= MOST_MARKS)


def _digests(words: Sequence[str]) -> Iterator[bytes]:
    for at in range(len(words) - WORDS_IN_A_ROW + 1):
        yield blake2b(" ".join(words[at : at + WORDS_IN_A_ROW]).encode("utf-8", "replace"), digest_size=4).digest()


def digest_of(text: str) -> str:
    """A digest to compare by. Whoever has it and tries all telephone numbers finds the number: it hides from a glance
    alone."""
    return blake2b(text.strip().lower().encode("utf-8", "replace"), digest_size=8).hexdigest()


def contacts_of(case: Case) -> Contacts:
    """Digests of the seller's telephones and mail addresses, of the accounts that are the shop's own, and of the
    address that goods go back to."""
    phones = [("phone", phone.number) for phone in case.many("claim.phones") if phone.valid]
    mails = [("mail", mail) for mail in case.many("claim.emails")]
    ids = [("account", f"{one.kind} {one.value}") for one in case.many("claim.site_ids") if one.kind in OWN_ACCOUNTS]
    back = " ".join(WORD.findall(case.text("claim.return_address") or ""))
    given = [
        *phones[:MOST_CONTACTS],
        *mails[:MOST_CONTACTS],
        *ids[:MOST_CONTACTS],
        *([("returns", back)] if back else []),
    ]
    return tuple(sorted({(kind, digest_of(text)) for kind, text in given}))

"""The report as text: 80 columns, verdict and advice first, whole without colour and in a plain ASCII terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from trustcheck.model import Level, Outcome
from trustcheck.report.gaps import Gap
from trustcheck.report.ledger import Answer, Row, RowState, unbound
from trustcheck.report.ledger_plan import Stand
from trustcheck.report.requests import dated
from trustcheck.report.terminal import term_safe, wrap
from trustcheck.report.values import named
from trustcheck.report.view import Said, View
from trustcheck.report.words import Words

__all__ = ["term_safe", "text"]

NARROWEST = 30
MOST_QUESTIONS = 6
MARKS = {Outcome.PASS: "[+]", Outcome.FAIL: "[!]", Outcome.UNKNOWN: "[?]", Outcome.NOT_APPLICABLE: "[-]"}
_ROW_MARK = {
    RowState.CONFIRMED: "[+]",
    RowState.CONTRADICTED: "[!]",
    RowState.DIFFERS: "[~]",
    RowState.UNCHECKED: "[?]",
    RowState.NOBODY: "[-]",
    RowState.NOT_TOLD: "[-]",
}
_SGR = {"[+]": "32", "[!]": "31", "[?]": "33", "[~]": "33", "[-]": "2"}
_LEVEL_SGR = {Level.VERIFIED: "1;32", Level.UNPROVEN: "1;36", Level.WARNING: "1;31", Level.UNDECIDED: "1;33"}
_INDENT = "    "


class Sheet:
    """Lines as they come. Colour is added to marks of our own only, after the text was made safe."""

    def __init__(self, width: int, colour: bool) -> None:
        self.width, self.colour = max(width, NARROWEST), colour
        self.lines: list[str] = []
        self.links: set[str] = set()  # a link is shown once

    def say(self, text: str, first: str = "", rest: str = "", sgr: str = "") -> None:
        """The text wrapped, behind `first`; coloured as a whole when `sgr` is given, else its mark alone is."""
        made = wrap(text, self.width, first, rest)
        mark = first.strip()
        if self.colour and sgr:
            made = [f"\x1b[{sgr}m{line}\x1b[0m" for line in made]
        elif self.colour and mark in _SGR:
            made[0] = made[0].replace(mark, f"\x1b[{_SGR[mark]}m{mark}\x1b[0m", 1)
        self.lines += made

    def heading(self, text: str) -> None:
        self.lines.append("")
        self.say(text, sgr="1")
        self.lines.append("-" * min(len(wrap(text, self.width)[0]), self.width))

    def item(self, mark: str, text: str) -> None:
        self.say(text, f"{mark} ", _INDENT)

    def under(self, text: str) -> None:
        self.say(text, _INDENT, _INDENT)


def text(view: View, *, width: int = 80, colour: bool = False) -> str:
    """The report; every line at most `width` columns (30 at least), ending in one line break."""
    sheet, words = Sheet(width, colour), view.words
    sheet.say(f"{words('title.report')}: {view.shop}", sgr="1")
    sheet.say(view.checked)
    sheet.lines.append("")
    sheet.say(f"{words(f'level.{view.level}')}: {view.headline}", sgr=_LEVEL_SGR[view.level])
    sheet.say(view.meaning)
    sheet.heading(words("title.do"))
    for place, advice in enumerate(view.advice, 1):
        sheet.say(advice.text, f" {place}. ", _INDENT)
    _reasons(view, sheet)
    _ledger(view, sheet)
    _people(view, sheet)
    _gaps(view, sheet)
    sheet.heading(words("title.numbers"))
    for sentence in view.numbers:
        sheet.say(sentence, "- ", "  ")
    if view.licences:
        sheet.heading(words("title.sources"))
        for sentence in view.licences:
            sheet.say(sentence, "- ", "  ")
    sheet.lines.append("")
    for sentence in view.footer:
        sheet.say(sentence, sgr="2")
    sheet.say(words("say.legend"), sgr="2")
    return "\n".join(sheet.lines) + "\n"


def _reasons(view: View, sheet: Sheet) -> None:
    sheet.heading(view.words("title.why"))
    if view.gate:
        sheet.say(view.gate)
    elif not view.reasons and not view.deciding:
        sheet.say(view.words("say.no_reasons"))
    if view.level is Level.UNDECIDED and view.deciding:
        sheet.say(view.words("say.would_decide"))
        for title in view.deciding[:MOST_QUESTIONS]:
            sheet.item("[?]", title)
    for said in view.strongest:
        sheet.item(MARKS[said.outcome], named(said.message))
        for line in (*_source(said, view), *reply_words(said, view.words)):
            sheet.under(line)
    if view.rest:
        sheet.heading(view.words("title.also"))
        for said in view.rest:
            sheet.item(MARKS[said.outcome], named(said.message))
            for line in reply_words(said, view.words):
                sheet.under(line)
    for said in view.trial:
        sheet.item("[-]", f"{named(said.message)} ({view.words('say.experimental')})")
        for line in reply_words(said, view.words):
            sheet.under(line)
    if view.answered:
        sheet.heading(view.words("title.answered"))
        for said in view.answered:
            sheet.item(MARKS[said.outcome], named(said.told))
            for line in reply_words(said, view.words):
                sheet.under(line)


def reply_words(said: Said, words: Words) -> Iterator[str]:
    """The shop's own word on the finding, marked as nobody else's, and whom it names; nothing when it has said none."""
    if said.reply:
        yield f'{words("reply.label")}: "{named(said.reply.says)}"'
        if said.reply.who:
            yield words("reply.names", who=said.reply.who)


def _source(said: Said, view: View) -> Iterable[str]:
    """Who said it and when, the place, the words seen there."""
    words = view.words
    if said.who and said.when:
        yield words("say.source", who=said.who, day=said.when)
    elif said.who:
        yield words("say.source_undated", who=said.who)
    if said.excerpt:
        yield words("say.quote", text=named(said.excerpt))
    if said.link and said.place:
        yield words("say.seen_at", url=words("say.place", url=said.link, place=said.place))
    elif said.link:
        yield words("say.link", url=said.link)


def _ledger(view: View, sheet: Sheet) -> None:
    sections = (
        ("title.contradicted", {RowState.CONTRADICTED}),
        ("title.differs", {RowState.DIFFERS}),
        ("title.confirmed", {RowState.CONFIRMED}),
        ("title.own_word", {RowState.NOBODY}),
        ("title.not_told", {RowState.NOT_TOLD}),
    )
    for title, states in sections:
        rows = [row for row in view.rows if row.state in states]
        if not rows:
            continue
        sheet.heading(view.words(title))
        if RowState.CONFIRMED in states and unbound(view.rows):
            sheet.say(view.words("say.not_bound"))
        for row in rows:
            _row(row, view, sheet)


def _row(row: Row, view: View, sheet: Sheet) -> None:
    words = view.words
    sheet.item(_ROW_MARK[row.state], f"{row.label}: {row.says}" if row.says else row.label)
    for answer in row.answers:
        if answer.stand is not Stand.UNKNOWN:
            sheet.under(answer_words(answer, view))
    link = next((answer.link for answer in row.answers if answer.link), "")
    if link and link not in sheet.links:
        sheet.links.add(link)
        sheet.under(words("say.link", url=link))


def _people(view: View, sheet: Sheet) -> None:
    """What people told, each with its words; nothing when nobody did."""
    if not view.people:
        return
    sheet.heading(view.words("title.people"))
    sheet.say(view.words("title.people_about"))
    for witness in view.people:
        sheet.say(witness.told, "- ", "  ")
        if witness.quote:
            sheet.say(view.words("say.quote", text=named(witness.quote)), _INDENT, _INDENT)


def answer_words(answer: Answer, view: View) -> str:
    """One outside answer on one line: what it is about, its words, who said it and when."""
    words = view.words
    told = f"{answer.label}: {answer.value}" if answer.value else answer.label
    if answer.cause:
        told = f"{answer.label}: {words(f'cause.{answer.cause}')}"
    when = f", {dated(answer.evidence, view.case, words)}" if answer.evidence else ""
    return f"{told} - {answer.who}{when}"


def _gaps(view: View, sheet: Sheet) -> None:
    """Who left what open and why: questions first, then the claims that stay unchecked for the same reason."""
    words = view.words
    sheet.heading(words("title.unknown"))
    claims = _unchecked(view)
    for gap in view.gaps:
        _gap(gap, claims.pop((gap.who, gap.cause), []), view, sheet)
    for (who, cause), labels in claims.items():
        _gap(Gap(who=who, cause=cause, deciding=(), others=()), labels, view, sheet)
    if not sheet.lines[-1].startswith((_INDENT, "[?]")):
        sheet.say(words("say.all_answered"))


def _unchecked(view: View) -> dict[tuple[str, str], list[str]]:
    """Claims that could not be checked, by who did not answer and why."""
    claims: dict[tuple[str, str], list[str]] = {}
    for row in view.rows:
        if row.state is RowState.UNCHECKED and row.cause:
            silent = [answer.who for answer in row.answers if answer.stand is Stand.UNKNOWN]
            who = silent[0] if silent else view.words("who.website")
            told = f"{row.label} {row.says}" if row.says and row.id != "domain" else row.label
            claims.setdefault((who, view.words(f"cause.{row.cause}")), []).append(told)
    return claims


def _gap(gap: Gap, claims: list[str], view: View, sheet: Sheet) -> None:
    words = view.words
    sheet.item("[?]", _upper(f"{gap.who}: {gap.cause}" if gap.who else gap.cause))
    shown = [f"{title} ({words('say.decides')})" for title in gap.deciding] + list(gap.others)
    rest = len(shown) - MOST_QUESTIONS
    lines = shown[:MOST_QUESTIONS] + ([words("format.more", count=rest)] if rest > 0 else [])
    lines += [words("say.claims_open", claims="; ".join(claims))] if claims else []
    for line in lines:
        sheet.say(line, f"{_INDENT}- ", f"{_INDENT}  ")


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]

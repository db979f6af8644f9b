"""The ledger as an HTML table that becomes cards on a phone: what the shop says beside what others say."""

from __future__ import annotations

from trustcheck.model import Evidence, Outcome
from trustcheck.report.ledger import Answer, Row, RowState, unbound
from trustcheck.report.ledger_plan import Stand
from trustcheck.report.markup import Markup, element, link, quotation, stranger, together
from trustcheck.report.requests import dated
from trustcheck.report.values import clipped, place_words
from trustcheck.report.view import View

MARK = {Outcome.PASS: "\u2713", Outcome.FAIL: "!", Outcome.UNKNOWN: "?", Outcome.NOT_APPLICABLE: "\u2013"}
TONE = {Outcome.PASS: "good", Outcome.FAIL: "bad", Outcome.UNKNOWN: "open", Outcome.NOT_APPLICABLE: "quiet"}
_ROW_MARK = {
    RowState.CONFIRMED: ("\u2713", "good"),
    RowState.CONTRADICTED: ("!", "bad"),
    RowState.DIFFERS: ("!", "open"),
    RowState.UNCHECKED: ("?", "open"),
    RowState.NOBODY: ("\u2013", "quiet"),
    RowState.NOT_TOLD: ("\u2013", "quiet"),
}


def ledger(view: View) -> Markup:
    """The table, a row a claim."""
    words = view.words
    columns = ("column.claim", "column.says", "column.others", "column.state")
    head = element("tr", *(element("th", words(key), scope="col", role="columnheader") for key in columns), role="row")
    table = element(
        "table",
        element("caption", words("title.ledger_about")),
        element("thead", head, role="rowgroup"),
        element("tbody", *(_row(row, view) for row in view.rows), role="rowgroup"),
        class_="ledger",
        role="table",
    )
    return together(element("p", words("say.not_bound")), table) if unbound(view.rows) else table


def cell(label: str, *inside: str, class_: str = "") -> Markup:
    """A cell that carries its column's name for the phone; it tells its role, for cards are not laid out as a table."""
    return element("td", *inside, data_label=label, class_=class_, role="cell")


def _row(row: Row, view: View) -> Markup:
    words = view.words
    mark, tone = _ROW_MARK[row.state]
    state = [
        element("span", mark, class_=f"mark {tone}", aria_hidden="true"),
        element("span", words(f"state.{row.state}"), class_=f"state {tone}"),
    ]
    if row.cause:
        state.append(element("p", words(f"cause.{row.cause}"), class_="quiet"))
    answers = [_answer(answer, view) for answer in row.answers]
    if not answers:
        answers = [element("p", _silence(row, view), class_="quiet")]
    return element(
        "tr",
        element("th", row.label, scope="row", role="rowheader"),
        cell(words("column.says"), _says(row, view), class_="says"),
        cell(words("column.others"), *answers),
        cell(words("column.state"), *state, class_="end"),
        role="row",
    )


def _says(row: Row, view: View) -> Markup:
    words = view.words
    if not row.says:
        key = "say.shop_says_no" if row.state is RowState.NOT_TOLD else "say.nothing_read"
        return element("p", words(key), class_="quiet")
    seen = row.evidence
    parts = [element("p", stranger(row.says))]
    if seen and seen.excerpt and clipped(seen.excerpt) != row.says:
        parts.append(quotation(clipped(seen.excerpt), words.lang))
    if seen:
        parts.append(_place(seen, view))
    return together(*parts)


def _place(seen: Evidence, view: View) -> Markup:
    place = place_words(seen.place, view.words)
    return element("p", link(seen.url), f" ({place})" if place else "", class_="quiet")


def _silence(row: Row, view: View) -> str:
    return view.words("say.nobody_long") if row.state is RowState.NOBODY else "\u2013"


def _answer(answer: Answer, view: View) -> Markup:
    """One source: what it was asked about, its words or why there are none, who and when, where to look oneself."""
    words = view.words
    tone = {Stand.CONTRADICTS: "bad", Stand.CONFIRMS: "good", Stand.DIFFERS: "open"}.get(answer.stand, "")
    told: list[str] = [answer.label]
    if answer.cause:
        told += [": ", words(f"cause.{answer.cause}")]
    elif answer.value:
        told += [": ", element("strong", stranger(answer.value), class_=tone)]
    seen = answer.evidence
    who = f"{answer.who}, {dated(seen, view.case, words)}" if seen else answer.who
    parts = [element("p", *told), element("p", who, class_="quiet")]
    if answer.link:
        parts.append(element("p", link(answer.link, words("say.look_yourself")), class_="quiet"))
    return element("div", *parts, class_="answer")

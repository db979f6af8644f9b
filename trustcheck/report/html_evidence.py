"""The back of the HTML report: every question asked with its outcome, every answer kept with its time and digest."""

from __future__ import annotations

from trustcheck.model import Capture, Dimension, Outcome
from trustcheck.report.html_ledger import MARK, TONE, cell
from trustcheck.report.markup import Markup, element, quotation, stranger, together
from trustcheck.report.values import moment, number
from trustcheck.report.view import Said, View
from trustcheck.report.words import Words


def all_questions(view: View) -> Markup:
    """A folded table for each dimension that was asked about."""
    words = view.words
    parts = [element("p", words("title.rules_about"), class_="quiet")]
    for dimension in Dimension:
        asked = [said for said in view.said if said.dimension == dimension]
        if asked:
            title = f"{words(f'dimension.{dimension}')} ({len(asked)})"
            parts.append(element("details", element("summary", title), _questions(asked, title, view)))
    return together(*parts)


def _questions(asked: list[Said], title: str, view: View) -> Markup:
    words = view.words
    head = (element("th", words(key), scope="col", role="columnheader") for key in ("column.question", "column.answer"))
    return element(
        "table",
        element("caption", title, class_="unseen"),
        element("thead", element("tr", *head, role="row"), role="rowgroup"),
        element("tbody", *(_question(said, view) for said in asked), role="rowgroup"),
        class_="questions",
        role="table",
    )


def _question(said: Said, view: View) -> Markup:
    words = view.words
    outcome = [
        element("span", MARK[said.outcome], class_=f"mark {TONE[said.outcome]}", aria_hidden="true"),
        element("span", words(f"outcome.{said.outcome}"), class_=f"state {TONE[said.outcome]}"),
    ]
    weight = _weight(said, view)
    told = [element("p", *outcome)]
    if said.outcome is not Outcome.NOT_APPLICABLE:
        told.append(element("p", stranger(said.message)))
    if said.causes:
        told.append(element("p", "; ".join(said.causes), class_="quiet"))
    told.append(reply(said, words))
    told.append(element("p", f"{words(f'strength.{said.strength}')}; {weight}", class_="quiet"))
    heading = together(said.title, element("p", said.rule, class_="digest quiet"))
    return element(
        "tr", element("th", heading, scope="row", role="rowheader"), cell(words("column.answer"), *told), role="row"
    )


def reply(said: Said, words: Words) -> Markup:
    """The shop's own word on the finding, marked as nobody else's, and whom it names; nothing when it has said none."""
    if said.reply is None:
        return Markup("")
    names = element("p", words("reply.names", who=said.reply.who), class_="quiet") if said.reply.who else Markup("")
    label = element("p", element("strong", words("reply.label")), ":")
    return together(label, quotation(said.reply.says, words.lang), names)


def _weight(said: Said, view: View) -> str:
    words = view.words
    if said.status != "stable":
        return words("say.experimental")
    if not said.weight:
        return words("say.weight_none")
    key = "say.weight_up" if said.weight > 0 else "say.weight_down"
    return words(key, number=number(abs(said.weight), words))


def captures(view: View) -> Markup:
    """A folded table of every capture: whom we asked what, when, what came, its digest."""
    words = view.words
    every = view.case.captures.values()
    columns = ("column.address", "column.time", "column.result", "column.digest")
    head = element("tr", *(element("th", words(key), scope="col", role="columnheader") for key in columns), role="row")
    table = element(
        "table",
        element("caption", words("title.evidence_about")),
        element("thead", head, role="rowgroup"),
        element("tbody", *(_capture(capture, view) for capture in every), role="rowgroup"),
        role="table",
    )
    return element("details", element("summary", words("number.requests", count=len(every))), table)


def _capture(capture: Capture, view: View) -> Markup:
    words = view.words
    source = words.get(f"who.{capture.request.source}", capture.request.source)
    if capture.problem:
        came = words(f"cause.{capture.problem.cause}")
    else:
        came = words("say.status", code=capture.status) if capture.status else words("say.answered")
    if capture.kept:
        came = words("say.kept_answer", day=came, days=max(0, (view.case.at - capture.at).days))
    address = together(stranger(capture.request.url), element("p", source, class_="quiet"))
    return element(
        "tr",
        element("th", address, scope="row", role="rowheader"),
        cell(words("column.time"), moment(capture.at, words)),
        cell(words("column.result"), came),
        cell(words("column.digest"), element("span", capture.sha256 if capture.body else "\u2013", class_="digest")),
        role="row",
    )

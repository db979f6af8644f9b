"""The report as one HTML file: no script, nothing loaded from anywhere, phone first, prints on A4.

The content security policy lets in only the style sheet below, by its digest; so even an escape that was forgotten
could not run or fetch anything. Colour never says something alone: every state is written out.
"""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from pathlib import Path

from trustcheck.model import Evidence, Level, Outcome
from trustcheck.report.gaps import Gap
from trustcheck.report.html_evidence import all_questions, captures, reply
from trustcheck.report.html_ledger import MARK, TONE, ledger
from trustcheck.report.markup import Markup, element, link, quotation, stranger, together
from trustcheck.report.values import clipped
from trustcheck.report.view import Said, View

DIGEST_LETTERS = 12
_POLICY = "default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


@cache
def _style() -> tuple[str, str]:
    """The style sheet, and its digest as a policy has it."""
    css = (Path(__file__).parent / "style.css").read_text(encoding="utf-8")
    return css, base64.b64encode(hashlib.sha256(css.encode("utf-8")).digest()).decode("ascii")


def html(view: View) -> str:
    """The whole file."""
    words = view.words
    body = together(
        element(
            "header",
            element("p", words("title.report"), class_="quiet"),
            element("h1", element("bdi", view.shop)),
            element("p", view.checked, class_="quiet"),
        ),
        element("main", *_main(view)),
        element("footer", *_footer(view)),
    )
    page = element("html", _head(view), element("body", body), lang=words.lang)
    return f"<!doctype html>\n{page}\n"


def _head(view: View) -> Markup:
    css, digest = _style()
    title = f"{view.words('title.report')}: {view.shop} - {view.words(f'level.{view.level}')}"
    return element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=_POLICY.format(digest=digest)),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="referrer", content="no-referrer"),
        element("meta", name="robots", content="noindex"),
        element("meta", name="color-scheme", content="light dark"),
        element("title", title),
        element("style", Markup(css)),
    )


def _main(view: View) -> list[Markup]:
    return [
        _verdict(view),
        _section("do", view.words("title.do"), _advice(view)),
        _section("why", view.words("title.why"), _reasons(view)),
        *([_section("ledger", view.words("title.ledger"), ledger(view))] if view.rows else []),  # no shop, no claims
        *([_section("people", view.words("title.people"), _people(view))] if view.people else []),
        _section("unknown", view.words("title.unknown"), _gaps(view)),
        _section("numbers", view.words("title.numbers"), _list(view.numbers)),
        _section("rules", view.words("title.rules"), all_questions(view)),
        _section("evidence", view.words("title.evidence"), captures(view)),
    ]


def _section(name: str, title: str, inside: Markup) -> Markup:
    return element("section", element("h2", title, id=name), inside, aria_labelledby=name)


def _list(sentences: tuple[str, ...]) -> Markup:
    return element("ul", *(element("li", sentence) for sentence in sentences))


def _people(view: View) -> Markup:
    """What people told, each with its words."""
    lang = view.words.lang
    rows = (
        element("li", element("p", witness.told), quotation(witness.quote, lang) if witness.quote else "")
        for witness in view.people
    )
    return together(element("p", view.words("title.people_about"), class_="quiet"), element("ul", *rows))


def _verdict(view: View) -> Markup:
    words, level = view.words, view.level.value
    return element(
        "section",
        element("h2", words(f"level.{level}"), id="verdict"),
        element("p", view.headline, class_="headline"),
        element("p", view.meaning),
        class_=f"verdict {level}",
        aria_labelledby="verdict",
    )


def _advice(view: View) -> Markup:
    told = (element("li", element("strong", one.do), one.text.removeprefix(one.do)) for one in view.advice)
    return element("ol", *told, class_="do")


def _reasons(view: View) -> Markup:
    words = view.words
    parts = [element("p", view.gate)] if view.gate else []
    if view.level is Level.UNDECIDED and view.deciding:
        parts.append(element("p", words("say.would_decide")))
        parts.append(_list(view.deciding))
    elif not view.reasons and not view.gate:
        parts.append(element("p", words("say.no_reasons")))
    if view.strongest:
        parts.append(element("ul", *(_finding(said, view) for said in view.strongest), class_="findings"))
    rest = view.rest
    if rest:
        findings = element("ul", *(_finding(said, view) for said in rest), class_="findings")
        parts.append(element("details", element("summary", f"{words('title.also')} ({len(rest)})"), findings))
    if view.trial:
        note = f" ({words('say.experimental')})"
        trial = (element("li", stranger(said.message), note, reply(said, words)) for said in view.trial)
        parts.append(element("ul", *trial, class_="quiet"))
    if view.answered:
        other = (element("li", _mark(said.outcome), stranger(said.told), reply(said, words)) for said in view.answered)
        parts.append(element("h3", words("title.answered")))
        parts.append(element("ul", *other, class_="findings"))
    return together(*parts)


def _finding(said: Said, view: View) -> Markup:
    """One reason: what was found, who said it and when, the words seen, why it is asked, how to mend it."""
    words = view.words
    source = ""
    if said.who:
        source = (
            words("say.source", who=said.who, day=said.when) if said.when else words("say.source_undated", who=said.who)
        )
    parts = [
        element("p", _mark(said.outcome), stranger(said.message)),
        element("p", source, class_="quiet") if source else Markup(""),
    ]
    if said.excerpt:
        parts.append(quotation(said.excerpt, words.lang))
    if said.link:
        place = f" ({said.place})" if said.place else ""
        parts.append(element("p", link(said.link), place, class_="quiet"))
    parts.append(reply(said, words))
    parts.append(_more(said, view))
    return element("li", *parts)


def _more(said: Said, view: View) -> Markup:
    """Why it is asked, what an honest shop can do about a fail, and all evidence; folded away until asked for."""
    words = view.words
    inside = [element("p", said.why)] if said.why else []
    if said.remediation and said.outcome is Outcome.FAIL:
        inside += [element("p", element("strong", words("title.how_to_mend")), ": ", stranger(said.remediation))]
    if said.evidence:
        rows = (element("li", _evidence(seen)) for seen in said.evidence)
        inside += [element("p", element("strong", words("title.evidence"))), element("ul", *rows, class_="quiet")]
    if not inside:
        return Markup("")
    return element("details", element("summary", words("title.why_asked")), *inside)


def _evidence(seen: Evidence) -> Markup:
    """Place, words and address of one piece of evidence, and the beginning of its digest, which finds it below."""
    digest = element("span", seen.capture[:DIGEST_LETTERS], class_="digest")
    place = together(stranger(clipped(seen.place)), ": ") if seen.place else Markup("")
    return together(place, stranger(clipped(seen.excerpt)), " (", stranger(clipped(seen.url)), ", ", digest, ")")


def _mark(outcome: Outcome) -> Markup:
    return element("span", MARK[outcome], class_=f"mark {TONE[outcome]}", aria_hidden="true")


def _gaps(view: View) -> Markup:
    if not view.gaps:
        return element("p", view.words("say.all_answered"))
    return element("ul", *(_gap(gap, view) for gap in view.gaps), class_="findings")


def _gap(gap: Gap, view: View) -> Markup:
    words = view.words
    told = f"{gap.who}: {gap.cause}" if gap.who else gap.cause
    titles = [element("li", title, element("strong", f" ({words('say.decides')})")) for title in gap.deciding]
    titles += [element("li", title) for title in gap.others]
    first = element("p", element("span", "?", class_="mark open", aria_hidden="true"), told[:1].upper() + told[1:])
    return element("li", first, element("ul", *titles))


def _footer(view: View) -> list[Markup]:
    licences = [element("h2", view.words("title.sources")), _list(view.licences)] if view.licences else []
    return [*licences, *(element("p", stranger(sentence), class_="quiet") for sentence in view.footer)]

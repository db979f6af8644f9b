"""What a report says, before it has a form: sentences, rows and numbers in one language. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import msgspec

from trustcheck.advice import advise
from trustcheck.buyer import by_person
from trustcheck.model import (
    Case,
    Evidence,
    Level,
    Outcome,
    Signal,
    Strength,
    UsageFault,
    Verdict,
)
from trustcheck.prevalence import Wrong, wrong_warnings
from trustcheck.report.gaps import Gap, gaps
from trustcheck.report.ledger import Row, ledger
from trustcheck.report.people import Witness, people
from trustcheck.report.replies import Answered, reply_to
from trustcheck.report.requests import dated, footer, never_asked, unanswered
from trustcheck.report.speakers import Speakers
from trustcheck.report.values import clipped, day, fill, in_language, moment, percent, place_words, shop_name
from trustcheck.report.words import Words, words

if TYPE_CHECKING:
    from trustcheck.rulebook import Rule, Rulebook, Tried

STRONGEST = 3
_TIED = ("proof_failed", "not_sure_enough")  # gates of an unproven shop whose address is tied to a company
MOST_EVIDENCE = 6
NO_SHOP = "no_shop"
_ROUNDING = 1e-6


class Said(msgspec.Struct, frozen=True, kw_only=True):
    """One signal in words: what was found, who said it, when, and where a person can see it (empty: nowhere).

    `excerpt` quotes the shop's own page; the raw words of registers stand in `evidence` only.
    """

    rule: str
    title: str
    message: str
    outcome: Outcome
    strength: Strength
    dimension: str
    status: str
    weight: float
    who: str
    when: str
    link: str
    place: str
    excerpt: str
    why: str
    remediation: str
    causes: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    reply: Answered | None = None

    @property
    def told(self) -> str:
        """The message; where none is written for the outcome, the matter that it is the outcome of."""
        return f"{self.title}: {self.message}" if self.outcome is Outcome.NOT_APPLICABLE else self.message


class Advice(msgspec.Struct, frozen=True, kw_only=True):
    """One sentence of advice: `text` begins with `do`, what to do, and goes on with the reason."""

    id: str
    do: str
    text: str


class View(msgspec.Struct, frozen=True, kw_only=True):
    """The whole report in words."""

    words: Words
    case: Case
    verdict: Verdict
    shop: str
    checked: str
    level: Level
    headline: str
    meaning: str
    gate: str
    deciding: tuple[str, ...]
    advice: tuple[Advice, ...]
    reasons: tuple[Said, ...]
    also: tuple[Said, ...]
    said: tuple[Said, ...]
    trial: tuple[Said, ...]
    rows: tuple[Row, ...]
    people: tuple[Witness, ...]
    gaps: tuple[Gap, ...]
    numbers: tuple[str, ...]
    wrong_warnings: tuple[Wrong, ...]
    licences: tuple[str, ...]
    footer: tuple[str, ...]

    @property
    def strongest(self) -> tuple[Said, ...]:
        """At most three reasons to name first: those that speak for the level; where none is said, what contradicts."""
        speaks = {Level.WARNING: Outcome.FAIL, Level.VERIFIED: Outcome.PASS}.get(self.level)
        if speaks is not None:
            return tuple(said for said in self.reasons if said.outcome is speaks)[:STRONGEST]
        denied = _failed_proof if self.verdict.gate == "proof_failed" else _contradicts
        against = {signal.rule for signal in self.case.signals if denied(signal)}
        return tuple(sorted(self.reasons, key=lambda said: said.rule not in against))[:STRONGEST]

    @property
    def rest(self) -> tuple[Said, ...]:
        """Reasons after the strongest, and all else that failed and weighs: what failed first."""
        first = {said.rule for said in self.strongest}
        every = (*(said for said in self.reasons if said.rule not in first), *self.also)
        return tuple(sorted(every, key=lambda said: said.outcome is not Outcome.FAIL))

    @property
    def answered(self) -> tuple[Said, ...]:
        """What the shop speaks of and a short report does not show: the unanswered, the rest of what is in order."""
        shown = {said.rule for said in (*self.reasons, *self.also, *self.trial)}
        return tuple(said for said in self.said if said.reply and said.rule not in shown)


def view(case: Case, rulebook: Rulebook, lang: str, stake_eur: float | None, pay: str | None) -> View:
    """The report of a judged case in that language. UsageFault when the case has no verdict yet."""
    verdict = case.verdict
    if verdict is None:
        raise UsageFault("this case has not been judged yet: judge it before showing a report")
    spoken = words(lang)
    speakers = Speakers(case, spoken)
    rules = {rule.id: rule for rule in (*rulebook.retired, *rulebook.rules)}
    said = {signal.rule: _said(signal, case, rules.get(signal.rule), speakers) for signal in case.signals}
    reasons = tuple(said[rule] for rule in verdict.reasons if rule in said)
    shown = {reason.rule for reason in reasons}
    stable = [signal for signal in case.signals if signal.status == "stable"]
    failed = sorted((s for s in stable if s.outcome is Outcome.FAIL and s.weight), key=lambda s: (s.weight, s.rule))
    tried = [s for s in case.signals if s.status != "stable" and s.outcome in {Outcome.PASS, Outcome.FAIL}]
    shares = _wrong_warnings(verdict, rulebook)
    return View(
        words=spoken,
        case=case,
        verdict=verdict,
        shop=shop_name(case, spoken),
        checked=spoken("title.checked", moment=moment(case.at, spoken)),
        level=verdict.level,
        headline=spoken(f"headline.{_headline(verdict)}"),
        meaning=spoken(f"meaning.{_meaning(case, verdict, rulebook)}"),
        deciding=tuple(said[rule].title for rule in verdict.would_decide if rule in said),
        gate=in_language(rulebook.settings.gates.get(verdict.gate), lang),
        advice=tuple(advice(name, spoken) for name in advise(verdict, case, stake_eur, pay)),
        reasons=reasons,
        also=tuple(said[signal.rule] for signal in failed if signal.rule not in shown),
        said=tuple(said.values()),
        trial=tuple(said[signal.rule] for signal in tried),
        rows=ledger(case, spoken, speakers) if verdict.gate != NO_SHOP else (),  # nobody is asked for what no shop says
        people=people(case, spoken),
        gaps=gaps(case, verdict, {rule: one.title for rule, one in said.items()}, speakers),
        numbers=tuple(_numbers(case, verdict, rulebook, speakers, shares)),
        wrong_warnings=shares,
        licences=_licences(spoken, _used(case, speakers)),
        footer=footer(case, spoken),
    )


def _contradicts(signal: Signal) -> bool:
    return signal.contradiction


def _failed_proof(signal: Signal) -> bool:
    """Whether it stands in the way of verified: what an outsider says against the shop, however light it weighs."""
    return signal.strength is Strength.PROOF and signal.outcome is Outcome.FAIL and signal.weight < 0


def _headline(verdict: Verdict) -> str:
    """The level's, unless there is no shop to speak of, or a tie that something contradicts."""
    return {NO_SHOP: NO_SHOP, **dict.fromkeys(_TIED, "tied")}.get(verdict.gate, verdict.level.value)


def _meaning(case: Case, verdict: Verdict, rulebook: Rulebook) -> str:
    """The headline's; an unproven shop with more against it than being new and small calms nobody.

    Where what was found makes it less likely than at the outset that the shop is what it says, questions are left.
    """
    contradicted = any(signal.contradiction and signal.status == "stable" and signal.weight for signal in case.signals)
    doubtful = contradicted or verdict.high <= rulebook.settings.levels.warning_at_most
    of = _headline(verdict)
    if of == "tied" or (of == Level.UNPROVEN and doubtful):
        return "against"
    return "doubts" if of == Level.UNPROVEN and verdict.high < 1 - verdict.base_rate - _ROUNDING else of


def advice(name: str, spoken: Words) -> Advice:
    """The sentence of advice of that id: what to do, and why."""
    do = spoken(f"advice.{name}")
    return Advice(id=name, do=do, text=spoken("format.advice", do=do, why=spoken(f"because.{name}")))


def _said(signal: Signal, case: Case, rule: Rule | None, speakers: Speakers) -> Said:
    """The signal in words; a rule that the rulebook does not hold (an older case) is shown by its id."""
    spoken = speakers.words
    lang = spoken.lang
    seen = tuple(signal.evidence) or tuple(e for name in signal.facts for e in case.fact(name).evidence)
    best = _best(seen, signal, speakers)
    message = in_language(rule.messages.of(signal.outcome), lang) if rule else ""
    source = (speakers.source(best) if best else None) or ""
    place = place_words(best.place, spoken) if best else ""
    return Said(
        rule=signal.rule,
        title=in_language(rule.title, lang) if rule else clipped(signal.rule),
        message=fill(message, case, spoken) or spoken(f"outcome.{signal.outcome}"),
        outcome=signal.outcome,
        strength=signal.strength,
        dimension=signal.dimension,
        status=signal.status,
        weight=signal.weight,
        who=speakers.names(_sources(seen, signal, speakers)),
        when=dated(best, case, spoken) if best else "",
        link=speakers.link(source, best),
        place=place if source == "website" else "",
        excerpt=clipped(best.excerpt) if best and source == "website" else "",
        why=in_language(rule.why, lang) if rule else "",
        remediation=in_language(rule.remediation, lang) if rule else "",
        causes=tuple(spoken(f"cause.{cause}") for cause in dict.fromkeys(signal.causes)),
        evidence=seen[:MOST_EVIDENCE],
        reply=reply_to(signal.rule, case, speakers),
    )


def _best(seen: Iterable[Evidence], signal: Signal, speakers: Speakers) -> Evidence | None:
    """The evidence to show: of a proof an outside one, of a promise the first."""
    every = list(seen)
    if signal.strength is Strength.PROOF:
        every.sort(key=lambda evidence: speakers.source(evidence) in {None, "website"})
    return every[0] if every else None


def _sources(seen: Iterable[Evidence], signal: Signal, speakers: Speakers) -> list[str]:
    sources = [source for evidence in seen if (source := speakers.source(evidence))]
    if not sources:
        sources = [speakers.of_fact(name) for name in signal.facts]
    return sorted(dict.fromkeys(sources), key=lambda name: name == "website")


def _numbers(
    case: Case, verdict: Verdict, rulebook: Rulebook, speakers: Speakers, shares: tuple[Wrong, ...]
) -> Iterator[str]:
    spoken = speakers.words
    low, high = percent(verdict.low, spoken), percent(verdict.high, spoken)
    rate = percent(verdict.base_rate, spoken)
    if verdict.gate != NO_SHOP:  # there is nobody whose word these would be the chance of
        yield spoken("number.base_rate", rate=rate)
        point, whole = spoken("number.range_point", low=low), spoken("number.range", low=low, high=high)
        yield point if low == high else f"{whole} {spoken('number.range_about')}"
    yield from _trial(shares, rulebook.settings.tried, spoken)
    for key, fact in (("number.created", "domain.created"), ("number.registered", "register.registered")):
        when = case.day(fact)
        if when:
            yield spoken(key, day=day(when, spoken))
    yield from _first_sights(case, speakers)
    pages = case.number("claim.pages_read")
    if pages is not None:
        yield spoken("number.pages", count=int(pages))
    asked = [capture for capture in case.captures.values() if not never_asked(capture) and not by_person(capture)]
    silent = sum(unanswered(capture) for capture in asked)
    key = "number.requests_open" if silent else "number.requests"
    yield spoken(key, count=len(asked), open=silent)
    yield spoken("number.rules", count=len(case.signals), version=rulebook.version)


def _wrong_warnings(verdict: Verdict, rulebook: Rulebook) -> tuple[Wrong, ...]:
    tried = rulebook.settings.tried
    return wrong_warnings(tried) if tried and verdict.level is Level.WARNING else ()


def _trial(shares: tuple[Wrong, ...], tried: Tried | None, spoken: Words) -> Iterator[str]:
    """How often a warning would be wrong, and the trial behind it."""
    if not shares or not tried:
        return
    counts = {"honest": tried.honest.shops, "fakes": tried.fakes.shops}
    warned = {"honest_warned": tried.honest.warned, "warned": tried.fakes.warned}
    yield spoken("number.tried", day=day(tried.day, spoken), **counts, **warned)
    told = (
        spoken(
            "number.wrong_among",
            fakes=percent(wrong.fakes, spoken),
            about=percent(wrong.about, spoken),
            most=percent(wrong.at_most, spoken),
        )
        for wrong in shares
    )
    yield spoken("number.wrong") + " " + "; ".join(told) + "."


def _first_sights(case: Case, speakers: Speakers) -> Iterator[str]:
    """Since when the domain, and this shop on it, is known to be there at least, and who saw it."""
    spoken = speakers.words
    for key, name in (("number.seen_since", "match.domain_seen_since"), ("number.first_shop", "archive.first_shop")):
        when = case.day(name)
        if when:
            yield spoken(key, day=day(when, spoken), who=speakers.name(speakers.of_fact(name)))


def _licences(words: Words, used: set[str | None]) -> tuple[str, ...]:
    """What the licences of the sources used ask to be said, each sentence once, in the order of the words."""
    keys = (key for key in words.table if key.startswith("licence."))
    return tuple(dict.fromkeys(words(key) for key in keys if key.removeprefix("licence.") in used))


def _used(case: Case, speakers: Speakers) -> set[str | None]:
    """Sources whose answers a fact rests on."""
    return {speakers.source(seen) for fact in case.facts.values() if not fact.is_unknown for seen in fact.evidence}

"""What a waiting person sees: who has just answered, and how many answers are still to come."""

from __future__ import annotations

from trustcheck.model import Capture
from trustcheck.report.terminal import term_safe, width
from trustcheck.report.words import words

COLUMNS = 78


def line(capture: Capture, waiting: int, language: str) -> str:
    """One line of at most 78 columns: the source, whether it answered or why not, how many are still open."""
    spoken = words(language)
    who = spoken.get(f"who.{capture.request.source}", capture.request.source)
    came = spoken(f"cause.{capture.problem.cause}") if capture.problem else spoken("say.answered")
    text = term_safe(spoken("say.progress", who=who, came=came, waiting=waiting)).replace("\n", " ")
    while width(text) > COLUMNS:
        text = text[:-1]
    return text

"""Dates told from today, so that the simulated internet never ages."""

from __future__ import annotations

from datetime import date, timedelta


def days_before(today: date, days: int) -> date:
    """The day so many days before."""
    return today - timedelta(days=days)


def years_before(today: date, years: int, month: int = 0, day: int = 1) -> date:
    """A day `years` calendar years before; with `month`, that month and day of that year. Always in the past."""
    year = today.year - years
    if month:
        return date(year, month, day)
    return date(year, today.month, min(today.day, 28))


def finnish(day: date) -> str:
    """The day as Finns write it: 3.2.2026."""
    return f"{day.day}.{day.month}.{day.year}"

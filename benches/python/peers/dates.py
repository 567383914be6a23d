"""Civil dates."""

import calendar

from peers.words import Date

EARLIEST = Date.min


def plus_months(date: Date, months: int) -> Date:
    """The same day some months later, or the last one of that month where it has no such day."""
    years, month = divmod(date.month - 1 + months, 12)
    year = date.year + years
    return Date(year, month + 1, min(date.day, calendar.monthrange(year, month + 1)[1]))

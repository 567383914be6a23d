"""What goes wrong. No error holds text from a plan: only codes, places, ids, words of the format and numbers."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from iepkit._values import EventKind, Lang

if TYPE_CHECKING:
    from iepkit._iepkit import Report


class IepkitError(Exception):
    """Whatever this library raises on its own account.

    `code` names what is wrong, the same in every language; `line` and `column` count from 1, and are `None` when no
    text is at fault.
    """

    __module__ = "iepkit"

    code: str
    line: int | None
    column: int | None

    def __init__(self, code: str, texts: tuple[str, str], line: int | None = None, column: int | None = None) -> None:
        super().__init__(code, texts, line, column)
        self.code = code
        self.line = line
        self.column = column
        self._texts = texts

    def message(self, lang: Lang = "en") -> str:
        """The error in words, in the given language."""
        if lang not in ("en", "fr"):
            raise ValueError("lang: expected `en` or `fr`")
        english, french = self._texts
        return english if lang == "en" else french

    def __str__(self) -> str:
        return self.message() if self.line is None else f"{self.message()} (line {self.line}, column {self.column})"

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.code!r})"


class ParseError(IepkitError, ValueError):
    """A document that is not a plan, with the place of the first thing that is wrong, as a JSON Pointer."""

    __module__ = "iepkit"

    at: str

    def __init__(
        self, code: str, texts: tuple[str, str], at: str, line: int | None = None, column: int | None = None
    ) -> None:
        super().__init__(code, texts, line, column)
        self.args: tuple[object, ...] = (code, texts, at, line, column)
        self.at = at

    def __str__(self) -> str:
        return f"{self.message()} (at {self.at})" if self.line is None and self.at else super().__str__()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.code!r}, at={self.at!r})"


class LimitError(IepkitError, ValueError):
    """A document past one of its `Limits`, with the place, and the limit that was in force."""

    __module__ = "iepkit"

    at: str
    limit: int

    def __init__(
        self, code: str, texts: tuple[str, str], at: str, line: int | None, column: int | None, limit: int
    ) -> None:
        super().__init__(code, texts, line, column)
        self.args: tuple[object, ...] = (code, texts, at, line, column, limit)
        self.at = at
        self.limit = limit

    def __repr__(self) -> str:
        return f"LimitError({self.code!r}, at={self.at!r}, limit={self.limit})"


class PolicyError(IepkitError, ValueError):
    """A policy that cannot be used, with the line of what is wrong."""

    __module__ = "iepkit"


class DateError(IepkitError, ValueError):
    """A text that is not a date of the calendar written `YYYY-MM-DD`, or a last day that lies before the first."""

    __module__ = "iepkit"


class DiffError(IepkitError, ValueError):
    """A diff that cannot be applied: to another plan than it starts from, or edited since it was made; with the place."""

    __module__ = "iepkit"

    at: str

    def __init__(self, code: str, texts: tuple[str, str], at: str) -> None:
        super().__init__(code, texts)
        self.args: tuple[object, ...] = (code, texts, at)
        self.at = at

    def __repr__(self) -> str:
        return f"DiffError({self.code!r}, at={self.at!r})"


class Refusal(IepkitError, ValueError):
    """A move that cannot be made, and why.

    `code` is `not-a-move`, with what is `allowed` instead; `blocked`, with the `report` whose errors are to be settled first;
    `missing-key`, with the `key` that the event lacks; `not-on-team` or `not-for-member`, with the `member`; or
    `date-goes-back`, with the date of the `last` move.
    """

    __module__ = "iepkit"

    allowed: tuple[EventKind, ...]
    report: Report | None
    key: str | None
    member: str | None
    last: date | None

    def __init__(
        self,
        code: str,
        texts: tuple[str, str],
        allowed: tuple[EventKind, ...] = (),
        report: Report | None = None,
        key: str | None = None,
        member: str | None = None,
        last: date | None = None,
    ) -> None:
        super().__init__(code, texts)
        self.args: tuple[object, ...] = (code, texts, allowed, report, key, member, last)
        self.allowed = allowed
        self.report = report
        self.key = key
        self.member = member
        self.last = last

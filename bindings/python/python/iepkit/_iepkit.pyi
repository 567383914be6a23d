from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Literal, Protocol, TypeAlias, final, overload

from iepkit._errors import LimitError, ParseError, PolicyError
from iepkit._values import (
    Aspect,
    Break,
    Category,
    ClosureReason,
    DeadlineKind,
    Entity,
    EventKind,
    Gate,
    GoalReading,
    Lang,
    Move,
    NotRun,
    Operation,
    Param,
    PolicyName,
    Related,
    RequirementKind,
    Severity,
    Standing,
    State,
    Step,
    StrategyReading,
    Substance,
    Suggestion,
    Tables,
    Verdicts,
)

__all__ = [
    "Calendar",
    "Change",
    "Deadline",
    "Diff",
    "Finding",
    "Limits",
    "NextSteps",
    "Plan",
    "Policy",
    "Report",
    "Requirement",
    "Rule",
    "Table",
    "__version__",
    "_deadline_of_json",
    "_diff_of_json",
    "_finding_of_json",
    "_next_steps_of_json",
    "_plan_of_json",
    "_report_of_json",
    "advance",
    "allowed",
    "check",
    "check_many",
    "deadlines",
    "diff",
    "moves",
    "next_steps",
    "read_goal",
    "read_strategy",
    "replay",
    "requirements",
    "rule",
    "rules",
    "schema",
    "suggest_criterion",
    "to_ics",
    "verify",
]

__version__: str

_Text: TypeAlias = str | bytes | bytearray | memoryview
_Date: TypeAlias = date
_Day: TypeAlias = date | str
_Given: TypeAlias = Plan | _Text | Mapping[str, Any]

class _ArrowStream(Protocol):
    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object: ...

class _ArrowArray(Protocol):
    def __arrow_c_array__(self, requested_schema: object | None = None) -> object: ...

@final
class Limits:
    """The largest document that is read; past one of these comes a `LimitError`.

    What is left out keeps its default, which fits any plan a person writes.
    """
    def __new__(
        cls,
        bytes: int | None = None,
        depth: int | None = None,
        items: int | None = None,
        text: int | None = None,
    ) -> Limits: ...
    @property
    def bytes(self) -> int:
        """The whole document, in bytes of UTF-8."""
    @property
    def depth(self) -> int:
        """How deep objects and lists may lie in one another, the document itself counting one; 128 at most."""
    @property
    def items(self) -> int:
        """Items in one list."""
    @property
    def text(self) -> int:
        """One text, in bytes of UTF-8."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Plan:
    """An individualized education plan.

    It never changes: two plans are equal when they say the same.

    >>> from iepkit import Plan
    >>> plan = Plan.from_yaml("{iepkit: 1, id: plan-1, language: en, state: planning, student: {id: s-1}}")
    >>> plan
    <iepkit.Plan plan-1: planning>
    >>> Plan.from_json(plan.to_json()) == plan
    True
    """
    @classmethod
    def from_json(cls, data: _Text, *, limits: Limits | None = None) -> Plan:
        """Reads a plan from JSON.

        Raises `ParseError` or `LimitError`, with the place of the first thing that is wrong.
        """
    @classmethod
    def from_yaml(cls, data: _Text, *, limits: Limits | None = None) -> Plan:
        """Reads a plan from YAML 1.2: one document, no anchors, aliases or tags.

        Raises `ParseError` or `LimitError`, with the place of the first thing that is wrong.
        """
    @classmethod
    def from_dict(cls, document: Mapping[str, Any], *, limits: Limits | None = None) -> Plan:
        """Makes a plan of Python's own objects: `dict`, `list`, `str`, numbers, `datetime.date`, `True`, `False` and `None`.

        Numbers are kept exactly or refused. Raises `ParseError` or `LimitError`, with the place but without a line.
        """
    @property
    def id(self) -> str:
        """The plan's id."""
    @property
    def state(self) -> State:
        """Where the plan is in its life."""
    @property
    def language(self) -> str:
        """The language of the free texts, as a tag such as `fr-CA`."""
    @property
    def version(self) -> int | None:
        """The plan's version; `None` when the plan gives none."""
    @property
    def policy(self) -> str | None:
        """The policy that the plan names; `None` when it names none."""
    @property
    def gates(self) -> tuple[Gate, ...]:
        """The gates that are run on this plan, unless a caller names others."""
    @property
    def digest(self) -> str:
        """The digest of the whole plan."""
    @property
    def goals_digest(self) -> str:
        """The digest of the needs and goals that people agree on."""
    @property
    def strategies_digest(self) -> str:
        """The digest of the strategies that people agree on."""
    @property
    def history_digest(self) -> str | None:
        """The digest of the last entry of the history; `None` when there is none.

        Kept elsewhere, it shows whether entries were taken off the end, which `verify` cannot see from the plan alone.
        """
    def to_json(self) -> str:
        """The plan as compact JSON, keys in the order of the format, missing values left out."""
    def to_dict(self) -> dict[str, Any]:
        """The plan as Python's own objects, those `json.loads` makes of `to_json()`."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Plan: ...
    def __deepcopy__(self, _memo: object) -> Plan: ...

@final
class Policy:
    '''Which rules hold, how much they weigh, and with which parameters.

    >>> from iepkit import Policy
    >>> board = Policy.from_toml("""
    ... policy = 1
    ... id = "our-board"
    ... version = "2026.1"
    ... extends = "core@1"
    ... [rules.goal-without-baseline]
    ... severity = "error"
    ... """)
    >>> board.severity("goal-without-baseline"), Policy.core().severity("goal-without-baseline")
    ('error', 'warning')
    '''
    @classmethod
    def core(cls) -> Policy:
        """The built-in policy `core`."""
    @classmethod
    def built_in(cls, name: str) -> Policy:
        """The built-in policy of a name: `core`, or `core@1` for one version of it.

        Raises `PolicyError` when no policy of that name is built in.
        """
    @classmethod
    def from_toml(cls, data: _Text) -> Policy:
        """Reads a policy file, as `str` or `bytes`.

        Raises `PolicyError`, with the line of what is wrong.
        """
    @property
    def id(self) -> str:
        """The policy's id."""
    @property
    def version(self) -> str:
        """The policy's version."""
    @property
    def hash(self) -> str:
        """The digest of what the policy resolves to."""
    def severity(self, rule: str) -> Severity | None:
        """How much a rule's findings weigh; `None` when the policy switches it off or there is no such rule."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Policy: ...
    def __deepcopy__(self, _memo: object) -> Policy: ...

@final
class Finding:
    """One thing a rule found, with its proof: the place, the values that decided, the sources, a question for the team.

    Its texts are in the language of its report, and quote ids, words of the format, dates and numbers, never a free text.
    """
    @property
    def rule(self) -> str:
        """The rule's name, such as `goal-without-owner`."""
    @property
    def severity(self) -> Severity:
        """How much it weighs."""
    @property
    def aspect(self) -> Aspect:
        """What it says of the plan, and so which verdict it counts in."""
    @property
    def gate(self) -> Gate:
        """The move it stands in the way of when it is an error; `live` is no move."""
    @property
    def at(self) -> str:
        """The place, as a JSON Pointer (RFC 6901); empty for the plan itself."""
    @property
    def span(self) -> tuple[int, int] | None:
        """Which words of the text at the place are meant: where they start and where they end, as Python counts and slices
        text; `None` in a finding that marks no words.
        """
    @property
    def entity(self) -> Entity:
        """The entity the place belongs to."""
    @property
    def key(self) -> str:
        """What to know the finding by: the same as long as it lasts, even when entities move."""
    @property
    def related(self) -> tuple[Related, ...]:
        """Other places that matter to it."""
    @property
    def args(self) -> dict[str, str]:
        """The values that decided: ids, words of the format, dates and numbers."""
    @property
    def message(self) -> str:
        """What is wrong."""
    @property
    def help(self) -> str:
        """What to do."""
    @property
    def question(self) -> str:
        """What the team may discuss."""
    @property
    def sources(self) -> tuple[str, ...]:
        """Where the rule comes from."""
    @property
    def fix(self) -> list[Operation] | None:
        """A JSON Patch (RFC 6902) that removes the finding; `None` where no safe one exists."""
    @property
    def waiver(self) -> str | None:
        """The place of the waiver that sets it aside; `None` for a finding that stands."""
    def to_dict(self) -> dict[str, Any]:
        """The finding as it stands in its report's `to_dict()`."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Finding: ...
    def __deepcopy__(self, _memo: object) -> Finding: ...

@final
class Report:
    """What a check says of a plan: a collection of its findings, in the order of the document.

    As any collection it is true when it holds something. Whether the plan may go on is `has_errors`.
    """
    @property
    def iepkit(self) -> str:
        """The version of the library that wrote it."""
    @property
    def lang(self) -> Lang:
        """The language of the texts."""
    @property
    def plan(self) -> str:
        """The id of the plan."""
    @property
    def plan_digest(self) -> str:
        """The digest of the whole plan."""
    @property
    def as_of(self) -> date:
        """The date of the check."""
    @property
    def state(self) -> State:
        """The plan's state."""
    @property
    def gates(self) -> tuple[Gate, ...]:
        """The gates that were run."""
    @property
    def policy(self) -> PolicyName:
        """The policy that the plan was checked under."""
    @property
    def verdicts(self) -> Verdicts:
        """Whether the plan is complete, compliant and sound."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings that stand, in the order of the document."""
    @property
    def waived(self) -> tuple[Finding, ...]:
        """The findings that a waiver sets aside; they count nowhere."""
    @property
    def not_run(self) -> tuple[NotRun, ...]:
        """The rules that could not run, and why."""
    @property
    def has_errors(self) -> bool:
        """Whether a finding that no waiver sets aside is an error."""
    def count(self, severity: Severity) -> int:
        """How many findings of a severity there are, waived ones aside."""
    def to_json(self) -> str:
        """The report as the library writes it: compact JSON, the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """The report as Python's own objects, those `json.loads` makes of `to_json()`."""
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    def __iter__(self) -> Iterator[Finding]: ...
    def _repr_html_(self) -> str: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Report: ...
    def __deepcopy__(self, _memo: object) -> Report: ...

@final
class NextSteps:
    """What stands between a plan and its next state: a collection of steps, in the order in which they are to be settled.

    As any collection it is true when it holds something. Whether nothing stands in the way is `is_ready`.
    """
    @property
    def state(self) -> State:
        """Where the plan is."""
    @property
    def event(self) -> EventKind | None:
        """What comes next; `None` for a plan that is closed."""
    @property
    def to(self) -> State | None:
        """Where that leads."""
    @property
    def due(self) -> date | None:
        """The day by which it is due, when there is one: the review of an active plan."""
    @property
    def steps(self) -> tuple[Step, ...]:
        """What is to be settled first."""
    @property
    def is_ready(self) -> bool:
        """Whether nothing stands in the way."""
    def to_json(self) -> str:
        """The steps as the library writes them: compact JSON, the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """The steps as Python's own objects, those `json.loads` makes of `to_json()`."""
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[Step]: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> NextSteps: ...
    def __deepcopy__(self, _memo: object) -> NextSteps: ...

@final
class Deadline:
    """Something that is due on a day, and who has to act.

    It holds ids, dates and words of the format, never a free text.
    """
    @property
    def plan(self) -> str:
        """The id of the plan."""
    @property
    def kind(self) -> DeadlineKind:
        """What is due."""
    @property
    def due(self) -> date:
        """The last day on which it is in time."""
    @property
    def standing(self) -> Standing:
        """How it stands on the day of the question."""
    @property
    def at(self) -> str:
        """The place in the plan that says so, as a JSON Pointer."""
    @property
    def entity(self) -> Entity:
        """What it is about."""
    @property
    def args(self) -> dict[str, str]:
        """The values it rests on: the `party` of a decision, the `rule` of a waiver."""
    @property
    def who(self) -> tuple[str, ...]:
        """The members of the team who have to act; empty when nobody is named for it, and so the whole team has to."""
    def message(self, lang: Lang = "en") -> str:
        """What is due, in words, in the given language."""
    def to_json(self) -> str:
        """The deadline as the library writes it: compact JSON, the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """The deadline as Python's own objects, those `json.loads` makes of `to_json()`."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Deadline: ...
    def __deepcopy__(self, _memo: object) -> Deadline: ...

@final
class Calendar:
    """The days on which there is school: weekdays, the school year, holidays and terms.

    Its document has `calendar: 1` and, each of which may be left out, `weekdays`, `first_day`, `last_day`, `holidays` (each
    `from` and `to`, both included) and `terms`.

    >>> from iepkit import Calendar
    >>> calendar = Calendar.from_dict({"calendar": 1, "holidays": [{"from": "2026-12-21", "to": "2027-01-04"}]})
    >>> calendar.next_school_day("2026-12-24")
    datetime.date(2027, 1, 5)
    """
    @classmethod
    def from_json(cls, data: _Text) -> Calendar:
        """Reads a calendar from JSON.

        Raises `ParseError` or `LimitError`, with the place of the first thing that is wrong.
        """
    @classmethod
    def from_yaml(cls, data: _Text) -> Calendar:
        """Reads a calendar from YAML 1.2: one document, no anchors, aliases or tags.

        Raises `ParseError` or `LimitError`, with the place of the first thing that is wrong.
        """
    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> Calendar:
        """Makes a calendar of Python's own objects, `datetime.date` among them.

        Raises `ParseError` or `LimitError`, with the place but without a line.
        """
    def is_school_day(self, date: _Day) -> bool:
        """Whether there is school on a day."""
    def next_school_day(self, date: _Day) -> _Date | None:
        """The first school day on or after a date; `None` when the school year is over."""
    def add_school_days(self, date: _Day, days: int) -> _Date | None:
        """The date this many school days after another: 1 is the next one. `None` when the school year is over by then.

        No school days later is the date itself.
        """
    def school_days(self, from_: _Day, to: _Day) -> int:
        """How many school days there are from a date to another, both included."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Calendar: ...
    def __deepcopy__(self, _memo: object) -> Calendar: ...

@final
class Diff:
    """What changed from one plan to another: a collection of changes, each named once, in the order of the plan.

    It holds what was written before and after, and so a child's words; its `repr` does not.
    """
    @classmethod
    def from_json(cls, data: _Text) -> Diff:
        """Reads a diff that was kept as JSON.

        Raises `ParseError` or `LimitError`, with the place of the first thing that is wrong.
        """
    @property
    def plan(self) -> str:
        """The id of the old plan."""
    @property
    def from_(self) -> str:
        """The digest of the old plan."""
    @property
    def to(self) -> str:
        """The digest of the new plan."""
    @property
    def changes(self) -> tuple[Change, ...]:
        """The changes, in the order of the plan."""
    def touches(self, substance: Substance) -> bool:
        """Whether a change touches a half of an agreement: `goals` or `strategies`."""
    def apply(self, old: _Given) -> Plan:
        """Makes the new plan of the old one.

        Raises `DiffError` when it starts from another plan, or was edited since it was made.
        """
    def to_json(self) -> str:
        """The diff as the library writes it: compact JSON, the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """The diff as Python's own objects, those `json.loads` makes of `to_json()`."""
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[Change]: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Diff: ...
    def __deepcopy__(self, _memo: object) -> Diff: ...

@final
class Change:
    """One change, in the plan's own terms."""
    @property
    def kind(self) -> str:
        """What changed, as a word such as `target-lowered`."""
    @property
    def at(self) -> str:
        """The place, as a JSON Pointer (RFC 6901): in the new plan, or in the old one for what is gone."""
    @property
    def entity(self) -> Entity:
        """The entity it is about."""
    @property
    def substance(self) -> Substance | None:
        """The half of an agreement that it touches; `None` when it touches none."""
    @property
    def args(self) -> dict[str, str]:
        """The values that say it: ids, words of the format, dates and numbers."""
    @property
    def before(self) -> Any:
        """What was written before, as Python's own objects; `None` for what is new."""
    @property
    def after(self) -> Any:
        """What is written now, as Python's own objects; `None` for what is gone."""
    @property
    def is_gone(self) -> bool:
        """Whether it is about something that is in the old plan alone."""
    def message(self, lang: Lang = "en") -> str:
        """What changed, in words, in the given language; never in a child's words."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Requirement:
    """Something that changes ask for."""
    @property
    def kind(self) -> RequirementKind:
        """What is asked."""
    @property
    def severity(self) -> Severity:
        """How much it weighs: an `error` has to be done, a `warning` should be."""
    @property
    def part(self) -> Substance | None:
        """The half of an agreement it is about; `None` when it is about none."""
    @property
    def events(self) -> tuple[EventKind, ...]:
        """The moves that do it, any one of them."""
    @property
    def members(self) -> tuple[str, ...]:
        """The members whose decision is asked."""
    @property
    def changes(self) -> tuple[int, ...]:
        """The indexes of the changes that ask for it."""
    @property
    def is_met(self) -> bool:
        """Whether the new plan does it already."""
    def message(self, lang: Lang = "en") -> str:
        """What is asked, in words, in the given language."""
    def to_json(self) -> str:
        """The requirement as the library writes it: compact JSON, the same bytes in every language."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Rule:
    """One rule: what it looks for, what it says, where it comes from."""
    @property
    def id(self) -> str:
        """The rule's name, such as `goal-without-owner`."""
    @property
    def aliases(self) -> tuple[str, ...]:
        """Former names, by which `rule` finds it too."""
    @property
    def category(self) -> Category:
        """The part of the chain it looks at."""
    @property
    def aspect(self) -> Aspect:
        """What its findings say of the plan, and so which verdict they count in."""
    @property
    def gates(self) -> tuple[Gate, ...]:
        """The moves it guards."""
    @property
    def severity(self) -> Severity:
        """How much its findings weigh, unless a policy says otherwise."""
    @property
    def revision(self) -> int:
        """Raised whenever what the rule fires on changes."""
    @property
    def params(self) -> tuple[Param, ...]:
        """What a policy may tune."""
    @property
    def sources(self) -> tuple[str, ...]:
        """Where the rule comes from."""
    def reported(self, lang: Lang = "en") -> str:
        """A part of a plan that the rule reports, in YAML, its texts in a language."""
    def accepted(self, lang: Lang = "en") -> str:
        """A part of a plan that the rule accepts, in YAML, its texts in a language."""
    def what(self, lang: Lang = "en") -> str:
        """What the rule reports."""
    def why(self, lang: Lang = "en") -> str:
        """Why it matters."""
    def message(self, lang: Lang = "en") -> str:
        """What is wrong, with placeholders such as `{goal}`."""
    def help(self, lang: Lang = "en") -> str:
        """What to do."""
    def question(self, lang: Lang = "en") -> str:
        """What the team may discuss."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Table:
    """A table of findings or of facts, for any library that speaks the Arrow PyCapsule interface.

    `pyarrow.table(table)`, `polars.DataFrame(table)` and DuckDB's `from table` take it as it is; nothing is copied on the way
    out.
    """
    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns, in order."""
    def __len__(self) -> int: ...
    def __arrow_c_schema__(self) -> object: ...
    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object: ...

def check(
    plan: _Given,
    as_of: date | str,
    *,
    policy: Policy | None = None,
    gates: Sequence[Gate] | None = None,
    lang: Lang | None = None,
) -> Report:
    """Checks a plan on a date: what is missing, what is weak, what was not done, and the proof of it.

    The plan is a `Plan`, its JSON as `str` or `bytes`, or a mapping; the date a `datetime.date` or text such as
    `2026-11-23`. Left out, the policy is the one the plan names, else `core`; the gates are those of the plan's state; the
    language is the plan's, else English.

    Raises `ParseError` or `LimitError` when the plan does not read, `PolicyError` when it names a policy that is not built
    in and none is given, `DateError` when the text is not a date, and `TypeError` for a `datetime`.

    >>> import iepkit
    >>> plan = {"iepkit": 1, "id": "p", "language": "en", "state": "planning", "student": {"id": "s"}}
    >>> report = iepkit.check(plan, "2026-11-23")
    >>> report.findings[0].question
    'When will we look together at how it went?'
    """

@overload
def check_many(
    plans: _ArrowStream | _ArrowArray,
    as_of: date | str,
    *,
    policy: Policy | None = None,
    gates: Sequence[Gate] | None = None,
    lang: Lang | None = None,
    column: str | None = None,
    threads: int | None = None,
    progress: Callable[[int], object] | None = None,
) -> Tables:
    """Checks many plans in one call. What comes as Python's objects goes back as such, and what comes as Arrow goes back as
    Arrow.

    Plans in a list, or anything that can be iterated over, in any form that `check` takes: gives a list with an outcome for
    each, in order, its report or the error that `check` would raise. What is not a plan in any form is a `TypeError`, before
    any plan is checked.

    Plans as JSON in a column of anything that speaks the Arrow PyCapsule interface (a table, an array or a stream of pyarrow,
    polars, pandas or DuckDB): gives two tables, `findings` and `facts`, that speak it too. A row that cannot be read is a row
    that says so; `row` is its number, from 1. `column` names the column; left out, it is the only one, or the one called
    `plan`. The rows of a stream are read as they are checked.

    All are checked under the same options, those of `check`. `threads` is how many threads check at most, one on each core
    when left out; a list of fewer than 256 plans takes only one. `progress` is called every few hundred plans, with how many
    are done; an exception that it raises ends the call.

    >>> import iepkit
    >>> plan = {"iepkit": 1, "id": "p", "language": "en", "state": "planning", "student": {"id": "s"}}
    >>> [type(outcome).__name__ for outcome in iepkit.check_many([plan, "{"], "2026-11-23")]
    ['Report', 'ParseError']
    """

@overload
def check_many(
    plans: Iterable[_Given],
    as_of: date | str,
    *,
    policy: Policy | None = None,
    gates: Sequence[Gate] | None = None,
    lang: Lang | None = None,
    column: None = None,
    threads: int | None = None,
    progress: Callable[[int], object] | None = None,
) -> list[Report | ParseError | LimitError | PolicyError]:
    """Checks many plans in one call. What comes as Python's objects goes back as such, and what comes as Arrow goes back as
    Arrow.

    Plans in a list, or anything that can be iterated over, in any form that `check` takes: gives a list with an outcome for
    each, in order, its report or the error that `check` would raise. What is not a plan in any form is a `TypeError`, before
    any plan is checked.

    Plans as JSON in a column of anything that speaks the Arrow PyCapsule interface (a table, an array or a stream of pyarrow,
    polars, pandas or DuckDB): gives two tables, `findings` and `facts`, that speak it too. A row that cannot be read is a row
    that says so; `row` is its number, from 1. `column` names the column; left out, it is the only one, or the one called
    `plan`. The rows of a stream are read as they are checked.

    All are checked under the same options, those of `check`. `threads` is how many threads check at most, one on each core
    when left out; a list of fewer than 256 plans takes only one. `progress` is called every few hundred plans, with how many
    are done; an exception that it raises ends the call.

    >>> import iepkit
    >>> plan = {"iepkit": 1, "id": "p", "language": "en", "state": "planning", "student": {"id": "s"}}
    >>> [type(outcome).__name__ for outcome in iepkit.check_many([plan, "{"], "2026-11-23")]
    ['Report', 'ParseError']
    """

def advance(
    plan: _Given,
    event: EventKind | Mapping[str, Any],
    as_of: date | str,
    *,
    by: str | None = None,
    reason: str | None = None,
    to: State | None = None,
    decision: Mapping[str, Any] | None = None,
    review: Mapping[str, Any] | None = None,
    closure: ClosureReason | None = None,
    policy: Policy | None = None,
    lang: Lang | None = None,
) -> Plan:
    """Makes a move: the plan as it is afterwards, with its history appended. The plan that is given stays as it is.

    The event is a word, and the arguments by name say the rest: `by`, the member of the team who makes it happen; `reason`,
    which the history keeps; `to`, for `resolve`; `decision`, `review` and `closure`, for `decide`, `complete-review` and
    `close`. Or it is a mapping that says all of it: `{"event": "propose", "by": "principal-1"}`. The plan, the date and the
    options are as for `check`.

    Raises `Refusal` when the move cannot be made, and why: `code`, what is `allowed` instead, the `report` whose errors block
    it. Raises `ParseError` when the plan or the event does not read, and else what `check` raises.

    >>> import iepkit
    >>> plan = {"iepkit": 1, "id": "p", "language": "en", "state": "assessing", "student": {"id": "s"},
    ...         "team": [{"id": "teacher-1", "role": "teacher"}]}
    >>> plan = iepkit.advance(plan, "record-findings", "2026-09-21", by="teacher-1")
    >>> plan.state
    'planning'
    >>> try:
    ...     iepkit.advance(plan, "activate", "2026-09-22", by="teacher-1")
    ... except iepkit.Refusal as refusal:
    ...     print(refusal.code, refusal.allowed)
    not-a-move ('propose', 'close')
    """

def allowed(plan: _Given) -> tuple[Move, ...]:
    """The moves that a plan has from where it is.

    >>> import iepkit
    >>> plan = {"iepkit": 1, "id": "p", "language": "en", "state": "planning", "student": {"id": "s"}}
    >>> [move.event for move in iepkit.allowed(plan)]
    ['propose', 'close']
    """

def moves() -> tuple[Move, ...]:
    """The table of moves: every move there is, those of one state together, the way on first."""

def verify(plan: _Given) -> tuple[Break, ...]:
    """Follows the history of a plan from its first entry; empty when all of it holds together.

    What was taken off the end together with a change of `state` cannot be seen from the plan alone: keep its
    `history_digest` elsewhere to see that too.

    >>> import iepkit
    >>> entry = {"event": "open", "date": "2026-09-10", "by": "a", "to": "assessing"}
    >>> plan = {"iepkit": 1, "id": "p", "language": "en", "state": "active", "student": {"id": "s"}, "history": [entry]}
    >>> [(broken.kind, broken.at) for broken in iepkit.verify(plan)]
    [('state-differs', '/state')]
    """

def replay(plan: _Given) -> State | None:
    """The state that the history of a plan leads to; `None` when an entry is not a move from where the one before ended."""

def next_steps(
    plan: _Given,
    as_of: date | str,
    *,
    policy: Policy | None = None,
    lang: Lang | None = None,
) -> NextSteps:
    """What stands between a plan and its next state: what has to be settled, by whom, and with which question.

    The plan, the date and the options are as for `check`, and so is what is raised.

    >>> import iepkit
    >>> plan = {"iepkit": 1, "id": "p", "language": "en", "state": "planning", "student": {"id": "s"},
    ...         "team": [{"id": "parent-1", "role": "parent"}]}
    >>> next = iepkit.next_steps(plan, "2026-11-23")
    >>> next.event, next.is_ready
    ('propose', False)
    >>> next.steps[0].who, next.steps[0].finding.question
    (('parent-1',), 'When will we look together at how it went?')
    """

def deadlines(
    plan: _Given,
    from_: date | str,
    to: date | str,
    *,
    as_of: date | str | None = None,
    policy: Policy | None = None,
    calendar: Calendar | None = None,
    soon_days: int | None = None,
) -> tuple[Deadline, ...]:
    """What a plan asks from one day to another, both included, by date and then by place; what is overdue comes with it.

    The plan and the dates are as for `check`. Left out, `as_of`, the day of the question, is the first day asked for; the
    policy is the one the plan names, else `core`; no day is taken for a holiday; what lies up to 14 days ahead is `soon`.

    Raises what `check` raises, and `DateError` when `to` lies before `from_`.

    >>> import iepkit
    >>> plan = {"iepkit": 1, "id": "p", "language": "en", "state": "active", "student": {"id": "s"},
    ...         "goals": [{"id": "g1", "due": "2026-10-30"}, {"id": "g2", "due": "2026-11-27"}]}
    >>> for deadline in iepkit.deadlines(plan, "2026-11-01", "2026-11-30", as_of="2026-11-23"):
    ...     print(deadline.due, deadline.standing, deadline.message())
    2026-10-30 overdue goal `g1` of plan `p` is due
    2026-11-27 soon goal `g2` of plan `p` is due
    """

def to_ics(deadlines: Iterable[Deadline], as_of: date | str, lang: Lang = "en") -> str:
    """Deadlines as iCalendar text (RFC 5545), of one plan or of several: one all-day event each, which leaves the day free.

    `as_of` is the day of the question. Equal deadlines give equal text, and a calendar program that reads the list again finds
    the same events.

    >>> import iepkit
    >>> plan = {"iepkit": 1, "id": "p", "language": "en", "state": "active", "student": {"id": "s"},
    ...         "period": {"starts": "2026-10-05", "review_by": "2026-11-27"}}
    >>> due = iepkit.deadlines(plan, "2026-11-01", "2026-11-30")
    >>> iepkit.to_ics(due, "2026-11-01").splitlines()[7]
    'SUMMARY;LANGUAGE=en:review plan `p`'
    """

def diff(old: _Given, new: _Given) -> Diff:
    """What changed from one plan to another, in the plan's own terms; both are given as for `check`.

    >>> import iepkit
    >>> goal = {"id": "g1", "criterion": {"kind": "duration", "at_least": 10, "unit": "min"}}
    >>> old = {"iepkit": 1, "id": "p", "language": "en", "state": "planning", "student": {"id": "s"}, "goals": [goal]}
    >>> new = old | {"goals": [goal | {"criterion": goal["criterion"] | {"at_least": 8}}]}
    >>> diff = iepkit.diff(old, new)
    >>> for change in diff:
    ...     print(change.message())
    target of goal `g1` lowered from 10 to 8 min
    >>> diff.touches("goals"), diff.apply(old) == iepkit.Plan.from_dict(new)
    (True, True)
    """

def requirements(
    old: _Given,
    new: _Given,
    as_of: date | str,
    *,
    policy: Policy | None = None,
) -> tuple[Requirement, ...]:
    """What the changes from one plan to another ask for under a policy, errors first: a new version, a decision to be taken
    again, an adjustment to be logged.

    The plans, the date and the policy are as for `check`, and so is what is raised.
    """

def read_goal(text: str, lang: Lang = "en") -> GoalReading:
    """Reads a goal in words: marks its parts, grades it, and asks about each that is missing.

    `lang` is the language of the plan. A sentence in the other language is read in its own, and `language_seems` says so.
    Spans count characters, as Python slices them.

    >>> import iepkit
    >>> reading = iepkit.read_goal("Maintain concentration for 10 minutes")
    >>> reading["grade"], reading["criterion"]
    ('partial', {'kind': 'duration', 'at_least': 10, 'unit': 'min'})
    >>> reading["missing"][0]["question"]
    'What would we see or hear the child do?'
    """

def read_strategy(text: str, lang: Lang = "en") -> StrategyReading:
    """Reads a strategy in words: who does what, when or how often, and where, and what was left to be filled in.

    >>> import iepkit
    >>> iepkit.read_strategy("Lire chaque soir avec (à préciser)", lang="fr")["grade"]
    'unspecific'
    """

def suggest_criterion(text: str, lang: Lang = "en") -> Suggestion:
    """The typed criterion, baseline and due date that a goal in words holds, as a plan writes them; `None` for what it lacks.

    >>> import iepkit
    >>> iepkit.suggest_criterion("De 60 à 100 mots lus par minute", lang="fr")["baseline"]
    {'value': 60}
    """

def rules() -> tuple[Rule, ...]:
    """Every rule, by category and name."""

def rule(id: str) -> Rule:
    """The rule of a name or a former one.

    Raises `KeyError`, with the nearest name, when there is none.

    >>> import iepkit
    >>> iepkit.rule("goal-without-owner").question("fr")
    'Qui sera responsable de cet objectif?'
    """

def schema(name: Literal["plan", "report", "policy"]) -> dict[str, Any]:
    """The JSON Schema of a plan, a report or a policy file."""

def _deadline_of_json(json: str) -> Deadline: ...
def _next_steps_of_json(json: str) -> NextSteps: ...
def _plan_of_json(json: str) -> Plan: ...
def _report_of_json(json: str) -> Report: ...
def _diff_of_json(json: str) -> Diff: ...
def _finding_of_json(json: str) -> Finding: ...

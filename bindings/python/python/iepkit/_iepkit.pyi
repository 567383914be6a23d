from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Literal, Protocol, TypeAlias, final, overload

from iepkit._errors import LimitError, ParseError, PolicyError
from iepkit._values import (
    Aspect,
    Category,
    Entity,
    Gate,
    Lang,
    NotRun,
    Operation,
    Param,
    PolicyName,
    Related,
    Severity,
    State,
    Tables,
    Verdicts,
)

__all__ = [
    "Finding",
    "Limits",
    "Plan",
    "Policy",
    "Report",
    "Rule",
    "Table",
    "__version__",
    "_finding_of_json",
    "_plan_of_json",
    "_report_of_json",
    "check",
    "check_many",
    "rule",
    "rules",
    "schema",
]

__version__: str

_Text: TypeAlias = str | bytes | bytearray | memoryview
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
    @property
    def reported(self) -> str:
        """A part of a plan that the rule reports, in YAML."""
    @property
    def accepted(self) -> str:
        """A part of a plan that the rule accepts, in YAML."""
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
    """Checks many plans in one call, on every core. What comes as Python's objects goes back as such, and what comes as Arrow
    goes back as Arrow.

    Plans in a list, or anything that can be iterated over, in any form that `check` takes: gives a list with an outcome for
    each, in order, its report or the error that `check` would raise. What is not a plan in any form is a `TypeError`, before
    any plan is checked.

    Plans as JSON in a column of anything that speaks the Arrow PyCapsule interface (a table, an array or a stream of pyarrow,
    polars, pandas or DuckDB): gives two tables, `findings` and `facts`, that speak it too. A row that cannot be read is a row
    that says so; `row` is its number, from 1. `column` names the column; left out, it is the only one, or the one called
    `plan`. The rows of a stream are read as they are checked.

    All are checked under the same options, those of `check`. `threads` is how many threads check, one on each core when left
    out. `progress` is called every few hundred plans, with how many are done; an exception that it raises ends the call.

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
    """Checks many plans in one call, on every core. What comes as Python's objects goes back as such, and what comes as Arrow
    goes back as Arrow.

    Plans in a list, or anything that can be iterated over, in any form that `check` takes: gives a list with an outcome for
    each, in order, its report or the error that `check` would raise. What is not a plan in any form is a `TypeError`, before
    any plan is checked.

    Plans as JSON in a column of anything that speaks the Arrow PyCapsule interface (a table, an array or a stream of pyarrow,
    polars, pandas or DuckDB): gives two tables, `findings` and `facts`, that speak it too. A row that cannot be read is a row
    that says so; `row` is its number, from 1. `column` names the column; left out, it is the only one, or the one called
    `plan`. The rows of a stream are read as they are checked.

    All are checked under the same options, those of `check`. `threads` is how many threads check, one on each core when left
    out. `progress` is called every few hundred plans, with how many are done; an exception that it raises ends the call.

    >>> import iepkit
    >>> plan = {"iepkit": 1, "id": "p", "language": "en", "state": "planning", "student": {"id": "s"}}
    >>> [type(outcome).__name__ for outcome in iepkit.check_many([plan, "{"], "2026-11-23")]
    ['Report', 'ParseError']
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

def _plan_of_json(json: str) -> Plan: ...
def _report_of_json(json: str) -> Report: ...
def _finding_of_json(json: str) -> Finding: ...

"""The words of the format, and the small values of reports, moves and deadlines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias, TypedDict

if TYPE_CHECKING:
    from iepkit._iepkit import Finding, Table

Severity: TypeAlias = Literal["error", "warning", "advice"]
"""How much a finding weighs."""

Aspect: TypeAlias = Literal["completeness", "duty", "quality"]
"""What a finding says of the plan, and so which verdict it counts in."""

Gate: TypeAlias = Literal["propose", "activate", "review", "close", "live"]
"""The move that a rule guards; `live` guards nothing and only reports on an active plan."""

State: TypeAlias = Literal["assessing", "planning", "proposed", "active", "under-review", "disputed", "closed"]
"""Where a plan is in its life."""

Category: TypeAlias = Literal[
    "structure", "assessment", "needs", "goals", "strategies", "ownership", "team", "agreement", "review", "wording"
]
"""The part of the chain that a rule looks at."""

EntityKind: TypeAlias = Literal[
    "plan",
    "member",
    "ability",
    "strength",
    "challenge",
    "level",
    "need",
    "goal",
    "objective",
    "strategy",
    "meeting",
]
"""A kind of entity: something in a plan that has an id."""

EventKind: TypeAlias = Literal[
    "open",
    "record-findings",
    "propose",
    "request-changes",
    "decide",
    "activate",
    "dispute",
    "resolve",
    "start-review",
    "complete-review",
    "adjust-strategies",
    "amend",
    "close",
]
"""What may happen to a plan."""

Who: TypeAlias = Literal["member", "party"]
"""Who may make a move: any member of the team, or one who stands for the child, the family or the school."""

ClosureReason: TypeAlias = Literal[
    "no-longer-needed", "goals-met", "transferred", "left-school", "consent-withdrawn", "other"
]
"""Why a plan ends."""

BreakKind: TypeAlias = Literal["unchained", "altered", "gap", "not-a-move", "state-differs"]
"""What about a history does not hold together."""

DeadlineKind: TypeAlias = Literal[
    "review", "goal", "objective", "observation", "decision", "plan-end", "waiver-end", "strategy-end"
]
"""What is due."""

Standing: TypeAlias = Literal["overdue", "soon", "ahead"]
"""How a deadline stands on a day."""

Substance: TypeAlias = Literal["goals", "strategies"]
"""A half of an agreement."""

RequirementKind: TypeAlias = Literal[
    "new-version", "new-decision", "logged-adjustment", "logged-move", "history-restored", "new-plan"
]
"""What changes ask for."""

Lang: TypeAlias = Literal["en", "fr"]
"""A language of the texts that people read: English or Quebec French."""


class Entity(NamedTuple):
    """An entity of the plan."""

    kind: EntityKind
    id: str


class Related(NamedTuple):
    """A place that matters to a finding: a JSON Pointer, the entity it belongs to, and what it is to the finding."""

    at: str
    entity: Entity
    label: str


class PolicyName(NamedTuple):
    """Which policy a plan was checked under; `hash` is the digest of what the policy resolves to."""

    id: str
    version: str
    hash: str


class Verdicts(NamedTuple):
    """The three verdicts; each is `None` when a rule that could have spoken against it could not run.

    `complete`: nothing is missing (no error or warning of aspect completeness). `compliant`: what the policy asks was done (no
    error of aspect duty). `sound`: what is there is strong (no error or warning of aspect quality).
    """

    complete: bool | None
    compliant: bool | None
    sound: bool | None


class NotRun(NamedTuple):
    """A rule that could not run, and why, as a code such as `no-meeting`."""

    rule: str
    reason: str


class Param(NamedTuple):
    """Something about a rule that a policy may tune: its name, its value unless a policy gives another, and what it is."""

    name: str
    default: int | tuple[str, ...]
    en: str
    fr: str


class Operation(TypedDict):
    """One operation of a fix, as JSON Patch (RFC 6902) has it."""

    op: Literal["test", "add"]
    path: str
    value: Any


class Words(TypedDict):
    """Words of a text: `text[start:end]`."""

    start: int
    end: int


class PartSpan(Words):
    """Words of a text that hold a part of it, such as `behaviour`, or `what` of a strategy."""

    part: str


class MissingPart(TypedDict):
    """A part that a text lacks, and a question about it, in the language of the plan."""

    part: str
    question: str


class GoalReading(TypedDict):
    """What a goal in words holds, and what it lacks; `criterion` and `baseline` as a plan writes them."""

    grade: Literal["well-formed", "measurable", "partial", "not-measurable"]
    spans: list[PartSpan]
    verb: Literal["observable", "covert", "direction"] | None
    verb_span: PartSpan | None
    behaviours: list[PartSpan]
    vague: list[Words]
    provision: Words | None
    criterion: dict[str, Any] | None
    baseline: dict[str, Any] | None
    missing: list[MissingPart]
    language_seems: Lang


class StrategyReading(TypedDict):
    """What a strategy in words says, and what it leaves open."""

    grade: Literal["specific", "unspecific"]
    spans: list[PartSpan]
    placeholders: list[Words]
    missing: list[MissingPart]
    language_seems: Lang


class Suggestion(TypedDict):
    """The typed fields that a goal in words holds, as a plan writes them."""

    criterion: dict[str, Any] | None
    baseline: dict[str, Any] | None
    due: str | None


class Move(NamedTuple):
    """A move: from a state (`None` for a plan that is opened), by an event, to a state.

    `gates` are those whose rules must find no error, `who` those who may make it, `en` and `fr` how the event is said to a
    person.
    """

    from_: State | None
    event: EventKind
    to: State
    gates: tuple[Gate, ...]
    who: Who
    en: str
    fr: str


class Break(NamedTuple):
    """Where a history does not hold together: an entry, or the plan's `state`, as a JSON Pointer; and why, in words."""

    kind: BreakKind
    at: str
    en: str
    fr: str


class Step(NamedTuple):
    """One thing to settle before a plan can go on.

    `who` are the members of the team who have to act: the whole team when nobody is named for it yet.
    """

    who: tuple[str, ...]
    finding: Finding


class Tables(NamedTuple):
    """What many plans come to: a row for each finding and each plan that cannot be read, and a row of facts for each plan."""

    findings: Table
    facts: Table

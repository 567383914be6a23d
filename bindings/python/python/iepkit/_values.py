"""The words of the format, and the small values of a report."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias, TypedDict

if TYPE_CHECKING:
    from iepkit._iepkit import Table

Severity: TypeAlias = Literal["error", "warning", "advice"]
"""How much a finding weighs."""

Aspect: TypeAlias = Literal["completeness", "duty", "quality"]
"""What a finding says of the plan, and so which verdict it counts in."""

Gate: TypeAlias = Literal["propose", "activate", "review", "close", "live"]
"""The move that a rule guards; `live` guards nothing and only reports on an active plan."""

State: TypeAlias = Literal["assessing", "planning", "proposed", "active", "under-review", "disputed", "closed"]
"""Where a plan is in its life."""

Category: TypeAlias = Literal[
    "structure", "assessment", "needs", "goals", "strategies", "ownership", "team", "agreement", "review"
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
    value: str


class Tables(NamedTuple):
    """What many plans come to: a row for each finding and each plan that cannot be read, and a row of facts for each plan."""

    findings: Table
    facts: Table

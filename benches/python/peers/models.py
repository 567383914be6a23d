"""The plan as pydantic models."""

from typing import Any, Literal

import pydantic
import pydantic_core

from peers import words
from peers.words import Date, Number

Extensions = dict[str, Any] | None


class Record(pydantic.BaseModel):
    """What all have in common."""

    model_config = pydantic.ConfigDict(extra="forbid")


class Replaces(Record):
    plan: str | None = None
    version: int | None = None
    digest: str | None = None


class Student(Record):
    id: str
    name: str | None = None
    birth_date: Date | None = None
    grade: str | None = None
    languages: list[str] = []
    extensions: Extensions = None


class Frequency(Record):
    times: int | None = None
    per: str | None = None
    each: int | None = None


class Period(Record):
    starts: Date | None = None
    review_by: Date | None = None
    ends: Date | None = None
    report_every: Frequency | None = None


class Member(Record):
    id: str
    role: words.Role
    name: str | None = None
    language: str | None = None
    title: str | None = None
    party: words.Party | None = None
    took_part: bool | None = None
    reason: str | None = None
    until: Date | None = None
    extensions: Extensions = None


class Point(Record):
    id: str
    text: str | None = None
    extensions: Extensions = None


class Challenge(Record):
    id: str
    text: str | None = None
    no_need: str | None = None
    extensions: Extensions = None


class Ability(Record):
    id: str
    area: str | None = None
    by: str | None = None
    date: Date | None = None
    source: words.Source | None = None
    strengths: list[Point] = []
    challenges: list[Challenge] = []
    levels: list[Point] = []
    nothing_to_note: bool | None = None
    extensions: Extensions = None


class Need(Record):
    id: str
    area: str | None = None
    priority: int | None = None
    statement: str | None = None
    challenges: list[str] = []
    extensions: Extensions = None


class Consistency(Record):
    met: int | None = None
    of: int | None = None
    percent: Number | None = None
    unit: str | None = None
    consecutive: bool | None = None


class Criterion(Record):
    kind: words.CriterionKind | None = None
    at_least: Number | None = None
    at_most: Number | None = None
    of: Number | str | None = None
    unit: str | None = None
    per: str | None = None
    errors_at_most: Number | None = None
    cue: str | None = None
    scale: str | None = None
    prompt: words.Prompt | None = None
    steps: int | None = None
    consistency: Consistency | None = None


class Measurement(Record):
    date: Date | None = None
    value: Number | None = None
    of: Number | None = None
    errors: Number | None = None
    unit: str | None = None
    per: str | None = None
    scale: str | None = None
    by: str | None = None
    note: str | None = None


class Method(Record):
    tool: str | None = None
    every: Frequency | None = None
    by: str | None = None


class GoalClosure(Record):
    reason: str | None = None
    date: Date | None = None
    by: str | None = None


class Objective(Record):
    id: str
    statement: str | None = None
    criterion: Criterion | None = None
    baseline: Measurement | None = None
    due: Date | None = None
    status: words.Status | None = None
    closure: GoalClosure | None = None
    observations: list[Measurement] = []
    extensions: Extensions = None


class Goal(Record):
    id: str
    needs: list[str] = []
    priority: int | None = None
    statement: str | None = None
    behaviour: str | None = None
    indicator: str | None = None
    condition: str | None = None
    criterion: Criterion | None = None
    baseline: Measurement | None = None
    method: Method | None = None
    due: Date | None = None
    owner: str | None = None
    helpers: list[str] = []
    status: words.Status | None = None
    closure: GoalClosure | None = None
    area: str | None = None
    horizon: words.Horizon | None = None
    objectives: list[Objective] = []
    observations: list[Measurement] = []
    extensions: Extensions = None


class Strategy(Record):
    id: str
    kind: words.StrategyKind | None = None
    goals: list[str] = []
    needs: list[str] = []
    whole_plan: bool | None = None
    owners: list[str] = []
    setting: str | None = None
    when: str | None = None
    frequency: Frequency | None = None
    minutes: Number | None = None
    minutes_per: words.MinutesPer | None = None
    from_: Date | None = pydantic.Field(default=None, alias="from")
    until: Date | None = None
    statement: str | None = None
    extensions: Extensions = None


class Meeting(Record):
    id: str
    kind: words.MeetingKind | None = None
    date: Date | None = None
    invited_on: Date | None = None
    attended: list[str] = []
    extensions: Extensions = None


class Decision(Record):
    member: str
    decision: words.DecisionKind
    date: Date | None = None
    goals_digest: str | None = None
    strategies_digest: str | None = None
    reason: str | None = None
    next_step: str | None = None


class GoalReview(Record):
    goal: str | None = None
    outcome: words.Outcome | None = None
    reason: str | None = None


class Review(Record):
    date: Date | None = None
    attended: list[str] = []
    goals: list[GoalReview] = []
    outcome: words.PlanOutcome | None = None
    reason: str | None = None
    next_review_by: Date | None = None


class Waiver(Record):
    rule: str | None = None
    entity: str | None = None
    reason: str | None = None
    by: str | None = None
    date: Date | None = None
    until: Date | None = None


class HistoryEntry(Record):
    event: str
    date: Date
    by: str
    to: words.State
    from_: words.State | None = pydantic.Field(default=None, alias="from")
    reason: str | None = None
    prev: str | None = None


class Closure(Record):
    reason: words.ClosureReason | None = None
    date: Date | None = None
    by: str | None = None
    note: str | None = None


class Plan(Record):
    iepkit: Literal[1]
    id: str
    language: str
    state: words.State
    student: Student
    policy: str | None = None
    version: int | None = None
    replaces: Replaces | None = None
    period: Period | None = None
    team: list[Member] = []
    abilities: list[Ability] = []
    needs: list[Need] = []
    goals: list[Goal] = []
    strategies: list[Strategy] = []
    meetings: list[Meeting] = []
    decisions: list[Decision] = []
    reviews: list[Review] = []
    waivers: list[Waiver] = []
    history: list[HistoryEntry] = []
    closure: Closure | None = None
    extensions: Extensions = None


decode = Plan.model_validate_json


def to_builtins(value: object) -> Any:
    """The plain values of records, without what is missing."""
    return pydantic_core.to_jsonable_python(value, exclude_none=True)

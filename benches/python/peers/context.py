"""What the rules ask of a plan, worked out once for each check."""

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Any, NamedTuple

from peers import digests
from peers.dates import EARLIEST
from peers.words import Date

# A record of `structs` or of `models`: both have the same fields.
Record = Any

PARTIES = ("student", "parent", "school")
PARTY_OF_ROLE = {
    "student": "student",
    "parent": "parent",
    "guardian": "parent",
    "teacher": "school",
    "resource-teacher": "school",
    "principal": "school",
    "special-educator": "school",
    "school-staff": "school",
}
AGREES = ("agree", "agree-with-reservations")


class Measured(NamedTuple):
    """Something measured: an open goal, or an open objective of one."""

    at: str
    goal: Record
    item: Record
    # The criterion, unless it is missing or half-written.
    criterion: Record | None


class ReviewDate(NamedTuple):
    """The date by which the plan is reviewed."""

    date: Date
    at: str
    measured_from: Date | None


class Context:
    """A plan on a date."""

    def __init__(self, plan: Record, as_of: Date, to_builtins: Callable[[object], Any]) -> None:
        self.plan = plan
        self.as_of = as_of
        self.to_builtins = to_builtins
        self.open_goals = [(i, goal) for i, goal in enumerate(plan.goals) if is_open(goal)]
        # Of members that share an id, the first counts.
        self.members = {member.id: (i, member) for i, member in reversed(list(enumerate(plan.team)))}
        self.party = {id: party_of(member) for id, (_, member) in self.members.items()}
        self.parties = {party_of(member) for member in plan.team}

    @cached_property
    def ids(self) -> set[str]:
        """Every id of the plan."""
        return {id for _, id in entities(self.plan)}

    @cached_property
    def measured(self) -> list[Measured]:
        """The open goals and, after each, its open objectives."""
        return [
            Measured(at, goal, item, item.criterion if is_whole(item.criterion) else None)
            for i, goal in self.open_goals
            for at, item in measured(i, goal)
            if is_open(item)
        ]

    @cached_property
    def students(self) -> list[tuple[int, Record]]:
        """The members who are the student."""
        return [(i, member) for i, member in enumerate(self.plan.team) if party_of(member) == "student"]

    @cached_property
    def student_is_excused(self) -> bool:
        """Whether the child could not take part, for a reason that is on record."""
        excused = [member.took_part is False and is_said(member.reason) for _, member in self.students]
        return bool(excused) and all(excused)

    @cached_property
    def latest_decisions(self) -> list[tuple[int, Record]]:
        """Each member's latest decision."""
        latest: dict[str, tuple[int, Record]] = {}
        for i, decision in enumerate(self.plan.decisions):
            if decision.member in self.members:
                before = latest.get(decision.member)
                if before is None or (decision.date or EARLIEST) >= (before[1].date or EARLIEST):
                    latest[decision.member] = (i, decision)
        return list(latest.values())

    @cached_property
    def last_review(self) -> tuple[int, Record] | None:
        """The last review."""
        reviews = enumerate(self.plan.reviews)
        return max(reviews, key=lambda review: (review[1].date or EARLIEST, review[0]), default=None)

    @cached_property
    def current_review(self) -> tuple[int, Record] | None:
        """The last review, when it was held since the latest start of one."""
        last = self.last_review
        started = max((entry.date for entry in self.plan.history if entry.event == "start-review"), default=None)
        if last is None or started is None:
            return last
        return last if last[1].date is not None and started <= last[1].date else None

    @cached_property
    def review_date(self) -> ReviewDate | None:
        """The review date in force."""
        if self.last_review is not None:
            i, review = self.last_review
            if review.next_review_by is None:
                return None
            return ReviewDate(review.next_review_by, f"/reviews/{i}/next_review_by", review.date)
        period = self.plan.period
        if period is None or period.review_by is None:
            return None
        return ReviewDate(period.review_by, "/period/review_by", period.starts)

    @cached_property
    def first_activation(self) -> tuple[int, Record] | None:
        """When the plan was first put into effect."""
        activations = ((i, entry) for i, entry in enumerate(self.plan.history) if entry.event == "activate")
        return min(activations, key=lambda entry: (entry[1].date, entry[0]), default=None)

    @cached_property
    def goals_digest(self) -> str:
        """The digest of what is agreed on goals today."""
        return digests.goals(self.plan, self.to_builtins)

    @cached_property
    def strategies_digest(self) -> str:
        """The digest of what is agreed on strategies today."""
        return digests.strategies(self.plan, self.to_builtins)


def party_of(member: Record) -> str:
    """The party a member belongs to."""
    return member.party or PARTY_OF_ROLE.get(member.role, "none")


def is_said(text: str | None) -> bool:
    """Whether a text holds more than blanks."""
    return text is not None and text != "" and not text.isspace()


def is_open(item: Record) -> bool:
    """Whether a goal or an objective is still worked on."""
    return item.status is None or item.status == "open"


def measured(i: int, goal: Record) -> Iterator[tuple[str, Record]]:
    """A goal and its objectives."""
    at = f"/goals/{i}"
    yield at, goal
    for j, objective in enumerate(goal.objectives):
        yield f"{at}/objectives/{j}", objective


def open_objectives_all(goal: Record, holds: Callable[[Record], bool]) -> bool:
    """Whether a goal has open objectives, and something holds of all of them."""
    open_objectives = [objective for objective in goal.objectives if is_open(objective)]
    return bool(open_objectives) and all(map(holds, open_objectives))


def is_whole(criterion: Record | None) -> bool:
    """Whether a criterion has every field that its kind needs."""
    if criterion is None or (criterion.at_least is not None and criterion.at_most is not None):
        return False
    consistency = criterion.consistency
    if consistency is not None:
        given = (consistency.met is not None, consistency.of is not None, consistency.percent is not None)
        if not consistency.unit or given not in ((True, True, False), (False, False, True)):
            return False
    bound = criterion.at_most if criterion.at_least is None else criterion.at_least
    match criterion.kind:
        case "percent":
            return bound is not None and 0 <= bound <= 100
        case "ratio":
            return bound is not None and bool(criterion.unit) and isinstance(criterion.of, int | float)
        case "count" | "duration":
            return bound is not None and bool(criterion.unit)
        case "rate":
            return bound is not None and bool(criterion.unit) and bool(criterion.per)
        case "latency":
            return criterion.at_most is not None and bool(criterion.unit)
        case "level":
            return criterion.at_least is not None and criterion.at_least % 1 == 0 and bool(criterion.scale)
        case "prompts":
            return criterion.at_most is not None or criterion.prompt is not None
        case "milestone":
            return criterion.steps is not None
        case _:
            return False


def entities(plan: Record) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Every entity, as the steps to its place and its id, in the order of the document."""
    yield (), plan.id
    for i, member in enumerate(plan.team):
        yield ("team", i), member.id
    for i, ability in enumerate(plan.abilities):
        yield ("abilities", i), ability.id
        for j, strength in enumerate(ability.strengths):
            yield ("abilities", i, "strengths", j), strength.id
        for j, challenge in enumerate(ability.challenges):
            yield ("abilities", i, "challenges", j), challenge.id
        for j, level in enumerate(ability.levels):
            yield ("abilities", i, "levels", j), level.id
    for i, need in enumerate(plan.needs):
        yield ("needs", i), need.id
    for i, goal in enumerate(plan.goals):
        yield ("goals", i), goal.id
        for j, objective in enumerate(goal.objectives):
            yield ("goals", i, "objectives", j), objective.id
    for i, strategy in enumerate(plan.strategies):
        yield ("strategies", i), strategy.id
    for i, meeting in enumerate(plan.meetings):
        yield ("meetings", i), meeting.id

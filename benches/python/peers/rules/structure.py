"""Ids, references and dates."""

from collections.abc import Iterator

from peers.context import PARTIES, Context, entities, measured
from peers.rules.rule import ERROR, EVERY_GATE, Found, rule
from peers.words import Date


@rule("dates-out-of-order", ERROR, *EVERY_GATE)
def dates_out_of_order(cx: Context) -> Iterator[Found]:
    """A date before one that it should follow."""
    plan = cx.plan
    starts = plan.period.starts if plan.period else None
    if is_before(starts, plan.student.birth_date):
        yield Found("/period/starts", plan.id)
    if plan.period and is_before(plan.period.review_by, starts):
        yield Found("/period/review_by", plan.id)
    for i, goal in enumerate(plan.goals):
        for at, item in measured(i, goal):
            if item.baseline is not None and is_before(item.due, item.baseline.date):
                yield Found(f"{at}/due", item.id)
    for i, meeting in enumerate(plan.meetings):
        if is_before(meeting.date, meeting.invited_on):
            yield Found(f"/meetings/{i}/date", meeting.id)
    activation = cx.first_activation[0] if cx.first_activation else None
    before = None
    for i, entry in enumerate(plan.history):
        decided = i == activation and any(entry.date < date for date in first_decisions(cx))
        if decided or is_before(entry.date, before):
            yield Found(f"/history/{i}/date", plan.id)
        before = entry.date


def is_before(date: Date | None, earlier: Date | None) -> bool:
    """Whether two dates are known and in the wrong order."""
    return date is not None and earlier is not None and date < earlier


def first_decisions(cx: Context) -> list[Date]:
    """The date of the first decision of each party."""
    first: dict[str, Date] = {}
    for decision in cx.plan.decisions:
        party = cx.party.get(decision.member)
        if party in PARTIES and decision.date is not None:
            first[party] = min(decision.date, first.get(party, decision.date))
    return list(first.values())


@rule("duplicate-id", ERROR, *EVERY_GATE)
def duplicate_id(cx: Context) -> Iterator[Found]:
    """An id that is used twice."""
    seen = set()
    for steps, id in entities(cx.plan):
        if id in seen:
            yield Found("".join(f"/{step}" for step in (*steps, "id")), id)
        seen.add(id)


@rule("unknown-reference", ERROR, *EVERY_GATE)
def unknown_reference(cx: Context) -> Iterator[Found]:
    """A reference to what the plan does not hold."""
    plan = cx.plan
    members = cx.members
    needs = {need.id for need in plan.needs}
    goals = {goal.id for goal in plan.goals}
    challenges = {item.id for ability in plan.abilities for item in (*ability.challenges, *ability.levels)}
    for i, ability in enumerate(plan.abilities):
        if ability.by and ability.by not in members:
            yield Found(f"/abilities/{i}/by", ability.id)
    for i, need in enumerate(plan.needs):
        for j, id in enumerate(need.challenges):
            if id not in challenges:
                yield Found(f"/needs/{i}/challenges/{j}", need.id)
    for i, goal in enumerate(plan.goals):
        for j, id in enumerate(goal.needs):
            if id not in needs:
                yield Found(f"/goals/{i}/needs/{j}", goal.id)
        if goal.method is not None and goal.method.by and goal.method.by not in members:
            yield Found(f"/goals/{i}/method/by", goal.id)
        if goal.owner and goal.owner not in members:
            yield Found(f"/goals/{i}/owner", goal.id)
        for j, id in enumerate(goal.helpers):
            if id not in members:
                yield Found(f"/goals/{i}/helpers/{j}", goal.id)
        for at, item in measured(i, goal):
            if item.closure is not None and item.closure.by and item.closure.by not in members:
                yield Found(f"{at}/closure/by", item.id)
            if item.baseline is not None and item.baseline.by and item.baseline.by not in members:
                yield Found(f"{at}/baseline/by", item.id)
            for j, observation in enumerate(item.observations):
                if observation.by and observation.by not in members:
                    yield Found(f"{at}/observations/{j}/by", item.id)
    for i, strategy in enumerate(plan.strategies):
        for key, ids, known in (
            ("goals", strategy.goals, goals),
            ("needs", strategy.needs, needs),
            ("owners", strategy.owners, members),
        ):
            for j, id in enumerate(ids):
                if id not in known:
                    yield Found(f"/strategies/{i}/{key}/{j}", strategy.id)
    yield from unknown_in_record(cx, goals)


def unknown_in_record(cx: Context, goals: set[str]) -> Iterator[Found]:
    """The same, in what was done and decided."""
    plan = cx.plan
    members = cx.members
    for i, meeting in enumerate(plan.meetings):
        for j, id in enumerate(meeting.attended):
            if id not in members:
                yield Found(f"/meetings/{i}/attended/{j}", meeting.id)
    for i, decision in enumerate(plan.decisions):
        if decision.member not in members:
            yield Found(f"/decisions/{i}/member", plan.id)
    for i, review in enumerate(plan.reviews):
        for j, id in enumerate(review.attended):
            if id not in members:
                yield Found(f"/reviews/{i}/attended/{j}", plan.id)
        for j, decided in enumerate(review.goals):
            if decided.goal and decided.goal not in goals:
                yield Found(f"/reviews/{i}/goals/{j}/goal", plan.id)
    for i, waiver in enumerate(plan.waivers):
        if waiver.entity and waiver.entity not in cx.ids:
            yield Found(f"/waivers/{i}/entity", plan.id)
        if waiver.by and waiver.by not in members:
            yield Found(f"/waivers/{i}/by", plan.id)
    for i, entry in enumerate(plan.history):
        if entry.by not in members:
            yield Found(f"/history/{i}/by", plan.id)
    if plan.closure is not None and plan.closure.by and plan.closure.by not in members:
        yield Found("/closure/by", plan.id)

"""Goals."""

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta

from peers.context import Context, Record, is_said, open_objectives_all
from peers.rules.rule import ERROR, WARNING, Found, rule

GRACE = timedelta(days=31)


@rule("goal-due-outside-plan", ERROR)
def goal_due_outside_plan(cx: Context) -> Iterator[Found]:
    """A goal that is due after the plan ends, or long after its review."""
    period = cx.plan.period
    if period and period.ends:
        limit = period.ends
    elif cx.review_date:
        limit = cx.review_date.date + GRACE
    else:
        return
    for at, goal, item, _ in cx.measured:
        if item.due is not None and item.due > limit and goal.horizon != "post-school":
            yield Found(f"{at}/due", item.id)


@rule("goal-without-baseline", WARNING)
def goal_without_baseline(cx: Context) -> Iterator[Found]:
    """A goal that does not say where the child starts."""
    for i, goal in cx.open_goals:
        if goal.baseline is None:
            held = goal.criterion is None and open_objectives_all(
                goal, lambda objective: objective.criterion is not None and objective.baseline is not None
            )
            if not held:
                yield Found(f"/goals/{i}", goal.id)


@rule("goal-without-behaviour", ERROR)
def goal_without_behaviour(cx: Context) -> Iterator[Found]:
    """A goal without something to see or hear."""
    for i, goal in cx.open_goals:
        if not is_said(goal.behaviour):
            yield Found(f"/goals/{i}", goal.id)


@rule("goal-without-condition", WARNING)
def goal_without_condition(cx: Context) -> Iterator[Found]:
    """A goal that does not say in what situation."""
    for i, goal in cx.open_goals:
        if not is_said(goal.condition):
            yield Found(f"/goals/{i}", goal.id)


@rule("goal-without-criterion", ERROR)
def goal_without_criterion(cx: Context) -> Iterator[Found]:
    """A goal without a criterion, or with half of one."""
    for i, goal in cx.open_goals:
        if goal.criterion is None and not open_objectives_all(goal, lambda objective: objective.criterion is not None):
            yield Found(f"/goals/{i}", goal.id)
    for at, _, item, criterion in cx.measured:
        if item.criterion is not None and criterion is None:
            yield Found(f"{at}/criterion", item.id)


@rule("goal-without-method", WARNING)
def goal_without_method(cx: Context) -> Iterator[Found]:
    """A goal that does not say how it is measured."""
    for i, goal in cx.open_goals:
        if goal.method is None:
            yield Found(f"/goals/{i}", goal.id)


@rule("goal-without-need", ERROR)
def goal_without_need(cx: Context) -> Iterator[Found]:
    """A goal that serves no need."""
    if not cx.plan.needs:
        return
    for i, goal in cx.open_goals:
        if not goal.needs:
            yield Found(f"/goals/{i}", goal.id)


@rule("goal-without-timeframe", ERROR)
def goal_without_timeframe(cx: Context) -> Iterator[Found]:
    """A goal that is due on no date."""
    for i, goal in cx.open_goals:
        if goal.due is None:
            yield Found(f"/goals/{i}", goal.id)


@rule("goals-not-prioritised", WARNING)
def goals_not_prioritised(cx: Context) -> Iterator[Found]:
    """Goals without a rank, or with the same one."""
    ranks = Counter(goal.priority for _, goal in cx.open_goals)
    if len(cx.open_goals) > 1 and (None in ranks or max(ranks.values()) > 1):
        yield Found("/goals", cx.plan.id)


@rule("plan-without-goal", ERROR)
def plan_without_goal(cx: Context) -> Iterator[Found]:
    """A plan without a goal."""
    if not cx.plan.goals:
        yield Found("/goals", cx.plan.id)


@rule("target-not-beyond-baseline", ERROR)
def target_not_beyond_baseline(cx: Context) -> Iterator[Found]:
    """A target that the child has reached already."""
    for at, _, item, criterion in cx.measured:
        baseline = item.baseline
        if criterion is None or baseline is None or next(differing(baseline, criterion), None):
            continue
        if is_beyond(criterion, baseline) is False:
            yield Found(f"{at}/criterion", item.id)


@rule("text-missing", ERROR)
def text_missing(cx: Context) -> Iterator[Found]:
    """A need, a goal or a strategy without words."""
    for i, need in enumerate(cx.plan.needs):
        if not is_said(need.statement):
            yield Found(f"/needs/{i}", need.id)
    for i, goal in cx.open_goals:
        if not is_said(goal.statement):
            yield Found(f"/goals/{i}", goal.id)
    for i, strategy in enumerate(cx.plan.strategies):
        if not is_said(strategy.statement):
            yield Found(f"/strategies/{i}", strategy.id)


@rule("unit-mismatch", ERROR)
def unit_mismatch(cx: Context) -> Iterator[Found]:
    """A measurement in other units than the criterion's."""
    for at, _, item, criterion in cx.measured:
        if criterion is None:
            continue
        if item.baseline is not None:
            for key in differing(item.baseline, criterion):
                yield Found(f"{at}/baseline/{key}", item.id)
        for i, observation in enumerate(item.observations):
            # Nearly every observation leaves its units to the criterion.
            if observation.unit or observation.per or observation.scale:
                for key in differing(observation, criterion):
                    yield Found(f"{at}/observations/{i}/{key}", item.id)


def differing(measurement: Record, criterion: Record) -> Iterator[str]:
    """The units in which a measurement differs from its criterion."""
    if measurement.unit and measurement.unit != criterion.unit:
        yield "unit"
    if measurement.per and measurement.per != criterion.per:
        yield "per"
    if measurement.scale and measurement.scale != criterion.scale:
        yield "scale"


def is_beyond(criterion: Record, baseline: Record) -> bool | None:
    """Whether the target lies beyond the baseline; `None` when the two cannot be compared."""
    at_least = criterion.steps if criterion.kind == "milestone" else criterion.at_least
    upwards = at_least is not None
    target = at_least if upwards else criterion.at_most
    start = baseline.value
    if target is None or start is None:
        return None
    if criterion.kind == "ratio":
        of = criterion.of
        start_of = of if baseline.of is None else baseline.of
        if of <= 0 or start_of <= 0:
            return None
        target, start = target * start_of, start * of
    return bool(target > start if upwards else target < start)

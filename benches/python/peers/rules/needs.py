"""Needs."""

from collections.abc import Iterator

from peers.context import Context
from peers.rules.rule import ERROR, WARNING, Found, rule


@rule("need-without-challenge", WARNING)
def need_without_challenge(cx: Context) -> Iterator[Found]:
    """A need that no challenge leads to."""
    for i, need in enumerate(cx.plan.needs):
        if not need.challenges:
            yield Found(f"/needs/{i}", need.id)


@rule("need-without-goal", ERROR)
def need_without_goal(cx: Context) -> Iterator[Found]:
    """A need that no goal serves."""
    if not cx.plan.goals:
        return
    served = {id for goal in cx.plan.goals if goal.status != "closed" for id in goal.needs}
    for i, need in enumerate(cx.plan.needs):
        if need.id not in served:
            yield Found(f"/needs/{i}", need.id)


@rule("plan-without-need", ERROR)
def plan_without_need(cx: Context) -> Iterator[Found]:
    """A plan without a need."""
    if not cx.plan.needs:
        yield Found("/needs", cx.plan.id)

"""Strategies."""

from collections.abc import Iterator

from peers.context import Context
from peers.rules.rule import ERROR, Found, rule


@rule("goal-without-strategy", ERROR)
def goal_without_strategy(cx: Context) -> Iterator[Found]:
    """A goal that no strategy serves."""
    served = {id for strategy in cx.plan.strategies for id in strategy.goals}
    for i, goal in cx.open_goals:
        if goal.id not in served:
            yield Found(f"/goals/{i}", goal.id)


@rule("strategy-without-goal", ERROR)
def strategy_without_goal(cx: Context) -> Iterator[Found]:
    """A strategy that serves no goal."""
    if not cx.plan.goals:
        return
    for i, strategy in enumerate(cx.plan.strategies):
        if strategy.goals:
            continue
        if strategy.kind != "accommodation" or not (strategy.needs or strategy.whole_plan):
            yield Found(f"/strategies/{i}", strategy.id)

"""Who answers for what."""

from collections.abc import Iterator

from peers.context import PARTIES, Context
from peers.rules.rule import ERROR, WARNING, Found, rule


@rule("goal-without-owner", ERROR)
def goal_without_owner(cx: Context) -> Iterator[Found]:
    """A goal that nobody answers for."""
    for i, goal in cx.open_goals:
        if not goal.owner:
            yield Found(f"/goals/{i}", goal.id)


@rule("owner-left-team", ERROR)
def owner_left_team(cx: Context) -> Iterator[Found]:
    """A goal or a strategy whose owner is gone."""
    gone = {id for id, (_, member) in cx.members.items() if member.until is not None and member.until < cx.as_of}
    if not gone:
        return
    for i, goal in cx.open_goals:
        if goal.owner in gone:
            yield Found(f"/goals/{i}/owner", goal.id)
    for i, strategy in enumerate(cx.plan.strategies):
        for j, owner in enumerate(strategy.owners):
            if owner in gone:
                yield Found(f"/strategies/{i}/owners/{j}", strategy.id)


@rule("responsibility-not-shared", WARNING)
def responsibility_not_shared(cx: Context) -> Iterator[Found]:
    """A party that owns nothing."""
    owners = {goal.owner for _, goal in cx.open_goals}
    owners.update(owner for strategy in cx.plan.strategies for owner in strategy.owners)
    sharing = {cx.party.get(owner) for owner in owners}
    for party in PARTIES:
        asked = party in cx.parties and not (party == "student" and cx.student_is_excused)
        if asked and party not in sharing:
            yield Found("/team", cx.plan.id)


@rule("strategy-without-owner", ERROR)
def strategy_without_owner(cx: Context) -> Iterator[Found]:
    """A strategy that nobody carries out."""
    for i, strategy in enumerate(cx.plan.strategies):
        if not strategy.owners:
            severity = WARNING if strategy.kind == "accommodation" else None
            yield Found(f"/strategies/{i}", strategy.id, severity)

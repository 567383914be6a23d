"""Who agreed, and to what."""

from collections.abc import Iterator

from peers.context import AGREES, PARTIES, Context, is_said
from peers.rules.rule import ERROR, WARNING, Found, rule


@rule("agreement-missing", ERROR, "activate")
def agreement_missing(cx: Context) -> Iterator[Found]:
    """A party whose agreement is missing."""
    for party in PARTIES:
        if party == "student" and cx.student_is_excused:
            continue
        kinds = {decision.decision for _, decision in cx.latest_decisions if cx.party[decision.member] == party}
        refused = party != "school" and "refuse" in kinds
        if kinds.isdisjoint(AGREES) or refused:
            yield Found("/decisions", cx.plan.id)


@rule("agreement-stale", ERROR, "activate", "live")
def agreement_stale(cx: Context) -> Iterator[Found]:
    """An agreement to something other than what the plan says today."""
    for i, decision in cx.latest_decisions:
        if decision.decision in AGREES:
            if decision.goals_digest and decision.goals_digest != cx.goals_digest:
                yield Found(f"/decisions/{i}/goals_digest", decision.member)
            if decision.strategies_digest and decision.strategies_digest != cx.strategies_digest:
                yield Found(f"/decisions/{i}/strategies_digest", decision.member, WARNING)


@rule("agreement-unbound", WARNING, "activate")
def agreement_unbound(cx: Context) -> Iterator[Found]:
    """An agreement that does not say what it was given to."""
    for i, decision in cx.latest_decisions:
        if decision.decision in AGREES and not (decision.goals_digest and decision.strategies_digest):
            yield Found(f"/decisions/{i}", decision.member)


@rule("dissent-without-next-step", WARNING, "activate")
def dissent_without_next_step(cx: Context) -> Iterator[Found]:
    """A refusal with no next step on record."""
    for i, decision in cx.latest_decisions:
        if decision.decision == "refuse" and not is_said(decision.next_step):
            yield Found(f"/decisions/{i}", decision.member)

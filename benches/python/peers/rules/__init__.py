"""The rules, and the check of a plan by all of them."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any

from peers.context import Context, Record, is_said
from peers.rules import agreement, assessment, goals, needs, ownership, review, strategies, structure, team
from peers.rules.rule import RULES, WARNING, Rule
from peers.words import Date

__all__ = ["IDS", "Finding", "check"]

# Imported so that its rules are added.
CATEGORIES = (agreement, assessment, goals, needs, ownership, review, strategies, structure, team)
WAIVABLE = {"need-without-goal"}
WAIVER_WITHOUT_EFFECT = "waiver-without-effect"
IDS = {rule.id for rule in RULES} | {WAIVER_WITHOUT_EFFECT}

GATES_OF_STATE = {
    "assessing": ("propose",),
    "planning": ("propose",),
    "disputed": ("propose",),
    "proposed": ("propose", "activate"),
    "active": ("propose", "activate", "live"),
    "under-review": ("propose", "activate", "review", "live"),
    "closed": ("close",),
}


@dataclass(slots=True)
class Finding:
    """One thing found: the rule, how much it weighs, where, and the waiver that sets it aside."""

    rule: str
    severity: str
    at: str
    entity: str
    waiver: int | None = None


def check(
    plan: Record, as_of: Date, to_builtins: Callable[[object], Any], gates: Collection[str] | None = None
) -> list[Finding]:
    """The findings of all rules that guard some gates, which are those of the plan's state unless given."""
    if gates is None:
        gates = GATES_OF_STATE[plan.state]
    cx = Context(plan, as_of, to_builtins)
    run = [rule for rule in RULES if not rule.gates.isdisjoint(gates)]
    findings = [
        Finding(rule.id, found.severity or rule.severity, found.at, found.entity)
        for rule in run
        for found in rule.check(cx)
    ]
    if plan.waivers:
        idle = [i for i in range(len(plan.waivers)) if not sets_aside(cx, i, findings, run)]
        if "propose" in gates:
            findings += [Finding(WAIVER_WITHOUT_EFFECT, WARNING, f"/waivers/{i}", plan.id) for i in idle]
    return findings


def sets_aside(cx: Context, i: int, findings: list[Finding], run: list[Rule]) -> bool:
    """Lets a waiver set findings aside, and tells whether it did what it is for."""
    waiver = cx.plan.waivers[i]
    if waiver.entity and waiver.entity not in cx.ids:
        # An unknown reference, which is another rule's.
        return True
    if waiver.rule not in WAIVABLE or not waiver.entity or not in_force(waiver, cx.as_of):
        return False
    covered = [finding for finding in findings if finding.rule == waiver.rule and finding.entity == waiver.entity]
    for finding in covered:
        if finding.waiver is None:
            finding.waiver = i
    # A rule that was not run had no chance to find anything.
    return bool(covered) or all(rule.id != waiver.rule for rule in run)


def in_force(waiver: Record, as_of: Date) -> bool:
    """Whether a waiver has a reason and holds on a date."""
    begun = waiver.date is None or waiver.date <= as_of
    return is_said(waiver.reason) and begun and (waiver.until is None or as_of <= waiver.until)

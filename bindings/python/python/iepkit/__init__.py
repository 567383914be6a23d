"""The rules and the lifecycle of individualized education plans (IEPs).

`check` follows the chain of a plan (abilities, needs, goals, strategies, people, agreement, review) on a date, and returns
a `Report`: what is missing, weak or not done, each finding with its place, its sources and a question for the team:

    import iepkit

    plan = iepkit.Plan.from_json('{"iepkit": 1, "id": "p", "language": "en", "state": "planning", "student": {"id": "s"}}')
    for finding in iepkit.check(plan, "2026-11-23"):
        print(finding.severity, finding.at, finding.question)

`advance` makes a move in the life of a plan, `next_steps` says what stands in the way of the next one, and `deadlines` lists
what is due.

Nothing here reads a clock, a file or the network, and no error, `repr` or report shows a free text of a plan.
"""

from iepkit._errors import DateError, IepkitError, LimitError, ParseError, PolicyError, Refusal
from iepkit._iepkit import (
    Calendar,
    Deadline,
    Finding,
    Limits,
    NextSteps,
    Plan,
    Policy,
    Report,
    Rule,
    __version__,
    advance,
    allowed,
    check,
    check_many,
    deadlines,
    moves,
    next_steps,
    replay,
    rule,
    rules,
    schema,
    to_ics,
    verify,
)
from iepkit._values import (
    Aspect,
    Break,
    BreakKind,
    Category,
    ClosureReason,
    DeadlineKind,
    Entity,
    EntityKind,
    EventKind,
    Gate,
    Lang,
    Move,
    NotRun,
    Operation,
    Param,
    PolicyName,
    Related,
    Severity,
    Standing,
    State,
    Step,
    Verdicts,
    Who,
)

__all__ = [
    "Aspect",
    "Break",
    "BreakKind",
    "Calendar",
    "Category",
    "ClosureReason",
    "DateError",
    "Deadline",
    "DeadlineKind",
    "Entity",
    "EntityKind",
    "EventKind",
    "Finding",
    "Gate",
    "IepkitError",
    "Lang",
    "LimitError",
    "Limits",
    "Move",
    "NextSteps",
    "NotRun",
    "Operation",
    "Param",
    "ParseError",
    "Plan",
    "Policy",
    "PolicyError",
    "PolicyName",
    "Refusal",
    "Related",
    "Report",
    "Rule",
    "Severity",
    "Standing",
    "State",
    "Step",
    "Verdicts",
    "Who",
    "__version__",
    "advance",
    "allowed",
    "check",
    "check_many",
    "deadlines",
    "moves",
    "next_steps",
    "replay",
    "rule",
    "rules",
    "schema",
    "to_ics",
    "verify",
]

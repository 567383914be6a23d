"""The rules and the lifecycle of individualized education plans (IEPs).

`check` follows the chain of a plan (abilities, needs, goals, strategies, people, agreement, review) on a date, and returns
a `Report`: what is missing, weak or not done, each finding with its place, its sources and a question for the team:

    import iepkit

    plan = iepkit.Plan.from_json('{"iepkit": 1, "id": "p", "language": "en", "state": "planning", "student": {"id": "s"}}')
    for finding in iepkit.check(plan, "2026-11-23"):
        print(finding.severity, finding.at, finding.question)

Nothing here reads a clock, a file or the network, and no error, `repr` or report shows a free text of a plan.
"""

from iepkit._errors import DateError, IepkitError, LimitError, ParseError, PolicyError
from iepkit._iepkit import (
    Finding,
    Limits,
    Plan,
    Policy,
    Report,
    Rule,
    Table,
    __version__,
    check,
    check_many,
    rule,
    rules,
    schema,
)
from iepkit._values import (
    Aspect,
    Category,
    Entity,
    EntityKind,
    Gate,
    Lang,
    NotRun,
    Operation,
    Param,
    PolicyName,
    Related,
    Severity,
    State,
    Tables,
    Verdicts,
)

__all__ = [
    "Aspect",
    "Category",
    "DateError",
    "Entity",
    "EntityKind",
    "Finding",
    "Gate",
    "IepkitError",
    "Lang",
    "LimitError",
    "Limits",
    "NotRun",
    "Operation",
    "Param",
    "ParseError",
    "Plan",
    "Policy",
    "PolicyError",
    "PolicyName",
    "Related",
    "Report",
    "Rule",
    "Severity",
    "State",
    "Table",
    "Tables",
    "Verdicts",
    "__version__",
    "check",
    "check_many",
    "rule",
    "rules",
    "schema",
]

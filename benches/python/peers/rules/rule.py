"""What a rule is, and what it finds."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from peers.context import Context

ERROR, WARNING = "error", "warning"
EVERY_GATE = ("propose", "activate", "review", "close", "live")


class Found(NamedTuple):
    """Where a rule found something, and the entity it belongs to."""

    at: str
    entity: str
    # Where it differs from the rule's.
    severity: str | None = None


Check = Callable[[Context], Iterator[Found]]


@dataclass(frozen=True)
class Rule:
    """A rule, and the gates it guards."""

    id: str
    severity: str
    gates: frozenset[str]
    check: Check


RULES: list[Rule] = []


def rule(id: str, severity: str, *gates: str) -> Callable[[Check], Check]:
    """Adds a function to the rules."""

    def add(check: Check) -> Check:
        RULES.append(Rule(id, severity, frozenset(gates or ("propose",)), check))
        return check

    return add

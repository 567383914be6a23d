"""What a decision is bound to: SHA-256 over the canonical JSON of what people agree on."""

import hashlib
import json
from collections.abc import Callable
from typing import Any

OUTSIDE = {"observations", "status", "closure", "extensions"}
DEFAULTS: dict[str, Any] = {"kind": "strategy", "horizon": "annual", "minutes_per": "session", "each": 1}
SETS = {"needs", "goals", "owners", "helpers", "challenges"}
ENTITIES = {"goals", "needs", "objectives", "strategies"}
GOAL_FIELDS = (
    *("id", "needs", "priority", "statement", "behaviour", "indicator", "condition", "criterion", "baseline"),
    *("method", "due", "owner", "helpers", "area", "horizon", "objectives"),
)

canonical = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode


def goals(plan: Any, to_builtins: Callable[[object], Any]) -> str:
    """The digest of the start date, the needs and the goals."""
    # Observations are most of a goal, and not agreed on: they are not even taken out of the records.
    goals = [{field: getattr(goal, field) for field in GOAL_FIELDS} for goal in plan.goals]
    starts = plan.period.starts if plan.period else None
    return digest(to_builtins({"goals": goals, "needs": plan.needs, "starts": starts}))


def strategies(plan: Any, to_builtins: Callable[[object], Any]) -> str:
    """The digest of the strategies."""
    return digest(to_builtins({"strategies": plan.strategies}))


def digest(document: dict[str, Any]) -> str:
    """The digest of a document."""
    text = canonical(agreed(document))
    return f"sha256:{hashlib.sha256(text.encode()).hexdigest()}"


def agreed(record: dict[str, Any]) -> dict[str, Any]:
    """What people agree on of a record."""
    kept = {}
    for key, value in record.items():
        if value is None or value is False or key in OUTSIDE or DEFAULTS.get(key) == value:
            continue
        if isinstance(value, dict):
            value = agreed(value)
        elif isinstance(value, list):
            value = agreed_list(key, value)
        elif isinstance(value, float) and value.is_integer():
            value = int(value)
        blank = isinstance(value, str) and value.isspace()
        if value == 0 or (value and not blank):
            kept[key] = value
    return kept


def agreed_list(key: str, items: list[Any]) -> list[Any]:
    """What people agree on of a list: its order only where it says something."""
    if items and isinstance(items[0], dict):
        items = [agreed(item) for item in items]
        if key in ENTITIES:
            items.sort(key=lambda item: item["id"])
            if len({item["id"] for item in items}) < len(items):
                items.sort(key=lambda item: (item["id"], canonical(item)))
        return items
    return sorted(set(items)) if key in SETS else items

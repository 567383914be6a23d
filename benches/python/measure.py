"""Measures, round by round, text to findings from Python: `python measure.py PLANS DATE`, driven by `cargo xtask bench`.

PLANS is a file with a plan a line. Each line of the standard input names who is to check the plans; the answer is how many
nanoseconds of processor time it took for all of them. It begins by checking that all find the same in every plan.
"""

import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import iepkit
from peers import models, structs
from peers.agreement import POLICY, differences
from peers.rules import check

PLANS = Path(sys.argv[1]).read_bytes().splitlines()
ON = date.fromisoformat(sys.argv[2])


def of_iepkit() -> None:
    """What iepkit gives: findings with their texts, in a report with verdicts."""
    for plan in PLANS:
        iepkit.check(plan, ON, policy=POLICY)


def of_msgspec() -> None:
    """The rules in Python, over structs."""
    for plan in PLANS:
        check(structs.decode(plan), ON, structs.to_builtins)


def of_pydantic() -> None:
    """The rules in Python, over models."""
    for plan in PLANS:
        check(models.decode(plan), ON, models.to_builtins)


WORK: dict[str, Callable[[], None]] = {"iepkit": of_iepkit, "msgspec": of_msgspec, "pydantic": of_pydantic}

for plan in PLANS:
    if differs := differences(plan, ON):
        sys.exit("\n".join(differs))

for line in sys.stdin:
    work = WORK[line.strip()]
    start = time.process_time_ns()
    work()
    print(time.process_time_ns() - start, flush=True)

"""Measures, round by round, what a check costs from Python: `python bench.py PLANS DATE`, driven by `cargo xtask bench`.

PLANS is a file with a plan a line. Each line of the standard input names what to measure; the answer is how many nanoseconds
it took for all plans.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path

import iepkit

PLANS = Path(sys.argv[1]).read_bytes().splitlines()
ON = sys.argv[2]


def report() -> None:
    """A round trip for each plan."""
    for plan in PLANS:
        iepkit.check(plan, ON)


def json() -> None:
    """A round trip for each plan, with the report as JSON text."""
    for plan in PLANS:
        iepkit.check(plan, ON).to_json()


def many() -> None:
    """All plans in one call, on one thread like everything that is measured."""
    iepkit.check_many(PLANS, ON, threads=1)


WORK: dict[str, Callable[[], None]] = {"report": report, "json": json, "many": many}

for line in sys.stdin:
    work = WORK[line.strip()]
    start = time.perf_counter_ns()
    work()
    print(time.perf_counter_ns() - start, flush=True)

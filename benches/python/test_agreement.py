"""The rules written in Python, which are there to be measured, find what iepkit finds."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import iepkit
from peers.agreement import GATES, differences, of_iepkit
from peers.rules import IDS

TARGET = Path(__file__).resolve().parents[2] / "target"
ON = date(2026, 11, 23)

# iepkit reads a blank as missing wherever it stands; the models take it as it is written where no free text is expected.
BLANKS = {
    "goal-without-baseline: a baseline that holds no value is missing",
    "goal-without-criterion: a criterion that holds no value is missing",
    "goal-without-method: a method whose parts are all blank is missing",
    "goal-without-owner: a blank owner is no owner",
    "goal-without-timeframe: a blank due date is none",
    "review-goal-undecided: a goal that is named without an outcome is undecided",
    "unknown-reference: a blank reference is missing, not unknown",
}


def cases() -> Iterator[tuple[str, bytes, date]]:
    """The cases of every rule, as `expand-cases` wrote them in full."""
    for file in sorted((TARGET / "cases/rules").glob("*.json")):
        for case in json.loads(file.read_text(encoding="utf-8"))["cases"]:
            yield f"{file.stem}: {case['name']}", case["document"].encode(), date.fromisoformat(case["on"])


def test_every_rule_that_reads_no_wording_is_written_in_python() -> None:
    assert {rule.id for rule in iepkit.rules()} >= IDS
    assert {str(rule.category) for rule in iepkit.rules() if rule.id not in IDS} <= {"wording"}


def test_sample_plans_get_the_same_findings() -> None:
    plans = (TARGET / "python/samples.ndjson").read_bytes().splitlines()
    assert len(plans) >= 300
    for plan in plans:
        for gates in (None, GATES):
            assert not differences(plan, ON, gates)


def test_the_cases_of_every_rule_get_the_same_findings() -> None:
    found: set[str] = set()
    for name, plan, on in cases():
        assert name in BLANKS or not differences(plan, on, GATES), name
        found.update(rule for rule, *_ in of_iepkit(plan, on, GATES))
    assert found == IDS

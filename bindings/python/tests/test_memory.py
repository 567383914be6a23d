"""Memory: what a call takes is given back."""

import gc
import json
import pickle
import sys
from pathlib import Path
from typing import Any

import iepkit
import pytest
from conftest import ON

PAGES = Path("/proc/self/statm")


def resident() -> int:
    """The memory of this process, in bytes."""
    return int(PAGES.read_text().split()[1]) * 4_096


@pytest.mark.skipif(not PAGES.exists(), reason="only Linux says how much memory a process has")
def test_calls_leak_nothing(first_draft: str, noah: dict[str, Any]) -> None:
    plan = iepkit.Plan.from_yaml(first_draft)
    text = json.dumps(noah)
    calendar = iepkit.Calendar.from_dict({"calendar": 1, "holidays": [{"from": ON}]})

    def work(times: int) -> None:
        for _ in range(times):
            report = iepkit.check(plan, ON)
            findings = report.findings
            assert [(f.message, f.entity, f.related, f.args, f.fix) for f in findings]
            assert report.to_json() and report.to_dict() and repr(report) and report._repr_html_()
            assert len(iepkit.check_many([text, "{", noah, plan], ON)) == 4
            assert pickle.loads(pickle.dumps(report)) == report
            next_steps = iepkit.next_steps(plan, ON)
            assert pickle.loads(pickle.dumps(next_steps)) == next_steps and next_steps.steps and iepkit.moves()
            due = iepkit.deadlines(noah, ON, "2027-06-30", calendar=calendar)
            assert pickle.loads(pickle.dumps(due)) == due and iepkit.to_ics(due, ON)
            assert iepkit.advance(text, {"event": "start-review", "by": "teacher"}, ON).history_digest
            assert iepkit.verify(text) and iepkit.allowed(text) and iepkit.replay(text)
            try:
                iepkit.advance(plan, "propose", ON, by="mother")
            except iepkit.Refusal as refusal:
                assert refusal.report
            try:
                iepkit.check(text[:-9], ON)
            except iepkit.ParseError as error:
                assert error.message("fr")

    work(300)
    gc.collect()
    blocks, before = sys.getallocatedblocks(), resident()
    work(1_000)
    gc.collect()
    # A leak of one object or of one report a round would be 1,000 blocks, or more than 10 MB.
    assert sys.getallocatedblocks() - blocks < 500
    assert resident() - before < 5 << 20


def test_a_report_lets_go_of_what_it_was_given(noah: dict[str, Any]) -> None:
    text = json.dumps(noah)
    before = sys.getrefcount(text), sys.getrefcount(noah)
    kept = [iepkit.check(text, ON), iepkit.check(noah, ON), *iepkit.check_many([text, noah], ON)]
    assert len(kept) == 4
    assert (sys.getrefcount(text), sys.getrefcount(noah)) == before

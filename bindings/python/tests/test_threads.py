"""Threads and processes: plans are checked side by side, and all agree."""

import json
import sys
import threading
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from typing import Any

import iepkit
import pyarrow as pa
import pytest
from conftest import ON, cases
from iepkit import Plan, Report, advance, allowed, check, check_many, deadlines, next_steps, replay, verify


def test_eight_threads_agree(noah: dict[str, Any]) -> None:
    documents = [case["document"] for _, case in cases("rules")]
    expected = [check(document, ON).to_json() for document in documents]
    plans = [Plan.from_json(document) for document in documents]
    start = threading.Barrier(8)

    def work(number: int) -> list[str]:
        start.wait()
        if number % 2:
            return [check(plan, ON).to_json() for plan in plans]
        return [report.to_json() for report in check_many(documents, ON) if isinstance(report, Report)]

    with ThreadPoolExecutor(8) as threads:
        assert all(found == expected for found in threads.map(work, range(8)))


def test_eight_threads_ask_one_report_for_its_findings(first_draft: str) -> None:
    report = check(Plan.from_yaml(first_draft), ON)
    start = threading.Barrier(8)

    def work(_: int) -> tuple[iepkit.Finding, ...]:
        start.wait()
        return report.findings

    with ThreadPoolExecutor(8) as threads:
        assert all(findings is report.findings for findings in threads.map(work, range(8)))


def test_eight_threads_move_one_plan_and_agree(noah: dict[str, Any]) -> None:
    plan = Plan.from_dict(noah)
    start = threading.Barrier(8)

    def work(_: int) -> tuple[Any, ...]:
        start.wait()
        after = [advance(plan, "start-review", ON, by="teacher") for _ in range(50)]
        return set(after), next_steps(after[0], ON), deadlines(plan, ON, "2027-06-30"), plan.history_digest

    with ThreadPoolExecutor(8) as threads:
        first, *others = threads.map(work, range(8))
    assert len(first[0]) == 1 and all(other == first for other in others)


def many_goals(noah: dict[str, Any]) -> str:
    goals = [goal | {"id": f"{goal['id']}-{i}"} for i in range(300) for goal in noah["goals"]]
    return json.dumps(noah | {"goals": goals[:1_000]})


@pytest.mark.parametrize(
    "call",
    [
        lambda document, plan: check(document, ON),
        lambda document, plan: check(plan, ON),
        lambda document, plan: check_many([document, plan], ON),
        lambda document, plan: check_many(pa.array([document]), ON),
        lambda document, plan: Plan.from_json(document),
        lambda document, plan: Plan.from_yaml(document),
        lambda document, plan: Plan.from_dict(json.loads(document)),
        lambda document, plan: plan.to_json(),
        lambda document, plan: plan.digest,
        lambda document, plan: plan.history_digest,
        lambda document, plan: advance(document, "start-review", ON, by="teacher"),
        lambda document, plan: next_steps(document, ON),
        lambda document, plan: deadlines(document, ON, ON),
        lambda document, plan: (allowed(document), verify(document), replay(document)),
    ],
)
def test_another_thread_runs_during_a_call(noah: dict[str, Any], call: Any) -> None:
    document = many_goals(noah)
    plan = Plan.from_json(document)
    started, seen, done = threading.Event(), threading.Event(), threading.Event()

    def work() -> None:
        started.set()
        # A call may be over before the other thread wakes up: then the next one will do.
        for _ in range(1_000):
            call(document, plan)
            if seen.is_set():
                break
        done.set()

    interval = sys.getswitchinterval()
    # From here on a thread runs until it lets another one run of its own accord.
    sys.setswitchinterval(1_000)
    try:
        thread = threading.Thread(target=work)
        thread.start()
        started.wait()
        ran_during_a_call = not done.is_set()
        seen.set()
        thread.join()
    finally:
        sys.setswitchinterval(interval)
    assert ran_during_a_call


def test_the_deepest_documents_fit_the_stack_of_a_thread() -> None:
    deep: Any = 1
    for _ in range(124):
        deep = [deep]
    head = {"iepkit": 1, "id": "p", "language": "en", "state": "planning", "student": {"id": "s"}}
    document = head | {"extensions": {"k": deep}}
    limits = iepkit.Limits(depth=128)

    def work() -> None:
        plan = Plan.from_dict(document, limits=limits)
        assert (
            plan == Plan.from_json(json.dumps(document), limits=limits) == Plan.from_yaml(plan.to_json(), limits=limits)
        )
        assert plan.to_dict() == document and plan.digest
        for bracket in ("[", '{"a":'):
            with pytest.raises(iepkit.IepkitError):
                Plan.from_yaml(bracket * 100_000, limits=limits)
            with pytest.raises(iepkit.IepkitError):
                iepkit.Policy.from_toml("a = " + bracket * 100_000)

    # The smallest stack that a platform gives a thread of Python's by default.
    before = threading.stack_size(512 << 10)
    try:
        with ThreadPoolExecutor(1) as thread:
            thread.submit(work).result()
    finally:
        threading.stack_size(before)


def check_plan(plan: Plan, policy: iepkit.Policy) -> Report:
    return check(plan, ON, policy=policy)


def move_plan(plan: Plan) -> tuple[Any, ...]:
    return next_steps(plan, ON), deadlines(plan, ON, "2027-06-30"), advance(plan, "start-review", ON, by="teacher")


def test_moves_and_deadlines_go_to_other_processes_and_back(noah: dict[str, Any]) -> None:
    plan = Plan.from_dict(noah)
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as processes:
        assert processes.submit(move_plan, plan).result() == move_plan(plan)


def test_plans_and_reports_go_to_other_processes_and_back(noah: dict[str, Any]) -> None:
    plan, policy = Plan.from_dict(noah), iepkit.Policy.core()
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as processes:
        assert processes.submit(check_plan, plan, policy).result() == check_plan(plan, policy)

"""The life of a plan from Python: what may be given, what comes back, and what is refused."""

import copy
import json
import pickle
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from types import MappingProxyType
from typing import Any, get_args

import iepkit
import pytest
from conftest import ON, cases
from iepkit import Plan, Refusal, advance, allowed, moves, next_steps, replay, verify

DRAFT: dict[str, Any] = {
    "iepkit": 1,
    "id": "plan-1",
    "language": "en",
    "state": "assessing",
    "student": {"id": "s-1"},
    "team": [{"id": "teacher-1", "role": "teacher"}, {"id": "helper", "role": "other"}],
}


def refusal(plan: Any, event: Any, on: str = ON, **said: Any) -> Refusal:
    with pytest.raises(Refusal) as caught:
        advance(plan, event, on, **said)
    return caught.value


def test_a_plan_moves_from_state_to_state_and_stays_as_it_was() -> None:
    draft = Plan.from_dict(DRAFT)
    opened = advance(draft, "open", by="teacher-1", as_of=date(2026, 9, 10))
    planning = advance(opened, "record-findings", date(2026, 9, 21), by="teacher-1", reason="We met twice")
    assert (draft.state, opened.state, planning.state) == ("assessing", "assessing", "planning")
    history = planning.to_dict()["history"]
    assert [entry["event"] for entry in history] == ["open", "record-findings"]
    assert history[1]["reason"] == "We met twice"
    assert history[1]["prev"] == opened.history_digest
    assert (draft.history_digest, verify(planning), replay(planning)) == (None, (), "planning")


@pytest.mark.parametrize(
    "form", [lambda d: d, json.dumps, lambda d: json.dumps(d).encode(), Plan.from_dict, MappingProxyType]
)
def test_the_plan_comes_in_every_form_that_check_takes(form: Any) -> None:
    plan = form(DRAFT)
    assert advance(plan, "record-findings", ON, by="teacher-1").state == "planning"
    assert [move.event for move in allowed(plan)] == ["open", "record-findings", "close"]
    assert (verify(plan), replay(plan), next_steps(plan, ON).event) == ((), None, "record-findings")


def test_an_event_is_a_word_or_a_mapping_that_says_all() -> None:
    whole = {"event": "record-findings", "by": "teacher-1"}
    expected = advance(DRAFT, "record-findings", ON, by="teacher-1")
    for event in (whole, MappingProxyType(whole), whole | {"reason": None}):
        assert advance(DRAFT, event, ON) == expected
    with pytest.raises(TypeError, match="a mapping says all of it"):
        advance(DRAFT, whole, ON, by="teacher-1")
    for wrong in (None, 7, b"propose", ["propose"]):
        with pytest.raises(TypeError, match=r"^event: expected a word or a dict, not "):
            advance(DRAFT, wrong, ON)  # type: ignore[arg-type]


def test_a_decision_is_made_of_pythons_own_objects(noah: dict[str, Any]) -> None:
    decided = {"member": "mother", "decision": "agree", "date": date(2026, 11, 20)}
    plan = advance(noah, "decide", ON, by="teacher", decision=MappingProxyType(decided))
    recorded = plan.to_dict()["decisions"][-1]
    assert (recorded["member"], recorded["date"]) == ("mother", "2026-11-20")
    assert (recorded["goals_digest"], recorded["strategies_digest"]) == (plan.goals_digest, plan.strategies_digest)


@pytest.mark.parametrize(
    ("event", "code", "at"),
    [
        ("propos", "unknown-word", "/event"),
        ("", "missing-key", ""),
        ({}, "missing-key", ""),
        ({"event": "propose"}, "missing-key", ""),
        ({"event": "propose", "by": "no id"}, "bad-id", "/by"),
        ({"event": "propose", "by": "a", "becuase": "x"}, "unknown-key", "/becuase"),
        (
            {"event": "decide", "by": "a", "decision": {"member": "a", "decision": "yes"}},
            "unknown-word",
            "/decision/decision",
        ),
        (
            {
                "event": "decide",
                "by": "a",
                "decision": {"member": "a", "decision": "agree", "date": datetime(2026, 1, 1)},
            },
            "bad-date",
            "/decision/date",
        ),
        ({"event": "propose", "by": Decimal("1.5")}, "wrong-type", "/by"),
        ({"event": "propose", "by": "\ud800"}, "invalid-utf8", "/by"),
    ],
)
def test_an_event_that_does_not_read_says_where(event: Any, code: str, at: str) -> None:
    with pytest.raises(iepkit.ParseError) as caught:
        advance(DRAFT, event, ON)
    error = caught.value
    assert (error.code, error.at, error.line, error.column) == (code, at, None, None)


def test_a_refusal_says_what_is_wrong_and_what_may_be_done(noah: dict[str, Any]) -> None:
    wrong = refusal(DRAFT, "activate", by="teacher-1")
    assert (wrong.code, wrong.allowed, wrong.report) == ("not-a-move", ("open", "record-findings", "close"), None)
    assert isinstance(wrong, iepkit.IepkitError | ValueError)
    assert (wrong.line, wrong.column) == (None, None)
    assert refusal(DRAFT, "open", by="nobody").member == "nobody"
    assert refusal(DRAFT, "close", by="helper", closure="transferred").code == "not-for-member"
    assert refusal(DRAFT, "close", by="teacher-1").key == "closure"
    assert refusal(noah, "start-review", "2026-01-01", by="teacher").last == date(2026, 9, 28)


def test_a_blocked_move_brings_the_report_that_check_gives(noah: dict[str, Any]) -> None:
    plan = noah | {"state": "planning", "needs": [need | {"statement": None} for need in noah["needs"]]}
    blocked = refusal(plan, "propose", by="teacher", lang="fr")
    assert blocked.code == "blocked" and blocked.report is not None
    assert blocked.report.has_errors and blocked.report.lang == "fr" and blocked.report.gates == ("propose",)
    found = [finding.key for finding in blocked.report if finding.severity == "error"]
    assert found == [step.finding.key for step in next_steps(plan, ON)]
    assert f"{len(found)} error" in str(blocked)


def test_a_policy_that_cannot_be_found_is_no_refusal(noah: dict[str, Any]) -> None:
    plan = noah | {"policy": "ours"}
    for ask in (lambda: advance(plan, "adjust-strategies", ON, by="teacher", reason="r"), lambda: next_steps(plan, ON)):
        with pytest.raises(iepkit.PolicyError):
            ask()
    assert advance(plan, "adjust-strategies", ON, by="teacher", reason="r", policy=iepkit.Policy.core())


def test_next_steps_are_a_collection_of_steps(noah: dict[str, Any]) -> None:
    steps = next_steps(noah | {"state": "planning", "goals": []}, ON)
    assert (steps.state, steps.event, steps.to, steps.is_ready) == ("planning", "propose", "proposed", False)
    assert len(steps) == len(steps.steps) == len(list(steps)) > 0
    assert steps.steps is steps.steps
    first = steps.steps[0]
    assert isinstance(first, iepkit.Step) and isinstance(first.finding, iepkit.Finding)
    assert set(first.who) <= {member["id"] for member in noah["team"]}
    assert steps.to_dict()["steps"][0]["finding"] == first.finding.to_dict()
    active = next_steps(noah, ON)
    assert (active.event, active.is_ready, active.due) == ("start-review", True, date(2027, 6, 18))
    closed = next_steps(noah | {"state": "closed"}, ON)
    assert (closed.event, closed.to, closed.due, closed.is_ready, list(closed)) == (None, None, None, False, [])


def test_the_table_of_moves_is_whole() -> None:
    table = moves()
    assert len(table) == len(set(table)) == 24
    assert {move.event for move in table} == set(get_args(iepkit.EventKind))
    assert {move.to for move in table} == set(get_args(iepkit.State))
    assert {move.who for move in table} == set(get_args(iepkit.Who))
    assert table[0] == iepkit.Move(None, "open", "assessing", (), "member", "open the plan", "ouvrir le plan")
    for _, case in cases("moves"):
        assert set(allowed(case["document"])) <= set(table)


def test_a_history_that_was_touched_shows_it() -> None:
    plan = advance(DRAFT, "open", "2026-09-10", by="teacher-1")
    plan = advance(plan, "record-findings", "2026-09-21", by="teacher-1")
    edited = plan.to_dict()
    edited["history"][0]["by"] = "helper"
    [broken] = verify(edited)
    assert isinstance(broken, iepkit.Break)
    assert (broken.kind, broken.at) == ("altered", "/history/1")
    assert broken.en and broken.fr and broken.kind in get_args(iepkit.BreakKind)
    assert replay(edited) == "planning"
    assert replay(edited | {"history": edited["history"][::-1]}) is None


def test_what_comes_back_is_equal_hashable_copied_and_pickled(noah: dict[str, Any]) -> None:
    steps = next_steps(noah | {"state": "planning", "goals": []}, ON)
    other = next_steps(noah, ON)
    wrong = refusal(noah | {"state": "planning", "goals": []}, "propose", by="teacher")
    assert steps == next_steps(noah | {"state": "planning", "goals": []}, ON) != other
    assert len({steps, other, steps}) == 2
    assert copy.copy(steps) is steps and copy.deepcopy(steps) is steps
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        again = pickle.loads(pickle.dumps([steps, other, wrong, moves()], protocol))
        assert again[:2] == [steps, other] and again[3] == moves()
        assert (type(again[2]), again[2].args, vars(again[2])) == (Refusal, wrong.args, vars(wrong))
        assert [step.finding for step in again[0]] == [step.finding for step in steps]


def test_the_reprs_say_where_a_plan_stands(noah: dict[str, Any]) -> None:
    assert repr(next_steps(noah, ON)) == "<iepkit.NextSteps active, next start-review: 0 to settle>"
    assert repr(next_steps(noah | {"state": "closed"}, ON)) == "<iepkit.NextSteps closed, next nothing: 0 to settle>"
    assert repr(refusal(DRAFT, "activate", by="teacher-1")) == "Refusal('not-a-move')"


def test_a_date_is_a_day(noah: Mapping[str, Any]) -> None:
    for ask in (lambda day: advance(noah, "start-review", day, by="teacher"), lambda day: next_steps(noah, day)):
        with pytest.raises(TypeError, match="as_of: expected a date, not a datetime"):
            ask(datetime(2026, 11, 23))
        with pytest.raises(iepkit.DateError):
            ask("2026-02-30")
        with pytest.raises(TypeError, match=r"as_of: expected a datetime\.date or text"):
            ask(20261123)

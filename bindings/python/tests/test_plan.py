"""Plans: reading, writing, equality and copies."""

import copy
import pickle
from typing import Any

import iepkit
import pytest
from iepkit import Limits, Plan

SMALL = '{"iepkit": 1, "id": "p-1", "language": "fr-CA", "state": "under-review", "student": {"id": "s-1"}}'


def test_a_plan_says_what_it_is(noah: dict[str, Any]) -> None:
    plan = Plan.from_json(SMALL)
    assert (plan.id, plan.state, plan.language) == ("p-1", "under-review", "fr-CA")
    assert plan.version is None and plan.policy is None
    assert plan.gates == ("propose", "activate", "review", "live")
    full = Plan.from_dict(noah | {"version": 3, "policy": "core@1"})
    assert (full.version, full.policy) == (3, "core@1")
    for digest in (full.digest, full.goals_digest, full.strategies_digest):
        assert digest.startswith("sha256:") and len(digest) == 71
    assert repr(plan) == "<iepkit.Plan p-1: under-review>"


def test_the_digest_of_an_agreement_is_the_one_in_the_plan(noah: dict[str, Any]) -> None:
    plan = Plan.from_dict(noah)
    decision = noah["decisions"][0]
    assert (plan.goals_digest, plan.strategies_digest) == (decision["goals_digest"], decision["strategies_digest"])


def test_reading_what_was_written_gives_the_same_plan(noah: dict[str, Any], first_draft: str) -> None:
    for plan in (Plan.from_dict(noah), Plan.from_yaml(first_draft), Plan.from_json(SMALL)):
        for again in (
            Plan.from_json(plan.to_json()),
            Plan.from_json(plan.to_json().encode()),
            Plan.from_yaml(plan.to_json()),
            Plan.from_dict(plan.to_dict()),
        ):
            assert again == plan
            assert hash(again) == hash(plan)
            assert again.to_json() == plan.to_json()
            assert again.digest == plan.digest


def test_equality_and_hash_go_by_what_a_plan_says(noah: dict[str, Any]) -> None:
    plan, same = Plan.from_dict(noah), Plan.from_dict(copy.deepcopy(noah))
    other = Plan.from_dict(noah | {"version": 9})
    assert plan == same and plan is not same and plan != other and plan != "plan"
    assert {plan: 1, other: 2}[same] == 1


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_a_plan_pickles(noah: dict[str, Any], protocol: int) -> None:
    plan = Plan.from_dict(noah)
    assert pickle.loads(pickle.dumps(plan, protocol)) == plan


def test_a_plan_that_took_larger_limits_pickles() -> None:
    many = {"iepkit": 1, "id": "p", "language": "en", "state": "planning", "student": {"id": "s"}}
    many |= {"needs": [{"id": f"n{i}"} for i in range(1_001)]}
    with pytest.raises(iepkit.LimitError):
        Plan.from_dict(many)
    plan = Plan.from_dict(many, limits=Limits(items=2_000))
    assert pickle.loads(pickle.dumps(plan)) == plan


def test_a_plan_never_changes() -> None:
    plan = Plan.from_json(SMALL)
    assert copy.copy(plan) is plan and copy.deepcopy([plan])[0] is plan
    with pytest.raises(AttributeError):
        plan.id = "p-2"  # type: ignore[misc]
    with pytest.raises(AttributeError):
        plan.note = "x"  # type: ignore[attr-defined]
    with pytest.raises(TypeError):
        Plan()
    with pytest.raises(TypeError):
        type("Sub", (Plan,), {})


def test_limits_are_the_callers() -> None:
    assert Limits() == Limits(bytes=4 << 20, depth=32, items=1_000, text=64 << 10)
    assert len({Limits(), Limits(), Limits(depth=33)}) == 2
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(Limits(items=7), protocol)) == Limits(items=7)
    assert repr(Limits(items=5)) == "Limits(bytes=4194304, depth=32, items=5, text=65536)"
    for reader in (Plan.from_json, Plan.from_yaml):
        with pytest.raises(iepkit.LimitError) as caught:
            reader(SMALL, limits=Limits(bytes=50))
        assert (caught.value.code, caught.value.limit) == ("too-large", 50)
    with pytest.raises(ValueError, match="128"):
        Limits(depth=129)
    with pytest.raises(OverflowError):
        Limits(bytes=-1)

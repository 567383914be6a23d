"""What changed from one plan to another, from Python."""

import copy
import json
import pickle
from typing import Any, get_args

import iepkit
import pytest
from conftest import ON
from iepkit import Diff, DiffError, Plan, diff, requirements


@pytest.fixture
def lowered(noah: dict[str, Any]) -> dict[str, Any]:
    """The plan with another need, in words, and without its last strategy."""
    new = copy.deepcopy(noah)
    new["needs"][0]["statement"] = "Zq told us at home"
    del new["strategies"][-1]
    return new


def test_a_diff_is_a_collection_of_changes(noah: dict[str, Any], lowered: dict[str, Any]) -> None:
    found = diff(noah, Plan.from_dict(lowered))
    assert len(found) == len(found.changes) == len(list(found)) > 1
    assert found.changes is found.changes
    assert (found.plan, found.from_, found.to) == (
        "plan-noah",
        Plan.from_dict(noah).digest,
        Plan.from_dict(lowered).digest,
    )
    assert found.touches("goals") and found.touches("strategies")
    text = next(change for change in found if change.after == "Zq told us at home")
    assert text.substance in get_args(iepkit.Substance) and text.before == noah["needs"][0]["statement"]
    assert not text.is_gone and any(change.is_gone and change.after is None for change in found)
    assert found.to_dict() == json.loads(found.to_json())
    assert len(diff(noah, noah)) == 0
    with pytest.raises(ValueError, match="substance: expected one of goals, strategies"):
        found.touches("team")  # type: ignore[arg-type]


def test_a_diff_makes_the_new_plan_of_the_old_one_and_of_no_other(
    noah: dict[str, Any], lowered: dict[str, Any]
) -> None:
    found = diff(noah, lowered)
    assert found.apply(json.dumps(noah)) == Plan.from_dict(lowered)
    with pytest.raises(DiffError) as caught:
        found.apply(lowered)
    assert caught.value.code == "other-plan" and caught.value.message("fr") != caught.value.message("en")
    edited = found.to_dict()
    edited["changes"] = edited["changes"][1:]
    with pytest.raises(DiffError) as caught:
        Diff.from_json(json.dumps(edited)).apply(noah)
    assert caught.value.code == "broken-diff"
    with pytest.raises(iepkit.ParseError) as unread:
        Diff.from_json('{"plan": "p", "gaols": []}')
    assert (unread.value.code, unread.value.at) == ("unknown-key", "/gaols")


def test_what_changes_ask_for(noah: dict[str, Any], lowered: dict[str, Any]) -> None:
    asked = requirements(noah, lowered, ON)
    assert {requirement.kind for requirement in asked} >= {"new-version", "new-decision"}
    first = asked[0]
    assert first.severity == "error" and not first.is_met and first.changes
    assert set(first.events) <= set(get_args(iepkit.EventKind)) and first.message("fr")
    assert json.loads(first.to_json())["kind"] == first.kind
    assert requirements(noah, noah, ON) == ()


def test_diffs_are_equal_hashable_copied_and_pickled(noah: dict[str, Any], lowered: dict[str, Any]) -> None:
    found = diff(noah, lowered)
    assert found == diff(noah, lowered) != diff(lowered, noah)
    assert len({found, diff(noah, lowered), diff(lowered, noah)}) == 2
    assert copy.copy(found) is found and copy.deepcopy(found) is found
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(found, protocol)) == found
    error = DiffError("other-plan", ("en", "fr"), "/goals")
    assert pickle.loads(pickle.dumps(error)).args == error.args


def test_nothing_that_is_said_of_a_change_shows_a_free_text(noah: dict[str, Any], lowered: dict[str, Any]) -> None:
    for found in (diff(noah, lowered), diff(lowered, noah)):
        said = [repr(found), str(found), *map(repr, found), *map(str, found)]
        said += [change.message(lang) + repr(change.args) for change in found for lang in ("en", "fr")]
        said += [f"{asked} {asked!r} {asked.to_json()}" for asked in requirements(noah, lowered, ON)]
        for plan in (lowered, noah | {"id": "other"}):
            try:
                found.apply(plan)
            except DiffError as error:
                said += [repr(error), str(error), error.message("fr")]
        assert not [text for text in said if "Zq" in text]

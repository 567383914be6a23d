"""Checking: what can be given, what comes back, and what is refused."""

import datetime
import json
from collections import OrderedDict
from types import MappingProxyType
from typing import Any

import iepkit
import pytest
from conftest import ON
from iepkit import Plan, Report, check, check_many


def test_a_plan_may_be_given_in_any_form(noah: dict[str, Any]) -> None:
    text = json.dumps(noah)
    plan = Plan.from_json(text)
    forms: list[Any] = [plan, text, text.encode(), bytearray(text.encode()), memoryview(text.encode()), noah]
    forms += [MappingProxyType(noah), OrderedDict(noah), "\ufeff" + text]
    reports = [check(form, ON) for form in forms]
    assert len(set(reports)) == 1
    assert check_many(forms, ON) == reports


def test_the_date_is_a_date_or_its_text(noah: dict[str, Any]) -> None:
    report = check(noah, datetime.date(2026, 11, 23))
    assert report == check(noah, "2026-11-23")
    assert report.as_of == datetime.date(2026, 11, 23)
    assert type(report.as_of) is datetime.date


def test_a_datetime_is_refused_for_its_day_depends_on_the_time_zone(noah: dict[str, Any]) -> None:
    with pytest.raises(TypeError, match="datetime"):
        check(noah, datetime.datetime(2026, 11, 23, tzinfo=datetime.timezone.utc))


@pytest.mark.parametrize(
    "text", ["", "2026-11-31", "23/11/2026", "2026-1-1", "2026-11-23T00:00", "٢٠٢٦-11-23", "\ud800"]
)
def test_a_text_that_is_no_date_is_an_error(noah: dict[str, Any], text: str) -> None:
    with pytest.raises(iepkit.DateError) as caught:
        check(noah, text)
    assert caught.value.code == "bad-date"
    assert isinstance(caught.value, ValueError)
    assert text == "" or text not in str(caught.value)


@pytest.mark.parametrize("wrong", [None, 5, 20261123, [2026, 11, 23]])
def test_other_things_are_no_dates(noah: dict[str, Any], wrong: Any) -> None:
    with pytest.raises(TypeError, match="as_of"):
        check(noah, wrong)


@pytest.mark.parametrize("wrong", [None, 5, 1.5, ["{}"], object()])
def test_other_things_are_no_plans(wrong: Any) -> None:
    with pytest.raises(TypeError, match="expected a Plan"):
        check(wrong, ON)
    with pytest.raises(TypeError, match="expected a Plan"):
        check_many([wrong], ON)


def test_the_options_change_what_is_checked_and_how_it_is_said(first_draft: str) -> None:
    plan = Plan.from_yaml(first_draft)
    report = check(plan, ON)
    assert (report.lang, report.gates, report.policy.id) == ("en", ("propose",), "core")
    french = check(plan, ON, lang="fr")
    assert [f.key for f in french] == [f.key for f in report]
    assert french.findings[0].message != report.findings[0].message
    assert check(plan, ON, gates=["live", "activate"]).gates == ("activate", "live")
    off = 'policy = 1\nid = "b"\nversion = "1"\nextends = "core@1"\n[rules.goal-without-owner]\nseverity = "off"\n'
    without = check(plan, ON, policy=iepkit.Policy.from_toml(off))
    assert any(f.rule == "goal-without-owner" for f in report)
    assert not any(f.rule == "goal-without-owner" for f in without)


def test_unknown_words_are_refused(noah: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="propose"):
        check(noah, ON, gates=["gate"])  # type: ignore[list-item]
    with pytest.raises(TypeError, match="gates: expected a list of words, not str"):
        check(noah, ON, gates="propose")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="gates: expected words, not int"):
        check(noah, ON, gates=[5])  # type: ignore[list-item]
    with pytest.raises(ValueError, match="propose"):
        check(noah, ON, gates=["\ud800"])  # type: ignore[list-item]
    with pytest.raises(ValueError, match="`en` or `fr`"):
        check(noah, ON, lang="de")  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        check(noah, ON, policy="core")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="warning"):
        check(noah, ON).count("fatal")  # type: ignore[arg-type]


def test_a_plan_may_name_a_policy_that_only_the_caller_has(noah: dict[str, Any]) -> None:
    named = noah | {"policy": "our-board"}
    with pytest.raises(iepkit.PolicyError) as caught:
        check(named, ON)
    assert (caught.value.code, caught.value.line) == ("unknown-policy", None)
    assert check(named, ON, policy=iepkit.Policy.core()).policy.id == "core"


def test_many_plans_give_an_outcome_each_in_order(noah: dict[str, Any]) -> None:
    good = json.dumps(noah)
    plans: list[Any] = [good, "{", b"\xff", noah | {"policy": "ours"}, noah, good.replace("2026", "2o26"), "\ud800"]
    plans.append({"extensions": {"k": [[[float("nan")]]]}})
    outcomes = check_many(iter(plans), ON)
    assert [type(outcome).__name__ for outcome in outcomes] == [
        "Report",
        "ParseError",
        "ParseError",
        "PolicyError",
        "Report",
        "ParseError",
        "ParseError",
        "ParseError",
    ]
    for plan, outcome in zip(plans, outcomes, strict=True):
        if isinstance(outcome, Report):
            assert check(plan, ON) == outcome
        else:
            with pytest.raises(type(outcome)) as caught:
                check(plan, ON)
            assert caught.value.args == outcome.args
    assert check_many([], ON) == []


@pytest.mark.parametrize("one", ["{}", b"{}", bytearray(b"{}"), memoryview(b"{}"), {}])
def test_one_plan_is_not_a_list_of_plans(one: Any) -> None:
    with pytest.raises(TypeError, match="plans: expected a list of plans"):
        check_many(one, ON)


@pytest.mark.parametrize("wrong", [iepkit.Policy.core(), None, 5])
def test_other_things_are_no_lists_of_plans(wrong: Any) -> None:
    with pytest.raises(TypeError, match="not iterable"):
        check_many(wrong, ON)


def test_a_released_view_is_pythons_own_error() -> None:
    view = memoryview(b"{}")
    view.release()
    for call in (lambda: check(view, ON), lambda: check_many([view], ON), lambda: Plan.from_json(view)):
        with pytest.raises(ValueError, match="released") as caught:
            call()
        assert not isinstance(caught.value, iepkit.IepkitError)


def test_what_an_iterator_raises_comes_through(noah: dict[str, Any]) -> None:
    def plans() -> Any:
        yield noah
        raise ConnectionError("lost")

    with pytest.raises(ConnectionError, match="lost"):
        check_many(plans(), ON)

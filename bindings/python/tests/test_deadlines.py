"""Deadlines and calendars of school days from Python."""

import copy
import pickle
from datetime import date, datetime
from typing import Any, get_args

import iepkit
import pytest
from conftest import cases
from iepkit import Calendar, Deadline, deadlines, to_ics

SCHOOL = {"calendar": 1, "first_day": date(2026, 8, 31), "holidays": [{"from": "2026-12-21", "to": date(2027, 1, 4)}]}


@pytest.fixture
def due(noah: dict[str, Any]) -> tuple[Deadline, ...]:
    return deadlines(noah, date(2026, 11, 1), "2027-06-30", as_of="2026-11-23")


def test_a_deadline_says_what_is_due_and_who_has_to_act(due: tuple[Deadline, ...]) -> None:
    assert len(due) > 3
    assert list(due) == sorted(due, key=lambda deadline: deadline.due)
    review = next(deadline for deadline in due if deadline.kind == "review")
    assert (review.plan, review.due, review.standing, review.at) == (
        "plan-noah",
        date(2027, 6, 18),
        "ahead",
        "/period/review_by",
    )
    assert (review.entity, review.args, review.who) == (iepkit.Entity("plan", "plan-noah"), {}, ())
    assert review.message() == review.message("en") == "review plan `plan-noah`"
    assert review.message("fr") == "réviser le plan `plan-noah`"
    assert review.to_dict()["due"] == "2027-06-18"
    assert repr(review) == "<iepkit.Deadline 2027-06-18 review plan:plan-noah of plan-noah, ahead>"
    assert str(review) == "2027-06-18 review plan `plan-noah`"
    with pytest.raises(ValueError, match="lang: "):
        review.message("de")  # type: ignore[arg-type]


def test_the_words_are_those_of_the_cases() -> None:
    found = [deadline for _, case in cases("deadlines") for deadline in case["due"] or []]
    assert {kind for kind, *_ in found} == set(get_args(iepkit.DeadlineKind))
    assert {standing for *_, standing, _ in found} == set(get_args(iepkit.Standing))


def test_how_many_days_ahead_are_soon_is_the_callers(noah: dict[str, Any]) -> None:
    for days, standing in [(0, "ahead"), (18, "ahead"), (19, "soon")]:
        plan = noah | {"goals": [], "strategies": [], "period": {"starts": "2026-10-05", "review_by": "2026-12-12"}}
        [review] = deadlines(plan, "2026-11-23", "2026-12-31", soon_days=days)
        assert review.standing == standing, days
    for wrong in (-1, 2**32):
        with pytest.raises(OverflowError):
            deadlines(noah, "2026-11-23", "2026-12-31", soon_days=wrong)


def test_a_window_that_ends_before_it_starts_is_refused(noah: dict[str, Any]) -> None:
    with pytest.raises(iepkit.DateError) as caught:
        deadlines(noah, "2026-11-23", "2026-11-22")
    assert caught.value.code == "ends-before-start"
    assert caught.value.message("fr").startswith("le dernier jour")


def test_dates_are_named_in_what_is_said_of_them(noah: dict[str, Any]) -> None:
    for given, name in [((datetime(2026, 1, 1), "2026-11-22"), "from_"), (("2026-11-22", 3), "to")]:
        with pytest.raises(TypeError, match=f"^{name}: expected"):
            deadlines(noah, *given)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"^as_of: expected"):
        deadlines(noah, "2026-11-22", "2026-11-22", as_of=3)  # type: ignore[arg-type]


def test_deadlines_of_several_plans_make_one_calendar_file(noah: dict[str, Any]) -> None:
    plans = [noah | {"id": f"plan-{number}"} for number in range(3)]
    due = [deadline for plan in plans for deadline in deadlines(plan, "2026-11-01", "2027-06-30")]
    text = to_ics(sorted(due, key=lambda deadline: deadline.due), date(2026, 11, 1), "fr")
    assert text.count("BEGIN:VEVENT") == len(due)
    assert text.endswith("END:VCALENDAR\r\n") and "LANGUAGE=fr" in text
    assert text == to_ics(iter(sorted(due, key=lambda deadline: deadline.due)), "2026-11-01", "fr")
    assert "VEVENT" not in to_ics([], "2026-11-01")
    with pytest.raises(TypeError, match="deadlines: expected Deadlines, not str"):
        to_ics(["2026-11-01"], "2026-11-01")  # type: ignore[list-item]


def test_a_calendar_knows_the_school_days() -> None:
    calendar = Calendar.from_dict(SCHOOL)
    assert not calendar.is_school_day(date(2026, 12, 24)) and calendar.is_school_day("2026-12-18")
    assert calendar.next_school_day("2026-12-19") == date(2027, 1, 5)
    assert calendar.add_school_days("2026-12-18", 2) == date(2027, 1, 6)
    assert calendar.add_school_days("2026-12-24", 0) == date(2026, 12, 24)
    assert calendar.school_days("2026-12-18", "2027-01-08") == 5
    over = Calendar.from_dict(SCHOOL | {"last_day": "2027-06-23"})
    assert over.next_school_day("2027-06-24") is over.add_school_days("2027-06-22", 2) is None
    for wrong in (-1, 2**32):
        with pytest.raises(OverflowError):
            calendar.add_school_days("2026-12-18", wrong)
    with pytest.raises(TypeError, match="date: expected a date, not a datetime"):
        calendar.is_school_day(datetime(2026, 12, 24))


def test_a_calendar_is_read_from_json_yaml_and_dict() -> None:
    json = '{"calendar": 1, "first_day": "2026-08-31", "holidays": [{"from": "2026-12-21", "to": "2027-01-04"}]}'
    forms = [
        Calendar.from_dict(SCHOOL),
        Calendar.from_json(json),
        Calendar.from_json(json.encode()),
        Calendar.from_yaml("calendar: 1\nfirst_day: 2026-08-31\nholidays: [{from: 2026-12-21, to: 2027-01-04}]\n"),
    ]
    assert len(set(forms)) == 1
    for calendar in forms:
        assert copy.copy(calendar) is calendar and copy.deepcopy(calendar) is calendar
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
            assert pickle.loads(pickle.dumps(calendar, protocol)) == calendar
    assert Calendar.from_json('{"calendar": 1}') != forms[0]
    assert repr(forms[0]) == "<iepkit.Calendar>"


def test_a_calendar_that_does_not_read_says_where() -> None:
    with pytest.raises(iepkit.ParseError) as caught:
        Calendar.from_dict({"calendar": 1, "weekdays": ["monday", "funday"]})
    assert (caught.value.code, caught.value.at, caught.value.line) == ("unknown-word", "/weekdays/1", None)
    with pytest.raises(iepkit.ParseError) as caught:
        Calendar.from_yaml("calendar: 1\nholiday: []\n")
    assert (caught.value.code, caught.value.at, caught.value.line) == ("unknown-key", "/holiday", 2)
    with pytest.raises(iepkit.LimitError):
        Calendar.from_json('{"calendar": 1, "holidays": [' + "{}," * 1_000 + "{}]}")
    with pytest.raises(TypeError, match="expected str or bytes"):
        Calendar.from_json(7)  # type: ignore[arg-type]


def test_deadlines_are_equal_hashable_copied_and_pickled(due: tuple[Deadline, ...]) -> None:
    assert len(set(due + due)) == len(due)
    for deadline in due:
        assert copy.copy(deadline) is deadline and copy.deepcopy(deadline) is deadline
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(due, protocol)) == due

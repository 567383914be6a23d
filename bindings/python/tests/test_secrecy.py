"""Nothing leaks: no report, error, repr or output shows a free text of a plan."""

import copy
import logging
import traceback
from collections.abc import Iterator
from itertools import islice
from typing import Any

import iepkit
import pytest
from conftest import ON
from iepkit import Plan, check, check_many

# No part of it that a slip might cut off looks like an id.
SECRET = "«Zq» secret"
GATES: list[iepkit.Gate] = ["propose", "activate", "review", "close", "live"]


def name(schema: Any) -> str:
    return str(schema.get("$ref", "")).removeprefix("#/$defs/")


def fill(record: str, value: dict[str, Any], definitions: dict[str, Any]) -> int:
    """Puts a secret into every free text of a record, and says how many there are."""
    filled = 0
    for key, schema in definitions[record]["properties"].items():
        held = schema["anyOf"][0]
        if name(held) == "Text":
            value[key] = SECRET
            filled += 1
        elif name(held) == "Extensions":
            value[key] = {SECRET: {f"{SECRET} too": [SECRET]}}
        elif name(held) and isinstance(value.get(key), dict):
            filled += fill(name(held), value[key], definitions)
        item = name(held.get("items", {}).get("anyOf", [{}])[0])
        for below in value.get(key, []) if item else []:
            if isinstance(below, dict):
                filled += fill(item, below, definitions)
    return filled


@pytest.fixture(scope="module")
def secret(noah: dict[str, Any]) -> dict[str, Any]:
    document = copy.deepcopy(noah)
    document["closure"] = {"reason": "other"}
    document["reviews"] = [{"date": "2026-11-20", "goals": [{"goal": "g-start"}]}]
    assert fill("Plan", document, iepkit.schema("plan")["$defs"]) > 50
    return document


def told(thing: Any) -> str:
    """Everything that a value tells of itself."""
    said = [repr(thing), str(thing), f"{thing}", repr([thing])]
    if isinstance(thing, iepkit.Report):
        said += [thing._repr_html_(), thing.to_json(), repr(thing.to_dict())]
        said += [told(finding) + repr(finding.to_dict()) for finding in (*thing.findings, *thing.waived)]
    if isinstance(thing, iepkit.NextSteps):
        said += [thing.to_json(), repr(thing.to_dict())] + [told(step.finding) for step in thing]
    if isinstance(thing, iepkit.Deadline):
        said += [thing.message("en"), thing.message("fr"), thing.to_json(), repr(thing.args)]
    if isinstance(thing, iepkit.Refusal) and thing.report:
        said.append(told(thing.report))
    if isinstance(thing, iepkit.IepkitError):
        said += [thing.message("en"), thing.message("fr"), repr(thing.args), repr(vars(thing))]
        said += traceback.format_exception_only(thing)
    return "".join(said).lower()


def places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Every key and index of a document, with what holds it."""
    for key in list(value) if isinstance(value, dict) else range(len(value)):
        yield value, key
        if isinstance(value[key], dict | list):
            yield from places(value[key])


def broken(secret: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The plan with something wrong in it, at every place in turn."""
    wrong = ["Zq walks home", {"Zq key": "Zq"}, ["Zq item"], 0.12345, True, float("nan"), {5: "Zq"}, b"Zq", "Zq \ud800"]
    document = copy.deepcopy(secret)
    for number, (holder, key) in enumerate(list(places(document))):
        was = holder[key]
        holder[key] = wrong[number % len(wrong)]
        yield document
        del holder[key]
        yield document
        if isinstance(holder, dict):
            holder["Zq unknown"] = "Zq"
            yield document
            del holder["Zq unknown"]
            holder[key] = was
        else:
            holder.insert(key, was)


def test_no_report_shows_a_free_text(secret: dict[str, Any]) -> None:
    plan = Plan.from_dict(secret)
    assert "zq" not in told(plan)
    for number, document in enumerate(broken(secret)):
        lang: iepkit.Lang = "en" if number % 2 else "fr"
        [outcome] = check_many([document], ON, policy=iepkit.Policy.core(), gates=GATES, lang=lang)
        assert "zq" not in told(outcome)


def outcome(ask: Any, *arguments: Any, **options: Any) -> Any:
    """What is said, or raised."""
    try:
        return ask(*arguments, **options)
    except iepkit.IepkitError as error:
        return error


def test_no_move_no_step_and_no_deadline_shows_a_free_text(secret: dict[str, Any]) -> None:
    codes, core = set(), iepkit.Policy.core()
    calendar = iepkit.Calendar.from_dict({"calendar": 1, "holidays": [{"name": SECRET, "from": "2026-12-21"}]})
    assert "zq" not in told(calendar)
    events = {"planning": "propose", "active": "adjust-strategies", "under-review": "close", "proposed": SECRET}
    for number, document in enumerate(islice(broken(secret), 0, None, 4)):
        state, event = list(events.items())[number % 4]
        given = document | {"state": state}
        said_by_name = {"by": "teacher", "reason": SECRET, "closure": "transferred"}
        after = outcome(iepkit.advance, given, event, ON, policy=core, **said_by_name)
        codes.add(getattr(after, "code", None))
        said = [after, outcome(iepkit.next_steps, given, ON, policy=core), outcome(iepkit.verify, given)]
        due = outcome(iepkit.deadlines, given, "2026-01-01", "2027-12-31", calendar=calendar, policy=core)
        if isinstance(due, tuple):
            said += [*due, iepkit.to_ics(due, ON, "fr")]
        assert not [thing for thing in said if "zq" in told(thing)]
    assert {None, "blocked", "unknown-word", "wrong-type"} <= codes, codes


def test_no_error_of_an_event_or_a_calendar_shows_what_is_written(secret: dict[str, Any]) -> None:
    decided = {"member": "mother", "decision": "agree", "date": ON, "reason": SECRET, "next_step": SECRET}
    review = {"date": ON, "attended": ["mother"], "goals": [{"goal": "g-start", "outcome": "close", "reason": SECRET}]}
    event = {"event": "decide", "by": "teacher", "reason": SECRET, "decision": decided, "review": review}
    calendar = {"calendar": 1, "holidays": [{"name": SECRET, "from": ON, "to": ON}], "terms": [{"from": ON, "to": ON}]}
    errors = set()
    for document in broken(event):
        said = outcome(iepkit.advance, secret, document, ON)
        errors.add(getattr(said, "code", None))
        assert "zq" not in told(said)
    for document in broken(calendar):
        said = outcome(iepkit.Calendar.from_dict, document)
        errors.add(getattr(said, "code", None))
        assert "zq" not in told(said)
    assert len(errors) >= 8, errors


def test_no_error_shows_what_is_written(secret: dict[str, Any], caplog: Any, capfd: Any) -> None:
    errors = set()
    with caplog.at_level(logging.DEBUG):
        for document in broken(secret):
            try:
                check(document, ON)
            except iepkit.IepkitError as error:
                errors.add(error.code)
                assert "zq" not in told(error)
        text = Plan.from_dict(secret).to_json()
        for at in range(0, len(text), 21):
            for junk in ('"', "\\x", "\n", "\0", '": &zq *zq !zq', "\ud800"):
                for reader in (Plan.from_json, Plan.from_yaml):
                    if reader is Plan.from_yaml and at % 210:
                        continue
                    try:
                        reader(text[:at] + junk + text[at:])
                    except iepkit.IepkitError as error:
                        errors.add(error.code)
                        assert "zq" not in told(error)
    assert len(errors) >= 11, errors
    output = capfd.readouterr()
    assert (output.out, output.err, caplog.records) == ("", "", [])

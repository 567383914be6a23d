"""Reading goals and strategies: the cases that every language runs, and how many there are."""

import json
from collections.abc import Sequence
from typing import Any

import iepkit
import pytest
from conftest import ROOT

COUNTS = json.loads((ROOT / "tests/cases/counts.json").read_text(encoding="utf-8"))


def cases(file: str) -> list[dict[str, Any]]:
    text = (ROOT / "tests/cases/wording" / file).read_text(encoding="utf-8")
    return json.loads(text)["cases"]  # type: ignore[no-any-return]


def held(text: str, spans: Sequence[Any]) -> set[tuple[str, str]]:
    """The words of each part."""
    return {(span["part"], text[span["start"] : span["end"]]) for span in spans}


def test_every_goal_and_strategy_reads_as_its_case_says() -> None:
    goals, strategies = cases("goals.json"), cases("strategies.json")
    assert len(goals) + len(strategies) == COUNTS["wording"]
    for case in goals:
        text, name = case["text"], case["name"]
        reading = iepkit.read_goal(text, lang=case["lang"])
        assert reading["grade"] == case["grade"], name
        assert [missing["part"] for missing in reading["missing"]] == case["missing"], name
        assert reading["criterion"] == case["criterion"], name
        assert iepkit.suggest_criterion(text, lang=case["lang"])["criterion"] == case["criterion"], name
        assert reading["language_seems"] == case.get("seems", case["lang"]), name
        assert held(text, reading["spans"]) >= set(case.get("spans", {}).items()), name
    for case in strategies:
        text, name = case["text"], case["name"]
        strategy = iepkit.read_strategy(text, lang=case["lang"])
        assert strategy["grade"] == case["grade"], name
        assert [missing["part"] for missing in strategy["missing"]] == case["missing"], name
        held_open = [text[words["start"] : words["end"]] for words in strategy["placeholders"]]
        assert held_open == case.get("placeholders", []), name
        assert held(text, strategy["spans"]) >= set(case.get("spans", {}).items()), name


def test_a_finding_marks_the_words_it_means() -> None:
    statement = "Émilie improves her reading"
    plan = {"iepkit": 1, "id": "p", "language": "en", "state": "planning", "student": {"id": "s"}}
    report = iepkit.check(plan | {"goals": [{"id": "g", "statement": statement}]}, "2026-11-23")
    [finding] = [finding for finding in report if finding.rule == "goal-change-without-amount"]
    assert finding.span is not None
    assert statement[slice(*finding.span)] == "improves"
    assert finding.to_dict()["span"] == list(finding.span)
    assert all(finding.span is None for finding in report if finding.rule == "goal-without-behaviour")


def test_only_the_two_languages_are_read() -> None:
    with pytest.raises(ValueError, match="lang"):
        iepkit.read_goal("Lee", lang="es")  # type: ignore[arg-type]

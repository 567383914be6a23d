"""Rules, policies and schemas."""

import pickle

import iepkit
import pytest
from conftest import ROOT
from iepkit import Policy

BOARD = """
policy = 1
id = "our-board"
version = "2026.1"
extends = "core@1"

[rules.goal-without-baseline]
severity = "error"

[rules.goal-without-owner]
severity = "off"
"""


def test_every_rule_is_told_in_both_languages() -> None:
    rules = iepkit.rules()
    folder = ROOT / "tests/cases/rules"
    assert {rule.id for rule in rules} == {file.stem for file in folder.glob("*.json")}
    for rule in rules:
        for say in (rule.what, rule.why, rule.message, rule.help, rule.question):
            assert say() == say("en") != say("fr") != ""
        assert rule.question("fr").endswith("?")
        for show in (rule.reported, rule.accepted):
            assert show() == show("en") and show("fr") != ""
        assert rule.sources and rule.gates and rule.revision >= 1
        assert rule.aliases == ()


def test_a_rule_is_found_by_its_name() -> None:
    rule = iepkit.rule("goal-without-owner")
    assert (rule.id, rule.category, rule.aspect, rule.severity) == (
        "goal-without-owner",
        "ownership",
        "completeness",
        "error",
    )
    assert rule.gates == ("propose",) and rule.params == ()
    assert repr(rule) == "<iepkit.Rule goal-without-owner>"
    assert rule == iepkit.rule("goal-without-owner") != iepkit.rule("duplicate-id")
    assert pickle.loads(pickle.dumps(rule)) == rule and {rule: 1}[iepkit.rule(rule.id)] == 1
    with pytest.raises(KeyError, match="did you mean goal-without-owner"):
        iepkit.rule("goal-without-ownr")
    with pytest.raises(KeyError):
        iepkit.rule("")


def test_the_parameters_of_a_rule() -> None:
    months = {param.name: param for param in iepkit.rule("review-date-too-far").params}["months"]
    assert months.default == 12 and months.en != months.fr
    words = [param.default for rule in iepkit.rules() for param in rule.params if isinstance(param.default, tuple)]
    assert words and all(isinstance(word, str) for default in words for word in default)


def test_policies() -> None:
    core, board = Policy.core(), Policy.from_toml(BOARD)
    assert (core.id, core.version) == ("core", "1") and core == Policy.built_in("core@1") == Policy.built_in("core")
    assert (board.id, board.version) == ("our-board", "2026.1")
    assert board != core and board.hash != core.hash and hash(board) != hash(core)
    assert board == Policy.from_toml("\ufeff" + BOARD) == Policy.from_toml(BOARD.encode())
    assert len({board, Policy.from_toml(BOARD), core}) == 2
    assert (core.severity("goal-without-baseline"), board.severity("goal-without-baseline")) == ("warning", "error")
    assert board.severity("goal-without-owner") is None and core.severity("no-such-rule") is None
    assert repr(board) == "<iepkit.Policy our-board 2026.1>"


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_policies_pickle(protocol: int) -> None:
    for policy in (Policy.core(), Policy.from_toml(BOARD)):
        again = pickle.loads(pickle.dumps(policy, protocol))
        assert again == policy and again.hash == policy.hash


def test_schemas_are_dicts() -> None:
    assert iepkit.schema("plan")["title"] == "Plan"
    assert "findings" in iepkit.schema("report")["properties"]
    assert "goal-without-owner" in iepkit.schema("policy")["properties"]["rules"]["properties"]
    with pytest.raises(ValueError, match="plan, report, policy"):
        iepkit.schema("plans")  # type: ignore[arg-type]

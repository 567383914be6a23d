"""The cases that every language runs: what is found, byte for byte what Rust reports, and how many cases there are."""

import json
from typing import Any

import iepkit
from conftest import ROOT, cases

COUNTS = json.loads((ROOT / "tests/cases/counts.json").read_text(encoding="utf-8"))


def judgements(findings: tuple[iepkit.Finding, ...]) -> list[list[str]]:
    return [[finding.severity, finding.rule, finding.at] for finding in findings]


def words(document: Any, findings: tuple[iepkit.Finding, ...]) -> list[str]:
    """The words that findings mark, each in the text at its place."""
    marked = []
    for finding in findings:
        if finding.span is not None:
            text = document
            for key in finding.at.split("/")[1:]:
                text = text[int(key) if isinstance(text, list) else key]
            marked.append(text[slice(*finding.span)])
    return marked


def fixes(findings: tuple[iepkit.Finding, ...]) -> list[list[Any]]:
    """Where each fix puts what, once its tests have passed."""
    operations = [operation for finding in findings for operation in finding.fix or ()]
    return [[operation["path"], operation["value"]] for operation in operations if operation["op"] != "test"]


def options(case: dict[str, Any]) -> dict[str, Any]:
    policy = case["policy"] and iepkit.Policy.from_toml(case["policy"])
    return {"policy": policy, "gates": case["gates"]}


def test_every_rule_finds_what_its_cases_say() -> None:
    every = cases("rules")
    assert len(every) == COUNTS["rules"]
    for name, case in every:
        report = iepkit.check(case["document"], case["on"], **options(case))
        assert judgements(report.findings) == case["findings"], name
        assert words(json.loads(case["document"]), report.findings) == (case["words"] or []), name
        if case["keys"] is not None:
            assert [finding.key for finding in report.findings] == case["keys"], name
        if case["fixes"] is not None:
            assert fixes(report.findings) == case["fixes"], name
        if case["waived"] is not None:
            assert judgements(report.waived) == case["waived"], name
        if case["not_run"] is not None:
            assert [list(skipped) for skipped in report.not_run] == case["not_run"], name
        if case["verdicts"] is not None:
            assert report.verdicts._asdict() == case["verdicts"], name


def test_every_report_is_the_one_of_rust_byte_for_byte() -> None:
    for name, case in cases("rules"):
        forms = [case["document"], case["document"].encode(), json.loads(case["document"])]
        forms.append(iepkit.Plan.from_yaml(case["document"]))
        for outcome in iepkit.check_many(forms, case["on"], **options(case)):
            assert isinstance(outcome, iepkit.Report)
            assert outcome.to_json() == case["report"], name


def read(case: dict[str, Any]) -> iepkit.Plan:
    reader = iepkit.Plan.from_json if case["format"] == "json" else iepkit.Plan.from_yaml
    return reader(case["document"])


def test_every_document_reads_or_fails_as_its_case_says() -> None:
    every = cases("reading")
    assert len(every) == COUNTS["reading"]
    for name, case in every:
        expected = case["error"]
        try:
            plan = read(case)
        except (iepkit.ParseError, iepkit.LimitError) as error:
            assert expected is not None, f"{name}: {error!r}"
            for part, value in expected.items():
                assert value is None or getattr(error, part) == value, name
        else:
            assert expected is None, name
            assert plan.to_json() == case["json"], name
            assert iepkit.Plan.from_dict(plan.to_dict()) == plan, name
            if case["same_as"] is not None:
                assert plan == iepkit.Plan.from_json(case["same_as"]), name


def test_every_policy_reads_or_fails_as_its_case_says() -> None:
    every = cases("policies")
    assert len(every) == COUNTS["policies"]
    for name, case in every:
        expected = case["error"]
        try:
            policy = iepkit.Policy.from_toml(case["text"])
        except iepkit.PolicyError as error:
            assert expected is not None, f"{name}: {error!r}"
            for part, value in expected.items():
                assert value is None or getattr(error, part) == value, name
        else:
            assert expected is None, name
            assert policy.hash == case["hash"], name


def test_every_move_is_made_or_refused_as_its_case_says() -> None:
    every = cases("moves")
    assert len(every) == COUNTS["moves"]
    for name, case in every:
        event = json.loads(case["event"])
        policy = case["policy"] and iepkit.Policy.from_toml(case["policy"])
        try:
            plan = iepkit.advance(case["document"], event, case["on"], policy=policy)
        except iepkit.Refusal as refusal:
            assert case["to"] is None and refusal.code == case["refusal"]["code"], name
            assert said_of(refusal) == case["refused"], name
        else:
            assert (plan.state, plan.to_json()) == (case["to"], case["after"]), name
            # The event as a word, and what it says by name.
            word = event.pop("event")
            assert iepkit.advance(case["document"], word, case["on"], policy=policy, **event) == plan, name


def said_of(refusal: iepkit.Refusal) -> dict[str, Any]:
    return {
        "code": refusal.code,
        "en": refusal.message("en"),
        "fr": refusal.message("fr"),
        "allowed": list(refusal.allowed),
        "report": refusal.report and refusal.report.to_json(),
        "key": refusal.key,
        "member": refusal.member,
        "last": refusal.last and str(refusal.last),
    }


def test_what_is_said_of_a_plan_before_its_move_is_what_rust_says() -> None:
    for name, case in cases("moves"):
        plan = iepkit.Plan.from_json(case["document"])
        policy = case["policy"] and iepkit.Policy.from_toml(case["policy"])
        next_steps = iepkit.next_steps(plan, case["on"], policy=policy)
        assert next_steps.to_json() == case["next"], name
        assert [move.event for move in iepkit.allowed(plan)] == case["allowed"], name
        assert [list(broken) for broken in iepkit.verify(plan)] == case["breaks"], name
        assert iepkit.replay(plan) == case["replayed"], name
        assert plan.history_digest == case["history_digest"], name


def test_every_deadline_is_the_one_its_case_says() -> None:
    every = cases("deadlines")
    assert len(every) == COUNTS["deadlines"]
    for name, case in every:
        try:
            found = deadlines(case)
        except iepkit.IepkitError as error:
            assert case["error"] is not None, f"{name}: {error!r}"
            assert error.code == case["error"]["code"], name
            assert getattr(error, "at", "") == case["error"].get("at", ""), name
        else:
            expected = [[d.kind, str(d.due), d.at, d.standing, list(d.who)] for d in found]
            kinds = case["kinds"]
            assert [each for each in expected if kinds is None or each[0] in kinds] == case["due"], name
            assert [deadline.to_json() for deadline in found] == case["deadlines"], name
            for lang in ("en", "fr"):
                assert [deadline.message(lang) for deadline in found] == case[lang], name
                assert iepkit.to_ics(found, case["from"], lang) == case[f"ics_{lang}"], name


def deadlines(case: dict[str, Any]) -> tuple[iepkit.Deadline, ...]:
    options = {
        "as_of": case["as_of"],
        "policy": case["policy"] and iepkit.Policy.from_toml(case["policy"]),
        "calendar": case["calendar"] and iepkit.Calendar.from_json(case["calendar"]),
        "soon_days": case["soon_days"],
    }
    return iepkit.deadlines(case["document"], case["from"], case["to"], **options)


def test_every_change_is_the_one_its_case_says() -> None:
    every = cases("diffs")
    assert len(every) == COUNTS["diffs"]
    for name, case in every:
        found = iepkit.diff(case["old"], case["new"])
        assert [[c.kind, c.at, c.substance, c.args] for c in found] == case["changes"], name
        assert found.to_json() == case["json"], name
        assert iepkit.Diff.from_json(case["json"]) == found, name
        assert found.apply(case["old"]) == iepkit.Plan.from_json(case["new"]), name
        policy = case["policy"] and iepkit.Policy.from_toml(case["policy"])
        asked = iepkit.requirements(case["old"], case["new"], case["on"], policy=policy)
        assert f"[{','.join(requirement.to_json() for requirement in asked)}]" == case["requires_json"], name
        for lang in ("en", "fr"):
            assert [change.message(lang) for change in found] == case["messages"][lang], name
            assert [requirement.message(lang) for requirement in asked] == case["requires_messages"][lang], name

"""The cases that every language runs: what is found, byte for byte what Rust reports, and how many cases there are."""

import json
from typing import Any

import iepkit
from conftest import ROOT, cases

COUNTS = json.loads((ROOT / "tests/cases/counts.json").read_text(encoding="utf-8"))


def judgements(findings: tuple[iepkit.Finding, ...]) -> list[list[str]]:
    return [[finding.severity, finding.rule, finding.at] for finding in findings]


def options(case: dict[str, Any]) -> dict[str, Any]:
    policy = case["policy"] and iepkit.Policy.from_toml(case["policy"])
    return {"policy": policy, "gates": case["gates"]}


def test_every_rule_finds_what_its_cases_say() -> None:
    every = cases("rules")
    assert len(every) == COUNTS["rules"]
    for name, case in every:
        report = iepkit.check(case["document"], case["on"], **options(case))
        assert judgements(report.findings) == case["findings"], name
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

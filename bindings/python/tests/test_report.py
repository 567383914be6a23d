"""Reports and findings: typed attributes, a collection of findings, copies, and how they are shown."""

import copy
import datetime
import json
import pickle
from collections.abc import Collection
from html.parser import HTMLParser
from typing import Any, get_args

import iepkit
import pytest
from conftest import ON, cases
from iepkit import Entity, Report, check
from iepkit._iepkit import _report_of_json


@pytest.fixture(scope="module")
def report(first_draft: str) -> Report:
    return check(iepkit.Plan.from_yaml(first_draft), ON)


@pytest.fixture(scope="module")
def fixable() -> Report:
    """A report with a fix and a related place."""
    for _, case in cases("rules"):
        report = check(case["document"], case["on"])
        if any(f.fix for f in report) and any(f.related for f in report):
            return report
    raise AssertionError("no case has both")


def test_every_attribute_says_what_the_json_says(report: Report, fixable: Report) -> None:
    for each in (report, fixable):
        said = json.loads(each.to_json())
        assert each.to_dict() == said
        assert list(said) == [
            "iepkit", "lang", "plan", "plan_digest", "as_of", "state", "gates", "policy", "verdicts", "findings", "waived",
            "not_run",
        ]  # fmt: skip
        assert each.as_of == datetime.date.fromisoformat(said["as_of"])
        assert list(each.gates) == said["gates"]
        assert each.policy._asdict() == said["policy"]
        assert each.verdicts._asdict() == said["verdicts"]
        assert [skipped._asdict() for skipped in each.not_run] == said["not_run"]
        for name in ("iepkit", "lang", "plan", "plan_digest", "state"):
            assert getattr(each, name) == said[name]
        for finding, expected in zip(each.findings, said["findings"], strict=True):
            assert finding.to_dict() == expected
            assert finding.entity._asdict() == expected["entity"]
            assert list(finding.sources) == expected["sources"]
            related = [{"at": r.at, "entity": r.entity._asdict(), "label": r.label} for r in finding.related]
            assert related == expected["related"]
            for name in (
                "rule",
                "severity",
                "aspect",
                "gate",
                "at",
                "key",
                "args",
                "message",
                "help",
                "question",
                "fix",
            ):
                assert getattr(finding, name) == expected[name]
            assert finding.waiver is None


def test_the_words_are_those_of_the_schema() -> None:
    definitions = iepkit.schema("report")["$defs"]
    for name in ("Severity", "Aspect", "Gate", "State", "EntityKind"):
        assert list(get_args(getattr(iepkit, name))) == definitions[name]["enum"], name
    assert {rule.category for rule in iepkit.rules()} == set(get_args(iepkit.Category))


def test_a_waived_finding_names_its_waiver() -> None:
    waived = [f for _, case in cases("rules")[:200] for f in check(case["document"], case["on"]).waived]
    assert waived and all(f.waiver is not None and f.waiver.startswith("/waivers/") for f in waived)
    assert pickle.loads(pickle.dumps(waived[0])) == waived[0]


def test_a_report_is_a_collection_of_its_findings(report: Report, noah: dict[str, Any]) -> None:
    assert len(report) == len(report.findings) == sum(report.count(s) for s in get_args(iepkit.Severity)) > 0
    assert list(report) == list(report.findings)
    assert report.findings[0] in report and report and isinstance(report, Collection)
    assert None not in report and "finding" not in report
    assert report.findings is report.findings
    assert report.has_errors and report.count("error") > 0
    clean = check(noah, ON)
    assert len(clean) == 0 and not clean and not clean.has_errors and report.findings[0] not in clean


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_reports_findings_and_values_pickle(fixable: Report, protocol: int) -> None:
    finding = next(f for f in fixable if f.related)
    values = (fixable, finding, finding.entity, finding.related, fixable.verdicts, fixable.policy)
    again = pickle.loads(pickle.dumps(values, protocol))
    assert again == values
    assert again[0].to_json() == fixable.to_json()
    assert hash(again[0]) == hash(fixable) and hash(again[1]) == hash(finding)
    assert again[1].to_dict() == finding.to_dict()


def test_reports_and_findings_never_change(report: Report) -> None:
    assert copy.copy(report) is report and copy.deepcopy(report) is report
    assert copy.deepcopy(report.findings) == report.findings
    report.findings[0].args["goal"] = "other"
    assert "other" not in report.findings[0].args.values()
    for thing in (report, report.findings[0]):
        with pytest.raises(AttributeError):
            thing.rule = "x"  # type: ignore[misc, union-attr]
        with pytest.raises(TypeError):
            type(thing)()


def test_equality_and_hash_go_by_what_is_said(report: Report, first_draft: str) -> None:
    plan = iepkit.Plan.from_yaml(first_draft)
    same, later = check(plan, ON), check(plan, "2026-11-24")
    assert report == same and hash(report) == hash(same) and report != later and report != 5
    assert report.findings == same.findings and set(report) == set(same)
    assert report.findings[0] != report.findings[1]
    assert report.findings[0].entity == Entity(*report.findings[0].entity)


def test_how_a_report_is_shown(report: Report) -> None:
    errors, warnings = report.count("error"), report.count("warning")
    assert repr(report) == f"<iepkit.Report {report.plan} on {ON}: error {errors}, warning {warnings}, advice 0>"
    lines = str(report).splitlines()
    assert lines[0] == f"{report.plan}, {ON}: error {errors} · warning {warnings} · advice 0"
    assert lines[1] == "complete: no · compliant: no · sound: no"
    assert lines[2] == "could not run: `assessment-after-meeting` (no planning meeting is on record)"
    assert lines[3:] == [str(finding) for finding in report]
    first = report.findings[0]
    assert str(first) == f"{first.severity} {first.at or 'plan'}: {first.message}"
    assert repr(first) == f"<iepkit.Finding {first.severity} {first.key}>"


def test_what_could_not_be_told_and_what_is_waived_is_shown() -> None:
    every = [
        check(case["document"], case["on"], lang=lang) for _, case in cases("rules") for lang in get_args(iepkit.Lang)
    ]
    untold = [report for report in every if report.not_run]
    waiving = [report for report in every if report.waived]
    assert untold and waiving
    for report in untold:
        head = "could not run: " if report.lang == "en" else "n'a pas pu s'appliquer\u00a0: "
        said = [line for line in str(report).splitlines() if line.startswith(head)]
        assert len(said) == len(report.not_run)
        for line, skipped in zip(said, report.not_run, strict=True):
            assert line.startswith(f"{head}`{skipped.rule}` (") and skipped.reason not in line
            assert report._repr_html_().count(f">{skipped.rule}</code> (") == 1
    for report in waiving:
        word = "waived" if report.lang == "en" else "écarté par dérogation"
        for shown in (str(report), report._repr_html_()):
            assert f" · {word} {len(report.waived)}" in shown


class Table(HTMLParser):
    """The cells of a table, row by row."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self.inside = False

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        if tag == "tr":
            self.rows.append([])
        if tag in ("td", "th"):
            self.inside = True
            self.rows[-1].append("")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th"):
            self.inside = False

    def handle_data(self, data: str) -> None:
        if self.inside:
            self.rows[-1][-1] += data


def test_a_notebook_shows_a_table(report: Report, first_draft: str) -> None:
    table = Table()
    table.feed(report._repr_html_())
    assert table.rows[0] == ["Severity", "Place", "What is wrong", "To discuss"]
    assert table.rows[1:] == [[f.severity, f.at or "plan", f.message.replace("`", ""), f.question] for f in report]
    french = check(iepkit.Plan.from_yaml(first_draft), ON, lang="fr")._repr_html_()
    assert "Gravité" in french and "avertissement" in french and "l&#39;" in french and "l'" not in french


def test_a_notebook_shows_only_what_is_escaped() -> None:
    """A report that another program wrote may hold anything."""
    said = check({"iepkit": 1, "id": "p", "language": "en", "state": "planning", "student": {"id": "s"}}, ON).to_dict()
    hostile = "<script>alert('1 & 2')</script>\"`<b>`"
    said["plan"] = hostile
    for key in ("at", "message", "question"):
        said["findings"][0][key] = hostile
    # Long places may break before a slash.
    shown = _report_of_json(json.dumps(said))._repr_html_().replace("<wbr>/", "/")
    assert "<script" not in shown and "'" not in shown and "<b>`" not in shown
    assert shown.count("&lt;script&gt;alert(&#39;1 &amp; 2&#39;)&lt;/script&gt;&quot;") == 4


def test_a_report_without_findings_has_no_table(noah: dict[str, Any]) -> None:
    assert "<table" not in check(noah, ON)._repr_html_()


def test_a_fix_removes_its_finding(fixable: Report) -> None:
    operations = next(f.fix for f in fixable if f.fix)
    assert operations is not None
    assert [operation["op"] for operation in operations] == ["test", "add"]
    assert all(isinstance(operation["value"], str) for operation in operations)

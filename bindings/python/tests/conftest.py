"""What the tests share: the plans and cases of the repository."""

import json
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[3]
CASES = ROOT / "target" / "cases"
ON = "2026-11-23"


def cases(sort: str) -> list[tuple[str, dict[str, Any]]]:
    """The cases of a sort, each with its name, as `expand-cases` wrote them in full."""
    files = sorted((CASES / sort).glob("*.json"))
    assert files, "run `cargo run -p iepkit-tests --bin expand-cases -- target/cases` first"
    return [
        (f"{file.stem}: {case['name']}", case)
        for file in files
        for case in json.loads(file.read_text(encoding="utf-8"))["cases"]
    ]


@pytest.fixture(scope="session")
def noah() -> dict[str, Any]:
    """A plan with every section, that nothing is wrong with."""
    document: dict[str, Any] = json.loads((ROOT / "tests/cases/plans/noah.json").read_text(encoding="utf-8"))
    return document


@pytest.fixture(scope="session")
def first_draft() -> str:
    """A family's first draft, in YAML, with many findings."""
    return (ROOT / "examples/plans/first-draft.yaml").read_text(encoding="utf-8")

"""What the tests share: the plans and cases of the repository."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pyspark.sql import SparkSession

ROOT = Path(__file__).resolve().parents[3]
CASES = ROOT / "target" / "cases"
ON = "2026-11-23"
COMMAND = ROOT / "target" / "debug" / "iepkit"


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


@pytest.fixture(scope="session")
def samples() -> list[str]:
    """Sample plans, every hundredth of which does not read."""
    done = subprocess.run([COMMAND, "sample", "--count", "300"], stdout=subprocess.PIPE, check=True)
    lines = done.stdout.decode("utf-8").splitlines()
    return [line[: len(line) // 2] if number % 100 == 99 else line for number, line in enumerate(lines)]


@pytest.fixture(scope="session")
def spark() -> Iterator[SparkSession]:
    """A Spark of two workers on this machine."""
    os.environ |= {"PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1"}
    settings: dict[str, bool | float | int | str | None] = {
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
        "spark.driver.host": "127.0.0.1",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.sql.shuffle.partitions": "2",
        "spark.sql.warehouse.dir": str(ROOT / "target/python/spark"),
        "spark.sql.execution.arrow.maxRecordsPerBatch": "40",
    }
    session = SparkSession.builder.master("local[2]").config(map=settings).getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    yield session
    session.stop()

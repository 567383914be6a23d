"""The tables of the command, of Python and of Spark are the same, sorted, byte for byte; those of Rust are the command's."""

import json
import subprocess
from datetime import date
from pathlib import Path
from typing import Any

import iepkit
import iepkit.spark
import pyarrow as pa
import pytest
from conftest import COMMAND, ON
from pyarrow import parquet
from pyspark.sql import SparkSession

# Spark leaves sockets to be closed by the end of the process.
pytestmark = pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")

TABLES = ("findings", "facts")


def rows(table: pa.Table) -> list[bytes]:
    """The rows of a table as the command writes them, sorted."""

    def written(value: Any) -> Any:
        return value.isoformat() if isinstance(value, date) else value

    objects = ({column: written(value) for column, value in row.items()} for row in table.to_pylist())
    return sorted(json.dumps(row, ensure_ascii=False, separators=(",", ":")).encode() for row in objects)


@pytest.fixture(scope="module")
def command(samples: list[str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tables of the command, in a folder."""
    folder = tmp_path_factory.mktemp("tables")
    plans = folder / "plans.ndjson"
    plans.write_text("\n".join(samples), encoding="utf-8")
    for ending in ("ndjson", "parquet"):
        targets = [argument for name in TABLES for argument in (f"--{name}", folder / f"{name}.{ending}")]
        done = subprocess.run([COMMAND, "batch", plans, "--on", ON, *targets], capture_output=True, check=False)
        assert done.returncode == 2, done.stderr
    return folder


def test_python_gives_the_tables_of_the_command(samples: list[str], command: Path) -> None:
    tables = iepkit.check_many(pa.table({"plan": samples}), ON)
    for name in TABLES:
        expected = sorted((command / f"{name}.ndjson").read_bytes().splitlines())
        assert len(expected) >= len(samples)
        assert rows(pa.table(getattr(tables, name))) == expected
        assert rows(parquet.read_table(command / f"{name}.parquet")) == expected
        assert pa.table(getattr(tables, name)) == parquet.read_table(command / f"{name}.parquet")


def test_spark_gives_the_tables_of_the_command(spark: SparkSession, samples: list[str], command: Path) -> None:
    # Spark knows no files and no lines: what the caller knows of them is carried along.
    numbered = pa.table({"file": pa.nulls(300, pa.string()), "row": range(1, 301), "plan": samples})
    plans = spark.createDataFrame(numbered).repartition(7)
    frames = iepkit.spark.check(plans, as_of=ON, keep=["file", "row"])
    for name in TABLES:
        expected = sorted((command / f"{name}.ndjson").read_bytes().splitlines())
        assert rows(getattr(frames, name).toArrow()) == expected

"""The plans of a DataFrame: the result does not depend on partitions, and a poisoned row fails nothing."""

import os
import pickle
from collections.abc import Iterable, Iterator
from typing import Any

import iepkit
import iepkit.spark
import pyarrow as pa
import pytest
from conftest import ON
from pyspark.sql import DataFrame, SparkSession

# Spark leaves sockets to be closed by the end of the process.
pytestmark = pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")

BOARD = iepkit.Policy.from_toml(
    'policy = 1\nid = "board"\nversion = "1"\nextends = "core@1"\n[rules.agreement-stale]\nseverity = "off"\n'
)


@pytest.fixture(scope="module")
def plans(spark: SparkSession, samples: list[str]) -> DataFrame:
    poisoned = [*samples[:200], None, "", "\x00", "[" * 100_000, "{" + "x" * 5_000_000]
    numbered = pa.table({"row": range(1, len(poisoned) + 1), "school": ["a", "b"] * 102 + ["c"], "plan": poisoned})
    return spark.createDataFrame(numbered)


def rows(frame: DataFrame) -> list[dict[str, Any]]:
    """The rows, sorted."""
    found: list[dict[str, Any]] = frame.toArrow().to_pylist()
    return sorted(found, key=lambda row: (row["row"], str(row)))


def test_partitions_do_not_matter_and_a_poisoned_row_fails_nothing(plans: DataFrame) -> None:
    column = pa.array([row.plan for row in plans.select("plan").collect()])
    expected = iepkit.check_many(column, ON, policy=BOARD)
    for partitions in (1, 6):
        frames = iepkit.spark.check(plans.repartition(partitions), as_of=ON, policy=BOARD, keep=["row"])
        for frame, table in zip(frames, expected, strict=True):
            alone = pa.table(table).drop_columns("file").to_pylist()
            assert rows(frame) == sorted(alone, key=lambda row: (row["row"], str(row)))
    codes = [row["error"] for row in pa.table(expected.facts).to_pylist()[-5:]]
    assert codes == ["no-plan", "invalid-json", "invalid-json", "wrong-type", "too-large"]


def test_what_is_kept_stands_before_the_columns_of_the_tables(plans: DataFrame) -> None:
    findings, facts = iepkit.spark.check(plans, as_of=ON, keep=["school"])
    assert facts.columns[:3] == ["school", "plan", "plan_digest"]
    assert findings.columns[:3] == ["school", "plan", "rule"]
    counted = {row.school: row["count"] for row in facts.groupBy("school").count().collect()}
    assert counted == {"a": 102, "b": 102, "c": 1}
    assert iepkit.spark.check(plans, as_of=ON).facts.columns[0] == "plan"


def test_what_is_kept_may_have_any_name_and_a_type_with_names_in_it(plans: DataFrame) -> None:
    frame = plans.selectExpr(
        "plan",
        "school as `sch``ool`",
        "school as `a.b`",
        "named_struct('a b', school, 'rooms', array(1, null)) as place",
    )
    for table in iepkit.spark.check(frame, as_of=ON, keep=["`sch``ool`", "`a.b`", "place"]):
        assert table.columns[:3] == ["sch`ool", "a.b", "place"]
        assert table.schema["place"].dataType == frame.schema["place"].dataType
        kept = {(row["sch`ool"], row["a.b"], row.place["a b"], tuple(row.place.rooms)) for row in table.collect()}
        assert kept == {(school, school, school, (1, None)) for school in "abc"}


def test_bytes_are_as_good_as_text(spark: SparkSession, samples: list[str]) -> None:
    frame = spark.createDataFrame(pa.table({"document": pa.array([line.encode() for line in samples[:5]])}))
    facts = iepkit.spark.check(frame, column="document", as_of=ON).facts
    assert facts.where("error is null").count() == 5


def test_a_worker_reads_the_policy_once(plans: DataFrame) -> None:
    work = iepkit.spark._worker(0, iepkit.spark._How(ON, pickle.dumps(BOARD), None, None))

    def probe(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        list(work(batches))
        read = iepkit.spark._policy.cache_info()
        yield pa.RecordBatch.from_pydict({"worker": [os.getpid()], "read": [read.misses], "used": [read.currsize]})

    ran = plans.select("plan").repartition(8).mapInArrow(probe, "worker long, read long, used long").collect()
    workers = {row.worker for row in ran}
    # Each worker had several partitions, in the tests before this one too, and under two policies in all.
    assert len(ran) == 8 > len(workers)
    assert all(row.read == row.used <= 3 for row in ran)


def test_what_cannot_be_used_is_an_error_before_anything_runs(plans: DataFrame) -> None:
    with pytest.raises(iepkit.DateError):
        iepkit.spark.check(plans, as_of="yesterday")
    with pytest.raises(ValueError, match="propose"):
        iepkit.spark.check(plans, as_of=ON, gates=["gate"])  # type: ignore[list-item]
    with pytest.raises(ValueError, match=r"keep: .* plan; rename them first"):
        iepkit.spark.check(plans, as_of=ON, keep=["plan"])
    # Spark takes names that differ by their capitals for one.
    with pytest.raises(ValueError, match=r"keep: .* Rule; rename them first"):
        iepkit.spark.check(plans.withColumnRenamed("school", "Rule"), as_of=ON, keep=["Rule"])
    with pytest.raises(TypeError, match="column: expected text or bytes, not bigint"):
        iepkit.spark.check(plans, column="row", as_of=ON)

"""Checking the plans of a Spark DataFrame, on every worker at once.

    import iepkit.spark

    findings, facts = iepkit.spark.check(plans, column="plan", as_of="2026-11-23", keep=["school"])
    findings.groupBy("school", "rule").count().show()

It takes PySpark, which brings pyarrow; neither is needed for anything else in the package.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import pyarrow as pa
import pyarrow.compute as pc
from pyspark.sql.types import (
    BinaryType,
    BooleanType,
    DateType,
    DoubleType,
    LongType,
    StringType,
    StructField,
    StructType,
)

import iepkit

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

    from iepkit import Gate, Lang, Policy, Tables

__all__ = ["Frames", "check"]

_TYPES = {
    pa.string(): StringType(),
    pa.int64(): LongType(),
    pa.float64(): DoubleType(),
    pa.bool_(): BooleanType(),
    pa.date32(): DateType(),
}
"""The types of the tables, as Spark calls them."""

_PLACES = ("file", "row")
"""The columns that say where a plan is from, which Spark does not know: `keep` has what the caller knows instead."""


class Frames(NamedTuple):
    """What the plans come to, as DataFrames that are worked out when they are asked for, each by a check of its own."""

    findings: DataFrame
    facts: DataFrame


def check(
    df: DataFrame,
    *,
    column: str = "plan",
    as_of: date | str,
    policy: Policy | None = None,
    gates: Sequence[Gate] | None = None,
    lang: Lang | None = None,
    keep: Sequence[str] = (),
) -> Frames:
    """Checks the plans of a DataFrame, as JSON in a column of text or bytes.

    The tables are those of `check_many`, without `file` and `row`; before their columns come those named in `keep`, with
    the values that the row of the plan has, to tell the plans apart or to group by. A row that cannot be read is a row that
    says so, and fails no job. The result does not depend on how the DataFrame is partitioned, but for the order of its rows.

    The options are those of `check`, and are looked at before anything runs.
    """
    how = _How(as_of, pickle.dumps(policy), None if gates is None else tuple(gates), lang)
    # What cannot be used is an error here, and not on a worker.
    tables = [pa.schema(table) for table in how.check(pa.array([], pa.string()))]
    plans = df.select(column, *keep)
    of, *kept = plans.schema.fields
    if not isinstance(of.dataType, (StringType, BinaryType)):
        raise TypeError(f"column: expected text or bytes, not {of.dataType.simpleString()}")
    # Spark takes names that differ by their capitals for one.
    names = {field.name.casefold() for table in tables for field in table} - set(_PLACES)
    doubled = sorted(field.name for field in kept if field.name.casefold() in names)
    if doubled:
        raise ValueError(
            f"keep: the tables have columns of these names already: {', '.join(doubled)}; rename them first"
        )
    # On the way to the workers Spark would read a name with a dot or a backtick as more than a name.
    numbered = plans.toDF(*map(str, range(len(plans.columns))))

    def frame(table: int) -> DataFrame:
        own = [StructField(field.name, _TYPES[field.type]) for field in tables[table] if field.name not in _PLACES]
        return numbered.mapInArrow(_worker(table, how), StructType([*kept, *own]))

    return Frames(frame(0), frame(1))


class _How(NamedTuple):
    """How plans are checked, as it travels to a worker."""

    as_of: date | str
    policy: bytes
    gates: Sequence[Gate] | None
    lang: Lang | None

    def check(self, plans: pa.Array) -> Tables:
        # Spark has a worker on each core already.
        tables: Tables = iepkit.check_many(
            plans, self.as_of, policy=_policy(self.policy), gates=self.gates, lang=self.lang, threads=1
        )
        return tables


def _worker(table: int, how: _How) -> Callable[[Iterable[pa.RecordBatch]], Iterator[pa.RecordBatch]]:
    """What a worker does with the batches of a partition."""

    def work(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for batch in batches:
            rows = pa.table(how.check(batch.column(0))[table])
            # The row of the batch that each row of the table is about.
            places = pc.subtract(rows["row"], 1)
            kept = {
                name: batch.column(place).take(places) for place, name in enumerate(batch.schema.names) if place > 0
            }
            own = {name: rows[name] for name in rows.column_names if name not in _PLACES}
            yield from pa.table(kept | own).to_batches()

    return work


@cache
def _policy(pickled: bytes) -> Policy | None:
    """The policy, read once in the life of a worker."""
    policy: Policy | None = pickle.loads(pickled)
    return policy

"""Many plans as Arrow: any library's tables go in, the same two tables come out, and no row is lost."""

import json
import pickle
from collections.abc import Iterator
from typing import Any

import duckdb
import iepkit
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from conftest import ON, ROOT, cases
from iepkit import check_many

COUNTS = json.loads((ROOT / "tests/cases/counts.json").read_text(encoding="utf-8"))


def both(plans: Any, **options: Any) -> tuple[pa.Table, pa.Table]:
    tables = check_many(plans, options.pop("on", ON), **options)
    return pa.table(tables.findings), pa.table(tables.facts)


def test_every_case_of_many_plans_holds() -> None:
    every = cases("batch")
    assert len(every) == COUNTS["batch"]
    for name, case in every:
        findings, facts = both(pa.array(case["lines"], pa.string()), on=case["on"])
        if case.get("findings") is not None:
            compared = findings.select(["plan", "rule", "at", "waiver", "error"]).to_pylist()
            assert [list(row.values()) for row in compared] == case["findings"], name
        assert facts.num_rows == len(case["facts"]), name
        for row, expected in zip(facts.to_pylist(), case["facts"], strict=True):
            assert {column: str(row[column]) for column in expected} == {k: str(v) for k, v in expected.items()}, name


@pytest.fixture(scope="module")
def expected(samples: list[str]) -> tuple[pa.Table, pa.Table]:
    return both(pa.table({"plan": samples}), threads=1)


def sources(samples: list[str]) -> Iterator[tuple[str, Any, dict[str, Any]]]:
    table = pa.table({"plan": samples})
    yield "a table of pyarrow", table, {}
    yield "a chunked array", pa.chunked_array([samples[:7], samples[7:]]), {}
    yield "an array", pa.array(samples), {}
    yield "a batch", table.to_batches()[0], {}
    yield "a stream", table.to_reader(max_chunksize=11), {}
    for kind in (pa.large_string(), pa.string_view(), pa.binary(), pa.large_binary(), pa.binary_view()):
        yield str(kind), pa.array(samples, pa.string()).cast(kind), {}
    yield "polars", pl.DataFrame({"plan": samples}), {}
    yield "a series of polars", pl.Series(samples), {}
    yield "pandas", pd.DataFrame({"id": range(len(samples)), "text": samples}), {"column": "text"}
    plans = table  # noqa: F841
    yield "duckdb", duckdb.sql("select plan from plans"), {}


def test_any_library_s_plans_give_the_same_tables(samples: list[str], expected: tuple[pa.Table, pa.Table]) -> None:
    for name, plans, options in sources(samples):
        assert both(plans, **options) == expected, name


def test_any_library_takes_the_tables(samples: list[str], expected: tuple[pa.Table, pa.Table]) -> None:
    tables = check_many(pa.array(samples), ON)
    findings, facts = tables
    assert (tables.findings, tables.facts) == (findings, facts)
    assert len(facts) == len(samples) == 300
    assert facts.columns == tuple(expected[1].column_names)
    assert repr(facts) == "<iepkit.Table: 300 rows, 30 columns>"
    for _ in range(2):
        # A table can be taken any number of times.
        assert pa.table(findings) == expected[0]
    assert pl.DataFrame(facts).to_arrow().cast(expected[1].schema) == expected[1]
    assert pa.schema(facts) == expected[1].schema
    counted = duckdb.sql("select count(*), count(error), sum(errors) from facts")
    assert counted is not None and counted.fetchall() == [
        (300, 3, sum(filter(None, expected[1]["errors"].to_pylist())))
    ]
    assert list(pa.table(facts).to_pandas()["row"]) == list(range(1, 301))


def test_the_tables_do_not_depend_on_the_threads(samples: list[str], expected: tuple[pa.Table, pa.Table]) -> None:
    for threads in (None, 2, 5):
        assert both(pa.array(samples), threads=threads) == expected


def test_a_row_without_a_plan_is_a_row_that_says_so() -> None:
    findings, facts = both(pa.array([None, "", "{"], pa.string()), lang="fr")
    assert facts["error"].to_pylist() == ["no-plan", "invalid-json", "invalid-json"]
    assert findings["message"].to_pylist()[0] == "il n'y a pas de plan dans cette rangée"
    assert facts["row"].to_pylist() == [1, 2, 3]
    # What a library says is text need not be.
    bytes_ = pa.array([b"\xff\xfe"], pa.binary())
    as_text = pa.Array.from_buffers(pa.string(), 1, bytes_.buffers())
    assert both(as_text)[1]["error"].to_pylist() == ["invalid-utf8"]


def test_a_row_says_which_words_its_finding_means() -> None:
    statement = "Émilie 👧 lit mieux"
    plan = {"iepkit": 1, "id": "p", "language": "fr", "state": "planning", "student": {"id": "s"}}
    findings, _ = both(pa.array([json.dumps(plan | {"goals": [{"id": "g", "statement": statement}]})]))
    places = {row["rule"]: (row["span_start"], row["span_end"]) for row in findings.to_pylist()}
    assert statement[slice(*places["goal-vague-qualifier"])] == "mieux"
    assert places["goal-without-owner"] == (None, None)


def test_no_rows_give_tables_with_all_columns() -> None:
    findings, facts = both(pa.array([], pa.string()))
    assert (findings.num_rows, facts.num_rows) == (0, 0)
    assert "rule" in findings.column_names and "measurable_share" in facts.column_names


def test_the_options_hold_and_a_pickled_policy_is_the_same(samples: list[str]) -> None:
    off = 'policy = 1\nid = "b"\nversion = "1"\nextends = "core@1"\n[rules.agreement-stale]\nseverity = "off"\n'
    policy = iepkit.Policy.from_toml(off)
    plans = pa.array(samples)
    findings, facts = both(plans, policy=policy, gates=["activate"])
    assert both(plans, policy=pickle.loads(pickle.dumps(policy)), gates=["activate"]) == (findings, facts)
    assert "agreement-stale" in both(plans)[0]["rule"].to_pylist()
    assert "agreement-stale" not in findings["rule"].to_pylist()
    assert set(facts["policy"].to_pylist()) == {"b", None}
    assert set(findings["gate"].to_pylist()) == {"activate", None}


def test_the_column_is_the_one_that_is_named_or_the_only_one_or_plan(samples: list[str]) -> None:
    one, other = samples[:1], ["{"]
    assert both(pa.table({"x": other}))[1]["error"].to_pylist() == ["invalid-json"]
    assert both(pa.table({"x": other, "plan": one}))[1]["error"].to_pylist() == [None]
    assert both(pa.table({"x": other, "plan": one}), column="x")[1]["error"].to_pylist() == ["invalid-json"]
    with pytest.raises(ValueError, match="which of x, y holds the plans"):
        both(pa.table({"x": other, "y": one}))
    with pytest.raises(ValueError, match="none of that name, but x"):
        both(pa.table({"x": other}), column="y")
    no_tables: list[Any] = [pa.array(other), other]
    for not_a_table in no_tables:
        with pytest.raises(TypeError, match="no columns to choose from"):
            check_many(not_a_table, ON, column="x")


def test_what_holds_no_text_is_refused() -> None:
    for wrong in (pa.array([1]), pa.table({"plan": [1.5]}), pl.Series([True]), pa.array(["{}"]).dictionary_encode()):
        with pytest.raises(TypeError, match="expected text or bytes, not"):
            check_many(wrong, ON)


def test_a_row_that_is_null_as_a_whole_is_a_row_without_a_plan() -> None:
    columns = [pa.array(["{}", "{}", None, "{"]), pa.nulls(4)]
    table = pa.StructArray.from_arrays(columns, ["plan", "x"], mask=pa.array([False, True, False, False]))
    expected = ["missing-key", "no-plan", "no-plan", "invalid-json"]
    assert both(table)[1]["error"].to_pylist() == expected
    facts = both(pa.chunked_array([table[:1], table[1:]]))[1]
    assert (facts["error"].to_pylist(), facts["row"].to_pylist()) == (expected, [1, 2, 3, 4])


class Held:
    """An array that gives out the same two capsules whenever it is asked."""

    def __init__(self, schema: object, array: object) -> None:
        self.capsules = schema, array

    def __arrow_c_array__(self, requested_schema: object | None = None) -> object:
        return self.capsules


def test_a_capsule_that_is_already_taken_is_refused() -> None:
    taken, fresh = (pa.array(["{}"]).__arrow_c_array__() for _ in range(2))
    check_many(Held(*taken), ON)
    for capsules in (taken, (taken[0], fresh[1]), (fresh[0], taken[1])):
        with pytest.raises(ValueError, match="the capsule is already taken"):
            check_many(Held(*capsules), ON)


def test_a_stream_that_breaks_off_is_an_error(samples: list[str]) -> None:
    table = pa.table({"plan": samples})

    def batches() -> Iterator[pa.RecordBatch]:
        yield table.to_batches()[0]
        raise RuntimeError("the disk is gone")

    with pytest.raises(ValueError, match="the disk is gone"):
        check_many(pa.RecordBatchReader.from_batches(table.schema, batches()), ON)


def test_the_progress_is_told_and_can_end_the_call(samples: list[str]) -> None:
    forms: list[Any] = [pa.array(samples), samples]
    for plans in forms:
        told: list[int] = []
        check_many(plans, ON, progress=told.append)
        assert told == sorted(set(told)) and told[-1] == len(samples) and len(told) > 1

        def stop(done: int) -> None:
            raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            check_many(plans, ON, progress=stop)


def test_lists_give_the_same_outcomes_on_any_number_of_threads(samples: list[str]) -> None:
    alone = check_many(samples, ON, threads=1)
    for threads in (None, 3):
        for outcome, other in zip(check_many(samples, ON, threads=threads), alone, strict=True):
            assert type(outcome) is type(other)
            assert outcome == other or repr(outcome) == repr(other)
    with pytest.raises(ValueError, match="threads"):
        check_many(samples, ON, threads=0)


def test_a_table_of_findings_names_no_child(samples: list[str]) -> None:
    names = {json.loads(line)["student"].get("name") for line in samples if line.endswith("}")} - {None}
    assert len(names) > 5
    text = str(both(pa.array(samples))[0].to_pylist())
    assert not [name for name in names if name in text]

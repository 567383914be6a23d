"""Plans made of Python's own objects: nothing is lost, and nothing hostile does harm."""

import datetime
import enum
from collections import OrderedDict, UserDict
from decimal import Decimal
from fractions import Fraction
from typing import Any

import iepkit
import pytest
from iepkit import Limits, Plan


def with_extension(value: Any) -> dict[str, Any]:
    return {
        "iepkit": 1,
        "id": "p",
        "language": "en",
        "state": "planning",
        "student": {"id": "s"},
        "extensions": {"k": value},
    }


def kept(value: Any) -> Any:
    return Plan.from_dict(with_extension(value)).to_dict()["extensions"]["k"]


def error(document: Any, limits: Limits | None = None) -> iepkit.ParseError | iepkit.LimitError:
    with pytest.raises((iepkit.ParseError, iepkit.LimitError)) as caught:
        Plan.from_dict(document, limits=limits)
    found = caught.value
    assert isinstance(found, iepkit.ParseError | iepkit.LimitError)
    assert found.line is None and found.column is None
    assert found.__cause__ is None and found.__context__ is None
    return found


class Word(str, enum.Enum):
    HELLO = "hello"


class Size(enum.IntEnum):
    LARGE = 3


class Index:
    def __index__(self) -> int:
        return 7


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (0, 0),
        (-5, -5),
        (2**62, 2**62),
        (0.1, 0.1),
        (2.0, 2),
        (1e15, 10**15),
        (1e-7, 1e-7),
        (5e-324, 5e-324),
        (1.7976931348623157e308, 1.7976931348623157e308),
        (Decimal("2.50"), 2.5),
        (Decimal("1E+3"), 1000),
        (Size.LARGE, 3),
        (Index(), 7),
        (True, True),
        (None, None),
        ("", ""),
        ('\0 \U0001f600 " \\ \u2028', '\0 \U0001f600 " \\ \u2028'),
        (Word.HELLO, "hello"),
        (("a", 1), ["a", 1]),
        ([], []),
        ({}, {}),
        (OrderedDict(b=1, a=2), {"b": 1, "a": 2}),
        (UserDict(b=1), {"b": 1}),
        (datetime.date(2026, 1, 9), "2026-01-09"),
    ],
)
def test_values_are_kept(value: Any, expected: Any) -> None:
    assert kept(value) == expected
    assert type(kept(value)) in (type(expected), float)


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (float("nan"), "bad-number"),
        (float("-inf"), "bad-number"),
        (Decimal("NaN"), "bad-number"),
        (Decimal("-Infinity"), "bad-number"),
        (Decimal("1E+999999999"), "bad-number"),
        (Decimal("1E-999999999"), "bad-number"),
        (Decimal("0.1234567890123456789"), "bad-number"),
        (2**53 + 1, "bad-number"),
        pytest.param(10**5_000, "bad-number", id="thousands of digits"),
        (10**400, "bad-number"),
        ("\ud800", "invalid-utf8"),
        (datetime.datetime(2026, 1, 9), "bad-date"),
        ({1, 2}, "wrong-type"),
        (b"text", "wrong-type"),
        (1j, "wrong-type"),
        (Fraction(1, 3), "wrong-type"),
        (object(), "wrong-type"),
        (range(3), "wrong-type"),
        ({"k": {3: "x"}}, "wrong-type"),
        ({None: "x"}, "wrong-type"),
        ({"\ud800": "x"}, "invalid-utf8"),
    ],
)
def test_what_json_has_not_is_refused_with_its_place(value: Any, code: str) -> None:
    found = error(with_extension([0, value]))
    assert isinstance(found, iepkit.ParseError)
    assert (found.code, found.at[:15]) == (code, "/extensions/k/1")


def test_places_are_the_readers() -> None:
    goal = {"id": "g", "criterion": {"kind": "percent", "at_least": float("nan")}}
    document = with_extension(1) | {"goals": [goal]}
    assert error(document).at == "/goals/0/criterion/at_least"
    goal["criterion"] = {"kind": "percent", "at_least": Decimal("0.0001")}
    assert (error(document).code, error(document).at) == ("bad-number", "/goals/0/criterion/at_least")
    goal["criterion"] = {"kind": "percent", "at_least": Decimal("80.50")}
    assert Plan.from_dict(document).to_dict()["goals"][0]["criterion"]["at_least"] == 80.5
    # A key that is not an id may be a sentence: the place stops at the object that has it.
    assert error(with_extension({"no id": {"deeper": object()}})).at == "/extensions/k"


def test_numbers_of_the_format_are_exact() -> None:
    for number in (0.1, 1e-3, 999_999_999.999, Decimal("0.100"), 1e3, 80.0):
        goal = {"id": "g", "criterion": {"kind": "percent", "at_least": number}}
        plan = Plan.from_dict(with_extension(1) | {"goals": [goal]})
        assert plan.to_dict()["goals"][0]["criterion"]["at_least"] == float(number)


def test_cycles_and_depth_end_at_a_limit() -> None:
    ring: list[Any] = []
    ring.append(ring)
    assert error(with_extension(ring)).code == "too-deep"
    loop: dict[str, Any] = with_extension(1)
    loop["extensions"] = {"k": loop}
    found = error(loop)
    assert isinstance(found, iepkit.LimitError)
    assert (found.code, found.limit) == ("too-deep", 32)
    deep: Any = 1
    for _ in range(100_000):
        deep = [deep]
    assert error(with_extension(deep)).code == "too-deep"
    assert error(with_extension(deep), Limits(depth=128)).limit == 128  # type: ignore[union-attr]


def test_a_list_that_stands_in_many_places_does_not_fill_the_memory() -> None:
    laughs: Any = ["ha"] * 10
    for _ in range(20):
        laughs = [laughs] * 10
    assert error(with_extension(laughs)).code == "too-large"


def test_the_limits_hold_for_objects_too() -> None:
    assert error(with_extension(list(range(1_001)))).code == "too-many-items"
    assert error(with_extension("x" * 70_000)).code == "text-too-long"
    assert error(with_extension("x"), Limits(bytes=20)).code == "too-large"


def test_objects_that_change_or_fail_while_they_are_written() -> None:
    document = with_extension(1)

    class Grows(UserDict):  # type: ignore[type-arg]
        def items(self) -> Any:
            document["id"] = "q"
            document[f"key{len(document)}"] = 1
            return super().items()

    document["extensions"] = Grows(a=1)
    with pytest.raises(iepkit.ParseError) as caught:
        Plan.from_dict(document)
        Plan.from_dict(document)
    assert caught.value.code == "unknown-key"

    class Fails(UserDict):  # type: ignore[type-arg]
        def items(self) -> Any:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        iepkit.check_many([with_extension(Fails(a=1))], "2026-11-23")


@pytest.mark.parametrize("wrong", [None, 5, "{}", [], [("id", "p")]])
def test_a_document_is_a_mapping(wrong: Any) -> None:
    with pytest.raises(TypeError):
        Plan.from_dict(wrong)

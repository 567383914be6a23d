"""Errors: their kinds, codes, places and words, and that nothing hostile gets past them."""

import copy
import pickle
import traceback
from typing import Any

import iepkit
import pytest
from conftest import ON
from iepkit import IepkitError, LimitError, ParseError, Plan, Policy, PolicyError, check


def raised(call: Any, *arguments: Any) -> Any:
    with pytest.raises(IepkitError) as caught:
        call(*arguments)
    return caught.value


def every_error() -> list[IepkitError]:
    return [
        raised(Plan.from_json, '{"iepkit": 1, "id": "p", "gaols": []}'),
        raised(Plan.from_yaml, "iepkit: 1\nid: &a p\n"),
        raised(Plan.from_dict, {"iepkit": float("nan")}),
        raised(Plan.from_json, "[" * 100),
        raised(Plan.from_json, '{"iepkit": 1, "extensions": {"a":' + "[" * 40),
        raised(
            Policy.from_toml, 'policy = 1\nid = "b"\nversion = "1"\nextends = "core@1"\n[rules.goal-without-ownr]\n'
        ),
        raised(Policy.built_in, "nobody@1"),
        raised(check, {}, "yesterday"),
    ]


def test_the_kinds() -> None:
    for kind in (ParseError, LimitError, PolicyError, iepkit.DateError, iepkit.DiffError, iepkit.Refusal):
        assert issubclass(kind, IepkitError) and issubclass(kind, ValueError)
        assert kind.__module__ == "iepkit"
    assert [type(error) for error in every_error()] == [
        ParseError, ParseError, ParseError, ParseError, LimitError, PolicyError, PolicyError, iepkit.DateError,
    ]  # fmt: skip


def test_an_error_has_a_code_a_place_and_words_in_both_languages() -> None:
    error = raised(Plan.from_json, '{"iepkit": 1, "id": "p", "gaols": []}')
    assert (error.code, error.at, error.line, error.column) == ("unknown-key", "/gaols", 1, 26)
    assert error.message() == error.message("en") == "unknown key `gaols`; did you mean `goals`?"
    assert error.message("fr") == "clé inconnue `gaols`; vouliez-vous dire `goals`?"
    assert str(error) == "unknown key `gaols`; did you mean `goals`? (line 1, column 26)"
    assert repr(error) == "ParseError('unknown-key', at='/gaols')"
    with pytest.raises(ValueError, match="`en` or `fr`"):
        error.message("de")
    error = raised(Plan.from_dict, {"iepkit": 1, "id": "p", "gaols": []})
    assert str(error) == "unknown key `gaols`; did you mean `goals`? (at /gaols)"
    error = every_error()[5]
    assert (error.code, error.line) == ("unknown-rule", 5)
    assert "`goal-without-owner`" in str(error)


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_errors_pickle(protocol: int) -> None:
    for error in every_error():
        for again in (pickle.loads(pickle.dumps(error, protocol)), copy.copy(error), copy.deepcopy(error)):
            assert type(again) is type(error)
            assert vars(again) == vars(error)
            assert (str(again), repr(again), again.message("fr")) == (str(error), repr(error), error.message("fr"))


HOSTILE: list[Any] = [
    "", " ", "null", "[]", "{", "}", '"', "\0", "\ufeff", "\ufeff{", "{}" * 2, "{" * 100_000, "[" * 100_000, '{"a":' * 100_000,
    "\ud800", "{\"iepkit\": 1e999}", '{"iepkit": -0}', "nan", "{'iepkit': 1}", '{"iepkit": 1, "iepkit": 1}', '{"":""}',
    '{"iepkit":' + "9" * 100_000 + "}", '{"\\ud800": 1}', "\x1b]0;title\x07", "x" * (5 << 20), b"", b"\xff\xfe{\x00}\x00",
    b"\x80", b"\xed\xa0\x80", b"{" + b"\xc3\x28" + b"}", b"\x00" * 1_000, bytearray(b"{"), memoryview(b"{"),
    "a: " * 10_000, "- " * 10_000, "&a [*a]", "!!python/object:os.system x", "? [a]\n: b", "%YAML 9.9\n---\n",
    "[" * 5_000 + "]" * 5_000, "---\n---\n", "\t\tid: 1", "{a: b, a: c}", ": ", "|\n", "'", '"\\x', "<<: {}",
]  # fmt: skip


@pytest.mark.parametrize("index", range(len(HOSTILE)))
def test_hostile_texts_end_in_a_typed_error(index: int) -> None:
    hostile = HOSTILE[index]
    for reader in (Plan.from_json, Plan.from_yaml):
        assert isinstance(raised(reader, hostile), ParseError | LimitError)
    assert isinstance(raised(check, hostile, ON), ParseError | LimitError)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\0",
        "\ud800",
        b"\xff",
        "[" * 100_000,
        "a = " + "[" * 100_000,
        "policy = 99",
        "id = 1\nid = 2",
        "x" * 1_000_000,
    ],
)
def test_hostile_policies_end_in_a_typed_error(text: str | bytes) -> None:
    assert isinstance(raised(Policy.from_toml, text), PolicyError)


@pytest.mark.parametrize("wrong", [None, 5, ["{}"], {}, object()])
def test_what_is_no_text_is_a_type_error(wrong: Any) -> None:
    for reader in (Plan.from_json, Plan.from_yaml, Policy.from_toml):
        with pytest.raises(TypeError, match="expected str or bytes"):
            reader(wrong)


def test_no_error_keeps_the_one_before_it() -> None:
    """A UnicodeDecodeError would carry the whole text along."""
    secrets = [raised(Plan.from_json, "secret \ud800"), raised(Plan.from_json, b"secret \xff")]
    for error in [*every_error(), *secrets]:
        assert error.__cause__ is None and error.__context__ is None
        assert "secret" not in "".join(traceback.format_exception_only(error))

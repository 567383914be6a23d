"""The examples and the first page of the documentation do what they say, and the package brings its licences."""

import doctest
import importlib.metadata
import os
import re
import subprocess
import sys
from pathlib import Path

import iepkit
import nbformat
import pytest
from conftest import COMMAND, ROOT
from nbclient import NotebookClient

EXAMPLES = ROOT / "examples" / "python"


def run(*arguments: Path | str) -> str:
    command = [sys.executable, *map(str, arguments)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    assert done.stderr == b""
    return done.stdout.decode("utf-8")


def test_the_examples_in_the_documentation_of_the_package() -> None:
    shown = 0
    for name in iepkit.__all__:
        thing = getattr(iepkit, name)
        test = doctest.DocTestParser().get_doctest(getattr(thing, "__doc__", None) or "", {}, name, None, None)
        shown += len(test.examples)
        assert doctest.DocTestRunner().run(test).failed == 0, name
    assert shown >= 10


def test_the_package_brings_its_licences() -> None:
    brought = {file.name: file for file in importlib.metadata.files("iepkit") or []}
    for name in ("LICENSE", "LICENSE-APACHE", "LICENSE-MIT"):
        assert brought[name].read_text(encoding="utf-8") == (ROOT / name).read_text(encoding="utf-8")


def test_six_lines() -> None:
    assert run(EXAMPLES / "six_lines.py").splitlines()[-1].endswith("?")


@pytest.mark.parametrize("name", ["README.md", "LISEZMOI.md"])
def test_the_page_starts_with_the_six_lines(name: str) -> None:
    page = (ROOT / "bindings/python" / name).read_text(encoding="utf-8")
    blocks = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    assert blocks[0] == (EXAMPLES / "six_lines.py").read_text(encoding="utf-8")
    for number, block in enumerate(blocks):
        exec(compile(block, f"{name}, block {number + 1}", "exec"), {"__name__": "readme"})


def test_the_class_review_is_that_of_every_language() -> None:
    expected = (ROOT / "examples/class-review.txt").read_text(encoding="utf-8")
    assert run(EXAMPLES / "class_review.py", ROOT / "examples/plans", "2026-11-23") == expected


def test_what_comes_next_is_that_of_every_language() -> None:
    expected = (ROOT / "examples/what-next.txt").read_text(encoding="utf-8")
    assert run(EXAMPLES / "what_next.py", ROOT / "examples/plans", "2026-11-23", "2027-01-31") == expected


def test_the_class_review_goes_on_after_a_plan_that_does_not_read(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("iepkit: 1\nid: a\nlanguage: en\ngaols: []\n", encoding="utf-8")
    (tmp_path / "b.yaml").write_bytes((ROOT / "examples/plans/repaired.yaml").read_bytes())
    assert run(EXAMPLES / "class_review.py", tmp_path, "2026-11-23").splitlines() == [
        "a.yaml: unknown key `gaols`; did you mean `goals`? (line 4, column 1)",
        "b.yaml: errors 0, warnings 0",
    ]


@pytest.mark.parametrize("name", ["many-plans.md", "beaucoup-de-plans.md"])
def test_the_recipes_for_many_plans_run(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    page = (ROOT / "docs" / name).read_text(encoding="utf-8")
    blocks = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    assert blocks
    for block in blocks:
        exec(compile(block, name, "exec"), {"__name__": "recipe"})


@pytest.mark.parametrize("name", ["notebook.ipynb", "many_plans.ipynb"])
def test_the_notebooks_run_from_top_to_bottom(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IPYTHONDIR", str(ROOT / "target" / "python" / "ipython"))
    monkeypatch.setenv("IEPKIT_COUNT", "300")
    monkeypatch.setenv("PATH", f"{COMMAND.parent}{os.pathsep}{os.environ['PATH']}")
    notebook = nbformat.read(EXAMPLES / name, as_version=4)  # type: ignore[no-untyped-call]
    NotebookClient(notebook, timeout=300, resources={"metadata": {"path": str(EXAMPLES)}}).execute()
    outputs = [output for cell in notebook.cells if cell.cell_type == "code" for output in cell.outputs]
    assert any("image/png" in output.get("data", {}) for output in outputs), "a plot"
    assert any("<table" in output.get("data", {}).get("text/html", "") for output in outputs), "a table"

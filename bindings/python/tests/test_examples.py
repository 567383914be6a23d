"""The examples, and the first page of the documentation, do what they say."""

import doctest
import os
import re
import subprocess
import sys
from pathlib import Path

import iepkit
import nbformat
from conftest import ROOT
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


def test_six_lines() -> None:
    assert run(EXAMPLES / "six_lines.py").splitlines()[-1].endswith("?")


def test_the_page_starts_with_the_six_lines() -> None:
    page = (ROOT / "bindings/python/README.md").read_text(encoding="utf-8")
    blocks = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    assert blocks[0] == (EXAMPLES / "six_lines.py").read_text(encoding="utf-8")
    for number, block in enumerate(blocks):
        exec(compile(block, f"README.md, block {number + 1}", "exec"), {"__name__": "readme"})


def test_the_class_review() -> None:
    lines = run(EXAMPLES / "class_review.py", ROOT / "examples/plans", "2026-11-23").splitlines()
    assert [line for line in lines if not line.startswith("  ")] == [
        "actif.yaml: errors 0, warnings 0",
        "first-draft.yaml: errors 19, warnings 10",
        "overdue.yaml: errors 1, warnings 0",
        "repaired.yaml: errors 0, warnings 0",
    ]
    questions = [line for line in lines if line.startswith("  ")]
    assert "  Who will answer for this goal?" in questions
    assert all(question.endswith("?") for question in questions)


def test_the_notebook_runs_from_top_to_bottom() -> None:
    os.environ["IPYTHONDIR"] = str(ROOT / "target" / "python" / "ipython")
    notebook = nbformat.read(EXAMPLES / "notebook.ipynb", as_version=4)  # type: ignore[no-untyped-call]
    NotebookClient(notebook, timeout=300, resources={"metadata": {"path": str(EXAMPLES)}}).execute()
    outputs = [output for cell in notebook.cells if cell.cell_type == "code" for output in cell.outputs]
    assert any("image/png" in output.get("data", {}) for output in outputs), "a plot"
    assert any("<table" in output.get("data", {}).get("text/html", "") for output in outputs), "a table"

"""Copies the documentation of the compiled module, which stands in the Rust sources, into its stub, where editors read it.

`python stubs.py` rewrites the stub from the installed package, `python stubs.py --check` only says whether it is up to date.
"""

import ast
import inspect
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from textwrap import indent

from iepkit import _iepkit

HERE = Path(__file__).resolve().parent
STUB = HERE / "python/iepkit/_iepkit.pyi"

Definition = ast.ClassDef | ast.FunctionDef


def definitions(body: list[ast.stmt], owner: object) -> Iterator[tuple[Definition, str]]:
    """The public classes and functions of a stub, from the last to the first, each with its documentation."""
    for node in reversed(body):
        if not isinstance(node, Definition) or node.name.startswith("_"):
            continue
        thing = getattr(owner, node.name)
        if isinstance(node, ast.ClassDef):
            yield from definitions(node.body, thing)
        doc = inspect.getdoc(thing)
        if not doc:
            sys.exit(f"{node.name} has no documentation")
        yield node, doc


def quoted(doc: str) -> str:
    """The documentation as a docstring."""
    quotes = "'''" if '"""' in doc else '"""'
    end = "\n" if "\n" in doc else ""
    docstring = f"{quotes}{doc}{end}{quotes}"
    if inspect.cleandoc(ast.literal_eval(docstring)) != doc:
        sys.exit(f"this cannot stand in a docstring: {doc}")
    return docstring


def documented(stub: str) -> str:
    """The stub with the documentation of the module; all else stays as it is."""
    lines = stub.splitlines()
    # From the last to the first, so that what is still to come keeps its lines.
    for node, doc in definitions(ast.parse(stub).body, _iepkit):
        first = node.body[0]
        docstring = indent(quoted(doc), " " * (node.col_offset + 4))
        if isinstance(first, ast.Expr):
            # A docstring, or the dots of a body that has none.
            before = lines[first.lineno - 1][: first.col_offset].rstrip()
            lines[first.lineno - 1 : first.end_lineno] = [before, docstring] if before else [docstring]
        else:
            lines.insert(node.lineno, docstring)
    return formatted("\n".join(lines) + "\n")


def formatted(stub: str) -> str:
    """The stub as ruff would write it."""
    settings = ["--config", str(HERE / "pyproject.toml"), "--stdin-filename", str(STUB)]
    command = [sys.executable, "-m", "ruff", "format", *settings, "-"]
    return subprocess.run(command, input=stub, stdout=subprocess.PIPE, encoding="utf-8", check=True).stdout


def main() -> None:
    before = STUB.read_text(encoding="utf-8")
    after = documented(before)
    if "--check" not in sys.argv:
        STUB.write_text(after, encoding="utf-8", newline="\n")
    elif after != before:
        sys.exit(f"{STUB.name} does not hold the documentation of the library; `{sys.executable} {__file__}` mends it")


if __name__ == "__main__":
    main()

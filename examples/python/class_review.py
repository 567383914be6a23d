"""What to bring to the next meetings: checks every plan of a folder, and prints the questions of what is in error.

Run it as `python class_review.py FOLDER DATE`.
"""

import sys
from pathlib import Path

import iepkit


def review(path: Path, on: str) -> None:
    """Prints how a plan stands, and the questions for the meeting, each once."""
    try:
        report = iepkit.check(iepkit.Plan.from_yaml(path.read_bytes()), on)
    except iepkit.IepkitError as error:
        print(f"{path.name}: {error}")
        return
    print(f"{path.name}: errors {report.count('error')}, warnings {report.count('warning')}")
    for question in dict.fromkeys(finding.question for finding in report if finding.severity == "error"):
        print(f"  {question}")


def main() -> None:
    """Reviews the plans of a folder, in the order of their names."""
    folder, on = sys.argv[1:]
    for path in sorted(Path(folder).glob("*.yaml")):
        review(path, on)


if __name__ == "__main__":
    main()

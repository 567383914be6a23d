"""What to do next: for every plan of a folder, what stands before its next move, and what is due.

Run it as `python what_next.py FOLDER FROM TO`.
"""

import sys
from pathlib import Path

import iepkit


def tell(path: Path, first: str, last: str) -> None:
    """Prints who has to settle what before a plan can go on, and what is due up to the last day."""
    plan = iepkit.Plan.from_yaml(path.read_bytes())
    steps = iepkit.next_steps(plan, first)
    print(f"{path.name}: {plan.state}, next {steps.event or 'nothing'}")
    for step in steps:
        print(f"  {', '.join(step.who)}: {step.finding.question}")
    for deadline in iepkit.deadlines(plan, first, last):
        print(f"  {deadline.due} {deadline.standing}: {deadline.message()}")


def main() -> None:
    """Tells of the plans of a folder, in the order of their names."""
    folder, first, last = sys.argv[1:]
    for path in sorted(Path(folder).glob("*.yaml")):
        tell(path, first, last)


if __name__ == "__main__":
    main()

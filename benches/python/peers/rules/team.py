"""Who takes part."""

from collections.abc import Iterator

from peers.context import Context, is_said
from peers.rules.rule import ERROR, WARNING, Found, rule


@rule("student-not-taking-part", WARNING)
def student_not_taking_part(cx: Context) -> Iterator[Found]:
    """A child who takes no part, without a reason on record."""
    if not cx.students:
        yield Found("/team", cx.plan.id)
    for i, student in cx.students:
        if student.took_part is False and not is_said(student.reason):
            yield Found(f"/team/{i}", student.id)


@rule("team-without-parent", ERROR)
def team_without_parent(cx: Context) -> Iterator[Found]:
    """A team without a parent or guardian."""
    if "parent" not in cx.parties:
        yield Found("/team", cx.plan.id)


@rule("team-without-school", ERROR)
def team_without_school(cx: Context) -> Iterator[Found]:
    """A team without anyone from the school."""
    if "school" not in cx.parties:
        yield Found("/team", cx.plan.id)

"""Strengths and challenges."""

from collections.abc import Iterator

from peers.context import Context, is_said
from peers.rules.rule import ERROR, WARNING, Found, rule

AREAS = ("affective", "autonomy", "organizational", "social", "behavioural", "sensory", "language", "academic")


@rule("area-not-considered", WARNING)
def area_not_considered(cx: Context) -> Iterator[Found]:
    """An area of development that no entry considers."""
    considered = {
        ability.area
        for ability in cx.plan.abilities
        if ability.strengths or ability.challenges or ability.levels or ability.nothing_to_note
    }
    for area in AREAS:
        if area not in considered:
            yield Found("/abilities", cx.plan.id)


@rule("assessment-after-meeting", WARNING)
def assessment_after_meeting(cx: Context) -> Iterator[Found]:
    """An assessment that came after the goals were planned."""
    met = max((m.date for m in cx.plan.meetings if m.kind == "planning" and m.date is not None), default=None)
    if met is None:
        return
    activated = cx.first_activation[1].date if cx.first_activation else None
    for i, ability in enumerate(cx.plan.abilities):
        date = ability.date
        if date is not None and date > met and (activated is None or date <= activated):
            yield Found(f"/abilities/{i}/date", ability.id)


@rule("challenge-without-need", WARNING)
def challenge_without_need(cx: Context) -> Iterator[Found]:
    """A challenge that no need takes up."""
    if not cx.plan.needs:
        return
    taken_up = {id for need in cx.plan.needs for id in need.challenges}
    for i, ability in enumerate(cx.plan.abilities):
        for j, challenge in enumerate(ability.challenges):
            if not is_said(challenge.no_need) and challenge.id not in taken_up:
                yield Found(f"/abilities/{i}/challenges/{j}", challenge.id)


@rule("no-strength-recorded", ERROR)
def no_strength_recorded(cx: Context) -> Iterator[Found]:
    """An assessment without a strength."""
    if not any(ability.strengths for ability in cx.plan.abilities):
        yield Found("/abilities", cx.plan.id)


@rule("one-sided-assessment", WARNING)
def one_sided_assessment(cx: Context) -> Iterator[Found]:
    """An assessment that leaves out the view of parents or of the school."""
    authors = {cx.party[ability.by] for ability in cx.plan.abilities if ability.by in cx.party}
    if authors and any(party in cx.parties and party not in authors for party in ("parent", "school")):
        yield Found("/abilities", cx.plan.id)


@rule("student-voice-missing", WARNING)
def student_voice_missing(cx: Context) -> Iterator[Found]:
    """An assessment without the child's own view."""
    voiced = any(cx.party.get(ability.by) == "student" for ability in cx.plan.abilities)
    if not voiced and not cx.student_is_excused:
        yield Found("/abilities", cx.plan.id)

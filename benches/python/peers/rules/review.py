"""Reviews and closing."""

from collections.abc import Iterator

from peers.context import Context, is_said
from peers.dates import plus_months
from peers.rules.rule import ERROR, EVERY_GATE, Found, rule

MONTHS = 12


@rule("closure-without-reason", ERROR, *EVERY_GATE)
def closure_without_reason(cx: Context) -> Iterator[Found]:
    """A plan or a goal that was closed, and nothing says why."""
    plan = cx.plan
    if plan.state == "closed" and not (plan.closure and plan.closure.reason):
        yield Found("", plan.id)
    for i, goal in enumerate(plan.goals):
        if goal.status == "closed" and not (goal.closure and is_said(goal.closure.reason)):
            yield Found(f"/goals/{i}", goal.id)


@rule("review-date-missing", ERROR)
def review_date_missing(cx: Context) -> Iterator[Found]:
    """A plan without a date for its next review."""
    if cx.review_date is None:
        yield Found(f"/reviews/{cx.last_review[0]}" if cx.last_review else "/period", cx.plan.id)


@rule("review-date-too-far", ERROR)
def review_date_too_far(cx: Context) -> Iterator[Found]:
    """A review more than a year after what it is measured from."""
    review = cx.review_date
    if review and review.measured_from and review.date > plus_months(review.measured_from, MONTHS):
        yield Found(review.at, cx.plan.id)


@rule("review-goal-undecided", ERROR, "review")
def review_goal_undecided(cx: Context) -> Iterator[Found]:
    """A goal that the review did not decide on."""
    if cx.current_review is None:
        return
    decided = {decided.goal for decided in cx.current_review[1].goals if decided.outcome}
    for i, goal in cx.open_goals:
        if goal.id not in decided:
            yield Found(f"/goals/{i}", goal.id)


@rule("review-overdue", ERROR, "live")
def review_overdue(cx: Context) -> Iterator[Found]:
    """A review date that has gone by."""
    if cx.review_date and cx.review_date.date < cx.as_of:
        yield Found(cx.review_date.at, cx.plan.id)


@rule("review-without-outcome", ERROR, "review")
def review_without_outcome(cx: Context) -> Iterator[Found]:
    """A review that does not say what becomes of the plan."""
    if cx.current_review is None:
        yield Found("/reviews", cx.plan.id)
    elif not cx.current_review[1].outcome:
        yield Found(f"/reviews/{cx.current_review[0]}", cx.plan.id)

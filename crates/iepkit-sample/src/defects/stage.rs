//! Defects of what only one stage can get wrong.

use super::{BLANK, Defect, open_goal, pick, review_date};
use crate::calendar::Stage;
use crate::day::TODAY;
use crate::document::Plan;
use crate::random::Random;

/// The defects of one stage.
pub fn all(stage: Stage) -> &'static [Defect] {
    match stage {
        Stage::Assessing | Stage::Planning => &[goals_not_written],
        Stage::Running | Stage::Renewed => &[review_overdue],
        Stage::UnderReview => &[review_not_held, goal_not_decided, review_without_outcome],
        Stage::Closed => &[plan_closed_without_reason, goal_closed_without_reason],
        Stage::Proposed | Stage::Disputed | Stage::New => &[],
    }
}

/// Leaves what the assessment found, and what helps whatever the goals are.
fn goals_not_written(plan: &mut Plan, _: &mut Random) -> Option<()> {
    plan.goals.clear();
    plan.strategies.retain(|strategy| strategy.goals.is_empty());
    Some(())
}

fn review_overdue(plan: &mut Plan, random: &mut Random) -> Option<()> {
    let overdue = TODAY.plus(-3 - random.up_to(20));
    (*review_date(plan)).filter(|date| *date >= TODAY)?;
    *review_date(plan) = Some(overdue);
    for goal in plan.goals.iter_mut().filter(|goal| goal.horizon != "post-school") {
        goal.due = goal.due.map(|due| due.min(overdue));
        for objective in &mut goal.objectives {
            objective.due = goal.due;
        }
    }
    Some(())
}

fn review_not_held(plan: &mut Plan, _: &mut Random) -> Option<()> {
    plan.reviews.pop()?;
    plan.meetings.retain(|meeting| meeting.kind != "review");
    Some(())
}

fn goal_not_decided(plan: &mut Plan, random: &mut Random) -> Option<()> {
    let goal = open_goal(plan, random)?.id.clone();
    plan.reviews.last_mut()?.goals.retain(|outcome| outcome.goal != goal);
    Some(())
}

fn review_without_outcome(plan: &mut Plan, _: &mut Random) -> Option<()> {
    plan.reviews.last_mut()?.outcome = "";
    Some(())
}

fn plan_closed_without_reason(plan: &mut Plan, _: &mut Random) -> Option<()> {
    plan.closure.as_mut()?.reason = "";
    Some(())
}

fn goal_closed_without_reason(plan: &mut Plan, random: &mut Random) -> Option<()> {
    pick(&mut plan.goals, random, |goal| goal.status == "closed")?.closure.as_mut()?.reason = BLANK;
    Some(())
}

//! Defects of goals and strategies.

use super::{BLANK, Defect, open_goal, pick, review_date, strategy_for_goals};
use crate::document::{Amount, Goal, Plan};
use crate::random::Random;

pub const ALL: &[Defect] = &[
    criterion_without_kind,
    goal_due_outside_plan,
    goal_without_baseline,
    goal_without_behaviour,
    goal_without_condition,
    goal_without_criterion,
    goal_without_due_date,
    goal_without_method,
    goal_without_need,
    goal_without_owner,
    goal_without_owner,
    goal_without_strategy,
    goals_of_equal_rank,
    observation_in_another_unit,
    statement_left_blank,
    strategy_left_blank,
    strategy_without_goal,
    strategy_without_owner,
    target_behind_baseline,
];

fn criterion_without_kind(plan: &mut Plan, random: &mut Random) -> Option<()> {
    let goal = pick(&mut plan.goals, random, |goal| goal.is_open() && goal.criterion.is_some())?;
    goal.criterion.as_mut()?.kind = "";
    Some(())
}

fn goal_due_outside_plan(plan: &mut Plan, random: &mut Random) -> Option<()> {
    let last = (*review_date(plan)).max(plan.period.ends)?;
    let goal = pick(&mut plan.goals, random, |goal| goal.is_open() && goal.horizon != "post-school")?;
    goal.due = Some(last.plus_weeks(6));
    Some(())
}

fn goal_without_baseline(plan: &mut Plan, random: &mut Random) -> Option<()> {
    pick(&mut plan.goals, random, |goal| goal.is_open() && goal.baseline.is_some())?.baseline.take().map(drop)
}

fn goal_without_behaviour(plan: &mut Plan, random: &mut Random) -> Option<()> {
    BLANK.clone_into(&mut open_goal(plan, random)?.behaviour);
    Some(())
}

fn goal_without_condition(plan: &mut Plan, random: &mut Random) -> Option<()> {
    open_goal(plan, random)?.condition.clear();
    Some(())
}

fn goal_without_criterion(plan: &mut Plan, random: &mut Random) -> Option<()> {
    let goal = open_goal(plan, random)?;
    goal.criterion = None;
    goal.objectives.clear();
    Some(())
}

fn goal_without_due_date(plan: &mut Plan, random: &mut Random) -> Option<()> {
    open_goal(plan, random)?.due = None;
    Some(())
}

fn goal_without_method(plan: &mut Plan, random: &mut Random) -> Option<()> {
    open_goal(plan, random)?.method = None;
    Some(())
}

fn goal_without_need(plan: &mut Plan, random: &mut Random) -> Option<()> {
    open_goal(plan, random)?.needs.clear();
    Some(())
}

fn goal_without_owner(plan: &mut Plan, random: &mut Random) -> Option<()> {
    open_goal(plan, random)?.owner.clear();
    Some(())
}

fn goal_without_strategy(plan: &mut Plan, random: &mut Random) -> Option<()> {
    let goal = open_goal(plan, random)?.id.clone();
    plan.strategies.retain(|strategy| !strategy.goals.contains(&goal));
    Some(())
}

fn goals_of_equal_rank(plan: &mut Plan, random: &mut Random) -> Option<()> {
    let rank = plan.goals.iter().find(|goal| goal.is_open())?.priority;
    let goal = pick(&mut plan.goals, random, |goal| goal.is_open() && goal.priority != rank)?;
    goal.priority = rank.filter(|_| random.chance(50));
    Some(())
}

fn observation_in_another_unit(plan: &mut Plan, random: &mut Random) -> Option<()> {
    let measures_time = |goal: &Goal| goal.criterion.as_ref().is_some_and(|criterion| criterion.unit == "min");
    let goal = pick(&mut plan.goals, random, |goal| goal.is_open() && measures_time(goal))?;
    pick(&mut goal.observations, random, |observation| observation.value.is_some())?.unit = "s";
    Some(())
}

fn statement_left_blank(plan: &mut Plan, random: &mut Random) -> Option<()> {
    BLANK.clone_into(&mut open_goal(plan, random)?.statement);
    Some(())
}

fn strategy_left_blank(plan: &mut Plan, random: &mut Random) -> Option<()> {
    pick(&mut plan.strategies, random, |_| true)?.statement.clear();
    Some(())
}

fn strategy_without_goal(plan: &mut Plan, random: &mut Random) -> Option<()> {
    strategy_for_goals(plan, random)?.goals.clear();
    Some(())
}

fn strategy_without_owner(plan: &mut Plan, random: &mut Random) -> Option<()> {
    pick(&mut plan.strategies, random, |_| true)?.owners.clear();
    Some(())
}

fn target_behind_baseline(plan: &mut Plan, random: &mut Random) -> Option<()> {
    let can_trade = |goal: &Goal| goal.is_open() && goal.baseline.is_some() && goal.criterion.is_some();
    let goal = pick(&mut plan.goals, random, can_trade)?;
    let criterion = goal.criterion.as_mut()?;
    let target = criterion.at_least.or(criterion.at_most).or(criterion.steps)?;
    goal.baseline.as_mut()?.value = Some(Amount::whole(target));
    Some(())
}

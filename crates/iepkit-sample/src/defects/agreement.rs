//! Defects of decisions, once they carry their digests.

use super::{Defect, pick, words};
use crate::document::Plan;
use crate::random::Random;
use crate::words::text;

pub const ALL: &[Defect] = &[
    goals_edited_after_signing,
    goals_edited_after_signing,
    strategies_edited_after_signing,
    strategies_edited_after_signing,
    decision_missing,
    decision_without_digests,
    refusal_without_next_step,
];

fn goals_edited_after_signing(plan: &mut Plan, random: &mut Random) -> Option<()> {
    let addition = words(plan, text(", at school and at home", ", à l'école et à la maison"));
    pick(&mut plan.needs, random, |_| true)?.statement += addition;
    Some(())
}

fn strategies_edited_after_signing(plan: &mut Plan, random: &mut Random) -> Option<()> {
    let addition = words(plan, text(", with a pause", ", avec une pause"));
    pick(&mut plan.strategies, random, |_| true)?.statement += addition;
    Some(())
}

/// The parent who was first to join the team.
fn first_parent(plan: &Plan) -> Option<String> {
    let parent = plan.team.iter().find(|member| matches!(member.role, "parent" | "guardian"));
    parent.map(|parent| parent.id.clone())
}

fn decision_missing(plan: &mut Plan, _: &mut Random) -> Option<()> {
    let parent = first_parent(plan)?;
    plan.decisions.retain(|decision| decision.member != parent);
    Some(())
}

fn decision_without_digests(plan: &mut Plan, _: &mut Random) -> Option<()> {
    let parent = first_parent(plan)?;
    let decision = plan.decisions.iter_mut().rfind(|decision| decision.member == parent)?;
    decision.goals_digest.clear();
    decision.strategies_digest.clear();
    Some(())
}

fn refusal_without_next_step(plan: &mut Plan, _: &mut Random) -> Option<()> {
    let parent = first_parent(plan)?;
    let decision = plan.decisions.iter_mut().rfind(|decision| decision.member == parent)?;
    decision.decision = "refuse";
    decision.reason = "";
    Some(())
}

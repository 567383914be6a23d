//! Defects of what no plan may hold in any state: names that lead nowhere, doubled ids, dates in the wrong order.

use super::{Defect, pick, strategy_for_goals};
use crate::document::Plan;
use crate::random::Random;

pub const ALL: &[Defect] = &[unknown_owner, unknown_goal, unknown_challenge, doubled_id, invited_after_meeting];

fn unknown_owner(plan: &mut Plan, random: &mut Random) -> Option<()> {
    pick(&mut plan.goals, random, |_| true)?.owner = "teacher-9".to_owned();
    Some(())
}

fn unknown_goal(plan: &mut Plan, random: &mut Random) -> Option<()> {
    strategy_for_goals(plan, random)?.goals.push("g99".to_owned());
    Some(())
}

fn unknown_challenge(plan: &mut Plan, random: &mut Random) -> Option<()> {
    pick(&mut plan.needs, random, |_| true)?.challenges.push("c99".to_owned());
    Some(())
}

fn doubled_id(plan: &mut Plan, _: &mut Random) -> Option<()> {
    let [first, .., last] = plan.strategies.as_mut_slice() else {
        return None;
    };
    last.id.clone_from(&first.id);
    Some(())
}

fn invited_after_meeting(plan: &mut Plan, random: &mut Random) -> Option<()> {
    let meeting = pick(&mut plan.meetings, random, |meeting| meeting.date.is_some())?;
    meeting.invited_on = meeting.date.map(|date| date.plus(5));
    Some(())
}

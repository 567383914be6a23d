//! Defects of the assessment, the needs, the team, the dates and the waivers.

use super::{Defect, pick, review_date, strategy_for_goals, words};
use crate::day::TODAY;
use crate::document::{Plan, Waiver};
use crate::random::Random;
use crate::words::text;

pub const ALL: &[Defect] = &[
    area_left_out,
    assessed_after_meeting,
    need_without_challenge,
    owner_left_team,
    student_not_taking_part,
    review_date_missing,
    review_date_too_far,
    waiver_expired,
];

fn area_left_out(plan: &mut Plan, random: &mut Random) -> Option<()> {
    let area = pick(&mut plan.abilities, random, |ability| ability.nothing_to_note)?.area;
    plan.abilities.retain(|ability| ability.area != area);
    Some(())
}

fn assessed_after_meeting(plan: &mut Plan, random: &mut Random) -> Option<()> {
    let meeting = plan.meetings.first()?.date?;
    pick(&mut plan.abilities, random, |_| true)?.date = Some(meeting.plus(2));
    Some(())
}

fn need_without_challenge(plan: &mut Plan, random: &mut Random) -> Option<()> {
    pick(&mut plan.needs, random, |_| true)?.challenges.clear();
    Some(())
}

fn owner_left_team(plan: &mut Plan, random: &mut Random) -> Option<()> {
    let owner = strategy_for_goals(plan, random)?.owners.first()?.clone();
    let is_staff = |role| !matches!(role, "student" | "parent" | "guardian");
    let member = plan.team.iter_mut().find(|member| member.id == owner && is_staff(member.role))?;
    member.until = Some(TODAY.plus_weeks(-2).plus(4));
    Some(())
}

fn student_not_taking_part(plan: &mut Plan, _: &mut Random) -> Option<()> {
    let member = plan.team.iter_mut().find(|member| member.role == "student")?;
    member.took_part = Some(false);
    member.reason = "";
    Some(())
}

fn review_date_missing(plan: &mut Plan, _: &mut Random) -> Option<()> {
    review_date(plan).take().map(drop)
}

fn review_date_too_far(plan: &mut Plan, random: &mut Random) -> Option<()> {
    let measured_from = plan.reviews.last().map_or(plan.period.starts, |review| review.date)?;
    *review_date(plan) = Some(measured_from.plus_weeks(54 + random.up_to(12)));
    Some(())
}

fn waiver_expired(plan: &mut Plan, random: &mut Random) -> Option<()> {
    let entity = pick(&mut plan.needs, random, |_| true)?.id.clone();
    let opening = plan.history.first()?;
    let (by, date) = (opening.by.clone(), opening.date);
    let reason = words(plan, text("to be taken up again in autumn", "à reprendre à l'automne"));
    plan.waivers.retain(|waiver| waiver.entity != entity);
    plan.waivers.push(Waiver {
        rule: "need-without-goal",
        entity,
        reason,
        by,
        date: Some(date),
        until: Some(TODAY.plus(-3)),
    });
    Some(())
}

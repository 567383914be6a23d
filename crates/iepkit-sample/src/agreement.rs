//! Meetings, decisions, reviews, waivers and the history.

use super::assessment::Assessment;
use super::calendar::{Calendar, Stage};
use super::day::{Day, TODAY};
use super::document::{Closure, Decision, Goal, Meeting, Move, Outcome, Plan, Review, Waiver};
use super::frame::{Frame, MEETING};
use super::observations;
use super::random::Random;
use super::words::{Text, text};

const RESERVATIONS: &[Text] = &[
    text("would have liked a goal for mathematics", "aurait souhaité un objectif en mathématique"),
    text("asks for news every two weeks", "demande des nouvelles toutes les deux semaines"),
];
const REFUSAL: Text = text("does not want lessons outside the class", "ne veut pas de cours hors de la classe");
const NEXT_STEP: Text = text("a second meeting with the principal", "une deuxième rencontre avec la direction");
const GOAL_REACHED: Text = text("the criterion was met", "le critère a été atteint");
const KEPT: &[Text] = &[
    text("steady progress towards most goals", "progrès réguliers vers la plupart des objectifs"),
    text("the means work, more time is needed", "les moyens fonctionnent, il faut plus de temps"),
];
const NO_LONGER_NEEDED: Text =
    text("ordinary classroom measures are enough", "les mesures ordinaires de la classe suffisent");
const LEAVING: Text = text("the family is moving to another town", "la famille déménage dans une autre ville");

/// The planning meeting, and the one of the review.
pub fn meetings(frame: &Frame, random: &mut Random) -> Vec<Meeting> {
    let calendar = &frame.calendar;
    let planned = [("planning", calendar.meeting, calendar.invited)].into_iter();
    let reviewed = calendar.review.iter().map(|review| ("review", review.held, review.begun.plus_weeks(-1)));
    let meetings = planned.chain(reviewed).enumerate().map(|(earlier, (kind, date, invited_on))| Meeting {
        id: frame.id(MEETING, earlier),
        kind,
        date: Some(date),
        invited_on: Some(invited_on),
        attended: if date < TODAY { frame.team.attending(random) } else { Vec::new() },
    });
    meetings.collect()
}

/// What each member decided on the plan, and again on what a review made of it. Digests are still to come, except
/// those of content that has changed since.
pub fn decisions(frame: &Frame, random: &mut Random) -> Vec<Decision> {
    let calendar = &frame.calendar;
    if matches!(frame.stage, Stage::Assessing | Stage::Planning) {
        return Vec::new();
    }
    let teacher_decides = random.chance(20);
    let mut decisions = all_decide(frame, calendar.agreed, teacher_decides, random);
    let Some(resumed) = calendar.review.as_ref().and_then(|review| review.resumed) else {
        return decisions;
    };
    let (goals_digest, strategies_digest) = (random.digest(), random.digest());
    for decision in &mut decisions {
        decision.goals_digest.clone_from(&goals_digest);
        decision.strategies_digest.clone_from(&strategies_digest);
    }
    decisions.extend(all_decide(frame, resumed.plus_weeks(-1), teacher_decides, random));
    decisions
}

/// The student, a parent and the principal decide in the week of `monday`, and in some plans the teacher too.
fn all_decide(frame: &Frame, monday: Day, teacher_decides: bool, random: &mut Random) -> Vec<Decision> {
    let team = &frame.team;
    let agrees = |member: &String, random: &mut Random| Decision {
        member: member.clone(),
        decision: "agree",
        date: Some(Calendar::school_day(monday, random)),
        ..Decision::default()
    };
    let mut decisions: Vec<Decision> = team.pupil.iter().map(|pupil| agrees(pupil, random)).collect();
    let of_parent = agrees(&team.parent, random);
    decisions.push(if frame.stage == Stage::Disputed {
        Decision { decision: "refuse", reason: frame.words(REFUSAL), next_step: frame.words(NEXT_STEP), ..of_parent }
    } else if random.chance(12) {
        Decision { decision: "agree-with-reservations", reason: frame.pick(RESERVATIONS, random), ..of_parent }
    } else {
        of_parent
    });
    decisions.push(agrees(&team.principal, random));
    if teacher_decides {
        decisions.push(Decision { decision: random.pick(&["agree", "consulted"]), ..agrees(&team.teacher, random) });
    }
    decisions
}

/// The waiver of the need that an accommodation answers.
pub fn waivers(frame: &Frame, assessment: &Assessment, random: &mut Random) -> Vec<Waiver> {
    let need = assessment.goalless.zip(assessment.needs.last());
    let waiver = need.map(|(goalless, need)| Waiver {
        rule: "need-without-goal",
        entity: need.id.clone(),
        reason: frame.words(goalless.reason),
        by: frame.team.principal.clone(),
        date: Some(frame.calendar.opened),
        until: Some(frame.calendar.last_due()).filter(|until| *until >= TODAY && random.chance(50)),
    });
    waiver.into_iter().collect()
}

/// The moves that led to the present state.
pub fn history(frame: &Frame) -> Vec<Move> {
    let calendar = &frame.calendar;
    let principal = &frame.team.principal;
    let is_agreed = frame.stage.was_activated();
    let is_proposed = is_agreed || matches!(frame.stage, Stage::Proposed | Stage::Disputed);
    let review = calendar.review.as_ref();
    let moves = [
        Some(("open", calendar.opened, principal, "assessing")),
        (frame.stage != Stage::Assessing).then_some((
            "record-findings",
            calendar.recorded,
            &frame.team.teacher,
            "planning",
        )),
        is_proposed.then_some(("propose", calendar.proposed, principal, "proposed")),
        is_agreed.then_some(("activate", calendar.starts, principal, "active")),
        review.map(|review| ("start-review", review.begun, principal, "under-review")),
        review.and_then(|review| review.resumed).map(|resumed| ("activate", resumed, principal, "active")),
    ];
    let mut before = None;
    let steps = moves.into_iter().flatten();
    steps.map(|(event, date, by, to)| Move { event, date, by: by.clone(), from: before.replace(to), to }).collect()
}

/// Lets the review decide on each goal, and closes what it closes.
pub fn review(frame: &Frame, plan: &mut Plan, random: &mut Random) {
    if let Some(dates) = &frame.calendar.review {
        let is_last = frame.stage == Stage::Closed;
        let goals = plan.goals.iter_mut().map(|goal| decide_goal(frame, goal, is_last, random)).collect();
        plan.reviews.push(Review {
            date: Some(dates.held),
            attended: frame.team.attending(random),
            goals,
            outcome: if is_last { "close" } else { random.pick(&["keep", "keep", "adjust"]) },
            reason: if is_last { frame.words(NO_LONGER_NEEDED) } else { frame.pick(KEPT, random) },
            next_review_by: Some(dates.next).filter(|_| !is_last),
        });
    }
    if let Some(closed) = frame.calendar.closed {
        let (reason, note) = match frame.calendar.review {
            Some(_) if plan.goals.iter().all(|goal| goal.status == "achieved") => ("goals-met", ""),
            Some(_) => ("no-longer-needed", ""),
            None => (random.pick(&["transferred", "left-school"]), frame.words(LEAVING)),
        };
        plan.closure = Some(Closure { reason, date: Some(closed), by: frame.team.principal.clone(), note });
    }
}

/// The outcome for one goal, which the goal takes on.
fn decide_goal(frame: &Frame, goal: &mut Goal, is_last: bool, random: &mut Random) -> Outcome {
    let outcome = match (observations::is_reached(goal), is_last) {
        (true, _) => "achieved",
        (false, true) => "close",
        (false, false) => random.pick(&["continue", "continue", "continue", "change-strategies"]),
    };
    let mut reason = "";
    if outcome == "achieved" {
        goal.status = "achieved";
        reason = frame.words(GOAL_REACHED);
    }
    if outcome == "close" {
        let date = frame.calendar.closed;
        goal.status = "closed";
        reason = frame.words(NO_LONGER_NEEDED);
        goal.closure = Some(Closure { reason, date, by: frame.team.principal.clone(), note: "" });
    }
    Outcome { goal: goal.id.clone(), outcome, reason }
}

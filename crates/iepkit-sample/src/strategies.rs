//! Strategies, accommodations and services.

use super::assessment::Assessment;
use super::document::{Frequency, Strategy};
use super::frame::{Frame, STRATEGY};
use super::goals::DrawnGoal;
use super::random::Random;
use super::supports::{AT_HOME, BY_STUDENT, PROVISIONS, Provision, Support, WHOLE_PLAN};
use super::themes::{StrategyPattern, Who};

/// One or two strategies for each goal, then what helps beside them.
pub fn strategies(frame: &Frame, assessment: &Assessment, goals: &[DrawnGoal], random: &mut Random) -> Vec<Strategy> {
    let mut strategies = Vec::new();
    for DrawnGoal { goal, pattern } in goals {
        let [one, other] = &pattern.strategies;
        let (main, spare) = if random.chance(50) { (one, other) } else { (other, one) };
        strategies.push(for_goal(frame, &goal.id, main, random));
        if random.chance(40) {
            strategies.push(for_goal(frame, &goal.id, spare, random));
        }
    }
    strategies.extend(beside_goals(frame, goals, random));
    strategies.extend(in_place_of_goal(frame, assessment));
    for (earlier, strategy) in strategies.iter_mut().enumerate() {
        strategy.id = frame.id(STRATEGY, earlier);
    }
    strategies
}

fn for_goal(frame: &Frame, goal: &str, pattern: &StrategyPattern, random: &mut Random) -> Strategy {
    let strategy = Strategy {
        kind: random.maybe(50, "strategy"),
        goals: vec![goal.to_owned()],
        owners: vec![frame.team.member(pattern.by)],
        setting: frame.words(pattern.place),
        when: frame.words(pattern.when),
        statement: frame.words_with_name(pattern.statement),
        ..Strategy::default()
    };
    if !strategy.when.is_empty() {
        return strategy;
    }
    Strategy {
        frequency: Some(Frequency::weekly(random.within(&(1..=4)))),
        minutes: Some(random.pick(&[10, 15, 20, 30])),
        ..strategy
    }
}

/// What parents and the student do for some goal, and what the school does for all of them. Each party thus holds a
/// share of the plan.
fn beside_goals(frame: &Frame, goals: &[DrawnGoal], random: &mut Random) -> Vec<Strategy> {
    let mut strategies = vec![support(frame, random.pick(AT_HOME), Who::Parent)];
    if frame.team.pupil.is_some() {
        strategies.push(support(frame, random.pick(BY_STUDENT), Who::Pupil));
    }
    if random.chance(25) {
        strategies.push(provided(frame, random.pick(PROVISIONS), random));
    }
    for strategy in &mut strategies {
        let goal = goals.get(random.below(goals.len()));
        strategy.goals.extend(goal.map(|drawn| drawn.goal.id.clone()));
    }
    if random.chance(50) {
        let for_all = support(frame, random.pick(WHOLE_PLAN), Who::Teacher);
        strategies.push(Strategy { kind: "accommodation", whole_plan: true, ..for_all });
    }
    strategies
}

fn support(frame: &Frame, support: Support, by: Who) -> Strategy {
    Strategy {
        kind: "strategy",
        owners: vec![frame.team.member(by)],
        setting: frame.words(support.place),
        when: frame.words(support.when),
        statement: frame.words_with_name(support.statement),
        ..Strategy::default()
    }
}

fn provided(frame: &Frame, provision: Provision, random: &mut Random) -> Strategy {
    Strategy {
        kind: provision.kind,
        owners: vec![frame.team.specialist.clone()],
        setting: frame.words(provision.place),
        frequency: Some(Frequency::weekly(random.within(&(1..=3)))),
        minutes: Some(random.pick(&[30, 45, 60])),
        minutes_per: random.pick(&["", "session", "week"]),
        from: Some(frame.calendar.starts),
        until: Some(frame.calendar.last_due()),
        statement: frame.words(provision.statement).to_owned(),
        ..Strategy::default()
    }
}

/// The accommodation that answers a need without a goal.
fn in_place_of_goal(frame: &Frame, assessment: &Assessment) -> Option<Strategy> {
    let (goalless, need) = assessment.goalless.zip(assessment.needs.last())?;
    Some(Strategy {
        kind: "accommodation",
        needs: vec![need.id.clone()],
        owners: vec![frame.team.principal.clone()],
        when: frame.words(goalless.when),
        statement: frame.words(goalless.accommodation).to_owned(),
        ..Strategy::default()
    })
}

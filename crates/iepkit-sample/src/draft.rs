//! A plan without a defect.

use super::agreement;
use super::assessment::Assessment;
use super::calendar::{Calendar, Stage};
use super::day::Day;
use super::document::{Extensions, Frequency, Period, Plan, Replaces};
use super::frame::{Frame, Size};
use super::goals;
use super::people::{self, Team};
use super::random::Random;
use super::strategies;
use super::words::{Language, text};

const SCHOOLS: [&str; 4] = ["les-quatre-vents", "riverbend", "du-grand-heron", "maple-hill"];

/// The plan of a student at one stage.
pub fn plan(number: u64, stage: Stage, size: Size, random: &mut Random) -> Plan {
    let language = random.pick(&[Language::English, Language::French]);
    let calendar = Calendar::draw(stage, random);
    let team = Team::draw(language, random);
    let grade = random.within(&(1..=11));
    let student = people::student(language, grade, &calendar, random);
    let name = match student.name {
        "" => text("the student", "l'élève").in_language(language),
        name => name,
    };
    let frame = Frame { language, stage, calendar, team, grade, name, size };

    let mut assessment = Assessment::draw(&frame, random);
    if size.observations.is_none() {
        assessment.add_exceptions(&frame, random);
    }
    let goals = goals::goals(&frame, &assessment, random);
    let year = frame.calendar.starts.school_year();
    let replaces = random.chance(10).then(|| Replaces {
        plan: format!("plan-{}-{:06}", year - 1, number + 1),
        version: Some(1),
        digest: random.digest(),
    });
    let mut plan = Plan {
        iepkit: Some(1),
        id: format!("plan-{year}-{:06}", number + 1),
        language: match language {
            Language::English => random.pick(&["en", "en", "en", "en-CA"]),
            Language::French => random.pick(&["fr", "fr", "fr", "fr-CA"]),
        },
        state: stage.state(),
        policy: random.pick(&["core", "core", "core", ""]),
        version: Some(if replaces.is_some() { 2 } else { 1 }),
        replaces,
        student,
        period: period(&frame, random),
        abilities: assessment.abilities(&frame, random),
        strategies: strategies::strategies(&frame, &assessment, &goals, random),
        goals: goals.into_iter().map(|drawn| drawn.goal).collect(),
        meetings: agreement::meetings(&frame, random),
        decisions: agreement::decisions(&frame, random),
        waivers: agreement::waivers(&frame, &assessment, random),
        history: agreement::history(&frame),
        extensions: random
            .chance(10)
            .then(|| Extensions { school: random.pick(&SCHOOLS), group: Some(random.within(&(101..=699))) }),
        needs: assessment.needs,
        ..Plan::default()
    };
    agreement::review(&frame, &mut plan, random);
    plan.team = frame.team.members;
    plan
}

fn period(frame: &Frame, random: &mut Random) -> Period {
    let Calendar { starts, review_by, review, .. } = &frame.calendar;
    let outlasts_review: Option<Day> = review.is_none().then(|| review_by.plus_weeks(2));
    Period {
        starts: Some(*starts),
        review_by: Some(*review_by),
        ends: outlasts_review.filter(|_| random.chance(10)),
        report_every: Some(Frequency { times: Some(1), per: random.pick(&["term", "term", "month"]), each: None }),
    }
}

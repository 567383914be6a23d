//! Plans drawn from a seed: realistic, in both languages, and about one in three with something to find.
//!
//! The samples stand on one reference date, 2026-11-23. On that date a plan without a defect has no finding under the
//! `core` policy, and one with defects has at least one.

mod agreement;
mod assessment;
mod calendar;
mod day;
mod defects;
mod document;
mod draft;
mod frame;
mod goals;
mod measurement;
mod observations;
mod people;
mod random;
mod strategies;
mod supports;
mod themes;
mod words;

use calendar::Stage;
use document::Plan;
use frame::Size;
use random::Random;

/// Plans without end, each as one line of JSON. Plan *k* depends on the seed and on *k* alone.
pub fn plans(seed: u64) -> impl Iterator<Item = String> {
    (0..).map(move |number| {
        let mut random = Random::for_plan(seed, number);
        let stage = Stage::draw(&mut random);
        let size = Size::draw(&mut random);
        let mut plan = draft::plan(number, stage, size, &mut random);
        let defects = if random.chance(33) { random.pick(&[1, 1, 1, 2, 2, 3, 4]) } else { 0 };
        let after_signing = usize::from(stage.asks_for_agreement() && defects > 0 && random.chance(35));
        defects::add(&mut plan, stage, defects - after_signing, &mut random);
        bind(&mut plan);
        defects::add_to_agreement(&mut plan, after_signing, &mut random);
        json(&plan)
    })
}

/// One plan without a defect that has as many goals as asked, at least one. Each has a need of its own, one or two
/// strategies and eight observations. It shows how the work grows with a plan.
pub fn plan_with_goals(seed: u64, goals: usize) -> String {
    let mut random = Random::for_plan(seed, 0);
    let goals = goals.max(1);
    let size = Size { needs: goals, goals, observations: Some(8) };
    let mut plan = draft::plan(0, Stage::Running, size, &mut random);
    bind(&mut plan);
    json(&plan)
}

/// Gives each decision that has none the digests of what was decided on.
fn bind(plan: &mut Plan) {
    if plan.decisions.is_empty() {
        return;
    }
    let mut decisions = std::mem::take(&mut plan.decisions);
    let (goals_digest, strategies_digest) = digests(&json(plan));
    for decision in decisions.iter_mut().filter(|decision| decision.goals_digest.is_empty()) {
        decision.goals_digest.clone_from(&goals_digest);
        decision.strategies_digest.clone_from(&strategies_digest);
    }
    plan.decisions = decisions;
}

/// The goals digest and the strategies digest of a plan, given as JSON without decisions.
fn digests(plan: &str) -> (String, String) {
    let read = iepkit::Plan::from_json_within(plan.as_bytes(), &limits());
    read.map(|plan| plan.digests()).map_or_else(|_| Default::default(), |digests| (digests.goals, digests.strategies))
}

/// Limits that let a sample plan of any size through.
pub fn limits() -> iepkit::Limits {
    iepkit::Limits { bytes: usize::MAX, items: usize::MAX, ..iepkit::Limits::default() }
}

fn json(plan: &Plan) -> String {
    // The document has neither maps nor fallible fields, so writing it cannot fail.
    serde_json::to_string(plan).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::{plan_with_goals, plans};

    #[test]
    fn a_longer_run_begins_with_a_shorter_one() {
        let short: Vec<String> = plans(7).take(5).collect();
        let long: Vec<String> = plans(7).take(10).collect();
        assert!(long.starts_with(&short));
        assert_ne!(plans(8).next(), plans(7).next());
    }

    #[test]
    fn each_plan_is_one_line_with_the_keys_that_reading_needs() {
        for line in plans(1).take(300) {
            let plan: Value = serde_json::from_str(&line).unwrap_or_default();
            assert!(!line.contains('\n'));
            for place in ["/iepkit", "/id", "/language", "/state", "/student/id"] {
                assert!(plan.pointer(place).is_some(), "{place} of {line}");
            }
        }
    }

    #[test]
    fn both_languages_come_as_often() {
        let french = plans(3).take(1000).filter(|plan| plan.contains(r#""language":"fr"#));
        assert!((400..600).contains(&french.count()));
    }

    #[test]
    fn every_decision_carries_digests() {
        let plan: Value = serde_json::from_str(&plan_with_goals(1, 3)).unwrap_or_default();
        let decisions = plan.pointer("/decisions").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        assert!(decisions.len() >= 2);
        assert!(decisions.iter().all(|decision| decision.get("goals_digest").is_some()));
    }

    #[test]
    fn a_plan_has_as_many_goals_as_asked() {
        for goals in [1, 20, 400] {
            let plan: Value = serde_json::from_str(&plan_with_goals(5, goals)).unwrap_or_default();
            let count = |list: &str| plan.pointer(list).and_then(Value::as_array).map_or(0, Vec::len);
            assert_eq!((count("/goals"), count("/needs")), (goals, goals));
            assert!((goals..=2 * goals + 4).contains(&count("/strategies")));
        }
    }
}

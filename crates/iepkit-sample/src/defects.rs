//! What goes wrong in real plans. Every defect leaves a plan that still reads.

mod agreement;
mod goals;
mod stage;
mod structure;
mod surroundings;

use super::calendar::Stage;
use super::day::Day;
use super::document::{Goal, Plan, Strategy};
use super::random::Random;
use super::words::{Language, Text};

/// Breaks one thing, or gives `None` when the plan has no such thing to break.
type Defect = fn(&mut Plan, &mut Random) -> Option<()>;

/// A text that someone began to type and left empty.
const BLANK: &str = " ";

/// Breaks up to `count` things that the rules look at in this stage.
pub fn add(plan: &mut Plan, stage: Stage, count: usize, random: &mut Random) {
    let of_content = if stage == Stage::Closed { Vec::new() } else { [goals::ALL, surroundings::ALL].concat() };
    // What belongs to one stage alone would otherwise be rare.
    let of_stage = stage::all(stage).repeat(6);
    apply(&[structure::ALL, &of_content, &of_stage].concat(), plan, count, random);
}

/// Breaks up to `count` things in an agreement that carries its digests.
pub fn add_to_agreement(plan: &mut Plan, count: usize, random: &mut Random) {
    apply(agreement::ALL, plan, count, random);
}

fn apply(defects: &[Defect], plan: &mut Plan, count: usize, random: &mut Random) {
    let mut left = count;
    for defect in random.shuffled(defects) {
        if left == 0 {
            break;
        }
        left -= usize::from(defect(plan, random).is_some());
    }
}

fn pick<'a, T>(items: &'a mut [T], random: &mut Random, fits: impl Fn(&T) -> bool) -> Option<&'a mut T> {
    let count = items.iter().filter(|item| fits(item)).count();
    items.iter_mut().filter(|item| fits(item)).nth(random.below(count))
}

fn open_goal<'a>(plan: &'a mut Plan, random: &mut Random) -> Option<&'a mut Goal> {
    pick(&mut plan.goals, random, Goal::is_open)
}

fn strategy_for_goals<'a>(plan: &'a mut Plan, random: &mut Random) -> Option<&'a mut Strategy> {
    pick(&mut plan.strategies, random, |strategy| !strategy.goals.is_empty())
}

fn words(plan: &Plan, text: Text) -> &'static str {
    text.in_language(if plan.language.starts_with("fr") { Language::French } else { Language::English })
}

/// The review date in force.
fn review_date(plan: &mut Plan) -> &mut Option<Day> {
    match plan.reviews.last_mut() {
        Some(review) => &mut review.next_review_by,
        None => &mut plan.period.review_by,
    }
}

//! `goal-without-timeframe`: one rule, its texts and its check.

use crate::Date;
use crate::fix::Fix;
use crate::plan::Goal;
use crate::rules::prelude::*;
use crate::wording::{Part, suggest_criterion};

declare! {
    /// An open goal without a due date.
    ///
    /// # Why
    ///
    /// A goal without a date is never late, so nobody asks where it stands. The yearly review is the natural date;
    /// where it fits, the fix offers it, unless the sentence gives a date of its own.
    ///
    /// # Reported
    ///
    /// ```yaml
    /// goals:
    ///   - {id: g1, statement: Writes for 10 minutes in a row}
    /// ```
    ///
    /// # Accepted
    ///
    /// ```yaml
    /// goals:
    ///   - {id: g1, statement: Writes for 10 minutes in a row, due: 2027-06-11}
    /// ```
    id: "goal-without-timeframe",
    category: Category::Goals,
    aspect: Aspect::Completeness,
    severity: Severity::Error,
    sources: &[sources::GOALS, sources::EVOLVING, sources::RUBLE],
    en: English {
        message: "goal `{goal}` has no due date",
        help: "write in `due` the date by which it should be reached; the review date is often a good one",
        question: "By when do we hope the child will reach it?",
    },
    fr: French {
        what: "Un objectif ouvert sans échéance.",
        why: "Un objectif sans date n'est jamais en retard, et personne ne demande où il en est. La révision annuelle \
            est l'échéance naturelle; le correctif la propose quand elle convient, à moins que la phrase ne donne sa \
            propre date.",
        message: "l'objectif `{goal}` n'a pas d'échéance",
        help: "écrivez dans `due` la date où il devrait être atteint; celle de la révision convient souvent",
        question: "D'ici quand souhaitons-nous que l'enfant l'atteigne?",
    },
    check: check,
}

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    for (i, goal) in cx.open_goals().filter(|(_, goal)| goal.due.is_none()) {
        let spot = Spot::goal(i, goal);
        let fix = fix(cx, i, goal, &spot);
        found.report(spot).arg("goal", &goal.id).fix(fix);
    }
}

/// The date that the sentence gives, else the review date, where it comes after the baseline, within the plan, and before
/// anybody agreed to the goals as they stand.
fn fix(cx: &Context<'_, '_>, index: usize, goal: &Goal, spot: &Spot<'_>) -> Option<Fix> {
    let period = cx.plan.period.as_ref();
    let (starts, ends) = (period.and_then(|period| period.starts), period.and_then(|period| period.ends));
    let baseline = goal.baseline.as_ref().and_then(|baseline| baseline.date);
    let review = cx.review_date().map(|review| review.date);
    let fits = |due: &Date| ends.is_none_or(|ends| *due <= ends) && baseline.is_none_or(|baseline| baseline <= *due);
    let within = |due: &Date| {
        fits(due) && starts.is_none_or(|starts| starts <= *due) && review.is_none_or(|review| *due <= review)
    };
    let said = || {
        cx.goal_reading(index).filter(|reading| reading.holds(Part::Timeframe))?;
        suggest_criterion(goal.statement.as_ref()?, cx.language()?).due.filter(within)
    };
    let due = said().or_else(|| review.filter(fits))?;
    (!cx.goals_are_agreed_on()).then(|| Fix::set_date(spot, &spot.clone().key("due"), due))
}

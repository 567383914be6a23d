//! `review-goal-undecided`: one rule, its texts and its check.

use crate::index::Ids;
use crate::rules::prelude::*;

declare! {
    /// An open goal on which the review under way decides nothing.
    ///
    /// # Why
    ///
    /// A review that speaks of “good progress overall” leaves each goal where it was. Five answers are possible for
    /// each: go on, change the strategies, change goal and strategies, achieved, close.
    ///
    /// # Reported
    ///
    /// ```yaml
    /// state: under-review
    /// goals: [{id: g1, statement: Writes for 10 minutes in a row}, {id: g2, statement: Answers 8 of 10 questions}]
    /// reviews:
    ///   - {date: 2026-11-20, goals: [{goal: g1, outcome: continue}], outcome: keep, next_review_by: 2027-06-11}
    /// ```
    ///
    /// # Accepted
    ///
    /// ```yaml
    /// state: under-review
    /// goals: [{id: g1, statement: Writes for 10 minutes in a row}, {id: g2, statement: Answers 8 of 10 questions}]
    /// reviews:
    ///   - {date: 2026-11-20, goals: [{goal: g1, outcome: continue}, {goal: g2, outcome: change-strategies}], outcome: adjust, next_review_by: 2027-06-11}
    /// ```
    id: "review-goal-undecided",
    category: Category::Review,
    aspect: Aspect::Duty,
    severity: Severity::Error,
    gates: &[Gate::Review],
    sources: &[sources::EVOLVING, sources::RECIT],
    en: English {
        message: "the review decides nothing on goal `{goal}`",
        help: "add the goal to the review's `goals` with an `outcome`",
        question: "What do we do with this goal: go on, change it, call it reached or close it?",
    },
    fr: French {
        what: "Un objectif ouvert sur lequel la révision en cours ne décide rien.",
        why: "Une révision qui parle de « bons progrès dans l'ensemble » laisse chaque objectif où il était. Cinq \
            réponses sont possibles pour chacun : poursuivre, changer les moyens, changer l'objectif et les moyens, \
            atteint, fermer.",
        message: "la révision ne décide rien sur l'objectif `{goal}`",
        help: "ajoutez l'objectif aux `goals` de la révision, avec un `outcome`",
        question: "Que faisons-nous de cet objectif : le poursuivre, le changer, le dire atteint ou le fermer?",
    },
    check: check,
}

const REVIEW: Label = Label { en: "the review", fr: "la révision" };

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    let Some((k, review)) = cx.plan.current_review() else {
        return;
    };
    let with_outcome = review.goals.values().filter(|decided| decided.outcome.is_some());
    let decided = Ids::of(with_outcome.filter_map(|decided| decided.goal.as_ref()));
    for (i, goal) in cx.open_goals().filter(|(_, goal)| !decided.has(&goal.id)) {
        found.report(Spot::goal(i, goal)).arg("goal", &goal.id).related(cx.review_spot(k), REVIEW);
    }
}

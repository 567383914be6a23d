//! `goal-without-criterion`: one rule, its texts and its check.

use crate::fix::Fix;
use crate::plan::{Criterion, Goal};
use crate::rules::prelude::*;

declare! {
    /// An open goal without a criterion, or one that is half-written: no kind, amount or unit, two bounds, an
    /// unfinished `consistency`.
    ///
    /// # Why
    ///
    /// The criterion settles whether the goal is reached: how much, how well, how often. Without it, the review
    /// rests on impressions. A goal whose open objectives each hold a criterion needs none of its own. A
    /// half-written criterion is reported where it stands, and no other rule reads it. Where the sentence already
    /// holds a whole criterion, the fix offers it, as long as its words are the format's or the library's own.
    ///
    /// # Reported
    ///
    /// ```yaml
    /// goals:
    ///   - {id: g1, behaviour: raises her hand before speaking}
    /// ```
    ///
    /// # Accepted
    ///
    /// ```yaml
    /// goals:
    ///   - id: g1
    ///     behaviour: raises her hand before speaking
    ///     criterion: {kind: ratio, at_least: 8, of: 10, unit: turn}
    /// ```
    id: "goal-without-criterion",
    category: Category::Goals,
    aspect: Aspect::Completeness,
    severity: Severity::Error,
    sources: &[sources::GOALS, sources::RUBLE],
    en: English {
        message: "`{goal}` has no complete criterion",
        help: "say in `criterion` its `kind`, how much (`at_least` or `at_most`) and of what (`unit`)",
        question: "How much, how well or how often is enough?",
    },
    fr: French {
        what: "\
            Un objectif ouvert sans critère, ou un critère écrit à moitié : sans type, sans quantité ou sans unité, \
            avec deux bornes, avec une constance (`consistency`) incomplète.",
        why: "\
            Le critère permet de dire si l'objectif est atteint : combien, à quel point, à quelle fréquence. Sans lui, \
            la révision repose sur des impressions. Un objectif dont chaque objectif à court terme ouvert porte un \
            critère n'en a pas besoin. Un critère écrit à moitié est signalé à sa place, et aucune autre règle ne le \
            lit. Si la phrase contient déjà un critère complet, le correctif le propose, pourvu que ses mots soient \
            ceux du format ou de la bibliothèque.",
        message: "`{goal}` n'a pas de critère complet",
        help: "précisez dans `criterion` son type (`kind`), combien (`at_least` ou `at_most`) et de quoi (`unit`)",
        question: "Quelle quantité, quelle qualité ou quelle fréquence suffira?",
    },
    check: check,
}

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    for (i, goal) in cx.open_goals() {
        if goal.criterion.is_none() && !goal.open_objectives_all(|objective| objective.criterion.is_some()) {
            let spot = Spot::goal(i, goal);
            let fix = fix(cx, i, goal, &spot);
            found.report(spot).arg("goal", &goal.id).fix(fix);
        }
    }
    for measured in cx.measured() {
        if measured.criterion.is_some_and(|criterion: &Criterion| !criterion.is_whole()) {
            let id = measured.spot.id;
            found.report(measured.spot.key("criterion")).arg("goal", id);
        }
    }
}

/// The criterion that the sentence holds, before anybody agreed to the goals as they stand, and where nothing was measured
/// yet that it would have to fit.
fn fix(cx: &Context<'_, '_>, index: usize, goal: &Goal, spot: &Spot<'_>) -> Option<Fix> {
    let is_free = goal.baseline.is_none() && goal.observations.is_empty();
    let reading = cx.goal_reading(index).filter(|_| is_free)?;
    let criterion = reading.criterion.as_ref().filter(|criterion| criterion.is_whole())?;
    let is_safe = criterion.holds_known_words(reading.language_seems) && !cx.goals_are_agreed_on();
    is_safe.then(|| Fix::set_criterion(spot, &spot.clone().key("criterion"), criterion)).flatten()
}

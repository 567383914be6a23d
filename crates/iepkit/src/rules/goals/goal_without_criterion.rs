//! `goal-without-criterion`: one rule, its texts and its check.

use crate::plan::Criterion;
use crate::rules::prelude::*;

declare! {
    /// An open goal without a criterion, or one that is half-written: no kind, amount or unit, two bounds, an
    /// unfinished `consistency`.
    ///
    /// # Why
    ///
    /// The criterion settles whether the goal is reached: how much, how well, how often. Without it, the review
    /// rests on impressions. A goal whose open objectives each hold a criterion needs none of its own. A
    /// half-written criterion is reported where it stands, and no other rule reads it.
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
            lit.",
        message: "`{goal}` n'a pas de critère complet",
        help: "précisez dans `criterion` son type (`kind`), combien (`at_least` ou `at_most`) et de quoi (`unit`)",
        question: "Quelle quantité, quelle qualité ou quelle fréquence suffira?",
    },
    check: check,
}

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    for (i, goal) in cx.open_goals() {
        if goal.criterion.is_none() && !goal.open_objectives_all(|objective| objective.criterion.is_some()) {
            found.report(Spot::goal(i, goal)).arg("goal", &goal.id);
        }
    }
    for measured in cx.measured() {
        if measured.criterion.is_some_and(|criterion: &Criterion| !criterion.is_whole()) {
            let id = measured.spot.id;
            found.report(measured.spot.key("criterion")).arg("goal", id);
        }
    }
}

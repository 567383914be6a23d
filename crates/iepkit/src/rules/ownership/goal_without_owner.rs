//! `goal-without-owner`: one rule, its texts and its check.

use crate::rules::prelude::*;

declare! {
    /// An open goal that no one answers for.
    ///
    /// # Why
    ///
    /// What belongs to everybody is done by nobody. One named person who answers for the goal is the one parents can
    /// call and the
    /// one who notices that it has stalled; helpers may join in.
    ///
    /// # Reported
    ///
    /// ```yaml
    /// team: [{id: teacher-1, role: teacher}]
    /// goals:
    ///   - {id: g1, statement: Writes for 10 minutes in a row, helpers: [teacher-1]}
    /// ```
    ///
    /// # Accepted
    ///
    /// ```yaml
    /// team: [{id: teacher-1, role: teacher}]
    /// goals:
    ///   - {id: g1, statement: Writes for 10 minutes in a row, owner: teacher-1}
    /// ```
        id: "goal-without-owner",
        category: Category::Ownership,
        aspect: Aspect::Completeness,
        severity: Severity::Error,
        sources: &[sources::TOGETHER],
        en: English {
            message: "goal `{goal}` has no owner",
            help: "name in `owner` the one person who answers for it",
            question: "Who will answer for this goal?",
        },
        fr: French {
            what: "Un objectif ouvert dont personne ne répond.",
            why: "Ce qui est à tout le monde n'est fait par personne. Une seule personne qui répond de l'objectif, voilà celle que les parents peuvent appeler et qui remarque que rien n'avance; d'autres peuvent l'aider.",
            message: "l'objectif `{goal}` n'a pas de responsable",
            help: "nommez dans `owner` la personne qui en répond",
            question: "Qui répondra de cet objectif?",
        },
        check: check,
}

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    for (i, goal) in cx.open_goals().filter(|(_, goal)| goal.owner.is_none()) {
        found.report(Spot::goal(i, goal)).arg("goal", &goal.id);
    }
}

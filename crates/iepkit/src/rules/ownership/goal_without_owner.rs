//! `goal-without-owner`: one rule, its texts and its check.

use crate::rules::prelude::*;

declare! {
    /// An open goal that no one answers for.
    ///
    /// # Why
    ///
    /// What is everybody's job can become nobody's. The one person who answers for the goal is the one parents can
    /// call, and the one who notices that it has stalled; helpers may join in.
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
        what: "Un objectif ouvert sans responsable.",
        why: "\
            Ce qui revient à tout le monde risque de ne revenir à personne. La personne responsable de l'objectif est \
            celle que les parents peuvent appeler, et celle qui remarque que rien n'avance; d'autres peuvent l'aider.",
        message: "l'objectif `{goal}` n'a pas de responsable",
        help: "nommez dans `owner` la seule personne qui en est responsable",
        question: "Qui sera responsable de cet objectif?",
    },
    check: check,
}

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    for (i, goal) in cx.open_goals().filter(|(_, goal)| goal.owner.is_none()) {
        found.report(Spot::goal(i, goal)).arg("goal", &goal.id);
    }
}

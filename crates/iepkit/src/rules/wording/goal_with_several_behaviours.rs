//! `goal-with-several-behaviours`: one rule, its texts and its check.

use crate::plan::Goal;
use crate::rules::prelude::*;
use crate::wording::VerbClass;

declare! {
    /// An open goal whose statement names several things that the child will do. The second one is marked. A goal
    /// that says in `behaviour` which one is measured, or that has open objectives, is not reported.
    ///
    /// # Why
    ///
    /// When a child reads well and does not write yet, a goal to read and write is neither reached nor missed. Each
    /// behaviour deserves its own criterion.
    ///
    /// # Reported
    ///
    /// ```yaml
    /// goals:
    ///   - {id: g1, statement: Reads and writes and spells 10 words}
    /// ```
    ///
    /// # Accepted
    ///
    /// ```yaml
    /// goals:
    ///   - {id: g1, statement: Spells 10 words}
    /// ```
    id: "goal-with-several-behaviours",
    category: Category::Wording,
    aspect: Aspect::Quality,
    severity: Severity::Warning,
    sources: &[sources::KPS, sources::C2C],
    en: English {
        message: "goal `{goal}` names several behaviours",
        help: "keep one, and make goals or objectives of the others",
        question: "If only one of them happens, is the goal reached?",
    },
    fr: French {
        what: "\
            Un objectif ouvert dont l'énoncé nomme plusieurs choses que l'enfant fera. La deuxième est marquée. Un \
            objectif qui dit dans `behaviour` laquelle est mesurée, ou qui a des objectifs à court terme ouverts, \
            n'est pas signalé.",
        why: "\
            Si un enfant lit bien et n'écrit pas encore, l'objectif de lire et d'écrire n'est ni atteint ni manqué. \
            Chaque comportement mérite son propre critère.",
        message: "l'objectif `{goal}` nomme plusieurs comportements",
        help: "gardez-en un, et faites des autres des objectifs distincts ou à court terme",
        question: "Si un seul se produit, l'objectif est-il atteint?",
    },
    check: check,
}

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    let is_settled = |goal: &Goal| goal.behaviour.is_some() || goal.open_objectives_all(|_| true);
    cx.mark_in_goals(
        found,
        |goal| !is_settled(goal),
        |reading| reading.behaviours.iter().filter(|verb| verb.part == VerbClass::Observable).nth(1),
    );
}

//! `goal-vague-qualifier`: one rule, its texts and its check.

use crate::plan::Goal;
use crate::rules::prelude::*;

declare! {
    /// An open goal whose statement leans on a word that two people would read differently, such as “appropriate”
    /// or “regularly”. The first one is marked. A goal that gives its `behaviour` or `indicator` and a complete
    /// criterion says what the word means, and is not reported.
    ///
    /// # Why
    ///
    /// What is appropriate to the teacher in a full class may not be so to a parent at supper. When the word
    /// carries the goal, each will score the child by another measure.
    ///
    /// # Reported
    ///
    /// ```yaml
    /// goals:
    ///   - {id: g1, statement: Talks to her classmates appropriately}
    /// ```
    ///
    /// # Accepted
    ///
    /// ```yaml
    /// goals:
    ///   - {id: g1, statement: Asks her classmates for a turn in words}
    /// ```
    id: "goal-vague-qualifier",
    category: Category::Wording,
    aspect: Aspect::Quality,
    severity: Severity::Warning,
    sources: &[sources::GOALS, sources::GOAL_EXAMPLES],
    en: English {
        message: "goal `{goal}` rests on a word that two people would read differently",
        help: "say what would be seen, or how much, instead of the word",
        question: "What would each of us count, and what not?",
    },
    fr: French {
        what: "\
            Un objectif ouvert dont l'énoncé repose sur un mot que deux personnes comprendraient différemment, comme \
            « approprié » ou « régulièrement ». Le premier est marqué. Un objectif qui donne `behaviour` ou \
            `indicator` et un critère complet dit ce que le mot signifie, et n'est pas signalé.",
        why: "\
            Ce qui est approprié pour l'enseignante devant un groupe ne l'est peut-être pas pour un parent à l'heure \
            du souper. Si l'objectif tient à ce mot, chacun évaluera l'enfant à sa manière.",
        message: "l'objectif `{goal}` repose sur un mot que deux personnes comprendraient différemment",
        help: "dites plutôt ce qu'on verra, ou combien",
        question: "Qu'est-ce que chacun de nous compterait, et qu'est-ce qu'il ne compterait pas?",
    },
    check: check,
}

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    let is_open = |goal: &Goal| !goal.names_what_is_seen() || !goal.holds_whole_criteria();
    cx.mark_in_goals(found, is_open, |reading| reading.vague.first());
}

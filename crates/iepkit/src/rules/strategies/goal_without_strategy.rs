//! `goal-without-strategy`: one rule, its texts and its check.

use crate::rules::prelude::*;

declare! {
    /// An open goal that no strategy serves.
    ///
    /// # Why
    ///
    /// A goal without a strategy is a wish: it says what should change for the child, and leaves everyone to do as
    /// before.
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
    ///   - {id: g1, statement: Writes for 10 minutes in a row}
    /// strategies:
    ///   - {id: s1, goals: [g1], statement: "Set a visual timer, starting at 4 minutes"}
    /// ```
    id: "goal-without-strategy",
    category: Category::Strategies,
    aspect: Aspect::Completeness,
    severity: Severity::Error,
    sources: &[sources::STRATEGIES],
    en: English {
        message: "goal `{goal}` has no strategy",
        help: "add a strategy that names this goal in `goals`",
        question: "What will be done, at home or at school, so that the child gets there?",
    },
    fr: French {
        what: "Un objectif ouvert sans aucun moyen pour l'atteindre.",
        why: "Un objectif sans moyen est un souhait : il dit ce qui devrait changer pour l'enfant, et laisse chacun \
            faire comme avant.",
        message: "l'objectif `{goal}` n'a aucun moyen",
        help: "ajoutez un moyen qui nomme cet objectif dans `goals`",
        question: "Que ferons-nous, à la maison ou à l'école, pour que l'enfant y arrive?",
    },
    check: check,
}

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    for (i, goal) in cx.open_goals().filter(|(_, goal)| !cx.index.goals_with_strategy.has(&goal.id)) {
        found.report(Spot::goal(i, goal)).arg("goal", &goal.id);
    }
}

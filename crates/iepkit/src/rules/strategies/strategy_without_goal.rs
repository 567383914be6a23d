//! `strategy-without-goal`: one rule, its texts and its check.

use crate::rules::prelude::*;

declare! {
    /// A strategy that serves no goal.
    ///
    /// # Why
    ///
    /// Strategies are there to reach the goals of the step before. One that serves none is effort nobody can judge, and
    /// it hides
    /// behind the others. An accommodation may serve a need, or the whole plan, instead.
    ///
    /// # Reported
    ///
    /// ```yaml
    /// goals:
    ///   - {id: g1, statement: Writes for 10 minutes in a row}
    /// strategies:
    ///   - {id: s1, statement: Give him small tasks}
    /// ```
    ///
    /// # Accepted
    ///
    /// ```yaml
    /// goals:
    ///   - {id: g1, statement: Writes for 10 minutes in a row}
    /// strategies:
    ///   - {id: s1, goals: [g1], statement: "Set a visual timer, starting at 4 minutes"}
    ///   - {id: s2, kind: accommodation, whole_plan: true, statement: A seat near the board}
    /// ```
        id: "strategy-without-goal",
        category: Category::Strategies,
        aspect: Aspect::Completeness,
        severity: Severity::Error,
        sources: &[sources::STRATEGIES],
        en: English {
            message: "strategy `{strategy}` serves no goal",
            help: "name in `goals` the goal it serves; an accommodation may name `needs`, or `whole_plan: true`",
            question: "Which goal does this bring closer?",
        },
        fr: French {
            what: "Un moyen qui ne sert aucun objectif.",
            why: "Les moyens existent pour atteindre les objectifs de l'étape précédente. Celui qui n'en sert aucun est un effort que personne ne peut juger, et il se cache derrière les autres. Une mesure d'adaptation peut plutôt répondre à un besoin, ou servir tout le plan.",
            message: "le moyen `{strategy}` ne sert aucun objectif",
            help: "nommez dans `goals` l'objectif servi; une mesure d'adaptation peut nommer des `needs`, ou `whole_plan: true`",
            question: "De quel objectif cela rapproche-t-il?",
        },
        check: check,
}

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    if cx.plan.goals.is_empty() {
        return;
    }
    for (i, strategy) in cx.plan.strategies.iter().filter(|(_, strategy)| strategy.goals.is_empty()) {
        let serves_more =
            strategy.is_accommodation() && (!strategy.needs.is_empty() || strategy.whole_plan == Some(true));
        if !serves_more {
            found.report(Spot::strategy(i, strategy)).arg("strategy", &strategy.id);
        }
    }
}

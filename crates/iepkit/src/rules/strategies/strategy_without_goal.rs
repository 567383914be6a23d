//! `strategy-without-goal`: one rule, its texts and its check.

use crate::rules::prelude::*;

declare! {
    /// A strategy that serves no goal.
    ///
    /// # Why
    ///
    /// A strategy is a way to reach a goal. When it serves none, nobody can judge whether the effort helps. An
    /// accommodation may name a need, or the whole plan, instead.
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
        question: "Which goal does this bring the child closer to?",
    },
    fr: French {
        what: "Un moyen qui ne vise aucun objectif.",
        why: "\
            Un moyen sert à atteindre un objectif. Quand il n'en vise aucun, personne ne peut juger si l'effort aide. \
            Une mesure d'adaptation peut plutôt nommer un besoin, ou viser tout le plan.",
        message: "le moyen `{strategy}` ne vise aucun objectif",
        help: "nommez dans `goals` l'objectif visé; une mesure d'adaptation peut nommer des `needs`, ou avoir \
            `whole_plan: true`",
        question: "De quel objectif ce moyen rapproche-t-il l'enfant?",
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

//! `strategy-without-owner`: one rule, its texts and its check.

use crate::rules::prelude::*;

declare! {
    /// A strategy that no one is named to carry out.
    ///
    /// # Why
    ///
    /// A strategy is what, when, where and who. Without the who, each may think it is for someone else to do. For
    /// an accommodation, such as a seat in the front row, it is only a warning.
    ///
    /// # Reported
    ///
    /// ```yaml
    /// goals: [{id: g1, statement: Writes for 10 minutes in a row}]
    /// strategies:
    ///   - {id: s1, goals: [g1], statement: "Set a visual timer, starting at 4 minutes"}
    /// ```
    ///
    /// # Accepted
    ///
    /// ```yaml
    /// goals: [{id: g1, statement: Writes for 10 minutes in a row}]
    /// strategies:
    ///   - {id: s1, goals: [g1], owners: [teacher-1], statement: "Set a visual timer, starting at 4 minutes"}
    /// ```
    id: "strategy-without-owner",
    category: Category::Ownership,
    aspect: Aspect::Completeness,
    severity: Severity::Error,
    sources: &[sources::TOGETHER, sources::STRATEGIES],
    en: English {
        message: "strategy `{strategy}` has no owner",
        help: "name in `owners` who carries it out",
        question: "Who will do this, and how will they know?",
    },
    fr: French {
        what: "Un moyen que personne n'est chargé d'appliquer.",
        why: "Un moyen, c'est quoi, quand, où et qui. Sans le « qui », chacun peut croire que c'est à un autre de le \
            faire. Pour une mesure d'adaptation, comme une place à l'avant, ce n'est qu'un avertissement.",
        message: "le moyen `{strategy}` n'a pas de responsable",
        help: "nommez dans `owners` la personne qui l'applique",
        question: "Qui le fera, et comment l'en informer?",
    },
    check: check,
}

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    for (i, strategy) in cx.plan.strategies.iter().filter(|(_, strategy)| strategy.owners.is_empty()) {
        let draft = found.report(Spot::strategy(i, strategy)).arg("strategy", &strategy.id);
        if strategy.is_accommodation() {
            draft.at_most(Severity::Warning);
        }
    }
}

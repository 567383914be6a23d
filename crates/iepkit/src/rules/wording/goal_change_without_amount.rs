//! `goal-change-without-amount`: one rule, its texts and its check.

use crate::rules::prelude::*;
use crate::wording::{Part, VerbClass};

declare! {
    /// An open goal that only says which way things should go, such as “improve” or “reduce”, with no amount in the
    /// sentence and no criterion.
    ///
    /// # Why
    ///
    /// Any change at all is an improvement: one more word read, or a hundred. Without a starting point and a
    /// target, nobody can say that the goal is reached, nor that it is not. A goal with a complete criterion, or
    /// whose open objectives each hold one, says how far, and is not reported.
    ///
    /// # Reported
    ///
    /// ```yaml
    /// goals:
    ///   - {id: g1, statement: Improve reading fluency}
    /// ```
    ///
    /// # Accepted
    ///
    /// ```yaml
    /// goals:
    ///   - {id: g1, statement: Improve oral reading from 40 to 70 words correct per minute}
    /// ```
    id: "goal-change-without-amount",
    category: Category::Wording,
    aspect: Aspect::Quality,
    severity: Severity::Warning,
    sources: &[sources::GOALS, sources::GOAL_EXAMPLES, sources::KPS],
    en: English {
        message: "goal `{goal}` says which way things should go, but not how far",
        help: "say from what level to what level, or write it in `baseline` and `criterion`",
        question: "How much better is enough, and from where?",
    },
    fr: French {
        what: "\
            Un objectif ouvert qui dit seulement dans quel sens les choses devraient aller, comme « améliorer » ou \
            « diminuer », sans quantité dans la phrase et sans critère.",
        why: "\
            Tout changement est une amélioration, d'un mot lu de plus à une centaine. Sans point de départ ni cible, \
            personne ne peut dire que l'objectif est atteint, ni qu'il ne l'est pas. Un objectif qui porte un \
            critère complet, ou dont chaque objectif à court terme ouvert en porte un, dit jusqu'où aller et n'est \
            pas signalé.",
        message: "l'objectif `{goal}` dit dans quel sens aller, mais pas jusqu'où",
        help: "dites de quel niveau à quel niveau, ou écrivez-le dans `baseline` et `criterion`",
        question: "Quel progrès suffira, et à partir d'où?",
    },
    check: check,
}

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    cx.mark_in_goals(
        found,
        |goal| !goal.holds_whole_criteria(),
        |reading| {
            let says_no_amount = reading.verb == Some(VerbClass::Direction) && !reading.holds(Part::Criterion);
            reading.first_verb(VerbClass::Direction).filter(|_| says_no_amount)
        },
    );
}

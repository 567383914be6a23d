//! `dissent-without-next-step`: one rule, its texts and its check.

use crate::plan::DecisionKind;
use crate::rules::prelude::*;

declare! {
    /// A refusal with no next step on record.
    ///
    /// # Why
    ///
    /// A refusal tells the team something: part of the plan does not fit. Left without a next step, it can set home
    /// and school against each other, while the child waits.
    ///
    /// # Reported
    ///
    /// ```yaml
    /// team: [{id: parent-1, role: parent}]
    /// decisions:
    ///   - {member: parent-1, decision: refuse, date: 2026-10-02, reason: The goal on speaking is too hard}
    /// ```
    ///
    /// # Accepted
    ///
    /// ```yaml
    /// team: [{id: parent-1, role: parent}]
    /// decisions:
    ///   - {member: parent-1, decision: refuse, date: 2026-10-02, reason: The goal on speaking is too hard, next_step: Meet again on 9 October with a smaller first step}
    /// ```
    id: "dissent-without-next-step",
    category: Category::Agreement,
    aspect: Aspect::Duty,
    severity: Severity::Warning,
    gates: &[Gate::Activate],
    sources: &[sources::TOGETHER],
    en: English {
        message: "the refusal of `{member}` has no next step",
        help: "write in `next_step` what happens now, who does it and when",
        question: "What would it take to find a plan that everyone can agree to?",
    },
    fr: French {
        what: "Un refus pour lequel aucune suite n'est consignée.",
        why: "\
            Un refus apprend quelque chose à l'équipe : une partie du plan ne convient pas. Laissé sans suite, il peut \
            éloigner la maison et l'école l'une de l'autre, pendant que l'enfant attend.",
        message: "aucune suite n'est consignée pour le refus de `{member}`",
        help: "indiquez dans `next_step` ce qui se fera, par qui et quand",
        question: "Que faudrait-il pour trouver un plan que tous puissent accepter?",
    },
    check: check,
}

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    for (i, decision) in cx.latest_decisions() {
        if decision.decision == DecisionKind::Refuse && decision.next_step.is_none() {
            found.report(Spot::decision(i, decision)).arg("member", &decision.member);
        }
    }
}

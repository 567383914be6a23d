//! `dissent-without-next-step`: one rule, its texts and its check.

use crate::plan::DecisionKind;
use crate::rules::prelude::*;

declare! {
    /// A refusal that leads nowhere: no next step is on record.
    ///
    /// # Why
    ///
    /// A refusal is information: something in the plan does not fit. Written down without a next step it becomes a wall
    /// between home
    /// and school, and the child waits behind it.
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
            what: "Un refus qui ne mène nulle part : aucune suite n'est consignée.",
            why: "Un refus est une information : quelque chose dans le plan ne convient pas. Noté sans suite, il devient un mur entre la maison et l'école, et l'enfant attend derrière.",
            message: "le refus de `{member}` est sans suite",
            help: "écrivez dans `next_step` ce qui se passe maintenant, par qui et quand",
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

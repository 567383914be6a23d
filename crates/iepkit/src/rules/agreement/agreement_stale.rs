//! `agreement-stale`: one rule, its texts and its check.

use crate::rules::prelude::*;

declare! {
    /// An agreement to something other than what the plan says today: since then the needs, the goals or the start
    /// date have changed, or the strategies (a warning).
    ///
    /// # Why
    ///
    /// The article calls the plan a contract. A court in Quebec partly sided with a father when services stopped
    /// within days of the signing: a plan may evolve, but not behind the parents' backs. Strategies may be adjusted
    /// along the way; people should still be told.
    ///
    /// # Reported
    ///
    /// ```yaml
    /// team: [{id: parent-1, role: parent}]
    /// needs: [{id: n1, statement: Stay on a written task until it is done}]
    /// goals: [{id: g1, needs: [n1], statement: Writes for 15 minutes in a row}]
    /// decisions:
    ///   - member: parent-1
    ///     decision: agree
    ///     date: 2026-10-02
    ///     goals_digest: sha256:0000000000000000000000000000000000000000000000000000000000000000
    /// ```
    ///
    /// # Accepted
    ///
    /// ```yaml
    /// team: [{id: parent-1, role: parent}]
    /// needs: [{id: n1, statement: Stay on a written task until it is done}]
    /// goals: [{id: g1, needs: [n1], statement: Writes for 10 minutes in a row}]
    /// decisions:
    ///   - member: parent-1
    ///     decision: agree
    ///     date: 2026-10-02
    ///     goals_digest: sha256:48b78912ceb7b9febf6272b43a64011289c73c333a2f3700fc00e51bbd7ab81d
    /// ```
    id: "agreement-stale",
    category: Category::Agreement,
    aspect: Aspect::Duty,
    severity: Severity::Error,
    gates: &[Gate::Activate, Gate::Live],
    sources: &[sources::CONTRACT, sources::SOQUIJ],
    en: English {
        message: "what `{member}` agreed to has changed since: {part}",
        help: "show what changed to those who agreed, and record their decision on it",
        question: "What do those who agreed know of the change, and how do they see it?",
    },
    fr: French {
        what: "\
            Un accord donné à autre chose que ce que dit le plan aujourd'hui : les besoins, les objectifs ou la date \
            de début ont changé depuis, ou bien les moyens (simple avertissement).",
        why: "\
            L'article parle d'un contrat. Au Québec, un tribunal a donné raison en partie à un père quand des services \
            ont cessé quelques jours après la signature : un plan peut évoluer, mais pas à l'insu des parents. Les \
            moyens peuvent s'ajuster en chemin; encore faut-il le dire.",
        message: "ce que `{member}` a accepté a changé depuis : {part}",
        help: "montrez ce qui a changé à ceux qui avaient accepté, et consignez leur décision",
        question: "Que savent du changement les personnes qui avaient accepté, et qu'en pensent-elles?",
    },
    check: check,
}

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    for (i, decision) in cx.latest_decisions().into_iter().filter(|(_, decision)| decision.decision.agrees()) {
        if decision.goals_digest.as_ref().is_some_and(|digest| digest.as_str() != cx.digests().goals) {
            let draft = found.report(Spot::decision(i, decision).key("goals_digest"));
            draft.arg("member", &decision.member).word("part", "goals");
        }
        if decision.strategies_digest.as_ref().is_some_and(|digest| digest.as_str() != cx.digests().strategies) {
            let draft = found.report(Spot::decision(i, decision).key("strategies_digest"));
            draft.arg("member", &decision.member).word("part", "strategies").at_most(Severity::Warning);
        }
    }
}

//! `agreement-stale`: one rule, its texts and its check.

use crate::rules::prelude::*;

declare! {
    /// An agreement to something other than what the plan says today: the needs or goals have changed since, or the
    /// strategies (then
    /// a warning).
    ///
    /// # Why
    ///
    /// The article calls the plan a contract. A court in Quebec found for a father when what was signed was changed
    /// within days: a plan
    /// may evolve, but not behind the backs of those who agreed. Strategies may be tuned as work goes on; people should
    /// still hear of it.
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
    ///     goals_digest: sha256:DIGEST
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
            question: "Do those who agreed know what changed, and do they still agree?",
        },
        fr: French {
            what: "Un accord donné à autre chose que ce que dit le plan aujourd'hui : les besoins ou les objectifs ont changé depuis, ou les moyens (alors un avertissement).",
            why: "L'article parle d'un contrat. Au Québec, un tribunal a donné raison à un père quand ce qui avait été signé a changé en quelques jours : un plan peut évoluer, mais pas dans le dos de ceux qui l'ont accepté. Les moyens peuvent s'ajuster en chemin; encore faut-il le dire.",
            message: "ce que `{member}` a accepté a changé depuis : {part}",
            help: "montrez ce qui a changé à ceux qui avaient accepté, et consignez leur décision",
            question: "Ceux qui avaient accepté savent-ils ce qui a changé, et sont-ils toujours d'accord?",
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

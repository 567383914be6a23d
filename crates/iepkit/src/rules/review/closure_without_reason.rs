//! `closure-without-reason`: one rule, its texts and its check.

use crate::plan::{State, Status};
use crate::rules::prelude::*;

declare! {
    /// A closed goal, or a closed plan, that does not say why.
    ///
    /// # Why
    ///
    /// Closing is a decision about a child: reached, no longer needed, moved away, given up. A year later the reason is
    /// the first thing
    /// anybody asks, and a plan that simply vanished was the complaint of many parents.
    ///
    /// # Reported
    ///
    /// ```yaml
    /// goals:
    ///   - {id: g1, statement: Writes for 10 minutes in a row, status: closed}
    /// ```
    ///
    /// # Accepted
    ///
    /// ```yaml
    /// goals:
    ///   - {id: g1, statement: Writes for 10 minutes in a row, status: closed, closure: {reason: Replaced by a goal on longer texts, date: 2026-11-20}}
    /// ```
        id: "closure-without-reason",
        category: Category::Review,
        aspect: Aspect::Duty,
        severity: Severity::Error,
        gates: Rule::EVERY_GATE,
        sources: &[sources::EVOLVING],
        en: English {
            message: "`{closed}` was closed without a reason",
            help: "write in `closure` the `reason`, the date and who decided",
            question: "Why was this closed, and what does the child keep of it?",
        },
        fr: French {
            what: "Un objectif fermé, ou un plan fermé, qui ne dit pas pourquoi.",
            why: "Fermer est une décision qui touche un enfant : atteint, plus nécessaire, déménagé, abandonné. Un an plus tard, la raison est la première chose qu'on demande, et bien des parents se sont plaints d'un plan disparu sans un mot.",
            message: "`{closed}` a été fermé sans raison",
            help: "écrivez dans `closure` la `reason`, la date et qui a décidé",
            question: "Pourquoi avoir fermé, et qu'en garde l'enfant?",
        },
        check: check,
}

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    let plan = cx.plan;
    if plan.state == State::Closed && plan.closure.as_ref().is_none_or(|closure| closure.reason.is_none()) {
        found.report(cx.plan_spot()).arg("closed", &plan.id);
    }
    for (i, goal) in plan.goals.iter().filter(|(_, goal)| goal.status == Some(Status::Closed)) {
        if goal.closure.as_ref().is_none_or(|closure| closure.reason.is_none()) {
            found.report(Spot::goal(i, goal)).arg("closed", &goal.id);
        }
    }
}

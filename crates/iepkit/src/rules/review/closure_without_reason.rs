//! `closure-without-reason`: one rule, its texts and its check.

use crate::plan::{State, Status};
use crate::rules::prelude::*;

declare! {
    /// A closed goal, or a closed plan, that does not say why.
    ///
    /// # Why
    ///
    /// Closing is a decision about a child: reached, no longer needed, moved away, given up. A year later, someone
    /// will ask why. Parents in Quebec have complained of plans taken away as soon as their child did well.
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
        message: "`{closed}` is closed with no reason on record",
        help: "write in `closure` the `reason`, the date and who decided",
        question: "Why was this closed, and what should stay in place?",
    },
    fr: French {
        what: "Un objectif fermé, ou un plan fermé, qui ne dit pas pourquoi.",
        why: "Fermer est une décision qui touche un enfant : objectif atteint, plan devenu inutile, déménagement, \
            abandon. Un an plus tard, quelqu'un demandera pourquoi. Au Québec, des parents se sont plaints de plans \
            retirés dès que leur enfant réussissait.",
        message: "`{closed}` est fermé sans raison consignée",
        help: "indiquez dans `closure` la raison (`reason`), la date et qui a décidé",
        question: "Pourquoi l'avoir fermé, et que faut-il garder en place?",
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

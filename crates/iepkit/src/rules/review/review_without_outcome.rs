//! `review-without-outcome`: one rule, its texts and its check.

use crate::rules::prelude::*;

declare! {
    /// A review under way that is not on record, or that does not say what becomes of the plan.
    ///
    /// # Why
    ///
    /// A review ends in one of three ways: keep, adjust or close. Until it says which, nobody knows whether the old
    /// plan still holds.
    ///
    /// # Reported
    ///
    /// ```yaml
    /// state: under-review
    /// reviews:
    ///   - {date: 2026-11-20, next_review_by: 2027-06-11}
    /// ```
    ///
    /// # Accepted
    ///
    /// ```yaml
    /// state: under-review
    /// reviews:
    ///   - {date: 2026-11-20, outcome: keep, next_review_by: 2027-06-11}
    /// ```
    id: "review-without-outcome",
    category: Category::Review,
    aspect: Aspect::Duty,
    severity: Severity::Error,
    gates: &[Gate::Review],
    sources: &[sources::EVOLVING, sources::RECIT],
    en: English {
        message: "the review does not say what becomes of the plan",
        help: "record the review with its date and an `outcome`: `keep`, `adjust` or `close`",
        question: "What does the child still need from this plan?",
    },
    fr: French {
        what: "Une révision en cours qui n'est pas consignée, ou qui ne dit pas ce que devient le plan.",
        why: "\
            Une révision se termine de l'une de trois façons : poursuivre, ajuster ou fermer. Tant qu'elle ne dit pas \
            laquelle, personne ne sait si l'ancien plan tient toujours.",
        message: "la révision ne dit pas ce que devient le plan",
        help: "consignez la révision avec sa date et son résultat (`outcome`) : `keep`, `adjust` ou `close`",
        question: "De quoi l'enfant a-t-il encore besoin dans ce plan?",
    },
    check: check,
}

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    match cx.plan.current_review() {
        None => {
            found.report(cx.section("reviews"));
        }
        Some((k, review)) if review.outcome.is_none() => {
            found.report(cx.review_spot(k));
        }
        Some(_) => {}
    }
}

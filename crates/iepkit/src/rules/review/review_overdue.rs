//! `review-overdue`: one rule, its texts and its check.

use crate::rules::prelude::*;

declare! {
    /// A plan in effect whose review date has passed with no review held.
    ///
    /// # Why
    ///
    /// What was right for the child a year ago can go on by habit. The review is where strategies that do not work
    /// are dropped and goals that were reached make room for the next.
    ///
    /// # Reported
    ///
    /// ```yaml
    /// state: active
    /// period: {starts: 2025-10-05, review_by: 2026-10-02}
    /// ```
    ///
    /// # Accepted
    ///
    /// ```yaml
    /// state: active
    /// period: {starts: 2026-10-05, review_by: 2027-06-11}
    /// ```
    id: "review-overdue",
    category: Category::Review,
    aspect: Aspect::Duty,
    severity: Severity::Error,
    gates: &[Gate::Live],
    sources: &[sources::EVOLVING],
    en: English {
        message: "the review was due by {date}",
        help: "hold the review and record it in `reviews`, with the date of the next",
        question: "Who calls the review, and what do we want to know by then?",
    },
    fr: French {
        what: "Un plan en vigueur dont la date de révision est passée sans qu'une révision ait eu lieu.",
        why: "Ce qui convenait à l'enfant il y a un an peut continuer par habitude. C'est à la révision qu'on laisse \
            tomber les moyens qui n'aident pas, et que les objectifs atteints cèdent la place aux suivants.",
        message: "la révision devait avoir lieu au plus tard le {date}",
        help: "tenez la révision et consignez-la dans `reviews`, avec la date de la suivante",
        question: "Qui convoquera la rencontre de révision, et que voulons-nous savoir d'ici là?",
    },
    check: check,
}

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    if let Some(review) = cx.review_date().filter(|review| review.date < cx.as_of) {
        found.report(review.spot).arg("date", review.date);
    }
}

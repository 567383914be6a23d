//! `review-date-missing`: one rule, its texts and its check.

use crate::Date;
use crate::fix::Fix;
use crate::rules::prelude::*;

declare! {
    /// A plan without a date for its next review.
    ///
    /// # Why
    ///
    /// The article has every plan reviewed each year. Without a date, the review waits until somebody thinks of it.
    /// Once held, a review sets the date of the next one.
    ///
    /// # Reported
    ///
    /// ```yaml
    /// period: {starts: 2026-10-05}
    /// ```
    ///
    /// # Accepted
    ///
    /// ```yaml
    /// period: {starts: 2026-10-05, review_by: 2027-06-11}
    /// ```
    id: "review-date-missing",
    category: Category::Review,
    aspect: Aspect::Duty,
    severity: Severity::Error,
    sources: &[sources::EVOLVING],
    en: English {
        message: "no date is set for the next review",
        help: "write in `review_by` (or in the last review's `next_review_by`) a date within twelve months",
        question: "When will we look together at how it went?",
    },
    fr: French {
        what: "Un plan sans date pour sa prochaine révision.",
        why: "\
            Selon l'article, le plan est révisé chaque année. Sans date, la révision attend que quelqu'un y pense. Une \
            fois qu'elle a eu lieu, la révision fixe la date de la suivante.",
        message: "aucune date n'est fixée pour la prochaine révision",
        help: "\
            écrivez dans `review_by` (ou dans le `next_review_by` de la dernière révision) une date d'ici douze mois",
        question: "Quand regarderons-nous ensemble ce que cela a donné?",
    },
    check: check,
}

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    if cx.review_date().is_some() {
        return;
    }
    let (spot, key, from) = match cx.plan.last_review() {
        Some((k, review)) => (cx.review_spot(k), "next_review_by", review.date),
        None => (cx.section("period"), "review_by", cx.plan.period.as_ref().and_then(|period| period.starts)),
    };
    let date = from.map(|from: Date| from.plus_months(cx.whole_of("review-date-too-far", "months")));
    let fix = date
        .filter(|date| cx.fits_as_review_date(*date))
        .map(|date| Fix::set_date(&cx.plan_spot(), &spot.clone().key(key), date));
    found.report(spot).fix(fix);
}

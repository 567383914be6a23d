//! `review-date-too-far`: one rule, its texts and its check.

use crate::fix::Fix;
use crate::rules::prelude::*;
use crate::rules::{Param, ParamDefault};

declare! {
    /// A review date more than twelve months after the start, or after the last review.
    ///
    /// # Why
    ///
    /// The article asks for a review every year, and a year is long in a childhood. The time is counted from the
    /// day the plan starts, or from the last review; a year on from 29 February is 28 February. A policy may set
    /// another number of months.
    ///
    /// # Reported
    ///
    /// ```yaml
    /// period: {starts: 2026-10-05, review_by: 2027-12-17}
    /// ```
    ///
    /// # Accepted
    ///
    /// ```yaml
    /// period: {starts: 2026-10-05, review_by: 2027-10-05}
    /// ```
    id: "review-date-too-far",
    category: Category::Review,
    aspect: Aspect::Duty,
    severity: Severity::Error,
    params: &[
        Param {
            name: "months",
            default: ParamDefault::Whole(12),
            en: "how many months may pass before the next review",
            fr: "combien de mois peuvent passer avant la prochaine révision",
        },
    ],
    sources: &[sources::EVOLVING],
    en: English {
        message: "the review date {date} is later than {limit}, the last day it may be held",
        help: "bring the review forward",
        question: "What may have changed for the child by then?",
    },
    fr: French {
        what: "Une date de révision à plus de douze mois du début du plan, ou de la dernière révision.",
        why: "\
            L'article demande une révision chaque année, et un an, c'est long dans une enfance. Le temps se compte à \
            partir du début du plan, ou de la dernière révision; un an après le 29 février, c'est le 28 février. Une \
            politique peut fixer un autre nombre de mois.",
        message: "la date de révision, le {date}, dépasse le {limit}, dernier jour possible",
        help: "devancez la révision",
        question: "Qu'est-ce qui pourrait avoir changé pour l'enfant d'ici là?",
    },
    check: check,
}

const FROM: Label = Label { en: "the date it is measured from", fr: "la date d'où elle se compte" };

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    let Some(review) = cx.review_date() else {
        return;
    };
    let Some(from) = review.measured_from else {
        return;
    };
    let limit = from.plus_months(cx.whole("months"));
    if review.date > limit {
        let fix = cx.fits_as_review_date(limit).then(|| Fix::set_date(&cx.plan_spot(), &review.spot, limit));
        let draft = found.report(review.spot).arg("date", review.date).arg("limit", limit).fix(fix);
        draft.related(review.measured_from_spot, FROM);
    }
}

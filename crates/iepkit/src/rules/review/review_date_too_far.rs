//! `review-date-too-far`: one rule, its texts and its check.

use crate::fix::Fix;
use crate::rules::prelude::*;
use crate::rules::{Param, ParamDefault};

declare! {
    /// A review date more than twelve months after the start, or after the last review.
    ///
    /// # Why
    ///
    /// Once a year is what the article asks, and a year is long in a childhood. The date is measured from the day the
    /// plan starts, or from
    /// the last review; twelve months on from the 31st is the last day of a shorter month.
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
                en: "how many months there may be to the next review",
                fr: "combien de mois peuvent séparer de la prochaine révision",
            },
        ],
        sources: &[sources::EVOLVING],
        en: English {
            message: "the review date {date} is later than {limit}, the last day it may be held",
            help: "bring the review forward",
            question: "What may have changed for the child by then?",
        },
        fr: French {
            what: "Une date de révision à plus de douze mois du début, ou de la dernière révision.",
            why: "Une fois l'an, c'est ce que demande l'article, et une année est longue dans une enfance. La date se compte du jour où le plan commence, ou de la dernière révision; douze mois après le 31, c'est le dernier jour d'un mois plus court.",
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

//! `goal-due-outside-plan`: one rule, its texts and its check.

use crate::plan::Horizon;
use crate::rules::prelude::*;
use crate::rules::{Param, ParamDefault};

declare! {
    /// An open goal, or an open objective of one, due after the plan ends, or well after its review if no end is
    /// set.
    ///
    /// # Why
    ///
    /// The review decides on each goal; for one that falls due later, it comes too soon. Once the plan has ended,
    /// nobody may be following the goal. A month of grace after the review lets a goal run to the end of a term. A
    /// goal for life after school is meant to lie beyond the plan.
    ///
    /// # Reported
    ///
    /// ```yaml
    /// period: {starts: 2026-10-05, review_by: 2027-06-11}
    /// goals:
    ///   - {id: g1, statement: Writes for 10 minutes in a row, due: 2027-09-30}
    /// ```
    ///
    /// # Accepted
    ///
    /// ```yaml
    /// period: {starts: 2026-10-05, review_by: 2027-06-11}
    /// goals:
    ///   - {id: g1, statement: Writes for 10 minutes in a row, due: 2027-06-11}
    /// ```
    id: "goal-due-outside-plan",
    category: Category::Goals,
    aspect: Aspect::Quality,
    severity: Severity::Error,
    params: &[
        Param {
            name: "grace_days",
            default: ParamDefault::Whole(31),
            en: "how many days after the review date a goal may still be due",
            fr: "combien de jours après la date de révision une échéance est encore admise",
        },
    ],
    sources: &[sources::GOALS, sources::EVOLVING],
    en: English {
        message: "`{goal}` is due on {due}, after the plan's limit of {limit}",
        help: "bring the due date forward, or move the review or the end of the plan",
        question: "What can the child reach before the review, as a step on a longer way?",
    },
    fr: French {
        what: "Un objectif ouvert, ou l'un de ses objectifs à court terme ouverts, dont l'échéance dépasse la fin du \
            plan, ou nettement la révision si aucune fin n'est fixée.",
        why: "\
            La révision tranche sur chaque objectif; pour celui dont l'échéance vient plus tard, elle arrive trop tôt. \
            Une fois le plan terminé, il se peut que personne ne suive l'objectif. Un mois de marge après la révision \
            permet d'aller jusqu'à la fin d'une étape. Un objectif pour la vie après l'école dépasse le plan par \
            nature.",
        message: "l'échéance de `{goal}`, le {due}, dépasse la limite du plan, le {limit}",
        help: "devancez l'échéance, ou déplacez la révision ou la fin du plan",
        question: "Que peut atteindre l'enfant avant la révision, comme étape d'un plus long chemin?",
    },
    check: check,
}

const LIMIT: Label = Label { en: "the date that sets the limit", fr: "la date qui fixe la limite" };

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    let ends = cx.plan.period.as_ref().and_then(|period| period.ends);
    let limit = match ends {
        Some(ends) => Some((ends, cx.section("period").key("ends"))),
        None => cx.review_date().map(|review| (review.date.plus_days(cx.whole("grace_days")), review.spot)),
    };
    let Some((limit, limit_spot)) = limit else {
        return;
    };
    for measured in cx.measured().filter(|measured| measured.goal.horizon != Some(Horizon::PostSchool)) {
        if let Some(due) = measured.due.filter(|due| *due > limit) {
            let id = measured.spot.id;
            let draft = found.report(measured.spot.key("due")).arg("goal", id).arg("due", due).arg("limit", limit);
            draft.related(limit_spot.clone(), LIMIT);
        }
    }
}

//! `goal-due-outside-plan`: one rule, its texts and its check.

use crate::plan::Horizon;
use crate::rules::prelude::*;
use crate::rules::{Param, ParamDefault};

declare! {
    /// An open goal, or an objective of one, due after the plan has ended or well after its review.
    ///
    /// # Why
    ///
    /// The review decides on each goal. A goal that falls due later cannot be decided on, and one due after the plan
    /// ends is nobody's.
    /// A month of grace lets a goal run to the end of a term. A goal for life after school is meant to lie beyond the
    /// plan.
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
                fr: "combien de jours après la date de révision un objectif peut encore échoir",
            },
        ],
        sources: &[sources::GOALS, sources::EVOLVING],
        en: English {
            message: "`{goal}` is due on {due}, after the plan's limit of {limit}",
            help: "bring the due date forward, or move the review or the end of the plan",
            question: "Can the child get there before the review, or is this a step on a longer way?",
        },
        fr: French {
            what: "Un objectif ouvert, ou l'un de ses objectifs à court terme, dont l'échéance suit la fin du plan ou dépasse nettement sa révision.",
            why: "La révision tranche sur chaque objectif. Un objectif qui échoit plus tard ne peut pas être tranché, et celui qui échoit après la fin du plan n'est à personne. Un mois de grâce permet d'aller jusqu'à la fin d'une étape. Un objectif pour la vie après l'école se situe par nature au-delà du plan.",
            message: "l'échéance de `{goal}`, le {due}, dépasse la limite du plan, le {limit}",
            help: "devancez l'échéance, ou déplacez la révision ou la fin du plan",
            question: "L'enfant peut-il y arriver avant la révision, ou est-ce une étape d'un plus long chemin?",
        },
        check: check,
}

const LIMIT: Label = Label { en: "the date that limits it", fr: "la date qui le limite" };

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

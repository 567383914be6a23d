//! `dates-out-of-order`: one rule, its texts and its check.

use crate::Date;
use crate::place::EntityKind;
use crate::rules::PARTIES;
use crate::rules::prelude::*;

declare! {
    /// A date that lies before one it must not precede: a start before the birth, a meeting before its invitation,
    /// a review date before the start, a due date before the baseline, a history that goes back, a plan put into
    /// effect before a party's first decision.
    ///
    /// # Why
    ///
    /// A plan rests on the order of its steps: look, agree, then act. A date out of order may be only a slip of the
    /// pen, but it falsifies what is read from it, from a child's progress to the date of a review.
    ///
    /// # Reported
    ///
    /// ```yaml
    /// period: {starts: 2026-10-05, review_by: 2026-06-11}
    /// ```
    ///
    /// # Accepted
    ///
    /// ```yaml
    /// period: {starts: 2026-10-05, review_by: 2027-06-11}
    /// ```
    id: "dates-out-of-order",
    category: Category::Structure,
    aspect: Aspect::Quality,
    severity: Severity::Error,
    gates: Rule::EVERY_GATE,
    sources: &[sources::ABILITIES, sources::IEPKIT],
    en: English {
        message: "{date} lies before {earlier}, which it should follow",
        help: "correct the date that is wrong",
        question: "Which of the two dates is right?",
    },
    fr: French {
        what: "Une date placée avant celle qu'elle doit suivre : un début avant la naissance, une rencontre avant sa \
            convocation, une date de révision avant le début, une échéance avant le niveau de départ, un historique \
            qui recule, un plan mis en vigueur avant la première décision d'une partie.",
        why: "Un plan repose sur l'ordre de ses étapes : observer, s'entendre, puis agir. Une date en désordre n'est \
            peut-être qu'une faute de frappe, mais elle fausse ce qu'on en tire, du progrès de l'enfant à la date \
            d'une révision.",
        message: "le {date} précède le {earlier}, qu'il devrait suivre",
        help: "corrigez la date erronée",
        question: "Laquelle des deux dates est la bonne?",
    },
    check: check,
}

const EARLIER: Label = Label { en: "the date that should come first", fr: "la date qui devrait venir d'abord" };

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    let plan = cx.plan;
    let period = plan.period.as_ref();
    let starts = period.and_then(|period| period.starts);
    let starts_spot = || cx.section("period").key("starts");
    let birth = dated(plan.student.birth_date, cx.section("student").key("birth_date"));
    compare(found, starts, starts_spot(), birth);
    compare(
        found,
        period.and_then(|period| period.review_by),
        cx.section("period").key("review_by"),
        dated(starts, starts_spot()),
    );
    for measured in cx.all_measured() {
        let baseline = measured.baseline.and_then(|baseline| baseline.date);
        let baseline = dated(baseline, measured.spot.clone().key("baseline").key("date"));
        compare(found, measured.due, measured.spot.key("due"), baseline);
    }
    for (i, meeting) in plan.meetings.iter() {
        let spot = || Spot { id: &meeting.id, kind: EntityKind::Meeting, ..cx.section("meetings").index(i) };
        compare(found, meeting.date, spot().key("date"), dated(meeting.invited_on, spot().key("invited_on")));
    }
    history(cx, found);
}

/// The history: each entry against the one before, and the first activation against each party's first decision.
fn history<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    let activation = cx.first_activation().map(|(index, _)| index);
    let mut before = None;
    for (i, entry) in cx.plan.history.iter() {
        let spot = cx.section("history").index(i).key("date");
        let mut earlier: Vec<_> = before.into_iter().collect();
        if activation == Some(i) {
            earlier.extend(first_decisions(cx));
        }
        compare(found, Some(entry.date), spot.clone(), earlier);
        before = Some((entry.date, spot));
    }
}

/// The first decision of each party that decided, whatever it was.
fn first_decisions<'p>(cx: &Context<'_, 'p>) -> Vec<(Date, Spot<'p>)> {
    let of_party = |party| {
        let decisions = cx.plan.decisions.iter().filter(move |(_, decision)| cx.party(&decision.member) == Some(party));
        let dates = decisions.filter_map(|(i, decision)| Some((decision.date?, i, decision)));
        dates.min_by_key(|(date, i, _)| (*date, *i))
    };
    PARTIES
        .into_iter()
        .filter_map(of_party)
        .map(|(date, i, decision)| (date, Spot::decision(i, decision).key("date")))
        .collect()
}

fn dated(date: Option<Date>, spot: Spot<'_>) -> Option<(Date, Spot<'_>)> {
    date.map(|date| (date, spot))
}

/// Reports a date that lies before some of the dates it should follow.
fn compare<'p>(
    found: &mut Findings<'p>,
    date: Option<Date>,
    spot: Spot<'p>,
    earlier: impl IntoIterator<Item = (Date, Spot<'p>)>,
) {
    let Some(date) = date else { return };
    let broken: Vec<_> = earlier.into_iter().filter(|(earlier, _)| date < *earlier).collect();
    let Some(latest) = broken.iter().map(|(earlier, _)| *earlier).max() else {
        return;
    };
    let draft = found.report(spot).arg("date", date).arg("earlier", latest);
    for (_, spot) in broken {
        draft.related(spot, EARLIER);
    }
}

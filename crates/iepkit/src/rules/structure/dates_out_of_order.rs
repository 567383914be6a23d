//! `dates-out-of-order`: one rule, its texts and its check.

use crate::Date;
use crate::place::EntityKind;
use crate::plan::Decision;
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
    let (starts, review_by) = plan.period.as_ref().map_or((None, None), |period| (period.starts, period.review_by));
    let in_period = |key| cx.section("period").key(key);
    let birth = || cx.section("student").key("birth_date");
    compare(found, starts, &|| in_period("starts"), &[plan.student.birth_date], &|_| birth());
    compare(found, review_by, &|| in_period("review_by"), &[starts], &|_| in_period("starts"));
    for measured in cx.all_measured() {
        let baseline = measured.baseline.and_then(|baseline| baseline.date);
        let spot = || measured.spot.clone();
        compare(found, measured.due, &|| spot().key("due"), &[baseline], &|_| spot().key("baseline").key("date"));
    }
    for (i, meeting) in plan.meetings.iter() {
        let spot = || Spot { id: &meeting.id, kind: EntityKind::Meeting, ..cx.section("meetings").index(i) };
        compare(found, meeting.date, &|| spot().key("date"), &[meeting.invited_on], &|_| spot().key("invited_on"));
    }
    history(cx, found);
}

/// The history: each entry against the one before, and the first activation against each party's first decision.
fn history<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    let activation = cx.first_activation().map(|(index, _)| index);
    let mut before = None;
    for (i, entry) in cx.plan.history.iter() {
        let decisions = if activation == Some(i) { first_decisions(cx) } else { Vec::new() };
        let dates = decisions.iter().map(|(_, decision)| decision.date);
        let earlier: Vec<_> = [before.map(|(_, date)| date)].into_iter().chain(dates).collect();
        let spot = |index| cx.section("history").index(index).key("date");
        let spot_of = |at: usize| match at.checked_sub(1).and_then(|at| decisions.get(at)) {
            Some((index, decision)) => Spot::decision(*index, decision).key("date"),
            None => spot(before.map_or(i, |(index, _)| index)),
        };
        compare(found, Some(entry.date), &|| spot(i), &earlier, &spot_of);
        before = Some((i, entry.date));
    }
}

/// The first decision of each party that decided, whatever it was.
fn first_decisions<'p>(cx: &Context<'_, 'p>) -> Vec<(usize, &'p Decision)> {
    let of_party = |party| {
        let decisions = cx.plan.decisions.iter().filter(|(_, decision)| cx.party(&decision.member) == Some(party));
        let dated = decisions.filter(|(_, decision)| decision.date.is_some());
        dated.min_by_key(|(index, decision)| (decision.date, *index))
    };
    PARTIES.into_iter().filter_map(of_party).collect()
}

/// Reports a date that lies before some of the dates it should follow. Dates are seldom out of order, so their places are put
/// together only when they are.
fn compare<'p>(
    found: &mut Findings<'p>,
    date: Option<Date>,
    spot: &dyn Fn() -> Spot<'p>,
    earlier: &[Option<Date>],
    spot_of: &dyn Fn(usize) -> Spot<'p>,
) {
    let latest = earlier.iter().copied().max().flatten();
    let Some((date, latest)) = date.zip(latest).filter(|(date, latest)| date < latest) else {
        return;
    };
    let draft = found.report(spot()).arg("date", date).arg("earlier", latest);
    for (at, earlier) in earlier.iter().enumerate() {
        if earlier.is_some_and(|earlier| date < earlier) {
            draft.related(spot_of(at), EARLIER);
        }
    }
}

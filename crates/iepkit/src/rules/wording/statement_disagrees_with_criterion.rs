//! `statement-disagrees-with-criterion`: one rule, its texts and its check.

use crate::plan::{Criterion, Text};
use crate::rules::prelude::*;
use crate::wording::{Difference, GoalReading, read_goal, says_plainly};

declare! {
    /// An open goal, or an open objective, whose statement says one amount and whose criterion another. The words
    /// are marked. Only what can be compared is: amounts of the same kind and unit, a percentage and a share, a
    /// duration and another; and then over how many occasions they must hold.
    ///
    /// # Why
    ///
    /// Parents read the sentence, and the data are held against the criterion. When one says 8 of 10 and the other
    /// 7 of 10, they will not have agreed to the same goal.
    ///
    /// # Reported
    ///
    /// ```yaml
    /// goals:
    ///   - id: g1
    ///     statement: Answers 8 of 10 questions in writing
    ///     criterion: {kind: ratio, at_least: 7, of: 10, unit: question}
    /// ```
    ///
    /// # Accepted
    ///
    /// ```yaml
    /// goals:
    ///   - id: g1
    ///     statement: Answers 8 of 10 questions in writing
    ///     criterion: {kind: percent, at_least: 80}
    /// ```
    id: "statement-disagrees-with-criterion",
    category: Category::Wording,
    aspect: Aspect::Quality,
    severity: Severity::Warning,
    sources: &[sources::CONTRACT],
    en: English {
        message: "the statement of `{goal}` says {said}, its criterion {criterion}",
        help: "write the same amount in both",
        question: "Which of the two did we agree on?",
    },
    fr: French {
        what: "\
            Un objectif ouvert, ou un objectif à court terme ouvert, dont l'énoncé dit une quantité et le critère, \
            une autre. Les mots sont marqués. Seul ce qui se compare est comparé : des quantités de même type et de \
            même unité, un pourcentage et une proportion, une durée et une autre; puis sur combien d'occasions elles \
            doivent tenir.",
        why: "\
            Les parents lisent la phrase, et les données se comparent au critère. Si l'une dit 8 sur 10 et l'autre 7 \
            sur 10, on ne s'est pas entendu sur le même objectif.",
        message: "l'énoncé de `{goal}` dit {said}, son critère {criterion}",
        help: "écrivez la même quantité aux deux endroits",
        question: "Sur laquelle des deux quantités nous sommes-nous entendus?",
    },
    check: check,
}

const CRITERION: Label = Label { en: "the criterion", fr: "le critère" };

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    let Some(lang) = cx.reads(found) else { return };
    for (i, goal) in cx.open_goals() {
        if let Some((_, criterion)) = in_doubt(&goal.statement, &goal.criterion)
            && let Some(reading) = cx.goal_reading(i)
        {
            compare(reading, criterion, Spot::goal(i, goal), found);
        }
        for (j, objective) in goal.objectives.iter().filter(|(_, objective)| objective.is_open()) {
            if let Some((statement, criterion)) = in_doubt(&objective.statement, &objective.criterion) {
                compare(&read_goal(statement, lang), criterion, Spot::objective(i, j, objective), found);
            }
        }
    }
}

/// A statement and a whole criterion whose numbers it does not plainly hold.
fn in_doubt<'p>(statement: &'p Option<Text>, criterion: &'p Option<Criterion>) -> Option<(&'p Text, &'p Criterion)> {
    let (statement, criterion) = (statement.as_ref()?, criterion.as_ref()?);
    (criterion.is_whole() && !says_plainly(statement, criterion)).then_some((statement, criterion))
}

fn compare<'p>(reading: &GoalReading, criterion: &Criterion, spot: Spot<'p>, found: &mut Findings<'p>) {
    let Some(difference) = reading.criterion.as_ref().and_then(|said| Difference::between(said, criterion)) else {
        return;
    };
    let draft = found.report(spot.clone().key("statement"));
    draft.arg("goal", spot.id).arg("said", difference.said.as_str()).arg("criterion", difference.written.as_str());
    if let Some(words) = reading.spans.iter().find(|span| span.part == difference.part) {
        draft.words_at(words);
    }
    draft.related(spot.key("criterion"), CRITERION);
}

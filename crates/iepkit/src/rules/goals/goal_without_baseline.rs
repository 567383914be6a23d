//! `goal-without-baseline`: one rule, its texts and its check.

use crate::rules::prelude::*;

declare! {
    /// An open goal that does not say where the child starts.
    ///
    /// # Why
    ///
    /// Eight of ten is a leap for one child and a step back for another. Without a starting point nobody can tell
    /// progress from standing still. A goal that leaves the criterion to its objectives leaves the baseline to them
    /// too, when each of them has one.
    ///
    /// # Reported
    ///
    /// ```yaml
    /// goals:
    ///   - id: g1
    ///     criterion: {kind: duration, at_least: 10, unit: min}
    /// ```
    ///
    /// # Accepted
    ///
    /// ```yaml
    /// goals:
    ///   - id: g1
    ///     criterion: {kind: duration, at_least: 10, unit: min}
    ///     baseline: {value: 3, unit: min, date: 2026-09-18}
    /// ```
    id: "goal-without-baseline",
    category: Category::Goals,
    aspect: Aspect::Completeness,
    severity: Severity::Warning,
    sources: &[sources::GOALS, sources::RUBLE],
    en: English {
        message: "goal `{goal}` has no baseline",
        help: "write in `baseline` what was measured before the plan, and when",
        question: "Where does the child start?",
    },
    fr: French {
        what: "Un objectif ouvert qui ne dit pas d'où part l'enfant.",
        why: "Huit sur dix, c'est un bond pour un enfant et un recul pour un autre. Sans point de départ, on ne \
            distingue pas le progrès du surplace. Un objectif qui laisse le critère à ses objectifs à court terme leur \
            laisse aussi le niveau de départ, si chacun a le sien.",
        message: "l'objectif `{goal}` n'a pas de niveau de départ",
        help: "écrivez dans `baseline` ce qui a été mesuré avant le plan, et quand",
        question: "D'où part l'enfant?",
    },
    check: check,
}

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    for (i, goal) in cx.open_goals().filter(|(_, goal)| goal.baseline.is_none()) {
        let objectives_hold_it = goal.criterion.is_none()
            && goal.open_objectives_all(|objective| objective.criterion.is_some() && objective.baseline.is_some());
        if !objectives_hold_it {
            found.report(Spot::goal(i, goal)).arg("goal", &goal.id);
        }
    }
}

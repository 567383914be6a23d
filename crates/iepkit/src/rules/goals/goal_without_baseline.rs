//! `goal-without-baseline`: one rule, its texts and its check.

use crate::rules::prelude::*;

declare! {
    /// An open goal that does not say where the child starts.
    ///
    /// # Why
    ///
    /// Eight of ten is a leap for one child and a step back for another. Without a starting point nobody can tell
    /// progress from
    /// standing still, nor a bold goal from an idle one. A goal whose objectives hold the criteria leaves the baselines
    /// to them.
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
            why: "Huit sur dix, c'est un bond pour un enfant et un recul pour un autre. Sans point de départ, on ne distingue ni le progrès du surplace, ni un objectif audacieux d'un objectif oiseux. Un objectif dont les objectifs à court terme portent les critères leur laisse aussi les niveaux de départ.",
            message: "l'objectif `{goal}` n'a pas de niveau de départ",
            help: "écrivez dans `baseline` ce qui a été mesuré avant le plan, et quand",
            question: "Où en est l'enfant au départ?",
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

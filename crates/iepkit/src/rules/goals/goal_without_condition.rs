//! `goal-without-condition`: one rule, its texts and its check.

use crate::rules::prelude::*;

declare! {
    /// An open goal that does not say where, with what or after which cue the behaviour is expected.
    ///
    /// # Why
    ///
    /// A child may raise her hand in a group of four and call out in a class of thirty. Without the condition, two
    /// people may measure two different things and take them for one.
    ///
    /// # Reported
    ///
    /// ```yaml
    /// goals:
    ///   - {id: g1, behaviour: raises her hand before speaking}
    /// ```
    ///
    /// # Accepted
    ///
    /// ```yaml
    /// goals:
    ///   - {id: g1, behaviour: raises her hand before speaking, condition: in class discussions}
    /// ```
    id: "goal-without-condition",
    category: Category::Goals,
    aspect: Aspect::Completeness,
    severity: Severity::Warning,
    sources: &[sources::GOALS, sources::RUBLE],
    en: English {
        message: "goal `{goal}` names no condition",
        help: "write in `condition` the setting, the material or the cue",
        question: "Where, with what, or after which cue should this happen?",
    },
    fr: French {
        what: "Un objectif ouvert qui ne dit pas où, avec quoi ou après quel signal le comportement est attendu.",
        why: "\
            Un enfant peut lever la main dans un groupe de quatre et crier sa réponse dans une classe de trente. Sans \
            la condition, deux personnes peuvent mesurer deux choses différentes en croyant mesurer la même.",
        message: "l'objectif `{goal}` ne précise aucune condition",
        help: "écrivez dans `condition` le lieu, le matériel ou le signal",
        question: "Où, avec quoi, ou après quel signal cela devrait-il se produire?",
    },
    check: check,
}

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    for (i, goal) in cx.open_goals().filter(|(_, goal)| goal.condition.is_none()) {
        found.report(Spot::goal(i, goal)).arg("goal", &goal.id);
    }
}

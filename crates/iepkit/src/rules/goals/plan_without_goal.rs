//! `plan-without-goal`: one rule, its texts and its check.

use crate::rules::prelude::*;

declare! {
    /// A plan that sets no goal at all.
    ///
    /// # Why
    ///
    /// Without a goal, nobody can say a year later whether the plan helped. This one finding stands for all that
    /// would follow from it: needs and strategies are not reported as well for having no goal.
    ///
    /// # Reported
    ///
    /// ```yaml
    /// needs:
    ///   - {id: n1, statement: Stay on a written task until it is done}
    /// goals: []
    /// ```
    ///
    /// # Accepted
    ///
    /// ```yaml
    /// needs:
    ///   - {id: n1, statement: Stay on a written task until it is done}
    /// goals:
    ///   - {id: g1, needs: [n1], statement: Writes for 10 minutes in a row}
    /// ```
    id: "plan-without-goal",
    category: Category::Goals,
    aspect: Aspect::Completeness,
    severity: Severity::Error,
    sources: &[sources::GOALS],
    en: English {
        message: "the plan sets no goal",
        help: "add at least one goal, for the need that comes first",
        question: "What do we hope the child will be able to do a year from now?",
    },
    fr: French {
        what: "Un plan qui ne fixe aucun objectif.",
        why: "Sans objectif, personne ne peut dire un an plus tard si le plan a servi. Ce seul constat tient lieu de \
            tous ceux qui en découleraient : les besoins et les moyens ne sont pas signalés en plus parce qu'ils sont \
            sans objectif.",
        message: "le plan ne fixe aucun objectif",
        help: "ajoutez au moins un objectif, pour le besoin prioritaire",
        question: "Que souhaitons-nous que l'enfant sache faire dans un an?",
    },
    check: check,
}

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    if cx.plan.goals.is_empty() {
        found.report(cx.section("goals"));
    }
}

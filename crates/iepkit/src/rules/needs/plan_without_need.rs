//! `plan-without-need`: one rule, its texts and its check.

use crate::rules::prelude::*;

declare! {
    /// A plan that names no need at all.
    ///
    /// # Why
    ///
    /// Needs are the hinge of the plan: they come from what was seen, and the goals answer them. Without them,
    /// goals can only be guessed. This one finding stands for all that would follow from it.
    ///
    /// # Reported
    ///
    /// ```yaml
    /// needs: []
    /// ```
    ///
    /// # Accepted
    ///
    /// ```yaml
    /// needs:
    ///   - {id: n1, statement: Stay on a written task until it is done}
    /// ```
    id: "plan-without-need",
    category: Category::Needs,
    aspect: Aspect::Completeness,
    severity: Severity::Error,
    sources: &[sources::NEEDS],
    en: English {
        message: "the plan names no need",
        help: "add at least one need, from the challenges that were seen",
        question: "What does the child need most this year?",
    },
    fr: French {
        what: "Un plan qui ne nomme aucun besoin.",
        why: "\
            Les besoins sont la charnière du plan : ils viennent de ce qu'on a observé, et les objectifs y répondent. \
            Sans eux, on ne peut que deviner les objectifs. Ce seul constat tient lieu de tous ceux qui en \
            découleraient.",
        message: "le plan ne nomme aucun besoin",
        help: "ajoutez au moins un besoin, à partir des défis observés",
        question: "De quoi l'enfant a-t-il le plus besoin cette année?",
    },
    check: check,
}

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    if cx.plan.needs.is_empty() {
        found.report(cx.section("needs"));
    }
}

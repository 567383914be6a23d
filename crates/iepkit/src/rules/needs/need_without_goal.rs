//! `need-without-goal`: one rule, its texts and its check.

use crate::rules::prelude::*;

declare! {
    /// A need that no goal answers.
    ///
    /// # Why
    ///
    /// The team saw that the child needs this, and no goal in the plan works toward it. A goal counts while it is
    /// open, and once it is achieved. Where an accommodation is the whole answer, such as a ramp or a bus, a waiver
    /// says so.
    ///
    /// # Reported
    ///
    /// ```yaml
    /// needs:
    ///   - {id: n1, statement: Stay on a written task until it is done}
    ///   - {id: n2, statement: Understand what she reads}
    /// goals:
    ///   - {id: g1, needs: [n1], statement: Writes for 10 minutes in a row}
    /// ```
    ///
    /// # Accepted
    ///
    /// ```yaml
    /// needs:
    ///   - {id: n1, statement: Stay on a written task until it is done}
    ///   - {id: n2, statement: Understand what she reads}
    /// goals:
    ///   - {id: g1, needs: [n1], statement: Writes for 10 minutes in a row}
    ///   - {id: g2, needs: [n2], statement: Answers 8 of 10 questions about an unseen text}
    /// ```
    id: "need-without-goal",
    category: Category::Needs,
    aspect: Aspect::Completeness,
    severity: Severity::Error,
    sources: &[sources::NEEDS, sources::GOALS],
    en: English {
        message: "need `{need}` is answered by no goal",
        help: "add a goal that names this need, or a waiver that says why it calls for none",
        question: "What would the child be able to do if this need were met?",
    },
    fr: French {
        what: "Un besoin auquel aucun objectif ne répond.",
        why: "\
            L'équipe a vu que l'enfant en a besoin, et aucun objectif du plan n'y travaille. Un objectif compte tant \
            qu'il est ouvert, puis une fois atteint. Quand une mesure d'adaptation suffit, comme une rampe ou un \
            transport, une dérogation le dit.",
        message: "aucun objectif ne répond au besoin `{need}`",
        help: "ajoutez un objectif qui nomme ce besoin, ou une dérogation qui dit pourquoi il n'en faut pas",
        question: "Que pourrait faire l'enfant si l'on répondait à ce besoin?",
    },
    check: check,
}

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    if cx.plan.goals.is_empty() {
        return;
    }
    for (i, need) in cx.plan.needs.iter() {
        if !cx.index.needs_with_goal.has(&need.id) {
            found.report(Spot::need(i, need)).arg("need", &need.id);
        }
    }
}

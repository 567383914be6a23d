//! `need-without-goal`: one rule, its texts and its check.

use crate::plan::Status;
use crate::rules::prelude::*;

declare! {
    /// A need that no goal answers.
    ///
    /// # Why
    ///
    /// This is the break that hurts most: everyone agreed that the child needs it, and nothing in the plan works toward
    /// it. A goal
    /// that is open or achieved serves a need. Where an accommodation is the answer, such as a ramp or a bus, a waiver
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
            help: "add a goal that names this need, or a waiver that says why none should",
            question: "What would the child be able to do if this need were met?",
        },
        fr: French {
            what: "Un besoin auquel aucun objectif ne répond.",
            why: "C'est la rupture la plus douloureuse : tous ont convenu que l'enfant en a besoin, et rien dans le plan n'y travaille. Un objectif ouvert ou atteint répond à un besoin. Quand une mesure d'adaptation suffit, comme une rampe ou un transport, une dérogation le dit.",
            message: "aucun objectif ne répond au besoin `{need}`",
            help: "ajoutez un objectif qui nomme ce besoin, ou une dérogation qui dit pourquoi il n'en faut pas",
            question: "Que saurait faire l'enfant si ce besoin était comblé?",
        },
        check: check,
}

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    if cx.plan.goals.is_empty() {
        return;
    }
    for (i, need) in cx.plan.needs.iter() {
        let served = cx
            .index
            .goals_of_need
            .of(i)
            .iter()
            .any(|(_, goal)| cx.plan.goals.get(*goal).is_some_and(|goal| goal.status != Some(Status::Closed)));
        if !served {
            found.report(Spot::need(i, need)).arg("need", &need.id);
        }
    }
}

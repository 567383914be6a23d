//! `student-not-taking-part`: one rule, its texts and its check.

use crate::plan::Party;
use crate::rules::prelude::*;

declare! {
    /// A child who is not on the team, or who did not take part without a reason on record.
    ///
    /// # Why
    ///
    /// The article shares the plan among parents, school and child. Even a six-year-old can take part in a piece of the
    /// meeting. Where
    /// it truly cannot be, the reason is part of the record.
    ///
    /// # Reported
    ///
    /// ```yaml
    /// team: [{id: pupil, role: student, took_part: false}]
    /// ```
    ///
    /// # Accepted
    ///
    /// ```yaml
    /// team: [{id: pupil, role: student, took_part: false, reason: "In hospital until May, asked by phone"}]
    /// ```
        id: "student-not-taking-part",
        category: Category::Team,
        aspect: Aspect::Duty,
        severity: Severity::Warning,
        sources: &[sources::TOGETHER],
        en: English {
            message: "the child takes no part in the plan, and no reason is recorded",
            help: "add the child to the team, or write in `reason` why they cannot take part",
            question: "Which part of this could the child take part in?",
        },
        fr: French {
            what: "Un enfant absent de l'équipe, ou qui n'a pas participé sans raison consignée.",
            why: "L'article partage le plan entre les parents, l'école et l'enfant. Même à six ans, on peut participer à un moment de la rencontre. Quand c'est vraiment impossible, la raison fait partie du dossier.",
            message: "l'élève ne participe pas au plan, et aucune raison n'est consignée",
            help: "ajoutez l'élève à l'équipe, ou écrivez dans `reason` pourquoi il ne peut pas participer",
            question: "À quelle partie de la démarche l'enfant pourrait-il participer?",
        },
        check: check,
}

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    if cx.members_of(Party::Student).next().is_none() {
        found.report(cx.section("team"));
    }
    for (i, student) in cx.members_of(Party::Student) {
        if student.took_part == Some(false) && student.reason.is_none() {
            found.report(Spot::member(i, student));
        }
    }
}

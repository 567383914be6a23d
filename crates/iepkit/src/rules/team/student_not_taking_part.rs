//! `student-not-taking-part`: one rule, its texts and its check.

use crate::plan::Party;
use crate::rules::prelude::*;

declare! {
    /// A child who is not on the team, or who does not take part and has no reason on record.
    ///
    /// # Why
    ///
    /// The article counts the child among those who share the plan. Even at six, a child can join part of the
    /// meeting. Where it truly cannot be, the reason belongs on record.
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
        question: "Which part of the work could the child join?",
    },
    fr: French {
        what: "Un enfant absent de l'équipe, ou qui ne participe pas et pour qui aucune raison n'est consignée.",
        why: "L'article compte l'enfant parmi ceux qui se partagent le plan. Même à six ans, on peut participer à un \
            moment de la rencontre. Quand c'est vraiment impossible, la raison doit être consignée.",
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

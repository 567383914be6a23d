//! `team-without-school`: one rule, its texts and its check.

use crate::plan::Party;
use crate::rules::prelude::*;

declare! {
    /// A team without anyone from the school.
    ///
    /// # Why
    ///
    /// Much of the plan happens at school. Someone there has to know it, carry it out and answer for it.
    ///
    /// # Reported
    ///
    /// ```yaml
    /// team: [{id: parent-1, role: parent}, {id: therapist-1, role: professional}]
    /// ```
    ///
    /// # Accepted
    ///
    /// ```yaml
    /// team: [{id: parent-1, role: parent}, {id: teacher-1, role: teacher}]
    /// ```
    id: "team-without-school",
    category: Category::Team,
    aspect: Aspect::Completeness,
    severity: Severity::Error,
    sources: &[sources::TOGETHER],
    en: English {
        message: "no one from the school is on the team",
        help: "add a member whose role is `teacher`, `resource-teacher`, `principal`, `special-educator` or \
            `school-staff`",
        question: "Who at school will carry this plan?",
    },
    fr: French {
        what: "Une équipe sans personne de l'école.",
        why: "Une bonne part du plan se vit à l'école. Quelqu'un, sur place, doit le connaître, l'appliquer et en \
            répondre.",
        message: "personne de l'école ne fait partie de l'équipe",
        help: "ajoutez un membre dont le rôle est `teacher`, `resource-teacher`, `principal`, `special-educator` ou \
            `school-staff`",
        question: "Qui, à l'école, portera ce plan?",
    },
    check: check,
}

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    if cx.members_of(Party::School).next().is_none() {
        found.report(cx.section("team"));
    }
}

//! `team-without-parent`: one rule, its texts and its check.

use crate::plan::Party;
use crate::rules::prelude::*;

declare! {
    /// A team without a parent or guardian.
    ///
    /// # Why
    ///
    /// Parents know what no evaluation shows, and they are there when school is over. A plan written without them
    /// may reach them as a sheet in the school bag.
    ///
    /// # Reported
    ///
    /// ```yaml
    /// team: [{id: teacher-1, role: teacher}]
    /// ```
    ///
    /// # Accepted
    ///
    /// ```yaml
    /// team: [{id: teacher-1, role: teacher}, {id: parent-1, role: parent}]
    /// ```
    id: "team-without-parent",
    category: Category::Team,
    aspect: Aspect::Completeness,
    severity: Severity::Error,
    sources: &[sources::TOGETHER],
    en: English {
        message: "no parent or guardian is on the team",
        help: "add a member whose role is `parent` or `guardian`",
        question: "Who at home knows the child best, and how do we reach them?",
    },
    fr: French {
        what: "Une équipe sans parent ni tuteur.",
        why: "Les parents savent ce qu'aucune évaluation ne montre, et ils sont là quand l'école est finie. Un plan \
            écrit sans eux risque de leur arriver comme une simple feuille dans le sac d'école.",
        message: "aucun parent ni tuteur ne fait partie de l'équipe",
        help: "ajoutez un membre dont le rôle est `parent` ou `guardian`",
        question: "Qui, à la maison, connaît le mieux l'enfant, et comment joindre cette personne?",
    },
    check: check,
}

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    if cx.members_of(Party::Parent).next().is_none() {
        found.report(cx.section("team"));
    }
}

//! `student-voice-missing`: one rule, its texts and its check.

use crate::plan::Party;
use crate::rules::prelude::*;

declare! {
    /// An assessment without the child's own view.
    ///
    /// # Why
    ///
    /// The child lives with the plan every day. What they find easy, hard or worth working for may be in nobody
    /// else's notes, and a plan is easier to follow for a child who helped to write it. A child who cannot take
    /// part, for a reason on record, is not asked.
    ///
    /// # Reported
    ///
    /// ```yaml
    /// team: [{id: pupil, role: student}, {id: parent-1, role: parent}]
    /// abilities:
    ///   - {id: a1, area: social, by: parent-1, strengths: [{id: f1, text: Has two close friends}]}
    /// ```
    ///
    /// # Accepted
    ///
    /// ```yaml
    /// team: [{id: pupil, role: student}, {id: parent-1, role: parent}]
    /// abilities:
    ///   - {id: a1, area: social, by: pupil, source: self-report, strengths: [{id: f1, text: Has two close friends}]}
    /// ```
    id: "student-voice-missing",
    category: Category::Assessment,
    aspect: Aspect::Completeness,
    severity: Severity::Warning,
    sources: &[sources::ABILITIES, sources::TOGETHER],
    en: English {
        message: "the child's own view is not on record",
        help: "\
            add an entry whose `by` is the child or, if that cannot be, `took_part: false` and a `reason` in `team`",
        question: "What does the child find easy, hard, and worth working for?",
    },
    fr: French {
        what: "Une évaluation sans le point de vue de l'enfant.",
        why: "\
            C'est l'enfant qui vit le plan chaque jour. Ce qu'il trouve facile, difficile ou digne d'efforts ne figure \
            peut-être dans les notes de personne d'autre, et il suit plus facilement un plan qu'il a aidé à écrire. \
            L'enfant qui ne peut pas participer, pour une raison consignée, n'est pas sollicité.",
        message: "le point de vue de l'élève n'est pas consigné",
        help: "\
            ajoutez une entrée dont le `by` est l'élève ou, si c'est impossible, `took_part: false` et une `reason` \
            dans `team`",
        question: "Qu'est-ce que l'enfant trouve facile, difficile, et digne de ses efforts?",
    },
    check: check,
}

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    let mut authors = cx.plan.abilities.values().filter_map(|ability| ability.by.as_ref());
    if !cx.student_is_excused() && !authors.any(|by| cx.party(by) == Some(Party::Student)) {
        found.report(cx.section("abilities"));
    }
}

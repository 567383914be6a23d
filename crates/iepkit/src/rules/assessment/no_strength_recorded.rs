//! `no-strength-recorded`: one rule, its texts and its check.

use crate::rules::prelude::*;

declare! {
    /// An assessment without a single strength.
    ///
    /// # Why
    ///
    /// In the article, the first step looks at the child's strengths. Strategies can build on them, and a plan made
    /// only of challenges is hard for a child, and for parents, to call their own.
    ///
    /// # Reported
    ///
    /// ```yaml
    /// abilities:
    ///   - {id: a1, area: academic, challenges: [{id: c1, text: Answers few questions about a text}]}
    /// ```
    ///
    /// # Accepted
    ///
    /// ```yaml
    /// abilities:
    ///   - {id: a1, area: academic, strengths: [{id: f1, text: Reads aloud with ease}], challenges: [{id: c1, text: Answers few questions about a text}]}
    /// ```
    id: "no-strength-recorded",
    category: Category::Assessment,
    aspect: Aspect::Completeness,
    severity: Severity::Error,
    sources: &[sources::ABILITIES],
    en: English {
        message: "no strength of the child is recorded",
        help: "add at least one strength to an area of the assessment",
        question: "What does the child do well, at home, at school or elsewhere?",
    },
    fr: French {
        what: "Une évaluation des capacités sans une seule force.",
        why: "Dans l'article, on se penche d'abord sur les forces de l'enfant. Les moyens peuvent s'y appuyer, et un \
            plan fait seulement de défis est difficile à faire sien, pour l'enfant comme pour ses parents.",
        message: "aucune force de l'élève n'est consignée",
        help: "ajoutez au moins une force à une sphère de l'évaluation",
        question: "Qu'est-ce que l'enfant fait bien, à la maison, à l'école ou ailleurs?",
    },
    check: check,
}

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    if cx.plan.abilities.values().all(|ability| ability.strengths.is_empty()) {
        found.report(cx.section("abilities"));
    }
}

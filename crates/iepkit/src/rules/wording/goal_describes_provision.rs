//! `goal-describes-provision`: one rule, its texts and its check.

use crate::rules::prelude::*;

declare! {
    /// An open goal that says what is done for the child instead of what the child will do, and gives no
    /// `behaviour`.
    ///
    /// # Why
    ///
    /// “Will receive speech therapy every week” is reached when the therapist comes, whether or not the child
    /// speaks. The help belongs in a strategy; the goal says what the child will do thanks to it.
    ///
    /// # Reported
    ///
    /// ```yaml
    /// goals:
    ///   - {id: g1, statement: Will receive speech therapy every week}
    /// ```
    ///
    /// # Accepted
    ///
    /// ```yaml
    /// goals:
    ///   - {id: g1, statement: Says the first sound of 8 pictures out of 10}
    /// ```
    id: "goal-describes-provision",
    category: Category::Wording,
    aspect: Aspect::Quality,
    severity: Severity::Warning,
    sources: &[sources::CDC, sources::SEND_PACT],
    en: English {
        message: "goal `{goal}` says what is done for the child, not what the child will do",
        help: "make a strategy of it, and write as the goal what the child will do",
        question: "What will the child do thanks to this help?",
    },
    fr: French {
        what: "\
            Un objectif ouvert qui dit ce qu'on fait pour l'enfant plutôt que ce que l'enfant fera, sans \
            `behaviour`.",
        why: "\
            « Recevra de l'orthophonie chaque semaine » est atteint dès que l'orthophoniste vient, que l'enfant \
            parle ou non. L'aide a sa place dans un moyen; l'objectif dit ce que l'enfant fera grâce à elle.",
        message: "l'objectif `{goal}` dit ce qu'on fait pour l'enfant, et non ce que l'enfant fera",
        help: "faites-en un moyen, et écrivez comme objectif ce que l'enfant fera",
        question: "Que fera l'enfant grâce à cette aide?",
    },
    check: check,
}

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    cx.mark_in_goals(found, |goal| goal.behaviour.is_none(), |reading| reading.provision.as_ref());
}

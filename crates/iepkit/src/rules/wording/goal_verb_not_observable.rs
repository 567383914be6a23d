//! `goal-verb-not-observable`: one rule, its texts and its check.

use crate::rules::prelude::*;
use crate::wording::VerbClass;

declare! {
    /// An open goal whose verb names something that happens inside the child, such as “understand” or
    /// “concentrate”, and that does not say in `behaviour` or `indicator` what shows it.
    ///
    /// # Why
    ///
    /// Nobody sees a child understand; they see her answer, point or retell. Two adults can then agree on what
    /// happened. The words are marked in the statement. Nothing is reported of a sentence that itself says what
    /// shows the inner state: “shows that he understands by retelling three events”.
    ///
    /// # Reported
    ///
    /// ```yaml
    /// goals:
    ///   - {id: g1, statement: Understands what she reads}
    /// ```
    ///
    /// # Accepted
    ///
    /// ```yaml
    /// goals:
    ///   - {id: g1, statement: Shows that she understands what she reads by answering 8 of 10 questions}
    /// ```
    id: "goal-verb-not-observable",
    category: Category::Wording,
    aspect: Aspect::Quality,
    severity: Severity::Warning,
    sources: &[sources::GOALS, sources::MAGER, sources::FA2L],
    en: English {
        message: "the verb of goal `{goal}` names nothing that a stranger could see or hear",
        help: "use a verb that can be seen or heard, or write in `indicator` what shows it",
        question: "What will the child do or say that shows it?",
    },
    fr: French {
        what: "\
            Un objectif ouvert dont le verbe désigne ce qui se passe à l'intérieur de l'enfant, comme « comprendre » \
            ou « se concentrer », sans que `behaviour` ou `indicator` dise ce qui le montre.",
        why: "\
            Personne ne voit un enfant comprendre; on le voit répondre, pointer ou raconter, et deux adultes peuvent \
            alors s'entendre sur ce qui s'est passé. Les mots sont marqués dans l'énoncé. Rien n'est signalé quand \
            la phrase dit elle-même ce qui montre l'état intérieur : « montre qu'il comprend en racontant trois \
            événements ».",
        message: "le verbe de l'objectif `{goal}` ne désigne rien qu'on puisse voir ou entendre",
        help: "employez un verbe qui se voit ou s'entend, ou écrivez dans `indicator` ce qui le montre",
        question: "Que fera ou que dira l'enfant qui le montrera?",
    },
    check: check,
}

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    cx.mark_in_goals(
        found,
        |goal| !goal.names_what_is_seen(),
        |reading| reading.first_verb(VerbClass::Covert).filter(|_| reading.verb == Some(VerbClass::Covert)),
    );
}

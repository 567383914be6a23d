//! `strategy-placeholder`: one rule, its texts and its check.

use crate::rules::prelude::*;

declare! {
    /// A strategy that was left to be filled in: “(specify)”, “to be determined”, a blank. What was left open is
    /// marked. In a plan in a language that is not read, blanks such as `____` are seen, and words are not.
    ///
    /// # Why
    ///
    /// A strategy copied from a list is a promise that nobody has made yet. The blank is where this child comes in:
    /// which methods, which days, which person.
    ///
    /// # Reported
    ///
    /// ```yaml
    /// strategies:
    ///   - {id: s1, statement: Use the reading methods taught in class (specify which ones)}
    /// ```
    ///
    /// # Accepted
    ///
    /// ```yaml
    /// strategies:
    ///   - {id: s1, statement: Reread each page aloud in pairs}
    /// ```
    id: "strategy-placeholder",
    category: Category::Wording,
    aspect: Aspect::Quality,
    severity: Severity::Error,
    sources: &[sources::STRATEGIES],
    en: English {
        message: "strategy `{strategy}` still holds a blank to fill in",
        help: "replace the blank with what was decided for this child",
        question: "What exactly will be done here, for this child?",
    },
    fr: French {
        what: "\
            Un moyen laissé à compléter : « (à préciser) », « à déterminer », un espace vide. Ce qui reste ouvert \
            est marqué. Dans un plan écrit dans une langue qui n'est pas lue, les espaces vides comme `____` sont \
            vus, les mots ne le sont pas.",
        why: "\
            Un moyen copié d'une liste est une promesse que personne n'a encore faite. L'espace vide, c'est la place \
            de cet enfant : quelles méthodes, quels jours, quelle personne.",
        message: "le moyen `{strategy}` contient encore un espace à remplir",
        help: "remplacez l'espace par ce qui a été décidé pour cet enfant",
        question: "Que fera-t-on exactement ici, pour cet enfant?",
    },
    check: check,
}

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    for (i, strategy) in cx.plan.strategies.iter() {
        if let Some(open) = cx.placeholder(i) {
            found.report(Spot::strategy(i, strategy).key("statement")).words_at(&open).arg("strategy", &strategy.id);
        }
    }
}

//! `duplicate-id`: one rule, its texts and its check.

use crate::rules::prelude::*;

declare! {
    /// An id that is used twice in the document.
    ///
    /// # Why
    ///
    /// Goals, strategies and people refer to one another by id. When two share one, nobody can say which is meant:
    /// which goal was agreed to, which one was reached.
    ///
    /// # Reported
    ///
    /// ```yaml
    /// needs:
    ///   - {id: n1, statement: Stay on a written task until it is done}
    ///   - {id: n1, statement: Understand what she reads}
    /// ```
    ///
    /// # Accepted
    ///
    /// ```yaml
    /// needs:
    ///   - {id: n1, statement: Stay on a written task until it is done}
    ///   - {id: n2, statement: Understand what she reads}
    /// ```
    id: "duplicate-id",
    category: Category::Structure,
    aspect: Aspect::Quality,
    severity: Severity::Error,
    gates: Rule::EVERY_GATE,
    sources: &[sources::IEPKIT],
    en: English {
        message: "the id `{id}` is already used elsewhere",
        help: "give this one an id of its own",
        question: "What does each stand for, or is it one thing written twice?",
    },
    fr: French {
        what: "Un identifiant qui sert deux fois dans le document.",
        why: "\
            Les objectifs, les moyens et les personnes renvoient les uns aux autres par leur identifiant. Quand deux \
            éléments ont le même, personne ne peut dire lequel est visé : quel objectif a été accepté, lequel est \
            atteint.",
        message: "l'identifiant `{id}` sert déjà ailleurs",
        help: "donnez à cet élément son propre identifiant",
        question: "Que désigne chacun, ou est-ce une seule chose écrite deux fois?",
    },
    check: check,
}

const FIRST: Label = Label { en: "the id is first used here", fr: "l'identifiant sert d'abord ici" };

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    for [later, first] in &cx.index.doubled {
        found.report(later.spot().key("id")).arg("id", later.id()).related(first.spot(), FIRST);
    }
}

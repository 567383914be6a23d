//! `duplicate-id`: one rule, its texts and its check.

use crate::rules::prelude::*;

declare! {
    /// An id that stands twice in the document.
    ///
    /// # Why
    ///
    /// Goals, strategies and people refer to one another by id. With two of the same, nobody can say which one is
    /// meant: whose
    /// goal was agreed to, which one was reached.
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
            message: "the id `{id}` already stands elsewhere",
            help: "give this one an id of its own",
            question: "Are these two things, or one written twice?",
        },
        fr: French {
            what: "Un identifiant qui figure deux fois dans le document.",
            why: "Les objectifs, les moyens et les personnes renvoient les uns aux autres par identifiant. Avec deux fois le même, personne ne peut dire lequel est visé : quel objectif a été accepté, lequel est atteint.",
            message: "l'identifiant `{id}` figure déjà ailleurs",
            help: "donnez à celui-ci un identifiant à lui",
            question: "S'agit-il de deux choses, ou d'une seule écrite deux fois?",
        },
        check: check,
}

const FIRST: Label = Label { en: "the id stands here first", fr: "l'identifiant figure d'abord ici" };

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    for (later, first) in cx.index.doubled() {
        found.report(later.spot().key("id")).arg("id", later.id).related(first.spot(), FIRST);
    }
}

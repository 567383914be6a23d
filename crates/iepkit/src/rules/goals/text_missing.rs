//! `text-missing`: one rule, its texts and its check.

use crate::rules::prelude::*;

declare! {
    /// A need, an open goal or a strategy without a sentence that says what it is.
    ///
    /// # Why
    ///
    /// Parents read the sentence, not the fields. Without it, an id with an owner and a date is a slot in a form,
    /// not a commitment to a child.
    ///
    /// # Reported
    ///
    /// ```yaml
    /// needs:
    ///   - {id: n1, area: academic}
    /// ```
    ///
    /// # Accepted
    ///
    /// ```yaml
    /// needs:
    ///   - {id: n1, area: academic, statement: Understand what she reads}
    /// ```
    id: "text-missing",
    category: Category::Goals,
    aspect: Aspect::Completeness,
    severity: Severity::Error,
    sources: &[sources::CONTRACT],
    en: English {
        message: "the {kind} `{id}` has no statement",
        help: "write in `statement`, in one plain sentence, what it is",
        question: "How would we say this to the child in one sentence?",
    },
    fr: French {
        what: "Un besoin, un objectif ouvert ou un moyen sans une phrase qui dit ce que c'est.",
        why: "Les parents lisent la phrase, pas les champs. Sans elle, un identifiant avec un responsable et une date \
            n'est qu'une case de formulaire, pas un engagement envers un enfant.",
        message: "l'élément `{id}` ({kind}) n'a pas d'énoncé",
        help: "écrivez dans `statement`, en une phrase simple, ce que c'est",
        question: "Comment le dirions-nous à l'enfant en une phrase?",
    },
    check: check,
}

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    let needs = cx.plan.needs.iter().filter(|(_, need)| need.statement.is_none()).map(|(i, need)| Spot::need(i, need));
    let goals = cx.open_goals().filter(|(_, goal)| goal.statement.is_none()).map(|(i, goal)| Spot::goal(i, goal));
    let strategies = cx.plan.strategies.iter().filter(|(_, strategy)| strategy.statement.is_none());
    for spot in needs.chain(goals).chain(strategies.map(|(i, strategy)| Spot::strategy(i, strategy))) {
        let (kind, id) = (spot.kind, spot.id);
        found.report(spot).word("kind", kind.as_str()).arg("id", id);
    }
}

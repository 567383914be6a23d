//! `goal-without-behaviour`: one rule, its texts and its check.

use crate::rules::prelude::*;

declare! {
    /// An open goal that does not say what a stranger could see or hear the child do.
    ///
    /// # Why
    ///
    /// “Understands”, “controls his emotions” and “is motivated” happen inside a child. Two adults who watch the same
    /// lesson will not
    /// agree whether they happened. “Answers”, “goes to the calm corner”, “raises her hand” they will. An inner state
    /// may stay in the
    /// goal as long as the behaviour that shows it is written down.
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
    ///   - {id: g1, statement: Understands what she reads, behaviour: answers questions about the text in writing}
    /// ```
        id: "goal-without-behaviour",
        category: Category::Goals,
        aspect: Aspect::Completeness,
        severity: Severity::Error,
        sources: &[sources::GOALS, sources::RUBLE],
        en: English {
            message: "goal `{goal}` names no observable behaviour",
            help: "write in `behaviour` what someone who never met the child could see or hear",
            question: "What will we see or hear when the goal is reached?",
        },
        fr: French {
            what: "Un objectif ouvert qui ne dit pas ce qu'une personne étrangère verrait ou entendrait l'enfant faire.",
            why: "« Comprendre », « gérer ses émotions » ou « être motivé » se passent à l'intérieur de l'enfant. Deux adultes qui observent la même leçon ne s'entendront pas sur ce qui s'est produit. « Répond », « se rend au coin calme », « lève la main », oui. L'état intérieur peut rester dans l'objectif, pourvu que le comportement qui le montre soit écrit.",
            message: "l'objectif `{goal}` ne nomme aucun comportement observable",
            help: "écrivez dans `behaviour` ce que verrait ou entendrait quelqu'un qui ne connaît pas l'enfant",
            question: "Que verra-t-on ou qu'entendra-t-on quand l'objectif sera atteint?",
        },
        check: check,
}

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    for (i, goal) in cx.open_goals().filter(|(_, goal)| goal.behaviour.is_none()) {
        found.report(Spot::goal(i, goal)).arg("goal", &goal.id);
    }
}

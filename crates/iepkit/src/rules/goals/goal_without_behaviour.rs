//! `goal-without-behaviour`: one rule, its texts and its check.

use crate::rules::prelude::*;

declare! {
    /// An open goal that does not say what a stranger could see or hear the child do.
    ///
    /// # Why
    ///
    /// “Understands”, “controls his emotions” and “is motivated” happen inside a child: two adults who watch the
    /// same lesson may not agree whether they happened. On “answers”, “goes to the calm corner” or “raises her
    /// hand”, they can. An inner state may stay in the goal, as long as `behaviour` says what shows it.
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
        what: "Un objectif ouvert qui ne dit pas ce qu'on verra ou entendra l'enfant faire, même sans le connaître.",
        why: "« Comprendre », « gérer ses émotions » ou « être motivé » se passent à l'intérieur de l'enfant : deux \
            adultes qui observent la même leçon ne voient pas toujours la même chose. Avec « répond », « se rend au \
            coin calme » ou « lève la main », ils peuvent s'entendre. L'état intérieur peut rester dans l'objectif, \
            pourvu que `behaviour` dise ce qui le montre.",
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

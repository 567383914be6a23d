//! `challenge-without-need`: one rule, its texts and its check.

use crate::rules::prelude::*;

declare! {
    /// A challenge that leads to no need and does not say why.
    ///
    /// # Why
    ///
    /// A challenge that was seen and then dropped is easily lost: everybody remembers having said it, and nobody
    /// finds it in the goals. Some challenges call for no need; then one sentence in `no_need` says so.
    ///
    /// # Reported
    ///
    /// ```yaml
    /// abilities:
    ///   - {id: a1, area: behavioural, challenges: [{id: c1, text: Speaks over others when excited}, {id: c2, text: Reads slowly}]}
    /// needs:
    ///   - {id: n1, statement: Take her turn in a discussion, challenges: [c1]}
    /// ```
    ///
    /// # Accepted
    ///
    /// ```yaml
    /// abilities:
    ///   - {id: a1, area: behavioural, challenges: [{id: c1, text: Speaks over others when excited}, {id: c2, text: Reads slowly, no_need: Her reading speed is that of her class}]}
    /// needs:
    ///   - {id: n1, statement: Take her turn in a discussion, challenges: [c1]}
    /// ```
    id: "challenge-without-need",
    category: Category::Assessment,
    aspect: Aspect::Completeness,
    severity: Severity::Warning,
    sources: &[sources::NEEDS],
    en: English {
        message: "challenge `{challenge}` leads to no need",
        help: "name it in the `challenges` of a need, or say in `no_need` why it calls for none",
        question: "What does the child need in view of this challenge, if anything?",
    },
    fr: French {
        what: "Un défi qui ne mène à aucun besoin, et qui ne dit pas pourquoi.",
        why: "Un défi observé puis oublié se perd facilement : chacun se souvient de l'avoir nommé, et personne ne le \
            retrouve dans les objectifs. Certains défis n'appellent aucun besoin; une phrase dans `no_need` le dit \
            alors.",
        message: "le défi `{challenge}` ne mène à aucun besoin",
        help: "nommez-le dans les `challenges` d'un besoin, ou dites dans `no_need` pourquoi il n'en appelle aucun",
        question: "De quoi l'enfant a-t-il besoin, s'il y a lieu, devant ce défi?",
    },
    check: check,
}

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    if cx.plan.needs.is_empty() {
        return;
    }
    for (i, ability) in cx.plan.abilities.iter() {
        for (j, challenge) in ability.challenges.iter() {
            if challenge.no_need.is_none() && !cx.index.challenges_with_need.has(&challenge.id) {
                found.report(Spot::challenge(i, j, challenge)).arg("challenge", &challenge.id);
            }
        }
    }
}

//! `goal-without-need`: one rule, its texts and its check.

use crate::rules::prelude::*;

declare! {
    /// An open goal that serves no need.
    ///
    /// # Why
    ///
    /// Goals come from needs. With no need behind it, a goal takes the child's time and the school's, and nobody
    /// can say what for. It may be a good wish; then the need it stands for is the one to write down.
    ///
    /// # Reported
    ///
    /// ```yaml
    /// needs:
    ///   - {id: n1, statement: Understand what she reads}
    /// goals:
    ///   - {id: g1, statement: Plays a piece on the violin}
    /// ```
    ///
    /// # Accepted
    ///
    /// ```yaml
    /// needs:
    ///   - {id: n1, statement: Understand what she reads}
    /// goals:
    ///   - {id: g1, needs: [n1], statement: Answers 8 of 10 questions about an unseen text}
    /// ```
    id: "goal-without-need",
    category: Category::Goals,
    aspect: Aspect::Completeness,
    severity: Severity::Error,
    sources: &[sources::GOALS],
    en: English {
        message: "goal `{goal}` serves no need",
        help: "name in `needs` the need it serves, or add that need",
        question: "Which need of the child does this goal answer?",
    },
    fr: French {
        what: "Un objectif ouvert qui ne répond à aucun besoin.",
        why: "\
            Les objectifs découlent des besoins. Un objectif sans besoin derrière lui prend du temps à l'enfant et à \
            l'école, sans qu'on sache pourquoi. C'est peut-être un beau souhait; il reste alors à écrire le besoin \
            qu'il exprime.",
        message: "l'objectif `{goal}` ne répond à aucun besoin",
        help: "nommez dans `needs` le besoin auquel il répond, ou ajoutez ce besoin",
        question: "À quel besoin de l'enfant cet objectif répond-il?",
    },
    check: check,
}

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    if cx.plan.needs.is_empty() {
        return;
    }
    for (i, goal) in cx.open_goals().filter(|(_, goal)| goal.needs.is_empty()) {
        found.report(Spot::goal(i, goal)).arg("goal", &goal.id);
    }
}

//! `need-without-challenge`: one rule, its texts and its check.

use crate::rules::prelude::*;

declare! {
    /// A need that names no challenge or present level behind it.
    ///
    /// # Why
    ///
    /// The article ties needs to the challenges the child meets. A need with nothing behind it may be a habit of
    /// the form, or somebody's favourite remedy; one that names what was seen can be explained in a sentence.
    ///
    /// # Reported
    ///
    /// ```yaml
    /// needs:
    ///   - {id: n1, statement: Stay on a written task until it is done}
    /// ```
    ///
    /// # Accepted
    ///
    /// ```yaml
    /// abilities:
    ///   - {id: a1, area: organizational, challenges: [{id: c1, text: Leaves written work after about three minutes}]}
    /// needs:
    ///   - {id: n1, statement: Stay on a written task until it is done, challenges: [c1]}
    /// ```
    id: "need-without-challenge",
    category: Category::Needs,
    aspect: Aspect::Completeness,
    severity: Severity::Warning,
    sources: &[sources::NEEDS],
    en: English {
        message: "need `{need}` is linked to no recorded challenge",
        help: "name in `challenges` the challenge or the present level it comes from",
        question: "What have we seen that shows this need?",
    },
    fr: French {
        what: "Un besoin qui ne nomme ni défi ni niveau actuel à sa source.",
        why: "\
            L'article rattache les besoins aux défis que vit l'enfant. Un besoin sans rien derrière lui est peut-être \
            une habitude du formulaire, ou le remède favori de quelqu'un; celui qui nomme ce qu'on a vu s'explique en \
            une phrase.",
        message: "le besoin `{need}` n'est rattaché à aucun défi consigné",
        help: "nommez dans `challenges` le défi ou le niveau actuel d'où il vient",
        question: "Qu'avons-nous observé qui montre ce besoin?",
    },
    check: check,
}

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    for (i, need) in cx.plan.needs.iter() {
        if need.challenges.is_empty() {
            found.report(Spot::need(i, need)).arg("need", &need.id);
        }
    }
}

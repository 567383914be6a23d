//! `need-names-service`: one rule, its texts and its check.

use crate::rules::prelude::*;
use crate::wording::named_service;

declare! {
    /// A need that names a person of the school, a therapy or a tool instead of what the child lacks.
    ///
    /// # Why
    ///
    /// “Needs an aide” is an answer, and it ends the search: what the child lacks may be a quieter room, a shorter
    /// task or a friend. A need that says what is hard leaves room for the help that fits, and tells when it is no
    /// longer needed.
    ///
    /// # Reported
    ///
    /// ```yaml
    /// needs:
    ///   - {id: n1, statement: Needs an aide in class}
    /// ```
    ///
    /// # Accepted
    ///
    /// ```yaml
    /// needs:
    ///   - {id: n1, statement: Stay on a written task until it is done}
    /// ```
    id: "need-names-service",
    category: Category::Wording,
    aspect: Aspect::Quality,
    severity: Severity::Warning,
    sources: &[sources::NEEDS, sources::EDCAN],
    en: English {
        message: "need `{need}` names a service or a tool, not what the child lacks",
        help: "say what is hard for the child, and keep the service or the tool for a strategy",
        question: "What could the child do with this help that is out of reach today?",
    },
    fr: French {
        what: "\
            Un besoin qui nomme une personne de l'école, une thérapie ou un outil plutôt que ce qui manque à \
            l'enfant.",
        why: "\
            « A besoin d'une TES » est une réponse, et elle met fin à la recherche : ce qui manque à l'enfant, c'est \
            peut-être un local plus calme, une tâche plus courte ou un ami. Un besoin qui dit ce qui est difficile \
            laisse la place à l'aide qui convient, et permet de voir quand elle n'est plus nécessaire.",
        message: "le besoin `{need}` nomme un service ou un outil, et non ce qui manque à l'enfant",
        help: "dites ce qui est difficile pour l'enfant, et gardez le service ou l'outil pour un moyen",
        question: "Que pourrait faire l'enfant avec cette aide, et qui lui échappe aujourd'hui?",
    },
    check: check,
}

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    let Some(lang) = cx.reads(found) else { return };
    for (i, need) in cx.plan.needs.iter() {
        if let Some(service) = need.statement.as_ref().and_then(|statement| named_service(statement, lang)) {
            found.report(Spot::need(i, need).key("statement")).words_at(&service).arg("need", &need.id);
        }
    }
}

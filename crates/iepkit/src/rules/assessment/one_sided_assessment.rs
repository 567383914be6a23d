//! `one-sided-assessment`: one rule, its texts and its check.

use crate::plan::Party;
use crate::rules::prelude::*;

declare! {
    /// An assessment with no view from the family, or none from the school, though they are on the team.
    ///
    /// # Why
    ///
    /// A child who cannot sit still in class may read for an hour at home. The article asks family and school team
    /// to look together; one side alone misses part of the picture. The rule waits until an entry says, in `by`,
    /// whose view it is.
    ///
    /// # Reported
    ///
    /// ```yaml
    /// team:
    ///   - {id: teacher-1, role: teacher}
    ///   - {id: parent-1, role: parent}
    /// abilities:
    ///   - {id: a1, area: academic, by: teacher-1, strengths: [{id: f1, text: Reads aloud with ease}]}
    /// ```
    ///
    /// # Accepted
    ///
    /// ```yaml
    /// team:
    ///   - {id: teacher-1, role: teacher}
    ///   - {id: parent-1, role: parent}
    /// abilities:
    ///   - {id: a1, area: academic, by: teacher-1, strengths: [{id: f1, text: Reads aloud with ease}]}
    ///   - {id: a2, area: affective, by: parent-1, strengths: [{id: f2, text: Talks openly about a hard day}]}
    /// ```
    id: "one-sided-assessment",
    category: Category::Assessment,
    aspect: Aspect::Completeness,
    severity: Severity::Warning,
    sources: &[sources::ABILITIES],
    en: English {
        message: "the assessment holds no view from: {parties}",
        help: "add an entry whose `by` names a member of that party",
        question: "What does the other side see, at home or at school?",
    },
    fr: French {
        what: "Une évaluation sans le regard de la famille, ou sans celui de l'école, alors que cette partie est dans \
            l'équipe.",
        why: "\
            L'enfant qui bouge sans cesse en classe lit peut-être une heure à la maison. L'article invite la famille \
            et l'équipe-école à observer ensemble; chacune ne voit qu'une partie. La règle attend qu'une entrée dise, \
            dans `by`, de qui vient le regard.",
        message: "il manque à l'évaluation le regard de : {parties}",
        help: "ajoutez une entrée dont le `by` nomme un membre de cette partie",
        question: "Que voit l'autre partie, à la maison ou à l'école?",
    },
    check: check,
}

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    let authors: Vec<Party> =
        cx.plan.abilities.values().filter_map(|ability| ability.by.as_ref()).filter_map(|by| cx.party(by)).collect();
    let silent = |party: &Party| cx.members_of(*party).next().is_some() && !authors.contains(party);
    let missing: Vec<Party> = [Party::Parent, Party::School].into_iter().filter(silent).collect();
    if !authors.is_empty() && !missing.is_empty() {
        found.report(cx.section("abilities")).words("parties", missing.iter().map(|party| party.as_str()));
    }
}

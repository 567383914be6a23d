//! `responsibility-not-shared`: one rule, its texts and its check.

use crate::plan::Party;
use crate::rules::PARTIES;
use crate::rules::prelude::*;

declare! {
    /// A party on the team (child, family, school) that owns no open goal and no strategy, one finding for each.
    ///
    /// # Why
    ///
    /// The article makes the plan everyone's responsibility. Where one side carries everything, the others watch,
    /// and what is learned in one place may not be used in the other. Helping with a goal does not count as owning
    /// it. A child who cannot take part, for a reason on record, is not asked.
    ///
    /// # Reported
    ///
    /// ```yaml
    /// team: [{id: parent-1, role: parent}, {id: teacher-1, role: teacher}]
    /// goals: [{id: g1, statement: Writes for 10 minutes in a row, owner: teacher-1}]
    /// ```
    ///
    /// # Accepted
    ///
    /// ```yaml
    /// team: [{id: parent-1, role: parent}, {id: teacher-1, role: teacher}]
    /// goals: [{id: g1, statement: Writes for 10 minutes in a row, owner: teacher-1}]
    /// strategies: [{id: s1, goals: [g1], owners: [parent-1], setting: home, statement: Do homework with the same timer}]
    /// ```
    id: "responsibility-not-shared",
    category: Category::Ownership,
    aspect: Aspect::Duty,
    severity: Severity::Warning,
    sources: &[sources::TOGETHER],
    en: English {
        message: "this party owns no open goal and no strategy: {party}",
        help: "give it a part that fits, such as a strategy at home",
        question: "What can this party do, however small, that helps the child?",
    },
    fr: French {
        what: "\
            Une partie présente dans l'équipe (élève, famille, école) qui n'est responsable d'aucun objectif ouvert ni \
            d'aucun moyen : un constat pour chacune.",
        why: "Pour l'article, la responsabilité du plan est partagée. Quand un seul côté porte tout, les autres \
            regardent, et ce qui s'apprend à un endroit risque de ne pas servir à l'autre. Aider à atteindre un \
            objectif, ce n'est pas en être responsable. L'enfant qui ne peut pas participer, pour une raison \
            consignée, n'est pas sollicité.",
        message: "cette partie n'est responsable d'aucun objectif ouvert ni d'aucun moyen : {party}",
        help: "confiez-lui une part qui lui convient, par exemple un moyen à la maison",
        question: "Que peut faire cette partie, si peu que ce soit, pour aider l'enfant?",
    },
    check: check,
}

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    let of_goals = cx.open_goals().filter_map(|(_, goal)| goal.owner.as_ref());
    let of_strategies = cx.plan.strategies.values().flat_map(|strategy| strategy.owners.values());
    let sharing: Vec<Party> = of_goals.chain(of_strategies).filter_map(|owner| cx.party(owner)).collect();
    for party in PARTIES {
        let asked = party != Party::Student || !cx.student_is_excused();
        if asked && cx.members_of(party).next().is_some() && !sharing.contains(&party) {
            found.report(cx.section("team")).word("party", party.as_str());
        }
    }
}

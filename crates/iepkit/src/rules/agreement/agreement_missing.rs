//! `agreement-missing`: one rule, its texts and its check.

use crate::plan::{DecisionKind, Party};
use crate::rules::prelude::*;
use crate::rules::{PARTIES, Param, ParamDefault};

declare! {
    /// A party (child, family, school) whose agreement is not on record, one finding for each.
    ///
    /// # Why
    ///
    /// “Everyone agrees”, says the article: that is what makes the plan a contract and not a form. One member of each
    /// party is
    /// enough, with reservations or without; a parent or a child who refuses, and has not come round, is not outvoted.
    /// A policy may
    /// ask less, where the law asks for consultation only.
    ///
    /// # Reported
    ///
    /// ```yaml
    /// team: [{id: pupil, role: student}, {id: parent-1, role: parent}, {id: principal-1, role: principal}]
    /// decisions:
    ///   - {member: pupil, decision: agree, date: 2026-10-02}
    ///   - {member: principal-1, decision: agree, date: 2026-10-02}
    /// ```
    ///
    /// # Accepted
    ///
    /// ```yaml
    /// team: [{id: pupil, role: student}, {id: parent-1, role: parent}, {id: principal-1, role: principal}]
    /// decisions:
    ///   - {member: pupil, decision: agree, date: 2026-10-02}
    ///   - {member: parent-1, decision: agree-with-reservations, date: 2026-10-03, reason: Homework stays short}
    ///   - {member: principal-1, decision: agree, date: 2026-10-02}
    /// ```
        id: "agreement-missing",
        category: Category::Agreement,
        aspect: Aspect::Duty,
        severity: Severity::Error,
        gates: &[Gate::Activate],
        params: &[
            Param {
                name: "parties",
                default: ParamDefault::Words { words: &["student", "parent", "school"], among: Some(&["student", "parent", "school"]) },
                en: "the parties whose agreement is asked",
                fr: "les parties dont l'accord est demandé",
            },
            Param {
                name: "accepted",
                default: ParamDefault::Words { words: &["agree", "agree-with-reservations"], among: Some(DecisionKind::WORDS) },
                en: "the decisions that count as an agreement",
                fr: "les décisions qui valent un accord",
            },
            Param {
                name: "refusals_of",
                default: ParamDefault::Words { words: &["student", "parent"], among: Some(&["student", "parent", "school"]) },
                en: "the parties of which one standing refusal counts as no agreement",
                fr: "les parties dont un seul refus maintenu vaut une absence d'accord",
            },
        ],
        sources: &[sources::TOGETHER, sources::CONTRACT],
        en: English {
            message: "no agreement of this party is on record: {party}",
            help: "record the decision of a member of that party",
            question: "Does this party agree, and if not, what would have to change?",
        },
        fr: French {
            what: "Une partie (élève, famille, école) dont l'accord n'est pas consigné : un constat pour chacune.",
            why: "« Tout le monde s'entend », dit l'article : c'est ce qui fait du plan un contrat et non un formulaire. Un membre de chaque partie suffit, avec ou sans réserves; un parent ou un enfant qui refuse, et n'a pas changé d'avis, n'est pas mis en minorité. Une politique peut demander moins, là où la loi se contente d'une consultation.",
            message: "aucun accord de cette partie n'est consigné : {party}",
            help: "consignez la décision d'un membre de cette partie",
            question: "Cette partie est-elle d'accord, et sinon, que faudrait-il changer?",
        },
        check: check,
}

const REFUSED: Label = Label { en: "refused", fr: "a refusé" };

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    let latest = cx.latest_decisions();
    let names = |param: &str, word: &str| cx.words(param).iter().any(|named| named == word);
    for party in PARTIES {
        let excused = party == Party::Student && cx.student_is_excused();
        if excused || !names("parties", party.as_str()) {
            continue;
        }
        let decisions = || latest.iter().filter(|(_, decision)| cx.party(&decision.member) == Some(party));
        let agreed = decisions().any(|(_, decision)| names("accepted", decision.decision.as_str()));
        let refusals: Vec<_> = decisions()
            .filter(|(_, decision)| decision.decision == DecisionKind::Refuse && names("refusals_of", party.as_str()))
            .collect();
        if !agreed || !refusals.is_empty() {
            let draft = found.report(cx.section("decisions")).word("party", party.as_str());
            for (i, decision) in refusals {
                draft.related(Spot::decision(*i, decision), REFUSED);
            }
        }
    }
}

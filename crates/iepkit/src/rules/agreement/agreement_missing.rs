//! `agreement-missing`: one rule, its texts and its check.

use crate::plan::{DecisionKind, Party};
use crate::rules::prelude::*;
use crate::rules::{PARTIES, Param, ParamDefault};

declare! {
    /// A party (child, family, school) whose agreement is missing, one finding for each.
    ///
    /// # Why
    ///
    /// The article calls the plan a contract and counts on everyone's agreement. One member of each party is
    /// enough, with or without reservations, as long as no refusal by the child or a parent still stands. A child
    /// who cannot take part, for a reason on record, is not asked. A policy may ask for less, where the law asks
    /// for consultation only.
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
            en: "the parties where one standing refusal counts as no agreement",
            fr: "les parties où un seul refus maintenu équivaut à une absence d'accord",
        },
    ],
    sources: &[sources::TOGETHER, sources::CONTRACT],
    en: English {
        message: "the agreement of this party is missing: {party}",
        help: "record a member's decision, and work out any refusal that still stands",
        question: "How does this party see the plan, and what would it change?",
    },
    fr: French {
        what: "Une partie (élève, famille, école) dont l'accord manque : un constat pour chacune.",
        why: "\
            L'article parle d'un contrat et compte sur l'accord de tous. Un seul membre de chaque partie suffit, avec \
            ou sans réserves, tant que ni l'enfant ni un parent ne maintient un refus. Si l'enfant ne peut pas \
            participer, pour une raison consignée, son accord n'est pas demandé. Une politique peut demander moins, là \
            où la loi se contente d'une consultation.",
        message: "il manque l'accord de cette partie : {party}",
        help: "consignez la décision d'un membre, et cherchez une issue à tout refus maintenu",
        question: "Comment cette partie voit-elle le plan, et qu'y changerait-elle?",
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

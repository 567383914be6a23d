//! `waiver-without-effect`: one rule, its texts and its check.

use crate::rules::prelude::*;

declare! {
    /// A waiver that sets nothing aside: it has no reason, has run out or not begun, its rule cannot be waived, or its
    /// entity has no such
    /// finding.
    ///
    /// # Why
    ///
    /// A waiver is a promise that somebody thought about an exception. One that does nothing misleads whoever reads it:
    /// the exception is
    /// over, or was never one, and the need behind it may be waiting again.
    ///
    /// # Reported
    ///
    /// ```yaml
    /// needs: [{id: n1, statement: Travel to school by adapted bus}]
    /// goals: [{id: g1, needs: [n1], statement: Walks to the bus stop}]
    /// waivers:
    ///   - {rule: need-without-goal, entity: n1, reason: The adapted bus answers it, date: 2026-09-28}
    /// ```
    ///
    /// # Accepted
    ///
    /// ```yaml
    /// needs: [{id: n1, statement: Travel to school by adapted bus}, {id: n2, statement: Understand what she reads}]
    /// goals: [{id: g1, needs: [n2], statement: Answers 8 of 10 questions about an unseen text}]
    /// waivers:
    ///   - {rule: need-without-goal, entity: n1, reason: The adapted bus answers it, date: 2026-09-28}
    /// ```
        id: "waiver-without-effect",
        category: Category::Agreement,
        aspect: Aspect::Duty,
        severity: Severity::Warning,
        after_waivers: true,
        sources: &[sources::IEPKIT],
        en: English {
            message: "this waiver sets nothing aside",
            help: "give it a reason and a date that holds, or take it out",
            question: "Is the exception still needed, and does the child still get what it stands for?",
        },
        fr: French {
            what: "Une dérogation qui n'écarte rien : elle est sans raison, échue ou pas encore en vigueur, sa règle n'admet pas de dérogation, ou son élément n'a pas ce constat.",
            why: "Une dérogation promet que quelqu'un a réfléchi à une exception. Celle qui n'écarte rien trompe qui la lit : l'exception est passée, ou n'en a jamais été une, et le besoin derrière elle attend peut-être de nouveau.",
            message: "cette dérogation n'écarte rien",
            help: "donnez-lui une raison et une date valable, ou retirez-la",
            question: "L'exception est-elle encore nécessaire, et l'enfant reçoit-il toujours ce qu'elle remplace?",
        },
        check: check,
}

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    for index in &cx.idle_waivers {
        found.report(cx.section("waivers").index(*index));
    }
}

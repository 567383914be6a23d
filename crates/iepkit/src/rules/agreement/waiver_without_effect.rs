//! `waiver-without-effect`: one rule, its texts and its check.

use crate::rules::prelude::*;

declare! {
    /// A waiver that sets nothing aside: it has no reason, it has expired or not begun, its rule cannot be waived,
    /// or there is no such finding where it points.
    ///
    /// # Why
    ///
    /// A waiver says that somebody thought an exception through. One without effect misleads its readers: the
    /// exception may be over, or was never needed, and the need behind it may be waiting again.
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
        help: "correct its `rule`, `entity`, `reason` or dates, or take it out",
        question: "What was this exception for, and what does the child receive in its place today?",
    },
    fr: French {
        what: "\
            Une dérogation qui n'écarte aucun constat : elle est sans raison, échue ou pas encore en vigueur, sa règle \
            n'admet pas de dérogation, ou l'élément visé n'a pas ce constat.",
        why: "Une dérogation dit que quelqu'un a réfléchi à une exception. Celle qui reste sans effet trompe qui la \
            lit : l'exception est peut-être passée, ou n'a jamais été nécessaire, et le besoin derrière elle attend \
            peut-être de nouveau.",
        message: "cette dérogation n'écarte aucun constat",
        help: "corrigez `rule`, `entity`, `reason` ou ses dates, ou retirez-la",
        question: "À quoi servait cette exception, et que reçoit l'enfant à la place aujourd'hui?",
    },
    check: check,
}

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    for index in &cx.idle_waivers {
        found.report(cx.section("waivers").index(*index));
    }
}

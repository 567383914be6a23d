//! `owner-left-team`: one rule, its texts and its check.

use crate::plan::Id;
use crate::rules::prelude::*;

declare! {
    /// An open goal or a strategy whose owner has left the team.
    ///
    /// # Why
    ///
    /// People move during the year, and what they carried can stay behind unseen. The plan still says that someone
    /// does it; perhaps nobody does.
    ///
    /// # Reported
    ///
    /// ```yaml
    /// team: [{id: aide-1, role: school-staff, until: 2026-10-30}]
    /// goals:
    ///   - {id: g1, statement: Writes for 10 minutes in a row, owner: aide-1}
    /// ```
    ///
    /// # Accepted
    ///
    /// ```yaml
    /// team: [{id: aide-1, role: school-staff, until: 2026-10-30}, {id: teacher-1, role: teacher}]
    /// goals:
    ///   - {id: g1, statement: Writes for 10 minutes in a row, owner: teacher-1}
    /// ```
    id: "owner-left-team",
    category: Category::Ownership,
    aspect: Aspect::Duty,
    severity: Severity::Error,
    sources: &[sources::TOGETHER],
    en: English {
        message: "`{member}`, who left on {until}, still owns `{owned}`",
        help: "name someone who is on the team today",
        question: "Who takes this over, and who will tell them?",
    },
    fr: French {
        what: "Un objectif ouvert ou un moyen dont le responsable a quitté l'équipe.",
        why: "\
            Les gens changent de poste en cours d'année, et ce dont ils se chargeaient peut être oublié. Le plan dit \
            encore que quelqu'un s'en occupe; peut-être que personne ne le fait.",
        message: "`{member}`, qui a quitté l'équipe le {until}, est encore responsable de `{owned}`",
        help: "nommez quelqu'un qui fait partie de l'équipe aujourd'hui",
        question: "Qui prendra la relève, et qui l'en informera?",
    },
    check: check,
}

const LEFT: Label = Label { en: "left the team", fr: "a quitté l'équipe" };

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    for (i, goal) in cx.open_goals() {
        if let Some(owner) = &goal.owner {
            owned(cx, owner, Spot::goal(i, goal).key("owner"), found);
        }
    }
    for (i, strategy) in cx.plan.strategies.iter() {
        for (j, owner) in strategy.owners.iter() {
            owned(cx, owner, Spot::strategy(i, strategy).key("owners").index(j), found);
        }
    }
}

fn owned<'p>(cx: &Context<'_, 'p>, owner: &Id, spot: Spot<'p>, found: &mut Findings<'p>) {
    let Some((i, member)) = cx.member(owner) else {
        return;
    };
    if let Some(until) = member.until.filter(|until| *until < cx.as_of) {
        let owned = spot.id;
        let draft = found.report(spot).arg("member", owner).arg("until", until).arg("owned", owned);
        draft.related(Spot::member(i, member).key("until"), LEFT);
    }
}

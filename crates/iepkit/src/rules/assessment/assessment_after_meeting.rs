//! `assessment-after-meeting`: one rule, its texts and its check.

use crate::rules::prelude::*;

declare! {
    /// An entry of the assessment dated after the planning meeting that was to build on it.
    ///
    /// # Why
    ///
    /// The article puts the assessment before the meeting: what was seen should guide what is decided. Entries made
    /// once the plan is in effect belong to the next review and are left alone.
    ///
    /// # Reported
    ///
    /// ```yaml
    /// abilities:
    ///   - {id: a1, area: academic, date: 2026-10-01, strengths: [{id: f1, text: Reads aloud with ease}]}
    /// meetings:
    ///   - {id: m1, kind: planning, date: 2026-09-28}
    /// ```
    ///
    /// # Accepted
    ///
    /// ```yaml
    /// abilities:
    ///   - {id: a1, area: academic, date: 2026-09-16, strengths: [{id: f1, text: Reads aloud with ease}]}
    /// meetings:
    ///   - {id: m1, kind: planning, date: 2026-09-28}
    /// ```
    id: "assessment-after-meeting",
    category: Category::Assessment,
    aspect: Aspect::Duty,
    severity: Severity::Warning,
    sources: &[sources::ABILITIES],
    en: English {
        message: "this entry of {date} comes after the planning meeting of {meeting}",
        help: "correct the date, or hold a planning meeting that takes it into account",
        question: "What would the team have decided, had it known this?",
    },
    fr: French {
        what: "Une entrée de l'évaluation datée d'après la rencontre de planification qui devait s'appuyer sur elle.",
        why: "L'article place l'évaluation avant la rencontre : ce qu'on a observé doit guider ce qu'on décide. Les \
            entrées faites une fois le plan en vigueur relèvent de la prochaine révision et sont laissées de côté.",
        message: "cette entrée du {date} suit la rencontre de planification du {meeting}",
        help: "corrigez la date, ou tenez une rencontre de planification qui en tient compte",
        question: "Qu'aurait décidé l'équipe si elle l'avait su?",
    },
    check: check,
}

const MEETING: Label = Label { en: "the latest planning meeting", fr: "la dernière rencontre de planification" };

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {
    let Some((met, meeting)) = cx.planning_meeting() else {
        found.could_not_run("no-meeting");
        return;
    };
    let activated = cx.first_activation().map(|(_, entry)| entry.date);
    for (i, ability) in cx.plan.abilities.iter() {
        if let Some(date) =
            ability.date.filter(|date| *date > met && activated.is_none_or(|activated| *date <= activated))
        {
            let draft = found.report(Spot::ability(i, ability).key("date")).arg("date", date).arg("meeting", met);
            draft.related(meeting.clone(), MEETING);
        }
    }
}

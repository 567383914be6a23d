//! `iepkit next`: what stands between a plan and its next state, as a list of things to do.

use std::io::{self, Write};

use iepkit::lifecycle::{EventKind, NextSteps, Step, allowed, next_steps};
use iepkit::plan::{Id, Party, Plan, State};
use iepkit::{Date, Lang};

use crate::new::for_shell;
use crate::occasion::Occasion;
use crate::{CLEAN, Outcome, output, say};

/// Runs the command.
pub fn run(occasion: &Occasion, lang: Option<Lang>, out: &mut dyn Write, err: &mut dyn Write) -> Outcome {
    let opened = match occasion.open(lang) {
        Ok(opened) => opened,
        Err(stop) => return stop.say(occasion.json, lang.unwrap_or_default(), out, err),
    };
    match next_steps(&opened.plan, occasion.on, &opened.options()) {
        Ok(next) if occasion.json => output::json(&next, out),
        Ok(next) => tell(&next, &opened.plan, &occasion.path, opened.lang, out).map(|()| CLEAN),
        Err(error) => opened.without_policy(error).say(occasion.json, opened.lang, out, err),
    }
}

/// Writes what comes next for a plan: who has to act, the question to settle, the command to type.
pub fn tell(next: &NextSteps, plan: &Plan, path: &str, lang: Lang, out: &mut dyn Write) -> io::Result<()> {
    let told = Told { plan, path: &for_shell(path), lang };
    let t = |en: &'static str, fr: &'static str| say(lang, en, fr);
    writeln!(out, "{} `{}` {} {}.", t("Plan", "Le plan"), plan.id, t("is", "est"), next.state.name(lang))?;
    let Some(event) = next.event else {
        return writeln!(out, "{}", t("Nothing comes after that.", "Rien ne vient après."));
    };
    let by = next.due.map(|due| told.by_day(due)).unwrap_or_default();
    writeln!(out, "{} {}{by}.\n", t("What comes next:", "La suite :"), event.name(lang))?;
    if !next.steps.is_empty() {
        let title = match next.state {
            // Nothing blocks the review of a plan that is in effect.
            State::Active => t("To be settled meanwhile:", "À régler d'ici là :"),
            _ => t("To be settled first:", "À régler d'abord :"),
        };
        writeln!(out, "{title}\n")?;
    }
    for (index, step) in next.steps.iter().enumerate() {
        told.step(index + 1, step, out)?;
    }
    told.commands(event, next, out)
}

/// A plan of which something is told, the path of its file as a shell takes it, and the language.
struct Told<'t> {
    plan: &'t Plan,
    path: &'t str,
    lang: Lang,
}

impl Told<'_> {
    fn by_day(&self, due: Date) -> String {
        format!("{} {due}", say(self.lang, ", by", ", au plus tard le"))
    }

    fn step(&self, number: usize, Step { who, finding }: &Step, out: &mut dyn Write) -> io::Result<()> {
        let lang = self.lang;
        writeln!(out, "{number:3}. {}: {}", self.people(who), finding.message)?;
        writeln!(out, "     {}", finding.help)?;
        writeln!(out, "     {}", finding.question)?;
        if finding.rule == "agreement-missing" || finding.rule == "agreement-stale" {
            let member = who.first().map_or("ID", Id::as_str);
            writeln!(out, "     > iepkit agree {} --member {member}", self.path)?;
        }
        let _ = lang;
        writeln!(out)
    }

    /// Those who have to act: by their ids, or the whole team.
    fn people(&self, who: &[Id]) -> String {
        if who.len() > 1 && who.len() == self.plan.team.count() || who.is_empty() {
            return say(self.lang, "the team", "l'équipe").to_owned();
        }
        who.iter().map(|id| format!("`{id}`")).collect::<Vec<_>>().join(", ")
    }

    /// What to type when all is settled, and what else may happen.
    fn commands(&self, event: EventKind, next: &NextSteps, out: &mut dyn Write) -> io::Result<()> {
        let t = |en: &'static str, fr: &'static str| say(self.lang, en, fr);
        let when = match (next.steps.is_empty(), next.state) {
            (true, State::Active) => t("When it is time:", "Le moment venu :"),
            (true, _) => t("Nothing stands in the way:", "Rien ne s'y oppose :"),
            (false, State::Active) => t("When it is time:", "Le moment venu :"),
            (false, _) => t("Then:", "Ensuite :"),
        };
        writeln!(out, "{when}\n     > {}", self.command(event))?;
        let mut others: Vec<EventKind> = allowed(self.plan).iter().map(|row| row.event).collect();
        others.retain(|other| *other != event);
        others.dedup();
        if !others.is_empty() {
            let others: Vec<String> =
                others.iter().map(|event| format!("{} (`{event}`)", event.name(self.lang))).collect();
            writeln!(out, "\n{} {}.", t("May also happen:", "Peut aussi arriver :"), others.join(", "))?;
        }
        Ok(())
    }

    fn command(&self, event: EventKind) -> String {
        let (path, by) = (self.path, self.someone());
        match event {
            EventKind::StartReview => format!("iepkit review {path} --by {by}"),
            EventKind::CompleteReview => {
                let open = self.plan.goals.values().filter(|goal| goal.status.is_none_or(|status| status.as_str() == "open"));
                let goals: String = open.map(|goal| format!(" --goal {}=continue", goal.id)).collect();
                format!("iepkit review {path} --by {by}{goals} --outcome keep --reason \"...\" --next-review-by {}", say(self.lang, "DATE", "DATE"))
            }
            EventKind::Resolve => format!("iepkit move {event} {path} --by {by} --to proposed"),
            _ => format!("iepkit move {event} {path} --by {by}"),
        }
    }

    /// Someone who can make the move: of the school, where it has a member.
    fn someone(&self) -> &str {
        let of = |party: Party| self.plan.team.values().find(move |member| member.party() == party);
        [Party::School, Party::Parent, Party::Student].into_iter().find_map(of).map_or("ID", |member| &member.id)
    }
}

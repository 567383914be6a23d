//! `iepkit next`: what stands between a plan and its next state, as a list of things to do.

use std::io::{self, Write};

use iepkit::lifecycle::{EventKind, NextSteps, Step, allowed, next_steps};
use iepkit::plan::{Goal, Id, Party, Plan, State, Status};
use iepkit::{Lang, Source};

use crate::input::Document;
use crate::new::for_shell;
use crate::occasion::Occasion;
use crate::{CLEAN, Outcome, human, moves, output, say};

/// Runs the command.
pub fn run(occasion: &Occasion, lang: Option<Lang>, out: &mut dyn Write, err: &mut dyn Write) -> Outcome {
    let opened = match occasion.open(lang) {
        Ok(opened) => opened,
        Err(stop) => return stop.say(occasion.json, lang, out, err),
    };
    match next_steps(&opened.plan, occasion.on, &opened.options()) {
        Ok(next) if occasion.json => output::json(&next, out),
        Ok(next) => tell(&next, &opened.plan, &opened.document, opened.lang, out).map(|()| CLEAN),
        Err(error) => opened.without_policy(error).say(occasion.json, Some(opened.lang), out, err),
    }
}

/// Writes what comes next for a plan: who has to act, the question to settle, the command to type.
pub fn tell(next: &NextSteps, plan: &Plan, document: &Document, lang: Lang, out: &mut dyn Write) -> io::Result<()> {
    let told = Told { next, plan, source: document.source().ok(), path: &for_shell(&document.path), lang };
    let t = |en: &'static str, fr: &'static str| say(lang, en, fr);
    writeln!(out, "{} `{}` {} {}.", t("Plan", "Le plan"), plan.id, t("is", "est"), next.state.name(lang))?;
    let Some(event) = next.event else {
        return writeln!(out, "{}", t("Nothing comes after that.", "Rien ne vient après."));
    };
    let by = next.due.map(|due| format!("{} {due}", t(", by", ", au plus tard le"))).unwrap_or_default();
    writeln!(out, "{} {}{by}.\n", t("What comes next:", "La suite :"), event.name(lang))?;
    if !next.steps.is_empty() {
        writeln!(out, "{}\n", told.steps_title())?;
    }
    for (index, step) in next.steps.iter().enumerate() {
        told.step(index + 1, step, out)?;
    }
    writeln!(out, "{}\n  {}", told.when(), told.command(event))?;
    told.others(event, out)
}

/// What is told, of which plan: its text with the lines, and the path of its file as a shell takes it.
struct Told<'t> {
    next: &'t NextSteps,
    plan: &'t Plan,
    source: Option<Source<'t>>,
    path: &'t str,
    lang: Lang,
}

impl Told<'_> {
    fn t(&self, en: &'static str, fr: &'static str) -> &'static str {
        say(self.lang, en, fr)
    }

    /// Whether what is to be settled stands in the way: nothing may block the review of a plan that is in effect.
    fn is_blocked(&self) -> bool {
        !self.next.steps.is_empty() && self.next.state != State::Active
    }

    fn steps_title(&self) -> String {
        let title = match self.is_blocked() {
            true => self.t("To be settled first", "À régler d'abord"),
            false => self.t("To be settled in the meantime", "À régler entre-temps"),
        };
        format!("{title} ({}){}", self.next.steps.len(), self.t(":", " :"))
    }

    /// One thing to do: what is wrong and where, who has to act, what to do, what to ask, and what to type.
    fn step(&self, number: usize, Step { who, finding }: &Step, out: &mut dyn Write) -> io::Result<()> {
        let line = self.source.as_ref().map(|source| source.line_column(human::span(source, &finding.at).start).0);
        let line = line.map(|line| format!(" ({} {line})", self.t("line", "ligne"))).unwrap_or_default();
        writeln!(out, "{number:3}. {}{line}", finding.message)?;
        let any_one_does = finding.rule == "agreement-missing";
        let row = |en, fr| format!("     {:9}", self.t(en, fr));
        writeln!(out, "{}{}", row("who", "qui"), self.people(who, any_one_does))?;
        writeln!(out, "{}{}", row("do", "à faire"), finding.help)?;
        writeln!(out, "{}{}", row("ask", "question"), finding.question)?;
        if any_one_does || finding.rule == "agreement-stale" {
            let member = who.first().map_or("ID", Id::as_str);
            writeln!(out, "{}iepkit agree {} --member {member}", row("type", "à taper"), self.path)?;
        }
        writeln!(out)
    }

    /// Those who have to act, by their ids; the team, when it is all of it.
    fn people(&self, who: &[Id], any_one_does: bool) -> String {
        if who.is_empty() || who.len() > 1 && who.len() == self.plan.team.count() {
            return self.t("the team", "l'équipe").to_owned();
        }
        let ids: Vec<String> = who.iter().map(|id| format!("`{id}`")).collect();
        match ids.split_last() {
            Some((last, [])) => last.clone(),
            Some((last, others)) => {
                let joint = if any_one_does { self.t("or", "ou") } else { self.t("and", "et") };
                format!("{} {joint} {last}", others.join(", "))
            }
            None => String::new(),
        }
    }

    /// When the command is typed.
    fn when(&self) -> &'static str {
        match (self.is_blocked(), self.next.state) {
            (true, _) => self.t("Then type:", "Puis tapez :"),
            (false, State::Active) => self.t("When it is time, type:", "Le moment venu, tapez :"),
            (false, _) => self.t("Nothing stands in the way. Type:", "Rien ne s'y oppose. Tapez :"),
        }
    }

    /// The command that makes the move.
    fn command(&self, event: EventKind) -> String {
        let (path, by) = (self.path, self.someone());
        match event {
            EventKind::StartReview => format!("iepkit review {path} --by {by}"),
            EventKind::CompleteReview => {
                let is_open = |goal: &&Goal| goal.status.is_none_or(|status| status == Status::Open);
                let open = self.plan.goals.values().filter(is_open);
                let goals: String = open.map(|goal| format!(" --goal {}=continue", goal.id)).collect();
                let why = self.t("why", "pourquoi");
                format!(
                    "iepkit review {path} --by {by}{goals} --outcome keep --reason \"{why}\" --next-review-by {}",
                    self.t("YYYY-MM-DD", "AAAA-MM-JJ")
                )
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

    /// What else may happen to the plan.
    fn others(&self, next: EventKind, out: &mut dyn Write) -> io::Result<()> {
        let mut others: Vec<EventKind> = allowed(self.plan).iter().map(|row| row.event).collect();
        others.retain(|other| *other != next);
        others.dedup();
        if others.is_empty() {
            return Ok(());
        }
        writeln!(out, "\n{}", self.t("What else may happen:", "Ce qui peut aussi arriver :"))?;
        for event in others {
            writeln!(out, "  {:32}  {}", moves::command(event), event.name(self.lang))?;
        }
        Ok(())
    }
}

//! `iepkit diff`: what changed from one plan to another, in the plan's own terms, and what that asks for.

use std::io::{self, Write};

use iepkit::diff::{Change, Content, Diff, Requirement, Substance, diff, requirements};
use iepkit::{Lang, Severity};

use crate::occasion::{Occasion, Opened};
use crate::{CLEAN, FAILED, FOUND, Outcome, human, moves, output, say};

/// Runs the command. Something that has to be done, and is not, counts as found.
pub fn run(old: &str, new: &Occasion, lang: Option<Lang>, out: &mut dyn Write, err: &mut dyn Write) -> Outcome {
    let old = Occasion { path: old.to_owned(), policy: None, on: new.on, json: new.json };
    let (json, on) = (new.json, new.on);
    let (old, new) = match (old.open(lang), new.open(lang)) {
        (Ok(old), Ok(opened)) => (old, opened),
        (old, opened) => {
            let mut stops = [old.err(), opened.err()].into_iter().flatten();
            // Of two that do not read, JSON has the first.
            for stop in stops.by_ref().take(if new.json { 1 } else { 2 }) {
                stop.say(new.json, lang, out, err)?;
            }
            return Ok(FAILED);
        }
    };
    let changed = diff(&old.plan, &new.plan);
    let asked = match requirements(&changed, &old.plan, &new.plan, on, new.policy.as_ref()) {
        Ok(asked) => asked,
        Err(error) => return new.without_policy(error).say(json, Some(new.lang), out, err),
    };
    if json {
        writeln!(out, "{{\"diff\":{},\"requirements\":{}}}", changed.to_json(), serde_json::to_string(&asked)?)?;
    } else {
        tell(&old, &new, &changed, &asked, out)?;
    }
    let is_open = |asked: &Requirement| asked.severity == Severity::Error && !asked.is_met;
    Ok(if asked.iter().any(is_open) { FOUND } else { CLEAN })
}

fn tell(old: &Opened, new: &Opened, changed: &Diff, asked: &[Requirement], out: &mut dyn Write) -> io::Result<()> {
    let lang = new.lang;
    let t = |en: &'static str, fr: &'static str| say(lang, en, fr);
    let (from, to) = (&old.document.path, &new.document.path);
    match (changed.changes.count(), lang) {
        (0, Lang::En) => writeln!(out, "{from} → {to}: nothing changed")?,
        (0, Lang::Fr) => writeln!(out, "{from} → {to} : rien n'a changé")?,
        (1, Lang::En) => writeln!(out, "{from} → {to}: 1 change\n")?,
        (1, Lang::Fr) => writeln!(out, "{from} → {to} : 1 changement\n")?,
        (count, Lang::En) => writeln!(out, "{from} → {to}: {count} changes\n")?,
        (count, Lang::Fr) => writeln!(out, "{from} → {to} : {count} changements\n")?,
    }
    for change in changed.changes.values() {
        change_in_words(change, old, new, out)?;
    }
    if !asked.is_empty() {
        writeln!(out, "\n{}\n", t("What this asks for:", "Ce que cela demande :"))?;
    }
    for asked in asked {
        let mark = if asked.is_met { "x" } else { " " };
        let weight = match (asked.is_met, asked.severity) {
            (true, _) => t("done", "fait"),
            (_, Severity::Error) => t("needed", "exigé"),
            _ => t("advised", "conseillé"),
        };
        writeln!(out, "  [{mark}] {weight}{} {}{}", t(":", " :"), asked.message(lang), by_a_command(asked, lang))?;
    }
    Ok(())
}

/// The commands that do what is asked and is not done, any one of them.
fn by_a_command(asked: &Requirement, lang: Lang) -> String {
    let mut commands: Vec<String> =
        asked.events.iter().filter(|_| !asked.is_met).map(|event| format!("`{}`", moves::command(*event))).collect();
    commands.dedup();
    if commands.is_empty() {
        return String::new();
    }
    format!("; {} {}", say(lang, "type", "tapez"), commands.join(say(lang, " or ", " ou ")))
}

/// A change, its line, the part of the agreement it touches, and the words where only they changed.
fn change_in_words(change: &Change, old: &Opened, new: &Opened, out: &mut dyn Write) -> io::Result<()> {
    let lang = new.lang;
    let holder = if change.is_gone() { old } else { new };
    let line = holder.document.source().ok().map(|source| {
        let place = holder.plan.place_as_read(&change.at);
        source.line_column(human::span(&source, &place).start).0
    });
    let line = match line {
        Some(line) if change.is_gone() => format!(" ({}:{line})", old.document.path),
        Some(line) => format!(" ({} {line})", say(lang, "line", "ligne")),
        None => String::new(),
    };
    let part = match change.substance {
        Some(Substance::Goals) => say(lang, "goals", "objectifs"),
        Some(Substance::Strategies) => say(lang, "strategies", "moyens"),
        None => "",
    };
    writeln!(out, "  {part:10}  {}{line}", change.message(lang))?;
    let words = |content: &Option<Content>| content.as_ref()?.as_json().as_str().map(output::one_line);
    if let (Some(before), Some(after), None) = (words(&change.before), words(&change.after), change.args.get("from")) {
        writeln!(out, "{:14}- {before}\n{:14}+ {after}", "", "")?;
    }
    Ok(())
}

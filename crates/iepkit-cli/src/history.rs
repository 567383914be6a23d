//! `iepkit history` and `iepkit verify`: what happened to a plan, and whether its history is whole.

use std::io::{self, Write};

use iepkit::Lang;
use iepkit::lifecycle::{Break, BreakKind, EventKind, verify};
use iepkit::plan::{HistoryEntry, Id, Plan, State};
use serde::Serialize;

use crate::input::{Document, Reader};
use crate::occasion::{self, Occasion};
use crate::{CLEAN, FAILED, FOUND, Outcome, human, output, say};

/// Tells the life of a plan.
pub fn run(occasion: &Occasion, lang: Option<Lang>, out: &mut dyn Write, err: &mut dyn Write) -> Outcome {
    let opened = match occasion.open(lang) {
        Ok(opened) => opened,
        Err(stop) => return stop.say(occasion.json, lang, out, err),
    };
    if occasion.json {
        return output::json(&Told::new(&opened.document, &opened.plan), out);
    }
    table(&opened.plan, opened.lang, out)?;
    tell(&opened.document, &opened.plan, opened.lang, out)?;
    Ok(CLEAN)
}

/// The life of a plan as a table: when, what, who, from where to where, and why.
fn table(plan: &Plan, lang: Lang, out: &mut dyn Write) -> io::Result<()> {
    let happened = |entry: &HistoryEntry| {
        EventKind::of_word(&entry.event).map_or(entry.event.to_string(), |event| event.happened(lang).to_owned())
    };
    let rows: Vec<(&HistoryEntry, String)> = plan.history.values().map(|entry| (entry, happened(entry))).collect();
    let what = rows.iter().map(|(_, what)| what.chars().count()).max().unwrap_or_default();
    let who = rows.iter().map(|(entry, _)| entry.by.len()).max().unwrap_or_default();
    for (entry, happened) in &rows {
        let states = match entry.from {
            Some(from) if from != entry.to => format!("{} → {}", from.name(lang), entry.to.name(lang)),
            _ => entry.to.name(lang).to_owned(),
        };
        writeln!(out, "{}  {happened:what$}  {:who$}  {states}", entry.date, entry.by.as_str())?;
        if let Some(reason) = &entry.reason {
            writeln!(out, "{:12}{} {}", "", say(lang, "why:", "pourquoi :"), output::one_line(reason))?;
        }
    }
    Ok(())
}

/// Says whether the history holds together, or where it does not.
fn tell(document: &Document, plan: &Plan, lang: Lang, out: &mut dyn Write) -> io::Result<()> {
    let breaks = verify(plan);
    for found in &breaks {
        human::at_place(document, &place(document, found), (found.kind.as_str(), found.message(lang)), lang, out)?;
    }
    let count = plan.history.count();
    let entries = match (count, lang) {
        (1, Lang::En) => "1 entry".to_owned(),
        (_, Lang::En) => format!("{count} entries"),
        (0 | 1, Lang::Fr) => format!("{count} entrée"),
        (_, Lang::Fr) => format!("{count} entrées"),
    };
    let verdict = match breaks.len() {
        0 => say(lang, "the history is whole", "l'historique est intact"),
        _ => say(lang, "the history does not hold together", "l'historique ne se tient pas"),
    };
    writeln!(out, "{}: {verdict} ({entries})", document.path)
}

/// The place to show of a break: of an entry, what tells it best.
fn place(document: &Document, found: &Break) -> String {
    let key = match found.kind {
        BreakKind::Gap => "from",
        BreakKind::StateDiffers => return found.at.clone(),
        _ => "event",
    };
    let within = format!("{}/{key}", found.at);
    let is_there = document.source().is_ok_and(|source| source.locate(&within).is_some());
    if is_there { within } else { found.at.clone() }
}

/// Says of each plan whether its history is whole.
pub fn verify_all(
    paths: &[String],
    json: bool,
    lang: Option<Lang>,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Outcome {
    let mut reader = Reader::default();
    let mut code = CLEAN;
    let mut results = Vec::new();
    for path in paths {
        let read = occasion::read(path, &mut reader);
        let found = match &read {
            Ok((_, plan)) if verify(plan).is_empty() => CLEAN,
            Ok(_) => FOUND,
            Err(_) => FAILED,
        };
        code = code.max(found);
        match &read {
            _ if json => {}
            Ok((document, plan)) => {
                tell(document, plan, lang.or_else(|| Lang::of_tag(&plan.language)).unwrap_or_default(), out)?;
            }
            Err(stop) => {
                stop.say(false, lang, out, err)?;
            }
        }
        results.push((path.as_str(), read));
    }
    if json {
        let told = |(document, plan): &(Document, Plan)| serde_json::to_string(&Told::new(document, plan));
        let told = results.iter().map(|(path, read)| match read {
            // Texts and numbers always have a JSON form.
            Ok(read) => (*path, Ok(told(read).unwrap_or_default())),
            Err(stop) => (*path, Err(stop.failure())),
        });
        writeln!(out, "{}", output::results("history", told))?;
    }
    Ok(code)
}

/// The history of a plan in JSON.
#[derive(Serialize)]
struct Told<'t> {
    plan: &'t Id,
    version: u32,
    state: State,
    entries: Vec<&'t HistoryEntry>,
    breaks: Vec<BreakJson>,
}

/// A place where it does not hold together.
#[derive(Serialize)]
struct BreakJson {
    kind: &'static str,
    at: String,
    line: usize,
    column: usize,
}

impl<'t> Told<'t> {
    fn new(document: &Document, plan: &'t Plan) -> Told<'t> {
        let source = document.source().ok();
        let line_column = |found: &Break| {
            let source = source.as_ref()?;
            Some(source.line_column(human::span(source, &place(document, found)).start))
        };
        let break_json = |found: Break| {
            let (line, column) = line_column(&found).unwrap_or((1, 1));
            BreakJson { kind: found.kind.as_str(), at: found.at, line, column }
        };
        Told {
            plan: &plan.id,
            version: plan.version.unwrap_or(1),
            state: plan.state,
            entries: plan.history.values().collect(),
            breaks: verify(plan).into_iter().map(break_json).collect(),
        }
    }
}

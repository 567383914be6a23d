//! `iepkit due`: what the plans of a folder ask, and by when.

mod folder;

use std::io::{self, Write};

use iepkit::deadlines::{Calendar, Deadline, DeadlineOptions, DeadlinesError, Standing, deadlines, to_ics};
use iepkit::{Date, Lang, Plan, Policy};
use serde::Serialize;

use crate::failure::Failure;
use crate::input::{Document, Reader};
use crate::occasion::{self, Stop};
use crate::{CLEAN, FAILED, Outcome, say};

/// What `due` is asked.
pub struct Options {
    /// Plans, and folders of plans.
    pub paths: Vec<String>,
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
    /// The day of the question.
    pub on: Date,
    /// How many days ahead are soon.
    pub soon: Option<u32>,
    /// The policy: a built-in name or a file.
    pub policy: Option<String>,
    /// The file with the calendar of school days.
    pub calendar: Option<String>,
    /// How the deadlines are written.
    pub format: Format,
}

/// How deadlines are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// For people, by date.
    Human,
    /// As a list.
    Json,
    /// As iCalendar.
    Ics,
}

/// A deadline, and the file of its plan.
#[derive(Serialize)]
struct Due {
    path: String,
    #[serde(flatten)]
    deadline: Deadline,
}

/// What came of the files.
#[derive(Default)]
struct Found {
    due: Vec<Due>,
    /// The files that could not be read.
    unread: Vec<(String, Stop)>,
    /// How many plans were read.
    plans: usize,
    /// The languages of the plans.
    langs: Vec<Lang>,
}

/// Runs the command.
pub fn run(options: &Options, lang: Option<Lang>, out: &mut dyn Write, err: &mut dyn Write) -> Outcome {
    let asked = occasion::policy(options.policy.as_deref()).and_then(|policy| Ok((policy, calendar(options)?)));
    let asked = asked.and_then(|asked| match options.from <= options.to {
        true => Ok(asked),
        false => Err(Stop::at("--to", Failure::EndsBeforeStart)),
    });
    let (policy, calendar) = match asked {
        Ok(asked) => asked,
        Err(stop) => return stop.say(options.format == Format::Json, lang, out, err),
    };
    let found = find(options, policy.as_ref(), calendar.as_ref(), lang, out, err)?;
    let lang = lang.unwrap_or_else(|| found.lang());
    match options.format {
        Format::Human => list(&found, options, lang, out)?,
        Format::Json => writeln!(out, "{}", found.to_json()?)?,
        Format::Ics => {
            let deadlines: Vec<Deadline> = found.due.iter().map(|due| due.deadline.clone()).collect();
            out.write_all(to_ics(&deadlines, options.on, lang).as_bytes())?;
        }
    }
    Ok(if found.unread.is_empty() { CLEAN } else { FAILED })
}

/// The calendar of school days, if one was asked for.
fn calendar(options: &Options) -> Result<Option<Calendar>, Stop> {
    let Some(path) = &options.calendar else { return Ok(None) };
    let document = Reader::default().read(path).map_err(|failure| Stop::at(path, failure))?;
    let calendar = document.source().and_then(|source| source.calendar().map_err(Failure::Read));
    calendar.map(Some).map_err(|failure| Stop::on(&document, failure))
}

/// Reads every file, and lists what is due by date; what could not be read is told on the way, in any format but JSON.
fn find(
    options: &Options,
    policy: Option<&Policy>,
    calendar: Option<&Calendar>,
    lang: Option<Lang>,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> io::Result<Found> {
    let settings = DeadlineOptions { as_of: Some(options.on), policy, calendar, soon_days: options.soon };
    let mut found = Found::default();
    let mut reader = Reader::default();
    for (path, readable) in folder::plans(&options.paths, options.calendar.as_deref()) {
        let read = match readable {
            Ok(()) => occasion::read(&path, &mut reader),
            Err(error) => Err(Stop::at(&path, Failure::Unreadable(error))),
        };
        let added = read.and_then(|(document, plan)| found.add(&document, &plan, options, &settings));
        if let Err(stop) = added {
            if options.format != Format::Json {
                stop.say(false, lang, out, err)?;
            }
            found.unread.push((path, stop));
        }
    }
    found.due.sort_by_key(|due| due.deadline.due);
    Ok(found)
}

impl Found {
    fn add(
        &mut self,
        document: &Document,
        plan: &Plan,
        options: &Options,
        settings: &DeadlineOptions<'_>,
    ) -> Result<(), Stop> {
        let due = deadlines(plan, options.from, options.to, settings).map_err(|error| match error {
            DeadlinesError::Policy(error) => occasion::without_policy(document, error),
            _ => Stop::on(document, Failure::EndsBeforeStart),
        })?;
        self.plans += 1;
        self.langs.extend(Lang::of_tag(&plan.language));
        self.due.extend(due.into_iter().map(|deadline| Due { path: document.path.clone(), deadline }));
        Ok(())
    }

    /// The language of every plan, when they share one.
    fn lang(&self) -> Lang {
        let first = self.langs.first().copied().unwrap_or_default();
        if self.langs.iter().all(|lang| *lang == first) { first } else { Lang::default() }
    }

    fn to_json(&self) -> serde_json::Result<String> {
        let unread = |(path, stop): &(String, Stop)| {
            Ok(format!("{{\"path\":{},\"error\":{}}}", serde_json::to_string(path)?, stop.failure().to_json()))
        };
        let unread = self.unread.iter().map(unread).collect::<serde_json::Result<Vec<String>>>()?.join(",");
        Ok(format!("{{\"deadlines\":{},\"errors\":[{unread}]}}", serde_json::to_string(&self.due)?))
    }
}

/// Writes what is overdue, soon and further off.
fn list(found: &Found, options: &Options, lang: Lang, out: &mut dyn Write) -> io::Result<()> {
    let t = |en: &'static str, fr: &'static str| say(lang, en, fr);
    let rows: Vec<(&Deadline, String)> =
        found.due.iter().map(|due| (&due.deadline, due.deadline.message(lang))).collect();
    let width = rows.iter().map(|(_, message)| message.chars().count()).max().unwrap_or_default();
    for standing in Standing::ALL {
        let title = match standing {
            Standing::Overdue => t("Overdue", "En retard"),
            Standing::Soon => t("Soon", "Bientôt"),
            Standing::Ahead => t("Later", "Plus tard"),
        };
        let mut rows = rows.iter().filter(|(deadline, _)| deadline.standing == *standing).peekable();
        if rows.peek().is_some() {
            writeln!(out, "{title}")?;
        }
        for (deadline, message) in rows {
            let who: Vec<&str> = deadline.who.iter().map(|id| id.as_str()).collect();
            let who = if who.is_empty() { t("the team", "l'équipe").to_owned() } else { who.join(", ") };
            writeln!(out, "  {}  {message:width$}  {who}", deadline.due)?;
        }
    }
    let (count, plans) = (found.due.len(), found.plans);
    let (from, to) = (options.from, options.to);
    let s = |count: usize, most_alone: usize| if count > most_alone { "s" } else { "" };
    match lang {
        Lang::En if count == 0 => {
            writeln!(out, "nothing is due from {from} to {to}, in {plans} plan{}", if plans == 1 { "" } else { "s" })
        }
        Lang::Fr if count == 0 => writeln!(out, "aucune échéance du {from} au {to}, dans {plans} plan{}", s(plans, 1)),
        Lang::En => writeln!(out, "\n{count} due from {from} to {to}, in {plans} plan{}", s(plans, 1)),
        Lang::Fr => {
            writeln!(out, "\n{count} échéance{} du {from} au {to}, dans {plans} plan{}", s(count, 1), s(plans, 1))
        }
    }
}

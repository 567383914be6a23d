//! What the command is asked.

mod command;
mod life;
mod refusal;

use std::ffi::OsString;

use clap::ArgMatches;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use iepkit::{Date, Gate, Lang};

use crate::batch::{self, Target};
use crate::check::{Format, Options};
use crate::due;
use crate::input::Notation;
use crate::moves::Asked;
use crate::occasion::Occasion;
use crate::read;
use command::command;
use refusal::Refusal;

/// What the command is asked, and in which language.
pub struct Command {
    /// The language, when one is named.
    pub lang: Option<Lang>,
    /// What to do.
    pub command: Arguments,
}

/// What to do.
pub enum Arguments {
    /// Check plans.
    Check(Options),
    /// Check many plans into tables.
    Batch(batch::Options),
    /// Explain a rule.
    Explain { rule: String },
    /// List the rules.
    Rules { policy: Option<String>, json: bool },
    /// Print a JSON Schema.
    Schema { of: Schema },
    /// Write a starter plan.
    New { path: Option<String> },
    /// Convert a plan.
    Convert { path: String, to: Option<Notation> },
    /// Print a plan's digests.
    Digest { path: String, json: bool },
    /// Read a goal or a strategy.
    Read(read::Options),
    /// Write sample plans.
    Sample { count: u64, seed: u64 },
    /// Say what comes next for a plan.
    Next(Occasion),
    /// Make something happen to a plan.
    Move(Occasion, Box<Asked>),
    /// Tell what changed.
    Diff { old: String, new: Occasion },
    /// List what is due.
    Due(due::Options),
    /// Tell the life of a plan.
    History(Occasion),
    /// Say whether histories are whole.
    Verify { paths: Vec<String>, json: bool },
}

/// How many threads can be asked for.
const MOST_THREADS: usize = 256;

/// Which JSON Schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Schema {
    /// That of the plan.
    Plan,
    /// That of the report.
    Report,
    /// That of a policy file.
    Policy,
}

/// Reads the arguments, without the program's name.
pub fn parse(arguments: &[OsString]) -> Result<Command, Refusal> {
    // The language of the help has to be known before the arguments are read.
    let lang = language_of(arguments);
    let words = lang.unwrap_or_default();
    let program = std::iter::once(OsString::from("iepkit"));
    let known = command(words);
    let mut texts = arguments.iter().filter_map(|argument| argument.to_str());
    let name = texts.find(|text| known.find_subcommand(text).is_some()).map(str::to_owned);
    let refusal = |error| Refusal { error, command: name.clone(), lang: words };
    let matches = known.try_get_matches_from(program.chain(arguments.iter().cloned())).map_err(refusal)?;
    let command = asked(&matches).map_err(refusal)?;
    Ok(Command { lang, command })
}

fn language_of(arguments: &[OsString]) -> Option<Lang> {
    let texts: Vec<&str> = arguments.iter().filter_map(|argument| argument.to_str()).collect();
    let after = texts.iter().position(|text| *text == "--lang").and_then(|at| texts.get(at + 1).copied());
    let joined = texts.iter().find_map(|text| text.strip_prefix("--lang="));
    after.or(joined)?.parse().ok()
}

fn asked(matches: &ArgMatches) -> Result<Arguments, clap::Error> {
    let known_lang = |matches| value(matches, "lang", |lang| lang.parse::<Lang>().ok());
    known_lang(matches)?;
    let (name, matches) = matches.subcommand().unwrap_or(("", matches));
    let text = |name: &str| matches.get_one::<String>(name).cloned();
    known_lang(matches)?;
    Ok(match name {
        "check" => Arguments::Check(check_options(matches)?),
        "batch" => Arguments::Batch(batch_options(matches)?),
        "explain" => Arguments::Explain { rule: text("rule").unwrap_or_default() },
        "rules" => Arguments::Rules { policy: text("policy"), json: matches.get_flag("json") },
        "schema" => {
            let schema = |of: &str| match of {
                "plan" => Some(Schema::Plan),
                "report" => Some(Schema::Report),
                "policy" => Some(Schema::Policy),
                _ => None,
            };
            Arguments::Schema { of: value(matches, "of", schema)?.unwrap_or(Schema::Plan) }
        }
        "new" => Arguments::New { path: text("file") },
        "convert" => {
            let notation = |to: &str| match to {
                "json" => Some(Notation::Json),
                "yaml" => Some(Notation::Yaml),
                _ => None,
            };
            Arguments::Convert { path: text("plan").unwrap_or_default(), to: value(matches, "to", notation)? }
        }
        "digest" => Arguments::Digest { path: text("plan").unwrap_or_default(), json: matches.get_flag("json") },
        "next" => Arguments::Next(life::occasion(matches)?),
        "move" => Arguments::Move(life::occasion(matches)?, Box::new(life::event(matches)?)),
        "agree" => Arguments::Move(life::occasion(matches)?, Box::new(life::decision(matches)?)),
        "review" => Arguments::Move(life::occasion(matches)?, Box::new(life::reviewed(matches)?)),
        "diff" => Arguments::Diff { old: text("old").unwrap_or_default(), new: life::occasion(matches)? },
        "due" => Arguments::Due(life::due_options(matches)?),
        "history" => Arguments::History(life::occasion(matches)?),
        "verify" => Arguments::Verify { paths: texts(matches, "plan"), json: life::json(matches)? },
        "read" => {
            let json = |format: &str| match format {
                "human" => Some(false),
                "json" => Some(true),
                _ => None,
            };
            Arguments::Read(read::Options {
                text: text("text").unwrap_or_default(),
                strategy: matches.get_flag("strategy"),
                json: value(matches, "format", json)?.unwrap_or(false),
            })
        }
        _ => Arguments::Sample {
            count: value(matches, "count", |count| count.parse().ok())?.unwrap_or(10),
            seed: value(matches, "seed", |seed| seed.parse().ok())?.unwrap_or(1),
        },
    })
}

fn check_options(matches: &ArgMatches) -> Result<Options, clap::Error> {
    let format = |format: &str| match format {
        "human" => Some(Format::Human),
        "json" => Some(Format::Json),
        "sarif" => Some(Format::Sarif),
        _ => None,
    };
    Ok(Options {
        paths: texts(matches, "plan"),
        policy: matches.get_one::<String>("policy").cloned(),
        on: on(matches)?,
        gates: gates(matches)?,
        format: value(matches, "format", format)?.unwrap_or(Format::Human),
        deny_warnings: value(matches, "deny", |what| (what == "warning").then_some(true))?.unwrap_or(false),
        fix: matches.get_flag("fix"),
    })
}

/// Every value of an argument.
fn texts(matches: &ArgMatches, name: &str) -> Vec<String> {
    matches.get_many::<String>(name).into_iter().flatten().cloned().collect()
}

fn batch_options(matches: &ArgMatches) -> Result<batch::Options, clap::Error> {
    let findings = value(matches, "findings", Target::of)?;
    // A file holds one table.
    let another = |facts: &str| {
        Target::of(facts).filter(|facts| !findings.as_ref().is_some_and(|findings| findings.is_same_place(facts)))
    };
    let facts = value(matches, "facts", another)?;
    Ok(batch::Options {
        input: matches.get_one::<String>("plans").cloned().unwrap_or_default(),
        findings,
        facts,
        policy: matches.get_one::<String>("policy").cloned(),
        on: on(matches)?,
        gates: gates(matches)?,
        threads: value(matches, "threads", |threads| {
            threads.parse().ok().filter(|threads| (1..=MOST_THREADS).contains(threads))
        })?
        .unwrap_or(0),
    })
}

fn on(matches: &ArgMatches) -> Result<Date, clap::Error> {
    Ok(value(matches, "on", |date| date.parse::<Date>().ok())?.unwrap_or_else(today))
}

fn gates(matches: &ArgMatches) -> Result<Vec<Gate>, clap::Error> {
    let words = matches.get_many::<String>("gate").into_iter().flatten();
    words.map(|gate| Gate::of_word(gate).ok_or_else(|| bad_value("gate", gate))).collect()
}

/// The value of an option, read; a value that does not read is refused.
fn value<T>(matches: &ArgMatches, name: &str, read: impl Fn(&str) -> Option<T>) -> Result<Option<T>, clap::Error> {
    match matches.get_one::<String>(name) {
        None => Ok(None),
        Some(text) => read(text).map(Some).ok_or_else(|| bad_value(name, text)),
    }
}

fn bad_value(name: &str, text: &str) -> clap::Error {
    let mut error = clap::Error::new(ErrorKind::InvalidValue);
    error.insert(ContextKind::InvalidArg, ContextValue::String(name.to_owned()));
    error.insert(ContextKind::InvalidValue, ContextValue::String(text.to_owned()));
    error
}

fn today() -> Date {
    let today = jiff::ZonedDateTime::now().date();
    // The system's date is one of the calendar; a clock before the year 1 gives the first day there is.
    Date::new(today.year(), today.month(), today.day()).unwrap_or(Date::FIRST)
}

//! `iepkit batch`: many plans in, tables of findings and facts out.

mod destination;
mod plans;
mod progress;
mod total;

use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::time::Instant;

use iepkit::{Date, Gate, Lang};
use iepkit_batch::{BatchOptions, Format, Tables, Tally, check_all, facts_schema, findings_schema};

use crate::failure::{Failure, Unwritable};
use crate::input::{self, NoPolicy};
use crate::{CLEAN, FAILED, FOUND, Outcome, human};
use destination::{Destinations, followed};
use plans::Plans;
use progress::Progress;

/// What `batch` is asked.
pub struct Options {
    /// The plans: a file with a plan a line, a folder, or `-` for the standard input.
    pub input: String,
    /// Where the table of findings goes.
    pub findings: Option<Target>,
    /// Where the table of facts goes.
    pub facts: Option<Target>,
    /// The policy: a built-in name or a file.
    pub policy: Option<String>,
    /// The date of the check.
    pub on: Date,
    /// The gates to run; empty for those of each plan's state.
    pub gates: Vec<Gate>,
    /// How many threads check; 0 for one on each core.
    pub threads: usize,
}

impl Options {
    fn targets(&self) -> impl Iterator<Item = &Target> {
        [&self.findings, &self.facts].into_iter().flatten()
    }

    fn is_on_standard_output(&self) -> bool {
        self.targets().any(|to| to.path.is_none())
    }

    /// Whether a file is the one that the plans are read from.
    fn reads(&self, file: &Path) -> bool {
        let input = Path::new(&self.input);
        input.is_file() && is_same_file(input, file)
    }
}

/// Where a table goes, and how it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// The file; nothing for the standard output.
    pub path: Option<PathBuf>,
    /// In which format.
    pub format: Format,
}

impl Target {
    /// Where an operand says a table goes, when its ending is that of a format; `-` is NDJSON on the standard output.
    pub fn of(operand: &str) -> Option<Target> {
        if operand == input::STANDARD_STREAM {
            return Some(Target { path: None, format: Format::Ndjson });
        }
        let format = Format::of_ending(&input::ending(operand)?)?;
        Some(Target { path: Some(operand.into()), format })
    }

    /// Whether both go to the same place, however it is written.
    pub fn is_same_place(&self, other: &Target) -> bool {
        match (&self.path, &other.path) {
            (Some(path), Some(other)) => is_same_file(path, other),
            (None, None) => true,
            _ => false,
        }
    }
}

/// Whether two paths lead to one file.
fn is_same_file(path: &Path, other: &Path) -> bool {
    path == other || followed(path).ok().zip(followed(other).ok()).is_some_and(|(path, other)| path == other)
}

/// Runs the command.
pub fn run(options: &Options, lang: Option<Lang>, out: &mut (dyn Write + Send), err: &mut dyn Write) -> Outcome {
    let said = lang.unwrap_or_default();
    let mut fails = |path: &str, text: Option<&str>, failure: &Failure| {
        human::failure(path, text, failure, said, err).map(|()| FAILED)
    };
    let policy = match options.policy.as_deref().map(input::policy).transpose() {
        Ok(policy) => policy,
        Err(NoPolicy { failure, text }) => {
            return fails(options.policy.as_deref().unwrap_or_default(), text.as_deref(), &failure);
        }
    };
    let targets: Vec<&PathBuf> = options.targets().filter_map(|to| to.path.as_ref()).collect();
    if let Some(target) = targets.iter().find(|target| options.reads(target)) {
        return fails(&target.display().to_string(), None, &Failure::Unwritable(Unwritable::Plans));
    }
    let (plans, progress) = match plans::open(&options.input, &targets, said) {
        Ok(opened) => opened,
        Err(failure) => return fails(&options.input, None, &failure),
    };
    let how = BatchOptions {
        policy,
        gates: (!options.gates.is_empty()).then(|| options.gates.clone()),
        lang,
        threads: options.threads,
        ..BatchOptions::on(options.on)
    };
    let begun = Instant::now();
    let tally = match check(plans, how, options, &progress, said, out) {
        Ok(tally) => tally,
        // Nobody reads the table any more.
        Err(trouble) if trouble.error.kind() == ErrorKind::BrokenPipe => return Err(trouble.error),
        Err(trouble) => {
            progress.clear();
            return fails(&trouble.path, None, &Failure::Unwritable(Unwritable::System(trouble.error)));
        }
    };
    progress.clear();
    let total = total::total(&tally, begun.elapsed(), options.facts.is_some() || options.findings.is_some(), said);
    if options.is_on_standard_output() {
        err.write_all(total.as_bytes())?
    } else {
        out.write_all(total.as_bytes())?
    }
    Ok(match tally {
        Tally { failed: 1.., .. } => FAILED,
        Tally { errors: 1.., .. } => FOUND,
        _ => CLEAN,
    })
}

/// A table that could not be written.
struct NotWritten {
    path: String,
    error: io::Error,
}

/// Checks the plans into tables, which take their names only once all is written.
fn check(
    plans: Plans,
    how: BatchOptions,
    options: &Options,
    progress: &Progress,
    lang: Lang,
    out: &mut (dyn Write + Send),
) -> Result<Tally, NotWritten> {
    let destinations = Destinations::guarded(lang, options.is_on_standard_output());
    let mut out = Some(out);
    let mut open = |target: &Option<Target>, schema| {
        target.as_ref().map(|target| destinations.open(target, &mut out, &schema)).transpose()
    };
    let mut findings_to = open(&options.findings, findings_schema())?;
    let mut facts_to = open(&options.facts, facts_schema())?;
    let mut all = Tally::default();
    for Tables { findings, facts, tally } in check_all(plans, how) {
        for (table, rows) in [(&mut findings_to, findings), (&mut facts_to, facts)] {
            if let Some(table) = table {
                table.write(&rows)?;
            }
        }
        all += tally;
        progress.add(&tally);
    }
    for table in [findings_to, facts_to].into_iter().flatten() {
        table.finish()?;
    }
    destinations.keep()?;
    Ok(all)
}

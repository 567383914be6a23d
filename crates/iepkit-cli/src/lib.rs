//! The `iepkit` command, as a library: files, source lines, colours and today's date around the pure domain crate.

mod arguments;
mod batch;
mod check;
mod convert;
mod diff;
mod due;
mod edit;
mod explain;
mod failure;
mod fix;
mod history;
mod human;
mod input;
mod moves;
mod new;
mod next;
mod occasion;
mod output;
mod read;
mod sarif;
mod summary;
mod write;

use std::ffi::OsString;
use std::io::{self, Write};

use arguments::{Arguments, Command, Schema};
use iepkit::{Lang, schema};

/// Everything was read, and nothing at error level was found.
pub const CLEAN: u8 = 0;
/// Everything was read, and something was found.
pub const FOUND: u8 = 1;
/// Something could not be read or run.
pub const FAILED: u8 = 2;

/// Somebody ended it before it was done.
pub const INTERRUPTED: u8 = 130;

/// What a command comes to: an exit code, or the output could not be written.
type Outcome = io::Result<u8>;

/// Runs the command on its arguments, without the program's name, and tells the exit code.
pub fn run(arguments: impl Iterator<Item = OsString>) -> u8 {
    let arguments: Vec<OsString> = arguments.collect();
    let mut out = io::stdout();
    // Not locked: an interruption is said from another thread.
    let mut err = io::stderr();
    let outcome = match arguments::parse(&arguments) {
        Ok(asked) => dispatch(&asked, &mut out, &mut err),
        Err(refusal) => refusal.print(&mut out, &mut err),
    };
    // Nobody is left to read what cannot be written.
    outcome.and_then(|code| out.flush().map(|()| code)).unwrap_or(FAILED)
}

fn dispatch(asked: &Command, out: &mut (dyn Write + Send), err: &mut dyn Write) -> Outcome {
    let lang = asked.lang.unwrap_or_default();
    match &asked.command {
        Arguments::Batch(options) => batch::run(options, asked.lang, out, err),
        Arguments::Check(options) => check::run(options, asked.lang, out, err),
        Arguments::Explain { rule } => explain::explain(rule, lang, out, err),
        Arguments::Rules { policy, json } => explain::list(policy.as_deref(), *json, lang, out, err),
        Arguments::Schema { of } => {
            let schema = match of {
                Schema::Plan => schema::plan(),
                Schema::Report => schema::report(),
                Schema::Policy => schema::policy(),
            };
            output::pretty_json(&schema, out)
        }
        Arguments::New { path } => new::run(path.as_deref(), lang, out, err),
        Arguments::Convert { path, to } => convert::convert(path, *to, asked.lang, out, err),
        Arguments::Digest { path, json } => convert::digest(path, *json, asked.lang, out, err),
        Arguments::Next(occasion) => next::run(occasion, asked.lang, out, err),
        Arguments::Move(occasion, event) => moves::run(occasion, event, asked.lang, out, err),
        Arguments::Diff { old, new } => diff::run(old, new, asked.lang, out, err),
        Arguments::Due(options) => due::run(options, asked.lang, out, err),
        Arguments::History(occasion) => history::run(occasion, asked.lang, out, err),
        Arguments::Verify { paths, json } => history::verify_all(paths, *json, asked.lang, out, err),
        Arguments::Read(options) => read::run(options, lang, out, err),
        Arguments::Sample { count, seed } => sample_plans(*count, *seed, out),
    }
}

/// Writes sample plans, one a line.
fn sample_plans(count: u64, seed: u64, out: &mut dyn Write) -> Outcome {
    let mut out = io::BufWriter::new(out);
    let count = usize::try_from(count).unwrap_or(usize::MAX);
    for plan in iepkit_sample::plans(seed).take(count) {
        writeln!(out, "{plan}")?;
    }
    out.flush()?;
    Ok(CLEAN)
}

/// Which of two texts is in a language.
fn say<'t>(lang: Lang, en: &'t str, fr: &'t str) -> &'t str {
    match lang {
        Lang::En => en,
        Lang::Fr => fr,
    }
}

//! `iepkit check`: plans in, findings out.

use std::io::{self, Write};

use iepkit::{CheckOptions, Date, Gate, Lang, Policy, Report, Severity, Source, check};

use crate::failure::Failure;
use crate::fix::{self, Fixed};
use crate::input::{Document, NoPolicy, Reader};
use crate::{CLEAN, FAILED, FOUND, Outcome, human, input, output, sarif};

/// What `check` is asked.
pub struct Options {
    /// The plans: files, or `-` for the standard input.
    pub paths: Vec<String>,
    /// The policy: a built-in name or a file.
    pub policy: Option<String>,
    /// The date of the check.
    pub on: Date,
    /// The gates to run; empty for those of the plan's state.
    pub gates: Vec<Gate>,
    /// How the findings are written.
    pub format: Format,
    /// Whether a warning counts as an error in the exit code.
    pub deny_warnings: bool,
    /// Whether to apply the fixes that are safe.
    pub fix: bool,
}

/// How findings are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// For people, with the lines of the file.
    Human,
    /// As reports.
    Json,
    /// As SARIF 2.1.0.
    Sarif,
}

/// A plan that was checked, or why it could not be.
pub struct Checked {
    /// The document, when the file could be read.
    pub document: Option<Document>,
    /// The operand.
    pub path: String,
    /// The language that was asked for, else the plan's when it could be read.
    pub lang: Option<Lang>,
    /// The report, or the failure.
    pub result: Result<Report, Failure>,
}

/// How plans are checked in this run.
pub struct Checker<'c> {
    policy: Option<Policy>,
    lang: Option<Lang>,
    options: &'c Options,
}

impl Checker<'_> {
    /// Checks a document.
    pub fn check(&self, source: &Source<'_>) -> Result<Report, Failure> {
        let plan = source.plan().map_err(Failure::Read)?;
        let gates = (!self.options.gates.is_empty()).then_some(self.options.gates.as_slice());
        let options = CheckOptions { policy: self.policy.as_ref(), gates, lang: self.lang };
        check(&plan, self.options.on, &options).map_err(|error| Failure::of_policy_in(source, error))
    }

    /// Reads an operand, and checks it.
    fn run(&self, path: &str, reader: &mut Reader, err: &mut dyn Write) -> io::Result<Checked> {
        let path = path.to_owned();
        let document = match reader.read(&path) {
            Ok(document) => document,
            Err(failure) => return Ok(Checked { document: None, path, lang: self.lang, result: Err(failure) }),
        };
        let (document, result) = if self.options.fix {
            let Fixed { document, result } = fix::fix(document, self, err)?;
            (document, result)
        } else {
            let result = document.source().and_then(|source| self.check(&source));
            (document, result)
        };
        let lang = match &result {
            Ok(report) => Some(report.lang),
            Err(_) => self.lang.or_else(|| document.text().and_then(Lang::named_in)),
        };
        Ok(Checked { document: Some(document), path, lang, result })
    }
}

/// Runs the command.
pub fn run(options: &Options, lang: Option<Lang>, out: &mut dyn Write, err: &mut dyn Write) -> Outcome {
    let policy = match options.policy.as_deref().map(input::policy).transpose() {
        Ok(policy) => policy,
        Err(reason) => return policy_fails(reason, options, lang, out, err),
    };
    let checker = Checker { policy, lang, options };
    let mut reader = Reader::default();
    let mut all = Vec::new();
    for path in &options.paths {
        let checked = checker.run(path, &mut reader, err)?;
        if options.format == Format::Human {
            human::write(&checked, out, err)?;
        }
        all.push(checked);
    }
    match options.format {
        Format::Human => {}
        Format::Json => {
            let results = all.iter().map(|checked| (checked.path.as_str(), checked.result.as_ref()));
            writeln!(out, "{}", json(results))?;
        }
        Format::Sarif => writeln!(out, "{}", sarif::log(&all))?,
    }
    Ok(all.iter().map(|checked| exit_code(checked, options)).max().unwrap_or(CLEAN))
}

/// Says that no plan was checked, for want of the policy that was asked for.
fn policy_fails(
    NoPolicy { failure, text }: NoPolicy,
    options: &Options,
    lang: Option<Lang>,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Outcome {
    let policy = options.policy.clone().unwrap_or_default();
    human::failure(&policy, text.as_deref(), &failure, lang.unwrap_or_default(), err)?;
    match options.format {
        Format::Human => {}
        Format::Json => {
            let results = options.paths.iter().map(|path| (path.as_str(), Err(&failure)));
            writeln!(out, "{}", json(results))?;
        }
        Format::Sarif => {
            let checked = Checked { document: None, path: policy, lang, result: Err(failure) };
            writeln!(out, "{}", sarif::log(&[checked]))?;
        }
    }
    Ok(FAILED)
}

fn exit_code(checked: &Checked, options: &Options) -> u8 {
    match &checked.result {
        Err(_) => FAILED,
        Ok(report) if report.has_errors() => FOUND,
        Ok(report) if options.deny_warnings && report.count(Severity::Warning) > 0 => FOUND,
        Ok(_) => CLEAN,
    }
}

/// What came of every operand, in JSON.
fn json<'c>(results: impl ExactSizeIterator<Item = (&'c str, Result<&'c Report, &'c Failure>)>) -> String {
    output::results("report", results.map(|(path, result)| (path, result.map(Report::to_json))))
}

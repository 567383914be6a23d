//! `iepkit check`: plans in, findings out.

use std::io::{self, Write};

use iepkit::{CheckOptions, Date, Gate, Lang, Policy, PolicyError, Report, Severity, check};
use serde::Serialize;
use serde_json::Value;

use crate::input::{Document, Failure};
use crate::{CLEAN, FAILED, FOUND, Outcome, fix, human, input, sarif};

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
    pub fn check(&self, document: &Document) -> Result<Report, Failure> {
        let source = document.source()?;
        let plan = source.plan().map_err(Failure::Plan)?;
        let gates = (!self.options.gates.is_empty()).then_some(self.options.gates.as_slice());
        let options = CheckOptions { policy: self.policy.as_ref(), gates, lang: self.lang };
        check(&plan, self.options.on, &options).map_err(|error| {
            let place = source.locate("/policy").map_or(0, |found| found.value.start);
            let (line, column) = source.line_column(place);
            Failure::PolicyOfPlan(PolicyError { line, column, ..error })
        })
    }

    /// Which of two texts is in the language of this run.
    pub fn say<'t>(&self, en: &'t str, fr: &'t str) -> &'t str {
        crate::say(self.lang.unwrap_or_default(), en, fr)
    }
}

/// Runs the command.
pub fn run(options: &Options, lang: Option<Lang>, out: &mut dyn Write, err: &mut dyn Write) -> Outcome {
    let policy = match options.policy.as_deref().map(input::policy).transpose() {
        Ok(policy) => policy,
        Err(failure) => return policy_fails(failure, options, lang, out, err),
    };
    let checker = Checker { policy, lang, options };
    let mut all = Vec::new();
    for path in &options.paths {
        let checked = check_one(path, &checker, options, err)?;
        if options.format == Format::Human {
            human::write(&checked, lang, out, err)?;
        }
        all.push(checked);
    }
    match options.format {
        Format::Human => {}
        Format::Json => writeln!(out, "{}", reports_json(&all))?,
        Format::Sarif => writeln!(out, "{}", sarif::log(&all, lang))?,
    }
    Ok(all.iter().map(|checked| exit_code(checked, options)).max().unwrap_or(CLEAN))
}

/// Says that no plan was checked, for want of the policy that was asked for.
fn policy_fails(
    failure: Failure,
    options: &Options,
    lang: Option<Lang>,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Outcome {
    let path = options.policy.clone().unwrap_or_default();
    human::policy_failure(Some(&path), &failure, lang.unwrap_or_default(), err)?;
    match options.format {
        Format::Human => {}
        Format::Json => writeln!(out, "{{\"error\":{}}}", error_json(&failure))?,
        Format::Sarif => {
            let checked = Checked { document: None, path, result: Err(failure) };
            writeln!(out, "{}", sarif::log(&[checked], lang))?;
        }
    }
    Ok(FAILED)
}

fn check_one(path: &str, checker: &Checker<'_>, options: &Options, err: &mut dyn Write) -> io::Result<Checked> {
    let document = match Document::read(path) {
        Ok(document) => document,
        Err(failure) => return Ok(Checked { document: None, path: path.to_owned(), result: Err(failure) }),
    };
    if !options.fix {
        let result = checker.check(&document);
        return Ok(Checked { document: Some(document), path: path.to_owned(), result });
    }
    let fixed = fix::fix(document, checker, err)?;
    Ok(Checked { document: Some(fixed.document), path: path.to_owned(), result: fixed.result })
}

fn exit_code(checked: &Checked, options: &Options) -> u8 {
    match &checked.result {
        Err(_) => FAILED,
        Ok(report) if report.has_errors() => FOUND,
        Ok(report) if options.deny_warnings && report.count(Severity::Warning) > 0 => FOUND,
        Ok(_) => CLEAN,
    }
}

/// One operand gives its report, or its error; several give a list of both with their paths.
fn reports_json(all: &[Checked]) -> String {
    if let [checked] = all {
        return match &checked.result {
            Ok(report) => report.to_json(),
            Err(failure) => format!("{{\"error\":{}}}", error_json(failure)),
        };
    }
    let items = all.iter().map(|checked| {
        let path = Value::from(checked.path.as_str());
        match &checked.result {
            Ok(report) => format!("{{\"path\":{path},\"report\":{}}}", report.to_json()),
            Err(failure) => format!("{{\"path\":{path},\"error\":{}}}", error_json(failure)),
        }
    });
    format!("[{}]", items.collect::<Vec<_>>().join(","))
}

/// A failure as the report's stand-in, keys in the order of the contract.
#[derive(Serialize)]
struct ErrorJson<'e> {
    code: &'e str,
    at: &'e str,
    line: Option<usize>,
    column: Option<usize>,
}

fn error_json(failure: &Failure) -> String {
    let (line, column) = failure.line_column().unzip();
    let error = ErrorJson { code: failure.code(), at: failure.at(), line, column };
    // Texts and numbers always have a JSON form.
    serde_json::to_string(&error).unwrap_or_default()
}

//! The report of a check, as it crosses.

use iepkit::plan::State;
use iepkit::{Aspect, Entity, Gate, Lang, PolicyName, Severity, Verdicts};
use uniffi::Lower;

use crate::{Bytes, Date};

/// What a check says of a plan.
///
/// Equal plan, date, policy, gates and language give an equal report, byte for byte, in every language and on every platform.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct Report {
    /// The version of the library.
    pub iepkit: String,
    /// The language of the texts.
    pub lang: Lang,
    /// The plan's id.
    pub plan: String,
    /// The digest of the whole plan.
    pub plan_digest: String,
    /// The date of the check.
    pub as_of: Date,
    /// The plan's state.
    pub state: State,
    /// The gates that were run.
    pub gates: Vec<Gate>,
    /// The policy.
    pub policy: PolicyName,
    /// What the findings say of the whole plan.
    pub verdicts: Verdicts,
    /// The findings, in the order of the document.
    pub findings: Findings,
    /// The findings that a waiver sets aside, each with the place of its waiver.
    pub waived: Findings,
    /// The rules that could not run.
    pub not_run: Vec<NotRun>,
    /// The report as compact JSON: the library's own bytes, the same in every language.
    pub json: String,
}

/// Findings, kept as they cross until someone looks at one.
///
/// A report may hold a hundred small texts, and most callers look at few of them or only at the JSON: the other side makes
/// them into objects when they are first asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Findings(Bytes);

uniffi::custom_type!(Findings, Bytes, {
    lower: |findings| findings.0,
    try_lift: |bytes| Ok(Findings(bytes)),
});

/// One thing a rule found, with its proof.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct Finding {
    /// The rule.
    pub rule: String,
    /// How much it weighs.
    pub severity: Severity,
    /// What it says of the plan.
    pub aspect: Aspect,
    /// The move it stands in the way of.
    pub gate: Gate,
    /// The place, as a JSON Pointer (RFC 6901).
    pub at: String,
    /// Which words of the text at the place are meant; only in findings that mark words.
    pub span: Option<TextSpan>,
    /// The entity the place belongs to.
    pub entity: Entity,
    /// The same as long as the finding is, even when entities move.
    pub key: String,
    /// Other places that matter to it.
    pub related: Vec<Related>,
    /// The values that decided: ids, words of the format, dates and numbers.
    pub args: Args,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: String,
    /// What the team may discuss.
    pub question: String,
    /// Where the rule comes from.
    pub sources: Vec<String>,
    /// A JSON Patch (RFC 6902) that removes the finding, where a safe one exists.
    pub fix: Option<Vec<Operation>>,
    /// The place of the waiver that sets it aside; only in `waived`.
    pub waiver: Option<String>,
}

/// Words of a text: where they start and where they end, counted in Unicode scalars, the end left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Record)]
pub struct TextSpan {
    /// Where they start.
    pub start: i32,
    /// Where they end.
    pub end: i32,
}

/// Named values, in the order of their declaration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Args(Vec<Argument>);

uniffi::custom_type!(Args, Vec<Argument>, {
    lower: |args| args.0,
    try_lift: |arguments| Ok(Args(arguments)),
});

/// A named value that decided a finding.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct Argument {
    /// Its name.
    pub name: String,
    /// The value: an id, a word of the format, a date or a number.
    pub value: String,
}

/// A place that matters to a finding.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct Related {
    /// The place, as a JSON Pointer (RFC 6901).
    pub at: String,
    /// The entity the place belongs to.
    pub entity: Entity,
    /// What it is to the finding.
    pub label: String,
}

/// One operation of a fix, as JSON Patch has it.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct Operation {
    /// What is done: `test` or `add`.
    pub op: String,
    /// The place, as a JSON Pointer (RFC 6901).
    pub path: String,
    /// The value, as JSON: an id, a date or a criterion.
    pub value: String,
}

/// A rule that could not run.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct NotRun {
    /// The rule.
    pub rule: String,
    /// Why, as a code.
    pub reason: String,
}

// Each record is taken apart with every one of its fields named, so that a field added to the library is missed here by nobody.

impl From<iepkit::Report> for Report {
    fn from(report: iepkit::Report) -> Report {
        let json = report.to_json();
        let iepkit::Report {
            iepkit,
            lang,
            plan,
            plan_digest,
            as_of,
            state,
            gates,
            policy,
            verdicts,
            findings,
            waived,
            not_run,
        } = report;
        Report {
            iepkit: iepkit.into_owned(),
            lang,
            plan,
            plan_digest,
            as_of: as_of.into(),
            state,
            gates,
            policy,
            verdicts,
            findings: findings.into(),
            waived: waived.into(),
            not_run: not_run.into_iter().map(NotRun::from).collect(),
            json,
        }
    }
}

impl From<&iepkit::Args> for Args {
    fn from(args: &iepkit::Args) -> Args {
        let owned = |(name, value): (&str, &str)| Argument { name: name.to_owned(), value: value.to_owned() };
        Args(args.iter().map(owned).collect())
    }
}

impl From<Args> for iepkit::Args {
    fn from(args: Args) -> iepkit::Args {
        args.0.into_iter().map(|Argument { name, value }| (name.into(), value)).collect()
    }
}

impl From<Vec<iepkit::Finding>> for Findings {
    fn from(findings: Vec<iepkit::Finding>) -> Findings {
        // A finding takes less than 1 KiB.
        let mut bytes = Vec::with_capacity(4 + findings.len() * 1024);
        list(findings, &mut bytes, finding);
        Findings(Bytes(bytes))
    }
}

// Findings are many, and each holds many texts: they are written from the library's own, as what UniFFI makes of a
// `Vec<Finding>`, without that being made first. The fields of a record follow each other in the order of their declaration.

pub(crate) fn finding(finding: iepkit::Finding, out: &mut Vec<u8>) {
    let iepkit::Finding {
        rule,
        severity,
        aspect,
        gate,
        at,
        span,
        entity,
        key,
        related,
        args,
        message,
        help,
        question,
        sources,
        fix,
        waiver,
    } = finding;
    text(&rule, out);
    value(severity, out);
    value(aspect, out);
    value(gate, out);
    text(&at, out);
    value(span.map(TextSpan::from), out);
    value(entity, out);
    text(&key, out);
    list(related, out, |iepkit::Related { at, entity, label }, out| {
        text(&at, out);
        value(entity, out);
        text(&label, out);
    });
    list(args.iter().collect(), out, |(name, value), out| texts([name, value], out));
    texts([&message, &help, &question], out);
    list(sources, out, |source, out| text(&source, out));
    value(fix.is_some(), out);
    if let Some(fix) = fix {
        list(fix.operations().iter().collect(), out, |operation, out| {
            let (op, path, value) = operation.parts();
            texts([op, path, &value.to_string()], out);
        });
    }
    value(waiver, out);
}

fn value(value: impl Lower<crate::UniFfiTag>, out: &mut Vec<u8>) {
    Lower::write(value, out);
}

pub(crate) fn text(text: &str, out: &mut Vec<u8>) {
    value(i32::try_from(text.len()).unwrap_or(i32::MAX), out);
    out.extend_from_slice(text.as_bytes());
}

fn texts<const N: usize>(texts: [&str; N], out: &mut Vec<u8>) {
    texts.into_iter().for_each(|each| text(each, out));
}

pub(crate) fn list<T>(items: Vec<T>, out: &mut Vec<u8>, write: impl Fn(T, &mut Vec<u8>)) {
    value(i32::try_from(items.len()).unwrap_or(i32::MAX), out);
    items.into_iter().for_each(|item| write(item, out));
}

impl From<[usize; 2]> for TextSpan {
    fn from(span: [usize; 2]) -> TextSpan {
        let [start, end] = span.map(|at| i32::try_from(at).unwrap_or(i32::MAX));
        TextSpan { start, end }
    }
}

impl From<iepkit::NotRun> for NotRun {
    fn from(not_run: iepkit::NotRun) -> NotRun {
        let iepkit::NotRun { rule, reason } = not_run;
        NotRun { rule: rule.into_owned(), reason: reason.into_owned() }
    }
}

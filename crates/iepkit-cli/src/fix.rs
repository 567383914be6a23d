//! `check --fix`: applies the fixes that are safe, one by one, checking again between.

use std::fs;
use std::io::{self, Write};
use std::ops::Range;
use std::path::Path;

use iepkit::{Fix, Limits, Operation, Report, Source};

use crate::check::Checker;
use crate::input::{Document, Failure, Notation};

/// A document after its fixes, and what a check says of it.
pub struct Fixed {
    /// The document, as it now stands in the file.
    pub document: Document,
    /// What a check says of it.
    pub result: Result<Report, Failure>,
}

/// More fixes than any plan has places for: a stop for a rule that would offer one for ever.
const MOST: usize = 10_000;

/// Fixes a document. A JSON file is rewritten in place; of any other the patch is shown.
pub fn fix(document: Document, checker: &Checker<'_>, err: &mut dyn Write) -> io::Result<Fixed> {
    let (text, fixes) = match fixed_text(&document, checker) {
        Ok(fixed) => fixed,
        Err(failure) => return Ok(Fixed { document, result: Err(failure) }),
    };
    if fixes.is_empty() {
        let result = checker.check(&document);
        return Ok(Fixed { document, result });
    }
    if document.notation() == Notation::Yaml || document.path == "-" {
        let operations: Vec<&Operation> = fixes.iter().flat_map(Fix::operations).collect();
        let patch = serde_json::to_string_pretty(&operations).map_err(io::Error::other)?;
        writeln!(
            err,
            "{}: {}\n{patch}",
            document.path,
            checker.say("not rewritten; the fixes as a JSON Patch:", "non réécrit; les correctifs en JSON Patch :")
        )?;
        let result = checker.check(&document);
        return Ok(Fixed { document, result });
    }
    if let Err(error) = replace(&document, &text) {
        return Ok(Fixed { document, result: Err(Failure::Unwritable(error)) });
    }
    let count = fixes.len();
    writeln!(
        err,
        "{}: {count} {}",
        document.path,
        checker.say("fixed", if count > 1 { "corrigés" } else { "corrigé" })
    )?;
    let document = document.with_text(&text);
    let result = checker.check(&document);
    Ok(Fixed { document, result })
}

/// The JSON form of a document with every fix applied, and the fixes.
fn fixed_text(document: &Document, checker: &Checker<'_>) -> Result<(String, Vec<Fix>), Failure> {
    let mut text = document.source()?.as_json().to_owned();
    let mut report = checker.check(document)?;
    let mut fixes = Vec::new();
    while fixes.len() < MOST {
        let Some(fix) = report.findings.iter().find_map(|finding| finding.fix.clone()) else { break };
        let Some(edited) = edit(&text, &fix) else { break };
        report = checker.check(&document.as_json(&edited))?;
        text = edited;
        fixes.push(fix);
    }
    Ok((text, fixes))
}

/// Applies a fix to JSON text and leaves everything else as it was written.
fn edit(text: &str, fix: &Fix) -> Option<String> {
    let mut text = text.to_owned();
    for operation in fix.operations() {
        match operation {
            Operation::Test { path, value } => {
                let found = locate(&text, path)?;
                let found: String = serde_json::from_str(text.get(found)?).ok()?;
                (found == *value).then_some(())?;
            }
            Operation::Add { path, value } => {
                let value = serde_json::Value::from(value.as_str()).to_string();
                match locate(&text, path) {
                    Some(found) => text.replace_range(found, &value),
                    None => insert(&mut text, path, &value)?,
                }
            }
            _ => return None,
        }
    }
    Some(text)
}

fn locate(text: &str, pointer: &str) -> Option<Range<usize>> {
    Source::json(text.as_bytes(), &Limits::default()).ok()?.locate(pointer).map(|found| found.value)
}

/// Adds a key at the end of an object, set as its other keys are.
fn insert(text: &mut String, pointer: &str, value: &str) -> Option<()> {
    let (object, key) = pointer.rsplit_once('/')?;
    let found = locate(text, object)?;
    let inside = text.get(found.start + 1..found.end.checked_sub(1)?)?;
    let at = found.start + 1 + inside.trim_end().len();
    let before_first = inside.get(..inside.find('"').unwrap_or(0))?;
    let is_spaced = inside.contains("\": ");
    let separator = match before_first {
        _ if inside.trim().is_empty() => String::new(),
        blanks if blanks.contains('\n') => format!(",{blanks}"),
        _ if is_spaced => ", ".to_owned(),
        _ => ",".to_owned(),
    };
    let colon = if is_spaced { ": " } else { ":" };
    text.insert_str(at, &format!("{separator}\"{key}\"{colon}{value}"));
    Some(())
}

/// Puts the text in the place of the file in one step, unless the file changed since it was read.
fn replace(document: &Document, text: &str) -> io::Result<()> {
    let path = fs::canonicalize(Path::new(&document.path))?;
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    if document.bytes().starts_with(b"\xEF\xBB\xBF") {
        file.write_all(b"\xEF\xBB\xBF")?;
    }
    file.write_all(text.as_bytes())?;
    file.as_file().set_permissions(fs::metadata(&path)?.permissions())?;
    file.as_file().sync_all()?;
    if fs::read(&path)? != document.bytes() {
        return Err(io::Error::other("the file changed meanwhile"));
    }
    file.persist(&path).map_err(|error| error.error)?;
    Ok(())
}

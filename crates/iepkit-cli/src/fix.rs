//! `check --fix`: applies the fixes that are safe, one by one, checking again between.

use std::io::{self, Write};

use iepkit::{Fix, Lang, Limits, Operation, Report, Source};

use crate::check::Checker;
use crate::edit::{self, Edit};
use crate::failure::Failure;
use crate::input::{self, Document, Notation, STANDARD_STREAM};
use crate::{say, write};

/// A document after its fixes, and what a check says of it.
pub struct Fixed {
    /// The document, as it now stands in the file.
    pub document: Document,
    /// What a check says of it.
    pub result: Result<Report, Failure>,
}

/// The JSON form of a document with fixes applied.
struct Edited {
    text: String,
    fixes: Vec<Fix>,
    report: Report,
}

/// More fixes than any plan has places for: a stop for a rule that would offer one for ever.
const MOST: usize = 10_000;

/// Fixes a document where it stands; of the standard input the patch is shown.
pub fn fix(document: Document, checker: &Checker<'_>, err: &mut dyn Write) -> io::Result<Fixed> {
    let (before, edited) = match apply_all(&document, checker) {
        Ok(reports) => reports,
        Err(failure) => return Ok(Fixed { document, result: Err(failure) }),
    };
    if edited.fixes.is_empty() {
        return Ok(Fixed { document, result: Ok(before) });
    }
    if document.path == STANDARD_STREAM {
        show(&edited.fixes, before.lang, err)?;
        return Ok(Fixed { document, result: Ok(before) });
    }
    let text = match edited.write(&document) {
        Ok(text) => text,
        Err(failure) => return Ok(Fixed { document, result: Err(failure) }),
    };
    let count = edited.fixes.len();
    let fixed = say(before.lang, "fixed", if count > 1 { "corrigés" } else { "corrigé" });
    writeln!(err, "{}: {count} {fixed}", document.path)?;
    Ok(Fixed { document: document.with_text(text), result: Ok(edited.report) })
}

/// Writes the fixes of what is no file, and cannot be rewritten.
fn show(fixes: &[Fix], lang: Lang, err: &mut dyn Write) -> io::Result<()> {
    let operations: Vec<&Operation> = fixes.iter().flat_map(Fix::operations).collect();
    let patch = serde_json::to_string_pretty(&operations)?;
    let said = say(
        lang,
        "the standard input cannot be rewritten; the fixes, as a JSON Patch:",
        "l'entrée standard ne peut pas être réécrite; les correctifs, en JSON Patch :",
    );
    writeln!(err, "{STANDARD_STREAM}: {said}\n{patch}")
}

/// What a check says of a document, and the document with every fix that there is.
fn apply_all(document: &Document, checker: &Checker<'_>) -> Result<(Report, Edited), Failure> {
    let source = document.source()?;
    let before = checker.check(&source)?;
    let mut edited = Edited { text: source.as_json().to_owned(), fixes: Vec::new(), report: before.clone() };
    while edited.fixes.len() < MOST
        && let Some((text, fix, report)) = edited.next(checker)
    {
        edited.text = text;
        edited.fixes.push(fix);
        edited.report = report;
    }
    Ok((before, edited))
}

impl Edited {
    /// Writes the fixes to the file, and tells what it now holds.
    fn write(&self, document: &Document) -> Result<String, Failure> {
        let plan = input::source(self.text.as_bytes(), Notation::Json)?.plan().map_err(Failure::Read)?;
        let text = edit::rewrite(document, &plan)?;
        write::replace(document, &text).map_err(Failure::Unwritable)?;
        Ok(text)
    }

    /// The next fix that can be applied, the text that has it, and what a check says of that.
    fn next(&self, checker: &Checker<'_>) -> Option<(String, Fix, Report)> {
        let mut offered = self.report.findings.iter().filter_map(|finding| finding.fix.as_ref()).peekable();
        offered.peek()?;
        let source = json(&self.text)?;
        let (text, fix) = offered.find_map(|fix| Some((edit(&source, fix)?, fix)))?;
        // A fix that makes the document too large to be read is none.
        let report = checker.check(&json(&text)?).ok()?;
        Some((text, fix.clone(), report))
    }
}

fn json(text: &str) -> Option<Source<'_>> {
    Source::json(text.as_bytes(), &Limits::default()).ok()
}

/// The text of a JSON document with a fix applied, and everything else as it was written.
fn edit(source: &Source<'_>, fix: &Fix) -> Option<String> {
    let text = source.text();
    let mut edits = Vec::new();
    for operation in fix.operations() {
        match operation {
            Operation::Test { path, value } => {
                let found: String = serde_json::from_str(text.get(source.locate(path)?.value)?).ok()?;
                (found == *value).then_some(())?;
            }
            Operation::Add { path, value } => edits.push(Edit::of_text(path, value)),
            _ => return None,
        }
    }
    edit::json(text, &edits)
}

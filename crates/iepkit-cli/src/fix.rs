//! `check --fix`: applies the fixes that are safe, one by one, checking again between.

use std::cmp::Reverse;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::ops::Range;
use std::path::Path;

use iepkit::{Fix, Lang, Limits, Operation, Report, Source};
use serde_json::Value;

use crate::check::Checker;
use crate::failure::{Failure, Unwritable};
use crate::input::{Document, Notation, STANDARD_STREAM};
use crate::say;

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

/// Fixes a document. A JSON file is rewritten in place; of any other the patch is shown.
pub fn fix(document: Document, checker: &Checker<'_>, err: &mut dyn Write) -> io::Result<Fixed> {
    let (before, edited) = match apply_all(&document, checker) {
        Ok(reports) => reports,
        Err(failure) => return Ok(Fixed { document, result: Err(failure) }),
    };
    if edited.fixes.is_empty() {
        return Ok(Fixed { document, result: Ok(before) });
    }
    if document.notation() == Notation::Yaml || document.path == STANDARD_STREAM {
        show(&document.path, &edited.fixes, before.lang, err)?;
        return Ok(Fixed { document, result: Ok(before) });
    }
    if let Err(reason) = replace(&document, &edited.text) {
        return Ok(Fixed { document, result: Err(Failure::Unwritable(reason)) });
    }
    let count = edited.fixes.len();
    let fixed = say(before.lang, "fixed", if count > 1 { "corrigés" } else { "corrigé" });
    writeln!(err, "{}: {count} {fixed}", document.path)?;
    Ok(Fixed { document: document.with_text(edited.text), result: Ok(edited.report) })
}

/// Writes the fixes of a document that is not rewritten.
fn show(path: &str, fixes: &[Fix], lang: Lang, err: &mut dyn Write) -> io::Result<()> {
    let operations: Vec<&Operation> = fixes.iter().flat_map(Fix::operations).collect();
    let patch = serde_json::to_string_pretty(&operations)?;
    let said = say(
        lang,
        "not rewritten, as only a JSON file is; the fixes, as a JSON Patch:",
        "non réécrit, car seul un fichier JSON l'est; les correctifs, en JSON Patch :",
    );
    writeln!(err, "{path}: {said}\n{patch}")
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
    let mut text = source.text().to_owned();
    let mut edits = Vec::new();
    for operation in fix.operations() {
        match operation {
            Operation::Test { path, value } => {
                let found: Value = serde_json::from_str(text.get(source.locate(path)?.value)?).ok()?;
                (found == *value).then_some(())?;
            }
            Operation::Add { path, value } => edits.push(addition(source, path, value)?),
            _ => return None,
        }
    }
    // The last place first, so that the others stand where they were located.
    edits.sort_by_key(|(place, _)| Reverse(place.start));
    for (place, value) in edits {
        text.replace_range(place, &value);
    }
    Some(text)
}

/// What to write to put a value at a place, and where: over what stands there, or else as a key at the end of its object,
/// set as the other keys are.
fn addition(source: &Source<'_>, pointer: &str, value: &Value) -> Option<(Range<usize>, String)> {
    if let Some(found) = source.locate(pointer) {
        return Some((found.value, value.to_string()));
    }
    let (object, key) = pointer.rsplit_once('/')?;
    let found = source.locate(object)?.value;
    let inside = source.text().get(found.start + 1..found.end.checked_sub(1)?)?;
    let end = found.start + 1 + inside.trim_end().len();
    let before_first = inside.get(..inside.find('"').unwrap_or(0))?;
    let is_spaced = inside.contains("\": ");
    let separator = match before_first {
        _ if inside.trim().is_empty() => String::new(),
        blanks if blanks.contains('\n') => format!(",{blanks}"),
        _ if is_spaced => ", ".to_owned(),
        _ => ",".to_owned(),
    };
    let colon = if is_spaced { ": " } else { ":" };
    Some((end..end, format!("{separator}\"{key}\"{colon}{value}")))
}

/// Puts the text in the place of the file in one step, unless the file may not be written or changed since it was read.
fn replace(document: &Document, text: &str) -> Result<(), Unwritable> {
    let path = fs::canonicalize(Path::new(&document.path))?;
    let permissions = fs::metadata(&path)?.permissions();
    if permissions.readonly() {
        return Err(Unwritable::ReadOnly);
    }
    // A new file takes the place of the old one, for which the system asks no permission to write the old one.
    OpenOptions::new().write(true).open(&path)?;
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    if document.bytes().starts_with(b"\xEF\xBB\xBF") {
        file.write_all(b"\xEF\xBB\xBF")?;
    }
    file.write_all(text.as_bytes())?;
    keep_owner(&file, &path)?;
    file.as_file().set_permissions(permissions)?;
    file.as_file().sync_all()?;
    if fs::read(&path)? != document.bytes() {
        return Err(Unwritable::Changed);
    }
    file.persist(&path).map_err(|error| error.error)?;
    Ok(())
}

/// Gives a file to whom another belongs, as far as the system allows: a plan must stay readable for those it belongs to.
#[cfg(unix)]
fn keep_owner(file: &tempfile::NamedTempFile, of: &Path) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt, fchown};
    let metadata = fs::metadata(of)?;
    match fchown(file, Some(metadata.uid()), Some(metadata.gid())) {
        Err(error) if error.kind() != io::ErrorKind::PermissionDenied => Err(error),
        _ => Ok(()),
    }
}

#[cfg(not(unix))]
fn keep_owner(_: &tempfile::NamedTempFile, _: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::{fs, io};

    use super::{Unwritable, replace};
    use crate::input::Reader;

    #[test]
    fn a_file_that_changed_since_it_was_read_is_left() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("plan.json");
        fs::write(&path, "{}")?;
        let read = Reader::default().read(&path.to_string_lossy());
        let document = read.map_err(|failure| io::Error::other(failure.code()))?;
        fs::write(&path, "{ }")?;
        assert!(matches!(replace(&document, "fixed"), Err(Unwritable::Changed)));
        assert_eq!(fs::read_to_string(&path)?, "{ }");
        assert_eq!(fs::read_dir(folder.path())?.count(), 1, "no other file is left behind");
        fs::write(&path, "{}")?;
        assert!(replace(&document, "fixed").is_ok());
        assert_eq!(fs::read_to_string(&path)?, "fixed");
        Ok(())
    }
}

//! Plans from a file or a folder.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use iepkit::Limits;

use super::Lines;
use super::compression::plain;
use crate::entry::{Entry, NoText};

/// The endings of files that are one plan each.
const PLAN_ENDINGS: [&str; 3] = ["json", "yaml", "yml"];

/// The endings of files in a folder that have a plan a line.
const LINES_ENDINGS: [&str; 2] = ["ndjson", "jsonl"];

/// The endings that a file may have besides, when it is compressed.
const COMPRESSED_ENDINGS: [&str; 2] = ["gz", "zst"];

/// The plans below a folder: its files and folders in the order of their names, byte by byte.
///
/// A file ending in `.json`, `.yaml` or `.yml` is one plan; one ending in `.ndjson` or `.jsonl` has a plan a line; each may end in
/// `.gz` or `.zst` besides. Other files, hidden ones (`.name`) and links to folders are passed over. What cannot be read, or is no
/// file, is an entry that says so.
///
/// # Example
///
/// ```
/// use iepkit::Limits;
/// use iepkit_batch::Files;
///
/// assert_eq!(Files::below("../../examples/plans".as_ref(), &Limits::default())?.count(), 5);
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Debug)]
pub struct Files {
    root: PathBuf,
    limits: Limits,
    // What is still to be visited, the next last.
    ahead: Vec<PathBuf>,
    // What is passed over.
    except: Vec<PathBuf>,
    lines: Option<Lines<'static>>,
}

impl Files {
    /// The plans below a folder, within limits of the caller's choice.
    ///
    /// # Errors
    ///
    /// When the folder itself cannot be read.
    pub fn below(folder: &Path, limits: &Limits) -> io::Result<Files> {
        Ok(Files { root: folder.to_owned(), limits: *limits, ahead: listed(folder)?, except: Vec::new(), lines: None })
    }

    /// The same without some files, such as those that tables of this very run are written to.
    #[must_use]
    pub fn except(mut self, files: impl IntoIterator<Item = PathBuf>) -> Files {
        self.except = files.into_iter().filter_map(|file| file.canonicalize().ok()).collect();
        self
    }

    fn is_excepted(&self, path: &Path) -> bool {
        let named = |file: &PathBuf| file.file_name() == path.file_name();
        self.except.iter().any(named) && path.canonicalize().is_ok_and(|path| self.except.contains(&path))
    }

    fn visit(&mut self, path: &Path) -> Option<Entry> {
        // Links to folders are not followed: they may lead back.
        let is_folder = path.symlink_metadata().is_ok_and(|data| data.is_dir());
        if !is_folder && (path.is_dir() || !has_plans(path) || self.is_excepted(path)) {
            return None;
        }
        let name = name_below(&self.root, path);
        if is_folder {
            match listed(path) {
                Ok(listed) => self.ahead.extend(listed),
                Err(_) => return Some(Entry::missing(NoText::Unreadable).of_file(name)),
            }
            return None;
        }
        // What would have to be waited for, such as a pipe, is no plan.
        if !path.is_file() {
            return Some(Entry::missing(NoText::Unreadable).of_file(name));
        }
        if let Some(plan) = Entry::of_plan_file(path, &self.limits) {
            return Some(plan.of_file(name));
        }
        match File::open(path) {
            Ok(file) => self.lines = Some(Lines::new(file, &self.limits).of_file(name)),
            Err(_) => return Some(Entry::missing(NoText::Unreadable).of_file(name)),
        }
        None
    }
}

impl Iterator for Files {
    type Item = Entry;

    fn next(&mut self) -> Option<Entry> {
        loop {
            if let Some(entry) = self.lines.as_mut().and_then(Iterator::next) {
                return Some(entry);
            }
            self.lines = None;
            let path = self.ahead.pop()?;
            if let Some(entry) = self.visit(&path) {
                return Some(entry);
            }
        }
    }
}

impl Entry {
    /// The plan of a file that is one plan, by its ending (`.json`, `.yaml` or `.yml`, also compressed); nothing for another file.
    pub fn of_plan_file(path: &Path, limits: &Limits) -> Option<Entry> {
        let ending = plain_ending(path).filter(|ending| PLAN_ENDINGS.contains(&ending.as_str()))?;
        Some(one_plan(path, &ending, limits))
    }
}

fn one_plan(path: &Path, ending: &str, limits: &Limits) -> Entry {
    // A little more than may be read, so that what is too large is seen to be, with a byte order mark or without.
    let most = u64::try_from(limits.bytes).unwrap_or(u64::MAX).saturating_add(4);
    let mut text = Vec::new();
    let Ok(file) = File::open(path).and_then(plain) else { return Entry::missing(NoText::Unreadable) };
    match file.text.take(most).read_to_end(&mut text) {
        Ok(_) if ending == "json" => Entry::json(text),
        Ok(_) => Entry::yaml(text),
        Err(_) if file.is_compressed => Entry::missing(NoText::Damaged),
        Err(_) => Entry::missing(NoText::Unreadable),
    }
}

/// What is in a folder, hidden files aside, the last name first.
fn listed(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut listed = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    listed.retain(|path| path.file_name().is_some_and(|name| !name.as_encoded_bytes().starts_with(b".")));
    listed.sort_unstable_by(|a, b| b.cmp(a));
    Ok(listed)
}

fn ending(path: &Path) -> Option<String> {
    path.extension().map(|ending| ending.to_string_lossy().to_ascii_lowercase())
}

/// The ending of a file, below that of its compression.
fn plain_ending(path: &Path) -> Option<String> {
    let last = ending(path)?;
    if COMPRESSED_ENDINGS.contains(&last.as_str()) { ending(path.file_stem()?.as_ref()) } else { Some(last) }
}

fn has_plans(path: &Path) -> bool {
    let known = |ending: String| PLAN_ENDINGS.iter().chain(&LINES_ENDINGS).any(|known| *known == ending);
    plain_ending(path).is_some_and(known)
}

/// The path of a file below a folder, written with slashes everywhere.
fn name_below(root: &Path, path: &Path) -> String {
    let parts = path.strip_prefix(root).unwrap_or(path).components();
    parts.map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

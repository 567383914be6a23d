//! The plans of a folder.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::input::{STANDARD_STREAM, ending};

/// The files that are named, and those in the folders that are named, however deep: by name, hidden ones aside. Of a folder that
/// cannot be read, the reason why.
pub fn plans(operands: &[String], except: Option<&str>) -> Vec<(String, io::Result<()>)> {
    let mut found = Vec::new();
    for operand in operands {
        if operand != STANDARD_STREAM && Path::new(operand).is_dir() {
            walk(Path::new(operand), &mut found);
        } else {
            found.push((operand.clone(), Ok(())));
        }
    }
    let same =
        |path: &str| except.and_then(|except| Some(fs::canonicalize(except).ok()? == fs::canonicalize(path).ok()?));
    found.retain(|(path, _)| same(path) != Some(true));
    found
}

fn walk(folder: &Path, found: &mut Vec<(String, io::Result<()>)>) {
    let entries = fs::read_dir(folder).and_then(|entries| entries.map(|entry| Ok(entry?.path())).collect());
    let mut paths: Vec<PathBuf> = match entries {
        Ok(paths) => paths,
        Err(error) => return found.push((folder.to_string_lossy().into_owned(), Err(error))),
    };
    paths.retain(|path| !path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.')));
    paths.sort();
    for path in paths {
        // A link to a folder may lead back to where it stands.
        if path.is_dir() && !path.is_symlink() {
            walk(&path, found);
        } else if is_plan(&path) && !path.is_dir() {
            found.push((path.to_string_lossy().into_owned(), Ok(())));
        }
    }
}

fn is_plan(path: &Path) -> bool {
    ending(&path.to_string_lossy()).is_some_and(|ending| ["yaml", "yml", "json"].contains(&ending.as_str()))
}

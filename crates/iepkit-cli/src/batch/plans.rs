//! The plans of an operand: a file with a plan a line, a file that is one plan, a folder, or the standard input.

use std::fs::{self, File};
use std::io::{self, Read, Seek};
use std::path::{Path, PathBuf};

use iepkit::{Lang, Limits};
use iepkit_batch::{Entry, Files, Lines};

use super::progress::Progress;
use crate::failure::Failure;
use crate::input::STANDARD_STREAM;

/// The plans of an operand.
pub type Plans = Box<dyn Iterator<Item = Entry>>;

/// The plans of an operand, without the files that tables go to, and how far their reading has come.
///
/// # Errors
///
/// When the system does not give it, or when it is a table, of which each line would be a row that does not read.
pub fn open(operand: &str, except: &[&PathBuf], lang: Lang) -> Result<(Plans, Progress), Failure> {
    let limits = Limits::default();
    let path = Path::new(operand);
    if operand == STANDARD_STREAM {
        return Ok((Box::new(Lines::new(io::stdin(), &limits)), Progress::without_end()));
    }
    let metadata = fs::metadata(path).map_err(Failure::Unreadable)?;
    if metadata.is_dir() {
        let files =
            Files::below(path, &limits).map_err(Failure::Unreadable)?.except(except.iter().map(|file| (*file).clone()));
        return Ok((Box::new(files), Progress::without_end()));
    }
    let file = File::open(path).map_err(Failure::Unreadable)?;
    if let Some(plan) = Entry::of_plan_file(path, &limits) {
        return Ok((Box::new(std::iter::once(plan)), Progress::without_end()));
    }
    if !metadata.is_file() {
        return Ok((Box::new(Lines::new(file, &limits)), Progress::without_end()));
    }
    if is_table(&file) {
        return Err(Failure::Table);
    }
    let (progress, file) = Progress::over(file, metadata.len(), lang);
    Ok((Box::new(Lines::new(file, &limits)), progress))
}

/// Whether a file is a table in Parquet or Arrow, by its first bytes.
fn is_table(mut file: &File) -> bool {
    let mut head = Vec::new();
    let read = file.take(6).read_to_end(&mut head).is_ok() && file.rewind().is_ok();
    read && (head.starts_with(b"PAR1") || head == b"ARROW1")
}

//! The plans of an operand: a file with a plan a line, a file that is one plan, a folder, or the standard input.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use iepkit::{Lang, Limits};
use iepkit_batch::{Entry, Files, Lines};

use super::progress::Progress;
use crate::input::STANDARD_STREAM;

/// The plans of an operand.
pub type Plans = Box<dyn Iterator<Item = Entry>>;

/// The plans of an operand, without the files that tables go to, and how far their reading has come.
pub fn open(operand: &str, except: &[&PathBuf], lang: Lang) -> io::Result<(Plans, Progress)> {
    let limits = Limits::default();
    let path = Path::new(operand);
    if operand == STANDARD_STREAM {
        return Ok((Box::new(Lines::new(io::stdin(), &limits)), Progress::without_end()));
    }
    let metadata = fs::metadata(path)?;
    if metadata.is_dir() {
        let files = Files::below(path, &limits)?.except(except.iter().map(|file| (*file).clone()));
        return Ok((Box::new(files), Progress::without_end()));
    }
    let file = File::open(path)?;
    if let Some(plan) = Entry::of_plan_file(path, &limits) {
        return Ok((Box::new(std::iter::once(plan)), Progress::without_end()));
    }
    if !metadata.is_file() {
        return Ok((Box::new(Lines::new(file, &limits)), Progress::without_end()));
    }
    let (progress, file) = Progress::over(file, metadata.len(), lang);
    Ok((Box::new(Lines::new(file, &limits)), progress))
}

//! Where tables go: files that take their names only once everything is written.

use std::fs::{self, File};
use std::io::{self, BufWriter, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use arrow_schema::SchemaRef;
use iepkit::Lang;
use iepkit_batch::TableFile;
use tempfile::TempPath;

use super::{NotWritten, Target};
use crate::write::{beside, folder, settle};
use crate::{INTERRUPTED, output, say};

/// How much is written at a time.
const BUFFER: usize = 256 << 10;

/// The files of a run, all still under other names than they will have.
pub struct Destinations {
    held: Arc<Mutex<Held>>,
}

/// What an interruption finds.
#[derive(Default)]
struct Held {
    drafts: Vec<Draft>,
    /// Whether the files have their names.
    are_kept: bool,
}

/// A file under another name than it will have; it is removed when it is dropped.
struct Draft {
    path: TempPath,
    target: PathBuf,
}

/// A table that is being written.
pub struct Table<'w> {
    file: TableFile<'w>,
    // To be on the disk before it takes its name.
    written: Option<File>,
    path: String,
}

impl Destinations {
    /// No files yet. When the run is interrupted, they are removed, and it ends; a table that goes to the standard output is then
    /// not whole.
    pub fn guarded(lang: Lang, is_on_standard_output: bool) -> Destinations {
        let held: Arc<Mutex<Held>> = Arc::default();
        let guarded = Arc::clone(&held);
        // Without a handler the system ends the run, which leaves no file under its name either.
        let _ = ctrlc::set_handler(move || {
            // The run is held here for as long as it takes to end it.
            let mut held = guarded.lock().unwrap_or_else(PoisonError::into_inner);
            held.drafts.clear();
            let said = if held.are_kept {
                say(lang, "interrupted; the tables were written", "interrompu; les tableaux ont été écrits")
            } else if is_on_standard_output {
                say(lang, "interrupted; the table is not whole", "interrompu; le tableau n'est pas complet")
            } else {
                say(lang, "interrupted; no table was written", "interrompu; aucun tableau n'a été écrit")
            };
            eprintln!("\r{}", output::error(said, lang));
            std::process::exit(INTERRUPTED.into());
        });
        Destinations { held }
    }

    /// Begins a table with the columns of a schema; `out` is the standard output, for one that goes there.
    pub fn open<'w>(
        &self,
        target: &Target,
        out: &mut Option<&'w mut (dyn Write + Send)>,
        schema: &SchemaRef,
    ) -> Result<Table<'w>, NotWritten> {
        let path = target.path.as_ref().map_or("-".to_owned(), |path| path.display().to_string());
        let fails = |error| NotWritten { path: path.clone(), error };
        let (stream, written): (Box<dyn Write + Send + 'w>, _) = match (&target.path, out.take()) {
            (Some(target), standard) => {
                *out = standard;
                let file = self.draft(target).map_err(fails)?;
                (Box::new(file.try_clone().map_err(fails)?), Some(file))
            }
            (None, Some(out)) => (Box::new(out), None),
            (None, None) => return Err(fails(ErrorKind::AlreadyExists.into())),
        };
        let stream = BufWriter::with_capacity(BUFFER, stream);
        let file = TableFile::new(stream, target.format, schema).map_err(fails)?;
        Ok(Table { file, written, path })
    }

    /// A file to write to, beside the one that it will take the place of.
    fn draft(&self, target: &Path) -> io::Result<File> {
        // A link stays a link, and what is not a file, such as a pipe, is written as it is.
        let target = followed(target)?;
        match fs::metadata(&target) {
            Ok(metadata) if metadata.is_dir() => return Err(ErrorKind::IsADirectory.into()),
            Ok(metadata) if !metadata.is_file() => return File::options().write(true).open(&target),
            // A new file takes the place of the old one, for which the system asks no permission to write the old one.
            Ok(_) => drop(File::options().write(true).open(&target)?),
            Err(_) => {}
        }
        let (file, path) = beside(&target)?.into_parts();
        self.held().drafts.push(Draft { path, target });
        Ok(file)
    }

    /// Gives the files their names.
    pub fn keep(&self) -> Result<(), NotWritten> {
        let mut held = self.held();
        for Draft { path, target } in held.drafts.drain(..) {
            path.persist(&target)
                .map_err(|error| NotWritten { path: target.display().to_string(), error: error.error })?;
            settle(&target);
        }
        held.are_kept = true;
        Ok(())
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Destinations {
    fn drop(&mut self) {
        // Whoever waits for an interruption holds them too.
        self.held().drafts.clear();
    }
}

/// The file that a path leads to, whether or not there is one yet.
pub fn followed(path: &Path) -> io::Result<PathBuf> {
    match fs::canonicalize(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        found => return found,
    }
    // A link to a file that is still to be: what it leads to is made.
    let path = match fs::read_link(path) {
        Ok(to) => folder(path).join(to),
        Err(_) => path.to_owned(),
    };
    let name = path.file_name().ok_or(ErrorKind::IsADirectory)?;
    Ok(fs::canonicalize(folder(&path))?.join(name))
}

impl Table<'_> {
    /// Adds rows.
    pub fn write(&mut self, rows: &arrow_array::RecordBatch) -> Result<(), NotWritten> {
        self.file.write(rows).map_err(|error| NotWritten { path: self.path.clone(), error })
    }

    /// Writes what is still to be written.
    pub fn finish(self) -> Result<(), NotWritten> {
        let Table { file, written, path } = self;
        let on_disk = |file: File| match file.sync_all() {
            // A pipe or a device has no disk to be on.
            Err(error) if error.kind() != ErrorKind::InvalidInput => Err(error),
            _ => Ok(()),
        };
        file.finish().and_then(|()| written.map_or(Ok(()), on_disk)).map_err(|error| NotWritten { path, error })
    }
}

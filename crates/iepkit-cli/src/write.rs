//! Writing files: whole or not at all.
//!
//! The text is written to a new file beside the one it is for, and takes its place in one step once it is safely on the disk.
//! Whatever happens on the way, a reader finds the file as it was before, or as it is after.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use tempfile::{Builder, NamedTempFile};

use crate::failure::Unwritable;
use crate::input::Document;

/// What a file begins with that is in the making; it ends in nothing that a plan ends in.
const IN_THE_MAKING: &str = ".iepkit-";

/// Puts a text in the place of what a document holds, unless the file may not be written or changed since it was read.
///
/// A link is followed, and stays a link. The file keeps its permissions and, where the system allows it, its owner.
pub fn replace(document: &Document, text: &str) -> Result<(), Unwritable> {
    let path = fs::canonicalize(Path::new(&document.path))?;
    let metadata = fs::metadata(&path)?;
    if !metadata.is_file() {
        return Err(Unwritable::NotAFile);
    }
    if metadata.permissions().readonly() {
        return Err(Unwritable::ReadOnly);
    }
    // A new file takes the place of the old one, for which the system asks no permission to write the old one.
    let old = OpenOptions::new().read(true).write(true).open(&path)?;
    let mut file = beside(&path)?;
    if document.bytes().starts_with(b"\xEF\xBB\xBF") {
        file.write_all(b"\xEF\xBB\xBF")?;
    }
    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    // Of two that write at once the second waits here, and then finds that the file changed.
    let _only_one = locked(&old)?;
    if fs::read(&path)? != document.bytes() {
        return Err(Unwritable::Changed);
    }
    file.persist(&path).map_err(|error| error.error)?;
    settle(&path);
    Ok(())
}

/// Writes a new file, unless there is one of its name.
pub fn create(path: &str, text: &str) -> Result<(), Unwritable> {
    let path = Path::new(path);
    let mut file = beside(path)?;
    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    file.persist_noclobber(path).map_err(|error| error.error)?;
    settle(path);
    Ok(())
}

/// A new file beside the one it is for, which is taken away again unless it takes its place. It has the permissions and, where the
/// system allows it, the owner of the file it is for, else those of any new file.
pub fn beside(path: &Path) -> io::Result<NamedTempFile> {
    let mut builder = Builder::new();
    builder.prefix(IN_THE_MAKING);
    // Of these the system takes away what the user's settings say.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let file = builder.tempfile_in(folder(path))?;
    if let Ok(metadata) = fs::metadata(path) {
        keep_owner(&file, path)?;
        file.as_file().set_permissions(metadata.permissions())?;
    }
    Ok(file)
}

/// The folder of a file.
pub fn folder(path: &Path) -> PathBuf {
    match path.parent() {
        Some(folder) if folder != Path::new("") => folder.to_owned(),
        _ => PathBuf::from("."),
    }
}

/// Sees to it that the new name is on the disk too. Where a folder cannot be told to, the file is written all the same.
pub fn settle(path: &Path) {
    if cfg!(unix) {
        let _ = File::open(folder(path)).and_then(|folder| folder.sync_all());
    }
}

/// Holds a lock on a file for as long as the file is open, where the system has such locks.
fn locked(file: &File) -> io::Result<&File> {
    match file.lock() {
        Err(error) if error.kind() != ErrorKind::Unsupported => Err(error),
        _ => Ok(file),
    }
}

/// Gives a file to whom another belongs, as far as the system allows: a plan must stay readable for those it belongs to.
#[cfg(unix)]
fn keep_owner(file: &NamedTempFile, of: &Path) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt, fchown};
    let metadata = fs::metadata(of)?;
    match fchown(file, Some(metadata.uid()), Some(metadata.gid())) {
        Err(error) if error.kind() != ErrorKind::PermissionDenied => Err(error),
        _ => Ok(()),
    }
}

#[cfg(not(unix))]
fn keep_owner(_: &NamedTempFile, _: &Path) -> io::Result<()> {
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

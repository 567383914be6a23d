//! `iepkit new`: a starter plan with comments, to be filled in.

use std::borrow::Cow;
use std::io::Write;

use iepkit::Lang;

use crate::failure::{Failure, Unwritable};
use crate::input::{self, STANDARD_STREAM};
use crate::{CLEAN, FAILED, Outcome, human, say, write};

/// Writes the starter plan, to a new file or to the standard output.
pub fn run(path: Option<&str>, lang: Lang, out: &mut dyn Write, err: &mut dyn Write) -> Outcome {
    let starter = say(lang, include_str!("../templates/starter.en.yaml"), include_str!("../templates/starter.fr.yaml"));
    let Some(path) = path.filter(|path| *path != STANDARD_STREAM) else {
        out.write_all(starter.as_bytes())?;
        return Ok(CLEAN);
    };
    match write_new(path, starter) {
        Ok(()) => {
            let next = say(lang, "written; now try", "écrit; essayez maintenant");
            writeln!(out, "{path}: {next} `iepkit check {}`", for_shell(path))?;
            Ok(CLEAN)
        }
        Err(reason) => human::failure(path, None, &Failure::Unwritable(reason), lang, err).map(|()| FAILED),
    }
}

fn write_new(path: &str, text: &str) -> Result<(), Unwritable> {
    // Under another ending the file would not be read as the YAML it is.
    if input::ending(path).is_some_and(|ending| !["yaml", "yml"].contains(&ending.as_str())) {
        return Err(Unwritable::Ending);
    }
    write::create(path, text)
}

/// A path as it can be pasted into a shell, and is no option there.
pub fn for_shell(path: &str) -> Cow<'_, str> {
    let path = if path.starts_with('-') { Cow::from(format!("./{path}")) } else { Cow::from(path) };
    let is_plain = |c: char| c.is_alphanumeric() || "/._-:@,+".contains(c) || (cfg!(windows) && c == '\\');
    if path.chars().all(is_plain) {
        path
    } else if cfg!(windows) {
        format!("\"{path}\"").into()
    } else {
        format!("'{}'", path.replace('\'', r"'\''")).into()
    }
}

//! `iepkit new`: a starter plan with comments, to be filled in.

use std::fs::OpenOptions;
use std::io::Write;

use iepkit::Lang;

use crate::input::Failure;
use crate::{CLEAN, FAILED, Outcome, human, say};

/// Writes the starter plan, to a new file or to the standard output.
pub fn run(path: Option<&str>, lang: Lang, out: &mut dyn Write, err: &mut dyn Write) -> Outcome {
    let starter = say(lang, include_str!("../templates/starter.en.yaml"), include_str!("../templates/starter.fr.yaml"));
    let Some(path) = path else {
        out.write_all(starter.as_bytes())?;
        return Ok(CLEAN);
    };
    let written = OpenOptions::new().write(true).create_new(true).open(path).and_then(|mut file| {
        file.write_all(starter.as_bytes())?;
        file.sync_all()
    });
    match written {
        Ok(()) => {
            let next = say(lang, "written; now try", "écrit; essayez maintenant");
            writeln!(out, "{path}: {next} `iepkit check {path}`")?;
            Ok(CLEAN)
        }
        Err(error) => human::failure(path, None, &Failure::Unwritable(error), lang, err).map(|()| FAILED),
    }
}

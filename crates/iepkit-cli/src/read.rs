//! `iepkit read`: what a goal or a strategy in words holds, and what it lacks.

mod human;
mod lines;

use std::io::{self, BufRead, Write};

use iepkit::Lang;
use iepkit::wording::{read_goal, read_strategy};

use crate::input::STANDARD_STREAM;
use crate::{CLEAN, FAILED, Outcome, output, say};

/// How `iepkit read` is asked.
pub struct Options {
    /// The text, or `-` for one text a line from the standard input.
    pub text: String,
    /// Whether it is a strategy.
    pub strategy: bool,
    /// Whether to write JSON.
    pub json: bool,
}

/// Reads a text, or each line of the standard input, and writes what came of it.
pub fn run(options: &Options, lang: Lang, out: &mut dyn Write, err: &mut dyn Write) -> Outcome {
    if options.text.trim().is_empty() {
        let nothing = say(lang, "there is no text to read", "il n'y a pas de texte à lire");
        writeln!(err, "{}", output::error(nothing, lang))?;
        return Ok(FAILED);
    }
    if options.text != STANDARD_STREAM {
        one(&options.text, options, lang, out)?;
        return Ok(CLEAN);
    }
    let mut out = io::BufWriter::new(out);
    let mut input = io::stdin().lock();
    let mut line = Vec::new();
    // Each line has its answer, a blank one too, so that line numbers stay in step.
    while input.read_until(b'\n', &mut line)? > 0 {
        let bytes = line.strip_suffix(b"\n").unwrap_or(&line);
        let bytes = bytes.strip_suffix(b"\r").unwrap_or(bytes);
        let text = String::from_utf8_lossy(bytes);
        one(text.strip_prefix('\u{feff}').unwrap_or(&text), options, lang, &mut out)?;
        line.clear();
    }
    out.flush()?;
    Ok(CLEAN)
}

fn one(text: &str, options: &Options, lang: Lang, out: &mut dyn Write) -> io::Result<()> {
    match (options.strategy, options.json) {
        (false, true) => writeln!(out, "{}", lines::goal(&read_goal(text, lang))),
        (true, true) => writeln!(out, "{}", lines::strategy(&read_strategy(text, lang))),
        (_, false) if text.trim().is_empty() => writeln!(out, "{}\n", say(lang, "(no text)", "(pas de texte)")),
        (false, false) => human::goal(text, &read_goal(text, lang), lang, out),
        (true, false) => human::strategy(text, &read_strategy(text, lang), lang, out),
    }
}

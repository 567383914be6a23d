//! How well goals and strategies are read, on sentences labelled by hand: the tables in the pages on reading.

mod sentence;
mod tables;

use std::fs;

use iepkit::Lang;

use crate::run::root;
use sentence::Sentence;

/// What stands around the generated part of a page.
const START: &str = "<!-- measured by `cargo xtask gen` -->\n";
const END: &str = "<!-- end -->\n";

/// A page on reading, with the tables that hold today.
pub fn page(path: &str, lang: Lang) -> Result<String, String> {
    let page = fs::read_to_string(root().join(path)).map_err(|error| format!("{path}: {error}"))?;
    let outside = page.split_once(START).and_then(|(before, rest)| Some((before, rest.split_once(END)?.1)));
    let (before, after) = outside.ok_or_else(|| format!("{path} has no place for the tables"))?;
    let mut tables = String::new();
    for read in Lang::ALL {
        tables += &tables::goals(&held(&format!("goals.{read}.ndjson"))?, read, lang);
    }
    for read in Lang::ALL {
        tables += &tables::strategies(&held(&format!("strategies.{read}.ndjson"))?, read, lang);
    }
    Ok(format!("{before}{START}\n{tables}\n{END}{after}"))
}

/// The sentences of a file that nobody looks at while the reading is improved.
fn held(file: &str) -> Result<Vec<Sentence>, String> {
    let path = root().join("tests/wording").join(file);
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let read = |line: &str| serde_json::from_str(line).map(Sentence::new).map_err(|error| format!("{file}: {error}"));
    let all: Vec<Sentence> = text.lines().map(read).collect::<Result<_, String>>()?;
    Ok(all.into_iter().filter(|sentence| sentence.is("split", "held")).collect())
}

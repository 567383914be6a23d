//! The command's own words, in both languages.

use iepkit::{Lang, Severity};

use crate::say;

/// How many findings of a severity there are, in words.
pub fn count(count: usize, of: Severity, lang: Lang) -> String {
    let word = of.name(lang);
    let plural = match of {
        Severity::Advice if lang == Lang::En => "",
        _ if lang == Lang::Fr && count < 2 || count == 1 => "",
        _ => "s",
    };
    format!("{count} {word}{plural}")
}

/// How a verdict is said.
pub fn verdict(verdict: Option<bool>, lang: Lang) -> &'static str {
    match verdict {
        Some(true) => say(lang, "yes", "oui"),
        Some(false) => say(lang, "no", "non"),
        None => say(lang, "cannot be told", "on ne peut le dire"),
    }
}

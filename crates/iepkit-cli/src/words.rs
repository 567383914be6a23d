//! The command's own words, in both languages.

use iepkit::{Aspect, Category, Lang, Severity};

use crate::say;

/// How a severity is said.
pub fn severity(severity: Severity, lang: Lang) -> &'static str {
    match severity {
        Severity::Error => say(lang, "error", "erreur"),
        Severity::Warning => say(lang, "warning", "avertissement"),
        Severity::Advice => say(lang, "advice", "conseil"),
    }
}

/// How many findings of a severity there are, in words.
pub fn count(count: usize, of: Severity, lang: Lang) -> String {
    let word = severity(of, lang);
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

/// How an aspect is said.
pub fn aspect(aspect: Aspect, lang: Lang) -> &'static str {
    match aspect {
        Aspect::Completeness => say(lang, "completeness", "complétude"),
        Aspect::Duty => say(lang, "duty", "obligation"),
        Aspect::Quality => say(lang, "quality", "qualité"),
    }
}

/// How a category is said, as a heading.
pub fn category(category: Category, lang: Lang) -> &'static str {
    match category {
        Category::Structure => say(lang, "Structure", "Structure"),
        Category::Assessment => say(lang, "Assessment", "Évaluation des capacités"),
        Category::Needs => say(lang, "Needs", "Besoins"),
        Category::Goals => say(lang, "Goals", "Objectifs"),
        Category::Strategies => say(lang, "Strategies", "Moyens"),
        Category::Ownership => say(lang, "Ownership", "Responsabilité"),
        Category::Team => say(lang, "Team", "Équipe"),
        Category::Agreement => say(lang, "Agreement", "Accord"),
        Category::Review => say(lang, "Review and closing", "Révision et fermeture"),
    }
}

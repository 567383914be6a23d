//! Reading what people write.

use iepkit::Lang;
use iepkit::wording::{self, GoalGrade, Part, StrategyGrade, StrategyPart, VerbClass};
use serde::Serialize;

use crate::{Date, TextSpan};

/// What a goal in words holds, and what it lacks.
#[derive(Clone, Debug, uniffi::Record)]
pub struct GoalReading {
    /// How far it can be measured.
    pub grade: GoalGrade,
    /// The words that hold each part, in the order of the text.
    pub spans: Vec<PartSpan>,
    /// What can be seen of its verb; nothing for a note without a verb.
    pub verb: Option<VerbClass>,
    /// Words that two people would read differently.
    pub vague: Vec<TextSpan>,
    /// The words that say what is done for the child, where that is what the goal describes.
    pub provision: Option<TextSpan>,
    /// The typed criterion that the sentence holds, as JSON.
    pub criterion: Option<String>,
    /// The level today, as JSON, where the sentence says it.
    pub baseline: Option<String>,
    /// What it lacks, with a question for each.
    pub missing: Vec<MissingPart>,
    /// The language it seems to be written in.
    pub language_seems: Lang,
    /// The reading as the library writes it, the same in every language.
    pub json: String,
}

/// Words that hold a part of a goal.
#[derive(Clone, Debug, uniffi::Record)]
pub struct PartSpan {
    /// The part.
    pub part: Part,
    /// Where its words stand.
    pub span: TextSpan,
}

/// A part that a goal lacks.
#[derive(Clone, Debug, uniffi::Record)]
pub struct MissingPart {
    /// The part.
    pub part: Part,
    /// A question for those who know the child.
    pub question: String,
}

/// What a strategy in words says, and what it leaves open.
#[derive(Clone, Debug, uniffi::Record)]
pub struct StrategyReading {
    /// Whether it can be put to work.
    pub grade: StrategyGrade,
    /// The words that say what, who, when and where, in the order of the text.
    pub spans: Vec<StrategySpan>,
    /// What was left to be filled in.
    pub placeholders: Vec<TextSpan>,
    /// What it leaves open, with a question for each.
    pub missing: Vec<MissingStrategyPart>,
    /// The language it seems to be written in.
    pub language_seems: Lang,
    /// The reading as the library writes it, the same in every language.
    pub json: String,
}

/// Words that hold a part of a strategy.
#[derive(Clone, Debug, uniffi::Record)]
pub struct StrategySpan {
    /// The part.
    pub part: StrategyPart,
    /// Where its words stand.
    pub span: TextSpan,
}

/// A part that a strategy lacks.
#[derive(Clone, Debug, uniffi::Record)]
pub struct MissingStrategyPart {
    /// The part.
    pub part: StrategyPart,
    /// A question for those who know the child.
    pub question: String,
}

/// The typed fields that a goal in words holds.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Suggestion {
    /// The criterion, as JSON.
    pub criterion: Option<String>,
    /// The level today, as JSON.
    pub baseline: Option<String>,
    /// By when, where the sentence gives the day with its year.
    pub due: Option<Date>,
}

/// Reads a goal in words: marks its parts, grades it, and asks about each that is missing.
///
/// The language is that of the plan. A sentence in the other language is read in its own.
#[uniffi::export]
pub fn read_goal(text: &str, lang: Lang) -> GoalReading {
    let reading = wording::read_goal(text, lang);
    let json = json_of(&reading);
    let wording::GoalReading {
        grade,
        spans,
        verb,
        verb_span: _,
        behaviours: _,
        vague,
        provision,
        criterion,
        baseline,
        missing,
        language_seems,
    } = reading;
    GoalReading {
        grade,
        spans: spans.iter().map(|span| PartSpan { part: span.part, span: span.into() }).collect(),
        verb,
        vague: vague.iter().map(TextSpan::from).collect(),
        provision: provision.as_ref().map(TextSpan::from),
        criterion: criterion.as_ref().map(json_of),
        baseline: baseline.as_ref().map(json_of),
        missing: missing
            .iter()
            .map(|missing| MissingPart { part: missing.part, question: missing.question.to_owned() })
            .collect(),
        language_seems,
        json,
    }
}

/// Reads a strategy in words: who does what, when or how often, and where, and what was left to be filled in.
#[uniffi::export]
pub fn read_strategy(text: &str, lang: Lang) -> StrategyReading {
    let reading = wording::read_strategy(text, lang);
    let json = json_of(&reading);
    let wording::StrategyReading { grade, spans, placeholders, missing, language_seems } = reading;
    StrategyReading {
        grade,
        spans: spans.iter().map(|span| StrategySpan { part: span.part, span: span.into() }).collect(),
        placeholders: placeholders.iter().map(TextSpan::from).collect(),
        missing: missing
            .iter()
            .map(|missing| MissingStrategyPart { part: missing.part, question: missing.question.to_owned() })
            .collect(),
        language_seems,
        json,
    }
}

/// The typed criterion, baseline and due date that a goal in words holds.
#[uniffi::export]
pub fn suggest_criterion(text: &str, lang: Lang) -> Suggestion {
    let wording::Suggestion { criterion, baseline, due } = wording::suggest_criterion(text, lang);
    Suggestion {
        criterion: criterion.as_ref().map(json_of),
        baseline: baseline.as_ref().map(json_of),
        due: due.map(Date::from),
    }
}

impl<P> From<&wording::Span<P>> for TextSpan {
    fn from(span: &wording::Span<P>) -> TextSpan {
        [span.start, span.end].into()
    }
}

/// A record of the plan as JSON.
fn json_of<R: Serialize>(record: &R) -> String {
    // Texts, numbers and records of them always have a JSON form.
    serde_json::to_string(record).unwrap_or_default()
}

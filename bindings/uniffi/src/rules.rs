//! The rules and the schemas, to read about.

use iepkit::{Aspect, Category, Gate, Lang, Severity};

use crate::IepkitError;

/// One rule: what it looks for, what it says, where it comes from.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Rule {
    /// The rule's name, such as `goal-without-owner`.
    pub id: String,
    /// Former names.
    pub aliases: Vec<String>,
    /// The part of the chain it looks at.
    pub category: Category,
    /// What its findings say of the plan.
    pub aspect: Aspect,
    /// The moves it guards.
    pub gates: Vec<Gate>,
    /// How much its findings weigh, unless a policy says otherwise.
    pub severity: Severity,
    /// Raised whenever what the rule fires on changes.
    pub revision: i32,
    /// What a policy may tune.
    pub params: Vec<Param>,
    /// Where the rule comes from.
    pub sources: Vec<String>,
    /// The English texts.
    pub en: RuleTexts,
    /// The French texts.
    pub fr: RuleTexts,
}

/// A rule's texts in one language.
#[derive(Clone, Debug, uniffi::Record)]
pub struct RuleTexts {
    /// What the rule reports.
    pub what: String,
    /// Why it matters.
    pub why: String,
    /// What is wrong, with placeholders such as `{goal}`.
    pub message: String,
    /// What to do.
    pub help: String,
    /// What the team may discuss.
    pub question: String,
    /// A part of a plan that the rule reports, in YAML.
    pub reported: String,
    /// A part of a plan that the rule accepts, in YAML.
    pub accepted: String,
}

/// Something about a rule that a policy may tune.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Param {
    /// Its name in a policy file, after `params.`.
    pub name: String,
    /// Its value, unless a policy gives another.
    pub default_value: ParamDefault,
    /// What it is, in English.
    pub en: String,
    /// What it is, in French.
    pub fr: String,
}

/// The value of a parameter, unless a policy gives another.
#[derive(Clone, Debug, uniffi::Enum)]
pub enum ParamDefault {
    /// A whole number.
    Whole {
        /// The number.
        number: i32,
    },
    /// Words, out of a closed set or free ones in kebab-case.
    Words {
        /// The words.
        words: Vec<String>,
        /// The closed set they come from, if there is one.
        among: Option<Vec<String>>,
    },
}

/// A document that has a JSON Schema.
#[derive(Clone, Copy, Debug, uniffi::Enum)]
pub enum Document {
    /// A plan.
    Plan,
    /// A report.
    Report,
    /// A policy file.
    Policy,
}

/// Every rule, by category and name.
#[uniffi::export]
pub fn rules() -> Vec<Rule> {
    iepkit::RULES.iter().copied().map(Rule::from).collect()
}

/// The rule of a name, or of a former one.
///
/// Fails when no rule has this name, with the nearest one that a rule has.
#[uniffi::export]
pub fn rule(id: String) -> Result<Rule, IepkitError> {
    iepkit::Rule::named(&id).map(Rule::from).ok_or_else(|| IepkitError::unknown_rule(&id))
}

/// The JSON Schema (draft 2020-12) of a plan, a report or a policy file, as JSON.
#[uniffi::export]
pub fn schema(of: Document) -> String {
    // What makes the schemas would be a tenth of the library.
    let compressed: &[u8] = match of {
        Document::Plan => include_bytes!(concat!(env!("OUT_DIR"), "/plan.schema.lz4")),
        Document::Report => include_bytes!(concat!(env!("OUT_DIR"), "/report.schema.lz4")),
        Document::Policy => include_bytes!(concat!(env!("OUT_DIR"), "/policy.schema.lz4")),
    };
    // The build compressed it from a text.
    lz4_flex::decompress_size_prepended(compressed)
        .ok()
        .and_then(|text| String::from_utf8(text).ok())
        .unwrap_or_default()
}

fn texts(rule: &iepkit::Rule, lang: Lang) -> RuleTexts {
    RuleTexts {
        what: rule.what(lang),
        why: rule.why(lang),
        message: rule.message(lang).to_owned(),
        help: rule.help(lang).to_owned(),
        question: rule.question(lang).to_owned(),
        reported: rule.reported(lang),
        accepted: rule.accepted(lang),
    }
}

/// A whole number as both languages count with it; no rule comes near its end.
fn whole(number: u32) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}

fn owned(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

impl From<&iepkit::Rule> for Rule {
    fn from(rule: &iepkit::Rule) -> Rule {
        Rule {
            id: rule.id.to_owned(),
            aliases: owned(rule.aliases),
            category: rule.category,
            aspect: rule.aspect,
            gates: rule.gates.to_vec(),
            severity: rule.severity,
            revision: whole(rule.revision),
            params: rule.params.iter().map(Param::from).collect(),
            sources: owned(rule.sources),
            en: texts(rule, Lang::En),
            fr: texts(rule, Lang::Fr),
        }
    }
}

impl From<&iepkit::Param> for Param {
    fn from(param: &iepkit::Param) -> Param {
        let iepkit::Param { name, default, en, fr } = param;
        let default_value = match default {
            iepkit::ParamDefault::Whole(number) => ParamDefault::Whole { number: whole(*number) },
            iepkit::ParamDefault::Words { words, among } => {
                ParamDefault::Words { words: owned(words), among: among.map(owned) }
            }
        };
        Param { name: (*name).to_owned(), default_value, en: (*en).to_owned(), fr: (*fr).to_owned() }
    }
}

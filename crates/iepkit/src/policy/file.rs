//! Reading a policy file.

use std::borrow::Cow;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{ParamValue, Policy, PolicyError, PolicyErrorKind, Setting};
use crate::plan::{Id, Word};
use crate::policy::error::PolicyValue;
use crate::read::{line_column, nearest};
use crate::rules::{Param, ParamDefault, RULES, Rule, Severity};

const FORMAT: u32 = 1;
const FILE_KEYS: [&str; 5] = ["policy", "id", "version", "extends", "rules"];
const RULE_KEYS: [&str; 4] = ["severity", "source", "params", "waivable"];
/// What a policy may say of a rule's severity.
pub(crate) const SEVERITIES: &[&str] = &["error", "warning", "advice", "off"];

/// An error on its way out, with where it stands in the text.
type Placed<T> = Result<T, (PolicyErrorKind, Range<usize>)>;

type Key<'k> = Spanned<Cow<'k, str>>;
type Value<'v> = Spanned<DeValue<'v>>;

/// Reads a policy file. Only the built-in one extends nothing but a base that is given.
pub(super) fn read(text: &str, base: Option<&Policy>) -> Result<Policy, PolicyError> {
    policy(text, base).map_err(|(kind, span)| {
        let (line, column) = line_column(text, span.start);
        PolicyError { kind, line, column }
    })
}

fn policy(text: &str, base: Option<&Policy>) -> Placed<Policy> {
    let file = DeTable::parse(text).map_err(|error| (PolicyErrorKind::InvalidToml, error.span().unwrap_or(0..0)))?;
    let file = file.get_ref();
    known_keys(file, &FILE_KEYS)?;
    let format = needed(file, "policy")?;
    match whole(format)? {
        FORMAT => {}
        newer if newer > FORMAT => return Err((PolicyErrorKind::FormatTooNew, format.span())),
        _ => {
            return Err((PolicyErrorKind::WrongType { expected: PolicyValue::Whole }, format.span()));
        }
    }
    let id = text_of(needed(file, "id")?)?;
    let version = text_of(needed(file, "version")?)?;
    let base = match base {
        Some(base) => base,
        None => {
            let extends = needed(file, "extends")?;
            let name = text_of(extends)?;
            let pinned = name.contains('@').then(|| Policy::built_in(&name).ok()).flatten();
            pinned.ok_or_else(|| (PolicyErrorKind::UnknownPolicy, extends.span()))?
        }
    };
    let mut settings = base.settings.clone();
    if let Some(rules) = get(file, "rules") {
        for (name, value) in table(rules)? {
            let position = RULES.iter().position(|rule| rule.is_called(name.get_ref()));
            let (rule, setting) =
                position.and_then(|at| RULES.get(at).copied().zip(settings.get_mut(at))).ok_or_else(|| {
                    unknown(name, RULES.iter().map(|rule| rule.id), |name, nearest| PolicyErrorKind::UnknownRule {
                        name,
                        nearest,
                    })
                })?;
            change(rule, setting, table(value)?)?;
        }
    }
    Ok(Policy::new(id, version, settings))
}

impl Rule {
    /// The keys a policy may have for the rule. One that judges the waivers is not waived itself.
    pub(crate) fn policy_keys(&self) -> &'static [&'static str] {
        match &RULE_KEYS {
            [keys @ .., _waivable] if self.after_waivers => keys,
            keys => keys,
        }
    }
}

/// Changes what a policy says of one rule.
fn change(rule: &'static Rule, setting: &mut Setting, wanted: &DeTable<'_>) -> Placed<()> {
    known_keys(wanted, rule.policy_keys())?;
    if let Some(value) = get(wanted, "severity") {
        let word = text_of(value)?;
        if !SEVERITIES.contains(&word.as_str()) {
            return Err(unknown_word(value, &word, SEVERITIES));
        }
        setting.severity = Severity::of_word(&word);
    }
    if let Some(value) = get(wanted, "waivable") {
        setting.waivable = value.get_ref().as_bool().ok_or_else(|| wrong(value, PolicyValue::Flag))?;
    }
    if let Some(value) = get(wanted, "source") {
        setting.source = Some(text_of(value)?);
    }
    if let Some(params) = get(wanted, "params") {
        for (name, value) in table(params)? {
            let position = rule.params.iter().position(|param| param.name == name.get_ref().as_ref());
            let (param, slot) =
                position.and_then(|at| rule.params.get(at).zip(setting.params.get_mut(at))).ok_or_else(|| {
                    unknown(name, rule.params.iter().map(|param| param.name), |name, nearest| {
                        PolicyErrorKind::UnknownParameter { name, nearest }
                    })
                })?;
            *slot = param_value(param, value)?;
        }
    }
    Ok(())
}

fn param_value(param: &Param, value: &Value<'_>) -> Placed<ParamValue> {
    match param.default {
        ParamDefault::Whole(_) => whole(value).map(ParamValue::Whole),
        ParamDefault::Words { among, .. } => {
            let items = value.get_ref().as_array().ok_or_else(|| wrong(value, PolicyValue::Words))?;
            let words = items.iter().map(|item| {
                let word = item.get_ref().as_str().filter(|word| word.parse::<Word>().is_ok());
                let word = word.ok_or_else(|| wrong(item, PolicyValue::Words))?;
                match among {
                    Some(words) if !words.contains(&word) => Err(unknown_word(item, word, words)),
                    _ => Ok(word.to_owned()),
                }
            });
            let words: Vec<String> = words.collect::<Placed<_>>()?;
            let first = |at: usize, word: &String| words.iter().position(|other| other == word) == Some(at);
            let distinct = words.iter().enumerate().filter(|(at, word)| first(*at, word));
            Ok(ParamValue::Words(distinct.map(|(_, word)| word.clone()).collect()))
        }
    }
}

fn get<'t, 'v>(table: &'t DeTable<'v>, key: &str) -> Option<&'t Value<'v>> {
    table.get(key)
}

fn needed<'t, 'v>(file: &'t DeTable<'v>, key: &'static str) -> Placed<&'t Value<'v>> {
    get(file, key).ok_or((PolicyErrorKind::MissingKey { key }, 0..0))
}

fn known_keys(table: &DeTable<'_>, known: &'static [&'static str]) -> Placed<()> {
    match table.keys().find(|key| !known.contains(&key.get_ref().as_ref())) {
        None => Ok(()),
        Some(key) => {
            Err(unknown(key, known.iter().copied(), |name, nearest| PolicyErrorKind::UnknownKey { name, nearest }))
        }
    }
}

fn unknown(
    name: &Key<'_>,
    known: impl Iterator<Item = &'static str>,
    kind: impl FnOnce(Option<Id>, Option<&'static str>) -> PolicyErrorKind,
) -> (PolicyErrorKind, Range<usize>) {
    (kind(name.get_ref().parse().ok(), nearest(name.get_ref(), known)), name.span())
}

fn unknown_word(value: &Value<'_>, word: &str, words: &'static [&'static str]) -> (PolicyErrorKind, Range<usize>) {
    (PolicyErrorKind::UnknownWord { words, nearest: nearest(word, words.iter().copied()) }, value.span())
}

fn wrong(value: &Value<'_>, expected: PolicyValue) -> (PolicyErrorKind, Range<usize>) {
    (PolicyErrorKind::WrongType { expected }, value.span())
}

fn table<'t, 'v>(value: &'t Value<'v>) -> Placed<&'t DeTable<'v>> {
    value.get_ref().as_table().ok_or_else(|| wrong(value, PolicyValue::Table))
}

fn text_of(value: &Value<'_>) -> Placed<String> {
    let text = value.get_ref().as_str().filter(|text| !text.trim().is_empty());
    text.map(str::to_owned).ok_or_else(|| wrong(value, PolicyValue::Text))
}

fn whole(value: &Value<'_>) -> Placed<u32> {
    let number =
        value.get_ref().as_integer().and_then(|number| u32::from_str_radix(number.as_str(), number.radix()).ok());
    number.ok_or_else(|| wrong(value, PolicyValue::Whole))
}

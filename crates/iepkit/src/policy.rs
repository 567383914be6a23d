//! Policies: which rules hold, how much they weigh, and with which parameters.

mod error;
mod file;

use std::sync::LazyLock;

use serde_json::{Map, Value};

pub use error::{PolicyError, PolicyErrorKind, PolicyValue};

#[cfg(feature = "schema")]
pub(crate) use file::SEVERITIES as POLICY_SEVERITIES;

use crate::Plan;
use crate::report::PolicyName;
use crate::rules::{ParamDefault, RULES, Rule, Severity};
use crate::write::Writer;

/// A policy: for every rule, how much it weighs, whether it can be waived, and its parameters.
///
/// `core` is built in and is what the article asks of a plan. A school board writes its own, in TOML, which extends `core`
/// and changes what it wants changed.
///
/// # Example
///
/// ```
/// use iepkit::{Policy, Severity};
///
/// let board = Policy::from_toml(
///     r#"
///     policy = 1
///     id = "our-board"
///     version = "2026.1"
///     extends = "core@1"
///
///     [rules.goal-without-baseline]
///     severity = "error"
///     source = "Our board's guide, page 12"
///
///     [rules.review-date-too-far]
///     params.months = 6
///     "#,
/// )?;
/// assert_eq!(board.severity("goal-without-baseline"), Some(Severity::Error));
/// assert_ne!(board.hash(), Policy::core().hash());
/// # Ok::<(), iepkit::PolicyError>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Policy {
    id: String,
    version: String,
    hash: String,
    // One for each rule, in the order of `RULES`.
    settings: Vec<Setting>,
}

/// What a policy says of one rule.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Setting {
    /// How much its findings weigh; nothing when the rule is off.
    pub(crate) severity: Option<Severity>,
    pub(crate) waivable: bool,
    /// Where the policy's own demand comes from.
    pub(crate) source: Option<String>,
    /// In the order of the rule's parameters.
    pub(crate) params: Vec<ParamValue>,
}

/// The value of a parameter.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum ParamValue {
    Whole(u32),
    Words(Vec<String>),
}

static CORE: LazyLock<Policy> = LazyLock::new(|| {
    let own = Policy {
        id: String::new(),
        version: String::new(),
        hash: String::new(),
        settings: RULES.iter().map(|rule| Setting::of(rule)).collect(),
    };
    // The file is part of the library, and a test reads it.
    file::read(include_str!("../policies/core.toml"), Some(&own)).unwrap_or(own)
});

impl Policy {
    /// The built-in policy `core`: what the article asks of a plan.
    pub fn core() -> &'static Policy {
        &CORE
    }

    /// The built-in policy of a name: `core`, or `core@1` for one version of it.
    ///
    /// # Errors
    ///
    /// [`PolicyErrorKind::UnknownPolicy`] when no policy of that name is built in.
    pub fn built_in(name: &str) -> Result<&'static Policy, PolicyError> {
        let core = Policy::core();
        let is_core = name == core.id || name.split_once('@') == Some((&core.id, &core.version));
        if is_core { Ok(core) } else { Err(PolicyError::unknown_policy()) }
    }

    /// The policy that holds for a plan: the caller's, else the one the plan names, else `core`.
    pub(crate) fn for_plan<'p>(plan: &Plan, own: Option<&'p Policy>) -> Result<&'p Policy, PolicyError> {
        match own {
            Some(policy) => Ok(policy),
            None => Policy::built_in(plan.policy.as_ref().map_or("core", |name| name.as_str())),
        }
    }

    /// Reads a policy file.
    ///
    /// # Errors
    ///
    /// [`PolicyError`], with the line of what is wrong and the nearest name that is right.
    pub fn from_toml(text: &str) -> Result<Policy, PolicyError> {
        file::read(text.strip_prefix('\u{feff}').unwrap_or(text), None)
    }

    /// The policy's id.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The policy's version.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// The digest of what the policy resolves to: every rule's revision, severity, whether it can be waived, and parameters.
    pub fn hash(&self) -> &str {
        &self.hash
    }

    /// How much a rule's findings weigh; nothing when the policy switches it off or there is no such rule.
    pub fn severity(&self, rule: &str) -> Option<Severity> {
        self.find(rule)?.1.severity
    }

    pub(crate) fn rules(&self) -> impl Iterator<Item = (&'static Rule, &Setting)> {
        RULES.iter().copied().zip(&self.settings)
    }

    /// A rule by its name or a former one, with what the policy says of it.
    pub(crate) fn find(&self, id: &str) -> Option<(&'static Rule, &Setting)> {
        self.rules().find(|(rule, _)| rule.is_called(id))
    }

    pub(crate) fn setting(&self, rule: &Rule) -> Option<&Setting> {
        self.find(rule.id).map(|(_, setting)| setting)
    }

    pub(crate) fn name(&self) -> PolicyName {
        PolicyName { id: self.id.clone(), version: self.version.clone(), hash: self.hash.clone() }
    }

    /// The policy of these settings, under a name of its own.
    fn new(id: String, version: String, settings: Vec<Setting>) -> Policy {
        let mut policy = Policy { id, version, hash: String::new(), settings };
        let mut resolved = Map::new();
        for (rule, setting) in policy.rules() {
            resolved.insert(rule.id.to_owned(), setting.resolved(rule));
        }
        let mut canonical = Writer::canonical();
        canonical.json(&resolved);
        policy.hash = canonical.digest();
        policy
    }
}

impl Setting {
    /// What the rule's own declaration says.
    fn of(rule: &Rule) -> Setting {
        let value = |default: &ParamDefault| match default {
            ParamDefault::Whole(number) => ParamValue::Whole(*number),
            ParamDefault::Words { words, .. } => {
                ParamValue::Words(words.iter().map(|word| (*word).to_owned()).collect())
            }
        };
        Setting {
            severity: Some(rule.severity),
            waivable: false,
            source: None,
            params: rule.params.iter().map(|param| value(&param.default)).collect(),
        }
    }

    fn resolved(&self, rule: &Rule) -> Value {
        let value = |value: &ParamValue| match value {
            ParamValue::Whole(number) => Value::from(*number),
            ParamValue::Words(words) => words.iter().map(String::as_str).collect(),
        };
        let mut params = Map::new();
        for (param, set) in rule.params.iter().zip(&self.params) {
            params.insert(param.name.to_owned(), value(set));
        }
        let mut resolved = Map::new();
        resolved.insert("revision".to_owned(), rule.revision.into());
        resolved.insert("severity".to_owned(), self.severity.map_or("off", Severity::as_str).into());
        resolved.insert("waivable".to_owned(), self.waivable.into());
        resolved.insert("params".to_owned(), params.into());
        resolved.into()
    }
}

impl Rule {
    /// Whether this is the rule's name or a former one.
    pub fn is_called(&self, id: &str) -> bool {
        self.id == id || self.aliases.contains(&id)
    }

    /// The rule of a name or a former one.
    ///
    /// ```
    /// assert!(iepkit::Rule::named("goal-without-owner").is_some());
    /// ```
    pub fn named(id: &str) -> Option<&'static Rule> {
        RULES.iter().copied().find(|rule| rule.is_called(id))
    }

    /// The name of the rule that is nearest to what was written.
    pub fn nearest(id: &str) -> Option<&'static str> {
        crate::read::nearest(id, RULES.iter().map(|rule| rule.id))
    }
}

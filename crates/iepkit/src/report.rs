//! The report of a check.

use std::borrow::Cow;
use std::fmt;

use serde::de::{MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::fix::Fix;
use crate::place::EntityKind;
use crate::plan::State;
use crate::rules::{Aspect, Gate, Severity, spoken};
use crate::{Date, Lang};

/// What a check says of a plan.
///
/// Equal plan, date, policy, gates and language give an equal report, byte for byte, in every language and on every platform.
///
/// # Example
///
/// A report that was kept as JSON is read back with `serde`:
///
/// ```
/// use iepkit::{CheckOptions, Plan, Report, check};
///
/// let plan = Plan::from_json(
///     r#"{"iepkit": 1, "id": "plan-1", "language": "en", "state": "planning", "student": {"id": "s-1"}}"#,
/// )?;
/// let report = check(&plan, "2026-11-23".parse()?, &CheckOptions::default())?;
/// assert_eq!(serde_json::from_str::<Report>(&report.to_json())?, report);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Report {
    /// The version of the library.
    pub iepkit: Cow<'static, str>,
    /// The language of the texts.
    #[cfg_attr(feature = "schema", schemars(with = "String", regex(pattern = "^(en|fr)$")))]
    pub lang: Lang,
    /// The plan's id.
    pub plan: String,
    /// The digest of the whole plan.
    pub plan_digest: String,
    /// The date of the check.
    #[cfg_attr(feature = "schema", schemars(with = "String", regex(pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")))]
    pub as_of: Date,
    /// The plan's state.
    pub state: State,
    /// The gates that were run.
    pub gates: Vec<Gate>,
    /// The policy.
    pub policy: PolicyName,
    /// What the findings say of the whole plan.
    pub verdicts: Verdicts,
    /// The findings, in the order of the document.
    pub findings: Vec<Finding>,
    /// The findings that a waiver sets aside, each with the place of its waiver.
    pub waived: Vec<Finding>,
    /// The rules that could not run.
    pub not_run: Vec<NotRun>,
}

/// Which policy a plan was checked under.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PolicyName {
    /// The policy's id.
    pub id: String,
    /// The policy's version.
    pub version: String,
    /// The digest of what it resolves to: each rule's revision, severity, whether it can be waived, and its parameters.
    pub hash: String,
}

/// The three verdicts; each is null when a rule that could have spoken against it could not run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Verdicts {
    /// Nothing is missing: no error or warning of aspect completeness.
    pub complete: Option<bool>,
    /// What the policy asks was done: no error of aspect duty.
    pub compliant: Option<bool>,
    /// What is there is strong: no error or warning of aspect quality.
    pub sound: Option<bool>,
}

/// One thing a rule found, with its proof.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Finding {
    /// The rule.
    pub rule: Cow<'static, str>,
    /// How much it weighs.
    pub severity: Severity,
    /// What it says of the plan.
    pub aspect: Aspect,
    /// The move it stands in the way of.
    pub gate: Gate,
    /// The place, as a JSON Pointer (RFC 6901).
    pub at: String,
    /// Which words of the text at the place are meant: where they start and where they end, counted in Unicode scalars, the
    /// end left out. Only in findings that mark words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub span: Option<[usize; 2]>,
    /// The entity the place belongs to.
    pub entity: Entity,
    /// The same as long as the finding is, even when entities move.
    pub key: String,
    /// Other places that matter to it.
    pub related: Vec<Related>,
    /// The values that decided: ids, words of the format, dates and numbers.
    #[cfg_attr(feature = "schema", schemars(with = "std::collections::BTreeMap<String, String>"))]
    pub args: Args,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: Cow<'static, str>,
    /// What the team may discuss.
    pub question: Cow<'static, str>,
    /// Where the rule comes from.
    pub sources: Vec<String>,
    /// A JSON Patch that removes the finding, where a safe one exists.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<Vec<std::collections::BTreeMap<String, serde_json::Value>>>")
    )]
    pub fix: Option<Fix>,
    /// The place of the waiver that sets it aside; only in `waived`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub waiver: Option<String>,
}

/// An entity of the plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Entity {
    /// What kind of entity.
    pub kind: EntityKind,
    /// Its id.
    pub id: String,
}

/// A place that matters to a finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Related {
    /// The place, as a JSON Pointer (RFC 6901).
    pub at: String,
    /// The entity the place belongs to.
    pub entity: Entity,
    /// What it is to the finding.
    pub label: Cow<'static, str>,
}

/// A rule that could not run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NotRun {
    /// The rule.
    pub rule: Cow<'static, str>,
    /// Why, as a code.
    pub reason: Cow<'static, str>,
}

impl NotRun {
    /// Why, in words.
    pub fn reason_in_words(&self, lang: Lang) -> &str {
        spoken(&self.reason, lang)
    }
}

/// Named values, in the order of their declaration.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Args(Vec<(Cow<'static, str>, String)>);

impl Args {
    /// The value of a name.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.iter().find(|(known, _)| *known == name).map(|(_, value)| value)
    }

    /// The names and values, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_ref(), value.as_str()))
    }
}

impl FromIterator<(Cow<'static, str>, String)> for Args {
    fn from_iter<I: IntoIterator<Item = (Cow<'static, str>, String)>>(items: I) -> Args {
        Args(items.into_iter().collect())
    }
}

impl Serialize for Args {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, value) in self.iter() {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Args {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Args, D::Error> {
        struct InOrder;

        impl<'de> Visitor<'de> for InOrder {
            type Value = Args;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("named values")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Args, A::Error> {
                let mut args = Vec::new();
                while let Some((name, value)) = map.next_entry::<String, String>()? {
                    args.push((name.into(), value));
                }
                Ok(Args(args))
            }
        }

        deserializer.deserialize_map(InOrder)
    }
}

impl Report {
    /// The report as compact JSON, keys in the order of their declaration, nulls written.
    pub fn to_json(&self) -> String {
        // Only a map with keys that are not texts, or a failing writer, could make this fail.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Whether a finding that no waiver sets aside is an error.
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    /// How many findings of a severity there are, waived ones aside.
    pub fn count(&self, severity: Severity) -> usize {
        self.findings.iter().filter(|finding| finding.severity == severity).count()
    }
}

//! The cases of what changed from one plan to another, and what that asks for.

use std::collections::BTreeMap;

use iepkit::diff::{Change, Diff, Requirement, diff, requirements};
use iepkit::{Date, Lang, Plan, Policy};
use serde::Deserialize;
use serde_json::Value;

use crate::named_plan;

/// Pairs of plans, and what changed from one to the other.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DiffCases {
    /// The cases.
    pub cases: Vec<DiffCase>,
}

/// A plan, what becomes of it, and how that is named.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DiffCase {
    /// Which behaviour it fixes.
    pub name: String,
    /// The plan it starts from.
    #[serde(default = "crate::noah")]
    pub plan: String,
    /// What is changed in that plan before it is the old one.
    #[serde(default)]
    pub patch: json_patch::Patch,
    /// What makes the new plan of the old one.
    pub edit: json_patch::Patch,
    /// The date of the question what is required.
    #[serde(default = "crate::on")]
    pub on: String,
    /// A policy file.
    pub policy: Option<String>,
    /// All changes, in order.
    pub changes: Vec<ExpectedChange>,
    /// Each change in words, in English and in French; not compared when left out.
    pub said: Option<Vec<[String; 2]>>,
    /// All that the changes ask for, in order; not compared when left out.
    pub requires: Option<Vec<ExpectedRequirement>>,
}

/// A change: its kind, its place, the half of an agreement that it touches, and its values.
pub type ExpectedChange = (String, String, Option<String>, BTreeMap<String, String>);

/// What is asked: its kind, how much it weighs, the half of an agreement, the moves, the members, and whether it is met.
pub type ExpectedRequirement = (String, String, Option<String>, Vec<String>, Vec<String>, bool);

/// The cases of every file of diffs.
pub fn diff_cases() -> Vec<DiffCase> {
    crate::cases::<DiffCases>("tests/cases/diffs").into_iter().flat_map(|file| file.cases).collect()
}

impl DiffCase {
    /// The two documents: the old one, and the new one.
    pub fn documents(&self) -> [Value; 2] {
        let patched = |document: &Value, patch: &json_patch::Patch| {
            let mut document = document.clone();
            json_patch::patch(&mut document, patch).unwrap_or_else(|error| panic!("{}: {error}", self.name));
            document
        };
        let old = patched(&named_plan(&self.plan), &self.patch);
        let new = patched(&old, &self.edit);
        [old, new]
    }

    /// The two plans: the old one, and the new one.
    pub fn plans(&self) -> [Plan; 2] {
        let read = |document: Value| {
            Plan::from_json(&document.to_string()).unwrap_or_else(|error| panic!("{}: {error}", self.name))
        };
        self.documents().map(read)
    }

    /// What the library says of it.
    pub fn run(&self) -> (Diff, Vec<Requirement>) {
        let [old, new] = self.plans();
        let diff = diff(&old, &new);
        let policy = self.policy.as_ref().map(|text| Policy::from_toml(text).unwrap());
        let on: Date = self.on.parse().unwrap();
        let asked = requirements(&diff, &old, &new, on, policy.as_ref());
        let asked = asked.unwrap_or_else(|error| panic!("{}: {error}", self.name));
        (diff, asked)
    }

    /// What is wrong with what was found, if anything.
    pub fn complaint(&self, (diff, asked): &(Diff, Vec<Requirement>)) -> Option<String> {
        let differs = |expected: &dyn std::fmt::Debug, found: &dyn std::fmt::Debug| {
            (format!("{expected:?}") != format!("{found:?}"))
                .then(|| format!("{}\n  expected: {expected:?}\n  found: {found:?}", self.name))
        };
        let [old, new] = self.plans();
        let changes: Vec<ExpectedChange> = diff.changes.values().map(found_change).collect();
        let said: Vec<[String; 2]> =
            diff.changes.values().map(|change| Lang::ALL.map(|lang| change.message(lang))).collect();
        let asked: Vec<ExpectedRequirement> = asked.iter().map(found_requirement).collect();
        differs(&self.changes, &changes)
            .or_else(|| differs(self.said.as_ref()?, &said))
            .or_else(|| differs(self.requires.as_ref()?, &asked))
            .or_else(|| differs(&Ok::<_, ()>(new.to_json()), &diff.apply(&old).map(|made| made.to_json())))
    }
}

fn found_change(change: &Change) -> ExpectedChange {
    let args = change.args.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    (change.kind.to_string(), change.at.clone(), change.substance.map(|part| part.to_string()), args)
}

fn found_requirement(asked: &Requirement) -> ExpectedRequirement {
    (
        asked.kind.to_string(),
        asked.severity.to_string(),
        asked.part.map(|part| part.to_string()),
        asked.events.iter().map(ToString::to_string).collect(),
        asked.members.iter().map(ToString::to_string).collect(),
        asked.is_met,
    )
}

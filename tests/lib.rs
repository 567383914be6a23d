//! The cases: how they are read, and how one is run.

#[path = "lib/batch.rs"]
pub mod batch;
#[path = "lib/deadlines.rs"]
pub mod deadlines;
#[path = "lib/diffs.rs"]
pub mod diffs;
#[path = "lib/moves.rs"]
pub mod moves;
#[path = "lib/outcome.rs"]
mod outcome;

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use iepkit::{CheckOptions, Date, Gate, Plan, Policy, Report};
use serde::Deserialize;
use serde_json::Value;

/// How many cases there are of each sort, as `cargo xtask gen` counted them: none can be lost in silence, in any language.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counts {
    /// Cases of rules.
    pub rules: usize,
    /// Cases of reading a document.
    pub reading: usize,
    /// Cases of reading a policy file.
    pub policies: usize,
    /// Cases of moves.
    pub moves: usize,
    /// Cases of deadlines.
    pub deadlines: usize,
    /// Cases of what changed.
    pub diffs: usize,
    /// Cases of many plans at once.
    pub batch: usize,
    /// Cases of readings.
    pub wording: usize,
}

/// How many cases there are.
pub fn counts() -> Counts {
    serde_json::from_str(&text(&repository().join("tests/cases/counts.json"))).unwrap()
}

/// The root of the repository.
pub fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The cases of one rule.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleCases {
    /// The rule.
    pub rule: String,
    /// Its cases.
    pub cases: Vec<Case>,
}

/// A plan, a date, and what must come of it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// Which behaviour it fixes.
    pub name: String,
    /// What it shows of the rule.
    pub kind: Kind,
    /// The plan it starts from.
    #[serde(default = "noah")]
    pub plan: String,
    /// What is changed in the plan.
    #[serde(default)]
    pub patch: json_patch::Patch,
    /// The date of the check.
    #[serde(default = "on")]
    pub on: String,
    /// The gates to run.
    pub gates: Option<Vec<String>>,
    /// A policy file.
    pub policy: Option<String>,
    /// All findings, in order.
    pub findings: Vec<(String, String, String)>,
    /// All waived findings, in order.
    pub waived: Option<Vec<(String, String, String)>>,
    /// The words that findings mark, in order.
    #[serde(default)]
    pub words: Vec<String>,
    /// The keys of all findings, in order.
    pub keys: Option<Vec<String>>,
    /// Where each fix puts what, in order.
    pub fixes: Option<Vec<(String, Value)>>,
    /// The rules that could not run.
    pub not_run: Option<Vec<(String, String)>>,
    /// The verdicts.
    pub verdicts: Option<Verdicts>,
}

/// What a case shows of its rule.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// The rule reports.
    Reported,
    /// The rule is content.
    Accepted,
    /// On the edge.
    Boundary,
    /// The rule has nothing to say.
    NotApplicable,
}

/// The three verdicts.
#[derive(Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Verdicts {
    /// Nothing is missing.
    pub complete: Option<bool>,
    /// What is asked was done.
    pub compliant: Option<bool>,
    /// What is there is strong.
    pub sound: Option<bool>,
}

/// Documents that read, or do not.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReadingCases {
    /// The cases.
    pub cases: Vec<ReadingCase>,
}

/// A document, and whether it reads.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReadingCase {
    /// Which behaviour it fixes.
    pub name: String,
    /// `json`, or `yaml`.
    #[serde(default = "json")]
    pub format: String,
    /// The document.
    pub text: Option<String>,
    /// The document, line by line.
    pub lines: Option<Vec<String>>,
    /// The document, as a patch on the plan `noah`.
    pub patch: Option<json_patch::Patch>,
    /// What is wrong with it; nothing when it reads.
    pub error: Option<ReadingError>,
    /// A patch on the plan `noah` that reads as the very same plan.
    pub same_as: Option<json_patch::Patch>,
}

/// The error of a document that does not read.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReadingError {
    /// The error's code.
    pub code: String,
    /// The place in the document; left out for a policy.
    pub at: Option<String>,
    /// The line, from 1.
    pub line: Option<usize>,
    /// The column, from 1.
    pub column: Option<usize>,
}

impl ReadingError {
    /// Whether this is the error that was found; what the case leaves out is not compared.
    pub fn is(&self, code: &str, at: &str, line: usize, column: usize) -> bool {
        self.code == code
            && self.at.as_ref().is_none_or(|expected| expected == at)
            && self.line.is_none_or(|expected| expected == line)
            && self.column.is_none_or(|expected| expected == column)
    }
}

impl fmt::Display for ReadingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {:?} {:?}:{:?}", self.code, self.at, self.line, self.column)
    }
}

/// Policy files that read, or do not.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PolicyCases {
    /// The cases.
    pub cases: Vec<PolicyCase>,
}

/// A policy file, and whether it reads.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PolicyCase {
    /// Which behaviour it fixes.
    pub name: String,
    /// The file, line by line.
    pub lines: Vec<String>,
    /// What is wrong with it; nothing when it reads.
    pub error: Option<ReadingError>,
}

fn json() -> String {
    "json".to_owned()
}

fn noah() -> String {
    "noah".to_owned()
}

fn on() -> String {
    "2026-11-23".to_owned()
}

/// Every file of a folder of cases with an ending, sorted by name.
pub fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let folder = repository().join(folder);
    let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|found| found == ending));
    files.sort();
    files
}

/// A file as text.
pub fn text(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// What every file of a folder of cases holds.
fn cases<T: serde::de::DeserializeOwned>(folder: &str) -> Vec<T> {
    let read = |path: &PathBuf| {
        serde_json::from_str(&text(path)).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    };
    files(folder, "json").iter().map(read).collect()
}

/// The cases of every rule.
pub fn rule_cases() -> Vec<RuleCases> {
    cases("tests/cases/rules")
}

/// The cases of reading a document.
pub fn reading_cases() -> Vec<ReadingCase> {
    cases::<ReadingCases>("tests/cases/reading").into_iter().flat_map(|file| file.cases).collect()
}

/// The cases of reading a policy file.
pub fn policy_cases() -> Vec<PolicyCase> {
    cases::<PolicyCases>("tests/cases/policies").into_iter().flat_map(|file| file.cases).collect()
}

/// The cases of many plans at once.
pub fn batch_cases() -> Vec<batch::BatchCase> {
    cases::<batch::BatchCases>("tests/cases/batch").into_iter().flat_map(|file| file.cases).collect()
}

/// The plan `noah`, patched.
pub fn patched_noah(patch: &json_patch::Patch) -> String {
    let mut document = named_plan("noah");
    json_patch::patch(&mut document, patch).unwrap();
    document.to_string()
}

impl ReadingCase {
    /// The document.
    pub fn document(&self) -> String {
        match (&self.text, &self.lines, &self.patch) {
            (Some(text), None, None) => text.clone(),
            (None, Some(lines), None) => lines.join("\n"),
            (None, None, Some(patch)) => patched_noah(patch),
            _ => panic!("{}: give one of text, lines and patch", self.name),
        }
    }

    /// What the library reads.
    pub fn read(&self) -> Result<Plan, iepkit::ReadError> {
        let document = self.document();
        match self.format.as_str() {
            "json" => Plan::from_json(&document),
            "yaml" => Plan::from_yaml(&document),
            other => panic!("{}: unknown format {other}", self.name),
        }
    }
}

/// A named plan, as a document.
pub fn named_plan(name: &str) -> Value {
    let path = repository().join(format!("tests/cases/plans/{name}.json"));
    serde_json::from_str(&text(&path)).unwrap()
}

impl Case {
    /// The plan of the case, patched.
    pub fn document(&self) -> Value {
        let mut document = named_plan(&self.plan);
        json_patch::patch(&mut document, &self.patch).unwrap_or_else(|error| panic!("{}: {error}", self.name));
        document
    }

    /// The policy of the case, if it has one of its own.
    pub fn own_policy(&self) -> Option<Policy> {
        self.policy
            .as_ref()
            .map(|text| Policy::from_toml(text).unwrap_or_else(|error| panic!("{}: {error}", self.name)))
    }

    /// What the library says of it.
    pub fn check(&self) -> Report {
        let document = self.document().to_string();
        let plan = Plan::from_json(&document).unwrap_or_else(|error| panic!("{}: {} {error}", self.name, error.at()));
        let gates: Option<Vec<Gate>> =
            self.gates.as_ref().map(|gates| gates.iter().map(|gate| Gate::of_word(gate).unwrap()).collect());
        let policy = self.own_policy();
        let on: Date = self.on.parse().unwrap();
        let options = CheckOptions { policy: policy.as_ref(), gates: gates.as_deref(), lang: None };
        iepkit::check(&plan, on, &options).unwrap()
    }
}

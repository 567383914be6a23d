//! The cases of many plans at once: lines, and the rows that come of them.

use serde::Deserialize;
use serde_json::{Map, Value};

/// Many plans, and what comes of them.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BatchCases {
    /// The cases.
    pub cases: Vec<BatchCase>,
}

/// Plans a line each, and the rows that come of them.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BatchCase {
    /// Which behaviour it fixes.
    pub name: String,
    /// The plans.
    pub lines: Vec<Line>,
    /// The date of the check.
    #[serde(default = "crate::on")]
    pub on: String,
    /// All rows of the table of findings: plan, rule, place, waiver and error; not compared when left out.
    pub findings: Option<Vec<[Value; 5]>>,
    /// All rows of the table of facts, with the columns that are compared.
    pub facts: Vec<Map<String, Value>>,
}

/// A line.
#[derive(Deserialize)]
#[serde(untagged)]
pub enum Line {
    /// As it is written.
    Text(String),
    /// A plan in JSON, as a patch on the plan `noah`.
    Patch(json_patch::Patch),
}

/// The columns of the table of findings that a case compares.
const COMPARED: [&str; 5] = ["plan", "rule", "at", "waiver", "error"];

impl BatchCase {
    /// The lines in full.
    pub fn lines(&self) -> Vec<String> {
        let line = |line: &Line| match line {
            Line::Text(text) => text.clone(),
            Line::Patch(patch) => crate::patched_noah(patch),
        };
        self.lines.iter().map(line).collect()
    }

    /// What is wrong with the rows that were found, if anything.
    pub fn complaint(&self, findings: &[Value], facts: &[Value]) -> Option<String> {
        let shown = |row: &Value| COMPARED.map(|column| row.get(column).cloned().unwrap_or("no such column".into()));
        let found: Vec<[Value; 5]> = findings.iter().map(shown).collect();
        let same_facts = facts.len() == self.facts.len()
            && facts
                .iter()
                .zip(&self.facts)
                .all(|(found, expected)| expected.iter().all(|(column, value)| found.get(column) == Some(value)));
        if self.findings.as_ref().is_some_and(|expected| *expected != found) {
            Some(format!(
                "{}: findings {}",
                self.name,
                Value::from_iter(found.into_iter().map(|row| Value::from(row.to_vec())))
            ))
        } else {
            (!same_facts).then(|| format!("{}: facts {}", self.name, Value::from(facts.to_vec())))
        }
    }
}

//! What a check must come to, as its case says.

use serde::Deserialize;
use serde_json::Value;

use crate::{Case, Verdicts};

impl Case {
    /// What is wrong with a report in JSON, if anything.
    pub fn complaint(&self, report: &Value) -> Option<String> {
        let found = Outcome::deserialize(report).unwrap_or_else(|error| panic!("{}: {error}", self.name));
        let differs = |what: &str, expected: &dyn std::fmt::Debug, found: &dyn std::fmt::Debug| {
            Some(format!("{}\n  expected {what}: {expected:?}\n  found: {found:?}", self.name))
        };
        let document = self.document();
        let words: Vec<String> = found.findings.iter().filter_map(|found| found.words(&document)).collect();
        let keys: Vec<String> = found.findings.iter().map(|found| found.key.clone()).collect();
        let fixes: Vec<_> = found.findings.iter().flat_map(Found::fix).collect();
        let (findings, waived) = (judgements(found.findings), judgements(found.waived));
        let not_run: Vec<_> = found.not_run.into_iter().map(|skipped| (skipped.rule, skipped.reason)).collect();
        if findings != self.findings {
            return differs("findings", &self.findings, &findings);
        }
        if words != self.words {
            return differs("words", &self.words, &words);
        }
        if self.keys.as_ref().is_some_and(|expected| *expected != keys) {
            return differs("keys", &self.keys, &keys);
        }
        if self.fixes.as_ref().is_some_and(|expected| *expected != fixes) {
            return differs("fixes", &self.fixes, &fixes);
        }
        if self.waived.as_ref().is_some_and(|expected| *expected != waived) {
            return differs("waived", &self.waived, &waived);
        }
        if self.not_run.as_ref().is_some_and(|expected| *expected != not_run) {
            return differs("not run", &self.not_run, &not_run);
        }
        if self.verdicts.as_ref().is_some_and(|expected| *expected != found.verdicts) {
            return differs("verdicts", &self.verdicts, &found.verdicts);
        }
        None
    }
}

/// The part of a report that cases speak of.
#[derive(Deserialize)]
struct Outcome {
    findings: Vec<Found>,
    waived: Vec<Found>,
    not_run: Vec<Skipped>,
    verdicts: Verdicts,
}

#[derive(Deserialize)]
struct Found {
    severity: String,
    rule: String,
    at: String,
    key: String,
    span: Option<[usize; 2]>,
    fix: Option<Vec<Value>>,
}

impl Found {
    /// Where its fix puts what, once its tests have passed.
    fn fix(&self) -> Option<(String, Value)> {
        let put = self.fix.as_ref()?.iter().find(|operation| operation["op"] != "test")?;
        Some((put["path"].as_str()?.to_owned(), put["value"].clone()))
    }

    /// The words that it marks in the text at its place.
    fn words(&self, document: &Value) -> Option<String> {
        let [start, end] = self.span?;
        let text = document.pointer(&self.at).and_then(Value::as_str)?;
        Some(text.chars().skip(start).take(end.checked_sub(start)?).collect())
    }
}

#[derive(Deserialize)]
struct Skipped {
    rule: String,
    reason: String,
}

fn judgements(findings: Vec<Found>) -> Vec<(String, String, String)> {
    findings.into_iter().map(|found| (found.severity, found.rule, found.at)).collect()
}

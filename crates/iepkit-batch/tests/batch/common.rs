//! What the tests share: rows as JSON, and sample plans.

use std::sync::LazyLock;

use iepkit_batch::{BatchOptions, Entry, Format, TableFile, Tables, check_all, facts_schema, findings_schema};
use serde_json::Value;

/// The day the samples stand on.
pub const ON: &str = "2026-11-23";

pub fn options(on: &str) -> BatchOptions {
    BatchOptions::on(on.parse().unwrap())
}

/// Plans a line each.
pub fn entries(lines: &[String]) -> Vec<Entry> {
    lines.iter().zip(1..).map(|(line, row)| Entry::json(line.clone().into_bytes()).at_row(row)).collect()
}

/// Both tables as files of a format.
pub fn written(plans: impl IntoIterator<Item = Entry>, options: BatchOptions, format: Format) -> (Vec<u8>, Vec<u8>) {
    let (mut findings, mut facts) = (Vec::new(), Vec::new());
    let mut findings_file = TableFile::new(&mut findings, format, &findings_schema()).unwrap();
    let mut facts_file = TableFile::new(&mut facts, format, &facts_schema()).unwrap();
    for Tables { findings, facts, .. } in check_all(plans, options) {
        findings_file.write(&findings).unwrap();
        facts_file.write(&facts).unwrap();
    }
    findings_file.finish().unwrap();
    facts_file.finish().unwrap();
    (findings, facts)
}

/// The rows of both tables, as objects.
pub fn both(plans: impl IntoIterator<Item = Entry>, options: BatchOptions) -> (Vec<Value>, Vec<Value>) {
    let rows = |file: Vec<u8>| {
        String::from_utf8(file).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    };
    let (findings, facts) = written(plans, options, Format::Ndjson);
    (rows(findings), rows(facts))
}

/// The rows of the table of facts, with the columns that say where a plan is from and why it does not read.
pub fn errors(plans: impl IntoIterator<Item = Entry>) -> Vec<(Option<String>, Option<i64>, Option<String>)> {
    let (_, facts) = both(plans, options(ON));
    let text = |row: &Value, key: &str| row[key].as_str().map(str::to_owned);
    facts.iter().map(|row| (text(row, "file"), row["row"].as_i64(), text(row, "error"))).collect()
}

/// Sample plans, 400 at most, every hundredth of which does not read.
pub fn samples(count: usize) -> Vec<String> {
    static SAMPLES: LazyLock<Vec<String>> = LazyLock::new(make);
    SAMPLES[..count].to_vec()
}

fn make() -> Vec<String> {
    let broken = |(number, plan): (usize, String)| match number % 100 {
        99 => plan[..plan.len() / 2].to_owned(),
        _ => plan,
    };
    iepkit_sample::plans(1).take(400).enumerate().map(broken).collect()
}

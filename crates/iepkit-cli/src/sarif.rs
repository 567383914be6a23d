//! Findings as SARIF 2.1.0, for code hosts and editors.

use std::ops::Range;

use iepkit::{Finding, Lang, RULES, Report, Severity, Source};
use serde_json::{Value, json};

use crate::check::Checked;
use crate::failure::Failure;

/// A log of one run over all plans.
pub fn log(all: &[Checked]) -> Value {
    // Unless a language was asked for, what is said of a plan is in the plan's own; the log is in that of the first.
    let lang = all.iter().find_map(|checked| checked.lang).unwrap_or_default();
    let rules: Vec<Value> = RULES
        .iter()
        .map(|rule| {
            json!({
                "id": rule.id,
                "shortDescription": {"text": rule.what(lang)},
                "fullDescription": {"text": rule.why(lang)},
                "help": {"text": format!("{}. {}", rule.help(lang), rule.question(lang))},
                "defaultConfiguration": {"level": level(rule.severity)},
                "properties": {"category": rule.category, "aspect": rule.aspect},
            })
        })
        .collect();
    let results: Vec<Value> = all.iter().flat_map(results).collect();
    let failures: Vec<Value> = all.iter().filter_map(|checked| notification(checked, lang)).collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {"name": "iepkit", "version": env!("CARGO_PKG_VERSION"), "rules": rules}},
            "language": lang.code(),
            "columnKind": "unicodeCodePoints",
            "invocations": [{"executionSuccessful": failures.is_empty(), "toolExecutionNotifications": failures}],
            "results": results,
        }],
    })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "note",
    }
}

fn results(checked: &Checked) -> Vec<Value> {
    let (Ok(report), Some(document)) = (&checked.result, &checked.document) else { return Vec::new() };
    let source = document.source().ok();
    let Report { findings, waived, .. } = report;
    findings.iter().chain(waived).map(|finding| result(finding, &checked.path, source.as_ref())).collect()
}

fn result(finding: &Finding, path: &str, source: Option<&Source<'_>>) -> Value {
    let at = |pointer: &str| location(pointer, path, source, source.map(|source| crate::human::span(source, pointer)));
    let here = location(&finding.at, path, source, source.map(|source| crate::human::place(source, finding)));
    let related =
        finding.related.iter().map(|related| with(at(&related.at), "message", json!({"text": related.label})));
    let suppression = |waiver: &String| json!({"kind": "inSource", "status": "accepted", "location": at(waiver)});
    json!({
        "ruleId": finding.rule,
        "ruleIndex": RULES.iter().position(|rule| rule.id == finding.rule),
        "level": level(finding.severity),
        "message": {"text": format!("{}; {}", finding.message, finding.help)},
        "locations": [here],
        "relatedLocations": related.collect::<Vec<_>>(),
        "partialFingerprints": {"iepkitKey/v1": finding.key},
        // Empty rather than left out: left out would say that it is not known whether the result is suppressed.
        "suppressions": finding.waiver.iter().map(suppression).collect::<Vec<_>>(),
        "properties": {"question": finding.question},
    })
}

fn location(pointer: &str, path: &str, source: Option<&Source<'_>>, span: Option<Range<usize>>) -> Value {
    let region = source.zip(span).map(|(source, span)| {
        let (line, column) = source.line_column(span.start);
        let (end_line, end_column) = source.line_column(span.end);
        json!({"startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column})
    });
    json!({"physicalLocation": physical(path, region), "logicalLocations": [{"fullyQualifiedName": pointer}]})
}

fn notification(checked: &Checked, lang: Lang) -> Option<Value> {
    let failure: &Failure = checked.result.as_ref().err()?;
    let region = failure.line_column().map(|(line, column)| json!({"startLine": line, "startColumn": column}));
    Some(json!({
        "level": "error",
        "descriptor": {"id": failure.code()},
        "message": {"text": failure.message(checked.lang.unwrap_or(lang))},
        "locations": [{"physicalLocation": physical(&checked.path, region)}],
    }))
}

fn physical(path: &str, region: Option<Value>) -> Value {
    let file = json!({"artifactLocation": {"uri": uri(path)}});
    match region {
        Some(region) => with(file, "region", region),
        None => file,
    }
}

fn with(mut object: Value, key: &str, value: Value) -> Value {
    if let Value::Object(map) = &mut object {
        map.insert(key.to_owned(), value);
    }
    object
}

/// A path as a relative URI reference.
fn uri(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.replace('\\', "/").bytes() {
        if byte.is_ascii_alphanumeric() || b"/._-~".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            uri.push_str(&format!("%{byte:02X}"));
        }
    }
    uri
}

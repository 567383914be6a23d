//! Reports for people: in a line, as text, and as a table in a notebook.

use std::fmt::Write;

use iepkit::{Finding, Lang, Report, Severity};

/// How many findings there are, in one line.
pub fn counted(report: &Report) -> String {
    let counts = Severity::ALL.iter().map(|severity| format!("{severity} {}", report.count(*severity)));
    let counts = counts.collect::<Vec<_>>().join(", ");
    format!("<iepkit.Report {} on {}: {counts}>", report.plan, report.as_of)
}

/// A finding in one line.
pub fn line(finding: &Finding) -> String {
    let place = place(finding);
    format!("{} {place}: {}", finding.severity, finding.message)
}

/// Where a finding is; the pointer to the whole plan would be nothing at all.
fn place(finding: &Finding) -> &str {
    if finding.at.is_empty() { finding.entity.kind.as_str() } else { &finding.at }
}

/// A report as text: where it stands, then a line for each finding.
pub fn text(report: &Report) -> String {
    let lines = report.findings.iter().map(|finding| format!("\n{}", line(finding)));
    format!("{}{}", title(report), lines.collect::<String>())
}

/// A report as a table.
pub fn html(report: &Report) -> String {
    let lang = report.lang;
    let mut html = format!("<div lang=\"{lang}\"><p>{}</p>", escape(&title(report)));
    if !report.findings.is_empty() {
        let heads = match lang {
            Lang::En => ["Severity", "Place", "What is wrong", "To discuss"],
            Lang::Fr => ["Gravité", "Endroit", "Ce qui ne va pas", "À discuter"],
        };
        let heads: String = heads.iter().map(|head| format!("<th style=\"text-align: left\">{head}</th>")).collect();
        let rows: String = report.findings.iter().map(|finding| row(finding, lang)).collect();
        // Writing to a text does not fail.
        let _ = write!(html, "<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>");
    }
    html + "</div>"
}

fn row(finding: &Finding, lang: Lang) -> String {
    let colour = match finding.severity {
        Severity::Error => "#b3261e",
        Severity::Warning => "#8a5a00",
        Severity::Advice => "#3a5f8a",
    };
    let severity = format!("<b style=\"color: {colour}\">{}</b>", finding.severity.name(lang));
    let place = format!("<code>{}</code>", escape(place(finding)));
    let cells = [severity, place, escape(&finding.message), escape(&finding.question)];
    let cells: String = cells.iter().map(|cell| format!("<td style=\"text-align: left\">{cell}</td>")).collect();
    format!("<tr>{cells}</tr>")
}

/// The plan, the date, and how many findings of each severity there are.
fn title(report: &Report) -> String {
    let lang = report.lang;
    let counts = Severity::ALL.iter().map(|severity| format!("{} {}", severity.name(lang), report.count(*severity)));
    let counts = counts.collect::<Vec<_>>().join(" · ");
    let on = match lang {
        Lang::En => "on",
        Lang::Fr => "au",
    };
    format!("{} {on} {}: {counts}", report.plan, report.as_of)
}

fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            _ => escaped.push(letter),
        }
    }
    escaped
}

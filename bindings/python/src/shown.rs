//! Reports for people: in a line, as text, and as a table in a notebook.

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

/// A report as text: where the plan stands, then a line for each finding.
pub fn text(report: &Report) -> String {
    let lines = [title(report), verdicts(report)].into_iter().chain(not_run(report));
    lines.chain(report.findings.iter().map(line)).collect::<Vec<_>>().join("\n")
}

/// A report as a table.
pub fn html(report: &Report) -> String {
    let lang = report.lang;
    let heads = match lang {
        Lang::En => ["Severity", "Place", "What is wrong", "To discuss"],
        Lang::Fr => ["Gravité", "Endroit", "Ce qui ne va pas", "À discuter"],
    };
    let heads: String = heads.iter().map(|head| format!("<th style=\"{CELL}\">{head}</th>")).collect();
    let rows: String = report.findings.iter().map(|finding| row(finding, lang)).collect();
    let table = if rows.is_empty() {
        String::new()
    } else {
        format!("<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>")
    };
    let (title, verdicts) = (escape(&title(report)), escape(&verdicts(report)));
    let not_run: String = not_run(report).map(|line| format!("<br>{}", quoted(&line))).collect();
    format!("<div lang=\"{lang}\"><p><b>{title}</b><br>{verdicts}{not_run}</p>{table}</div>")
}

/// Notebooks set the cells of a table flush right.
const CELL: &str = "text-align: left; vertical-align: top; padding: 3px 9px";

fn row(finding: &Finding, lang: Lang) -> String {
    let colour = match finding.severity {
        Severity::Error => "#c5362c",
        Severity::Warning => "#a56a00",
        Severity::Advice => "#3f74b0",
    };
    // The words keep the colour of the notebook's theme, light or dark.
    let severity =
        format!("<td style=\"{CELL}; border-left: 4px solid {colour}\"><b>{}</b></td>", finding.severity.name(lang));
    let place = format!("<code>{}</code>", escape(place(finding)).replace('/', "<wbr>/"));
    let cells = [place, quoted(&finding.message), escape(&finding.question)];
    let cells: String = cells.iter().map(|cell| format!("<td style=\"{CELL}\">{cell}</td>")).collect();
    format!("<tr>{severity}{cells}</tr>")
}

/// The plan, the date, and how many findings of each severity there are, and how many are waived.
fn title(report: &Report) -> String {
    let Report { plan, as_of, lang, waived, .. } = report;
    let counts = Severity::ALL.iter().map(|severity| (severity.name(*lang), report.count(*severity)));
    let waived_word = match lang {
        Lang::En => "waived",
        Lang::Fr => "écarté par dérogation",
    };
    let waived = (!waived.is_empty()).then_some((waived_word, waived.len()));
    let counts = counts.chain(waived).map(|(word, count)| format!("{word} {count}"));
    let counts = counts.collect::<Vec<_>>().join(" · ");
    match lang {
        Lang::En => format!("{plan}, {as_of}: {counts}"),
        Lang::Fr => format!("{plan}, {as_of}\u{a0}: {counts}"),
    }
}

/// The three verdicts.
fn verdicts(report: &Report) -> String {
    let iepkit::Verdicts { complete, compliant, sound } = report.verdicts;
    let names = match report.lang {
        Lang::En => ["complete: ", "compliant: ", "sound: "],
        Lang::Fr => ["complet\u{a0}: ", "conforme\u{a0}: ", "solide\u{a0}: "],
    };
    let said = |verdict| match (verdict, report.lang) {
        (Some(true), Lang::En) => "yes",
        (Some(false), Lang::En) => "no",
        (None, Lang::En) => "cannot be told",
        (Some(true), Lang::Fr) => "oui",
        (Some(false), Lang::Fr) => "non",
        (None, Lang::Fr) => "on ne peut le dire",
    };
    let verdicts = names.iter().zip([complete, compliant, sound]);
    verdicts.map(|(name, verdict)| format!("{name}{}", said(verdict))).collect::<Vec<_>>().join(" · ")
}

/// The rules that could not run, each in a line, which say why a verdict cannot be told.
fn not_run(report: &Report) -> impl Iterator<Item = String> {
    let head = match report.lang {
        Lang::En => "could not run: ",
        Lang::Fr => "n'a pas pu s'appliquer\u{a0}: ",
    };
    let skipped = report.not_run.iter();
    skipped.map(move |skipped| format!("{head}`{}` ({})", skipped.rule, skipped.reason_in_words(report.lang)))
}

/// A message, with what stands in backticks set as code, which may be an id as long as a line.
fn quoted(message: &str) -> String {
    let code = |part| format!("<code style=\"overflow-wrap: anywhere\">{}</code>", escape(part));
    let parts = message.split('`').enumerate();
    parts.map(|(n, part)| if n % 2 == 1 { code(part) } else { escape(part) }).collect()
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

//! What a report comes to, in a few lines for people.

use std::io::{self, Write};

use iepkit::{Lang, Report, Severity};

use crate::say;

/// Writes how many findings there are, the verdicts, what was checked, and what could not be.
pub fn summary(path: &str, report: &Report, out: &mut dyn Write) -> io::Result<()> {
    let t = |en: &'static str, fr: &'static str| say(report.lang, en, fr);
    writeln!(out, "{path}: {}", counts(report))?;
    writeln!(
        out,
        "  {} {} · {} {} · {} {}",
        t("complete:", "complet :"),
        verdict(report.verdicts.complete, report.lang),
        t("compliant:", "conforme :"),
        verdict(report.verdicts.compliant, report.lang),
        t("sound:", "solide :"),
        verdict(report.verdicts.sound, report.lang),
    )?;
    let gates: Vec<&str> = report.gates.iter().map(|gate| gate.as_str()).collect();
    writeln!(
        out,
        "  {} {} {} · {} {} · {} {}",
        t("policy", "politique"),
        report.policy.id,
        report.policy.version,
        t("on", "en date du"),
        report.as_of,
        t("gates:", "étapes :"),
        gates.join(", "),
    )?;
    for skipped in &report.not_run {
        writeln!(
            out,
            "  {} {} ({})",
            t("could not run:", "n'a pas pu s'appliquer :"),
            skipped.rule,
            skipped.reason_in_words(report.lang)
        )?;
    }
    Ok(())
}

/// How many findings of each severity there are, and how many are waived.
fn counts(report: &Report) -> String {
    let lang = report.lang;
    let found = Severity::ALL.iter().map(|severity| (report.count(*severity) as u64, *severity));
    let mut counts: Vec<String> =
        found.filter(|(count, _)| *count > 0).map(|(count, severity)| self::count(count, severity, lang)).collect();
    if counts.is_empty() {
        counts.push(say(lang, "nothing to report", "rien à signaler").to_owned());
    }
    match report.waived.len() {
        0 => {}
        1 => counts.push(say(lang, "1 waived", "1 écarté par dérogation").to_owned()),
        many => counts.push(format!("{many} {}", say(lang, "waived", "écartés par dérogation"))),
    }
    counts.join(", ")
}

/// How many findings of a severity, in words.
pub fn count(count: u64, of: Severity, lang: Lang) -> String {
    let plural = match (lang, of) {
        (Lang::En, Severity::Advice) => "",
        (Lang::Fr, _) if count == 0 => "",
        _ if count == 1 => "",
        _ => "s",
    };
    format!("{count} {}{plural}", of.name(lang))
}

fn verdict(verdict: Option<bool>, lang: Lang) -> &'static str {
    match verdict {
        Some(true) => say(lang, "yes", "oui"),
        Some(false) => say(lang, "no", "non"),
        None => say(lang, "cannot be told", "on ne peut le dire"),
    }
}

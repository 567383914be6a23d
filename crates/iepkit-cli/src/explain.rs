//! `iepkit explain` and `iepkit rules`: what the rules are.

use std::io::Write;

use iepkit::{Category, Lang, Policy, RULES, Rule, Severity};
use serde_json::{Value, json};

use crate::input::{self, NoPolicy};
use crate::{CLEAN, FAILED, Outcome, human, output, say};

/// Explains one rule.
pub fn explain(rule: &str, lang: Lang, out: &mut dyn Write, err: &mut dyn Write) -> Outcome {
    match Rule::named(rule) {
        Some(rule) => {
            write!(out, "{}", rule.page(lang))?;
            Ok(CLEAN)
        }
        None => {
            let hint = match Rule::nearest(rule) {
                Some(nearest) => format!("{} `{nearest}`?", say(lang, "; did you mean", "; vouliez-vous dire")),
                None => say(lang, "; `iepkit rules` lists them", "; `iepkit rules` les énumère").to_owned(),
            };
            let unknown = say(lang, "unknown rule", "règle inconnue");
            writeln!(err, "{}", output::error(&format!("{unknown}{hint}"), lang))?;
            Ok(FAILED)
        }
    }
}

/// Lists the rules, as a policy has them.
pub fn list(policy: Option<&str>, json: bool, lang: Lang, out: &mut dyn Write, err: &mut dyn Write) -> Outcome {
    let operand = policy.unwrap_or("core");
    let policy = match input::policy(operand) {
        Ok(policy) => policy,
        Err(NoPolicy { failure, text }) => {
            return human::failure(operand, text.as_deref(), &failure, lang, err).map(|()| FAILED);
        }
    };
    if json {
        let rules: Vec<Value> = RULES.iter().map(|rule| rule_json(rule, &policy, lang)).collect();
        return output::pretty_json(&rules, out);
    }
    let width = RULES.iter().map(|rule| rule.id.len()).max().unwrap_or_default();
    for category in Category::ALL {
        writeln!(out, "{}", category.name(lang))?;
        for rule in RULES.iter().filter(|rule| rule.category == *category) {
            let severity =
                policy.severity(rule.id).map_or(say(lang, "off", "inactive"), |severity| severity.name(lang));
            writeln!(out, "  {:width$}  {severity:13}  {}", rule.id, rule.message(lang))?;
        }
        writeln!(out)?;
    }
    writeln!(
        out,
        "{} {} {}: {} {}. {}",
        say(lang, "policy", "politique"),
        policy.id(),
        policy.version(),
        RULES.len(),
        say(lang, "rules", "règles"),
        say(lang, "`iepkit explain RULE` says why.", "`iepkit explain RÈGLE` dit pourquoi."),
    )?;
    Ok(CLEAN)
}

fn rule_json(rule: &Rule, policy: &Policy, lang: Lang) -> Value {
    json!({
        "id": rule.id,
        "category": rule.category,
        "aspect": rule.aspect,
        "gates": rule.gates,
        "severity": policy.severity(rule.id).map_or("off", Severity::as_str),
        "what": rule.what(lang),
        "message": rule.message(lang),
        "help": rule.help(lang),
        "question": rule.question(lang),
    })
}

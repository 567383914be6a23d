//! `iepkit explain` and `iepkit rules`: what the rules are.

use std::io::Write;

use iepkit::{Category, Gate, Lang, ParamDefault, Policy, RULES, Rule, Severity};
use serde_json::{Value, json};

use crate::input::{self, Failure};
use crate::{CLEAN, FAILED, Outcome, human, output, say, words};

/// Explains one rule.
pub fn explain(rule: &str, lang: Lang, out: &mut dyn Write, err: &mut dyn Write) -> Outcome {
    match Rule::named(rule) {
        Some(rule) => {
            write!(out, "{}", page(rule, lang))?;
            Ok(CLEAN)
        }
        None => {
            let hint = match Rule::nearest(rule) {
                Some(nearest) => format!("{} `{nearest}`?", say(lang, "; did you mean", "; vouliez-vous dire")),
                None => say(lang, "; `iepkit rules` lists them", "; `iepkit rules` les énumère").to_owned(),
            };
            let (error, unknown) =
                (words::severity(Severity::Error, lang), say(lang, "unknown rule", "règle inconnue"));
            writeln!(err, "{error}: {unknown}{hint}")?;
            Ok(FAILED)
        }
    }
}

/// A rule's page, in Markdown: for the terminal and for the reference.
pub fn page(rule: &Rule, lang: Lang) -> String {
    let text = rule.text(lang);
    let gates: Vec<&str> = rule.gates.iter().map(|gate| gate.as_str()).collect();
    let gates = if rule.gates.len() == Gate::ALL.len() {
        say(lang, "every gate", "toutes").to_owned()
    } else {
        gates.join(", ")
    };
    let mut page = format!("# {}\n\n{}\n\n", rule.id, text.what);
    let facts = [
        (say(lang, "Severity", "Gravité"), words::severity(rule.severity, lang).to_owned()),
        (say(lang, "Aspect", "Aspect"), words::aspect(rule.aspect, lang).to_owned()),
        (say(lang, "Gate", "Étape"), gates),
        (say(lang, "It says", "Message"), text.message.to_owned()),
        (say(lang, "Help", "Aide"), text.help.to_owned()),
        (say(lang, "Question", "Question"), text.question.to_owned()),
    ];
    let colon = say(lang, ":", "\u{a0}:");
    for (name, value) in facts {
        page.push_str(&format!("- {name}{colon} {value}\n"));
    }
    page.push_str(&format!("\n## {}\n\n{}\n", say(lang, "Why", "Pourquoi"), text.why));
    page.push_str(&format!("\n## {}\n\n```yaml\n{}```\n", say(lang, "Reported", "Signalé"), rule.reported()));
    page.push_str(&format!("\n## {}\n\n```yaml\n{}```\n", say(lang, "Accepted", "Accepté"), rule.accepted()));
    if !rule.params.is_empty() {
        page.push_str(&format!("\n## {}\n\n", say(lang, "Parameters", "Paramètres")));
        for param in rule.params {
            let default = match &param.default {
                ParamDefault::Whole(number) => number.to_string(),
                ParamDefault::Words { words, .. } => words.join(", "),
            };
            page.push_str(&format!("- `{}`{colon} {} ({default})\n", param.name, say(lang, param.en, param.fr)));
        }
    }
    page.push_str(&format!("\n## {}\n\n", say(lang, "Sources", "Sources")));
    for source in rule.sources {
        page.push_str(&format!("- {source}\n"));
    }
    page
}

/// Lists the rules, as a policy has them.
pub fn list(policy: Option<&str>, json: bool, lang: Lang, out: &mut dyn Write, err: &mut dyn Write) -> Outcome {
    let policy = match input::policy(policy.unwrap_or("core")) {
        Ok(policy) => policy,
        Err(failure) => return list_fails(policy.unwrap_or_default(), &failure, lang, err),
    };
    if json {
        let rules: Vec<Value> = RULES.iter().map(|rule| rule_json(rule, &policy, lang)).collect();
        return output::pretty_json(&rules, out);
    }
    let width = RULES.iter().map(|rule| rule.id.len()).max().unwrap_or_default();
    for category in Category::ALL {
        writeln!(out, "{}", words::category(*category, lang))?;
        for rule in RULES.iter().filter(|rule| rule.category == *category) {
            let severity = policy
                .severity(rule.id)
                .map_or(say(lang, "off", "inactive"), |severity| words::severity(severity, lang));
            writeln!(out, "  {:width$}  {severity:13}  {}", rule.id, rule.text(lang).message)?;
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

fn list_fails(path: &str, failure: &Failure, lang: Lang, err: &mut dyn Write) -> Outcome {
    human::failure(path, None, failure, lang, err).map(|()| FAILED)
}

fn rule_json(rule: &Rule, policy: &Policy, lang: Lang) -> Value {
    let text = rule.text(lang);
    json!({
        "id": rule.id,
        "category": rule.category,
        "aspect": rule.aspect,
        "gates": rule.gates,
        "severity": policy.severity(rule.id).map_or("off", Severity::as_str),
        "what": text.what,
        "message": text.message,
        "help": text.help,
        "question": text.question,
    })
}

//! What is generated from the source.

mod tables;

use std::fs;
use std::path::PathBuf;

use iepkit::lifecycle::{MOVES, diagram};
use iepkit::plan::State;
use iepkit::{Category, Lang, RULES, schema};
use serde_json::Value;

use crate::run::{Done, root};

/// How deep the objects of a schema are spread over lines: as deep as the rules lie in the schema of a policy.
const LEVELS: usize = 4;

/// Writes the generated files, or says which are not up to date.
pub fn run(check: bool) -> Done {
    let mut stale = Vec::new();
    for (path, text) in files()? {
        let current = fs::read_to_string(root().join(&path)).unwrap_or_default();
        if current == text {
            continue;
        }
        if check {
            stale.push(path.display().to_string());
            continue;
        }
        let full = root().join(&path);
        let folder = full.parent().map_or(Ok(()), fs::create_dir_all);
        folder.and_then(|()| fs::write(&full, text)).map_err(|error| format!("{}: {error}", path.display()))?;
        eprintln!("xtask: wrote {}", path.display());
    }
    if stale.is_empty() { Ok(()) } else { Err(format!("not up to date: {}; run `cargo xtask gen`", stale.join(", "))) }
}

fn files() -> Result<Vec<(PathBuf, String)>, String> {
    Ok(vec![
        ("docs/rules.md".into(), reference(Lang::En)),
        ("docs/regles.md".into(), reference(Lang::Fr)),
        ("docs/lifecycle.md".into(), lifecycle(Lang::En)),
        ("docs/cycle-de-vie.md".into(), lifecycle(Lang::Fr)),
        ("docs/tables.md".into(), tables::page(Lang::En)),
        ("docs/tableaux.md".into(), tables::page(Lang::Fr)),
        ("docs/schema/plan.schema.json".into(), lines(schema::plan().as_value())),
        ("docs/schema/policy.schema.json".into(), lines(schema::policy().as_value())),
        ("docs/schema/report.schema.json".into(), lines(schema::report().as_value())),
        ("tests/cases/counts.json".into(), counts()?),
    ])
}

/// A schema with a definition, a key or a rule a line: short enough for a phone to carry, and it shows what changes.
fn lines(schema: &Value) -> String {
    let mut text = String::new();
    spread(schema, 1, &mut text);
    text + "\n"
}

fn spread(value: &Value, level: usize, text: &mut String) {
    match value {
        Value::Object(keys) if level <= LEVELS => {
            for (index, (key, value)) in keys.iter().enumerate() {
                let before = if index == 0 { '{' } else { ',' };
                *text += &format!("{before}\n{}{}: ", "  ".repeat(level), Value::from(key.as_str()));
                spread(value, level + 1, text);
            }
            *text += &format!("\n{}}}", "  ".repeat(level - 1));
        }
        _ => *text += &value.to_string(),
    }
}

/// How many cases there are of each sort, for every language to hold its runs against.
fn counts() -> Result<String, String> {
    let folders = ["rules", "reading", "policies", "moves", "deadlines", "diffs", "batch"];
    let counts = folders.map(|folder| Ok(format!("\"{folder}\": {}", count(folder)?)));
    let counts: Vec<String> = counts.into_iter().collect::<Result<_, String>>()?;
    Ok(format!("{{{}}}\n", counts.join(", ")))
}

/// How many cases the files of a folder hold.
fn count(folder: &str) -> Result<usize, String> {
    let mut count = 0;
    for entry in fs::read_dir(root().join("tests/cases").join(folder)).map_err(|error| error.to_string())? {
        let path = entry.map_err(|error| error.to_string())?.path();
        let text = fs::read_to_string(&path).map_err(|error| error.to_string())?;
        let file: Value = serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
        count += file.get("cases").and_then(Value::as_array).map_or(0, Vec::len);
    }
    Ok(count)
}

/// The reference of all rules in one language.
fn reference(lang: Lang) -> String {
    let (title, intro) = match lang {
        Lang::En => (
            "The rules",
            "Every rule of the policy `core`, in the order of the chain. Generated from the source by `cargo xtask gen`;\n\
             `iepkit explain RULE` shows the same page. En français : [regles.md](regles.md).",
        ),
        Lang::Fr => (
            "Les règles",
            "Toutes les règles de la politique `core`, dans l'ordre de la chaîne. Généré à partir du code par\n\
             `cargo xtask gen`; `iepkit explain RÈGLE --lang fr` montre la même page. In English: [rules.md](rules.md).",
        ),
    };
    let mut page = format!("# {title}\n\n{intro}\n");
    let of = |category: Category| RULES.iter().filter(move |rule| rule.category == category);
    for category in Category::ALL {
        page += &format!("\n**{}**\n\n", category.name(lang));
        for rule in of(*category) {
            page += &format!("- [`{0}`](#{0}) · {1} · {2}\n", rule.id, rule.severity.name(lang), rule.message(lang));
        }
    }
    for category in Category::ALL {
        for rule in of(*category) {
            // Each rule's page becomes a section of this one.
            let section = rule
                .page(lang)
                .lines()
                .map(|line| if line.starts_with('#') { format!("#{line}\n") } else { format!("{line}\n") })
                .collect::<String>();
            page += &format!("\n{section}");
        }
    }
    page
}

/// The table of moves in one language, with its diagram.
fn lifecycle(lang: Lang) -> String {
    let (title, intro, [from, event, to, gates, who]) = match lang {
        Lang::En => (
            "The life of a plan",
            "What may happen to a plan, and what must be true first. Generated from the table of moves by `cargo xtask gen`.\n\
             En français : [cycle-de-vie.md](cycle-de-vie.md).",
            ["from", "event", "to", "no error at the gates", "by"],
        ),
        Lang::Fr => (
            "Le cycle de vie d'un plan",
            "Ce qui peut arriver à un plan, et ce qui doit d'abord être vrai. Généré à partir de la table des passages par\n\
             `cargo xtask gen`. In English: [lifecycle.md](lifecycle.md).",
            ["de", "événement", "à", "sans erreur aux étapes", "par"],
        ),
    };
    let mut page = format!("# {title}\n\n{intro}\n\n```mermaid\n{}```\n\n", diagram());
    page += &format!("| {from} | {event} | {to} | {gates} | {who} |\n|---|---|---|---|---|\n");
    for row in MOVES {
        let from = row.from.map_or("—", State::as_str);
        let gates: Vec<&str> = row.gates.iter().map(|gate| gate.as_str()).collect();
        let event = format!("`{}`: {}", row.event, row.event.name(lang));
        page += &format!("| {from} | {event} | {} | {} | {} |\n", row.to, gates.join(", "), row.who.name(lang));
    }
    page + match lang {
        Lang::En => {
            "\nAn error at a gate of a move blocks it; warnings never do. Opening, disputing and starting a review are never \
             blocked, nor is\nclosing a plan because the child was transferred or left school, or because consent was \
             withdrawn. A closed plan never changes.\n\n\
             A decision carries the digests of what was agreed. When needs or goals change afterwards, it is stale as an \
             error; when strategies\nchange, as a warning; an observation changes nothing. An amendment, or a review that \
             changes a goal, begins a new version, which names\nthe one before by its digest. Every entry of the history \
             carries the digest of the one before, so that a gap or an edit shows.\n"
        }
        Lang::Fr => {
            "\nUne erreur à l'étape d'un passage le bloque; un avertissement, jamais. Ouvrir un plan, le contester et commencer \
             une révision ne\nsont jamais bloqués, pas plus que fermer un plan parce que l'enfant change d'école, quitte \
             l'école, ou que le consentement est retiré.\nUn plan fermé ne change plus.\n\n\
             Une décision porte les empreintes de ce qui a été accepté. Si les besoins ou les objectifs changent ensuite, elle \
             est périmée : c'est une\nerreur; si les moyens changent, un avertissement; une observation ne change rien. Une \
             modification, ou une révision qui change un\nobjectif, ouvre une nouvelle version, qui nomme la précédente par son \
             empreinte. Chaque entrée de l'historique porte l'empreinte de la\nprécédente : une coupure ou une retouche se voit.\n"
        }
    }
}

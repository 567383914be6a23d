//! What is generated from the source.

use std::fs;
use std::path::PathBuf;

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
    let counts =
        ["rules", "reading", "policies", "moves"].map(|folder| Ok(format!("\"{folder}\": {}", count(folder)?)));
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

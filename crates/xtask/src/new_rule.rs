//! The skeletons of a new rule: its file, its lines in the list, and its cases.

use std::fs;
use std::path::Path;

use iepkit::{Category, RULES};

use crate::run::{Done, root};

/// Writes the skeletons.
pub fn run(name: &str, category: &str) -> Done {
    let kebab = name.split('-').all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase()));
    if !kebab {
        return Err(format!("`{name}` is not a name in kebab-case"));
    }
    if RULES.iter().any(|rule| rule.is_called(name)) {
        return Err(format!("`{name}` is a rule already"));
    }
    let known = Category::of_word(category);
    let category = known.ok_or_else(|| format!("`{category}` is none of {}", Category::WORDS.join(", ")))?;
    let file = name.replace('-', "_");
    let list = root().join("crates/iepkit/src/rules.rs");
    let listed = fs::read_to_string(&list).map_err(|error| error.to_string())?;
    write(&root().join(format!("crates/iepkit/src/rules/{category}/{file}.rs")), &declaration(name, category))?;
    write(&root().join(format!("tests/cases/rules/{name}.json")), &cases(name))?;
    fs::write(list, with_line(&listed, category.as_str(), &file)).map_err(|error| error.to_string())?;
    eprintln!("xtask: wrote the rule, its line in rules.rs and its cases; now fill them in and run `cargo xtask gen`");
    Ok(())
}

/// The list with the rule in it, in its place.
fn with_line(list: &str, category: &str, file: &str) -> String {
    let mut lines: Vec<String> = list.lines().map(str::to_owned).collect();
    let module = format!("    pub(super) mod {file};");
    let entry = format!("    &{category}::{file}::RULE,");
    if let Some(start) = lines.iter().position(|line| *line == format!("mod {category} {{")) {
        let at = lines.iter().skip(start + 1).position(|line| *line == "}" || *line > module);
        lines.insert(start + 1 + at.unwrap_or_default(), module);
    }
    if let Some(start) = lines.iter().position(|line| line.starts_with("pub static RULES")) {
        let at = lines.iter().skip(start + 1).position(|line| *line == "];" || *line > entry);
        lines.insert(start + 1 + at.unwrap_or_default(), entry);
    }
    lines.join("\n") + "\n"
}

fn write(path: &Path, text: &str) -> Done {
    if path.exists() {
        return Err(format!("{} exists already", path.display()));
    }
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}

fn declaration(name: &str, category: Category) -> String {
    let category = format!("{category:?}");
    format!(
        r##"//! `{name}`: one rule, its texts and its check.

use crate::rules::prelude::*;

declare! {{
    /// What it reports, in one sentence.
    ///
    /// # Why
    ///
    /// Why it matters to the child, the parents or the teacher.
    ///
    /// # Reported
    ///
    /// ```yaml
    /// goals: [{{id: g1}}]
    /// ```
    ///
    /// # Accepted
    ///
    /// ```yaml
    /// goals: [{{id: g1, statement: Writes for 10 minutes in a row}}]
    /// ```
    id: "{name}",
    category: Category::{category},
    aspect: Aspect::Completeness,
    severity: Severity::Advice,
    sources: &[sources::IEPKIT],
    en: English {{
        message: "goal `{{goal}}` ...",
        help: "what to do",
        question: "What may the team discuss?",
    }},
    fr: French {{
        what: "Ce qu'elle signale, en une phrase.",
        why: "Pourquoi c'est important pour l'enfant, les parents ou l'enseignant.",
        message: "l'objectif `{{goal}}` ...",
        help: "quoi faire",
        question: "De quoi l'équipe peut-elle discuter?",
    }},
    check: check,
}}

fn check<'p>(cx: &Context<'_, 'p>, found: &mut Findings<'p>) {{
    for (i, goal) in cx.open_goals().filter(|(_, goal)| goal.statement.is_none()) {{
        found.report(Spot::goal(i, goal)).arg("goal", &goal.id);
    }}
}}
"##
    )
}

fn cases(name: &str) -> String {
    let case = |what: &str, kind: &str| {
        format!(
            "    {{\n      \"name\": \"{what}\",\n      \"kind\": \"{kind}\",\n      \"patch\": [],\n      \"findings\": []\n    }}"
        )
    };
    let cases = [
        case("what is reported", "reported"),
        case("what is accepted", "accepted"),
        case("what lies on the edge", "boundary"),
        case("what the rule has nothing to say of", "not-applicable"),
    ];
    format!("{{\n  \"rule\": \"{name}\",\n  \"cases\": [\n{}\n  ]\n}}\n", cases.join(",\n"))
}

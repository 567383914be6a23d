//! The repository's own rules: what every rule, text and file here keeps to.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use iepkit::{Lang, RULES, Rule};
use iepkit_tests::{repository, rule_cases, text};

/// The files below a folder with an ending.
fn files_below(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("target") {
            files.extend(files_below(&path, ending));
        } else if path.extension().is_some_and(|found| found == ending) {
            files.push(path);
        }
    }
    files
}

fn placeholders(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name).collect()
}

fn texts(rule: &Rule, lang: Lang) -> [String; 5] {
    let said = [rule.message(lang), rule.help(lang), rule.question(lang)].map(str::to_owned);
    let [message, help, question] = said;
    [rule.what(lang), rule.why(lang), message, help, question]
}

#[test]
fn every_rule_has_a_file_of_its_name_in_the_folder_of_its_category() {
    let folder = repository().join("crates/iepkit/src/rules");
    let mut found: Vec<String> = Vec::new();
    for category in fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir()) {
        for file in files_below(&category, "rs") {
            let category = category.file_name().unwrap().to_str().unwrap();
            found.push(format!("{category}/{}", file.file_stem().unwrap().to_str().unwrap().replace('_', "-")));
        }
    }
    found.sort();
    let mut listed: Vec<String> = RULES.iter().map(|rule| format!("{}/{}", rule.category, rule.id)).collect();
    listed.sort();
    assert_eq!(found, listed, "a rule is a file and a line in rules.rs");
}

#[test]
fn the_list_of_rules_is_sorted_and_no_name_stands_twice() {
    let listed: Vec<_> = RULES.iter().map(|rule| (rule.category.as_str(), rule.id)).collect();
    let mut sorted = listed.clone();
    sorted.sort_unstable();
    assert_eq!(listed, sorted);
    let names: BTreeSet<_> = RULES.iter().flat_map(|rule| rule.aliases.iter().chain([&rule.id])).collect();
    assert_eq!(names.len(), RULES.iter().map(|rule| rule.aliases.len() + 1).sum::<usize>());
}

#[test]
fn every_rule_has_cases_under_its_name() {
    let rules: BTreeSet<_> = RULES.iter().map(|rule| rule.id.to_owned()).collect();
    let cases: BTreeSet<_> = rule_cases().into_iter().map(|file| file.rule).collect();
    assert_eq!(rules, cases);
    for rule in rules {
        let file = repository().join(format!("tests/cases/rules/{rule}.json"));
        assert!(file.exists(), "{}", file.display());
    }
}

#[test]
fn both_languages_say_everything_with_the_same_placeholders() {
    for rule in RULES {
        let [en, fr] = Lang::ALL.map(|lang| texts(rule, lang));
        for (en, fr) in en.iter().zip(&fr) {
            assert!(!en.trim().is_empty() && !fr.trim().is_empty(), "{} lacks a text", rule.id);
            assert_eq!(placeholders(en), placeholders(fr), "{}", rule.id);
            assert_ne!(en, fr, "{} is not translated", rule.id);
        }
        assert!(!rule.sources.is_empty(), "{} has no source", rule.id);
    }
}

#[test]
fn messages_start_lower_case_and_questions_ask() {
    for rule in RULES {
        for lang in Lang::ALL {
            for said in [rule.message(lang), rule.help(lang)] {
                assert!(said.starts_with(|c: char| c.is_lowercase() || "`{".contains(c)), "{}: {said}", rule.id);
                assert!(!said.ends_with(['.', '!', '?']), "{}: {said}", rule.id);
            }
            let question = rule.question(lang);
            assert!(question.ends_with('?') && question.starts_with(char::is_uppercase), "{}: {question}", rule.id);
            assert!(rule.what(lang).ends_with('.') && rule.why(lang).ends_with('.'), "{}", rule.id);
            assert_eq!(placeholders(rule.help(lang)).len() + placeholders(question).len(), 0, "{}", rule.id);
        }
    }
}

#[test]
fn french_is_set_as_in_quebec() {
    for rule in RULES {
        for said in texts(rule, Lang::Fr) {
            for wrong in [" ;", " !", " ?", " :", "« ", " »", "\u{a0};", "\u{a0}?", "\u{a0}!", "’"] {
                assert!(!said.contains(wrong), "{}: `{wrong}` in: {said}", rule.id);
            }
        }
    }
}

#[test]
fn no_source_file_is_long() {
    let mut long = Vec::new();
    for folder in ["crates", "tests", "benches", "bindings"] {
        let folder = repository().join(folder);
        if folder.exists() {
            for file in files_below(&folder, "rs") {
                let lines = text(&file).lines().count();
                if lines > 400 {
                    long.push(format!("{} has {lines} lines", file.display()));
                }
            }
        }
    }
    assert!(long.is_empty(), "split before 400 lines: {long:?}");
}

#[test]
fn the_domain_is_pure() {
    let forbidden = [
        "std::fs",
        "std::net",
        "std::env",
        "std::time",
        "std::process",
        "std::thread",
        "SystemTime",
        "println!",
        "HashMap",
        "unsafe ",
    ];
    for file in files_below(&repository().join("crates/iepkit/src"), "rs") {
        let source: String = text(&file).lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        for word in forbidden {
            assert!(!source.contains(word), "{} uses {word}", file.display());
        }
    }
}

#[test]
fn the_changelog_names_this_version() {
    let changelog = text(&repository().join("CHANGELOG.md"));
    assert!(changelog.contains(&format!("## {}", env!("CARGO_PKG_VERSION"))));
}

#[test]
fn the_front_pages_show_the_six_lines_that_are_tested_in_every_language() {
    let [english, french] = ["README.md", "LISEZMOI.md"].map(|name| text(&repository().join(name)));
    for (language, file) in [
        ("rust", "examples/rust/six_lines.rs"),
        ("python", "examples/python/six_lines.py"),
        ("swift", "examples/swift/Sources/six-lines/main.swift"),
        ("kotlin", "examples/kotlin/src/main/kotlin/SixLines.kt"),
    ] {
        let shown = format!("```{language}\n{}```\n", text(&repository().join(file)));
        assert!(english.contains(&shown), "README.md does not show {file} as it is");
        let shown = shown.replace(r#""language": "en""#, r#""language": "fr""#);
        assert!(french.contains(&shown), "LISEZMOI.md does not show {file}, of a plan in French");
    }
}

/// The constant of a name that a source holds.
fn constant(source: &str, name: &str) -> u32 {
    let (_, value) = source.split_once(&format!("{name}: u32 = 0x")).unwrap();
    let (digits, _) = value.split_once(';').unwrap();
    u32::from_str_radix(&digits.replace('_', ""), 16).unwrap()
}

/// Lists and lexicons know a word by its hash.
#[test]
fn no_two_words_of_the_readings_have_the_same_hash() {
    let folder = repository().join("crates/iepkit/src/wording");
    let source = text(&folder.join("hash.rs"));
    let (start, prime) = (constant(&source, "START"), constant(&source, "PRIME"));
    let hash = |word: &str| word.bytes().fold(start, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(prime));
    let mut words: BTreeMap<u32, String> = BTreeMap::new();
    for file in files_below(&folder, "rs") {
        for word in text(&file).split(|c: char| c.is_whitespace() || matches!(c, '"' | '\\')) {
            let known = words.entry(hash(word)).or_insert_with(|| word.to_owned());
            assert_eq!(known, word, "they have the same hash");
        }
    }
    assert!(words.len() > 5_000);
    assert_eq!(words.get(&hash("orthophoniste")).map(String::as_str), Some("orthophoniste"));
}

//! The year of a plan, as the documentation tells it: every command is run, and every answer compared.

use std::fs;
use std::path::Path;
use std::process::Command;

use iepkit_tests::{repository, text};
use tempfile::TempDir;

/// A part of a page that says something to do: its kind, and its lines.
fn blocks(page: &str) -> Vec<(&str, Vec<&str>)> {
    let mut blocks = Vec::new();
    let mut lines = page.lines();
    while let Some(line) = lines.next() {
        if let Some(kind) = line.strip_prefix("```") {
            blocks.push((kind, lines.by_ref().take_while(|line| *line != "```").collect()));
        }
    }
    blocks
}

/// The words of a command as a shell has them, with nothing but double quotes to mind.
fn words(command: &str) -> Vec<String> {
    let (mut words, mut quoted) = (vec![String::new()], false);
    for c in command.chars() {
        match c {
            '"' => quoted = !quoted,
            ' ' if !quoted => words.push(String::new()),
            c => words.last_mut().unwrap().push(c),
        }
    }
    words
}

/// What the command answers, on either stream.
fn answer(folder: &Path, command: &str) -> String {
    let words = words(command);
    if words[0] == "cp" {
        fs::copy(folder.join(&words[1]), folder.join(&words[2])).unwrap();
        return String::new();
    }
    assert_eq!(words[0], "iepkit", "{command}");
    let ran = Command::new(env!("CARGO_BIN_EXE_iepkit")).args(&words[1..]).current_dir(folder).output().unwrap();
    String::from_utf8([ran.stdout, ran.stderr].concat()).unwrap()
}

/// Whether a text is the one expected, where a line of three dots stands for any lines.
fn is_as_told(found: &str, told: &[&str]) -> bool {
    let found: Vec<&str> = found.trim_end().lines().collect();
    match told.split_last() {
        Some((&"...", start)) => found.len() > start.len() && found.starts_with(start),
        _ => found == told,
    }
}

/// Makes a change in the file: its lines with a space or a minus are replaced by those with a space or a plus.
fn change(file: &Path, lines: &[&str]) {
    let with = |sign: char| -> String {
        let of = lines.iter().filter(|line| line.starts_with([' ', sign]));
        of.map(|line| format!("{}\n", &line[1..])).collect()
    };
    let before = text(file);
    assert_eq!(before.matches(&with('-')).count(), 1, "{lines:?} in\n{before}");
    fs::write(file, before.replace(&with('-'), &with('+'))).unwrap();
}

/// Follows a page, and tells how many commands it has.
fn follow(page: &str) -> usize {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("plan.yaml");
    let page = text(&repository().join("docs").join(page));
    let mut commands = 0;
    for (kind, lines) in blocks(&page) {
        match kind {
            "yaml" => fs::write(&file, lines.join("\n") + "\n").unwrap(),
            "diff" => change(&file, &lines),
            "console" => {
                for told in lines.join("\n").split("$ ").skip(1) {
                    let mut told = told.trim_end().lines();
                    let command = told.next().unwrap();
                    let (told, found): (Vec<&str>, String) = (told.collect(), answer(folder.path(), command));
                    assert!(is_as_told(&found, &told), "{command}\n{found}");
                    commands += 1;
                }
            }
            other => panic!("what is to be done with {other}?"),
        }
    }
    commands
}

#[test]
fn a_year_of_a_plan_goes_as_it_is_told_in_english() {
    assert_eq!(follow("a-year.md"), 26);
}

#[test]
fn a_year_of_a_plan_goes_as_it_is_told_in_french() {
    assert_eq!(follow("une-annee.md"), 26);
}

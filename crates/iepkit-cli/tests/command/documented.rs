//! What the pages show of the command is what it prints.

use std::fs;

use crate::common::iepkit;
use crate::repository;

/// The runs that a page shows: how the command is called, and what it prints; a line `...` stands for others.
fn runs(page: &str) -> Vec<(Vec<String>, Vec<String>)> {
    let blocks = page.split("```text\n$ iepkit ").skip(1).map(|rest| rest.split("```").next().unwrap());
    blocks
        .map(|block| {
            let mut lines = block.lines().map(str::to_owned);
            let call = lines.next().unwrap();
            // Words between quotes are one argument.
            let words = call.split('"').enumerate().flat_map(|(at, part)| match at % 2 {
                0 => part.split_whitespace().map(str::to_owned).collect::<Vec<_>>(),
                _ => vec![part.to_owned()],
            });
            (words.collect(), lines.collect())
        })
        .collect()
}

#[test]
fn the_pages_show_what_the_command_prints() {
    let mut shown = 0;
    for name in ["README.md", "LISEZMOI.md", "docs/reading.md", "docs/lecture.md"] {
        let page = fs::read_to_string(repository().join(name)).unwrap();
        for (arguments, expected) in runs(&page) {
            shown += 1;
            let in_repository = |argument: &String| match argument.strip_prefix("examples/") {
                Some(_) => repository().join(argument).to_str().unwrap().to_owned(),
                None => argument.clone(),
            };
            let root = format!("{}/", repository().display());
            let out = iepkit(arguments.iter().map(in_repository)).out.replace(&root, "");
            let printed: Vec<&str> = out.lines().map(str::trim_end).collect();
            let mut rest = &printed[..];
            for part in expected.split(|line| line == "...").filter(|part| !part.is_empty()) {
                let found = rest.windows(part.len()).position(|lines| lines == part);
                let at = found.unwrap_or_else(|| panic!("{name} shows {part:#?}, and the command prints {out}"));
                rest = &rest[at + part.len()..];
            }
            let is_open = expected.last().is_some_and(|line| line == "...");
            assert!(is_open || rest.iter().all(|line| line.is_empty()), "{name} leaves out {rest:#?}");
        }
    }
    assert!(shown >= 8, "{shown}");
}

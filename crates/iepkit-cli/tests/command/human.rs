//! What people read: the lines of the file, what is wrong, what to do, and a question.

use tempfile::TempDir;

use crate::common::{iepkit, write};
use crate::{ON, example};

/// What `check` says of an example, in a language.
fn said(name: &str, lang: &str) -> String {
    let ran = iepkit(["check", "--on", ON, "--lang", lang, &example(name)]);
    assert_eq!(ran.err, "");
    ran.out
}

/// The part of an output that begins with this title and ends at the next blank line.
fn part<'o>(output: &'o str, title: &str) -> Vec<&'o str> {
    let from = output.find(title).unwrap_or_else(|| panic!("no {title} in\n{output}"));
    output[from..].lines().take_while(|line| !line.is_empty()).collect()
}

#[test]
fn a_finding_shows_the_line_of_the_file_the_place_the_help_and_the_question() {
    let said = said("first-draft.yaml", "en");
    let lines = part(&said, "error[need-without-goal]: need `n4`");
    let path = example("first-draft.yaml");
    assert!(lines[1].ends_with(&format!("--> {path}:43:10")), "{lines:?}");
    assert_eq!(lines[3], "43 |   - {id: n4, area: affective, statement: Believing in herself, challenges: [c4]}");
    assert_eq!(lines[4].trim_end(), "   |          ^^", "the caret stands under the id");
    let of = |what: &str| lines.iter().filter(|line| line.contains(what)).count();
    assert_eq!((of("= help: "), of("= question: ")), (1, 1), "{lines:?}");
    assert!(lines.iter().any(|line| line.contains("= question: ") && line.ends_with('?')), "{lines:?}");
}

#[test]
fn a_finding_speaks_french_when_asked() {
    let said = said("first-draft.yaml", "fr");
    let lines = part(&said, "erreur[need-without-goal]\u{a0}: ");
    assert!(lines[0].contains("`n4`") && lines[0].contains("besoin"), "{lines:?}");
    assert_eq!(lines[3], "43 |   - {id: n4, area: affective, statement: Believing in herself, challenges: [c4]}");
    assert_eq!(lines[4].trim_end(), "   |          ^^");
    let of = |what: &str| lines.iter().filter(|line| line.contains(what)).count();
    assert_eq!((of("= aide\u{a0}: "), of("= question\u{a0}: "), of("= help: ")), (1, 1, 0), "{lines:?}");
}

#[test]
fn the_places_that_matter_to_a_finding_are_underlined_and_said() {
    let said = said("first-draft.yaml", "en");
    let lines = part(&said, "error[review-date-too-far]");
    assert!(lines.contains(&"13 |   review_by: 2028-06-16         # the end of grade 5"), "{lines:?}");
    assert!(lines.contains(&"   |              ^^^^^^^^^^"), "{lines:?}");
    assert!(lines.iter().any(|line| line.starts_with("12 |   starts: 2026-11-30")), "{lines:?}");
    assert!(lines.iter().any(|line| line.contains("---------- ")), "{lines:?}");
    assert!(lines.iter().any(|line| line.contains("--fix")), "a fix is offered: {lines:?}");
}

#[test]
fn every_finding_of_the_report_is_said_in_its_order() {
    for (lang, severities, colon) in
        [("en", ["error", "warning", "advice"], ":"), ("fr", ["erreur", "avertissement", "conseil"], "\u{a0}:")]
    {
        let said = said("first-draft.yaml", lang);
        let report =
            iepkit(["check", "--on", ON, "--lang", lang, "--format", "json", &example("first-draft.yaml")]).json();
        let expected = report["findings"].as_array().unwrap().iter().map(|finding| {
            let severity =
                ["error", "warning", "advice"].iter().position(|word| finding["severity"] == **word).unwrap();
            let [rule, message] = ["rule", "message"].map(|key| finding[key].as_str().unwrap());
            format!("{}[{rule}]{colon} {message}", severities[severity])
        });
        let titles = said.lines().filter(|line| severities.iter().any(|word| line.starts_with(&format!("{word}["))));
        assert_eq!(titles.map(str::to_owned).collect::<Vec<_>>(), expected.collect::<Vec<_>>());
    }
}

#[test]
fn the_summary_counts_the_findings_and_gives_three_verdicts() {
    let lines = said("first-draft.yaml", "en");
    let summary: Vec<&str> = lines.lines().rev().take(4).collect();
    assert!(summary[3].ends_with("first-draft.yaml: 20 errors, 17 warnings"), "{summary:?}");
    assert_eq!(summary[2], "  complete: no · compliant: no · sound: no");
    assert!(summary[1].contains("policy core 1") && summary[1].contains(ON) && summary[1].contains("propose"));
    assert!(
        summary[0].contains("assessment-after-meeting") && summary[0].contains("no planning meeting"),
        "{summary:?}"
    );
    let lines = said("first-draft.yaml", "fr");
    assert!(
        lines.contains("20 erreurs, 17 avertissements\n  complet : non · conforme : non · solide : non\n"),
        "{lines}"
    );
}

#[test]
fn a_plan_with_nothing_to_report_says_so_and_counts_what_is_waived() {
    let en = said("actif.yaml", "en");
    assert!(en.starts_with(&format!("{}: nothing to report, 1 waived\n", example("actif.yaml"))), "{en}");
    assert!(en.contains("complete: yes · compliant: yes · sound: yes"), "{en}");
    let fr = said("actif.yaml", "fr");
    assert!(fr.contains(": rien à signaler, 1 écarté"), "{fr}");
}

#[test]
fn findings_are_in_the_language_of_the_plan_when_none_is_asked_for() {
    let folder = TempDir::new().unwrap();
    for (lang, title) in [("fr", "erreur["), ("fr-CA", "erreur["), ("en-GB", "error["), ("de", "error[")] {
        let plan = format!("iepkit: 1\nid: p\nlanguage: {lang}\nstate: planning\nstudent: {{id: s}}\n");
        let ran = iepkit(["check", "--on", ON, &write(folder.path(), "plan.yaml", plan)]);
        assert!(ran.out.starts_with(title) || ran.out.contains(&format!("\n{title}")), "{lang}: {}", ran.out);
    }
}

#[test]
fn a_document_that_does_not_read_shows_its_line_in_both_languages() {
    let folder = TempDir::new().unwrap();
    let path = write(folder.path(), "plan.yaml", "iepkit: 1\nid: p\ngoals:\n  - {id: g, onwer: mère}\n");
    let en = iepkit(["check", &path]).err;
    let lines = part(&en, "error[unknown-key]: unknown key `onwer`; did you mean `owner`?");
    assert!(lines[1].ends_with("plan.yaml:4:13"), "{lines:?}");
    assert_eq!(lines[3], "4 |   - {id: g, onwer: mère}");
    assert_eq!(lines[4].trim_end(), "  |             ^^^^^");
    let fr = iepkit(["check", "--lang", "fr", &path]).err;
    assert!(fr.starts_with("erreur[unknown-key]\u{a0}: clé inconnue `onwer`; vouliez-vous dire `owner`?\n"), "{fr}");
}

#[test]
fn the_caret_stands_under_the_place_after_letters_of_several_bytes() {
    let folder = TempDir::new().unwrap();
    let path = write(
        folder.path(),
        "plan.json",
        "{\"iepkit\": 1, \"id\": \"p\", \"language\": \"fr\", \"state\": \"planning\",\n \"student\": {\"id\": \"s\", \"name\": \"Zoé É\", \"garde\": 1}}",
    );
    let err = iepkit(["check", &path]).err;
    let lines: Vec<&str> = err.lines().collect();
    let [line, carets] = [3, 4].map(|index| lines[index].split_once("| ").unwrap().1);
    let at = carets.chars().position(|sign| sign == '^').unwrap();
    assert!(line.chars().skip(at).collect::<String>().starts_with("\"garde\""), "{err}");
}

#[test]
fn no_code_of_a_colour_is_written_to_a_pipe_and_one_is_when_forced() {
    // Every other run of these tests asks the same of both outputs.
    let ran = iepkit(["check", "--on", ON, &example("first-draft.yaml"), "missing.yaml"]);
    assert!(!ran.out.contains('\u{1b}') && !ran.err.contains('\u{1b}'));
    let mut forced = std::process::Command::new(env!("CARGO_BIN_EXE_iepkit"));
    forced.args(["check", "--on", ON, &example("first-draft.yaml")]).env("CLICOLOR_FORCE", "1").env_remove("NO_COLOR");
    assert!(forced.output().unwrap().stdout.contains(&0x1b));
}

#[test]
fn a_place_in_a_line_too_long_to_show_is_named_by_line_and_column() {
    let folder = TempDir::new().unwrap();
    let padding = " ".repeat(20_000);
    let plan = format!(
        "{{\"iepkit\": 1, \"id\": \"p\", \"language\": \"en\", \"state\": \"planning\", \"student\": {{\"id\": \"s\"}},{padding}\n\
         \"needs\": [{{\"id\": \"n\", \"statement\": \"é\"}},{padding}{{\"id\": \"n\", \"statement\": \"x\"}}]}}"
    );
    let out = iepkit(["check", "--on", ON, &write(folder.path(), "plan.json", plan)]).out;
    let lines = part(&out, "error[duplicate-id]");
    assert!(lines[1].ends_with("plan.json:2:20048"), "{lines:?}");
    assert!(lines.iter().any(|line| line.ends_with("plan.json:2:18")), "the first bearer of the id: {lines:?}");
}

#[test]
fn places_far_from_one_another_are_shown_each_with_its_line() {
    let folder = TempDir::new().unwrap();
    let blank = "#\n".repeat(10_000);
    let plan = format!(
        "iepkit: 1\nid: p\nlanguage: en\nstate: planning\nstudent: {{id: s}}\n\
         needs:\n  - {{id: n, statement: First}}\n{blank}  - {{id: n, statement: Second}}\n"
    );
    let out = iepkit(["check", "--on", ON, &write(folder.path(), "plan.yaml", plan)]).out;
    let lines = part(&out, "error[duplicate-id]");
    assert!(lines.iter().any(|line| line.ends_with("- {id: n, statement: Second}")), "{lines:?}");
    assert!(lines.iter().any(|line| line.ends_with("- {id: n, statement: First}")), "{lines:?}");
}

#[test]
fn a_rule_that_could_not_run_says_why_in_words() {
    assert!(
        said("first-draft.yaml", "en")
            .contains("could not run: assessment-after-meeting (no planning meeting is on record)")
    );
    assert!(
        said("first-draft.yaml", "fr")
            .contains("assessment-after-meeting (aucune rencontre de planification n'est consignée)")
    );
}

/// The marks under a line, without what stands before it.
fn marks(out: &str, line: &str) -> String {
    let mut lines = out.lines().skip_while(|found| !found.ends_with(line));
    let start = lines.next().unwrap_or_else(|| panic!("no {line} in {out}")).len() - line.len();
    lines.next().unwrap().get(start..).unwrap_or_default().trim_end().to_owned()
}

#[test]
fn just_the_words_that_a_finding_means_are_underlined() {
    let head = "iepkit: 1\nid: p\nlanguage: en\nstate: planning\nstudent: {id: s}\ngoals:\n  - id: g\n    statement: ";
    for (written, line, marked) in [
        ("Improve his reading\n", "statement: Improve his reading", "           ^^^^^^^"),
        (r#""\u0049mprove his reading""#, r#"statement: "\u0049mprove his reading""#, "            ^^^^^^^^^^^^"),
        (">-\n      Improve\n      his reading\n", "      Improve", "      ^^^^^^^"),
        ("|\n      In class,\n      understands the text\n", "understands the text", "^^^^^^^^^^^"),
    ] {
        let folder = TempDir::new().unwrap();
        let path = write(folder.path(), "plan.yaml", format!("{head}{written}"));
        let out = iepkit(["check", "--on", ON, &path]).out;
        let finding =
            out.split("\n\n").find(|finding| finding.contains("[goal-change") || finding.contains("[goal-verb"));
        assert_eq!(marks(finding.unwrap_or_else(|| panic!("{out}")), line), marked, "{out}");
    }
}

//! Help and usage errors, in both languages.

use tempfile::TempDir;

use crate::common::{Ran, iepkit, write};
use crate::{ON, example};

const COMMANDS: [&str; 8] = ["check", "explain", "rules", "schema", "new", "convert", "digest", "sample"];

fn help(arguments: &[&str]) -> String {
    let ran = iepkit(arguments);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{arguments:?}");
    ran.out
}

#[test]
fn help_is_in_the_language_that_is_asked_for() {
    let english = [
        "Usage",
        "Commands",
        "Options:",
        "Arguments:",
        "Print",
        "Possible values",
        "default",
        "help",
        "[OPTIONS] <COMMAND>",
    ];
    for command in [""].iter().chain(&COMMANDS) {
        let command: Vec<&str> = command.split_whitespace().collect();
        let fr = help(&[&command[..], &["--help", "--lang", "fr"]].concat());
        assert!(fr.contains("Utilisation\u{a0}: iepkit") && fr.contains("Options\u{a0}:"), "{fr}");
        for word in english {
            assert!(!fr.replace("--help", "").contains(word), "{word} in {fr}");
        }
        let en = help(&[&command[..], &["--help"]].concat());
        assert!(en.contains("Usage: iepkit") && en.contains("Options:"), "{en}");
        assert!(!en.contains("Utilisation") && !en.contains('\u{a0}'), "{en}");
        assert_eq!(en.lines().count(), fr.lines().count(), "both say the same things");
    }
}

#[test]
fn the_language_may_be_named_anywhere() {
    let asked = help(&["check", "--help", "--lang", "fr"]);
    for arguments in [
        ["check", "--lang=fr", "--help"].as_slice(),
        &["check", "--lang", "fr", "-h"],
        &["--lang", "fr", "check", "--help"],
    ] {
        assert_eq!(help(arguments), asked, "{arguments:?}");
    }
    let rules = help(&["rules", "--lang", "fr"]);
    assert_eq!(help(&["--lang", "fr", "rules"]), rules);
}

#[test]
fn help_names_every_command() {
    for lang in ["en", "fr"] {
        let help = help(&["--help", "--lang", lang]);
        for command in COMMANDS {
            assert!(help.lines().any(|line| line.split_whitespace().next() == Some(command)), "{command} in {help}");
        }
    }
}

#[test]
fn the_version_is_told() {
    assert_eq!(help(&["--version"]), format!("iepkit {}\n", env!("CARGO_PKG_VERSION")));
    assert_eq!(help(&["-V"]), help(&["--version"]));
}

#[test]
fn no_command_at_all_shows_the_help_and_exits_with_two() {
    let ran = iepkit::<&str>([]);
    assert_eq!((ran.code, ran.out.as_str()), (2, ""));
    assert!(ran.err.contains("Usage: iepkit"), "{}", ran.err);
    let fr = iepkit(["--lang", "fr"]);
    assert_eq!(fr.code, 2);
    assert!(!fr.err.contains("Usage") && !fr.err.contains("command is"), "{}", fr.err);
}

/// Runs the command in a language and asserts that it is a usage error in that language.
fn refused(lang: &str, arguments: &[&str]) -> Ran {
    let ran = iepkit([arguments, &["--lang", lang]].concat());
    assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{arguments:?}");
    let (first, other) = if lang == "fr" { ("erreur\u{a0}: ", "error: ") } else { ("error: ", "erreur\u{a0}: ") };
    assert!(ran.err.starts_with(first) && !ran.err.contains(other), "{}", ran.err);
    ran
}

#[test]
fn usage_errors_are_in_the_language_that_is_asked_for() {
    let path = example("overdue.yaml");
    let cases: [(&[&str], &str, &str, &str); 8] = [
        (&["chek"], "chek", "unknown command", "commande inconnue"),
        (&["check"], "PLAN", "missing", "il manque"),
        (&["explain"], "R", "missing", "il manque"),
        (&["check", &path, "--fast"], "--fast", "unknown option", "option inconnue"),
        (&["rules", "extra"], "", "an operand too many", "un opérande de trop"),
        (&["check", &path, "--format", "xml"], "xml", "is no value for", "n'est pas une valeur pour"),
        (&["schema", "goal"], "goal", "is no value for", "n'est pas une valeur pour"),
        (&["convert", &path, "--to", "toml"], "toml", "is no value for", "n'est pas une valeur pour"),
    ];
    for (arguments, named, en, fr) in cases {
        for (lang, expected) in [("en", en), ("fr", fr)] {
            let err = refused(lang, arguments).err;
            assert!(err.contains(expected) && err.contains(named), "{arguments:?}: {err}");
        }
    }
}

#[test]
fn a_value_that_cannot_be_used_is_told_with_what_can_be() {
    let path = example("overdue.yaml");
    let cases = [
        ("--format", "xml", "`--format` (human, json or sarif [human])", "`--format` (human, json ou sarif [human])"),
        (
            "--on",
            "2026-02-30",
            "`--on` (The date of the check, YYYY-MM-DD",
            "`--on` (La date de la vérification, AAAA-MM-JJ",
        ),
    ];
    for (option, value, en, fr) in cases {
        for (lang, expected) in [("en", en), ("fr", fr)] {
            let err = refused(lang, &["check", &path, option, value]).err;
            assert!(err.contains(expected), "{err}");
        }
    }
}

#[test]
fn an_option_without_its_value_and_one_given_twice_are_refused() {
    let path = example("overdue.yaml");
    for lang in ["en", "fr"] {
        let lacking = iepkit(["check", &path, "--lang", lang, "--policy"]);
        assert_eq!((lacking.code, lacking.err.contains("policy")), (2, true), "{}", lacking.err);
        refused(lang, &["check", &path, "--on", "2026-11-23", "--on", "2026-11-24"]);
    }
}

#[test]
fn a_language_that_is_not_spoken_is_refused_wherever_it_is_named() {
    for arguments in [["rules", "--lang", "xx"], ["--lang", "xx", "rules"]] {
        let ran = iepkit(arguments);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{arguments:?}");
        assert!(ran.err.contains("`xx`"), "{}", ran.err);
    }
}

#[test]
fn failures_of_the_system_are_told_in_french_too() {
    let folder = TempDir::new().unwrap();
    let missing = folder.path().join("plan.yaml");
    let ran = iepkit(["check", "--lang", "fr", missing.to_str().unwrap()]);
    assert!(ran.err.starts_with("erreur[unreadable-file]\u{a0}: ce fichier n'existe pas\n"), "{}", ran.err);
    let ran = iepkit(["check", "--lang", "fr", folder.path().to_str().unwrap()]);
    assert!(ran.err.starts_with("erreur[unreadable-file]\u{a0}: ceci est un dossier\n"), "{}", ran.err);
    let too_long = folder.path().join("x".repeat(5_000) + ".yaml");
    let ran = iepkit(["check", "--lang", "fr", too_long.to_str().unwrap()]);
    assert!(ran.err.starts_with("erreur[unreadable-file]\u{a0}: ce fichier ne peut pas être lu"), "{}", ran.err);
    let ran = iepkit(["new", "--lang", "fr", too_long.to_str().unwrap()]);
    assert!(ran.err.starts_with("erreur[unwritable-file]\u{a0}: ce fichier ne peut pas être écrit"), "{}", ran.err);
    assert!(!ran.err.contains("os error"), "{}", ran.err);
}

#[test]
fn what_befalls_a_french_plan_is_told_in_french_when_no_language_is_asked_for() {
    let folder = TempDir::new().unwrap();
    let plan = |more: &str| {
        let more = format!(
            r#""period": {{"starts": "2026-10-05", "review_by": "2027-06-18"}}, "goals": [{{"id": "g"}}]{more}"#
        );
        crate::plan_with(&more).replace(r#""en""#, r#""fr-CA""#)
    };
    let check = |name: &str, more: &str| {
        let path = write(folder.path(), name, plan(more));
        iepkit(["check", "--on", ON, "--format", "json", "--fix", &path]).err
    };
    assert!(check("plan.json", "").ends_with("plan.json: 1 corrigé\n"));
    assert!(check("plan.yaml", "").ends_with("plan.yaml: 1 corrigé\n"));
    let policy = r#", "policy": "our-board""#;
    assert_eq!(check("plan.json", policy), "", "a report for programs alone");
    let path = write(folder.path(), "plan.json", plan(policy));
    assert!(iepkit(["check", &path]).err.starts_with("erreur[unknown-policy]\u{a0}: aucune politique"));
    assert!(iepkit(["check", "--lang", "en", &path]).err.starts_with("error[unknown-policy]: no such policy"));
    let sarif = iepkit(["check", "--format", "sarif", &path]).json();
    assert_eq!(sarif["runs"][0]["language"], "fr");
    let path = write(folder.path(), "read-only.json", plan(""));
    let mut permissions = std::fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    std::fs::set_permissions(&path, permissions).unwrap();
    assert!(
        iepkit(["check", "--on", ON, "--fix", &path]).err.starts_with("erreur[unwritable-file]\u{a0}: ce fichier est")
    );
}

#[test]
fn a_refusal_names_what_was_probably_meant_and_where_help_is() {
    let cases: [(&[&str], &str, &str); 3] = [
        (&["chekc"], "`check` was probably meant", "`iepkit --help`"),
        (&["check", "plan.yaml", "--fixx"], "`--fix` was probably meant", "`iepkit check --help`"),
        (&["batch", "plans", "--facts", "facts.txt"], "no value for `--facts`", "`iepkit batch --help`"),
    ];
    for (arguments, meant, help) in cases {
        let err = refused("en", arguments).err;
        assert!(err.contains(meant) && err.contains(help), "{err}");
    }
}

#[test]
fn a_plan_that_does_not_read_is_refused_in_its_own_language() {
    let folder = TempDir::new().unwrap();
    let head =
        "iepkit: 1\nid: p\nlanguage: fr-CA\nstate: planning\nstudent: {id: s}\nteam: [{id: ana, role: teacher}]\n";
    for wrong in ["gaols: []\n", "goals: [\n", "policy: nowhere\n"] {
        let path = write(folder.path(), "plan.yaml", format!("{head}{wrong}"));
        let path = path.as_str();
        let reads = [&["history", path][..], &["verify", path], &["convert", path], &["digest", path]];
        let reads = if wrong.starts_with("policy") { &reads[..0] } else { &reads };
        let judges = [
            &["check", path, "--on", ON][..],
            &["next", path, "--on", ON],
            &["move", "propose", path, "--by", "ana", "--on", ON],
        ];
        for arguments in judges.iter().chain(reads) {
            let ran = iepkit(*arguments);
            assert_eq!(ran.code, 2, "{arguments:?}: {}", ran.err);
            assert!(ran.err.starts_with("erreur["), "{arguments:?}: {}", ran.err);
            let asked = iepkit([*arguments, &["--lang", "en"]].concat());
            assert!(asked.err.starts_with("error["), "{arguments:?}: {}", asked.err);
        }
    }
}

#[cfg(unix)]
#[test]
fn an_argument_that_is_not_utf_8_is_refused() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let ran = iepkit([OsStr::new("check"), OsStr::from_bytes(b"pl\xE9n.yaml")]);
    assert_eq!((ran.code, ran.out.as_str()), (2, ""));
    assert!(ran.err.starts_with("error: "), "{}", ran.err);
}

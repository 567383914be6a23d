//! `new`: a starter plan, on the standard output or in a new file.

use std::fs;

use iepkit_tests::text;
use tempfile::TempDir;

use crate::ON;
use crate::common::{Ran, iepkit, write};

fn new(lang: &str, path: &str) -> Ran {
    iepkit(["new", "--lang", lang, path])
}

#[test]
fn the_starter_plan_reads_in_both_languages() {
    let folder = TempDir::new().unwrap();
    for lang in ["en", "fr"] {
        let starter = iepkit(["new", "--lang", lang]);
        assert_eq!((starter.code, starter.err.as_str()), (0, ""));
        assert!(starter.out.starts_with('#'), "it has comments");
        let ran = iepkit(["check", "--on", ON, "--format", "json", &write(folder.path(), "plan.yaml", &starter.out)]);
        assert_eq!(ran.code, 1, "it reads, and has something to say: {}", ran.out);
        assert_eq!(ran.json()["lang"], lang);
        for name in [format!("{lang}.yaml"), format!("{lang}.YML"), lang.to_owned()] {
            let path = folder.path().join(name).to_str().unwrap().to_owned();
            assert_eq!(new(lang, &path).code, 0, "{path}");
            assert_eq!(text(path.as_ref()), starter.out);
        }
    }
}

#[test]
fn a_hyphen_is_the_standard_output() {
    let ran = new("en", "-");
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    assert_eq!(ran.out, iepkit(["new", "--lang", "en"]).out);
}

#[test]
fn a_file_that_is_there_is_not_written_over() {
    let folder = TempDir::new().unwrap();
    let path = write(folder.path(), "plan.yaml", "mine\n");
    for (lang, words) in [("en", "exists already"), ("fr", "existe déjà")] {
        let ran = new(lang, &path);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""));
        assert!(ran.err.contains(words) && ran.err.contains(&path), "{}", ran.err);
        assert_eq!(fs::read_to_string(&path).unwrap(), "mine\n");
    }
}

#[test]
fn a_folder_that_is_not_there_is_told() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("missing/plan.yaml");
    for (lang, words) in
        [("en", "the folder of this file does not exist"), ("fr", "le dossier de ce fichier n'existe pas")]
    {
        let ran = new(lang, path.to_str().unwrap());
        assert_eq!((ran.code, ran.out.as_str()), (2, ""));
        assert!(ran.err.contains(words) && !ran.err.contains("os error"), "{}", ran.err);
    }
}

#[test]
fn a_starter_plan_is_not_written_under_the_ending_of_another_notation() {
    let folder = TempDir::new().unwrap();
    for name in ["plan.json", "plan.JSON", "plan.txt"] {
        let path = folder.path().join(name);
        for (lang, words) in [("en", "ends in `.yaml`"), ("fr", "finit par `.yaml`")] {
            let ran = new(lang, path.to_str().unwrap());
            assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{name}");
            assert!(ran.err.contains("[unwritable-file]") && ran.err.contains(words), "{}", ran.err);
        }
        assert!(!path.exists(), "{name}");
    }
}

#[cfg(unix)]
#[test]
fn the_command_that_is_proposed_can_be_pasted_into_a_shell() {
    let folder = TempDir::new().unwrap();
    for name in ["plan.yaml", "élève_1.yaml", "a plan.yaml", "l'élève.yaml", "$(x) & `y`;*.yaml", "-plan.yaml"] {
        // The name alone, as it would be typed in the folder.
        let mut typed = std::process::Command::new(env!("CARGO_BIN_EXE_iepkit"));
        let ran = typed.args(["new", "--", name]).current_dir(folder.path()).output().unwrap();
        let said = String::from_utf8(ran.stdout).unwrap();
        let proposed = said.split_once("now try `iepkit ").unwrap().1.strip_suffix("`\n").unwrap();
        let pasted = format!("set -f; set -- {proposed}; printf '%s\\n' \"$@\"");
        let shell = std::process::Command::new("sh").args(["-c", &pasted]).output().unwrap();
        let words = String::from_utf8(shell.stdout).unwrap();
        let (check, path) = words.trim_end().split_once('\n').unwrap();
        assert_eq!((check, path.strip_prefix("./").unwrap_or(path)), ("check", name), "{said}");
        assert!(!path.starts_with('-'), "it is no option: {said}");
    }
}

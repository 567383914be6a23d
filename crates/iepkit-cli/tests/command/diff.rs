//! `diff`: what changed from one plan to another, and what that asks for.

use tempfile::TempDir;

use crate::common::{iepkit, write};
use crate::{ON, example};

/// A plan in effect, and the same with an easier goal and a strategy that is gone.
fn pair() -> (TempDir, String, String) {
    let folder = TempDir::new().unwrap();
    let old = iepkit_tests::text(example("actif.yaml").as_ref());
    let kept = old.lines().filter(|line| !line.starts_with("  - {id: m2,")).map(|line| format!("{line}\n"));
    let new = kept.collect::<String>().replacen("at_least: ", "at_least: 1", 1);
    let (old, new) = (write(folder.path(), "old.yaml", old), write(folder.path(), "new.yaml", new));
    (folder, old, new)
}

#[test]
fn what_changed_is_told_with_its_line_and_what_it_asks_for() {
    let (_folder, old, new) = pair();
    let ran = iepkit(["diff", &old, &new, "--on", ON]);
    assert_eq!(ran.err, "");
    assert!(ran.out.starts_with(&format!("{old} → {new} : ")), "{}", ran.out);
    let says =
        ["objectifs   cible de l'objectif `o1`", "moyens      moyen `m2` abandonné", "old.yaml:138)", "exigé : "];
    assert!(ran.code == 1 && says.iter().all(|says| ran.out.contains(says)), "{}", ran.out);
    assert!(ran.out.contains("Ce que cela demande :\n\n  [ ] "), "{}", ran.out);
    let english = iepkit(["diff", &old, &new, "--on", ON, "--lang", "en"]);
    assert!(english.out.contains("What this asks for:"), "{}", english.out);
    let json = iepkit(["diff", &old, &new, "--on", ON, "--format", "json"]).json();
    assert_eq!(json["diff"]["changes"][0]["entity"]["id"], "o1");
    assert_eq!(json["requirements"][0]["severity"], "error");
}

#[test]
fn a_plan_that_did_not_change_asks_for_nothing() {
    let (_folder, old, _) = pair();
    let ran = iepkit(["diff", &old, &old, "--on", ON, "--lang", "en"]);
    assert_eq!((ran.code, ran.out), (0, format!("{old} → {old}: nothing changed\n")));
}

#[test]
fn each_plan_that_does_not_read_is_told() {
    let (folder, old, _) = pair();
    let broken = write(folder.path(), "broken.yaml", "{");
    let ran = iepkit(["diff", &broken, "no-such.yaml", "--on", ON]);
    assert!(ran.code == 2 && ran.err.contains("invalid-yaml") && ran.err.contains("unreadable-file"), "{}", ran.err);
    let ran = iepkit(["diff", &old, &broken, "--on", ON, "--format", "json"]);
    assert_eq!((ran.code, ran.json()["error"]["code"].as_str()), (2, Some("invalid-yaml")));
    let ran = iepkit(["diff", &old, &old, "--policy", "our-board", "--format", "json"]);
    assert_eq!((ran.code, ran.json()["error"]["code"].as_str()), (2, Some("unknown-policy")));
}

//! `explain` and `rules`.

use iepkit::{Lang, RULES};
use serde_json::Value;
use tempfile::TempDir;

use crate::common::{iepkit, write};

#[test]
fn every_rule_is_explained_in_both_languages() {
    for rule in RULES {
        for lang in Lang::ALL {
            let ran = iepkit(["explain", rule.id, "--lang", lang.code()]);
            assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{}", rule.id);
            let texts = [rule.message(lang), rule.help(lang), rule.question(lang)].map(str::to_owned);
            let parts = [rule.what(lang), rule.why(lang), rule.reported(lang), rule.accepted(lang)];
            for part in texts.iter().chain(&parts) {
                let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
                assert!(words(&ran.out).contains(&words(part)), "{} lacks {part} in {lang:?}", rule.id);
            }
        }
    }
}

#[test]
fn the_headings_of_an_explanation_are_in_its_language() {
    let [en, fr] = ["en", "fr"].map(|lang| iepkit(["explain", "review-date-too-far", "--lang", lang]).out);
    for (english, french) in [
        ("Why", "Pourquoi"),
        ("Reported", "Signalé"),
        ("Accepted", "Accepté"),
        ("Parameters", "Paramètres"),
        ("Severity", "Gravité"),
    ] {
        assert!(en.contains(english) && !en.contains(french), "{english} in {en}");
        assert!(fr.contains(french) && !fr.contains(english), "{french} in {fr}");
    }
    assert!(en.contains("months`") && fr.contains("months`"), "the parameter by its name");
}

#[test]
fn an_unknown_rule_exits_with_two_and_the_nearest_rule_is_named() {
    let en = iepkit(["explain", "goal-without-ownr"]);
    assert_eq!((en.code, en.out.as_str()), (2, ""));
    assert!(en.err.starts_with("error: unknown rule") && en.err.contains("`goal-without-owner`?"), "{}", en.err);
    let fr = iepkit(["explain", "goal-without-ownr", "--lang", "fr"]);
    assert_eq!(fr.code, 2);
    assert!(
        fr.err.starts_with("erreur\u{a0}: règle inconnue") && fr.err.contains("`goal-without-owner`?"),
        "{}",
        fr.err
    );
    let far = iepkit(["explain", "photosynthesis"]);
    assert_eq!(far.code, 2);
    assert!(far.err.contains("iepkit rules"), "nothing is near: {}", far.err);
}

#[test]
fn the_list_has_every_rule_once_in_both_languages() {
    for lang in ["en", "fr"] {
        let ran = iepkit(["rules", "--lang", lang]);
        assert_eq!((ran.code, ran.err.as_str()), (0, ""));
        for rule in RULES {
            let lines = ran.out.lines().filter(|line| line.split_whitespace().next() == Some(rule.id));
            assert_eq!(lines.count(), 1, "{}", rule.id);
        }
        assert!(ran.out.contains(&format!("{} ", RULES.len())), "how many there are");
    }
}

#[test]
fn the_list_in_json_has_the_facts_of_every_rule() {
    let list = iepkit(["rules", "--json"]).json();
    let items = list.as_array().unwrap();
    let ids: Vec<&str> = items.iter().map(|item| item["id"].as_str().unwrap()).collect();
    assert_eq!(ids, RULES.iter().map(|rule| rule.id).collect::<Vec<_>>());
    for (item, rule) in items.iter().zip(RULES) {
        assert_eq!(item["category"], rule.category.as_str());
        assert_eq!(item["aspect"], rule.aspect.as_str());
        assert_eq!(item["severity"], rule.severity.as_str());
        let gates: Vec<&str> = rule.gates.iter().map(|gate| gate.as_str()).collect();
        assert_eq!(item["gates"], Value::from(gates));
        assert_eq!(item["question"], rule.question(Lang::En));
    }
    let fr = iepkit(["rules", "--json", "--lang", "fr"]).json();
    assert_eq!(fr[0]["question"], RULES[0].question(Lang::Fr));
}

#[test]
fn the_list_is_that_of_the_policy_that_is_named() {
    let folder = TempDir::new().unwrap();
    let head = "policy = 1\nid = \"our-board\"\nversion = \"7\"\nextends = \"core@1\"\n";
    let lines =
        "[rules.goal-without-method]\nseverity = \"off\"\n[rules.goal-without-baseline]\nseverity = \"error\"\n";
    let policy = write(folder.path(), "board.toml", format!("{head}{lines}"));
    let list = iepkit(["rules", "--json", "--policy", &policy]).json();
    let severity =
        |id: &str| list.as_array().unwrap().iter().find(|item| item["id"] == id).unwrap()["severity"].clone();
    assert_eq!(severity("goal-without-method"), "off");
    assert_eq!(severity("goal-without-baseline"), "error");
    assert!(iepkit(["rules", "--policy", &policy]).out.contains("our-board"));
    let wrong = write(folder.path(), "wrong.toml", format!("{head}[rules.goal]\n"));
    let ran = iepkit(["rules", "--policy", &wrong]);
    assert_eq!((ran.code, ran.out.as_str()), (2, ""));
    assert!(ran.err.starts_with("error[unknown-rule]"), "{}", ran.err);
}

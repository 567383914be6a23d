//! `read`: goals and strategies in words.

use serde_json::{Value, json};

use crate::common::{iepkit, iepkit_given};

fn lines(out: &str) -> Vec<Value> {
    out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn each_line_has_its_answer_a_blank_or_broken_one_too() {
    let input = b"Lire 60 mots par minute d'ici juin.\r\n\n\xff\xfe\nComprendre ce qu'il lit";
    let ran = iepkit_given(input, ["read", "-", "--lang", "fr", "--format", "json"]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    let read = lines(&ran.out);
    assert_eq!(read.len(), 4);
    let grades: Vec<&Value> = read.iter().map(|line| &line["grade"]).collect();
    assert_eq!(grades, ["measurable", "not-measurable", "not-measurable", "not-measurable"]);
    assert_eq!(read[0]["criterion"], json!({"kind": "rate", "at_least": 60, "unit": "mot", "per": "min"}));
    assert_eq!(read[0]["missing"], json!(["condition", "baseline", "method"]));
}

#[test]
fn the_keys_are_the_same_for_goals_and_strategies() {
    for more in [&[][..], &["--strategy"]] {
        let arguments = ["read", "Do homework at the kitchen table", "--format", "json"];
        let ran = iepkit(arguments.iter().chain(more));
        let keys: Vec<String> = ran.json().as_object().unwrap().keys().cloned().collect();
        let mut expected = ["grade", "missing", "criterion", "spans", "language_seems"];
        expected.sort_unstable();
        assert_eq!(keys, expected);
        assert!(ran.out.starts_with(r#"{"grade":"#));
    }
}

#[test]
fn a_person_sees_the_words_marked_and_the_questions() {
    let ran = iepkit(["read", "Améliorer sa lecture", "--lang", "fr"]);
    assert_eq!(ran.code, 0);
    assert!(ran.out.contains("une direction seulement"), "{}", ran.out);
    assert!(ran.out.contains("D'où part l'enfant?"), "{}", ran.out);
    let ran = iepkit(["read", "Reading methods (specify which)", "--strategy"]);
    assert!(ran.out.contains("to fill in"), "{}", ran.out);
}

#[test]
fn a_text_in_the_other_language_is_read_in_its_own() {
    let ran =
        iepkit(["read", "The student will read 60 words per minute by June.", "--lang", "fr", "--format", "json"]);
    assert_eq!(ran.json()["language_seems"], "en");
    assert_eq!(ran.json()["grade"], "measurable");
}

#[test]
fn what_holds_no_text_is_not_judged() {
    for text in ["", " \u{a0} "] {
        let ran = iepkit(["read", text, "--lang", "fr"]);
        assert_eq!(
            (ran.code, ran.out.as_str(), ran.err.as_str()),
            (2, "", "erreur\u{a0}: il n'y a pas de texte à lire\n")
        );
    }
    let ran = iepkit_given(b"Lire\n\n", ["read", "-", "--lang", "fr"]);
    assert!(ran.code == 0 && ran.out.ends_with("\n(pas de texte)\n\n"), "{}", ran.out);
}

#[test]
fn a_text_without_its_quotes_is_not_repeated() {
    let ran = iepkit(["read", "Zo\u{e9}", "crie", "souvent"]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("in quotes") && !ran.err.contains("crie"), "{}", ran.err);
}

#[test]
fn what_a_criterion_cannot_hold_is_said_to_be_left() {
    let note = "les autres restent à écrire";
    let several = iepkit(["read", "Lire 20 minutes en classe, au moins 4 soirs par semaine", "--lang", "fr"]);
    assert!(several.out.contains(note), "{}", several.out);
    let one = iepkit(["read", "Lire 20 minutes en classe", "--lang", "fr"]);
    assert!(!one.out.contains(note), "{}", one.out);
}

//! What changed from one plan to another: the cases, and what is said of every kind of change.

use std::collections::BTreeSet;

use iepkit::diff::{Change, ChangeKind, DiffError, RequirementKind, diff};
use iepkit::{Entity, EntityKind, Lang, Plan};
use iepkit_tests::diffs::diff_cases;
use iepkit_tests::{counts, named_plan};

#[test]
fn every_change_is_named_as_its_case_says() {
    let cases = diff_cases();
    let complaints: Vec<String> = cases.iter().filter_map(|case| case.complaint(&case.run())).collect();
    assert!(complaints.is_empty(), "{} of {}:\n{}", complaints.len(), cases.len(), complaints.join("\n"));
    assert_eq!(cases.len(), counts().diffs);
}

/// Kinds that no two plans of today can show: there is one format, and every key of it has a kind of its own.
const UNSEEN: [ChangeKind; 2] = [ChangeKind::FormatChanged, ChangeKind::FieldChanged];

#[test]
fn every_kind_has_a_case() {
    let seen: BTreeSet<_> = diff_cases().iter().flat_map(|case| case.changes.clone()).map(|change| change.0).collect();
    for kind in ChangeKind::ALL {
        assert_ne!(seen.contains(kind.as_str()), UNSEEN.contains(kind), "{kind}");
    }
    let asked: BTreeSet<_> =
        diff_cases().iter().flat_map(|case| case.requires.clone()).flatten().map(|a| a.0).collect();
    for kind in RequirementKind::ALL {
        assert!(asked.contains(kind.as_str()), "{kind} has no case");
    }
}

#[test]
fn every_kind_is_said_in_english_and_in_the_french_of_quebec() {
    let ran: Vec<_> = diff_cases().iter().map(|case| case.run()).collect();
    let unseen = UNSEEN.map(|kind| Change {
        kind,
        at: "/iepkit".to_owned(),
        entity: Entity { kind: EntityKind::Plan, id: "p".to_owned() },
        substance: None,
        args: [("field".into(), "iepkit".to_owned())].into_iter().collect(),
        before: None,
        after: None,
    });
    let changes = ran.iter().flat_map(|(diff, _)| diff.changes.values()).chain(&unseen);
    let asked = ran.iter().flat_map(|(_, asked)| asked).map(|asked| Lang::ALL.map(|lang| asked.message(lang)));
    for [en, fr] in changes.map(|change| Lang::ALL.map(|lang| change.message(lang))).chain(asked) {
        for said in [&en, &fr] {
            assert!(said.starts_with(|c: char| c.is_lowercase() || c == '`'), "{said}");
            assert!(!said.ends_with(['.', ' ']) && !said.contains(['{', '}']) && !said.contains("  "), "{said}");
        }
        assert!(![" ;", " !", " ?", " :", "« ", " »", "’", "``"].iter().any(|wrong| fr.contains(wrong)), "{fr}");
        assert_ne!(en, fr);
    }
}

/// A diff says where a plan is not the one it starts from, and where it was tampered with.
#[test]
fn a_diff_that_does_not_fit_is_refused_with_its_place() {
    let read = |document: serde_json::Value| Plan::from_json(&document.to_string()).unwrap();
    let (old, mut other) = (named_plan("noah"), named_plan("noah"));
    let mut new = old.clone();
    new["goals"][0]["due"] = "2027-05-14".into();
    new["needs"].as_array_mut().unwrap().remove(3);
    let mut made = diff(&read(old.clone()), &read(new));

    other["goals"][0]["due"] = "2027-06-01".into();
    let at = |at: &str| Err(DiffError::OtherPlan { at: at.to_owned() });
    assert_eq!(made.apply(&read(other.clone())), at("/goals/0/due"));
    other["needs"][3]["statement"] = "Other words".into();
    assert_eq!(made.apply(&read(other)), at("/needs/3"));
    let mut elsewhere = old.clone();
    elsewhere["student"]["name"] = "Leo".into();
    assert_eq!(made.apply(&read(elsewhere)), at(""));

    made.changes =
        made.changes.values().cloned().map(|change| Change { at: "/goals/7/due".to_owned(), ..change }).collect();
    assert_eq!(made.apply(&read(old)), Err(DiffError::Broken { at: "/goals/7/due".to_owned() }));
}

//! What crosses is what the library says, whole and in its own bytes.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test that fails should say where")]

use iepkit::{CheckOptions, Lang};
use iepkit_ffi::{
    Bytes, Date, Document, Event, EventKind, Finding, Findings, IepkitError, Outcome, Plan, Step, Steps, UniFfiTag,
    check, check_many, diff_from_json, schema, to_ics,
};
use uniffi::{Lift, Lower};

const PLAN: &str = r#"{"iepkit": 1, "id": "p", "language": "fr", "state": "planning", "student": {"id": "s"},
    "goals": [{"id": "g1", "statement": "Writes for 10 minutes in a row"}]}"#;

fn day() -> iepkit::Date {
    "2026-11-23".parse().unwrap()
}

fn on() -> Date {
    day().into()
}

#[test]
fn a_report_is_the_librarys_own() {
    let expected = iepkit::check(&iepkit::Plan::from_json(PLAN).unwrap(), day(), &CheckOptions::default()).unwrap();
    let report = check(PLAN.as_bytes(), on(), None, None, None).unwrap();
    assert_eq!(report.json, expected.to_json());
    assert_eq!((report.lang, report.plan.as_str()), (Lang::Fr, "p"));

    // What the other side reads out of the bytes of the findings.
    let mut written = Vec::new();
    <Findings as Lower<UniFfiTag>>::write(report.findings, &mut written);
    let findings = <Vec<Finding> as Lift<UniFfiTag>>::try_read(&mut &written[4..]).unwrap();
    let found: Vec<_> =
        findings.iter().map(|finding| (finding.rule.as_str(), finding.at.as_str(), finding.message.as_str())).collect();
    let said: Vec<_> = expected.findings.iter().map(|f| (f.rule.as_ref(), f.at.as_str(), f.message.as_str())).collect();
    assert_eq!(found, said);
}

#[test]
fn each_plan_of_many_has_its_outcome() {
    let plans = [PLAN, "{", PLAN].map(|plan| Bytes(plan.as_bytes().to_vec()));
    let outcomes = check_many(plans.to_vec(), on(), None, None, None).unwrap();
    let [Outcome::Checked { .. }, Outcome::Refused { error }, Outcome::Checked { .. }] = outcomes.as_slice() else {
        panic!("{outcomes:?}");
    };
    assert!(matches!(error, IepkitError::Parse { code, line: 1, .. } if code == "invalid-json"), "{error:?}");
}

#[test]
fn a_date_that_the_calendar_has_not_is_refused_before_any_plan() {
    for digits in [0, 20_260_230, i64::MIN] {
        let date = <Date as Lift<UniFfiTag>>::try_lift(digits).unwrap();
        let refused = check_many(Vec::new(), date, None, None, None).unwrap_err();
        assert!(matches!(refused, IepkitError::InvalidDate { .. }), "{refused:?}");
        assert_eq!(check(b"{", date, None, None, None).unwrap_err(), refused);
    }
}

#[test]
fn bytes_that_are_cut_short_are_refused() {
    let mut whole = Vec::new();
    <Bytes as Lower<UniFfiTag>>::write(Bytes(vec![1, 2, 3]), &mut whole);
    assert_eq!(whole, [0, 0, 0, 3, 1, 2, 3]);
    assert_eq!(<Bytes as Lift<UniFfiTag>>::try_read(&mut whole.as_slice()).unwrap(), Bytes(vec![1, 2, 3]));
    for cut in 0..whole.len() {
        assert!(<Bytes as Lift<UniFfiTag>>::try_read(&mut &whole[..cut]).is_err(), "{cut}");
    }
}

fn event(event: EventKind, by: &str) -> Event {
    Event { event, by: by.to_owned(), reason: None, to: None, decision: None, review: None, closure: None }
}

#[test]
fn steps_are_the_librarys_own() {
    let plan = Plan::from_json(PLAN.as_bytes()).unwrap();
    let next = plan.next_steps(on(), None, None).unwrap();
    let expected = iepkit::lifecycle::next_steps(
        &iepkit::Plan::from_json(PLAN).unwrap(),
        day(),
        &iepkit::lifecycle::AdvanceOptions::default(),
    );
    let expected = expected.unwrap();
    assert_eq!(next.json, expected.to_json());

    // What the other side reads out of the bytes of the steps.
    let mut written = Vec::new();
    <Steps as Lower<UniFfiTag>>::write(next.steps, &mut written);
    let steps = <Vec<Step> as Lift<UniFfiTag>>::try_read(&mut written.as_slice()).unwrap();
    let found: Vec<_> = steps.iter().map(|step| (step.finding.key.as_str(), step.who.len())).collect();
    let said: Vec<_> = expected.steps.iter().map(|step| (step.finding.key.as_str(), step.who.len())).collect();
    assert_eq!(found, said);
    assert!(!found.is_empty());
}

#[test]
fn a_refusal_and_an_event_that_does_not_read_are_errors_of_their_own() {
    let plan = Plan::from_json(PLAN.as_bytes()).unwrap();
    let refused = plan.advance(event(EventKind::Activate, "a"), on(), None, None).unwrap_err();
    assert!(matches!(&refused, IepkitError::Refused { refusal } if refusal.code == "not-a-move"), "{refused:?}");
    let unread = plan.advance(event(EventKind::Propose, "no id"), on(), None, None).unwrap_err();
    assert!(matches!(&unread, IepkitError::Parse { at, .. } if at == "/by"), "{unread:?}");
    let date = <Date as Lift<UniFfiTag>>::try_lift(20_260_230).unwrap();
    let decision = iepkit_ffi::Decision {
        member: "a".to_owned(),
        decision: iepkit_ffi::DecisionKind::Agree,
        date: Some(date),
        goals_digest: None,
        strategies_digest: None,
        reason: None,
        next_step: None,
    };
    let decide = Event { decision: Some(decision), ..event(EventKind::Decide, "a") };
    let unread = plan.advance(decide, on(), None, None).unwrap_err();
    assert!(matches!(&unread, IepkitError::Parse { at, .. } if at == "/decision/date"), "{unread:?}");
}

#[test]
fn a_deadline_made_by_hand_with_an_id_that_is_none_is_refused() {
    let plan = PLAN.replace("\"goals\"", "\"period\": {\"review_by\": \"2026-12-01\"}, \"goals\"");
    let plan = Plan::from_json(plan.as_bytes()).unwrap();
    let mut due = plan.deadlines(on(), on_later(), None, None, None, None).unwrap();
    assert!(to_ics(due.clone(), on(), Lang::Fr).unwrap().contains("SUMMARY;LANGUAGE=fr:réviser le plan `p`"));
    due[0].plan = "not an id".to_owned();
    assert!(matches!(to_ics(due, on(), Lang::Fr), Err(IepkitError::Parse { code, .. }) if code == "bad-id"));
}

fn on_later() -> Date {
    day().plus_days(30).into()
}

#[test]
fn a_diff_is_the_librarys_own() {
    let read = |text: &str| Plan::from_json(text.as_bytes()).unwrap();
    let adjusted = PLAN.replace("g1", "g2");
    let (old, new) = (read(PLAN), read(&adjusted));
    let diff = old.diff(new.clone());
    let library = |text: &str| iepkit::Plan::from_json(text).unwrap();
    assert_eq!(diff.json, iepkit::diff::diff(&library(PLAN), &library(&adjusted)).to_json());
    assert!(diff_from_json(diff.json.as_bytes()).unwrap() == diff);
    assert_eq!(
        diff.changes.iter().map(|change| change.kind.as_str()).collect::<Vec<_>>(),
        ["goal-removed", "goal-added"]
    );
    assert_eq!(old.apply(diff.clone()).unwrap().to_json(), new.to_json());
    let other = new.apply(diff).unwrap_err();
    assert!(matches!(&other, IepkitError::InvalidDiff { code, at, .. } if code == "other-plan" && !at.is_empty()));
    assert!(old.requirements(new, on(), None).unwrap().is_empty());
}

#[test]
fn the_schemas_are_those_of_the_docs() {
    for (document, name) in [(Document::Plan, "plan"), (Document::Report, "report"), (Document::Policy, "policy")] {
        let path = format!("{}/../../docs/schema/{name}.schema.json", env!("CARGO_MANIFEST_DIR"));
        assert_eq!(schema(document), std::fs::read_to_string(path).unwrap());
    }
}

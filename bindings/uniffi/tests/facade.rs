//! What crosses is what the library says, whole and in its own bytes.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test that fails should say where")]

use iepkit::{CheckOptions, Lang};
use iepkit_ffi::{Bytes, Date, Finding, Findings, IepkitError, Outcome, UniFfiTag, check, check_many};
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

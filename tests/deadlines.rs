//! What is due: the cases of deadlines, and iCalendar text as a reader of another hand reads it.

#[path = "deadlines/ics.rs"]
mod ics;

use iepkit::Lang;
use iepkit::deadlines::DeadlineKind;
use iepkit_tests::counts;
use iepkit_tests::deadlines::deadline_cases;

#[test]
fn every_window_lists_what_its_case_says() {
    let cases = deadline_cases();
    let complaints: Vec<String> = cases.iter().filter_map(|case| case.complaint(&case.run())).collect();
    assert!(complaints.is_empty(), "{} of {}:\n{}", complaints.len(), cases.len(), complaints.join("\n"));
    assert_eq!(cases.len(), counts().deadlines);
}

#[test]
fn every_kind_is_said_in_english_and_in_the_french_of_quebec() {
    let said: Vec<_> = deadline_cases().iter().filter_map(|case| case.run().ok()).flatten().collect();
    for kind in DeadlineKind::ALL {
        let of_kind = said.iter().filter(|deadline| deadline.kind == *kind);
        let texts: Vec<[String; 2]> = of_kind.map(|deadline| Lang::ALL.map(|lang| deadline.message(lang))).collect();
        assert!(!texts.is_empty(), "{kind} has no case");
        for [en, fr] in &texts {
            assert!(en != fr && [en, fr].iter().all(|text| text.starts_with(char::is_lowercase)), "{en} | {fr}");
            assert!(![" ;", " !", " ?", " :", "’", "``", "  "].iter().any(|wrong| fr.contains(wrong)), "{fr}");
        }
    }
}

//! What is due: the cases of deadlines, and iCalendar text as a reader of another hand reads it.

#[path = "deadlines/ics.rs"]
mod ics;

use iepkit_tests::counts;
use iepkit_tests::deadlines::deadline_cases;

#[test]
fn every_window_lists_what_its_case_says() {
    let cases = deadline_cases();
    let complaints: Vec<String> = cases.iter().filter_map(|case| case.complaint(&case.run())).collect();
    assert!(complaints.is_empty(), "{} of {}:\n{}", complaints.len(), cases.len(), complaints.join("\n"));
    assert_eq!(cases.len(), counts().deadlines);
}

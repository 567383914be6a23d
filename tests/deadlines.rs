//! What is due: the cases of deadlines, what holds of every plan, and iCalendar text beside a reader of another hand.

#[path = "deadlines/ics.rs"]
mod ics;
#[path = "deadlines/properties.rs"]
mod properties;

use iepkit_tests::counts;
use iepkit_tests::deadlines::deadline_cases;

#[test]
fn every_window_lists_what_its_case_says() {
    let cases = deadline_cases();
    let complaints: Vec<String> = cases.iter().filter_map(|case| case.complaint(&case.run())).collect();
    assert!(complaints.is_empty(), "{} of {}:\n{}", complaints.len(), cases.len(), complaints.join("\n"));
    assert_eq!(cases.len(), counts().deadlines);
}

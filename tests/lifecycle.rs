//! The life of a plan: the cases of moves, every sequence of moves, and random ones beside a model.

#[path = "lifecycle/history.rs"]
mod history;
#[path = "lifecycle/model.rs"]
mod model;
#[path = "lifecycle/names.rs"]
mod names;
#[path = "lifecycle/next.rs"]
mod next;
#[path = "lifecycle/refusals.rs"]
mod refusals;
#[path = "lifecycle/search.rs"]
mod search;

use iepkit_tests::counts;
use iepkit_tests::moves::move_cases;

#[test]
fn every_move_comes_to_what_its_case_says() {
    let cases = move_cases();
    let complaints: Vec<String> = cases.iter().filter_map(|case| case.complaint(&case.run())).collect();
    assert!(complaints.is_empty(), "{} of {}:\n{}", complaints.len(), cases.len(), complaints.join("\n"));
    assert_eq!(cases.len(), counts().moves);
}

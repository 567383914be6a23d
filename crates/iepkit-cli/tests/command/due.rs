//! `due`: what the plans of a folder ask, and by when.

use std::fs;

use tempfile::TempDir;

use crate::common::{iepkit, write};
use crate::example;

/// A folder with two plans, one of them deeper, and things that are none.
fn folder() -> (TempDir, String) {
    let folder = TempDir::new().unwrap();
    fs::create_dir(folder.path().join("deeper")).unwrap();
    let copy = |name: &str, from: &str| {
        write(folder.path(), name, iepkit_tests::text(example(from).as_ref()));
    };
    copy("deeper/one.yaml", "repaired.yaml");
    copy("two.yml", "overdue.yaml");
    write(folder.path(), "notes.txt", "not a plan");
    write(folder.path(), ".hidden.yaml", "not: a plan");
    let path = folder.path().to_str().unwrap().to_owned();
    (folder, path)
}

#[test]
fn what_is_due_is_listed_by_date_across_plans() {
    let (_folder, path) = folder();
    let ran = iepkit(["due", &path, "--on", "2026-11-23", "--to", "2027-06-30"]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    assert!(ran.out.starts_with("Overdue\n  2026-03-27  "), "{}", ran.out);
    assert!(ran.out.contains("\nLater\n  2027-03-26  goal `g3` of plan `plan-lily-2026` is due"), "{}", ran.out);
    assert!(ran.out.ends_with("due from 2026-11-23 to 2027-06-30, in 2 plans\n"), "{}", ran.out);
    let json = iepkit(["due", &path, "--on", "2026-11-23", "--to", "2027-06-30", "--format", "json"]).json();
    let due = json["deadlines"].as_array().unwrap();
    assert!(due.is_sorted_by_key(|due| due["due"].as_str().unwrap()) && json["errors"] == serde_json::json!([]));
    assert!(
        due.iter()
            .any(|due| due["path"].as_str().unwrap().ends_with("deeper/one.yaml") && due["plan"] == "plan-lily-2026")
    );
    let french = iepkit(["due", &path, "--on", "2026-11-23", "--to", "2026-11-24", "--lang", "fr"]).out;
    assert!(french.starts_with("En retard\n") && french.contains("l'équipe"), "{french}");
    let none =
        iepkit(["due", &example("actif.yaml"), "--from", "2026-10-14", "--to", "2026-10-14", "--on", "2026-10-14"]);
    assert_eq!(none.out, "aucune échéance du 2026-10-14 au 2026-10-14, dans 1 plan\n");
}

#[test]
fn the_list_is_an_icalendar_too() {
    let (_folder, path) = folder();
    let ran = iepkit(["due", &path, "--on", "2026-11-23", "--to", "2027-06-30", "--format", "ics"]);
    assert!(ran.out.starts_with("BEGIN:VCALENDAR\r\n") && ran.out.ends_with("END:VCALENDAR\r\n"), "{}", ran.out);
    let events = ran.out.matches("BEGIN:VEVENT").count();
    let json = iepkit(["due", &path, "--on", "2026-11-23", "--to", "2027-06-30", "--format", "json"]).json();
    assert_eq!(events, json["deadlines"].as_array().unwrap().len());
}

#[test]
fn every_file_is_tried_and_what_does_not_read_is_told() {
    let (folder, path) = folder();
    let broken = write(folder.path(), "a-broken.json", "{\"iepkit\": 1, \"gaols\": []}");
    let ran = iepkit(["due", &path, "--on", "2026-11-23"]);
    assert!(ran.code == 2 && ran.out.contains("in 2 plans"), "{}", ran.out);
    assert!(ran.err.contains("error[unknown-key]") && ran.err.contains(&format!("{broken}:1:")), "{}", ran.err);
    let ran = iepkit(["due", &path, "no-such-folder", "--on", "2026-11-23", "--format", "json"]);
    let errors = &ran.json()["errors"];
    assert_eq!((ran.code, ran.err.as_str()), (2, ""));
    assert_eq!((errors[0]["path"].as_str(), errors[0]["error"]["line"].as_u64()), (Some(broken.as_str()), Some(1)));
    assert_eq!(errors[1]["error"]["code"], "unreadable-file");
}

#[test]
fn a_calendar_of_school_days_beside_the_plans_is_no_plan() {
    let (folder, path) = folder();
    let calendar = "calendar: 1\nholidays: [{from: 2026-11-16, to: 2027-06-30}]\nlast_day: 2027-07-02\n";
    let calendar = write(folder.path(), "calendar.yaml", calendar);
    let ran = iepkit(["due", &path, "--on", "2026-11-23", "--calendar", &calendar]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    let broken = write(folder.path(), "broken.yaml", "calendar: 1\nholydays: []\n");
    let ran = iepkit(["due", &path, "--calendar", &broken, "--format", "json"]);
    assert_eq!((ran.code, ran.json()["error"]["at"].as_str()), (2, Some("/holydays")));
    let ran = iepkit(["due", &path, "--from", "2026-11-23", "--to", "2026-11-22", "--format", "json"]);
    assert_eq!((ran.code, ran.json()["error"]["code"].as_str()), (2, Some("ends-before-start")));
}

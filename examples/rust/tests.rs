//! The examples do what they say, which is what those of every other language say: all are compared with the same files.

use std::path::{Path, PathBuf};
use std::process::Command;

fn examples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

#[track_caller]
fn prints(command: &mut Command, expected: &str) {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let expected = std::fs::read_to_string(examples().join(expected)).unwrap();
    assert_eq!(String::from_utf8(output.stdout).unwrap(), expected);
}

#[test]
fn six_lines_tell_what_a_plan_lacks() {
    prints(&mut Command::new(env!("CARGO_BIN_EXE_six-lines")), "six-lines.txt");
}

#[test]
fn a_class_is_reviewed_in_the_order_of_its_plans() {
    let mut class_review = Command::new(env!("CARGO_BIN_EXE_class-review"));
    prints(class_review.arg(examples().join("plans")).arg("2026-11-23"), "class-review.txt");
}

#[test]
fn what_comes_next_is_told_of_every_plan() {
    let mut what_next = Command::new(env!("CARGO_BIN_EXE_what-next"));
    prints(what_next.arg(examples().join("plans")).args(["2026-11-23", "2027-01-31"]), "what-next.txt");
}

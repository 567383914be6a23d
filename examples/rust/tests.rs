//! The examples do what they say.

use std::path::Path;
use std::process::Command;

fn output(command: &mut Command) -> String {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn six_lines_tell_what_a_plan_lacks() {
    let lines = output(&mut Command::new(env!("CARGO_BIN_EXE_six-lines")));
    assert!(lines.contains("error /needs What does the child need most this year?\n"), "{lines}");
}

/// The same file is compared with what every other language prints.
#[test]
fn a_class_is_reviewed_in_the_order_of_its_plans() {
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let expected = std::fs::read_to_string(examples.join("class-review.txt")).unwrap();
    let mut class_review = Command::new(env!("CARGO_BIN_EXE_class-review"));
    assert_eq!(output(class_review.arg(examples.join("plans")).arg("2026-11-23")), expected);
}

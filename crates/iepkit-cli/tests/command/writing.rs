//! Writing files: whole or not at all, whatever happens on the way.

use std::fs;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use tempfile::TempDir;

use crate::ON;
use crate::common::{iepkit, write};

/// A plan of some size, in effect, that any number of decisions can be recorded on.
fn large_plan() -> String {
    let goals: Vec<String> =
        (0..60).map(|goal| format!("  - {{id: g{goal}, statement: \"{}\"}}\n", "Reads aloud. ".repeat(40))).collect();
    format!(
        "# a comment\niepkit: 1\nid: p\nlanguage: en\nstate: active\nstudent: {{id: s}}\nteam:\n  - {{id: mother, role: parent}}   # by phone\ngoals:\n{}",
        goals.concat()
    )
}

fn agree(path: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_iepkit"));
    command.args(["agree", path, "--member", "mother", "--on", ON]).stdout(Stdio::null()).stderr(Stdio::null());
    command
}

fn decisions(path: &str) -> usize {
    let ran = iepkit(["convert", path]);
    assert_eq!(ran.code, 0, "the file reads: {}", ran.err);
    assert!(fs::read_to_string(path).unwrap().contains("# by phone"));
    ran.json()["decisions"].as_array().map_or(0, Vec::len)
}

#[cfg(unix)]
#[test]
fn a_kill_at_any_moment_leaves_the_old_file_or_the_new_one() {
    let folder = TempDir::new().unwrap();
    let path = write(folder.path(), "plan.yaml", large_plan());
    let mut killed = 0;
    for round in 0..60 {
        let before = (decisions(&path), fs::read_to_string(&path).unwrap());
        let mut child = agree(&path).spawn().unwrap();
        // `kill` of a child that is running is SIGKILL: it cannot tidy up.
        sleep(Duration::from_micros(1500 * (round % 30)));
        child.kill().unwrap();
        let finished = child.wait().unwrap().success();
        killed += usize::from(!finished);
        match decisions(&path) - before.0 {
            0 => assert!(!finished && fs::read_to_string(&path).unwrap() == before.1),
            1 => assert!(iepkit(["verify", &path]).code == 0),
            more => panic!("{more} decisions of one command"),
        }
    }
    assert!(killed > 0, "no command was killed while it ran");
}

#[test]
fn of_several_who_write_at_once_none_undoes_what_another_wrote() {
    let folder = TempDir::new().unwrap();
    let path = write(folder.path(), "plan.yaml", large_plan());
    for _ in 0..5 {
        let before = decisions(&path);
        let children: Vec<_> = (0..4).map(|_| agree(&path).spawn().unwrap()).collect();
        let made = children.into_iter().filter_map(|mut child| child.wait().unwrap().success().then_some(())).count();
        assert!(made >= 1);
        assert_eq!(decisions(&path) - before, made, "whoever was told that it is written finds it written");
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "no other file is left behind");
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_not_written_to() {
    let folder = TempDir::new().unwrap();
    let text = write(folder.path(), "plan.txt", large_plan());
    let pipe = folder.path().join("plan.yaml");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let mut child = Command::new(env!("CARGO_BIN_EXE_iepkit"))
        .args(["agree", pipe.to_str().unwrap(), "--member", "mother", "--on", ON, "--format", "json"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    fs::copy(&text, &pipe).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(2));
}

#[test]
fn a_starter_plan_is_a_new_file_with_the_usual_permissions() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("plan.yaml");
    assert_eq!(iepkit(["new", path.to_str().unwrap()]).code, 0);
    let text = fs::read_to_string(&path).unwrap();
    assert_eq!(iepkit(["new", path.to_str().unwrap()]).code, 2);
    assert_eq!(fs::read_to_string(&path).unwrap(), text);
    let other = write(folder.path(), "other.txt", "");
    let read_only = |path: &str| fs::metadata(path).unwrap().permissions();
    assert_eq!(read_only(path.to_str().unwrap()), read_only(&other));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
}

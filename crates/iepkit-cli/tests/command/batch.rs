//! `iepkit batch`: tables, totals, exit codes, and what is left when it is stopped.

use std::fs;
use std::path::Path;

use iepkit_batch::{BatchOptions, Entry, Format, TableFile, check_all, findings_schema};
use iepkit_tests::{batch_cases, counts};
use serde_json::Value;
use tempfile::TempDir;

use crate::common::{iepkit, iepkit_given, write};
use crate::{LEAST, ON, repository};

fn rows(file: impl AsRef<Path>) -> Vec<Value> {
    let text = fs::read_to_string(file).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// The names of what is in a folder.
fn names(folder: &TempDir) -> Vec<String> {
    let entries = fs::read_dir(folder.path()).unwrap();
    let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// Sample plans, a line each.
fn samples(count: usize) -> String {
    let plans: Vec<String> = iepkit_sample::plans(1).take(count).collect();
    plans.join("\n")
}

#[test]
fn every_case_of_many_plans_holds() {
    let folder = TempDir::new().unwrap();
    let cases = batch_cases();
    for case in &cases {
        let plans = write(folder.path(), "plans.ndjson", case.lines().join("\n"));
        let [findings, facts] = ["findings.ndjson", "facts.ndjson"].map(|name| folder.path().join(name));
        let ran = iepkit([
            "batch",
            &plans,
            "--on",
            &case.on,
            "--findings",
            findings.to_str().unwrap(),
            "--facts",
            facts.to_str().unwrap(),
        ]);
        let (findings, facts) = (rows(findings), rows(facts));
        assert_eq!(case.complaint(&findings, &facts), None);
        let code = match facts.iter().any(|row| !row["error"].is_null()) {
            true => 2,
            false => i32::from(facts.iter().any(|row| row["errors"].as_i64() > Some(0))),
        };
        assert_eq!(ran.code, code, "{}", case.name);
    }
    assert_eq!(cases.len(), counts().batch);
}

#[test]
fn the_total_is_for_people_in_both_languages() {
    let plans = format!("{LEAST}\n{{\n");
    let total = |lang: &str| {
        let ran = iepkit_given(plans.as_bytes(), ["batch", "-", "--on", ON, "--lang", lang]);
        assert_eq!((ran.code, ran.err.as_str()), (2, ""));
        ran.out
    };
    let (en, fr) = (total("en"), total("fr"));
    assert!(en.starts_with("2 plans: 1 with an error, 1 could not be checked (`--facts FILE` says why)\n"), "{en}");
    assert!(
        fr.starts_with(
            "2 plans\u{a0}: 1 avec une erreur, 1 n'a pas pu être vérifié (`--facts FICHIER` dit pourquoi)\n"
        ),
        "{fr}"
    );
    assert!(en.ends_with(" plans per second\n") && fr.ends_with(" plans par seconde\n"));
}

#[test]
fn where_no_plan_is_found_that_is_said() {
    let folder = TempDir::new().unwrap();
    let ran = iepkit(["batch", folder.path().to_str().unwrap(), "--lang", "fr"]);
    assert_eq!((ran.code, ran.out.as_str()), (0, "aucun plan n'a été trouvé\n"));
}

#[cfg(unix)]
#[test]
fn when_nobody_reads_the_table_any_more_it_ends_without_a_word() {
    use std::process::{Command, Stdio};
    let folder = TempDir::new().unwrap();
    let plans = write(folder.path(), "plans.ndjson", samples(400));
    let mut command = Command::new(env!("CARGO_BIN_EXE_iepkit"));
    command.args(["batch", &plans, "--facts", "-"]).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(2), b"".as_slice()));
}

#[test]
fn a_table_on_the_standard_output_is_alone_there() {
    let ran = iepkit_given(LEAST.as_bytes(), ["batch", "-", "--on", ON, "--facts", "-"]);
    let row: Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!([&row["plan"], &row["row"]], [&Value::from("p"), &Value::from(1)]);
    assert!(ran.err.starts_with("1 plan: 1 with an error\n"), "{}", ran.err);
    assert_eq!(ran.code, 1);
}

#[test]
fn each_format_is_that_of_its_ending_and_files_are_written_over_in_one_step() {
    let folder = TempDir::new().unwrap();
    let plans = write(folder.path(), "plans.ndjson", LEAST);
    for (name, head) in
        [("t.csv", "file,row,plan,".as_bytes()), ("t.ndjson", b"{\"file\":null,"), ("t.parquet", b"PAR1")]
    {
        let target = write(folder.path(), name, "what was there before");
        let ran = iepkit(["batch", &plans, "--on", ON, "--facts", &target]);
        assert_eq!((ran.code, ran.err.as_str()), (1, ""));
        assert!(fs::read(&target).unwrap().starts_with(head), "{name}");
    }
    assert_eq!(names(&folder), ["plans.ndjson", "t.csv", "t.ndjson", "t.parquet"]);
}

#[test]
fn a_folder_and_a_single_plan_are_read_as_what_they_are() {
    let folder = repository().join("examples/plans");
    let ran = iepkit(["batch", folder.to_str().unwrap(), "--on", ON, "--facts", "-"]);
    let files: Vec<Value> =
        ran.out.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()["file"].take()).collect();
    assert_eq!(files, ["actif.yaml", "ebauche.yaml", "first-draft.yaml", "overdue.yaml", "repaired.yaml"]);
    let ran = iepkit(["batch", folder.join("repaired.yaml").to_str().unwrap(), "--on", ON, "--facts", "-"]);
    assert_eq!((ran.code, ran.out.lines().count()), (0, 1));
}

#[test]
fn what_cannot_be_read_or_written_is_said_and_nothing_is_left() {
    let folder = TempDir::new().unwrap();
    let plans = write(folder.path(), "plans.ndjson", LEAST);
    let fails = |arguments: &[&str], code: &str| {
        let ran = iepkit(["batch", "--on", ON].iter().chain(arguments));
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{arguments:?}");
        assert!(ran.err.starts_with(&format!("error[{code}]")), "{}", ran.err);
    };
    fails(&["no-such-file.ndjson"], "unreadable-file");
    let table = folder.path().join("plans.parquet");
    fs::write(&table, b"PAR1 and what a table holds\nPAR1").unwrap();
    fails(&[table.to_str().unwrap()], "unreadable-file");
    fails(&[&plans, "--policy", "nowhere"], "unknown-policy");
    let nowhere = folder.path().join("no/such/folder.csv");
    let findings = folder.path().join("findings.csv");
    fails(&[&plans, "--findings", findings.to_str().unwrap(), "--facts", nowhere.to_str().unwrap()], "unwritable-file");
    fs::create_dir(folder.path().join("folder.csv")).unwrap();
    fails(&[&plans, "--facts", folder.path().join("folder.csv").to_str().unwrap()], "unwritable-file");
    fails(&[&plans, "--facts", folder.path().join("./plans.ndjson").to_str().unwrap()], "unwritable-file");
    assert_eq!(fs::read_to_string(&plans).unwrap(), LEAST);
    assert_eq!(names(&folder), ["folder.csv", "plans.ndjson", "plans.parquet"]);
}

#[test]
fn tables_in_the_folder_of_the_plans_are_no_plans() {
    let folder = TempDir::new().unwrap();
    write(folder.path(), "plans.ndjson", samples(5));
    let facts = folder.path().join("facts.ndjson");
    for _ in 0..2 {
        iepkit(["batch", folder.path().to_str().unwrap(), "--on", ON, "--facts", facts.to_str().unwrap()]);
        assert_eq!(rows(&facts).len(), 5);
    }
}

#[cfg(unix)]
#[test]
fn a_table_keeps_the_permissions_and_the_link_of_what_it_takes_the_place_of() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = TempDir::new().unwrap();
    let plans = write(folder.path(), "plans.ndjson", LEAST);
    let private = write(folder.path(), "private.csv", "");
    fs::set_permissions(&private, PermissionsExt::from_mode(0o600)).unwrap();
    fs::create_dir(folder.path().join("below")).unwrap();
    let link = folder.path().join("link.csv");
    symlink("below/table.csv", &link).unwrap();
    iepkit(["batch", &plans, "--on", ON, "--findings", &private, "--facts", link.to_str().unwrap()]);
    assert_eq!(fs::metadata(&private).unwrap().permissions().mode() & 0o777, 0o600);
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert!(fs::read_to_string(folder.path().join("below/table.csv")).unwrap().starts_with("file,row,plan,"));
}

#[test]
fn arguments_that_make_no_sense_are_refused() {
    for arguments in [
        &["--findings", "t.xlsx"][..],
        &["--findings", "t.csv", "--facts", "t.csv"],
        &["--findings", "t.csv", "--facts", "./t.csv"],
        &["--threads", "257"],
        &["--findings", "-", "--facts", "-"],
        &["--threads", "0"],
        &["--threads", "many"],
        &["--gate", "nowhere"],
        &["--on", "yesterday"],
    ] {
        let ran = iepkit(["batch", "-"].iter().chain(arguments));
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{arguments:?}");
        assert!(ran.err.contains("is no value for"), "{}", ran.err);
    }
}

#[test]
fn the_tables_are_the_same_on_any_number_of_threads() {
    let folder = TempDir::new().unwrap();
    let plans = write(folder.path(), "plans.ndjson", samples(150));
    let tables = ["1", "3"].map(|threads| {
        let target = folder.path().join(format!("{threads}.parquet"));
        iepkit(["batch", &plans, "--on", ON, "--findings", target.to_str().unwrap(), "--threads", threads]);
        fs::read(target).unwrap()
    });
    assert!(tables[0] == tables[1]);
}

#[test]
fn the_tables_are_those_of_the_library_byte_for_byte() {
    let folder = TempDir::new().unwrap();
    let mut lines: Vec<String> = samples(300).lines().map(str::to_owned).collect();
    for line in lines.iter_mut().skip(99).step_by(100) {
        line.truncate(line.len() / 2);
    }
    let plans = write(folder.path(), "plans.ndjson", lines.join("\n"));
    for (ending, format) in Format::ENDINGS {
        let target = folder.path().join(format!("findings.{ending}"));
        let ran = iepkit(["batch", &plans, "--on", ON, "--findings", target.to_str().unwrap()]);
        assert_eq!(ran.code, 2, "{}", ran.err);
        let mut bytes = Vec::new();
        let mut file = TableFile::new(&mut bytes, format, &findings_schema()).unwrap();
        let entries = lines.iter().zip(1..).map(|(line, row)| Entry::json(line.clone().into_bytes()).at_row(row));
        for tables in check_all(entries, BatchOptions::on(ON.parse().unwrap())) {
            file.write(&tables.findings).unwrap();
        }
        file.finish().unwrap();
        assert!(fs::read(target).unwrap() == bytes, "{ending}");
    }
}

#[cfg(unix)]
mod stopped {
    use std::io::{Read, Write};
    use std::process::{Child, Command, Stdio};
    use std::time::{Duration, Instant};

    use super::{ON, TempDir, names, samples};

    /// A run that has begun its tables and waits for more plans.
    fn half_way(folder: &TempDir) -> Child {
        let targets = ["findings.csv", "facts.parquet"].map(|name| folder.path().join(name));
        let mut command = Command::new(env!("CARGO_BIN_EXE_iepkit"));
        command.args(["batch", "-", "--on", ON, "--findings"]).arg(&targets[0]).arg("--facts").arg(&targets[1]);
        let mut child = command.stdin(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        child.stdin.as_mut().unwrap().write_all(samples(20).as_bytes()).unwrap();
        let begun = Instant::now();
        while names(folder).len() < 2 {
            assert!(begun.elapsed() < Duration::from_secs(60), "the tables are not begun");
            std::thread::sleep(Duration::from_millis(10));
        }
        child
    }

    fn signal(child: &Child, signal: &str) {
        assert!(Command::new("kill").args([signal, &child.id().to_string()]).status().unwrap().success());
    }

    #[test]
    fn a_run_that_is_interrupted_leaves_nothing() {
        for asked in ["-INT", "-TERM"] {
            let folder = TempDir::new().unwrap();
            let mut child = half_way(&folder);
            signal(&child, asked);
            let mut said = String::new();
            child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
            assert_eq!(child.wait().unwrap().code(), Some(130), "{said}");
            assert!(said.ends_with("error: interrupted; no table was written\n"), "{said}");
            assert!(names(&folder).is_empty());
        }
    }

    #[test]
    fn a_run_that_is_killed_leaves_no_table_under_its_name() {
        let folder = TempDir::new().unwrap();
        let mut child = half_way(&folder);
        signal(&child, "-KILL");
        child.wait().unwrap();
        assert!(names(&folder).iter().all(|name| name.starts_with(".iepkit-")), "{:?}", names(&folder));
    }

    #[test]
    fn a_pipe_is_written_as_it_is() {
        let folder = TempDir::new().unwrap();
        let pipe = folder.path().join("pipe.csv");
        assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        let plans = folder.path().join("plans.ndjson");
        std::fs::write(&plans, super::LEAST).unwrap();
        let reader = std::thread::spawn({
            let pipe = pipe.clone();
            move || std::fs::read_to_string(pipe).unwrap()
        });
        let ran = super::iepkit(["batch", plans.to_str().unwrap(), "--on", ON, "--facts", pipe.to_str().unwrap()]);
        assert_eq!((ran.code, ran.err.as_str()), (1, ""));
        assert!(reader.join().unwrap().starts_with("file,row,plan,"));
        assert_eq!(names(&folder), ["pipe.csv", "plans.ndjson"]);
    }
}

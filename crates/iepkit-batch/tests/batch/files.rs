//! Plans in folders.

use std::fs;
use std::path::Path;

use iepkit::Limits;
use iepkit_batch::Files;
use tempfile::tempdir;

use crate::common::{errors, samples};

const LEAST: &str = r#"{"iepkit": 1, "id": "p", "language": "en", "state": "planning", "student": {"id": "s"}}"#;

fn found(folder: &Path) -> Vec<(String, Option<i64>, Option<String>)> {
    let entries = Files::below(folder, &Limits::default()).unwrap();
    errors(entries).into_iter().map(|(file, row, error)| (file.unwrap(), row, error)).collect()
}

#[test]
fn a_folder_is_walked_in_the_order_of_names() {
    let folder = tempdir().unwrap();
    let write = |name: &str, text: &[u8]| {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write("b/2.yaml", b"iepkit: 1\nid: p\nlanguage: en\nstate: planning\nstudent: {id: s}\n");
    write("b/1.json", LEAST.as_bytes());
    write("a.json", b"{");
    write("c.ndjson", format!("{LEAST}\n\n").as_bytes());
    write("d.jsonl.zst", &zstd::encode_all(LEAST.as_bytes(), 1).unwrap());
    write("e.json.zst", &zstd::encode_all(LEAST.replace(',', ",\n").as_bytes(), 1).unwrap());
    write("B.YML", LEAST.as_bytes());
    write(".hidden/plan.json", LEAST.as_bytes());
    write("notes.txt", b"nothing of ours");
    write("archive.gz", b"nothing of ours");
    let error = Some("invalid-json".to_owned());
    let expected = [
        ("B.YML", None, None),
        ("a.json", None, error.clone()),
        ("b/1.json", None, None),
        ("b/2.yaml", None, None),
        ("c.ndjson", Some(1), None),
        ("c.ndjson", Some(2), error),
        ("d.jsonl.zst", Some(1), None),
        ("e.json.zst", None, None),
    ];
    assert_eq!(found(folder.path()), expected.map(|(file, row, error)| (file.to_owned(), row, error)));
}

#[test]
fn every_hundredth_file_is_broken_and_all_are_told() {
    let folder = tempdir().unwrap();
    for (number, plan) in samples(300).into_iter().enumerate() {
        fs::write(folder.path().join(format!("{number:03}.json")), plan).unwrap();
    }
    let found = found(folder.path());
    assert_eq!(found.len(), 300);
    for (number, (file, _, error)) in found.iter().enumerate() {
        assert_eq!(*file, format!("{number:03}.json"));
        assert_eq!(error.as_deref(), (number % 100 == 99).then_some("invalid-json"));
    }
}

#[test]
fn a_folder_that_is_not_there_is_an_error() {
    assert!(Files::below("no/such/folder".as_ref(), &Limits::default()).is_err());
}

#[test]
fn files_that_are_excepted_are_passed_over() {
    let folder = tempdir().unwrap();
    for name in ["a.ndjson", "b.ndjson"] {
        fs::write(folder.path().join(name), LEAST).unwrap();
    }
    fs::create_dir(folder.path().join("below")).unwrap();
    fs::write(folder.path().join("below/b.ndjson"), LEAST).unwrap();
    let files = Files::below(folder.path(), &Limits::default()).unwrap();
    let except = [folder.path().join("./b.ndjson"), folder.path().join("no-such-file.ndjson")];
    let found: Vec<_> = errors(files.except(except)).into_iter().map(|(file, _, _)| file.unwrap()).collect();
    assert_eq!(found, ["a.ndjson", "below/b.ndjson"]);
}

#[cfg(target_os = "linux")]
#[test]
fn what_is_no_file_is_told_and_not_waited_for() {
    let folder = tempdir().unwrap();
    std::os::unix::fs::symlink("/dev/zero", folder.path().join("endless.ndjson")).unwrap();
    let error = Some("unreadable-file".to_owned());
    assert_eq!(found(folder.path()), [("endless.ndjson".to_owned(), None, error)]);
}

#[cfg(unix)]
#[test]
fn links_to_folders_are_not_followed_and_what_cannot_be_read_is_told() {
    use std::os::unix::fs::symlink;
    let folder = tempdir().unwrap();
    symlink(folder.path(), folder.path().join("around")).unwrap();
    symlink("nowhere", folder.path().join("gone.json")).unwrap();
    symlink("nowhere", folder.path().join("gone.ndjson")).unwrap();
    fs::write(folder.path().join("plan.json"), LEAST).unwrap();
    symlink(folder.path().join("plan.json"), folder.path().join("z.json")).unwrap();
    let error = Some("unreadable-file".to_owned());
    let expected = [("gone.json", error.clone()), ("gone.ndjson", error), ("plan.json", None), ("z.json", None)];
    assert_eq!(found(folder.path()), expected.map(|(file, error)| (file.to_owned(), None, error)));
}

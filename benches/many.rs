//! Many plans through the command: its memory does not grow with them.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use iepkit::Date;

use crate::table::Ratios;

const FEW: usize = 10_000;
const MANY: usize = 40_000;

/// The peak memory of `iepkit batch` over many plans, as a multiple of that over a quarter of them.
pub fn memory(command: &Path, plans: &[String], on: Date, ratios: &mut Ratios) {
    let few = peak(command, FEW, plans, on);
    let many = peak(command, MANY, plans, on);
    if let (Some(few), Some(many)) = (few, many) {
        ratios.insert("memory".to_owned(), many / few);
    }
}

/// How much memory the command takes at most while it is given so many plans, in megabytes, where the system tells.
fn peak(command: &Path, count: usize, plans: &[String], on: Date) -> Option<f64> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target");
    let tables = ["findings", "facts"].map(|table| folder.join(format!("bench-{table}.ndjson")));
    let start = Instant::now();
    let mut child = Command::new(command)
        .args(["batch", "-", "--on", &on.to_string(), "--findings"])
        .arg(&tables[0])
        .arg("--facts")
        .arg(&tables[1])
        .stdin(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the command is there");
    let mut input = child.stdin.take().expect("piped");
    for plan in plans.iter().cycle().take(count) {
        writeln!(input, "{plan}").expect("it reads");
    }
    // The last plans are still in the pipe, and the most it has taken by now is the most it takes.
    let status = fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
    drop(input);
    let ended = child.wait().expect("it ends");
    assert!(ended.code().is_some_and(|code| code < 2), "`iepkit batch` ended with {ended}");
    tables.iter().for_each(|table| fs::remove_file(table).expect("the table is there"));

    let per_second = count as f64 / start.elapsed().as_secs_f64();
    let kilobytes = status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB")?.parse().ok());
    let megabytes = kilobytes.map(|kilobytes: f64| kilobytes / 1e3);
    println!("{count:>8} plans through `iepkit batch`: {per_second:.0} a second, {:.0} MB at most", megabytes.unwrap_or(f64::NAN));
    megabytes
}

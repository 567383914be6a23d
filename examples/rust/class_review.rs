//! What to bring to the next meetings: checks every plan of a folder, and prints the questions of what is in error.
//!
//! ```text
//! class-review FOLDER DATE
//! ```

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use iepkit::{CheckOptions, Date, Plan, Severity, check};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [folder, date] = arguments.as_slice() else { return Err("usage: class-review FOLDER DATE".into()) };
    let on: Date = date.parse()?;
    let mut plans: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<std::io::Result<_>>()?;
    plans.retain(|path| path.extension().is_some_and(|ending| ending == "yaml"));
    plans.sort();
    for path in plans {
        let name = path.file_name().unwrap_or_default().display();
        match review(&path, on) {
            Ok(review) => println!("{name}: {review}"),
            Err(error) => println!("{name}: {error}"),
        }
    }
    Ok(())
}

/// How a plan stands, and the questions for the meeting, each once.
fn review(path: &Path, on: Date) -> Result<String, Box<dyn Error>> {
    let report = check(&Plan::from_yaml(&fs::read_to_string(path)?)?, on, &CheckOptions::default())?;
    let mut review = format!("errors {}, warnings {}", report.count(Severity::Error), report.count(Severity::Warning));
    let mut asked = Vec::new();
    for finding in report.findings.iter().filter(|finding| finding.severity == Severity::Error) {
        if !asked.contains(&&finding.question) {
            review.push_str(&format!("\n  {}", finding.question));
            asked.push(&finding.question);
        }
    }
    Ok(review)
}

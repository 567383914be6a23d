//! What a check costs from another language, beside the same work in Rust.
//!
//! A language is a process that reads the plans of a file, one a line, and then for each line it is asked, does one round of
//! that work and answers how many nanoseconds it took. Rounds of Rust and of every language take turns, so that whatever else
//! the machine does falls on all of them.

use std::fs;
use std::hint::black_box;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use iepkit::{CheckOptions, Date, Plan, Report, check};

use crate::{ROUNDS, median};

/// What is measured: its name for a process and for people, and how it is done in Rust.
type Work = (&'static str, &'static str, fn(&[String], Date));

const WORKS: [Work; 3] = [
    ("report", "text to report", |plans, on| plans.iter().for_each(|text| drop(black_box(report(text, on))))),
    ("json", "text to report as JSON text", |plans, on| {
        plans.iter().for_each(|text| drop(black_box(report(text, on).to_json())));
    }),
    ("many", "many plans in one call", |plans, on| {
        drop(black_box(plans.iter().map(|text| report(text, on)).collect::<Vec<_>>()));
    }),
];

fn report(text: &str, on: Date) -> Report {
    let plan = Plan::from_json(text).expect("reads");
    check(&plan, on, &CheckOptions::default()).expect("core is built in")
}

/// Measures the languages, each given as `NAME=COMMAND`.
pub fn compare(languages: &[String], plans: &[String], on: Date) {
    // A language may run where the repository is all that it sees.
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target");
    let file = folder.join(format!("bench-{}.ndjson", std::process::id()));
    fs::write(&file, plans.join("\n")).expect("the plans are written");
    let file_name = file.to_str().expect("a name in UTF-8");
    let mut languages: Vec<Language> = languages.iter().map(|given| Language::start(given, file_name, on)).collect();

    println!("\n{:38} {:>12}{}", "", "Rust", languages.iter().map(Language::heading).collect::<String>());
    for (name, said, work) in WORKS {
        let mut rust = Vec::new();
        let mut others = vec![Vec::new(); languages.len()];
        for _ in 0..ROUNDS {
            let start = Instant::now();
            work(plans, on);
            rust.push(start.elapsed());
            for (language, times) in languages.iter_mut().zip(&mut others) {
                times.push(language.time(name));
            }
        }
        let each = u32::try_from(plans.len()).unwrap_or(1);
        let rust = median(rust) / each;
        print!("{said:38} {rust:>12.1?}");
        for times in others {
            let time = median(times) / each;
            print!(" {time:>12.1?} {:>8.2}", time.as_secs_f64() / rust.as_secs_f64());
        }
        println!();
    }
    languages.into_iter().for_each(Language::end);
    fs::remove_file(file).expect("the plans are removed");
}

struct Language {
    name: String,
    process: Child,
    ask: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl Language {
    fn start(given: &str, plans: &str, on: Date) -> Language {
        let (name, command) = given.split_once('=').expect("NAME=COMMAND");
        let mut words = command.split_whitespace();
        let mut process = Command::new(words.next().expect("a command"))
            .args(words)
            .args([plans, &on.to_string()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("{command}: {error}"));
        let ask = process.stdin.take().expect("piped");
        let answers = BufReader::new(process.stdout.take().expect("piped"));
        Language { name: name.to_owned(), process, ask, answers }
    }

    fn heading(&self) -> String {
        format!(" {:>12} {:>8}", self.name, "× Rust")
    }

    /// How long a round of some work takes.
    fn time(&mut self, work: &str) -> Duration {
        writeln!(self.ask, "{work}").expect("it listens");
        let mut answer = String::new();
        self.answers.read_line(&mut answer).expect("it answers");
        Duration::from_nanos(answer.trim().parse().expect("nanoseconds"))
    }

    fn end(self) {
        let Language { mut process, ask, .. } = self;
        drop(ask);
        process.wait().expect("it ends");
    }
}

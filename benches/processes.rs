//! Measuring what runs in a process of its own: other languages, and peers of other languages.
//!
//! Such a process reads the plans of a file, one a line, and then for each line it is asked, does one round of that work over
//! all of them and answers how many nanoseconds it took. Rounds of everyone take turns, so that whatever else the machine does
//! falls on all of them.

use std::hint::black_box;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use iepkit::{CheckOptions, Date, Plan, Report, check};

use crate::table::Ratios;
use crate::{ROUNDS, median};

/// What is measured of a language: its name for a process and for people, and how it is done in Rust.
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

/// What a check costs from other languages, each given as `NAME=COMMAND`, beside the same work in Rust.
pub fn languages(given: &[String], plans: &[String], on: Date, ratios: &mut Ratios) {
    let split = |given: &String| given.split_once('=').map(|(name, command)| (name.to_owned(), command.to_owned()));
    let (names, commands): (Vec<_>, Vec<_>) = given.iter().map(|given| split(given).expect("NAME=COMMAND")).unzip();
    let mut processes: Vec<Process> = commands.iter().map(|command| Process::start(command, plans, on)).collect();

    let headings = names.iter().map(|name| format!(" {name:>12} {:>8}", "× Rust"));
    println!("\n{:38} {:>12}{}", "", "Rust", headings.collect::<String>());
    for (work, said, in_rust) in WORKS {
        let mut rust = Vec::new();
        let mut others = vec![Vec::new(); processes.len()];
        for _ in 0..ROUNDS {
            let start = Instant::now();
            in_rust(plans, on);
            rust.push(start.elapsed());
            for (process, times) in processes.iter_mut().zip(&mut others) {
                times.push(process.time(work));
            }
        }
        let rust = median(rust);
        print!("{said:38} {:>12.1?}", each(rust, plans));
        for (name, times) in names.iter().zip(others) {
            let time = median(times);
            let ratio = time.as_secs_f64() / rust.as_secs_f64();
            print!(" {:>12.1?} {ratio:>8.2}", each(time, plans));
            ratios.insert(format!("{name}, {work}"), ratio);
        }
        println!();
    }
    processes.into_iter().for_each(Process::end);
}

/// What peers take in one process, as multiples of what iepkit takes in it: each is the name of a peer, and of what it is held
/// against.
pub fn peers(command: &str, pairs: &[(&str, &str)], plans: &[String], on: Date, ratios: &mut Ratios) {
    let mut names: Vec<&str> = pairs.iter().flat_map(|(peer, own)| [*peer, *own]).collect();
    names.sort_unstable();
    names.dedup();
    let mut process = Process::start(command, plans, on);
    let mut times = vec![Vec::new(); names.len()];
    for _ in 0..ROUNDS {
        for (name, times) in names.iter().zip(&mut times) {
            times.push(process.time(name));
        }
    }
    process.end();

    let medians: Vec<(&str, Duration)> = names.into_iter().zip(times.into_iter().map(median)).collect();
    let of = |name: &str| medians.iter().find(|(known, _)| *known == name).map_or(Duration::ZERO, |(_, time)| *time);
    println!();
    for (peer, own) in pairs {
        let ratio = of(peer).as_secs_f64() / of(own).as_secs_f64();
        let times = (each(of(peer), plans), each(of(own), plans));
        println!("{peer:38} {:>12.1?} {ratio:>22.2} × iepkit ({own}), {:.1?}", times.0, times.1);
        ratios.insert((*peer).to_owned(), ratio);
    }
}

fn each(time: Duration, plans: &[String]) -> Duration {
    time / u32::try_from(plans.len()).unwrap_or(1)
}

struct Process {
    child: Child,
    ask: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl Process {
    /// Starts a command, which is given the file of plans and the date.
    fn start(command: &str, plans: &[String], on: Date) -> Process {
        // A language may run where the repository is all that it sees.
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target");
        let file = folder.join("bench.ndjson");
        std::fs::write(&file, plans.join("\n")).expect("the plans are written");
        let mut words = command.split_whitespace();
        let mut child = Command::new(words.next().expect("a command"))
            .args(words)
            .arg(&file)
            .arg(on.to_string())
            // Cargo's folders, in which the JVM would find a library that was built for debugging before its package's own.
            .env_remove("LD_LIBRARY_PATH")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("{command}: {error}"));
        let ask = child.stdin.take().expect("piped");
        let answers = BufReader::new(child.stdout.take().expect("piped"));
        Process { child, ask, answers }
    }

    /// How long a round of some work takes.
    fn time(&mut self, work: &str) -> Duration {
        writeln!(self.ask, "{work}").expect("it listens");
        let mut answer = String::new();
        self.answers.read_line(&mut answer).expect("it answers");
        Duration::from_nanos(answer.trim().parse().unwrap_or_else(|_| panic!("{work}: no answer")))
    }

    fn end(self) {
        let Process { mut child, ask, .. } = self;
        drop(ask);
        child.wait().expect("it ends");
    }
}

//! Measures text → report beside what people use on the same plans, and writes the table of speeds: `cargo xtask bench`.
//!
//! Ratios within one run are what counts: every round measures all of them in turn, and the median round is reported. What one
//! thread does is measured in processor time, which other work on the machine hardly changes.

mod clock;
mod many;
mod peers;
mod processes;
mod table;

use std::hint::black_box;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use clap::Parser;
use iepkit::{CheckOptions, Date, Gate, Plan, Policy, check};
use iepkit_sample::{plan_with_goals, plans};
use rayon::prelude::*;
use table::Ratios;

const SEED: u64 = 2026;
const PLANS: usize = 200;
const ROUNDS: usize = 15;

/// How far a ratio may be off its bar on a machine that does other things meanwhile. Text to report is past its bar on a quiet one
/// already.
const SLACK: f64 = 2.4;

#[derive(Parser)]
struct Arguments {
    /// Languages to measure: how each is run.
    #[arg(value_name = "NAME=COMMAND")]
    languages: Vec<String>,
    /// How the rules in Python, over models of other libraries, are run.
    #[arg(long, value_name = "COMMAND")]
    python: Option<String>,
    /// How general engines that hold a dozen of the rules are run.
    #[arg(long, value_name = "COMMAND")]
    engines: Option<String>,
    /// The library for phones, as they carry it.
    #[arg(long, value_name = "FILE")]
    library: Option<PathBuf>,
    /// The command `iepkit`, which many plans go through.
    #[arg(long, value_name = "FILE")]
    command: Option<PathBuf>,
    /// Measure only text to report and growth; fail when a ratio is far off its bar, and write nothing.
    #[arg(long)]
    quick: bool,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let on: Date = "2026-11-23".parse().expect("a date");
    let plans: Vec<String> = plans(SEED).take(PLANS).collect();
    let bytes = plans.iter().map(String::len).sum::<usize>() / PLANS;
    println!("{PLANS} sample plans, {bytes} bytes a plan, one core, median of {ROUNDS} rounds of processor time\n");

    let mut ratios = Ratios::new();
    typed_parses(&plans, on, &mut ratios);
    growth(on, &mut ratios);
    if arguments.quick {
        let far_off = table::far_off(&ratios, SLACK);
        far_off.iter().for_each(|row| eprintln!("far off its bar: {row}"));
        return if far_off.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE };
    }
    two_cores(&plans, on, &mut ratios);
    if let Some(command) = arguments.python {
        processes::peers(&command, &[("msgspec", "iepkit"), ("pydantic", "iepkit")], &plans, on, &mut ratios);
    }
    if let Some(command) = arguments.engines {
        let own = "iepkit";
        let pairs = [
            ("regorus", own),
            ("regorus, interpreted", own),
            ("cel", own),
            ("jsonschema", "all rules"),
            ("all rules", own),
        ];
        processes::peers(&command, &pairs, &plans, on, &mut ratios);
    }
    if !arguments.languages.is_empty() {
        processes::languages(&arguments.languages, &plans, on, &mut ratios);
    }
    if let Some(command) = arguments.command {
        many::memory(&command, &plans, on, &mut ratios);
    }
    if let Some(library) = arguments.library {
        let bytes = std::fs::metadata(&library).expect("the library is there").len();
        ratios.insert("library".to_owned(), bytes as f64 / 1e6);
    }
    println!("\n{}", table::table(&ratios, iepkit::Lang::En));
    table::write(&ratios, PLANS, bytes);
    ExitCode::SUCCESS
}

/// Text → report, beside the typed parses that someone would use on the same plans.
fn typed_parses(plans: &[String], on: Date, ratios: &mut Ratios) {
    let mut measured = Measured::new(&[
        "serde_json, typed parse",
        "sonic-rs, typed parse",
        "simd-json, typed parse",
        "iepkit, parse",
        "iepkit, check of a parsed plan",
        "iepkit, text to report",
        "iepkit, text to report as JSON text",
    ]);
    let parsed: Vec<Plan> = plans.iter().map(|text| Plan::from_json(text).expect("a sample reads")).collect();
    for _ in 0..ROUNDS {
        measured.time(0, || {
            plans.iter().for_each(|text| drop(black_box(serde_json::from_str::<peers::Plan>(text).expect("parses"))))
        });
        measured.time(1, || {
            plans.iter().for_each(|text| drop(black_box(sonic_rs::from_str::<peers::Plan>(text).expect("parses"))))
        });
        // simd-json writes into its input, so each parse has to be given a copy of the text.
        measured.time(2, || {
            for text in plans {
                let mut bytes = text.clone().into_bytes();
                drop(black_box(simd_json::from_slice::<peers::Plan>(&mut bytes).expect("parses")));
            }
        });
        measured.time(3, || plans.iter().for_each(|text| drop(black_box(Plan::from_json(text).expect("reads")))));
        measured.time(4, || parsed.iter().for_each(|plan| drop(black_box(report(plan, on)))));
        measured.time(5, || {
            plans.iter().for_each(|text| drop(black_box(report(&Plan::from_json(text).expect("reads"), on))))
        });
        measured.time(6, || {
            for text in plans {
                drop(black_box(report(&Plan::from_json(text).expect("reads"), on).to_json()));
            }
        });
    }
    let fastest = (0..3).map(|peer| measured.median(peer)).min().unwrap_or_default();
    println!("{:38} {:>12} {:>22}", "", "a plan", "× fastest typed parse");
    for (row, name) in measured.names.iter().enumerate() {
        let median = measured.median(row);
        let a_plan = median / u32::try_from(PLANS).unwrap_or(1);
        println!("{name:38} {a_plan:>12.1?} {:>22.2}", median.as_secs_f64() / fastest.as_secs_f64());
    }
    let report = measured.median(5).as_secs_f64() / fastest.as_secs_f64();
    ratios.insert("text to report".to_owned(), report);
}

fn report(plan: &Plan, on: Date) -> iepkit::Report {
    let options = CheckOptions { policy: Some(Policy::core()), gates: Some(Gate::ALL), lang: None };
    check(plan, on, &options).expect("core is built in")
}

/// How text → report grows from 10 to 10,000 goals in one plan.
fn growth(on: Date, ratios: &mut Ratios) {
    let mut of_goals = Vec::new();
    println!("\n{:>8} {:>12} {:>12} {:>12}", "goals", "bytes", "in all", "a goal");
    for goals in [10_usize, 100, 1_000, 10_000] {
        let text = plan_with_goals(SEED, goals);
        let rounds = (20_000 / goals).clamp(3, 200);
        let times: Vec<Duration> = (0..rounds)
            .map(|_| {
                clock::time(|| {
                    let plan = Plan::from_json_within(text.as_bytes(), &iepkit_sample::limits()).expect("reads");
                    drop(black_box(report(&plan, on)));
                })
            })
            .collect();
        let median = median(times);
        let each = median / u32::try_from(goals).unwrap_or(1);
        println!("{goals:>8} {:>12} {median:>12.1?} {each:>12.1?}", text.len());
        of_goals.push(each.as_secs_f64());
    }
    if let [small, .., large] = of_goals[..] {
        ratios.insert("growth".to_owned(), large / small);
    }
}

/// Plans per second with every plan checked on whichever of two cores is free, and on one.
fn two_cores(plans: &[String], on: Date, ratios: &mut Ratios) {
    const TIMES: usize = 10;
    let work = |index: usize| {
        let plan = Plan::from_json(&plans[index % plans.len()]).expect("reads");
        drop(black_box(report(&plan, on)));
    };
    let pool = rayon::ThreadPoolBuilder::new().num_threads(2).build().expect("two threads");
    let (mut one, mut two) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let start = Instant::now();
        (0..TIMES * plans.len()).for_each(work);
        one.push(start.elapsed());
        let start = Instant::now();
        pool.install(|| (0..TIMES * plans.len()).into_par_iter().for_each(work));
        two.push(start.elapsed());
    }
    let ratio = median(one).as_secs_f64() / median(two).as_secs_f64();
    println!("\n{:38} {ratio:>12.2} × one", "two cores");
    ratios.insert("two cores".to_owned(), ratio);
}

/// The times of several things, over several rounds.
struct Measured {
    names: Vec<&'static str>,
    times: Vec<Vec<Duration>>,
}

impl Measured {
    fn new(names: &[&'static str]) -> Measured {
        Measured { names: names.to_vec(), times: vec![Vec::new(); names.len()] }
    }

    fn time(&mut self, row: usize, work: impl FnOnce()) {
        self.times[row].push(clock::time(work));
    }

    fn median(&self, row: usize) -> Duration {
        median(self.times[row].clone())
    }
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

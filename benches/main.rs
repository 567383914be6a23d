//! Measures text → report, beside the typed parses someone would use on the same plans, and the growth with the plan.
//!
//! Other languages are measured too, when they are given: `iepkit-bench 'Python=python bench.py'`. Ratios within one run
//! are what counts: every round measures all of them in turn, and the median round is reported.

mod facades;
mod peers;

use std::hint::black_box;
use std::time::{Duration, Instant};

use iepkit::{CheckOptions, Date, Gate, Plan, Policy, check};
use iepkit_cli::{sample, sample_digests, sample_limits};

const SEED: u64 = 2026;
const PLANS: usize = 200;
const ROUNDS: usize = 15;

fn main() {
    let plans: Vec<String> = sample::plans(SEED, sample_digests).take(PLANS).collect();
    let bytes: usize = plans.iter().map(String::len).sum();
    println!("{PLANS} sample plans, {} bytes a plan, one core, median of {ROUNDS} rounds\n", bytes / PLANS);

    let mut measured = Measured::new(&[
        "serde_json, typed parse",
        "sonic-rs, typed parse",
        "simd-json, typed parse",
        "iepkit, parse",
        "iepkit, check of a parsed plan",
        "iepkit, text to report",
        "iepkit, text to report as JSON text",
    ]);
    let on = "2026-11-23".parse().expect("a date");
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
            for text in &plans {
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
            for text in &plans {
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
    growth(on);
    let languages: Vec<String> = std::env::args().skip(1).collect();
    if !languages.is_empty() {
        facades::compare(&languages, &plans, on);
    }
}

fn report(plan: &Plan, on: Date) -> iepkit::Report {
    let options = CheckOptions { policy: Some(Policy::core()), gates: Some(Gate::ALL), lang: None };
    check(plan, on, &options).expect("core is built in")
}

/// How text → report grows from 10 to 10,000 goals in one plan.
fn growth(on: Date) {
    println!("\n{:>8} {:>12} {:>12} {:>12}", "goals", "bytes", "in all", "a goal");
    for goals in [10_usize, 100, 1_000, 10_000] {
        let text = sample::plan_with_goals(SEED, goals, sample_digests);
        let rounds = (20_000 / goals).clamp(3, 200);
        let times: Vec<Duration> = (0..rounds)
            .map(|_| {
                let start = Instant::now();
                let plan = Plan::from_json_within(text.as_bytes(), &sample_limits()).expect("reads");
                drop(black_box(report(&plan, on)));
                start.elapsed()
            })
            .collect();
        let median = median(times);
        let each = median / u32::try_from(goals).unwrap_or(1);
        println!("{goals:>8} {:>12} {median:>12.1?} {each:>12.1?}", text.len());
    }
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
        let start = Instant::now();
        work();
        self.times[row].push(start.elapsed());
    }

    fn median(&self, row: usize) -> Duration {
        median(self.times[row].clone())
    }
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

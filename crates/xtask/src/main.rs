//! Everything CI does, runnable at home: `cargo xtask --help`.

mod generate;
mod kotlin;
mod new_rule;
mod python;
mod run;
mod swift;
mod uniffi;

use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};
use run::Language;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Everything CI does, runnable at home")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Write what is generated: the rule reference and the tables in both languages, the schemas, and the number of cases.
    Gen {
        /// Only say whether it is up to date.
        #[arg(long)]
        check: bool,
    },
    /// Write the skeletons of a rule: its file, its line in the list, and its cases.
    NewRule {
        /// The rule's name, which names the defect: `goal-without-owner`.
        name: String,
        /// The part of the chain it looks at.
        #[arg(long)]
        category: String,
    },
    /// Run every test, in every language; what a language needs is set up first.
    Test(Languages),
    /// Build the library and generate the sources of the Kotlin package, for `mvn` to take it from there.
    Kotlin,
    /// Put the Swift package together in `target/swift/IEPKit`, for other packages to depend on.
    Swift,
    /// Measure beside what people use, in every language, and write the table that the documentation shows.
    Bench {
        #[command(flatten)]
        languages: Languages,
        /// Only what takes seconds; fail when a ratio is far off its bar, and write nothing.
        #[arg(long)]
        quick: bool,
    },
    /// What CI does after the tests: formatting, lints, docs, generated files, licences, and a guard on speed.
    Ci,
}

#[derive(Args)]
struct Languages {
    /// A language to leave out, where its tools cannot be had.
    #[arg(long, value_name = "LANGUAGE")]
    without: Vec<Language>,
}

fn main() -> ExitCode {
    let done = match Arguments::parse().task {
        Task::Gen { check } => generate::run(check),
        Task::NewRule { name, category } => new_rule::run(&name, &category),
        Task::Test(languages) => run::test(&languages.without),
        Task::Kotlin => kotlin::prepare(),
        Task::Swift => swift::package(),
        Task::Bench { quick: true, .. } => run::quick_bench(),
        Task::Bench { languages, .. } => run::bench(&languages.without),
        Task::Ci => run::ci(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("xtask: {trouble}");
            ExitCode::FAILURE
        }
    }
}

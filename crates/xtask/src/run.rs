//! Running the tools that test, measure and lint.

use std::path::{Path, PathBuf};
use std::process::Command;

use clap::ValueEnum;

use crate::{generate, kotlin, python, swift, uniffi};

/// What goes wrong is said in one line.
pub type Done = Result<(), String>;

/// The root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// A language that the library is exposed to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Language {
    /// With a virtual environment under `target`.
    Python,
    /// With the `swift` on the path, or one that is brought into a cache folder.
    Swift,
    /// With Maven.
    Kotlin,
}

/// Engines to measure against, which take minutes to build: built only to be measured, and only checked by hand.
const ENGINES: &str = "iepkit-bench-engines";

/// The workspace, but for those.
const EVERYTHING: [&str; 5] = ["--workspace", "--exclude", ENGINES, "--all-features", "--locked"];

/// Runs every test, documentation tests included: in Rust first, then in every language that is not left out.
pub fn test(without: &[Language]) -> Done {
    cargo(&[&["test"], &EVERYTHING[..]].concat())?;
    cargo(&["run", "--quiet", "--locked", "--package", "iepkit-tests", "--bin", "expand-cases", "--", "target/cases"])?;
    for language in languages(without) {
        match language {
            Language::Python => python::test()?,
            Language::Swift => swift::test()?,
            Language::Kotlin => kotlin::test()?,
        }
    }
    Ok(())
}

/// Runs the measurements, in Rust and in every language that is not left out, beside what people use; they end in the table
/// that the documentation shows.
pub fn bench(without: &[Language]) -> Done {
    cargo(&["build", "--release", "--locked", "--package", ENGINES, "--package", "iepkit-cli"])?;
    let mut command = bench_command("release");
    command.args(["--engines", &format!("target/release/{ENGINES}"), "--command", "target/release/iepkit"]);
    command.arg("--library").arg(uniffi::weigh(&uniffi::build()?)?);
    for language in languages(without) {
        match language {
            Language::Python => command.arg(python::bench()?).arg("--python").arg(python::bench_of_peers()),
            Language::Swift => command.arg(swift::bench()?),
            Language::Kotlin => command.arg(kotlin::bench()?),
        };
    }
    run(&mut command)
}

/// Measures what needs no other language and no other engine, and fails when a ratio is far off its bar.
pub fn quick_bench() -> Done {
    run(bench_command("guard").arg("--quick"))
}

fn bench_command(profile: &str) -> Command {
    cargo_command(&["run", "--profile", profile, "--locked", "--package", "iepkit-bench", "--"])
}

/// The languages that are not left out.
fn languages(without: &[Language]) -> impl Iterator<Item = &'static Language> {
    Language::value_variants().iter().filter(|language| !without.contains(language))
}

/// What CI does after the tests.
pub fn ci() -> Done {
    cargo(&["fmt", "--all", "--check"])?;
    cargo(&[&["clippy", "--all-targets"], &EVERYTHING[..], &["--", "--deny", "warnings"]].concat())?;
    // The domain alone, as a phone has it.
    cargo(&["clippy", "--package", "iepkit", "--locked", "--", "--deny", "warnings"])?;
    run(cargo_command(&["doc", "--no-deps"]).args(EVERYTHING).env("RUSTDOCFLAGS", "--deny warnings"))?;
    generate::run(true)?;
    licences()?;
    quick_bench()
}

/// Licences, sources and doubled crates of everything the project depends on.
fn licences() -> Done {
    let tools = root().join("target/tools");
    let deny = tools.join("bin/cargo-deny");
    if !deny.exists() {
        let tools = tools.display().to_string();
        cargo(&["install", "--locked", "--debug", "--quiet", "--root", &tools, "cargo-deny@0.20.2"])?;
    }
    let mut check = Command::new(deny);
    check.args(["--all-features", "check", "--hide-inclusion-graph", "bans", "licenses", "sources"]);
    run(&mut check)
}

/// Runs cargo.
pub fn cargo(arguments: &[&str]) -> Done {
    run(&mut cargo_command(arguments))
}

/// A run of cargo.
pub fn cargo_command(arguments: &[&str]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments);
    command
}

/// Runs a tool in the root of the repository, and says which it was when it fails.
pub fn run(command: &mut Command) -> Done {
    let what = format!(
        "{} {}",
        command.get_program().display(),
        command.get_args().map(|a| a.display().to_string()).collect::<Vec<_>>().join(" ")
    );
    eprintln!("xtask: {what}");
    match command.current_dir(root()).status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("`{what}` ended with {status}")),
        Err(error) => Err(format!("`{what}` did not start: {error}")),
    }
}

//! Running the tools that test, measure and lint.

use std::path::{Path, PathBuf};
use std::process::Command;

use clap::ValueEnum;

use crate::{generate, kotlin, python, swift};

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

/// Runs every test, documentation tests included: in Rust first, then in every language that is not left out.
pub fn test(without: &[Language]) -> Done {
    cargo(&["test", "--workspace", "--all-features", "--locked"])?;
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

/// Runs the measurements, in Rust and in every language that is not left out.
pub fn bench(without: &[Language]) -> Done {
    let mut command = cargo_command(&["run", "--release", "--locked", "--package", "iepkit-bench", "--"]);
    for language in languages(without) {
        match language {
            Language::Python => command.arg(python::bench()?),
            Language::Swift => command.arg(swift::bench()?),
            Language::Kotlin => command.arg(kotlin::bench()?),
        };
    }
    run(&mut command)
}

/// The languages that are not left out.
fn languages(without: &[Language]) -> impl Iterator<Item = &'static Language> {
    Language::value_variants().iter().filter(|language| !without.contains(language))
}

/// What CI does after the tests.
pub fn ci() -> Done {
    cargo(&["fmt", "--all", "--check"])?;
    cargo(&["clippy", "--workspace", "--all-targets", "--all-features", "--locked", "--", "--deny", "warnings"])?;
    // The domain alone, as a phone has it.
    cargo(&["clippy", "--package", "iepkit", "--locked", "--", "--deny", "warnings"])?;
    run(cargo_command(&["doc", "--workspace", "--all-features", "--no-deps", "--locked"])
        .env("RUSTDOCFLAGS", "--deny warnings"))?;
    generate::run(true)?;
    licences()
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

fn cargo_command(arguments: &[&str]) -> Command {
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

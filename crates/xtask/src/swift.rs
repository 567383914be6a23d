//! The Swift package: hand-written and generated sources and the library in one folder, and everything that tests it.

mod names;
mod source;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::run::{Done, root, run};
use crate::uniffi::{self, LIBRARY, Language};

const WITH_SWIFT: &str = "bindings/swift/with-swift.sh";

/// Puts the package together, and runs its tests and the examples that depend on it.
pub fn test() -> Done {
    package()?;
    run(Command::new(root().join(WITH_SWIFT)).args(["swift", "format", "lint"]).args(STYLE))?;
    run(swift("test", "bindings/swift/tests").args(STRICT))?;
    if cfg!(target_os = "linux") {
        run(&mut program("tests/debug/memory", &["100000"]))?;
    }
    run(swift("package", "target/swift/IEPKit").args(["dump-symbol-graph", "--skip-synthesized-members"]))?;
    names::compare(&built("IEPKit"))?;
    run(swift("build", "examples/swift").args(STRICT))?;
    prints("class-review", &["examples/plans", "2026-11-23"], "examples/class-review.txt")?;
    prints("what-next", &["examples/plans", "2026-11-23", "2027-01-31"], "examples/what-next.txt")?;
    prints("six-lines", &[], "examples/six-lines.txt")
}

/// How to measure the package, as the benchmark takes it, once it is built.
pub fn bench() -> Result<String, String> {
    package()?;
    run(swift("build", "bindings/swift/tests").args(["--configuration", "release", "--product", "cost"]))?;
    Ok(format!("Swift={WITH_SWIFT} target/swift/build/tests/release/cost"))
}

/// Puts the package together in `target/swift/IEPKit`, for other packages to depend on.
pub fn package() -> Done {
    let library = uniffi::build()?;
    let generated = root().join("target/swift/generated");
    uniffi::generate(Language::Swift, &library, &generated)?;
    let (own, package) = (root().join("bindings/swift"), root().join("target/swift/IEPKit"));
    if package.exists() {
        fs::remove_dir_all(&package).map_err(|error| format!("{}: {error}", package.display()))?;
    }
    copy(&own.join("Sources"), &package.join("Sources"))?;
    copy(&generated.join("ffi"), &package.join("Sources/IEPKitFFI"))?;
    for file in ["Package.swift", "README.md", "LISEZMOI.md"] {
        copy(&own.join(file), &package.join(file))?;
    }
    let text = fs::read_to_string(generated.join("IEPKit.swift")).map_err(|error| error.to_string())?;
    let source = package.join("Sources/IEPKit/Generated.swift");
    fs::write(&source, source::mended(&text)?).map_err(|error| format!("{}: {error}", source.display()))?;
    let archive = package.join("lib").join(LIBRARY).with_extension("a");
    copy(&library.with_extension("a"), &archive)?;
    // What only a debugger reads is most of it.
    run(Command::new("strip").arg("-S").arg(archive))
}

/// The style of what is written by hand.
const STYLE: [&str; 6] =
    ["--strict", "--recursive", "--configuration", "bindings/swift/.swift-format", "bindings/swift", "examples/swift"];

/// A warning is an error, in what is generated too.
const STRICT: [&str; 2] = ["-Xswiftc", "-warnings-as-errors"];

/// A task of SwiftPM on a package, which is built in a folder of its own.
fn swift(task: &str, package: &str) -> Command {
    let name = package.rsplit('/').next().unwrap_or(package);
    let mut command = Command::new(root().join(WITH_SWIFT));
    command.args(["swift", task, "--package-path", package, "--scratch-path"]).arg(built(name));
    command
}

/// A program that SwiftPM built.
fn program(built_as: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(root().join(WITH_SWIFT));
    command.arg(built(built_as)).args(arguments);
    command
}

fn built(what: &str) -> PathBuf {
    root().join("target/swift/build").join(what)
}

/// Runs a program of the examples, which must print what a file holds.
fn prints(name: &str, arguments: &[&str], expected: &str) -> Done {
    eprintln!("xtask: {name} {}", arguments.join(" "));
    let output = program(&format!("swift/debug/{name}"), arguments).output();
    let output = output.map_err(|error| format!("{name} did not start: {error}"))?;
    let wanted = fs::read(root().join(expected)).map_err(|error| format!("{expected}: {error}"))?;
    if output.status.success() && output.stdout == wanted {
        return Ok(());
    }
    let printed = String::from_utf8_lossy(&output.stdout);
    let said = String::from_utf8_lossy(&output.stderr);
    Err(format!("{name} ended with {} and did not print what is in {expected}:\n{printed}{said}", output.status))
}

/// Copies a file, or a folder with all that it holds.
fn copy(from: &Path, to: &Path) -> Done {
    let trouble = |error: std::io::Error| format!("{}: {error}", from.display());
    fs::create_dir_all(if from.is_dir() { to } else { to.parent().unwrap_or(to) }).map_err(trouble)?;
    if !from.is_dir() {
        return fs::copy(from, to).map(drop).map_err(trouble);
    }
    for entry in fs::read_dir(from).map_err(trouble)? {
        let entry = entry.map_err(trouble)?;
        copy(&entry.path(), &to.join(entry.file_name()))?;
    }
    Ok(())
}

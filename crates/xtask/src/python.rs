//! The Python package: its wheel, installed as a user would, and everything that tests it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::run::{Done, cargo, cargo_command, root, run};

const SETTINGS: &str = "bindings/python/pyproject.toml";

/// What stubtest gets wrong.
const ALLOWED: &str = "bindings/python/stubtest-allowlist.txt";

const SOURCES: [&str; 3] = ["bindings/python", "examples/python", "benches/python"];

/// Builds the wheel and runs the tests, the checks of types and style, the examples and the notebook on it.
pub fn test() -> Done {
    let tools = tools()?;
    let wheel = wheel(&tools, "dev")?;
    install(&tools, &tools, &wheel)?;
    // The command makes the sample plans, and tables to hold those of the package against.
    cargo(&["build", "--locked", "--package", "iepkit-cli"])?;
    samples()?;
    run(python(&tools).args(["-m", "pytest", "-q", "-c", SETTINGS, "bindings/python", "benches/python"]))?;
    style(&tools)?;
    types(&tools)?;
    as_a_user(&tools, &wheel)
}

/// Sample plans, on which the rules that are written in Python to be measured have to agree with the library.
fn samples() -> Done {
    let path = folder().join("samples.ndjson");
    let file = fs::File::create(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let sample =
        ["run", "--quiet", "--locked", "--package", "iepkit-cli", "--", "sample", "--count", "400", "--seed", "6"];
    run(cargo_command(&sample).stdout(file))
}

fn style(tools: &Path) -> Done {
    for step in [&["check"][..], &["format", "--check"]] {
        run(python(tools).args(["-m", "ruff"]).args(step).args(["--quiet", "--config", SETTINGS]).args(SOURCES))?;
    }
    Ok(())
}

/// The sources and examples against the stubs, and the stubs and their documentation against the library.
fn types(tools: &Path) -> Done {
    run(python(tools).args(["bindings/python/stubs.py", "--check"]))?;
    run(python(tools).args(["-m", "mypy", "--config-file", SETTINGS]).args(SOURCES))?;
    let settings = ["--mypy-config-file", SETTINGS, "--allowlist", ALLOWED];
    run(python(tools).args(["-m", "mypy.stubtest", "iepkit"]).args(settings))
}

/// How to measure the package, as the benchmark takes it, once the wheel is built and installed.
pub fn bench() -> Result<String, String> {
    let tools = tools()?;
    let wheel = wheel(&tools, "release")?;
    install(&tools, &tools, &wheel)?;
    // Seen from the root of the repository, whose own path may hold blanks.
    Ok(format!("Python={} bindings/python/bench.py", interpreter(Path::new("target/python/tools")).display()))
}

/// How to measure the rules written in Python, once the wheel is installed.
pub fn bench_of_peers() -> String {
    format!("{} benches/python/measure.py", interpreter(Path::new("target/python/tools")).display())
}

/// The wheel in an environment that has nothing else.
fn as_a_user(tools: &Path, wheel: &Path) -> Done {
    let user = folder().join("user");
    run(python(tools).args(["-m", "venv", "--clear", "--without-pip"]).arg(&user))?;
    install(tools, &user, wheel)?;
    run(python(&user).arg("examples/python/six_lines.py"))
}

fn folder() -> PathBuf {
    root().join("target/python")
}

fn interpreter(environment: &Path) -> PathBuf {
    if cfg!(windows) { environment.join("Scripts/python.exe") } else { environment.join("bin/python") }
}

fn python(environment: &Path) -> Command {
    let mut command = Command::new(interpreter(environment));
    // Messages are compared, and files are read, whatever the machine speaks.
    command.env("PYTHONUTF8", "1").env("PIP_DISABLE_PIP_VERSION_CHECK", "1");
    // What Python compiles does not lie about among the sources.
    command.env("PYTHONPYCACHEPREFIX", folder().join("cache"));
    command
}

/// An environment with the tools that the tests need, made when the list of them changes.
fn tools() -> Result<PathBuf, String> {
    let tools = folder().join("tools");
    let wanted = root().join("bindings/python/requirements-test.txt");
    let list = fs::read(&wanted).map_err(|error| format!("{}: {error}", wanted.display()))?;
    let stamp = tools.join("requirements-test.txt");
    if fs::read(&stamp).is_ok_and(|made| made == list) {
        return Ok(tools);
    }
    let recent = Command::new("python3").args(["-c", "import sys; sys.exit(sys.version_info < (3, 10))"]).status();
    let made = recent.is_ok_and(|status| status.success())
        && run(Command::new("python3").args(["-m", "venv", "--clear"]).arg(&tools)).is_ok();
    if !made {
        return Err("the Python package needs `python3`, 3.10 or later, with venv (in Debian: python3-venv), or leave it out: --without python".to_owned());
    }
    run(python(&tools).args(["-m", "pip", "install", "--quiet", "--requirement"]).arg(&wanted))?;
    fs::write(&stamp, list).map_err(|error| format!("{}: {error}", stamp.display()))?;
    Ok(tools)
}

/// The wheel, built with a profile of cargo.
fn wheel(tools: &Path, profile: &str) -> Result<PathBuf, String> {
    let wheels = folder().join(profile);
    // A wheel of an earlier version must not be taken for this one.
    let _ = fs::remove_dir_all(&wheels);
    let manifest = "bindings/python/Cargo.toml";
    let settings = ["--locked", "--profile", profile, "--manifest-path", manifest, "--interpreter"];
    run(python(tools)
        .args(["-m", "maturin", "build", "--quiet"])
        .args(settings)
        .arg(interpreter(tools))
        .arg("--out")
        .arg(&wheels))?;
    let mut built = fs::read_dir(&wheels).map_err(|error| format!("{}: {error}", wheels.display()))?;
    let found = built.next().and_then(Result::ok).map(|entry| entry.path());
    found.ok_or_else(|| format!("maturin left no wheel in {}", wheels.display()))
}

/// Installs the wheel over the one that an environment has.
fn install(tools: &Path, environment: &Path, wheel: &Path) -> Done {
    run(python(tools)
        .args(["-m", "pip", "--python"])
        .arg(interpreter(environment))
        .args(["install", "--quiet", "--no-deps", "--force-reinstall"])
        .arg(wheel))
}

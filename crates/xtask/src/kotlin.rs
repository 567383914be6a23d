//! The Kotlin package: generated sources, the library for the jar, and the tests.

use std::env::consts::{ARCH, OS};
use std::fs;
use std::process::{Command, Stdio};

use crate::run::{Done, root, run};
use crate::uniffi::{self, Addresses, Language};

/// Installs the package as a user would, with every test, and runs the example that uses it.
pub fn test() -> Done {
    needs_java_and_maven()?;
    prepare()?;
    maven("bindings/kotlin", "install")?;
    maven("examples/kotlin", "test")
}

/// How to measure the package, as the benchmark takes it, once it is built.
pub fn bench() -> Result<String, String> {
    needs_java_and_maven()?;
    prepare()?;
    maven("bindings/kotlin", "test-compile")?;
    let class_path = root().join("target/kotlin/class-path.txt");
    let output = format!("-Dmdep.outputFile={}", class_path.display());
    run(maven_command("bindings/kotlin").args(["--quiet", "dependency:build-classpath", &output]))?;
    let libraries = fs::read_to_string(&class_path).map_err(|error| error.to_string())?;
    // Java reads its arguments from a file, where a path may hold blanks.
    let classes = "target/kotlin/maven/classes:target/kotlin/maven/test-classes";
    let arguments = format!("-cp \"{classes}:{}\"\norg.iepkit.CostKt\n", libraries.trim());
    fs::write(root().join("target/kotlin/cost.txt"), arguments).map_err(|error| error.to_string())?;
    Ok("Kotlin=java @target/kotlin/cost.txt".to_owned())
}

fn maven(project: &str, goal: &str) -> Done {
    run(maven_command(project).arg(goal))
}

fn maven_command(project: &str) -> Command {
    let mut command = Command::new("mvn");
    command.args(["--batch-mode", "--no-transfer-progress", "--file", project]);
    // Cargo's folders, in which the JVM would find a library that was built for debugging before the one in the jar.
    command.env_remove("LD_LIBRARY_PATH");
    command
}

fn needs_java_and_maven() -> Done {
    for (tool, package) in [("javac", "a JDK, 17 or later (Debian: openjdk-17-jdk-headless)"), ("mvn", "Maven")] {
        let found = Command::new(tool).arg("-version").stdout(Stdio::null()).stderr(Stdio::null()).status();
        if found.is_err() {
            return Err(format!(
                "the Kotlin package needs `{tool}`: install {package}, or leave it out: --without kotlin"
            ));
        }
    }
    Ok(())
}

/// Builds the library, and puts it and the generated sources where the Maven project looks for them.
pub fn prepare() -> Done {
    let library = uniffi::build()?;
    let target = root().join("target/kotlin");
    let generated = target.join("generated");
    uniffi::generate(Language::Kotlin, &library, &generated)?;
    let source = generated.join("org/iepkit/iepkit.kt");
    let text = fs::read_to_string(&source).map_err(|error| error.to_string())?;
    fs::write(&source, mended(&text)?).map_err(|error| error.to_string())?;

    let native = target.join("native").join(platform()?);
    fs::create_dir_all(&native).map_err(|error| error.to_string())?;
    // Servers may have an older loader than phones.
    uniffi::link(&library, &native.join(library.file_name().unwrap_or_default()), Addresses::Plain)?;
    uniffi::weigh(&library).map(drop)
}

/// The folder of the jar in which JNA looks for the library of this platform.
fn platform() -> Result<String, String> {
    let os = match OS {
        "linux" => "linux",
        "macos" => "darwin",
        _ => return Err(format!("the Kotlin package is built on Linux and macOS, not on {OS}")),
    };
    let arch = match ARCH {
        "x86_64" => "x86-64",
        other => other,
    };
    Ok(format!("{os}-{arch}"))
}

/// What the generated source has to be before anyone uses it.
const MENDS: [(&str, &str, usize); 7] = [
    // A handle that is closed may not be given to the library: its memory is gone. The method that guards a receiver guards
    // an argument as well.
    ("return value.uniffiCloneHandle()", "return value.callWithHandle { it }", 3),
    // The message of an exception is for logs: its code and place. The sentences are for people, in the language they ask for.
    (", sentences=${ `sentences` }", "", 6),
    ("refusal=${ `refusal` }", "code=${ `refusal`.`code` }", 1),
    // The address of a buffer is not where its position is: our own functions lend bytes, and nobody else calls these.
    ("fun `check`(`plan`: java.nio.ByteBuffer", "internal fun `check`(`plan`: java.nio.ByteBuffer", 1),
    ("fun `diffFromJson`(`json`: java.nio.ByteBuffer", "internal fun `diffFromJson`(`json`: java.nio.ByteBuffer", 1),
    ("fun `fromJson`(`json`: java.nio.ByteBuffer", "internal fun `fromJson`(`json`: java.nio.ByteBuffer", 1),
    ("fun `fromYaml`(`yaml`: java.nio.ByteBuffer", "internal fun `fromYaml`(`yaml`: java.nio.ByteBuffer", 1),
];

/// The records that hold what people write: what they tell of themselves leaves it out.
const QUIET: [&str; 6] = ["Event", "Decision", "Review", "GoalReview", "Diff", "Change"];

fn mended(source: &str) -> Result<String, String> {
    let mut source = source.to_owned();
    for (found, wanted, times) in MENDS {
        if source.matches(found).count() != times {
            return Err(format!(
                "the generated Kotlin no longer has `{found}` {times} times: look at what UniFFI makes now"
            ));
        }
        source = source.replace(found, wanted);
    }
    for record in QUIET {
        let found =
            source.split_once(&format!("data class {record} (")).and_then(|(_, after)| after.split_once("\n){"));
        let Some((fields, _)) = found else {
            return Err(format!("the generated Kotlin no longer has the record `{record}` as it was"));
        };
        let head = format!("data class {record} ({fields}\n){{");
        source = source.replacen(&head, &format!("{head}\n    override fun toString(): String = told()"), 1);
    }
    Ok(source)
}

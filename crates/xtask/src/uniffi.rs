//! The facade for Swift and Kotlin: its library, and the sources that UniFFI generates from it.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::run::{Done, cargo, root, run};

/// A language that UniFFI generates.
#[derive(Clone, Copy)]
pub enum Language {
    /// One Kotlin file, in the folders of its package.
    Kotlin,
    /// One Swift file, and the C header and module map of the library in a folder `ffi`.
    Swift,
}

/// The name of the shared library on this platform, without its ending.
pub const LIBRARY: &str = "libiepkit_ffi";

/// How many bytes the library may take on a phone.
const ROOM: u64 = 2_000_000;

/// How the addresses that the loader fills in are written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Addresses {
    /// As every loader reads them.
    Plain,
    /// As phones have them: 0.1 MB less, which takes Android 11 or glibc 2.36.
    Packed,
}

/// Builds the facade in the profile of what ships, and tells where the shared library is.
pub fn build() -> Result<PathBuf, String> {
    // A crate that other crates might link keeps everything they might call: a fifth of the library.
    let kinds = ["--lib", "--crate-type", "cdylib,staticlib"];
    // Where a register keeps the start of a frame, the tables for unwinding need not follow every push: 40 KB less. Without the
    // rounds of SHA-256 written out one by one, for the rare processor that has no instruction for them: 10 KB less.
    let flags = r#"build.rustflags = ["-Cforce-frame-pointers=yes", '--cfg=sha2_backend_soft="compact"']"#;
    let config = ["--config", flags];
    cargo(&[&["rustc", "--profile", "phone", "--locked", "--package", "iepkit-uniffi"][..], &kinds, &config].concat())?;
    let ending = if cfg!(target_os = "macos") { "dylib" } else { "so" };
    Ok(root().join(format!("target/phone/{LIBRARY}.{ending}")))
}

/// Generates the sources of a language from the built library, into a folder that is emptied first.
pub fn generate(language: Language, library: &Path, folder: &Path) -> Done {
    // The tools are built in the dev profile: optimising them takes minutes and saves a tenth of a second.
    cargo(&["build", "--locked", "--package", "iepkit-bindgen"])?;
    if folder.exists() {
        std::fs::remove_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    match language {
        Language::Kotlin => run(tool("iepkit-bindgen")
            .args(["generate", "--language", "kotlin", "--no-format", "--library"])
            .arg(library)
            .arg("--out-dir")
            .arg(folder)),
        Language::Swift => {
            let ffi = folder.join("ffi");
            run(tool("iepkit-bindgen-swift").arg("--swift-sources").arg(library).arg(folder))?;
            run(tool("iepkit-bindgen-swift").arg("--headers").arg(library).arg(&ffi))?;
            run(tool("iepkit-bindgen-swift")
                .args(["--modulemap", "--module-name", "IEPKitFFI", "--modulemap-filename", "module.modulemap"])
                .arg(library)
                .arg(&ffi))
        }
    }
}

/// Makes the shared library that is carried: what is called and nothing else, without its symbols.
pub fn link(library: &Path, made: &Path, addresses: Addresses) -> Done {
    if cfg!(target_os = "macos") {
        // Apple's linker leaves out what is not called, and packs addresses, whenever it links.
        std::fs::copy(library, made).map_err(|error| format!("{}: {error}", made.display()))?;
        return run(Command::new("strip").arg("-x").arg(made));
    }
    // Linked anew from the static library: the shared one exports what the sources are generated from.
    let mut command = Command::new("cc");
    command.args(["-shared", "-fuse-ld=lld", "-B"]).arg(linkers()?).arg("-o").arg(made);
    command.arg("-Wl,--whole-archive").arg(library.with_extension("a")).arg("-Wl,--no-whole-archive");
    command.arg(format!("-Wl,--version-script={}", root().join("bindings/uniffi/exports.map").display()));
    command.args(["-Wl,--gc-sections,--icf=all,--strip-all", "-Wl,-z,relro,-z,now,-z,noexecstack"]);
    if addresses == Addresses::Packed {
        command.arg("-Wl,-z,pack-relative-relocs");
    }
    run(command.args(["-Wl,--as-needed", "-lgcc_s", "-lpthread", "-lm", "-ldl"]))
}

/// Links the library as phones do, only to be weighed; an error when it is too heavy.
pub fn weigh(library: &Path) -> Result<PathBuf, String> {
    let made = root().join("target/phone/carried");
    link(library, &made, Addresses::Packed)?;
    let size = std::fs::metadata(&made).map_err(|error| error.to_string())?.len();
    eprintln!("xtask: the library for phones takes {size} bytes, of {ROOM} at most");
    if size <= ROOM { Ok(made) } else { Err(format!("the library for phones takes {size} bytes, more than {ROOM}")) }
}

/// The folder of the linkers that come with Rust.
fn linkers() -> Result<PathBuf, String> {
    let output = Command::new("rustc").args(["--print", "target-libdir"]).output();
    let output = output.map_err(|error| format!("rustc did not start: {error}"))?;
    let libraries = String::from_utf8(output.stdout).map_err(|error| error.to_string())?;
    Ok(Path::new(libraries.trim()).join("../bin/gcc-ld"))
}

fn tool(name: &str) -> Command {
    Command::new(root().join("target/debug").join(name))
}

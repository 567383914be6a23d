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

/// How many bytes the shared library may take on a phone, symbols aside. The aim is 2,000,000, which the word lists and the
/// reading of sentences go past; this keeps it from growing further.
const ROOM: u64 = 2_300_000;

/// Builds the facade in the profile of what ships, and tells where the shared library is.
pub fn build() -> Result<PathBuf, String> {
    // A crate that other crates might link keeps everything they might call: a fifth of the library.
    let kinds = ["--lib", "--crate-type", "cdylib,staticlib"];
    cargo(&[&["rustc", "--profile", "phone", "--locked", "--package", "iepkit-uniffi"][..], &kinds].concat())?;
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

/// Copies a shared library without its symbols, which only the generation of the sources reads; an error when what is left would
/// weigh too much on a phone.
pub fn strip(library: &Path, copy: &Path) -> Done {
    std::fs::copy(library, copy).map_err(|error| format!("{}: {error}", copy.display()))?;
    let mut command = Command::new("strip");
    if cfg!(target_os = "macos") {
        command.arg("-x");
    }
    run(command.arg(copy))?;
    let size = std::fs::metadata(copy).map_err(|error| error.to_string())?.len();
    eprintln!("xtask: the library for phones takes {size} bytes, of {ROOM} at most");
    if size <= ROOM { Ok(()) } else { Err(format!("the library for phones takes {size} bytes, more than {ROOM}")) }
}

fn tool(name: &str) -> Command {
    Command::new(root().join("target/debug").join(name))
}

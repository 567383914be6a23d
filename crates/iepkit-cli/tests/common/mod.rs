//! Runs the command as a program would: with pipes, not a terminal.

use std::ffi::OsStr;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

/// What came of a run.
pub struct Ran {
    /// The exit code.
    pub code: i32,
    /// The standard output.
    pub out: String,
    /// The standard error.
    pub err: String,
}

impl Ran {
    /// The standard output as JSON.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {}{}", self.out, self.err))
    }
}

/// Runs the command with nothing on its standard input.
pub fn iepkit<S: AsRef<OsStr>>(arguments: impl IntoIterator<Item = S>) -> Ran {
    iepkit_given(b"", arguments)
}

/// Runs the command with something on its standard input. No run may panic, and none may colour a pipe.
pub fn iepkit_given<S: AsRef<OsStr>>(input: &[u8], arguments: impl IntoIterator<Item = S>) -> Ran {
    let mut command = Command::new(env!("CARGO_BIN_EXE_iepkit"));
    command.args(arguments).env_remove("CLICOLOR_FORCE");
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the command runs");
    // The command may stop reading before the end.
    let _ = child.stdin.take().unwrap().write_all(input);
    let output = child.wait_with_output().unwrap();
    let [out, err] = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).expect("UTF-8 text"));
    assert!(!err.contains("panicked") && !err.contains("overflowed"), "{command:?}: {err}");
    assert!(!out.contains('\u{1b}') && !err.contains('\u{1b}'), "{command:?} colours a pipe");
    let code = output.status.code().unwrap_or_else(|| panic!("{command:?}: {}: {err}", output.status));
    Ran { code, out, err }
}

/// Writes a file into a folder, and tells its path.
pub fn write(folder: &Path, name: &str, content: impl AsRef<[u8]>) -> String {
    let path = folder.join(name);
    fs::write(&path, content).unwrap();
    path.to_str().unwrap().to_owned()
}

//! Reading what the command is given: plans and policies.

use std::fs;
use std::io::{self, ErrorKind, Read};
use std::path::{MAIN_SEPARATOR, Path};

use iepkit::{Limits, Policy, Source};

use crate::failure::Failure;

/// The operand that stands for the standard input, or for the standard output.
pub const STANDARD_STREAM: &str = "-";

/// A document that was named on the command line, with what it holds.
#[derive(Clone)]
pub struct Document {
    /// The operand, as it was given.
    pub path: String,
    bytes: Vec<u8>,
    notation: Notation,
}

/// In which notation a plan is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notation {
    /// JSON.
    Json,
    /// YAML 1.2.
    Yaml,
}

/// Why there is no policy.
pub struct NoPolicy {
    /// What is wrong.
    pub failure: Failure,
    /// What the policy file holds, when it is text.
    pub text: Option<String>,
}

impl From<Failure> for NoPolicy {
    fn from(failure: Failure) -> NoPolicy {
        NoPolicy { failure, text: None }
    }
}

/// Reads documents, and the standard input once however often it is named.
#[derive(Default)]
pub struct Reader {
    standard_input: Option<Vec<u8>>,
}

impl Reader {
    /// Reads a file, or the standard input for `-`, up to what a plan may hold.
    pub fn read(&mut self, path: &str) -> Result<Document, Failure> {
        let bytes = if path == STANDARD_STREAM { self.standard_input() } else { read_file(path) };
        let bytes = bytes.map_err(Failure::Unreadable)?;
        let notation = notation(path, &bytes);
        Ok(Document { path: path.to_owned(), bytes, notation })
    }

    fn standard_input(&mut self) -> io::Result<Vec<u8>> {
        if let Some(bytes) = &self.standard_input {
            return Ok(bytes.clone());
        }
        let bytes = read_all(io::stdin().lock())?;
        self.standard_input = Some(bytes.clone());
        Ok(bytes)
    }
}

impl Document {
    /// A document that is no file.
    #[cfg(test)]
    pub fn new(path: &str, bytes: &[u8], notation: Notation) -> Document {
        Document { path: path.to_owned(), bytes: bytes.to_owned(), notation }
    }

    /// The document with other content, in its own notation.
    pub fn with_text(self, text: String) -> Document {
        Document { bytes: text.into_bytes(), ..self }
    }

    /// What the file holds.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// What the file holds as text, when it is UTF-8.
    pub fn text(&self) -> Option<&str> {
        std::str::from_utf8(&self.bytes).ok()
    }

    /// In which notation it is written.
    pub fn notation(&self) -> Notation {
        self.notation
    }

    /// The text with the places of its values.
    pub fn source(&self) -> Result<Source<'_>, Failure> {
        source(&self.bytes, self.notation)
    }
}

/// A text in a notation, with the places of its values.
pub fn source(bytes: &[u8], notation: Notation) -> Result<Source<'_>, Failure> {
    let limits = Limits::default();
    let source = match notation {
        Notation::Json => Source::json(bytes, &limits),
        Notation::Yaml => Source::yaml(bytes, &limits),
    };
    source.map_err(Failure::Read)
}

/// The policy of a `--policy` operand: a built-in name, else a file.
pub fn policy(operand: &str) -> Result<Policy, NoPolicy> {
    let unknown = match Policy::built_in(operand) {
        Ok(policy) => return Ok(policy.clone()),
        Err(error) => error,
    };
    let bytes = read_file(operand).map_err(|error| match error.kind() {
        ErrorKind::NotFound if is_policy_name(operand) => Failure::Policy(unknown),
        _ => Failure::Unreadable(error),
    })?;
    // A source does not read what it holds: this only sees to it that it is text, and not too much of it.
    let source = Source::json(&bytes, &Limits::default()).map_err(Failure::Read)?;
    Policy::from_toml(source.text())
        .map_err(|error| NoPolicy { failure: Failure::Policy(error), text: Some(source.text().to_owned()) })
}

/// Whether an operand looks more like the name of a policy, such as `core@1`, than like a file.
fn is_policy_name(operand: &str) -> bool {
    !operand.is_empty() && !operand.contains(['/', MAIN_SEPARATOR]) && ending(operand).as_deref() != Some("toml")
}

fn read_file(path: &str) -> io::Result<Vec<u8>> {
    read_all(fs::File::open(path)?)
}

fn read_all(reader: impl Read) -> io::Result<Vec<u8>> {
    // A little more than may be read, so that what is too large is seen to be, with a byte order mark or without.
    let limit = u64::try_from(Limits::default().bytes).unwrap_or(u64::MAX).saturating_add(4);
    let mut bytes = Vec::new();
    reader.take(limit).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// By the file's ending; else JSON when the first thing in it is `{`.
fn notation(path: &str, bytes: &[u8]) -> Notation {
    match ending(path).as_deref() {
        Some("json") => Notation::Json,
        Some("yaml" | "yml") => Notation::Yaml,
        _ => {
            let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
            let first = text.iter().find(|byte| !byte.is_ascii_whitespace());
            if first == Some(&b'{') { Notation::Json } else { Notation::Yaml }
        }
    }
}

/// The ending of a file's name, after the dot, in lower case.
pub fn ending(path: &str) -> Option<String> {
    Path::new(path).extension().map(|ending| ending.to_string_lossy().to_ascii_lowercase())
}

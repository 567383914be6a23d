//! Reading what the command is given: plans and policies.

use std::fs;
use std::io::{self, Read as _};

use iepkit::{Lang, Limits, Policy, PolicyError, ReadError, Source};

use crate::say;

/// A document that was named on the command line, with what it holds.
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

/// Why a document cannot be used.
#[derive(Debug)]
pub enum Failure {
    /// The file cannot be read.
    Unreadable(io::Error),
    /// The file cannot be written.
    Unwritable(io::Error),
    /// It is not a plan.
    Plan(ReadError),
    /// The policy file cannot be used.
    Policy(PolicyError),
    /// The policy that the plan names cannot be found; the place is the plan's.
    PolicyOfPlan(PolicyError),
}

impl Failure {
    /// The failure's code.
    pub fn code(&self) -> &'static str {
        match self {
            Failure::Unreadable(_) => "unreadable-file",
            Failure::Unwritable(_) => "unwritable-file",
            Failure::Plan(error) => error.code(),
            Failure::Policy(error) | Failure::PolicyOfPlan(error) => error.code(),
        }
    }

    /// The place in the document, as a JSON Pointer.
    pub fn at(&self) -> &str {
        match self {
            Failure::Unreadable(_) | Failure::Unwritable(_) | Failure::Policy(_) => "",
            Failure::Plan(error) => error.at(),
            Failure::PolicyOfPlan(_) => "/policy",
        }
    }

    /// The line and column, both from 1, when the place is in the text.
    pub fn line_column(&self) -> Option<(usize, usize)> {
        match self {
            Failure::Unreadable(_) | Failure::Unwritable(_) => None,
            Failure::Plan(error) => Some(error.line_column()),
            Failure::Policy(error) | Failure::PolicyOfPlan(error) => Some((error.line, error.column)),
        }
    }

    /// The failure in words.
    pub fn message(&self, lang: Lang) -> String {
        match self {
            Failure::Unreadable(error) => match error.kind() {
                io::ErrorKind::NotFound => say(lang, "no such file", "ce fichier n'existe pas").to_owned(),
                io::ErrorKind::PermissionDenied => {
                    say(lang, "this file may not be read", "la lecture de ce fichier n'est pas permise").to_owned()
                }
                io::ErrorKind::IsADirectory => say(lang, "this is a folder", "ceci est un dossier").to_owned(),
                _ => format!("{}: {error}", say(lang, "this file cannot be read", "ce fichier ne peut pas être lu")),
            },
            Failure::Unwritable(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                say(lang, "this file exists already", "ce fichier existe déjà").to_owned()
            }
            Failure::Unwritable(error) => {
                let what = say(
                    lang,
                    "this file was left as it is, for it cannot be written",
                    "ce fichier reste tel quel, car il ne peut pas être écrit",
                );
                format!("{what}: {error}")
            }
            Failure::Plan(error) => error.message(lang),
            Failure::Policy(error) | Failure::PolicyOfPlan(error) => error.message(lang),
        }
    }
}

impl Document {
    /// Reads a file, or the standard input for `-`, up to what a plan may hold.
    pub fn read(path: &str) -> Result<Document, Failure> {
        let bytes = read_bytes(path).map_err(Failure::Unreadable)?;
        let notation = notation(path, &bytes);
        Ok(Document { path: path.to_owned(), bytes, notation })
    }

    /// The document with other content, in its own notation.
    pub fn with_text(&self, text: &str) -> Document {
        Document { path: self.path.clone(), bytes: text.as_bytes().to_vec(), notation: self.notation }
    }

    /// The document with other content, in JSON.
    pub fn as_json(&self, text: &str) -> Document {
        Document { notation: Notation::Json, ..self.with_text(text) }
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
        let limits = Limits::default();
        let source = match self.notation {
            Notation::Json => Source::json(&self.bytes, &limits),
            Notation::Yaml => Source::yaml(&self.bytes, &limits),
        };
        source.map_err(Failure::Plan)
    }
}

/// The policy of a `--policy` operand: a built-in name, else a file.
pub fn policy(operand: &str) -> Result<Policy, Failure> {
    if let Ok(policy) = Policy::built_in(operand) {
        return Ok(policy.clone());
    }
    let text = fs::read_to_string(operand).map_err(Failure::Unreadable)?;
    Policy::from_toml(&text).map_err(Failure::Policy)
}

fn read_bytes(path: &str) -> io::Result<Vec<u8>> {
    // One byte more than may be read, so that what is too large is seen to be.
    let limit = u64::try_from(Limits::default().bytes).unwrap_or(u64::MAX).saturating_add(4);
    let mut bytes = Vec::new();
    if path == "-" {
        io::stdin().lock().take(limit).read_to_end(&mut bytes)?;
    } else {
        fs::File::open(path)?.take(limit).read_to_end(&mut bytes)?;
    }
    Ok(bytes)
}

/// By the file's ending; else JSON when the first thing in it is `{`.
fn notation(path: &str, bytes: &[u8]) -> Notation {
    let ending = path.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    match ending.as_deref() {
        Some("json") => Notation::Json,
        Some("yaml" | "yml") => Notation::Yaml,
        _ => {
            let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
            let first = text.iter().find(|byte| !byte.is_ascii_whitespace());
            if first == Some(&b'{') { Notation::Json } else { Notation::Yaml }
        }
    }
}

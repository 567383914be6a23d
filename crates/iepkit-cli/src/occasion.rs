//! The plan that a command is about, and how it is to answer.

use std::io::Write;

use iepkit::lifecycle::AdvanceOptions;
use iepkit::{Date, Lang, Plan, Policy, PolicyError};

use crate::failure::Failure;
use crate::input::{self, Document, NoPolicy, Reader};
use crate::{FAILED, Outcome, human};

/// A plan that a command is about, and how it is to answer.
pub struct Occasion {
    /// The plan's file.
    pub path: String,
    /// The policy: a built-in name or a file.
    pub policy: Option<String>,
    /// The day.
    pub on: Date,
    /// Whether to answer in JSON.
    pub json: bool,
}

/// The plan, read.
pub struct Opened {
    /// The file.
    pub document: Document,
    /// The plan that it holds.
    pub plan: Plan,
    /// The policy that was asked for.
    pub policy: Option<Policy>,
    /// The language to answer in: the one that was asked for, else the plan's, else English.
    pub lang: Lang,
}

/// What keeps a command from its work: the file with its text, where there is one, and why.
pub struct Stop {
    path: String,
    text: Option<String>,
    failure: Box<Failure>,
}

impl Occasion {
    /// Reads the policy and the plan.
    pub fn open(&self, lang: Option<Lang>) -> Result<Opened, Stop> {
        let policy = policy(self.policy.as_deref())?;
        let (document, plan) = read(&self.path, &mut Reader::default())?;
        let lang = lang.or_else(|| Lang::of_tag(&plan.language)).unwrap_or_default();
        Ok(Opened { document, plan, policy, lang })
    }
}

/// A plan with its file.
pub fn read(path: &str, reader: &mut Reader) -> Result<(Document, Plan), Stop> {
    let document = reader.read(path).map_err(|failure| Stop::at(path, failure))?;
    match document.source().and_then(|source| source.plan().map_err(Failure::Read)) {
        Ok(plan) => Ok((document, plan)),
        Err(failure) => Err(Stop::on(&document, failure)),
    }
}

/// The policy that was asked for, if one was.
pub fn policy(operand: Option<&str>) -> Result<Option<Policy>, Stop> {
    let Some(operand) = operand else { return Ok(None) };
    let stop = |NoPolicy { failure, text }| Stop { path: operand.to_owned(), text, failure: Box::new(failure) };
    input::policy(operand).map(Some).map_err(stop)
}

/// The stop for want of the policy that the plan of a document names.
pub fn without_policy(document: &Document, error: PolicyError) -> Stop {
    let failure = match document.source() {
        Ok(source) => Failure::of_policy_in(&source, error),
        Err(failure) => failure,
    };
    Stop::on(document, failure)
}

impl Opened {
    /// How its moves are made.
    pub fn options(&self) -> AdvanceOptions<'_> {
        AdvanceOptions { policy: self.policy.as_ref(), lang: Some(self.lang) }
    }

    /// The stop of a command on the plan.
    pub fn stop(&self, failure: Failure) -> Stop {
        Stop::on(&self.document, failure)
    }

    /// The stop for want of the policy that the plan names.
    pub fn without_policy(&self, error: PolicyError) -> Stop {
        without_policy(&self.document, error)
    }
}

impl Stop {
    /// At a file whose text is not to be had.
    pub fn at(path: &str, failure: Failure) -> Stop {
        Stop { path: path.to_owned(), text: None, failure: Box::new(failure) }
    }

    /// On a file that was read.
    pub fn on(document: &Document, failure: Failure) -> Stop {
        Stop { path: document.path.clone(), text: document.text().map(str::to_owned), failure: Box::new(failure) }
    }

    /// What is the matter.
    pub fn failure(&self) -> &Failure {
        &self.failure
    }

    /// Says what is the matter: to people, in the language of the plan if none is given, or in JSON.
    pub fn say(&self, json: bool, lang: Option<Lang>, out: &mut dyn Write, err: &mut dyn Write) -> Outcome {
        if json {
            writeln!(out, "{{\"error\":{}}}", self.failure.to_json())?;
        } else {
            let text = self.text.as_deref();
            let lang = lang.or_else(|| text.and_then(Lang::named_in)).unwrap_or_default();
            human::failure(&self.path, text, &self.failure, lang, err)?;
        }
        Ok(FAILED)
    }
}

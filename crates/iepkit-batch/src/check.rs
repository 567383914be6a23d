//! Checking one plan of many.

use std::sync::Arc;

use iepkit::plan::Id;
use iepkit::{CheckOptions, Date, Lang, PolicyError, ReadError, Report, Source, check};

use crate::batch::BatchOptions;
use crate::entry::{Entry, NoText, Text};
use crate::facts::Facts;
use crate::plan_id::plan_id;

/// What came of one plan.
pub struct Checked {
    pub file: Option<Arc<str>>,
    pub row: Option<i64>,
    pub as_of: Date,
    pub result: Result<(Report, Facts), Failure>,
}

/// Why a plan could not be checked.
pub struct Failure {
    /// The plan's id, when it can be seen.
    pub plan: Option<Id>,
    pub why: Why,
    pub lang: Lang,
}

pub enum Why {
    NoText(NoText),
    Read(ReadError),
    /// The policy that the plan names cannot be found; line and column are the plan's.
    Policy(PolicyError),
}

impl Checked {
    /// Checks a plan.
    pub fn of(entry: Entry, options: &BatchOptions) -> Checked {
        let Entry { file, row, text } = entry;
        let result = match &text {
            Ok(text) => check_text(text, options),
            Err(why) => Err(failure(None, Why::NoText(*why), None, options)),
        };
        Checked { file, row, as_of: options.as_of, result }
    }

    /// The plan's id, when it is known.
    pub fn plan(&self) -> Option<&str> {
        match &self.result {
            Ok((report, _)) => Some(&report.plan),
            Err(failure) => failure.plan.as_deref(),
        }
    }

    pub fn report(&self) -> Option<&Report> {
        self.result.as_ref().ok().map(|(report, _)| report)
    }

    pub fn facts(&self) -> Option<&Facts> {
        self.result.as_ref().ok().map(|(_, facts)| facts)
    }

    pub fn failure(&self) -> Option<&Failure> {
        self.result.as_ref().err()
    }
}

impl Failure {
    /// The error's code, the same in every language.
    pub fn code(&self) -> &'static str {
        match &self.why {
            Why::NoText(why) => why.code(),
            Why::Read(error) => error.code(),
            Why::Policy(error) => error.code(),
        }
    }

    /// The place in the plan, as a JSON Pointer, when there is a text.
    pub fn at(&self) -> Option<&str> {
        match &self.why {
            Why::NoText(_) => None,
            Why::Read(error) => Some(error.at()),
            Why::Policy(_) => Some("/policy"),
        }
    }

    /// The line and the column in the text of the plan, both from 1.
    pub fn line_column(&self) -> Option<(usize, usize)> {
        match &self.why {
            Why::NoText(_) => None,
            Why::Read(error) => Some(error.line_column()),
            Why::Policy(error) => Some((error.line, error.column)),
        }
    }

    /// The error in words.
    pub fn message(&self) -> String {
        match &self.why {
            Why::NoText(why) => why.message(self.lang).to_owned(),
            Why::Read(error) => error.message(self.lang),
            Why::Policy(error) => error.message(self.lang),
        }
    }
}

fn failure(plan: Option<Id>, why: Why, text: Option<&str>, options: &BatchOptions) -> Failure {
    let lang = options.lang.or_else(|| text.and_then(Lang::named_in)).unwrap_or_default();
    Failure { plan, why, lang }
}

fn check_text(text: &Text, options: &BatchOptions) -> Result<(Report, Facts), Failure> {
    let source = match text {
        Text::Json(_) | Text::Cell(..) => Source::json(text.bytes(), &options.limits),
        Text::Yaml(_) => Source::yaml(text.bytes(), &options.limits),
    };
    let source = source.map_err(|error| {
        let text = std::str::from_utf8(text.bytes()).ok();
        failure(None, Why::Read(error), text, options)
    })?;
    let json = source.as_json();
    let plan = source.plan().map_err(|error| failure(plan_id(json), Why::Read(error), Some(json), options))?;
    let how = CheckOptions { policy: options.policy.as_ref(), gates: options.gates.as_deref(), lang: options.lang };
    match check(&plan, options.as_of, &how) {
        Ok(report) => Ok((report, Facts::of(&plan, options.as_of))),
        Err(error) => {
            let place = source.locate("/policy").map_or(0, |found| found.value.start);
            let (line, column) = source.line_column(place);
            Err(failure(Some(plan.id), Why::Policy(PolicyError { line, column, ..error }), Some(json), options))
        }
    }
}

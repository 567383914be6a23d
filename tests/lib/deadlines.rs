//! The cases of deadlines: what is due in a window, and what is wrong with a calendar.

use iepkit::deadlines::{Calendar, Deadline, DeadlineOptions, deadlines};
use iepkit::{Date, Plan, Policy};
use serde::Deserialize;
use serde_json::Value;

use crate::{ReadingError, named_plan};

/// Windows, and what is due in them.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeadlineCases {
    /// The cases.
    pub cases: Vec<DeadlineCase>,
}

/// A plan, a window, and what is due in it, or an error.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeadlineCase {
    /// Which behaviour it fixes.
    pub name: String,
    /// The plan it starts from.
    #[serde(default = "crate::noah")]
    pub plan: String,
    /// What is changed in the plan.
    #[serde(default)]
    pub patch: json_patch::Patch,
    /// The first day asked for.
    pub from: String,
    /// The last day asked for.
    pub to: String,
    /// The day of the question.
    pub as_of: Option<String>,
    /// A policy file.
    pub policy: Option<String>,
    /// A calendar of school days.
    pub calendar: Option<Value>,
    /// How many days ahead are soon.
    pub soon_days: Option<u32>,
    /// The kinds that are compared; all when left out.
    pub kinds: Option<Vec<String>>,
    /// What is due, in order.
    pub due: Option<Vec<Expected>>,
    /// What is wrong, when nothing can be listed.
    pub error: Option<ReadingError>,
}

/// A deadline: its kind, its date, its place, how it stands, and who has to act.
pub type Expected = (String, String, String, String, Vec<String>);

/// The cases of every file of deadlines.
pub fn deadline_cases() -> Vec<DeadlineCase> {
    crate::cases::<DeadlineCases>("tests/cases/deadlines").into_iter().flat_map(|file| file.cases).collect()
}

impl DeadlineCase {
    /// The plan of the case, patched.
    pub fn document(&self) -> Value {
        let mut document = named_plan(&self.plan);
        json_patch::patch(&mut document, &self.patch).unwrap_or_else(|error| panic!("{}: {error}", self.name));
        document
    }

    /// What the library lists, or the code and the place of the error.
    pub fn run(&self) -> Result<Vec<Deadline>, (String, String)> {
        let date = |text: &String| -> Date { text.parse().unwrap_or_else(|error| panic!("{}: {error}", self.name)) };
        let calendar = self.calendar.as_ref().map(|calendar| Calendar::from_json(&calendar.to_string()));
        let calendar = calendar.transpose().map_err(|error| (error.code().to_owned(), error.at().to_owned()))?;
        let policy = self.policy.as_ref().map(|text| Policy::from_toml(text).unwrap());
        let options = DeadlineOptions {
            as_of: self.as_of.as_ref().map(date),
            policy: policy.as_ref(),
            calendar: calendar.as_ref(),
            soon_days: self.soon_days,
        };
        let plan = Plan::from_json(&self.document().to_string()).unwrap();
        deadlines(&plan, date(&self.from), date(&self.to), &options)
            .map_err(|error| (error.code().to_owned(), String::new()))
    }

    /// What is wrong with what was listed, if anything.
    pub fn complaint(&self, found: &Result<Vec<Deadline>, (String, String)>) -> Option<String> {
        let same = match (found, &self.due, &self.error) {
            (Ok(found), Some(expected), None) => self.compared(found) == *expected,
            (Err((code, at)), None, Some(expected)) => expected.is(code, at, 0, 0),
            _ => false,
        };
        let expected = || (&self.due, self.error.as_ref().map(ToString::to_string));
        let found = || found.as_ref().map(|found| self.compared(found));
        (!same).then(|| format!("{}\n  expected: {:?}\n  found: {:?}", self.name, expected(), found()))
    }

    /// The deadlines that the case speaks of.
    fn compared(&self, found: &[Deadline]) -> Vec<Expected> {
        let asked = |kind: &str| self.kinds.as_ref().is_none_or(|kinds| kinds.iter().any(|asked| asked == kind));
        let spoken_of = found.iter().filter(|deadline| asked(deadline.kind.as_str()));
        let expected = spoken_of.map(|deadline| {
            let who = deadline.who.iter().map(ToString::to_string).collect();
            (
                deadline.kind.to_string(),
                deadline.due.to_string(),
                deadline.at.clone(),
                deadline.standing.to_string(),
                who,
            )
        });
        expected.collect()
    }
}

//! What is due, and when, as it crosses.

use std::sync::Arc;

use iepkit::deadlines::{self, DeadlineKind, DeadlineOptions, Standing};
use iepkit::plan::Id;
use iepkit::{Entity, Lang, ParseError, ReadError};

use crate::report::Args;
use crate::{Date, IepkitError, Plan, Policy, SchoolCalendar, Sentences};

/// Something that is due on a day, and who has to act.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct Deadline {
    /// The plan's id.
    pub plan: String,
    /// What is due.
    pub kind: DeadlineKind,
    /// The last day on which it is in time.
    pub due: Date,
    /// How it stands on the day of the question.
    pub standing: Standing,
    /// The place in the plan that says so, as a JSON Pointer (RFC 6901).
    pub at: String,
    /// What it is about.
    pub entity: Entity,
    /// The values it rests on: the `party` of a decision, the `rule` of a waiver.
    pub args: Args,
    /// The members of the team who have to act; empty when nobody is named for it, and so the whole team has to.
    pub who: Vec<String>,
    /// What is due, in words.
    pub sentences: Sentences,
    /// The deadline as compact JSON: the library's own bytes, the same in every language.
    pub json: String,
}

#[uniffi::export]
impl Plan {
    /// What the plan asks from one day to another, both included, by date and then by place; what is overdue comes with it.
    ///
    /// Left out, `as_of`, the day of the question, is the first day asked for; `policy` is the one the plan names, else
    /// `core`; without a calendar, no day is taken for a holiday; what lies up to `soon_days` ahead is soon: 14, and none below
    /// zero.
    ///
    /// Fails when a date is not one of the calendar, when the last day lies before the first, and when the plan names a policy
    /// that is not built in.
    #[uniffi::method(default(as_of = None, policy = None, calendar = None, soon_days = None))]
    pub fn deadlines(
        &self,
        from: Date,
        to: Date,
        as_of: Option<Date>,
        policy: Option<Arc<Policy>>,
        calendar: Option<Arc<SchoolCalendar>>,
        soon_days: Option<i32>,
    ) -> Result<Vec<Deadline>, IepkitError> {
        let options = DeadlineOptions {
            as_of: as_of.map(Date::of_calendar).transpose()?,
            policy: policy.as_deref().map(Policy::inner),
            calendar: calendar.as_deref().map(SchoolCalendar::inner),
            soon_days: soon_days.map(|days| u32::try_from(days).unwrap_or(0)),
        };
        let due = deadlines::deadlines(self.inner(), from.of_calendar()?, to.of_calendar()?, &options)?;
        Ok(due.into_iter().map(Deadline::from).collect())
    }
}

/// Deadlines as iCalendar text (RFC 5545), of one plan or of several: one all-day event each, which leaves the day free.
///
/// `as_of` is the day of the question. Equal deadlines give equal text, and a calendar program that reads the list again finds
/// the same events.
///
/// Fails when a date is not one of the calendar, and when a deadline that was made by hand has an id that is none.
#[uniffi::export]
pub fn to_ics(deadlines: Vec<Deadline>, as_of: Date, lang: Lang) -> Result<String, IepkitError> {
    let deadlines = deadlines.into_iter().map(Deadline::given).collect::<Result<Vec<_>, _>>()?;
    Ok(deadlines::to_ics(&deadlines, as_of.of_calendar()?, lang))
}

impl From<deadlines::Deadline> for Deadline {
    fn from(deadline: deadlines::Deadline) -> Deadline {
        let (json, sentences) = (deadline.to_json(), Sentences::of(|lang| deadline.message(lang)));
        let deadlines::Deadline { plan, kind, due, standing, at, entity, args, who } = deadline;
        Deadline {
            plan: plan.to_string(),
            kind,
            due: due.into(),
            standing,
            at,
            entity,
            args: (&args).into(),
            who: who.iter().map(ToString::to_string).collect(),
            sentences,
            json,
        }
    }
}

impl Deadline {
    /// The library's deadline.
    fn given(self) -> Result<deadlines::Deadline, IepkitError> {
        let Deadline { plan, kind, due, standing, at, entity, args, who, sentences: _, json: _ } = self;
        Ok(deadlines::Deadline {
            plan: id(&plan)?,
            kind,
            due: due.of_calendar()?,
            standing,
            at,
            entity,
            args: args.into(),
            who: who.iter().map(|member| id(member)).collect::<Result<_, _>>()?,
        })
    }
}

fn id(text: &str) -> Result<Id, IepkitError> {
    text.parse().map_err(|kind| ReadError::Parse(ParseError { kind, at: String::new(), line: 0, column: 0 }).into())
}

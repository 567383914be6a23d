//! The life of a plan, as it crosses.

use std::sync::Arc;

use iepkit::lifecycle::{self, AdvanceOptions, BreakKind, EventKind, MOVES, Who};
use iepkit::plan::State;
use iepkit::{Gate, Lang};
use uniffi::{FfiConverter, MetadataBuffer, Result as Lifted, RustBuffer, TypeId};

use crate::report::{finding, list, text};
use crate::{Date, Event, Finding, IepkitError, Plan, Policy, Report, Sentences};

/// A move: from a state, by an event, to a state.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct Move {
    /// The state before; nothing for a plan that is opened.
    pub from: Option<State>,
    /// What happens.
    pub event: EventKind,
    /// The state after.
    pub to: State,
    /// The gates whose rules must find no error.
    pub gates: Vec<Gate>,
    /// Who may make the move.
    pub who: Who,
    /// How the event is said to a person.
    pub sentences: Sentences,
}

/// Why a move cannot be made.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct Refusal {
    /// Why, the same in every language: `not-a-move`, `blocked`, `missing-key`, `not-on-team`, `not-for-member`,
    /// `date-goes-back`.
    pub code: String,
    /// What may happen instead; empty when it is not the event that is wrong.
    pub allowed: Vec<EventKind>,
    /// The report whose errors block the move.
    pub report: Option<Report>,
    /// The key that the event lacks.
    pub key: Option<String>,
    /// The member who may not.
    pub member: Option<String>,
    /// The date of the last entry of the history, before which nothing can happen.
    pub last: Option<Date>,
    /// Why, in words.
    pub sentences: Sentences,
}

/// A place where a history does not hold together.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct Break {
    /// What does not hold.
    pub kind: BreakKind,
    /// The place, as a JSON Pointer (RFC 6901): an entry, or the plan's `state`.
    pub at: String,
    /// What does not hold, in words.
    pub sentences: Sentences,
}

/// What stands between a plan and its next state, in the order in which it is to be settled.
#[derive(Debug, uniffi::Record)]
pub struct NextSteps {
    /// Where the plan is.
    pub state: State,
    /// What comes next; nothing for a plan that is closed.
    pub event: Option<EventKind>,
    /// Where that leads.
    pub to: Option<State>,
    /// The day by which it is due, when there is one: the review of an active plan.
    pub due: Option<Date>,
    /// Whether nothing stands in the way.
    pub is_ready: bool,
    /// What is to be settled first.
    pub steps: Steps,
    /// The steps as compact JSON: the library's own bytes, the same in every language.
    pub json: String,
}

/// One thing to settle before a plan can go on.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct Step {
    /// The members of the team who have to act; the whole team when nobody is named for it yet.
    pub who: Vec<String>,
    /// What is wrong, what to do, and the question to settle.
    pub finding: Finding,
}

/// The library's own steps, written as what UniFFI makes of a `Vec<Step>`, without that being made first.
#[derive(Debug)]
pub struct Steps(pub Vec<lifecycle::Step>);

// SAFETY: a buffer is given away through UniFFI's own conversions, in the form it documents for a list of records.
unsafe impl FfiConverter<crate::UniFfiTag> for Steps {
    type FfiType = RustBuffer;

    const TYPE_ID_META: MetadataBuffer = <Vec<Step> as TypeId<crate::UniFfiTag>>::TYPE_ID_META;

    fn lower(steps: Steps) -> RustBuffer {
        <Steps as uniffi::Lower<crate::UniFfiTag>>::lower_into_rust_buffer(steps)
    }

    fn try_lift(_: RustBuffer) -> Lifted<Steps> {
        Err(uniffi::deps::anyhow::anyhow!("next steps are never given to the library"))
    }

    fn write(Steps(steps): Steps, out: &mut Vec<u8>) {
        list(steps, out, |step, out| {
            list(step.who, out, |id, out| text(&id, out));
            finding(step.finding, out);
        });
    }

    fn try_read(_: &mut &[u8]) -> Lifted<Steps> {
        Err(uniffi::deps::anyhow::anyhow!("next steps are never given to the library"))
    }
}

uniffi::derive_ffi_traits!(local Steps);

/// The table of moves: every move there is, those of one state together, the way on first.
#[uniffi::export]
pub fn moves() -> Vec<Move> {
    MOVES.iter().map(Move::from).collect()
}

#[uniffi::export]
impl Plan {
    /// Makes a move: the plan as it is afterwards, with its history appended. This plan stays as it is.
    ///
    /// Left out, `policy` is the one the plan names, else `core`; `lang` is the plan's language, else English.
    ///
    /// Fails when the move cannot be made, with what is allowed instead or the report whose errors block it; when the event
    /// cannot be read, when the date is not one of the calendar, and when the plan names a policy that is not built in.
    #[uniffi::method(default(policy = None, lang = None))]
    pub fn advance(
        &self,
        event: Event,
        as_of: Date,
        policy: Option<Arc<Policy>>,
        lang: Option<Lang>,
    ) -> Result<Arc<Plan>, IepkitError> {
        let options = AdvanceOptions { policy: policy.as_deref().map(Policy::inner), lang };
        let plan = lifecycle::advance(self.inner(), &event.read()?, as_of.of_calendar()?, &options)?;
        Ok(Arc::new(plan.into()))
    }

    /// The moves that the plan has from where it is.
    pub fn allowed(&self) -> Vec<Move> {
        lifecycle::allowed(self.inner()).into_iter().map(Move::from).collect()
    }

    /// What stands between the plan and its next state: what has to be settled, by whom, and with which question.
    ///
    /// Left out, `policy` is the one the plan names, else `core`; `lang` is the plan's language, else English.
    ///
    /// Fails when the date is not one of the calendar, and when the plan names a policy that is not built in.
    #[uniffi::method(default(policy = None, lang = None))]
    pub fn next_steps(
        &self,
        as_of: Date,
        policy: Option<Arc<Policy>>,
        lang: Option<Lang>,
    ) -> Result<NextSteps, IepkitError> {
        let options = AdvanceOptions { policy: policy.as_deref().map(Policy::inner), lang };
        Ok(lifecycle::next_steps(self.inner(), as_of.of_calendar()?, &options)?.into())
    }

    /// Follows the history of the plan from its first entry; an empty list when all of it holds together.
    ///
    /// What was taken off the end together with a change of state cannot be seen from the plan alone: keep its history digest
    /// elsewhere to see that too.
    pub fn verify(&self) -> Vec<Break> {
        lifecycle::verify(self.inner()).into_iter().map(Break::from).collect()
    }

    /// The state that the history of the plan leads to; nothing when an entry is not a move from where the one before ended.
    pub fn replay(&self) -> Option<State> {
        lifecycle::replay(&self.inner().history)
    }
}

impl From<&lifecycle::Move> for Move {
    fn from(row: &lifecycle::Move) -> Move {
        let lifecycle::Move { from, event, to, gates, who } = *row;
        let sentences = Sentences::of(|lang| event.name(lang).to_owned());
        Move { from, event, to, gates: gates.to_vec(), who, sentences }
    }
}

impl From<lifecycle::Break> for Break {
    fn from(found: lifecycle::Break) -> Break {
        let sentences = Sentences::of(|lang| found.message(lang).to_owned());
        Break { kind: found.kind, at: found.at, sentences }
    }
}

impl From<lifecycle::NextSteps> for NextSteps {
    fn from(next: lifecycle::NextSteps) -> NextSteps {
        let (is_ready, json) = (next.is_ready(), next.to_json());
        let lifecycle::NextSteps { state, event, to, due, steps } = next;
        NextSteps { state, event, to, due: due.map(Date::from), is_ready, steps: Steps(steps), json }
    }
}

impl From<lifecycle::Refusal> for IepkitError {
    fn from(refusal: lifecycle::Refusal) -> IepkitError {
        if let lifecycle::Refusal::Policy(error) = refusal {
            return error.into();
        }
        let refusal = Refusal {
            code: refusal.code().to_owned(),
            allowed: refusal.allowed().to_vec(),
            report: refusal.report().cloned().map(Report::from),
            key: refusal.key().map(str::to_owned),
            member: refusal.member().map(ToString::to_string),
            last: refusal.last().map(Date::from),
            sentences: Sentences::of(|lang| refusal.message(lang)),
        };
        IepkitError::Refused { refusal: Box::new(refusal) }
    }
}

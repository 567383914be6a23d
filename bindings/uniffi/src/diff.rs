//! What changed from one plan to another, as it crosses.

use std::sync::Arc;

use iepkit::Severity;
use iepkit::diff::{self, DiffError, RequirementKind, Substance};
use iepkit::lifecycle::EventKind;

use crate::report::Args;
use crate::{Date, Entity, IepkitError, Plan, Policy, Sentences};

/// What changed from one plan to another: every change once, in the order of the document.
///
/// It holds what was written before and after, and so a child's words; what it tells of itself does not.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
pub struct Diff {
    /// The id of the old plan.
    pub plan: String,
    /// The digest of the old plan, the only one that the diff can be applied to.
    pub from: String,
    /// The digest of the new plan.
    pub to: String,
    /// The changes.
    pub changes: Vec<Change>,
    /// The diff as compact JSON: the library's own bytes, the same in every language. To be kept, it is enough.
    pub json: String,
}

/// One thing that changed.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
pub struct Change {
    /// What changed, in the plan's own terms: `target-lowered`.
    pub kind: String,
    /// The place, as a JSON Pointer (RFC 6901): in the new plan, or in the old one for what is gone.
    pub at: String,
    /// The entity it belongs to.
    pub entity: Entity,
    /// The half of an agreement that it touches.
    pub substance: Option<Substance>,
    /// The values that tell it from others: ids, words of the format, dates and numbers.
    pub args: Args,
    /// What stood there in the old plan, as JSON; nothing for what is new.
    pub before: Option<String>,
    /// What stands there in the new plan, as JSON; nothing for what is gone.
    pub after: Option<String>,
    /// Whether it is about something that the new plan does not have, so that its place is one of the old plan.
    pub is_gone: bool,
    /// What changed, in words; never in a child's.
    pub sentences: Sentences,
}

/// Something that changes ask for.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct Requirement {
    /// What is asked.
    pub kind: RequirementKind,
    /// How much it weighs: an error has to be done, a warning should be.
    pub severity: Severity,
    /// The half of an agreement that it is about.
    pub part: Option<Substance>,
    /// The moves that do it, any one of them; empty when it takes no move.
    pub events: Vec<EventKind>,
    /// The members of the team whose decision is asked.
    pub members: Vec<String>,
    /// The changes that ask for it, by their index in the diff.
    pub changes: Vec<i32>,
    /// Whether the new plan does it already.
    pub is_met: bool,
    /// What is asked, in words.
    pub sentences: Sentences,
    /// The requirement as compact JSON: the library's own bytes, the same in every language.
    pub json: String,
}

#[uniffi::export]
impl Plan {
    /// What changed from this plan to another, in the plan's own terms.
    pub fn diff(&self, to: Arc<Plan>) -> Diff {
        diff::diff(self.inner(), to.inner()).into()
    }

    /// The plan after the changes of a diff that starts from this one, which stays as it is.
    ///
    /// The diff is what its JSON says. Fails, with the place, when it starts from another plan, or was edited since it was made;
    /// and when its JSON does not read.
    pub fn apply(&self, diff: Diff) -> Result<Arc<Plan>, IepkitError> {
        let plan = read(diff.json.as_bytes())?.apply(self.inner())?;
        Ok(Arc::new(plan.into()))
    }

    /// What the changes from this plan to another ask for, errors first: a new version, a decision to be taken again, an
    /// adjustment to be logged.
    ///
    /// Left out, `policy` is the one that the new plan names, else `core`.
    ///
    /// Fails when the date is not one of the calendar, and when the plan names a policy that is not built in.
    #[uniffi::method(default(policy = None))]
    pub fn requirements(
        &self,
        to: Arc<Plan>,
        as_of: Date,
        policy: Option<Arc<Policy>>,
    ) -> Result<Vec<Requirement>, IepkitError> {
        let (as_of, policy) = (as_of.of_calendar()?, policy.as_deref().map(Policy::inner));
        let changes = diff::diff(self.inner(), to.inner());
        let asked = diff::requirements(&changes, self.inner(), to.inner(), as_of, policy)?;
        Ok(asked.into_iter().map(Requirement::from).collect())
    }
}

/// Reads a diff that was kept as JSON, in UTF-8.
///
/// Fails with the place of the first thing that is wrong.
#[uniffi::export]
pub fn diff_from_json(json: &[u8]) -> Result<Diff, IepkitError> {
    read(json).map(Diff::from)
}

fn read(json: &[u8]) -> Result<diff::Diff, IepkitError> {
    Ok(diff::Diff::from_json_within(json, &diff::Diff::LIMITS)?)
}

impl From<diff::Diff> for Diff {
    fn from(diff: diff::Diff) -> Diff {
        let json = diff.to_json();
        let diff::Diff { plan, from, to, changes } = diff;
        Diff {
            plan: plan.to_string(),
            from: from.as_str().to_owned(),
            to: to.as_str().to_owned(),
            changes: changes.values().map(Change::from).collect(),
            json,
        }
    }
}

impl From<&diff::Change> for Change {
    fn from(change: &diff::Change) -> Change {
        let diff::Change { kind, at, entity, substance, args, before, after } = change;
        let json = |content: &diff::Content| content.as_json().to_string();
        Change {
            kind: kind.as_str().to_owned(),
            at: at.clone(),
            entity: entity.clone(),
            substance: *substance,
            args: args.into(),
            before: before.as_ref().map(json),
            after: after.as_ref().map(json),
            is_gone: change.is_gone(),
            sentences: Sentences::of(|lang| change.message(lang)),
        }
    }
}

impl From<diff::Requirement> for Requirement {
    fn from(asked: diff::Requirement) -> Requirement {
        let json = serde_json::to_string(&asked).unwrap_or_default();
        let sentences = Sentences::of(|lang| asked.message(lang));
        let diff::Requirement { kind, severity, part, events, members, changes, is_met } = asked;
        Requirement {
            kind,
            severity,
            part,
            events,
            members: members.iter().map(ToString::to_string).collect(),
            changes: changes.into_iter().map(|index| i32::try_from(index).unwrap_or(i32::MAX)).collect(),
            is_met,
            sentences,
            json,
        }
    }
}

impl From<DiffError> for IepkitError {
    fn from(error: DiffError) -> IepkitError {
        IepkitError::InvalidDiff {
            code: error.code().to_owned(),
            at: error.at().to_owned(),
            sentences: Sentences::of(|lang| error.message(lang)),
        }
    }
}

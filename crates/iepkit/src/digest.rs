//! Digests: what a decision is bound to.

use crate::Plan;
use crate::canonical::{Canonical, key};
use crate::read::Read;

/// The two digests that a decision carries: over what was agreed on goals, and on strategies.
///
/// Each is `sha256:` and the 64 lower-case hex digits of the SHA-256 of canonical JSON (RFC 8785). `goals` is over the
/// start date, the needs and the goals without observations, status and closure; `strategies` over the strategies.
/// Reordering entities or ids, and adding what is not agreed on (team, names, abilities, waivers, `extensions`, review
/// dates), changes neither.
///
/// # Example
///
/// ```
/// use iepkit::Plan;
///
/// let plan = Plan::from_json(
///     r#"{"iepkit": 1, "id": "p", "language": "en", "state": "planning", "student": {"id": "s"},
///         "needs": [{"id": "n1", "statement": "Finish written work"}]}"#,
/// )?;
/// assert!(plan.digests().goals.starts_with("sha256:"));
/// # Ok::<(), iepkit::ReadError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Digests {
    /// Over the start date, the needs and the goals.
    pub goals: String,
    /// Over the strategies.
    pub strategies: String,
}

impl Plan {
    /// The digests of what this plan asks people to agree on.
    pub fn digests(&self) -> Digests {
        let starts = self.period.as_ref().and_then(|period| period.starts);
        let mut goals = Canonical::of_agreement().for_whole_plan();
        goals.object(|out| {
            out.field(key!(goals), &self.goals);
            out.field(key!(needs), &self.needs);
            out.field(key!(starts), &starts);
        });
        let mut strategies = Canonical::of_agreement().for_whole_plan();
        strategies.object(|out| out.field(key!(strategies), &self.strategies));
        Digests { goals: goals.digest(), strategies: strategies.digest() }
    }

    /// The digest of the whole document, as it is written: `sha256:` and 64 lower-case hex digits over canonical JSON.
    pub fn digest(&self) -> String {
        let mut document = Canonical::default().for_whole_plan();
        Read::canonical(self, &mut document);
        document.digest()
    }
}

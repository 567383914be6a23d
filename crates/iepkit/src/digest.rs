//! Digests: what a decision is bound to.

use crate::Date;
use crate::Plan;
use crate::plan::{Goal, List, Need, Strategy};
use crate::read::{Field, Key, key};
use crate::write::{Writer, Written};

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
        let goals: [(Key, Option<&dyn Written>); 3] = [
            (key!(goals: List<Goal>), self.goals.written()),
            (key!(needs: List<Need>), self.needs.written()),
            (key!(starts: Option<Date>), starts.written()),
        ];
        let strategies = [(key!(strategies: List<Strategy>), self.strategies.written())];
        Digests { goals: of_agreement(&goals), strategies: of_agreement(&strategies) }
    }

    /// The digest of the whole document, as it is written: `sha256:` and 64 lower-case hex digits over canonical JSON.
    pub fn digest(&self) -> String {
        let mut document = Writer::canonical().for_whole_plan();
        self.write(&mut document);
        document.digest()
    }
}

/// The digest of what people agree on among these.
fn of_agreement(fields: &[(Key, Option<&dyn Written>)]) -> String {
    let mut agreed = Writer::of_agreement().for_whole_plan();
    let start = agreed.open();
    fields.iter().filter_map(|(key, value)| Some((key, (*value)?))).for_each(|(key, value)| agreed.field(key, value));
    agreed.close(start);
    agreed.digest()
}

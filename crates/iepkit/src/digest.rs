//! Digests: what a decision is bound to.

use std::ops::Range;

use crate::read::key;
use crate::write::{Writer, digest};
use crate::{Date, Plan};

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
        self.canonical().digests()
    }

    /// The digest of the whole document, as it is written: `sha256:` and 64 lower-case hex digits over canonical JSON.
    pub fn digest(&self) -> String {
        self.canonical().digest()
    }

    /// The document in the form that digests are over.
    pub(crate) fn canonical(&self) -> Canonical {
        let mut text = Writer::canonical().for_whole_plan();
        let mut agreed = [(); 3].map(|()| 0..0);
        let start = text.open();
        for (key, value) in Writer::by_bytes(self) {
            let field = text.len();
            let part = AGREED.iter().zip(&mut agreed).find(|(name, _)| **name == key.name());
            text.agree(part.is_some());
            text.field(key, value);
            if let Some((_, part)) = part {
                *part = field..text.len();
            }
        }
        text.close(start);
        let starts = self.period.as_ref().and_then(|period| period.starts);
        Canonical { text, agreed, starts }
    }
}

/// The keys of the document that people agree on, the date on which the plan starts aside.
const AGREED: [&str; 3] = ["goals", "needs", "strategies"];

/// A document in canonical form.
pub(crate) struct Canonical {
    text: Writer,
    /// Where each of the fields lies that people agree on.
    agreed: [Range<usize>; 3],
    starts: Option<Date>,
}

impl Canonical {
    pub(crate) fn digest(&self) -> String {
        self.text.digest()
    }

    pub(crate) fn digests(&self) -> Digests {
        let [goals, needs, strategies] = self.agreed.clone();
        let mut starts = Writer::canonical();
        if let Some(date) = self.starts {
            starts.field(&key!(starts: Option<Date>), &date);
        }
        let of_fields = |fields: &[(&Writer, &Range<usize>)]| {
            digest(&mut |hash| {
                // What stands before the first field, a brace or a comma, makes room for the brace that opens the object.
                let mut before = 1;
                hash(b"{");
                for (text, part) in fields {
                    text.give_agreed((*part).clone(), &mut |piece| {
                        let (_, rest) = piece.split_at(before.min(piece.len()));
                        before -= piece.len() - rest.len();
                        hash(rest);
                    });
                }
                hash(b"}");
            })
        };
        Digests {
            goals: of_fields(&[(&self.text, &goals), (&self.text, &needs), (&starts, &(0..starts.len()))]),
            strategies: of_fields(&[(&self.text, &strategies)]),
        }
    }
}

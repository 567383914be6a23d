//! Checking many plans.

use iepkit::{Date, Gate, Lang, Limits, Policy};

use crate::check::Checked;
use crate::entry::Entry;
use crate::pipeline::InOrder;
use crate::tables::Tables;

/// The most plans of a stretch.
const PLANS: usize = 256;

/// How many bytes of plans make a stretch.
const BYTES: usize = 1 << 20;

/// How many plans are checked; all of them alike.
///
/// # Example
///
/// ```
/// use iepkit::Lang;
/// use iepkit_batch::BatchOptions;
///
/// let options = BatchOptions { lang: Some(Lang::Fr), threads: 2, ..BatchOptions::on("2026-11-23".parse()?) };
/// # Ok::<(), iepkit::DateError>(())
/// ```
#[derive(Clone, Debug)]
pub struct BatchOptions {
    /// The date of the check.
    pub as_of: Date,
    /// The policy. Left out, the one each plan names, else `core`.
    pub policy: Option<Policy>,
    /// The gates to run. Left out, those of each plan's state.
    pub gates: Option<Vec<Gate>>,
    /// The language of the messages. Left out, each plan's, else English.
    pub lang: Option<Lang>,
    /// How large a plan may be.
    pub limits: Limits,
    /// How many threads check; 0 for one on each core. With 1 the caller's thread does it.
    pub threads: usize,
}

impl BatchOptions {
    /// A date, and the defaults for all else.
    pub fn on(as_of: Date) -> BatchOptions {
        BatchOptions { as_of, policy: None, gates: None, lang: None, limits: Limits::default(), threads: 0 }
    }
}

/// Checks a stream of plans: gives tables stretch by stretch, in the order of the input.
///
/// Plans are drawn as tables are taken, a small window ahead. What cannot be read is a row that says so. Equal plans and options
/// give equal tables, cut at the same places, whatever the number of threads.
///
/// # Example
///
/// ```
/// use iepkit_batch::{BatchOptions, Entry, check_all};
///
/// let draft = r#"{"iepkit": 1, "id": "plan-1", "language": "en", "state": "planning", "student": {"id": "s-1"}}"#;
/// let plans = (1..=1000).map(|row| Entry::json(draft.into()).at_row(row));
/// let mut failed = 0;
/// for tables in check_all(plans, BatchOptions::on("2026-11-23".parse()?)) {
///     failed += tables.tally.failed;
/// }
/// assert_eq!(failed, 0);
/// # Ok::<(), iepkit::DateError>(())
/// ```
pub fn check_all<P>(plans: P, options: BatchOptions) -> impl Iterator<Item = Tables> + use<P>
where
    P: IntoIterator<Item = Entry>,
{
    let threads = options.threads;
    InOrder::new(Stretches(plans.into_iter().fuse()), threads, move |plans: Vec<Entry>| {
        let checked: Vec<Checked> = plans.into_iter().map(|plan| Checked::of(plan, &options)).collect();
        Tables::of(&checked)
    })
}

/// Plans in stretches of about one size.
struct Stretches<I>(I);

impl<I: Iterator<Item = Entry>> Iterator for Stretches<I> {
    type Item = Vec<Entry>;

    fn next(&mut self) -> Option<Vec<Entry>> {
        let mut plans = Vec::new();
        let mut bytes = 0;
        while plans.len() < PLANS
            && bytes < BYTES
            && let Some(plan) = self.0.next()
        {
            bytes += plan.len();
            plans.push(plan);
        }
        (!plans.is_empty()).then_some(plans)
    }
}

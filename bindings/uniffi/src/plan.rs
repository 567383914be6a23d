//! A plan that has been read.

use std::sync::Arc;

use iepkit::{CheckOptions, Gate, Lang, Limits, Source, plan::State};

use crate::{Date, IepkitError, Policy, Report};

/// An individualized education plan that has been read: read once, ask many times.
///
/// It never changes, and any thread may use it.
#[derive(Debug, uniffi::Object)]
pub struct Plan(iepkit::Plan);

#[uniffi::export]
impl Plan {
    /// Reads a plan from JSON in UTF-8.
    ///
    /// Fails when the text is not a plan, or is larger than a plan may be.
    #[uniffi::constructor]
    pub fn from_json(json: &[u8]) -> Result<Arc<Plan>, IepkitError> {
        Plan::read_json(json).map(Arc::new)
    }

    /// Reads a plan from YAML 1.2 in UTF-8: one document, no anchors, aliases or tags.
    ///
    /// Fails when the text is not a plan, or is larger than a plan may be.
    #[uniffi::constructor]
    pub fn from_yaml(yaml: &[u8]) -> Result<Arc<Plan>, IepkitError> {
        let plan = Source::yaml(yaml, &Limits::default())?.plan()?;
        Ok(Arc::new(Plan(plan)))
    }

    /// The plan's id.
    pub fn id(&self) -> String {
        self.0.id.to_string()
    }

    /// Where the plan is in its life.
    pub fn state(&self) -> State {
        self.0.state
    }

    /// The language of its texts, as a BCP 47 tag: `fr-CA`.
    pub fn language(&self) -> String {
        self.0.language.to_string()
    }

    /// The digest of the whole document.
    pub fn digest(&self) -> String {
        self.0.digest()
    }

    /// The digest that a decision binds itself to: the start date, the needs and the goals.
    pub fn goals_digest(&self) -> String {
        self.0.digests().goals
    }

    /// The digest that a decision binds itself to: the strategies.
    pub fn strategies_digest(&self) -> String {
        self.0.digests().strategies
    }

    /// The digest of the last entry of the history.
    ///
    /// Kept elsewhere, it shows whether entries were taken off the end, which `verify` cannot see from the plan alone.
    pub fn history_digest(&self) -> Option<String> {
        self.0.history_digest()
    }

    /// The plan as compact JSON; reading it back gives the same plan.
    pub fn to_json(&self) -> String {
        self.0.to_json()
    }

    /// Checks the plan on a date.
    ///
    /// Left out, `policy` is the one the plan names, else `core`; `gates` are those of the plan's state; `lang` is the plan's
    /// language, else English.
    ///
    /// Fails when the date is not one of the calendar, and when the plan names a policy that is not built in.
    #[uniffi::method(default(policy = None, gates = None, lang = None))]
    pub fn check(
        &self,
        as_of: Date,
        policy: Option<Arc<Policy>>,
        gates: Option<Vec<Gate>>,
        lang: Option<Lang>,
    ) -> Result<Report, IepkitError> {
        self.report(as_of.of_calendar()?, policy.as_deref(), gates.as_deref(), lang)
    }
}

impl From<iepkit::Plan> for Plan {
    fn from(plan: iepkit::Plan) -> Plan {
        Plan(plan)
    }
}

impl Plan {
    pub(crate) fn inner(&self) -> &iepkit::Plan {
        &self.0
    }

    pub(crate) fn report(
        &self,
        as_of: iepkit::Date,
        policy: Option<&Policy>,
        gates: Option<&[Gate]>,
        lang: Option<Lang>,
    ) -> Result<Report, IepkitError> {
        let options = CheckOptions { policy: policy.map(Policy::inner), gates, lang };
        Ok(iepkit::check(&self.0, as_of, &options)?.into())
    }

    pub(crate) fn read_json(json: &[u8]) -> Result<Plan, IepkitError> {
        Ok(Plan(iepkit::Plan::from_json_within(json, &Limits::default())?))
    }
}

//! A policy that has been read.

use std::sync::Arc;

use iepkit::Severity;

use crate::IepkitError;

/// A policy: for every rule, how much it weighs, whether it can be waived, and its parameters.
///
/// It never changes, and any thread may use it.
#[derive(Debug, uniffi::Object)]
pub struct Policy(iepkit::Policy);

#[uniffi::export]
impl Policy {
    /// The built-in policy `core`: what is asked of a plan unless a policy says otherwise.
    #[uniffi::constructor]
    pub fn core() -> Arc<Policy> {
        Arc::new(Policy(iepkit::Policy::core().clone()))
    }

    /// The built-in policy of a name: `core`, or `core@1` for one version of it.
    ///
    /// Fails when no policy of that name is built in.
    #[uniffi::constructor]
    pub fn built_in(name: String) -> Result<Arc<Policy>, IepkitError> {
        Ok(Arc::new(Policy(iepkit::Policy::built_in(&name)?.clone())))
    }

    /// Reads a policy file.
    ///
    /// Fails with the line and the column of what is wrong.
    #[uniffi::constructor]
    pub fn from_toml(text: String) -> Result<Arc<Policy>, IepkitError> {
        Ok(Arc::new(Policy(iepkit::Policy::from_toml(&text)?)))
    }

    /// The policy's id.
    pub fn id(&self) -> String {
        self.0.id().to_owned()
    }

    /// The policy's version.
    pub fn version(&self) -> String {
        self.0.version().to_owned()
    }

    /// The digest of what the policy resolves to.
    pub fn hash(&self) -> String {
        self.0.hash().to_owned()
    }

    /// How much a rule's findings weigh; nothing when the policy switches it off.
    ///
    /// Fails when no rule has this name.
    pub fn severity(&self, rule: String) -> Result<Option<Severity>, IepkitError> {
        let rule = iepkit::Rule::named(&rule).ok_or_else(|| IepkitError::unknown_rule(&rule))?;
        Ok(self.0.severity(rule.id))
    }
}

impl Policy {
    pub(crate) fn inner(&self) -> &iepkit::Policy {
        &self.0
    }
}

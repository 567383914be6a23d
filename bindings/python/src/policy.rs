//! Policies.

use std::sync::Arc;

use iepkit::{PolicyError, PolicyErrorKind};
use pyo3::prelude::*;
use pyo3::types::{PyString, PyType};

use crate::arguments::needed_text;
use crate::errors::Trouble;
use crate::values;

/// Which rules hold, how much they weigh, and with which parameters.
///
/// >>> from iepkit import Policy
/// >>> board = Policy.from_toml("""
/// ... policy = 1
/// ... id = "our-board"
/// ... version = "2026.1"
/// ... extends = "core@1"
/// ... [rules.goal-without-baseline]
/// ... severity = "error"
/// ... """)
/// >>> board.severity("goal-without-baseline"), Policy.core().severity("goal-without-baseline")
/// ('error', 'warning')
#[pyclass(frozen, eq, module = "iepkit")]
pub struct Policy(Origin);

/// Where a policy comes from, so that another process can have it from there.
enum Origin {
    BuiltIn(&'static iepkit::Policy),
    Toml { policy: iepkit::Policy, text: Arc<str> },
}

impl PartialEq for Policy {
    fn eq(&self, other: &Policy) -> bool {
        self.inner() == other.inner()
    }
}

impl Policy {
    /// The library's policy.
    pub fn inner(&self) -> &iepkit::Policy {
        match &self.0 {
            Origin::BuiltIn(policy) => policy,
            Origin::Toml { policy, .. } => policy,
        }
    }

    fn read(data: &Bound<'_, PyAny>) -> Result<Policy, Trouble> {
        // Neither bytes nor Python's texts, which may hold halves of characters, need be Unicode, as TOML is.
        let not_unicode = || PolicyError { kind: PolicyErrorKind::InvalidToml, line: 0, column: 0 };
        let data = match needed_text(data) {
            Err(Trouble::Read(_)) => return Err(not_unicode().into()),
            data => data?,
        };
        let text = str::from_utf8(&data).map_err(|_| not_unicode())?;
        Ok(Policy(Origin::Toml { policy: iepkit::Policy::from_toml(text)?, text: text.into() }))
    }
}

#[pymethods]
impl Policy {
    /// The built-in policy `core`.
    #[classmethod]
    fn core(_cls: &Bound<'_, PyType>) -> Policy {
        Policy(Origin::BuiltIn(iepkit::Policy::core()))
    }

    /// The built-in policy of a name: `core`, or `core@1` for one version of it.
    ///
    /// Raises `PolicyError` when no policy of that name is built in.
    #[classmethod]
    fn built_in(cls: &Bound<'_, PyType>, name: &str) -> PyResult<Policy> {
        let found = iepkit::Policy::built_in(name).map_err(|error| Trouble::Policy(error).exception(cls.py()))?;
        Ok(Policy(Origin::BuiltIn(found)))
    }

    /// Reads a policy file, as `str` or `bytes`.
    ///
    /// Raises `PolicyError`, with the line of what is wrong.
    #[classmethod]
    fn from_toml(cls: &Bound<'_, PyType>, data: &Bound<'_, PyAny>) -> PyResult<Policy> {
        Policy::read(data).map_err(|trouble| trouble.exception(cls.py()))
    }

    /// The policy's id.
    #[getter]
    fn id(&self) -> &str {
        self.inner().id()
    }

    /// The policy's version.
    #[getter]
    fn version(&self) -> &str {
        self.inner().version()
    }

    /// The digest of what the policy resolves to.
    #[getter]
    fn hash(&self) -> &str {
        self.inner().hash()
    }

    /// How much a rule's findings weigh; `None` when the policy switches it off or there is no such rule.
    fn severity(&self, rule: &str) -> Option<&'static str> {
        self.inner().severity(rule).map(iepkit::Severity::as_str)
    }

    fn __repr__(&self) -> String {
        format!("<iepkit.Policy {} {}>", self.id(), self.version())
    }

    fn __hash__(&self) -> u64 {
        values::hash(self.hash())
    }

    fn __copy__(slf: Bound<'_, Policy>) -> Bound<'_, Policy> {
        slf
    }

    fn __deepcopy__<'py>(slf: Bound<'py, Policy>, _memo: &Bound<'py, PyAny>) -> Bound<'py, Policy> {
        slf
    }

    fn __reduce__<'py>(slf: &Bound<'py, Policy>) -> PyResult<(Bound<'py, PyAny>, (Bound<'py, PyString>,))> {
        let (py, class) = (slf.py(), slf.get_type());
        match &slf.get().0 {
            Origin::BuiltIn(policy) => {
                let name = format!("{}@{}", policy.id(), policy.version());
                Ok((class.getattr("built_in")?, (PyString::new(py, &name),)))
            }
            Origin::Toml { text, .. } => Ok((class.getattr("from_toml")?, (PyString::new(py, text),))),
        }
    }
}

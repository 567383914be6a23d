//! Reading what people write.

use iepkit::Lang;
use iepkit::wording;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

use crate::{arguments, values};

/// Reads a goal in words: marks its parts, grades it, and asks about each that is missing.
///
/// `lang` is the language of the plan. A sentence in the other language is read in its own, and `language_seems` says so.
/// Spans count characters, as Python slices them.
///
/// >>> import iepkit
/// >>> reading = iepkit.read_goal("Maintain concentration for 10 minutes")
/// >>> reading["grade"], reading["criterion"]
/// ('partial', {'kind': 'duration', 'at_least': 10, 'unit': 'min'})
/// >>> reading["missing"][0]["question"]
/// 'What would we see or hear the child do?'
#[pyfunction]
#[pyo3(signature = (text, lang="en"))]
pub fn read_goal<'py>(py: Python<'py>, text: &str, lang: &str) -> PyResult<Bound<'py, PyAny>> {
    read(py, lang, |lang| serde_json::to_string(&wording::read_goal(text, lang)))
}

/// Reads a strategy in words: who does what, when or how often, and where, and what was left to be filled in.
///
/// >>> import iepkit
/// >>> iepkit.read_strategy("Lire chaque soir avec (à préciser)", lang="fr")["grade"]
/// 'unspecific'
#[pyfunction]
#[pyo3(signature = (text, lang="en"))]
pub fn read_strategy<'py>(py: Python<'py>, text: &str, lang: &str) -> PyResult<Bound<'py, PyAny>> {
    read(py, lang, |lang| serde_json::to_string(&wording::read_strategy(text, lang)))
}

/// The typed criterion, baseline and due date that a goal in words holds, as a plan writes them; `None` for what it lacks.
///
/// >>> import iepkit
/// >>> iepkit.suggest_criterion("De 60 à 100 mots lus par minute", lang="fr")["baseline"]
/// {'value': 60}
#[pyfunction]
#[pyo3(signature = (text, lang="en"))]
pub fn suggest_criterion<'py>(py: Python<'py>, text: &str, lang: &str) -> PyResult<Bound<'py, PyAny>> {
    read(py, lang, |lang| serde_json::to_string(&wording::suggest_criterion(text, lang)))
}

/// What a reading holds, as its JSON does.
fn read<'py>(
    py: Python<'py>,
    lang: &str,
    read: impl FnOnce(Lang) -> serde_json::Result<String> + Send,
) -> PyResult<Bound<'py, PyAny>> {
    let lang = arguments::lang(lang)?;
    let json = py.detach(|| read(lang));
    values::loads(py, &json.map_err(|error| PyValueError::new_err(error.to_string()))?)
}

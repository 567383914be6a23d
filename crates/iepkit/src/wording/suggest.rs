//! The typed fields that a sentence already holds.

use super::goal::Draft;
use super::language;
use crate::Lang;
use crate::plan::{Criterion, Measurement};

/// What a sentence says that a plan's typed fields can hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Suggestion {
    /// The criterion, with its consistency.
    pub criterion: Option<Criterion>,
    /// The level today.
    pub baseline: Option<Measurement>,
}

/// The typed criterion and baseline that a goal in words holds.
///
/// # Example
///
/// ```
/// use iepkit::Lang;
/// use iepkit::wording::suggest_criterion;
///
/// let held = suggest_criterion("De 60 à 100 mots lus correctement par minute", Lang::Fr);
/// let criterion = held.criterion.unwrap();
/// assert_eq!(criterion.at_least, Some(100.into()));
/// assert_eq!(criterion.per.unwrap().as_str(), "min");
/// assert_eq!(held.baseline.unwrap().value, Some(60.into()));
/// ```
pub fn suggest_criterion(text: &str, lang: Lang) -> Suggestion {
    let (sentence, _) = language::sentence(text, lang);
    let levels = Draft::read(&sentence).levels;
    let mut criterion = levels.criterion;
    if let Some(criterion) = &mut criterion {
        criterion.consistency = levels.consistency;
    }
    Suggestion { criterion, baseline: levels.baseline }
}

//! Lists of the document.

use serde::{Serialize, Serializer};

/// A list of the plan document.
///
/// An item that was left blank keeps its place, so that the index of every other item is the one it has in the file; it is
/// passed over when the list is walked, counted or written.
///
/// # Example
///
/// ```
/// use iepkit::{Limits, Plan};
///
/// let plan = Plan::from_json(
///     r#"{"iepkit": 1, "id": "p", "language": "en", "state": "planning", "student": {"id": "s"},
///         "needs": [null, {"id": "n1"}]}"#,
/// )?;
/// let needs: Vec<_> = plan.needs.iter().map(|(index, need)| (index, need.id.as_str())).collect();
/// assert_eq!(needs, [(1, "n1")]);
/// # Ok::<(), iepkit::ReadError>(())
/// ```
#[derive(Clone, Debug)]
pub struct List<T>(Vec<Option<T>>);

impl<T> List<T> {
    pub(crate) fn with_gaps(items: Vec<Option<T>>) -> List<T> {
        List(items)
    }

    /// The items with their indexes in the document.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (usize, &T)> {
        self.0.iter().enumerate().filter_map(|(index, item)| item.as_ref().map(|item| (index, item)))
    }

    /// The items alone.
    pub fn values(&self) -> impl DoubleEndedIterator<Item = &T> {
        self.0.iter().flatten()
    }

    pub(crate) fn values_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.0.iter_mut().flatten()
    }

    pub(crate) fn push(&mut self, item: T) {
        self.0.push(Some(item));
    }

    /// The item at an index of the document.
    pub fn get(&self, index: usize) -> Option<&T> {
        self.0.get(index).and_then(Option::as_ref)
    }

    /// How many items there are, blank ones aside.
    pub fn count(&self) -> usize {
        self.values().count()
    }

    /// Whether there is no item.
    pub fn is_empty(&self) -> bool {
        self.values().next().is_none()
    }
}

/// Lists are equal when their items are; where a blank one stood does not matter.
impl<T: PartialEq> PartialEq for List<T> {
    fn eq(&self, other: &List<T>) -> bool {
        self.values().eq(other.values())
    }
}

impl<T: Eq> Eq for List<T> {}

impl<T> Default for List<T> {
    fn default() -> List<T> {
        List(Vec::new())
    }
}

impl<T> FromIterator<T> for List<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> List<T> {
        List(items.into_iter().map(Some).collect())
    }
}

impl<T: Serialize> Serialize for List<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.values())
    }
}

//! Making the new plan of the old one.

use serde_json::{Map, Value};

use super::walk::{digest, tree};
use super::{Change, ChangeKind, Diff, DiffError};
use crate::plan::read_document;
use crate::sort::sort;
use crate::{Limits, Plan};

/// What a plan is read within that was made of another: the caller's limits held when the two were read.
const NO_LIMITS: Limits = Limits { bytes: usize::MAX, depth: usize::MAX, items: usize::MAX, text: usize::MAX };

impl Diff {
    /// Makes the new plan of the old one: `diff(old, new).apply(old)` is `new`.
    ///
    /// Pure: nothing is half applied. A diff applies to the very plan that it was made from, as the digests in it say.
    ///
    /// # Errors
    ///
    /// [`DiffError`], with the place: the plan is another one, or the diff was edited since it was made.
    ///
    /// # Example
    ///
    /// ```
    /// use iepkit::Plan;
    /// use iepkit::diff::{Diff, diff};
    ///
    /// let plan = |due: &str| {
    ///     Plan::from_json(&format!(
    ///         r#"{{"iepkit": 1, "id": "p", "language": "en", "state": "planning", "student": {{"id": "s"}},
    ///             "goals": [{{"id": "g1", "due": "{due}"}}]}}"#
    ///     ))
    /// };
    /// let (old, new) = (plan("2027-06-11")?, plan("2027-05-14")?);
    /// let kept = diff(&old, &new).to_json();
    /// let diff = Diff::from_json(&kept)?;
    /// assert_eq!(diff.apply(&old)?, new);
    ///
    /// let error = diff.apply(&new).unwrap_err();
    /// assert_eq!((error.code(), error.at()), ("other-plan", "/goals/0/due"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn apply(&self, old: &Plan) -> Result<Plan, DiffError> {
        let is_of_old = digest(old) == self.from;
        let refuse = |at: &str| {
            let at = at.to_owned();
            if is_of_old { DiffError::Broken { at } } else { DiffError::OtherPlan { at } }
        };
        let tree = self.patch(tree(old)).map_err(|at| refuse(&at))?;
        if !is_of_old {
            return Err(refuse(""));
        }
        let text = tree.to_string();
        let new = read_document(&text, &NO_LIMITS)
            .map_err(|stop| DiffError::NoPlan(stop.into_error(&text, &text, |offset| offset)))?;
        if digest(&new) == self.to { Ok(new) } else { Err(refuse("")) }
    }

    /// The document after all changes, or the place of the first that does not fit.
    ///
    /// What is gone is taken out by its place in the old document. Then the lists get their new order and items, the outer before
    /// the inner, so that the places of the new document hold for all that is set at last.
    fn patch(&self, mut tree: Value) -> Result<Value, String> {
        let mut shrunk: Vec<&str> = Vec::new();
        let mut lists: Vec<NewInList<'_>> = Vec::new();
        let mut set: Vec<&Change> = Vec::new();
        for change in self.changes.values() {
            let (parent, step) = change.at.rsplit_once('/').ok_or_else(|| change.at.clone())?;
            match (step.parse::<usize>(), &change.before, &change.after) {
                (_, _, None) => {
                    if take(&mut tree, parent, step, change).ok_or_else(|| change.at.clone())? {
                        shrunk.push(parent);
                    }
                }
                (_, None, Some(order)) if change.kind == ChangeKind::OrderChanged => {
                    lists.push(NewInList { list: &change.at, index: None, content: order.as_json() });
                }
                (Ok(index), None, Some(item)) => {
                    lists.push(NewInList { list: parent, index: Some(index), content: item.as_json() });
                }
                _ => set.push(change),
            }
        }
        sort(&mut shrunk, Ord::cmp);
        shrunk.dedup();
        for list in shrunk {
            if let Some(Value::Array(items)) = tree.pointer_mut(list) {
                items.retain(|item| !item.is_null());
            }
        }
        sort(&mut lists, |a, b| a.rank().cmp(&b.rank()));
        for of_list in lists.chunk_by(|a, b| a.list == b.list) {
            let at = of_list.first().map_or("", |new| new.list);
            rebuild(&mut tree, at, of_list).ok_or_else(|| at.to_owned())?;
        }
        for change in set {
            put(&mut tree, change).ok_or_else(|| change.at.clone())?;
        }
        Ok(tree)
    }
}

/// Takes out what is gone, if it is what the change says. An item leaves an empty place behind, so that the places of the others
/// hold; whether it did is what comes back.
fn take(tree: &mut Value, parent: &str, step: &str, change: &Change) -> Option<bool> {
    let before = change.before.as_ref()?.as_json();
    match tree.pointer_mut(parent)? {
        Value::Object(map) => {
            map.get(step).filter(|value| *value == before)?;
            map.remove(step);
            Some(false)
        }
        Value::Array(items) => {
            let item = items.get_mut(step.parse::<usize>().ok()?).filter(|item| *item == before)?;
            *item = Value::Null;
            Some(true)
        }
        _ => None,
    }
}

/// Sets a value, if what stood there is what the change says.
fn put(tree: &mut Value, change: &Change) -> Option<()> {
    let (parent, step) = change.at.rsplit_once('/')?;
    let before = change.before.as_ref().map(|before| before.as_json());
    let after = change.after.as_ref()?.as_json();
    match object_at(tree, parent)? {
        Value::Object(map) if map.get(step) == before => {
            map.insert(step.to_owned(), after.clone());
        }
        Value::Array(items) => {
            let item = items.get_mut(step.parse::<usize>().ok()?).filter(|item| Some(&**item) == before)?;
            *item = after.clone();
        }
        _ => return None,
    }
    Some(())
}

/// What stands at a place; an object that is missing from its parent is begun.
fn object_at<'t>(tree: &'t mut Value, at: &str) -> Option<&'t mut Value> {
    let Some((parent, step)) = at.rsplit_once('/') else {
        return Some(tree);
    };
    match tree.pointer_mut(parent)? {
        Value::Object(map) => Some(map.entry(step).or_insert_with(|| Value::Object(Map::new()))),
        Value::Array(items) => items.get_mut(step.parse::<usize>().ok()?),
        _ => None,
    }
}

/// Something new in a list: an item at its index, or, without one, the order of the items that were kept.
struct NewInList<'d> {
    list: &'d str,
    index: Option<usize>,
    content: &'d Value,
}

impl NewInList<'_> {
    /// The outer lists come before the inner, and in a list its order before what is added at each index.
    fn rank(&self) -> (usize, &str, Option<usize>) {
        (self.list.bytes().filter(|b| *b == b'/').count(), self.list, self.index)
    }
}

/// Gives a list its new order and items, if they fit.
fn rebuild(tree: &mut Value, at: &str, of_list: &[NewInList<'_>]) -> Option<()> {
    let (parent, key) = at.rsplit_once('/')?;
    let Value::Object(map) = tree.pointer_mut(parent)? else {
        return None;
    };
    let Value::Array(kept) = map.entry(key).or_insert_with(|| Value::Array(Vec::new())) else {
        return None;
    };
    let mut kept: Vec<Option<Value>> = std::mem::take(kept).into_iter().map(Some).collect();
    let (orders, added) = of_list.split_at(of_list.partition_point(|new| new.index.is_none()));
    if let Some(order) = orders.last() {
        let order = order.content.as_array().filter(|order| order.len() == kept.len())?;
        let item = |rank: &Value| kept.get_mut(usize::try_from(rank.as_u64()?).ok()?)?.take().map(Some);
        kept = order.iter().map(item).collect::<Option<_>>()?;
    }
    let mut kept = kept.into_iter().flatten();
    let mut items = Vec::new();
    for new in added {
        let index = new.index?;
        items.extend(kept.by_ref().take(index.checked_sub(items.len())?));
        if items.len() != index {
            return None;
        }
        items.push(new.content.clone());
    }
    items.extend(kept);
    map.insert(key.to_owned(), Value::Array(items));
    Some(())
}

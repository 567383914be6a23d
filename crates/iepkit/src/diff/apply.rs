//! Making the new plan of the old one.

use std::collections::{BTreeMap, BTreeSet};

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
        let mut shrunk: BTreeSet<&str> = BTreeSet::new();
        let mut lists: BTreeMap<(usize, &str), Rebuilt<'_>> = BTreeMap::new();
        let mut set: Vec<&Change> = Vec::new();
        for change in self.changes.values() {
            let (parent, step) = change.at.rsplit_once('/').ok_or_else(|| change.at.clone())?;
            let depth = |place: &str| place.bytes().filter(|b| *b == b'/').count();
            match (step.parse::<usize>(), &change.before, &change.after) {
                (_, _, None) => {
                    if take(&mut tree, parent, step, change).ok_or_else(|| change.at.clone())? {
                        shrunk.insert(parent);
                    }
                }
                (_, None, Some(order)) if change.kind == ChangeKind::OrderChanged => {
                    let list = lists.entry((depth(&change.at), &change.at)).or_default();
                    list.order = Some(order.as_json());
                }
                (Ok(index), None, Some(item)) => {
                    lists.entry((depth(parent), parent)).or_default().added.push((index, item.as_json()));
                }
                _ => set.push(change),
            }
        }
        for list in shrunk {
            if let Some(Value::Array(items)) = tree.pointer_mut(list) {
                items.retain(|item| !item.is_null());
            }
        }
        for ((_, at), list) in lists {
            list.rebuild(&mut tree, at).ok_or_else(|| at.to_owned())?;
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

/// What is new in a list: the order of what it kept, and the items that were added.
#[derive(Default)]
struct Rebuilt<'d> {
    order: Option<&'d Value>,
    added: Vec<(usize, &'d Value)>,
}

impl Rebuilt<'_> {
    fn rebuild(mut self, tree: &mut Value, at: &str) -> Option<()> {
        let (parent, key) = at.rsplit_once('/')?;
        let Value::Object(map) = tree.pointer_mut(parent)? else {
            return None;
        };
        let Value::Array(kept) = map.entry(key).or_insert_with(|| Value::Array(Vec::new())) else {
            return None;
        };
        let mut kept: Vec<Option<Value>> = std::mem::take(kept).into_iter().map(Some).collect();
        if let Some(order) = self.order {
            let order = order.as_array().filter(|order| order.len() == kept.len())?;
            let item = |rank: &Value| kept.get_mut(usize::try_from(rank.as_u64()?).ok()?)?.take().map(Some);
            kept = order.iter().map(item).collect::<Option<_>>()?;
        }
        sort(&mut self.added, |(a, _), (b, _)| a.cmp(b));
        let mut kept = kept.into_iter().flatten();
        let mut items = Vec::new();
        for (index, item) in self.added {
            items.extend(kept.by_ref().take(index.checked_sub(items.len())?));
            if items.len() != index {
                return None;
            }
            items.push(item.clone());
        }
        items.extend(kept);
        map.insert(key.to_owned(), Value::Array(items));
        Some(())
    }
}

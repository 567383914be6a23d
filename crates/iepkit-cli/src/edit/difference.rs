//! What has to change in a document so that it holds another plan.

use iepkit::{Plan, Source};

use super::{Edit, Step, Value};
use crate::failure::{Failure, Unwritable};

/// The edits that make a document hold a plan.
pub fn between(source: &Source<'_>, plan: &Plan) -> Result<Vec<Edit>, Failure> {
    let held = source.plan().map_err(Failure::Read)?;
    let [document, old, new] = [source.as_json(), &held.to_json(), &plan.to_json()].map(serde_json::from_str::<Value>);
    let (Ok(document), Ok(old), Ok(new)) = (document, old, new) else {
        return Err(Failure::Unwritable(Unwritable::Unfaithful));
    };
    let mut found = Found { edits: Vec::new(), path: Vec::new() };
    found.compare(&document, Some(&old), &new);
    Ok(found.edits)
}

struct Found {
    edits: Vec<Edit>,
    path: Vec<Step>,
}

impl Found {
    /// Compares what the plan has at a place with what it is to have there; the document may have blanks that neither has.
    fn compare(&mut self, document: &Value, old: Option<&Value>, new: &Value) {
        if old == Some(new) {
            return;
        }
        match (document, new) {
            (Value::Object(entries), Value::Object(new)) if !entries.is_empty() => self.objects(document, old, new),
            (Value::List(items), Value::List(new)) if !items.is_empty() => self.lists(items, old, new),
            _ => self.put(new.clone(), Vec::new()),
        }
    }

    fn objects(&mut self, document: &Value, old: Option<&Value>, new: &[(String, Value)]) {
        for (key, _) in entries(old) {
            if !new.iter().any(|(kept, _)| kept == key) {
                self.at(Step::Key(key.clone()), |found| found.put(Value::Null, Vec::new()));
            }
        }
        let keeps_order = is_in_order(document, new);
        for (index, (key, value)) in new.iter().enumerate() {
            let old = old.and_then(|old| old.get(key));
            self.at(Step::Key(key.clone()), |found| match document.get(key) {
                Some(document) => found.compare(document, old, value),
                None => {
                    let before = new.iter().take(index).rev().filter(|_| keeps_order).map(|(key, _)| key.clone());
                    found.put(value.clone(), before.collect());
                }
            });
        }
    }

    fn lists(&mut self, items: &[Value], old: Option<&Value>, new: &[Value]) {
        let old = match old {
            Some(Value::List(old)) => old.as_slice(),
            _ => &[],
        };
        // An item that was left blank keeps its place in the document; the plan passes over it.
        let mut held = items.iter().enumerate().filter(|(_, item)| !item.is_blank());
        let mut end = items.len();
        for index in 0..old.len().max(new.len()) {
            let place = held.next();
            match (place, new.get(index)) {
                (Some((at, item)), Some(new)) => {
                    self.at(Step::Index(at), |found| found.compare(item, old.get(index), new));
                }
                (Some((at, _)), None) => self.at(Step::Index(at), |found| found.put(Value::Null, Vec::new())),
                (None, Some(new)) => {
                    self.at(Step::Index(end), |found| found.put(new.clone(), Vec::new()));
                    end += 1;
                }
                (None, None) => {}
            }
        }
    }

    fn at(&mut self, step: Step, compare: impl FnOnce(&mut Found)) {
        self.path.push(step);
        compare(self);
        self.path.pop();
    }

    fn put(&mut self, value: Value, after: Vec<String>) {
        self.edits.push(Edit { path: self.path.clone(), value, after });
    }
}

/// Whether the keys of an object stand in the order of the format, as far as they have values: only then has a new one its
/// place among them.
fn is_in_order(document: &Value, new: &[(String, Value)]) -> bool {
    let place = |(key, _): &(String, Value)| new.iter().position(|(known, _)| known == key);
    entries(Some(document)).iter().filter_map(place).is_sorted()
}

fn entries(value: Option<&Value>) -> &[(String, Value)] {
    match value {
        Some(Value::Object(entries)) => entries,
        _ => &[],
    }
}

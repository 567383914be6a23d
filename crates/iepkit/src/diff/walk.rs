//! The walk through two plans, along the declaration of the format.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::align::{Alignment, align};
use super::quoted::{Arg, are_comparable, is_lower, quantities, unit_of, values};
use super::vocabulary::{Items, Naming, naming};
use super::{Change, ChangeKind, Content, Diff, Substance};
use crate::agreement::agreed;
use crate::place::EntityKind;
use crate::plan::{Plan, Status};
use crate::read::{Key, Read, Shape};
use crate::report::{Args, Entity};
use crate::sort::sort;

/// What changed from one plan to another: every change once, in the order of the document.
///
/// The two may be versions of one plan or two plans that have nothing in common. Pure, and linear in the plans but for the sorting
/// of ids.
///
/// # Example
///
/// ```
/// use iepkit::Plan;
/// use iepkit::diff::{ChangeKind, diff};
///
/// let old = Plan::from_json(
///     r#"{"iepkit": 1, "id": "p", "language": "en", "state": "planning", "student": {"id": "s"},
///         "goals": [{"id": "g1", "owner": "teacher-1"}]}"#,
/// )?;
/// let mut new = old.clone();
/// assert!(diff(&old, &new).is_empty());
///
/// new.goals = old.goals.values().cloned().map(|goal| iepkit::plan::Goal { owner: None, ..goal }).collect();
/// let changes = diff(&old, &new).changes;
/// assert_eq!(changes.get(0).unwrap().kind, ChangeKind::OwnerRemoved);
/// # Ok::<(), iepkit::ReadError>(())
/// ```
pub fn diff(old: &Plan, new: &Plan) -> Diff {
    let mut walk = Walk { changes: Vec::new() };
    if let (Some(shape), Value::Object(before), Value::Object(after)) = (<Plan as Read>::SHAPE, tree(old), tree(new)) {
        let entity = Entity { kind: EntityKind::Plan, id: new.id.to_string() };
        walk.record(shape, &before, &after, &Here { old: String::new(), new: String::new(), entity, part: None });
    }
    walk.clear_what_is_agreed(old, new);
    Diff { plan: old.id.clone(), from: digest(old), to: digest(new), changes: walk.changes.into_iter().collect() }
}

/// A plan as JSON.
pub(super) fn tree(plan: &Plan) -> Value {
    // Read from its text: written straight into a tree, every type would be written by two pieces of code, 30 KB on a phone. A
    // plan's own text is always read.
    serde_json::from_str(&plan.to_json()).unwrap_or_default()
}

/// The digest of a plan, as a text of the format.
pub(super) fn digest(plan: &Plan) -> crate::plan::Text {
    crate::plan::Text::from_digest(&plan.digest())
}

struct Walk {
    changes: Vec<Change>,
}

/// Where the walk is: the place in either plan, the entity it belongs to, and what of an agreement it may touch.
#[derive(Clone)]
struct Here {
    old: String,
    new: String,
    entity: Entity,
    part: Option<Substance>,
}

impl Here {
    fn key(&self, record: &str, key: &str) -> Here {
        let part = match (record, key) {
            ("Plan", "needs" | "goals") | ("Period", "starts") => Some(Substance::Goals),
            ("Plan", "strategies") => Some(Substance::Strategies),
            _ => self.part.filter(|_| !crate::agreement::is_outside(key)),
        };
        Here { old: format!("{}/{key}", self.old), new: format!("{}/{key}", self.new), part, ..self.clone() }
    }

    fn items(&self, old: usize, new: usize) -> Here {
        Here { old: format!("{}/{old}", self.old), new: format!("{}/{new}", self.new), ..self.clone() }
    }

    fn entity(self, kind: EntityKind, item: &Value) -> Here {
        Here { entity: Entity { kind, id: text_of(item, "id").unwrap_or_default().to_owned() }, ..self }
    }

    /// A change here: at its place in the new plan, or in the old one when it is gone.
    fn change(&self, kind: ChangeKind, args: Vec<Arg>, before: Option<&Value>, after: Option<&Value>) -> Change {
        Change {
            kind,
            at: if after.is_some() { &self.new } else { &self.old }.clone(),
            entity: self.entity.clone(),
            substance: self.part,
            args: args.into_iter().map(|(name, value)| (Cow::Borrowed(name), value)).collect::<Args>(),
            before: before.map(Content::from),
            after: after.map(Content::from),
        }
    }
}

impl Walk {
    fn record(&mut self, shape: &'static Shape, old: &Map<String, Value>, new: &Map<String, Value>, here: &Here) {
        for key in shape.keys {
            let (before, after) = (old.get(key.name()), new.get(key.name()));
            if before != after {
                self.key(shape, key, [before, after], [old, new], &here.key(shape.name, key.name()));
            }
        }
    }

    /// What changed below a key that holds another value.
    fn key(
        &mut self,
        shape: &'static Shape,
        key: &'static Key,
        [before, after]: [Option<&Value>; 2],
        records: [&Map<String, Value>; 2],
        here: &Here,
    ) {
        match (naming(shape.name, key.name()), key.below) {
            (Naming::Keys, Some(below)) => self.record(below, &object(before), &object(after), here),
            (Naming::Whole { .. }, Some(below)) if before.is_some() && after.is_some() => {
                self.record(below, &object(before), &object(after), here);
            }
            (Naming::Whole { set, removed }, _) => {
                let kind = if after.is_some() { set } else { removed };
                self.value(kind, Vec::new(), key, [before, after], here);
            }
            (Naming::Entities { kind, added, removed }, Some(below)) => {
                self.entities(kind, [added, removed], below, [before, after], key, here);
            }
            (Naming::Links { added, removed }, _) => self.links([added, removed], [before, after], key, here),
            (Naming::Items(items), _) => self.items(items, [before, after], key, here),
            (Naming::Status { achieved, closed, reopened }, _) => {
                let status = |value: Option<&Value>| value.and_then(Value::as_str).and_then(Status::of_word);
                let kind = match (status(before), status(after)) {
                    (_, Some(Status::Achieved)) => achieved,
                    (_, Some(Status::Closed)) => closed,
                    (Some(Status::Achieved | Status::Closed), _) => reopened,
                    _ => ChangeKind::StatusRestated,
                };
                self.value(kind, Vec::new(), key, [before, after], here);
            }
            (Naming::Value { set, removed, lowered, raised }, _) => {
                let kind = match (before, after) {
                    (None, _) => set,
                    (_, None) => removed,
                    _ if set == ChangeKind::TargetSet && !are_comparable(records) => ChangeKind::TargetChanged,
                    (Some(before), Some(after)) if is_lower(after, before) => lowered,
                    _ => raised,
                };
                let is_private = shape.name == "Student" && key.name() != "id";
                let args = if is_private { Vec::new() } else { values(key, [before, after], unit_of(key, records)) };
                self.value(kind, args, key, [before, after], here);
            }
            // A list of the format is named item by item; anything else without keys below it is one value.
            (Naming::Keys | Naming::Entities { .. }, None) => {
                self.value(ChangeKind::FieldChanged, Vec::new(), key, [before, after], here);
            }
        }
    }

    /// A value that is another, or new, or gone.
    fn value(
        &mut self,
        kind: ChangeKind,
        mut args: Vec<Arg>,
        key: &'static Key,
        [before, after]: [Option<&Value>; 2],
        here: &Here,
    ) {
        if kind.text(crate::Lang::En).contains("{field}") {
            args.insert(0, ("field", key.name().to_owned()));
        }
        let of_agreement = |value: Option<&Value>| value.and_then(|value| agreed(key.name(), value));
        let mut change = here.change(kind, args, before, after);
        change.substance = change.substance.filter(|_| of_agreement(before) != of_agreement(after));
        self.changes.push(change);
    }

    fn entities(
        &mut self,
        kind: EntityKind,
        [added, removed]: [ChangeKind; 2],
        below: &'static Shape,
        [before, after]: [Option<&Value>; 2],
        key: &'static Key,
        here: &Here,
    ) {
        let (old, new) = (list(before), list(after));
        let alignment = align(old, new, &|item| text_of(item, "id").map(str::to_owned), false);
        for (index, item) in gone(&alignment, old) {
            self.changes.push(here.items(index, 0).entity(kind, item).change(removed, Vec::new(), Some(item), None));
        }
        self.order(&alignment, key, here);
        for (index, of, item) in matched(&alignment, old, new) {
            match of {
                None => {
                    let here = here.items(0, index).entity(kind, item);
                    self.changes.push(here.change(added, Vec::new(), None, Some(item)));
                }
                Some((old_index, old_item)) => {
                    let here = here.items(old_index, index).entity(kind, item);
                    self.record(below, &object(Some(old_item)), &object(Some(item)), &here);
                }
            }
        }
    }

    fn links(
        &mut self,
        [added, removed]: [ChangeKind; 2],
        [before, after]: [Option<&Value>; 2],
        key: &'static Key,
        here: &Here,
    ) {
        let (old, new) = (list(before), list(after));
        let (had, has) = (ids(old), ids(new));
        let alignment = align(old, new, &|_| None, false);
        let id = |item: &Value| item.as_str().unwrap_or_default().to_owned();
        let mut link = |kind, here: &Here, before: Option<&Value>, after: Option<&Value>| {
            let item = before.or(after).map(id).unwrap_or_default();
            // Naming an id twice links nothing that was not linked.
            let is_in = |ids: &[&str]| ids.binary_search(&item.as_str()).is_ok();
            let is_news = is_in(&had) != is_in(&has);
            let mut change = here.change(kind, vec![("link", item)], before, after);
            change.substance = change.substance.filter(|_| is_news);
            self.changes.push(change);
        };
        for (index, item) in gone(&alignment, old) {
            link(removed, &here.items(index, 0), Some(item), None);
        }
        for (index, of, item) in matched(&alignment, old, new) {
            if of.is_none() {
                link(added, &here.items(0, index), None, Some(item));
            }
        }
        self.order(&alignment, key, here);
    }

    fn items(&mut self, names: Items, [before, after]: [Option<&Value>; 2], key: &'static Key, here: &Here) {
        let (old, new) = (list(before), list(after));
        let same = |item: &Value| {
            let keys: Vec<&str> = names.key.iter().filter_map(|key| text_of(item, key)).collect();
            (!keys.is_empty()).then(|| keys.join(" "))
        };
        let alignment = align(old, new, &same, names.by_neighbours);
        let of_item = |here: Here, item: &Value| match text_of(item, "member") {
            Some(member) => Here { entity: Entity { kind: EntityKind::Member, id: member.to_owned() }, ..here },
            None => here,
        };
        let args = |item: &Value| {
            names.args.iter().filter_map(|name| Some((*name, text_of(item, name)?.to_owned()))).collect::<Vec<_>>()
        };
        for (index, item) in gone(&alignment, old) {
            let here = of_item(here.items(index, 0), item);
            self.changes.push(here.change(names.removed, args(item), Some(item), None));
        }
        self.order(&alignment, key, here);
        let last_kept = alignment.old_of.iter().rposition(Option::is_some);
        for (index, of, item) in matched(&alignment, old, new) {
            let here = of_item(here.items(of.map_or(0, |(old, _)| old), index), item);
            match of {
                None => {
                    let is_last = last_kept.is_none_or(|last| last < index);
                    let kind = if is_last { names.added } else { names.inserted };
                    self.changes.push(here.change(kind, args(item), None, Some(item)));
                }
                Some((_, old_item)) if old_item != item => {
                    let mut args = args(item);
                    args.extend(quantities(old_item, item));
                    self.changes.push(here.change(names.edited, args, Some(old_item), Some(item)));
                }
                Some(_) => {}
            }
        }
    }

    /// The order of the items that both lists have, when it is another.
    fn order(&mut self, alignment: &Alignment, key: &'static Key, here: &Here) {
        let order = alignment.order();
        if !order.is_sorted() {
            let args = vec![("list", key.name().to_owned())];
            let after = Value::from(order);
            // The order of a list is not part of what people agree on.
            let here = Here { part: None, ..here.clone() };
            self.changes.push(here.change(ChangeKind::OrderChanged, args, None, Some(&after)));
        }
    }

    /// Where ids are doubled, one change can make up for another: what people agree on is then the same.
    fn clear_what_is_agreed(&mut self, old: &Plan, new: &Plan) {
        if self.changes.iter().all(|change| change.substance.is_none()) {
            return;
        }
        let (old, new) = (old.digests(), new.digests());
        for change in &mut self.changes {
            change.substance = change.substance.filter(|part| match part {
                Substance::Goals => old.goals != new.goals,
                Substance::Strategies => old.strategies != new.strategies,
            });
        }
    }
}

/// The items that are gone, with their indexes.
fn gone<'v>(alignment: &'v Alignment, old: &'v [Value]) -> impl Iterator<Item = (usize, &'v Value)> {
    alignment.gone.iter().filter_map(|index| Some((*index, old.get(*index)?)))
}

/// The items of the new list with their indexes, each with the same item of the old one, if there is one.
fn matched<'v>(
    alignment: &'v Alignment,
    old: &'v [Value],
    new: &'v [Value],
) -> impl Iterator<Item = (usize, Option<(usize, &'v Value)>, &'v Value)> {
    let pairs = alignment.old_of.iter().zip(new).enumerate();
    pairs.map(|(index, (of, item))| (index, of.and_then(|of| Some((of, old.get(of)?))), item))
}

fn list(value: Option<&Value>) -> &[Value] {
    value.and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

fn object(value: Option<&Value>) -> Cow<'_, Map<String, Value>> {
    value.and_then(Value::as_object).map_or_else(Cow::default, Cow::Borrowed)
}

fn text_of<'v>(item: &'v Value, key: &str) -> Option<&'v str> {
    item.get(key)?.as_str()
}

fn ids(list: &[Value]) -> Vec<&str> {
    let mut ids: Vec<&str> = list.iter().filter_map(Value::as_str).collect();
    sort(&mut ids, |a, b| a.cmp(b));
    ids
}

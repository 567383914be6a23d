//! What holds of every diff: it names all that changed, once, and makes the new plan of the old one.

use std::collections::BTreeSet;

use iepkit::diff::{Change, ChangeKind, Diff, Substance, diff, requirements};
use iepkit::plan::List;
use iepkit::{Lang, Plan};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::TestCaseResult;
use serde_json::{Value, json};

use crate::plans::{Defective, GOOD_PLANS, defective, for_all, key_of, places, read, today};

/// Something that is done to a plan, whatever it becomes as long as it reads.
#[derive(Clone, Debug)]
enum Twist {
    /// A list stands in another order.
    Turned(Index, usize),
    /// An item stands twice, at some place of its list.
    Doubled(Index, Index),
    /// A blank item stands in a list.
    Blank(Index, Index),
    /// An item of a list, or a key, is gone.
    Gone(Index),
    /// Something is written otherwise.
    Written(Index, Index),
    /// What stands at one place stands at another too.
    Copied(Index, Index),
}

fn twist() -> impl Strategy<Value = Twist> {
    let place = any::<Index>;
    prop_oneof![
        2 => (place(), 0..6_usize).prop_map(|(list, by)| Twist::Turned(list, by)),
        2 => (place(), place()).prop_map(|(item, to)| Twist::Doubled(item, to)),
        1 => (place(), place()).prop_map(|(list, to)| Twist::Blank(list, to)),
        2 => place().prop_map(Twist::Gone),
        4 => (place(), place()).prop_map(|(at, what)| Twist::Written(at, what)),
        2 => (place(), place()).prop_map(|(from, to)| Twist::Copied(from, to)),
    ]
}

/// What may be written at some place; most of it does not read where it comes to stand, and is left out again.
fn written() -> Vec<Value> {
    let texts =
        ["Other words", "g1", "g-start", "n-write", "mother", "2026-10-30", "2027-01-01", "active", "closed", "fr"];
    let numbers = [json!(0), json!(1), json!(2.5), json!(-3), json!(12)];
    let others = [
        json!(true),
        json!(false),
        json!(null),
        json!({"host": [1, null, {"0": "x"}]}),
        json!({"value": 3}),
        json!(["a", "a", "b"]),
    ];
    texts.iter().map(|text| json!(text)).chain(numbers).chain(others).collect()
}

impl Twist {
    fn apply(&self, document: &mut Value) {
        let all = places(document);
        let lists: Vec<&String> = all.iter().filter(|at| document.pointer(at).is_some_and(Value::is_array)).collect();
        match self {
            Twist::Turned(list, by) => {
                let at = (*list.get(&lists)).clone();
                let items = document.pointer_mut(&at).unwrap().as_array_mut().unwrap();
                match items.len() {
                    0 => {}
                    count if *by == 0 => items[..count].reverse(),
                    count => items.rotate_left(by % count),
                }
            }
            Twist::Doubled(item, to) | Twist::Blank(item, to) => {
                let at = (*item.get(&lists)).clone();
                let items = document.pointer_mut(&at).unwrap().as_array_mut().unwrap();
                let is_blank = matches!(self, Twist::Blank(..)) || items.is_empty();
                let item = if is_blank { json!(null) } else { to.get(items.as_slice()).clone() };
                items.insert(item_index(to, items.len()), item);
            }
            Twist::Gone(at) => {
                let at = at.get(&all).clone();
                *document = crate::plans::without(document, &at);
            }
            Twist::Written(at, what) => {
                let at = at.get(&all).clone();
                *document.pointer_mut(&at).unwrap() = what.get(&written()).clone();
            }
            Twist::Copied(from, to) => {
                let to = to.get(&all).clone();
                let alike: Vec<String> = all.iter().filter(|at| key_of(at) == key_of(&to)).cloned().collect();
                let from: &String = from.get(&alike);
                let value = document.pointer(from).unwrap().clone();
                *document.pointer_mut(&to).unwrap() = value;
            }
        }
    }
}

fn item_index(index: &Index, len: usize) -> usize {
    index.index(len + 1)
}

/// Pairs of plans: now and then two that have nothing in common, else one and what became of it.
fn pairs() -> impl Strategy<Value = (Value, Value)> {
    let plan = defective().prop_map(|Defective { document, .. }| document);
    (plan, select(GOOD_PLANS.clone()), 0..9_u8, vec(twist(), 0..4), vec(twist(), 0..12)).prop_map(
        |(old, other, chance, before, after)| {
            let twisted = |mut document: Value, twists: &[Twist]| {
                for twist in twists {
                    let mut next = document.clone();
                    twist.apply(&mut next);
                    if Plan::from_json(&next.to_string()).is_ok() {
                        document = next;
                    }
                }
                document
            };
            let old = twisted(old, &before);
            let new = if chance == 0 { other } else { old.clone() };
            let new = twisted(new, &after);
            (old, new)
        },
    )
}

/// Tests a pair of documents, the plans that are read from them, and what changed.
fn for_all_documents(cases: u32, test: impl Fn([&Value; 2], [&Plan; 2], &Diff) -> TestCaseResult) {
    for_all(cases, pairs(), |(old, new)| {
        let plans = [read(&old), read(&new)];
        let [before, after] = &plans;
        test([&old, &new], [before, after], &diff(before, after))
    });
}

fn for_all_pairs(cases: u32, test: impl Fn(&Plan, &Plan, &Diff) -> TestCaseResult) {
    for_all_documents(cases, |_, [old, new], diff| test(old, new, diff));
}

/// A diff is all that it takes, kept as text or not.
#[test]
fn the_new_plan_is_made_of_the_old_one() {
    for_all_pairs(150, |old, new, diff| {
        let made = diff.apply(old).map_err(|error| TestCaseError::fail(format!("{error:?} {}", diff.to_json())))?;
        prop_assert_eq!(&made, new);
        prop_assert_eq!(made.to_json(), new.to_json());
        let kept = Diff::from_json(&diff.to_json())
            .map_err(|error| TestCaseError::fail(format!("{error:?} {}", diff.to_json())))?;
        prop_assert_eq!(&kept, diff);
        prop_assert_eq!(diff.is_empty(), old == new);
        if old != new {
            prop_assert_eq!(diff.apply(new).unwrap_err().code(), "other-plan");
        }
        Ok(())
    });
}

/// Without any one of its changes, a diff no longer leads to the new plan; and no place is named twice.
#[test]
fn every_change_is_named_exactly_once() {
    for_all_pairs(60, |old, _, whole| {
        let mut named = BTreeSet::new();
        for (index, change) in whole.changes.iter() {
            let is_order = change.kind == ChangeKind::OrderChanged;
            prop_assert!(named.insert((&change.at, change.is_gone(), is_order)), "{} twice", change.at);
            let others = whole.changes.iter().filter(|(other, _)| *other != index).map(|(_, other)| other.clone());
            let changes: List<Change> = others.collect();
            let without = Diff { changes, ..whole.clone() };
            prop_assert!(without.apply(old).is_err(), "{} {} is not needed", change.kind, change.at);
        }
        Ok(())
    });
}

/// The places are those of the two plans as they are written, and lead to the places of the documents that were read.
#[test]
fn every_change_stands_at_its_place() {
    for_all_documents(60, |documents, plans, diff| {
        for change in diff.changes.values() {
            let side = usize::from(!change.is_gone());
            let (document, plan) = (documents[side], plans[side]);
            let as_read = document.pointer(&plan.place_as_read(&change.at));
            prop_assert!(as_read.is_some_and(|found| !found.is_null()), "{} is nowhere", change.at);
            if change.kind == ChangeKind::OrderChanged {
                continue;
            }
            let written = serde_json::to_value(plan).unwrap();
            let content = change.after.as_ref().or(change.before.as_ref()).unwrap();
            prop_assert_eq!(written.pointer(&change.at), Some(content.as_json()));
            let is_entity = content.as_json().get("id").is_some();
            prop_assert!(!is_entity || as_read.unwrap()["id"] == content.as_json()["id"]);
        }
        Ok(())
    });
}

/// What a diff says of an agreement is what the two digests say.
#[test]
fn a_change_is_of_substance_when_a_digest_says_so() {
    for_all_pairs(150, |old, new, diff| {
        let (before, after) = (old.digests(), new.digests());
        prop_assert_eq!(diff.touches(Substance::Goals), before.goals != after.goals);
        prop_assert_eq!(diff.touches(Substance::Strategies), before.strategies != after.strategies);
        Ok(())
    });
}

/// What is asked names the changes that ask for it, the same way every time.
#[test]
fn what_is_asked_is_asked_by_a_change() {
    for_all_pairs(60, |old, new, diff| {
        let Ok(asked) = requirements(diff, old, new, today(), None) else {
            return Ok(());
        };
        for asked in &asked {
            prop_assert!(!asked.changes.is_empty());
            for index in &asked.changes {
                let change = diff.changes.get(*index).unwrap();
                prop_assert!(asked.part.is_none() || change.substance == asked.part);
            }
            prop_assert!(Lang::ALL.iter().all(|lang| !asked.message(*lang).is_empty()));
        }
        prop_assert!(asked.is_sorted_by_key(|asked| asked.severity));
        prop_assert!(asked.is_empty() || !diff.is_empty());
        Ok(())
    });
}

/// A diff that was tampered with is refused, or still leads to the very plan that its digest names.
#[test]
fn a_diff_that_was_edited_does_no_harm() {
    let edited = (pairs(), any::<Index>(), any::<Index>(), any::<bool>());
    for_all(150, edited, |((old, new), place, what, is_gone)| {
        let (old, new) = (read(&old), read(&new));
        let whole = diff(&old, &new);
        let mut document: Value = serde_json::from_str(&whole.to_json()).unwrap();
        let all = places(&document);
        let at = place.get(&all);
        if is_gone {
            document = crate::plans::without(&document, at);
        } else {
            let strange =
                [json!("/goals/99999999999/id"), json!(""), json!("/goals"), json!(u64::MAX), json!("order-changed")];
            let others: Vec<Value> = written().into_iter().chain(strange).collect();
            *document.pointer_mut(at).unwrap() = what.get(&others).clone();
        }
        if let Ok(edited) = Diff::from_json(&document.to_string()) {
            match edited.apply(&old) {
                Ok(made) => prop_assert_eq!(made, new),
                Err(error) => prop_assert!(!error.message(Lang::Fr).is_empty()),
            }
        }
        Ok(())
    });
}

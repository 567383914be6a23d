//! Digests are those that the format describes, worked out here step by step from a plan's JSON.

use iepkit_tests::named_plan;
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};

use crate::checking::shuffled;
use crate::plans::{defective, for_all, read, with};

/// What people agree on of a value under a key: nothing when it is outside, or means the same as leaving the key out.
fn agreed(key: &str, value: &Value) -> Option<Value> {
    let is_outside = ["observations", "status", "closure", "extensions"].contains(&key);
    let kept = match value {
        Value::Object(map) => Value::Object(fields(map)),
        Value::Array(items) => in_order(items.iter().filter_map(|item| agreed("", item)).collect()),
        _ => value.clone(),
    };
    let default = match key {
        "kind" => json!("strategy"),
        "horizon" => json!("annual"),
        "each" => json!(1),
        "minutes_per" => json!("session"),
        _ => json!(false),
    };
    (!is_outside && kept != default && kept != json!({})).then_some(kept)
}

fn fields(map: &Map<String, Value>) -> Map<String, Value> {
    map.iter().filter_map(|(key, value)| Some((key.clone(), agreed(key, value)?))).collect()
}

/// Entities by their ids, ids in their order and there once.
fn in_order(mut items: Vec<Value>) -> Value {
    items.sort_by_cached_key(|item| (item["id"].as_str().or(item.as_str()).map(str::to_owned), canonical(item)));
    items.dedup_by(|a, b| a.is_string() && a == b);
    Value::Array(items)
}

fn canonical(value: &Value) -> Vec<u8> {
    serde_json_canonicalizer::to_vec(value).unwrap()
}

fn digest(value: &Value) -> String {
    let digits = Sha256::digest(canonical(value)).iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    format!("sha256:{digits}")
}

/// An object of some fields of a plan, as people agree on them.
fn part(plan: &Value, keys: &[&str]) -> Map<String, Value> {
    keys.iter().filter_map(|key| Some(((*key).to_owned(), agreed(key, plan.get(*key)?)?))).collect()
}

/// The three digests of a plan: by the library, and as they are worked out here.
fn digests(document: &Value) -> [[String; 3]; 2] {
    let plan = read(document);
    let written: Value = serde_json::from_str(&plan.to_json()).unwrap();
    let mut goals = part(&written, &["goals", "needs"]);
    goals.extend(written.pointer("/period/starts").map(|starts| ("starts".to_owned(), starts.clone())));
    let strategies = part(&written, &["strategies"]);
    let of_plan = plan.digests();
    [
        [plan.digest(), of_plan.goals, of_plan.strategies],
        [digest(&written), digest(&Value::Object(goals)), digest(&Value::Object(strategies))],
    ]
}

#[test]
fn digests_are_those_of_the_format() {
    for_all(300, (defective(), any::<u64>()), |(defective, seed)| {
        let [found, wanted] = digests(&shuffled(&defective.document, "", seed));
        prop_assert_eq!(found, wanted);
        Ok(())
    });
}

/// Wherever in an object they stand: first, between others, last, or alone.
#[test]
fn what_is_left_out_leaves_the_rest_whole() {
    let once = |each: u32| json!({"each": each, "per": "week", "times": 1});
    let goals = [
        json!({"id": "g2", "closure": {"reason": "moved"}, "helpers": ["b", "a", "b"], "status": "closed"}),
        json!({"id": "g10", "closure": {"date": "2026-11-02"}, "extensions": {"x": 1}, "method": {"every": once(1)}}),
        json!({"id": "g4", "statement": "Read aloud", "method": {"every": {"each": 1}}}),
        json!({"id": "g1", "method": {"every": once(2), "tool": "probe"}, "horizon": "annual", "needs": ["n2", "n1"]}),
        json!({"id": "g3", "objectives": [{"id": "o2", "status": "open"}, {"id": "o1", "extensions": {}}]}),
    ];
    for sections in [json!({"goals": goals}), json!({"goals": [goals[1]], "needs": [{"id": "n1"}]}), json!({})] {
        let mut document = with(&named_plan("noah"), "/closure", json!(null));
        for section in ["abilities", "decisions", "goals", "needs", "strategies"] {
            document[section] = sections[section].clone();
        }
        let [found, wanted] = digests(&document);
        assert_eq!(found, wanted, "{sections}");
    }
}

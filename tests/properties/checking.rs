//! What holds of every check: order, languages, fixes and policies change what they should, and nothing else.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

use iepkit::{Aspect, Finding, Gate, Lang, Operation, Policy, RULES, Report, Severity};
use iepkit_tests::named_plan;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};

use crate::plans::{check, check_under, defective, for_all, read, unplaced, with};

/// The gates of a plan's state, or others that a caller may name.
fn gates() -> impl Strategy<Value = Option<&'static [Gate]>> {
    prop_oneof![3 => Just(None), 1 => Just(Some(Gate::ALL)), 1 => Just(Some(&[Gate::Live][..]))]
}

/// A policy of a board's own, with these lines of rules.
fn policy(rules: &str) -> Policy {
    let head = "policy = 1\nid = \"board\"\nversion = \"1\"\nextends = \"core@1\"\n";
    Policy::from_toml(&format!("{head}{rules}")).unwrap_or_else(|error| panic!("{error}: {rules}"))
}

/// The document with its lists in another order, where the format gives their order no meaning.
pub fn shuffled(value: &Value, key: &str, seed: u64) -> Value {
    match value {
        Value::Object(map) if key != "extensions" => {
            map.iter().map(|(key, value)| (key.clone(), shuffled(value, key, seed))).collect()
        }
        Value::Array(items) => {
            let mut items: Vec<Value> = items.iter().map(|item| shuffled(item, "", seed)).collect();
            // Of these, the later one is the latest.
            if !["decisions", "reviews", "history"].contains(&key) {
                items.sort_by_cached_key(|item| {
                    let mut hasher = DefaultHasher::new();
                    (seed, item.to_string()).hash(&mut hasher);
                    hasher.finish()
                });
            }
            Value::Array(items)
        }
        _ => value.clone(),
    }
}

/// No list of entities or ids has an order that means something.
#[test]
fn the_order_of_entities_and_ids_changes_no_finding_and_no_digest() {
    for_all(200, (defective(), any::<u64>(), gates()), |(defective, seed, gates)| {
        let plan = read(&defective.document);
        let moved = read(&shuffled(&defective.document, "", seed));
        prop_assert_eq!(plan.digests(), moved.digests());
        let (report, after) = (check(&plan, gates), check(&moved, gates));
        prop_assert_eq!(unplaced(&report), unplaced(&after));
        prop_assert_eq!(report.verdicts, after.verdicts);
        prop_assert_eq!(report.waived.len(), after.waived.len());
        Ok(())
    });
}

/// A board's policy on the rules that offer fixes.
#[test]
fn entities_that_share_an_id_have_no_order_in_the_digests_either() {
    let needs = [json!({"id": "n", "statement": "Read alone"}), json!({"id": "n", "priority": 1})];
    let [first, second] = &needs;
    let noah = named_plan("noah");
    let digests = |needs| read(&with(&noah, "/needs", needs)).digests();
    assert_eq!(digests(json!([first, second])), digests(json!([second, first])));
    assert_ne!(digests(json!([first, second])), digests(json!([first, first])));
}

#[test]
fn a_report_grows_no_faster_than_its_plan_when_ids_are_shared() {
    let noah = named_plan("noah");
    let needs: Vec<Value> = (0..300).map(|_| json!({"id": "x"})).collect();
    let goals: Vec<Value> =
        (0..300).map(|i| json!({"id": format!("g{i}"), "needs": vec!["x"; 300], "owner": "x"})).collect();
    let plan = read(&with(&with(&noah, "/needs", json!(needs)), "/goals", json!(goals)));
    let findings = check(&plan, None).findings;
    let related: usize = findings.iter().map(|finding| finding.related.len()).sum();
    assert!(related <= findings.len() + 600, "{related} related places in {} findings", findings.len());
}

fn policies_on_dates() -> impl Strategy<Value = String> {
    let severity = || select(&["error", "warning", "advice"][..]);
    (select(&[6, 12, 18][..]), select(&[0, 31][..]), severity(), severity()).prop_map(|(months, grace, date, due)| {
        format!(
            "[rules.review-date-too-far]\nparams.months = {months}\n\
             [rules.goal-due-outside-plan]\nparams.grace_days = {grace}\n\
             [rules.review-date-missing]\nseverity = \"{date}\"\n[rules.goal-without-timeframe]\nseverity = \"{due}\"\n"
        )
    })
}

/// Binds every decision to the plan as it stands.
fn bind(document: &mut Value) {
    let digests = read(document).digests();
    for decision in document["decisions"].as_array_mut().into_iter().flatten().filter(|decision| decision.is_object()) {
        decision["goals_digest"] = json!(digests.goals);
        decision["strategies_digest"] = json!(digests.strategies);
    }
}

/// Applies every fix there is in random plans, under these policies and gates.
fn fixes_hold(policies: impl Strategy<Value = String>, gates: impl Strategy<Value = Option<&'static [Gate]>>) {
    let fixed = RefCell::new(BTreeSet::new());
    for_all(300, (defective(), any::<bool>(), gates, policies), |(mut defective, bound, gates, rules)| {
        if bound {
            bind(&mut defective.document);
        }
        let policy = policy(&rules);
        let report = check_under(&read(&defective.document), &policy, gates, Lang::En);
        for finding in &report.findings {
            let Some(fix) = &finding.fix else { continue };
            let tests_id = matches!(fix.operations(), [Operation::Test { path, .. }, ..] if path.ends_with("/id"));
            prop_assert!(tests_id, "the fix of {} tests no id", finding.key);
            let mut repaired = defective.document.clone();
            let patch: json_patch::Patch = serde_json::from_value(json!(fix)).unwrap();
            json_patch::patch(&mut repaired, &patch).unwrap();
            let after = check_under(&read(&repaired), &policy, gates, Lang::En);
            prop_assert!(!after.findings.iter().any(|left| left.key == finding.key), "{} is still there", finding.key);
            let is_new = |found: &&Finding| !report.findings.iter().any(|known| known.key == found.key);
            for new in after.findings.iter().filter(is_new) {
                prop_assert!(new.severity > finding.severity, "the fix of {} brings {}", finding.key, new.key);
            }
            fixed.borrow_mut().insert(finding.rule.to_string());
        }
        Ok(())
    });
    let fixed = fixed.into_inner();
    assert_eq!(fixed.len(), 4, "a rule that offers a fix was never reached: {fixed:?}");
}

/// Applying a patch removes its finding and adds none as bad.
#[test]
fn a_fix_removes_its_finding_and_adds_none_as_bad() {
    fixes_hold(Just(String::new()), Just(None));
}

/// The same, when the caller names gates that are not those of the state.
#[test]
fn a_fix_adds_none_as_bad_whichever_gates_are_run() {
    fixes_hold(Just(String::new()), Just(Some(Gate::ALL)));
}

/// The same, under a policy with other parameters and severities.
#[test]
fn a_fix_adds_none_as_bad_under_a_policy_of_a_boards_own() {
    fixes_hold(policies_on_dates(), Just(None));
}

/// The report without the texts that people read.
fn without_texts(report: &Report) -> Value {
    fn strip(value: &mut Value) {
        match value {
            Value::Object(map) => {
                map.retain(|key, _| !["lang", "message", "help", "question", "label"].contains(&key.as_str()));
                map.values_mut().for_each(strip);
            }
            Value::Array(items) => items.iter_mut().for_each(strip),
            _ => {}
        }
    }
    let mut report = json!(report);
    strip(&mut report);
    report
}

/// The language changes texts only, and every text is in both.
#[test]
fn english_and_french_reports_differ_in_texts_only() {
    let seen = RefCell::new(BTreeSet::new());
    for_all(1_000, (defective(), gates()), |(defective, gates)| {
        let plan = read(&defective.document);
        let [en, fr] = Lang::ALL.map(|lang| check_under(&plan, Policy::core(), gates, lang));
        prop_assert_eq!(without_texts(&en), without_texts(&fr));
        for (en, fr) in en.findings.iter().chain(&en.waived).zip(fr.findings.iter().chain(&fr.waived)) {
            prop_assert_ne!(&en.message, &fr.message);
            prop_assert_ne!(&en.help, &fr.help);
            prop_assert_ne!(&en.question, &fr.question);
            for (en, fr) in en.related.iter().zip(&fr.related) {
                prop_assert_ne!(&en.label, &fr.label);
            }
            for text in [&en.message, &fr.message] {
                prop_assert!(!text.contains(['{', '}']), "a placeholder is left in {text:?}");
            }
            seen.borrow_mut().insert(en.rule.to_string());
        }
        Ok(())
    });
    let unseen: Vec<_> = RULES.iter().map(|rule| rule.id).filter(|rule| !seen.borrow().contains(*rule)).collect();
    assert_eq!(unseen, ["duplicate-id"], "random plans reach all rules but this one, which they avoid");
    for rule in RULES {
        assert_ne!(rule.en.message, rule.fr.message);
    }
}

/// A rule that has something to say in a report, or now and then one that has not.
fn some_rule(report: &Report, choice: Index) -> String {
    let mut rules: Vec<&str> = report.findings.iter().chain(&report.waived).map(|found| &*found.rule).collect();
    rules.extend(report.not_run.iter().map(|skipped| &*skipped.rule));
    rules.push(choice.get(RULES).id);
    (*choice.get(&rules)).to_owned()
}

/// A rule that is off reports nothing, and no other rule notices.
#[test]
fn switching_a_rule_off_removes_its_findings_and_no_other() {
    for_all(200, (defective(), any::<Index>(), gates()), |(defective, rule, gates)| {
        let plan = read(&defective.document);
        let before = check(&plan, gates);
        let off = some_rule(&before, rule);
        let after = check_under(&plan, &policy(&format!("[rules.{off}]\nseverity = \"off\"\n")), gates, Lang::En);
        // One rule looks at what the others found: a waiver of the rule that is off has nothing left to set aside.
        let is_idle = |found: &Finding| {
            found.rule == "waiver-without-effect" && defective.document.pointer(&found.at).unwrap()["rule"] == off
        };
        let rest = |findings: Vec<Finding>| -> Vec<Finding> {
            let rest = findings.into_iter().filter(|found| found.rule != off && !is_idle(found));
            // It is one of several on the plan, which are numbered.
            rest.map(|found| Finding { key: found.key.split('#').next().unwrap_or_default().to_owned(), ..found })
                .collect()
        };
        prop_assert_eq!(rest(before.findings), rest(after.findings));
        prop_assert_eq!(rest(before.waived), rest(after.waived));
        let not_run: Vec<_> = before.not_run.iter().filter(|skipped| skipped.rule != off).cloned().collect();
        prop_assert_eq!(not_run, after.not_run);
        Ok(())
    });
}

/// The verdict of an aspect, from the findings of a report and the rules that it could not run.
fn verdict(report: &Report, aspect: Aspect, breaks: &[Severity], policy: &Policy) -> Option<bool> {
    let is_of = |id: &str| RULES.iter().any(|rule| rule.id == id && rule.aspect == aspect);
    let unknown = |rule: &str| is_of(rule) && policy.severity(rule) == Some(Severity::Error);
    let broken = report.findings.iter().any(|found| found.aspect == aspect && breaks.contains(&found.severity));
    (!report.not_run.iter().any(|skipped| unknown(&skipped.rule))).then_some(!broken)
}

/// A severity weighs in verdicts, and touches nothing else.
#[test]
fn a_severity_changes_severities_and_verdicts_only() {
    let capped = Cell::new(0);
    let severity = select(Severity::ALL);
    for_all(200, (defective(), any::<Index>(), severity, gates()), |(defective, rule, severity, gates)| {
        let plan = read(&defective.document);
        let before = check(&plan, gates);
        let changed = some_rule(&before, rule);
        let policy = policy(&format!("[rules.{changed}]\nseverity = \"{severity}\"\n"));
        let mut after = check_under(&plan, &policy, gates, Lang::En);

        let hard = [Severity::Error, Severity::Warning];
        prop_assert_eq!(after.verdicts.complete, verdict(&after, Aspect::Completeness, &hard, &policy));
        prop_assert_eq!(after.verdicts.compliant, verdict(&after, Aspect::Duty, &hard[..1], &policy));
        prop_assert_eq!(after.verdicts.sound, verdict(&after, Aspect::Quality, &hard, &policy));
        let findings = after.findings.iter_mut().zip(&before.findings);
        for (found, known) in findings.chain(after.waived.iter_mut().zip(&before.waived)) {
            // The table keeps an accommodation without an owner, and stale strategies, from weighing more than a warning.
            let is_capped = found.rule == changed && found.severity != severity;
            if is_capped {
                capped.set(capped.get() + 1);
                prop_assert!(["strategy-without-owner", "agreement-stale"].contains(&changed.as_str()), "{changed}");
                prop_assert_eq!((severity, found.severity), (Severity::Error, Severity::Warning));
            }
            prop_assert!(found.rule == changed || found.severity == known.severity);
            found.severity = known.severity;
        }
        after.verdicts = before.verdicts;
        after.policy = before.policy.clone();
        prop_assert_eq!(before, after);
        Ok(())
    });
    assert!(capped.get() > 0, "random plans no longer reach what the table caps");
}

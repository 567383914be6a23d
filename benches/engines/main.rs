//! Measures, round by round, general engines that hold a dozen of the rules: `iepkit-bench-engines PLANS DATE`.
//!
//! PLANS is a file with a plan a line. Each line of the standard input names who is to look at the plans; the answer is how
//! many nanoseconds of processor time it took for all of them, from their text. It begins by checking that every engine finds
//! in every plan what iepkit finds.

#[path = "../clock.rs"]
mod clock;
mod expressions;
mod rego;

use std::hint::black_box;
use std::io::BufRead;

use iepkit::{CheckOptions, Date, Finding, Gate, Plan, Policy, RULES, Report, check};

/// The rules that the engines hold: every link of the chain, and what the plan as a whole must have.
const DOZEN: [&str; 12] = [
    "goal-without-need",
    "goal-without-owner",
    "goal-without-strategy",
    "goals-not-prioritised",
    "need-without-goal",
    "plan-without-goal",
    "plan-without-need",
    "review-date-missing",
    "strategy-without-goal",
    "strategy-without-owner",
    "team-without-parent",
    "team-without-school",
];

/// A finding as an engine says it: the rule, how much it weighs, and its place or the id of what it is about.
type Found = (String, String, String);

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [file, on] = arguments.as_slice() else { panic!("usage: iepkit-bench-engines PLANS DATE") };
    let plans: Vec<String> = std::fs::read_to_string(file).expect("the plans").lines().map(str::to_owned).collect();
    let on: Date = on.parse().expect("a date");

    let (core, dozen) = (Policy::core(), dozen());
    let (mut rego, cel) = (rego::Rego::new(), expressions::Cel::new());
    for text in &plans {
        let report = report(text, on, &dozen);
        assert_eq!(
            sorted(rego.found(text)),
            found(&report, |finding| finding.at.clone()),
            "regorus, on {}",
            report.plan
        );
        assert_eq!(
            sorted(cel.found(text)),
            found(&report, |finding| finding.entity.id.clone()),
            "cel, on {}",
            report.plan
        );
    }
    let schema = include_str!("../../docs/schema/plan.schema.json");
    let schema = jsonschema::validator_for(&serde_json::from_str(schema).expect("JSON")).expect("a schema");

    for who in std::io::stdin().lock().lines() {
        let who = who.expect("a name");
        let took = clock::time(|| {
            for text in &plans {
                match who.as_str() {
                    "iepkit" => drop(black_box(report(text, on, &dozen))),
                    "all rules" => drop(black_box(report(text, on, core))),
                    "regorus" => drop(black_box(rego.findings(text))),
                    "regorus, interpreted" => drop(black_box(rego.interpreted(text))),
                    "cel" => drop(black_box(cel.findings(text))),
                    "jsonschema" => assert!(schema.is_valid(&serde_json::from_str(text).expect("JSON"))),
                    _ => panic!("who is {who}?"),
                }
            }
        });
        println!("{}", took.as_nanos());
    }
}

/// `core` with nothing but the dozen, and no waivers, which the engines know nothing of.
fn dozen() -> Policy {
    let others = RULES.iter().filter(|rule| !DOZEN.contains(&rule.id));
    let off: String = others.map(|rule| format!("[rules.{}]\nseverity = \"off\"\n", rule.id)).collect();
    let head = "policy = 1\nid = \"dozen\"\nversion = \"1\"\nextends = \"core@1\"\n";
    Policy::from_toml(&format!("{head}{off}[rules.need-without-goal]\nwaivable = false\n")).expect("a policy")
}

fn report(text: &str, on: Date, policy: &Policy) -> Report {
    let plan = Plan::from_json(text).expect("reads");
    let options = CheckOptions { policy: Some(policy), gates: Some(Gate::ALL), lang: None };
    check(&plan, on, &options).expect("the policy is given")
}

/// What iepkit found, as an engine says it.
fn found(report: &Report, about: impl Fn(&Finding) -> String) -> Vec<Found> {
    let findings = report.findings.iter();
    sorted(findings.map(|finding| (finding.rule.to_string(), finding.severity.to_string(), about(finding))).collect())
}

fn sorted(mut found: Vec<Found>) -> Vec<Found> {
    found.sort();
    found
}

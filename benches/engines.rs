//! General engines that hold a dozen of the rules, each as someone would write them who knows the engine.

use std::sync::Arc;

use cel::{Context, Env, Program};
use iepkit::{CheckOptions, Date, Gate, Plan, Policy, RULES, check};
use regorus::languages::rego::compiler::Compiler;
use regorus::rvm::vm::RegoVM;
use regorus::{CompiledPolicy, PolicyModule};
use serde_json::Value;

/// The rules that the engines hold: one for each link of the chain, with what the plan as a whole must have.
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

/// A finding as every engine can say it: the rule, how much it weighs, and what it is about.
type Found = (String, String, String);

/// `core` with nothing but the dozen. What a waiver sets aside is found all the same, as in the engines.
pub fn dozen() -> Policy {
    let others = RULES.iter().filter(|rule| !DOZEN.contains(&rule.id));
    let off: String = others.map(|rule| format!("[rules.{}]\nseverity = \"off\"\n", rule.id)).collect();
    let text = "policy = 1\nid = \"dozen\"\nversion = \"1\"\nextends = \"core@1\"\n".to_owned() + &off;
    Policy::from_toml(&(text + "[rules.need-without-goal]\nwaivable = false\n")).expect("a policy")
}

/// What iepkit finds by the dozen.
fn of_iepkit(text: &str, on: Date, policy: &Policy, about: impl Fn(&iepkit::Finding) -> String) -> Vec<Found> {
    let plan = Plan::from_json(text).expect("reads");
    let options = CheckOptions { policy: Some(policy), gates: Some(Gate::ALL), lang: None };
    let report = check(&plan, on, &options).expect("the policy is given");
    let found = report.findings.iter();
    found.map(|finding| (finding.rule.to_string(), finding.severity.to_string(), about(finding))).collect()
}

/// The rules in Rego, compiled for the virtual machine of regorus, its fastest way.
pub struct Rego(RegoVM);

impl Rego {
    pub fn new() -> Rego {
        const ENTRY: &str = "data.iep.findings";
        let module = PolicyModule { id: "rules.rego".into(), content: include_str!("engines/rules.rego").into() };
        let policy: CompiledPolicy =
            regorus::compile_policy_with_entrypoint(regorus::Value::new_object(), &[module], ENTRY.into())
                .expect("the rules compile");
        let mut machine = RegoVM::new();
        machine.load_program(Compiler::compile_from_policy(&policy, &[ENTRY]).expect("the rules compile"));
        Rego(machine)
    }

    /// The findings for a plan's JSON text, as the set that the machine gives.
    pub fn findings(&mut self, text: &str) -> regorus::Value {
        self.0.set_input(regorus::Value::from_json_str(text).expect("JSON"));
        self.0.execute().expect("the rules run")
    }

    fn found(&mut self, text: &str) -> Vec<Found> {
        let findings = self.findings(text);
        let of = |finding: &regorus::Value, key: &str| finding[key].as_string().expect("a text").to_string();
        let findings = findings.as_set().expect("a set").iter();
        findings.map(|finding| (of(finding, "rule"), of(finding, "severity"), of(finding, "at"))).collect()
    }
}

/// The rules in CEL, each an expression that gives the ids of what it finds.
pub struct Cel {
    env: Arc<Env>,
    open: Program,
    rules: Vec<(&'static str, &'static str, Program)>,
}

/// The lists of a plan that the expressions read.
const LISTS: [&str; 5] = ["goals", "needs", "reviews", "strategies", "team"];

/// The open goals, which the rules share.
const OPEN: &str = "goals.filter(g, !has(g.status) || g.status == 'open')";

const EXPRESSIONS: [(&str, &str, &str); 13] = [
    ("plan-without-need", "error", "size(needs) == 0 ? [plan.id] : []"),
    ("plan-without-goal", "error", "size(goals) == 0 ? [plan.id] : []"),
    (
        "need-without-goal",
        "error",
        "size(goals) == 0 ? [] : needs.filter(n, !goals.exists(g,
            (!has(g.status) || g.status != 'closed') && has(g.needs) && n.id in g.needs)).map(n, n.id)",
    ),
    (
        "goal-without-need",
        "error",
        "size(needs) == 0 ? [] : open.filter(g, !has(g.needs) || size(g.needs) == 0).map(g, g.id)",
    ),
    (
        "goal-without-strategy",
        "error",
        "open.filter(g, !strategies.exists(s, has(s.goals) && g.id in s.goals)).map(g, g.id)",
    ),
    ("goal-without-owner", "error", "open.filter(g, !has(g.owner)).map(g, g.id)"),
    (
        "goals-not-prioritised",
        "warning",
        "size(open) > 1 && open.exists(g, !has(g.priority)
            || size(open.filter(o, has(o.priority) && o.priority == g.priority)) > 1) ? [plan.id] : []",
    ),
    (
        "strategy-without-goal",
        "error",
        "size(goals) == 0 ? [] : strategies.filter(s, (!has(s.goals) || size(s.goals) == 0)
            && !(has(s.kind) && s.kind == 'accommodation'
                && ((has(s.needs) && size(s.needs) > 0) || (has(s.whole_plan) && s.whole_plan)))).map(s, s.id)",
    ),
    (
        "strategy-without-owner",
        "error",
        "strategies.filter(s, (!has(s.owners) || size(s.owners) == 0)
            && !(has(s.kind) && s.kind == 'accommodation')).map(s, s.id)",
    ),
    (
        "strategy-without-owner",
        "warning",
        "strategies.filter(s, (!has(s.owners) || size(s.owners) == 0)
            && has(s.kind) && s.kind == 'accommodation').map(s, s.id)",
    ),
    (
        "team-without-parent",
        "error",
        "team.exists(m, has(m.party) ? m.party == 'parent' : m.role in ['parent', 'guardian']) ? [] : [plan.id]",
    ),
    (
        "team-without-school",
        "error",
        "team.exists(m, has(m.party) ? m.party == 'school' : m.role in
            ['teacher', 'resource-teacher', 'principal', 'special-educator', 'school-staff']) ? [] : [plan.id]",
    ),
    (
        "review-date-missing",
        "error",
        "size(reviews) == 0
            ? (has(plan.period) && has(plan.period.review_by) ? [] : [plan.id])
            : [reviews.filter(r, reviews.all(o, !has(o.date) || (has(r.date) && o.date <= r.date)))]
                .filter(last, !has(last[size(last) - 1].next_review_by)).map(last, plan.id)",
    ),
];

impl Cel {
    pub fn new() -> Cel {
        let env = Arc::new(Env::stdlib());
        let compile = |text: &str| env.compile(text).expect("the rules compile");
        let rules = EXPRESSIONS.map(|(rule, severity, text)| (rule, severity, compile(text))).into();
        Cel { open: compile(OPEN), rules, env }
    }

    /// The findings for a plan's JSON text: the rule, its weight and the id of what it found.
    pub fn findings(&self, text: &str) -> Vec<(&'static str, &'static str, Arc<String>)> {
        let mut plan: Value = serde_json::from_str(text).expect("JSON");
        let mut context = Context::with_env(Arc::clone(&self.env));
        for name in LISTS {
            let list = plan.get_mut(name).map_or_else(|| Value::Array(Vec::new()), Value::take);
            context.add_variable(name, list).expect("JSON has values for all of it");
        }
        context.add_variable("plan", plan).expect("JSON has values for all of it");
        let open = self.open.execute(&context).expect("the rules run");
        context.add_variable_from_value("open", open);
        let mut findings = Vec::new();
        for (rule, severity, program) in &self.rules {
            let cel::Value::List(found) = program.execute(&context).expect("the rules run") else {
                panic!("{rule} gives no list")
            };
            for id in found.iter() {
                let cel::Value::String(id) = id else { panic!("{rule} gives no id") };
                findings.push((*rule, *severity, Arc::clone(id)));
            }
        }
        findings
    }

    fn found(&self, text: &str) -> Vec<Found> {
        let findings = self.findings(text).into_iter();
        findings.map(|(rule, severity, id)| (rule.to_owned(), severity.to_owned(), id.to_string())).collect()
    }
}

/// Panics unless all engines find in every plan what iepkit finds.
pub fn agree(plans: &[String], on: Date) {
    let (policy, mut rego, cel) = (dozen(), Rego::new(), Cel::new());
    let mut findings = 0;
    for text in plans {
        let sorted = |mut found: Vec<Found>| {
            found.sort();
            found
        };
        let places = sorted(of_iepkit(text, on, &policy, |finding| finding.at.clone()));
        assert_eq!(sorted(rego.found(text)), places, "regorus: {text}");
        let ids = sorted(of_iepkit(text, on, &policy, |finding| finding.entity.id.clone()));
        assert_eq!(sorted(cel.found(text)), ids, "cel: {text}");
        findings += places.len();
    }
    assert!(findings > 0, "there is something to find");
}

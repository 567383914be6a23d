//! A dozen of the rules in CEL, run by cel.

use std::sync::Arc;

use cel::{Context, Env, Program};
use serde_json::Value;

use crate::Found;

/// The rules in CEL, each an expression that gives the ids of what it finds.
pub struct Cel {
    env: Arc<Env>,
    shared: Vec<(&'static str, Program)>,
    rules: Vec<(&'static str, &'static str, Program)>,
}

/// The lists of a plan that the expressions read.
const LISTS: [&str; 5] = ["goals", "needs", "reviews", "strategies", "team"];

/// What the rules share. An element that a macro looks at is copied, so what inner loops go through is kept small.
const SHARED: [(&str, &str); 4] = [
    ("open", "goals.filter(g, !has(g.status) || g.status == 'open')"),
    ("ranks", "open.filter(g, has(g.priority)).map(g, g.priority)"),
    ("needs_of_goals", "goals.filter(g, has(g.needs) && (!has(g.status) || g.status != 'closed')).map(g, g.needs)"),
    ("goals_of_strategies", "strategies.filter(s, has(s.goals)).map(s, s.goals)"),
];

const EXPRESSIONS: [(&str, &str, &str); 13] = [
    ("plan-without-need", "error", "size(needs) == 0 ? [plan.id] : []"),
    ("plan-without-goal", "error", "size(goals) == 0 ? [plan.id] : []"),
    (
        "need-without-goal",
        "error",
        "size(goals) == 0 ? [] : needs.filter(n, !needs_of_goals.exists(ids, n.id in ids)).map(n, n.id)",
    ),
    (
        "goal-without-need",
        "error",
        "size(needs) == 0 ? [] : open.filter(g, !has(g.needs) || size(g.needs) == 0).map(g, g.id)",
    ),
    ("goal-without-strategy", "error", "open.filter(g, !goals_of_strategies.exists(ids, g.id in ids)).map(g, g.id)"),
    ("goal-without-owner", "error", "open.filter(g, !has(g.owner)).map(g, g.id)"),
    (
        "goals-not-prioritised",
        "warning",
        "size(open) > 1 && (size(ranks) < size(open) || ranks.exists(r, size(ranks.filter(o, o == r)) > 1)) ? [plan.id] : []",
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
        let shared = SHARED.map(|(name, text)| (name, compile(text))).into();
        Cel { env, shared, rules }
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
        for (name, program) in &self.shared {
            let value = program.execute(&context).expect("the rules run");
            context.add_variable_from_value(*name, value);
        }
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

    /// The findings, each with the id of what it is about.
    pub fn found(&self, text: &str) -> Vec<Found> {
        let findings = self.findings(text).into_iter();
        findings.map(|(rule, severity, id)| (rule.to_owned(), severity.to_owned(), id.to_string())).collect()
    }
}

//! The cases of moves: what may happen to a plan, and what comes of it.

use iepkit::lifecycle::{AdvanceOptions, Event, Refusal, advance};
use iepkit::{Date, Plan, Policy, Severity};
use serde::Deserialize;
use serde_json::Value;

use crate::named_plan;

/// Moves, and what comes of them.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MoveCases {
    /// The cases.
    pub cases: Vec<MoveCase>,
}

/// A plan, an event, and what comes of it: a state, or a refusal.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MoveCase {
    /// Which behaviour it fixes.
    pub name: String,
    /// The plan it starts from.
    #[serde(default = "crate::noah")]
    pub plan: String,
    /// What is changed in the plan before the move.
    #[serde(default)]
    pub patch: json_patch::Patch,
    /// The date of the move.
    #[serde(default = "crate::on")]
    pub on: String,
    /// A policy file.
    pub policy: Option<String>,
    /// The event.
    pub event: Value,
    /// The state after; nothing when the move is refused.
    pub to: Option<String>,
    /// All that the move changes in the document, as a patch on it; not compared when left out.
    pub changes: Option<json_patch::Patch>,
    /// Why the move is refused.
    pub refusal: Option<ExpectedRefusal>,
}

/// Why a move is refused; what is left out is not compared.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExpectedRefusal {
    /// The refusal's code.
    pub code: String,
    /// What may happen instead.
    pub allowed: Option<Vec<String>>,
    /// The key that is missing.
    pub key: Option<String>,
    /// Who may not.
    pub member: Option<String>,
    /// The date of the last entry.
    pub last: Option<String>,
    /// The errors that block, in the order of the report.
    pub findings: Option<Vec<(String, String, String)>>,
}

/// The cases of every file of moves.
pub fn move_cases() -> Vec<MoveCase> {
    crate::cases::<MoveCases>("tests/cases/moves").into_iter().flat_map(|file| file.cases).collect()
}

impl MoveCase {
    /// The plan of the case, patched.
    pub fn document(&self) -> Value {
        let mut document = named_plan(&self.plan);
        json_patch::patch(&mut document, &self.patch).unwrap_or_else(|error| panic!("{}: {error}", self.name));
        document
    }

    /// What the library makes of it.
    pub fn run(&self) -> Result<Plan, Refusal> {
        let plan = Plan::from_json(&self.document().to_string()).unwrap();
        let event = Event::from_json(&self.event.to_string()).unwrap_or_else(|error| panic!("{}: {error}", self.name));
        let policy = self.policy.as_ref().map(|text| Policy::from_toml(text).unwrap());
        let on: Date = self.on.parse().unwrap();
        advance(&plan, &event, on, &AdvanceOptions { policy: policy.as_ref(), lang: None })
    }

    /// The plan after the move, as the case has it, when it says so whole.
    pub fn plan_after(&self) -> Option<Plan> {
        let mut document = self.document();
        json_patch::patch(&mut document, self.changes.as_ref()?)
            .unwrap_or_else(|error| panic!("{}: {error}", self.name));
        Some(Plan::from_json(&document.to_string()).unwrap())
    }

    /// What is wrong with what came of it, if anything.
    pub fn complaint(&self, found: &Result<Plan, Refusal>) -> Option<String> {
        let differs = |expected: &dyn std::fmt::Debug, found: &dyn std::fmt::Debug| {
            (format!("{expected:?}") != format!("{found:?}"))
                .then(|| format!("{}\n  expected: {expected:?}\n  found: {found:?}", self.name))
        };
        match (found, &self.refusal) {
            (Ok(plan), None) => differs(&self.to.as_deref(), &Some(plan.state.as_str()))
                .or_else(|| differs(&self.plan_after()?.to_json(), &plan.to_json())),
            (Err(refusal), Some(expected)) => {
                differs(&expected.code, &refusal.code()).or_else(|| expected.details(refusal, differs))
            }
            (Ok(plan), Some(expected)) => differs(&expected.code, &plan.state),
            (Err(refusal), None) => differs(&self.to, &refusal.to_string()),
        }
    }
}

impl ExpectedRefusal {
    fn details(
        &self,
        refusal: &Refusal,
        differs: impl Fn(&dyn std::fmt::Debug, &dyn std::fmt::Debug) -> Option<String>,
    ) -> Option<String> {
        let allowed: Vec<_> = refusal.allowed().iter().map(|event| event.as_str()).collect();
        let member = refusal.member().map(|member| member.as_str());
        let last = refusal.last().map(|last| last.to_string());
        let errors = refusal.report().map(|report| {
            let errors = report.findings.iter().filter(|finding| finding.severity == Severity::Error);
            errors.map(|finding| (finding.severity.as_str(), &*finding.rule, &*finding.at)).collect::<Vec<_>>()
        });
        let expects = |expected: bool, is: &dyn std::fmt::Debug, found: &dyn std::fmt::Debug| {
            if expected { differs(is, found) } else { None }
        };
        expects(self.allowed.is_some(), &self.allowed, &Some(&allowed))
            .or_else(|| expects(self.key.is_some(), &self.key, &refusal.key()))
            .or_else(|| expects(self.member.is_some(), &self.member, &member))
            .or_else(|| expects(self.last.is_some(), &self.last, &last))
            .or_else(|| expects(self.findings.is_some(), &self.findings, &errors))
    }
}

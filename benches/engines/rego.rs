//! A dozen of the rules in Rego, run by regorus.

use regorus::languages::rego::compiler::Compiler;
use regorus::rvm::vm::RegoVM;
use regorus::{Engine, PolicyModule, Value};

use crate::Found;

const ENTRY: &str = "data.iep.findings";

/// The rules in Rego, both ways that regorus runs them.
pub struct Rego {
    machine: RegoVM,
    engine: Engine,
}

impl Rego {
    pub fn new() -> Rego {
        let text = include_str!("rules.rego");
        let module = PolicyModule { id: "rules.rego".into(), content: text.into() };
        let policy = regorus::compile_policy_with_entrypoint(Value::new_object(), &[module], ENTRY.into());
        let program = Compiler::compile_from_policy(&policy.expect("the rules compile"), &[ENTRY]);
        let mut machine = RegoVM::new();
        machine.load_program(program.expect("the rules compile"));
        let mut engine = Engine::new();
        engine.add_policy("rules.rego".to_owned(), text.to_owned()).expect("the rules compile");
        Rego { machine, engine }
    }

    /// The findings for a plan's JSON text, by the rules compiled for the virtual machine.
    pub fn findings(&mut self, text: &str) -> Value {
        self.machine.set_input(Value::from_json_str(text).expect("JSON"));
        self.machine.execute().expect("the rules run")
    }

    /// The same, by the rules interpreted.
    pub fn interpreted(&mut self, text: &str) -> Value {
        self.engine.set_input(Value::from_json_str(text).expect("JSON"));
        self.engine.eval_rule(ENTRY.to_owned()).expect("the rules run")
    }

    /// The findings, each with its place.
    pub fn found(&mut self, text: &str) -> Vec<Found> {
        let findings = self.findings(text);
        assert_eq!(findings, self.interpreted(text), "both ways give the same");
        let of = |finding: &Value, key: &str| finding[key].as_string().expect("a text").to_string();
        let findings = findings.as_set().expect("a set").iter();
        findings.map(|finding| (of(finding, "rule"), of(finding, "severity"), of(finding, "at"))).collect()
    }
}

//! A dozen of the rules in Rego, run by regorus.

use regorus::languages::rego::compiler::Compiler;
use regorus::rvm::vm::RegoVM;
use regorus::{CompiledPolicy, PolicyModule, Value};

use crate::Found;

/// The rules in Rego, compiled for the virtual machine of regorus, its fastest way.
pub struct Rego(RegoVM);

impl Rego {
    pub fn new() -> Rego {
        const ENTRY: &str = "data.iep.findings";
        let module = PolicyModule { id: "rules.rego".into(), content: include_str!("rules.rego").into() };
        let policy: CompiledPolicy =
            regorus::compile_policy_with_entrypoint(Value::new_object(), &[module], ENTRY.into())
                .expect("the rules compile");
        let mut machine = RegoVM::new();
        machine.load_program(Compiler::compile_from_policy(&policy, &[ENTRY]).expect("the rules compile"));
        Rego(machine)
    }

    /// The findings for a plan's JSON text, as the set that the machine gives.
    pub fn findings(&mut self, text: &str) -> Value {
        self.0.set_input(Value::from_json_str(text).expect("JSON"));
        self.0.execute().expect("the rules run")
    }

    /// The findings, each with its place.
    pub fn found(&mut self, text: &str) -> Vec<Found> {
        let findings = self.findings(text);
        let of = |finding: &Value, key: &str| finding[key].as_string().expect("a text").to_string();
        let findings = findings.as_set().expect("a set").iter();
        findings.map(|finding| (of(finding, "rule"), of(finding, "severity"), of(finding, "at"))).collect()
    }
}

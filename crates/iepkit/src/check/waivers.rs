//! Waivers: reasoned exceptions that set findings aside.

use super::Draft;
use super::context::Facts;
use crate::plan::Waiver;
use crate::policy::Policy;
use crate::rules::Gate;

/// Sets aside the findings that a waiver covers, and tells which waivers have no effect.
pub(super) fn apply(facts: &Facts<'_>, policy: &Policy, gates: &[Gate], drafts: &mut [Draft<'_>]) -> Vec<usize> {
    let mut idle = Vec::new();
    for (index, waiver) in facts.plan.waivers.iter() {
        let rule = waiver.rule.as_ref().and_then(|id| policy.find(id));
        let entity = waiver.entity.as_ref();
        if entity.is_some_and(|id| facts.index.all(id).is_empty()) {
            // An entity that does not exist is one defect, and `unknown-reference` reports it.
            continue;
        }
        let holds = match (rule, entity) {
            (Some((rule, setting)), Some(entity))
                if setting.waivable && setting.severity.is_some() && in_force(facts, waiver) =>
            {
                let mut covers = false;
                for draft in
                    drafts.iter_mut().filter(|draft| draft.rule.id == rule.id && draft.spot.id == entity.as_str())
                {
                    draft.waiver.get_or_insert(index);
                    covers = true;
                }
                // A rule that guards none of the gates that were run had no chance to report anything.
                covers || !rule.gates.iter().any(|gate| gates.contains(gate))
            }
            _ => false,
        };
        if !holds {
            idle.push(index);
        }
    }
    idle
}

fn in_force(facts: &Facts<'_>, waiver: &Waiver) -> bool {
    waiver.reason.is_some()
        && waiver.date.is_none_or(|date| date <= facts.as_of)
        && waiver.until.is_none_or(|until| facts.as_of <= until)
}

//! Waivers: reasoned exceptions that set findings aside.

use super::Draft;
use super::context::Facts;
use crate::place::EntityKind;
use crate::plan::Waiver;
use crate::policy::Policy;
use crate::rules::Gate;
use crate::sort::sort;

/// Sets aside the findings that a waiver covers, and tells which waivers have no effect.
pub(super) fn apply(facts: &Facts<'_>, policy: &Policy, gates: &[Gate], drafts: &mut Vec<Draft<'_>>) -> Vec<usize> {
    let mut idle = Vec::new();
    if facts.plan.waivers.is_empty() {
        return idle;
    }
    sort(drafts, |a, b| key(a).cmp(&key(b)));
    for (index, waiver) in facts.plan.waivers.iter() {
        let rule = waiver.rule.as_ref().and_then(|id| policy.find(id));
        let entity = waiver.entity.as_ref();
        if entity.is_some_and(|id| facts.index.find(id, EntityKind::ALL).is_none()) {
            // An entity that does not exist is one defect, and `unknown-reference` reports it.
            continue;
        }
        let holds = match (rule, entity) {
            (Some((rule, setting)), Some(entity))
                if setting.waivable && setting.severity.is_some() && in_force(facts, waiver) =>
            {
                let covered = of_entity(drafts, rule.id, entity);
                for draft in &mut *covered {
                    draft.waiver.get_or_insert(index);
                }
                // A rule that guards none of the gates that were run had no chance to report anything.
                !covered.is_empty() || !rule.gates.iter().any(|gate| gates.contains(gate))
            }
            _ => false,
        };
        if !holds {
            idle.push(index);
        }
    }
    idle
}

fn key<'p>(draft: &Draft<'p>) -> (&'static str, &'p str) {
    (draft.rule.id, draft.spot.id)
}

/// The findings of a rule on an entity, out of all findings sorted by rule and entity.
fn of_entity<'d, 'p>(drafts: &'d mut [Draft<'p>], rule: &str, entity: &str) -> &'d mut [Draft<'p>] {
    let from = drafts.partition_point(|draft| key(draft) < (rule, entity));
    let to = drafts.partition_point(|draft| key(draft) <= (rule, entity));
    drafts.get_mut(from..to).unwrap_or_default()
}

fn in_force(facts: &Facts<'_>, waiver: &Waiver) -> bool {
    waiver.reason.is_some()
        && waiver.date.is_none_or(|date| date <= facts.as_of)
        && waiver.until.is_none_or(|until| facts.as_of <= until)
}

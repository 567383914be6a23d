//! The rules: one file each, and the one list.

mod examples;
mod page;
mod rule;
mod sources;

pub use rule::{Aspect, Category, English, French, Gate, Param, ParamDefault, Rule, Severity};
pub(crate) use rule::{CHALLENGE_KINDS, PARTIES, declare, spoken};

/// What a rule's file needs.
mod prelude {
    pub(super) use super::{Aspect, Category, English, French, Gate, Rule, Severity, declare, sources};
    pub(super) use crate::check::{Context, Findings, Label};
    pub(super) use crate::place::Spot;
}

mod agreement {
    pub(super) mod agreement_missing;
    pub(super) mod agreement_stale;
    pub(super) mod agreement_unbound;
    pub(super) mod dissent_without_next_step;
    pub(super) mod waiver_without_effect;
}

mod assessment {
    pub(super) mod area_not_considered;
    pub(super) mod assessment_after_meeting;
    pub(super) mod challenge_without_need;
    pub(super) mod no_strength_recorded;
    pub(super) mod one_sided_assessment;
    pub(super) mod student_voice_missing;
}

mod goals {
    pub(super) mod goal_due_outside_plan;
    pub(super) mod goal_without_baseline;
    pub(super) mod goal_without_behaviour;
    pub(super) mod goal_without_condition;
    pub(super) mod goal_without_criterion;
    pub(super) mod goal_without_method;
    pub(super) mod goal_without_need;
    pub(super) mod goal_without_timeframe;
    pub(super) mod goals_not_prioritised;
    pub(super) mod plan_without_goal;
    pub(super) mod target_not_beyond_baseline;
    pub(super) mod text_missing;
    pub(super) mod unit_mismatch;
}

mod needs {
    pub(super) mod need_without_challenge;
    pub(super) mod need_without_goal;
    pub(super) mod plan_without_need;
}

mod ownership {
    pub(super) mod goal_without_owner;
    pub(super) mod owner_left_team;
    pub(super) mod responsibility_not_shared;
    pub(super) mod strategy_without_owner;
}

mod review {
    pub(super) mod closure_without_reason;
    pub(super) mod review_date_missing;
    pub(super) mod review_date_too_far;
    pub(super) mod review_goal_undecided;
    pub(super) mod review_overdue;
    pub(super) mod review_without_outcome;
}

mod strategies {
    pub(super) mod goal_without_strategy;
    pub(super) mod strategy_without_goal;
}

mod structure {
    pub(super) mod dates_out_of_order;
    pub(super) mod duplicate_id;
    pub(super) mod unknown_reference;
}

mod team {
    pub(super) mod student_not_taking_part;
    pub(super) mod team_without_parent;
    pub(super) mod team_without_school;
}

mod wording {
    pub(super) mod goal_change_without_amount;
    pub(super) mod goal_describes_provision;
    pub(super) mod goal_vague_qualifier;
    pub(super) mod goal_verb_not_observable;
    pub(super) mod goal_with_several_behaviours;
    pub(super) mod need_names_service;
    pub(super) mod statement_disagrees_with_criterion;
    pub(super) mod strategy_not_practical;
    pub(super) mod strategy_placeholder;
}

/// Every rule, by category and name.
pub static RULES: &[&Rule] = &[
    &agreement::agreement_missing::RULE,
    &agreement::agreement_stale::RULE,
    &agreement::agreement_unbound::RULE,
    &agreement::dissent_without_next_step::RULE,
    &agreement::waiver_without_effect::RULE,
    &assessment::area_not_considered::RULE,
    &assessment::assessment_after_meeting::RULE,
    &assessment::challenge_without_need::RULE,
    &assessment::no_strength_recorded::RULE,
    &assessment::one_sided_assessment::RULE,
    &assessment::student_voice_missing::RULE,
    &goals::goal_due_outside_plan::RULE,
    &goals::goal_without_baseline::RULE,
    &goals::goal_without_behaviour::RULE,
    &goals::goal_without_condition::RULE,
    &goals::goal_without_criterion::RULE,
    &goals::goal_without_method::RULE,
    &goals::goal_without_need::RULE,
    &goals::goal_without_timeframe::RULE,
    &goals::goals_not_prioritised::RULE,
    &goals::plan_without_goal::RULE,
    &goals::target_not_beyond_baseline::RULE,
    &goals::text_missing::RULE,
    &goals::unit_mismatch::RULE,
    &needs::need_without_challenge::RULE,
    &needs::need_without_goal::RULE,
    &needs::plan_without_need::RULE,
    &ownership::goal_without_owner::RULE,
    &ownership::owner_left_team::RULE,
    &ownership::responsibility_not_shared::RULE,
    &ownership::strategy_without_owner::RULE,
    &review::closure_without_reason::RULE,
    &review::review_date_missing::RULE,
    &review::review_date_too_far::RULE,
    &review::review_goal_undecided::RULE,
    &review::review_overdue::RULE,
    &review::review_without_outcome::RULE,
    &strategies::goal_without_strategy::RULE,
    &strategies::strategy_without_goal::RULE,
    &structure::dates_out_of_order::RULE,
    &structure::duplicate_id::RULE,
    &structure::unknown_reference::RULE,
    &team::student_not_taking_part::RULE,
    &team::team_without_parent::RULE,
    &team::team_without_school::RULE,
    &wording::goal_change_without_amount::RULE,
    &wording::goal_describes_provision::RULE,
    &wording::goal_vague_qualifier::RULE,
    &wording::goal_verb_not_observable::RULE,
    &wording::goal_with_several_behaviours::RULE,
    &wording::need_names_service::RULE,
    &wording::statement_disagrees_with_criterion::RULE,
    &wording::strategy_not_practical::RULE,
    &wording::strategy_placeholder::RULE,
];

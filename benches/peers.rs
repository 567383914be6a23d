//! The plan as someone would type it who wants it parsed and nothing more: plain serde structs.

use std::collections::BTreeMap;

use serde::Deserialize;

macro_rules! plain {
    ($($name:ident { $($field:ident: $type:ty),* $(,)? })*) => { $(
        #[derive(Debug, Default, Deserialize)]
        #[serde(default, deny_unknown_fields)]
        #[allow(dead_code, reason = "parsed to be measured")]
        pub struct $name { $($field: $type),* }
    )* };
}

type Text = Option<String>;
type Number = Option<f64>;
type Anything = Option<BTreeMap<String, serde_json::Value>>;

plain! {
    Plan {
        iepkit: u32, id: String, language: String, state: String, policy: Text, version: Option<u32>,
        replaces: Option<Replaces>, student: Student, period: Option<Period>, team: Vec<Member>,
        abilities: Vec<Ability>, needs: Vec<Need>, goals: Vec<Goal>, strategies: Vec<Strategy>,
        meetings: Vec<Meeting>, decisions: Vec<Decision>, reviews: Vec<Review>, waivers: Vec<Waiver>,
        history: Vec<HistoryEntry>, closure: Option<Closure>, extensions: Anything,
    }
    Replaces { plan: Text, version: Option<u32>, digest: Text }
    Student { id: String, name: Text, birth_date: Text, grade: Text, languages: Vec<String>, extensions: Anything }
    Period { starts: Text, review_by: Text, ends: Text, report_every: Option<Frequency> }
    Frequency { times: Option<u32>, per: Text, each: Option<u32> }
    Member {
        id: String, role: String, name: Text, language: Text, title: Text, party: Text, took_part: Option<bool>,
        reason: Text, until: Text, extensions: Anything,
    }
    Ability {
        id: String, area: Text, by: Text, date: Text, source: Text, strengths: Vec<Note>, challenges: Vec<Note>,
        levels: Vec<Note>, nothing_to_note: Option<bool>, extensions: Anything,
    }
    Note { id: String, text: Text, no_need: Text, extensions: Anything }
    Need {
        id: String, area: Text, priority: Option<u32>, statement: Text, challenges: Vec<String>, extensions: Anything,
    }
    Goal {
        id: String, needs: Vec<String>, priority: Option<u32>, statement: Text, behaviour: Text, indicator: Text,
        condition: Text, criterion: Option<Criterion>, baseline: Option<Measurement>, method: Option<Method>,
        due: Text, owner: Text, helpers: Vec<String>, status: Text, closure: Option<Closure>, area: Text,
        horizon: Text, objectives: Vec<Objective>, observations: Vec<Measurement>, extensions: Anything,
    }
    Objective {
        id: String, statement: Text, criterion: Option<Criterion>, baseline: Option<Measurement>, due: Text,
        status: Text, closure: Option<Closure>, observations: Vec<Measurement>, extensions: Anything,
    }
    Method { tool: Text, every: Option<Frequency>, by: Text }
    Criterion {
        kind: Text, at_least: Number, at_most: Number, of: Option<serde_json::Value>, unit: Text, per: Text,
        errors_at_most: Number, cue: Text, scale: Text, prompt: Text, steps: Option<u32>,
        consistency: Option<Consistency>,
    }
    Consistency { met: Option<u32>, of: Option<u32>, percent: Number, unit: Text, consecutive: Option<bool> }
    Measurement {
        date: Text, value: Number, of: Number, errors: Number, unit: Text, per: Text, scale: Text, by: Text, note: Text,
    }
    Strategy {
        id: String, kind: Text, goals: Vec<String>, needs: Vec<String>, whole_plan: Option<bool>,
        owners: Vec<String>, setting: Text, when: Text, frequency: Option<Frequency>, minutes: Number,
        minutes_per: Text, from: Text, until: Text, statement: Text, extensions: Anything,
    }
    Meeting { id: String, kind: Text, date: Text, invited_on: Text, attended: Vec<String>, extensions: Anything }
    Decision {
        member: String, decision: String, date: Text, goals_digest: Text, strategies_digest: Text, reason: Text,
        next_step: Text,
    }
    Review {
        date: Text, attended: Vec<String>, goals: Vec<GoalReview>, outcome: Text, reason: Text, next_review_by: Text,
    }
    GoalReview { goal: Text, outcome: Text, reason: Text }
    Waiver { rule: Text, entity: Text, reason: Text, by: Text, date: Text, until: Text }
    HistoryEntry { event: String, date: String, by: String, from: Text, to: String, prev: Text }
    Closure { reason: Text, date: Text, by: Text, note: Text }
}

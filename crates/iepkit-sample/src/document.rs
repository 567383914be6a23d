//! The plan document, format 1, as far as samples use it. Fields stand in the order in which they are written.

use serde::{Serialize, Serializer};

use super::day::Day;

/// What is left out of the document when it holds nothing.
pub trait Missing {
    /// Whether it holds nothing.
    fn is_missing(&self) -> bool;
}

impl<T> Missing for Option<T> {
    fn is_missing(&self) -> bool {
        self.is_none()
    }
}

impl<T> Missing for Vec<T> {
    fn is_missing(&self) -> bool {
        self.is_empty()
    }
}

impl Missing for String {
    fn is_missing(&self) -> bool {
        self.is_empty()
    }
}

impl Missing for &str {
    fn is_missing(&self) -> bool {
        self.is_empty()
    }
}

impl Missing for bool {
    fn is_missing(&self) -> bool {
        !self
    }
}

macro_rules! sections {
    ($($(#[$doc:meta])* $name:ident { $($field:ident: $kind:ty,)* })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Default, Serialize)]
        pub struct $name {
            $(#[serde(skip_serializing_if = "Missing::is_missing")] pub $field: $kind,)*
        }
    )*};
}

sections! {
    /// The whole document.
    Plan {
        iepkit: Option<u32>,
        id: String,
        language: &'static str,
        state: &'static str,
        policy: &'static str,
        version: Option<u32>,
        replaces: Option<Replaces>,
        student: Student,
        period: Period,
        team: Vec<Member>,
        abilities: Vec<Ability>,
        needs: Vec<Need>,
        goals: Vec<Goal>,
        strategies: Vec<Strategy>,
        meetings: Vec<Meeting>,
        decisions: Vec<Decision>,
        reviews: Vec<Review>,
        waivers: Vec<Waiver>,
        history: Vec<Move>,
        closure: Option<Closure>,
        extensions: Option<Extensions>,
    }
    /// The plan that this one takes the place of.
    Replaces { plan: String, version: Option<u32>, digest: String, }
    Student {
        id: String,
        name: &'static str,
        birth_date: Option<Day>,
        grade: String,
        languages: Vec<&'static str>,
    }
    Period {
        starts: Option<Day>,
        review_by: Option<Day>,
        ends: Option<Day>,
        report_every: Option<Frequency>,
    }
    Frequency { times: Option<u32>, per: &'static str, each: Option<u32>, }
    Member {
        id: String,
        role: &'static str,
        title: &'static str,
        name: &'static str,
        language: &'static str,
        took_part: Option<bool>,
        reason: &'static str,
        until: Option<Day>,
    }
    /// What one member says of one area.
    Ability {
        id: String,
        area: &'static str,
        by: String,
        date: Option<Day>,
        source: &'static str,
        strengths: Vec<Point>,
        challenges: Vec<Challenge>,
        levels: Vec<Point>,
        nothing_to_note: bool,
    }
    /// A strength or a present level.
    Point { id: String, text: &'static str, }
    Challenge { id: String, text: &'static str, no_need: &'static str, }
    Need {
        id: String,
        area: &'static str,
        priority: Option<u32>,
        statement: String,
        challenges: Vec<String>,
    }
    Goal {
        id: String,
        needs: Vec<String>,
        priority: Option<u32>,
        statement: String,
        behaviour: String,
        condition: String,
        criterion: Option<Criterion>,
        baseline: Option<Baseline>,
        method: Option<Method>,
        due: Option<Day>,
        owner: String,
        helpers: Vec<String>,
        status: &'static str,
        closure: Option<Closure>,
        area: &'static str,
        horizon: &'static str,
        objectives: Vec<Objective>,
        observations: Vec<Observation>,
    }
    Criterion {
        kind: &'static str,
        at_least: Option<u32>,
        at_most: Option<u32>,
        of: Option<Of>,
        unit: &'static str,
        per: &'static str,
        errors_at_most: Option<u32>,
        cue: &'static str,
        scale: &'static str,
        prompt: &'static str,
        steps: Option<u32>,
        consistency: Option<Consistency>,
    }
    Consistency {
        met: Option<u32>,
        of: Option<u32>,
        percent: Option<u32>,
        unit: &'static str,
        consecutive: bool,
    }
    Baseline {
        value: Option<Amount>,
        of: Option<u32>,
        unit: &'static str,
        scale: &'static str,
        errors: Option<u32>,
        date: Option<Day>,
        note: &'static str,
    }
    Method { tool: &'static str, every: Option<Frequency>, by: String, }
    /// A short-term step of a goal.
    Objective {
        id: String,
        statement: String,
        criterion: Option<Criterion>,
        baseline: Option<Baseline>,
        due: Option<Day>,
        status: &'static str,
        observations: Vec<Observation>,
    }
    Observation {
        date: Option<Day>,
        value: Option<Amount>,
        of: Option<u32>,
        unit: &'static str,
        errors: Option<u32>,
        by: String,
        note: &'static str,
    }
    Strategy {
        id: String,
        kind: &'static str,
        goals: Vec<String>,
        needs: Vec<String>,
        whole_plan: bool,
        owners: Vec<String>,
        setting: &'static str,
        when: &'static str,
        frequency: Option<Frequency>,
        minutes: Option<u32>,
        minutes_per: &'static str,
        from: Option<Day>,
        until: Option<Day>,
        statement: String,
    }
    Meeting {
        id: String,
        kind: &'static str,
        date: Option<Day>,
        invited_on: Option<Day>,
        attended: Vec<String>,
    }
    Decision {
        member: String,
        decision: &'static str,
        date: Option<Day>,
        goals_digest: String,
        strategies_digest: String,
        reason: &'static str,
        next_step: &'static str,
    }
    Review {
        date: Option<Day>,
        attended: Vec<String>,
        goals: Vec<Outcome>,
        outcome: &'static str,
        reason: &'static str,
        next_review_by: Option<Day>,
    }
    /// What a review decided for one goal.
    Outcome { goal: String, outcome: &'static str, reason: &'static str, }
    Waiver {
        rule: &'static str,
        entity: String,
        reason: &'static str,
        by: String,
        date: Option<Day>,
        until: Option<Day>,
    }
    Closure { reason: &'static str, date: Option<Day>, by: String, note: &'static str, }
    /// What a school system adds for itself.
    Extensions { school: &'static str, group: Option<u32>, }
}

impl Missing for Student {
    fn is_missing(&self) -> bool {
        false
    }
}

impl Missing for Period {
    fn is_missing(&self) -> bool {
        false
    }
}

impl Frequency {
    /// So many times a week.
    pub fn weekly(times: u32) -> Self {
        Self { times: Some(times), per: "week", each: None }
    }
}

impl Goal {
    /// Whether the goal is still worked on.
    pub fn is_open(&self) -> bool {
        matches!(self.status, "" | "open")
    }
}

/// One entry of the history. Its `from` is written even when it is null.
#[derive(Clone, Serialize)]
pub struct Move {
    pub event: &'static str,
    pub date: Day,
    pub by: String,
    pub from: Option<&'static str>,
    pub to: &'static str,
}

/// What a criterion counts out of: a number of tries, or the words for it.
#[derive(Clone, Copy, Serialize)]
#[serde(untagged)]
pub enum Of {
    Tries(u32),
    Words(&'static str),
}

/// A measured value, in halves, because a stopwatch is read to the half minute.
#[derive(Clone, Copy, Default)]
pub struct Amount {
    pub halves: u32,
}

impl Amount {
    /// A whole value.
    pub fn whole(value: u32) -> Self {
        Self { halves: value * 2 }
    }
}

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.halves.is_multiple_of(2) {
            serializer.serialize_u32(self.halves / 2)
        } else {
            serializer.serialize_f64(f64::from(self.halves) / 2.0)
        }
    }
}

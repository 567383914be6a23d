//! What plans speak of: challenges, the needs they lead to, goals, and what is done to reach them.

mod conduct;
mod feelings;
mod independence;
mod literacy;
mod work;

use std::ops::RangeInclusive;

use super::words::{Text, text};

/// A challenge, the need it leads to, and goals that answer it.
pub struct Theme {
    pub area: &'static str,
    /// The grades in which it makes sense.
    pub grades: RangeInclusive<u32>,
    pub challenge: Text,
    /// The present level that goes with it, empty when none is recorded.
    pub level: Text,
    pub need: Text,
    pub goals: [GoalPattern; 2],
}

/// A goal whose numbers are still to be drawn.
pub struct GoalPattern {
    pub measure: Measure,
    /// Where the student starts, in the measure's unit.
    pub baseline: RangeInclusive<u32>,
    /// Where the goal leads; every target lies beyond every baseline.
    pub target: RangeInclusive<u32>,
    /// What the measurements are taken on.
    pub trial: Trial,
    /// The goal in words, with `{n}` for the target, `{of}` for the tries and `{errors}` for the errors allowed.
    pub statement: Text,
    pub behaviour: Text,
    pub condition: Text,
    pub tool: Text,
    pub strategies: [StrategyPattern; 2],
    /// Whether the goal looks beyond school.
    pub post_school: bool,
}

/// How a goal is measured.
#[derive(Clone, Copy)]
pub enum Measure {
    Percent { of: Text },
    Ratio { of: u32, unit: Text },
    Count { unit: Text, per: &'static str },
    CountDown { unit: Text, per: &'static str },
    Duration { unit: &'static str },
    Rate { unit: Text, per: &'static str, errors: Option<u32> },
    Latency { unit: &'static str, cue: Text },
    Level { scale: Text, top: u32 },
    Prompts { prompt: &'static str },
    Milestone,
}

/// What a measurement is taken on, in the singular and in the plural.
#[derive(Clone, Copy)]
pub struct Trial {
    pub one: Text,
    pub many: Text,
}

/// Something that is done to reach a goal.
pub struct StrategyPattern {
    pub by: Who,
    pub place: Text,
    /// The occasion; when empty, a frequency is drawn.
    pub when: Text,
    /// What is done, with `{name}` for the student.
    pub statement: Text,
}

/// Who carries a strategy out.
#[derive(Clone, Copy, Default)]
pub enum Who {
    #[default]
    Teacher,
    Resource,
    Specialist,
    Parent,
    Pupil,
}

pub const CLASSROOM: Text = text("classroom", "classe");
pub const RESOURCE_ROOM: Text = text("resource room", "local d'orthopédagogie");
pub const HOME: Text = text("home", "maison");
pub const SCHOOLYARD: Text = text("schoolyard", "cour d'école");
pub const COMMUNITY: Text = text("neighbourhood", "quartier");
const NO_TEXT: Text = text("", "");

const DAY: Trial = Trial { one: text("day", "day"), many: text("days", "jours") };
const WEEK: Trial = Trial { one: text("week", "week"), many: text("weeks", "semaines") };
const MONTH: Trial = Trial { one: text("month", "month"), many: text("months", "mois") };
const LESSON: Trial = Trial { one: text("lesson", "cours"), many: text("lessons", "cours") };
const TASK: Trial = Trial { one: text("task", "tâche"), many: text("tasks", "tâches") };
const TEXT: Trial = Trial { one: text("text", "texte"), many: text("texts", "textes") };
const CHECK: Trial = Trial { one: text("check", "vérification"), many: text("checks", "vérifications") };
const EPISODE: Trial = Trial { one: text("episode", "épisode"), many: text("episodes", "épisodes") };

/// Every theme.
pub fn all() -> impl Iterator<Item = &'static Theme> {
    [literacy::THEMES, work::THEMES, conduct::THEMES, feelings::THEMES, independence::THEMES].into_iter().flatten()
}

impl Measure {
    /// Targets and baselines are multiples of this, as people choose them.
    pub fn grain(self) -> u32 {
        match self {
            Self::Percent { .. } | Self::Rate { per: "min", .. } | Self::Latency { unit: "s", .. } => 5,
            _ => 1,
        }
    }

    /// The most that can be observed.
    pub fn ceiling(self, target: u32) -> u32 {
        match self {
            Self::Percent { .. } => 100,
            Self::Ratio { of, .. } => of,
            Self::Level { top, .. } => top,
            Self::Milestone => target,
            _ => u32::MAX,
        }
    }

    /// Whether a step halfway to the target makes a sensible objective.
    pub fn has_steps(self) -> bool {
        !matches!(self, Self::Level { .. } | Self::Prompts { .. } | Self::Milestone)
    }

    /// Whether a value is timed in minutes, and so may fall on a half.
    pub fn is_timed(self) -> bool {
        matches!(self, Self::Duration { unit: "min" } | Self::Latency { unit: "min", .. })
    }
}

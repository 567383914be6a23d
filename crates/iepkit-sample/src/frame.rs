//! What every part of one plan has to agree on.

use super::calendar::{Calendar, Stage};
use super::people::Team;
use super::random::Random;
use super::words::{Language, REMARKS, Text, text};

/// What every part of one plan has to agree on.
pub struct Frame {
    pub language: Language,
    pub stage: Stage,
    pub calendar: Calendar,
    pub team: Team,
    pub grade: u32,
    /// The student's first name, or "the student".
    pub name: &'static str,
    pub size: Size,
}

/// How much a plan holds.
#[derive(Clone, Copy)]
pub struct Size {
    pub needs: usize,
    pub goals: usize,
    /// The most observations a goal may have, when their number is fixed.
    pub observations: Option<usize>,
}

/// The start of the ids of one kind of entity.
#[derive(Clone, Copy)]
pub struct Prefix(Text);

pub const ABILITY: Prefix = Prefix(text("a", "e"));
pub const STRENGTH: Prefix = Prefix(text("f", "f"));
pub const CHALLENGE: Prefix = Prefix(text("c", "d"));
pub const LEVEL: Prefix = Prefix(text("l", "l"));
pub const NEED: Prefix = Prefix(text("n", "b"));
pub const GOAL: Prefix = Prefix(text("g", "o"));
pub const STRATEGY: Prefix = Prefix(text("s", "m"));
pub const MEETING: Prefix = Prefix(text("m", "r"));

impl Frame {
    /// One text in the plan's language.
    pub fn words(&self, text: Text) -> &'static str {
        text.in_language(self.language)
    }

    /// A text that may speak of the student by `{name}`.
    pub fn words_with_name(&self, text: Text) -> String {
        self.words(text).replace("{name}", self.name)
    }

    /// One of the texts.
    pub fn pick(&self, texts: &[Text], random: &mut Random) -> &'static str {
        self.words(random.pick(texts))
    }

    /// A remark beside a measurement, `percent` times out of a hundred.
    pub fn remark(&self, percent: usize, random: &mut Random) -> &'static str {
        let remark = self.pick(REMARKS, random);
        random.maybe(percent, remark)
    }

    /// The id of the entity that comes after `earlier` others of its kind.
    pub fn id(&self, prefix: Prefix, earlier: usize) -> String {
        format!("{}{}", self.words(prefix.0), earlier + 1)
    }
}

impl Size {
    /// Most plans answer five needs with seven goals; some are short, a few are long.
    pub fn draw(random: &mut Random) -> Self {
        let (needs, more_goals) = match random.below(100) {
            0..10 => (2 + random.below(2), random.below(2)),
            10..92 => (4 + random.below(3), 1 + random.below(3)),
            _ => (7 + random.below(2), 3 + random.below(4)),
        };
        Self { needs, goals: needs + more_goals, observations: None }
    }
}

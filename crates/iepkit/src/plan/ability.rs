//! Step 1, the assessment: strengths and challenges per area of development.

use super::{Id, List, Text, Word};
use crate::Date;
use crate::read::{Extensions, record, words};

words! {
    /// Where an entry of the assessment comes from.
    pub enum Source {
        /// Watching the child.
        Observation = "observation",
        /// Talking with the child or those around.
        Interview = "interview",
        /// A test or a formal evaluation.
        Evaluation = "evaluation",
        /// A piece of the child's work.
        WorkSample = "work-sample",
        /// The child's own word.
        SelfReport = "self-report",
    }
}

record! {
    /// What one person saw in one area of development.
    pub struct Ability {
        /// The entry's id.
        pub id: Id,
        /// The area of development.
        pub area: Option<Word>,
        /// Whose view it is: a member of the team.
        pub by: Option<Id>,
        /// When it was recorded.
        pub date: Option<Date>,
        /// Where it comes from.
        pub source: Option<Source>,
        /// What the child does well.
        pub strengths: List<Strength>,
        /// What is hard for the child.
        pub challenges: List<Challenge>,
        /// Where the child stands today.
        pub levels: List<Level>,
        /// The area was considered, and there is nothing to note.
        pub nothing_to_note: Option<bool>,
        /// What a host keeps here.
        pub extensions: Option<Extensions>,
    }
}

record! {
    /// Something the child does well.
    pub struct Strength {
        /// The strength's id.
        pub id: Id,
        /// The strength in words.
        pub text: Option<Text>,
        /// What a host keeps here.
        pub extensions: Option<Extensions>,
    }
}

record! {
    /// Something that is hard for the child.
    pub struct Challenge {
        /// The challenge's id.
        pub id: Id,
        /// The challenge in words.
        pub text: Option<Text>,
        /// Why it leads to no need.
        pub no_need: Option<Text>,
        /// What a host keeps here.
        pub extensions: Option<Extensions>,
    }
}

record! {
    /// A present level: where the child stands today.
    pub struct Level {
        /// The level's id.
        pub id: Id,
        /// The level in words.
        pub text: Option<Text>,
        /// What a host keeps here.
        pub extensions: Option<Extensions>,
    }
}

impl Ability {
    /// Whether the entry says something of its area, be it that there is nothing to note.
    pub fn considers_its_area(&self) -> bool {
        !self.strengths.is_empty()
            || !self.challenges.is_empty()
            || !self.levels.is_empty()
            || self.nothing_to_note == Some(true)
    }
}

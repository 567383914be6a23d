//! Reading what people write: is a goal measurable, is a strategy practical, and what is missing?
//!
//! [`read_goal`] marks the words of a goal that hold each of its parts, grades it, and asks a question for each part that it
//! lacks; [`suggest_criterion`] proposes the typed criterion that the sentence already holds; [`read_strategy`] says whether a
//! strategy can be put to work. They read English and French, as it is really written.
//!
//! A reading informs, it does not decide: in a plan, the typed fields do.

mod acts;
mod amount;
mod baseline;
mod claims;
mod clause;
mod condition;
#[cfg(test)]
mod cost;
mod criterion;
mod difference;
mod expression;
mod forms;
mod frame;
mod glance;
mod goal;
mod hash;
mod language;
mod later;
mod lexicon;
mod list;
mod method;
mod names;
mod need;
mod nouns;
mod number;
mod questions;
mod sentence;
mod signs;
mod strategy;
mod suggest;
mod tags;
mod timeframe;
mod token;
mod typo;
mod weighed;

pub(crate) use difference::{Difference, says_plainly};
pub(crate) use glance::may_hold_placeholder;
pub use goal::{GoalReading, read_goal};
pub(crate) use need::named_service;
pub(crate) use nouns::is_known_unit;
pub use strategy::{StrategyReading, read_strategy};
pub use suggest::{Suggestion, suggest_criterion};

use serde::Serialize;

use crate::read::words;

words! {
    /// A part of a goal.
    pub enum Part {
        /// Who acts: the child.
        Learner = "learner",
        /// What a stranger could see or hear the child do.
        Behaviour = "behaviour",
        /// How much, how well, how long, how fast or how independently.
        Criterion = "criterion",
        /// With what, where, with whom, or after which cue.
        Condition = "condition",
        /// By when.
        Timeframe = "timeframe",
        /// Where the child starts.
        Baseline = "baseline",
        /// With what, by whom or how often progress is measured.
        Method = "method",
        /// Over how many occasions the level has to hold.
        Consistency = "consistency",
    }
}

words! {
    /// A part of a strategy.
    pub enum StrategyPart {
        /// What is done.
        What = "what",
        /// Who does it.
        Who = "who",
        /// When or how often.
        When = "when",
        /// Where.
        Where = "where",
    }
}

words! {
    /// How far a goal in words can be measured.
    pub enum GoalGrade {
        /// It holds a behaviour, a criterion, a condition, a timeframe, a baseline and a method.
        WellFormed = "well-formed",
        /// It holds a behaviour, a criterion, and a condition or a timeframe.
        Measurable = "measurable",
        /// It holds a behaviour or a criterion, and is not measurable.
        Partial = "partial",
        /// It holds neither a behaviour nor a criterion.
        NotMeasurable = "not-measurable",
    }
}

words! {
    /// Whether a strategy says enough to be put to work.
    pub enum StrategyGrade {
        /// It says what is done, and when, how often or where.
        Specific = "specific",
        /// It does not.
        Unspecific = "unspecific",
    }
}

words! {
    /// What can be seen of a verb.
    pub enum VerbClass {
        /// A stranger could see or hear it: read, raise, lever.
        Observable = "observable",
        /// It happens inside: understand, concentrate, comprendre.
        Covert = "covert",
        /// It only says which way: improve, reduce, développer.
        Direction = "direction",
    }
}

/// Words of a text that hold a part of it; places count Unicode scalars, the end left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Span<P> {
    /// The part; words that are no part of a goal, such as vague ones, have none.
    #[serde(skip_serializing_if = "is_nothing")]
    pub part: P,
    /// Where its words start.
    pub start: usize,
    /// Where they end.
    pub end: usize,
}

/// A part that a text lacks, and what to ask about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Missing<P> {
    /// The part.
    pub part: P,
    /// A question for those who know the child.
    pub question: &'static str,
}

fn is_nothing<P>(_: &P) -> bool {
    size_of::<P>() == 0
}

//! Amounts: how much, how often, how long, as the sentence says it with a number.

mod always;
mod article;
mod attribute;
mod bound;
mod change;
mod counted;
mod given;
mod help;
mod length;
mod level;
mod margin;
mod named;
mod numbered;
mod per;
mod ratio;
mod spans;
mod worded;

use std::ops::{Deref, Range};

pub(super) use always::every_time;
pub(super) use numbered::SIZES;
pub(super) use ratio::opens_share;

use super::claims::Claims;
use super::nouns::Noun;
use super::sentence::Sentence;
use crate::Number;
use crate::plan::Prompt;

/// What an amount is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    Percent,
    Ratio,
    Rate,
    Count,
    Duration,
    /// A time at most: in under, within.
    TimeLimit {
        latency: bool,
    },
    Level,
    Prompts,
    Milestone,
    /// Each and every time.
    Always,
    /// Every day, every week.
    Every,
    /// A change without an end level.
    Growth,
    /// So many occasions in a row.
    Held,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bound {
    Least,
    Most,
}

/// What is counted.
#[derive(Clone, Copy, Debug)]
pub(super) enum Counted {
    Nothing,
    Noun(Noun),
    Word(&'static str),
}

/// An amount in the sentence.
#[derive(Clone, Debug)]
pub(super) struct Amount {
    pub(super) shape: Shape,
    /// Its words, with those that lead it.
    pub(super) range: Range<usize>,
    pub(super) value: Number,
    pub(super) of: Option<Number>,
    pub(super) bound: Option<Bound>,
    pub(super) unit: Counted,
    pub(super) per: Counted,
    pub(super) from: Option<(Number, Range<usize>)>,
    pub(super) prompt: Option<Prompt>,
    /// Whether it speaks of occasions rather than of what is done in one.
    pub(super) occasions: bool,
    pub(super) consecutive: bool,
    /// Whether it is led by a word that asks for it, such as `for` before a time.
    pub(super) led: bool,
    /// Whether it says how much there is rather than how much is done: `(6 steps)`, `the 3 tasks of the box`.
    pub(super) given: bool,
}

impl Amount {
    pub(super) fn new(shape: Shape, range: Range<usize>, value: Number) -> Amount {
        Amount {
            shape,
            range,
            value,
            of: None,
            bound: None,
            unit: Counted::Nothing,
            per: Counted::Nothing,
            from: None,
            prompt: None,
            occasions: false,
            consecutive: false,
            led: false,
            given: false,
        }
    }

    /// Whether it is a count that says neither of what nor in which time.
    pub(super) fn is_bare(&self) -> bool {
        self.shape == Shape::Count && matches!((self.unit, self.per), (Counted::Nothing, Counted::Nothing))
    }

    /// Whether it is counted in no time or occasion.
    pub(super) fn per_nothing(&self) -> bool {
        matches!(self.per, Counted::Nothing)
    }

    /// Whether it stays an amount inside a circumstance: `given 20 problems` says how many are given, not how many are done.
    pub(super) fn is_strong(&self) -> bool {
        let weak = matches!(self.shape, Shape::Count | Shape::Duration | Shape::Always);
        self.bound.is_some() || self.led || self.from.is_some() || !self.per_nothing() || !weak
    }
}

/// The amounts of a sentence, in order, and for each token the strong amount that it is in.
pub(super) struct Amounts {
    list: Vec<Amount>,
    strong: Vec<u32>,
}

impl Amounts {
    pub(super) fn read(s: &Sentence<'_>, claims: &Claims) -> Amounts {
        let mut list = Vec::new();
        let mut at = 0;
        while at < s.len() {
            let free = claims.is_free(at);
            let amount = match s.value(at) {
                _ if !free => None,
                Some(value) => numbered::Numbered { s, at, value }.read(),
                None => worded::amount(s, at),
            };
            at = match (amount, s.value(at)) {
                (Some(amount), _) => {
                    let end = amount.range.end.max(at + 1);
                    list.push(amount);
                    end
                }
                // A range that is no amount has no amount inside it.
                (None, Some(value)) if free => numbered::Numbered { s, at, value }.range().0,
                _ => s.after(at),
            };
        }
        given::leave_definitions_out(&mut list, s);
        given::share_what_opens(&mut list, s);
        let mut amounts = Amounts { list, strong: vec![0; s.len()] };
        amounts.note_strong();
        amounts
    }

    fn note_strong(&mut self) {
        self.strong.fill(0);
        for (amount, number) in self.list.iter().zip(1..).filter(|(amount, _)| amount.is_strong()) {
            for slot in
                self.strong.iter_mut().take(amount.range.end).skip(amount.range.start).filter(|slot| **slot == 0)
            {
                *slot = number;
            }
        }
    }

    /// The amount at a token, if it is one that keeps its words to itself.
    pub(super) fn strong_at(&self, at: usize) -> Option<&Amount> {
        let number = *self.strong.get(at)? as usize;
        self.list.get(number.checked_sub(1)?)
    }

    pub(super) fn retain(&mut self, keeps: impl Fn(&Amount) -> bool) {
        self.list.retain(keeps);
        self.note_strong();
    }

    /// Those of a clause; all of them, where there are few, since one sentence may name the act and the next the amount.
    pub(super) fn of_clause(&self, range: &Range<usize>) -> &[Amount] {
        if self.list.len() <= FEW {
            return &self.list;
        }
        let from = self.list.partition_point(|amount| amount.range.start < range.start);
        let to = self.list.partition_point(|amount| amount.range.start < range.end);
        self.list.get(from..to.min(from + FEW)).unwrap_or_default()
    }
}

impl Deref for Amounts {
    type Target = [Amount];

    fn deref(&self) -> &[Amount] {
        &self.list
    }
}

/// As many amounts as a goal may hold and still be read as one.
const FEW: usize = 32;

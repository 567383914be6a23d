//! Which words belong to which part of the goal.

use std::ops::Range;

use super::Part;
use super::sentence::Sentence;

/// For each token of a sentence, the part that took it.
pub(super) struct Claims {
    parts: Vec<Option<Part>>,
    /// The ranges, in the order in which they were taken.
    taken: Vec<(Part, Range<usize>)>,
}

impl Claims {
    pub(super) fn new(sentence: &Sentence<'_>) -> Claims {
        Claims { parts: vec![None; sentence.len()], taken: Vec::new() }
    }

    pub(super) fn of(&self, at: usize) -> Option<Part> {
        self.parts.get(at).copied().flatten()
    }

    pub(super) fn is_free(&self, at: usize) -> bool {
        self.of(at).is_none()
    }

    /// Takes the free tokens of a range; a part may also be seen in words that another one holds.
    pub(super) fn take(&mut self, part: Part, range: Range<usize>) {
        for slot in self.parts.iter_mut().take(range.end).skip(range.start) {
            slot.get_or_insert(part);
        }
        self.also(part, range);
    }

    /// Adds a range without taking its tokens.
    pub(super) fn also(&mut self, part: Part, range: Range<usize>) {
        if !range.is_empty() {
            self.taken.push((part, range));
        }
    }

    /// Gives back what lies within a range, unless it is kept.
    pub(super) fn drop_within(&mut self, range: &Range<usize>, dropped: impl Fn(Part) -> bool) {
        for slot in self.parts.iter_mut().take(range.end).skip(range.start) {
            *slot = slot.filter(|part| !dropped(*part));
        }
        self.taken.retain(|(part, taken)| !range.contains(&taken.start) || !dropped(*part));
    }

    pub(super) fn has(&self, part: Part) -> bool {
        self.taken.iter().any(|(taken, _)| *taken == part)
    }

    pub(super) fn taken(&self) -> &[(Part, Range<usize>)] {
        &self.taken
    }
}

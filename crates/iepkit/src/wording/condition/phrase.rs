//! Phrases that may say with what, where, with whom or when.

use std::ops::Range;

use crate::Lang;
use crate::wording::list::list;
use crate::wording::nouns::before;
use crate::wording::sentence::Sentence;
use crate::wording::tags::*;
use crate::wording::token::Joint;

/// What a phrase is made of: the classes of its words, those of its noun, and whether an unknown word stands in it.
pub(super) struct Inside {
    pub(super) all: Tags,
    pub(super) head: Tags,
    pub(super) unknown: bool,
}

pub(super) fn inside(s: &Sentence<'_>, range: Range<usize>) -> Inside {
    let mut found = Inside { all: Tags::NONE, head: Tags::NONE, unknown: false };
    let mut named = false;
    for at in range {
        if named && (s.is(at, list!("and or et ou of de d des du")) || s.mark(at).is_some()) {
            break;
        }
        // In "a grade-level book" only the book is what it is.
        let compound = s.joint(at + 1) == Joint::Hyphen
            || s.joint(at) == Joint::Hyphen && s.joint(at + 1) == Joint::Blank && s.is_word(at + 1);
        // An expression such as "drop-off" is one word.
        let whole = s.after(at) > at + 1 && s.has(at, HERE.and(MATERIAL));
        if compound && !whole && s.lang == Lang::En {
            continue;
        }
        let unknown = s.is_word(at) && s.lemma(at).is_empty();
        let noun = s.has(at, THINGS) || unknown;
        found.all |= s.tags(at);
        found.unknown |= unknown;
        // The noun of a phrase is its last in English, its first in French.
        if noun && (s.lang == Lang::En || !named) {
            found.head = s.tags(at);
        }
        named |= noun;
    }
    found
}

/// The classes of nouns.
const THINGS: Tags = crate::wording::clause::NOUNS.and(STAFF).and(PEER).and(LEARNER).and(ERROR).and(CALENDAR);

const ABSTRACT: &str = "ness ity ence ance tion ment ism ite esse ship";

pub(in crate::wording) fn is_abstract(s: &Sentence<'_>, range: &Range<usize>) -> bool {
    range.clone().any(|at| {
        s.lemma(at).is_empty() && s.is_word(at) && ABSTRACT.split(' ').any(|ending| s.folded_of(at).ends_with(ending))
    })
}

/// Places and occasions.
pub(super) const HERE: Tags = PLACE.and(OCCASION);

/// A preposition with the words that follow it, and what stands before it.
pub(super) struct Phrase<'p, 't> {
    pub(super) s: &'p Sentence<'t>,
    /// The preposition.
    pub(super) at: usize,
    /// The words after it.
    pub(super) words: Range<usize>,
    /// The word before it.
    pub(super) lead: Option<usize>,
    /// The classes of its words.
    pub(super) tags: Tags,
    /// The classes of its noun.
    pub(super) head: Tags,
    /// Whether an unknown word stands in it.
    pub(super) unknown: bool,
    /// The classes of the verb of its clause.
    pub(super) acted: Tags,
}

impl<'p, 't> Phrase<'p, 't> {
    pub(super) fn new(s: &'p Sentence<'t>, at: usize, words: Range<usize>, acted: Tags) -> Phrase<'p, 't> {
        let Inside { all: tags, head, unknown } = inside(s, words.clone());
        Phrase { s, at, words, lead: before(s, at), tags, head, unknown, acted }
    }

    /// Whether it is a circumstance of the act.
    pub(super) fn is_circumstance(&self) -> bool {
        match self.s.lang {
            Lang::En => self.english(),
            Lang::Fr => self.french(),
        }
    }
}

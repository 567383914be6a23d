//! A text as readings see it: words with their classes, numbers with their values.

use super::hash;
use super::list::{List, list};
use std::ops::Range;

use super::lexicon::{Known, Lexicon};
use super::number;
use super::tags::*;
use super::token::{Joint, Kind, Token, composed, tokens};
use super::typo::{self, Meant};
use super::{forms, frame, signs};
use crate::{Lang, Number};

/// A token with what is known of it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word {
    pub(super) token: Token,
    pub(super) tags: Tags,
    /// How the lexicon names it; empty for an unknown word.
    pub(super) lemma: &'static str,
    pub(super) form: Form,
    /// How many tokens the expression that starts here has; 0 inside one.
    pub(super) len: u8,
    /// Whether it was mistyped, and is read as what was meant.
    pub(super) mended: bool,
    /// The hash of the word, or of the expression that starts here.
    pub(super) said: u32,
    /// The hash of the lemma.
    pub(super) base: u32,
    /// The value of a number.
    pub(super) value: Option<Number>,
}

/// In which form a word stands, as far as it can be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Base,
    /// English -s, French present tense.
    Present,
    /// English -ing, French -ant.
    Ing,
    /// English -ed, French past participle.
    Past,
    /// French future.
    Future,
}

/// A text, cut and looked up.
pub(super) struct Sentence<'t> {
    pub(super) text: &'t str,
    pub(super) lang: Lang,
    pub(super) words: Vec<Word>,
    folded: String,
    /// Whether all of it is in capitals, where a capital says nothing.
    shouted: bool,
    /// For each token, where its sentence ends.
    ends: Vec<u32>,
}

impl<'t> Sentence<'t> {
    pub(super) fn new(text: &'t str, lang: Lang) -> Sentence<'t> {
        let (mut cut, mut folded) = tokens(text);
        frame::leave_out(&mut cut, text, &folded);
        let shouted = !text.chars().any(char::is_lowercase);
        signs::read(&mut cut, &mut folded, lang, shouted);
        let word = |token: Token| {
            let (from, to) = token.folded;
            let said = folded.get(from as usize..to as usize).map_or(0, hash::of);
            let (tags, lemma, form) = (Tags::NONE, "", Form::Base);
            Word { token, tags, lemma, said, base: 0, form, len: 1, mended: false, value: None }
        };
        let words = cut.into_iter().map(word).collect();
        let mut sentence = Sentence { text, lang, words, folded, shouted, ends: Vec::new() };
        sentence.look_up_words();
        number::read_all(&mut sentence);
        sentence.join_expressions();
        sentence.join_once();
        sentence.capitalize_names();
        sentence.read_placeholders();
        sentence.find_ends();
        sentence
    }

    fn find_ends(&mut self) {
        let mut end = self.len();
        let mut ends = vec![0; self.len()];
        for (at, its_end) in ends.iter_mut().enumerate().rev() {
            *its_end = end as u32;
            if self.is_start(at) {
                end = at;
            }
        }
        self.ends = ends;
    }

    fn look_up_words(&mut self) {
        let lexicon = Lexicon::of(self.lang);
        for at in 0..self.words.len() {
            let folded = self.folded_of(at);
            let Some(word) = self.words.get(at) else { return };
            if word.token.kind == Kind::Number {
                continue;
            }
            let is_word = word.token.kind == Kind::Word;
            let whole = lexicon.find(word.said, &|known| known == folded);
            // Small words have no forms that matter.
            let small = whole.is_some_and(|known| known.tags.has(DET | PREP | WHEN | AND | MODAL | BE | SUBJECT | NEG));
            let inflected =
                if is_word && !small { forms::find(lexicon, self.lang, folded, whole.is_some()) } else { None };
            let mut read = whole;
            let mut form = Form::Base;
            if let Some((known, its_form)) = inflected {
                let mut tags = known.tags;
                // A word may be a noun as it stands, and a verb by its ending.
                if let Some(whole) = whole {
                    tags |= whole.tags;
                }
                let (base, base_form) = match whole {
                    Some(whole) if whole.tags.has(VERB) || !known.tags.has(VERB) => (whole, Form::Base),
                    _ => (known, its_form),
                };
                (read, form) = (Some(Known { tags, ..base }), base_form);
            }
            if read.is_none() && is_word {
                let meant = if self.stands_as_name(at) {
                    None
                } else {
                    typo::find(lexicon, self.lang, folded, self.is_named(at))
                };
                if let Some((known, meant)) = meant {
                    read = Some(known);
                    self.mend(at, meant);
                } else {
                    form = forms::guess(self.lang, folded);
                }
            }
            if let Some(word) = self.words.get_mut(at) {
                word.form = form;
                if let Some(known) = read {
                    (word.tags, word.lemma, word.base) = (known.tags, known.lemma, known.hash);
                }
            }
        }
    }

    /// Reads a mistyped word as the one that was meant.
    fn mend(&mut self, at: usize, meant: Meant) {
        let Some(word) = self.words.get_mut(at) else { return };
        let (from, to) = &mut word.token.folded;
        match meant {
            Meant::Rest(article) => *from += article as u32,
            Meant::Other(other) => {
                *from = self.folded.len() as u32;
                self.folded.push_str(other);
                *to = self.folded.len() as u32;
            }
        }
        word.mended = true;
        word.said = self.folded.get(*from as usize..*to as usize).map_or(0, hash::of);
    }

    pub(super) fn len(&self) -> usize {
        self.words.len()
    }

    /// The word at a place; every question about a word comes through here, so that tests count the steps of a reading.
    fn word(&self, at: usize) -> Option<&Word> {
        #[cfg(test)]
        super::cost::step();
        self.words.get(at)
    }

    /// The word in lower case, without accents; nothing past the end.
    pub(super) fn folded_of(&self, at: usize) -> &str {
        let range = self.word(at).map_or((0, 0), |word| word.token.folded);
        self.folded.get(range.0 as usize..range.1 as usize).unwrap_or_default()
    }

    /// The text of some tokens, as it was written.
    pub(super) fn written(&self, range: Range<usize>) -> &'t str {
        let (Some(first), Some(last)) = (self.words.get(range.start), self.words.get(range.end.wrapping_sub(1))) else {
            return "";
        };
        self.text.get(first.token.bytes.0 as usize..last.token.bytes.1 as usize).unwrap_or_default()
    }

    /// Whether a word is written with a capital, for whatever reason.
    pub(super) fn has_capital(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(|word| word.token.capital)
    }

    /// Whether a word has a capital that makes it a name.
    pub(super) fn is_named(&self, at: usize) -> bool {
        !self.shouted && self.has_capital(at)
    }

    /// The same in lower case, each letter in one with its accent.
    pub(super) fn spelled(&self, range: Range<usize>) -> String {
        composed(self.written(range).chars().flat_map(char::to_lowercase))
    }

    /// The word, or the expression that starts there, as it is said.
    pub(super) fn said(&self, at: usize) -> &str {
        if self.word(at).is_some_and(|word| word.len > 1) { self.lemma(at) } else { self.folded_of(at) }
    }

    pub(super) fn tags(&self, at: usize) -> Tags {
        self.word(at).map_or(Tags::NONE, |word| word.tags)
    }

    pub(super) fn has(&self, at: usize, tags: Tags) -> bool {
        self.tags(at).has(tags)
    }

    /// Whether the word, or the expression that starts there, is one of these; an expression is none of its words.
    #[inline(always)]
    pub(super) fn is(&self, at: usize, words: List) -> bool {
        match words.hashes() {
            [word] => self.is_word_of(at, *word),
            [word, other] => self.is_one_of_two(at, *word, *other),
            _ => self.is_one_of(at, words),
        }
    }

    #[inline(never)]
    fn is_word_of(&self, at: usize, hash: u32) -> bool {
        self.word(at).is_some_and(|word| word.said == hash)
    }

    #[inline(never)]
    fn is_one_of_two(&self, at: usize, hash: u32, other: u32) -> bool {
        self.word(at).is_some_and(|word| word.said == hash || word.said == other)
    }

    #[inline(never)]
    fn is_one_of(&self, at: usize, words: List) -> bool {
        self.word(at).is_some_and(|word| words.has(word.said))
    }

    /// The first word of a range that is one of these. Called, not copied to each of the many places that ask.
    #[inline(never)]
    pub(super) fn find_is(&self, mut range: Range<usize>, words: List) -> Option<usize> {
        range.find(|at| self.is(*at, words))
    }

    /// Whether one of the words of a range is one of these.
    pub(super) fn any_is(&self, range: Range<usize>, words: List) -> bool {
        self.find_is(range, words).is_some()
    }

    /// Whether the form by which the lexicon names one of the words of a range is one of these.
    #[inline(never)]
    pub(super) fn any_from(&self, mut range: Range<usize>, words: List) -> bool {
        range.any(|at| self.comes_from(at, words))
    }

    /// Whether a range of tokens holds a word of some class.
    #[inline(never)]
    pub(super) fn any_has(&self, mut range: Range<usize>, tags: Tags) -> bool {
        range.any(|at| self.has(at, tags))
    }

    /// Whether the form by which the lexicon names the word is one of these.
    #[inline(always)]
    pub(super) fn comes_from(&self, at: usize, words: List) -> bool {
        match words.hashes() {
            [word] => self.comes_from_word(at, *word),
            _ => self.comes_from_one_of(at, words),
        }
    }

    #[inline(never)]
    fn comes_from_word(&self, at: usize, hash: u32) -> bool {
        self.word(at).is_some_and(|word| word.base == hash)
    }

    #[inline(never)]
    fn comes_from_one_of(&self, at: usize, words: List) -> bool {
        self.word(at).is_some_and(|word| words.has(word.base))
    }

    /// The same, and also for the word as it is said.
    pub(super) fn is_or_comes_from(&self, at: usize, words: List) -> bool {
        self.is(at, words) || self.comes_from(at, words)
    }

    pub(super) fn lemma(&self, at: usize) -> &'static str {
        self.word(at).map_or("", |word| word.lemma)
    }

    pub(super) fn form(&self, at: usize) -> Form {
        self.word(at).map_or(Form::Base, |word| word.form)
    }

    pub(super) fn value(&self, at: usize) -> Option<Number> {
        self.word(at).and_then(|word| word.value)
    }

    pub(super) fn joint(&self, at: usize) -> Joint {
        self.word(at).map_or(Joint::Blank, |word| word.token.joint)
    }

    pub(super) fn mark(&self, at: usize) -> Option<char> {
        match self.word(at)?.token.kind {
            Kind::Mark(c) => Some(c),
            _ => None,
        }
    }

    pub(super) fn is_word(&self, at: usize) -> bool {
        self.word(at).is_some_and(|word| word.token.kind == Kind::Word)
    }

    pub(super) fn is_number(&self, at: usize) -> bool {
        self.word(at).is_some_and(|word| word.token.kind == Kind::Number)
    }

    /// Where the next expression starts. Called, not copied to each of the many places that ask.
    #[inline(never)]
    pub(super) fn after(&self, at: usize) -> usize {
        at + usize::from(self.word(at).map_or(1, |word| word.len.max(1)))
    }

    /// Whether a sentence, a line or an item of a list starts at a token. Called, not copied.
    #[inline(never)]
    pub(super) fn starts_sentence(&self, at: usize) -> bool {
        at < self.len() && at.checked_sub(1).is_none_or(|before| self.sentence_end(before) == at)
    }

    /// The same, before it is known where each sentence ends.
    pub(super) fn is_start(&self, at: usize) -> bool {
        let Some(word) = self.word(at) else { return false };
        if at == 0 || word.token.joint == Joint::LineEnd {
            return true;
        }
        match self.mark(at - 1) {
            Some('!' | '?' | ';' | '|') => true,
            // "Ms. Ortiz".
            Some('.') if at > 1 && self.is(at - 2, list!("ms mr mrs mme")) => false,
            Some('.') => word.token.joint != Joint::Close && (word.token.capital || !self.is_abbreviation(at - 1)),
            _ => false,
        }
    }

    /// Whether the point at a token ends a short word, such as `min.`
    fn is_abbreviation(&self, at: usize) -> bool {
        at > 0 && self.words.get(at - 1).is_some_and(|word| word.token.end - word.token.start <= 4)
    }

    /// Where the sentence that a token is in starts; at most so far back as a sentence reads. Called, not copied.
    #[inline(never)]
    pub(super) fn sentence_start(&self, at: usize) -> usize {
        (at.saturating_sub(40)..=at).rev().find(|near| self.starts_sentence(*near)).unwrap_or(at.saturating_sub(40))
    }

    /// Where the sentence that a token is in ends. Called, not copied.
    #[inline(never)]
    pub(super) fn sentence_end(&self, at: usize) -> usize {
        self.ends.get(at).map_or(self.len(), |end| *end as usize)
    }
}

//! A text as readings see it: words with their classes, numbers with their values.

use super::list::{List, kind, list};
use std::ops::Range;

use super::clause::NOUNS;
use super::lexicon::{HASH_START, Known, Lexicon, hash_step};
use super::number;
use super::tags::*;
use super::token::{Joint, Kind, Token, tokens};
use super::{forms, typo};
use crate::{Lang, Number};

/// How many words an expression of the lexicon has at most.
const LONGEST: usize = 7;

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
    /// The kind of the word as it is said, which lists are asked for first.
    kind: u8,
    /// The value of a number.
    pub(super) value: Option<Number>,
}

impl Word {
    /// Makes it the start of an expression of so many words, or with none the inside of one.
    fn join(&mut self, known: Known, len: u8) {
        (self.tags, self.lemma, self.len) = (known.tags, known.lemma, len);
        if len > 1 {
            self.kind = kind(known.lemma.as_bytes());
        }
    }
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
    /// For each token, where its sentence ends.
    ends: Vec<u32>,
}

impl<'t> Sentence<'t> {
    pub(super) fn new(text: &'t str, lang: Lang) -> Sentence<'t> {
        let (cut, folded) = tokens(text);
        let word = |token: Token| {
            let (from, to) = token.folded;
            let kind = folded.as_bytes().get(from as usize..to as usize).map_or(0, kind);
            Word { token, tags: Tags::NONE, lemma: "", form: Form::Base, len: 1, kind, value: None }
        };
        let words = cut.into_iter().map(word).collect();
        let mut sentence = Sentence { text, lang, words, folded, ends: Vec::new() };
        sentence.look_up_words();
        number::read_all(&mut sentence);
        sentence.join_expressions();
        sentence.join_once();
        sentence.find_ends();
        sentence
    }

    fn find_ends(&mut self) {
        let mut end = self.len();
        let mut ends = vec![0; self.len()];
        for (at, its_end) in ends.iter_mut().enumerate().rev() {
            *its_end = end as u32;
            if self.starts_sentence(at) {
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
            let whole = lexicon.word(folded);
            // Small words have no forms that matter.
            let small = whole.is_some_and(|known| known.tags.has(DET | PREP | WHEN | AND | MODAL | BE | SUBJECT | NEG));
            let inflected =
                if is_word && !small { forms::find(lexicon, self.lang, folded, whole.is_some()) } else { None };
            let mut tags = whole.map_or(Tags::NONE, |known| known.tags);
            let mut lemma = whole.map_or("", |known| known.lemma);
            let mut form = Form::Base;
            if let Some((known, its_form)) = inflected {
                // A word may be a noun as it stands, and a verb by its ending.
                if lemma.is_empty() || (!tags.has(VERB) && known.tags.has(VERB)) {
                    (lemma, form) = (known.lemma, its_form);
                }
                tags |= known.tags;
            }
            if lemma.is_empty() && is_word {
                if let Some(known) = typo::find(lexicon, self.lang, folded) {
                    (tags, lemma) = (known.tags, known.lemma);
                } else {
                    form = forms::guess(self.lang, folded);
                }
            }
            if let Some(word) = self.words.get_mut(at) {
                (word.tags, word.lemma, word.form) = (tags, lemma, form);
            }
        }
    }

    /// Joins the words of expressions: the longest that starts at a word wins.
    fn join_expressions(&mut self) {
        let lexicon = Lexicon::of(self.lang);
        let mut at = 0;
        while at < self.words.len() {
            // "his hand in class": no verb follows an article.
            let article = self.lang == Lang::En
                && at > 0
                && (self.has(at - 1, DET)
                    || self.value(at - 1).is_some()
                    || at > 1 && self.lemma(at - 1).is_empty() && self.value(at - 2).is_some());
            let noun = |(_, known): &(usize, Known)| !(article && known.tags.has(VERB) && !known.tags.has(NOUNS));
            // "end-of-unit" is one word, and "end of" none of it.
            let whole = |(len, _): &(usize, Known)| self.joint(at + len) != Joint::Hyphen;
            let len = match self.expression(lexicon, at).filter(noun).filter(whole) {
                Some((len, known)) => {
                    // A reflexive verb stands in the form of the verb itself.
                    let form = if matches!(self.folded_of(at), "se" | "s" | "me" | "m") {
                        self.form(at + 1)
                    } else {
                        self.form(at)
                    };
                    if let Some(first) = self.words.get_mut(at) {
                        first.join(known, len as u8);
                        first.form = form;
                    }
                    for inside in self.words.iter_mut().skip(at + 1).take(len - 1) {
                        (inside.tags, inside.len) = (Tags::NONE, 0);
                    }
                    len
                }
                None => 1,
            };
            at += len;
        }
    }

    /// `une fois assise`: opens a circumstance, as `une fois que` does.
    fn join_once(&mut self) {
        if self.lang != Lang::Fr {
            return;
        }
        for at in 0..self.words.len().saturating_sub(2) {
            if self.is(at, list!("une")) && self.is(at + 1, list!("fois")) && self.is_done(at + 2) {
                for (word, (len, tags)) in self.words.iter_mut().skip(at).zip([(2, WHEN), (0, Tags::NONE)]) {
                    word.join(Known { lemma: "une_fois_que", tags }, len);
                }
            }
        }
    }

    /// Whether what follows `une fois` says what is done then: `assise`, `calmé`, `son travail terminé`, and not `la semaine`.
    fn is_done(&self, at: usize) -> bool {
        self.form(at) == Form::Past && !self.has(at, PREP | NOUNS)
            || self.is(at, list!("assis assise debout pret prete seul seule"))
            || ["é", "ée", "és", "ées"].iter().any(|ending| self.written(at..at + 1).ends_with(ending))
            || self.is(at, list!("son sa ses leur le la les l")) && !self.has(at + 1, TIME)
    }

    fn expression(&self, lexicon: &'static Lexicon, at: usize) -> Option<(usize, Known)> {
        let first = self.words.get(at)?;
        if first.token.kind != Kind::Word {
            return None;
        }
        let surface = self.longest(lexicon, at, self.folded_of(at));
        if self.lang == Lang::Fr
            && first.token.folded.1 - first.token.folded.0 <= 2
            && let Some(reflexive) = self.reflexive(lexicon, at)
            && surface.is_none_or(|surface| surface.0 <= 2)
        {
            return Some(reflexive);
        }
        // "Provided a checklist, …" is no form of "provide a…".
        if first.lemma.is_empty() || first.lemma == self.folded_of(at) || first.tags.has(OPENS_CONDITION) {
            return surface;
        }
        let by_lemma = self.longest(lexicon, at, first.lemma);
        match (surface, by_lemma) {
            (Some(surface), Some(by_lemma)) if by_lemma.0 > surface.0 => Some(by_lemma),
            (surface, by_lemma) => surface.or(by_lemma),
        }
    }

    /// `se lève`, `m'habille`: a reflexive verb, in whatever form.
    fn reflexive(&self, lexicon: &'static Lexicon, at: usize) -> Option<(usize, Known)> {
        let (pronoun, verb) = match self.folded_of(at) {
            "se" | "me" => ("se", self.lemma(at + 1)),
            "s" | "m" => ("s", self.lemma(at + 1)),
            _ => return None,
        };
        if verb.is_empty() || verb.contains('_') {
            return None;
        }
        let hash = pronoun.bytes().chain([b'_']).chain(verb.bytes()).fold(HASH_START, hash_step);
        // "je m'efforce de": with the word that leads to the next verb.
        let link = self.folded_of(at + 2);
        let longer = link.bytes().fold(hash_step(hash, b'_'), hash_step);
        let whole = lexicon.find(longer, |lemma| lemma.split('_').eq([pronoun, verb, link]));
        let alone = || lexicon.find(hash, |lemma| lemma.split('_').eq([pronoun, verb]));
        whole.map(|known| (3, known)).or_else(|| alone().map(|known| (2, known)))
    }

    fn longest(&self, lexicon: &'static Lexicon, at: usize, first: &str) -> Option<(usize, Known)> {
        let mut hash = first.bytes().fold(HASH_START, hash_step);
        let mut longest = None;
        for len in 2..=LONGEST {
            hash = hash_step(hash, b'_');
            if !lexicon.may_go_on(hash) {
                break;
            }
            let Some(last) = self.words.get(at + len - 1) else { break };
            if matches!(last.token.kind, Kind::Mark(c) if c != '%') || last.token.joint == Joint::LineEnd {
                break;
            }
            hash = self.folded_of(at + len - 1).bytes().fold(hash, hash_step);
            let is_it = |lemma: &str| {
                let mut words = lemma.split('_');
                words.next() == Some(first)
                    && (at + 1..at + len).all(|next| words.next() == Some(self.folded_of(next)))
                    && words.next().is_none()
            };
            if let Some(known) = lexicon.find(hash, is_it) {
                longest = Some((len, known));
            }
        }
        longest
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
    pub(super) fn is(&self, at: usize, words: List) -> bool {
        self.word(at).is_some_and(|word| words.has_kind(word.kind)) && words.lists(self.said(at).as_bytes())
    }

    /// Whether the form by which the lexicon names the word is one of these.
    pub(super) fn comes_from(&self, at: usize, words: List) -> bool {
        words.holds(self.lemma(at).as_bytes())
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

    /// Where the next expression starts.
    pub(super) fn after(&self, at: usize) -> usize {
        at + usize::from(self.word(at).map_or(1, |word| word.len.max(1)))
    }

    /// Whether a sentence, a line or an item of a list starts at a token.
    pub(super) fn starts_sentence(&self, at: usize) -> bool {
        let Some(word) = self.word(at) else { return false };
        if at == 0 || word.token.joint == Joint::LineEnd {
            return true;
        }
        match self.mark(at - 1) {
            Some('!' | '?' | ';') => true,
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

    /// Where the sentence that a token is in starts; at most so far back as a sentence reads.
    pub(super) fn sentence_start(&self, at: usize) -> usize {
        (at.saturating_sub(40)..=at).rev().find(|near| self.starts_sentence(*near)).unwrap_or(at.saturating_sub(40))
    }

    /// Where the sentence that a token is in ends.
    pub(super) fn sentence_end(&self, at: usize) -> usize {
        self.ends.get(at).map_or(self.len(), |end| *end as usize)
    }
}

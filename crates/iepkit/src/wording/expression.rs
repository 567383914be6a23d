//! Expressions: words that stand in the lexicon together, such as `in a row` or `se lever`.

use super::clause::NOUNS;
use super::hash;
use super::lexicon::{Known, Lexicon};
use super::list::list;
use super::nouns::before;
use super::sentence::{Form, Sentence, Word};
use super::tags::*;
use super::token::{Joint, Kind};
use crate::Lang;

/// How many words an expression of the lexicon has at most.
const LONGEST: usize = 7;

impl Word {
    /// Makes it the start of an expression of so many words, or with none the inside of one.
    fn join(&mut self, known: Known, len: u8) {
        (self.tags, self.lemma, self.base, self.len) = (known.tags, known.lemma, known.hash, len);
        if len > 1 {
            self.said = known.hash;
        }
    }
}

impl Sentence<'_> {
    /// Joins the words of expressions: the longest that starts at a word wins.
    pub(super) fn join_expressions(&mut self) {
        let lexicon = Lexicon::of(self.lang);
        let mut at = 0;
        while at < self.words.len() {
            // "his hand in class": no verb follows an article.
            let article = self.lang == Lang::En
                && at > 0
                && (self.has(at - 1, DET)
                    // "4 or more turns in 3 of 4 talks".
                    || before(self, at).is_some_and(|lead| self.has(lead, AT_LEAST | AT_MOST))
                    || self.value(at - 1).is_some()
                    || at > 1 && self.is_word(at - 1) && self.lemma(at - 1).is_empty() && self.value(at - 2).is_some());
            let noun = |(_, known): &(usize, Known)| !(article && known.tags.has(VERB) && !known.tags.has(NOUNS));
            // "end-of-unit" is one word, and "end of" none of it.
            let whole = |(len, _): &(usize, Known)| {
                // "un minimum d'ici mai".
                let cut = self.is(at + len - 1, list!("d")) && self.is(at + len, list!("ici"));
                self.joint(at + len) != Joint::Hyphen && !cut
            };
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
    pub(super) fn join_once(&mut self) {
        if self.lang != Lang::Fr {
            return;
        }
        for at in 0..self.words.len().saturating_sub(2) {
            if self.is(at, list!("une")) && self.is(at + 1, list!("fois")) && self.is_done(at + 2) {
                for (word, (len, tags)) in self.words.iter_mut().skip(at).zip([(2, WHEN), (0, Tags::NONE)]) {
                    word.join(Known { lemma: "une_fois_que", hash: hash::of("une_fois_que"), tags }, len);
                }
            }
        }
    }

    /// Whether what follows `une fois` says what is done then: `assise`, `calmé`, `son travail terminé`, and not `la semaine`.
    fn is_done(&self, at: usize) -> bool {
        self.form(at) == Form::Past && !self.has(at, PREP | NOUNS)
            || self.is(at, list!("assis assise debout pret prete seul seule"))
            || ["é", "ée", "és", "ées"].iter().any(|ending| self.spelled(at..at + 1).ends_with(ending))
            || self.is(at, list!("son sa ses leur le la les l")) && !self.has(at + 1, TIME)
    }

    /// The expression that starts at a word, unless it parts an article from what it is of, `faire une seule crise`, or takes one
    /// that counts.
    fn expression(&self, lexicon: &'static Lexicon, at: usize) -> Option<(usize, Known)> {
        // "faire une crise par semaine", "une crise ou moins": one of them.
        let bound = |near: usize| {
            self.is(near, list!("par")) || self.is(near, list!("ou")) && self.is(near + 1, list!("moins plus"))
        };
        let counts = || self.is(at + 1, list!("un une")) && (at + 2..at + 5).any(bound);
        let parts = |(len, _): &(usize, Known)| {
            *len > 1 && self.is(at + len, list!("seul seule")) && matches!(self.folded_of(at + len - 1), "un" | "une")
                || *len > 1 && counts()
        };
        self.known_expression(lexicon, at).filter(|found| !parts(found))
    }

    fn known_expression(&self, lexicon: &'static Lexicon, at: usize) -> Option<(usize, Known)> {
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
        let hash = hash::extend(hash::step(hash::of(pronoun), b'_'), verb);
        // "je m'efforce de": with the word that leads to the next verb.
        let link = self.folded_of(at + 2);
        let longer = hash::extend(hash::step(hash, b'_'), link);
        let whole = lexicon.find(longer, &|lemma| lemma.split('_').eq([pronoun, verb, link]));
        let alone = || lexicon.find(hash, &|lemma| lemma.split('_').eq([pronoun, verb]));
        whole.map(|known| (3, known)).or_else(|| alone().map(|known| (2, known)))
    }

    fn longest(&self, lexicon: &'static Lexicon, at: usize, first: &str) -> Option<(usize, Known)> {
        let mut hash = hash::of(first);
        let mut longest = None;
        for len in 2..=LONGEST {
            hash = hash::step(hash, b'_');
            if !lexicon.may_go_on(hash) {
                break;
            }
            let Some(last) = self.words.get(at + len - 1) else { break };
            if matches!(last.token.kind, Kind::Mark(c) if c != '%') || last.token.joint == Joint::LineEnd {
                break;
            }
            let last = self.folded_of(at + len - 1);
            hash = hash::extend(hash, last);
            let is_it = |lemma: &str| {
                let mut words = lemma.split('_');
                words.next() == Some(first)
                    && (at + 1..at + len).all(|next| words.next() == Some(self.folded_of(next)))
                    && words.next().is_none()
            };
            if let Some(known) = lexicon.find(hash, &is_it) {
                longest = Some((len, known));
            }
        }
        longest
    }
}

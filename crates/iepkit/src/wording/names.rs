//! Names, which no lexicon has: told by their capital, or by where they stand.

use super::clause::is_finite;
use super::forms;
use super::lexicon::Lexicon;
use super::sentence::{Form, Sentence};
use super::tags::*;
use super::token::{Joint, Kind};

impl Sentence<'_> {
    /// Whether a word with a capital stands where a name does: within a sentence, or before what will be done: `Rea knows`.
    pub(super) fn stands_as_name(&self, at: usize) -> bool {
        if !self.is_start(at) {
            return self.is_named(at);
        }
        let (lexicon, next) = (Lexicon::of(self.lang), self.folded_of(at + 1));
        let whole = lexicon.word(next);
        let acts = || {
            let form = forms::find(lexicon, self.lang, next, whole.is_some());
            form.is_some_and(|(known, form)| known.tags.has(VERB) && matches!(form, Form::Present | Form::Future))
        };
        self.has_capital(at) && (whole.is_some_and(|known| known.tags.has(MODAL | BE)) || acts())
    }

    /// `léa lira`, `ramon will read`: the subject of a verb that no lexicon has is a name, also without its capital.
    pub(super) fn capitalize_names(&mut self) {
        for at in 0..self.len() {
            if !self.lemma(at).is_empty() || !self.is_word(at) || !is_finite(self, at + 1) {
                continue;
            }
            let opens = at == 0
                || self.joint(at) == Joint::LineEnd
                || self.mark(at - 1).is_some()
                || self.has(at - 1, TIME | CALENDAR | ANCHOR | NUMBERED);
            if let Some(word) = self.words.get_mut(at).filter(|_| opens) {
                word.token.capital = true;
            }
        }
    }

    /// `{Name} will`, `(prénom) lira`: what is to be filled in is a name, whatever its words are.
    pub(super) fn read_placeholders(&mut self) {
        for at in 2..self.len() {
            let closes = matches!(self.mark(at - 1), Some(')' | ']' | '}' | '>'));
            if !closes || !is_finite(self, at) {
                continue;
            }
            let opens = |near: &usize| matches!(self.mark(*near), Some('(' | '[' | '{' | '<'));
            let Some(open) = (at.saturating_sub(6)..at).rev().find(opens) else { continue };
            // "the student (Maya) will": the name is known.
            if open > 0 && self.is_word(open - 1) && !self.has(open - 1, TIME | CALENDAR) {
                continue;
            }
            for word in self.words.iter_mut().take(at - 1).skip(open + 1).filter(|word| word.token.kind == Kind::Word) {
                (word.tags, word.lemma, word.base, word.len, word.token.capital) = (Tags::NONE, "", 0, 1, true);
            }
        }
    }
}

//! How long what is written or said is: `a paragraph of 6 sentences`, `des phrases de 4 mots`.

use super::numbered::Numbered;
use super::{Amount, Counted, Shape};
use crate::wording::list::{List, list};
use crate::wording::nouns::{Noun, before};

/// What is written, and how its length is told.
const TEXTS: List = list!(
    "text paragraph essay story letter summary response composition report texte paragraphe redaction histoire recit \
     resume lettre courriel ecrit"
);
const LINES: List = list!(
    "word words sentence sentences line lines paragraph page mot mots phrase phrases ligne lignes paragraphes pages"
);

impl Numbered<'_, '_> {
    /// `rédiger un texte de 80 mots`, `write a paragraph of 6 sentences`: how much is to be written, where nothing says how well.
    pub(super) fn product_length(&self, counted: Noun) -> Option<Amount> {
        let s = self.s;
        let lead = before(s, self.at).filter(|of| s.is(*of, list!("of de d")))?;
        let written = s.is(counted.head, LINES) && before(s, lead).is_some_and(|text| s.is(text, TEXTS));
        (written && self.writes()).then(|| self.length(s.after(counted.head), Counted::Noun(counted)))
    }

    /// `write a 6-sentence paragraph`.
    pub(super) fn hyphened_length(&self, after: usize) -> Option<Amount> {
        let s = self.s;
        let text = s.find_is(after + 1..after + 3, TEXTS)?;
        let unit =
            ["word", "sentence", "line", "paragraph", "page"].into_iter().find(|unit| *unit == s.folded_of(after))?;
        self.writes().then(|| self.length(text + 1, Counted::Word(unit)))
    }

    pub(super) fn writes(&self) -> bool {
        let s = self.s;
        let verbs = list!("write compose produce type ecrire rediger produire composer");
        (s.sentence_start(self.at)..self.at).rev().take(8).any(|near| s.comes_from(near, verbs))
    }

    fn length(&self, end: usize, unit: Counted) -> Amount {
        let mut amount = Amount::new(Shape::Count, self.at..end, self.value);
        (amount.unit, amount.given) = (unit, true);
        amount
    }

    /// `(push-ups, drawing, 5 breaths)`: one of several things in brackets.
    pub(super) fn is_listed_aside(&self) -> bool {
        let s = self.s;
        let near = |back: usize| self.at.checked_sub(back).and_then(|at| s.mark(at));
        let opens = (1..10).find(|back| near(*back) == Some('('));
        opens.is_some_and(|opens| near(1) == Some(',') && (1..opens).all(|back| near(back) != Some(')')))
    }

    /// `des phrases de 4 mots`, `requests of 2 symbols`: how long what is said is.
    pub(super) fn is_length_of_speech(&self, counted: Noun) -> bool {
        let s = self.s;
        let of = before(s, self.at).filter(|of| s.is(*of, list!("of de d")));
        let said = list!("phrase phrases enonce enonces sentences utterances requests");
        let words = list!("word words mot mots symbol symbols symbole symboles");
        s.is(counted.head, words) && of.and_then(|of| before(s, of)).is_some_and(|owner| s.is(owner, said))
    }
}

//! Which language a sentence seems to be written in.

use super::sentence::{Sentence, Word};
use super::tags::*;
use crate::Lang;

/// The sentence, read in the language it seems to be written in, and that language.
pub(super) fn sentence(text: &str, lang: Lang) -> (Sentence<'_>, Lang) {
    let here = Sentence::new(text, lang);
    let words = here.words.iter().enumerate().filter(|(at, _)| here.is_word(*at)).count();
    let unknown = here.words.iter().enumerate().filter(|(at, word)| here.is_word(*at) && is_unknown(word)).count();
    // Most words are known: no need to look at the other language.
    if unknown * 3 <= words {
        return (here, lang);
    }
    let known = weight(&here);
    let other = match lang {
        Lang::En => Lang::Fr,
        Lang::Fr => Lang::En,
    };
    let there = Sentence::new(text, other);
    let weight_there = weight(&there);
    if weight_there > known + 1 && weight_there * 2 > known * 3 { (there, other) } else { (here, lang) }
}

fn is_unknown(word: &Word) -> bool {
    word.len == 1 && word.lemma.is_empty()
}

/// How much of a sentence is of its language: small words count twice.
fn weight(s: &Sentence<'_>) -> usize {
    let small = DET | PREP | WHEN | AND | MODAL | SUBJECT | NEG;
    s.words
        .iter()
        .map(|word| match word.len {
            // The words inside an expression are known too.
            0 => 2,
            _ if word.lemma.is_empty() => 0,
            _ if word.tags.has(small) => 2,
            _ => 1,
        })
        .sum()
}

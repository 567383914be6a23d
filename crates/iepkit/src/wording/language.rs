//! Which language a sentence seems to be written in.

use super::sentence::Sentence;
use super::tags::*;
use crate::Lang;

/// The sentence, read in the language it seems to be written in, and that language.
pub(super) fn sentence(text: &str, lang: Lang) -> (Sentence<'_>, Lang) {
    let here = Sentence::new(text, lang);
    let words = here.words.iter().enumerate().filter(|(at, _)| here.is_word(*at)).count();
    let known = weight(&here);
    // Most words are known: no need to look at the other language.
    if known * 4 >= words * 7 || words == 0 {
        return (here, lang);
    }
    let other = match lang {
        Lang::En => Lang::Fr,
        Lang::Fr => Lang::En,
    };
    let there = Sentence::new(text, other);
    let weight_there = weight(&there);
    if weight_there > known + 1 && weight_there * 2 > known * 3 { (there, other) } else { (here, lang) }
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

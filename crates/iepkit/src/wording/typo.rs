//! Small words that were mistyped: one letter too many, one missing, two exchanged.

use super::forms;
use super::lexicon::{Known, Lexicon};
use super::list::{List, list};
use crate::Lang;

/// The words on which a reading hangs, so that a slip in one of them matters.
const ENGLISH: List = list!(
    "accuracy activities appropriate assistance attention behavior behaviour complete comprehension \
     consecutive decrease demonstrate during follow identify improve increase independently least minutes \
     opportunities percent prompts questions read reduce reminder sentences sessions student teacher \
     times trials understand when will with without words write"
);
const FRENCH: List = list!(
    "adulte aide ameliorer attention augmenter autonome comportement comprehension comprendre consigne \
     developper diminuer eleve enseignante erreur essais jours lecture lorsque minutes moins periode \
     rappel reduire respecter semaine seance utiliser"
);

/// The word that was meant, when a word is in no lexicon and near one of the words that matter.
pub(super) fn find(lexicon: &'static Lexicon, lang: Lang, word: &str) -> Option<Known> {
    if !(3..=16).contains(&word.len()) {
        return None;
    }
    let words = match lang {
        Lang::En => ENGLISH,
        Lang::Fr => FRENCH,
    };
    if lang == Lang::Fr
        && let Some(known) = unelided(lexicon, word)
    {
        return Some(known);
    }
    let meant = words.words().find(|meant| is_slip(word.as_bytes(), meant))?;
    lexicon.word(str::from_utf8(meant).ok()?)
}

/// A French word with its article or pronoun, the apostrophe forgotten: `letape`, `dautres`.
fn unelided(lexicon: &'static Lexicon, word: &str) -> Option<Known> {
    let rest = word.strip_prefix("qu").or_else(|| word.strip_prefix(['l', 'd', 's', 'n', 'j']))?;
    if rest.len() < 3 || !rest.starts_with(['a', 'e', 'i', 'o', 'u', 'h', 'y']) {
        return None;
    }
    lexicon.word(rest).or_else(|| forms::find(lexicon, Lang::Fr, rest, false).map(|(known, _)| known))
}

/// Whether one letter was doubled, added, left out, or exchanged with its neighbour; the first letter is right.
fn is_slip(word: &[u8], meant: &[u8]) -> bool {
    if word.first() != meant.first() || word.len().abs_diff(meant.len()) > 1 {
        return false;
    }
    let same = word.iter().zip(meant).take_while(|(left, right)| left == right).count();
    let (word, meant) = (word.get(same..).unwrap_or_default(), meant.get(same..).unwrap_or_default());
    match (word, meant) {
        ([a, b, word @ ..], [c, d, meant @ ..]) if a == d && b == c && a != b => word == meant,
        ([_, word @ ..], meant) if word.len() == meant.len() => word == meant,
        (word, [_, meant @ ..]) if word.len() == meant.len() => word == meant,
        _ => false,
    }
}

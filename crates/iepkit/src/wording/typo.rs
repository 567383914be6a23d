//! Small words that were mistyped: one letter too many, one missing, two exchanged.

use super::forms;
use super::hash;
use super::lexicon::{Known, Lexicon};
use super::tags::*;
use crate::Lang;

/// The words on which a reading hangs, so that a slip in one of them matters; those of one first letter, which a slip leaves,
/// together.
const ENGLISH: &[&str] = &[
    "about accuracy activities appropriate assistance attention",
    "before behavior behaviour between",
    "classroom complete comprehension consecutive correctly",
    "decrease demonstrate during",
    "follow from",
    "given",
    "identify improve increase independent independently instruction",
    "least",
    "minute minutes",
    "opportunities opportunity",
    "percent problems prompts",
    "questions",
    "read reduce reminder reminders",
    "seconds sentences sessions student students",
    "teacher times trials",
    "understand",
    "weeks when will within without with words write",
];
const FRENCH: &[&str] = &[
    "activite activites adulte aide ameliorer attention augmenter autonome avec",
    "chaque comportement comprehension comprendre consecutives consigne consignes",
    "dans developper diminuer durant",
    "eleve enseignante erreur erreurs essais",
    "fois",
    "jours",
    "lecture lorsque",
    "minute minutes moins",
    "pendant periode periodes phrases",
    "questions",
    "rappel reduire respecter",
    "sans seance seances secondes semaine semaines",
    "utiliser",
];

/// What was meant by a word.
pub(super) enum Meant {
    /// Another word than what was written.
    Other(&'static str),
    /// What is left of it, this many bytes further on.
    Rest(usize),
}

/// The word that was meant, when a word is in no lexicon and near one of the words that matter.
pub(super) fn find(lexicon: &'static Lexicon, lang: Lang, word: &str, named: bool) -> Option<(Known, Meant)> {
    // "Dan" and "Wen" are names.
    let least = if named { 5 } else { 3 };
    if !(least..=16).contains(&word.len()) {
        return None;
    }
    let words = match lang {
        Lang::En => ENGLISH,
        Lang::Fr => FRENCH,
    };
    if lang == Lang::Fr
        && let Some((known, article)) = unelided(lexicon, word)
        // "Laura" and "Jaime" are names.
        && !(named && known.tags.has(VERB))
    {
        return Some((known, Meant::Rest(article)));
    }
    let near = words.iter().find(|words| words.as_bytes().first() == word.as_bytes().first())?;
    let meant = near.split(' ').find(|meant| is_slip(word.as_bytes(), meant.as_bytes()))?;
    let known = lexicon.word(meant).or_else(|| forms::find(lexicon, lang, meant, false).map(|(known, _)| known));
    // "laest": "least" is known within expressions alone.
    let within = Known { lemma: meant, hash: hash::of(meant), tags: Tags::NONE };
    Some((known.unwrap_or(within), Meant::Other(meant)))
}

/// A French word with its article or pronoun, the apostrophe forgotten: `letape`, `dautres`; and how long that is.
fn unelided(lexicon: &'static Lexicon, word: &str) -> Option<(Known, usize)> {
    let rest = word.strip_prefix("qu").or_else(|| word.strip_prefix(['l', 'd', 's', 'n', 'j']))?;
    // "sage" is no "s'âge".
    if rest.len() < 4 || !rest.starts_with(['a', 'e', 'i', 'o', 'u', 'h', 'y']) {
        return None;
    }
    let known = lexicon.word(rest).or_else(|| forms::find(lexicon, Lang::Fr, rest, false).map(|(known, _)| known))?;
    // "quelle" is no "qu'elle", nor "Louis" several "l'oui".
    (!known.tags.has(SUBJECT | DET) && known.tags != WORD).then_some((known, word.len() - rest.len()))
}

/// Whether one letter was doubled, added, left out, or exchanged with its neighbour, or in a long word with another.
fn is_slip(word: &[u8], meant: &[u8]) -> bool {
    if word.len().abs_diff(meant.len()) > 1 {
        return false;
    }
    let same = word.iter().zip(meant).take_while(|(left, right)| left == right).count();
    let (word, meant) = (word.get(same..).unwrap_or_default(), meant.get(same..).unwrap_or_default());
    match (word, meant) {
        ([a, b, word @ ..], [c, d, meant @ ..]) if a == d && b == c && a != b && word == meant => true,
        ([_, word @ ..], meant) if word.len() == meant.len() => word == meant,
        (word, [_, meant @ ..]) if word.len() == meant.len() => word == meant,
        ([_, word @ ..], [_, meant @ ..]) => same + word.len() > 5 && !word.is_empty() && word == meant,
        _ => false,
    }
}

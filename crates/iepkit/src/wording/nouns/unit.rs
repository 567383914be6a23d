//! What a noun is called as a unit of the plan's format.

use super::{Noun, is_short_time};
use crate::Lang;
use crate::wording::list::list;
use crate::wording::sentence::Sentence;
use crate::wording::tags::*;
use crate::wording::token::Joint;

/// The unit that a noun is, as the plan's format writes it: a time word, else lower case and singular.
pub(in crate::wording) fn unit(s: &Sentence<'_>, noun: Noun) -> String {
    // The noun of an expression is its last word in English, its first in French.
    let head = if s.lang == Lang::En { s.after(noun.head) - 1 } else { noun.head };
    // "7 étapes sur 8" are steps, "2 étapes de suite" are terms.
    let steps = s.is(head, list!("etapes")) && !s.has(s.after(head), IN_A_ROW);
    // "10 s".
    let figured = head > 0 && s.is_number(head - 1);
    if (s.has(noun.head, TIME) || is_short_time(s, head) || figured)
        && !steps
        && let Some(time) = time_word(s.folded_of(head))
    {
        return time.to_owned();
    }
    if s.lang == Lang::En && s.is(head, list!("wpm wcpm cwpm wrcm")) {
        return "word".to_owned();
    }
    let (from, to) = whole(s, head);
    let mended = s.words.get(head).is_some_and(|word| word.mended);
    let text = if mended { s.folded_of(head).to_owned() } else { s.spelled(from..to) };
    let text = text.replace(['\u{2019}', '\u{2bc}'], "'");
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match s.lang {
        Lang::En => singular_english(&text),
        Lang::Fr => singular_french(&text),
    }
}

/// The tokens of a noun that is one word for a dictionary: joined by hyphens, or a fixed compound.
fn whole(s: &Sentence<'_>, head: usize) -> (usize, usize) {
    let mut from = head;
    while from > 0 && s.joint(from) == Joint::Hyphen && s.lang == Lang::En {
        from -= 1;
    }
    let mut to = head + 1;
    // "check-ins".
    if s.lang == Lang::En && s.joint(to) == Joint::Hyphen && s.is(to, list!("in ins out outs up ups off offs")) {
        to += 1;
    }
    while s.lang == Lang::Fr && s.joint(to) == Joint::Hyphen && s.is_word(to) {
        to += 1;
    }
    if s.lang == Lang::En
        && from > 0
        && matches!(s.folded_of(head), "play" | "plays")
        && s.folded_of(from - 1) == "role"
    {
        from -= 1;
    }
    if s.lang == Lang::Fr {
        let compound = s.is(to, list!("de d")) && s.is(to + 1, list!("parole pied poing coeur role"));
        if compound {
            to += 2;
        }
        if from > 0 && s.is(from, list!("coup coups")) && s.is(from - 1, list!("bon bons")) {
            from -= 1;
        }
    }
    (from, to)
}

/// The word of the format for a unit of time.
pub(in crate::wording) fn time_word(word: &str) -> Option<&'static str> {
    Some(match word {
        "second" | "seconds" | "sec" | "secs" | "s" | "seconde" | "secondes" => "s",
        "minute" | "minutes" | "min" | "mins" | "mn" => "min",
        "hour" | "hours" | "hr" | "hrs" | "heure" | "heures" | "h" => "h",
        "day" | "days" | "jour" | "jours" | "journee" | "journees" => "day",
        "week" | "weeks" | "wk" | "wks" | "semaine" | "semaines" | "sem" => "week",
        "month" | "months" | "mth" | "mths" | "mos" | "mois" => "month",
        "term" | "terms" | "trimestre" | "trimestres" | "semestre" | "semestres" | "semester" | "semesters" => "term",
        "etape" | "etapes" => "term",
        "year" | "years" | "yr" | "yrs" | "an" | "ans" | "annee" | "annees" => "year",
        _ => return None,
    })
}

/// Whether a unit is made of words that readings know in a language, and so quotes nobody.
pub(crate) fn is_known_unit(unit: &str, lang: Lang) -> bool {
    let sentence = Sentence::new(unit, lang);
    let is_known =
        |at: usize| !sentence.lemma(at).is_empty() || sentence.words.get(at).is_some_and(|word| word.len == 0);
    time_word(unit).is_some() || (0..sentence.len()).all(is_known)
}

fn singular_english(text: &str) -> String {
    for (plural, one) in [
        ("children", "child"),
        ("people", "person"),
        ("men", "man"),
        ("women", "woman"),
        ("feet", "foot"),
        ("teeth", "tooth"),
        ("halves", "half"),
        ("series", "series"),
        ("quizzes", "quiz"),
        ("stimuli", "stimulus"),
        ("opps", "opportunity"),
        ("goes", "go"),
    ] {
        if let Some(before) = text.strip_suffix(plural) {
            return format!("{before}{one}");
        }
    }
    for (ending, one) in [("ies", "y"), ("sses", "ss"), ("ches", "ch"), ("shes", "sh"), ("xes", "x"), ("zzes", "zz")] {
        if let Some(before) = text.strip_suffix(ending).filter(|before| before.len() > 1) {
            return format!("{before}{one}");
        }
    }
    let keeps = text.ends_with("ss") || text.ends_with("us") || text.ends_with("is");
    text.strip_suffix('s').filter(|_| !keeps).unwrap_or(text).to_owned()
}

fn singular_french(text: &str) -> String {
    text.split_inclusive([' ', '-'])
        .enumerate()
        .map(|(at, word)| {
            let (bare, gap) = match word.strip_suffix([' ', '-']) {
                Some(bare) => (bare, word.get(bare.len()..).unwrap_or_default()),
                None => (word, ""),
            };
            let after_of = at > 1;
            let one = if after_of { bare.to_owned() } else { singular_french_word(bare) };
            one + gap
        })
        .collect()
}

fn singular_french_word(word: &str) -> String {
    if matches!(
        word,
        "fois"
            | "mois"
            | "repas"
            | "cours"
            | "temps"
            | "cas"
            | "bras"
            | "pas"
            | "choix"
            | "voix"
            | "après"
            | "succès"
            | "progrès"
            | "refus"
            | "jus"
            | "propos"
            | "corps"
            | "dos"
            | "fils"
    ) {
        return word.to_owned();
    }
    for (ending, one) in [("travaux", "travail"), ("eaux", "eau"), ("aux", "al"), ("eux", "eu"), ("oux", "ou")] {
        if let Some(before) = word.strip_suffix(ending) {
            return format!("{before}{one}");
        }
    }
    word.strip_suffix('s').unwrap_or(word).to_owned()
}

//! Numbers: digits in groups, decimals, ordinals, dates, clock times, and numbers in words.

use super::list::list;
use super::sentence::{Sentence, Word};
use super::tags::*;
use super::token::{Joint, Kind};
use crate::{Lang, Number};

/// The most hours that tell how long something lasts where minutes follow: `1 h 30`; more are a time of the day.
pub(super) const MOST_HOURS: u32 = 4;

/// Gives the numbers of a sentence their values, and joins those of several tokens.
pub(super) fn read_all(sentence: &mut Sentence<'_>) {
    let (mut at, mut kept) = (0, 0);
    while at < sentence.len() {
        let Some(mut word) = sentence.words.get(at).copied() else { break };
        let len = match word.token.kind {
            Kind::Number => digits(sentence, at, &mut word),
            Kind::Word if is_per_hundred(sentence, at) => {
                word.tags = PERCENT;
                3
            }
            // The school years and the periods of a year in France: CE1, CM2, P3; the terms: T2.
            Kind::Word
                if sentence.joint(at + 1) == Joint::Close
                    && (sentence.is(at, list!("cm ce")) && sentence.is(at + 1, list!("1 2"))
                        || sentence.is(at, list!("t")) && sentence.is(at + 1, list!("1 2 3 4"))
                        || sentence.lang == Lang::Fr
                            && sentence.is(at, list!("p"))
                            && sentence.is(at + 1, list!("1 2 3 4 5"))) =>
            {
                word.tags = ANCHOR;
                2
            }
            Kind::Word => in_words(sentence, at, &mut word),
            Kind::Mark(_) => 1,
        };
        let len = len + word.value.map_or(0, |value| told_twice(sentence, at + len, value));
        if let Some(last) = sentence.words.get(at + len - 1) {
            word.token.end = last.token.end;
            word.token.bytes.1 = last.token.bytes.1;
        }
        if let Some(slot) = sentence.words.get_mut(kept) {
            *slot = word;
        }
        kept += 1;
        at += len;
    }
    sentence.words.truncate(kept);
}

/// `two (2)`, `4 (four)`: how many tokens it takes to tell a number again.
fn told_twice(sentence: &Sentence<'_>, at: usize, value: Number) -> usize {
    if sentence.mark(at) != Some('(') || sentence.mark(at + 2) != Some(')') {
        return 0;
    }
    let text = sentence.folded_of(at + 1);
    let again = if sentence.is_number(at + 1) {
        plain(text, sentence.lang)
    } else {
        value_of(sentence.lang, text).map(Number::from)
    };
    if again == Some(value) { 3 } else { 0 }
}

/// `p. 100`, as French writes a percentage.
fn is_per_hundred(sentence: &Sentence<'_>, at: usize) -> bool {
    sentence.is(at, list!("p")) && sentence.mark(at + 1) == Some('.') && sentence.is(at + 2, list!("100 cent"))
}

/// `at 9.30`, as the British write a time of the school day.
fn is_clock(sentence: &Sentence<'_>, at: usize) -> bool {
    let led = sentence.lang == Lang::En && at > 0 && sentence.is(at - 1, list!("at by before after from until"));
    let Some((hour, minutes)) = sentence.folded_of(at).split_once('.').filter(|_| led) else { return false };
    let hours = ["7", "8", "9", "10", "11", "12", "13", "14", "15", "16"].contains(&hour);
    let quarters = ["00", "10", "15", "20", "30", "40", "45", "50"].contains(&minutes);
    hours && quarters && (!sentence.is_word(at + 1) || sentence.has(at + 1, AND.and(PREP).and(ALL)))
}

/// Reads a number in digits; tells how many tokens it takes.
fn digits(sentence: &Sentence<'_>, at: usize, word: &mut Word) -> usize {
    let text = sentence.folded_of(at);
    if let Some(len) = date(sentence, at) {
        (word.tags, word.value) = (CALENDAR, None);
        return len;
    }
    if sentence.mark(at + 1) == Some(':')
        && sentence.joint(at + 1) == Joint::Close
        && sentence.joint(at + 2) == Joint::Close
        && sentence.is_number(at + 2)
    {
        word.tags = WORD;
        return 3;
    }
    if is_clock(sentence, at) {
        word.tags = WORD;
        return 1;
    }
    if is_ordinal_ending(sentence, at + 1) {
        word.tags = WORD;
        return 2;
    }
    // "rester assis 1 h 30", but "à 1 h 30".
    let led = at > 0 && sentence.is(at - 1, list!("a vers des avant apres entre et depuis de"));
    let clock = sentence.is(at + 1, list!("h"))
        && (led || plain(text, sentence.lang) > Some(Number::from(MOST_HOURS)))
        && sentence.is_number(at + 2)
        && !sentence.is(at + 3, list!("min minutes"))
        && (sentence.joint(at + 2) == Joint::Close || sentence.folded_of(at + 2).len() == 2);
    if clock || sentence.is(at + 1, list!("am pm")) {
        word.tags = WORD;
        return if clock { 3 } else { 2 };
    }
    // "2 p.m."
    let half = |at: usize| sentence.mark(at + 1) == Some('.') && sentence.is(at + 2, list!("m"));
    if sentence.is(at + 1, list!("a p")) && half(at + 1) {
        word.tags = WORD;
        return 4;
    }
    // "à 12h", but "12h par semaine".
    // "passer de 1 h à 3 h".
    let grows = at > 2 && sentence.is(at - 2, list!("h")) && sentence.is_number(at - 3);
    let lasts = sentence.has(at + 2, PER) || grows;
    // "au départ de 15h", but "une durée de 2h".
    let late = at > 0 && sentence.is(at - 1, list!("de")) && plain(text, sentence.lang) >= Some(Number::from(7));
    let clock = late || at > 0 && sentence.is(at - 1, list!("a vers des avant"));
    if sentence.is(at + 1, list!("h")) && clock && !lasts {
        word.tags = WORD;
        return 2;
    }
    // "a gr. 4 text".
    if at > 1 && sentence.mark(at - 1) == Some('.') && sentence.is(at - 2, list!("gr")) {
        word.tags = ANCHOR;
        return 1;
    }
    // "the Y3/4 list": school years.
    if at > 0 && sentence.joint(at) == Joint::Close && sentence.is(at - 1, list!("y yr ks")) {
        word.tags = ANCHOR;
        let pair = (sentence.mark(at + 1) == Some('/')).then_some(at + 2).filter(|other| sentence.is_number(*other));
        return pair.map_or(1, |_| 3);
    }
    // "1/2 heure".
    let half = text == "1" && sentence.mark(at + 1) == Some('/') && sentence.is(at + 2, list!("2"));
    if half && sentence.is(at + 3, list!("h heure hour page")) {
        word.value = Number::from_thousandths(500);
        return 3;
    }
    let (mut len, mut value) = (1, plain(text, sentence.lang));
    if text.len() <= 3 && !text.contains(['.', ',']) {
        let mut grouped = text.to_owned();
        while grouped.len() < 9 && is_group(sentence, at + len) {
            grouped.push_str(sentence.folded_of(at + len));
            len += 1;
        }
        if len > 1 {
            value = grouped.parse().ok();
        }
    }
    // "$5", but "jusqu'à 5 $ 4 fois sur 5".
    let money = at > 0
        && matches!(sentence.mark(at - 1), Some('$' | '€' | '£' | '#'))
        && !(at > 1 && sentence.is_number(at - 2));
    let year = len == 1
        && text.len() == 4
        && (text.starts_with("19") || text.starts_with("20"))
        && !sentence.is(at + 1, list!("words mots"));
    if year {
        word.tags = ANCHOR;
    }
    if let (Some(whole), Some((more, part))) = (value, part_behind(sentence, at + len)) {
        value = Number::from_thousandths(whole.thousandths() + part);
        len += more;
    }
    word.value = value.filter(|_| !money && !year);
    len
}

/// `1/2` behind a number, `½`, `and a half`: how many tokens, and how many thousandths.
fn part_behind(sentence: &Sentence<'_>, at: usize) -> Option<(usize, i64)> {
    match sentence.mark(at) {
        Some('½') => return Some((1, 500)),
        Some('¼') => return Some((1, 250)),
        Some('¾') => return Some((1, 750)),
        _ => {}
    }
    if and_a_half(sentence, at) {
        return Some((3, 500));
    }
    // "2 3/4 hours", but "level 2 3/4 times".
    let measured =
        list!("cup cups h heure heures hour hours hrs inch inches mile miles min mins minute minutes page pages");
    let fraction = sentence.is_number(at) && sentence.mark(at + 1) == Some('/') && sentence.is(at + 3, measured);
    let part = match (sentence.folded_of(at), sentence.folded_of(at + 2)) {
        _ if !fraction => return None,
        ("1", "2") => 500,
        ("1", "4") => 250,
        ("3", "4") => 750,
        _ => return None,
    };
    Some((3, part))
}

/// Whether the words at a token are `and a half`.
pub(super) fn and_a_half(sentence: &Sentence<'_>, at: usize) -> bool {
    sentence.is(at, list!("and")) && sentence.is(at + 1, list!("a")) && sentence.is(at + 2, list!("half"))
}

/// A decimal number, with the point or the comma of the language.
fn plain(text: &str, lang: Lang) -> Option<Number> {
    match text.split_once(',') {
        Some((_, decimals)) if lang == Lang::En && decimals.len() == 3 => text.replace(',', "").parse().ok(),
        Some(_) => text.replacen(',', ".", 1).parse().ok(),
        None => text.parse().ok(),
    }
}

/// Three digits after a blank go on with the number before it.
fn is_group(sentence: &Sentence<'_>, at: usize) -> bool {
    let text = sentence.folded_of(at);
    let three = sentence.is_number(at) && text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_digit());
    let close = at > 0
        && sentence
            .words
            .get(at)
            .zip(sentence.words.get(at - 1))
            .is_some_and(|(word, before)| word.token.start == before.token.end + 1);
    three && close && sentence.joint(at) == Joint::Blank && sentence.lang == Lang::Fr
}

fn is_ordinal_ending(sentence: &Sentence<'_>, at: usize) -> bool {
    sentence.joint(at) == Joint::Close && sentence.is(at, list!("st nd rd th er re e eme ieme ere nde ier"))
}

/// `2027-06-15`, `15/06/2027`, `15.06.27`, `6/2027`: how many tokens, if it is a date.
fn date(sentence: &Sentence<'_>, at: usize) -> Option<usize> {
    let long = |at: usize| sentence.is_number(at) && sentence.folded_of(at).len() == 4;
    let short = |at: usize| sentence.is_number(at) && sentence.folded_of(at).len() <= 2;
    if long(at)
        && short(at + 1)
        && short(at + 2)
        && sentence.joint(at + 1) == Joint::Hyphen
        && sentence.joint(at + 2) == Joint::Hyphen
    {
        return Some(3);
    }
    // 2026-2027, a school year.
    if long(at)
        && (long(at + 1) || short(at + 1))
        && sentence.joint(at + 1) == Joint::Hyphen
        && sentence.folded_of(at).starts_with("20")
    {
        return Some(2);
    }
    let slash = |at: usize| {
        sentence.mark(at) == Some('/') && sentence.joint(at) == Joint::Close && sentence.joint(at + 1) == Joint::Close
    };
    if short(at) && slash(at + 1) && short(at + 2) && slash(at + 3) && sentence.is_number(at + 4) {
        return Some(5);
    }
    if long(at) && slash(at + 1) && short(at + 2) && slash(at + 3) && short(at + 4) {
        return Some(5);
    }
    let mut parts = sentence.folded_of(at).split('.');
    if let (Some(day), Some(month), Some(year), None) = (parts.next(), parts.next(), parts.next(), parts.next()) {
        let day = is_day_of(day, month) || sentence.lang == Lang::En && is_day_of(month, day);
        return (day && matches!(year.len(), 2 | 4)).then_some(1);
    }
    // 15-06-2027.
    let hyphens = sentence.joint(at + 1) == Joint::Hyphen && sentence.joint(at + 2) == Joint::Hyphen;
    let led = at > 0 && sentence.is(at - 1, list!("by before until avant le"));
    if hyphens && short(at) && short(at + 1) && (long(at + 2) || led && short(at + 2)) {
        return Some(3);
    }
    let month_of = short(at) && slash(at + 1) && long(at + 2) && sentence.folded_of(at + 2).starts_with("20");
    if month_of { Some(3) } else { without_year(sentence, at) }
}

/// `by 5/15`, `d'ici le 15/05`, `le 15.05`: a day and a month behind a word that leads a date.
fn without_year(sentence: &Sentence<'_>, at: usize) -> Option<usize> {
    let lead = at.checked_sub(1)?;
    let text = sentence.folded_of(at);
    let dotted = text.split_once('.').filter(|(day, month)| month.len() == 2 && is_day_of(day, month));
    if sentence.lang == Lang::Fr && sentence.is(lead, list!("le au")) && dotted.is_some() {
        return Some(1);
    }
    let other = sentence.folded_of(at + 2);
    if sentence.mark(at + 1) != Some('/') || sentence.joint(at + 2) != Joint::Close || !sentence.is_number(at + 2) {
        return None;
    }
    let counted = TRIAL.and(TIME).and(ITEM).and(OUT_OF).and(PER).and(PERCENT);
    let leads = match sentence.lang {
        Lang::En => sentence.is(lead, list!("by before until till")) && is_day_of(other, text),
        Lang::Fr => {
            let two = other.len() == 2 || !is_day_of(other, text);
            sentence.is(lead, list!("le au")) && two && is_day_of(text, other)
        }
    };
    let share = sentence.has(at + 3, counted) || sentence.is(at + 3, list!("de du des d"));
    (leads && !share).then_some(3)
}

/// Whether figures can be a day and a month.
fn is_day_of(day: &str, month: &str) -> bool {
    let within =
        |text: &str, last: u8| text.len() <= 2 && text.parse().is_ok_and(|number| (1..=last).contains(&number));
    within(day, 31) && within(month, 12)
}

/// Reads a number in words; tells how many tokens it takes.
fn in_words(sentence: &Sentence<'_>, at: usize, word: &mut Word) -> usize {
    if !word.tags.has(COUNTING) {
        return 1;
    }
    let Some(first) = value_of(sentence.lang, sentence.folded_of(at)) else { return 1 };
    // "sept. 2025" is no seven.
    let year = |at: usize| sentence.is_number(at) && sentence.folded_of(at).starts_with("20");
    if sentence.is(at, list!("sept")) && sentence.mark(at + 1) == Some('.') && year(at + 2) {
        word.tags = CALENDAR;
        return 1;
    }
    if first == 1 && is_pronoun(sentence, at) {
        return 1;
    }
    let (mut value, mut len) = (first, 1);
    loop {
        let next = at + len;
        let linked = matches!(sentence.joint(next), Joint::Hyphen | Joint::Blank);
        if linked
            && sentence.lang == Lang::Fr
            && sentence.is(next, list!("et"))
            && value >= 20
            && sentence.is(next + 1, list!("un une onze"))
        {
            value += if sentence.is(next + 1, list!("onze")) { 11 } else { 1 };
            len += 2;
            continue;
        }
        let Some(more) = value_of(sentence.lang, sentence.folded_of(next)).filter(|_| linked) else { break };
        let below = if sentence.lang == Lang::Fr && matches!(value, 60 | 80) { 20 } else { 10 };
        value = match (value, more) {
            (4, 20) if sentence.lang == Lang::Fr => 80,
            (1..=9, 100) => value * 100,
            (20.., 1..) if value % 10 == 0 && value % 100 != 0 && more < below => value + more,
            (100.., 1..) if value % 100 == 0 && more < 100 => value + more,
            _ => break,
        };
        len += 1;
    }
    // An ordinal such as "twenty-first" is no amount.
    word.token.kind = Kind::Number;
    word.tags = Tags::NONE;
    word.value = Some(Number::from(value));
    if let Some((more, part)) = part_behind(sentence, at + len) {
        word.value = Number::from_thousandths(i64::from(value) * 1000 + part);
        len += more;
    }
    len
}

/// `one` that counts nothing: no one, one another, one-to-one.
fn is_pronoun(sentence: &Sentence<'_>, at: usize) -> bool {
    let before = at > 0 && sentence.is(at - 1, list!("no this that each another any every which"));
    let pair = sentence.is(at + 1, list!("on to")) && sentence.is(at + 2, list!("one"));
    let back = at > 1 && sentence.is(at - 1, list!("on to")) && sentence.is(at - 2, list!("one"));
    before || pair || back || sentence.is(at + 1, list!("another s"))
}

fn value_of(lang: Lang, word: &str) -> Option<u32> {
    let table: &[(&str, u32)] = match lang {
        Lang::En => &ENGLISH,
        Lang::Fr => &FRENCH,
    };
    if word.len() > 9 {
        return None;
    }
    table.iter().find(|(name, _)| *name == word).map(|(_, value)| *value)
}

#[rustfmt::skip]
const ENGLISH: [(&str, u32); 31] = [
    ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9), ("ten", 10),
    ("eleven", 11), ("twelve", 12), ("thirteen", 13), ("fourteen", 14), ("fifteen", 15), ("sixteen", 16), ("seventeen", 17),
    ("eighteen", 18), ("nineteen", 19), ("twenty", 20), ("thirty", 30), ("forty", 40), ("fourty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70),
    ("eighty", 80), ("ninety", 90), ("hundred", 100), ("dozen", 12), ("zero", 0),
];

#[rustfmt::skip]
const FRENCH: [(&str, u32); 32] = [
    ("dizaine", 10), ("douzaine", 12), ("quinzaine", 15), ("vingtaine", 20), ("trentaine", 30), ("zero", 0), ("deux", 2), ("trois", 3), ("quatre", 4), ("cinq", 5), ("six", 6), ("sept", 7), ("huit", 8), ("neuf", 9), ("dix", 10),
    ("onze", 11), ("douze", 12), ("treize", 13), ("quatorze", 14), ("quinze", 15), ("seize", 16), ("vingt", 20), ("vingts", 20), ("trente", 30),
    ("quarante", 40), ("cinquante", 50), ("soixante", 60), ("septante", 70), ("huitante", 80), ("nonante", 90), ("cent", 100), ("cents", 100),
];

//! Reading what a number counts.

use super::list::list;

use super::sentence::{Form, Sentence};
use super::tags::*;
use super::token::Joint;
use crate::Lang;

/// What a number counts: the head noun, and the words around it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Noun {
    pub(super) head: usize,
    /// Where the words that go with it end.
    pub(super) end: usize,
}

/// How many words may stand between a number and the end of what it counts.
const LONGEST: usize = 6;

/// A word after which no noun goes on.
const STOPS: Tags = PREP
    .and(AND)
    .and(WHEN)
    .and(MODAL)
    .and(BE)
    .and(SUBJECT)
    .and(NEG)
    .and(AT_LEAST)
    .and(AT_MOST)
    .and(ALL)
    .and(PER)
    .and(DAILY)
    .and(PERCENT)
    .and(WITHOUT)
    .and(ALONE)
    .and(COMPLEMENT)
    .and(OPENS_METHOD)
    .and(OPENS_TIMEFRAME)
    .and(OPENS_BASELINE)
    .and(OPENS_CONDITION);

const THING: Tags = LEARNER
    .and(STAFF)
    .and(PEER)
    .and(PLACE)
    .and(OCCASION)
    .and(MATERIAL)
    .and(TRIAL)
    .and(ITEM)
    .and(TIME)
    .and(ERROR)
    .and(PROMPT)
    .and(PERFORMANCE)
    .and(TOOL)
    .and(INNER)
    .and(ACCURACY)
    .and(ANCHOR)
    .and(CALENDAR)
    .and(SERVICE);

/// The noun that starts at a token, after articles and adjectives.
pub(super) fn noun(s: &Sentence<'_>, from: usize) -> Option<Noun> {
    let mut at = from;
    // "three consecutive 20-minute sessions", "10 two-digit sums".
    let measured = list!("digit step syllable letter word part minute point dimensional sided");
    let sized = |at: usize| {
        s.value(at).is_some()
            && s.is_word(at + 1)
            && (s.joint(at + 1) == Joint::Hyphen || s.is(at + 1, measured) && s.is_word(at + 2))
    };
    while (s.is_word(at) || sized(at))
        && !s.has(at, PREP)
        && (s.has(at, DET.and(DAILY))
            || s.has(at, IN_A_ROW) && !s.has(at, TIME)
            || s.has(at, FILLER) && !s.has(at, THING)
            // "6 independent requests".
            || s.is(at, list!("independent unprompted")) && s.has(at + 1, THING)
            || s.is(at, list!("previously"))
            || sized(at))
        && at < from + 4
    {
        at = if sized(at) { at + 2 } else { s.after(at) };
    }
    // "marcher 15 m", "15 sons", "10 pas": which are also other words.
    if s.is(from, list!("m sons pas")) && from > 0 && s.value(from - 1).is_some() {
        return Some(Noun { head: from, end: from + 1 });
    }
    // "2 fois par avant-midi".
    if s.is(from, list!("avant apres")) && s.joint(from + 1) == Joint::Hyphen && s.is(from + 1, list!("midi")) {
        return Some(Noun { head: from, end: from + 2 });
    }
    // "two on-topic comments".
    if s.folded_of(at) == "on" && s.joint(at + 1) == Joint::Hyphen && s.joint(at + 2) == Joint::Blank {
        at += 2;
    }
    at = past_asked(s, at);
    // "le nombre d'erreurs": what is counted comes after.
    if s.is(at, list!("nombre number total")) && s.is(at + 1, list!("of de d")) {
        at += 2;
    }
    match s.lang {
        Lang::En => english(s, at),
        Lang::Fr => french(s, at),
    }
}

/// Past what is asked in questions: `"who" and "what" questions`, `wh- questions`, `yes/no questions`.
fn past_asked(s: &Sentence<'_>, from: usize) -> usize {
    let mut at = from;
    while at < from + 12 {
        let quote = s.mark(at).filter(|mark| matches!(mark, '"' | '\''));
        let close = quote.and_then(|quote| (at + 1..at + 5).find(|near| s.mark(*near) == Some(quote)));
        let dashed = s.is_word(at) && s.mark(at + 1) == Some('-') && s.joint(at + 1) == Joint::Close;
        let next = match close {
            Some(close) => close + 1,
            None if dashed => at + 2,
            None if s.mark(at + 1) == Some('/') && s.is_word(at) && !s.has(at, THING) => at + 2,
            None if at > from && (s.has(at, AND) || matches!(s.mark(at), Some(',' | '/'))) => at + 1,
            None => break,
        };
        at = next;
    }
    let asked = list!("question questions word words sentence sentences");
    (at..at + 2).filter(|_| at > from).find(|near| s.is(*near, asked)).unwrap_or(from)
}

fn goes_on(s: &Sentence<'_>, at: usize) -> bool {
    // "2 fois/semaine".
    let after_slash = at > 0 && s.mark(at - 1) == Some('/');
    let linked =
        after_slash || is_short_time(s, at) || matches!(s.joint(at), Joint::Blank | Joint::Hyphen | Joint::Apostrophe);
    s.is_word(at)
        && linked
        && (!s.has(at, STOPS)
            || s.has(at, THING) && !s.has(at, PREP.and(OPENS_METHOD).and(WITHOUT))
            // "4 consignes": counted, so a thing.
            || at > 0
                && s.value(at - 1).is_some()
                && (s.has(at, THING) && !s.has(at, PREP.and(WITHOUT)) || time_word(s.folded_of(at)).is_some()))
}

/// Whether a number has its time without a blank: `for 5min`, `en 30s`; but not `count by 5s`, `à 10h`.
fn is_short_time(s: &Sentence<'_>, at: usize) -> bool {
    let close = at > 0 && s.joint(at) == Joint::Close && s.is_number(at - 1);
    let led = || {
        let leads = list!("for within in under over than least most about en dans pendant durant moins plus environ");
        before(s, at - 1).is_some_and(|lead| s.is(lead, leads) || s.has(lead, AT_LEAST.and(AT_MOST)))
    };
    close
        && match time_word(s.folded_of(at)) {
            Some("min") => true,
            Some("s" | "h") => led(),
            _ => false,
        }
}

/// Whether a word is one with those around it: `end-of-unit`.
fn joined(s: &Sentence<'_>, at: usize) -> bool {
    s.is_word(at) && s.joint(at) == Joint::Hyphen && s.joint(at + 1) == Joint::Hyphen
}

fn english(s: &Sentence<'_>, from: usize) -> Option<Noun> {
    let (mut at, mut head) = (from, None);
    // "40 of the Room 12 words": a name with its number stands before the noun.
    if s.has(at, NUMBERED) && s.is_number(at + 1) {
        let pair = (s.has(at + 2, AND) || s.mark(at + 2) == Some('/')) && s.is_number(at + 3);
        at += if pair {
            4
        } else if goes_on(s, at + 2) {
            2
        } else {
            0
        };
    }
    // "10 minutes on task".
    let breaks = |at: usize| s.starts_sentence(at) || s.comes_from(at, list!("on_task"));
    while at < from + LONGEST && (goes_on(s, at) || joined(s, at)) && (at == from || !breaks(at)) {
        let adverb = s.folded_of(at).ends_with("ly") && s.after(at) == at + 1
            || s.has(at, FILLER) && !s.has(at, THING)
            || s.is(at, list!("correct incorrect right wrong independently each"))
            || s.is(at, list!("s")) && at > from;
        // "2 step written directions": an adjective.
        let described =
            s.form(at) == Form::Past && s.has(s.after(at), ITEM.and(MATERIAL).and(TRIAL)) && goes_on(s, s.after(at));
        let verb = s.has(at, VERB) && !s.has(at, THING) || s.lemma(at).is_empty() && s.form(at) == Form::Past;
        // "10 bus rides": nothing follows that the verb could take.
        let ends = s.form(at) == Form::Present && (s.mark(at + 1).is_some() || at + 1 >= s.len());
        // "a 3 minute talk".
        let lasting = at > from && s.is(at - 1, list!("minute hour second")) && s.form(at) == Form::Base;
        let verb = verb && !described && !ends && !lasting;
        let times = s.is(at, list!("once twice thrice"));
        // "two prompts the student…", where no comma was written.
        let named = s.lemma(at).is_empty() && s.has(s.after(at), MODAL);
        let whom = named || s.has(at, LEARNER) && !s.has(at, PEER);
        // "40 words mid March".
        let when = s.is(at, list!("mid early late")) && s.has(s.after(at), CALENDAR);
        // "8 of 10 questions answered".
        let done = head.is_some_and(|head| head + 1 == at && s.folded_of(head).ends_with('s'))
            && s.folded_of(at).ends_with("ed");
        let which = when || done || s.is(at, list!("which who"));
        // "three details supporting the claim".
        let supports = s.form(at) == Form::Ing && at > 0 && s.has(at - 1, ITEM) && s.is_word(at + 1);
        if head.is_some()
            && (supports || times || verb || whom || which || s.has(at, DET.and(IN_A_ROW).and(OPENS_PURPOSE)))
        {
            break;
        }
        if !adverb {
            head = Some(at);
        }
        at = s.after(at);
        // "oral or written questions".
        let described = s.has(at + 2, ITEM) && !s.has(at - 1, THING)
            || s.has(at + 2, PROMPT) && s.is(at - 1, list!("gestural physical verbal visual"));
        if s.is(at, list!("or")) && described && s.is_word(at + 1) {
            at += 1;
        }
    }
    head.map(|head| Noun { head, end: at })
}

fn french(s: &Sentence<'_>, from: usize) -> Option<Noun> {
    if !goes_on(s, from)
        || s.has(from, VERB) && !s.has(from, THING) && s.form(from) != Form::Base && s.form(from) != Form::Present
    {
        return None;
    }
    let head = from;
    let mut at = s.after(from);
    while at < from + LONGEST && goes_on(s, at) && !s.starts_sentence(at) {
        at = s.after(at);
    }
    Some(Noun { head, end: at })
}

/// The unit that a noun is, as the plan's format writes it: a time word, else lower case and singular.
pub(super) fn unit(s: &Sentence<'_>, noun: Noun) -> String {
    // The noun of an expression is its last word in English, its first in French.
    let head = if s.lang == Lang::En { s.after(noun.head) - 1 } else { noun.head };
    // "7 étapes sur 8" are steps, "2 étapes de suite" are terms.
    let steps = s.is(head, list!("etapes")) && !s.has(s.after(head), IN_A_ROW);
    if (s.has(noun.head, TIME) || is_short_time(s, head))
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
pub(super) fn time_word(word: &str) -> Option<&'static str> {
    Some(match word {
        "second" | "seconds" | "sec" | "secs" | "s" | "seconde" | "secondes" => "s",
        "minute" | "minutes" | "min" | "mins" | "mn" => "min",
        "hour" | "hours" | "hr" | "hrs" | "heure" | "heures" | "h" => "h",
        "day" | "days" | "jour" | "jours" | "journee" | "journees" => "day",
        "week" | "weeks" | "wk" | "wks" | "semaine" | "semaines" | "sem" => "week",
        "month" | "months" | "mth" | "mths" | "mois" => "month",
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

/// The token before an expression, at its start. Called, not copied to each of the many places that ask.
#[inline(never)]
pub(super) fn before(s: &Sentence<'_>, at: usize) -> Option<usize> {
    (0..at).rev().take(8).find(|at| s.words.get(*at).is_some_and(|word| word.len > 0))
}

//! Reading what a number counts.

mod unit;

use super::list::{List, list};
use super::sentence::{Form, Sentence};
use super::tags::*;
use super::token::Joint;
use crate::Lang;
pub(crate) use unit::is_known_unit;
pub(super) use unit::{time_word, unit};

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
    .and(OPENS_INDICATOR)
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
            || s.is(at, list!("independent unprompted")) && (s.has(at + 1, THING) || s.has(at + 2, THING))
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

/// Past what is asked in questions, and kinds of prompts: `"who" and "what" questions`, `yes/no questions`, `verbal/visual cues`.
fn past_asked(s: &Sentence<'_>, from: usize) -> usize {
    // "literal \"wh\" questions".
    let described = s.is_word(from) && s.mark(from + 1) == Some('"') && !s.has(from, THING.and(PREP));
    let mut at = from + usize::from(described);
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
    (at..at + 2).filter(|_| at > from).find(|near| s.is(*near, asked) || s.has(*near, PROMPT)).unwrap_or(from)
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
    // "12 of the Y2 words".
    if s.is(at, list!("y")) && s.joint(at + 1) == Joint::Close && s.is_number(at + 1) {
        at += 2;
    }
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
    // "10 minutes on task", "2 minutes late".
    let breaks = |at: usize| {
        s.starts_sentence(at)
            || s.comes_from(at, list!("on_task"))
            || s.is(at, list!("late early")) && s.has(at - 1, TIME)
    };
    while at < from + LONGEST && (goes_on(s, at) || joined(s, at)) && (at == from || !breaks(at)) {
        let adverb = s.folded_of(at).ends_with("ly") && s.after(at) == at + 1
            || s.has(at, FILLER) && !s.has(at, THING)
            || s.is(
                at,
                list!("correct incorrect right wrong independently each online forward backward backwards sideways"),
            )
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
    // "1 call-out a lesson".
    let parted = head == at.checked_sub(1) && s.is_word(at) && s.joint(at) == Joint::Hyphen && s.has(at, PREP);
    head.map(|head| Noun { head, end: at + usize::from(parted) })
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

/// Whether one of these words stands before an expression. Called, not copied to each of the many places that ask.
#[inline(never)]
pub(super) fn follows(s: &Sentence<'_>, at: usize, words: List) -> bool {
    before(s, at).is_some_and(|lead| s.is(lead, words))
}

/// The token before an expression, at its start. Called, not copied to each of the many places that ask.
#[inline(never)]
pub(super) fn before(s: &Sentence<'_>, at: usize) -> Option<usize> {
    (0..at).rev().take(8).find(|at| s.words.get(*at).is_some_and(|word| word.len > 0))
}

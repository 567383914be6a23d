//! A sentence of today, before the one that says what will be: `Zoé nomme 4 lettres. D'ici juin, elle en nommera 20.`

use std::ops::Range;

use super::stated::says_how_much;
use crate::Lang;
use crate::wording::clause::is_verb_form;
use crate::wording::list::list;
use crate::wording::nouns::before;
use crate::wording::sentence::{Form, Sentence};
use crate::wording::tags::*;

/// How many words a sentence may have before its verb.
const FAR: usize = 40;

/// How many words may stand before a clause that tells of the child.
const NEAR: usize = 24;

/// The sentences, and the clauses within one, that state a level of today before what will be.
pub(super) fn told_before(s: &Sentence<'_>) -> Vec<Range<usize>> {
    let parts = parts(s);
    let pairs = parts.iter().cloned().zip(parts.iter().skip(1).cloned());
    let within = parts.iter().filter_map(|part| relative(s, part).or_else(|| coordinated(s, part)));
    pairs.chain(within).filter(|(now, next)| is_before(s, now, next)).map(|(now, _)| now).collect()
}

/// `Joe, [who needs 4 prompts], will zip with 1 prompt`.
fn relative(s: &Sentence<'_>, part: &Range<usize>) -> Option<(Range<usize>, Range<usize>)> {
    let who =
        part.clone().take(NEAR).find(|at| s.is(*at, list!("who qui")) && *at > 0 && s.mark(at - 1) == Some(','))?;
    let close = (who..part.end).take(FAR).find(|at| s.mark(*at) == Some(','))?;
    let does = matches!(s.form(who + 1), Form::Present | Form::Base) || s.has(who + 1, OPENS_BASELINE);
    does.then_some((who..close, close..part.end))
}

/// `Ned [is reading 30 wpm] and will read 60`, `Zoé [lit 40 mots présentement] et en lira 60`.
fn coordinated(s: &Sentence<'_>, part: &Range<usize>) -> Option<(Range<usize>, Range<usize>)> {
    let will = |at: usize| match s.lang {
        Lang::En => s.is(at, list!("will")),
        Lang::Fr => s.form(at + usize::from(s.is(at, list!("en")))) == Form::Future,
    };
    let and = part.clone().take(FAR).find(|at| s.has(*at, AND) && will(at + 1))?;
    let is = (part.start..and).find(|at| match s.lang {
        Lang::En => s.is(*at, list!("is")) && s.form(at + 1) == Form::Ing,
        Lang::Fr => s.has(*at, VERB) && s.form(*at) == Form::Present,
    })?;
    Some((is..and, and..part.end))
}

/// The sentences, and their parts up to a semicolon.
fn parts(s: &Sentence<'_>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    while start < s.len() {
        let stop = s.sentence_end(start);
        let end = (start..stop).find(|at| s.mark(*at) == Some(';')).map_or(stop, |mark| mark + 1);
        found.push(start..end);
        start = end;
    }
    found
}

/// Whether one part tells of today or of before what the next says will be.
fn is_before(s: &Sentence<'_>, now: &Range<usize>, next: &Range<usize>) -> bool {
    let level = |part: &Range<usize>| says_how_much(s, part.clone()) || s.any_has(part.clone(), ALONE.and(PROMPT));
    if will(s, now) || !will(s, next) || !level(next) {
        return false;
    }
    let today = |at: usize| s.has(at, OPENS_BASELINE) && !s.lemma(at).starts_with("passer");
    // "Previous: 20%."
    let past = list!("previous previously prior past before present initial initially last");
    let labelled = s.is(now.start, past) && now.clone().take(4).any(|at| s.mark(at) == Some(':'));
    if labelled || now.clone().any(today) {
        return level(now) || s.any_has(now.clone(), NEG);
    }
    level(now) && (now.clone().any(|at| is_past(s, at)) || is_same(s, now, next))
}

/// Whether a part says what will be.
fn will(s: &Sentence<'_>, part: &Range<usize>) -> bool {
    let mut words = part.clone();
    match s.lang {
        Lang::En => s.any_is(words, list!("will shall should")),
        Lang::Fr => words.any(|at| s.form(at) == Form::Future && is_verb_form(s, at)),
    }
}

/// `Ana named`, `Tom lisait`, `il a lu`, `her average is`: what somebody did, or stands at.
fn is_past(s: &Sentence<'_>, at: usize) -> bool {
    let stands = list!("average mean best record score rate moyenne note cote resultat");
    if s.is(at, list!("is est")) && before(s, at).is_some_and(|lead| s.is(lead, stands)) {
        return true;
    }
    let who = before(s, at).is_some_and(|who| {
        s.has(who, SUBJECT.and(LEARNER)) || s.is(who, list!("who qui")) || s.is_word(who) && s.lemma(who).is_empty()
    });
    let word = s.folded_of(at);
    who && match s.lang {
        Lang::En => {
            s.form(at) == Form::Past && s.has(at, VERB)
                || s.is(at, list!("averages could did had knew knows needs scores was wrote"))
        }
        Lang::Fr => {
            word.len() > 5 && (word.ends_with("ait") || word.ends_with("aient"))
                || s.is(at, list!("a ont")) && s.is(at + 1, list!("compte eu fait lu nomme obtenu reussi"))
        }
    }
}

/// Whether the same thing is done in both, so much today and so much then: `lit 20 mots`, `en lira 50`.
fn is_same(s: &Sentence<'_>, now: &Range<usize>, next: &Range<usize>) -> bool {
    let share = |part: &Range<usize>| {
        let of = |at: usize| s.has(at, OUT_OF) || s.is(at, list!("of")) || matches!(s.mark(at), Some('/' | '%'));
        part.clone().any(|at| s.value(at).is_some() && s.value(at + 2).is_some() && of(at + 1))
    };
    let verb = |at: usize| s.has(at, VERB) && !s.lemma(at).is_empty();
    let does = |at: usize| verb(at) && matches!(s.form(at), Form::Present | Form::Base | Form::Ing) && at > now.start;
    let again = |at: usize| next.clone().take(FAR).any(|then| verb(then) && s.lemma(then) == s.lemma(at));
    let does_again = || now.clone().take(FAR).any(|at| does(at) && again(at));
    says_how_much(s, now.clone()) && share(now) == share(next) && does_again()
}

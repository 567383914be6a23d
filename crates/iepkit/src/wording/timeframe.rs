//! By when: dates, seasons, ends of terms and years.

mod dated;
mod english;
mod event;
mod french;
mod point;
mod school;
mod stretch;

use super::Part;
use super::claims::Claims;
use super::clause::NOUNS;
use super::list::list;
use super::sentence::Sentence;
use super::tags::*;
use crate::Lang;
use dated::{WORKS, dated_exam, with_figures};
use english::english;
use event::from_today;
use french::french;
use point::{Takes, point};
use stretch::from_to;

/// Takes the words that say by when.
pub(super) fn take(s: &Sentence<'_>, claims: &mut Claims) {
    let mut at = 0;
    while at < s.len() {
        match span(s, at) {
            Some(end) => {
                let end = with_figures(s, up_to_comma(s, at, end));
                claims.take(Part::Timeframe, at..end);
                // An exam says by when, on what, and how it is measured.
                if dated_exam(s, s.after(at)) == Some(end) {
                    claims.also(Part::Condition, at..end);
                    if !s.any_is(at..end, WORKS) {
                        claims.also(Part::Method, at..end);
                    }
                }
                at = end;
            }
            None => at = s.after(at),
        }
    }
}

/// Where a timeframe that opens a sentence ends, with the words that say more of it: `D'ici la prochaine synthèse, …`.
fn up_to_comma(s: &Sentence<'_>, at: usize, end: usize) -> usize {
    let goes_on = |near: &usize| {
        s.is_word(*near)
            && (!s.has(*near, PREP.and(SUBJECT).and(MODAL).and(WHEN).and(LEARNER))
                || s.is(*near, list!("of de d du des en")))
            && (!s.has(*near, VERB) || s.has(*near, NOUNS))
    };
    let close = (end..end + 5).find(|near| !goes_on(near)).filter(|near| s.mark(*near) == Some(','));
    close.filter(|_| s.starts_sentence(at)).unwrap_or(end)
}

/// Where the timeframe that starts at a token ends.
fn span(s: &Sentence<'_>, at: usize) -> Option<usize> {
    if let Some(end) = from_today(s, at).or_else(|| from_to(s, at)) {
        return Some(end);
    }
    match s.lang {
        Lang::En => english(s, at),
        Lang::Fr => french(s, at),
    }
}

pub(super) fn weekday(s: &Sentence<'_>, at: usize) -> bool {
    let word = s.folded_of(at);
    word.ends_with("day")
        || word.ends_with("days")
        || word.ends_with("di")
        || word.ends_with("dis")
        || word == "dimanche"
}

/// `the 2026-27 school year`, `l'année scolaire`.
fn school_year(s: &Sentence<'_>, from: usize) -> Option<usize> {
    let end = point(s, from, Takes::SpanOrSchool)?;
    let year = (from..end).any(|at| {
        s.comes_from(at, list!("school_year sy annee_scolaire semester trimester"))
            || s.is(at, list!("annee year trimestre semestre etape term"))
    });
    let counted = (from..end).any(|at| s.value(at).is_some() && s.has(s.after(at), TIME));
    (year && !counted).then_some(end)
}

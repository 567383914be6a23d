//! Dates that stand between marks, exams with their month, and spans from month to month.

use super::point::{Takes, point};
use super::weekday;
use crate::Lang;
use crate::wording::list::{List, list};
use crate::wording::nouns::before;
use crate::wording::sentence::Sentence;
use crate::wording::tags::*;

/// How many words back the level may stand that a date is noted behind.
const FAR: usize = 40;

/// What is written in class, without being an exam.
pub(super) const WORKS: List = list!("situation production dictee");

/// `on the June exam`, `à l'examen de juin`: an exam with its month.
pub(super) fn dated_exam(s: &Sentence<'_>, from: usize) -> Option<usize> {
    let exam = list!(
        "exam exams test tests assessment assessments screening benchmark benchmarks examen examens epreuve epreuves \
         evaluation controle depistage passation reevaluation"
    );
    let dated = |at: &usize| s.has(*at, CALENDAR) && s.is_word(*at) && !weekday(s, *at);
    let near = from..(from + 7).min(s.sentence_end(from.saturating_sub(1)));
    let month = near.take_while(|at| s.is_word(*at) || s.is_number(*at)).find(dated)?;
    match s.lang {
        Lang::En => (month + 1..month + 4).find(|at| s.is(*at, exam)).filter(|at| month + 2 >= *at).map(|at| at + 1),
        Lang::Fr => (from..month).any(|at| s.is(at, exam) || s.is(at, WORKS)).then_some(month + 1),
    }
}

/// A month with its year, or a date in figures, that nothing leads.
pub(super) fn bare(s: &Sentence<'_>, at: usize) -> Option<usize> {
    let month = s.has(at, CALENDAR) && !weekday(s, at);
    let named = month
        && s.is_word(at)
        && (s.has(at + 1, ANCHOR) && s.is_number(at + 1) || s.has(at + 2, ANCHOR) && s.is_number(at + 2));
    let figures = month && s.is_number(at);
    let opens = before(s, at).is_none_or(|before| s.mark(before).is_some() || s.has(before, ANCHOR));
    if let Some(end) = review(s, at) {
        return Some(end);
    }
    if let Some(end) = noted(s, at) {
        return Some(end);
    }
    (opens && (named || figures)).then(|| point(s, at, Takes::Any)).flatten()
}

/// Where the day in figures ends that stands behind a review, or that a timeframe ends within: `by her annual review on 4/22`.
pub(super) fn with_figures(s: &Sentence<'_>, end: usize) -> usize {
    let figures =
        |at: usize| s.is_number(at) && s.mark(at + 1) == Some('/') && s.is_number(at + 2) && !s.is_word(at + 3);
    let day = end + usize::from(s.is(end, list!("on le")));
    let reviewed = before(s, end).is_some_and(|lead| s.has(lead, ANCHOR));
    match end.checked_sub(1) {
        Some(last) if figures(last) => end + 2,
        _ if reviewed && figures(day) => day + 3,
        _ => end,
    }
}

/// `révision le 15 mars`, `review 7/11`: when it is looked at again.
fn review(s: &Sentence<'_>, at: usize) -> Option<usize> {
    // Few words of a goal have a date behind them.
    if !(at..at + 3).any(|near| s.is_number(near) || s.has(near, CALENDAR)) {
        return None;
    }
    let number = at + usize::from(s.is(at, list!("le on en de")));
    let slashed = s.is_number(number) && s.mark(number + 1) == Some('/') && s.is_number(number + 2);
    let dated = (number..number + 2).any(|near| s.has(near, CALENDAR) && !weekday(s, near));
    if !slashed && !dated || !s.is(before(s, at)?, list!("revision review reviewed revu bilan reevaluation")) {
        return None;
    }
    if dated { point(s, number, Takes::Month) } else { (!s.is_word(number + 3)).then_some(number + 3) }
}

/// `…, avril`, `…, semestre 1`, `(15 mars)`, `Étape 2 : …`: a date that stands between marks.
fn noted(s: &Sentence<'_>, at: usize) -> Option<usize> {
    let terms = list!("semestre trimestre etape periode periodes semester trimester quarter term week wk");
    // "semestre 1", "3e étape".
    let ordinal = s.is_number(at) && s.has(at, WORD) && s.is(at + 1, terms);
    let numbered = ordinal || s.is_number(at + 1) && s.is(at, terms);
    let number = usize::from(s.is_number(at));
    let month = at + number;
    let month = s.has(month, CALENDAR) && s.is_word(month) && !weekday(s, month) && !s.has(month, VERB);
    if !numbered && !month {
        return None;
    }
    let lead = if s.starts_sentence(at) { None } else { Some(s.mark(at.checked_sub(1)?)?) };
    let range = s.is(at + 2, list!("a to")) && s.is_number(at + 3);
    let end = if numbered && range { at + 4 } else { at + if numbered { 2 } else { 1 + number } };
    // "(30 juin 2025)".
    let dated = month && number == 1 && s.has(end, ANCHOR) && s.is_number(end);
    let end = end + usize::from(dated);
    let close = s.mark(end).or(if end >= s.sentence_end(at) { Some('.') } else { None })?;
    let fits = match (lead, close) {
        (None | Some('-'), ':') => numbered,
        (Some(',' | '-'), '.' | ',' | ';' | '!') => {
            (s.sentence_start(at)..at).rev().take(FAR).any(|near| s.value(near).is_some())
        }
        (Some('('), ')' | ',') if numbered => true,
        (Some('('), ')') => month && number == 1,
        _ => false,
    };
    fits.then_some(end)
}

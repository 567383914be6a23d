//! From when to when: `between September and June`, `de janvier à mars`, `(October–December)`.

use super::weekday;
use crate::Lang;
use crate::wording::list::list;
use crate::wording::sentence::Sentence;
use crate::wording::tags::*;

/// `September and June`, `le retour des Fêtes et la relâche`: where they end, if both are points of the year.
pub(super) fn between(s: &Sentence<'_>, from: usize) -> Option<usize> {
    let stop = s.sentence_end(from.saturating_sub(1)).min(from + 7);
    let and = s.find_is(from..stop, list!("and et"))?;
    let far = (and + 1..stop.max(and + 4)).find(|at| is_of_year(s, *at));
    far.filter(|_| (from..and).any(|at| is_of_year(s, at))).map(|at| at + 1)
}

/// `from January to March`, `du 12/01 au 06/03`, `October–December`: where the stretch that starts at a token ends.
pub(super) fn from_to(s: &Sentence<'_>, at: usize) -> Option<usize> {
    // Few words of a goal have a day behind them.
    if !(at..at + 2).any(|near| s.is_number(near) || s.has(near, CALENDAR)) {
        return None;
    }
    let (led, to) = match s.lang {
        Lang::En => (s.is(at, list!("from")), list!("to through until")),
        Lang::Fr => (s.is(at, list!("de du d")), list!("a au jusqu_a jusqu_au")),
    };
    // "de 1/2 à 3/4" are shares.
    let day = |near: usize| day(s, near).or_else(|| if s.is(at, list!("du")) { figures(s, near) } else { None });
    let first = day(at + usize::from(led))?;
    let dash = s.mark(first) == Some('-');
    let joined = dash || s.is(first, to) && (led || s.mark(at.wrapping_sub(1)).is_some());
    day(s.after(first)).filter(|_| joined)
}

/// Where a day in figures ends: `12/01`.
pub(super) fn figures(s: &Sentence<'_>, at: usize) -> Option<usize> {
    (s.is_number(at) && s.mark(at + 1) == Some('/') && s.is_number(at + 2)).then_some(at + 3)
}

/// Where a month or a day ends: `March`, `March 2027`, `12 mars`, `9/1/25`.
fn day(s: &Sentence<'_>, at: usize) -> Option<usize> {
    if s.is_number(at) && s.has(at, CALENDAR) {
        return Some(at + 1);
    }
    let month = |at: usize| s.has(at, CALENDAR) && s.is_word(at) && !weekday(s, at);
    let number = s.is_number(at) && month(at + 1);
    let end = if number { at + 2 } else { at + 1 };
    let year = s.has(end, ANCHOR) && s.is_number(end);
    (month(at) || number).then_some(end + usize::from(year))
}

/// A month, a season or a holiday.
fn is_of_year(s: &Sentence<'_>, at: usize) -> bool {
    let holiday = list!("break fetes vacances relache conge noel paques toussaint rentree");
    s.is_word(at) && (s.has(at, CALENDAR) && !weekday(s, at) || s.is(at, holiday))
}

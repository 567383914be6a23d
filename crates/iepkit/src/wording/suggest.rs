//! The typed fields that a sentence already holds.

use serde::Serialize;

use super::goal::Draft;
use super::list::list;
use super::sentence::Sentence;
use super::tags::*;
use super::{Part, language};
use crate::plan::{Criterion, Measurement};
use crate::{Date, Lang};

/// What a sentence says that a plan's typed fields can hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Suggestion {
    /// The criterion, with its consistency.
    pub criterion: Option<Criterion>,
    /// The level today.
    pub baseline: Option<Measurement>,
    /// By when, where the sentence gives the day with its year.
    pub due: Option<Date>,
}

/// The typed criterion, baseline and due date that a goal in words holds.
///
/// # Example
///
/// ```
/// use iepkit::Lang;
/// use iepkit::wording::suggest_criterion;
///
/// let held = suggest_criterion("De 60 à 100 mots lus correctement par minute d'ici le 15 juin 2027", Lang::Fr);
/// let criterion = held.criterion.unwrap();
/// assert_eq!(criterion.at_least, Some(100.into()));
/// assert_eq!(criterion.per.unwrap().as_str(), "min");
/// assert_eq!(held.baseline.unwrap().value, Some(60.into()));
/// assert_eq!(held.due.unwrap().to_string(), "2027-06-15");
/// ```
pub fn suggest_criterion(text: &str, lang: Lang) -> Suggestion {
    let (sentence, _) = language::sentence(text, lang);
    let draft = Draft::read(&sentence);
    let due = due(&sentence, &draft);
    let levels = draft.levels;
    let mut criterion = levels.criterion;
    if let Some(criterion) = &mut criterion {
        criterion.consistency = levels.consistency;
    }
    Suggestion { criterion, baseline: levels.baseline, due }
}

/// The date that the words of the timeframe give, when they give it in full.
fn due(s: &Sentence<'_>, draft: &Draft) -> Option<Date> {
    draft.claims.taken().iter().filter(|(part, _)| *part == Part::Timeframe).find_map(|(_, range)| {
        let figures = range.clone().find_map(|at| in_figures(s.written(at..at + 1), s.lang));
        let of_month = range.clone().find(|at| month(s.folded_of(*at)).is_some());
        let month = of_month.and_then(|at| month(s.folded_of(at)));
        // A day may be an ordinal: 1st, 1er.
        let number = |at: usize| {
            s.written(at..at + 1).trim_end_matches(char::is_alphabetic).parse::<i16>().ok().filter(|_| s.is_number(at))
        };
        // "June 15", "15 June", "the 15th of June", and not "the 3rd week of June".
        let beside = of_month.map(|at| [at + 1, at.wrapping_sub(1), at.wrapping_sub(2)]).unwrap_or_default();
        let linked = |at: usize| of_month != Some(at + 2) || s.is(at + 1, list!("of de d"));
        let near = beside.into_iter().filter(|at| range.contains(at) && linked(*at) && !s.has(at + 1, TIME));
        let day = near.filter_map(number).find(|day| (1..=31).contains(day));
        let year = range.clone().filter(|at| s.has(*at, ANCHOR)).filter_map(number).find(|year| *year > 1900);
        let written = || Date::new(year?, month?, i8::try_from(day?).ok()?).ok();
        figures.or_else(written)
    })
}

/// A date in figures: `2027-06-15`, `15.06.27`. Where both may be the month, the day comes first in French, and English has no
/// date: the United States write the month first, and others the day.
fn in_figures(text: &str, lang: Lang) -> Option<Date> {
    let numbers: Vec<i16> = text.split(['/', '.', '-']).map_while(|part| part.parse().ok()).collect();
    let (year, month, day) = match *numbers.as_slice() {
        [year, month, day] if year >= 1900 => (year, month, day),
        [day, month, year] | [month, day, year] if day > 12 => (year, month, day),
        [day, month, year] if day == month || lang == Lang::Fr => (year, month, day),
        _ => return None,
    };
    let year = if year < 100 { 2000 + year } else { year };
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// The number of a month, in either language.
fn month(word: &str) -> Option<i8> {
    const MONTHS: [[&str; 3]; 12] = [
        ["january", "jan", "janvier"],
        ["february", "feb", "fevrier"],
        ["march", "mar", "mars"],
        ["april", "apr", "avril"],
        ["may", "may", "mai"],
        ["june", "jun", "juin"],
        ["july", "jul", "juillet"],
        ["august", "aug", "aout"],
        ["september", "sept", "septembre"],
        ["october", "oct", "octobre"],
        ["november", "nov", "novembre"],
        ["december", "dec", "decembre"],
    ];
    let at = MONTHS.iter().position(|names| names.contains(&word))?;
    i8::try_from(at + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_is_the_one_beside_the_month() {
        let cases = [
            ("By June 15, 2027, Maya will read 60 words.", Lang::En, Some((2027, 6, 15))),
            ("By the 15th of June 2027, Maya will read 60 words.", Lang::En, Some((2027, 6, 15))),
            ("By the 3rd week of June 2027, Maya will read 60 words.", Lang::En, None),
            ("D'ici le 1er juin 2027, Léa lira 60 mots.", Lang::Fr, Some((2027, 6, 1))),
            ("D'ici la 3e semaine de juin 2027, Léa lira 60 mots.", Lang::Fr, None),
            ("D'ici le 2027-06-15, Léa lira 60 mots.", Lang::Fr, Some((2027, 6, 15))),
            ("D'ici le 15.06.27, Léa lira 60 mots.", Lang::Fr, Some((2027, 6, 15))),
            ("D'ici le 05/06/2027, Léa lira 60 mots.", Lang::Fr, Some((2027, 6, 5))),
            ("By 6/15/2027, Maya will read 60 words.", Lang::En, Some((2027, 6, 15))),
            ("By 15/6/27, Maya will read 60 words.", Lang::En, Some((2027, 6, 15))),
            ("By 5/6/2027, Maya will read 60 words.", Lang::En, None),
            ("By 6/15, Maya will read 60 words.", Lang::En, None),
        ];
        for (text, lang, due) in cases {
            let due = due.and_then(|(year, month, day)| Date::new(year, month, day).ok());
            assert_eq!(suggest_criterion(text, lang).due, due, "{text}");
        }
    }
}

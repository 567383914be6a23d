//! Reading a strategy.

mod moment;
mod place;
mod what;
mod when;
mod who;

use super::list::list;
use std::ops::Range;

use serde::Serialize;

use super::goal::span;
use super::sentence::Sentence;
use super::tags::*;
use super::{Missing, Span, StrategyGrade, StrategyPart, language, questions};
use crate::Lang;
use crate::sort::sort;

/// What a strategy in words says, and what it leaves open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StrategyReading {
    /// Whether it can be put to work.
    pub grade: StrategyGrade,
    /// The words that say what, who, when and where, in the order of the text.
    pub spans: Vec<Span<StrategyPart>>,
    /// What was left to be filled in.
    pub placeholders: Vec<Span<()>>,
    /// What it leaves open, in the order of [`StrategyPart`], with a question for each.
    pub missing: Vec<Missing<StrategyPart>>,
    /// The language it seems to be written in.
    pub language_seems: Lang,
}

/// Reads a strategy: who does what, when or how often, and where.
///
/// # Example
///
/// ```
/// use iepkit::Lang;
/// use iepkit::wording::{StrategyGrade, read_strategy};
///
/// let practical = read_strategy("The teacher sets a timer on his desk at the start of each written task", Lang::En);
/// assert_eq!(practical.grade, StrategyGrade::Specific);
///
/// let open = read_strategy("Appliquer les stratégies de lecture (à préciser)", Lang::Fr);
/// assert_eq!(open.grade, StrategyGrade::Unspecific);
/// assert_eq!(open.placeholders.len(), 1);
/// ```
pub fn read_strategy(text: &str, lang: Lang) -> StrategyReading {
    let (sentence, seems) = language::sentence(text, lang);
    let reader = Reader { s: &sentence };
    let placeholders = reader.placeholders();
    let mut spans = Vec::new();
    let mut add = |part, range: Option<Range<usize>>| spans.extend(range.map(|range| span(&sentence, part, range)));
    let times = reader.times();
    let places = reader.places();
    let who = reader.who(&times, &places);
    let what =
        reader.what(&times, &places).filter(|what| !placeholders.iter().any(|open| reader.stands_for(open, what)));
    let others: Vec<_> = times.iter().chain(&places).chain(&who).chain(&placeholders).cloned().collect();
    add(StrategyPart::What, what.map(|named| reader.whole(&named, &others)));
    add(StrategyPart::Who, who);
    for when in &times {
        add(StrategyPart::When, Some(when.clone()));
    }
    for place in &places {
        // "à la maison tous les jours".
        let next = times.get(times.partition_point(|when| when.start <= place.start));
        add(StrategyPart::Where, Some(place.start..next.map_or(place.end, |when| when.start.min(place.end))));
    }
    sort(&mut spans, |a, b| (a.start, a.end, a.part).cmp(&(b.start, b.end, b.part)));
    let has = |part| spans.iter().any(|span| span.part == part);
    let practical =
        has(StrategyPart::What) && (has(StrategyPart::When) || has(StrategyPart::Where)) && placeholders.is_empty();
    let missing = [StrategyPart::What, StrategyPart::Who, StrategyPart::When, StrategyPart::Where]
        .into_iter()
        .filter(|part| !has(*part));
    StrategyReading {
        grade: if practical { StrategyGrade::Specific } else { StrategyGrade::Unspecific },
        missing: missing.map(|part| Missing { part, question: questions::strategy(part, lang) }).collect(),
        placeholders: placeholders.into_iter().map(|range| span(&sentence, (), range)).collect(),
        spans,
        language_seems: seems,
    }
}

struct Reader<'s, 't> {
    s: &'s Sentence<'t>,
}

impl Reader<'_, '_> {
    fn placeholders(&self) -> Vec<Range<usize>> {
        let s = self.s;
        let mut found: Vec<Range<usize>> = Vec::new();
        let mut at = 0;
        while at < s.len() {
            let run = (at..s.len()).take_while(|next| s.mark(*next) == Some('_')).count();
            let dots = (at..s.len()).take_while(|next| matches!(s.mark(*next), Some('.'))).take(3).count();
            let bracket = s.mark(at) == Some('[');
            let close = bracket.then(|| (at..s.len().min(at + 12)).find(|next| s.mark(*next) == Some(']'))).flatten();
            let asks = s.has(at, PLACEHOLDER) && self.is_asked(at);
            let add = s.is(at, list!("add ajouter complete"))
                && s.is(at + 1, list!("details detail here des"))
                && s.is(at + 2, list!("here details ici"));
            let end =
                if run >= 2 || run == 1 && s.words.get(at).is_some_and(|word| word.token.end - word.token.start > 1) {
                    Some(at + run)
                } else if let Some(close) = close {
                    Some(close + 1)
                } else if asks {
                    Some(s.after(at))
                } else if add {
                    Some(at + 3)
                } else if dots >= 3 && at + dots < s.len() {
                    Some(at + dots)
                } else {
                    None
                };
            match end {
                Some(end) => {
                    found.push(at..end);
                    at = end;
                }
                None => at = s.after(at),
            }
        }
        found
    }

    /// `(specify)`, `à préciser`: asks the writer, not the child.
    fn is_asked(&self, at: usize) -> bool {
        let s = self.s;
        if !s.comes_from(at, list!("specify insert preciser inserer precisez specifier a_venir xx xxx")) {
            return true;
        }
        let opened = at > 0
            && (matches!(s.mark(at - 1), Some('(' | '[' | ':' | '-' | ',' | '"')) || s.is(at - 1, list!("please")));
        opened || s.lemma(at).starts_with("xx") || s.is(s.after(at), list!("name which"))
    }

    /// Whether a placeholder stands where the act should: nothing but it says what.
    fn stands_for(&self, open: &Range<usize>, what: &Range<usize>) -> bool {
        let s = self.s;
        let asks_when = s.any_has(open.start.saturating_sub(3)..open.start, DAILY)
            || s.any_is(
                open.start.saturating_sub(3)..open.start,
                list!("frequence frequency date horaire schedule when time quand duree"),
            );
        let after_for =
            open.start > 0 && s.is(open.start - 1, list!("for during in at every")) && s.mark(open.start) == Some('_');
        !asks_when && !after_for && open.end >= what.start
    }
}

fn nouns_of_time(s: &Sentence<'_>, range: Range<usize>) -> bool {
    s.any_has(range.clone(), OCCASION.and(TIME).and(TRIAL).and(TOPIC).and(CALENDAR))
        || range.into_iter().any(|at| {
            s.is(
                at,
                list!(
                    "tests subjects matieres disciplines writing matin midi midis morning night evening task page soir"
                ),
            )
        })
}

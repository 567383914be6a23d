//! Whether a sentence and a typed criterion say the same.

use std::cmp::Ordering;

use smallvec::SmallVec;

use super::Part;
use crate::Number;
use crate::plan::{Consistency, Criterion, CriterionKind};

/// What a sentence says otherwise than the criterion beside it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Difference {
    /// The amount in the sentence.
    pub(crate) said: String,
    /// The amount in the criterion.
    pub(crate) written: String,
    /// Where they differ: in the criterion, or in over how many occasions it holds.
    pub(crate) part: Part,
}

impl Difference {
    /// How what a sentence says differs from the criterion; nothing when they agree or cannot be compared.
    pub(crate) fn between(said: &Criterion, written: &Criterion) -> Option<Difference> {
        let (mine, theirs) = (Level::of(said)?, Level::of(written)?);
        let occasions = said.consistency.as_ref().and_then(counted);
        let share = occasions.map(|(met, of)| Level::Share(met.into(), of.into()));
        let differ =
            |said: Level<'_>, part| Some(Difference { said: said.in_words(), written: theirs.in_words(), part });
        match mine.is_same(&theirs) {
            Some(true) => {
                let written = written.consistency.as_ref().and_then(counted)?;
                let said = occasions.filter(|said| *said != written)?;
                let in_words = |(met, of)| format!("{met}/{of}");
                Some(Difference { said: in_words(said), written: in_words(written), part: Part::Consistency })
            }
            // What a sentence says of the occasions may be what the criterion counts.
            Some(false) if share.is_some_and(|share| share.is_same(&theirs) == Some(true)) => None,
            Some(false) => differ(mine, Part::Criterion),
            // "On his own 4 times out of 5": the criterion counts the times.
            None if counts_times(said, written) => {
                differ(share.filter(|share| share.is_same(&theirs) == Some(false))?, Part::Consistency)
            }
            None => None,
        }
    }
}

fn counts_times(said: &Criterion, written: &Criterion) -> bool {
    let unit = said.consistency.as_ref().and_then(|consistency| consistency.unit.as_deref());
    said.kind == Some(CriterionKind::Prompts)
        && written.kind == Some(CriterionKind::Ratio)
        && (matches!(unit, Some("time" | "fois")) || unit == written.unit.as_deref())
}

fn counted(consistency: &Consistency) -> Option<(u32, u32)> {
    Some((consistency.met?, consistency.of?))
}

/// The level that a criterion asks, in a form that can be compared.
#[derive(Clone, Copy)]
enum Level<'c> {
    /// So many out of so many.
    Share(Number, Number),
    /// So long, with the seconds that the unit has.
    Time(Number, u32, &'c str),
    /// So many of a kind, by unit and span.
    Amount(CriterionKind, Number, Option<&'c str>, Option<&'c str>),
}

impl Level<'_> {
    fn of(criterion: &Criterion) -> Option<Level<'_>> {
        let kind = criterion.kind?;
        let amount = criterion.target()?.amount();
        let unit = criterion.unit.as_deref();
        Some(match kind {
            CriterionKind::Percent => Level::Share(amount, Number::from(100)),
            CriterionKind::Ratio => Level::Share(amount, criterion.ratio_of()?),
            CriterionKind::Duration | CriterionKind::Latency if criterion.per.is_none() => {
                Level::Time(amount, seconds(unit?)?, unit?)
            }
            _ => Level::Amount(kind, amount, unit, criterion.per.as_deref()),
        })
    }

    /// Whether two levels are the same; nothing when they cannot be compared.
    fn is_same(&self, other: &Level<'_>) -> Option<bool> {
        match (*self, *other) {
            (Level::Share(met, of), Level::Share(other_met, other_of)) => {
                met.compare_ratio(of, other_met, other_of).map(Ordering::is_eq)
            }
            // 2 min are 120 s as 2/60 is 120/3600.
            (Level::Time(time, seconds, _), Level::Time(other, other_seconds, _)) => time
                .compare_ratio(Number::from(3600 / seconds), other, Number::from(3600 / other_seconds))
                .map(Ordering::is_eq),
            (Level::Amount(kind, amount, unit, per), Level::Amount(other_kind, other, other_unit, other_per)) => {
                (kind == other_kind && unit == other_unit && per == other_per).then_some(amount == other)
            }
            _ => None,
        }
    }

    fn in_words(&self) -> String {
        match self {
            Level::Share(met, of) => format!("{met}/{of}"),
            Level::Time(time, _, unit) => format!("{time} {unit}"),
            Level::Amount(_, amount, _, _) => amount.to_string(),
        }
    }
}

/// How many seconds a unit of time has, of those that a lesson is counted in.
fn seconds(unit: &str) -> Option<u32> {
    Some(match unit {
        "s" => 1,
        "min" => 60,
        "h" => 3600,
        _ => return None,
    })
}

/// Whether a sentence holds every number of a criterion in digits, times with their unit: then they agree, and the sentence
/// need not be read for it.
pub(crate) fn says_plainly(sentence: &str, criterion: &Criterion) -> bool {
    let mut numbers = numbers(sentence);
    let mut take = |number: Number, unit: Option<&str>| {
        let is_it = |(found, after): &(Number, &str)| *found == number && unit.is_none_or(|unit| is_unit(after, unit));
        numbers.iter().position(is_it).map(|at| numbers.swap_remove(at)).is_some()
    };
    let timed = matches!(criterion.kind, Some(CriterionKind::Duration | CriterionKind::Latency));
    let level = criterion.target().is_some_and(|target| {
        take(target.amount(), criterion.unit.as_deref().filter(|_| timed))
            && criterion.ratio_of().is_none_or(|of| take(of, None))
    });
    let consistency = criterion.consistency.as_ref().and_then(counted);
    level && consistency.is_none_or(|(met, of)| take(met.into(), None) && take(of.into(), None))
}

/// The numbers of a sentence that stand in digits, each with what comes after it.
fn numbers(sentence: &str) -> SmallVec<[(Number, &str); 8]> {
    let mut found = SmallVec::new();
    let mut rest = sentence;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let from = rest.get(start..).unwrap_or_default();
        let end = from.find(|c: char| !c.is_ascii_digit() && c != '.' && c != ',').unwrap_or(from.len());
        let (digits, after) = from.split_at(end);
        let number = digits.trim_end_matches(['.', ',']).replace(',', ".").parse();
        found.extend(number.ok().map(|number| (number, after)));
        rest = after;
    }
    found
}

/// Whether what follows a number starts with a unit of time, in either language.
fn is_unit(after: &str, unit: &str) -> bool {
    let after = after.trim_start_matches(|c: char| c.is_whitespace() || c == '-');
    let word = after.split(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or_default();
    match unit {
        "s" => matches!(word, "s" | "sec" | "second" | "seconds" | "seconde" | "secondes"),
        "min" => matches!(word, "min" | "minute" | "minutes"),
        "h" => matches!(word, "h" | "hour" | "hours" | "heure" | "heures"),
        _ => false,
    }
}

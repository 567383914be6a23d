//! Whether a sentence and a typed criterion say the same.

use super::list::{List, list};
use std::cmp::Ordering;
use std::sync::LazyLock;

use smallvec::SmallVec;

use super::Part;
use super::glance::Starts;
use super::tags::Tags;
use crate::Number;
use crate::plan::{Consistency, Criterion, CriterionKind, Of};

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
pub(super) fn seconds(unit: &str) -> Option<u32> {
    Some(match unit {
        "s" => 1,
        "min" => 60,
        "h" => 3600,
        _ => return None,
    })
}

/// A number that stands in digits, and what comes before and after it.
#[derive(Clone, Copy)]
struct Figure<'t> {
    number: Number,
    before: &'t str,
    after: &'t str,
}

type Figures<'t> = SmallVec<[Figure<'t>; 8]>;

/// Whether a sentence holds every number of a criterion in digits, times with their unit, and no other number, save where it says
/// the occasions too: then they agree, and the sentence need not be read for it. Nor need it for a criterion that is never
/// compared.
pub(crate) fn says_plainly(sentence: &str, criterion: &Criterion) -> bool {
    if Level::of(criterion).is_none() {
        return true;
    }
    let mut left = figures(sentence);
    let timed = matches!(criterion.kind, Some(CriterionKind::Duration | CriterionKind::Latency));
    let level = criterion.target().is_some_and(|target| {
        take(&mut left, target.amount(), criterion.unit.as_deref().filter(|_| timed))
            && criterion.ratio_of().is_none_or(|of| take(&mut left, of, None))
    });
    if !level {
        return false;
    }
    let Some((met, of)) = criterion.consistency.as_ref().and_then(counted) else {
        return counts_nothing_more(left, criterion);
    };
    let mut others = left.clone();
    // The two numbers of a ratio are sooner met by chance.
    if met == of && criterion.kind != Some(CriterionKind::Ratio) {
        others.retain(|figure| figure.number != met.into() || !figure.is_in_a_row());
    }
    counts_nothing_more(others, criterion) && !counts_in_words(sentence)
        || take(&mut left, met.into(), None) && take(&mut left, of.into(), None)
}

/// Whether these numbers of a sentence say nothing more of what its criterion counts.
fn counts_nothing_more(mut others: Figures<'_>, criterion: &Criterion) -> bool {
    if let Some(Of::Text(whole)) = &criterion.of {
        // "80 % of the 20 problems": what the share is of.
        figures(whole).iter().for_each(|figure| _ = take(&mut others, figure.number, None));
    }
    criterion.errors_at_most.is_none_or(|errors| take(&mut others, errors, None))
        && others.iter().all(Figure::counts_nothing)
}

/// Takes a number, of a unit of time if one is given; tells whether it was there.
fn take(figures: &mut Figures<'_>, number: Number, unit: Option<&str>) -> bool {
    let is_it = |figure: &Figure<'_>| figure.number == number && unit.is_none_or(|unit| is_unit(figure.after, unit));
    figures.iter().position(is_it).map(|at| figures.swap_remove(at)).is_some()
}

/// The numbers of a sentence that stand in digits.
fn figures(sentence: &str) -> Figures<'_> {
    let mut found = SmallVec::new();
    let mut from = 0;
    let next = |from| sentence.as_bytes().get(from..)?.iter().position(u8::is_ascii_digit);
    while let Some(start) = next(from) {
        let (before, rest) = sentence.split_at(from + start);
        let end = rest.bytes().position(|byte| !matches!(byte, b'0'..=b'9' | b'.' | b',')).unwrap_or(rest.len());
        let (digits, after) = rest.split_at(end);
        let digits = digits.trim_end_matches(['.', ',']);
        let number = if digits.contains(',') { digits.replace(',', ".").parse() } else { digits.parse() };
        found.extend(number.ok().map(|number| Figure { number, before, after }));
        from += start + end;
    }
    found
}

impl Figure<'_> {
    /// `3 days in a row`, `3 jours de suite`: so many occasions, and all of them.
    fn is_in_a_row(&self) -> bool {
        let row = self.after.trim_start().trim_start_matches(char::is_alphabetic);
        row.starts_with(" in a row") || row.starts_with(" de suite")
    }

    /// `3e année`, `grade 4`, `2027`, `80 % des 20 mots`: the level of a text, a year or what a share is of, and no amount.
    fn counts_nothing(&self) -> bool {
        let year = (Number::from(1900)..Number::from(2100)).contains(&self.number) && !self.before.is_empty();
        let whole =
            self.before.rsplit_once('%').is_some_and(|(_, of)| matches!(of.trim(), "of" | "of the" | "de" | "des"));
        if year || whole {
            return true;
        }
        const ORDINALS: List = list!("e er re ère ème st nd rd th");
        let ending = self.after.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
        let named = self.before.trim_end().rsplit(' ').next().unwrap_or_default();
        ORDINALS.holds(ending) || named.eq_ignore_ascii_case("grade")
    }
}

/// Words by which occasions are counted.
const COUNTS: &str = "\
    two three four five six seven eight nine ten both each every deux trois quatre cinq sept huit neuf dix chaque \
     toutes";

/// How they start.
static COUNTS_START: LazyLock<Starts> = LazyLock::new(|| Starts::of(Tags::NONE, COUNTS, 6));

/// Whether a sentence holds a word by which occasions are counted.
fn counts_in_words(sentence: &str) -> bool {
    let is_count = |word: &str| COUNTS.split(' ').any(|count| count.eq_ignore_ascii_case(word));
    COUNTS_START.meet(sentence) && sentence.split(|c: char| !c.is_alphabetic()).any(is_count)
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

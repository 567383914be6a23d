//! From amounts to the typed criterion and its consistency.

use std::str::FromStr;

use super::VerbClass;
use super::acts::Act;
use super::amount::{Amount, Bound, Counted, SIZES, Shape};
use super::list::{List, list};
use super::nouns;
use super::sentence::Sentence;
use super::tags::*;
use crate::plan::{Consistency, Criterion, CriterionKind, Measurement, Of, Text, Unit};
use crate::{Lang, Number};

/// What the amounts of a sentence come to.
#[derive(Clone, Debug, Default)]
pub(super) struct Levels {
    pub(super) criterion: Option<Criterion>,
    pub(super) consistency: Option<Consistency>,
    pub(super) baseline: Option<Measurement>,
    /// The amount that is the criterion.
    pub(super) level: Option<usize>,
    /// The amount that is the consistency.
    pub(super) held: Option<usize>,
}

/// Chooses the criterion among the amounts: a level reached within one occasion, else independence, else how many occasions.
pub(super) fn choose(s: &Sentence<'_>, amounts: &[Amount], acts: &[Act]) -> Levels {
    let ratio = amounts.iter().any(|amount| amount.shape == Shape::Ratio && !amount.occasions);
    let is_done = |amount: &Amount| amount.shape == Shape::Count && !amount.given && amount.bound != Some(Bound::Most);
    let products = amounts.iter().any(|amount| is_done(amount) && !is_errors(s, amount));
    let prompted = amounts.iter().filter(|amount| amount.shape == Shape::Prompts).map(|amount| amount.value).max();
    let prompts = |least: Number| prompted.is_some_and(|most| most > least);
    let levels = amounts.iter().any(|amount| amount.shape == Shape::Level && !is_grade(amount));
    let accuracy = amounts.iter().any(|amount| amount.shape == Shape::Percent && !amount.occasions);
    let seen = acts.iter().any(|act| act.class == VerbClass::Observable);
    let rank = |amount: &Amount| match amount.shape {
        // "independently in 90% of trials": how often it goes well says more than that nobody helps.
        Shape::Percent if amount.occasions && !prompts(Number::default()) => 4,
        Shape::Percent | Shape::Ratio if amount.occasions => 6,
        Shape::Count | Shape::Milestone | Shape::Duration if amount.given => 7,
        // "write one correct sentence in 75% of tries": an article, nearly.
        Shape::Count if is_one(s, amount) => 7,
        // "twice a term with 80% accuracy", "alone 3 days a week": how well comes before how often.
        Shape::Count if is_of(s, amount, list!("day days jour jours")) || is_meal(s, amount) => 6,
        Shape::Count if is_of(s, amount, list!("time times fois")) => 2,
        // "4 weeks": for how long.
        Shape::Count if amount.per_nothing() && is_of(s, amount, list!("week weeks wk wks semaine semaines")) => 9,
        Shape::Count if amount.bound.is_none() && amount.from.is_none() && amount.per_nothing() => 3,
        // "70 words with no more than 5 errors": what is done comes first.
        Shape::Count if products && is_errors(s, amount) => 3,
        // "at the 3rd grade level, 92 words a minute": how well it is done there says more.
        Shape::Level if is_grade(amount) && amount.from.is_none() => 2,
        // "with 2 pieces of evidence, scoring 3 on the rubric": how good it is says more than how much of it there is.
        Shape::Count if levels => 2,
        // "within 3 seconds with 90% accuracy".
        Shape::TimeLimit { .. } if accuracy => 2,
        // "within 1/4 inch of the line in 4 of 5 tries".
        Shape::Count if is_of(s, amount, SIZES) => 7,
        // "sans erreur 45 des 50 mots": how many are right says more.
        Shape::Count if ratio && amount.value == Number::default() && is_errors(s, amount) => 3,
        Shape::Percent
        | Shape::Ratio
        | Shape::Rate
        | Shape::Duration
        | Shape::TimeLimit { .. }
        | Shape::Count
        | Shape::Level
        | Shape::Milestone => 1,
        // "without physical help, with 2 reminders at most": the help that there is.
        Shape::Prompts if prompts(amount.value) => 7,
        // "without repetition in 7 of 10 tries": said once.
        Shape::Prompts if s.any_is(amount.range.clone(), list!("repetition repetitions")) => 7,
        Shape::Prompts => 5,
        Shape::Always => 8,
        Shape::Every => 9,
        Shape::Held => 9,
        Shape::Growth => 7,
    };
    let best = amounts.iter().enumerate().min_by_key(|(at, amount)| (rank(amount), *at)).map(|(at, _)| at);
    // A number of things done in a time at most, "18 of 20 within 2 min": the things come first.
    let best = best.map(|at| match amounts.get(at).map(|amount| amount.shape) {
        Some(Shape::TimeLimit { latency }) => {
            let things = |amount: &Amount| !latency && is_done(amount) || is_share(s, amount);
            amounts.iter().take(at).position(things).unwrap_or(at)
        }
        _ => at,
    });
    let best = best.map(|at| last_stage(s, amounts, at));
    let Some(level) = best else { return Levels::default() };
    let Some(amount) = amounts.get(level) else { return Levels::default() };
    // "being better prepared each day": how often, of what nobody sees.
    if amount.shape == Shape::Every && !seen {
        return Levels::default();
    }
    let held = if amount.shape == Shape::Growth {
        None
    } else {
        let later = |occasions: bool| {
            amounts
                .iter()
                .enumerate()
                .find(|(at, other)| {
                    *at != level
                        && if occasions {
                            other.occasions && matches!(other.shape, Shape::Ratio | Shape::Percent)
                        } else {
                            other.shape == Shape::Held
                        }
                })
                .map(|(at, _)| at)
        };
        let by_occasion = amount.occasions && matches!(amount.shape, Shape::Percent | Shape::Ratio);
        if rank(amount) < 6 && !by_occasion { later(true).or_else(|| later(false)) } else { later(false) }
    };
    let consistency = held.and_then(|held| amounts.get(held)).and_then(|held| consistency(s, held));
    let mut criterion = typed(s, amount, acts);
    if let Some(criterion) = &mut criterion
        && criterion.kind == Some(CriterionKind::Rate)
    {
        criterion.errors_at_most = amounts
            .iter()
            .find(|other| other.bound == Some(Bound::Most) && is_errors(s, other))
            .map(|errors| errors.value);
    }
    let baseline = amount
        .from
        .as_ref()
        .filter(|_| amount.shape != Shape::Growth)
        .map(|(value, _)| Measurement { value: Some(*value), ..Measurement::default() });
    Levels { criterion, consistency, baseline, level: Some(level), held }
}

/// Of levels that follow one another, `3 of 5 in May, then 4 of 5 in June`, the last one.
fn last_stage(s: &Sentence<'_>, amounts: &[Amount], first: usize) -> usize {
    let follows = |(one, other): (&Amount, &Amount)| {
        one.shape == other.shape && s.any_is(one.range.end..other.range.start, list!("then puis ensuite"))
    };
    let later = amounts.iter().skip(first).zip(amounts.iter().skip(first + 1));
    first + later.take_while(|pair| follows(*pair)).count()
}

/// Whether so many of so many things are done, or of what the sentence names elsewhere.
fn is_share(s: &Sentence<'_>, amount: &Amount) -> bool {
    amount.shape == Shape::Ratio
        && match amount.unit {
            Counted::Noun(noun) => s.has(noun.head, ITEM) && !s.has(noun.head, TRIAL.and(OCCASION)),
            _ => true,
        }
}

/// Whether occasions of a week are counted: `at 4 dinners a week`.
fn is_meal(s: &Sentence<'_>, amount: &Amount) -> bool {
    let led = s.is(amount.range.start, list!("at in during on a au lors"));
    led && matches!(amount.unit, Counted::Noun(noun) if s.has(noun.head, OCCASION) && !s.has(noun.head, ITEM))
}

fn is_grade(amount: &Amount) -> bool {
    matches!(amount.unit, Counted::Word("grade" | "année"))
}

/// Whether an amount is a bare `one`, in letters.
fn is_one(s: &Sentence<'_>, amount: &Amount) -> bool {
    let bare = amount.bound.is_none() && amount.from.is_none() && amount.per_nothing();
    bare && amount.value == Number::from(1) && s.is(amount.range.start, list!("one un une"))
}

/// Whether what an amount counts is one of these.
fn is_of(s: &Sentence<'_>, amount: &Amount, words: List) -> bool {
    match amount.unit {
        Counted::Noun(noun) => s.is(noun.head, words),
        Counted::Word(word) => words.holds(word.as_bytes()),
        Counted::Nothing => false,
    }
}

fn is_errors(s: &Sentence<'_>, amount: &Amount) -> bool {
    amount.shape == Shape::Count
        && match amount.unit {
            Counted::Noun(noun) => s.has(noun.head, ERROR),
            Counted::Word(word) => word == "error",
            Counted::Nothing => false,
        }
}

fn unit(s: &Sentence<'_>, counted: Counted) -> Option<Unit> {
    match counted {
        Counted::Nothing => None,
        Counted::Noun(noun) => Unit::from_str(&nouns::unit(s, noun)).ok(),
        Counted::Word("time") if s.lang == Lang::Fr => Unit::from_str("fois").ok(),
        Counted::Word(word) => Unit::from_str(word).ok(),
    }
}

/// The typed criterion of an amount; none for a change without an end level.
fn typed(s: &Sentence<'_>, amount: &Amount, acts: &[Act]) -> Option<Criterion> {
    // "with 100% independence".
    let alone = list!("independence independance autonomie");
    if amount.shape == Shape::Percent
        && amount.value == Number::from(100)
        && (amount.range.start..amount.range.end + 1).any(|at| s.is(at, alone))
    {
        let (kind, at_most) = (Some(CriterionKind::Prompts), Some(Number::default()));
        return Some(Criterion { kind, at_most, ..Criterion::default() });
    }
    // "upper and lower case letters" are not lowered.
    let lowers = |at: usize| s.has(at, DOWN) && s.has(at, CHANGE) && !s.is(at + 1, list!("case"));
    // "decrease her fear and will try 4 foods", "… so that she plays for 5 minutes": what comes after is not lowered.
    let act = acts.iter().rev().find(|act| act.verb.start < amount.range.start).or(acts.first());
    let lowered = act.is_some_and(|act| {
        lowers(act.verb.start)
            && !(act.verb.end..amount.range.start).any(|at| s.has(at, OPENS_PURPOSE) || s.is(at, list!("so")))
    });
    let mut bound =
        amount.bound.unwrap_or(if lowered && amount.shape != Shape::Prompts { Bound::Most } else { Bound::Least });
    let mut criterion = Criterion { unit: unit(s, amount.unit), per: unit(s, amount.per), ..Criterion::default() };
    // "par soir", "a night": once a day.
    if let Counted::Noun(noun) = amount.per
        && s.is(noun.head, list!("soir matin midi nuit night morning evening afternoon"))
    {
        criterion.per = Unit::from_str("day").ok();
    }
    let kind = match amount.shape {
        Shape::Percent => {
            (criterion.unit, criterion.per) = (None, None);
            CriterionKind::Percent
        }
        Shape::Always => {
            (criterion.unit, bound) = (None, Bound::Least);
            CriterionKind::Percent
        }
        Shape::Ratio => {
            criterion.of = amount.of.map(Of::Number);
            criterion.per = None;
            CriterionKind::Ratio
        }
        Shape::Rate => CriterionKind::Rate,
        Shape::Count => CriterionKind::Count,
        Shape::Duration => {
            criterion.per = criterion.per.filter(|_| !amount.per_nothing());
            CriterionKind::Duration
        }
        Shape::TimeLimit { latency } => {
            bound = Bound::Most;
            criterion.per = None;
            let starts = acts.first().is_some_and(|act| s.has(act.verb.start, START));
            let finishes = acts.iter().any(|act| {
                s.comes_from(
                    act.verb.start,
                    list!("complete finish dress get_dressed terminer finir completer s_habiller write solve"),
                )
            });
            // "Dès que la cloche sonne, … en moins d'une minute": the time runs from the cue.
            let told = s.is(amount.range.end, list!("of after following from suivant apres"))
                || s.has(amount.range.end, WHEN) && !finishes;
            let cued = told || s.has(s.sentence_start(amount.range.start), WHEN) && !finishes;
            // "donner le produit en moins de 5 secondes": how soon the answer comes, and not how long a run takes.
            let lasting = list!(
                "run walk swim read spell copy type count sort put write courir marcher nager lire epeler copier taper \
                 compter trier mettre ecrire parcourir"
            );
            let soon = criterion.unit.as_deref() == Some("s")
                && amount.value <= Number::from(15)
                && !acts.iter().any(|act| s.comes_from(act.verb.start, lasting));
            if !starts && !cued && !soon && (finishes || !latency) {
                CriterionKind::Duration
            } else {
                CriterionKind::Latency
            }
        }
        Shape::Level => {
            criterion.scale = criterion.unit.take().and_then(|unit| Text::from_str(&unit).ok());
            CriterionKind::Level
        }
        Shape::Prompts => {
            (criterion.unit, criterion.per, criterion.prompt, bound) = (None, None, amount.prompt, Bound::Most);
            CriterionKind::Prompts
        }
        Shape::Milestone => {
            criterion.unit = None;
            criterion.steps = amount.value.whole().and_then(|steps| u32::try_from(steps).ok());
            CriterionKind::Milestone
        }
        Shape::Every => {
            criterion.unit = unit(s, Counted::Word("time"));
            CriterionKind::Count
        }
        Shape::Held => return held_alone(s, amount),
        Shape::Growth => return None,
    };
    criterion.kind = Some(kind);
    if kind != CriterionKind::Milestone {
        match bound {
            Bound::Least => criterion.at_least = Some(amount.value),
            Bound::Most => criterion.at_most = Some(amount.value),
        }
    }
    Some(criterion)
}

/// Occasions in a row that are all the level there is.
fn held_alone(s: &Sentence<'_>, amount: &Amount) -> Option<Criterion> {
    let unit = unit(s, amount.unit);
    let times = unit.as_deref().is_some_and(|unit| matches!(unit, "time" | "fois" | "reprise"));
    // "12 consecutive bites": things, not occasions.
    let is_thing = |at: usize| (s.has(at, ITEM) || s.is(at, list!("tache taches"))) && !s.has(at, CALENDAR.and(TIME));
    let things = matches!(amount.unit, Counted::Noun(noun) if is_thing(noun.head));
    let (kind, of) = if times || things {
        (CriterionKind::Count, None)
    } else {
        (CriterionKind::Ratio, Some(Of::Number(amount.value)))
    };
    Some(Criterion { kind: Some(kind), at_least: Some(amount.value), of, unit, ..Criterion::default() })
}

fn consistency(s: &Sentence<'_>, amount: &Amount) -> Option<Consistency> {
    let whole = |number: Number| number.whole().and_then(|whole| u32::try_from(whole).ok());
    let unit = unit(s, amount.unit);
    match amount.shape {
        Shape::Percent => Some(Consistency { percent: Some(amount.value), unit, ..Consistency::default() }),
        Shape::Held => {
            let of = whole(amount.value);
            Some(Consistency {
                met: of,
                of,
                unit,
                consecutive: amount.consecutive.then_some(true),
                ..Consistency::default()
            })
        }
        _ => Some(Consistency {
            met: whole(amount.value),
            of: amount.of.and_then(whole),
            unit,
            consecutive: amount.consecutive.then_some(true),
            ..Consistency::default()
        }),
    }
}

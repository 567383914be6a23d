//! Which of the amounts of a sentence is the criterion, and which one says over how many occasions it must hold.

use std::cmp::Ordering;

use super::amount::{Amount, Bound, Counted, SIZES, Shape};
use super::criterion::is_thing;
use super::list::{List, list};
use super::sentence::Sentence;
use super::tags::*;
use crate::Number;

/// The amounts of a sentence, and what they are weighed by.
pub(super) struct Weighed<'s, 't> {
    s: &'s Sentence<'t>,
    amounts: &'s [Amount],
    /// Whether something is done so many times of so many.
    ratio: bool,
    /// Whether things that are done are counted.
    products: bool,
    /// Whether a level of a scale is reached.
    levels: bool,
    /// Whether it lasts some time.
    timed: bool,
    /// Whether a share must be right.
    accuracy: bool,
    /// Whether it must be done in a time at most.
    limited: bool,
    /// How often someone helps, at most.
    prompted: Option<Number>,
}

impl<'s, 't> Weighed<'s, 't> {
    pub(super) fn new(s: &'s Sentence<'t>, amounts: &'s [Amount]) -> Weighed<'s, 't> {
        let any = |is_such: &dyn Fn(&Amount) -> bool| amounts.iter().any(is_such);
        let prompts = amounts.iter().filter(|amount| amount.shape == Shape::Prompts);
        Weighed {
            s,
            amounts,
            ratio: any(&|amount| amount.shape == Shape::Ratio && !amount.occasions),
            products: any(&|amount| is_done(amount) && !is_errors(s, amount)),
            levels: any(&|amount| amount.shape == Shape::Level && !is_grade(amount)),
            timed: any(&|amount| amount.shape == Shape::Duration && amount.led && !amount.given),
            accuracy: any(&|amount| amount.shape == Shape::Percent && !amount.occasions),
            limited: any(&|amount| matches!(amount.shape, Shape::TimeLimit { .. })),
            prompted: prompts.map(|amount| amount.value).max(),
        }
    }

    /// The amount that is the criterion.
    pub(super) fn level(&self) -> Option<usize> {
        // "6 times a day; goal: at most once a day": what is said of the aim.
        let s = self.s;
        let labels = list!("goal target aim objectif cible but vise visee");
        let start = self.amounts.first()?.range.start;
        let end = self.amounts.last()?.range.start;
        let aim = (start..end)
            .rev()
            .find(|at| matches!(s.mark(*at), Some(':' | '=')) && *at > 0 && s.is(at - 1, labels))
            .unwrap_or(0);
        let amounts = || self.amounts.iter().enumerate().filter(|(_, amount)| amount.range.start >= aim);
        let (best, amount) = amounts().min_by_key(|(at, amount)| (self.rank(amount), *at))?;
        // A number of things done in a time at most, "18 of 20 within 2 min": the things come first.
        let best = match amount.shape {
            Shape::TimeLimit { latency } => {
                // "walk 50 m in under 4 min", "boutonner 4 boutons en moins de 3 min": how fast.
                let fast = |amount: &Amount| {
                    is_of(s, amount, SIZES) || is_of(s, amount, list!("bouton boutons button buttons"))
                };
                // "name 5 items within 1 minute", but "follow 2 directions within 10 seconds".
                let minutes = is_of(s, amount, list!("min minute minutes"));
                let several = |amount: &Amount| minutes && amount.value > Number::from(2);
                let things = |amount: &Amount| {
                    (!latency || several(amount)) && is_done(amount) && !fast(amount) || self.is_share(amount)
                };
                self.amounts.iter().take(best).position(things).unwrap_or(best)
            }
            _ => best,
        };
        Some(self.last_stage(best))
    }

    /// The amount that says over how many occasions the criterion must hold.
    pub(super) fn held(&self, level: usize) -> Option<usize> {
        let s = self.s;
        let amount = self.amounts.get(level).filter(|amount| amount.shape != Shape::Growth)?;
        let other = |is_such: &dyn Fn(&Amount) -> bool| {
            self.amounts.iter().enumerate().find(|(at, other)| *at != level && is_such(other)).map(|(at, _)| at)
        };
        // "on 3 of 4 passages": each of the texts is an occasion, beside another level.
        let on_texts = |other: &Amount| {
            let led = s.is(other.range.start, list!("on in dans sur"));
            other.range.start >= amount.range.end && led && is_of(s, other, TEXTS)
        };
        let is_of_occasions =
            |one: &Amount| matches!(one.shape, Shape::Percent | Shape::Ratio) && (one.occasions || on_texts(one));
        // "in 4/5 trials in 3 of 4 sessions": over how many sessions the share of trials must hold.
        let is_longer = |other: &Amount| {
            other.range.start >= amount.range.end && is_of(s, other, SITTINGS) && !is_of(s, amount, SITTINGS)
        };
        let other_share = |is_such: &dyn Fn(&Amount) -> bool| {
            other(&|other| is_of_occasions(other) && !self.says_again(amount, other) && is_such(other))
        };
        let shares = match is_of_occasions(amount) {
            true => other_share(&is_longer),
            false if self.rank(amount) < 6 => other_share(&|_| true),
            false => None,
        };
        shares.or_else(|| other(&|other| other.shape == Shape::Held))
    }

    /// Whether the same share is told twice, once in brackets: `4 fois sur 5 (80 %)`.
    fn says_again(&self, amount: &Amount, other: &Amount) -> bool {
        let aside = |one: &Amount| one.range.start > 0 && self.s.mark(one.range.start - 1) == Some('(');
        let of = |one: &Amount| one.of.unwrap_or(Number::from(100));
        let compared = amount.value.compare_ratio(of(amount), other.value, of(other));
        (aside(amount) || aside(other)) && compared.is_some_and(Ordering::is_eq)
    }

    /// How many errors are allowed beside the criterion.
    pub(super) fn errors_at_most(&self) -> Option<Number> {
        let errors = |amount: &&Amount| amount.bound == Some(Bound::Most) && is_errors(self.s, amount);
        self.amounts.iter().find(errors).map(|errors| errors.value)
    }

    /// How little an amount says of the level: the one that ranks first is the criterion.
    fn rank(&self, amount: &Amount) -> u8 {
        let s = self.s;
        match amount.shape {
            // "independently in 90% of trials": how often it goes well says more than that nobody helps.
            Shape::Percent if amount.occasions && !self.is_prompted_above(Number::default()) => 4,
            Shape::Percent | Shape::Ratio if amount.occasions && amount.from.is_none() => 6,
            Shape::Count | Shape::Milestone | Shape::Duration if amount.given => 7,
            // "open 3 boxes (bag, thermos, yogurt) with 1 cue at most": which ones, so how much help says more.
            Shape::Count if self.is_prompted_above(Number::default()) && is_enumerated(s, amount) => 6,
            // "écrire 15 mots, 12/15 réussis": of how many.
            Shape::Count if amount.bound.is_none() && self.is_total(amount) => 7,
            // "write one correct sentence in 75% of tries": an article, nearly.
            Shape::Count if is_one(s, amount) => 7,
            // "twice a term with 80% accuracy", "alone 3 days a week": how well comes before how often, unless it is bounded.
            Shape::Count if is_meal(s, amount) => 6,
            Shape::Count if is_of(s, amount, list!("day days jour jours")) => {
                if amount.bound == Some(Bound::Least) && !amount.per_nothing() { 4 } else { 6 }
            }
            Shape::Count if is_of(s, amount, list!("time times fois")) => 2,
            // "4 weeks": for how long.
            Shape::Count if amount.per_nothing() && is_of(s, amount, list!("week weeks wk wks semaine semaines")) => 9,
            Shape::Count if amount.bound.is_none() && amount.from.is_none() && amount.per_nothing() => 3,
            // "70 words with no more than 5 errors": what is done comes first.
            Shape::Count if self.products && is_errors(s, amount) => 3,
            // "at the 3rd grade level, 92 words a minute": how well it is done there says more.
            Shape::Level if is_grade(amount) && amount.from.is_none() => 2,
            // "with 2 pieces of evidence, scoring 3 on the rubric": how good it is says more than how much of it there is.
            Shape::Count if self.levels => 2,
            // "completes all 7 steps with no more than 1 prompt": how much help says more.
            Shape::Milestone if self.is_prompted_above(Number::default()) => 6,
            // "les quatre étapes en moins de 8 minutes": how fast.
            Shape::Milestone if self.limited => 2,
            // "carries out all the steps 7 of 10 times".
            Shape::Milestone if amount.value == Number::default() => 7,
            // "within 3 seconds with 90% accuracy".
            Shape::TimeLimit { .. } if self.accuracy => 2,
            // "within 1/4 inch of the line in 4 of 5 tries".
            Shape::Count if is_of(s, amount, SIZES) => 7,
            // "sans cri durant 15 minutes": how long says more.
            Shape::Count if self.timed && amount.value == Number::default() && amount.bound == Some(Bound::Most) => 3,
            // "sans erreur 45 des 50 mots": how many are right says more.
            Shape::Count if self.ratio && amount.value == Number::default() && is_errors(s, amount) => 3,
            Shape::Percent
            | Shape::Ratio
            | Shape::Rate
            | Shape::Duration
            | Shape::TimeLimit { .. }
            | Shape::Count
            | Shape::Level
            | Shape::Milestone => 1,
            // "without physical help, with 2 reminders at most": the help that there is.
            Shape::Prompts if self.is_prompted_above(amount.value) => 7,
            // "without repetition in 7 of 10 tries": said once.
            Shape::Prompts
                if amount.value == Number::default()
                    && s.any_is(amount.range.clone(), list!("repetition repetitions")) =>
            {
                7
            }
            Shape::Prompts => 5,
            Shape::Always => 8,
            Shape::Every => 9,
            // "10 consecutive bites, 3 lunches out of 4": the bites.
            Shape::Held if matches!(amount.unit, Counted::Noun(noun) if is_thing(s, noun.head)) => 5,
            Shape::Held => 9,
            Shape::Growth => 7,
        }
    }

    /// Whether a share that names nothing is of so many: `15 mots, 12/15`.
    fn is_total(&self, amount: &Amount) -> bool {
        self.amounts.iter().any(|other| other.of == Some(amount.value) && matches!(other.unit, Counted::Nothing))
    }

    fn is_prompted_above(&self, least: Number) -> bool {
        self.prompted.is_some_and(|most| most > least)
    }

    /// Of levels that follow one another, `3 of 5 in May, then 4 of 5 in June`, the last one.
    fn last_stage(&self, first: usize) -> usize {
        let follows = |(one, other): (&Amount, &Amount)| {
            one.shape == other.shape
                && self.s.any_is(one.range.end..other.range.start, list!("then puis ensuite increasing"))
        };
        let later = self.amounts.iter().skip(first).zip(self.amounts.iter().skip(first + 1));
        first + later.take_while(|pair| follows(*pair)).count()
    }

    /// Whether so many of so many things are done, or of what the sentence names elsewhere.
    fn is_share(&self, amount: &Amount) -> bool {
        amount.shape == Shape::Ratio
            && match amount.unit {
                Counted::Noun(noun) => self.s.has(noun.head, ITEM) && !self.s.has(noun.head, TRIAL.and(OCCASION)),
                _ => true,
            }
    }
}

/// What is read or written each time.
const TEXTS: List = list!("passage passages phrase phrases sentence sentences story stories text texts texte textes");

/// Occasions that hold several tries.
const SITTINGS: List = list!(
    "class classes cours day days jour jours jours_de_classe lesson lessons matin matins periode periodes period periods \
     probe probes seance seances semaine semaines session sessions visit visits week weeks"
);

/// Whether each of the things that are counted is named: `3 meals (toast, soup, pasta)`.
fn is_enumerated(s: &Sentence<'_>, amount: &Amount) -> bool {
    let opens = amount.range.end;
    let close = (opens..opens + 30).find(|at| s.mark(*at) == Some(')')).filter(|_| s.mark(opens) == Some('('));
    let commas = (opens..close.unwrap_or(opens)).filter(|at| s.mark(*at) == Some(',')).count();
    commas > 0 && amount.value.whole() == Some(commas as i64 + 1)
}

/// Whether an amount counts things that are done.
fn is_done(amount: &Amount) -> bool {
    amount.shape == Shape::Count && !amount.given && amount.bound != Some(Bound::Most)
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
        Counted::Word(word) => words.holds(word),
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

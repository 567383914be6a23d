//! From amounts to the typed criterion and its consistency.

use std::str::FromStr;

use super::VerbClass;
use super::acts::Act;
use super::amount::{Amount, Bound, Counted, Shape};
use super::list::{List, list};
use super::nouns::{self, before, follows};
use super::sentence::{Form, Sentence};
use super::tags::*;
use super::weighed::Weighed;
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
    let weighed = Weighed::new(s, amounts);
    let Some(level) = weighed.level() else { return Levels::default() };
    let Some(amount) = amounts.get(level) else { return Levels::default() };
    // "being better prepared each day": how often, of what nobody sees.
    if amount.shape == Shape::Every && !acts.iter().any(|act| act.class == VerbClass::Observable) {
        return Levels::default();
    }
    let held = weighed.held(level);
    let consistency = held.and_then(|held| amounts.get(held)).and_then(|held| consistency(s, held));
    let mut criterion = typed(s, amount, acts);
    if let Some(criterion) = &mut criterion
        && criterion.kind == Some(CriterionKind::Rate)
    {
        criterion.errors_at_most = weighed.errors_at_most();
    }
    let baseline = amount
        .from
        .as_ref()
        .filter(|_| amount.shape != Shape::Growth)
        .map(|(value, _)| Measurement { value: Some(*value), ..Measurement::default() });
    Levels { criterion, consistency, baseline, level: Some(level), held }
}

/// Acts that take as long as the time they are given: `copier la phrase en moins de 5 minutes`.
const LASTING: List = list!(
    "copy count put read run sort spell swim type walk write attacher boutonner compter copier courir ecrire enfiler \
     epeler faire habiller lacer lire marcher mettre mettre_sa mettre_ses mettre_son nager parcourir propulser \
     recopier rediger revenir s_habiller saisir se_deplacer se_rendre taper trier"
);

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
        // "hitting will decrease to 1 a day".
        let said = |at: usize| lowers(at) && (s.form(at) == Form::Future || at > 0 && s.has(at - 1, MODAL));
        (lowers(act.verb.start) || (act.verb.end..amount.range.start).any(said))
            && !(act.verb.end..amount.range.start).any(|at| s.has(at, OPENS_PURPOSE) || s.is(at, list!("so")))
    });
    // "sera réduit à 2", "a decrease in outbursts to 2", "cut his late arrivals to 1".
    let brought = |at: usize| {
        s.has(at, DOWN) && s.has(at, CHANGE) && s.form(at) == Form::Past
            || s.is(at, list!("cut cuts decrease reduction diminution reduit reduite reduits reduites ramene ramenee"))
    };
    let start = amount.range.start;
    let near = (s.sentence_start(start)..start).rev().take(10).take_while(|near| s.mark(*near).is_none());
    let led = s.is(start, list!("to a")) || follows(s, start, list!("to a"));
    let lowered = lowered || led && near.into_iter().any(brought);
    // "decreases its volume in 90% of the cases": how often that goes well.
    let ends = list!("to a au under below sous");
    let to = |start: usize| s.is(start, ends) || before(s, start).is_some_and(|lead| s.is(lead, ends));
    let shares = matches!(amount.shape, Shape::Percent | Shape::Ratio) && amount.occasions;
    let lowered = lowered && (!shares || amount.from.is_some() || to(amount.range.start));
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
            // "writes his name and begins within 2 minutes": the act that the time is told of.
            let starts = act.is_some_and(|act| {
                // "revenir avec le cahier en moins de 3 minutes": a way there and back.
                let goes_back = s.comes_from(act.verb.start, list!("revenir return"));
                let calms = s.any_is(act.verb.end..act.verb.end + 4, list!("calme calm task tache"));
                s.has(act.verb.start, START) && (!goes_back || calms)
                    || s.comes_from(act.verb.start, list!("revenir_au_calme return_to_calm"))
            });
            let finishes = acts.iter().any(|act| {
                s.comes_from(
                    act.verb.start,
                    list!("complete finish dress get_dressed terminer finir completer completer_les s_habiller write solve"),
                )
            });
            // "Dès que la cloche sonne, … en moins d'une minute": the time runs from the cue.
            let told = s.is(amount.range.end, list!("of after following from suivant apres"))
                || s.has(amount.range.end, WHEN) && !finishes;
            let start = s.sentence_start(amount.range.start);
            // "By June, when the bell rings, …".
            let dated = |at: &usize| s.has(start, OPENS_TIMEFRAME) && s.mark(at - 1) == Some(',');
            let fronted = (start + 1..amount.range.start).take(12).find(dated);
            let each_time = s.any_from(start..amount.range.start, list!("each_time every_time chaque_fois"));
            let cued = told
                || each_time && !finishes
                || [Some(start), fronted].into_iter().flatten().any(|at| s.has(at, WHEN)) && !finishes;
            let lasts = acts.iter().any(|act| s.comes_from(act.verb.start, LASTING));
            // "donner le produit en moins de 5 secondes": how soon the answer comes, and not how long a run takes.
            let soon = !lasts && criterion.unit.as_deref() == Some("s") && amount.value <= Number::from(15);
            // "entrer en classe en moins de 5 minutes": how soon.
            let less = !lasts && s.lang == Lang::Fr && s.any_has(amount.range.clone(), LESS_THAN);
            if !starts && !cued && !soon && (finishes || !less && !latency) {
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
            criterion.steps =
                amount.value.whole().and_then(|steps| u32::try_from(steps).ok()).filter(|steps| *steps > 0);
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
    let things = matches!(amount.unit, Counted::Noun(noun) if is_thing(s, noun.head));
    let (kind, of) = if times || things {
        (CriterionKind::Count, None)
    } else {
        (CriterionKind::Ratio, Some(Of::Number(amount.value)))
    };
    Some(Criterion { kind: Some(kind), at_least: Some(amount.value), of, unit, ..Criterion::default() })
}

/// Whether something is done or made, and is no occasion on which it is.
pub(super) fn is_thing(s: &Sentence<'_>, at: usize) -> bool {
    let occasion = TRIAL.and(OCCASION).and(CALENDAR).and(TIME).and(TOOL).and(PLACE);
    (s.has(at, ITEM) || s.is(at, list!("tache taches"))) && !s.has(at, CALENDAR.and(TIME))
        || s.lang == Lang::Fr && !s.has(at, occasion) && s.lemma(at).is_empty()
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

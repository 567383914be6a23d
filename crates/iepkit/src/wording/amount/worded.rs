//! Amounts in words: every time, independently, without error, twice, half.

use super::always::{all, every, throughout};
use super::article::{one, within_one, within_the_minute};
use super::bound::is_behind;
use super::help::{is_alone, none_of, prompt_kind, without};
use super::numbered::{Numbered, is_compared};
use super::{Amount, Bound, Counted, Shape};
use crate::wording::list::list;
use crate::wording::nouns::{Noun, before, follows, noun};
use crate::wording::sentence::Sentence;
use crate::wording::tags::*;
use crate::{Lang, Number};

/// The amount that starts at a token which is no number.
pub(super) fn amount(s: &Sentence<'_>, at: usize) -> Option<Amount> {
    if s.is(at, list!("once twice thrice")) {
        let times = times(s, at)?;
        // "from once a week to once a day".
        return Numbered { s, at, value: times.value }.change().or(Some(times));
    }
    // "an hour and 15 minutes", "une minute 30".
    let article = s.lang.pick(list!("a an"), list!("une"));
    if s.is(at, article) && s.is(at + 1, list!("minute hour heure")) {
        let one = Numbered { s, at, value: Number::from(1) };
        let unit = Noun { head: at + 1, end: at + 2 };
        if one.in_parts(unit, one.value).is_some() {
            return one.read();
        }
    }
    if s.lang == Lang::Fr && s.is(at, list!("un une")) {
        return one(s, at);
    }
    if s.lang == Lang::Fr && s.is(at, list!("la")) {
        return within_the_minute(s, at);
    }
    if s.lang == Lang::En && s.is(at, list!("a an")) {
        return within_one(s, at);
    }
    if let Some(amount) = fraction(s, at).or_else(|| throughout(s, at)) {
        return Some(amount);
    }
    // "with only one nudge".
    if s.comes_from(at, list!("only_one"))
        && let Some(counted) = noun(s, s.after(at)).filter(|counted| s.has(counted.head, PROMPT))
    {
        let mut amount = Amount::new(Shape::Prompts, at..s.after(counted.head), Number::from(1));
        (amount.bound, amount.prompt) = (Some(Bound::Most), prompt_kind(s, at..counted.end));
        return Some(amount);
    }
    // "with perfect accuracy".
    if s.is(at, list!("perfect")) && s.has(at + 1, ACCURACY) {
        return Some(Amount::new(Shape::Percent, at..at + 2, Number::from(100)));
    }
    if s.comes_from(
        at,
        list!("to_completion start_to_finish du_debut_a_la_fin passing_grade passing_mark note_de_passage"),
    ) {
        return Some(Amount::new(Shape::Milestone, at..s.after(at), Number::default()));
    }
    // "at the proficient level": a level that has no number.
    if s.is(at, list!("proficient mastery")) && s.is(at + 1, list!("level")) {
        return Some(Amount::new(Shape::Growth, at..at + 2, Number::default()));
    }
    if let Some(amount) = letter(s, at).or_else(|| grade_level(s, at)).or_else(|| ranked(s, at)) {
        return Some(amount);
    }
    // "Pas de crise pendant 3 jours".
    if s.is(at, list!("pas"))
        && s.starts_sentence(at)
        && s.is(at + 1, list!("de d"))
        && let Some(counted) = noun(s, at + 2).filter(|counted| s.has(counted.head, PERFORMANCE | ERROR))
    {
        return Some(none_of(s, at, counted));
    }
    if s.has(at, WITHOUT)
        && let Some(amount) = without(s, at)
    {
        return Some(amount);
    }
    // "be independent in all areas of self care", and not in the community.
    let skill = |next: usize| {
        let place = list!("community home school class classroom");
        matches!(s.folded_of(next), "in" | "with") && !s.any_is(next + 1..next + 4, place)
    };
    if s.comes_from(at, list!("be_independent")) && skill(s.after(at)) || s.has(at, ALONE) && is_alone(s, at) {
        let mut amount = Amount::new(Shape::Prompts, at..s.after(at), Number::default());
        amount.bound = Some(Bound::Most);
        return Some(amount);
    }
    if s.has(at, ALL) {
        return all(s, at);
    }
    if s.has(at, DAILY) && s.is(at, list!("daily weekly quotidiennement monthly")) {
        let adverb = !s.has(at + 1, OCCASION.and(MATERIAL).and(TOOL).and(ITEM).and(INNER))
            && (s.mark(at + 1).is_some()
                || at + 1 >= s.len()
                || s.has(at + 1, PREP.and(OPENS_METHOD).and(OPENS_TIMEFRAME)));
        return adverb.then(|| every(at..at + 1, span_of(s.folded_of(at))));
    }
    None
}

/// The span of time of a word such as `weekly`.
pub(super) fn span_of(word: &str) -> &'static str {
    match word {
        "weekly" | "hebdomadairement" | "hebdomadaire" => "week",
        "monthly" | "mensuellement" | "mensuel" => "month",
        "hourly" => "h",
        _ => "day",
    }
}

/// `twice a lesson`.
pub(super) fn times(s: &Sentence<'_>, at: usize) -> Option<Amount> {
    let value = match s.folded_of(at) {
        "once" => 1,
        "twice" => 2,
        _ => 3,
    };
    // "Once he has…" opens a circumstance.
    if value == 1 && (s.has(at + 1, SUBJECT) || s.has(at + 1, DET) && !s.is(at + 1, list!("a each every"))) {
        return None;
    }
    // "twice as many words": than when is left open; "without being told twice".
    let told = follows(s, at, list!("asked told reminded"));
    if told || is_compared(s, at + 1) {
        return None;
    }
    let mut amount = Amount::new(Shape::Count, at..at + 1, Number::from(value));
    amount.unit = Counted::Word("time");
    // "twice in a row".
    if s.has(at + 1, IN_A_ROW) {
        (amount.shape, amount.consecutive, amount.range.end) = (Shape::Held, true, s.after(at + 1));
        return Some(amount);
    }
    if (s.has(at + 1, PER) || s.is(at + 1, list!("a an each every")))
        && let Some(span) = noun(s, at + 2)
    {
        amount.per = Counted::Noun(span);
        amount.range.end = s.after(span.head);
    } else if s.is(at + 1, list!("daily weekly monthly")) {
        amount.per = Counted::Word(span_of(s.folded_of(at + 1)));
        amount.range.end = at + 2;
    } else if s.is(at + 1, list!("in during"))
        && s.is(at + 2, list!("a an"))
        && s.value(at + 3).is_some()
        && s.is(at + 4, list!("min minute"))
        && let Some(span) = noun(s, at + 5).filter(|span| s.has(span.head, OCCASION | TRIAL))
    {
        // "twice in a 40 min lesson".
        amount.per = Counted::Noun(span);
    } else if s.is(at + 1, list!("in during at"))
        && s.is(at + 2, list!("each every"))
        && let Some(span) = noun(s, at + 3)
    {
        amount.per = Counted::Noun(span);
        amount.range.end = s.after(span.head);
    }
    let lead = before(s, at);
    // "once a week or less", "less than twice a week".
    let behind = amount.range.end;
    if is_behind(s, behind) {
        amount.bound = Some(if s.has(behind, AT_MOST) { Bound::Most } else { Bound::Least });
        amount.range.end = s.after(behind);
    } else if let Some(less) = lead.filter(|lead| s.has(*lead, LESS_THAN)) {
        (amount.bound, amount.range.start) = (Some(Bound::Most), less);
        amount.value = Number::from(value - 1);
    } else if lead.is_some_and(|lead| s.has(lead, AT_MOST)) {
        amount.bound = Some(Bound::Most);
        amount.range.start = lead.unwrap_or(at);
    } else if lead.is_some_and(|lead| s.has(lead, AT_LEAST)) {
        amount.bound = Some(Bound::Least);
        amount.range.start = lead.unwrap_or(at);
    } else if lead.is_some_and(|lead| s.has(lead, MORE_THAN))
        && (0..at).rev().take(5).any(|near| s.has(near, WITHOUT.and(NEG)))
    {
        amount.bound = Some(Bound::Most);
    }
    Some(amount)
}

/// `half of`, `three quarters of`, `la moitié`, `les deux tiers`.
pub(super) fn fraction(s: &Sentence<'_>, at: usize) -> Option<Amount> {
    let hour = |at: usize| s.is(at, list!("hour heure"));
    // "lire l'heure et la demi-heure": what is read.
    let named = s.is(at, list!("demi half"))
        && before(s, at).is_some_and(|lead| {
            // "tell time to the half hour".
            let to_the = s.is(lead, list!("the")) && follows(s, lead, list!("to"));
            to_the || s.is(lead, list!("la l")) || s.has(lead, AND) && (lead.saturating_sub(2)..lead).any(hour)
        });
    if !named && s.is(at, list!("half demi")) && (hour(at + 1) || s.is(at + 1, list!("an d")) && hour(at + 2)) {
        let mut amount = Amount::new(Shape::Duration, at..at + 2, Number::from(30));
        amount.unit = Counted::Word("min");
        return Some(amount);
    }
    let prior = at.checked_sub(1).and_then(|before| s.value(before)).and_then(Number::whole);
    let part = match s.folded_of(at) {
        "half" | "moitie" if prior.is_none() => 50_000,
        "quarters" | "quarts" | "quart" => prior? * 25_000,
        "thirds" | "tiers" => prior? * 100_000 / 3 + 1,
        _ => return None,
    };
    // "19 quarts de travail": shifts.
    if part > 100_000 {
        return None;
    }
    // "three quarters of an hour", "trois quarts d'heure".
    let hours = s.is(at, list!("quarters quarts quart"))
        && (at + 1..at + 4).take_while(|near| s.is(*near, list!("of an d hour heure"))).any(hour);
    if hours {
        let start = before(s, at - 1).filter(|lead| s.is(*lead, list!("for pour pendant durant"))).unwrap_or(at - 1);
        let minutes = Number::from_thousandths(part / 100 * 60)?;
        let mut amount = Amount::new(Shape::Duration, start..at + 1, minutes);
        (amount.unit, amount.led) = (Counted::Word("min"), true);
        return Some(amount);
    }
    let growth = at > 0 && s.is(at - 1, list!("by de"));
    let of = s.is(at + 1, list!("of des du de the the_time of_the_time des_cas"));
    if !growth && !of {
        return None;
    }
    let start = if prior.is_some() { at - 1 } else { at };
    let shape = if growth && !of { Shape::Growth } else { Shape::Percent };
    let mut amount = Amount::new(shape, start..at + 1, Number::from_thousandths(part)?);
    let skip_article = |lead: usize| if s.has(lead, DET) { before(s, lead).unwrap_or(lead) } else { lead };
    let mut lead = before(s, start).map(skip_article);
    // "at least half of the time", "dans plus de la moitié des cas".
    if let Some(bound) = lead.filter(|lead| s.has(*lead, AT_LEAST.and(MORE_THAN).and(AT_MOST).and(LESS_THAN))) {
        amount.bound = Some(if s.has(bound, AT_MOST.and(LESS_THAN)) { Bound::Most } else { Bound::Least });
        amount.range.start = bound;
        lead = before(s, bound);
        if let Some(within) = lead.filter(|lead| s.is(*lead, list!("in on dans"))) {
            amount.range.start = within;
        }
    }
    // "in half of the incidents": how many of the occasions.
    if let Some(counted) = noun(s, at + 2).filter(|counted| s.has(counted.head, OCCASION | TRIAL))
        && lead.is_some_and(|lead| s.is(lead, list!("in during on dans lors durant pendant")))
        && !s.has(counted.head, ITEM)
    {
        (amount.occasions, amount.unit, amount.range.end) = (true, Counted::Noun(counted), s.after(counted.head));
    }
    Some(amount)
}

/// `a C or better`, `level M`: a level, though no number.
fn letter(s: &Sentence<'_>, at: usize) -> Option<Amount> {
    let word = s.words.get(at)?;
    if s.folded_of(at).len() != 1 || !word.token.capital || !s.is_word(at) {
        return None;
    }
    let lead = before(s, at);
    let named = lead.is_some_and(|lead| {
        s.is(lead, list!("level niveau palier cote"))
            || s.is(lead, list!("of a to")) && follows(s, lead, list!("grade grades mark cote note to"))
    });
    let better = s.has(at + 1, AT_LEAST);
    // "a level M reader": which one.
    let reader = s.is(at + 1, list!("reader readers book books text texts passage passages"));
    if named && reader && !better {
        return None;
    }
    // "obtenir un A", "earn a B": a mark.
    let marked = lead
        .filter(|lead| s.is(*lead, list!("un a an")))
        .and_then(|lead| before(s, lead))
        .is_some_and(|verb| s.comes_from(verb, list!("obtenir avoir earn get obtain receive achieve score")));
    let named = named || marked && s.is(at, list!("a b c d e"));
    // "from J to M", "de J à M".
    let from = at.checked_sub(3).filter(|from| {
        s.is(*from, list!("from de"))
            && s.is(at - 1, list!("to a"))
            && s.folded_of(at - 2).len() == 1
            && s.is_word(at - 2)
    });
    let mut amount = Amount::new(Shape::Growth, from.unwrap_or(at)..s.after(at), Number::default());
    amount.from = from.map(|from| (Number::default(), from..at - 1));
    ((named || better || from.is_some()) && !s.is(at, list!("i"))).then_some(amount)
}

/// `the 40th percentile`, `au niveau d'un élève de 4e année`: an ordinal that is a level.
fn ranked(s: &Sentence<'_>, at: usize) -> Option<Amount> {
    if !(s.is_number(at) && s.has(at, WORD)) {
        return None;
    }
    let value = s.written(at..at + 1).trim_end_matches(char::is_alphabetic).parse::<Number>().ok()?;
    let percentile = s.is(at + 1, list!("percentile centile"));
    let start = at.saturating_sub(6);
    let level = (start..at).rev().find(|near| s.is(*near, list!("niveau")));
    let led = level.is_some_and(|level| follows(s, level, list!("au le un du")));
    let text = (at.saturating_sub(8)..at).any(|near| s.has(near, MATERIAL) && s.has(near, ITEM));
    let year = s.is(at + 1, list!("annee")) && led && !text;
    if !percentile && !year {
        return None;
    }
    let from = if percentile { at } else { level.unwrap_or(at) };
    let mut amount = Amount::new(Shape::Level, from..at + 2, value);
    amount.unit = Counted::Word(if percentile { "percentile" } else { "année" });
    Some(amount)
}

/// Whether a level is that of what is read: `a story at the second grade level`, `sight words at the first grade level`.
pub(super) fn is_of_text(s: &Sentence<'_>, at: usize) -> bool {
    let lead = (s.sentence_start(at)..at).rev().take(3).find(|near| s.is(*near, list!("at")));
    lead.and_then(|lead| before(s, lead))
        .is_some_and(|owner| s.has(owner, MATERIAL.and(ITEM)) && !s.has(owner, VERB | INNER))
}

/// `at a third grade level`.
fn grade_level(s: &Sentence<'_>, at: usize) -> Option<Amount> {
    if !s.is(at + 1, list!("grade")) {
        return None;
    }
    let ordinal = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
        .iter()
        .position(|word| *word == s.folded_of(at))
        .map(|at| at + 1);
    let figure = || {
        s.written(at..at + 1).trim_end_matches(char::is_alphabetic).parse::<usize>().ok().filter(|_| s.is_number(at))
    };
    let value = ordinal.or_else(figure)?;
    if is_of_text(s, at) {
        return None;
    }
    let level = s.is(at + 2, list!("level")) && !(s.is_word(at + 3) && s.has(at + 3, crate::wording::clause::NOUNS));
    let article = before(s, at);
    let lead = article.and_then(|article| before(s, article));
    let led = article.into_iter().chain(lead).find(|lead| s.is(*lead, list!("at to")));
    let mut amount = Amount::new(Shape::Level, led.unwrap_or(at)..at + 3, Number::from(u32::try_from(value).ok()?));
    amount.unit = Counted::Word("grade");
    // "from a 2nd grade level to a 3rd grade level".
    let to = led.filter(|to| s.is(*to, list!("to")));
    if let Some(to) = to
        && let Some(first) =
            to.checked_sub(3).filter(|first| s.is(first + 1, list!("grade")) && s.is(first + 2, list!("level")))
        && let Some(from) = s.find_is(first.saturating_sub(2)..first, list!("from"))
    {
        let today = s.written(first..first + 1).trim_end_matches(char::is_alphabetic).parse::<u32>().ok();
        amount.from = Some((today.map_or(Number::default(), Number::from), from..to));
        amount.range.start = from;
    }
    // "Reading: 2nd grade level".
    let noted = at > 0 && s.mark(at - 1) == Some(':');
    (level && (noted || led.is_some())).then_some(amount)
}

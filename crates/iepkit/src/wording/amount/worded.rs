//! Amounts in words: every time, independently, without error, twice, half.

use super::always::{all, every, throughout};
use super::help::{is_alone, prompt_kind, without};
use super::numbered::Numbered;
use super::{Amount, Bound, Counted, Shape};
use crate::wording::list::list;
use crate::wording::nouns::{before, noun};
use crate::wording::sentence::Sentence;
use crate::wording::tags::*;
use crate::{Lang, Number};

/// The amount that starts at a token which is no number.
pub(super) fn amount(s: &Sentence<'_>, at: usize) -> Option<Amount> {
    if s.is(at, list!("once twice thrice")) {
        return times(s, at);
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
    if s.comes_from(at, list!("passing_grade passing_mark note_de_passage")) {
        return Some(Amount::new(Shape::Growth, at..s.after(at), Number::default()));
    }
    // "at the proficient level": a level that has no number.
    if s.is(at, list!("proficient mastery")) && s.is(at + 1, list!("level")) {
        return Some(Amount::new(Shape::Growth, at..at + 2, Number::default()));
    }
    if let Some(amount) = letter(s, at).or_else(|| grade_level(s, at)).or_else(|| ranked(s, at)) {
        return Some(amount);
    }
    if s.has(at, WITHOUT)
        && let Some(amount) = without(s, at)
    {
        return Some(amount);
    }
    if s.has(at, ALONE) && is_alone(s, at) {
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
fn times(s: &Sentence<'_>, at: usize) -> Option<Amount> {
    let value = match s.folded_of(at) {
        "once" => 1,
        "twice" => 2,
        _ => 3,
    };
    // "Once he has…" opens a circumstance.
    if value == 1 && (s.has(at + 1, SUBJECT) || s.has(at + 1, DET) && !s.is(at + 1, list!("a each every"))) {
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
    } else if s.is(at + 1, list!("in during at"))
        && s.is(at + 2, list!("each every"))
        && let Some(span) = noun(s, at + 3)
    {
        amount.per = Counted::Noun(span);
        amount.range.end = s.after(span.head);
    }
    let lead = before(s, at);
    if lead.is_some_and(|lead| s.has(lead, AT_MOST)) {
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

/// `un rappel`, `une fois par jour`: an article that counts.
fn one(s: &Sentence<'_>, at: usize) -> Option<Amount> {
    let lead = before(s, at);
    if s.has(at + 1, PER) && s.has(at + 2, TIME) {
        return Numbered { s, at, value: Number::from(1) }.alone_with_bound();
    }
    let bounded = lead.filter(|lead| s.has(*lead, AT_LEAST.and(AT_MOST)));
    let seul = s.is(at + 1, list!("seul seule"));
    let counted = noun(s, if seul { at + 2 } else { at + 1 })?;
    // "par échange d'images" says how.
    let per =
        |at: usize| s.has(at, PER) && (s.has(at + 1, TIME) || s.has(at + 1, OCCASION) && !s.is(at + 2, list!("de d")));
    let whom = lead.is_some_and(|lead| s.is(lead, list!("a avec pour")));
    let with_whom = s.has(counted.head, PEER) && (whom || !per(counted.end)) && bounded.is_none();
    if with_whom {
        return None;
    }
    let time = s.is(counted.head, list!("fois"));
    // "Une fois assis, …" says when.
    if time
        && s.starts_sentence(at)
        && s.is_word(counted.head + 1)
        && !s.has(counted.head + 1, PER.and(PREP).and(OUT_OF))
    {
        return None;
    }
    let help = s.is(counted.head, list!("aide support soutien accompagnement"));
    let prompt = s.has(counted.head, PROMPT) && (!help || bounded.is_some());
    let limit = s.is(counted.head, list!("minute heure"))
        && lead.is_some_and(|lead| {
            s.is(lead, list!("de d dans en"))
                && before(s, lead).is_some_and(|before| s.is(before, list!("moins dedans delai")))
                || s.is(lead, list!("en"))
                || s.has(lead, LESS_THAN)
        });
    // "un commentaire à un pair chaque jour".
    let stop = s.sentence_end(at).min(counted.end + 6);
    let far = (counted.end..stop)
        .take_while(|near| s.is_word(*near) && s.value(*near).is_none() && !s.is(*near, list!("une")))
        .find(|near| per(*near));
    let paid = far.is_some();
    let after = (counted.end..counted.end + 2).any(|near| {
        s.has(near, AT_MOST) && !s.comes_from(near, list!("jusqu_a sans_depasser")) && s.value(s.after(near)).is_none()
    });
    // "une journée sur deux".
    let share = s.is(counted.head + 1, list!("sur")) && s.value(counted.head + 2).is_some();
    if share {
        let one = Numbered { s, at, value: Number::from(1) };
        return one.ratio(at + 1, Number::from(1));
    }
    // "après une seule demande".
    if seul
        && lead.is_some_and(|lead| s.is(lead, list!("apres")))
        && s.is(counted.head, list!("demande consigne rappel avertissement"))
    {
        let mut amount = Amount::new(Shape::Prompts, at..s.after(counted.head), Number::from(1));
        amount.bound = Some(Bound::Most);
        return Some(amount);
    }
    let quarter = s.is(counted.head, list!("quart")) && s.is(counted.head + 1, list!("d"));
    if quarter {
        let mut amount = Amount::new(Shape::Duration, lead.unwrap_or(at)..counted.head + 3, Number::from(15));
        amount.unit = Counted::Word("min");
        amount.led = true;
        return Some(amount);
    }
    // "au moins une demi-heure".
    if s.is(counted.head, list!("demi")) && s.is(counted.head + 1, list!("heure")) {
        let mut amount = Amount::new(Shape::Duration, lead.unwrap_or(at)..counted.head + 2, Number::from(30));
        amount.unit = Counted::Word("min");
        amount.led = true;
        return Some(amount);
    }
    let span = s.is(counted.head, list!("semaine mois etape"))
        && !seul
        && lead.is_some_and(|lead| s.is(lead, list!("pendant durant")));
    if span {
        let mut amount = Amount::new(Shape::Held, lead.unwrap_or(at)..s.after(counted.head), Number::from(1));
        amount.unit = Counted::Noun(counted);
        amount.led = true;
        return Some(amount);
    }
    // "pendant une minute", "durant une heure".
    let lasts =
        s.is(counted.head, list!("minute heure")) && lead.is_some_and(|lead| s.is(lead, list!("pendant durant")));
    if !(bounded.is_some()
        || seul
        || time
        || lasts
        || prompt && lead.is_some_and(|lead| s.is(lead, list!("avec")))
        || limit
        || paid
        || after)
    {
        return None;
    }
    let less = lead.filter(|lead| s.has(*lead, LESS_THAN)).and_then(|less| before(s, less));
    let start =
        bounded.or(lead.filter(|lead| s.has(*lead, PREP))).or(less.filter(|less| s.has(*less, PREP))).unwrap_or(at);
    let mut amount = Amount::new(Shape::Count, start..s.after(counted.head), Number::from(1));
    amount.unit = Counted::Noun(counted);
    if let Some(bounded) = bounded {
        amount.bound = Some(if s.has(bounded, AT_MOST) { Bound::Most } else { Bound::Least });
    }
    // "ne pas sortir plus d'une fois".
    // "moins d'une feuille déchirée": none.
    if !limit && lead.is_some_and(|lead| s.has(lead, LESS_THAN)) {
        (amount.bound, amount.value) = (Some(Bound::Most), Number::default());
    }
    let over = lead.filter(|lead| s.has(*lead, MORE_THAN) && (0..*lead).rev().take(12).any(|near| s.has(near, NEG)));
    if after || over.is_some() {
        amount.bound = Some(Bound::Most);
        amount.range.start = over.unwrap_or(amount.range.start);
    }
    if prompt {
        amount.shape = Shape::Prompts;
        amount.bound = Some(Bound::Most);
        amount.prompt = prompt_kind(s, at..counted.end);
    } else if lasts {
        amount.shape = Shape::Duration;
    } else if limit {
        amount.shape = Shape::TimeLimit {
            latency: lead.is_some_and(|lead| s.is(lead, list!("dans")))
                || (at.saturating_sub(3)..at).any(|near| s.is(near, list!("dedans"))),
        };
        amount.bound = Some(Bound::Most);
    } else if s.has(counted.head, ERROR) {
        amount.bound = Some(Bound::Most);
    }
    if let Some(span) = far.and_then(|per| noun(s, per + 1)) {
        amount.per = Counted::Noun(span);
        amount.range.end = s.after(span.head);
        // "un seul retard par mois au maximum".
        if s.has(amount.range.end, AT_MOST) && s.lemma(amount.range.end) != "jusqu_a" {
            (amount.bound, amount.range.end) = (Some(Bound::Most), s.after(amount.range.end).min(s.len()));
        }
    }
    Some(amount)
}

/// `dans la minute qui suit`.
fn within_the_minute(s: &Sentence<'_>, at: usize) -> Option<Amount> {
    let lead = before(s, at).filter(|lead| s.is(*lead, list!("dans")))?;
    let unit = s.is(at + 1, list!("minute heure")) && s.is(at + 2, list!("qui suivant apres"));
    let mut amount = Amount::new(Shape::TimeLimit { latency: true }, lead..at + 2, Number::from(1));
    amount.unit = Counted::Word(crate::wording::nouns::time_word(s.folded_of(at + 1))?);
    amount.bound = Some(Bound::Most);
    unit.then_some(amount)
}

/// `within a minute`, `with a single cue`.
fn within_one(s: &Sentence<'_>, at: usize) -> Option<Amount> {
    if s.is(at + 1, list!("single")) {
        let counted = noun(s, at + 2).filter(|counted| s.has(counted.head, PROMPT))?;
        let mut amount = Amount::new(Shape::Prompts, at..s.after(counted.head), Number::from(1));
        (amount.bound, amount.prompt) = (Some(Bound::Most), prompt_kind(s, at..counted.end));
        return Some(amount);
    }
    let lead = before(s, at).filter(|lead| s.has(*lead, LESS_THAN) || s.is(*lead, list!("within in")))?;
    let short = s.is(at + 1, list!("minute second hour"));
    let mut amount =
        Amount::new(Shape::TimeLimit { latency: s.is(lead, list!("within")) }, lead..at + 2, Number::from(1));
    amount.unit = Counted::Word(crate::wording::nouns::time_word(s.folded_of(at + 1))?);
    amount.bound = Some(Bound::Most);
    short.then_some(amount)
}

/// `half of`, `three quarters of`, `la moitié`, `les deux tiers`.
pub(super) fn fraction(s: &Sentence<'_>, at: usize) -> Option<Amount> {
    let hour = |at: usize| s.is(at, list!("hour heure"));
    // "lire l'heure et la demi-heure": what is read.
    let named = s.is(at, list!("demi half"))
        && before(s, at)
            .is_some_and(|lead| s.is(lead, list!("la l")) || s.has(lead, AND) && lead > 0 && hour(lead - 1));
    if !named && s.is(at, list!("half demi")) && (hour(at + 1) || s.is(at + 1, list!("an d")) && hour(at + 2)) {
        let mut amount = Amount::new(Shape::Duration, at..at + 2, Number::from(30));
        amount.unit = Counted::Word("min");
        return Some(amount);
    }
    let prior = at.checked_sub(1).and_then(|before| s.value(before)).and_then(Number::whole);
    let part = match s.folded_of(at) {
        "half" | "moitie" if prior.is_none() => 50_000,
        "quarters" | "quarts" => prior? * 25_000,
        "thirds" | "tiers" => prior? * 100_000 / 3 + 1,
        _ => return None,
    };
    // "19 quarts de travail": shifts.
    if part > 100_000 {
        return None;
    }
    let growth = at > 0 && s.is(at - 1, list!("by de"));
    let of = s.is(at + 1, list!("of des du de the of_the_time"));
    if !growth && !of {
        return None;
    }
    let start = if prior.is_some() { at - 1 } else { at };
    let shape = if growth && !of { Shape::Growth } else { Shape::Percent };
    let mut amount = Amount::new(shape, start..at + 1, Number::from_thousandths(part)?);
    // "in half of the incidents": how many of the occasions.
    let lead = before(s, start).map(|lead| if s.has(lead, DET) { before(s, lead).unwrap_or(lead) } else { lead });
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
        s.is(lead, list!("level niveau palier"))
            || s.is(lead, list!("of a to"))
                && before(s, lead).is_some_and(|grade| s.is(grade, list!("grade grades mark cote note to")))
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
    let led = level.and_then(|level| before(s, level)).is_some_and(|lead| s.is(lead, list!("au le un du")));
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
    // "Reading: 2nd grade level".
    let noted = at > 0 && s.mark(at - 1) == Some(':');
    (level && (noted || led.is_some())).then_some(amount)
}

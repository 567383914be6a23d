//! Amounts in words: every time, independently, without error, twice, half.

use std::ops::Range;

use super::amount::{Amount, Bound, Counted, Shape};
use super::nouns::{before, noun};
use super::sentence::{Form, Sentence};
use super::tags::*;
use crate::plan::Prompt;
use crate::{Lang, Number};

/// The amount that starts at a token which is no number.
pub(super) fn amount(s: &Sentence<'_>, at: usize) -> Option<Amount> {
    if s.is(at, &["once", "twice", "thrice"]) {
        return times(s, at);
    }
    if s.lang == Lang::Fr && s.is(at, &["un", "une"]) {
        return one(s, at);
    }
    if s.lang == Lang::En && s.is(at, &["a", "an"]) {
        return within_one(s, at);
    }
    if let Some(amount) = fraction(s, at) {
        return Some(amount);
    }
    if let Some(amount) = letter(s, at).or_else(|| grade_level(s, at)) {
        return Some(amount);
    }
    if s.has(at, WITHOUT) && let Some(amount) = without(s, at) {
        return Some(amount);
    }
    if s.has(at, ALONE) && is_alone(s, at) {
        let start = before(s, at).filter(|lead| s.has(*lead, FILLER)).map_or(at, |_| at);
        let mut amount = Amount::new(Shape::Prompts, start..s.after(at), Number::default());
        amount.bound = Some(Bound::Most);
        return Some(amount);
    }
    if s.has(at, ALL) {
        return all(s, at);
    }
    if s.has(at, DAILY) && s.is(at, &["daily", "weekly", "quotidiennement", "monthly"]) {
        let adverb = !s.has(at + 1, OCCASION.and(MATERIAL).and(TOOL).and(ITEM).and(INNER)) && (s.mark(at + 1).is_some() || at + 1 >= s.len() || s.has(at + 1, PREP));
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
    if value == 1 && (s.has(at + 1, SUBJECT) || s.has(at + 1, DET) && !s.is(at + 1, &["a", "each", "every"])) {
        return None;
    }
    let mut amount = Amount::new(Shape::Count, at..at + 1, Number::from(value));
    amount.unit = Counted::Word("time");
    if (s.has(at + 1, PER) || s.is(at + 1, &["a", "an", "each", "every"])) && let Some(span) = noun(s, at + 2) {
        amount.per = Counted::Noun(span);
        amount.range.end = s.after(span.head);
    } else if s.is(at + 1, &["daily", "weekly", "monthly"]) {
        amount.per = Counted::Word(span_of(s.folded_of(at + 1)));
        amount.range.end = at + 2;
    }
    let lead = before(s, at);
    if lead.is_some_and(|lead| s.has(lead, AT_MOST)) {
        amount.bound = Some(Bound::Most);
        amount.range.start = lead.unwrap_or(at);
    } else if lead.is_some_and(|lead| s.has(lead, AT_LEAST)) {
        amount.bound = Some(Bound::Least);
        amount.range.start = lead.unwrap_or(at);
    } else if lead.is_some_and(|lead| s.has(lead, MORE_THAN)) && (0..at).rev().take(5).any(|near| s.has(near, WITHOUT.and(NEG))) {
        amount.bound = Some(Bound::Most);
    }
    Some(amount)
}

/// `un rappel`, `une fois par jour`: an article that counts.
fn one(s: &Sentence<'_>, at: usize) -> Option<Amount> {
    let lead = before(s, at);
    let bounded = lead.filter(|lead| s.has(*lead, AT_LEAST.and(AT_MOST)));
    let seul = s.is(at + 1, &["seul", "seule"]);
    let counted = noun(s, if seul { at + 2 } else { at + 1 })?;
    let time = s.is(counted.head, &["fois"]);
    let prompt = s.has(counted.head, PROMPT) && !s.is(counted.head, &["aide", "support", "soutien", "accompagnement"]);
    let limit = s.is(counted.head, &["minute", "heure"]) && lead.is_some_and(|lead| s.is(lead, &["de", "d", "dans", "en"]) && before(s, lead).is_some_and(|before| s.is(before, &["moins", "dedans", "delai"])) || s.is(lead, &["en"]) || s.has(lead, LESS_THAN));
    let paid = s.has(counted.end, PER) && s.has(counted.end + 1, TIME);
    let after = (counted.end..counted.end + 2).any(|near| s.has(near, AT_MOST) && s.value(s.after(near)).is_none());
    let quarter = s.is(counted.head, &["quart"]) && s.is(counted.head + 1, &["d"]);
    if quarter {
        let mut amount = Amount::new(Shape::Duration, lead.unwrap_or(at)..counted.head + 3, Number::from(15));
        amount.unit = Counted::Word("min");
        amount.led = true;
        return Some(amount);
    }
    if !(bounded.is_some() || seul || time || prompt && lead.is_some_and(|lead| s.is(lead, &["avec"])) || limit || paid || after) {
        return None;
    }
    let start = bounded.or(lead.filter(|lead| s.has(*lead, PREP))).unwrap_or(at);
    let mut amount = Amount::new(Shape::Count, start..s.after(counted.head), Number::from(1));
    amount.unit = Counted::Noun(counted);
    if let Some(bounded) = bounded {
        amount.bound = Some(if s.has(bounded, AT_MOST) { Bound::Most } else { Bound::Least });
    }
    if after {
        amount.bound = Some(Bound::Most);
    }
    if prompt {
        amount.shape = Shape::Prompts;
        amount.bound = Some(Bound::Most);
        amount.prompt = prompt_kind(s, at..counted.end);
    } else if limit {
        amount.shape = Shape::TimeLimit { latency: lead.is_some_and(|lead| s.is(lead, &["dans"])) || (at.saturating_sub(3)..at).any(|near| s.is(near, &["dedans"])) };
        amount.bound = Some(Bound::Most);
    } else if s.has(counted.head, ERROR) {
        amount.bound = Some(Bound::Most);
    }
    if s.has(counted.end, PER) && let Some(span) = noun(s, counted.end + 1) {
        amount.per = Counted::Noun(span);
        amount.range.end = s.after(span.head);
    }
    Some(amount)
}

/// `within a minute`.
fn within_one(s: &Sentence<'_>, at: usize) -> Option<Amount> {
    let lead = before(s, at).filter(|lead| s.has(*lead, LESS_THAN) || s.is(*lead, &["within", "in"]))?;
    let short = s.is(at + 1, &["minute", "second", "hour"]);
    let mut amount = Amount::new(Shape::TimeLimit { latency: s.is(lead, &["within"]) }, lead..at + 2, Number::from(1));
    amount.unit = Counted::Word(super::nouns::time_word(s.folded_of(at + 1))?);
    amount.bound = Some(Bound::Most);
    short.then_some(amount)
}

/// `half of`, `three quarters of`, `la moitié`, `les deux tiers`.
pub(super) fn fraction(s: &Sentence<'_>, at: usize) -> Option<Amount> {
    let hour = |at: usize| s.is(at, &["hour", "heure"]);
    if s.is(at, &["half", "demi"]) && (hour(at + 1) || s.is(at + 1, &["an", "d"]) && hour(at + 2)) {
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
    let growth = at > 0 && s.is(at - 1, &["by", "de"]);
    let of = s.is(at + 1, &["of", "des", "du", "de", "the"]);
    if !growth && !of {
        return None;
    }
    let start = if prior.is_some() { at - 1 } else { at };
    let shape = if growth && !of { Shape::Growth } else { Shape::Percent };
    Some(Amount::new(shape, start..at + 1, Number::from_thousandths(part)?))
}

/// `a C or better`, `level M`: a level, though no number.
fn letter(s: &Sentence<'_>, at: usize) -> Option<Amount> {
    let word = s.words.get(at)?;
    let one = s.folded_of(at).len() == 1 && word.token.capital && s.is_word(at);
    let lead = before(s, at);
    let named = lead.is_some_and(|lead| s.is(lead, &["level", "niveau", "palier"]) || s.is(lead, &["of", "a", "to"]) && before(s, lead).is_some_and(|grade| s.is(grade, &["grade", "grades", "mark", "cote", "note", "to"])));
    let better = s.has(at + 1, AT_LEAST);
    (one && (named || better) && !s.is(at, &["i"])).then(|| Amount::new(Shape::Growth, at..s.after(at), Number::default()))
}

/// `at a third grade level`.
fn grade_level(s: &Sentence<'_>, at: usize) -> Option<Amount> {
    let ordinal = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"].iter().position(|word| *word == s.folded_of(at)).map(|at| at + 1);
    let figure = || s.written(at..at + 1).trim_end_matches(char::is_alphabetic).parse::<usize>().ok().filter(|_| s.is_number(at));
    let value = ordinal.or_else(figure)?;
    let level = s.is(at + 1, &["grade"]) && s.is(at + 2, &["level"]) && !(s.is_word(at + 3) && s.has(at + 3, super::clause::NOUNS));
    let led = before(s, at).and_then(|article| before(s, article)).is_some_and(|lead| s.is(lead, &["at", "to"]));
    let mut amount = Amount::new(Shape::Level, at..at + 3, Number::from(u32::try_from(value).ok()?));
    amount.unit = Counted::Word("grade");
    (level && led).then_some(amount)
}

/// `without help`, `no prompts`, `sans erreur`.
fn without(s: &Sentence<'_>, at: usize) -> Option<Amount> {
    let bare_no = s.is(at, &["no", "aucun", "aucune", "zero"]);
    let mut next = s.after(at);
    let stop = s.sentence_end(at).min(at + 7);
    while next < stop && (s.has(next, DET.and(FILLER).and(STAFF).and(PEER).and(LEARNER).and(SUBJECT).and(MORE_THAN)) || s.is(next, &["any", "further", "additional", "verbal", "visual", "gestural", "physical", "external", "needing", "requiring", "being", "having", "se", "faire", "avoir",
        "besoin", "recevoir", "qu", "que", "on", "l", "lui", "recourir", "demander", "us", "me", "him", "her", "them", "someone", "anyone", "the", "spelling", "constant", "direct", "from", "to", "be", "le", "de", "d", "us", "etre", "human", "use", "hand", "teacher"])) && !s.has(next, PROMPT.and(ERROR)) {
        next = s.after(next);
    }
    let passive = matches!(s.lemma(next), "be_reminded" | "be_monitored" | "be_supported" | "etre_aide" | "etre_accompagne" | "etre_soutenu" | "etre_encadre" | "se_faire_aider");
    let prompt = passive || s.has(next, PROMPT) || s.is(next, &["reminded", "reminding", "asked", "asking", "told", "telling", "helped", "prompted", "rappele", "rappeler", "rappelle", "aide", "helping", "redirected", "aider", "intervienne", "intervenir", "dise", "guide", "cued", "sollicite", "incite", "assisted"]);
    if s.has(next, ERROR) {
        let mut amount = Amount::new(Shape::Count, at..next + 1, Number::default());
        amount.bound = Some(Bound::Most);
        amount.unit = noun(s, next).map_or(Counted::Word("error"), Counted::Noun);
        return Some(amount);
    }
    if prompt && next < stop {
        let end = noun(s, next).map_or(next + 1, |counted| counted.end.min(next + 4)).max(s.after(next));
        let mut amount = Amount::new(Shape::Prompts, at..end.min(stop), Number::default());
        amount.bound = Some(Bound::Most);
        amount.prompt = prompt_kind(s, at..end);
        return Some(amount);
    }
    if bare_no && s.has(s.after(at), PERFORMANCE.and(OCCASION)) && (at == 0 || s.has(at - 1, PREP.and(AND).and(COVERT)) || s.mark(at - 1).is_some()) {
        let counted = noun(s, s.after(at))?;
        if s.has(counted.head, PERFORMANCE.and(ERROR)) || s.is(counted.head, &["incident", "incidents", "conflit", "conflits"]) {
            let mut amount = Amount::new(Shape::Count, at..s.after(counted.head), Number::default());
            amount.bound = Some(Bound::Most);
            amount.unit = Counted::Noun(counted);
            return Some(amount);
        }
    }
    None
}

/// The kind of a prompt, from the words around it.
pub(super) fn prompt_kind(s: &Sentence<'_>, range: Range<usize>) -> Option<Prompt> {
    range.into_iter().find_map(|at| match s.folded_of(at) {
        "verbal" | "verbaux" | "verbale" | "oral" => Some(Prompt::Verbal),
        "visual" | "visuel" | "visuels" | "visuelle" => Some(Prompt::Visual),
        "gesture" | "gestural" | "gestuel" | "gestuelle" | "gestuels" => Some(Prompt::Gesture),
        "physical" | "physique" | "physiques" => Some(Prompt::Physical),
        "model" | "modelage" | "modele" => Some(Prompt::Model),
        _ => None,
    })
}

/// Whether `independently`, `seul` and the like say that nobody helps.
fn is_alone(s: &Sentence<'_>, at: usize) -> bool {
    let lead = before(s, at);
    let more = lead.is_some_and(|lead| {
        s.is(lead, &["more", "plus", "as", "un", "une", "le", "la", "be", "become", "etre", "devenir", "tres", "assez", "d", "moins", "an", "the", "devient", "sera", "est", "soit", "using", "his", "her", "their", "some", "for"])
            || matches!(s.lemma(lead), "be" | "become" | "etre" | "devenir" | "devenir_plus" | "become_more" | "be_more" | "etre_plus")
    });
    let adjective = s.is(at, &["independent"]) && s.is_word(at + 1) && !s.has(at + 1, PREP);
    let state = s.is(at, &["autonome", "autonomes", "independent"]) && (0..at).rev().take(4).any(|near| matches!(s.lemma(near), "etre" | "devenir" | "be" | "become"));
    let more = more || lead.is_some_and(|lead| s.has(lead, INNER.and(COVERT)) && !s.has(lead, SEEN));
    let possible = s.is(at + 1, &["as"]) && s.is(at + 2, &["possible"]);
    !more && !adjective && !state && !possible
}

fn every(range: Range<usize>, span: &'static str) -> Amount {
    let mut amount = Amount::new(Shape::Every, range, Number::from(1));
    amount.per = Counted::Word(span);
    amount
}

/// `every time`, `always`, `each morning`, `all of his work`, `chaque soir`, `tous ses travaux`.
fn all(s: &Sentence<'_>, at: usize) -> Option<Amount> {
    let hundred = |range: Range<usize>| Some(Amount::new(Shape::Always, range, Number::from(100)));
    let end = s.after(at);
    let whole = matches!(s.lemma(at), "every_time" | "each_time" | "at_all_times" | "all_the_time" | "always" | "everytime" | "without_exception" | "toujours" | "en_tout_temps" | "toutes_les_fois" | "systematiquement"
        | "chaque_fois" | "a_tout_moment" | "a_chaque_fois" | "tout_le_temps") || s.lemma(at).contains("chaque_fois_qu");
    if whole {
        let mut always = Amount::new(Shape::Always, at..end, Number::from(100));
        always.led = true;
        return Some(always);
    }
    let mut next = end;
    while s.has(next, DET) && next < at + 3 {
        next = s.after(next);
    }
    if s.value(next).is_some() {
        return None;
    }
    let day = s.is(next, &["day", "morning", "afternoon", "evening", "night", "lunch", "jour", "jours", "matin", "matins", "soir", "soirs", "midi", "midis", "school"]) || s.lemma(next) == "school_day";
    let week = s.is(next, &["week", "semaine", "semaines", "weekend"]) || s.has(next, CALENDAR);
    if s.is(at, &["tout", "toute"]) && s.is(end, &["au", "a", "de", "en", "le", "la"]) && !day {
        return None;
    }
    if before(s, at).is_some_and(|lead| s.is(lead, &["de", "of"])) {
        return None;
    }
    if day || week {
        let span = if day { "day" } else { "week" };
        return Some(every(at..s.after(next), span));
    }
    if s.is(next, &["month", "mois"]) {
        return Some(every(at..s.after(next), "month"));
    }
    let one = s.is(at, &["every", "each", "chaque"]) || s.lemma(at) == "a_chaque";
    let many = s.is(at, &["all", "tous", "toutes", "tout", "toute", "entire"]);
    let occasion = s.has(next, TRIAL.and(OCCASION)) && !s.has(next, TIME);
    let lead = before(s, at);
    let led = lead.is_some_and(|lead| s.has(lead, PREP) && !s.is(lead, &["a"]));
    let product = s.has(next, ITEM.and(PERFORMANCE).and(ERROR)) || s.is(next, &["work", "materials", "materiel", "steps", "assignments", "homework", "sums"]);
    let of = s.is(end, &["of"]);
    let owned = s.is(end, &["ses", "son", "sa", "his", "her", "their"]);
    if s.lemma(at) == "a_chaque" && s.is_word(next) || one && occasion || many && !led && (product || owned || of && s.form(next) != Form::Ing && s.has(next, PERFORMANCE.and(ITEM).and(MATERIAL).and(OCCASION))) || many && occasion && !led {
        let mut always = Amount::new(Shape::Always, at..s.after(next).min(s.len()), Number::from(100));
        always.led = before(s, at).is_some_and(|lead| s.is(lead, &["a", "at"])) || s.lemma(at) == "a_chaque";
        return Some(always);
    }
    None
}

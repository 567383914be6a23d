//! Articles that count: `une fois par jour`, `un seul rappel`, `within a minute`.

use super::help::prompt_kind;
use super::numbered::Numbered;
use super::{Amount, Bound, Counted, Shape};
use crate::Number;
use crate::plan::Prompt;
use crate::wording::list::list;
use crate::wording::nouns::{before, follows, noun, time_word};
use crate::wording::sentence::{Form, Sentence};
use crate::wording::tags::*;

/// `un rappel`, `une fois par jour`: an article that counts.
pub(super) fn one(s: &Sentence<'_>, at: usize) -> Option<Amount> {
    let lead = before(s, at);
    if s.has(at + 1, PER) && s.has(at + 2, TIME) {
        return Numbered { s, at, value: Number::from(1) }.alone_with_bound();
    }
    let bounded = lead.filter(|lead| s.has(*lead, AT_LEAST.and(AT_MOST).and(LESS_THAN)));
    let seul = s.is(at + 1, list!("seul seule"));
    let counted = noun(s, if seul { at + 2 } else { at + 1 })?;
    // "par échange d'images" says how.
    let per = |at: usize| {
        // "dans la semaine", "à chaque rencontre".
        let whole = s.is(at, list!("dans")) && s.is(at + 1, list!("la")) && s.is(at + 2, list!("journee semaine"));
        let each = s.comes_from(at, list!("a_chaque")) && s.is_word(s.after(at));
        let span = s.has(at + 1, TIME)
            || s.has(at + 1, OCCASION) && !s.is(at + 2, list!("de d"))
            || s.is(at + 1, list!("phrase page paragraphe ligne texte dictee"))
            || s.is(at + 1, list!("demi"));
        // "une fois par rencontre".
        let times = s.is(at.saturating_sub(1), list!("fois")) && s.is_word(at + 1);
        whole || each || s.has(at, PER) && (span || times)
    };
    let whom = lead.is_some_and(|lead| s.is(lead, list!("a avec pour")));
    // "avec au moins un camarade".
    let along = bounded.is_some_and(|bounded| follows(s, bounded, list!("avec")));
    let with_whom = s.has(counted.head, PEER) && (along || (whom || !per(counted.end)) && bounded.is_none());
    if with_whom {
        return None;
    }
    // "un livre une fois par jour": the times are counted.
    if s.is(counted.head + 1, list!("une deux")) && s.is(counted.head + 2, list!("fois")) {
        return None;
    }
    // "un nombre de rappels".
    if s.is(at + 1, list!("nombre")) {
        return None;
    }
    let time = s.is(counted.head, list!("fois"));
    if time && lead.is_some_and(|lead| is_said(s, lead)) {
        return None;
    }
    // "Une fois assis, …" says when.
    if time
        && s.starts_sentence(at)
        && s.is_word(counted.head + 1)
        && !s.has(counted.head + 1, PER.and(PREP).and(OUT_OF))
    {
        return None;
    }
    let after = (counted.end..counted.end + 2).any(|near| {
        // "une lecture fluide et moins coûteuse" is no bound.
        let next = s.after(near);
        let compares = s.comes_from(near, list!("et_moins")) && s.is_word(next) && !s.has(next, PREP.and(AND).and(PER));
        s.has(near, AT_MOST)
            && !s.comes_from(near, list!("jusqu_a sans_depasser"))
            && s.value(next).is_none()
            && !compares
    });
    let help = s.is(counted.head, list!("aide support soutien accompagnement"));
    // "avec un soutien", "avec un rappel visuel": with what, rather than how often one is reminded.
    let bound = bounded.is_some() || seul || after;
    let seen = !bound && prompt_kind(s, at..counted.end) == Some(Prompt::Visual);
    // "avec au plus une question de l'adulte".
    let of_adult = bounded.is_some()
        && s.is(counted.head, list!("question relance demande consigne"))
        && s.is(counted.head + 1, list!("de d"))
        && s.any_has(counted.head + 2..counted.head + 4, STAFF);
    // "avec un seul geste d'aide".
    let gesture = s.is(counted.head, list!("geste")) && s.is(counted.head + 2, list!("aide"));
    let prompt = (s.has(counted.head, PROMPT) || of_adult || gesture) && (!help || bound) && !seen;
    let limit = s.is(counted.head, list!("minute heure"))
        && lead.is_some_and(|lead| {
            s.is(lead, list!("de d dans en")) && follows(s, lead, list!("moins dedans delai"))
                || s.is(lead, list!("en"))
                || s.has(lead, LESS_THAN)
        });
    // "un commentaire à un pair chaque jour".
    let stop = s.sentence_end(at).min(counted.end + 6);
    let far = (counted.end..stop)
        .take_while(|near| s.is_word(*near) && s.value(*near).is_none() && !s.is(*near, list!("une")))
        .find(|near| per(*near));
    let paid = far.is_some();
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
    let around = lead.filter(|lead| s.is(*lead, list!("toute"))).map_or(lead, |whole| before(s, whole));
    let lasts =
        s.is(counted.head, list!("minute heure")) && around.is_some_and(|lead| s.is(lead, list!("pendant durant")));
    // "restera assis une heure", but "lire une heure", "à une heure".
    let told = list!("lire lit lira dire dit dira nommer nomme nommera ecrire ecrit ecrira indiquer indique indiquera");
    let stays = s.is(counted.head, list!("minute heure"))
        && lead.is_some_and(|lead| {
            (s.has(lead, VERB) && !s.is(lead, told) || s.form(lead) == Form::Past) && !s.has(lead, PREP)
        });
    let lasts = lasts || stays;
    // "ne pas sortir plus d'une fois".
    let over = lead
        .filter(|lead| s.has(*lead, MORE_THAN) && (0..*lead).rev().take(12).any(|near| s.has(near, NEG.and(WITHOUT))));
    let only = lead.is_some_and(|lead| is_all_but(s, lead));
    // "…, un rappel permis".
    let allowed =
        prompt && s.any_is(counted.head + 1..counted.end + 1, list!("permis permise autorise autorisee accepte"));
    if !(bounded.is_some()
        || only
        || allowed
        || over.is_some()
        || seul
        || time
        || lasts
        || prompt && lead.is_some_and(|lead| s.is(lead, list!("avec")) || s.comes_from(lead, list!("avoir_besoin_d")))
        || limit
        || paid
        || after)
    {
        return None;
    }
    let less = lead.filter(|lead| s.has(*lead, LESS_THAN)).and_then(|less| before(s, less));
    let start =
        bounded.or(around.filter(|lead| s.has(*lead, PREP))).or(less.filter(|less| s.has(*less, PREP))).unwrap_or(at);
    let mut amount = Amount::new(Shape::Count, start..s.after(counted.head), Number::from(1));
    amount.unit = Counted::Noun(counted);
    if let Some(bounded) = bounded {
        amount.bound = Some(if s.has(bounded, AT_MOST) { Bound::Most } else { Bound::Least });
    }
    // "moins d'une feuille déchirée": none.
    if !limit && lead.is_some_and(|lead| s.has(lead, LESS_THAN)) {
        (amount.bound, amount.value) = (Some(Bound::Most), Number::default());
    }
    if after || over.is_some() {
        amount.bound = Some(Bound::Most);
        amount.range.start = over.unwrap_or(amount.range.start);
    }
    // "en s'aidant d'un seul appui".
    let of = lead.is_some_and(|lead| {
        s.is(lead, list!("de d")) || s.lemma(lead).ends_with("_de") || s.lemma(lead).ends_with("_d")
    });
    if prompt {
        amount.shape = Shape::Prompts;
        amount.bound = Some(Bound::Most);
        amount.prompt = prompt_kind(s, at..counted.end);
    } else if lasts {
        amount.shape = Shape::Duration;
    } else if limit {
        amount.shape = Shape::TimeLimit {
            latency: lead.is_some_and(|lead| s.is(lead, list!("dans")))
                || s.any_is(at.saturating_sub(3)..at, list!("dedans delai")),
        };
        amount.bound = Some(Bound::Most);
    } else if s.has(counted.head, ERROR) || only || seul && !of {
        amount.bound = Some(Bound::Most);
    }
    // "avec un rappel ou deux".
    let upper = s.value(amount.range.end + 1).filter(|_| s.is(amount.range.end, list!("ou")));
    if let Some(upper) = upper.filter(|_| amount.bound == Some(Bound::Most)) {
        (amount.value, amount.range.end) = (upper, amount.range.end + 2);
    }
    if let Some(span) = far.and_then(|per| noun(s, s.after(per))) {
        amount.per = Counted::Noun(span);
        amount.range.end = s.after(span.head);
        // "un seul retard par mois au maximum".
        if s.has(amount.range.end, AT_MOST) && !s.comes_from(amount.range.end, list!("jusqu_a")) {
            (amount.bound, amount.range.end) = (Some(Bound::Most), s.after(amount.range.end).min(s.len()));
        }
    }
    Some(amount)
}

/// Whether a word says that something is said: what is said so many times is none of what the child does,
/// `une consigne donnée une seule fois`.
pub(super) fn is_said(s: &Sentence<'_>, at: usize) -> bool {
    let said =
        list!("dite dites donne donnee donnees donnes lue lues presentee presentees repete repetee repetees repetes");
    s.is(at, said) || s.lemma(at).ends_with("_repetee")
}

/// `ne fera qu'une crise`: the `que` of what is all there is.
pub(super) fn is_all_but(s: &Sentence<'_>, que: usize) -> bool {
    let clause = || (s.sentence_start(que)..que).rev().take(8).take_while(|near| s.mark(*near).is_none());
    let not = list!("pas plus jamais");
    s.is(que, list!("que qu"))
        && clause().any(|near| s.is(near, list!("ne n")))
        && !clause().any(|near| s.is(near, not))
}

/// `dans la minute qui suit`.
pub(super) fn within_the_minute(s: &Sentence<'_>, at: usize) -> Option<Amount> {
    let lead = before(s, at).filter(|lead| s.is(*lead, list!("dans")))?;
    let unit = s.is(at + 1, list!("minute heure")) && s.is(at + 2, list!("qui suivant apres"));
    let mut amount = Amount::new(Shape::TimeLimit { latency: true }, lead..at + 2, Number::from(1));
    amount.unit = Counted::Word(time_word(s.folded_of(at + 1))?);
    amount.bound = Some(Bound::Most);
    unit.then_some(amount)
}

/// `within a minute`, `with a single cue`.
pub(super) fn within_one(s: &Sentence<'_>, at: usize) -> Option<Amount> {
    if s.is(at + 1, list!("single")) {
        let counted = noun(s, at + 2).filter(|counted| s.has(counted.head, PROMPT))?;
        let mut amount = Amount::new(Shape::Prompts, at..s.after(counted.head), Number::from(1));
        (amount.bound, amount.prompt) = (Some(Bound::Most), prompt_kind(s, at..counted.end));
        return Some(amount);
    }
    let lead = before(s, at)?;
    // "for an entire hour", "for a quarter of an hour".
    let whole = s.is(at + 1, list!("entire whole full")) && s.is(at + 2, list!("minute hour"));
    let quarter = s.is(at + 1, list!("quarter")) && s.any_is(at + 3..at + 5, list!("hour"));
    if (whole || quarter) && s.is(lead, list!("for")) || quarter && s.has(lead, AT_LEAST) {
        let (value, end) = if quarter { (15, at + 5) } else { (1, at + 3) };
        let mut amount = Amount::new(Shape::Duration, lead..end, Number::from(value));
        amount.unit = Counted::Word(if quarter { "min" } else { time_word(s.folded_of(at + 2))? });
        amount.led = true;
        return Some(amount);
    }
    let lead = Some(lead).filter(|lead| s.has(*lead, LESS_THAN) || s.is(*lead, list!("within in")))?;
    let short = s.is(at + 1, list!("minute second hour"));
    let mut amount =
        Amount::new(Shape::TimeLimit { latency: s.is(lead, list!("within")) }, lead..at + 2, Number::from(1));
    amount.unit = Counted::Word(time_word(s.folded_of(at + 1))?);
    amount.bound = Some(Bound::Most);
    short.then_some(amount)
}

//! Every time, every day, all of it.

use crate::wording::list::{List, list};
use std::ops::Range;

use super::{Amount, Counted, Shape};
use crate::wording::nouns::{before, follows, noun};
use crate::wording::sentence::{Form, Sentence};
use crate::wording::tags::*;
use crate::{Lang, Number};

/// What is brought, done or handed in as a whole.
const GATHERED: List =
    list!("work materials material equipment supplies belongings materiel steps assignments homework sums");

pub(super) fn every(range: Range<usize>, span: &'static str) -> Amount {
    let mut amount = Amount::new(Shape::Every, range, Number::from(1));
    amount.per = Counted::Word(span);
    amount
}

/// `every time`, `en tout temps`: on each occasion there is.
pub(in crate::wording) fn every_time(s: &Sentence<'_>, at: usize) -> bool {
    let each = list!(
        "every_time each_time at_all_times all_the_time always everytime without_exception toujours en_tout_temps \
         toutes_les_fois systematiquement chaque_fois a_tout_moment a_chaque_fois tout_le_temps"
    );
    s.comes_from(at, each) || s.lemma(at).contains("chaque_fois_qu")
}

/// `for the duration of the lesson`, `pour la durée du dîner`: from its start to its end.
pub(super) fn throughout(s: &Sentence<'_>, at: usize) -> Option<Amount> {
    let of = if s.lang == Lang::En { s.after(at) } else { at + 1 };
    let whole = s.is(at, list!("duration duree")) && s.is(of, list!("of de du des"));
    let article = before(s, at).filter(|article| whole && s.is(*article, list!("the la")))?;
    let lead = before(s, article).filter(|lead| s.is(*lead, list!("for pour pendant durant")))?;
    let occasion = noun(s, of + 1).filter(|occasion| s.has(occasion.head, OCCASION) && !s.has(occasion.head, TIME))?;
    let mut always = Amount::new(Shape::Always, lead..s.after(occasion.head), Number::from(100));
    always.led = true;
    Some(always)
}

/// `every time`, `always`, `each morning`, `all of his work`, `chaque soir`, `tous ses travaux`.
pub(super) fn all(s: &Sentence<'_>, at: usize) -> Option<Amount> {
    let end = s.after(at);
    // "he doesn't always win".
    let negated = s.is(at, list!("always toujours")) && at > 0 && (s.has(at - 1, NEG) || s.is(at - 1, list!("pas")));
    if negated {
        return None;
    }
    if every_time(s, at) {
        let mut always = Amount::new(Shape::Always, at..end, Number::from(100));
        always.led = true;
        return Some(always);
    }
    let mut next = if s.is(end, list!("of de")) { s.after(end) } else { end };
    while s.has(next, DET) && next < at + 4 {
        next = s.after(next);
    }
    if s.value(next).is_some() {
        return None;
    }
    // "across all school environments": no day.
    let others = s.is(next, list!("school")) && s.is_word(s.after(next)) && !s.has(s.after(next), PREP);
    let day = s.is(
        next,
        list!(
            "day morning afternoon evening night lunch jour jours matin matins soir soirs midi midis \
             school"
        ),
    ) && !others
        || s.comes_from(next, list!("school_day"));
    let week = s.is(next, list!("week semaine semaines weekend")) || s.has(next, CALENDAR);
    // "for a full week", "toute une semaine": one of them.
    let article = if s.lang == Lang::En { before(s, at) } else { Some(end) };
    let one =
        s.is(at, list!("toute tout whole full entire")) && article.is_some_and(|at| s.is(at, list!("a an une un")));
    if one && (day || week) {
        let start = article.filter(|article| *article < at).unwrap_or(at);
        let start = before(s, start).filter(|lead| s.is(*lead, list!("for pendant durant pour"))).unwrap_or(start);
        let mut lasting = Amount::new(Shape::Held, start..s.after(next), Number::from(1));
        lasting.unit = Counted::Noun(noun(s, next)?);
        return Some(lasting);
    }
    // "toute la matinée", "for the whole morning", "all day": from its start to its end.
    let whole_day = s.is(next, list!("journee day")) || s.comes_from(next, list!("school_day"));
    let lasts = s.is(at, list!("toute whole full entire"))
        && (s.has(next, OCCASION) && !s.has(next, TRIAL) || whole_day)
        && (s.is(end, list!("la sa l")) || s.is(at, list!("whole full entire")) && follows(s, at, list!("the a")));
    if lasts || s.is(at, list!("all")) && next == end && whole_day {
        let lead = before(s, at).filter(|lead| s.has(*lead, DET)).and_then(|article| before(s, article));
        let start = lead.filter(|lead| s.is(*lead, list!("for during"))).unwrap_or(at);
        let mut always = Amount::new(Shape::Always, start..s.after(next), Number::from(100));
        always.led = true;
        return Some(always);
    }
    if s.is(at, list!("tout toute")) && s.is(end, list!("au a de en le la")) && !day {
        return None;
    }
    // "le son de toutes les lettres": all of them; "une semaine de chaque mois" is none.
    let items = s.is(at, list!("tous toutes all")) && s.has(next, ITEM);
    if !items && follows(s, at, list!("de of")) {
        return None;
    }
    if day || week {
        let span = if day { "day" } else { "week" };
        return Some(every(at..s.after(next), span));
    }
    if s.is(next, list!("month mois")) {
        return Some(every(at..s.after(next), "month"));
    }
    // "each class presentation": the noun is the last.
    let next = match s.lang {
        Lang::En if s.is(at, list!("every each")) => noun(s, next).map_or(next, |counted| counted.head),
        Lang::En if s.is(at, list!("all")) => noun(s, next)
            .map(|counted| counted.head)
            .filter(|head| s.has(*head, ITEM.and(PERFORMANCE)) || s.is(*head, GATHERED))
            .unwrap_or(next),
        _ => next,
    };
    let one = s.is(at, list!("every each chaque chacun chacune")) || s.comes_from(at, list!("a_chaque"));
    // "chaque fin de période".
    let edge = one && s.is(next, list!("fin debut")) && s.is(next + 1, list!("de d"));
    let next = if edge { next + 2 } else { next };
    let many = s.is(at, list!("all tous toutes tout toute entire"));
    // "all the steps", "every step", "toutes les étapes".
    if s.is(next, list!("step steps etapes")) && (many || one) {
        return Some(Amount::new(Shape::Milestone, at..s.after(next), Number::default()));
    }
    let occasion = s.has(next, TRIAL.and(OCCASION)) && !s.has(next, TIME);
    let lead = before(s, at);
    // "arriver avec tout son matériel".
    let brought = lead.is_some_and(|lead| s.is(lead, list!("avec with"))) && s.has(next, MATERIAL);
    // "with all fields filled in".
    let filled = s.is(lead.unwrap_or(at), list!("avec with")) && s.form(s.after(next)) == Form::Past;
    let led = lead.is_some_and(|lead| s.has(lead, PREP) && !s.is(lead, list!("a de of"))) && !brought;
    let product = s.has(next, ITEM.and(PERFORMANCE).and(ERROR)) || s.is(next, GATHERED);
    let of = s.is(end, list!("of"));
    let owned = s.is(end, list!("ses son sa mes mon ma leurs his her their my"));
    // "dans tous les essais".
    let trials = many && s.has(next, TRIAL) && !s.has(next, OCCASION);
    let each_time = s.comes_from(at, list!("a_chaque"))
        || one && s.lang == Lang::En && lead.is_some_and(|lead| s.is(lead, list!("at")));
    if each_time && s.is_word(next)
        || one && occasion
        || many
            && !led
            && (product
                || owned
                || of && s.form(next) != Form::Ing && s.has(next, PERFORMANCE.and(ITEM).and(MATERIAL).and(OCCASION)))
        || many && (occasion && !led || filled)
        || trials
    {
        let mut always = Amount::new(Shape::Always, at..s.after(next).min(s.len()), Number::from(100));
        always.led = before(s, at).is_some_and(|lead| {
            s.is(lead, list!("a at"))
                || one
                    && occasion
                    && s.is(lead, list!("in during on after before apres avant pendant durant lors dans"))
                || one && occasion && s.lemma(lead).starts_with("lors_d")
                || s.lemma(lead).starts_with("a_la_fin")
                || s.lemma(lead).starts_with("au_debut")
                || s.lemma(lead).starts_with("at_the_")
        }) || s.comes_from(at, list!("a_chaque"))
            || trials;
        return Some(always);
    }
    None
}

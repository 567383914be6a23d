//! Tools on which the act is done: they measure it, too.

use std::ops::Range;

use crate::Lang;
use crate::wording::Part;
use crate::wording::amount::{Amount, Shape};
use crate::wording::claims::Claims;
use crate::wording::list::list;
use crate::wording::sentence::Sentence;
use crate::wording::tags::*;
use crate::wording::timeframe::weekday;
use crate::wording::token::Joint;

/// Takes the tools on which the act is done: `on weekly probes`, `when given a spelling test`, `à la dictée du vendredi`.
pub(in crate::wording) fn take_tools(s: &Sentence<'_>, claims: &mut Claims, amounts: &[Amount]) {
    let mut at = 0;
    while at < s.len() {
        if let Some(words) = comes_back(s, at) {
            claims.also(Part::Method, words);
        }
        let is_baseline = claims.of(at) == Some(Part::Baseline);
        if let Some(words) = exam(s, at).filter(|_| !amounts.is_empty() && !is_baseline) {
            claims.also(Part::Method, words.clone());
            if claims.is_free(at) {
                claims.take(Part::Condition, words);
            }
        }
        // "diminuer son anxiété lors des évaluations" measures nothing.
        let measures = !s.lemma(at).starts_with("lors") || !amounts.is_empty();
        // "scoring 3 on the rubric": the scale of the level tells not yet who measures, or when.
        let is_scale = |words: &Range<usize>| {
            let levels = amounts.iter().filter(|amount| amount.shape == Shape::Level);
            levels.into_iter().any(|level| level.range.start < words.end && words.start < level.range.end)
        };
        if let Some(words) = done_on(s, at).filter(|words| measures && !is_scale(words)) {
            claims.also(Part::Method, words);
        }
        at = s.after(at);
    }
}

/// `au dépistage mensuel`: what comes back again and again measures.
fn comes_back(s: &Sentence<'_>, at: usize) -> Option<Range<usize>> {
    let leads = match s.lang {
        Lang::En => list!("on in"),
        Lang::Fr => list!("a au aux"),
    };
    let daily = s.has(at, PREP) && s.is(at, leads) && s.any_has(at + 1..at + 6, DAILY);
    // "daily check-ins" are no checks.
    let check = |near: usize| s.is(near, list!("check checks timing timings")) && s.joint(near + 1) != Joint::Hyphen;
    let named = |near: &usize| s.has(*near, TOOL) || check(*near);
    let tool = (at + 1..at + 7).filter(|_| daily).find(named)?;
    Some(at..s.after(tool).max(at + 4).min(s.sentence_end(at)))
}

/// `à la dictée du vendredi`, `au test`: with a level, what it is measured on.
fn exam(s: &Sentence<'_>, at: usize) -> Option<Range<usize>> {
    let named = list!(
        "test tests retest dictee dictees evaluation evaluations controle controles examen examens epreuve epreuves"
    );
    if s.lang != Lang::Fr || !s.is(at, list!("a au aux a_la")) {
        return None;
    }
    let mut near = (at + 1..(at + 4).min(s.sentence_end(at))).take_while(|near| s.is_word(*near));
    let exam = near.find(|near| s.is(*near, named))?;
    // "à la dictée du vendredi": when.
    if s.is(exam + 1, list!("du de")) && weekday(s, exam + 2) {
        return None;
    }
    (at + 1..exam).all(|near| s.has(near, DET.and(FILLER))).then_some(at..exam + 1)
}

/// `on a running record`, `when given a math test`, `sur la grille`.
fn done_on(s: &Sentence<'_>, at: usize) -> Option<Range<usize>> {
    if !s.has(at, PREP.and(OPENS_CONDITION)) {
        return None;
    }
    let given = s.is(at, list!("given in when_given if_given having_been_given"));
    // The French "on" is someone.
    let on = match s.lang {
        Lang::En => s.is(at, list!("on")),
        Lang::Fr => s.is(at, list!("sur a au a_la")) || s.comes_from(at, list!("lors_de lors_des")),
    };
    if !given && !on {
        return None;
    }
    let named = if s.is(at, list!("a au a_la")) {
        list!("grille")
    } else if given {
        list!("probe probes test tests quiz quizzes spelling_test")
    } else {
        list!(
            "inventory probe probes test tests assessment assessments rating rubric quiz quizzes checklist cbm dibels checks \
             dictee dictees sonde sondes grille evaluations epreuve epreuves mesures verifications running_record \
             running_records feuille_de_route grille_de"
        )
    };
    let stop = s.sentence_end(at).min(at + 9);
    let tool = (s.after(at)..stop)
        .take_while(|near| s.mark(*near).is_none_or(|mark| mark == '/' || mark == '-'))
        .find(|near| s.is(*near, named))?;
    let leads_elsewhere = |near: usize| {
        s.has(near, MODAL)
            || s.has(near, PREP) && !s.is(near, list!("of out de d in")) && !s.comes_from(near, list!("out_of"))
    };
    // "breaks it into steps on a checklist": what the child writes on.
    let ticks = list!(
        "check_off tick mark write record cross_out break list complete cocher ecrire noter inscrire remplir completer"
    );
    let own = s.is_or_comes_from(tool, list!("checklist grille feuille_de_route"))
        && (at.saturating_sub(8)..at).any(|near| s.comes_from(near, ticks));
    // "on the Friday test", "à la dictée du vendredi": when it is done, every week.
    let weekly = (at..tool + 3).any(|near| s.has(near, CALENDAR) && weekday(s, near));
    // "on 4 quizzes out of 5", "lors de deux évaluations consécutives": how often, where nothing says when they come.
    let counted = (s.after(at)..tool).any(|near| s.value(near).is_some())
        && (s.after(at)..tool + 2).any(|near| s.has(near, IN_A_ROW.and(OUT_OF)) || s.comes_from(near, list!("out_of")))
        && !(at..tool + 1).any(|near| list!("weekly daily monthly biweekly hebdomadaires").holds(s.folded_of(near)));
    (!own && !weekly && !counted && !(s.after(at)..tool).any(leads_elsewhere)).then_some(at..tool + 1)
}

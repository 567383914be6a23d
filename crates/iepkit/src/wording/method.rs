//! How progress is measured, and where the child starts.

mod tools;

use super::Part;
use super::claims::Claims;
use super::list::list;
use super::nouns::{any, before};
use super::sentence::{Form, Sentence};
use super::tags::*;
use super::token::Joint;
use crate::Lang;
pub(super) use tools::take_tools;

/// Takes the words that say with what, by whom or how often progress is measured.
pub(super) fn take(s: &Sentence<'_>, claims: &mut Claims) {
    let mut at = 0;
    while at < s.len() {
        if claims.is_free(at) && opens(s, at) {
            let end = end(s, claims, at);
            claims.take(Part::Method, at..end);
            at = end.max(at + 1);
        } else if let Some(end) = tool_alone(s, claims, at) {
            claims.take(Part::Method, at..end);
            // What it is done on is a circumstance too: ", on a weekly probe".
            if s.is(at, list!("on sur lors")) && !any(s, at..end, SCALE) {
                claims.also(Part::Condition, at..end);
            }
            at = end;
        } else {
            at = s.after(at);
        }
    }
}

fn opens(s: &Sentence<'_>, at: usize) -> bool {
    // "as evidenced by a point sheet": by what it is measured, not by what it is seen.
    if s.has(at, OPENS_INDICATOR) && s.lemma(at).starts_with("as_") && !s.has(at, OPENS_METHOD) {
        let next = s.after(at);
        return s.form(next) != Form::Ing && (next..next + 5).any(|near| s.has(near, TOOL) && !s.has(near, ITEM));
    }
    let lead = before(s, at);
    // "using a 3-point rubric": what the act is scored with.
    if s.is(at, list!("using")) && lead.is_some_and(|lead| s.mark(lead) == Some(',')) {
        let scored = list!("rubric rubrics tally scale frequency_count data_sheet data_sheets time_log");
        return (at + 2..at + 6)
            .take_while(|near| s.mark(*near).is_none_or(|mark| mark == '-'))
            .any(|near| s.is(near, scored));
    }
    // "pre-measured ingredients".
    if !s.has(at, OPENS_METHOD) || s.value(at).is_some() || s.joint(at) == Joint::Hyphen {
        return false;
    }
    let next = s.after(at);
    let short = next == at + 1;
    // "will measure", "measured cups": a verb or an adjective of the goal itself.
    if short && s.is(at, list!("measurement measurements method methods")) {
        return s.mark(next) == Some(':') || lead.is_some_and(|lead| s.mark(lead).is_some());
    }
    match s.lang {
        Lang::En => {
            let by_what = !short || s.is(at, list!("as"));
            if s.comes_from(at, list!("as_shown_by as_measured_by as_demonstrated_in as_demonstrated_on")) || by_what {
                // "as measured by retelling" says by what the act is seen.
                let scored = s.is(next, list!("scoring earning"));
                return scored || !(s.form(next) == Form::Ing && s.has(next, SEEN) && !s.has(next, TOOL));
            }
            short
                && lead.is_none_or(|lead| s.mark(lead).is_some() || !s.has(lead, DET.and(MODAL).and(SUBJECT).and(PREP)))
        }
        Lang::Fr => {
            // "suivre 4 consignes": a noun.
            let counted = short && lead.is_some_and(|lead| s.value(lead).is_some() || s.has(lead, ALL));
            let of_the_child = counted
                || lead.is_some_and(|lead| {
                    s.has(lead, MODAL.and(SUBJECT).and(LEARNER).and(DET).and(NEG)) || s.is(lead, list!("se s de d"))
                });
            // "demander une mesure au moins": a noun.
            if s.lemma(at).starts_with("mesure") && lead.is_some_and(|lead| s.has(lead, DET)) {
                return false;
            }
            if s.is(at, list!("selon")) && s.comes_from(at, list!("selon")) {
                return s.has(next, DET.and(TOOL).and(STAFF))
                    && (next..next + 6).any(|near| {
                        s.has(near, TOOL.and(STAFF)) || s.is(near, list!("registre observations donnees"))
                    });
            }
            if s.comes_from(
                at,
                list!("evaluation evaluations outil outils observe compilation verification verifications verifie"),
            ) {
                let start = at == 0 || s.mark(at - 1).is_some() && s.mark(at - 1) != Some('"');
                let infinitive = s.folded_of(at).ends_with("er");
                return start && !is_listed(s, at) && !infinitive && (at > 0 || s.mark(next) == Some(':'));
            }
            // "des intervalles observés": an adjective.
            let bare = next >= s.sentence_end(at) || s.mark(next).is_some_and(|mark| mark != ':');
            if short && bare && lead.is_some_and(|lead| s.mark(lead).is_none()) {
                return false;
            }
            let verb = short && s.folded_of(at).ends_with("er");
            !verb && (!of_the_child || !short)
        }
    }
}

/// Where the words of a method end: at a mark, or where another part begins.
fn end(s: &Sentence<'_>, claims: &Claims, at: usize) -> usize {
    let stop = s.sentence_end(at);
    let mut next = s.after(at);
    // "as measured by scoring a 3 or better": what is scored is the level.
    if s.is(next, list!("scoring earning")) {
        return next + 1;
    }
    while next < stop {
        let closes = matches!(s.mark(next), Some(',' | ';' | '(' | ')' | '.'));
        let lead = s.is(next, list!("with at in on to from avec dans for across over"))
            && (next + 1..(next + 4).min(stop)).any(|near| s.value(near).is_some())
            && !s.has(next, OPENS_METHOD);
        let colon = s.mark(next) == Some(':') && next > s.after(at);
        let verb = s.has(next, MODAL) && claims.is_free(next);
        if closes || lead || colon || !claims.is_free(next) || verb {
            break;
        }
        next = s.after(next);
    }
    // The subject of a verb that follows belongs to it.
    next
}

/// Whether an exam is one of several occasions: `(cours, étude, évaluation)`.
fn is_listed(s: &Sentence<'_>, at: usize) -> bool {
    at > 0 && s.mark(at - 1) == Some(',') && s.mark(s.after(at)) == Some(')') && s.has(at, OCCASION)
}

/// A tool that stands alone between marks: `, teacher's log`.
fn tool_alone(s: &Sentence<'_>, claims: &Claims, at: usize) -> Option<usize> {
    let opened = at > 0 && matches!(s.mark(at - 1), Some(',' | '(' | ';' | ':' | '-' | '.'));
    if !opened
        || !claims.is_free(at)
        || is_listed(s, at)
        || !s.is_word(at)
        || s.has(at, PREP.and(AND).and(WHEN).and(MODAL).and(OPENS_CONDITION)) && !s.is(at, list!("on sur through via"))
    {
        return None;
    }
    let stop = s.sentence_end(at).min(at + 8);
    let close =
        (at..stop).find(|next| matches!(s.mark(*next), Some(',' | ')' | ';' | '.' | '(' | ':'))).unwrap_or(stop);
    let words = at..close;
    // "(equation, graph or table)": some of several.
    let listed = s.mark(close) == Some(')') && at > 0 && s.mark(at - 1) == Some(',');
    let tool = !listed
        && words.clone().any(|near| {
            s.has(near, TOOL) && !s.has(near, ITEM)
                || s.is(near, list!("log tally grille record journal registre fiche"))
        });
    let acts = words.clone().any(|near| {
        s.has(near, MODAL.and(BE).and(SUBJECT))
            || s.value(near).is_some()
            || s.has(near, CHANGE.and(COVERT))
            || s.has(near, PERCENT)
    });
    let verb = s.has(at, VERB) && !s.has(at, TOOL.and(STAFF)) || matches!(s.form(at), Form::Ing | Form::Future);
    let whole = close == s.len() || s.mark(close).is_some() || close == s.sentence_end(at);
    (tool && !acts && !verb && whole && close > at).then_some(close)
}

/// Takes the words that say where the child starts.
pub(super) fn take_baseline(s: &Sentence<'_>, claims: &mut Claims) {
    let timeframes = claims.taken().iter().filter(|(part, _)| *part == Part::Timeframe).count();
    let mut is_dated = false;
    let mut at = 0;
    while at < s.len() {
        if let Some(end) = level_in_words(s, at).filter(|_| claims.is_free(at)) {
            claims.take(Part::Baseline, at..end);
            at = end;
            continue;
        }
        let opens = (s.has(at, OPENS_BASELINE) || instead_of_level(s, at))
            && claims.is_free(at)
            && !s.lemma(at).starts_with("passer_d");
        if opens && let Some(end) = level_today(s, at) {
            claims.take(Part::Baseline, at..end);
            at = end;
        } else if !is_dated && let Some(close) = dated_level(s, claims, at, timeframes) {
            // What stands in the brackets says since when. There is one level today, so others are not looked for.
            is_dated = true;
            let told = |part| matches!(part, Part::Timeframe | Part::Method | Part::Condition);
            claims.drop_within(&(at..close), told);
            claims.take(Part::Baseline, at + 1..close);
            at = close;
        } else if opens && let Some(start) = level_before(s, at) {
            claims.take(Part::Baseline, start..s.after(at));
            at = s.after(at);
        } else {
            at = s.after(at);
        }
    }
}

/// `plutôt que 52`, `au lieu de 20 minutes`: what it is today.
fn instead_of_level(s: &Sentence<'_>, at: usize) -> bool {
    let instead = s.comes_from(at, list!("plutot_que au_lieu_de au_lieu_d instead_of rather_than"));
    instead && s.value(s.after(at)).is_some() && (0..at).rev().take(12).any(|near| s.value(near).is_some())
}

/// `from a level of needing frequent help to a level of…`: where the child starts, in words.
fn level_in_words(s: &Sentence<'_>, at: usize) -> Option<usize> {
    let level = |at: usize| s.is(at, list!("a")) && s.is(at + 1, list!("level")) && s.is(at + 2, list!("of"));
    if !s.is(at, list!("from")) || !level(at + 1) {
        return None;
    }
    let stop = s.sentence_end(at).min(at + 20);
    (at + 4..stop).find(|to| s.is(*to, list!("to")) && level(to + 1))
}

/// Where the brackets close around a level with its month, `(5/10 en octobre)`, in a goal that says by when elsewhere; so many
/// times does it say by when.
fn dated_level(s: &Sentence<'_>, claims: &Claims, at: usize, timeframes: usize) -> Option<usize> {
    let stop = s.sentence_end(at).min(at + 9);
    let close = (at..stop).find(|near| s.mark(*near) == Some(')')).filter(|_| s.mark(at) == Some('('))?;
    // "(5/10 en sept)", "(76 % au 2e)".
    let term = |near: usize| s.is_number(near) && s.has(near, WORD) && s.is(near - 1, list!("au"));
    // "(60 % à la 1re étape)".
    let stage = |near: usize| s.is(near, list!("etape trimestre")) && s.is_number(near - 1);
    // "(60 % à l'étape 1)".
    let numbered = |near: usize| s.is_number(near) && s.is(near - 1, list!("etape trimestre periode"));
    let month = |near: usize| s.has(near, CALENDAR) || s.is(near, list!("sept")) || term(near);
    let dated = |near: usize| {
        month(near) && s.is(near - 1, list!("en in au debut mi fin de d")) || stage(near) || numbered(near)
    };
    let month = (at..close).find(|near| dated(*near))?;
    let within = (at..close).any(|near| claims.of(near) == Some(Part::Timeframe));
    let by_when = timeframes > usize::from(within);
    // "ne pas dépasser 12 erreurs (25 erreurs en septembre)": of the same things as the level before it.
    let of_same = || {
        let same = |near: usize| s.value(near).is_some() && s.folded_of(near + 1) == s.folded_of(at + 2);
        s.is_word(at + 2) && (s.sentence_start(at)..at).any(same)
    };
    (s.value(at + 1).is_some() && month + 1 == close && (by_when || of_same())).then_some(close)
}

/// Where the level starts that stands between a mark and such a word: `(4 minutes actuellement)`.
fn level_before(s: &Sentence<'_>, at: usize) -> Option<usize> {
    let now = s.comes_from(at, list!("actuellement presentement en_ce_moment aujourd_hui aujourdhui pour_l_instant pour_le_moment a_ce_jour currently now at_present presently"));
    let ends = s.sentence_end(at) <= s.after(at) || s.mark(s.after(at)).is_some();
    let start = (at.saturating_sub(8)..at).rev().take_while(|near| s.mark(near + 1).is_none_or(|mark| mark == '%'));
    let start = start.into_iter().find(|near| matches!(s.mark(*near), Some('(' | ',' | ';' | '-')))? + 1;
    (now && ends && (start..at).any(|near| s.value(near).is_some())).then_some(start)
}

/// Where the level that follows such a word ends, when there is one.
fn level_today(s: &Sentence<'_>, at: usize) -> Option<usize> {
    let stop = s.sentence_end(at);
    let mut first = s.after(at);
    if s.mark(first) == Some(',') {
        first += 1;
    }
    let near = stop.min(first + 9);
    let number = (first..near).take_while(|near| !matches!(s.mark(*near), Some(',' | ';'))).find(|near| {
        s.value(*near).is_some()
            || s.is(*near, list!("about none never half moitie tiers quart jamais aucun aucune zero once twice seule"))
                && s.mark(*near).is_none()
    });
    let named = s.comes_from(at, list!("baseline niveau_de_depart niveau_actuel point_de_depart current_level present_level situation_actuelle starting_point niveau_de_base")) && s.mark(s.after(at)) == Some(':');
    // "previously taught words".
    let known = list!("taught learnt known seen read");
    if s.is(at, list!("previously")) && (s.form(s.after(at)) == Form::Past || s.is(s.after(at), known)) {
        return None;
    }
    // "count by 5 starting from 10".
    let counts = s.lemma(at) == "starting_from"
        && (at.saturating_sub(12)..at).any(|near| s.comes_from(near, list!("count skip_count count_on")));
    // "questions about current events".
    let today = list!("level levels score scores rate average performance baseline status");
    let of_today = !s.lemma(at).ends_with("current")
        || s.value(at + 1).is_some()
        || (at + 1..at + 4).any(|near| s.is(near, today));
    if counts || !of_today || number.is_none() && !named {
        return None;
    }
    let from = number.unwrap_or_else(|| s.after(at));
    let to = (from..stop)
        .find(|next| {
            matches!(s.mark(*next), Some(',' | ';' | ')' | '.'))
                || s.is(*next, list!("to a")) && (next + 1..(next + 4).min(stop)).any(|near| s.value(near).is_some())
        })
        .unwrap_or(stop);
    // "from a baseline of 40% to 80%" is read as a change.
    let change = to < stop && s.is(to, list!("to a"));
    (!change).then_some(to)
}

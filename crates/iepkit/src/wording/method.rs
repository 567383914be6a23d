//! How progress is measured, and where the child starts.

mod noted;
mod tools;

use super::Part;
use super::amount::opens_share;
use super::claims::Claims;
use super::clause::NOUNS;
use super::list::list;
use super::nouns::before;
use super::sentence::{Form, Sentence};
use super::tags::*;
use super::token::Joint;
use crate::Lang;
pub(super) use tools::take_tools;

/// Takes the words that say with what, by whom or how often progress is measured.
pub(super) fn take(s: &Sentence<'_>, claims: &mut Claims) {
    let mut at = 0;
    while at < s.len() {
        let opens = || {
            opens(s, at)
                || noted::is_noted(s, at)
                || noted::is_means(s, at)
                || noted::keeps(s, at)
                || noted::takes_data(s, at)
        };
        // "à la date notée dans l'agenda": which one.
        let which = || at > 0 && s.lang == Lang::Fr && s.is(at - 1, list!("date heure"));
        let scheduled = claims.is_free(at) && noted::is_scheduled(s, at);
        if scheduled || claims.is_free(at) && opens() && !which() {
            let end = if scheduled { s.sentence_end(at) } else { end(s, claims, at) };
            // "as measured by 80%" names nothing that measures, "as measured by 80% on 3 probes" does.
            let levelled = (end..end + 5).any(|near| is_level(s, near));
            let names = end > s.after(at) || !levelled || s.any_has(end..end + 9, TOOL);
            if names {
                claims.take(Part::Method, at..end);
            }
            at = end.max(at + 1);
        } else if let Some(end) = tool_alone(s, claims, at) {
            claims.take(Part::Method, at..end);
            // What it is done on is a circumstance too: ", on a weekly probe".
            if s.is(at, list!("on sur lors")) && !s.any_has(at..end, SCALE) {
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
        return s.form(next) != Form::Ing
            && (next..next + 5)
                .any(|near| s.has(near, TOOL) && !s.has(near, ITEM) || s.is(near, list!("check checks")));
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
            // "les émotions de base sur des photos".
            if s.lemma(at).starts_with("base") && lead.is_some_and(|lead| s.is(lead, list!("de"))) {
                return false;
            }
            // "exécute la consigne": what is said to the child.
            let told = s.is(at, list!("consigne consignes")) && !s.spelled(at..at + 1).contains('é');
            if told && !s.is(next, list!("par dans au")) {
                return false;
            }
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
                let noted = list!("registre observations donnees");
                let named = (next..next + 6).any(|near| s.has(near, TOOL.and(STAFF)) || s.is(near, noted));
                return s.has(next, DET.and(TOOL).and(STAFF)) && (named || noted::is_source(s, at));
            }
            if s.comes_from(
                at,
                list!("eval evaluation evaluations outil outils observe compilation verif verification verifications verifie"),
            ) {
                let start = at == 0 || s.mark(at - 1).is_some() && s.mark(at - 1) != Some('"');
                let infinitive = s.folded_of(at).ends_with("er");
                return start && !is_listed(s, at) && !infinitive && (at > 0 || s.mark(next) == Some(':'));
            }
            // "d'après la photo": what is followed; "des occasions observées sur une semaine": which ones.
            let named = || s.any_has(next..next + 5, TOOL.and(STAFF));
            if s.comes_from(at, list!("d_apres")) && !named() && !noted::is_source(s, at)
                || short && s.is(next, list!("sur pendant durant")) && s.any_has(next..next + 4, TIME)
            {
                return false;
            }
            // "Léa compte par bonds": what the child does.
            if s.is(at, list!("compte"))
                || s.comes_from(at, list!("compte_par")) && s.spelled(at..at + 1).ends_with('e')
            {
                return false;
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
        // "as measured by observation given a word list", "… during circle time": when the act is done. "Tests given by the aide",
        // "probes given weekly", "data taken during each session" go on.
        let after = s.after(next);
        let given = s.is(next, list!("given when_given if_given")) && after < stop && !s.has(after, PREP.and(DAILY));
        let within = s.is(next, list!("during durant pendant")) && !s.has(after, ALL) && s.value(after).is_none();
        let lead = lead || given || within;
        // "as measured by a score of 80% or higher": the level is told, and no tool.
        let by = s.lemma(at).starts_with("as_") || s.lemma(at).ends_with("_by");
        if by && is_level(s, next) {
            return level_start(s, at, next);
        }
        let colon = s.mark(next) == Some(':') && next > s.after(at);
        let verb = s.has(next, MODAL) && claims.is_free(next);
        if closes || lead || colon || !claims.is_free(next) || verb {
            break;
        }
        next = s.after(next);
    }
    // "Mesuré avec la fiche, une fois par mois.": a sentence of its own, to its end.
    let often = next + 1;
    let counted = s.value(often).is_some() || s.is(often, list!("once twice une"));
    let own = s.starts_sentence(at) && at > 0;
    let told = s.mark(next) == Some(',') && counted && s.is(s.after(often), list!("fois times x a per par each"));
    // "Data collected on 5 trials a day."
    let of_data = || ["data", "donnees", "progres"].iter().any(|word| s.folded_of(at).starts_with(word));
    let data = || of_data() && !(next..stop).any(|near| is_level(s, near));
    if own && (told || data()) { stop } else { next }
}

/// Whether a share or a speed stands at a token: `80%`, `4 of 5`, `90 wcpm`.
fn is_level(s: &Sentence<'_>, at: usize) -> bool {
    opens_share(s, at) || s.value(at).is_some() && s.is(at + 1, list!("wpm wcpm cwpm mclm"))
}

/// Where the words start that lead a level, after those that say that it is measured.
fn level_start(s: &Sentence<'_>, opens: usize, level: usize) -> usize {
    let mut start = level;
    while let Some(lead) = before(s, start).filter(|lead| *lead > opens) {
        if !s.has(lead, DET.and(AT_LEAST).and(AT_MOST).and(MORE_THAN).and(LESS_THAN))
            && !s.is(lead, list!("of score scores de accuracy"))
        {
            break;
        }
        start = lead;
    }
    start.max(s.after(opens))
}

/// Whether an exam is one of several occasions: `(cours, étude, évaluation)`.
fn is_listed(s: &Sentence<'_>, at: usize) -> bool {
    at > 0 && s.mark(at - 1) == Some(',') && s.mark(s.after(at)) == Some(')') && s.has(at, OCCASION)
}

/// A tool that stands alone between marks: `, teacher's log`.
fn tool_alone(s: &Sentence<'_>, claims: &Claims, at: usize) -> Option<usize> {
    let opened = at > 0 && matches!(s.mark(at - 1), Some(',' | '(' | ';' | ':' | '-' | '.' | '|'));
    // ", bilan en février": by when.
    let dated = || s.is(at, list!("bilan revision reevaluation")) && claims.of(s.after(at)) == Some(Part::Timeframe);
    if !opened
        || dated()
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
    let listed = s.mark(close) == Some(')') && at > 0 && s.mark(at - 1) == Some(',') && !s.any_has(at..close, STAFF);
    // ", modèle au tableau": what stands there.
    let shown = s.is(at, list!("modele exemple"));
    // "Organisation : pupitre, casier, cahiers": things of a list.
    let item = close == at + 1 && at > 2 && s.is_word(at - 2) && matches!(s.mark(at - 3), Some(',' | ':'));
    let tool = !listed
        && !item
        && !shown
        && words.clone().any(|near| {
            // "(yeux sur son cahier)": what is the child's own keeps no track.
            let own = near > at && s.is(near - 1, list!("son sa ses his her"));
            s.has(near, TOOL) && !s.has(near, ITEM) && !own
                || s.is(near, list!("log tally grille record journal registre fiche"))
        });
    let acts = words.clone().any(|near| {
        // "teacher's log".
        s.has(near, MODAL.and(BE).and(SUBJECT)) && s.joint(near) != Joint::Apostrophe
            // "PT probe every two weeks", "relevé aux deux semaines", "DIBELS 8 progress monitoring".
            || s.value(near).is_some()
                && !((s.has(near - 1, ALL) || s.is(near - 1, list!("aux"))) && s.has(near + 1, TIME))
                && !(s.has(near - 1, TOOL) && s.has(near + 1, TOOL))
            || s.has(near, CHANGE.and(COVERT))
            // ", punctuation and spelling with a checklist": a tool of the child's.
            || near > at && s.is(near, list!("with avec")) && !s.any_has(at..near, STAFF)
            || s.has(near, PERCENT)
            // ", Luc relira ses notes".
            || s.form(near) == Form::Future
            || s.form(near) == Form::Present && near > at && s.has(near, SEEN) && !s.has(near, NOUNS) && !s.has_capital(near)
    });
    let verb = s.has(at, VERB) && !s.has(at, TOOL.and(STAFF))
        || matches!(s.form(at), Form::Ing | Form::Future) && !s.has(at, TOOL);
    let whole = close == s.len() || s.mark(close).is_some() || close == s.sentence_end(at);
    (tool && !acts && !verb && whole && close > at).then_some(close)
}

//! A level today that has no word for it: what is stated of the child beside the goal, `, he managed 1 of 6 in October`.

use std::ops::Range;

use crate::Lang;
use crate::wording::list::{List, list};
use crate::wording::sentence::{Form, Sentence};
use crate::wording::tags::*;

/// Where a part of the sentence ends that states a level, between marks and after the level that is aimed at.
pub(super) fn stated(s: &Sentence<'_>, at: usize) -> Option<usize> {
    // "… alors qu'il en est à 20 %".
    let while_he = s.is(at, list!("alors")) && s.is(at + 1, list!("que qu"));
    let opened = at > 0 && (matches!(s.mark(at - 1), Some(',' | ';' | '(')) || s.starts_sentence(at) || while_he);
    let level = |near: usize| s.value(near).is_some() || s.has(near, ALONE) || s.is(near, list!("once twice une un"));
    let aim = || (0..at).rev().take(FAR).any(level);
    if !opened || !s.is_word(at) && !s.is_number(at) || !aim() {
        return None;
    }
    let stop = s.sentence_end(at).min(at + LONGEST);
    let ends = |from: usize| (from..stop).find(|near| matches!(s.mark(*near), Some(',' | ';' | '(' | ')')));
    let close = ends(at).unwrap_or(stop);
    if let Some(colon) = (at..close.min(at + 8)).find(|near| matches!(s.mark(*near), Some(':' | '='))) {
        // "(1re étape : 55 %)".
        let term = colon == at + 2
            && s.any_is(at..colon, list!("etape trimestre term"))
            && at > 0
            && s.mark(at - 1) == Some('(')
            && s.mark(close) == Some(')');
        return ((term || is_label(s, at..colon)) && says_how_much(s, colon + 1..close)).then_some(close);
    }
    if is_fact(s, at..close) {
        return Some(close);
    }
    // "according to the September data, 1 in 5", "so far, 3 sounds", "au dernier bilan, 45 %".
    let next = (s.mark(close) == Some(',')).then_some(close + 1)?;
    let leads = s.has(at, OPENS_METHOD)
        || close < at + 6 && is_label(s, at..close)
        || (at..close).any(|near| s.comes_from(near, NOW));
    let often = s.is(next + 1, list!("fois times x"));
    let value = s.value(next).is_some() || s.is(next, list!("percentile never not un une about environ"));
    let value = value && !often;
    (leads && value).then(|| ends(next).unwrap_or(stop))
}

/// Words of today, which may also stand behind a level.
const NOW: List = list!(
    "so_far to_date as_yet as_of at_last_count as_things_stand at_present at_the_moment pour_l_heure a_l_heure_qu \
     auparavant jusqu_a_present a_ce_stade a_present as_it_stands"
);

/// How far before it the level that is aimed at may stand, and how long the statement may be.
const FAR: usize = 40;
const LONGEST: usize = 18;

/// `prior to intervention:`, `au bilan d'ergo :`: a label that tells of the past, and of no aim and no step of one.
fn is_label(s: &Sentence<'_>, words: Range<usize>) -> bool {
    let past = list!(
        "plop plep entry entering previous departure prior prior_to before median intake screening attendance bilan \
         reference base lieux avant depart entree passee passe observe releve zero diagnostique dernier derniere \
         precedent precedente anterieur comptage rentree initiales initial latest known tally screener premieres \
         dernieres valeur"
    );
    // "(septembre : 5/20)", "au test de fluidité d'automne : 38".
    let sourced = s.has(words.start, OPENS_METHOD) || s.any_has(words.clone(), TOOL);
    let aside = words.start > 0 && s.mark(words.start - 1) == Some('(');
    let dated = s.any_has(words.clone(), CALENDAR) && (words.len() < 4 || sourced)
        // "(à la 1re étape : 48 %)".
        || aside && words.len() > 2 && s.any_has(words.clone(), ANCHOR);
    let aim = list!("target goal aim objective objectif cible but vise critere benchmark");
    // "au départ de 16 h".
    let leaves = |at: usize| s.is(at, list!("depart")) && s.is(at + 1, list!("de")) && s.is_number(at + 2);
    let by_when = s.has(words.start, OPENS_TIMEFRAME) && !s.is(words.start, list!("avant before en in"));
    (dated && !by_when || s.any_is(words.clone(), past))
        && !words.clone().any(leaves)
        && !words.clone().any(|at| s.mark(at) == Some('-'))
        && !s.any_is(words.clone(), aim)
        && !words.clone().any(|at| s.has(at, MODAL.and(BE)) || s.form(at) == Form::Future)
}

pub(super) fn says_how_much(s: &Sentence<'_>, words: Range<usize>) -> bool {
    let vague = list!("never once twice half none nothing only jamais encore aucun aucune une un seulement incapable");
    words.clone().any(|at| s.value(at).is_some()) || s.any_is(words, vague)
}

/// `he averages six trips`, `knew 11 letters`, `elle en est à 2 sur 8`: a verb of today or of the past, and how much.
fn is_fact(s: &Sentence<'_>, words: Range<usize>) -> bool {
    // "in May" is a month, "he may" is none.
    let month = |at: usize| at > 0 && s.is(at - 1, list!("in of since last by"));
    let willed = words.clone().any(|at| s.has(at, MODAL.and(WHEN)) && !month(at) || s.form(at) == Form::Future);
    if willed || !says_how_much(s, words.clone()) {
        return false;
    }
    let aimed = (s.sentence_start(words.start)..words.start).any(|at| s.has(at, MODAL) || s.form(at) == Form::Future);
    let first = words.start;
    let subject = words.clone().take(4).find(|at| s.has(*at, SUBJECT) && s.is_word(*at));
    match s.lang {
        Lang::En => {
            // "scored 3 or better on the rubric", "observed by the aide" tell of the measure, unless somebody did so.
            let was = list!("knew could had was were did has managed wrote ate started stood");
            let past =
                |at: usize| s.form(at) == Form::Past || s.is(at, was) || s.is(at, list!("scored measured observed"));
            let told = subject.is_some_and(|he| {
                past(he + 1)
                    || s.is(he + 1, list!("needs averages presently"))
                    || he == first && aimed && s.form(he + 1) == Form::Present
            });
            let label = INNER.and(ACCURACY).and(TOOL);
            // "his best is 2", while "his budget is 20 dollars" is no level.
            let his = s.is(first, list!("his her their"))
                && (s.any_has(words.clone(), label.and(ANCHOR))
                    || s.any_is(
                        words.clone(),
                        list!("best average record longest most typical usual current was averaged"),
                    ));
            let named = s.has(first, label) || s.is(first, list!("last")) || his;
            let measured =
                named && words.clone().take(9).any(|at| s.is(at, list!("was averaged is show showed shows")));
            told || measured
                || s.is(first, was) && !s.is(first + 1, list!("by"))
                || words.clone().any(|at| s.comes_from(at, NOW))
        }
        Lang::Fr => {
            let imperfect = |at: usize| {
                let word = s.folded_of(at);
                word.len() > 4 && (word.ends_with("ait") || word.ends_with("aient"))
            };
            let stands = words.clone().take(5).any(|at| {
                s.is(at, list!("plafonne")) || s.is(at, list!("est")) && at > first && s.is(at - 1, list!("en on"))
            });
            // "elle ne le fait jamais", "elle n'y arrive pas encore sans aide".
            let never = subject == Some(first)
                && s.any_is(first + 1..first + 3, list!("ne n"))
                && words.clone().take(8).any(|at| s.is(at, list!("jamais encore")));
            let told = subject.is_some() || s.is(first, list!("son sa mon ma la le en"));
            // "il réussit 2 sur 8", "alors qu'il en lit 38 en septembre".
            let today = subject.is_some_and(|il| {
                let verb = il + 1 + usize::from(s.is(il + 1, list!("en")));
                let beside = il == first || s.is(first, list!("alors"));
                beside && aimed && s.is(verb, list!("reussit obtient fait lit produit ecrit nomme compte"))
            });
            // "elle l'a fait 6 jours sur 10".
            let did = subject == Some(first)
                && (first + 1..first + 4).any(|at| {
                    s.is(at, list!("a ont")) && (s.form(at + 1) == Form::Past || s.is(at + 1, list!("fait lu eu")))
                });
            did || told && words.clone().take(7).any(imperfect)
                || stands
                || never
                || today
                || words.clone().any(|at| s.comes_from(at, NOW))
        }
    }
}

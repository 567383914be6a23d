//! By which year, school or age: `by the end of grade 5`, `avant l'entrée en 6e`, `before she turns 16`.

use crate::wording::list::list;
use crate::wording::sentence::Sentence;
use crate::wording::tags::*;
use crate::wording::token::Joint;

/// `by the end of grade 5`, `of fifth grade`.
pub(super) fn end_of_grade(s: &Sentence<'_>, from: usize) -> Option<usize> {
    // "Y9", "KS2": a year or a key stage of British schools.
    let short = |at: usize| s.is(at, list!("y yr ks q t mp")) && s.is_number(at + 1);
    // "the end of Stage 2", "of cycle one".
    let numbered = |at: usize| s.is(at, list!("stage cycle phase sem")) && s.value(at + 1).is_some();
    let named = |at: usize| {
        s.is(
            at,
            list!("grade gr kindergarten preschool primary reception block module unit placement course internship"),
        ) || short(at)
            || numbered(at)
    };
    let grade = (from..from + 4).find(|at| named(*at))?;
    let goes_on = s.is(grade + 1, list!("level")) || s.joint(grade + 1) == Joint::Hyphen;
    // "Gr. 7".
    let number = grade + 1 + usize::from(s.mark(grade + 1) == Some('.') && s.is_number(grade + 2));
    (!goes_on).then(|| if s.is_number(number) { number + 1 } else { grade + 1 })
}

/// `before she turns 16`, `before he starts middle school`: an age or a school that is to come.
pub(super) fn coming_of_age(s: &Sentence<'_>, from: usize) -> Option<usize> {
    let stop = s.sentence_end(from).min(from + 7);
    let verb = (from + 1..stop).find(|at| s.has(*at, VERB) || s.is(*at, list!("turns is goes")))?;
    let turns = s.is(verb, list!("turns is")) && s.is_number(verb + 1);
    let school = list!("college university kindergarten secondary");
    let starts = s.is_or_comes_from(verb, list!("go start enter leave begin finish graduate transition move move_up"));
    let school =
        (verb + 1..stop).find(|at| s.has(*at, ANCHOR) || s.is(*at, school) || s.lemma(*at).ends_with("school"));
    let plain = s.find_is(verb + 1..stop, list!("school"));
    if turns { Some(verb + 2) } else { school.or(plain).filter(|_| starts).map(|at| s.after(at)) }
}

/// `à l'issue du projet`, `au terme de la formation`: the end of what is taught.
pub(super) fn course(s: &Sentence<'_>, from: usize) -> Option<usize> {
    let taught = list!(
        "projet sequence module formation stage unite programme parcours cycle cours atelier seances plan pia pei \
         pps ppre pi"
    );
    (from..from + 3).take_while(|at| s.is_word(*at)).find(|at| s.is(*at, taught)).map(|at| at + 1)
}

/// `avant l'entrée en 6e`, `pour son passage au secondaire`.
pub(super) fn passage(s: &Sentence<'_>, from: usize) -> Option<usize> {
    let passage = from + usize::from(s.is(from, list!("la le l son sa leur")));
    let enters = s.is(passage, list!("entree passage rentree sortie depart arrivee"))
        && s.is(passage + 1, list!("en au a a_la dans de du"));
    let where_to = passage + 2 + usize::from(s.is(passage + 2, list!("la le l")));
    let school = s.is_number(where_to)
        || s.has(where_to, ANCHOR)
        || s.is(where_to, list!("ecole secondaire primaire college lycee maternelle classe cp cegep impro ime ulis"));
    (enters && school).then(|| s.after(where_to))
}

/// `à 12 ans`, `à 1 an et demi`, `vers l'âge de 4 ans`, at the start of a sentence.
pub(super) fn age(s: &Sentence<'_>, at: usize) -> Option<usize> {
    let named = (at + 1..at + 3).find(|at| s.is(*at, list!("age")) && s.is(at + 1, list!("de")));
    let number = named.map_or(at + 1, |named| named + 2);
    let last = if s.value(number + 1).is_some() { number + 1 } else { number };
    let years = s.value(number).is_some() && s.is(last + 1, list!("an ans mois"));
    let half = s.is(last + 2, list!("et")) && s.is(last + 3, list!("demi"));
    // "avant ses 16 ans".
    let before = s.is(at, list!("avant")) && s.is(number, list!("ses"));
    if before && s.value(number + 1).is_some() && s.is(number + 2, list!("ans")) {
        return Some(number + 3);
    }
    (years && s.starts_sentence(at)).then_some(if half { last + 4 } else { last + 2 })
}

/// `aux situations de la 3e étape`, `85 % des périodes de l'étape 3`: the term whose level is aimed at, where nothing more is said.
pub(super) fn of_term(s: &Sentence<'_>, at: usize) -> Option<usize> {
    let term = list!("etape trimestre semestre");
    let from = at + 1 + usize::from(s.is(at + 1, list!("la l")));
    let ordinal = s.is_number(from) && s.has(from, WORD) && s.is(from + 1, term);
    let numbered = s.is(from, term) && s.is_number(from + 1);
    if !ordinal && !numbered {
        return None;
    }
    let end = from + 2;
    let closes = end >= s.sentence_end(at) || matches!(s.mark(end), Some('.' | ',' | ';' | '!'));
    // "la moyenne de la 1re étape" is that of today.
    let today = list!("bulletin bilan moyenne resultat resultats note notes examen fin debut cours");
    let aimed = (s.sentence_start(at)..at).any(|near| s.value(near).is_some());
    let owned = at > 0 && s.is_word(at - 1) && !s.is(at - 1, today);
    (closes && aimed && owned).then_some(end)
}

/// `pendant la période 4`, `en période 2`: one of the periods of a school year.
pub(super) fn numbered_period(s: &Sentence<'_>, from: usize) -> Option<usize> {
    let period = if s.is(from, list!("la")) { from + 1 } else { from };
    (s.is(period, list!("periode")) && s.is_number(period + 1)).then_some(period + 2)
}

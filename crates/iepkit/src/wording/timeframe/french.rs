//! Timeframes in French, lead by lead.

use super::dated::{bare, dated_exam};
use super::event::event;
use super::point::{Takes, point};
use super::school::{age, course, numbered_period, of_term, passage};
use super::stretch::between;
use super::{school_year, weekday};
use crate::wording::clause::NOUNS;
use crate::wording::list::list;
use crate::wording::nouns::{before, time_word};
use crate::wording::sentence::{Form, Sentence};
use crate::wording::tags::*;

/// Where the timeframe that starts at a token of a French text ends.
pub(super) fn french(s: &Sentence<'_>, at: usize) -> Option<usize> {
    let lead = s.lemma(at);
    let next = s.after(at);
    // "à la fin février".
    if s.is(at, list!("a")) && s.is(at + 1, list!("la")) && s.is(at + 2, list!("fin")) && s.has(at + 3, CALENDAR) {
        return point(s, at + 3, Takes::Named);
    }
    if lead.starts_with("d_ici") || lead == "dici" {
        // "d'ici 2 minutes": how soon, not by when.
        if s.value(next).is_some() && matches!(time_word(s.folded_of(next + 1)), Some("s" | "min")) {
            return None;
        }
        // "d'ici ____": nothing says when yet.
        if s.mark(next) == Some('_') {
            return None;
        }
        return point(s, next, Takes::Any).or_else(|| Some(phrase(s, next)));
    }
    match lead {
        // "au plus tard le 30 novembre".
        "au_plus_tard" | "pas_plus_tard_que" => point(s, next, Takes::Any),
        "avant_la_fin_de" | "avant_la_fin_du" | "avant_la_fin_d" | "a_la_fin_de" | "a_la_fin_du" | "a_la_fin_des"
        | "a_la_fin_d" | "en_fin_de" | "en_fin_d" | "en_milieu_de" | "en_milieu_d" | "au_milieu_de" | "au_milieu_d"
        | "pour_la_fin_de" | "pour_la_fin_du" | "pour_la_fin_d" => {
            let long = list!("classes plan projet sequence module formation stage programme parcours");
            // "en fin de 6e".
            let year = next + usize::from(s.is(next, list!("la")));
            let grade = s.is_number(year) && s.has(year, WORD) && !s.is_word(year + 1);
            let last = if grade { year } else { next };
            let owned = next + usize::from(s.is(next, list!("son sa leur mon ma")));
            point(s, next, Takes::Any)
                .or_else(|| grade.then_some(last + 1))
                .or_else(|| s.is(owned, long).then_some(owned + 1))
        }
        "au_terme_de" | "au_terme_du" | "au_terme_des" | "a_l_issue_de" | "a_l_issue_du" | "a_l_issue_des" => {
            point(s, next, Takes::Any).or_else(|| course(s, next))
        }
        // "jusqu'à deux étapes": how long it is.
        "avant" | "apres" | "jusqu_a" | "jusqu_au" | "jusqu_en" | "jusqu_aux" | "pour" | "vers" => {
            // "pour une période de 10 minutes": how long.
            let lasts =
                s.is(next + 1, list!("periode duree")) && (next + 2..next + 4).any(|near| s.value(near).is_some());
            // "avant la date limite": of each piece of work.
            let each = s.is(next + 1, list!("date")) && s.is(next + 2, list!("limite de"));
            // "la transition vers le secondaire": where to.
            let towards = |end: usize| s.is(at, list!("vers")) && !s.any_has(next..end, CALENDAR);
            point(s, next, Takes::Named)
                .filter(|end| s.value(next).is_none() && !lasts && !each && !towards(*end))
                .or_else(|| age(s, at))
                .or_else(|| passage(s, next))
                .or_else(|| meeting(s, next + usize::from(s.is(next, list!("la")))))
                .or_else(|| dated_exam(s, next))
                .or_else(|| event(s, next))
        }
        "au_cours_de" | "au_cours_du" | "au_cours_des" | "durant" | "pendant" | "sur" => {
            let coming = s.any_is(next..next + 3, list!("prochaines prochains prochain prochaine"));
            // "7 problèmes sur 10 à une étape": of how many.
            let of = s.is(at, list!("sur")) && s.value(next).is_some();
            // "pendant le mois de mars", "au cours des mois de mars et d'avril".
            let mois = next + usize::from(s.is(next, list!("le")));
            let month = s.is(mois, list!("mois")) && s.is(mois + 1, list!("de d"));
            school_year(s, next)
                .filter(|_| !of)
                .or_else(|| month.then(|| point(s, mois + 2, Takes::Month)).flatten())
                .or_else(|| coming.then(|| point(s, next, Takes::Span)).flatten())
                // "au cours du prochain mois".
                .or_else(|| (s.is(next, list!("prochain prochaine")) && s.has(next + 1, TIME)).then_some(next + 2))
                .or_else(|| numbered_period(s, next))
        }
        // "entre novembre et février".
        "entre" => between(s, next),
        // "dans un délai de neuf semaines".
        "dans" if s.is(next, list!("un")) && s.is(next + 1, list!("delai")) => point(s, next + 3, Takes::Span),
        // "dans un mois".
        "dans" if s.is(next, list!("un une")) && s.is(next + 1, list!("mois an semaine annee trimestre")) => {
            Some(next + 2)
        }
        "dans" | "sous" => point(s, next, Takes::Span),
        "lors_de" | "lors_du" | "lors_des" => dated_exam(s, next).or_else(|| meeting(s, next)),
        // "au retour des Fêtes".
        "au" if s.is(next, list!("retour")) && s.is(next + 1, list!("des du de")) => {
            let holiday = (next + 2..next + 4).find(|at| s.is(*at, list!("fetes vacances relache conge")));
            holiday.map(|at| at + 1)
        }
        // "une consigne en deux étapes": how long it is.
        // "en 2e étape".
        "en" if s.is_number(next) && s.has(next, WORD) && s.is(next + 1, list!("etape")) => Some(next + 2),
        // "plus souvent qu'en septembre": than then.
        "en" if at > 0 && s.is(at - 1, list!("qu")) && s.any_has(next..next + 2, CALENDAR) => None,
        "en" => point(s, next, Takes::Month)
            .or_else(|| point(s, next, Takes::Span).filter(|end| !s.any_is(next..*end, list!("etape etapes"))))
            .or_else(|| numbered_period(s, next)),
        "au" if s.is(next, list!("mois bout")) && s.is(next + 1, list!("de d")) => {
            point(s, next + 2, if s.is(next, list!("bout")) { Takes::Span } else { Takes::Month })
        }
        "au" if s.is(next, list!("printemps")) => Some(next + 1),
        // "au dernier jour d'école".
        "au" if s.is(next, list!("premier dernier"))
            && s.comes_from(next + 1, list!("jour_d_ecole jour_de_classe")) =>
        {
            Some(s.after(next + 1))
        }
        "a" if s.is(next, list!("l")) && s.is(next + 1, list!("echeance")) => Some(phrase(s, next + 1)),
        "au" if s.is_number(next) && s.has(next, CALENDAR) => Some(next + 1),
        "au" if s.is_number(next) && s.has(next + 1, CALENDAR) && !weekday(s, next + 1) => {
            point(s, next + 1, Takes::Month)
        }
        // "au 2e bulletin", "au prochain bulletin".
        "au" if s.is(next + 1, list!("bulletin"))
            && (s.is_number(next) && s.has(next, WORD)
                || s.is(next, list!("premier deuxieme second troisieme prochain"))) =>
        {
            Some(next + 2)
        }
        "au" | "a" | "a_la" => term(s, next)
            .or_else(|| meeting(s, next))
            .or_else(|| dated_exam(s, next))
            .or_else(|| age(s, at))
            .or_else(|| numbered_period(s, next))
            .or_else(|| {
                let day = next + usize::from(s.is(next, list!("la l")));
                let named = s.lemma(day).starts_with("mi_")
                    || s.is(
                        day,
                        list!("noel paques halloween toussaint pentecote saint_jean rentree cloture echeance"),
                    );
                // "à l'étape 3".
                let numbered = s.is(day, list!("etape")) && s.is_number(day + 1) && !s.is_word(day + 2);
                if numbered {
                    return Some(day + 2);
                }
                // "à la rentrée 2026".
                let year = s.has(day + 1, ANCHOR) && s.is_number(day + 1);
                named.then(|| if year { day + 2 } else { s.after(day) })
            }),
        "de" | "du" | "de_la" => of_term(s, at).or_else(|| bare(s, at)),
        _ if (lead.is_empty() || s.has(at, ANCHOR.and(DET).and(BE).and(OPENS_TIMEFRAME).and(AND)))
            && s.is(at, list!("c_est_a_dire courant date debut delai echeance le soit")) =>
        {
            named(s, at).or_else(|| bare(s, at))
        }
        // "les exigences de fin de cycle" are no date.
        "fin" => point(s, next, Takes::Named)
            .filter(|_| before(s, at).is_none_or(|lead| !s.is(lead, list!("de d des du la chaque a_chaque")))),
        // "dès novembre".
        _ if s.has(next, CALENDAR) && s.is(at, list!("des")) && s.spelled(at..at + 1) == "dès" && !weekday(s, next) => {
            point(s, next, Takes::Month)
        }
        // "mi-mars".
        _ if lead.starts_with("mi_") && s.has(at, CALENDAR) => point(s, at, Takes::Month),
        "mi_annee" => Some(next),
        _ if s.is(at, list!("cette ce cet")) => {
            let short = s.is(next, list!("annee etape trimestre semestre printemps automne hiver semaine"));
            short.then(|| s.after(next))
        }
        _ => bare(s, at),
    }
}

/// `échéance : mars`, `début juin`, `le 20 mai au plus tard`, `, soit le 15 novembre`.
fn named(s: &Sentence<'_>, at: usize) -> Option<usize> {
    let next = s.after(at);
    let month = |at: usize| s.has(at, CALENDAR) && !weekday(s, at);
    let colon = (next..next + 4).take_while(|near| !s.is_number(*near)).find(|near| s.mark(*near) == Some(':'));
    match s.folded_of(at) {
        // "daté du 14 mars" is no due date.
        "date" => point(s, colon? + 1, Takes::Any),
        "echeance" | "ech" => point(s, colon.map_or(next, |colon| colon + 1), Takes::Any),
        "delai" => point(s, colon? + 1, Takes::Span),
        "debut" | "courant" => month(next).then(|| point(s, next, Takes::Month)).flatten(),
        "le" if s.is_number(next) && month(next + 1) => {
            let year = s.has(next + 2, ANCHOR).then_some(next + 3);
            year.or_else(|| s.comes_from(next + 2, list!("au_plus_tard")).then(|| s.after(next + 2)))
        }
        "le" => None,
        _ => before(s, at).filter(|lead| s.mark(*lead) == Some(',')).and_then(|_| point(s, next, Takes::Month)),
    }
}

/// Where a phrase ends that says by when, whatever it names: `d'ici sa sortie de l'école`.
fn phrase(s: &Sentence<'_>, from: usize) -> usize {
    let stop = s.sentence_end(from).min(from + 8);
    let small = |at: usize| s.is(at, list!("de d du des la le l"));
    let ends = |at: &usize| {
        s.mark(*at).is_some()
            || s.value(*at).is_some() && *at > from
            || !small(*at) && s.has(*at, PREP.and(SUBJECT).and(MODAL).and(WHEN).and(LEARNER))
            || matches!(s.form(*at), Form::Future)
            || *at > from && s.has_capital(*at) && !small(at - 1)
            || *at > from && s.has(*at, VERB) && !s.has(*at, NOUNS) && s.form(*at) == Form::Base && !small(at - 1)
    };
    (from..stop).find(ends).unwrap_or(stop).max((from + 1).min(s.sentence_end(from)))
}

/// `au deuxième trimestre`, `à la 3e étape`.
fn term(s: &Sentence<'_>, from: usize) -> Option<usize> {
    let end = point(s, from, Takes::SpanOrSchool)?;
    let term = s.any_is(from..end, list!("trimestre semestre etape bulletin terme"));
    let ordinal = (from..end).any(|at| {
        s.is_number(at) && s.has(at, WORD) || s.has(at, FILLER) || s.is(at, list!("deuxieme troisieme second seconde"))
    });
    (term && ordinal).then_some(end)
}

/// `au bilan de juin`, `à la révision de mars`: a meeting or a report with its month.
fn meeting(s: &Sentence<'_>, from: usize) -> Option<usize> {
    let named = s.any_is(from..from + 3, list!("bilan rapport revision bulletin rencontre communication conseil"));
    // "à la dernière semaine d'avril".
    let week = s.is(from + 1, list!("premiere derniere")) && s.is(from + 2, list!("semaine"));
    if week && s.is(from + 3, list!("de d")) && s.has(from + 4, CALENDAR) {
        return Some(from + 5);
    }
    // "à la remise du bulletin".
    let given = s.any_is(from..from + 3, list!("remise reception revision sortie"));
    let reported = list!("bulletin bulletins communication plan plan_d_intervention");
    let report = s.find_is(from..from + 6, reported).filter(|_| given);
    point(s, from, Takes::Month).filter(|_| named).or(report.map(|at| s.after(at)))
}

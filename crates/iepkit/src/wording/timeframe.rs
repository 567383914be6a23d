//! By when: dates, seasons, ends of terms and years.

mod dated;
mod event;
mod point;
mod school;

use super::Part;
use super::claims::Claims;
use super::clause::NOUNS;
use super::list::list;
use super::nouns::before;
use super::sentence::{Form, Sentence};
use super::tags::*;
use crate::Lang;
use dated::{WORKS, bare, dated_exam, months, with_figures};
use event::{closing, event, from_today};
use point::{Takes, point};
use school::{age, coming_of_age, course, end_of_grade, numbered_period, passage};

/// Takes the words that say by when.
pub(super) fn take(s: &Sentence<'_>, claims: &mut Claims) {
    let mut at = 0;
    while at < s.len() {
        match span(s, at) {
            Some(end) => {
                let end = with_figures(s, up_to_comma(s, at, end));
                claims.take(Part::Timeframe, at..end);
                // An exam says by when, on what, and how it is measured.
                if dated_exam(s, s.after(at)) == Some(end) {
                    claims.also(Part::Condition, at..end);
                    if !s.any_is(at..end, WORKS) {
                        claims.also(Part::Method, at..end);
                    }
                }
                at = end;
            }
            None => at = s.after(at),
        }
    }
}

/// Where a timeframe that opens a sentence ends, with the words that say more of it: `D'ici la prochaine synthèse, …`.
fn up_to_comma(s: &Sentence<'_>, at: usize, end: usize) -> usize {
    let goes_on = |near: &usize| {
        s.is_word(*near)
            && (!s.has(*near, PREP.and(SUBJECT).and(MODAL).and(WHEN).and(LEARNER))
                || s.is(*near, list!("of de d du des en")))
            && (!s.has(*near, VERB) || s.has(*near, NOUNS))
    };
    let close = (end..end + 5).find(|near| !goes_on(near)).filter(|near| s.mark(*near) == Some(','));
    close.filter(|_| s.starts_sentence(at)).unwrap_or(end)
}

/// Where the timeframe that starts at a token ends.
fn span(s: &Sentence<'_>, at: usize) -> Option<usize> {
    if let Some(end) = from_today(s, at) {
        return Some(end);
    }
    match s.lang {
        Lang::En => english(s, at),
        Lang::Fr => french(s, at),
    }
}

fn english(s: &Sentence<'_>, at: usize) -> Option<usize> {
    let lead = s.lemma(at);
    let next = s.after(at);
    if matches!(lead, "before" | "until" | "till")
        && let Some(end) = coming_of_age(s, next)
    {
        return Some(end);
    }
    match lead {
        "by" if matches!(s.mark(next), Some('(' | '[')) => to_be_filled_in(s, next),
        // "by 5/30": a month and a day.
        "by" if s.is_number(next) && s.mark(next + 1) == Some('/') && s.is_number(next + 2) => {
            Some(next + if s.mark(next + 3) == Some('/') && s.is_number(next + 4) { 5 } else { 3 })
        }
        "by" if s.is(next, list!("the_time")) => Some((s.after(next) + 3).min(s.sentence_end(at))),
        "by_the_end_of"
        | "at_the_end_of"
        | "before_the_end_of"
        | "by_end_of"
        | "end_of"
        | "by_the_conclusion_of"
        | "at_the_conclusion_of"
        | "through_the_end_of"
        | "at_the_close_of"
        | "by_the_close_of" => point(s, next, Takes::Any).or_else(|| end_of_grade(s, next)),
        "by" if s.is(next, list!("q")) && s.is_number(next + 1) => Some(next + 2),
        // "by 1 year's growth": how much.
        "by" if s.value(next).is_some() && s.is(next + 2, list!("s")) => None,
        // "by Waitangi Day".
        "by" if s.has_capital(next) && s.is(next + 1, list!("day")) && s.has_capital(next + 1) => Some(next + 2),
        // "hands it in by the due date": when it is due, not by when the goal is met.
        "by" if s.is(next, list!("the its their"))
            && s.comes_from(s.after(next), list!("due_date deadline due_dates deadlines")) =>
        {
            None
        }
        // "upon leaving high school".
        "upon" | "after" | "on" if s.is(next, list!("leaving finishing completing exiting graduating")) => {
            let what = s.after(next);
            point(s, what + usize::from(s.is(what, list!("from"))), Takes::Named)
                .filter(|end| s.any_has(next..*end, ANCHOR))
                .or_else(|| s.is(what, list!("school college")).then_some(what + 1))
        }
        "by" | "no_later_than" | "not_later_than" | "on_or_before" | "until" | "till" | "through" | "upon"
        | "upon_completion_of" => {
            // "by the first day of ninth grade", "by the last week of school".
            let first = s.find_is(next..next + 3, list!("day week")).filter(|day| s.is(day + 1, list!("of")));
            let school = first.map(|day| day + 2).filter(|at| s.is(*at, list!("school classes")));
            let school = school.map(|at| at + 1);
            let ends = || first.and_then(|first| end_of_grade(s, first + 2));
            point(s, next, Takes::Any).or(school).or_else(ends).or_else(|| event(s, next))
        }
        "after" if s.is(next, list!("college university")) => Some(next + 1),
        "before" | "after" | "prior_to" | "following" => {
            let early = matches!(lead, "before" | "prior_to");
            point(s, next, Takes::Named)
                .or_else(|| early.then(|| event(s, next).or_else(|| closing(s, next))).flatten())
        }
        "over_the_course_of"
        | "during_the_course_of"
        | "over_the_next"
        | "within_the_next"
        | "in_the_next"
        | "in_the_coming"
        | "over_the_coming"
        | "within_the_coming" => point(s, next, Takes::SpanOrSchool),
        // "in less than three months".
        "in" | "within" if s.has(next, LESS_THAN) => point(s, s.after(next), Takes::Span),
        // "within the life of this plan".
        "within" if s.is(next + 1, list!("duration life")) && s.is(next + 2, list!("of")) => {
            point(s, next + 3, Takes::Named)
        }
        "within" => point(s, next, Takes::SpanOrSchool),
        // "in a year's time".
        "in" if s.is(next, list!("a")) && s.has(next + 1, TIME) && s.is(next + 3, list!("time")) => Some(next + 4),
        "in" => point(s, next, Takes::Span).or_else(|| point(s, next, Takes::Month)),
        "for" | "over" | "during" | "throughout" => {
            let rest = s.is(next, list!("the"))
                && s.is(next + 1, list!("rest remainder duration life term length"))
                && s.is(next + 2, list!("of"));
            // "during her junior year".
            let class = s.is(next + 1, list!("freshman sophomore junior senior")) && s.is(next + 2, list!("year"));
            if class {
                return Some(next + 3);
            }
            let coming = s.is(next, list!("the")) && s.is(next + 1, list!("next coming"));
            let plan = rest.then(|| point(s, next + 3, Takes::Named)).flatten();
            plan.or_else(|| school_year(s, if rest { next + 3 } else { next }))
                .or_else(|| coming.then(|| point(s, next, Takes::Span)).flatten())
        }
        "on" | "at" => point(s, next, Takes::Month)
            .filter(|end| {
                let dated = (next..*end).any(|at| !weekday(s, at) && s.has(at, CALENDAR));
                lead == "on" && dated && (next..*end).any(|at| s.is_number(at))
            })
            .or_else(|| dated_exam(s, next))
            // "at his next review meeting".
            .or_else(|| {
                // "at the six-month review", "at the mid-year check-in".
                let timed = s.any_has(next..next + 4, TIME)
                    && s.any_is(next + 2..next + 5, list!("review check check_in meeting"));
                let review = timed || s.any_is(next..next + 2, list!("next annual"));
                point(s, next, Takes::Named).filter(|_| review)
            })
            .or_else(|| (s.is(next, list!("age")) && s.is_number(next + 1)).then_some(next + 2)),
        _ if s.is(at, list!("following")) && s.starts_sentence(at) => point(s, next, Takes::Named),
        // "as of January 15", at the end: since when it is so.
        "as_of" => point(s, next, Takes::Named).filter(|end| *end >= s.sentence_end(at) || s.mark(*end) == Some('.')),
        // "between now and Christmas".
        "between" if s.is(next, list!("now")) => {
            let until = next + 2;
            let end = until + usize::from(s.has(until, DET));
            point(s, until, Takes::Named)
                .or_else(|| (s.comes_from(end, list!("end_of"))).then(|| point(s, s.after(end), Takes::Any)).flatten())
        }
        // "between September and June".
        "between" => months(s, next),
        // "come September".
        _ if s.is(at, list!("come")) && s.has(next, CALENDAR) && !weekday(s, next) => Some(s.after(next)),
        "deadline" | "due_date" | "target_date" | "date" if s.mark(next) == Some(':') => point(s, next + 1, Takes::Any),
        _ if at > 0
            && s.mark(at - 1) == Some(',')
            && s.is(at, list!("first second third fourth final last spring end")) =>
        {
            let period = s.comes_from(
                next,
                list!("reporting_period grading_period marking_period semester quarter trimester term report_card"),
            );
            period.then(|| s.after(next))
        }
        _ if s.is(at, list!("this next")) => {
            let short = s
                .is(next, list!("year term semester spring fall winter summer june school_year trimester quarter"))
                || s.comes_from(next, list!("school_year"));
            let free = before(s, at).is_none_or(|before| !s.has(before, PREP));
            (short && free).then(|| s.after(next))
        }
        _ => bare(s, at),
    }
}

fn french(s: &Sentence<'_>, at: usize) -> Option<usize> {
    let lead = s.lemma(at);
    let next = s.after(at);
    // "à la fin février".
    if s.is(at, list!("a")) && s.is(at + 1, list!("la")) && s.is(at + 2, list!("fin")) && s.has(at + 3, CALENDAR) {
        return point(s, at + 3, Takes::Named);
    }
    if lead.starts_with("d_ici") || lead == "dici" {
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
            let long = list!("classes projet sequence module formation stage programme parcours");
            // "en fin de 6e".
            let year = next + usize::from(s.is(next, list!("la")));
            let grade = s.is_number(year) && s.has(year, WORD) && !s.is_word(year + 1);
            let last = if grade { year } else { next };
            point(s, next, Takes::Any).or_else(|| (grade || s.is(next, long)).then_some(last + 1))
        }
        "au_terme_de" | "au_terme_du" | "au_terme_des" | "a_l_issue_de" | "a_l_issue_du" => {
            point(s, next, Takes::Any).or_else(|| course(s, next))
        }
        // "jusqu'à deux étapes": how long it is.
        "avant" | "apres" | "jusqu_a" | "jusqu_au" | "jusqu_en" | "jusqu_aux" | "pour" | "vers" => {
            // "pour une période de 10 minutes": how long.
            let lasts =
                s.is(next + 1, list!("periode duree")) && (next + 2..next + 4).any(|near| s.value(near).is_some());
            // "la transition vers le secondaire": where to.
            let towards = |end: usize| s.is(at, list!("vers")) && !s.any_has(next..end, CALENDAR);
            point(s, next, Takes::Named)
                .filter(|end| s.value(next).is_none() && !lasts && !towards(*end))
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
            // "pendant le mois de mars".
            let month = s.is(next, list!("le")) && s.is(next + 1, list!("mois")) && s.is(next + 2, list!("de d"));
            school_year(s, next)
                .filter(|_| !of)
                .or_else(|| month.then(|| point(s, next + 3, Takes::Month)).flatten())
                .or_else(|| coming.then(|| point(s, next, Takes::Span)).flatten())
                // "au cours du prochain mois".
                .or_else(|| (s.is(next, list!("prochain prochaine")) && s.has(next + 1, TIME)).then_some(next + 2))
                .or_else(|| numbered_period(s, next))
        }
        // "entre novembre et février".
        "entre" => months(s, next),
        // "dans un délai de neuf semaines".
        "dans" if s.is(next, list!("un")) && s.is(next + 1, list!("delai")) => point(s, next + 3, Takes::Span),
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
        "au" if s.is_number(next) && s.has(next + 1, CALENDAR) && !weekday(s, next + 1) => Some(next + 2),
        "au" | "a" | "a_la" => term(s, next)
            .or_else(|| meeting(s, next))
            .or_else(|| dated_exam(s, next))
            .or_else(|| age(s, at))
            .or_else(|| numbered_period(s, next))
            .or_else(|| {
                let day = next + usize::from(s.is(next, list!("la l")));
                let named = s.comes_from(day, list!("mi_etape mi_annee"))
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
        "echeance" | "date" => point(s, if s.mark(next) == Some(':') { next + 1 } else { next }, Takes::Any),
        // "les exigences de fin de cycle" are no date.
        "fin" => point(s, next, Takes::Named)
            .filter(|_| before(s, at).is_none_or(|lead| !s.is(lead, list!("de d des du la chaque a_chaque")))),
        // "le 20 mai au plus tard".
        _ if s.is(at, list!("le")) && s.is_number(next) && s.comes_from(next + 2, list!("au_plus_tard")) => {
            s.has(next + 1, CALENDAR).then(|| s.after(next + 2))
        }
        _ if s.is(at, list!("cette ce cet")) => {
            let short = s.is(next, list!("annee etape trimestre semestre printemps automne hiver semaine"));
            short.then(|| s.after(next))
        }
        _ => bare(s, at),
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

/// `by [annual review]`, `by (month/day/year)`: a date that the writer of a form is to fill in.
fn to_be_filled_in(s: &Sentence<'_>, from: usize) -> Option<usize> {
    let stop = s.sentence_end(from).min(from + 10);
    let close = (from..stop).find(|at| matches!(s.mark(*at), Some(')' | ']')))?;
    let asks = |at: usize| s.has(at, CALENDAR.and(ANCHOR)) || s.is(at, list!("date day month year"));
    let figures = s.is_number(from + 1) && s.mark(from + 2) == Some('/');
    (figures || (from..close).any(asks)).then_some(close + 1)
}

fn weekday(s: &Sentence<'_>, at: usize) -> bool {
    let word = s.folded_of(at);
    word.ends_with("day")
        || word.ends_with("days")
        || word.ends_with("di")
        || word.ends_with("dis")
        || word == "dimanche"
}

/// `the 2026-27 school year`, `l'année scolaire`.
fn school_year(s: &Sentence<'_>, from: usize) -> Option<usize> {
    let end = point(s, from, Takes::SpanOrSchool)?;
    let year = (from..end).any(|at| {
        s.comes_from(at, list!("school_year annee_scolaire semester trimester"))
            || s.is(at, list!("annee year trimestre semestre etape term"))
    });
    let counted = (from..end).any(|at| s.value(at).is_some() && s.has(s.after(at), TIME));
    (year && !counted).then_some(end)
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
    let named = s.any_is(from..from + 3, list!("bilan rapport revision bulletin rencontre communication"));
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

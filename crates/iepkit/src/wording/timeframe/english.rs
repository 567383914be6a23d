//! Timeframes in English, lead by lead.

use super::dated::{bare, dated_exam};
use super::event::{closing, event};
use super::point::{Takes, point};
use super::school::{coming_of_age, end_of_grade};
use super::stretch::{between, figures};
use super::{school_year, weekday};
use crate::wording::list::list;
use crate::wording::nouns::before;
use crate::wording::sentence::Sentence;
use crate::wording::tags::*;

/// Where the timeframe that starts at a token of an English text ends.
pub(super) fn english(s: &Sentence<'_>, at: usize) -> Option<usize> {
    let lead = s.lemma(at);
    let next = s.after(at);
    if matches!(lead, "before" | "until" | "till")
        && let Some(end) = coming_of_age(s, next)
    {
        return Some(end);
    }
    match lead {
        "by" if matches!(s.mark(next), Some('(' | '[')) => to_be_filled_in(s, next),
        "by" if s.is(next, list!("the_time")) => Some((s.after(next) + 3).min(s.sentence_end(at))),
        // "at the end of each block": every time.
        "at_the_end_of" | "end_of" if s.is(next, list!("each every")) => None,
        // "by the end of senior year".
        "by_the_end_of" if s.is(next, list!("freshman sophomore junior senior")) && s.is(next + 1, list!("year")) => {
            Some(next + 2)
        }
        // "before he graduates".
        "before" | "until" if s.has(next, SUBJECT) && s.is(next + 1, list!("graduates graduate")) => Some(next + 2),
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
        // "by week 9 term 2".
        "by" if s.is(next, list!("q wk week")) && s.is_number(next + 1) => {
            let term = s.is(next + 2, list!("t term of")) && s.is_number(next + 3);
            Some(if term { next + 4 } else { next + 2 })
        }
        // "by 2026".
        "by" if s.is_number(next) && s.has(next, ANCHOR) && !s.is_word(next + 1) => Some(next + 1),
        // "by end Gr. 7".
        "by" if s.is(next, list!("end")) && end_of_grade(s, next + 1).is_some() => end_of_grade(s, next + 1),
        // "by 1 year's growth", "increase his reading age by 12 months": how much.
        "by" if s.value(next).is_some()
            && (s.is(next + 2, list!("s")) || before(s, at).is_some_and(|what| s.lemma(what).ends_with("_age"))) =>
        {
            None
        }
        // "by Waitangi Day".
        "by" if s.has_capital(next) && s.is(next + 1, list!("day")) && s.has_capital(next + 1) => Some(next + 2),
        // "hands it in by the due date": when it is due, not by when the goal is met.
        "by" | "before"
            if s.is(next, list!("the its their"))
                && s.comes_from(s.after(next), list!("due_date deadline due_dates deadlines")) =>
        {
            None
        }
        // "upon leaving high school".
        "by" | "upon" | "after" | "on" if s.is(next, list!("leaving finishing completing exiting graduating")) => {
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
        | "in_the_course_of"
        | "across_the_course_of"
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
        "in" if s.starts_sentence(at) && s.is(next, list!("a one")) && s.is(next + 1, list!("year month")) => {
            Some(next + 2)
        }
        // "in the Friday test" is no date.
        "in" => point(s, next, Takes::Span).or_else(|| {
            point(s, next, Takes::Month).filter(|end| (next..*end).any(|at| s.has(at, CALENDAR) && !weekday(s, at)))
        }),
        "for" | "over" | "during" | "throughout" | "across" => {
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
        // "At 6 months, …".
        "at" if s.starts_sentence(at) && s.value(next).is_some() => point(s, next, Takes::Span),
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
                let ends = s.is(next, list!("year")) && s.is(next + 1, list!("end"));
                let review = timed || ends || s.any_is(next..next + 2, list!("next annual"));
                point(s, next, Takes::Named).filter(|_| review)
            })
            .or_else(|| (s.is(next, list!("age")) && s.is_number(next + 1)).then_some(next + 2)),
        _ if s.is(at, list!("following")) && s.starts_sentence(at) => point(s, next, Takes::Named),
        // "as of January 15", at the end: since when it is so.
        "as_of" => point(s, next, Takes::Named).filter(|end| *end >= s.sentence_end(at) || s.mark(*end) == Some('.')),
        // "between now and Christmas", "from now until Christmas".
        "between" | "from" if s.is(next, list!("now")) => {
            let until = next + 2;
            let end = until + usize::from(s.has(until, DET));
            point(s, until, Takes::Named)
                .or_else(|| (s.comes_from(end, list!("end_of"))).then(|| point(s, s.after(end), Takes::Any)).flatten())
        }
        // "between September and June".
        "between" => between(s, next),
        // "come September".
        _ if s.is(at, list!("come")) && s.has(next, CALENDAR) && !weekday(s, next) => Some(s.after(next)),
        // "mid-March".
        _ if s.is(at, list!("mid early late")) && s.has(next, CALENDAR) && !weekday(s, next) => {
            point(s, next, Takes::Month)
        }
        // "Due 6/1/26".
        _ if s.is(at, list!("due")) && before(s, at).is_none_or(|before| s.mark(before).is_some()) => {
            point(s, next, Takes::Month)
        }
        "deadline" | "due_date" | "target_date" | "date" if s.mark(next) == Some(':') => point(s, next + 1, Takes::Any),
        // "goal date 5/29".
        "goal_date" | "due_date" if s.is_number(next) => figures(s, next),
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
        // "this nine weeks".
        _ if s.is(at, list!("this")) && s.value(next).is_some() && s.is(next + 1, list!("weeks")) => Some(next + 2),
        _ if s.is(at, list!("this next")) => {
            let short = s
                .is(next, list!("year yr term semester spring fall winter summer june school_year trimester quarter"))
                || s.comes_from(next, list!("school_year"));
            let free = before(s, at).is_none_or(|before| !s.has(before, PREP));
            (short && free).then(|| s.after(next))
        }
        _ => bare(s, at),
    }
}

/// `by [annual review]`, `by (month/day/year)`: a date that the writer of a form is to fill in.
fn to_be_filled_in(s: &Sentence<'_>, from: usize) -> Option<usize> {
    let stop = s.sentence_end(from).min(from + 10);
    let close = (from..stop).find(|at| matches!(s.mark(*at), Some(')' | ']')))?;
    let asks = |at: usize| s.has(at, CALENDAR.and(ANCHOR)) || s.is(at, list!("date day month year"));
    let figures = s.is_number(from + 1) && s.mark(from + 2) == Some('/');
    (figures || (from..close).any(asks)).then_some(close + 1)
}

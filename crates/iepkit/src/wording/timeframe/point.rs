//! Points in time and spans of it.

use std::ops::Range;

use crate::Lang;
use crate::wording::amount::opens_share;
use crate::wording::list::list;
use crate::wording::nouns::time_word;
use crate::wording::sentence::Sentence;
use crate::wording::tags::*;
use crate::wording::token::Joint;

/// Which ends a lead takes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Takes {
    /// Any point of the calendar or of school time.
    Any,
    /// A month, a season, a holiday or a named end.
    Named,
    /// A month or a season alone.
    Month,
    /// So many weeks, months or years.
    Span,
    SpanOrSchool,
}

/// A point in time, or a span of it: where it ends, if it is one that the lead takes.
pub(super) fn point(s: &Sentence<'_>, from: usize, takes: Takes) -> Option<usize> {
    let stop = s.sentence_end(from.saturating_sub(1)).min(from + 12);
    let (mut at, mut end, mut found) = (from, None, Found::default());
    while at < stop {
        let of = s.after(at);
        let of = if s.has(of, DET) { s.after(of) } else { of };
        let share = found.amount && s.has(at, OUT_OF) && s.value(of).is_some();
        // "by the end of second semester per ABC data".
        if s.has(at, PER) && end.is_some() && !s.has(s.after(at), TIME.and(OCCASION)) {
            break;
        }
        // "à la fin de la journée 4 fois sur 5": what comes next is counted.
        let counts = at > from
            && s.value(at).is_some()
            && s.has(at - 1, TIME)
            && !s.has(at - 1, CALENDAR.and(ANCHOR).and(NUMBERED))
            && s.joint(at) == Joint::Blank;
        if counts || at > from && s.has(at - 1, CALENDAR.and(ANCHOR).and(NUMBERED).and(TIME)) && opens_amount(s, at) {
            break;
        }
        if s.has(at, IN_A_ROW) || s.has(at, PER) || share {
            return None;
        }
        // "6 to 8 weeks".
        let ranges = s.is(at, list!("to a")) && s.value(at + 1).is_some() && s.value(at.wrapping_sub(1)).is_some();
        let content = found.word(s, at);
        if content {
            end = Some(s.after(at));
        } else if !ranges && !is_link(s, at, end.is_some()) {
            break;
        }
        at = s.after(at);
    }
    end.filter(|_| found.fits(takes)).filter(|end| !ends_within_a_day(s, from..*end, at))
}

#[derive(Default)]
struct Found {
    month: bool,
    anchor: bool,
    edge: bool,
    amount: bool,
    long: bool,
    school: bool,
}

impl Found {
    /// Whether a token is one of those that make a point in time.
    fn word(&mut self, s: &Sentence<'_>, at: usize) -> bool {
        let amount = s.value(at).is_some();
        let edge = s.is(at, list!("end start beginning close middle fin debut milieu"));
        // A school year is a point in time where a number or an end says so: by the end of grade 5.
        let grade = s.is(at, list!("grade kindergarten preschool"));
        let anchor = s.has(at, ANCHOR)
            && !s.is(at, list!("starting ending"))
            && (!grade || self.edge || s.is_number(s.after(at)));
        let short = matches!(time_word(s.said(at)), Some("s" | "min" | "h")) || s.is(at, list!("jour jours day days"));
        let long = s.has(at, TIME) && !short;
        let month = s.has(at, CALENDAR);
        // "le dernier jour de classe", but "en classe" is a place.
        let class = s.is(at, list!("classe")) && at > 0 && s.is(at - 1, list!("de"));
        let school = class || s.is(at, list!("school instructional scolaire age next calendar")) && !s.has(at, PREP);
        self.month |= month;
        self.anchor |= anchor && !edge && !s.is_number(at);
        self.edge |= edge;
        self.amount |= amount;
        self.long |= long;
        self.school |= s.comes_from(
            at,
            list!(
                "school_year sy annee_scolaire grading_period reporting_period marking_period grading_periods \
                 reporting_periods marking_periods"
            ),
        ) || s.is(at, list!("year annee semester trimester trimestre etape term semestre terme"));
        month || anchor || edge || amount || long || school || s.is_number(at) || s.comes_from(at, list!("school_day"))
    }

    fn fits(&self, takes: Takes) -> bool {
        match takes {
            Takes::Any => self.month || self.anchor || self.amount && self.long || self.edge && self.school,
            Takes::Named => self.month || self.anchor || self.school,
            Takes::Month => self.month,
            Takes::Span => self.amount && self.long,
            Takes::SpanOrSchool => self.amount && self.long || self.school,
        }
    }
}

/// `d'ici juin 4 fois sur 5`, `by June 8 of 10 times`: what comes behind a point in time is counted.
fn opens_amount(s: &Sentence<'_>, at: usize) -> bool {
    let next = s.after(at);
    // "June 15 words" is a slip; "15 mots" is none.
    let thing = s.lang == Lang::Fr && s.has(next, TRIAL.and(ITEM).and(ERROR).and(PROMPT).and(TIME))
        || s.is(next, list!("times fois"));
    s.joint(at) == Joint::Blank && (opens_share(s, at) || s.value(at).is_some() && thing)
}

/// Words that may stand inside a point in time.
fn is_link(s: &Sentence<'_>, at: usize, begun: bool) -> bool {
    // Asked of every word behind a preposition, so each language has its own.
    let links = match s.lang {
        Lang::En => list!(
            "a academic annual coming current early eighth end expiry extended fifth final first fiscal following fourth \
             her his last late mid next ninth of s second seventh sixth spring tenth the third this transition"
        ),
        Lang::Fr => list!(
            "a courante cours cette d de dernier derniere des deuxieme du en l la le mi premier premiere presente \
             prochain prochaine prochains prochaines s scolaire second transition troisieme"
        ),
    };
    let small = s.has(at, DET) || s.is(at, links);
    // "by the last week of January".
    let small = small || s.comes_from(at, list!("last_week last_month"));
    let joined = matches!(s.joint(at), Joint::Hyphen | Joint::Apostrophe);
    // "d'ici déc. 2025".
    let number = s.is_number(at + 1) && (s.has(at + 1, ANCHOR) || s.lang == Lang::En);
    let point = begun && s.mark(at) == Some('.') && s.has(at - 1, CALENDAR) && number;
    small
        || point
        || joined && s.is_word(at)
        || begun && s.mark(at) == Some(',') && s.has(at + 1, ANCHOR) && s.is_number(at + 1)
}

/// `by the end of the lesson`: an end that is no date.
fn ends_within_a_day(s: &Sentence<'_>, range: Range<usize>, next: usize) -> bool {
    let last_is_edge = range.end > 0
        && s.is(range.end - 1, list!("end start beginning fin debut course day jour journee period periode"));
    let goes_on =
        s.is_word(next) && s.joint(next) != Joint::LineEnd && s.has(next, OCCASION.and(PLACE).and(TRIAL).and(MATERIAL));
    let day = s.is(range.end.saturating_sub(1), list!("day jour journee"))
        || s.is(range.end.saturating_sub(1), list!("periode")) && !s.is(range.end, list!("de d des"));
    last_is_edge && (goes_on || day)
}

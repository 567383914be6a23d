//! Events of a school year that are no dates: `by kindergarten entry`, `avant la fonte des neiges`.

use crate::wording::list::list;
use crate::wording::nouns::time_word;
use crate::wording::sentence::{Form, Sentence};
use crate::wording::tags::*;

/// Where an event ends that starts at a token, with what it is of.
pub(super) fn event(s: &Sentence<'_>, from: usize) -> Option<usize> {
    let events = list!(
        "conferences conference entry orientation renewal ceremony expires internship cloture reprise fonte \
         notification remise portes bal degel tenue anniversaire"
    );
    let goes_on =
        |at: &usize| s.is_word(*at) && s.form(*at) != Form::Ing && !s.has(*at, MODAL.and(SUBJECT).and(LEARNER));
    let named = (from..from + 5).take_while(goes_on).find(|at| s.is(*at, events))?;
    let of = named + 1;
    let more = s.is(of, list!("of de d du des")).then(|| {
        let words = (of + 1..of + 4).take_while(|at| s.is_word(*at) && !s.has(*at, MODAL.and(PREP)));
        words.last().map_or(of, |last| last + 1)
    });
    // "avant la remise": of each piece of work.
    (more.is_some() || !s.is(named, list!("remise"))).then(|| more.unwrap_or(of))
}

/// `before the placement ends`: where what lasts a season closes.
pub(super) fn closing(s: &Sentence<'_>, from: usize) -> Option<usize> {
    let lasting = list!("internship placement plan program season semester term");
    let named = (from..from + 4).take_while(|at| s.is_word(*at)).find(|at| s.is(*at, lasting))?;
    s.is(named + 1, list!("closes ends expires")).then_some(named + 2)
}

/// `in 60 days`, `one year from today's date`: a span that runs from today, longer than a level would.
pub(super) fn from_today(s: &Sentence<'_>, at: usize) -> Option<usize> {
    let today = list!("now today the this");
    let short = || matches!(time_word(s.folded_of(at + 1)), Some("s" | "min" | "h"));
    if s.value(at).is_some() && s.has(at + 1, TIME) && s.is(at + 2, list!("from")) && s.is(at + 3, today) && !short() {
        let dated = s.is(at + 3, list!("today")) && s.is(at + 4, list!("s"));
        let end = if dated { at + 6 } else { at + 4 + usize::from(s.is(at + 3, list!("the this"))) };
        return Some(end.min(s.sentence_end(at)));
    }
    let long = s.value(at + 1).is_some_and(|days| days >= crate::Number::from(21));
    let days = long && s.is(at, list!("in within dans")) && s.is(at + 2, list!("days jours"));
    // "within 90 days of placement": up to the words that say of what.
    let ends = s.sentence_end(at) <= at + 3 || s.mark(at + 3).is_some() || s.is(at + 3, list!("of"));
    (days && ends).then_some(at + 3)
}

//! How far off something may be: `within 1/4 inch of the line`, `pas plus de 5 mm`.

use super::numbered::Numbered;
use super::{Amount, Bound, Counted, Shape};
use crate::Number;
use crate::wording::list::list;
use crate::wording::nouns::{Noun, before};
use crate::wording::tags::*;

impl Numbered<'_, '_> {
    /// So many inches or millimetres at most.
    pub(super) fn margin(&self) -> Option<Amount> {
        let Numbered { s, at, value } = *self;
        let below = (s.mark(at + 1) == Some('/')).then(|| s.value(at + 2)).flatten();
        let unit = if below.is_some() { at + 3 } else { at + 1 };
        if !s.is(unit, list!("inch inches cm mm centimetre centimetres centimeter centimeters millimetres")) {
            return None;
        }
        let lead = before(s, at)?;
        let negated =
            || (s.sentence_start(lead)..lead).rev().take(7).any(|near| s.has(near, NEG.and(WITHOUT).and(AT_MOST)));
        let close = s.has(lead, AT_MOST.and(LESS_THAN))
            || s.is(lead, list!("within"))
            || s.has(lead, MORE_THAN) && negated()
            || s.is(lead, list!("a")) && s.is(unit + 1, list!("pres"));
        let value = match below {
            Some(below) => Number::from_thousandths((value.thousandths() * 1000).checked_div(below.thousandths())?)?,
            None => value,
        };
        let mut amount = Amount::new(Shape::Count, lead..unit + 1, value);
        (amount.bound, amount.unit) = (Some(Bound::Most), Counted::Noun(Noun { head: unit, end: unit + 1 }));
        close.then_some(amount)
    }
}

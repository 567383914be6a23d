//! How long, in how long at most, and over how many occasions.

use super::numbered::Numbered;
use super::{Amount, Bound, Counted, Shape};
use crate::wording::difference::seconds;
use crate::wording::list::list;
use crate::wording::nouns::{Noun, before, follows, time_word};
use crate::wording::number::{MOST_HOURS, and_a_half};
use crate::wording::sentence::Form;
use crate::wording::tags::*;
use crate::{Lang, Number};

/// A time that is told in two units, or a number that a half stands behind.
pub(super) struct InParts {
    /// The words of its last unit that is named, up to where the amount ends.
    pub counted: Noun,
    /// How much it is; of a time, in the smaller unit.
    pub value: Number,
    /// The smaller unit of a time.
    pub unit: Option<&'static str>,
}

impl Numbered<'_, '_> {
    /// Seconds, minutes, hours: how long, or in how long at most.
    pub(super) fn timed(&self, amount: &mut Amount, counted: Noun, lead: Option<usize>) {
        let s = self.s;
        amount.shape = Shape::Duration;
        let lead = self.skip_lead(lead);
        // "1 minute après la cloche".
        let bound = s.has(counted.end, AT_MOST);
        let then = s.is(if bound { s.after(counted.end) } else { counted.end }, list!("after apres suivant following"));
        if then && (bound || self.bounded()) {
            (amount.shape, amount.bound) = (Shape::TimeLimit { latency: true }, Some(Bound::Most));
        }
        let Some(mut lead) = lead else { return };
        if s.is(lead, list!("minimale maximale minimal maximal totale complete entiere")) {
            lead = before(s, lead).unwrap_or(lead);
        }
        let walks = s.has(lead, VERB);
        // "rester sur le pot 3 minutes après le repas".
        let stays = list!("rester demeurer stay remain sit");
        let stays = (self.at.saturating_sub(7)..self.at).any(|near| s.comes_from(near, stays));
        if then && !s.has(lead, PREP) && !walks && !stays {
            (amount.shape, amount.bound) = (Shape::TimeLimit { latency: true }, Some(Bound::Most));
        }
        // "durant une période de 15 minutes": the period is the time itself.
        if s.is(lead, list!("periode periodes period periods duree"))
            && let Some(around) = self.skip_lead(before(s, lead))
            && s.is(around, list!("pendant durant pour for"))
        {
            lead = around;
        }
        let delay = s
            .is(lead, list!("delai delais"))
            .then(|| self.skip_lead(before(s, lead)))
            .flatten()
            .filter(|start| s.is(*start, list!("dans")));
        // "before 15 seconds have gone by".
        let before_long = (s.is(lead, list!("before avant"))
            || s.is(lead, list!("que")) && lead > 0 && s.is(lead - 1, list!("avant")))
            && !s.is(s.after(counted.head), list!("of the de le la"));
        // "tolerate a delay of 5 minutes": as long as that, or longer.
        let borne = (self.at.saturating_sub(9)..self.at).any(|near| {
            s.comes_from(near, list!("tolerate accept endure tolerer accepter supporter attendre"))
                || s.is(near, list!("wait")) && s.is(near + 1, list!("for"))
        });
        let within = s.is(lead, list!("inside dans dedans"))
            || before_long
            || s.comes_from(lead, list!("within_the_next"))
            || s.lemma(lead).starts_with("a_l_interieur")
            || s.lemma(lead).starts_with("d_ici")
            || self.is_within(lead)
            || s.is(lead, list!("delai delais")) && !borne;
        let limit = s.is(lead, list!("in en under")) || s.comes_from(lead, list!("in_under"));
        // "with a response time of 15 seconds or less".
        let answered = (self.at.saturating_sub(6)..self.at).any(|near| {
            // "a wait time of 3 seconds", while "will wait 3 minutes" is for how long.
            let named = s.is(near + 1, list!("time of is was be")) || near > 0 && s.has(near - 1, DET);
            s.is(near, list!("response reaction latency reponse latence")) || s.is(near, list!("wait delay")) && named
        });
        let lasts = borne || amount.bound == Some(Bound::Least) || s.is(lead, list!("for pendant durant"));
        if answered && !(within || limit || lasts) {
            let with = s.find_is(self.at.saturating_sub(7)..self.at, list!("with avec after apres"));
            amount.range.start = with.unwrap_or(amount.range.start);
            (amount.shape, amount.bound) = (Shape::TimeLimit { latency: true }, Some(Bound::Most));
            return;
        }
        // "estimate to within 5 minutes": how exactly.
        if within && follows(s, lead, list!("to")) {
            (amount.shape, amount.range.start) = (Shape::Growth, lead);
        } else if within || limit {
            let cue = s.is(counted.end, list!("of after following suivant from apres qui de"));
            amount.shape = Shape::TimeLimit { latency: within || cue };
            amount.range.start = delay.unwrap_or(lead);
            amount.bound = Some(Bound::Most);
        } else if s.has(lead, PREP) {
            amount.range.start = lead;
            // "when reading aloud for 2 minutes": how long the occasion lasts.
            let cue = (s.sentence_start(lead)..lead).rev().take(5).take_while(|near| s.is_word(*near));
            let occasion = cue.into_iter().any(|near| s.has(near, WHEN) && s.form(s.after(near)) == Form::Ing);
            amount.led = s.is(lead, list!("for pendant durant during")) && !occasion;
            // "during 10 minutes of free play": when, rather than how long.
            let played = s.any_has(counted.head + 2..counted.head + 5, OCCASION);
            amount.given = occasion
                || s.is(lead, list!("during durant")) && s.is(s.after(counted.head), list!("of de d")) && played;
        }
    }

    /// Whether `within`, `dans les` leads a number.
    pub(super) fn is_within(&self, lead: usize) -> bool {
        let s = self.s;
        let les = || s.is(lead, list!("les")) && follows(s, lead, list!("dans"));
        s.is(lead, list!("within")) || les()
    }

    /// `1 minute 30 seconds`, `2 min 30`, `une heure et demie`: a time in two units is told in the smaller one, whose word
    /// may be left out. So is `une page et demie`, in pages.
    pub(super) fn in_parts(&self, counted: Noun, value: Number) -> Option<InParts> {
        let s = self.s;
        let small = match time_word(s.folded_of(counted.head)) {
            Some("min") => Some("s"),
            Some("h") => Some("min"),
            _ => None,
        };
        let whole = value.whole().filter(|whole| (0..1_000).contains(whole))?;
        if let Some(end) = self.half_behind(counted.end) {
            let value = if small.is_some() { (whole * 60 + 30) * 1_000 } else { whole * 1_000 + 500 };
            let counted = Noun { end, ..counted };
            return Some(InParts { counted, value: Number::from_thousandths(value)?, unit: small });
        }
        let small = small?;
        let number = counted.end + usize::from(s.is(counted.end, list!("and et")));
        let rest = s.value(number).and_then(Number::whole).filter(|rest| (1..60).contains(rest))?;
        let value = Number::from_thousandths((whole * 60 + rest) * 1_000)?;
        let next = number + 1;
        let named = time_word(s.folded_of(next)) == Some(small);
        let closes = next >= s.sentence_end(number)
            || matches!(s.mark(next), Some('.' | ',' | ';' | ')'))
            || s.has(next, AT_MOST.and(OPENS_TIMEFRAME))
            || s.is(next, list!("avec sans with without"));
        // "1 h 30" lasts, "8 h 30" is o'clock.
        let lasts = small == "s" || whole <= i64::from(MOST_HOURS);
        let bare = lasts && number == counted.end && s.is_number(number) && rest > 9 && closes;
        let counted = if named { Noun { head: next, end: next + 1 } } else { Noun { end: next, ..counted } };
        (named || bare).then_some(InParts { counted, value, unit: Some(small) })
    }

    /// Where `and a half`, `et demie` ends.
    fn half_behind(&self, at: usize) -> Option<usize> {
        let s = self.s;
        match s.lang {
            Lang::En => and_a_half(s, at).then_some(at + 3),
            Lang::Fr => (s.is(at, list!("et")) && s.is(at + 1, list!("demi demie"))).then_some(at + 2),
        }
    }

    /// `over 3 sessions`, `on 3 consecutive probes`.
    pub(super) fn held(&self, amount: &Amount, counted: Noun, lead: Option<usize>) -> Option<usize> {
        let s = self.s;
        let mut lead = self.skip_lead(lead);
        // "sur une période de deux semaines".
        if let Some(period) = lead.filter(|lead| s.is(*lead, list!("period periode span course"))) {
            lead = self.skip_lead(before(s, period));
        }
        let trial = s.has(counted.head, TRIAL.and(CALENDAR).and(TOOL))
            || s.has(counted.head, OCCASION) && !s.has(counted.head, ITEM)
            || time_word(s.folded_of(counted.head)).is_some();
        let led = lead.is_some_and(|lead| {
            s.is(
                lead,
                list!(
                    "over across for on in during sur pendant durant lors a through throughout at dans \
                     pour x"
                ),
            ) || s.lemma(lead).starts_with("lors")
        });
        let times = s.is(counted.head, list!("times fois time"));
        // "lors de trois séances", "on 3 probes" also say when; "over", "sur" only how long.
        let spans = |lead: &usize| s.is(*lead, list!("over across for sur pendant durant pour through"));
        let start = lead.filter(|_| led).filter(spans).unwrap_or(self.at);
        (amount.consecutive && !s.has(counted.head, ERROR) || led && trial && !times).then_some(start)
    }

    /// The word of the format for what is counted, where it is a time.
    fn time_of(&self, counted: Counted) -> Option<&'static str> {
        match counted {
            Counted::Noun(noun) => time_word(self.s.folded_of(noun.head)),
            Counted::Word(word) => Some(word),
            Counted::Nothing => None,
        }
    }

    /// Whether the first number is of another time than the target: `from 2 a week to 1 a day`.
    pub(super) fn is_paid_otherwise(&self, target: &Amount) -> bool {
        let first = self.noun_amount(self.at + 1, self.value).or_else(|| self.bare(self.at + 1, self.value));
        let first = first.and_then(|first| self.time_of(first.per));
        first.zip(self.time_of(target.per)).is_some_and(|(first, last)| first != last)
    }

    /// How long it takes or lasts today, in the unit of the target, or of both in the smaller one where that is not exact:
    /// `from 30 seconds to 2 minutes` is from 0.5 to 2, `from 10 seconds to 1 minute` from 10 to 60.
    pub(super) fn time_today(&self, target: &mut Amount) -> Option<Number> {
        let first = self.noun_amount(self.at + 1, self.value);
        let said = time_word(self.s.folded_of(self.at + 1)).map(Counted::Word);
        let unit = first.as_ref().map_or(said?, |first| first.unit);
        let (small, large) = (self.time_of(unit)?, self.time_of(target.unit)?);
        let first = first.map_or(self.value, |first| first.value);
        let (from, to) = (i64::from(seconds(small)?), i64::from(seconds(large)?));
        let today = first.thousandths().checked_mul(from)?;
        if today % to != 0 {
            target.value = Number::from_thousandths(target.value.thousandths().checked_mul(to)? / from)?;
            target.unit = Counted::Word(small);
            return Some(first);
        }
        Number::from_thousandths(today / to)
    }
}

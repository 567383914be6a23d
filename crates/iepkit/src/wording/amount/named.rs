//! Numbers that are no amount: names, dates, what both of two things are.

use super::numbered::Numbered;
use crate::wording::list::list;
use crate::wording::nouns::{before, noun, time_word};
use crate::wording::tags::*;
use crate::wording::token::Joint;
use crate::{Lang, Number};

impl Numbered<'_, '_> {
    /// A number that asks for no amount: `near zero`, `one of 2 toys`, `dans les deux disciplines`.
    pub(super) fn counts_nothing(&self) -> bool {
        let Numbered { s, at, value } = *self;
        let lead = before(s, at);
        let near = s.is(at, list!("zero")) && lead.is_some_and(|lead| s.is(lead, list!("near nearly")));
        // "one of his 4 cards", "une des trois stratégies".
        let choice = |one: usize| {
            let many = s.after(one + 1);
            let many = if s.is(many, list!("the his her their ses mes les leurs")) { many + 1 } else { many };
            s.is(one, list!("one un une"))
                && s.is(one + 1, list!("of de des"))
                && s.value(many).is_some()
                && noun(s, many + 1).is_some_and(|counted| !s.has(counted.head, TRIAL.and(TIME).and(OCCASION)))
        };
        // "10 more than", "10 more or 10 less", "the 6 times table", "base ten".
        let compares = |at: usize| {
            s.comes_from(at, list!("more_than less_than")) || s.is(at, list!("more less")) && s.is(at + 1, list!("or"))
        };
        let table = |at: usize| s.is(at, list!("times time")) && s.is(at + 1, list!("table tables facts"));
        let figure = compares(at + 1) || table(at + 1) || lead.is_some_and(|lead| s.is(lead, list!("base")));
        // "the 100 chart": its name.
        let titled = s.lang == Lang::En
            && s.is_number(at)
            && value > Number::from(1)
            && lead.is_some_and(|lead| s.is(lead, list!("the a")))
            && noun(s, at + 1).is_some_and(|named| {
                s.is(named.head, list!("chart renewal poster form plan line card cube block"))
                    || s.is(lead.unwrap_or(at), list!("the"))
                        && s.lemma(named.head).is_empty()
                        && !s.folded_of(named.head).ends_with('s')
            });
        let both = s.lang == Lang::Fr
            && value == Number::from(2)
            && !s.is(at + 1, list!("a ou"))
            && lead.is_some_and(|lead| s.is(lead, list!("les ces ses mes nos")))
            && !s.is(at + 1, list!("etapes"))
            && !s.has(at + 1, TIME);
        // "a 3x5 card", "une affiche de 11 x 17".
        let crossed = |x: usize| s.is(x, list!("x")) && s.value(x + 1).is_some();
        // "the x3 table", but "accuracy x 3 sessions".
        let crossed = crossed(at + 1)
            || at > 0 && crossed(at - 1) && (s.joint(at) == Joint::Close || at > 1 && s.is_number(at - 2));
        // "the April 12 newsletter", "daté du 14 mars".
        let month = |at: usize| s.is_word(at) && s.has(at, CALENDAR) && !s.folded_of(at).ends_with("day");
        let dated = match s.lang {
            Lang::En => {
                at > 0
                    && month(at - 1)
                    && !s.has(at - 1, VERB)
                    && value <= Number::from(31)
                    // "by June 4 out of 5 times".
                    && self.out_of(at + 1).is_none()
                    && s.joint(at) == Joint::Blank
            }
            Lang::Fr => month(at + 1) && !s.folded_of(at + 1).ends_with("di") && !s.folded_of(at + 1).ends_with("dis"),
        };
        // "probes every 2 weeks", "toutes les 30 minutes", "remis aux deux semaines".
        let often = lead.is_some_and(|lead| {
            let time = time_word(s.folded_of(at + 1));
            s.is(lead, list!("every")) && time.is_some()
                || s.is(lead, list!("les"))
                    && time.is_some()
                    && s.any_is(lead.saturating_sub(1)..lead, list!("tous toutes"))
                || s.is(lead, list!("aux")) && matches!(time, Some("min" | "h" | "day" | "week" | "month"))
        });
        // "moins d'une faute par 10 mots": among how many.
        let among = s.lang == Lang::Fr
            && lead.is_some_and(|lead| s.is(lead, list!("par")))
            && s.has(at + 1, ITEM)
            && !s.has(at + 1, TIME);
        // "compare two fractions", "add two numbers": both.
        let compared = value == Number::from(2)
            && lead.is_some_and(|verb| s.comes_from(verb, list!("add subtract multiply compare contrast distinguish additionner soustraire multiplier comparer distinguer")));
        near || figure
            || titled
            || (at.saturating_sub(3)..at + 1).any(choice)
            || both
            || crossed
            || dated
            || often
            || among
            || compared
    }

    /// `Room 12`, `grade 3`: the number is a name.
    pub(super) fn is_name(&self) -> bool {
        let Some(before) = before(self.s, self.at).filter(|_| self.s.joint(self.at) != Joint::LineEnd) else {
            return false;
        };
        // "the Phase 3 and 4 sounds".
        let pair = self.s.has(before, AND)
            && before > 1
            && self.s.is_number(before - 1)
            && self.s.has(before - 2, NUMBERED)
            && self.s.is(before - 2, list!("phase stage level niveau step room grade year"));
        if pair {
            return true;
        }
        // "du bon côté 4 virages": no mark.
        let side = || {
            self.s.spelled(before..before + 1) == "côté" || before > 0 && self.s.is(before - 1, list!("bon mauvais"))
        };
        // "une consigne en 2 étapes 4 fois sur 5": what comes next is counted.
        // "on the bus 4 of 5 times", "dans l'autobus 3 fois par jour", "in the lesson 10 minutes a day", but "age 8 years".
        let next = self.at + 1;
        let tries = || {
            let times = self.s.is(next, list!("times fois")) && !self.s.is(next + 1, list!("table tables"));
            let lasts = self.s.has(next, TIME) && !self.s.has(next, ANCHOR) && !self.s.is(before, list!("age ages"));
            self.s.has(next, TRIAL.and(TIME)) && self.s.is(next + 1, list!("sur of out"))
                || self.out_of(next).is_some()
                || self.s.mark(next) == Some('/') && self.s.has(next + 2, TRIAL.and(TIME))
                || times
                || lasts
        };
        // "a Lexile 600 article".
        if self.s.is(before, list!("lexile")) && self.s.has(self.at + 1, MATERIAL.and(ITEM)) {
            return true;
        }
        // "prendre l'autobus 51".
        let route = self.at > 0 && self.s.is(self.at - 1, list!("autobus bus"));
        (route || self.s.has(before, NUMBERED) && before + 1 == self.at)
            && !side()
            && !tries()
            && !self.s.has(self.at + 1, PERCENT)
            && (self.s.mark(self.at + 1) != Some('/') || self.s.is(before, list!("phase year grade stage step")))
            && (!self.s.is(before, list!("no set book page group groupe period"))
                || self.s.is(before, list!("page")) && self.s.is(self.at + 1, list!("of in du de")))
    }
}

//! How often something is counted: `3 times a day`, `in each lesson`, `dans la journée`.

use super::numbered::Numbered;
use super::worded;
use super::{Amount, Counted};
use crate::Lang;
use crate::wording::list::list;
use crate::wording::nouns::{Noun, noun, time_word};
use crate::wording::sentence::Form;
use crate::wording::tags::*;
use crate::wording::token::Joint;

impl Numbered<'_, '_> {
    /// Adds in which time or on which occasion an amount is reached.
    pub(super) fn per(&self, counted: Noun, amount: &mut Amount) {
        let s = self.s;
        // "3 chapters of a book per week": past what says more of it.
        let end = counted.end.min(s.len());
        let stop = s.sentence_end(self.at).min(end + 8);
        let far = (end..stop)
            .take_while(|near| {
                (s.is_word(*near) && s.value(*near).is_none() || s.is(near - 1, list!("of de d en a")))
                    && s.mark(*near).is_none()
                    && !s.has(*near, WHEN.and(MODAL).and(MEASURE))
                    // "as he comes in each morning".
                    && !(s.is(*near, list!("as")) && s.has(near + 1, SUBJECT))
                    // "one idea or response per session".
                    && (!s.has(*near, AND) || s.has(near + 1, ITEM))
                    && !s.is(*near, list!("fois times"))
            })
            .find(|near| {
                let each = s.has(*near, PER)
                    || s.is(*near, list!("each every"))
                    || s.comes_from(*near, list!("a_chaque"))
                    // "two statements about herself a day".
                    || s.is(*near, list!("a"))
                        && s.is(near + 1, list!("day week month lesson session class"))
                        && !s.has(near - 1, PREP);
                let span = s.after(*near);
                each && (s.has(span, TIME.and(OCCASION).and(TRIAL)) || s.is(span, list!("demi"))) && !s.has(span, TOOL)
            });
        // "1 geste d'agression (taper, pousser, mordre) par jour".
        let far = far.or_else(|| {
            let opens = (end..stop).find(|at| s.mark(*at) == Some('('))?;
            let closes = (opens..opens + 12).find(|at| s.mark(*at) == Some(')'))?;
            Some(closes + 1).filter(|at| s.has(*at, PER))
        });
        // "5 fois minimum par séance".
        let end = if s.is(end, list!("minimum maximum max")) { end + 1 } else { end };
        let at = far.unwrap_or(end);
        let time = |at: usize| {
            s.has(at, TIME.and(OCCASION).and(TRIAL)) || s.has(at, ITEM.and(PLACE)) || s.is(at, list!("quarter"))
        };
        let article = s.has(at, PER)
            || s.mark(at) == Some('/') && s.has(at + 1, TIME.and(OCCASION))
            || match s.lang {
                Lang::En => s.is(at, list!("a an each every")),
                Lang::Fr => {
                    s.is(at, list!("a pour la l chaque"))
                        && (s.is(at + 1, list!("la chaque l")) || s.is(at, list!("la chaque l")))
                }
            };
        let during = s.is(at, list!("in during across dans durant pendant a for at"))
            && s.is(at + 1, list!("each every chaque"))
            // "4 times during a school day".
            || s.is(at, list!("during throughout")) && s.is(at + 1, list!("a the")) && s.comes_from(at + 2, list!("school_day"));
        // "3 fois dans la journée".
        let whole = s.lang == Lang::Fr
            && s.is(at, list!("dans durant pendant"))
            && s.is(at + 1, list!("la"))
            && s.is(at + 2, list!("journee semaine"));
        let article = article || during || whole || s.comes_from(at, list!("a_chaque"));
        let two =
            during || whole || s.comes_from(at, list!("a_chaque")) || s.lang == Lang::Fr && s.is(at, list!("a pour"));
        let unit = if two { at + 2 } else { at + 1 };
        // "3x per 20 min session".
        let sized = s.value(unit).is_some() && s.is(unit + 1, list!("min minute")) && s.is_word(unit + 2);
        let unit = if sized { unit + 2 } else { unit };
        if article
            && s.joint(unit) != Joint::LineEnd
            // "3 phrases commençant par une majuscule".
            && !(at > 0 && s.lang == Lang::Fr && s.form(at - 1) == Form::Ing && !s.has(unit, TIME))
            && (s.has(unit, TIME) || !s.is(at, list!("a")) || during || s.lang == Lang::En)
            && (time(unit) && s.value(unit).is_none() || s.has(at, PER) && s.is_word(unit))
            // "posées par l'adulte": by whom.
            && let Some(span) = noun(s, unit).filter(|span| !s.has(span.head, STAFF.and(PEER).and(LEARNER)))
        {
            let day_part = s.is(span.head, list!("soir matin midi nuit night morning evening afternoon day jour"));
            // "20 minutes chaque soir": how long, and how often it is done.
            let often = !s.is(at, list!("par per a an")) && s.mark(at) != Some('/');
            let timed = time_word(s.folded_of(counted.head)).is_some();
            if !(day_part && often && timed) {
                amount.per = Counted::Noun(span);
            }
            // "2 pages à la maison chaque soir": where it is done stands between.
            let place =
                |at: usize| s.has(at, PREP) && !s.is(at, list!("of de d du")) && s.any_has(at + 1..at + 4, PLACE);
            if !(end..at).any(place) {
                amount.range.end = (s.after(span.head)).min(s.len());
            }
        } else if s.is(counted.head, list!("occasions times x"))
            && s.is(at, list!("in within during over"))
            && let Some(occasion) = self.one_occasion(at + 1)
        {
            amount.per = Counted::Noun(occasion);
            amount.range.end = s.after(occasion.head).min(s.len());
        } else if s.is(counted.head, list!("x")) && s.has(at, TIME) {
            // "4x wk".
            amount.per = time_word(s.folded_of(at)).map_or(Counted::Nothing, Counted::Word);
            amount.range.end = at + 1;
        } else if s.mark(at) == Some('/') && s.is(at + 1, list!("j sem")) && s.lang == Lang::Fr {
            // "4x/j".
            amount.per = Counted::Word(if s.is(at + 1, list!("j")) { "day" } else { "week" });
            amount.range.end = at + 2;
        } else if s.comes_from(at, list!("a_l_heure")) {
            amount.per = Counted::Word("h");
            amount.range.end = s.after(at);
        } else if s.is(at, list!("daily weekly monthly quotidiennement hourly")) {
            amount.per = Counted::Word(worded::span_of(s.folded_of(at)));
            amount.range.end = at + 1;
        }
    }

    /// The occasion in which something is counted: `4 times in a 15-minute session`.
    fn one_occasion(&self, at: usize) -> Option<Noun> {
        let s = self.s;
        if !s.is(at, list!("a an one")) {
            return None;
        }
        // Past how long it is.
        let timed = s.value(at + 1).is_some() && s.is(at + 2, list!("minute min hour"));
        let occasion = noun(s, if timed { at + 3 } else { at + 1 })?;
        let lasts =
            s.is(occasion.head, list!("session period class lesson day school_day week month game meal hour shift"));
        (lasts && s.value(occasion.head).is_none()).then_some(occasion)
    }
}

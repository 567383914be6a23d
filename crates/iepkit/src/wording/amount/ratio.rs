//! So many of so many: `8 of 10 questions`, `4 fois sur 5`, `3 of the strategies`.

use super::numbered::{Numbered, SIZES};
use super::{Amount, Counted, Shape};
use crate::wording::clause;
use crate::wording::list::list;
use crate::wording::nouns::{Noun, before, noun, time_word};
use crate::wording::sentence::Sentence;
use crate::wording::tags::*;
use crate::wording::token::Joint;
use crate::{Lang, Number};

/// Whether a share stands at a token, as far as its figures tell: `80%`, `4 of 5`, `4/5`.
pub(in crate::wording) fn opens_share(s: &Sentence<'_>, at: usize) -> bool {
    let next = at + 1;
    let of = s.has(next, OUT_OF) || s.is(next, list!("of")) || s.mark(next) == Some('/');
    s.value(at).is_some() && (s.has(next, PERCENT) || of && s.value(s.after(next)).is_some())
}

impl Numbered<'_, '_> {
    /// `8 of 10 questions`, `4/5`, `4 fois sur 5`.
    pub(super) fn ratio(&self, after: usize, value: Number) -> Option<Amount> {
        let s = self.s;
        // "8x sur 10".
        let times = s.is(after, list!("x")) && s.joint(after) == Joint::Close;
        let after = if times { after + 1 } else { after };
        let slash = s.mark(after) == Some('/') && s.value(after + 1).is_some();
        // "4 in 5 days".
        let days = s.is(after, list!("in")) && matches!(time_word(s.folded_of(after + 2)), Some("day" | "week"));
        let in_days = (days && s.value(after + 1).is_some()).then_some(after + 1);
        // "3 out 5", where "of" was forgotten.
        let out = (s.is(after, list!("out")) && s.value(after + 1).is_some()).then_some(after + 1);
        let direct = if slash { Some(after + 1) } else { self.out_of(after).or(in_days).or(out) };
        let direct_form = direct.is_some();
        let direct = direct.or_else(|| self.across(after));
        let (of_at, counted) = match direct {
            Some(of_at) => (of_at, None),
            None => {
                let counted = noun(s, after)?;
                (self.of_counted(counted)?, Some(counted))
            }
        };
        let of = s.value(of_at)?;
        // "one flight of 14 stairs", "one side of A4": how large it is; "3 boutons sur 4 essais consécutifs": how often.
        let sheet = s.joint(of_at) == Joint::Close && s.is_word(of_at - 1);
        // "within one minute of two prompts".
        let lead = before(s, self.at);
        let soon = counted.is_some_and(|counted| s.has(counted.head, TIME))
            && lead.is_some_and(|lead| s.is(lead, list!("within")));
        let whole = value == Number::from(1) && (sheet || s.is(after, list!("flight set list group")));
        let in_a_row = counted.is_some() && s.has(of_at + 1, TRIAL) && s.has(of_at + 2, IN_A_ROW);
        if whole || in_a_row || soon {
            return None;
        }
        // "1/3 de temps supplémentaire".
        let part = slash && s.is(of_at + 1, list!("de of")) && s.is(of_at + 2, list!("temps time"));
        // "1/2 x 3/4", "1/4 + 2/4": a problem to solve.
        let sign = |at: usize| matches!(s.mark(at), Some('+' | '×' | '÷' | '=')) || s.is(at, list!("x"));
        let share = |at: usize| s.value(at).is_some() && s.mark(at + 1) == Some('/');
        let solved =
            slash && (sign(of_at + 1) && share(of_at + 2) || self.at > 3 && sign(self.at - 1) && share(self.at - 4));
        // 1/4", 1/4 inch: a size.
        let inches = s.mark(of_at + 1) == Some('"') && s.joint(of_at + 1) == Joint::Close
            || s.is(of_at + 1, list!("in")) && s.mark(of_at + 2) == Some('.');
        if of < value || of.thousandths() == 0 || s.is(of_at + 1, SIZES) || inches || part || solved {
            return None;
        }
        let mut end = of_at + 1;
        let mut amount = Amount::new(Shape::Ratio, self.at..end, value);
        amount.of = Some(of);
        // "(24 out of 30) words".
        let closed = s.mark(end) == Some(')');
        let linked = closed || s.joint(end) == Joint::Blank;
        let mut from = end + usize::from(closed);
        if s.is(from, list!("of des de")) && s.lang == Lang::En {
            from += 1;
        }
        let counted = counted.or_else(|| noun(s, from).filter(|_| linked && !s.has(end, PERCENT)));
        if let Some(counted) = counted
            .filter(|counted| !s.has(counted.head, ACCURACY) || s.has(counted.head, TRIAL.and(ITEM)))
            .filter(|counted| {
                // "4/5 cette étape", "4/5 l'an prochain": when.
                counted.head < of_at || !(s.is(from, list!("cette ce l this")) && s.has(counted.head, TIME))
            })
        {
            amount.unit = Counted::Noun(counted);
            if counted.head >= of_at {
                end = s.after(counted.head);
            }
        }
        // "3x/4", "9/10 x".
        let times = times && matches!(amount.unit, Counted::Nothing)
            || matches!(amount.unit, Counted::Noun(noun) if s.is(noun.head, list!("x")));
        if times {
            amount.unit = Counted::Word(s.lang.pick("time", "fois"));
        }
        let lead = before(s, self.at);
        let by_lead = lead.is_some_and(|lead| {
            s.has(lead, PREP)
                && !s.has(lead, AT_LEAST.and(AT_MOST))
                && s.is(lead, list!("in on during across over for at dans lors durant pendant sur a"))
        }) || lead.is_some_and(|lead| s.lemma(lead).starts_with("lors"));
        let head = counted.map(|counted| counted.head);
        // "attacher quatre boutons sur cinq": what is done, not how often.
        let object = lead.is_some_and(|verb| s.has(verb, SEEN) && !s.has(verb, clause::NOUNS | PREP | AT_LEAST))
            && head.is_some_and(|head| {
                s.is(head, list!("task tasks tache taches"))
                    || !s.has(head, TRIAL.and(OCCASION).and(CALENDAR).and(TIME).and(PLACE))
            });
        let item = object
            || head.is_some_and(|head| {
                s.has(head, ITEM) && !s.has(head, OCCASION)
                    || s.is(head, list!("marche marches step steps stair stairs"))
            });
        let occasion = head.is_some_and(|head| s.has(head, TRIAL.and(OCCASION).and(CALENDAR).and(PLACE)) && !item);
        // "earning 16/20 on the rubric".
        let earned =
            lead.is_some_and(|verb| s.is_or_comes_from(verb, list!("earn earning score scoring obtenir obtenant")));
        let item = item || earned;
        // ", 8 of 10 customers": each of them is an occasion.
        let apart = lead.is_some_and(|lead| matches!(s.mark(lead), Some(',' | '-'))) && head.is_some();
        amount.occasions = occasion || (by_lead || apart || !direct_form) && !item || head.is_none() && !earned;
        amount.range.end = end.min(s.len());
        Some(amount)
    }

    /// Of how many a noun is counted: `15 mots sur 20`, `4 fois/5`.
    fn of_counted(&self, counted: Noun) -> Option<usize> {
        let s = self.s;
        let from = s.after(counted.head);
        // But not "2 fois/5 jours".
        if s.mark(from) == Some('/') && s.value(from + 1).is_some() && !s.has(from + 2, TIME.and(PERCENT)) {
            return Some(from + 1);
        }
        let stop = s.sentence_end(self.at).min(from + 9);
        let passes = |link: &usize| {
            !s.has(*link, PREP) || s.is(*link, list!("de d des du of avec a en par")) || self.out_of(*link).is_some()
        };
        // "8 phrases avec un sujet et un verbe sur 10", "8 questions « qui » et « quoi » sur 10".
        let joins = |link: usize| {
            let within = || (from..link).any(|near| s.is(near, list!("avec with")) || s.mark(near) == Some('"'));
            !s.has(link, AND) || within()
        };
        // "7 problèmes (à une étape) sur 10".
        let opens = (from..stop).find(|at| s.mark(*at) == Some('('));
        let closes = opens.and_then(|opens| (opens..stop).find(|at| s.mark(*at) == Some(')')));
        let in_brackets = |at: usize| closes.is_some() && (Some(at) == opens || Some(at) == closes);
        let near = (from..stop).take_while(|link| {
            s.mark(*link).is_none_or(|mark| mark == '"' || in_brackets(*link))
                // "15 mots de 3 lettres sur 20", "7 problèmes à une étape sur 10".
                && (s.value(*link).is_none() || s.is(*link - 1, list!("de d a en")) && !s.has(counted.head, TIME))
                && !s.has(*link, WHEN.and(MODAL).and(OPENS_CONDITION))
                && !s.is(*link, list!("which"))
                && joins(*link)
                && passes(link)
        });
        let link = near.into_iter().find(|link| !s.is(*link, list!("de d des")) && self.out_of(*link).is_some())?;
        let of_at = self.out_of(link)?;
        // "3 paragraphs of 5 sentences each": how long each is.
        if s.is(link, list!("of")) && s.has(of_at + 1, ITEM) && s.is(of_at + 2, list!("each")) {
            return None;
        }
        // "four answers in five", but not "4 answers in two minutes".
        let answers = s.is(link, list!("in")) && !s.has(counted.head, TRIAL) && s.is_word(of_at + 1);
        (!answers).then_some(of_at)
    }

    /// The number of tries: `two times across three opportunities`.
    fn across(&self, after: usize) -> Option<usize> {
        let s = self.s;
        let tries = list!("opportunities trials attempts occasions");
        let of_at = after + 2;
        let across = s.is(after, list!("times")) && s.is(after + 1, list!("across")) && s.value(of_at).is_some();
        (across && (of_at + 1..of_at + 3).any(|at| s.is(at, tries))).then_some(of_at)
    }

    /// `18 of them`.
    pub(super) fn of_them(&self, after: usize, value: Number) -> Option<Amount> {
        let s = self.s;
        // "three of her skills"; "one of his strategies" counts nothing.
        let several = value > Number::from(1) && s.is(after + 1, list!("his her their"));
        let them = s.is(after, list!("of"))
            && (several || value > Number::from(1) && s.is(after + 1, list!("them these those")))
            || s.is(after, list!("d")) && s.is(after + 1, list!("entre"))
            || s.is(after, list!("de")) && s.is(after + 1, list!("ses mes leurs ces")) && value > Number::from(1);
        // "3 of the strategies on her card", "3 des stratégies", "2 de ses forces".
        let of_the = match s.lang {
            Lang::En => s.is(after, list!("of")) && s.is(after + 1, list!("the his her their")),
            Lang::Fr => {
                s.is(after, list!("des")) || s.is(after, list!("de")) && s.is(after + 1, list!("ses mes leurs"))
            }
        };
        let things = usize::from(s.lang == Lang::En) + after + 1;
        let named = noun(s, things).filter(|things| !s.has(things.head, LEARNER.and(PEER).and(STAFF)));
        // "page 27 of the workbook".
        let numbered = before(s, self.at).is_some_and(|lead| s.has(lead, NUMBERED));
        let named = named.filter(|_| of_the && !numbered && value > Number::from(1) && s.value(things).is_none());
        if let Some(things) = named {
            let mut amount = Amount::new(Shape::Count, self.at..s.after(things.head), value);
            amount.unit = Counted::Noun(things);
            return Some(amount);
        }
        them.then(|| Amount::new(Shape::Count, self.at..after + 2, value))
    }

    /// The number after `out of`, `sur` or `of the`.
    pub(super) fn out_of(&self, at: usize) -> Option<usize> {
        let s = self.s;
        if !s.has(at, OUT_OF) {
            return None;
        }
        let mut next = s.after(at);
        // "sur un total de 10".
        while next < at + 6
            && s.value(next).is_none()
            && (s.has(next, DET.and(ALL))
                || s.has(next, FILLER) && !s.is(at, list!("de d"))
                || s.is(next, list!("possible total les of the given liste list serie series un une de")))
        {
            next = s.after(next);
        }
        // "two amounts in 4/5 trials": that ratio is another.
        let another = s.mark(next + 1) == Some('/')
            || s.is(next + 1, list!("of out out_of")) && s.value(s.after(next + 1)).is_some();
        if s.is(at, list!("in")) && another {
            return None;
        }
        let is_number = s.value(next).is_some()
            && !(s.joint(next + 1) == Joint::Hyphen && s.is_word(next + 1))
            && !s.has(next + 1, PERCENT);
        let time = s.is(at, list!("in")) && time_word(s.folded_of(next + 1)).is_some();
        (is_number && !time).then_some(next)
    }
}

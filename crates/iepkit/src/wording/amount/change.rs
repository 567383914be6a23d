//! Changes from one number to another, and numbers whose noun stands elsewhere.

use super::numbered::Numbered;
use super::{Amount, Bound, Counted, Shape};
use crate::wording::clause::NOUNS;
use crate::wording::list::list;
use crate::wording::nouns::{Noun, before, follows, noun, time_word};
use crate::wording::sentence::Sentence;
use crate::wording::tags::*;
use crate::{Lang, Number};

/// `DRA 14`, `Lexile 850`: a name in capitals before its number.
fn is_scale_name(s: &Sentence<'_>, at: usize) -> bool {
    s.lemma(at).is_empty() && s.value(at + 1).is_some() && s.has_capital(at) && s.is_word(at)
}

impl Numbered<'_, '_> {
    /// `from 60 to 100 words a minute`: the second number is the target, the first the baseline.
    pub(super) fn change(&self) -> Option<Amount> {
        let Numbered { s, at, value } = *self;
        let mut lead = before(s, at)?;
        // "from DRA 14 to DRA 24": the name of a scale stands before its number.
        let ranks = list!("niveau level stage palier stade echelon grade");
        let ranked = s.is(lead, ranks);
        if is_scale_name(s, lead) || ranked {
            lead = before(s, lead)?;
        }
        for _ in 0..5 {
            let link = s.has(lead, DET.and(FILLER).and(AT_LEAST).and(ACCURACY).and(SCALE))
                || s.is(
                    lead,
                    list!(
                        "of about environ approximately around current present actuel avg standard raw scaled needing \
                         requiring"
                    ),
                )
                || s.comes_from(lead, list!("current_level present_level niveau_actuel"));
            // "lire du niveau 8".
            let du = s.is(lead, list!("du"))
                && ranked
                && !before(s, lead).is_some_and(|verb| s.comes_from(verb, list!("passer")));
            if !link || du || s.is(lead, list!("de d")) {
                break;
            }
            lead = before(s, lead)?;
        }
        // "62 → 85 wcpm", "increase the words read (20 to 50)".
        let near = (at + 1..at + 5).take_while(|near| s.mark(*near).is_none_or(|mark| matches!(mark, '/' | '%' | '→')));
        let arrow = near.into_iter().find(|near| s.mark(*near) == Some('→') && s.value(near + 1).is_some());
        let bracketed = s.mark(lead) == Some('(')
            && s.is(at + 1, list!("to a"))
            && s.value(at + 2).is_some()
            && s.mark(at + 3) == Some(')')
            && s.any_has(s.sentence_start(at)..at, CHANGE);
        // "45 wcpm to 80 wcpm".
        let rates = list!("wpm wcpm cwpm wrcm mclm");
        let rated = s.is(at + 1, rates) && s.is(at + 2, list!("to a")) && s.is(at + 4, rates);
        let aside = arrow.is_some() || bracketed || rated;
        let lead = if aside { at } else { lead };
        let opens = aside
            || match s.lang {
                Lang::En => {
                    s.is(lead, list!("from"))
                    // "improving from 2 of 10".
                    || s.has(lead, OPENS_BASELINE) && s.lemma(lead).ends_with("_from")
                    || s.lemma(lead).starts_with("from_")
                    || s.comes_from(lead, list!("go_from move_from"))
                    || s.lemma(lead).ends_with("baseline_of")
                }
                Lang::Fr => {
                    s.lemma(lead).starts_with("passer_d")
                        || s.comes_from(lead, list!("passer"))
                        // "lire du niveau 8 au niveau 16".
                        || s.is(lead, list!("du")) && s.is(lead + 1, list!("niveau palier"))
                        // "pas plus de 1 à 2 crises" is no change.
                        || (s.is(lead, list!("de d"))
                            || s.lemma(lead).ends_with("_de") && !s.has(lead, AT_MOST | AT_LEAST | LESS_THAN | MORE_THAN))
                            && (lead == 0
                                || s.mark(lead - 1) == Some(':')
                                // "rester assis plus longtemps (de 5 à 15 minutes)".
                                || matches!(s.mark(lead - 1), Some('(' | ',')) && self.is_compared_before(lead)
                                || (s.sentence_start(at)..lead)
                                    .any(|near| s.has(near, CHANGE) || s.comes_from(near, list!("passer"))))
                }
            };
        // "count backwards from 20 to 0": how far, and no change.
        let counts = s.is(lead, list!("from de d"))
            && s.any_from(lead.saturating_sub(6)..lead, list!("count skip_count count_on compter denombrer"));
        // "the times tables from 2 to 9": which of them.
        let tables = lead > 0 && s.is(lead - 1, list!("table tables multiplication facts"));
        if !opens || counts || tables {
            return None;
        }
        let stop = s.sentence_end(at).min(at + 12);
        let link = (at + 1..stop).find(|link| {
            let word = match s.lang {
                Lang::En => s.is(*link, list!("to")) || s.comes_from(*link, list!("up_to")),
                Lang::Fr => {
                    s.is(*link, list!("a jusqu"))
                        || s.comes_from(*link, list!("jusqu_a"))
                        || s.is(*link, list!("au")) && s.is(link + 1, list!("niveau palier"))
                }
            };
            let word = word || arrow == Some(*link);
            let next = self.number_after(*link);
            // "les enfants de 8 à 10 ans": an age; "de 3 sur l'échelle à 4 points": how long the scale is.
            let scale = s.has(link - 1, SCALE) && s.lang == Lang::Fr;
            word && !scale && next.is_some_and(|next| !s.is(next + 1, list!("ans")))
        })?;
        let to = self.number_after(link)?;
        let none = s.is(to, list!("aucun aucune none"));
        let one = if none { Number::default() } else { Number::from(1) };
        let target = Numbered { s, at: to, value: s.value(to).unwrap_or(one) };
        let (after, target_value) = target.range();
        let after = after + usize::from(s.is(after, list!("seul seule")));
        // "from 6 times a week to once a week".
        let times = || s.is(to, list!("once twice")).then(|| super::worded::times(s, to)).flatten();
        let amount = times()
            .or_else(|| target.percent(after, target_value))
            .or_else(|| target.ratio(after, target_value))
            .or_else(|| target.level().filter(|_| s.is(to + 1, list!("l gb"))))
            .or_else(|| target.noun_amount(after, target_value))
            .or_else(|| target.bare(after, target_value));
        let mut amount = amount?;
        // The unit may stand with the first number alone.
        if matches!(amount.unit, Counted::Nothing) && amount.shape != Shape::Percent && amount.shape != Shape::Ratio {
            if let Some(first) = self.percent(at + 1, value).or_else(|| self.noun_amount(at + 1, value)) {
                (amount.shape, amount.unit) = (first.shape, first.unit);
                if amount.per_nothing() {
                    amount.per = first.per;
                }
                if matches!(amount.unit, Counted::Nothing) {
                    amount.unit = self.counted_before(lead);
                }
            } else {
                // "increase requests from 2 to 12 a day": what changes is what is counted.
                amount.unit = self.counted_before(lead);
                let minute = (s.sentence_start(at)..lead)
                    .any(|near| s.has(near, PER) && time_word(s.folded_of(near + 1)) == Some("min"));
                // "increase CWPM from 38 to 72".
                if (lead.saturating_sub(6)..lead).any(|near| s.is(near, rates)) {
                    (amount.shape, amount.per) = (Shape::Rate, Counted::Word("min"));
                    amount.unit = Counted::Word(if s.lang == Lang::En { "word" } else { "mot" });
                }
                if minute {
                    (amount.shape, amount.per) = (Shape::Rate, Counted::Word("min"));
                }
            }
        }
        // "reduce aggression from 6 incidents a week to 1 or fewer": what the first number counts.
        if matches!(amount.unit, Counted::Noun(noun) if noun.head < lead)
            && let Some(Counted::Noun(counted)) = self.noun_amount(at + 1, value).map(|first| first.unit)
        {
            amount.unit = Counted::Noun(counted);
        }
        if amount.shape == Shape::Held {
            amount.shape = Shape::Count;
        }
        // "the number of prompts from 5 to 1".
        if let Counted::Noun(noun) = amount.unit
            && amount.shape == Shape::Count
            && amount.per_nothing()
            && s.has(noun.head, PROMPT)
        {
            (amount.shape, amount.prompt) = (Shape::Prompts, super::help::prompt_kind(s, noun.head..noun.end));
        }
        // "de 2 à 5 consignes sur 6": what is reached, and no occasions.
        if amount.shape == Shape::Ratio
            && let Counted::Noun(noun) = amount.unit
        {
            amount.occasions = s.has(noun.head, TRIAL.and(OCCASION).and(CALENDAR).and(TIME)) && !s.has(noun.head, ITEM);
        }
        // "a chart from 1 to 100": nothing changes.
        let changes = || {
            let start = s.sentence_start(at);
            (start..s.sentence_end(at).min(start + 40)).any(|near| {
                s.has(near, CHANGE.and(SCALE).and(ACCURACY).and(PERFORMANCE)) || s.lemma(near).starts_with("passer")
            })
        };
        if amount.is_bare() && value == Number::from(1) && !changes() {
            return None;
        }
        let scale = (at..(amount.range.end + 6).min(s.sentence_end(at)))
            .chain(s.sentence_start(at)..lead)
            .find(|near| s.is(*near, list!("rubric scale rating thermometer grille echelle rubrique thermometre")));
        if let Some(head) = scale
            && matches!(amount.shape, Shape::Count)
        {
            (amount.shape, amount.unit) = (Shape::Level, Counted::Noun(Noun { head, end: head + 1 }));
        }
        // "from a Grade 2 to a Grade 4 level".
        if s.is(to - 1, list!("grade")) && s.is(to + 1, list!("level")) {
            (amount.shape, amount.unit) = (Shape::Level, Counted::Word("grade"));
        }
        // "from a 2.1 to a 3.0 grade equivalent".
        if matches!(amount.unit, Counted::Noun(noun) if s.is(noun.head, list!("equivalent"))) {
            (amount.shape, amount.unit) = (Shape::Level, Counted::Word("grade"));
        }
        // "faire passer son niveau de lecture de 14 à 24".
        // "du niveau 10 au niveau 16 de la trousse".
        let unit = matches!(amount.unit, Counted::Nothing) || ranked && s.is(to - 1, ranks);
        let level = matches!(amount.shape, Shape::Count)
            && unit
            && (ranked || s.any_is(at.saturating_sub(6)..lead, list!("level niveau")));
        // "from a standard score of 78 to 85".
        let scored = amount.is_bare() && s.any_is(lead..at, list!("score"));
        if level || scored {
            let scale = if s.lang == Lang::En { "level" } else { "niveau" };
            (amount.shape, amount.unit) = (Shape::Level, Counted::Word(if scored { "score" } else { scale }));
        }
        let first = self.time_today(&mut amount).unwrap_or(s.value(at).unwrap_or(value));
        if first > amount.value && amount.shape != Shape::Ratio && !self.is_paid_otherwise(&amount) {
            amount.bound.get_or_insert(Bound::Most);
        }
        amount.from = Some((first, lead..link));
        amount.range = lead..amount.range.end;
        Some(amount)
    }

    /// Whether more or less is asked for before a change that stands apart, or so many of so many.
    fn is_compared_before(&self, lead: usize) -> bool {
        let s = self.s;
        let more = list!("plus plus_d plus_de moins moins_d moins_de davantage longtemps");
        let share = s.mark(self.at + 1) == Some('/') || s.has(self.at + 1, PERCENT);
        share || s.any_is(s.sentence_start(lead)..lead, more)
    }

    pub(super) fn number_after(&self, at: usize) -> Option<usize> {
        let mut next = self.s.after(at);
        let passes = |next: usize| {
            is_scale_name(self.s, next)
                || self
                    .s
                    .has(next, DET.and(AT_LEAST).and(AT_MOST).and(MORE_THAN).and(LESS_THAN).and(FILLER).and(ACCURACY))
                || self.s.is(next, list!("of de level niveau echelon palier stade about environ needing requiring"))
                || self.s.is(next, list!("grade")) && self.s.is(next + 2, list!("level"))
        };
        // "à un par semaine".
        let one = |next: usize| {
            let what = next + 1;
            self.s.is(next, list!("aucun aucune zero none once twice"))
                || self.s.is(next, list!("un une"))
                    && (self.s.has(what, PER.and(PROMPT).and(ERROR)) || self.s.is(what, list!("seul seule")))
        };
        while passes(next) && self.s.value(next).is_none() && !one(next) && next < at + 6 {
            next = self.s.after(next);
        }
        (self.s.value(next).is_some() || one(next)).then_some(next)
    }

    pub(super) fn bare(&self, after: usize, value: Number) -> Option<Amount> {
        let mut amount = Amount::new(Shape::Count, self.at..after, value);
        self.per(Noun { head: self.at, end: after }, &mut amount);
        Some(amount)
    }

    /// A number whose noun stands elsewhere: `no more than one per month`, `will solve 16`.
    pub(super) fn alone(&self, after: usize, value: Number) -> Option<Amount> {
        let s = self.s;
        // "before reaching a 4".
        if s.lang == Lang::En && follows(s, self.at, list!("a an")) {
            return None;
        }
        // "two or fewer a week".
        let bounded = s.has(after, AT_LEAST | AT_MOST);
        let bound = bounded.then(|| if s.has(after, AT_MOST) { Bound::Most } else { Bound::Least });
        let after = if bounded { s.after(after) } else { after };
        let mut amount = self.bare(after, value)?;
        amount.bound = bound;
        let paid = !amount.per_nothing();
        let closes = after >= s.len()
            || s.mark(after).is_some_and(|mark| matches!(mark, '.' | ',' | ';' | '('))
            || s.is(after, list!("by before in d_ici avant dans with"))
            || s.has(after, OPENS_METHOD)
            || s.is(after, list!("in en")) && (s.value(after + 1).is_some() || s.has(after + 1, CALENDAR))
            || self.bounded() && s.has(after, OPENS_CONDITION)
            || s.is(after, list!("correctly correct right correctement"));
        let lead = self.skip_lead(before(s, self.at));
        // "with minimal prompts (2 or fewer)".
        let aside = lead.filter(|opens| s.mark(*opens) == Some('('));
        let helped = aside.and_then(|opens| before(s, opens)).is_some_and(|lead| s.has(lead, PROMPT));
        if helped && bound != Some(Bound::Least) && s.mark(after) == Some(')') {
            (amount.shape, amount.bound) = (Shape::Prompts, Some(Bound::Most));
            return Some(amount);
        }
        // "un nombre de rappels inférieur à 3".
        let of_number = lead.filter(|head| {
            *head > 1 && s.is(head - 1, list!("of de d")) && s.is(head - 2, list!("number nombre")) && self.bounded()
        });
        if let Some(counted) = of_number.and_then(|head| noun(s, head)) {
            let with = counted.head.checked_sub(4).filter(|with| s.is(*with, list!("avec with")));
            amount.range.start = with.unwrap_or(amount.range.start);
            amount.unit = Counted::Noun(counted);
            if s.has(counted.head, PROMPT) {
                amount.shape = Shape::Prompts;
            }
            return Some(amount);
        }
        // "with 18 correct".
        let right = s.is(after, list!("correct right")) && lead.is_some_and(|lead| s.is(lead, list!("with")));
        // "additionner jusqu'à 100": how large the numbers are.
        let within = before(s, self.at).is_some_and(|lead| s.comes_from(lead, list!("jusqu_a up_to")))
            && s.any_has(s.sentence_start(self.at)..self.at, SEEN)
            && s.any_from(
                s.sentence_start(self.at)..self.at,
                list!("additionner soustraire calculer add subtract compute"),
            );
        if within {
            return None;
        }
        // "sur 10 mots, il en lira 8 sans erreur".
        let of_them = lead.is_some_and(|verb| s.has(verb, VERB) && verb > 0 && s.is(verb - 1, list!("en")));
        let closes = closes || of_them && s.has(after, PREP.and(WITHOUT));
        let done = lead.is_some_and(|verb| {
            let willed = before(s, verb).is_some_and(|lead| s.has(lead, MODAL.and(FILLER).and(WRAP).and(SUBJECT)));
            of_them || s.has(verb, SEEN) && (!s.has(verb, NOUNS) || self.bounded() || willed)
        });
        // "write the answers to 18".
        let answers = before(s, self.at)
            .filter(|to| s.is(*to, list!("to")))
            .is_some_and(|to| follows(s, to, list!("answer answers")));
        // "raise his score to 850": where the change ends.
        let target = follows(s, self.at, list!("to a"))
            && s.any_has(self.at.saturating_sub(8)..self.at, CHANGE)
            && (closes || s.has(after, PREP));
        let done = done || target;
        if paid || target && (bounded || self.bounded()) {
            amount.unit = self.counted_before(self.at);
        }
        // "réduire à 2 par jour les crises": what is counted stands behind.
        let behind = amount.range.end;
        let counted = s.is(behind, list!("le la les l ses the his her"))
            && matches!(amount.unit, Counted::Nothing)
            && s.any_has(s.sentence_start(self.at)..self.at, CHANGE);
        let counted = counted.then(|| noun(s, behind)).flatten();
        if let Some(counted) = counted.filter(|noun| !s.has(noun.head, INNER.and(ACCURACY).and(TIME))) {
            amount.unit = Counted::Noun(counted);
        }
        // "chooses one by pointing": one of them.
        let pronoun = s.is(self.at, list!("one")) && !self.bounded();
        (paid || target || right || answers || closes && done && !pronoun).then_some(amount)
    }

    pub(super) fn alone_with_bound(&self) -> Option<Amount> {
        self.alone(self.at + 1, self.value).map(|amount| self.with_bound(amount))
    }

    /// What was named before as that which is counted.
    pub(super) fn counted_before(&self, at: usize) -> Counted {
        let s = self.s;
        let number =
            |near: usize| near > 1 && s.is(near - 1, list!("of de d")) && s.is(near - 2, list!("number nombre"));
        let things = |near: &usize| s.has(*near, PERFORMANCE) && !s.is(*near, list!("nombre")) || number(*near);
        let start = s.sentence_start(at);
        // "reduce trips out of class to 2 per day": the object of the change.
        let object = || {
            let verb = (start..at).find(|near| s.has(*near, CHANGE) && !s.has(*near, NOUNS))?;
            Some(s.after(verb)).filter(|object| *object < at && s.is_word(*object) && !s.has(*object, INNER.and(PREP)))
        };
        (start..at)
            .find(things)
            .or_else(object)
            .and_then(|near| noun(s, near))
            .filter(|counted| !s.has(counted.head, INNER.and(ACCURACY)))
            .map_or(Counted::Nothing, Counted::Noun)
    }
}

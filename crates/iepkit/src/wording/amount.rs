//! Amounts: how much, how often, how long, as the sentence says it with a number.

use std::ops::{Deref, Range};


use super::claims::Claims;
use super::clause::NOUNS;
use super::nouns::{self, Noun, any, before, noun, time_word};
use super::sentence::Sentence;
use super::tags::*;
use super::token::Joint;
use super::worded;
use crate::plan::Prompt;
use crate::{Lang, Number};

/// What an amount is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    Percent,
    Ratio,
    Rate,
    Count,
    Duration,
    /// A time at most: in under, within.
    TimeLimit { latency: bool },
    Level,
    Prompts,
    Milestone,
    /// Each and every time.
    Always,
    /// Every day, every week.
    Every,
    /// A change without an end level.
    Growth,
    /// So many occasions in a row.
    Held,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bound {
    Least,
    Most,
}

/// What is counted.
#[derive(Clone, Copy, Debug)]
pub(super) enum Counted {
    Nothing,
    Noun(Noun),
    Word(&'static str),
}

/// An amount in the sentence.
#[derive(Clone, Debug)]
pub(super) struct Amount {
    pub(super) shape: Shape,
    /// Its words, with those that lead it.
    pub(super) range: Range<usize>,
    pub(super) value: Number,
    pub(super) of: Option<Number>,
    pub(super) bound: Option<Bound>,
    pub(super) unit: Counted,
    pub(super) per: Counted,
    pub(super) from: Option<(Number, Range<usize>)>,
    pub(super) prompt: Option<Prompt>,
    /// Whether it speaks of occasions rather than of what is done in one.
    pub(super) occasions: bool,
    pub(super) consecutive: bool,
    /// Whether it is led by a word that asks for it, such as `for` before a time.
    pub(super) led: bool,
}

impl Amount {
    pub(super) fn new(shape: Shape, range: Range<usize>, value: Number) -> Amount {
        Amount {
            shape,
            range,
            value,
            of: None,
            bound: None,
            unit: Counted::Nothing,
            per: Counted::Nothing,
            from: None,
            prompt: None,
            occasions: false,
            consecutive: false,
            led: false,
        }
    }

    /// Whether it stays an amount inside a circumstance: `given 20 problems` says how many are given, not how many are done.
    pub(super) fn is_strong(&self) -> bool {
        let weak = matches!(self.shape, Shape::Count | Shape::Duration | Shape::Always);
        self.bound.is_some() || self.led || self.from.is_some() || !matches!(self.per, Counted::Nothing) || !weak
    }
}

/// The amounts of a sentence, in order, and for each token the strong amount that it is in.
pub(super) struct Amounts {
    list: Vec<Amount>,
    strong: Vec<u32>,
}

impl Amounts {
    pub(super) fn read(s: &Sentence<'_>, claims: &Claims) -> Amounts {
        let mut list = Vec::new();
        let mut at = 0;
        while at < s.len() {
            let free = claims.is_free(at);
            let amount = match s.value(at) {
                _ if !free => None,
                Some(value) => Numbered { s, at, value }.read(),
                None => worded::amount(s, at),
            };
            at = match (amount, s.value(at)) {
                (Some(amount), _) => {
                    let end = amount.range.end.max(at + 1);
                    list.push(amount);
                    end
                }
                // A range that is no amount has no amount inside it.
                (None, Some(value)) if free => Numbered { s, at, value }.range().0,
                _ => s.after(at),
            };
        }
        let mut amounts = Amounts { list, strong: vec![0; s.len()] };
        amounts.note_strong();
        amounts
    }

    fn note_strong(&mut self) {
        self.strong.fill(0);
        for (amount, number) in self.list.iter().zip(1..).filter(|(amount, _)| amount.is_strong()) {
            for slot in self.strong.iter_mut().take(amount.range.end).skip(amount.range.start).filter(|slot| **slot == 0) {
                *slot = number;
            }
        }
    }

    /// The amount at a token, if it is one that keeps its words to itself.
    pub(super) fn strong_at(&self, at: usize) -> Option<&Amount> {
        let number = *self.strong.get(at)? as usize;
        self.list.get(number.checked_sub(1)?)
    }

    pub(super) fn retain(&mut self, keeps: impl Fn(&Amount) -> bool) {
        self.list.retain(keeps);
        self.note_strong();
    }

    /// Those of a clause; all of them, where there are few, since one sentence may name the act and the next the amount.
    pub(super) fn of_clause(&self, range: &Range<usize>) -> &[Amount] {
        if self.list.len() <= FEW {
            return &self.list;
        }
        let from = self.list.partition_point(|amount| amount.range.start < range.start);
        let to = self.list.partition_point(|amount| amount.range.start < range.end);
        self.list.get(from..to.min(from + FEW)).unwrap_or_default()
    }
}

impl Deref for Amounts {
    type Target = [Amount];

    fn deref(&self) -> &[Amount] {
        &self.list
    }
}

/// As many amounts as a goal may hold and still be read as one.
const FEW: usize = 32;

/// Sizes and weights: how large a thing is, not how well it is done.
const SIZES: &[&str] = &["inch", "inches", "cm", "mm", "m", "km", "foot", "feet", "meter", "meters", "metre", "metres", "mètre", "mile", "miles", "pounds", "lbs", "ounces", "cup", "cups", "dollars", "dollar", "old", "ans", "centimetres", "centimetre"];

/// A number in its place.
struct Numbered<'s, 't> {
    s: &'s Sentence<'t>,
    at: usize,
    value: Number,
}

/// What stands before a number: where its lead starts, and the bound it gives.
struct Lead {
    start: usize,
    bound: Option<Bound>,
    strict: bool,
}

impl Numbered<'_, '_> {
    fn read(&self) -> Option<Amount> {
        let Numbered { s, at, .. } = *self;
        let hyphened = s.joint(at) == Joint::Hyphen && at > 0 && s.value(at - 1).is_none();
        if hyphened || self.is_name() {
            return self.change().or_else(|| self.level());
        }
        if s.is(at + 1, &["quarters", "quarts", "thirds", "tiers"]) {
            return worded::fraction(s, at + 1);
        }
        if let Some(to) = before(s, at).filter(|to| s.is(*to, &["to"]) || s.lemma(*to) == "jusqu_a") && before(s, to).is_some_and(|verb| matches!(s.lemma(verb), "count" | "compter") || s.is(verb, &["comptine"])) {
            return Some(Amount::new(Shape::Count, to..at + 1, self.value));
        }
        let (after, value) = self.range();
        if s.joint(after) == Joint::Hyphen && s.is_word(after) {
            return self.period(after);
        }
        // "1 or fewer prompts": the bound stands before what is counted.
        let between = s.has(after, AT_LEAST.and(AT_MOST)) && s.is_word(s.after(after)) && s.value(s.after(after)).is_none() && !s.has(s.after(after), PREP);
        if between && let Some(mut amount) = self.noun_amount(s.after(after), value) {
            amount.bound = Some(if s.has(after, AT_MOST) { Bound::Most } else { Bound::Least });
            amount.range.start = self.lead(&amount).start.min(amount.range.start);
            return Some(amount);
        }
        let amount = self
            .change()
            .or_else(|| self.percent(after, value))
            .or_else(|| self.level())
            .or_else(|| self.ratio(after, value))
            .or_else(|| self.of_them(after, value))
            .or_else(|| self.noun_amount(if s.is(at, &["dizaine", "douzaine", "vingtaine"]) { after + 1 } else { after }, value));
        amount.map(|amount| self.with_bound(amount))
    }

    /// `Room 12`, `grade 3`: the number is a name.
    fn is_name(&self) -> bool {
        let Some(before) = before(self.s, self.at).filter(|_| self.s.joint(self.at) != Joint::LineEnd) else { return false };
        self.s.has(before, NUMBERED) && before + 1 == self.at && !self.s.has(self.at + 1, PERCENT) && self.s.mark(self.at + 1) != Some('/')
            && !self.s.is(before, &["no", "set", "book", "page", "group", "groupe", "period"])
    }

    /// Where a number or a range of numbers ends, and the lower one.
    fn range(&self) -> (usize, Number) {
        let Numbered { s, at, value } = *self;
        let close = s.joint(at + 1) == Joint::Hyphen && s.value(at + 1).is_some();
        let dash = s.mark(at + 1) == Some('-') && s.value(at + 2).is_some();
        let said = s.is(at + 1, &["to", "or", "a", "ou", "et"]) && s.value(at + 2).is_some() && s.value(at + 2) >= s.value(at);
        let repeated = s.mark(at + 1) == Some('(') && s.value(at + 2) == Some(value) && s.mark(at + 3) == Some(')');
        if repeated {
            (at + 4, value)
        } else if close {
            (at + 2, value)
        } else if dash || said {
            (at + 3, value)
        } else {
            (at + 1, value)
        }
    }

    /// `for a 10-minute period`.
    fn period(&self, after: usize) -> Option<Amount> {
        let Numbered { s, at, value } = *self;
        let time = time_word(s.folded_of(after))?;
        let period = s.is(after + 1, SPANS);
        if !period && !s.has(after + 1, STOPS_AFTER) && after + 1 < s.len() {
            return None;
        }
        let article = before(s, at)?;
        let lead = if s.has(article, DET) { before(s, article)? } else { article };
        let long = !matches!(time, "s" | "min" | "h");
        let leads: &[&str] = if long { &["over", "across", "for", "during", "in", "within"] } else { &["for"] };
        let start = Some(lead).filter(|lead| s.is(*lead, leads))?;
        let mut amount = Amount::new(if long { Shape::Held } else { Shape::Duration }, start..(after + 2).min(s.len()), value);
        amount.unit = Counted::Word(time);
        amount.led = true;
        Some(amount)
    }

    /// `from 60 to 100 words a minute`: the second number is the target, the first the baseline.
    fn change(&self) -> Option<Amount> {
        let Numbered { s, at, value } = *self;
        let mut lead = before(s, at)?;
        for _ in 0..3 {
            let link = s.has(lead, DET.and(FILLER).and(AT_LEAST).and(ACCURACY).and(SCALE)) || s.is(lead, &["of", "about", "environ", "approximately", "around"]);
            if !link || s.is(lead, &["de", "d"]) {
                break;
            }
            lead = before(s, lead)?;
        }
        let opens = match s.lang {
            Lang::En => s.is(lead, &["from"]) || matches!(s.lemma(lead), "go_from" | "move_from") || s.lemma(lead).ends_with("baseline_of"),
            Lang::Fr => s.lemma(lead).starts_with("passer_d") || s.is(lead, &["de", "d"]) && (lead == 0 || any(s, s.sentence_start(at)..lead, CHANGE)),
        };
        if !opens {
            return None;
        }
        let stop = s.sentence_end(at).min(at + 12);
        let link = (at + 1..stop).find(|link| {
            let word = match s.lang {
                Lang::En => s.is(*link, &["to"]) || s.lemma(*link) == "up_to",
                Lang::Fr => s.is(*link, &["a", "jusqu"]) || s.lemma(*link) == "jusqu_a",
            };
            let next = self.number_after(*link);
            word && next.is_some()
        })?;
        let to = self.number_after(link)?;
        let target = Numbered { s, at: to, value: s.value(to)? };
        let (after, target_value) = target.range();
        let amount = target
            .percent(after, target_value)
            .or_else(|| target.ratio(after, target_value))
            .or_else(|| target.noun_amount(after, target_value))
            .or_else(|| target.bare(after, target_value));
        let mut amount = amount?;
        // The unit may stand with the first number alone.
        if matches!(amount.unit, Counted::Nothing) && amount.shape != Shape::Percent && amount.shape != Shape::Ratio {
            if let Some(first) = self.percent(at + 1, value).or_else(|| self.noun_amount(at + 1, value)) {
                (amount.shape, amount.unit) = (first.shape, first.unit);
                if matches!(amount.per, Counted::Nothing) {
                    amount.per = first.per;
                }
            } else {
                // "increase requests from 2 to 12 a day": what changes is what is counted.
                amount.unit = self.counted_before(lead);
                let minute = (s.sentence_start(at)..lead).any(|near| s.has(near, PER) && time_word(s.folded_of(near + 1)) == Some("min"));
                if minute {
                    (amount.shape, amount.per) = (Shape::Rate, Counted::Word("min"));
                }
            }
        }
        if amount.shape == Shape::Held {
            amount.shape = Shape::Count;
        }
        let scale = (at..(amount.range.end + 6).min(s.sentence_end(at))).find(|near| s.is(*near, &["rubric", "scale", "grille", "echelle", "rubrique"]));
        if let Some(head) = scale && matches!(amount.shape, Shape::Count) {
            (amount.shape, amount.unit) = (Shape::Level, Counted::Noun(Noun { head, end: head + 1 }));
        }
        let first = s.value(at).unwrap_or(value);
        if first > amount.value && amount.shape != Shape::Ratio {
            amount.bound.get_or_insert(Bound::Most);
        }
        amount.from = Some((first, lead..link));
        amount.range = lead..amount.range.end;
        Some(amount)
    }

    fn number_after(&self, at: usize) -> Option<usize> {
        let mut next = self.s.after(at);
        let passes = |next: usize| self.s.has(next, DET.and(AT_LEAST).and(AT_MOST).and(MORE_THAN).and(LESS_THAN).and(FILLER).and(ACCURACY)) || self.s.is(next, &["of", "de", "level", "niveau", "about", "environ"]);
        while passes(next) && self.s.value(next).is_none() && next < at + 6 {
            next = self.s.after(next);
        }
        self.s.value(next).map(|_| next)
    }

    fn bare(&self, after: usize, value: Number) -> Option<Amount> {
        let mut amount = Amount::new(Shape::Count, self.at..after, value);
        self.per(Noun { head: self.at, end: after }, &mut amount);
        Some(amount)
    }

    fn percent(&self, after: usize, value: Number) -> Option<Amount> {
        let s = self.s;
        if !s.has(after, PERCENT) || value > Number::from(100) {
            return None;
        }
        let mut end = s.after(after);
        let mut amount = Amount::new(Shape::Percent, self.at..end, value);
        let of = s.is(end, &["of", "des", "de", "du", "in", "on", "d", "across", "lors", "dans"]) || matches!(s.lemma(end), "lors_de" | "lors_des" | "of_the_time");
        if s.lemma(end) == "des_cas" {
            (amount.occasions, end) = (true, s.after(end));
        } else if of && s.value(end + 1).is_none() {
            let counted = noun(s, s.after(end));
            if let Some(counted) = counted {
                let occasions = nouns::any(s, end..counted.end, TRIAL.and(OCCASION)) && !s.has(counted.head, ITEM) || s.is(counted.head, &["time", "temps", "cas"]);
                amount.occasions = occasions;
                if occasions {
                    (amount.unit, end) = (Counted::Noun(counted), counted.end);
                }
            }
        } else if s.has(end, ACCURACY) {
            end = s.after(end);
        }
        let lead = before(s, self.at);
        let grows = lead.is_some_and(|lead| match s.lang {
            Lang::En => s.is(lead, &["by"]),
            Lang::Fr => s.is(lead, &["de", "d"]) && before(s, lead).is_some_and(|verb| s.has(verb, CHANGE) || before(s, verb).is_some_and(|verb| s.has(verb, CHANGE))),
        });
        if grows {
            amount.shape = Shape::Growth;
        }
        amount.range.end = end.min(s.len());
        Some(amount)
    }

    /// `level 3 on the rubric`, `at a grade 4 level`, `3 on a 4-point scale`.
    fn level(&self) -> Option<Amount> {
        let Numbered { s, at, value } = *self;
        let name = before(s, at).filter(|name| name + 1 == at);
        let after = at + 1;
        let graded = name.is_some_and(|name| s.is(name, &["grade", "year"])) && s.is(after, &["level", "levels"]);
        let led = name.and_then(|name| before(s, name)).is_some_and(|lead| s.is(lead, &["at", "a", "an", "to", "the", "or"]));
        if graded && led && name.is_some_and(|name| before(s, name).is_none_or(|lead| !s.is(lead, &["a"]) || before(s, lead).is_some_and(|lead| s.is(lead, &["at"])))) {
            if s.is_word(after + 1) && s.has(after + 1, MATERIAL.and(ITEM).and(INNER)) {
                return None;
            }
            let mut amount = Amount::new(Shape::Level, name.unwrap_or(at)..after + 1, value);
            amount.unit = Counted::Word("grade");
            return Some(amount);
        }
        let stop = s.sentence_end(at).min(at + 9);
        let scale = (after..stop).take_while(|next| s.mark(*next).is_none_or(|mark| mark == '-')).find(|next| s.is(*next, &["rubric", "scale", "grille", "echelle", "rubrique", "rubrics"]));
        let named = name.is_some_and(|name| s.is(name, &["level", "niveau", "cote", "stage", "stade", "palier", "echelon"]));
        let scored = name.is_some_and(|name| s.is(name, &["of", "a", "de"]) && before(s, name).is_some_and(|score| s.is(score, &["score", "rating", "cote", "note", "level"])));
        let of_scale = s.lemma(after) == "out_of" || s.has(after, AT_LEAST) || s.is(after, &["on", "sur", "or", "of", "a"]) || s.mark(after) == Some('/') || after == at + 1 && s.is(after, &["points"]);
        let number = match scale {
            Some(scale) if named || scored || of_scale => Some(scale),
            _ => None,
        };
        if let Some(scale) = number {
            let mut amount = Amount::new(Shape::Level, name.filter(|_| named).unwrap_or(at)..scale + 1, value);
            amount.unit = Counted::Noun(Noun { head: scale, end: scale + 1 });
            return Some(amount);
        }
        let reaches = named && name.and_then(|name| before(s, name)).is_some_and(|lead| {
            s.is(lead, &["le", "au", "to", "at", "reach", "a"]) && !s.is(name.unwrap_or(at), &["palier"])
        });
        if reaches && value.whole().is_some() && !matches!(s.mark(after), Some('%')) {
            let text = (at.saturating_sub(5)..at).any(|near| s.is(near, &["texte", "textes", "text", "texts", "book", "books", "livre", "livres", "passages"]));
            if text {
                return None;
            }
            let topic = s.is(after, &["en"]).then(|| noun(s, after + 1)).flatten();
            let mut amount = Amount::new(Shape::Level, name.unwrap_or(at)..topic.map_or(after, |topic| s.after(topic.head)), value);
            amount.unit = topic.map_or(Counted::Word(if s.lang == Lang::En { "level" } else { "niveau" }), Counted::Noun);
            return Some(amount);
        }
        None
    }

    /// `8 of 10 questions`, `4/5`, `4 fois sur 5`.
    fn ratio(&self, after: usize, value: Number) -> Option<Amount> {
        let s = self.s;
        let slash = s.mark(after) == Some('/') && s.value(after + 1).is_some();
        let direct = if slash { Some(after + 1) } else { self.out_of(after) };
        let direct_form = direct.is_some();
        let (of_at, counted) = match direct {
            Some(of_at) => (of_at, None),
            None => {
                let counted = noun(s, after)?;
                let from = s.after(counted.head);
                let stop = s.sentence_end(self.at).min(from + 6);
                let passes = |link: &usize| !s.has(*link, PREP) || s.is(*link, &["de", "d", "des", "of"]) || self.out_of(*link).is_some();
                let near = (from..stop).take_while(|link| s.mark(*link).is_none() && s.value(*link).is_none() && !s.has(*link, AND.and(WHEN).and(MODAL)) && passes(link));
                let link = near.into_iter().find(|link| !s.is(*link, &["de", "d", "des"]) && self.out_of(*link).is_some())?;
                if s.is(link, &["in"]) && !s.has(counted.head, TRIAL) {
                    return None;
                }
                (self.out_of(link)?, Some(counted))
            }
        };
        let of = s.value(of_at)?;
        if of < value || of.thousandths() == 0 || s.is(of_at + 1, SIZES) {
            return None;
        }
        let (mut end, repeated) = if s.mark(of_at + 1) == Some('(') && s.value(of_at + 2) == Some(of) { (of_at + 4, true) } else { (of_at + 1, false) };
        let mut amount = Amount::new(Shape::Ratio, self.at..end, value);
        amount.of = Some(of);
        let linked = repeated || s.joint(end) == Joint::Blank;
        let mut from = end;
        if s.is(from, &["of", "des", "de"]) && s.lang == Lang::En {
            from += 1;
        }
        let counted = counted.or_else(|| noun(s, from).filter(|_| linked && !s.has(end, PERCENT)));
        if let Some(counted) = counted.filter(|counted| !s.has(counted.head, ACCURACY) || s.has(counted.head, TRIAL.and(ITEM))) {
            amount.unit = Counted::Noun(counted);
            if counted.head >= of_at {
                end = s.after(counted.head);
            }
        }
        let lead = before(s, self.at);
        let by_lead = lead.is_some_and(|lead| s.has(lead, PREP) && !s.has(lead, AT_LEAST.and(AT_MOST)) && s.is(lead, &["in", "on", "during", "across", "over", "for", "at", "dans", "lors", "durant", "pendant", "sur", "a"]))
            || lead.is_some_and(|lead| s.lemma(lead).starts_with("lors"));
        let head = counted.map(|counted| counted.head);
        let item = head.is_some_and(|head| s.has(head, ITEM) && !s.has(head, OCCASION));
        let occasion = head.is_some_and(|head| s.has(head, TRIAL.and(OCCASION).and(CALENDAR).and(PLACE)) && !item);
        amount.occasions = occasion || (by_lead || !direct_form) && !item || head.is_none();
        amount.range.end = end.min(s.len());
        Some(amount)
    }

    /// `18 of them`.
    fn of_them(&self, after: usize, value: Number) -> Option<Amount> {
        let s = self.s;
        let them = s.is(after, &["of"]) && s.is(after + 1, &["them", "these", "those"]) || s.is(after, &["d"]) && s.is(after + 1, &["entre"]);
        them.then(|| Amount::new(Shape::Count, self.at..after + 2, value))
    }

    /// The number after `out of`, `sur` or `of the`.
    fn out_of(&self, at: usize) -> Option<usize> {
        let s = self.s;
        if !s.has(at, OUT_OF) {
            return None;
        }
        let mut next = s.after(at);
        while next < at + 5 && s.value(next).is_none() && (s.has(next, DET.and(ALL).and(FILLER)) || s.is(next, &["possible", "total", "les", "of", "the", "given"])) {
            next = s.after(next);
        }
        let is_number = s.value(next).is_some() && !(s.joint(next + 1) == Joint::Hyphen && s.is_word(next + 1)) && !s.has(next + 1, PERCENT);
        let time = s.is(at, &["in"]) && time_word(s.folded_of(next + 1)).is_some();
        (is_number && !time).then_some(next)
    }

    /// A number with what it counts or times.
    fn noun_amount(&self, after: usize, value: Number) -> Option<Amount> {
        let s = self.s;
        if s.is(after, &["wpm", "wcpm", "cwpm", "wrcm", "mclm", "mcm", "dcpm", "clpm"]) {
            let mut amount = Amount::new(Shape::Rate, self.at..after + 1, value);
            amount.unit = Counted::Word(match s.folded_of(after) {
                "mclm" | "mcm" => "mot",
                "dcpm" => "digit",
                _ => "word",
            });
            amount.per = Counted::Word("min");
            return Some(amount);
        }
        let counted = noun(s, after);
        if let Some(amount) = self.rate(after, counted, value) {
            return Some(amount);
        }
        if before(s, self.at).is_some_and(|lead| s.is(lead, &["nearest", "pres"])) {
            return None;
        }
        let Some(counted) = counted else { return self.alone(after, value) };
        if s.lang == Lang::En && s.is(counted.head, SPANS) && counted.head == after + 1 {
            return self.period(after);
        }
        if self.is_attribute(counted, after) {
            return None;
        }
        let mut amount = Amount::new(Shape::Count, self.at..s.after(counted.head), value);
        amount.unit = Counted::Noun(counted);
        amount.led = before(s, self.at).is_some_and(|lead| s.is(lead, &["between", "entre"]));
        if s.is(after, &["grade"]) && s.is(after + 1, &["level"]) {
            (amount.shape, amount.unit) = (Shape::Level, Counted::Word("grade"));
            return Some(amount);
        }
        let with_whom = s.has(counted.head, PEER) && !s.has(counted.head, ITEM) && before(s, self.at).and_then(|lead| self.skip_lead(Some(lead))).is_some_and(|lead| s.is(lead, &["with", "avec", "to", "among", "a"]));
        let places = s.has(counted.head, PLACE) && !s.has(counted.head, TRIAL.and(ITEM).and(OCCASION)) && before(s, self.at).is_some_and(|lead| s.is(lead, &["across", "in", "dans", "at"]));
        let up_to = before(s, self.at).is_some_and(|lead| matches!(s.lemma(lead), "up_to"));
        if (after..counted.end).any(|near| s.is(near, SIZES)) || places || up_to {
            return None;
        }
        self.per(counted, &mut amount);
        if with_whom && matches!(amount.per, Counted::Nothing) {
            return None;
        }
        // "one tool": an article rather than a number.
        let article = s.is(self.at, &["one"]) && !s.has(counted.head, ITEM.and(TIME).and(PROMPT).and(ERROR).and(TRIAL)) && matches!(amount.per, Counted::Nothing);
        if article && !before(s, self.at).is_some_and(|lead| s.has(lead, AT_LEAST.and(AT_MOST))) {
            return None;
        }
        let lead = before(s, self.at);
        let time = time_word(s.folded_of(counted.head)).or_else(|| time_word(s.folded_of(after)));
        amount.consecutive = nouns::any(s, self.at.saturating_sub(1)..(counted.end + 2).min(s.len()), IN_A_ROW);
        match time {
            Some("s" | "min" | "h") => self.timed(&mut amount, counted, lead),
            _ if s.has(counted.head, PROMPT) && !s.has(counted.head, ERROR) => {
                amount.shape = Shape::Prompts;
                amount.prompt = worded::prompt_kind(s, after..counted.end);
            }
            _ if matches!(amount.per, Counted::Nothing) && self.is_held(&amount, counted, lead) => amount.shape = Shape::Held,
            _ if s.has(counted.head, ERROR) => amount.bound = Some(Bound::Most),
            _ if value == Number::default() => amount.bound = Some(Bound::Most),
            _ => {
                let all = lead.is_some_and(|lead| s.has(lead, ALL) || s.is(lead, &["les"]) || s.is(lead, &["the"]) && before(s, lead).is_some_and(|all| s.is(all, &["of", "all"])));
                let steps = s.is(counted.head, &["steps", "etapes", "step", "etape"]);
                if all && steps {
                    amount.shape = Shape::Milestone;
                }
                if s.is(counted.head, &["growth", "progress", "gain", "gains", "improvement", "progres"]) || s.is(counted.head, &["levels", "level"]) && lead.is_some_and(|lead| s.is(lead, &["by"])) {
                    amount.shape = Shape::Growth;
                }
            }
        }
        Some(amount)
    }

    /// A number whose noun stands elsewhere: `no more than one per month`, `will solve 16`.
    fn alone(&self, after: usize, value: Number) -> Option<Amount> {
        let s = self.s;
        let mut amount = self.bare(after, value)?;
        let paid = !matches!(amount.per, Counted::Nothing);
        let closes = after >= s.len() || s.mark(after).is_some_and(|mark| matches!(mark, '.' | ',' | ';')) || s.is(after, &["correctly", "correct"]);
        let done = before(s, self.at).is_some_and(|verb| s.has(verb, SEEN) && !s.has(verb, NOUNS));
        if paid {
            amount.unit = self.counted_before(self.at);
        }
        (paid || closes && done).then_some(amount)
    }

    /// What was named before as that which is counted.
    fn counted_before(&self, at: usize) -> Counted {
        let s = self.s;
        let number = |near: usize| near > 1 && s.is(near - 1, &["of", "de", "d"]) && s.is(near - 2, &["number", "nombre"]);
        let things = |near: &usize| s.has(*near, PERFORMANCE) && !s.is(*near, &["nombre"]) || number(*near);
        (s.sentence_start(at)..at).find(things).and_then(|near| noun(s, near)).map_or(Counted::Nothing, Counted::Noun)
    }

    /// `87 words correct per minute`.
    fn rate(&self, after: usize, counted: Option<Noun>, value: Number) -> Option<Amount> {
        let s = self.s;
        let from = counted.map_or(after, |counted| s.after(counted.head));
        let stop = s.sentence_end(self.at).min(from + 6);
        let per = (from..stop).take_while(|at| s.mark(*at).is_none_or(|mark| mark == '/') && (s.value(*at).is_none() || s.value(*at) == Some(Number::from(1)))).find(|at| {
            let unit = s.after(*at);
            let minute = time_word(s.folded_of(unit)) == Some("min") && s.joint(unit) != Joint::Hyphen;
            let lead = s.has(*at, PER) || s.mark(*at) == Some('/') || s.is(*at, &["a", "each", "every", "la", "per"]) || s.value(*at) == Some(Number::from(1)) && s.is(at - 1, &["in", "en"]) || s.is(*at, &["une"]) && s.is(at - 1, &["en", "par"]);
            minute && lead
        })?;
        if counted.is_some_and(|counted| time_word(s.folded_of(counted.head)).is_some() || s.is(counted.head, &["times", "fois", "time"])) {
            return None;
        }
        let mut amount = Amount::new(Shape::Rate, self.at..(s.after(per) + 1).min(s.len()), value);
        amount.unit = counted.map_or(Counted::Nothing, Counted::Noun);
        amount.per = Counted::Word("min");
        Some(amount)
    }

    fn per(&self, counted: Noun, amount: &mut Amount) {
        let s = self.s;
        let at = counted.end.min(s.len());
        let time = |at: usize| s.has(at, TIME.and(OCCASION).and(TRIAL)) || s.has(at, ITEM.and(PLACE));
        let article = s.has(at, PER)
            || s.mark(at) == Some('/')
            || match s.lang {
                Lang::En => s.is(at, &["a", "an", "each", "every"]),
                Lang::Fr => s.is(at, &["a", "pour", "la", "l", "chaque"]) && (s.is(at + 1, &["la", "chaque", "l"]) || s.is(at, &["la", "chaque", "l"])),
            };
        let during = s.is(at, &["in", "during", "across", "dans", "durant", "pendant", "a", "for", "at"]) && s.is(at + 1, &["each", "every", "chaque"]);
        let article = article || during || s.lemma(at) == "a_chaque";
        let two = during || s.lemma(at) == "a_chaque" || s.lang == Lang::Fr && s.is(at, &["a", "pour"]);
        let unit = if two { at + 2 } else { at + 1 };
        if article && s.joint(unit) != Joint::LineEnd && (time(unit) && s.value(unit).is_none() || s.has(at, PER) && s.is_word(unit))
            && let Some(span) = noun(s, unit)
        {
            amount.per = Counted::Noun(span);
            amount.range.end = (s.after(span.head)).min(s.len());
        } else if s.is(at, &["daily", "weekly", "monthly", "quotidiennement", "hourly"]) {
            amount.per = Counted::Word(worded::span_of(s.folded_of(at)));
            amount.range.end = at + 1;
        }
    }

    /// Seconds, minutes, hours: how long, or in how long at most.
    fn timed(&self, amount: &mut Amount, counted: Noun, lead: Option<usize>) {
        let s = self.s;
        amount.shape = Shape::Duration;
        let lead = self.skip_lead(lead);
        let Some(lead) = lead else { return };
        let delay = s.is(lead, &["delai", "delais"]).then(|| self.skip_lead(before(s, lead))).flatten().filter(|start| s.is(*start, &["dans"]));
        let within = s.is(lead, &["within", "dans"]) || s.lemma(lead) == "within_the_next" || s.is(lead, &["dedans"]) || s.is(lead, &["les"]) && before(s, lead).is_some_and(|lead| s.is(lead, &["dans"])) || s.is(lead, &["delai", "delais"]);
        let limit = s.is(lead, &["in", "en", "under"]) || s.lemma(lead) == "in_under" || s.lemma(lead).starts_with("a_l_interieur");
        if within || limit {
            let cue = s.is(counted.end, &["of", "after", "following", "suivant", "from", "apres", "qui", "de"]);
            amount.shape = Shape::TimeLimit { latency: within || cue };
            amount.range.start = delay.unwrap_or(lead);
            amount.bound = Some(Bound::Most);
        } else if s.has(lead, PREP) {
            amount.range.start = lead;
            amount.led = s.is(lead, &["for", "pendant", "durant", "during"]);
        }
    }

    /// The word before a number and its bound.
    fn skip_lead(&self, lead: Option<usize>) -> Option<usize> {
        let s = self.s;
        let mut lead = lead?;
        for _ in 0..3 {
            let link = s.has(lead, AT_LEAST.and(AT_MOST).and(LESS_THAN).and(MORE_THAN)) || s.has(lead, DET) && !s.is(lead, &["de", "d"]) || s.has(lead, FILLER) || s.is(lead, &["de", "d", "of"]);
            if !link {
                break;
            }
            match before(s, lead) {
                Some(before) => lead = before,
                None => break,
            }
        }
        Some(lead)
    }

    /// `over 3 sessions`, `on 3 consecutive probes`.
    fn is_held(&self, amount: &Amount, counted: Noun, lead: Option<usize>) -> bool {
        let s = self.s;
        let lead = self.skip_lead(lead);
        let trial = s.has(counted.head, TRIAL.and(CALENDAR).and(TOOL)) || s.has(counted.head, OCCASION) && !s.has(counted.head, ITEM) || time_word(s.folded_of(counted.head)).is_some();
        let led = lead.is_some_and(|lead| s.is(lead, &["over", "across", "for", "on", "in", "during", "sur", "pendant", "durant", "lors", "a", "through", "throughout", "at", "dans", "pour"]) || s.lemma(lead).starts_with("lors"));
        let times = s.is(counted.head, &["times", "fois", "time"]);
        amount.consecutive && !s.has(counted.head, ERROR) || led && trial && !times
    }

    /// A number that says how long or how large something else is.
    fn is_attribute(&self, counted: Noun, after: usize) -> bool {
        let s = self.s;
        let many = self.value > Number::from(1);
        if s.lang == Lang::En {
            // 5 minute break, 2 step directions.
            let first = s.folded_of(after);
            let singular = !first.ends_with('s') && s.is_word(after) && s.has(after, TIME.and(ITEM).and(SCALE)) || s.is(after, &["digit", "step", "point", "part", "syllable", "word", "letter"]);
            if many && singular && counted.head > after && !s.is(counted.head, SPANS) {
                return true;
            }
        }
        let lead = before(s, self.at);
        let again = s.has(counted.head, TRIAL) || s.is(counted.head, &["reprises", "reprise"]);
        if !again && lead.is_some_and(|lead| s.is(lead, &["a"]) && s.lang == Lang::Fr && before(s, lead).is_some_and(|owner| s.has(owner, NOUNS) || s.lemma(owner).is_empty() && s.is_word(owner))) {
            return true;
        }
        let Some(of) = lead.filter(|of| s.is(*of, &["of", "de", "d"])) else { return false };
        let owner = before(s, of);
        owner.is_some_and(|owner| {
            let measure = s.has(owner, AT_LEAST.and(AT_MOST).and(LESS_THAN).and(MORE_THAN).and(ACCURACY).and(CHANGE).and(OPENS_BASELINE))
                || s.is(owner, &["rate", "total", "period", "periods", "periode", "duration", "duree", "vitesse", "speed", "delai", "debit", "rythme", "span", "cible", "out", "least", "pres", "moyenne", "average", "combinaison",
                    "dedans", "moins", "echange", "echanges", "phrase", "phrases", "enonce", "enonces", "exchange", "exchanges", "sentences", "utterances", "conversation", "rang", "length", "longueur"]);
            !measure && s.is_word(owner) && !s.has(owner, PREP) && (!s.has(owner, VERB) || s.has(owner, NOUNS))
        })
    }

    /// Adds the bound that stands before or after.
    fn with_bound(&self, mut amount: Amount) -> Amount {
        let s = self.s;
        if amount.from.is_none() {
            let lead = self.lead(&amount);
            amount.range.start = amount.range.start.min(lead.start);
            if let Some(bound) = lead.bound {
                amount.bound = Some(bound);
                if lead.strict && matches!(amount.shape, Shape::Count | Shape::Prompts) && amount.value.whole().is_some() {
                    let step = if bound == Bound::Most { -1000 } else { 1000 };
                    amount.value = Number::from_thousandths((amount.value.thousandths() + step).max(0)).unwrap_or(amount.value);
                }
            }
        }
        let after = amount.range.end;
        for at in [after, after + 1] {
            if s.has(at, AT_LEAST) && s.value(s.after(at)).is_none() && !s.has(at, AT_MOST) {
                amount.bound = Some(Bound::Least);
                amount.range.end = s.after(at).min(s.len());
            } else if s.has(at, AT_MOST) && s.value(s.after(at)).is_none() && !matches!(s.lemma(at), "up_to" | "jusqu_a" | "only_one" | "with_only") {
                amount.bound = Some(Bound::Most);
                amount.range.end = s.after(at).min(s.len());
            } else if !(s.has(at, PER) || s.mark(at) == Some('(')) {
                break;
            }
        }
        amount
    }

    fn lead(&self, amount: &Amount) -> Lead {
        let s = self.s;
        let mut start = amount.range.start.min(self.at);
        let mut at = before(s, self.at);
        for _ in 0..3 {
            let Some(lead) = at else { break };
            let bound = if s.has(lead, AT_LEAST) && !s.has(lead, AT_MOST) {
                Some((Bound::Least, false))
            } else if s.has(lead, AT_MOST) {
                Some((Bound::Most, false))
            } else if s.has(lead, LESS_THAN) {
                Some((Bound::Most, true))
            } else if s.has(lead, MORE_THAN) && !s.is(lead, &["over", "above"]) || s.is(lead, &["above", "over"]) && amount.shape == Shape::Percent {
                Some((Bound::Least, true))
            } else {
                None
            };
            if let Some((bound, strict)) = bound {
                let negated = strict && bound == Bound::Least && (0..lead).rev().take(7).any(|near| s.has(near, NEG.and(WITHOUT)));
                if negated {
                    return Lead { start: lead, bound: Some(Bound::Most), strict: false };
                }
                return Lead { start: before(s, lead).filter(|lead| s.has(*lead, PREP) && s.is(*lead, &["with", "avec", "in", "a", "for", "dans", "en"])).unwrap_or(lead), bound: Some(bound), strict };
            }
            let opens = s.has(lead, PREP) && s.is(lead, &["with", "in", "on", "at", "for", "to", "over", "across", "a", "dans", "avec", "durant", "pendant", "sur", "en", "pour", "during", "within"]);
            if opens {
                start = start.min(lead);
                break;
            }
            if !s.has(lead, DET.and(FILLER)) {
                break;
            }
            at = before(s, lead);
        }
        Lead { start, bound: None, strict: false }
    }
}

/// A stretch of time: `a 10-minute period`.
const SPANS: &[&str] = &["period", "periods", "interval", "intervals", "span", "spans", "block", "blocks", "duration", "stretch"];

/// What may follow a time that stands for itself.
const STOPS_AFTER: Tags = PREP.and(AND).and(WHEN).and(ALONE).and(WITHOUT);

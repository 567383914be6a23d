//! Numbers with what they count or time.

use super::numbered::{Numbered, SIZES, SPANS};
use super::{Amount, Bound, Counted, Shape};
use super::{help, worded};
use crate::wording::clause::NOUNS;
use crate::wording::nouns::{self, Noun, before, noun, time_word};
use crate::wording::tags::*;
use crate::wording::token::Joint;
use crate::{Lang, Number};

impl Numbered<'_, '_> {
    /// A number with what it counts or times.
    pub(super) fn noun_amount(&self, after: usize, value: Number) -> Option<Amount> {
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
        // "at 2 restaurants", "across 3 settings": where, not how many.
        let around = before(s, self.at).is_some_and(|lead| s.is(lead, &["across", "in", "at", "among", "from"]));
        if s.lang == Lang::En && s.is(counted.head, SPANS) && counted.head == after + 1 {
            return self.period(after);
        }
        if self.is_attribute(counted, after) {
            return None;
        }
        let mut amount = Amount::new(Shape::Count, self.at..s.after(counted.head), value);
        amount.unit = Counted::Noun(counted);
        amount.led = before(s, self.at).is_some_and(|lead| s.is(lead, &["between", "entre"])) && after > self.at + 1;
        if s.is(after, &["grade"]) && s.is(after + 1, &["level"]) {
            (amount.shape, amount.unit) = (Shape::Level, Counted::Word("grade"));
            return Some(amount);
        }
        let with_whom = s.has(counted.head, PEER)
            && !s.has(counted.head, ITEM)
            && before(s, self.at)
                .and_then(|lead| self.skip_lead(Some(lead)))
                .is_some_and(|lead| s.is(lead, &["with", "avec", "to", "among", "a"]));
        let places = around
            && !s.has(counted.head, TRIAL.and(ITEM).and(OCCASION).and(TIME).and(PERFORMANCE).and(ERROR).and(PROMPT))
            && !s.has(counted.head, CALENDAR)
            || s.has(counted.head, PLACE)
                && !s.has(counted.head, TRIAL.and(ITEM).and(OCCASION))
                && before(s, self.at).is_some_and(|lead| s.is(lead, &["dans"]));
        let up_to =
            before(s, self.at).is_some_and(|lead| matches!(s.lemma(lead), "up_to")) && !s.has(counted.head, TIME);
        let walked = before(s, self.at).is_some_and(|verb| {
            matches!(
                s.lemma(verb),
                "marcher"
                    | "walk"
                    | "courir"
                    | "run"
                    | "nager"
                    | "swim"
                    | "propel"
                    | "roll"
                    | "rouler"
                    | "pedal"
                    | "jump"
                    | "sauter"
            )
        });
        if !walked && (after..counted.end).any(|near| s.is(near, SIZES)) || places || up_to {
            return None;
        }
        self.per(counted, &mut amount);
        if with_whom && matches!(amount.per, Counted::Nothing) {
            return None;
        }
        // "one tool": an article rather than a number.
        let article = s.is(self.at, &["one"])
            && !s.has(counted.head, ITEM.and(TIME).and(PROMPT).and(ERROR).and(TRIAL))
            && matches!(amount.per, Counted::Nothing);
        if article && !before(s, self.at).is_some_and(|lead| s.has(lead, AT_LEAST.and(AT_MOST))) {
            return None;
        }
        let lead = before(s, self.at);
        let time = time_word(s.folded_of(counted.head)).or_else(|| time_word(s.folded_of(after)));
        amount.consecutive = nouns::any(s, self.at.saturating_sub(1)..(counted.end + 2).min(s.len()), IN_A_ROW);
        match time {
            Some("s" | "min" | "h") => self.timed(&mut amount, counted, lead),
            _ if s.has(counted.head, PROMPT) && !s.has(counted.head, ERROR) && !self.is_done(&amount) => {
                amount.shape = Shape::Prompts;
                // "with 1-2 cues": two at most.
                if let Some(most) = s.value(after.saturating_sub(1)).filter(|most| *most > value && after > self.at + 1)
                {
                    amount.value = most;
                }
                amount.prompt = help::prompt_kind(s, after..counted.end);
            }
            _ if matches!(amount.per, Counted::Nothing) && self.is_held(&amount, counted, lead) => {
                amount.shape = Shape::Held
            }
            _ if s.has(counted.head, ERROR) => amount.bound = Some(Bound::Most),
            _ if value == Number::default() => amount.bound = Some(Bound::Most),
            _ => {
                let the = lead.is_some_and(|lead| s.is(lead, &["les", "the"]) || s.lemma(lead).ends_with("_les"));
                let bracketed = s.mark(self.at.wrapping_sub(1)) == Some('(') && s.mark(amount.range.end) == Some(')');
                amount.given = (the || bracketed) && matches!(amount.per, Counted::Nothing);
                let all = bracketed
                    || lead.is_some_and(|lead| {
                        s.has(lead, ALL)
                            || s.is(lead, &["les"])
                            || s.lemma(lead).ends_with("_les")
                            || s.is(lead, &["the"]) && before(s, lead).is_some_and(|all| s.is(all, &["of", "all"]))
                    });
                let steps = s.is(counted.head, &["steps", "etapes", "step", "etape"]);
                if all && steps {
                    amount.shape = Shape::Milestone;
                    amount.given = bracketed;
                }
                if s.is(counted.head, &["growth", "progress", "gain", "gains", "improvement", "progres"])
                    || s.is(counted.head, &["levels", "level"]) && lead.is_some_and(|lead| s.is(lead, &["by"]))
                {
                    amount.shape = Shape::Growth;
                }
            }
        }
        Some(amount)
    }

    /// `87 words correct per minute`.
    pub(super) fn rate(&self, after: usize, counted: Option<Noun>, value: Number) -> Option<Amount> {
        let s = self.s;
        let from = counted.map_or(after, |counted| s.after(counted.head));
        let stop = s.sentence_end(self.at).min(from + 6);
        let per = (from..stop)
            .take_while(|at| {
                s.mark(*at).is_none_or(|mark| mark == '/')
                    && (s.value(*at).is_none() || s.value(*at) == Some(Number::from(1)))
            })
            .find(|at| {
                let unit = s.after(*at);
                let minute = time_word(s.folded_of(unit)) == Some("min") && s.joint(unit) != Joint::Hyphen;
                let lead = s.has(*at, PER)
                    || s.mark(*at) == Some('/')
                    || s.is(*at, &["a", "each", "every", "la", "per"])
                    || s.value(*at) == Some(Number::from(1)) && s.is(at - 1, &["in", "en"])
                    || s.is(*at, &["une"]) && s.is(at - 1, &["en", "par"]);
                minute && lead
            })?;
        if counted.is_some_and(|counted| {
            time_word(s.folded_of(counted.head)).is_some() || s.is(counted.head, &["times", "fois", "time"])
        }) {
            return None;
        }
        let mut amount = Amount::new(Shape::Rate, self.at..(s.after(per) + 1).min(s.len()), value);
        amount.unit = counted.map_or(Counted::Nothing, Counted::Noun);
        amount.per = Counted::Word("min");
        Some(amount)
    }

    pub(super) fn per(&self, counted: Noun, amount: &mut Amount) {
        let s = self.s;
        // "3 chapters of a book per week": past what says more of it.
        let end = counted.end.min(s.len());
        let more = s.is(end, &["of", "de", "d"]);
        let stop = s.sentence_end(self.at).min(end + 8);
        let far = (end..stop)
            .take_while(|near| more && s.is_word(*near) && !s.has(*near, WHEN.and(MODAL).and(AND)))
            .find(|near| s.has(*near, PER) && s.has(s.after(*near), TIME.and(OCCASION)));
        let at = far.unwrap_or(end);
        let time = |at: usize| s.has(at, TIME.and(OCCASION).and(TRIAL)) || s.has(at, ITEM.and(PLACE));
        let article = s.has(at, PER)
            || s.mark(at) == Some('/')
            || match s.lang {
                Lang::En => s.is(at, &["a", "an", "each", "every"]),
                Lang::Fr => {
                    s.is(at, &["a", "pour", "la", "l", "chaque"])
                        && (s.is(at + 1, &["la", "chaque", "l"]) || s.is(at, &["la", "chaque", "l"]))
                }
            };
        let during = s.is(at, &["in", "during", "across", "dans", "durant", "pendant", "a", "for", "at"])
            && s.is(at + 1, &["each", "every", "chaque"]);
        let article = article || during || s.lemma(at) == "a_chaque";
        let two = during || s.lemma(at) == "a_chaque" || s.lang == Lang::Fr && s.is(at, &["a", "pour"]);
        let unit = if two { at + 2 } else { at + 1 };
        if article
            && s.joint(unit) != Joint::LineEnd
            && (s.has(unit, TIME) || !s.is(at, &["a"]) || during || s.lang == Lang::En)
            && (time(unit) && s.value(unit).is_none() || s.has(at, PER) && s.is_word(unit))
            && let Some(span) = noun(s, unit)
        {
            let day_part = s.is(
                span.head,
                &["soir", "matin", "midi", "nuit", "night", "morning", "evening", "afternoon", "day", "jour"],
            );
            // "20 minutes chaque soir": how long, and how often it is done.
            let often = !s.is(at, &["par", "per", "a", "an"]) && s.mark(at) != Some('/');
            let timed = time_word(s.folded_of(counted.head)).is_some();
            if !(day_part && often && timed) {
                amount.per = Counted::Noun(span);
            }
            amount.range.end = (s.after(span.head)).min(s.len());
        } else if s.is(at, &["daily", "weekly", "monthly", "quotidiennement", "hourly"]) {
            amount.per = Counted::Word(worded::span_of(s.folded_of(at)));
            amount.range.end = at + 1;
        }
    }

    /// Seconds, minutes, hours: how long, or in how long at most.
    pub(super) fn timed(&self, amount: &mut Amount, counted: Noun, lead: Option<usize>) {
        let s = self.s;
        amount.shape = Shape::Duration;
        let lead = self.skip_lead(lead);
        // "1 minute après la cloche".
        let follows = s.is(counted.end, &["after", "apres", "suivant", "following"]);
        let Some(mut lead) = lead else { return };
        if follows && !s.has(lead, PREP) {
            (amount.shape, amount.bound) = (Shape::TimeLimit { latency: true }, Some(Bound::Most));
        }
        // "durant une période de 15 minutes": the period is the time itself.
        if s.is(lead, &["periode", "periodes", "period", "periods", "duree"])
            && let Some(around) = self.skip_lead(before(s, lead))
            && s.is(around, &["pendant", "durant", "pour", "for"])
        {
            lead = around;
        }
        let delay = s
            .is(lead, &["delai", "delais"])
            .then(|| self.skip_lead(before(s, lead)))
            .flatten()
            .filter(|start| s.is(*start, &["dans"]));
        let within = s.is(lead, &["within", "dans"])
            || s.lemma(lead) == "within_the_next"
            || s.is(lead, &["dedans"])
            || s.is(lead, &["les"]) && before(s, lead).is_some_and(|lead| s.is(lead, &["dans"]))
            || s.is(lead, &["delai", "delais"]);
        let limit = s.is(lead, &["in", "en", "under"])
            || s.lemma(lead) == "in_under"
            || s.lemma(lead).starts_with("a_l_interieur");
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

    /// Help that is counted as an act: `makes at least 2 interventions`.
    fn is_done(&self, amount: &Amount) -> bool {
        let s = self.s;
        let lead = self.lead(amount);
        lead.bound == Some(Bound::Least)
            || self
                .skip_lead(before(s, self.at))
                .is_some_and(|verb| s.is(verb, &["faire", "faisant", "make", "making"]))
    }

    /// `over 3 sessions`, `on 3 consecutive probes`.
    pub(super) fn is_held(&self, amount: &Amount, counted: Noun, lead: Option<usize>) -> bool {
        let s = self.s;
        let lead = self.skip_lead(lead);
        let trial = s.has(counted.head, TRIAL.and(CALENDAR).and(TOOL))
            || s.has(counted.head, OCCASION) && !s.has(counted.head, ITEM)
            || time_word(s.folded_of(counted.head)).is_some();
        let led = lead.is_some_and(|lead| {
            s.is(
                lead,
                &[
                    "over",
                    "across",
                    "for",
                    "on",
                    "in",
                    "during",
                    "sur",
                    "pendant",
                    "durant",
                    "lors",
                    "a",
                    "through",
                    "throughout",
                    "at",
                    "dans",
                    "pour",
                ],
            ) || s.lemma(lead).starts_with("lors")
        });
        let times = s.is(counted.head, &["times", "fois", "time"]);
        amount.consecutive && !s.has(counted.head, ERROR) || led && trial && !times
    }

    /// A number that says how long or how large something else is.
    pub(super) fn is_attribute(&self, counted: Noun, after: usize) -> bool {
        let s = self.s;
        let many = self.value > Number::from(1);
        if s.lang == Lang::En {
            // 5 minute break, 2 step directions.
            let first = s.folded_of(after);
            let singular = !first.ends_with('s') && s.is_word(after) && s.has(after, TIME.and(ITEM).and(SCALE))
                || s.is(after, &["digit", "step", "point", "part", "syllable", "word", "letter"]);
            if many && singular && counted.head > after && !s.is(counted.head, SPANS) {
                return true;
            }
        }
        let lead = before(s, self.at);
        let again = s.has(counted.head, TRIAL) || s.is(counted.head, &["reprises", "reprise"]);
        if !again
            && lead.is_some_and(|lead| {
                s.is(lead, &["a"])
                    && s.lang == Lang::Fr
                    && before(s, lead)
                        .is_some_and(|owner| s.has(owner, NOUNS) || s.lemma(owner).is_empty() && s.is_word(owner))
            })
        {
            return true;
        }
        let Some(of) = lead.filter(|of| s.is(*of, &["of", "de", "d"])) else { return false };
        let owner = before(s, of);
        owner.is_some_and(|owner| {
            let measure = s.has(
                owner,
                AT_LEAST.and(AT_MOST).and(LESS_THAN).and(MORE_THAN).and(ACCURACY).and(CHANGE).and(OPENS_BASELINE),
            ) || s.is(
                owner,
                &[
                    "rate",
                    "total",
                    "period",
                    "periods",
                    "periode",
                    "duration",
                    "duree",
                    "vitesse",
                    "speed",
                    "delai",
                    "debit",
                    "rythme",
                    "span",
                    "cible",
                    "out",
                    "least",
                    "pres",
                    "moyenne",
                    "average",
                    "combinaison",
                    "dedans",
                    "moins",
                    "echange",
                    "echanges",
                    "phrase",
                    "phrases",
                    "enonce",
                    "enonces",
                    "exchange",
                    "exchanges",
                    "sentences",
                    "utterances",
                    "conversation",
                    "rang",
                    "length",
                    "longueur",
                ],
            );
            // "un contact visuel de 3 secondes": how long it is done.
            let lasts = s.has(owner, INNER) || s.is(owner, &["visuel", "contact"]);
            let time = matches!(time_word(s.folded_of(counted.head)), Some("s" | "min" | "h"));
            !(lasts && time)
                && !measure
                && s.is_word(owner)
                && !s.has(owner, PREP)
                && (!s.has(owner, VERB) || s.has(owner, NOUNS))
        })
    }
}

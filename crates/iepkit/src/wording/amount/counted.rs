//! Numbers with what they count or time.

use super::article::is_said;
use super::numbered::{Numbered, SIZES, SPANS, is_compared};
use super::{Amount, Bound, Counted, Shape};
use super::{help, worded};
use crate::wording::list::{List, list};
use crate::wording::nouns::{Noun, before, follows, noun, time_word};
use crate::wording::tags::*;
use crate::wording::token::Joint;
use crate::{Lang, Number};

const GROWTH: List = list!("growth progress gain gains improvement progres");

impl Numbered<'_, '_> {
    /// A number with what it counts or times.
    pub(super) fn noun_amount(&self, after: usize, value: Number) -> Option<Amount> {
        let s = self.s;
        if s.is(after, list!("wpm wcpm cwpm wrcm mclm mcm dcpm clpm")) {
            let mut amount = Amount::new(Shape::Rate, self.at..after + 1, value);
            amount.unit = Counted::Word(match s.folded_of(after) {
                "mclm" | "mcm" => "mot",
                "dcpm" => "digit",
                _ => "word",
            });
            amount.per = Counted::Word("min");
            return Some(amount);
        }
        // "3x/day", "3x par semaine".
        let paid = s.joint(after) == Joint::Close || s.mark(after + 1) == Some('/') || s.has(after + 1, PER);
        if s.is(after, list!("x")) && paid && s.value(after + 1).is_none() {
            let mut amount = Amount::new(Shape::Count, self.at..after + 1, value);
            amount.unit = Counted::Word("time");
            self.per(Noun { head: after, end: after + 1 }, &mut amount);
            return Some(amount);
        }
        // "one a week": what is counted stands elsewhere.
        let spans =
            s.is(after, list!("a an each every par")) && s.has(after + 1, TIME.and(OCCASION)) && s.lang == Lang::En
                || s.has(after, PER);
        let counted = if spans { None } else { noun(s, after) };
        if let Some(amount) = self.rate(after, counted, value) {
            return Some(amount);
        }
        // "durant les 3 dernières années": what was.
        let past = s.is(after, list!("dernieres derniers last past previous"));
        if past || follows(s, self.at, list!("nearest pres")) {
            return None;
        }
        let Some(counted) = counted else { return self.alone(after, value) };
        // "at 2 restaurants", "across 3 settings": where, not how many.
        let around = self
            .skip_lead(before(s, self.at))
            .is_some_and(|lead| s.is(lead, list!("across in at among from between through")));
        let whole = follows(s, self.at, list!("whole full entire"));
        let whole = whole && s.has(counted.head, OCCASION.and(PLACE)) && counted.head > after;
        if s.lang == Lang::En && (s.is(counted.head, SPANS) && counted.head == after + 1 || whole) {
            return self.period(after);
        }
        // "aux cinq minutes près": how exactly.
        // "regarder des deux côtés": both.
        let both = s.lang == Lang::Fr && !s.has(counted.head, TRIAL) && follows(s, self.at, list!("des"));
        if both || s.is(counted.end, list!("pres")) {
            return None;
        }
        // "deux fois plus de mots", "la consigne répétée deux fois".
        let said = || before(s, self.at).is_some_and(|lead| is_said(s, lead));
        if s.is(counted.head, list!("fois times")) && (is_compared(s, counted.head + 1) || said()) {
            return None;
        }
        if let Some(length) = self.product_length(counted) {
            return Some(length);
        }
        if self.is_attribute(counted, after) {
            return None;
        }
        let close = s.after(counted.head);
        let close = if s.joint(close) == Joint::Hyphen { counted.end.max(close) } else { close };
        let mut amount = Amount::new(Shape::Count, self.at..close, value);
        amount.unit = Counted::Noun(counted);
        let mut counted = counted;
        if let Some(parts) = self.in_parts(counted, value) {
            counted = parts.counted;
            (amount.value, amount.range.end) = (parts.value, counted.end);
            amount.unit = parts.unit.map_or(Counted::Noun(counted), Counted::Word);
        }
        amount.led = follows(s, self.at, list!("between entre")) && after > self.at + 1;
        // "pendant 4 tours de parole": how long a talk goes on.
        let turns = before(s, self.at).filter(|lead| s.is(*lead, list!("pendant durant")));
        let exchanged = s.is(counted.head, list!("tours echanges repliques"))
            || s.comes_from(counted.head, list!("tour_de_parole tours_de_parole"));
        if let Some(lead) = turns.filter(|_| exchanged) {
            (amount.led, amount.range.start) = (true, lead);
        }
        // "tell time to the 5 minutes": how exactly; "in 3 of 5 trials, 2 staff": with whom.
        let exactly = s.has(counted.head, TIME)
            && before(s, self.at).is_some_and(|the| s.is(the, list!("the")) && follows(s, the, list!("to")));
        // "tell the time to five minutes".
        let clock = s.has(counted.head, TIME)
            && follows(s, self.at, list!("to"))
            && (self.at.saturating_sub(5)..self.at).any(|near| {
                // "increase wait time to 15 minutes".
                let tells = list!("tell tells telling read reads write writes say says state states show shows");
                let told = || before(s, near).is_some_and(|verb| s.is(verb, tells));
                s.is(near, list!("clock clocks")) || s.is(near, list!("time the_time")) && told()
            });
        let exactly = exactly || clock;
        // "asks at least one day before the test": when.
        let ahead =
            s.is(counted.head, list!("day days jour jours")) && s.is(counted.head + 1, list!("before avant ahead"));
        // "the store 2 blocks from school": how far.
        let far = s.is(counted.head, list!("block blocks")) && s.is(counted.end, list!("from away"));
        let exactly = exactly || ahead || far;
        let with_staff = s.has(counted.head, STAFF) && self.at > 0 && s.mark(self.at - 1) == Some(',');
        if exactly || with_staff {
            return None;
        }
        // "lors des 3 moments de routine": when, and not how many.
        let moments = s.is(counted.head, list!("moments transitions routines"))
            && before(s, self.at).is_some_and(|lead| {
                s.is(lead, list!("the les des ses his her")) && before(s, lead).is_some_and(|lead| s.has(lead, PREP))
                    || s.lemma(lead).starts_with("lors_d")
            });
        if moments {
            return None;
        }
        // "transition between 3 activities", "choisir entre deux images".
        let among = follows(s, self.at, list!("between entre")) && after == self.at + 1;
        if among && !s.has(counted.head, TIME) {
            return None;
        }
        if s.is(after, list!("grade")) && s.is(after + 1, list!("level")) {
            if worded::is_of_text(s, self.at) {
                return None;
            }
            // "go up one grade level".
            let up = before(s, self.at).is_some_and(|lead| s.is(lead, list!("up by")) || s.has(lead, CHANGE));
            if up {
                amount.shape = Shape::Growth;
                return Some(amount);
            }
            (amount.shape, amount.unit) = (Shape::Level, Counted::Word("grade"));
            return Some(amount);
        }
        // "with two hands", "with two peers".
        let with_whom = (s.has(counted.head, PEER) && !s.has(counted.head, ITEM)
            || s.is(counted.head, list!("hands mains fingers doigts feet pieds")))
            && before(s, self.at)
                .and_then(|lead| self.skip_lead(Some(lead)))
                .is_some_and(|lead| s.is(lead, list!("with avec to among a devant")));
        let places = around
            && !s.has(counted.head, TRIAL.and(ITEM).and(OCCASION).and(TIME).and(PERFORMANCE).and(ERROR).and(PROMPT))
            && !s.has(counted.head, CALENDAR)
            || s.has(counted.head, PLACE)
                && !s.has(counted.head, TRIAL.and(ITEM).and(OCCASION))
                && follows(s, self.at, list!("dans"));
        let up_to = before(s, self.at).is_some_and(|lead| s.comes_from(lead, list!("up_to")))
            && !s.has(counted.head, TIME.and(PROMPT));
        let walked = (s.sentence_start(self.at)..self.at).rev().take(10).any(|verb| {
            s.comes_from(
                verb,
                list!(
                    "marcher walk courir run nager swim propel roll rouler pedal pedaler jump sauter se_deplacer ramper"
                ),
            )
        });
        let places = places && !s.any_has(self.at..counted.end, IN_A_ROW);
        if !walked && s.any_is(after..counted.end, SIZES) || places || up_to {
            return None;
        }
        self.per(counted, &mut amount);
        if with_whom && amount.per_nothing() {
            return None;
        }
        // "one tool": an article rather than a number.
        let article = s.is(self.at, list!("one"))
            // "one side of A4".
            && !s.is(counted.head, list!("side"))
            && (!s.has(counted.head, ITEM.and(TIME).and(PROMPT).and(ERROR).and(TRIAL)) || s.has(counted.head, INNER))
            && amount.per_nothing();
        // "by one level": how much it grows.
        let grows = follows(s, self.at, list!("by"));
        if article && !grows && !before(s, self.at).is_some_and(|lead| s.has(lead, AT_LEAST.and(AT_MOST))) {
            return None;
        }
        let lead = before(s, self.at);
        let time = time_word(s.folded_of(counted.head)).or_else(|| time_word(s.folded_of(after)));
        amount.consecutive = s.any_has(self.at.saturating_sub(1)..(counted.end + 2).min(s.len()), IN_A_ROW)
            || (time_word(s.folded_of(counted.head)).is_some() || s.has(counted.head, TRIAL))
                && s.is(s.after(counted.head), list!("running"));
        // "3 jours de suite".
        let in_a_row = amount.range.end;
        if amount.consecutive && (s.has(in_a_row, IN_A_ROW) || s.is(in_a_row, list!("running"))) {
            amount.range.end = s.after(in_a_row);
        }
        // "at most two self-corrections" are no prompts.
        let own = s.joint(counted.head) == Joint::Hyphen && s.is(counted.head - 1, list!("self"));
        match time {
            // "progress of at least 8 months in reading age".
            Some("month" | "year") if s.any_is(self.at.saturating_sub(5)..self.at, GROWTH) => {
                amount.shape = Shape::Growth;
            }
            // "one year's growth".
            _ if s.is(counted.head, GROWTH) || s.is(counted.head + 1, list!("s")) && s.is(counted.head + 2, GROWTH) => {
                amount.shape = Shape::Growth;
            }
            Some("s" | "min" | "h") => self.timed(&mut amount, counted, lead),
            // "hand it in within 2 days", but "read 3 books within 30 days".
            Some("day")
                if !amount.consecutive
                    && lead.is_some_and(|lead| self.is_within(lead))
                    && !(s.sentence_start(self.at)..self.at).any(|near| s.value(near).is_some()) =>
            {
                (amount.shape, amount.bound) = (Shape::TimeLimit { latency: true }, Some(Bound::Most));
            }
            // "no more than one gesture from staff".
            _ if s.is(counted.head, list!("gesture gestures"))
                && s.is(counted.head + 1, list!("from"))
                && s.any_has(counted.head + 2..counted.head + 5, STAFF) =>
            {
                amount.shape = Shape::Prompts;
            }
            // "se lever, 5 répétitions": of the act.
            _ if s.is(counted.head, list!("repetition repetitions"))
                && lead.is_none_or(|lead| s.mark(lead).is_some())
                && !s.has(counted.end, AT_MOST) => {}
            // "de 8 à 3 interventions par semaine": how often somebody has to step in.
            _ if s.is(counted.head, list!("intervention interventions"))
                && !amount.per_nothing()
                && !s.any_has(counted.end..counted.end + 4, STAFF) => {}
            _ if s.has(counted.head, PROMPT) && !s.has(counted.head, ERROR) && !self.is_done(&amount) && !own => {
                amount.shape = Shape::Prompts;
                amount.prompt = help::prompt_kind(s, after..counted.end);
            }
            _ if amount.per_nothing()
                && let Some(start) = self.held(&amount, counted, lead) =>
            {
                amount.shape = Shape::Held;
                amount.range.start = start;
            }
            _ if s.has(counted.head, ERROR) => amount.bound = Some(Bound::Most),
            _ if value == Number::default() => amount.bound = Some(Bound::Most),
            _ => {
                let the = lead.is_some_and(|lead| s.is(lead, list!("les the")) || s.lemma(lead).ends_with("_les"));
                let owned = lead.is_some_and(|lead| s.is(lead, list!("ses leurs mes his her their my")));
                // "(6 steps)", "(about 150 ft)".
                let about = lead.map(|lead| lead - usize::from(lead > 0 && s.mark(lead) == Some('.')));
                let about = about.filter(|lead| s.is(*lead, list!("about approx approximately roughly environ")));
                let opens = s.mark(about.unwrap_or(self.at).wrapping_sub(1)) == Some('(');
                let words = (amount.range.end..amount.range.end + 3).take_while(|near| s.is_word(*near)).count();
                // "(5 étapes imagées)".
                let described = words == 0 || s.is(counted.head, list!("etapes steps"));
                let bracketed = opens && described && s.mark(amount.range.end + words) == Some(')');
                let combined = self.skip_lead(lead).is_some_and(|verb| s.comes_from(verb, list!("combine combiner")));
                // "work out the total of three items": what is worked out.
                let whole = lead.filter(|of| s.is(*of, list!("of de d"))).and_then(|of| before(s, of));
                let summed = whole.is_some_and(|whole| s.is(whole, list!("total sum cost difference somme cout")));
                let within = combined || summed || self.is_length_of_speech(counted) || self.is_listed_aside();
                amount.given = (the || owned || bracketed || within) && amount.per_nothing();
                let all = bracketed
                    || lead.is_some_and(|lead| {
                        s.has(lead, ALL)
                            || s.is(lead, list!("les"))
                            || s.lemma(lead).ends_with("_les")
                            || s.is(lead, list!("the")) && follows(s, lead, list!("of all"))
                    });
                let steps = s.is(counted.head, list!("steps etapes step etape"));
                // "en suivant les 6 étapes": how the task goes.
                let followed = lead.and_then(|lead| before(s, lead));
                let followed =
                    followed.is_some_and(|verb| s.is(verb, list!("following suivant en_suivant by_following")));
                if all && steps {
                    amount.shape = Shape::Milestone;
                    amount.given = bracketed || followed;
                }
                if s.is(counted.head, list!("levels level")) && lead.is_some_and(|lead| s.is(lead, list!("by")))
                    // "improve 1.5 grade levels".
                    || s.is(counted.head, list!("levels"))
                        && s.any_has(self.at.saturating_sub(8)..self.at, CHANGE)
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
        // "50 mots minute".
        if counted.is_some_and(|counted| s.is(counted.head, list!("mots words"))) && s.is(from, list!("minute")) {
            let mut amount = Amount::new(Shape::Rate, self.at..from + 1, value);
            (amount.unit, amount.per) = (counted.map_or(Counted::Nothing, Counted::Noun), Counted::Word("min"));
            return Some(amount);
        }
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
                    || s.is(*at, list!("a each every la per"))
                    || s.value(*at) == Some(Number::from(1)) && s.is(at - 1, list!("in en"))
                    || s.is(*at, list!("une")) && s.is(at - 1, list!("en par"));
                minute && lead
            })?;
        if counted.is_some_and(|counted| {
            time_word(s.folded_of(counted.head)).is_some() || s.is(counted.head, list!("times fois time"))
        }) {
            return None;
        }
        let mut amount = Amount::new(Shape::Rate, self.at..(s.after(per) + 1).min(s.len()), value);
        amount.unit = counted.map_or(Counted::Nothing, Counted::Noun);
        amount.per = Counted::Word("min");
        Some(amount)
    }

    /// Help that is counted as an act: `makes at least 2 interventions`.
    fn is_done(&self, amount: &Amount) -> bool {
        let s = self.s;
        let lead = self.lead(amount);
        lead.bound == Some(Bound::Least)
            || self.skip_lead(before(s, self.at)).is_some_and(|lead| s.is(lead, list!("faire faisant make making")))
    }
}

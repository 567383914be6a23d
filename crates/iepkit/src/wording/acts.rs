//! Who acts, and what is done: the verbs of the main clauses and what can be seen of them.

mod beside;
mod class;
mod opening;
mod shown;
mod through;
mod verbs;

use super::list::list;
use std::ops::Range;

use super::amount::{Amount, Counted, Shape};
use super::claims::Claims;
use super::clause::{Clause, NOUNS, is_verb_form};
use super::nouns::before;
use super::sentence::{Form, Sentence};
use super::tags::*;
use super::{Part, VerbClass};
use crate::{Lang, Number};

/// An act of the child.
#[derive(Clone, Debug)]
pub(super) struct Act {
    /// The verb.
    pub(super) verb: Range<usize>,
    /// The verb with what goes with it.
    pub(super) range: Range<usize>,
    pub(super) class: VerbClass,
    /// Whether it only says by what an inner state is seen.
    pub(super) indicator: bool,
}

/// What a clause says is done.
#[derive(Clone, Debug, Default)]
pub(super) struct Deeds {
    pub(super) learner: Option<Range<usize>>,
    pub(super) acts: Vec<Act>,
    /// Whether the clause says what is done for the child.
    pub(super) provision: Option<Range<usize>>,
}

/// Reads the acts of a clause.
pub(super) fn deeds(s: &Sentence<'_>, claims: &Claims, clause: &Clause, amounts: &[Amount]) -> Deeds {
    Reader { s, claims, clause, amounts }.deeds()
}

/// How many words an object may have.
const FAR: usize = 80;

/// How many acts of a clause are read.
const MANY: usize = 24;

struct Reader<'r, 't> {
    s: &'r Sentence<'t>,
    claims: &'r Claims,
    clause: &'r Clause,
    amounts: &'r [Amount],
}

impl Reader<'_, '_> {
    fn deeds(&self) -> Deeds {
        let s = self.s;
        let Some((subject, verb)) = self.verb() else {
            return self.without_verb();
        };
        let name = |at: &usize| s.lemma(*at).is_empty() && s.has_capital(*at);
        // "June will", "Will reads": a name that is also another word.
        let other = |at: &usize| {
            subject.len() == 1
                && s.has_capital(*at)
                && s.has(*at, CALENDAR.and(AT_MOST).and(VERB))
                && !s.has(*at, NOUNS)
        };
        let learner = subject.clone().find(|at| s.has(*at, LEARNER.and(SUBJECT)));
        let learner = learner.or_else(|| subject.clone().find(name)).or_else(|| subject.clone().find(other));
        let mut deeds = Deeds {
            learner: learner.filter(|_| !subject.is_empty()).map(|at| self.named(at, subject.end)),
            ..Deeds::default()
        };
        // "Dad would like her to…": a wish, and the child acts.
        let wished = (subject.end..verb).any(|at| {
            s.is(at, list!("her him them que qu")) || s.has(at, LEARNER) || s.lemma(at).is_empty() && s.has_capital(at)
        });
        // "Pt will", "pt will": the patient; "PT will": the therapist.
        let therapist = |at: usize| s.is_named(at) && s.written(at..at + 1) == "PT";
        // "MR will initiate": the letters of a child's name, and nobody's title.
        let initials = |at: usize| matches!(s.written(at..at + 1), "MR" | "MS") && s.has(at + 1, MODAL);
        let patient = subject.clone().any(|at| s.is(at, list!("pt")) && !therapist(at) || initials(at));
        // "nurse visits to go down", "trips to the nurse": visits, and no nurse.
        let beside = |at: usize| s.is(at, list!("visits calls referrals trips"));
        // "Aggression toward staff will be …": whom it meets.
        let met = |at: usize| {
            s.is(at, list!("toward towards against envers")) || s.is(at, list!("to")) && at > 0 && beside(at - 1)
        };
        let met = |at: usize| at > 0 && (met(at - 1) || at > 1 && s.has(at - 1, DET) && met(at - 2));
        // "during conversation with the SLP Priya will": with whom, where no comma was written.
        // "Farid, working with a mentor, will": the name comes first.
        let named = name(&subject.start)
            || subject.end.checked_sub(1).is_some_and(|last| name(&last) && s.has(subject.end, MODAL));
        let the = |at: usize| before(s, at).filter(|the| s.has(*the, DET));
        let with = |at: usize| {
            let lead = the(at).and_then(|the| before(s, the));
            lead.is_some_and(|lead| s.is(lead, list!("with avec")) || s.lemma(lead).ends_with("_with"))
        };
        let aside = |at: usize| met(at) || beside(at + 1) || named && with(at);
        let acts = subject.clone().any(|at| s.has(at, STAFF) && !aside(at));
        let staff = !patient && acts && !s.any_has(subject.clone(), LEARNER) && !wished;
        let first = self.first_phrase(self.object(verb));
        let first_words = first.clone();
        let scored = s.has(verb, PROVIDED) && s.any_has(first.clone(), ACCURACY);
        let served = s.comes_from(
            verb,
            list!("provide offer offrir fournir assurer give donner mettre proposer continue continuer poursuivre"),
        ) && (s.any_has(first.clone(), SERVICE) || s.is(first.start, list!("ot pt st")));
        if scored {
            deeds.acts.push(Act {
                verb: verb..s.after(verb),
                range: verb..self.object(verb).end,
                class: VerbClass::Covert,
                indicator: false,
            });
            return deeds;
        }
        // "works with a partner" is no service.
        let together = s.comes_from(verb, list!("work_with")) && !s.any_has(first_words.clone(), STAFF);
        let given = subject.is_empty() && self.is_done_for_the_child(verb);
        if staff || served || given || s.has(verb, PROVIDED) && !together {
            deeds.provision = Some(subject.start.min(verb)..s.after(verb));
            deeds.learner = deeds.learner.filter(|_| !staff);
            return deeds;
        }
        let object = self.object(verb);
        let class = self.class(verb, object.clone(), subject);
        deeds.acts.push(Act { verb: verb..s.after(verb), range: verb..object.end, class, indicator: false });
        self.joined(object.end, s.form(verb), &mut deeds.acts);
        self.indicators(verb, &mut deeds.acts);
        if deeds.acts.iter().all(|act| act.class != VerbClass::Observable) {
            self.fronted_indicator(verb, &mut deeds.acts);
        }
        if deeds.acts.iter().all(|act| act.class != VerbClass::Observable) {
            deeds.acts.extend(self.said_next(s.after(verb)));
        }
        deeds
    }

    /// `give the student a choice`, `offrir à l'élève un coin calme`: who it is done for is the child.
    fn is_done_for_the_child(&self, verb: usize) -> bool {
        let s = self.s;
        let first = s.after(verb);
        let gives = s.is_or_comes_from(
            verb,
            list!("provide offer give allow remind accorder donner fournir offrir permettre proposer rappeler"),
        );
        let child = |at: usize| {
            let named = gives && s.lemma(at).is_empty() && s.has_capital(at) && s.is_word(at);
            let article = s.has(at, LEARNER) && at > first && s.is(at - 1, list!("the l"));
            let noun = if article { at - 1 } else { at };
            let whom = noun == first && (article || s.lang == Lang::En);
            (named || article) && (whom || noun > first && s.is(noun - 1, list!("to a")))
        };
        (first..self.clause.range.end).take(8).any(child)
    }

    /// An act that the same sentence says next, with its own subject: `…, and when given a prompt Sam will write…`.
    fn said_next(&self, from: usize) -> Option<Act> {
        let s = self.s;
        let end = self.clause.range.end;
        let subject = |at: usize| s.has(at, SUBJECT.and(LEARNER)) || s.has_capital(at);
        let modal = (from..end).take(FAR).find(|at| {
            s.is(*at, list!("will shall should")) && self.is_open(*at) && self.is_open(*at - 1) && subject(*at - 1)
        })?;
        let verb = self.through(s.after(modal), end)?;
        let object = self.object(verb);
        let class = self.class(verb, object.clone(), modal..modal);
        Some(Act { verb: verb..s.after(verb), range: verb..object.end, class, indicator: false })
    }

    /// The learner with the rest of the name.
    fn named(&self, at: usize, end: usize) -> Range<usize> {
        let s = self.s;
        let next = |near: &usize| s.has_capital(*near) && s.is_word(*near) && !s.has(*near, MODAL);
        at..(at + 1..end).take_while(next).last().map_or(at + 1, |last| last + 1)
    }

    fn is_open(&self, at: usize) -> bool {
        self.claims.is_free(at)
    }

    /// The subject, and the verb that it goes with.
    fn verb(&self) -> Option<(Range<usize>, usize)> {
        let s = self.s;
        let (from, end) = (self.start()?, self.clause.range.end);
        // "Sam's ability to recall events will improve": the verb is the later one.
        let last = (from..end)
            .rev()
            .take(FAR)
            .find(|at| s.has(*at, MODAL) && s.is(*at, list!("will shall should")) && self.is_open(*at));
        let modal = (from..end).find(|at| {
            self.is_open(*at)
                && s.has(*at, MODAL)
                && !(s.lemma(*at).ends_with("ability_to") && last.is_some_and(|last| last > *at))
                && !(s.lang == Lang::En && s.is(*at, list!("can may will must")) && self.in_relative(from, *at))
        });
        // "Max to ask": an aim, noted.
        let named = s.has_capital(from) && (s.lemma(from).is_empty() || s.has(from, AT_MOST | CALENDAR));
        if s.lang == Lang::En
            && (named || s.has(from, LEARNER))
            && s.is(from + 1, list!("to"))
            && is_verb_form(s, from + 2)
        {
            return self.through(from + 2, end).map(|verb| (from..from + 1, verb));
        }
        if let Some(to) = self.aim(from, end) {
            return self.through(to, end).map(|verb| (from..to, verb));
        }
        let early = self.verb_at(from, end);
        if let Some((subject, verb)) = early
            && modal.is_none_or(|modal| verb < modal)
        {
            return self.through(verb, end).map(|verb| (subject, verb));
        }
        let modal = modal?;
        // "the goal is for Maya to read".
        let next = s.after(modal);
        let next = match s.lemma(modal) {
            aim if aim.ends_with("_for") => self.aim(next - 1, end).unwrap_or(next),
            // "our goal is that Maya reads".
            aim if aim.ends_with("_that") => next + usize::from(s.has_capital(next) || s.has(next, SUBJECT)),
            _ => next,
        };
        self.through(next, end).map(|verb| (from..modal, verb))
    }

    /// After `for Maya to`, what she is to do.
    fn aim(&self, at: usize, end: usize) -> Option<usize> {
        let s = self.s;
        let who = |near: usize| {
            s.has(near, LEARNER.and(DET)) || s.is(near, list!("him her them")) || s.has_capital(near) && s.is_word(near)
        };
        let leads = s.lang == Lang::En && s.is(at, list!("for")) && who(at + 1);
        let to = (at + 2..end.min(at + 5)).find(|near| s.is(*near, list!("to")))?;
        let named = (at + 2..to).all(|near| s.has(near, LEARNER) || s.has_capital(near));
        (leads && named && is_verb_form(s, self.skip_pronouns(to + 1, end))).then_some(to + 1)
    }

    /// Whether a token stands in a clause that says more of a noun: `words that he can read`.
    fn in_relative(&self, from: usize, at: usize) -> bool {
        let s = self.s;
        let opens = |near: usize| {
            s.is(near, list!("which who"))
                || s.is(near, list!("that"))
                    && near > 0
                    && !s.has(near - 1, VERB | BE)
                    && s.form(near - 1) != Form::Past
        };
        (from..at).rev().take(4).any(opens)
    }

    /// The first free word of the clause that says something.
    fn start(&self) -> Option<usize> {
        let s = self.s;
        let mut at = self.clause.main;
        while at < self.clause.range.end {
            let empty = s.mark(at).is_some() && s.mark(at) != Some('%')
                || s.has(at, AND)
                || !self.is_open(at)
                || s.words.get(at).is_some_and(|word| word.len == 0);
            let that = s.is(at, list!("que qu to de d not"))
                || s.has(at, FILLER.and(ALONE)) && !s.has(at, VERB) && s.lang == Lang::En
                || s.has(at, VAGUE) && s.folded_of(at).ends_with("ly")
                || s.is(at, list!("bien")) && is_verb_form(s, at + 1);
            if !empty && !that {
                return Some(at);
            }
            at += 1;
        }
        None
    }

    /// A verb near the start, with its subject before it.
    fn verb_at(&self, from: usize, end: usize) -> Option<(Range<usize>, usize)> {
        let s = self.s;
        if self.opens_with_verb(from, end) {
            return Some((from..from, from));
        }
        let subject = s.has(from, SUBJECT.and(LEARNER).and(STAFF).and(DET))
            || s.has_capital(from) && !(s.lang == Lang::Fr && s.has(from, INNER))
            || s.is(from, list!("l"));
        if !subject {
            return None;
        }
        let mut at = s.after(from);
        let stop = end.min(from + 12);
        while at < stop {
            // "Leo, with a peer, takes turns": a circumstance between the subject and its verb.
            let aside = s.mark(at) == Some(',') && !(self.is_open(at - 1) && self.is_open(at + 1));
            if aside || !self.is_open(at) {
                at += 1;
                continue;
            }
            if s.mark(at).is_some_and(|mark| !matches!(mark, '/' | '(' | ')' | '"' | '\'')) && s.lang == Lang::En {
                return None;
            }
            // "we just want him to…".
            let who = if s.has(at - 1, FILLER) && at > from + 1 { at - 2 } else { at - 1 };
            let first_person = s.is(who, list!("i we je j they"));
            let after_subject = !self.is_open(at - 1)
                // Liam "Bubs" reads…
                || matches!(s.mark(at - 1), Some(',' | '"' | '\'' | ')'))
                || s.has(at - 1, SUBJECT.and(LEARNER).and(NEG))
                || s.has_capital(at - 1)
                || s.is(at - 1, list!("se s y lui ne n en"))
                || s.has(at - 1, FILLER);
            let present = matches!(s.form(at), Form::Present | Form::Future);
            let said = match s.lang {
                Lang::En => {
                    (present && s.has(at, VERB)
                        || first_person && is_verb_form(s, at)
                        || s.lemma(at).is_empty() && present && after_subject && s.is_word(at) && !s.has_capital(at))
                        && (after_subject || !s.has(at, NOUNS))
                }
                Lang::Fr => {
                    self.is_said_of(from, at)
                        || present
                            && (s.has(at, VERB) || s.form(at) == Form::Future)
                            && (after_subject || s.form(at) == Form::Future)
                        || s.has(at, BE) && after_subject
                }
            };
            if said {
                return Some((from..at, at));
            }
            at = s.after(at);
        }
        None
    }

    /// `je mâche`, `il ne grogne pas`: after such a pronoun stands a verb, whether or not a lexicon has it.
    fn is_said_of(&self, subject: usize, at: usize) -> bool {
        let s = self.s;
        let between = list!("se s me m y en ne n lui leur le la les l");
        s.is(subject, list!("je j il elle on ils elles"))
            && s.lemma(at).is_empty()
            && s.is_word(at)
            && (subject + 1..at).all(|near| s.is(near, between))
    }

    fn skip_pronouns(&self, mut at: usize, end: usize) -> usize {
        let s = self.s;
        while at < end && s.has(at, FILLER.and(NEG)) && !s.has(at, VERB)
            || s.lang == Lang::Fr
                && s.is(at, list!("le la les l en y"))
                && is_verb_form(s, at + 1)
                // No noun stands in the singular after "les".
                && (s.has(at + 1, VERB) || s.is(at, list!("les")))
        {
            at = s.after(at);
        }
        at
    }

    /// What goes with a verb: up to the next part, or the next verb.
    fn object(&self, verb: usize) -> Range<usize> {
        let s = self.s;
        let from = s.after(verb);
        let last = self.clause.range.end.min(from + FAR);
        let end = (from..last)
            .find(|at| {
                let other = !self.is_open(*at);
                let mark = matches!(s.mark(*at), Some('.' | ';' | '(' | ':'));
                let list = s.has(*at, AND) && self.joined_verb(*at).is_some();
                // ", je dis bonjour": another act.
                let said = s.mark(*at) == Some(',')
                    && s.lang == Lang::Fr
                    && s.is(*at + 1, list!("je j il elle"))
                    && is_verb_form(s, *at + 2);
                other || mark || list || said || s.has(*at, OPENS_PURPOSE) && !s.is(*at, list!("pour"))
            })
            .unwrap_or(last);
        from..end.max(from.min(last))
    }
}

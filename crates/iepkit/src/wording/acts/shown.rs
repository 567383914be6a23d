//! What can be seen of something that is shown, used, kept or had.

use std::ops::Range;

use super::Reader;
use crate::Lang;
use crate::wording::VerbClass;
use crate::wording::amount::{Counted, Shape};
use crate::wording::clause::NOUNS;
use crate::wording::list::list;
use crate::wording::sentence::Form;
use crate::wording::tags::*;

impl Reader<'_, '_> {
    /// Something that is shown, used or had: seen when it is a thing, not a state.
    pub(super) fn shown(&self, verb: usize, first: Range<usize>) -> VerbClass {
        let s = self.s;
        let had = s.comes_from(
            verb,
            list!(
                "have avoir keep garder maintain maintenir conserver obtenir do faire give donner make perform \
                 provide realiser"
            ),
        );
        let counted = self.amounts.iter().any(|amount| {
            (matches!(amount.shape, Shape::Count | Shape::Rate) || amount.shape == Shape::Ratio && !amount.occasions)
                && amount.range.start + 4 >= first.start
                && amount.range.start <= first.end
        });
        if s.comes_from(verb, list!("have avoir")) {
            // "no more than 2 instances of leaving his seat".
            let act = first.clone().any(|at| s.form(at) == Form::Ing && s.has(at, SEEN));
            let performance = act
                || s.any_has(first.clone(), PERFORMANCE.and(ERROR))
                || self.amounts.iter().any(
                    |amount| matches!(amount.unit, Counted::Noun(noun) if s.has(noun.head, ERROR.and(PERFORMANCE))),
                );
            // "avoir tout son matériel": what lies there is seen.
            let own = s.is(first.start, list!("son sa ses tout tous his her their all"));
            let brought = own
                && !self.amounts.is_empty()
                && first.clone().any(|at| {
                    s.has(at, MATERIAL) && !s.has(at, INNER.and(PROMPT).and(ITEM)) || s.is(at, list!("materiel"))
                });
            // "have a sheet loaded", "have 90% of papers filed": what lies there done.
            let done = s.lang == Lang::En
                && first.clone().skip(1).any(|at| s.form(at) == Form::Past && !s.has(at, COVERT.and(CHANGE)));
            return if counted && performance || brought || done && !self.amounts.is_empty() {
                VerbClass::Observable
            } else {
                VerbClass::Covert
            };
        }
        let products = self.amounts.iter().any(|amount| {
            matches!(amount.unit, Counted::Noun(noun) if s.has(noun.head, ERROR.and(PERFORMANCE).and(ITEM)) && !s.has(noun.head, INNER))
                && matches!(amount.shape, Shape::Count | Shape::Ratio | Shape::Rate | Shape::Held)
                && amount.range.start < first.end.max(first.start + 3)
                && amount.range.end > first.start
        });
        if products {
            return VerbClass::Observable;
        }
        // "make and keep some friends".
        if had && s.any_is(first.clone(), list!("friends friend amis ami")) {
            return VerbClass::Covert;
        }
        // "maintain appropriate personal space": what is appropriate is left open.
        let fit = list!("appropriate acceptable proper adequat adequate approprie appropriee");
        if !counted && s.any_is(first.clone(), fit) && !s.any_has(first.clone(), PERFORMANCE.and(MATERIAL).and(ITEM)) {
            return VerbClass::Covert;
        }
        // "demonstrate a 25% increase in on-task behaviour": a direction.
        let grows = list!(
            "increase improvement growth progress gains reduction decrease augmentation amelioration progres diminution"
        );
        if !had && s.any_is(first.clone(), grows) {
            return VerbClass::Covert;
        }
        // "show he is frustrated": by what it is seen is left open.
        let scale = list!("scale chart card thermometer echelle carte");
        let state = s.has(first.start, SUBJECT) && s.has(first.start + 1, BE);
        if state && !s.any_is(verb..self.clause.range.end.min(verb + 12), scale) {
            return VerbClass::Covert;
        }
        if self.shows_that(verb).is_some_and(|act| s.has(act, COVERT.and(CHANGE)) && !s.has(act, SEEN.and(SHOW))) {
            return VerbClass::Covert;
        }
        // "demonstrate being angry".
        if s.is(first.start, list!("being")) {
            return VerbClass::Covert;
        }
        if s.form(first.start) == Form::Ing && s.has(first.start, SEEN) && !s.has(first.start + 1, INNER) {
            return VerbClass::Observable;
        }
        let is_noun = |at: &usize| s.has(*at, NOUNS) || s.lemma(*at).is_empty() && s.is_word(*at);
        let head = first.clone().rfind(is_noun);
        let inner =
            first.clone().any(|at| s.has(at, INNER) && !s.has(at, PERFORMANCE.and(MATERIAL).and(ITEM).and(OCCASION)));
        // "apply maths": what is applied is no act.
        let inner = inner || s.comes_from(verb, list!("apply")) && s.any_has(first.clone(), INNER.and(TOPIC));
        let inner = inner && !(s.any_has(first.clone(), PLACE) && s.comes_from(verb, list!("use utiliser")));
        // "demonstrate proficiency in solving problems": what is done is named.
        let able = list!("proficiency mastery competence fluency skill skills success accuracy independence");
        let done = inner && s.any_is(first.clone(), able) && s.is(first.end, list!("in at")) && {
            let act = s.after(first.end);
            s.form(act) == Form::Ing && s.has(act, SEEN) && !s.has(act, COVERT.and(CHANGE))
        };
        if done && !had {
            return VerbClass::Observable;
        }
        // What is said or written is heard or seen: grammar, spelling, kind language.
        let language =
            list!("grammar spelling articulation vocabulary language grammaire orthographe vocabulaire langage");
        let inner = inner
            && !(s.comes_from(verb, list!("use utilize utiliser employer"))
                && first.clone().filter(|at| s.has(*at, INNER)).all(|at| s.is(at, language)));
        // "her communication device": a thing, whatever it is for.
        let thing = match s.lang {
            // "the feelings thermometer 4 of 5 times".
            Lang::En => {
                first.clone().take_while(|at| *at == first.start || s.value(*at).is_none()).filter(is_noun).last()
            }
            // "son tableau": his, and no sound.
            Lang::Fr => {
                first.clone().find(|at| s.has(*at, NOUNS) && !(s.is(*at, list!("son")) && s.has(at + 1, NOUNS)))
            }
        };
        let device =
            thing.is_some_and(|at| s.has(at, MATERIAL.and(SCALE)) && !s.has(at, INNER.and(ITEM).and(OCCASION)));
        // "maintain sitting balance for 15 seconds".
        let posture = s.any_is(first.clone(), list!("balance posture equilibre"))
            && self.amounts.iter().any(|amount| amount.shape == Shape::Duration);
        let inner = inner && !device && !posture;
        let strategies = first
            .clone()
            .any(|at| s.is(at, list!("strategy strategies strategie skills skill techniques moyen moyens habiletes")));
        let listed = s.mark(first.end) == Some('(')
            // "the \"draw a picture\" strategy".
            || first.clone().any(|at| matches!(s.mark(at), Some('(' | '"')))
            || (first.end..first.end + 2).any(|at| s.is(at, list!("such")) || s.comes_from(at, list!("such_as")))
            // "un moyen de retour au calme de son choix (balle, coin doux)".
            || s.any_is(first.clone(), list!("moyen"))
                && (first.end..first.end + 7).any(|at| s.mark(at) == Some('('));
        // "a strategy from his list", "une stratégie de sa carte": one that is named there.
        let from_list = (first.start..(first.end + 5).min(self.clause.range.end)).any(|at| {
            s.is(at, list!("from on de d"))
                && s.has(at + 1, DET)
                && (at + 2..at + 5).any(|near| {
                    s.has(near, MATERIAL) && !s.has(near, INNER) || s.lemma(near).is_empty() && s.is_word(near)
                })
        });
        let uses = s.comes_from(verb, list!("use utilize utiliser"));
        let named = (strategies || uses && listed)
            && (counted
                || from_list
                || listed
                || s.any_is(first.clone(), list!("calming breathing respiration taught")));
        if (inner || strategies) && !named {
            return VerbClass::Covert;
        }
        if head.is_none() && !had && first.is_empty() {
            return VerbClass::Covert;
        }
        VerbClass::Observable
    }

    /// The verb of what is shown to be so: `show that he can read`, `démontrer qu'il comprend`.
    fn shows_that(&self, verb: usize) -> Option<usize> {
        let s = self.s;
        let that = s.after(verb);
        let subject = s.after(that);
        let opens =
            s.is(that, list!("that que qu")) && (s.has(subject, SUBJECT.and(LEARNER)) || s.has_capital(subject));
        opens.then(|| self.through(s.after(subject), self.clause.range.end)).flatten()
    }

    /// Something that is recognised: seen when it is a thing, `recognise 5 letters`, and no sense, `the importance of rules`.
    pub(super) fn recognized(&self, verb: usize, first: Range<usize>) -> VerbClass {
        let s = self.s;
        let next = s.after(verb);
        let counted = self.amounts.iter().any(
            |amount| matches!(amount.unit, Counted::Noun(noun) if s.has(noun.head, ITEM) && amount.range.start == next),
        );
        let things = counted
            || s.any_has(first.clone(), ITEM.and(MATERIAL).and(PERFORMANCE))
            || first.clone().any(|at| s.lemma(at).is_empty() && s.is_word(at));
        let meant = list!("importance value need impact benefits consequences valeur besoin");
        let meant = s.any_is(first.clone(), meant);
        if things && !meant && !s.any_has(first, INNER.without(PERFORMANCE)) {
            VerbClass::Observable
        } else {
            VerbClass::Covert
        }
    }
}

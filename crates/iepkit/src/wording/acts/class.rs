//! What can be seen of a verb, given what goes with it.

use crate::wording::list::{List, list};
use std::ops::Range;

use super::Reader;
use crate::Lang;
use crate::wording::VerbClass;
use crate::wording::amount::{Amount, Counted, Shape};
use crate::wording::clause::NOUNS;
use crate::wording::nouns::{any, before};
use crate::wording::sentence::Form;
use crate::wording::tags::*;

/// What is put on, fastened or opened: managed, it is seen.
const GARMENTS: List = list!(
    "clothing clothes fastener fasteners fastenings zipper zippers zips buttons snaps shoelaces laces shoes boots mittens coat jacket \
     lunchbox containers vetements vetement fermetures boutons lacets souliers chaussures bottes mitaines manteau contenants"
);

impl Reader<'_, '_> {
    /// What can be seen of a verb, given what goes with it.
    pub(super) fn class(&self, verb: usize, object: Range<usize>, subject: Range<usize>) -> VerbClass {
        let s = self.s;
        let tags = s.tags(verb);
        let first = self.first_phrase(object.clone());
        // "be in his seat": where the child is can be seen.
        let place = (verb + 1..verb + 5).any(|at| s.has(at, PLACE) || s.is(at, list!("seat place line rang")));
        if (tags.has(BE) || matches!(s.lemma(verb), "be" | "etre")) && s.has(s.after(verb), PREP) && place {
            return VerbClass::Observable;
        }
        if let Some(inner) = self.ability(object.clone()) {
            let inner_class = self.class(inner, self.object(inner), subject);
            let changes = tags.has(CHANGE) && !tags.has(SHOW);
            return match inner_class {
                VerbClass::Observable if changes && !self.has_level() => VerbClass::Direction,
                class => class,
            };
        }
        if matches!(
            s.lemma(verb),
            "score"
                | "exceed"
                | "depasser"
                | "obtain"
                | "obtenir"
                | "atteindre"
                | "earn"
                | "earns"
                | "achieve"
                | "reussir"
                | "get"
                | "reach"
        ) {
            let of_what = |at: usize| {
                let what = |at: usize| s.has(at, TOPIC.and(INNER).and(SEEN)) || s.lemma(at).is_empty() && s.is_word(at);
                match s.lang {
                    Lang::En => s.is(at, list!("test tests quiz quizzes")) && at > 0 && what(at - 1),
                    Lang::Fr => {
                        s.is(at, list!("examen examens test tests controle controles evaluations"))
                            && s.is(at + 1, list!("de d"))
                            && what(at + 2)
                    }
                }
            };
            let named = self
                .clause
                .range
                .clone()
                .any(|at| s.is(at, list!("dictation dictee dictees expose spelling_test")) || of_what(at));
            // "obtenir un emploi": an event that happens or not.
            let event =
                list!("emploi job employment diplome diploma degree permis license licence certificat certificate");
            if first.clone().any(|at| s.is(at, event)) {
                return VerbClass::Observable;
            }
            // "réussir un casse-tête": a thing, not an exam.
            let thing = s.lemma(verb) == "reussir"
                && s.is(first.start, list!("un une"))
                && s.is_word(first.start + 1)
                && s.lemma(first.start + 1).is_empty();
            if thing {
                return VerbClass::Observable;
            }
            let exceeds = matches!(s.lemma(verb), "exceed" | "depasser");
            let done = named
                || self.amounts.iter().any(|amount| amount.shape == Shape::Rate)
                || object.clone().any(|at| s.has(at, PERFORMANCE.and(ITEM)) && !s.is(at, list!("point points")))
                    && !any(s, object.clone(), SCALE.without(MATERIAL));
            let mastered = first.clone().any(|at| s.is(at, list!("mastery maitrise")));
            let done = done && !mastered;
            let done = if exceeds { self.amounts.iter().any(|amount| amount.shape == Shape::Rate) } else { done };
            return if done { VerbClass::Observable } else { VerbClass::Covert };
        }
        // "goes up the stairs".
        if matches!(s.lemma(verb), "go_up" | "move_up") && any(s, object.clone(), PLACE) {
            return VerbClass::Observable;
        }
        // "passer de la cour à la classe".
        let moves = s.lemma(verb).starts_with("passer_d")
            && any(s, object.clone(), PLACE.and(OCCASION))
            && self.amounts.iter().all(|amount| amount.from.is_none());
        // "move to step 4 of the ladder": a level, and no move.
        let climbs = matches!(s.lemma(verb), "move" | "go" | "advance" | "get" | "passer" | "monter" | "acceder")
            && self.amounts.iter().any(|amount| {
                amount.shape == Shape::Level && object.start <= amount.range.start && amount.range.start < object.end
            });
        if moves || climbs {
            return if moves { VerbClass::Observable } else { VerbClass::Direction };
        }
        // "travailler plus régulièrement": how much is left open.
        let end = self.clause.range.end;
        let bare = (s.after(verb)..end).all(|at| s.mark(at).is_some() || s.has(at, VAGUE.and(FILLER)));
        if s.lemma(verb) == "travailler" && bare && s.after(verb) < end && any(s, verb..end, VAGUE) {
            return VerbClass::Covert;
        }
        if s.lemma(verb) == "travailler" && (!s.has(s.after(verb), DET) || s.is(s.after(verb), list!("de d au aux"))) {
            return VerbClass::Observable;
        }
        // "aider les jeunes à devenir autonomes": what others do for them.
        let to = (verb + 1..object.end.min(verb + 5)).find(|at| s.is(*at, list!("a")));
        let unseen = to.is_some_and(|to| s.has(to + 1, COVERT.and(CHANGE)) && !s.has(to + 1, SEEN));
        if s.lemma(verb) == "aider" && (unseen || any(s, first.clone(), LEARNER.and(INNER))) {
            return VerbClass::Covert;
        }
        // "prévenir l'adulte": he is told.
        if s.lemma(verb) == "prevenir" && any(s, first.clone(), STAFF.and(PEER)) {
            return VerbClass::Observable;
        }
        // "respond appropriately to peer pressure": what is shown is left open.
        if s.lemma(verb) == "respond" && s.has(s.after(verb), VAGUE) && !any(s, object.clone(), ITEM.and(MATERIAL)) {
            return VerbClass::Covert;
        }
        if s.lemma(verb) == "support" && any(s, first.clone(), ITEM) {
            return VerbClass::Observable;
        }
        // "raise his hand" is seen, "raise his reading level" is a change.
        let raised = s.lemma(verb) == "raise" && any(s, first.clone(), INNER.and(ACCURACY).and(PERFORMANCE));
        // "build a tower" is seen, "build friendships" is a change.
        let grown = tags.has(CHANGE)
            && any(s, first.clone(), INNER)
            && !first.clone().any(|at| s.has(at, MATERIAL.and(PERFORMANCE)) && !s.has(at, INNER));
        // "faire passer sa note de 52 % à 65 %".
        let made = s.lemma(verb) == "faire" && s.is(s.after(verb), list!("passer"));
        if raised || grown || made || tags.has(CHANGE) && !tags.has(SEEN) {
            let object_only = first.is_empty() && subject.is_empty();
            let what = if object_only {
                object.clone()
            } else if first.is_empty()
                || s.lemma(verb).starts_with("passer_d")
                || matches!(s.lemma(verb), "go_from" | "move_from")
            {
                subject
            } else {
                first
            };
            return if self.names_act(object.clone()) || self.is_amount_of_performance(what, object) {
                VerbClass::Observable
            } else {
                VerbClass::Direction
            };
        }
        if self.is_light(verb, first.clone()) {
            return VerbClass::Covert;
        }
        if tags.has(SHOW) || s.comes_from(verb, list!("recognize recognise reconnaitre")) {
            return self.shown(verb, first);
        }
        if tags.has(COVERT.and(WEAK)) && !tags.has(SEEN) {
            let joins = matches!(s.lemma(verb), "participate" | "take_part" | "participer" | "prendre_part");
            let counted = self.amounts.iter().any(|amount| {
                let Counted::Noun(noun) = amount.unit else { return false };
                let things = s.has(noun.head, ITEM.and(PERFORMANCE)) && !s.has(noun.head, INNER)
                    || joins && s.has(noun.head, OCCASION.and(PLACE))
                    || s.lemma(noun.head).is_empty()
                    || s.is(noun.head, list!("exchanges turns echanges"));
                (amount.shape == Shape::Count || joins && amount.shape == Shape::Held)
                    && amount.range.start >= object.start
                    && (amount.range.start < object.start + 3 || s.is(noun.head, list!("exchanges turns echanges")))
                    && things
                    && tags.has(WEAK)
            });
            let works = matches!(s.lemma(verb), "work" | "travailler" | "attempt")
                && self.amounts.iter().any(|amount| matches!(amount.shape, Shape::Duration | Shape::Prompts));
            // "organiser son cartable", "manage his zippers": a thing is put in order, a garment put on.
            let tidied = matches!(s.lemma(verb), "organize" | "organise" | "organiser")
                && any(s, first.clone(), MATERIAL.and(PLACE))
                && !any(s, first.clone(), INNER)
                || matches!(s.lemma(verb), "manage" | "manage_his" | "manage_her" | "handle" | "gerer")
                    && first.clone().any(|at| s.is(at, GARMENTS))
                // "réviser ses textes": what is written is read again.
                || s.lemma(verb) == "reviser"
                    && first.into_iter().any(|at| s.is(at, list!("texte textes phrase phrases brouillon redaction")));
            return if counted || works || tidied { VerbClass::Observable } else { VerbClass::Covert };
        }
        if tags.has(BE) || s.lemma(verb) == "be" || self.is_state(verb) {
            return VerbClass::Covert;
        }
        VerbClass::Observable
    }

    /// `stay motivated`, `demeurer engagé`: a state, unless it is one that is seen.
    fn is_state(&self, verb: usize) -> bool {
        let s = self.s;
        let next = s.after(verb);
        let seen = list!("seated still quiet quietly silent standing assis debout silencieux immobile");
        let named = s.lemma(next).is_empty() || s.has(next, INNER.and(COVERT).and(WEAK).and(VAGUE).and(WORD));
        matches!(s.lemma(verb), "stay" | "remain" | "rester" | "demeurer")
            && next < self.clause.range.end
            && s.is_word(next)
            && named
            && !s.has(next, PREP.and(DET).and(PLACE).and(FILLER))
            && !s.is(next, seen)
    }

    /// `find solutions`, `établir des relations`: a verb that takes its sense from its object, and an object that nobody sees.
    fn is_light(&self, verb: usize, first: Range<usize>) -> bool {
        let s = self.s;
        let light = s.lemma(verb).is_empty()
            || s.lemma(verb).starts_with("faire_") && s.has(verb, SEEN)
            || matches!(s.lemma(verb), "nouer" | "tisser")
            || matches!(
                s.lemma(verb),
                "find"
                    | "follow"
                    | "make"
                    | "take"
                    | "put"
                    | "create"
                    | "generate"
                    | "set"
                    | "form"
                    | "build"
                    | "etablir"
                    | "trouver"
                    | "creer"
                    | "mettre"
                    | "faire"
                    | "suivre"
                    | "repondre"
                    | "prendre"
                    | "rendre"
                    | "donner"
                    | "realiser"
                    | "obtenir"
                    | "executer"
                    | "effectuer"
            );
        let next = s.after(verb);
        // "forms and keeps friendships": both have the same object.
        let from = if s.has(next, AND) { s.after(s.after(next)) } else { next };
        let object = if first.is_empty() { from..(from + 4).min(self.clause.range.end) } else { first };
        // "positive relationships with peers": not the peers.
        let end = object.clone().find(|at| s.is(*at, list!("with avec"))).unwrap_or(object.end);
        let object = object.start..end;
        let mut nouns =
            object.clone().filter(|at| s.has(*at, NOUNS | PEER) || s.lemma(*at).is_empty() && s.is_word(*at));
        let head = if s.lang == Lang::En { nouns.next_back() } else { nouns.next() };
        let inner = head.is_some_and(|at| {
            s.has(at, INNER) && !s.has(at, MATERIAL.and(ITEM).and(PERFORMANCE).and(OCCASION).and(TOPIC).and(PLACE))
                || s.is(at, list!("strategies choices decisions connections friends choix liens amis"))
        });
        light && inner && !object.into_iter().any(|at| s.value(at).is_some())
    }

    /// The noun phrase right after a verb.
    pub(super) fn first_phrase(&self, object: Range<usize>) -> Range<usize> {
        let s = self.s;
        let end = object
            .clone()
            .find(|at| {
                // "recognise over half the letters".
                let amount = *at == object.start && s.has(*at, MORE_THAN) && s.is_word(*at + 1);
                !amount
                    && s.has(*at, PREP.and(WHEN).and(WITHOUT).and(OPENS_INDICATOR).and(OPENS_CONDITION))
                    && !s.is(*at, list!("of de d des du"))
                    || s.mark(*at) == Some(',')
                    || s.has(*at, MODAL)
            })
            .unwrap_or(object.end);
        object.start..end
    }

    /// The verb after `the ability to`, `sa capacité à`.
    pub(super) fn ability(&self, object: Range<usize>) -> Option<usize> {
        let s = self.s;
        let at = object.clone().take(4).find(|at| {
            matches!(s.lemma(*at), "the_ability_to" | "ability_to" | "willingness_to")
                || s.is(*at, list!("capacite habilete aptitude")) && s.is(at + 1, list!("a"))
        })?;
        let next = if s.lang == Lang::En { s.after(at) } else { at + 2 };
        let verb = self.skip_pronouns(next, object.end);
        (verb < object.end).then_some(verb)
    }

    /// `decrease the number of times she blurts out`, `increase his skills to read words with 75% accuracy`: the act that
    /// changes, said with its verb.
    fn names_act(&self, object: Range<usize>) -> bool {
        let s = self.s;
        let seen = |at: usize| s.has(at, SEEN) && !s.has(at, COVERT.and(CHANGE));
        let acts = |at: usize| seen(at) && s.form(at) == Form::Present;
        let times = object.clone().find(|at| s.is(*at, list!("times")) && s.is(*at - 1, list!("of")));
        let counted = times.is_some_and(|at| acts(at + 1) || s.has(at + 1, SUBJECT.and(LEARNER)) && acts(at + 2));
        let purposes = object.filter(|at| s.lang == Lang::En && s.is(*at, list!("to")));
        let mut purposes = purposes.filter(|to| before(s, *to).is_some_and(|lead| s.has(lead, INNER)));
        counted || self.has_level() && purposes.any(|to| seen(to + 1) && s.form(to + 1) == Form::Base)
    }

    pub(super) fn has_level(&self) -> bool {
        self.amounts.iter().any(|amount| !matches!(amount.shape, Shape::Growth | Shape::Every))
    }

    /// Whether what changes can be seen and counted, and the sentence says to how much.
    pub(super) fn is_amount_of_performance(&self, what: Range<usize>, object: Range<usize>) -> bool {
        let s = self.s;
        let level = |amount: &&Amount| match amount.shape {
            Shape::Every => false,
            Shape::Prompts => amount.from.is_some(),
            _ => true,
        };
        let Some(amount) = self.amounts.iter().find(level) else { return false };
        if amount.shape == Shape::Rate {
            return true;
        }
        let lowered = what.clone().any(|at| s.is_word(at) && !s.has(at, DET.and(FILLER).and(PREP)))
            && !any(s, what.clone(), INNER.and(ACCURACY).and(TOOL));
        let by_numbers = amount.from.is_some() || amount.bound.is_some() || !matches!(amount.per, Counted::Nothing);
        if lowered
            && by_numbers
            && matches!(amount.shape, Shape::Count | Shape::Ratio | Shape::Duration | Shape::Percent | Shape::Prompts)
        {
            return true;
        }
        let first_head = what.clone().find(|at| s.has(*at, PERFORMANCE.and(INNER).and(NOUNS)) && !s.has(*at, DET));
        let performance = any(s, what.clone(), PERFORMANCE)
            && !first_head.is_some_and(|at| s.has(at, INNER | ACCURACY) && !s.has(at, PERFORMANCE));
        let within = amount.range.start >= what.start && amount.range.start <= object.end.max(what.end) + 2;
        let of_things = amount.from.is_some()
            && matches!(amount.unit, Counted::Noun(noun) if s.has(noun.head, PERFORMANCE.and(ITEM)) && !s.has(noun.head, ACCURACY))
            && !any(s, what.clone(), INNER.without(PERFORMANCE));
        // "improve his decoding of long words from 58% to 90%".
        let practised = amount.from.is_some()
            && what.clone().any(|at| s.form(at) == Form::Ing && s.has(at, SEEN))
            && any(s, what.clone(), ITEM);
        performance || practised || of_things && within
    }
}

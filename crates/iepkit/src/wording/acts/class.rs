//! What can be seen of a verb, given what goes with it.

use crate::wording::list::{List, list};
use std::ops::Range;

use super::Reader;
use crate::wording::VerbClass;
use crate::wording::amount::{Amount, Counted, Shape};
use crate::wording::clause::{NOUNS, is_verb_form};
use crate::wording::nouns::before;
use crate::wording::sentence::Form;
use crate::wording::tags::*;
use crate::{Lang, Number};

/// What is put on, fastened or opened: managed, it is seen.
const GARMENTS: List = list!(
    "clothing clothes fastener fasteners fastenings zipper zippers zips buttons snaps shoelaces laces shoes boots \
     mittens coat jacket lunchbox containers vetements vetement fermetures boutons lacets souliers chaussures bottes \
     mitaines manteau contenants"
);

/// Verbs that take their sense from their object.
const LIGHT: List = list!(
    "find bring replace exercise turn follow make take put create generate set form build etablir trouver creer \
     mettre faire suivre repondre prendre rendre donner realiser obtenir executer effectuer nouer tisser"
);

impl Reader<'_, '_> {
    /// What can be seen of a verb, given what goes with it.
    pub(super) fn class(&self, verb: usize, object: Range<usize>, subject: Range<usize>) -> VerbClass {
        let s = self.s;
        let tags = s.tags(verb);
        let first = self.first_phrase(object.clone());
        if self.is_in_a_place(verb) || self.is_understood(verb) {
            return VerbClass::Observable;
        }
        // "se faire gronder": what others do.
        let suffers = s.comes_from(verb, list!("faire")) && verb > 0 && s.is(verb - 1, list!("se s me m"));
        if suffers && s.form(s.after(verb)) == Form::Base && is_verb_form(s, s.after(verb)) {
            return VerbClass::Covert;
        }
        if let Some(inner) = self.ability(object.clone()) {
            let inner_class = self.class(inner, self.object(inner), subject);
            let changes = tags.has(CHANGE) && !tags.has(SHOW);
            return match inner_class {
                VerbClass::Observable if changes && !self.has_level() => VerbClass::Direction,
                class => class,
            };
        }
        if let Some(class) = self.scored(verb, &object, &first).or_else(|| self.moved(verb, &object)) {
            return class;
        }
        if let Some(class) = self.by_its_object(verb, &object, &first) {
            return class;
        }
        if self.changes(verb, &first) {
            // "réduire de 6 à 2 par jour le nombre de sorties": what changes stands behind the amount.
            let behind = s
                .find_is(first.end..object.end, list!("nombre number"))
                .filter(|_| first.clone().all(|at| s.value(at).is_some() || s.is(at, list!("de d"))));
            let what = if let Some(behind) = behind {
                behind + 1..object.end
            } else if first.is_empty() && subject.is_empty() {
                object.clone()
            } else if first.is_empty()
                || s.lemma(verb).starts_with("passer_d")
                || s.comes_from(verb, list!("go_from move_from"))
            {
                subject
            } else {
                first
            };
            // "passer de 4 à 8 demi-journées de présence": what is counted.
            let what = if what.is_empty() { object.clone() } else { what };
            let seen = self.lists_acts(object.clone())
                || self.names_act(object.clone())
                || self.is_amount_of_performance(what, object);
            return if seen { VerbClass::Observable } else { VerbClass::Direction };
        }
        if s.comes_from(verb, list!("make")) && self.is_said_by_means(verb) {
            return VerbClass::Observable;
        }
        if self.is_light(verb, first.clone()) {
            return VerbClass::Covert;
        }
        if s.comes_from(verb, list!("recognize recognise reconnaitre")) {
            return self.recognized(verb, first);
        }
        if tags.has(SHOW) {
            return self.shown(verb, first);
        }
        let seen = if tags.has(COVERT.and(WEAK)) && !tags.has(SEEN) {
            self.is_counted(verb, &object) || self.is_tidied(verb, &first) || self.is_said_by_means(verb)
        } else {
            // "parvenir à une bonne estime de soi": what is reached is no act.
            let reaches = s.lang == Lang::Fr && tags.has(WRAP) && !tags.has(SEEN.and(SHOW));
            !(tags.has(BE.and(MODAL)) || reaches || s.comes_from(verb, list!("be")) || self.is_state(verb))
        };
        if seen { VerbClass::Observable } else { VerbClass::Covert }
    }

    /// `be understood by unfamiliar listeners 80% of the time`: so much of what is said is heard to be clear.
    fn is_understood(&self, verb: usize) -> bool {
        let s = self.s;
        let is = s.has(verb, BE) || s.comes_from(verb, list!("be etre"));
        let clear = |at: usize| s.is(at, list!("understood compris comprise intelligible"));
        (is && clear(s.after(verb)) || clear(verb) && verb > 0 && s.has(verb - 1, BE)) && self.has_level()
    }

    /// `be in his seat`: where the child is can be seen.
    fn is_in_a_place(&self, verb: usize) -> bool {
        let s = self.s;
        let is = s.has(verb, BE) || s.comes_from(verb, list!("be etre"));
        let place = |at: usize| s.has(at, PLACE) || s.is(at, list!("seat place line rang"));
        is && s.has(s.after(verb), PREP) && (verb + 1..verb + 5).any(place)
    }

    /// Whether a verb says that something grows or lessens.
    fn changes(&self, verb: usize, first: &Range<usize>) -> bool {
        let s = self.s;
        let tags = s.tags(verb);
        // "raise his hand 80% of the time" is seen, "raise his reading level" is a change.
        let amount = first.clone().find(|at| s.value(*at).is_some()).unwrap_or(first.end);
        let level = INNER.and(ACCURACY).and(PERFORMANCE);
        let raised = s.comes_from(verb, list!("raise")) && s.any_has(first.start..amount, level);
        // "build a tower" is seen, "build friendships" is a change.
        let grown = tags.has(CHANGE)
            && s.any_has(first.clone(), INNER)
            && !first.clone().any(|at| s.has(at, MATERIAL.and(PERFORMANCE)) && !s.has(at, INNER));
        // "moves from her wheelchair to the toilet", "passer de assis à debout": from place to place.
        let places = if s.lang == Lang::En { PLACE.and(MATERIAL).and(OCCASION) } else { PLACE };
        let walks = || {
            let object = self.object(verb);
            s.any_has(object.clone(), places) || s.any_is(object, list!("assis assise debout couche couchee"))
        };
        if (s.comes_from(verb, list!("move_from go_from")) || s.lemma(verb).starts_with("passer_d"))
            && self.amounts.iter().all(|amount| amount.from.is_none())
            && walks()
        {
            return false;
        }
        // "faire passer sa note de 52 % à 65 %".
        let made = s.comes_from(verb, list!("faire")) && s.is(s.after(verb), list!("passer"));
        raised || grown || made || tags.has(CHANGE) && !tags.has(SEEN)
    }

    /// `take part in 3 games`, `work for 20 minutes`: what nobody sees, unless it is counted or timed.
    fn is_counted(&self, verb: usize, object: &Range<usize>) -> bool {
        let s = self.s;
        let joins = s.comes_from(verb, list!("participate take_part participer prendre_part"));
        let turns = list!("exchanges turns echanges");
        let counted = self.amounts.iter().any(|amount| {
            let Counted::Noun(noun) = amount.unit else { return false };
            let things = s.has(noun.head, ITEM.and(PERFORMANCE)) && !s.has(noun.head, INNER)
                || joins && s.has(noun.head, OCCASION.and(PLACE))
                || s.lemma(noun.head).is_empty()
                || s.is(noun.head, turns);
            (amount.shape == Shape::Count || joins && amount.shape == Shape::Held)
                && amount.range.start >= object.start
                && (amount.range.start < object.start + 3 || s.is(noun.head, turns))
                && things
        });
        let works = s.comes_from(verb, list!("work travailler attempt"))
            && self.amounts.iter().any(|amount| matches!(amount.shape, Shape::Duration | Shape::Prompts));
        counted && s.has(verb, WEAK) || works
    }

    /// `organiser son cartable`, `manage his zippers`: a thing is put in order, a garment put on.
    fn is_tidied(&self, verb: usize, first: &Range<usize>) -> bool {
        let s = self.s;
        match s.lemma(verb) {
            "organize" | "organise" | "organiser" => {
                s.any_has(first.clone(), MATERIAL.and(PLACE)) && !s.any_has(first.clone(), INNER)
            }
            "manage" | "manage_his" | "manage_her" | "handle" | "gerer" => s.any_is(first.clone(), GARMENTS),
            // "plan her writing using an organiser": it stands there.
            "plan" | "planifier" => {
                let written = list!("writing paragraph essay story texte textes redaction ecrit paragraphe histoire");
                let with = list!("organizer organiser template planner outline planificateur canevas schema");
                s.any_is(first.clone(), written) && s.any_is(verb..self.clause.range.end.min(verb + 20), with)
            }
            // "réviser ses textes": what is written is read again.
            "reviser" => s.any_is(first.clone(), list!("texte textes phrase phrases brouillon redaction")),
            _ => false,
        }
    }

    /// `communicate her needs using PODD`, `communiquer à l'aide de son tableau`: what is pointed at or signed is seen.
    fn is_said_by_means(&self, verb: usize) -> bool {
        let s = self.s;
        let means = list!(
            "aac app application book cahier card cards carte cartes classeur device images \
             ipad pecs pictogrammes pictos podd pointing proloquo sign signes signing signs switch synthese tablet tableau tablette visuals words mots"
        );
        let stop = self.clause.range.end.min(verb + 20);
        let led = |at: usize| s.has(at, PREP.and(OPENS_CONDITION)) && s.any_is(at + 1..stop.min(at + 6), means);
        // "make her needs known using signs".
        let known = s.comes_from(verb, list!("make")) && s.any_is(verb + 1..stop, list!("known clear"));
        (known || s.comes_from(verb, list!("communicate communiquer"))) && (verb + 1..stop).any(led)
    }

    /// `stay motivated`, `demeurer engagé`: a state, unless it is one that is seen.
    fn is_state(&self, verb: usize) -> bool {
        let s = self.s;
        let next = s.after(verb);
        let seen = list!(
            "seated still quiet quietly silent standing present presente assis assise assises debout silencieux silencieuse immobile"
        );
        let named = s.lemma(next).is_empty() || s.has(next, INNER.and(COVERT).and(WEAK).and(VAGUE).and(WORD));
        s.comes_from(verb, list!("stay remain rester demeurer"))
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
            || s.comes_from(verb, LIGHT);
        let next = s.after(verb);
        // "forms and keeps friendships": both have the same object.
        let from = if s.has(next, AND) { s.after(s.after(next)) } else { next };
        let object = if first.is_empty() { from..(from + 4).min(self.clause.range.end) } else { first };
        // "positive relationships with peers": not the peers.
        let end = s.find_is(object.clone(), list!("with avec")).unwrap_or(object.end);
        let object = object.start..end;
        let mut nouns =
            object.clone().filter(|at| s.has(*at, NOUNS | PEER) || s.lemma(*at).is_empty() && s.is_word(*at));
        let head = if s.lang == Lang::En { nouns.next_back() } else { nouns.next() };
        let inner = head.is_some_and(|at| {
            s.has(at, INNER) && !s.has(at, MATERIAL.and(ITEM).and(PERFORMANCE).and(OCCASION).and(TOPIC).and(PLACE))
                || s.is(at, list!("strategies choices decisions connections friends choix liens amis ami amie amies"))
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
                    // "devoirs" are homework too.
                    || s.has(*at, MODAL) && !s.has(*at, PERFORMANCE)
            })
            .unwrap_or(object.end);
        object.start..end
    }

    /// The verb after `the ability to`, `sa capacité à`.
    pub(super) fn ability(&self, object: Range<usize>) -> Option<usize> {
        let s = self.s;
        let at = object.clone().take(4).find(|at| {
            s.comes_from(*at, list!("the_ability_to ability_to willingness_to"))
                || s.is(*at, list!("capacite habilete aptitude")) && s.is(at + 1, list!("a"))
        })?;
        let next = if s.lang == Lang::En { s.after(at) } else { at + 2 };
        let verb = self.skip_pronouns(next, object.end);
        (verb < object.end).then_some(verb)
    }

    /// `decrease aggressive behaviours (hitting, biting)`: the acts that change, in brackets.
    fn lists_acts(&self, object: Range<usize>) -> bool {
        let s = self.s;
        let stop = self.clause.range.end.min(object.start + 12);
        let opens = (object.start..stop).find(|at| s.mark(*at) == Some('('));
        let form = if s.lang == Lang::En { Form::Ing } else { Form::Base };
        let seen = |at: usize| {
            s.form(at) == form && s.has(at, SEEN) && !s.has(at, COVERT.and(CHANGE))
                || s.has(at, PERFORMANCE.without(INNER))
        };
        opens.is_some_and(|opens| {
            let close =
                (opens..self.clause.range.end.min(opens + 40)).find(|at| s.mark(*at) == Some(')')).unwrap_or(opens);
            let listed = (opens..close).any(|at| s.mark(at) == Some(','));
            listed && (opens..close).any(seen) && (opens..close).all(|at| s.value(at).is_none())
        })
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
            // "reduce hitting by 50%".
            Shape::Growth => amount.from.is_some() || amount.value > Number::default(),
            _ => true,
        };
        let changes = |amount: &&Amount| level(amount) && amount.from.is_some();
        let Some(amount) = self.amounts.iter().find(changes).or_else(|| self.amounts.iter().find(level)) else {
            return false;
        };
        if amount.shape == Shape::Rate {
            return true;
        }
        let lowered = what.clone().any(|at| s.is_word(at) && !s.has(at, DET.and(FILLER).and(PREP)))
            && (!s.any_has(what.clone(), INNER.and(ACCURACY).and(TOOL)) || s.any_has(what.clone(), ERROR));
        let by_numbers = amount.from.is_some() || amount.bound.is_some() || !amount.per_nothing();
        if lowered
            && by_numbers
            && matches!(amount.shape, Shape::Count | Shape::Ratio | Shape::Duration | Shape::Percent | Shape::Prompts)
        {
            return true;
        }
        // "le taux d'erreurs": the errors are what is seen.
        let rate = |at: usize| s.is(at, list!("taux rate frequence frequency")) && s.is(at + 1, list!("of de d des"));
        let first_head =
            what.clone().find(|at| s.has(*at, PERFORMANCE.and(INNER).and(NOUNS)) && !s.has(*at, DET) && !rate(*at));
        let performance = s.any_has(what.clone(), PERFORMANCE)
            && !first_head.is_some_and(|at| s.has(at, INNER | ACCURACY) && !s.has(at, PERFORMANCE));
        let within = amount.range.start >= what.start && amount.range.start <= object.end.max(what.end) + 2;
        let of_things = amount.from.is_some()
            && matches!(amount.unit, Counted::Noun(noun) if s.has(noun.head, PERFORMANCE.and(ITEM)) && !s.has(noun.head, ACCURACY))
            && !s.any_has(what.clone(), INNER.without(PERFORMANCE));
        // "decrease yelling by 50%", "improve his decoding of long words from 58% to 90%".
        let practised = (amount.shape == Shape::Growth || amount.from.is_some() && s.any_has(what.clone(), ITEM))
            && what.clone().any(|at| s.form(at) == Form::Ing && s.has(at, SEEN));
        // "faire passer ses résultats en lecture de 45 % à 65 %": a result.
        let marks = list!("result results mark marks average score scores resultat resultats note notes moyenne");
        let levels = list!("grade grades level niveau");
        let subject =
            matches!(amount.shape, Shape::Percent | Shape::Ratio | Shape::Level) && s.any_has(what.clone(), TOPIC);
        let grown = amount.shape == Shape::Growth && amount.value > Number::default();
        let result = amount.from.is_some() && (subject || s.any_is(what.clone(), levels))
            || (amount.from.is_some() || grown) && s.any_is(what, marks);
        performance || practised || result || of_things && within
    }
}

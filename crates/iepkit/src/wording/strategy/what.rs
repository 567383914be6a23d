//! What is done: the named act, tool or arrangement.

use std::ops::Range;

use super::Reader;
use crate::wording::claims::Claims;
use crate::wording::clause::{NOUNS, clauses, is_verb_form};
use crate::wording::condition::is_abstract;
use crate::wording::list::{List, list};
use crate::wording::nouns::before;
use crate::wording::sentence::Form;
use crate::wording::tags::*;
use crate::wording::token::Joint;

/// What the words of a clause name, from its start on.
#[derive(Default)]
struct Told {
    verb: Option<usize>,
    named: Option<usize>,
    /// Whether a word that leaves open what is done stands before what is named.
    vague: bool,
}

impl Reader<'_, '_> {
    /// What is done, beside the words that say when and where.
    pub(super) fn what(&self, times: &[Range<usize>], places: &[Range<usize>]) -> Option<Range<usize>> {
        let s = self.s;
        let mut taken = vec![false; s.len()];
        for range in times.iter().chain(places) {
            taken.iter_mut().take(range.end).skip(range.start).for_each(|slot| *slot = true);
        }
        let aside = |at: usize| taken.get(at).copied().unwrap_or(false) && !self.is_timed(at);
        clauses(s, &Claims::new(s)).iter().find_map(|clause| {
            let words = clause.body..clause.range.end;
            let Told { verb, named, mut vague } = self.told(words.clone(), &aside);
            // "Seating away from the door": where one sits is what is done.
            let seats = list!("seat seated seating preferential_seating");
            let seat = words.clone().find(|at| s.is(*at, seats) && !places.is_empty());
            vague &= seat.is_none();
            let named = named.or(seat);
            let quantified = named.is_none() && !times.is_empty();
            // "Orthophonie : 2 séances par semaine": the label says what.
            let whole = clause.range.clone();
            let first = || whole.clone().find(|at| self.may_be_quantified(*at, *at == words.start));
            let named = named.or_else(|| if quantified { first() } else { None })?;
            // "Offer a five-minute warning".
            let sized = (words.start..named).any(|at| s.value(at).is_some());
            // "Provide audiobooks": a thing that no lexicon has; "the same rules for everyone" provides none.
            let unknown = verb.is_some_and(|verb| verb < named)
                && s.lemma(named).is_empty()
                && s.form(named) != Form::Ing
                // "Be patient".
                && !before(s, named).is_some_and(|lead| s.has(lead, BE))
                && !is_abstract(s, &(named..named + 1));
            let thing = s.has(named, MATERIAL.without(SERVICE)) || self.is_product(named) || unknown;
            let granted = s.is(named, GRANTED);
            vague &= (!quantified && !thing || s.has(named, PROMPT)) && !sized && !granted;
            let is_lone = || words.clone().filter(|at| !aside(*at) && self.names(*at)).nth(1).is_none();
            let start = verb.filter(|verb| *verb < named).unwrap_or(named);
            (!vague || !is_lone()).then_some(start..s.after(named).min(s.len()))
        })
    }

    /// The whole of what is done, around the words that name it: `Provide sensory breaks`, `Lecture des énoncés`.
    pub(super) fn whole(&self, named: &Range<usize>, others: &[Range<usize>]) -> Range<usize> {
        let s = self.s;
        let ends = |at: usize| {
            let purpose = s.has(at, OPENS_PURPOSE) || s.is(at, list!("to pour")) && is_verb_form(s, s.after(at));
            let open = s.has(at, VAGUE) && s.after(at) > at + 1;
            let other = others.iter().any(|range| range.contains(&at));
            let stops = s.has(at, MODAL.and(BE).and(SUBJECT)) && !s.has(at, NOUNS);
            other || s.mark(at).is_some() || s.joint(at) == Joint::LineEnd || stops || purpose || open
        };
        let hangs = |at: usize| s.has(at, DET.and(PREP).and(AND)) || s.is(at, list!("by par his her their its"));
        let mut end = named.end;
        while end < s.len().min(named.end + FAR) && !ends(end) {
            end = s.after(end);
        }
        while let Some(last) = before(s, end).filter(|last| *last >= named.end && hangs(*last)) {
            end = last;
        }
        let mut start = named.start;
        if !is_verb_form(s, start) {
            let leads = |lead: &usize| *lead + FAR > named.start && !ends(*lead);
            while let Some(lead) = before(s, start).filter(|lead| leads(lead) && s.joint(start) != Joint::LineEnd) {
                start = lead;
            }
        }
        while start < named.start && s.has(start, PREP.and(AND)) {
            start = s.after(start);
        }
        start..end.max(named.end)
    }

    fn told(&self, words: Range<usize>, aside: &dyn Fn(usize) -> bool) -> Told {
        let s = self.s;
        let mut told = Told::default();
        let mut at = words.start;
        while at < words.end {
            let acts = is_verb_form(s, at) && !before(s, at).is_some_and(|lead| s.has(lead, DET));
            let passed = aside(at) && !(acts && told.named.is_none())
                || s.mark(at).is_some()
                || s.has(at, DET.and(PREP).and(AND).and(MODAL)) && !s.has(at, VERB);
            let named = s.lemma(at).is_empty() && s.is_named(at) && s.has(s.after(at), MODAL);
            let person = named
                || s.has(at, STAFF.and(LEARNER).and(SUBJECT).and(PEER)) && !s.has(at, VERB) && !s.is(at, ARRANGED);
            let small = s.has(at, FILLER.and(VAGUE).and(DAILY).and(ALL)) && !s.has(at, VERB);
            if !passed && !person && !small {
                if let Some(verb) = self.let_do(at) {
                    told.verb.get_or_insert(verb);
                    told.named.get_or_insert(verb);
                } else if self.is_vague(at) {
                    told.vague |= told.named.is_none();
                } else if self.names(at) || self.is_timed(at) || self.is_undergone(at) {
                    told.named.get_or_insert(at);
                }
                if is_verb_form(s, at) {
                    told.verb.get_or_insert(at);
                }
            }
            at = s.after(at);
        }
        told
    }

    /// What is named where the sentence says no more than how often: `Speech therapy twice a week`, `Lecture quotidienne`.
    fn may_be_quantified(&self, at: usize, is_first: bool) -> bool {
        let s = self.s;
        s.has(at, SERVICE) && !s.has(at, PROMPT) || is_first && s.has(at, OCCASION)
    }

    /// What so many minutes are of: `5 min de lecture chaque soir`.
    fn is_timed(&self, at: usize) -> bool {
        let s = self.s;
        let lessons = list!("seance seances session sessions periode periodes");
        let counted = at > 2 && s.value(at - 3).is_some() && (s.has(at - 2, TIME) || s.is(at - 2, lessons));
        counted && s.is(at - 1, list!("de d of")) && s.is_word(at)
    }

    /// What is done with someone: `should be tested`, `sera évalué`.
    fn is_undergone(&self, at: usize) -> bool {
        at > 0
            && self.s.has(at - 1, BE)
            && self.s.is(at, list!("tested seated assessed evaluated evalue evaluee evalues assis"))
    }

    /// A tool by its name: `Utiliser Lexidico`.
    fn is_product(&self, at: usize) -> bool {
        let s = self.s;
        s.lemma(at).is_empty() && at > 0 && s.is_named(at) && !s.has(at + 1, MODAL)
    }

    /// The verb that says what someone is had or allowed to do: `have him sit`, `allow her to stretch`.
    fn let_do(&self, at: usize) -> Option<usize> {
        let s = self.s;
        let next = s.after(at);
        let had = s.is(next, list!("him her them")).then(|| s.after(next)).filter(|verb| is_verb_form(s, *verb));
        let allowed = || {
            let lets = s.is_or_comes_from(at, list!("allow encourage encourager permettre"));
            let to =
                (at + 1..at + 5).find(|near| lets && s.is(*near, list!("to de d")) && is_verb_form(s, near + 1))?;
            Some(to + 1).filter(|verb| self.names(*verb))
        };
        had.or_else(allowed)
    }

    /// A verb or noun that says nothing of what is done.
    fn is_vague(&self, at: usize) -> bool {
        let s = self.s;
        // "temps supplémentaire", "15 % de temps en plus": a well-known arrangement.
        let more = list!("supplementaire additionnel majore plus");
        // "un tiers temps" is one too.
        let third = at > 0 && s.is(at - 1, list!("tiers"));
        if s.is(at, list!("temps")) && (third || (at + 1..at + 3).any(|near| s.is(near, more))) {
            return false;
        }
        let base = if s.lemma(at).is_empty() { s.folded_of(at) } else { s.lemma(at) };
        VAGUE_ACTS.holds(base)
    }

    /// A word that names an act or a thing.
    fn names(&self, at: usize) -> bool {
        let s = self.s;
        if !s.is_word(at) || s.has(at, DET.and(PREP).and(AND).and(MODAL).and(SUBJECT).and(NEG).and(BE).and(WHEN)) {
            return false;
        }
        let abstract_noun = s.has(at, INNER.and(SERVICE).and(PROMPT).and(TIME)) && !s.has(at, MATERIAL.and(SEEN));
        // "Le prévenir d'un changement": he is told of it.
        if s.comes_from(at, list!("prevenir"))
            && (s.is(s.after(at), list!("l")) || at > 0 && s.is(at - 1, list!("le la les l")))
        {
            return true;
        }
        // "Peer buddy": an arrangement.
        if s.is(at, ARRANGED) || s.is(at, GRANTED) {
            return true;
        }
        let bare = s.has(at, FILLER.and(VAGUE).and(DAILY).and(ALL).and(STAFF).and(LEARNER).and(PEER))
            || s.has(at, COVERT.and(CHANGE).and(WEAK)) && !s.has(at, SEEN.and(MATERIAL));
        !abstract_noun
            && !bare
            && !s.is(at, list!("him her them lui en y se s which that est que qu plus more"))
            && !self.is_vague(at)
    }
}

/// How many words what is done may have around those that name it.
const FAR: usize = 24;

/// Persons who are an arrangement: `Peer buddy`, `élève tuteur`.
const ARRANGED: List = list!("buddy mentor tuteur tutrice");

/// What is said or granted to the child, which is an act in itself.
pub(super) const GRANTED: List =
    list!("break breaks pause pauses warning warnings praise reminder reminders avertissement avertissements");

/// Verbs and nouns that leave open what is done.
const VAGUE_ACTS: List = list!(
    "avoid support encourage prepare monitor communicate ensure accommodate help assist provide offer allow give use \
     be have make do promote foster facilitate modify adapt differentiate seating preferential_seating preferential \
     supports assistance accommodations strategies strategy methods reinforcement therapy counseling counselling \
     services opportunities consider modifications motivate reinforce praise_often work instruction assignments \
     progress behaviour behavior success jobs tasks practise practice apply rules maintain program programme \
     intervention interventions apporter soutenir encourager preparer communiquer assurer aider accompagner fournir \
     offrir permettre donner utiliser etre avoir faire favoriser faciliter adapter differencier soutien aide suivi \
     accompagnement strategies_gagnantes renforcement valoriser motiver renforcer intervenir referer eviter \
     enseigner appuyer travailler collaborer collaboration outils moyens retour plan prevoir temps efforts mettre \
     travail visuelles visuels appliquer regles"
);

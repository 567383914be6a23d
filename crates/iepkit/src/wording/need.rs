//! Reading a need: whether it names a service or a tool.

use super::list::{List, list};
use std::ops::Range;
use std::sync::LazyLock;

use super::Span;
use super::glance::Starts;
use super::goal::span;
use super::language;
use super::sentence::Sentence;
use super::tags::*;
use crate::Lang;

/// English words that say that something is needed or given, before what it is.
const LEADS_EN: List = list!(
    "need needs needed require requires have has get gets receive receives access benefit benefits would \
     will from of to for with by support help presence assistance use"
);

/// The same in French.
const LEADS_FR: List = list!(
    "besoin necessite avoir a ait recevoir recoit beneficier beneficie acces soutien aide accompagnement \
     accompagne accompagnee etre est utiliser utilisation de d par en avec"
);

/// Therapies and tools.
const SERVICES: &str = "\
    therapy speech_therapy occupational_therapy physical_therapy counseling counselling tutoring respite \
     orthophonie ergotherapie therapie orthopedagogie reeducation tutorat aesh avs tablet ipad laptop \
     computer chromebook calculator software tablette ordinateur calculatrice logiciel";

/// People whom a child may need for who they are.
const FAMILY: List = list!(
    "parent parents mother father mom dad mum mam guardian caregiver caregivers family families mere pere \
     maman papa famille"
);

/// How the names of people of the school, therapies and tools start: with no more letters, since some are verbs, which have
/// many forms.
static STARTS: LazyLock<Starts> = LazyLock::new(|| Starts::of(STAFF, SERVICES, 5));

/// Whether a need may name a service or a tool.
pub(super) fn may_name_service(text: &str) -> bool {
    STARTS.meet(text)
}

/// The words of a need that name a person of the school, a therapy or a tool, where that is what is needed.
pub(crate) fn named_service(text: &str, lang: Lang) -> Option<Span<()>> {
    may_name_service(text).then(|| service(text, lang)).flatten()
}

/// The same, whatever the words.
pub(super) fn service(text: &str, lang: Lang) -> Option<Span<()>> {
    let (sentence, _) = language::sentence(text, lang);
    let need = Need { s: &sentence };
    let thing = need.thing(need.start())?;
    let head = need.head(thing)?;
    need.is_service(head).then(|| span(&sentence, (), head..sentence.after(head)))
}

struct Need<'s, 't> {
    s: &'s Sentence<'t>,
}

impl Need<'_, '_> {
    /// Where what is needed starts: after `needs`, else at the start.
    fn start(&self) -> usize {
        let needs = |at: &usize| self.s.is(*at, list!("need needs requires benefit besoin necessite"));
        (0..self.s.len().min(8)).find(needs).unwrap_or(0)
    }

    /// The words up to the first that says more of the thing: `an aide | in class`.
    fn thing(&self, from: usize) -> Option<Range<usize>> {
        let s = self.s;
        let leads = s.lang.pick(LEADS_EN, LEADS_FR);
        let is_empty = |at| s.is(at, leads) || s.has(at, DET.and(FILLER).and(ALL).and(PROVIDED)) && !s.has(at, STAFF);
        let mut start = from;
        while is_empty(start) {
            start = s.after(start);
        }
        let mut at = start;
        let says_more = PREP.and(WHEN).and(AND).and(DET).and(DAILY).and(PER);
        let more =
            |at| !s.has(at, STAFF) && (s.has(at, says_more) || s.value(at).is_some() || s.is(at, list!("once twice")));
        while at < s.len() && s.is_word(at) && !is_empty(at) && !more(at) {
            at = s.after(at);
        }
        (at > start).then_some(start..at)
    }

    /// The noun that the others go with: the last in English, the first in French.
    fn head(&self, thing: Range<usize>) -> Option<usize> {
        let mut starts = thing.filter(|at| self.s.words.get(*at).is_some_and(|word| word.len > 0));
        match self.s.lang {
            Lang::En => starts.next_back(),
            Lang::Fr => starts.next(),
        }
    }

    fn is_service(&self, at: usize) -> bool {
        let s = self.s;
        let names = |words| s.is_or_comes_from(at, words);
        s.has(at, STAFF) && !names(FAMILY) || names(list!(SERVICES))
    }
}

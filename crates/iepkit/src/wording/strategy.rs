//! Reading a strategy.

mod around;

use super::list::{List, list};
use std::ops::Range;

use serde::Serialize;

use super::claims::Claims;
use super::clause::{clauses, is_verb_form};
use super::goal::span;
use super::nouns::any;
use super::sentence::Sentence;
use super::tags::*;
use super::{Missing, Span, StrategyGrade, StrategyPart, language, questions};
use crate::Lang;
use crate::sort::sort;

/// What a strategy in words says, and what it leaves open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StrategyReading {
    /// Whether it can be put to work.
    pub grade: StrategyGrade,
    /// The words that say what, who, when and where, in the order of the text.
    pub spans: Vec<Span<StrategyPart>>,
    /// What was left to be filled in.
    pub placeholders: Vec<Span<()>>,
    /// What it leaves open, in the order of [`StrategyPart`], with a question for each.
    pub missing: Vec<Missing<StrategyPart>>,
    /// The language it seems to be written in.
    pub language_seems: Lang,
}

/// Reads a strategy: who does what, when or how often, and where.
///
/// # Example
///
/// ```
/// use iepkit::Lang;
/// use iepkit::wording::{StrategyGrade, read_strategy};
///
/// let practical = read_strategy("The teacher sets a timer on his desk at the start of each written task", Lang::En);
/// assert_eq!(practical.grade, StrategyGrade::Specific);
///
/// let open = read_strategy("Appliquer les stratégies de lecture (à préciser)", Lang::Fr);
/// assert_eq!(open.grade, StrategyGrade::Unspecific);
/// assert_eq!(open.placeholders.len(), 1);
/// ```
pub fn read_strategy(text: &str, lang: Lang) -> StrategyReading {
    let (sentence, seems) = language::sentence(text, lang);
    let reader = Reader { s: &sentence };
    let placeholders = reader.placeholders();
    let mut spans = Vec::new();
    let mut add = |part, range: Option<Range<usize>>| spans.extend(range.map(|range| span(&sentence, part, range)));
    let times = reader.times();
    let places = reader.places();
    add(StrategyPart::Who, reader.who());
    let what =
        reader.what(&times, &places).filter(|what| !placeholders.iter().any(|open| reader.stands_for(open, what)));
    add(StrategyPart::What, what);
    for when in &times {
        add(StrategyPart::When, Some(when.clone()));
    }
    for place in &places {
        add(StrategyPart::Where, Some(place.clone()));
    }
    sort(&mut spans, |a, b| (a.start, a.end, a.part).cmp(&(b.start, b.end, b.part)));
    let has = |part| spans.iter().any(|span| span.part == part);
    let practical =
        has(StrategyPart::What) && (has(StrategyPart::When) || has(StrategyPart::Where)) && placeholders.is_empty();
    let missing = [StrategyPart::What, StrategyPart::Who, StrategyPart::When, StrategyPart::Where]
        .into_iter()
        .filter(|part| !has(*part));
    StrategyReading {
        grade: if practical { StrategyGrade::Specific } else { StrategyGrade::Unspecific },
        missing: missing.map(|part| Missing { part, question: questions::strategy(part, lang) }).collect(),
        placeholders: placeholders.into_iter().map(|range| span(&sentence, (), range)).collect(),
        spans,
        language_seems: seems,
    }
}

struct Reader<'s, 't> {
    s: &'s Sentence<'t>,
}

impl Reader<'_, '_> {
    fn placeholders(&self) -> Vec<Range<usize>> {
        let s = self.s;
        let mut found: Vec<Range<usize>> = Vec::new();
        let mut at = 0;
        while at < s.len() {
            let run = (at..s.len()).take_while(|next| s.mark(*next) == Some('_')).count();
            let dots = (at..s.len()).take_while(|next| matches!(s.mark(*next), Some('.'))).take(3).count();
            let bracket = s.mark(at) == Some('[');
            let close = bracket.then(|| (at..s.len().min(at + 12)).find(|next| s.mark(*next) == Some(']'))).flatten();
            let asks = s.has(at, PLACEHOLDER) && self.is_asked(at);
            let add = s.is(at, list!("add ajouter complete"))
                && s.is(at + 1, list!("details detail here des"))
                && s.is(at + 2, list!("here details ici"));
            let end =
                if run >= 2 || run == 1 && s.words.get(at).is_some_and(|word| word.token.end - word.token.start > 1) {
                    Some(at + run)
                } else if let Some(close) = close {
                    Some(close + 1)
                } else if asks {
                    Some(s.after(at))
                } else if add {
                    Some(at + 3)
                } else if dots >= 3 && at + dots < s.len() {
                    Some(at + dots)
                } else {
                    None
                };
            match end {
                Some(end) => {
                    found.push(at..end);
                    at = end;
                }
                None => at = s.after(at),
            }
        }
        found
    }

    /// `(specify)`, `à préciser`: asks the writer, not the child.
    fn is_asked(&self, at: usize) -> bool {
        let s = self.s;
        if !matches!(
            s.lemma(at),
            "specify" | "insert" | "preciser" | "inserer" | "precisez" | "specifier" | "a_venir" | "xx" | "xxx"
        ) {
            return true;
        }
        let opened = at > 0
            && (matches!(s.mark(at - 1), Some('(' | '[' | ':' | '-' | ',' | '"')) || s.is(at - 1, list!("please")));
        opened || s.lemma(at).starts_with("xx") || s.is(s.after(at), list!("name which"))
    }

    /// Whether a placeholder stands where the act should: nothing but it says what.
    fn stands_for(&self, open: &Range<usize>, what: &Range<usize>) -> bool {
        let s = self.s;
        let asks_when = any(s, open.start.saturating_sub(3)..open.start, DAILY)
            || (open.start.saturating_sub(3)..open.start)
                .any(|at| s.is(at, list!("frequence frequency date horaire schedule when time quand duree")));
        let after_for =
            open.start > 0 && s.is(open.start - 1, list!("for during in at every")) && s.mark(open.start) == Some('_');
        !asks_when && !after_for && open.end >= what.start
    }

    /// What is done: a named act, tool or arrangement.
    fn what(&self, times: &[Range<usize>], places: &[Range<usize>]) -> Option<Range<usize>> {
        let s = self.s;
        let claims = Claims::new(s);
        let mut taken = vec![false; s.len()];
        for range in times.iter().chain(places) {
            taken.iter_mut().take(range.end).skip(range.start).for_each(|slot| *slot = true);
        }
        // "5 min de lecture chaque soir": what the minutes are of.
        let timed = |at: usize| {
            at > 2
                && s.is(at - 1, list!("de d of"))
                && s.has(at - 2, TIME)
                && s.value(at - 3).is_some()
                && s.is_word(at)
        };
        let aside = |at: usize| taken.get(at).copied().unwrap_or(false) && !timed(at);
        // "Utiliser Lexibar": a tool by its name.
        let product =
            |at: usize| s.lemma(at).is_empty() && at > 0 && s.words.get(at).is_some_and(|word| word.token.capital);
        clauses(s, &claims).iter().find_map(|clause| {
            let mut verb_at = None;
            let mut named = None;
            let mut vague = false;
            let mut at = clause.body;
            while at < clause.range.end {
                let next = s.after(at);
                if aside(at) && !(is_verb_form(s, at) && named.is_none())
                    || s.mark(at).is_some()
                    || s.has(at, DET.and(PREP).and(AND).and(MODAL)) && !s.has(at, VERB)
                {
                    at = next;
                    continue;
                }
                let person = s.has(at, STAFF.and(LEARNER).and(SUBJECT).and(PEER))
                    && !s.has(at, VERB)
                    && !s.is(at, list!("buddy mentor tuteur tutrice"));
                if !person && (s.has(at, VERB) || !s.has(at, FILLER.and(VAGUE).and(DAILY).and(ALL))) {
                    // "have him sit": the verb after the pronoun says what.
                    let causes = s.is(next, list!("him her them")) && is_verb_form(s, s.after(next));
                    if causes {
                        verb_at.get_or_insert(s.after(next));
                        named.get_or_insert(s.after(next));
                    } else if let Some(verb) = self.lets(at) {
                        verb_at.get_or_insert(verb);
                        named.get_or_insert(verb);
                    } else if self.is_vague(at) {
                        vague |= named.is_none();
                    } else if self.names(at) || timed(at) {
                        named.get_or_insert(at);
                    }
                    if is_verb_form(s, at) {
                        verb_at.get_or_insert(at);
                    }
                }
                at = next;
            }
            // "Speech therapy twice a week": a service that is quantified.
            let service = || (clause.body..clause.range.end).find(|at| s.has(*at, SERVICE) && !s.has(*at, PROMPT));
            let quantified = named.is_none() && !times.is_empty();
            // "Lecture quotidienne à la maison".
            let named = named.or_else(|| Some(clause.body).filter(|at| quantified && s.has(*at, OCCASION)));
            let named = named.or_else(|| if quantified { service() } else { None })?;
            // "Offer a five-minute warning".
            let sized = (clause.body..named).any(|at| s.value(at).is_some());
            vague &= !quantified && !s.has(named, MATERIAL.without(SERVICE)) && !product(named) || s.has(named, PROMPT);
            vague &= !sized;
            let start = verb_at.filter(|verb| *verb < named).unwrap_or(named);
            let lone = || (clause.body..clause.range.end).filter(|at| !aside(*at) && self.names(*at)).nth(1).is_none();
            (!vague || !lone()).then_some(start..(named + 1).min(s.len()))
        })
    }

    /// The verb after one of letting, `allow him to stretch`, which says what.
    fn lets(&self, at: usize) -> Option<usize> {
        let s = self.s;
        if !s.is_or_comes_from(at, list!("allow permettre")) {
            return None;
        }
        let to = (at + 1..at + 5).find(|near| s.is(*near, list!("to de d")) && is_verb_form(s, near + 1))?;
        Some(to + 1).filter(|verb| self.names(*verb))
    }

    /// A verb or noun that says nothing of what is done.
    fn is_vague(&self, at: usize) -> bool {
        let s = self.s;
        let base = if s.lemma(at).is_empty() { s.folded_of(at) } else { s.lemma(at) };
        VAGUE_ACTS.holds(base.as_bytes())
    }

    /// A word that names an act or a thing.
    fn names(&self, at: usize) -> bool {
        let s = self.s;
        if !s.is_word(at) || s.has(at, DET.and(PREP).and(AND).and(MODAL).and(SUBJECT).and(NEG).and(BE).and(WHEN)) {
            return false;
        }
        let abstract_noun = s.has(at, INNER.and(SERVICE).and(PROMPT).and(TIME)) && !s.has(at, MATERIAL.and(SEEN));
        // "Peer buddy": an arrangement.
        if s.is(at, list!("buddy mentor tuteur tutrice")) {
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

fn nouns_of_time(s: &Sentence<'_>, range: Range<usize>) -> bool {
    any(s, range.clone(), OCCASION.and(TIME).and(TRIAL).and(TOPIC).and(CALENDAR))
        || range
            .into_iter()
            .any(|at| s.is(at, list!("tests writing matin midi midis morning night evening task page soir")))
}

/// Verbs and nouns that leave open what is done.
const VAGUE_ACTS: List = list!(
    "support encourage prepare monitor communicate ensure accommodate help assist provide offer allow \
     give use be have make do promote foster facilitate modify adapt differentiate seating \
     preferential_seating preferential supports assistance accommodations strategies strategy methods \
     reinforcement therapy counseling counselling services opportunities consider motivate reinforce \
     praise_often work instruction assignments progress behaviour behavior success jobs tasks practise \
     practice apply rules maintain program programme intervention interventions apporter soutenir \
     encourager preparer communiquer assurer aider accompagner fournir offrir permettre donner utiliser \
     etre avoir faire favoriser faciliter adapter differencier soutien aide suivi accompagnement \
     strategies_gagnantes renforcement valoriser motiver renforcer intervenir referer eviter enseigner \
     travailler collaborer outils moyens retour plan prevoir temps efforts mettre travail visuelles \
     visuels appliquer regles"
);

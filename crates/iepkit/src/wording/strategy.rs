//! Reading a strategy.

use std::ops::Range;

use super::claims::Claims;
use super::clause::{NOUNS, clauses, is_verb_form};
use super::goal::span;
use super::nouns::{any, before, noun, time_word};
use super::sentence::{Form, Sentence};
use super::tags::*;
use super::token::Joint;
use super::{Missing, Span, StrategyGrade, StrategyPart, language, questions};
use crate::Lang;

/// What a strategy in words says, and what it leaves open.
#[derive(Clone, Debug, PartialEq, Eq)]
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
    let what = reader.what(&times, &places).filter(|what| !placeholders.iter().any(|open| reader.stands_for(open, what)));
    add(StrategyPart::What, what);
    for when in &times {
        add(StrategyPart::When, Some(when.clone()));
    }
    for place in &places {
        add(StrategyPart::Where, Some(place.clone()));
    }
    spans.sort_by_key(|span| (span.start, span.end, span.part));
    let has = |part| spans.iter().any(|span| span.part == part);
    let practical = has(StrategyPart::What) && (has(StrategyPart::When) || has(StrategyPart::Where)) && placeholders.is_empty();
    let missing = [StrategyPart::What, StrategyPart::Who, StrategyPart::When, StrategyPart::Where].into_iter().filter(|part| !has(*part));
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
            let add = s.is(at, &["add", "ajouter", "complete"]) && s.is(at + 1, &["details", "detail", "here", "des"]) && s.is(at + 2, &["here", "details", "ici"]);
            let end = if run >= 2 || run == 1 && s.words.get(at).is_some_and(|word| word.token.end - word.token.start > 1) {
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
        if !matches!(s.lemma(at), "specify" | "insert" | "preciser" | "inserer" | "precisez" | "specifier" | "a_venir" | "xx" | "xxx") {
            return true;
        }
        let opened = at > 0 && (matches!(s.mark(at - 1), Some('(' | '[' | ':' | '-' | ',' | '"')) || s.is(at - 1, &["please"]));
        opened || s.lemma(at).starts_with("xx") || s.is(s.after(at), &["name", "which"])
    }

    /// Whether a placeholder stands where the act should: nothing but it says what.
    fn stands_for(&self, open: &Range<usize>, what: &Range<usize>) -> bool {
        let s = self.s;
        let asks_when = any(s, open.start.saturating_sub(3)..open.start, DAILY) || (open.start.saturating_sub(3)..open.start).any(|at| s.is(at, &["frequence", "frequency", "date", "horaire", "schedule", "when", "time", "quand", "duree"]));
        let after_for = open.start > 0 && s.is(open.start - 1, &["for", "during", "in", "at", "every"]) && s.mark(open.start) == Some('_');
        !asks_when && !after_for && open.end >= what.start
    }

    /// Who acts, or is there to help.
    fn who(&self) -> Option<Range<usize>> {
        let s = self.s;
        let mut at = 0;
        while at < s.len() {
            let next = s.after(at);
            let lead = before(s, at);
            let lead = lead.filter(|lead| s.has(*lead, DET)).map_or(lead, |article| before(s, article));
            let person = s.has(at, STAFF) && !s.has(at, LEARNER) || s.is(at, &["buddy", "classmate", "tuteur", "camarade"]);
            let owner = s.joint(next) == Joint::Apostrophe && s.is(next, &["s"]) || lead.is_some_and(|lead| s.is(lead, &["of", "de", "d", "du", "near", "to", "next", "beside", "from", "pres", "au", "a", "aux", "l", "pour", "for"]) || s.lemma(lead).starts_with("pres") || s.lemma(lead) == "next_to");
            let told = lead.is_some_and(|lead| s.has(lead, PREP)) && (0..at).any(|near| matches!(s.lemma(near), "communicate" | "communiquer" | "call" | "appeler" | "inform" | "informer" | "email" | "write" | "report" | "share"));
            let object = lead.is_some_and(|lead| s.has(lead, VERB) && !s.has(lead, NOUNS)) && lead.is_some_and(|lead| lead == 0);
            let adjective = s.has(at, STAFF) && s.has(next, PROMPT.and(SERVICE).and(TOOL)) && !s.has(next, VERB);
            if person && !owner && !told && !object && !adjective {
                return Some(at..next);
            }
            let child = s.has(at, SUBJECT) && !s.is(at, &["qui", "it", "you", "c", "that"]) && at < 3 || s.has(at, LEARNER) && at < 3 && (s.has(next, MODAL.and(BE)) || s.has(next, VERB) && s.form(next) != Form::Ing);
            let by = s.has(at, LEARNER.and(PEER)) && lead.is_some_and(|lead| s.is(lead, &["by", "par"]));
            let name = at == 0 && s.words.first().is_some_and(|word| word.token.capital) && s.lemma(0).is_empty() && (s.has(next, VERB) && matches!(s.form(next), Form::Present | Form::Future) || s.has(next, MODAL));
            let titled = s.is(at, &["mr", "mrs", "ms", "mme", "m"]) && s.words.get(at + 1).is_some_and(|word| word.token.capital) || s.is(at, &["m"]) && s.mark(at + 1) == Some('.') && s.words.get(at + 2).is_some_and(|word| word.token.capital);
            if child || by || name || titled {
                return Some(at..next);
            }
            at = next;
        }
        None
    }

    /// When, or how often.
    fn times(&self) -> Vec<Range<usize>> {
        let s = self.s;
        let mut found = Vec::new();
        let mut at = 0;
        while at < s.len() {
            match self.time(at) {
                Some(end) => {
                    found.push(at..end.min(s.len()));
                    at = end.max(at + 1);
                }
                None => at = s.after(at),
            }
        }
        found
    }

    fn time(&self, at: usize) -> Option<usize> {
        let s = self.s;
        let next = s.after(at);
        let vain = s.is(next, &["needed", "possible", "necessary", "appropriate", "required", "necessaire", "able"]);
        if s.has(at, WHEN) && !vain && next < s.len() {
            return Some(self.phrase_end(next));
        }
        if s.lemma(at) == "as_soon_as" || s.lemma(at) == "whenever" || s.is(at, &["moment"]) && s.is(next, &["he", "she", "they"]) {
            return Some(self.phrase_end(next));
        }
        if s.has(at, DAILY) && !s.is(next, &["living"]) {
            return Some(next);
        }
        if s.has(at, ALL) {
            let whole = s.has(at, ALL) && matches!(s.lemma(at), "every_time" | "each_time" | "at_all_times" | "all_the_time" | "always" | "toujours" | "en_tout_temps" | "chaque_fois" | "a_chaque_fois" | "toutes_les_fois" | "tout_le_temps");
            let counted = noun(s, next).filter(|counted| nouns_of_time(s, at..counted.end) || s.is(at, &["each", "every", "chaque"]) || s.lemma(at) == "a_chaque");
            return if whole { Some(next) } else { counted.map(|counted| counted.head + 1) };
        }
        if s.is(at, &["once", "twice"]) && (s.has(next, PER) || s.is(next, &["a", "each", "every", "daily", "weekly"])) {
            return Some(s.after(next) + 1);
        }
        if s.value(at).is_some() || s.lang == Lang::Fr && s.is(at, &["une", "un"]) && s.is(next, &["fois", "soir", "periode", "seance"]) {
            return self.frequency(at);
        }
        if s.has(at, CALENDAR) && s.is_word(at) && (s.folded_of(at).ends_with("day") || s.folded_of(at).ends_with("days") || s.folded_of(at).ends_with("di") || s.folded_of(at).ends_with("dis")) {
            return Some(next);
        }
        if s.is_number(at) && s.has(at, WORD) && at > 0 && s.is(at - 1, &["at", "a", "from", "vers", "before", "after"]) {
            return Some(next);
        }
        self.occasion(at)
    }

    /// `twice a week`, `2 x 30 min/semaine`, `5 nights a week`, `aux 20 minutes`.
    fn frequency(&self, at: usize) -> Option<usize> {
        let s = self.s;
        let stop = s.sentence_end(at).min(at + 9);
        let per = (at..stop).find(|near| {
            let span = s.after(*near);
            let lead = s.has(*near, PER) || s.mark(*near) == Some('/') || s.is(*near, &["a", "each", "every", "la", "chaque"]);
            lead && (time_word(s.folded_of(span)).is_some() || s.has(span, OCCASION.and(TRIAL).and(PERFORMANCE).and(TIME)))
        });
        if let Some(per) = per {
            return Some(s.after(per) + 1);
        }
        let every = at > 0 && (s.is(at - 1, &["every", "aux"]) || s.is(at - 1, &["les"]) && at > 1 && s.is(at - 2, &["toutes", "tous"]));
        if every {
            return noun(s, at + 1).map(|counted| counted.head + 1);
        }
        let early = s.value(at).is_some() && time_word(s.folded_of(at + 1)).is_some() && s.is(at + 2, &["early", "before", "after", "avant", "apres", "plus"]);
        early.then_some(at + 3)
    }

    /// `during silent reading`, `at the start of each task`, `in math`, `pendant la dictée`.
    fn occasion(&self, at: usize) -> Option<usize> {
        let s = self.s;
        if !s.has(at, PREP) && !matches!(s.lemma(at), "lors_de" | "lors_du" | "lors_des" | "lors_d" | "au_moment_de" | "au_moment_des" | "avant" | "following" | "upon_entering" | "upon_arrival") {
            return None;
        }
        let next = s.after(at);
        let end = self.phrase_end(next);
        let phrase = next..end;
        let lead = s.folded_of(at);
        let always = matches!(lead, "during" | "after" | "before" | "while" | "throughout" | "until" | "pendant" | "durant" | "lors" | "apres" | "avant" | "upon" | "following") || s.lemma(at).starts_with("lors") || s.lemma(at).starts_with("au_moment") || s.lemma(at) == "prior_to";
        let occasion = phrase.clone().any(|near| s.has(near, OCCASION.and(TOPIC)) && !s.has(near, PLACE) || s.is(near, &["start", "end", "beginning", "debut", "fin", "time", "morning", "arrival"]));
        let place = any(s, phrase.clone(), PLACE) && !phrase.clone().any(|near| s.is(near, &["start", "end", "beginning", "debut", "fin"]));
        let leads = matches!(lead, "in" | "on" | "at" | "for" | "en" | "a" | "au" | "aux" | "dans" | "pour" | "from");
        let reflex = matches!(lead, "for" | "pour" | "from" | "a") && !phrase.clone().any(|near| s.is(near, &["start", "end", "test", "tests", "all", "tous", "toutes", "arrivee", "debut", "fin", "recreation", "chaque", "writing", "collation", "every", "each", "homework", "lunch", "recess"]));
        let by_name = lead == "by" && any(s, phrase.clone(), CALENDAR);
        (always && !phrase.is_empty() || leads && occasion && !place && !reflex || by_name).then_some(end)
    }

    fn phrase_end(&self, from: usize) -> usize {
        let s = self.s;
        let stop = s.sentence_end(from).min(from + 120);
        (from..stop).find(|at| *at > from && (s.has(*at, PREP) && !s.is(*at, &["of", "de", "d", "du", "des"]) || matches!(s.mark(*at), Some(',' | ';' | '(' | ')' | ':' | '.')))).unwrap_or(stop)
    }

    /// Where.
    fn places(&self) -> Vec<Range<usize>> {
        let s = self.s;
        let mut found = Vec::new();
        let mut at = 0;
        while at < s.len() {
            let next = s.after(at);
            let lead = s.has(at, PREP) && !s.is(at, &["of", "de", "d", "du", "des", "for", "pour", "with", "avec", "to", "by", "par", "as", "about"]) || matches!(s.lemma(at), "near" | "next_to" | "in_front_of" | "pres_de" | "a_cote_de");
            if lead && next < s.len() {
                let end = self.phrase_end(next);
                let spot = (next..end).find(|near| s.has(*near, PLACE) || s.is(*near, &["row", "door", "window", "teacher", "porte", "fenetre", "tableau", "rang", "gate", "enseignant", "enseignante", "hook", "avant", "coins", "bins", "floor", "carpet"]));
                let near_who = spot.is_some_and(|spot| s.has(spot, STAFF)) && !(s.is(at, &["near", "beside", "pres", "aupres"]) || s.lemma(at) == "next_to" || s.lemma(at).starts_with("pres") || s.lemma(at) == "in_front_of");
                let lesson = spot.is_some_and(|spot| s.has(spot, PLACE) && s.has(spot, OCCASION) && !s.has(spot, STAFF)) && s.is(at, &["before", "after", "during", "pendant", "avant", "apres"]);
                let school_to = s.is(at, &["from"]) && s.value(next).is_some();
                let board_text = s.is(at, &["a", "au", "aux"]) && spot.is_some_and(|spot| s.is(spot, &["avant"]));
                let class_as_time = s.is(at, &["before", "after", "during", "until", "avant", "apres", "pendant", "durant"]);
                if let Some(spot) = spot
                    && !near_who && !lesson && !school_to && !board_text && !class_as_time
                    && !(s.is(spot, &["class", "period"]) && any(s, at..end, ALL))
                {
                    found.push(at..end);
                }
            }
            let bare_room = s.is(at, &["local", "room", "salle"]) && s.is_number(next) || s.lemma(at) == "resource_room";
            if bare_room && !found.last().is_some_and(|last| last.contains(&at)) {
                found.push(at..next + usize::from(s.is_number(next)));
            }
            at = next;
        }
        found
    }

    /// What is done: a named act, tool or arrangement.
    fn what(&self, times: &[Range<usize>], places: &[Range<usize>]) -> Option<Range<usize>> {
        let s = self.s;
        let claims = Claims::new(s);
        let mut taken = vec![false; s.len()];
        for range in times.iter().chain(places) {
            taken.iter_mut().take(range.end).skip(range.start).for_each(|slot| *slot = true);
        }
        let aside = |at: usize| taken.get(at).copied().unwrap_or(false);
        clauses(s, &claims).iter().find_map(|clause| {
            let mut verb_at = None;
            let mut named = None;
            let mut vague = false;
            let mut at = clause.body;
            while at < clause.range.end {
                let next = s.after(at);
                if aside(at) && !(is_verb_form(s, at) && named.is_none()) || s.mark(at).is_some() || s.has(at, DET.and(PREP).and(AND).and(MODAL)) && !s.has(at, VERB) {
                    at = next;
                    continue;
                }
                let person = s.has(at, STAFF.and(LEARNER).and(SUBJECT).and(PEER)) && !s.has(at, VERB);
                if !person && !s.has(at, FILLER.and(VAGUE).and(DAILY).and(ALL)) || s.has(at, VERB) && !person {
                    if self.is_vague(at) {
                        vague |= named.is_none();
                    } else if self.names(at) {
                        named.get_or_insert(at);
                    }
                    if is_verb_form(s, at) {
                        verb_at.get_or_insert(at);
                    }
                }
                at = next;
            }
            let named = named?;
            let start = verb_at.filter(|verb| *verb < named).unwrap_or(named);
            let lone = (clause.body..clause.range.end).filter(|at| self.names(*at) && !aside(*at)).count();
            (!vague || lone > 1).then_some(start..(named + 1).min(s.len()))
        })
    }

    /// A verb or noun that says nothing of what is done.
    fn is_vague(&self, at: usize) -> bool {
        let s = self.s;
        let base = if s.lemma(at).is_empty() { s.folded_of(at) } else { s.lemma(at) };
        VAGUE_ACTS.contains(&base)
    }

    /// A word that names an act or a thing.
    fn names(&self, at: usize) -> bool {
        let s = self.s;
        if !s.is_word(at) || self.is_vague(at) || s.has(at, DET.and(PREP).and(AND).and(MODAL).and(SUBJECT).and(NEG).and(BE).and(WHEN)) {
            return false;
        }
        let abstract_noun = s.has(at, INNER.and(SERVICE).and(PROMPT).and(TIME)) && !s.has(at, MATERIAL.and(SEEN));
        let bare = s.has(at, FILLER.and(VAGUE).and(DAILY).and(ALL).and(STAFF).and(LEARNER).and(PEER)) || s.has(at, COVERT.and(CHANGE).and(WEAK)) && !s.has(at, SEEN.and(MATERIAL));
        !abstract_noun && !bare && !s.is(at, &["him", "her", "them", "lui", "en", "y", "se", "s", "which", "that", "est", "que", "qu", "plus", "more"])
    }
}

fn nouns_of_time(s: &Sentence<'_>, range: Range<usize>) -> bool {
    any(s, range.clone(), OCCASION.and(TIME).and(TRIAL).and(TOPIC).and(CALENDAR)) || range.into_iter().any(|at| s.is(at, &["tests", "writing", "matin", "midi", "midis", "morning", "night", "evening", "task", "page", "soir"]))
}

/// Verbs and nouns that leave open what is done.
#[rustfmt::skip]
const VAGUE_ACTS: &[&str] = &[
    "support", "encourage", "prepare", "monitor", "communicate", "ensure", "accommodate", "help", "assist", "provide", "offer", "allow", "give", "use", "be", "have", "make", "do",
    "promote", "foster", "facilitate", "modify", "adapt", "differentiate", "seating", "preferential_seating", "preferential", "supports", "assistance", "accommodations", "strategies",
    "strategy", "methods", "reinforcement", "therapy", "counseling", "counselling", "services", "opportunities", "consider", "motivate", "reinforce", "praise_often", "work", "instruction",
    "assignments", "progress", "behaviour", "behavior", "success", "jobs", "tasks", "practise", "practice", "apply", "rules", "maintain", "program", "programme", "intervention", "interventions",
    "apporter", "soutenir", "encourager", "preparer", "communiquer", "assurer", "aider", "accompagner", "fournir", "offrir", "permettre", "donner", "utiliser", "etre", "avoir", "faire",
    "favoriser", "faciliter", "adapter", "differencier", "soutien", "aide", "suivi", "accompagnement", "strategies_gagnantes", "renforcement", "valoriser", "motiver", "renforcer",
    "intervenir", "referer", "eviter", "enseigner", "travailler", "collaborer", "outils", "moyens", "retour", "plan", "prevoir", "temps", "efforts", "mettre", "travail", "visuelles", "visuels", "appliquer", "regles",
];

//! When, or how often.

use std::ops::Range;

use super::what::GRANTED;
use super::{Reader, nouns_of_time};
use crate::Lang;
use crate::wording::amount::every_time;
use crate::wording::clause::{NOUNS, is_verb_form};
use crate::wording::list::{List, list};
use crate::wording::nouns::{before, noun, time_word};
use crate::wording::sentence::Form;
use crate::wording::tags::*;
use crate::wording::token::Joint;

impl Reader<'_, '_> {
    /// When, or how often.
    pub(super) fn times(&self) -> Vec<Range<usize>> {
        let s = self.s;
        let mut found = Vec::new();
        let mut at = 0;
        while at < s.len() {
            match self.time(at) {
                Some(end) => {
                    found.push(self.led(self.often(at, end))..end.min(s.len()));
                    at = end.max(at + 1);
                }
                None => at = s.after(at),
            }
        }
        found
    }

    /// Where the word stands that leads a time: `before each transition`, `pour tout texte`.
    fn led(&self, at: usize) -> usize {
        let s = self.s;
        let leads = |lead: &usize| s.is(*lead, list!("before after during for at in on avant apres pendant pour dans"));
        before(s, at).filter(leads).unwrap_or(at)
    }

    /// Where the words start that say how often, past what is counted: `un jeton par jour`, `two choices every day`.
    fn often(&self, at: usize, end: usize) -> usize {
        let s = self.s;
        let counts = s.value(at).is_some() || s.is(at, list!("un une"));
        let each = |near: &usize| s.has(*near, PER.and(ALL)) || s.is(*near, list!("a each every chaque"));
        let per = (at + 2..end).find(each).filter(|_| counts);
        let occasion = |near: usize| s.has(near, TIME.and(TRIAL).and(OCCASION).and(SERVICE));
        let granted = |near: usize| s.is(near, GRANTED);
        let thing = |near: usize| s.has(near, MATERIAL.and(ITEM)) || s.lemma(near).is_empty() && s.is_word(near);
        let things = |per: &usize| {
            let mut words = at + 1..*per;
            words.clone().any(granted) || words.clone().any(thing) && !words.any(occasion)
        };
        per.filter(things).unwrap_or(at)
    }

    pub(super) fn time(&self, at: usize) -> Option<usize> {
        let s = self.s;
        let next = s.after(at);
        // "when time permits", "quand le contexte s'y prête", "whenever possible".
        let left_open = list!(
            "permits allows permet sense possible feasible envie prete opportun available called indicated chance \
             useful deemed adonne faut faudra pense utile personnel helpful"
        );
        let left_open = (next..next + 5).take_while(|near| s.mark(*near).is_none()).any(|near| s.is(near, left_open));
        let vain = list!("needed need possible necessary appropriate required necessaire able besoin");
        let after = s.after(next);
        let vain = left_open
            || s.is(next, vain)
            || s.is(next, list!("le")) && s.is(after, list!("besoin"))
            || s.is(next, list!("l")) && s.is(after, list!("occasion"))
            // "when we can".
            || s.is(next, list!("we on")) && s.is(after, list!("can peut")) && !s.is_word(after + 1);
        // "les activités où il est assis": which ones, not when.
        let which = s.comes_from(at, list!("ou_il ou_elle"))
            && before(s, at).is_some_and(|lead| !s.is(lead, list!("moment moments fois jour jours periode periodes")));
        // "a place where he may rest", "show where it goes".
        let vain = vain || which || s.is(at, list!("where"));
        if s.has(at, WHEN) && !vain && !self.asks_whether(at) && next < s.len() {
            return Some(self.phrase_end(next));
        }
        // "breaks contingent on task completion".
        let contingent = s.is(at, list!("contingent")) && matches!(s.folded_of(next), "on" | "upon");
        let met = list!("en_cas_de en_cas_d a_la_suite_de a_la_suite_d upon_request as_soon_as whenever");
        if contingent || s.comes_from(at, met) && !vain || s.is(at, list!("moment")) && s.is(next, list!("he she they"))
        {
            return Some(self.phrase_end(next));
        }
        // "per period".
        if s.has(at, PER) && (s.has(next, OCCASION) || s.is(next, list!("class"))) && !s.has(next, SERVICE) {
            return Some(s.after(next));
        }
        // "plusieurs fois par semaine".
        let several = s.is(at, list!("several multiple plusieurs")) && s.is(next, list!("times fois"));
        if several && (s.has(next + 1, PER) || s.is(next + 1, list!("a each every"))) {
            return Some(next + 3);
        }
        if s.has(at, DAILY) && !s.is(next, list!("living")) || s.is(at, list!("permanently systematique systematiques"))
        {
            return Some(next);
        }
        if s.is(at, list!("en")) && s.is(next, list!("permanence")) {
            return Some(s.after(next));
        }
        // "read to him everyday", "au mois de mars".
        if s.is(at, list!("everyday")) && !s.is_word(next) {
            return Some(next);
        }
        if s.is(at, list!("au")) && s.is(next, list!("mois")) && s.has(next + 2, CALENDAR) {
            return Some(next + 3);
        }
        // "le soir", "le matin": every one of them.
        let daily = s.lang == Lang::Fr && s.is(at, list!("le")) && s.is(next, list!("soir matin midi"));
        if daily && before(s, at).is_none_or(|lead| !s.is(lead, list!("tout de"))) {
            return Some(s.after(next));
        }
        // "as you wash the child".
        if s.is(at, list!("as")) && s.is(next, list!("you he she they we")) && is_verb_form(s, next + 1) {
            return Some(self.phrase_end(next));
        }
        // "Morning check-in".
        if s.starts_sentence(at) && s.is(at, list!("morning afternoon evening")) && s.is_word(next) {
            return Some(next);
        }
        if s.is(at, list!("la le")) && s.is(next, list!("veille lendemain")) {
            return Some(s.after(next));
        }
        if let Some(end) = self.labelled(at).or_else(|| self.days_of_cycle(at)) {
            return Some(end);
        }
        if let Some(end) = self.beforehand(at) {
            return Some(end);
        }
        // "every so often", "presque toujours".
        let vague = s.is(next, list!("so")) || at > 0 && s.is(at - 1, list!("presque almost"));
        if s.has(at, ALL) && vague {
            return None;
        }
        if s.has(at, ALL) {
            // "for all written problems".
            let for_all = at > 0 && s.is(at - 1, list!("for pour"));
            let counted = noun(s, next).filter(|counted| {
                for_all && s.has(counted.head, ITEM.and(MATERIAL))
                    || nouns_of_time(s, at..counted.end)
                    || s.is(at, list!("each every chaque"))
                    || s.comes_from(at, list!("a_chaque"))
            });
            let counted = counted.map(|counted| counted.head + 1).or_else(|| self.moment(at));
            return if every_time(s, at) { Some(next) } else { counted };
        }
        if s.is(at, list!("once twice")) && (s.has(next, PER) || s.is(next, list!("a each every daily weekly"))) {
            return Some(s.after(next) + 1);
        }
        // "une fois par semaine", "un exposé par mois".
        let stop = s.sentence_end(at).min(at + 6);
        let once = s.lang == Lang::Fr
            && s.is(at, list!("une un"))
            && (s.is(next, list!("fois soir periode seance"))
                || (next..stop).any(|near| s.has(near, PER) && time_word(s.folded_of(near + 1)).is_some()));
        if s.value(at).is_some() || once {
            return self.frequency(at).or_else(|| self.moment(at));
        }
        if s.has(at, CALENDAR)
            && s.is_word(at)
            && (s.is(at, list!("tues thurs thur wed"))
                || s.folded_of(at).ends_with("day")
                || s.folded_of(at).ends_with("days")
                || s.folded_of(at).ends_with("di")
                || s.folded_of(at).ends_with("dis"))
        {
            return Some(next);
        }
        if s.is_number(at) && s.has(at, WORD) && at > 0 && s.is(at - 1, list!("at a from vers before after")) {
            return Some(next);
        }
        // "aux moments opportuns", "throughout the year": at some time.
        let some_time = s.is(at, list!("aux")) && s.is(next + 1, list!("opportuns appropries"))
            || s.is(at, list!("throughout")) && s.any_is(next..next + 3, list!("year"));
        if some_time {
            return None;
        }
        self.occasion(at).or_else(|| self.moment(at))
    }

    /// `Class discussion: …`, `Tests : …`: the occasion, as a label.
    fn labelled(&self, at: usize) -> Option<usize> {
        let s = self.s;
        if !s.starts_sentence(at) {
            return None;
        }
        let colon = (at..at + 4).find(|near| s.mark(*near) == Some(':'))?;
        let pause = list!("break breaks pause pauses");
        let occasion = s.any_has(at..colon, OCCASION) && !(at..colon).any(|near| s.is(near, pause));
        occasion.then_some(colon)
    }

    /// `jour 4`, `aux jours 1, 3 et 5`: days of the cycle by which a school counts.
    fn days_of_cycle(&self, at: usize) -> Option<usize> {
        let s = self.s;
        if s.lang == Lang::En || !s.is(at, list!("jour jours")) || !s.is_number(at + 1) {
            return None;
        }
        let links = |at: usize| s.is(at, list!("et a")) || matches!(s.mark(at), Some(',' | '-' | '/'));
        let mut end = at + 2;
        while s.is_number(end) || links(end) && s.is_number(end + 1) {
            end += 1;
        }
        Some(end)
    }

    /// `in advance`, `ahead of time`, `à l'avance`.
    fn beforehand(&self, at: usize) -> Option<usize> {
        let s = self.s;
        let advance = |near: usize| s.is(near, list!("advance avance"));
        let end = match s.lang {
            Lang::En if s.is(at, list!("beforehand")) => at + 1,
            Lang::En if s.is(at, list!("in")) && advance(at + 1) => at + 2,
            Lang::En if s.is(at, list!("ahead")) && s.is(at + 1, list!("of")) && s.is(at + 2, list!("time")) => at + 3,
            Lang::Fr if s.is(at, list!("d")) && advance(at + 1) => at + 2,
            Lang::Fr if s.is(at, list!("a")) && s.is(at + 1, list!("l")) && advance(at + 2) => at + 3,
            _ => return None,
        };
        Some(end)
    }

    /// `see if he follows`, `demander s'il a compris`: a question, and no time.
    fn asks_whether(&self, at: usize) -> bool {
        let s = self.s;
        const ASKS: List = list!("see check ask know verify voir verifier demander savoir s_assurer");
        let asks = |near: usize| s.is_or_comes_from(near, ASKS);
        let whether = s.is(at, list!("if si s")) || s.comes_from(at, list!("s_il s_ils"));
        // An adverb or whom one asks may stand between: "ask her if", "check often if".
        whether && (at.saturating_sub(2)..at).any(asks)
    }

    /// `twice a week`, `2 x 30 min/semaine`, `5 nights a week`, `aux 20 minutes`.
    pub(super) fn frequency(&self, at: usize) -> Option<usize> {
        let s = self.s;
        // "a 2-minute warning before every transition": how long it is; "base-ten blocks": a name.
        if s.joint(at + 1) == Joint::Hyphen && s.is_word(at + 1) || s.joint(at) == Joint::Hyphen {
            return None;
        }
        // "one at a time to avoid work overload every morning": up to what it is for.
        let near = s.sentence_end(at).min(at + 9);
        let stop = (at + 1..near).find(|to| s.is(*to, list!("to pour")) && is_verb_form(s, to + 1)).unwrap_or(near);
        // "2 min avec l'éducatrice après chaque récré": how long, and then when.
        let stop = s.find_is(at..stop, list!("with avec")).unwrap_or(stop);
        let per = (at..stop).find(|near| {
            let span = s.after(*near);
            let lead = s.has(*near, PER) || s.mark(*near) == Some('/') || s.is(*near, list!("a each every la chaque"));
            lead && (time_word(s.folded_of(span)).is_some()
                || s.has(span, OCCASION.and(TRIAL).and(PERFORMANCE).and(TIME))
                || s.is(span, list!("cycle")))
        });
        if let Some(per) = per {
            return Some(s.after(per) + 1);
        }
        let every = at > 0
            && (s.is(at - 1, list!("every each aux"))
                || s.is(at - 1, list!("les")) && at > 1 && s.is(at - 2, list!("toutes tous")));
        if every {
            // "every 15 to 20 minutes".
            let joined = s.is(at + 1, list!("to or a ou")) || s.mark(at + 1) == Some('-');
            let other = if joined { at + 2 } else { at + 1 };
            let last = if s.value(other).is_some() { other } else { at };
            return noun(s, last + 1).map(|counted| counted.head + 1);
        }
        let early = s.value(at).is_some()
            && time_word(s.folded_of(at + 1)).is_some()
            && s.is(at + 2, list!("ahead early before after avant apres plus"));
        early.then_some(at + 3)
    }

    /// `préparer Léa aux changements`: for what, and no time.
    fn prepares(&self, at: usize) -> bool {
        (at.saturating_sub(4)..at).any(|near| self.s.comes_from(near, list!("preparer habituer exposer")))
    }

    /// At which end of it: `at the start of class`.
    pub(super) fn is_edge(&self, at: usize) -> bool {
        self.s.comes_from(
            at,
            list!(
                "at_the_start_of at_the_end_of at_the_beginning_of au_debut_de au_debut_du au_debut_des a_la_fin_du \
                 a_la_fin_des a_la_fin_de en_fin_de en_fin_d by_the_end_of by_end_of"
            ),
        )
    }

    /// `during silent reading`, `at the start of each task`, `in math`, `pendant la dictée`.
    pub(super) fn occasion(&self, at: usize) -> Option<usize> {
        let s = self.s;
        if s.comes_from(at, list!("in_addition_to")) || s.is(at, list!("aux a")) && self.prepares(at) {
            return None;
        }
        if !s.has(at, PREP)
            && !self.is_edge(at)
            && !s.comes_from(
                at,
                list!(
                    "apres_avoir lors_de lors_du lors_des lors_d au_moment_de au_moment_du au_moment_d au_moment_des \
                     avant following upon_entering upon_arrival"
                ),
            )
        {
            return None;
        }
        let next = s.after(at);
        let end = self.phrase_end(next);
        let phrase = next..end;
        let lead = s.folded_of(at);
        // "pour marquer le début": what for.
        let purpose = is_verb_form(s, next) && s.form(next) == Form::Base && !s.has(next, NOUNS);
        if s.is(at, list!("pour")) && purpose && !s.any_has(phrase.clone(), OCCASION) {
            return None;
        }
        // "between assignments".
        let tests = |near: usize| s.is(near, list!("assessments evaluations epreuves exams examens tests"));
        let between =
            matches!(lead, "between" | "entre") && (s.any_has(phrase.clone(), OCCASION) || phrase.clone().any(tests));
        let always = between || matches!(
            lead,
            "during"
                | "after"
                | "before"
                | "while"
                | "throughout"
                | "until"
                | "pendant"
                | "durant"
                | "lors"
                | "apres"
                | "avant"
                | "upon"
                | "following"
                | "hors"
        ) || s.lemma(at).starts_with("lors")
            || s.lemma(at).starts_with("au_moment")
            || s.comes_from(at, list!("apres_avoir"))
            || self.is_edge(at)
            // "dès son arrivée", its accent folded away.
            || lead == "des" && s.is(next, list!("le la l son sa leur")) && s.any_has(phrase.clone(), OCCASION)
            || s.comes_from(at, list!("prior_to"));
        let occasion = phrase.clone().any(|near| {
            s.has(near, OCCASION.and(TOPIC)) && !s.has(near, PLACE)
                || tests(near)
                || s.is(near, list!("start end beginning debut fin time morning arrival"))
        });
        // "for lunch and hallway changes": the first of them says when.
        let place = s.any_has(phrase.clone(), PLACE)
            && !s.any_is(phrase.clone(), list!("start end beginning debut fin"))
            && !(s.is(next, list!("lunch recess")) && s.has(s.after(next), AND));
        let leads = matches!(lead, "in" | "on" | "at" | "for" | "en" | "a" | "au" | "aux" | "dans" | "pour" | "from");
        let reflex = matches!(lead, "for" | "pour" | "from" | "a")
            && !phrase.clone().any(|near| {
                s.is(
                    near,
                    list!(
                        "start end assessments test tests exam exams examen examens evaluation evaluations epreuve \
                         epreuves controle controles dictee dictees all tous toutes arrivee debut fin recreation \
                         chaque ateliers writing collation every each homework portions lunch recess period periods lunchtime tasks \
                         activities activites periodes assignments productions transitions"
                    ),
                )
            });
        // "for different types of tasks": which ones is left open.
        let some = s.any_is(phrase.clone(), list!("types certaines certains some"));
        let reflex = reflex || some && matches!(lead, "for" | "pour");
        // "en 3 parties", "in two steps": how.
        let leads = leads && s.value(next).is_none()
            // "sur les temps d'écriture".
            || lead == "sur" && s.is(next + 1, list!("temps")) && s.is(next + 2, list!("de d"));
        let by_name = lead == "by"
            && (s.any_has(phrase.clone(), CALENDAR) || s.any_is(phrase.clone(), list!("end start beginning")));
        (always && !phrase.is_empty() || leads && occasion && !place && !reflex || by_name).then_some(end)
    }

    pub(super) fn phrase_end(&self, from: usize) -> usize {
        let s = self.s;
        let stop = s.sentence_end(from).min(from + 60);
        (from..stop)
            .find(|at| {
                *at > from
                    && (s.has(*at, PREP) && !s.is(*at, list!("of de d du des"))
                        || matches!(s.mark(*at), Some(',' | ';' | '(' | ')' | ':' | '.')))
            })
            .unwrap_or(stop)
    }
}

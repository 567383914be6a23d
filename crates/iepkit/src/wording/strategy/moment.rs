//! When, by words that name a moment rather than an occasion of school: `within an hour of it`, `à son arrivée`.

use super::Reader;
use crate::Lang;
use crate::wording::list::list;
use crate::wording::nouns::time_word;
use crate::wording::tags::*;

impl Reader<'_, '_> {
    /// Where a moment ends that starts at a token.
    pub(super) fn moment(&self, at: usize) -> Option<usize> {
        if self.is_timed_phrase(at) {
            return Some(self.phrase_end(self.s.after(at)));
        }
        match self.s.lang {
            Lang::En => self.english_moment(at),
            Lang::Fr => self.french_moment(at),
        }
    }

    /// `within one hour of an incident`, `dans les cinq minutes suivant une crise`, `for the first ten minutes of the day`.
    fn is_timed_phrase(&self, at: usize) -> bool {
        let s = self.s;
        let next = s.after(at);
        let timed = |near: usize| {
            (s.value(near).is_some() || s.is(near, list!("a an une"))) && time_word(s.folded_of(near + 1)).is_some()
        };
        let within = s.is(at, list!("within dans")) && (timed(next) || s.has(next, DET) && timed(next + 1));
        let edge = s.is(at, list!("for during in pendant durant"))
            && s.has(next, DET)
            && s.is(next + 1, list!("first last premieres dernieres premiers derniers"));
        let numbered = edge && (timed(next + 2) || time_word(s.folded_of(next + 2)).is_some());
        // "à vingt minutes de la fin".
        let before_end = s.is(at, list!("a")) && timed(next) && s.is(next + 2, list!("de d"));
        within || numbered || before_end
    }

    fn english_moment(&self, at: usize) -> Option<usize> {
        let s = self.s;
        let next = s.after(at);
        // "from September to December".
        let span = s.is(at, list!("from")) && s.has(next, CALENDAR) && s.is(next + 1, list!("to until"));
        if span {
            return Some((next + 3).min(s.sentence_end(at)));
        }
        let named = match s.folded_of(at) {
            "on" | "at" if self.is_ordinal_moment(next) || s.is(next, list!("days nights")) => true,
            "at" => s.is(next, list!("drop pick dismissal arrival bedtime mealtimes mealtime")),
            "on" => {
                s.any_is(next..next + 2, list!("return arrival"))
                    // "on swim days", "on field trips".
                    || s.any_is(next..self.phrase_end(next), list!("days mornings afternoons trips runs"))
            }
            "ahead" => s.is(next, list!("of")),
            "the" => s.is(next, list!("minute moment instant")) && s.has(next + 1, SUBJECT),
            "between" => {
                let several = s.folded_of(next).ends_with('s') && !s.has(next, STAFF.and(PEER).and(PLACE));
                several || s.is_number(next) || s.is(next, list!("classes centres centers"))
            }
            // "in the days leading up to it".
            "in" => s.any_is(next..next + 5, list!("leading")),
            "halfway" | "midway" => true,
            "following" => s.has(next, DET) && s.is_word(next + 1),
            _ => false,
        };
        named.then(|| self.phrase_end(next))
    }

    /// `the first snow`, `his next visit`, where no place is named.
    fn is_ordinal_moment(&self, at: usize) -> bool {
        let s = self.s;
        let day = at + usize::from(s.has(at, DET));
        let ordinal = s.is(day, list!("first second third fourth last other next"));
        ordinal && s.is_word(day + 1) && !s.has(day + 1, PLACE)
    }

    fn french_moment(&self, at: usize) -> Option<usize> {
        let s = self.s;
        let next = s.after(at);
        // "à chaque consigne écrite".
        if s.comes_from(at, list!("a_chaque")) && s.is_word(next) {
            return Some(next + 1);
        }
        // "quatre jours sur cinq", "une heure sur deux".
        let share = (s.value(at).is_some() || s.is(at, list!("un une")))
            && (time_word(s.folded_of(at + 1)).is_some() || s.is(at + 1, list!("matin midi soir")))
            && s.is(at + 2, list!("sur"))
            && s.value(at + 3).is_some();
        if share {
            return Some(at + 4);
        }
        // "du 7 janvier au 28 mars".
        let span =
            s.is(at, list!("du")) && s.is_number(next) && s.has(next + 1, CALENDAR) && s.is(next + 2, list!("au"));
        if span {
            return Some((next + 5).min(s.sentence_end(at)));
        }
        // "en septembre".
        if s.is(at, list!("en")) && s.has(next, CALENDAR) {
            return Some(next + 1);
        }
        let day = next + usize::from(s.is(next, list!("la l son sa leur le les")));
        let moments = list!(
            "annonce arrivee coucher demande entree heure lever mi reception rentree retour reveil signal signe \
             sonnerie signes premiere premiers premieres"
        );
        let moment = (day..day + 2).any(|near| s.is(near, moments));
        if s.comes_from(at, list!("au_signal a_l_heure")) {
            return Some(self.phrase_end(next));
        }
        // "dès son arrivée", its accent folded away.
        let since = s.is(at, list!("des")) && s.is(next, list!("la le les l son sa ses leur"));
        let leads = s.is(at, list!("a au aux")) || since;
        let days = s.is(at, list!("les")) && s.is(next, list!("jours matins soirs midis"))
            || s.is(at, list!("le")) && s.is(next, list!("lundi mardi mercredi jeudi vendredi samedi dimanche"));
        let course = s.lemma(at).starts_with("au_cours_d");
        let nears = s.is(at, list!("a au")) && s.any_is(next..next + 2, list!("approche lendemain apparition"));
        // "sitôt la copie remise", "entre 10 h et 10 h 15", "à la période 4".
        let soon = s.is(at, list!("sitot")) && s.has(next, DET) || s.is(at, list!("entre")) && s.is_number(next);
        let period = s.is(at, list!("a")) && s.is(day, list!("periode")) && s.is_number(day + 1);
        (leads && moment || since || nears || soon || period || days || course).then(|| self.phrase_end(next))
    }
}

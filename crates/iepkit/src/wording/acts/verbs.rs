//! Verbs of which one sees nothing or much, by what goes with them.

use std::ops::Range;

use super::Reader;
use crate::Lang;
use crate::wording::VerbClass;
use crate::wording::amount::Shape;
use crate::wording::clause::{NOUNS, is_verb_form};
use crate::wording::later::CERTIFICATES;
use crate::wording::list::{List, list};
use crate::wording::nouns::before;
use crate::wording::sentence::Form;
use crate::wording::tags::*;

/// Verbs of getting a result.
const SCORES: List = list!("score exceed depasser obtain obtenir atteindre earn earns achieve reussir get reach");

impl Reader<'_, '_> {
    /// `score 80% on a spelling test`, `reach level 16 in guided reading`, `réussir un casse-tête`: a result, seen when it is
    /// told what it is of, and not only how good it is.
    pub(super) fn scored(&self, verb: usize, object: &Range<usize>, first: &Range<usize>) -> Option<VerbClass> {
        let s = self.s;
        // "aura 80 % de bonnes réponses".
        let share = s.comes_from(verb, list!("avoir")) && s.has(first.start + 1, PERCENT);
        if !share && !s.comes_from(verb, SCORES) {
            return None;
        }
        // "réussir son année scolaire": much is left open.
        if s.any_is(first.clone(), list!("annee annee_scolaire etape scolarite matieres")) {
            return Some(VerbClass::Covert);
        }
        // "obtenir un emploi", "obtenir son diplôme": got or not, once.
        let event =
            s.any_is(first.clone(), CERTIFICATES) || s.any_is(first.clone(), list!("emploi job employment module"));
        // "réussir un casse-tête": a thing, not an exam.
        let thing = s.comes_from(verb, list!("reussir"))
            && s.is(first.start, list!("un une"))
            && s.is_word(first.start + 1)
            && s.lemma(first.start + 1).is_empty();
        if event || thing {
            return Some(VerbClass::Observable);
        }
        let fluency = self.amounts.iter().any(|amount| amount.shape == Shape::Rate);
        let product = object.clone().any(|at| s.has(at, PERFORMANCE.and(ITEM)) && !s.is(at, list!("point points")))
            && !s.any_has(object.clone(), SCALE.without(MATERIAL));
        let mastered = s.any_is(first.clone(), list!("mastery maitrise"));
        let exceeds = s.comes_from(verb, list!("exceed depasser"));
        let done = if exceeds { fluency } else { !mastered && (fluency || product || self.is_result(object)) };
        // "get at least 7 right", "get 18 or more right".
        let many = |at: usize| s.value(at - 1).is_some() || before(s, at).is_some_and(|lead| s.has(lead, AT_LEAST));
        let right = object.clone().any(|at| s.is(at, list!("right correct")) && many(at));
        // "il en réussira 8".
        let of_them = verb > 0 && s.is(verb - 1, list!("en"));
        let done = done || right || of_them;
        Some(if done { VerbClass::Observable } else { VerbClass::Covert })
    }

    /// Whether an amount is a result: a level of a scale, or so much in a subject, a dictation, a spelling test.
    fn is_result(&self, object: &Range<usize>) -> bool {
        let s = self.s;
        let reached = self.amounts.iter().find(|amount| object.contains(&amount.range.start));
        let named = |at: usize| s.has(at, TOPIC) || s.is(at, list!("unit units"));
        let subject = |at: usize| {
            s.is(at, list!("in en on")) && (at + 1..at + 6).take_while(|near| s.mark(*near).is_none()).any(named)
        };
        self.names_exam()
            || reached.is_some_and(|amount| match amount.shape {
                Shape::Level => true,
                Shape::Percent | Shape::Ratio | Shape::Milestone | Shape::Growth => {
                    (amount.range.start..self.clause.range.end).any(subject)
                }
                _ => false,
            })
    }

    /// Whether the clause names an exam that says what is done in it: a dictation, a spelling test.
    fn names_exam(&self) -> bool {
        let s = self.s;
        let what = |at: usize| s.has(at, TOPIC.and(INNER).and(SEEN)) || s.lemma(at).is_empty() && s.is_word(at);
        let of_what = |at: usize| match s.lang {
            Lang::En => s.is(at, list!("test tests quiz quizzes")) && at > 0 && what(at - 1),
            Lang::Fr => {
                s.is(at, list!("examen examens test tests controle controles evaluations"))
                    && s.is(at + 1, list!("de d"))
                    && what(at + 2)
            }
        };
        let named = list!("dictation dictee dictees expose spelling_test");
        self.clause.range.clone().any(|at| s.is(at, named) || of_what(at))
    }

    /// Verbs of going: from one place to another they are seen, from one level to another they are a change.
    pub(super) fn moved(&self, verb: usize, object: &Range<usize>) -> Option<VerbClass> {
        let s = self.s;
        // "goes up the stairs".
        let rises = s.comes_from(verb, list!("go_up move_up")) && s.any_has(object.clone(), PLACE);
        // "passer de la cour à la classe".
        let passes = s.lemma(verb).starts_with("passer_d")
            && s.any_has(object.clone(), PLACE.and(OCCASION))
            && self.amounts.iter().all(|amount| amount.from.is_none());
        // "move to step 4 of the ladder", "passer du niveau 8 au niveau 14": a level that is reached.
        let climbs = || {
            (s.comes_from(verb, list!("move move_from go go_from advance get passer monter acceder"))
                || s.lemma(verb).starts_with("passer_d"))
                && self.amounts.iter().any(|amount| {
                    amount.shape == Shape::Level && object.start <= amount.range.end && amount.range.start < object.end
                })
        };
        (rises || passes || climbs()).then_some(VerbClass::Observable)
    }

    /// The infinitive that `à` leads to.
    fn worked_at(&self, at: usize) -> Option<usize> {
        let s = self.s;
        if !s.is(at, list!("a")) {
            return None;
        }
        let act = self.through(at + 1, self.clause.range.end)?;
        (act < at + 4 && s.form(act) == Form::Base && is_verb_form(s, act)).then_some(act)
    }

    /// Single verbs whose object or adverb decides.
    pub(super) fn by_its_object(&self, verb: usize, object: &Range<usize>, first: &Range<usize>) -> Option<VerbClass> {
        let s = self.s;
        let next = s.after(verb);
        let says_no_more = |at: usize| s.mark(at).is_some() || !self.is_open(at);
        match s.lemma(verb) {
            "travailler" if s.comes_from(next, list!("a_developper")) => Some(VerbClass::Direction),
            "travailler" => {
                // "travailler à mieux comprendre": what is worked at.
                if let Some(act) = self.worked_at(next) {
                    return Some(self.class(act, self.object(act), verb..verb));
                }
                // "travailler plus régulièrement": how much is left open.
                let mut rest = next..self.clause.range.end;
                let vague =
                    s.any_has(rest.clone(), VAGUE) && rest.all(|at| says_no_more(at) || s.has(at, VAGUE.and(FILLER)));
                let alone = !s.has(next, DET) || s.is(next, list!("de d au aux"));
                if vague { Some(VerbClass::Covert) } else { alone.then_some(VerbClass::Observable) }
            }
            "aider" => {
                // "aider les jeunes à devenir autonomes": what others do for them.
                let to = s.find_is(verb + 1..object.end.min(verb + 5), list!("a"));
                let unseen = to.is_some_and(|to| s.has(to + 1, COVERT.and(CHANGE)) && !s.has(to + 1, SEEN));
                (unseen || s.any_has(first.clone(), LEARNER.and(INNER))).then_some(VerbClass::Covert)
            }
            // "attend for 10 minutes": to what is left open.
            "attend" => s.is(next, list!("for and")).then_some(VerbClass::Covert),
            // "her speech will be 85% intelligible": it is heard.
            "be" => s.any_is(object.clone(), list!("intelligible")).then_some(VerbClass::Observable),
            // "respecter la majuscule et le point": it stands there.
            "respecter" => {
                let written = list!("majuscule majuscules point ponctuation ligne lignes marge interligne espaces");
                let between = s.find_is(object.clone(), list!("espace")).is_some_and(|at| s.is(at + 1, list!("entre")));
                (between || s.any_is(first.clone(), written)).then_some(VerbClass::Observable)
            }
            // "follow school rules": which ones is left open.
            "follow" | "suivre" => {
                s.any_is(first.clone(), list!("rules regles reglement reglements")).then_some(VerbClass::Covert)
            }
            // "participer à l'oral": it is heard.
            "participer" => {
                let heard =
                    s.is(next, list!("oralement verbalement")) || s.comes_from(next, list!("a_voix_haute a_l_oral"));
                heard.then_some(VerbClass::Observable)
            }
            "participate" => s.is(next, list!("orally verbally aloud")).then_some(VerbClass::Observable),
            // "entrer dans la lecture", "entrer dans les apprentissages".
            "entrer" => {
                let learnt = |at: usize| s.has(at, INNER.and(TOPIC)) || s.is(at, list!("ecrit apprentissages"));
                (s.is(next, list!("dans")) && (next..next + 4).any(learnt)).then_some(VerbClass::Covert)
            }
            // "rendre Lucas capable de lire l'heure": what he is to do.
            "rendre" if (verb..self.clause.range.end.min(verb + 6)).any(|at| s.lemma(at).contains("capable")) => {
                let act = (verb + 2..self.clause.range.end.min(verb + 12))
                    .find(|at| s.has(*at, VERB.without(WRAP)) && is_verb_form(s, *at))?;
                Some(if s.has(act, SEEN) { VerbClass::Observable } else { VerbClass::Covert })
            }
            // "rendre mon fils plus autonome", "rendre Hugo acteur de son projet".
            "rendre" => {
                let named = s.has_capital(first.start) && s.lemma(first.start).is_empty();
                (s.any_has(first.clone(), LEARNER) || named).then_some(VerbClass::Direction)
            }
            // "permettre à Inès de s'épanouir".
            "permettre" => {
                let unseen = object.clone().any(|at| s.has(at, COVERT.and(CHANGE)) && !s.has(at, SEEN));
                unseen.then_some(VerbClass::Covert)
            }
            // "préparer l'élève à la vie adulte": what others do.
            "preparer" | "prepare" => {
                let unseen =
                    s.any_has(first.clone(), LEARNER) || s.any_is(first.clone(), list!("transition entree passage"));
                unseen.then_some(VerbClass::Covert)
            }
            // "prévenir l'adulte": he is told.
            "prevenir" => s.any_has(first.clone(), STAFF.and(PEER)).then_some(VerbClass::Observable),
            // "respond appropriately to peer pressure": what is shown is left open.
            "respond" => {
                let open = s.any_is(object.clone(), list!("ways manner"))
                    && s.any_is(object.clone(), list!("meaningful appropriate"));
                (open || s.has(next, VAGUE) && !s.any_has(object.clone(), ITEM.and(MATERIAL)))
                    .then_some(VerbClass::Covert)
            }
            // "come to understand".
            "come" => (s.is(next, list!("to")) && s.has(next + 1, COVERT) && !s.has(next + 1, SEEN | NOUNS))
                .then_some(VerbClass::Covert),
            // "stop worrying", "stop being rude": what stops is not seen, nor what starts.
            "stop" | "start" => {
                let unseen = s.form(next) == Form::Ing && s.has(next, COVERT) && !s.has(next, SEEN);
                (unseen || s.is(next, list!("being"))).then_some(VerbClass::Covert)
            }
            // "faire un choix sur sa tablette entre deux images": it is pointed at.
            "faire_un_choix" => {
                let among = s.any_is(next..(next + 12).min(self.clause.range.end), list!("entre parmi"));
                among.then_some(VerbClass::Observable)
            }
            // "rattraper un ballon", and no lateness.
            "rattraper" => {
                s.any_is(first.clone(), list!("balle ballon foulard objet")).then_some(VerbClass::Observable)
            }
            // "work at an appropriate level".
            "work" if s.is(next, list!("at")) => {
                let open = s.any_is(next..next + 6, list!("level")) && !self.has_level();
                open.then_some(VerbClass::Covert)
            }
            // "give up the toy", and no hope.
            "give_up" => {
                s.any_is(first.clone(), list!("toy toys item object turn seat")).then_some(VerbClass::Observable)
            }
            // "look after his own things": how is left open.
            "look_after" => Some(VerbClass::Covert),
            // "tenir son rôle d'élève".
            // "tenir davantage compte de l'autre".
            "tenir" | "tenir_son" => s.any_is(next..next + 2, list!("role compte")).then_some(VerbClass::Covert),
            // "construire un projet réaliste".
            "construire" => s.any_is(first.clone(), list!("projet")).then_some(VerbClass::Covert),
            // "tolerate sitting on the toilet", "tolérer un pair, 4 fois sur 5": that it goes on is seen.
            "tolerate" | "tolerer" | "accepter" => {
                let sits = s.form(next) == Form::Ing && s.has(next, VERB);
                let timed = self.amounts.iter().any(|amount| {
                    matches!(amount.shape, Shape::Duration | Shape::Ratio | Shape::Percent | Shape::Prompts)
                });
                (sits || timed).then_some(VerbClass::Observable)
            }
            // "work out the cost": a sum that stands there.
            "work_out" => {
                let sums =
                    list!("answer answers area change cost costs difference perimeter price sum sums time total");
                s.any_is(first.clone(), sums).then_some(VerbClass::Observable)
            }
            // "pass all of her classes": much is left open.
            "pass" => s.any_is(first.clone(), list!("classes courses subjects")).then_some(VerbClass::Covert),
            // "grasp place value".
            "grasp" => {
                let idea = list!("value concept concepts idea ideas meaning");
                first.clone().any(|at| s.is(at, idea) || s.has(at, INNER.and(TOPIC))).then_some(VerbClass::Covert)
            }
            // "arriver à mes cours".
            "arriver_a" => s.any_has(next..next + 4, PLACE.and(OCCASION)).then_some(VerbClass::Observable),
            // "faire mieux".
            "faire" if s.is(next, list!("mieux")) => Some(VerbClass::Direction),
            // "support his answer".
            "support" => s.any_has(first.clone(), ITEM).then_some(VerbClass::Observable),
            // "talk better": how well is left open.
            _ if s.is(next, list!("better harder")) && (s.after(next)..self.clause.range.end).all(says_no_more) => {
                Some(VerbClass::Direction)
            }
            _ => None,
        }
    }
}

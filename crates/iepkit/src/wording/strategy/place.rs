//! Where.

use std::ops::Range;

use super::Reader;
use crate::Lang;
use crate::wording::clause::NOUNS;
use crate::wording::condition::is_abstract;
use crate::wording::list::list;
use crate::wording::tags::*;

impl Reader<'_, '_> {
    /// Where.
    pub(super) fn places(&self) -> Vec<Range<usize>> {
        let s = self.s;
        let mut found = Vec::new();
        let mut at = 0;
        while at < s.len() {
            let next = s.after(at);
            let by = s.comes_from(
                at,
                list!(
                    "next_to away_from in_front_of loin_de loin_du loin_des loin_d pres_de pres_d a_cote_de a_cote_d \
                     a_l_avant_de a_l_avant_du a_l_arriere_de a_l_interieur_de a_l_interieur_d a_l_interieur_du \
                     en_dessous_de en_dessous_d au_dessus_de au_dessus_du au_fond_de au_fond_du"
                ),
            ) || s.comes_from(at, list!("en_avant")) && s.is(next, list!("de de_la du"))
                || s.is(at, list!("pres")) && s.is(next, list!("du des"))
                || s.is(at, list!("close closer")) && s.is(next, list!("to"));
            // "tape a list to his desk".
            let fixed = s.is(at, list!("to"))
                && s.any_is(next..next + 2, list!("desk table wall board"))
                && (0..at).any(|verb| {
                    s.is_or_comes_from(
                        verb,
                        list!("tape taped attach attached stick stuck fasten fastened clip clipped"),
                    )
                });
            // "for all reading over one page": how much.
            let longer = s.is(at, list!("over")) && s.value(next).is_some();
            // "communication between home and school": with whom.
            let parties = s.is(at, list!("between entre"))
                && !s.any_from(0..at, list!("travel walk ride move carry bring apporter transporter"))
                && s.any_is(next..next + 5, list!("home family parents maison famille domicile"));
            let lead = fixed
                || s.has(at, PREP) && !longer && !parties && !s.is(at, list!("of de d du des for pour with avec to by par as about"))
                || by
                || s.comes_from(at, list!("near"))
                // "at his own table".
                || s.lemma(at).ends_with("_own")
                // "by the window".
                || s.is(at, list!("by")) && s.any_is(next..next + 4, list!("window door wall desk board sink"))
                // "chez son père".
                || s.is(at, list!("chez"));
            // "Place à l'avant, loin de la porte".
            if s.comes_from(at, list!("a_l_avant a_l_arriere")) {
                found.push(at..next);
            }
            // "next to her", "à côté de lui".
            let beside = by && s.is(next, list!("him her them me lui elle eux elles moi"));
            if lead && next < s.len() {
                let end = self.phrase_end(next);
                // "on the school bus": the bus.
                let names = |near: usize| {
                    s.is(near, list!("school"))
                        && near + 1 < end
                        && s.is_word(near + 1)
                        && !s.has(near + 1, AND.and(PREP))
                };
                let spot = (next..end).filter(|near| !names(*near)).find(|near| {
                    s.has(*near, PLACE)
                        || self.is_unlisted_place(at, next, *near, end)
                        || s.is(at, list!("chez")) && s.has(*near, STAFF.and(PEER))
                        || beside
                        // "near the speaker", whatever stands there.
                        || (by || s.comes_from(at, list!("near")))
                            && s.is_word(*near)
                            && !s.has(*near, DET.and(OCCASION).and(TIME).and(ANCHOR).and(FILLER))
                        || s.is(
                            *near,
                            list!(
                                "agenda planner notebook folder cahier tbi tni tbni row door doors window windows \
                                 fenetres portes teacher porte fenetre tableau rang gate enseignant enseignante hook \
                                 board back avant coins bins floor carpet blackboard whiteboard wall front lit evier \
                                 lavabo binder bout bus cabine cartable cdi chromebook classeur clock cover ecran \
                                 fountain garden landing mur page pupitre stage studio swings tablette tent tray"
                            ),
                        )
                });
                // "dans l'environnement": wherever.
                let around = spot.is_some_and(|spot| {
                    s.is(spot, list!("environnement environment"))
                        && !(next..end).any(|at| at != spot && s.is_word(at) && !s.has(at, DET.and(PREP)))
                });
                // "les rééducations en cours": that go on.
                let goes_on = s.is(at, list!("en")) && s.is(next, list!("cours")) && !s.is(next + 1, list!("de d"));
                let near_who = spot
                    .is_some_and(|spot| s.has(spot, STAFF) && !(s.is(spot, list!("school")) && s.is(at, list!("at"))))
                    && !(s.is(at, list!("near beside close closer pres aupres chez"))
                        || s.comes_from(at, list!("next_to"))
                        || s.lemma(at).starts_with("pres")
                        || s.comes_from(at, list!("in_front_of")));
                let lesson = spot
                    .is_some_and(|spot| s.has(spot, PLACE) && s.has(spot, OCCASION) && !s.has(spot, STAFF))
                    && s.is(at, list!("before after during pendant avant apres"));
                let school_to = s.is(at, list!("from")) && s.value(next).is_some();
                let board_text = s.is(at, list!("a au aux")) && spot.is_some_and(|spot| s.is(spot, list!("avant")));
                let edge =
                    self.is_edge(at) && spot.is_some_and(|spot| s.is(spot, list!("class classe cours school ecole")));
                let class_as_time = edge || s.is(at, list!("before after during until avant apres pendant durant"));
                // "pratiquer à la maison les mots": the words are what is done.
                let object = spot.map(|spot| s.after(spot)).filter(|after| {
                    s.lang == Lang::Fr && *after < end && s.has(*after, DET) && !s.is(*after, list!("de d du des"))
                });
                let end = object.unwrap_or(end);
                if let Some(spot) = spot
                    && !near_who
                    && !around
                    && !goes_on
                    && !lesson
                    && !school_to
                    && !board_text
                    && !class_as_time
                    && !(s.is(spot, list!("class period")) && s.any_has(at..end, ALL))
                {
                    found.push(at..end);
                }
            }
            // "Seat the child where there is good lighting".
            if s.is(at, list!("where")) && s.is(next, list!("there")) {
                found.push(at..self.phrase_end(next));
            }
            // "Aménager un coin tranquille": a place that is made.
            let made = s.is(at, list!("un")) && s.is(next, list!("coin espace endroit"));
            let described = s.is_word(next + 1) && !s.has(next + 1, WHEN.and(PREP));
            if made && described && !found.last().is_some_and(|last| last.contains(&at)) {
                found.push(at..next + 1);
            }
            // "access to a quiet area": a place that is kept for it.
            let kept = s.is(at, list!("quiet separate calm designated breakout distraction_free"))
                && s.is(next, list!("room area space place corner spot setting location"));
            if kept && !found.last().is_some_and(|last| last.contains(&at)) {
                found.push(at..s.after(next));
            }
            let bare_room =
                s.is(at, list!("local room salle")) && s.is_number(next) || s.comes_from(at, list!("resource_room"));
            if bare_room && !found.last().is_some_and(|last| last.contains(&at)) {
                found.push(at..next + usize::from(s.is_number(next)));
            }
            at = next;
        }
        found
    }

    /// `in the stairwell`, `derrière le paravent`: a thing that no list has, by its preposition and its article.
    fn is_unlisted_place(&self, at: usize, next: usize, near: usize, end: usize) -> bool {
        let s = self.s;
        let (leads, head) = match s.lang {
            Lang::En => (list!("in at under behind beside by on"), near + 1 == end),
            Lang::Fr => (list!("dans sous derriere au sur"), near == next + usize::from(s.has(next, DET))),
        };
        let led = s.is(at, leads) && (s.has(next, DET) || s.is(at, list!("au")));
        // "une pression sur les épaules de l'élève".
        let led = led && !s.any_has(near + 1..near + 4, LEARNER);
        // "on his lap", "dans les longues tâches".
        let own = s.is(at, list!("on sur")) && s.is(next, list!("his her their ses son sa leur leurs"));
        let led = led && !own && !(s.lang == Lang::Fr && s.has(near + 1, NOUNS));
        // "at the time of the circle".
        let led = led && !(s.lang == Lang::En && s.any_is(next..near, list!("of")));
        led && head && s.lemma(near).is_empty() && s.is_word(near) && !is_abstract(s, &(near..near + 1))
    }
}

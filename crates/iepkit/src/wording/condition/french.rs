//! Circumstances in French, preposition by preposition.

use super::bound::{enters, is_complement};
use super::phrase::{HERE, Phrase, is_abstract};
use crate::wording::amount::SIZES;
use crate::wording::list::list;
use crate::wording::sentence::Form;
use crate::wording::tags::*;

impl Phrase<'_, '_> {
    /// Whether a phrase in French is a circumstance.
    pub(super) fn french(&self) -> bool {
        let Phrase { s, at, ref words, lead, tags, head, acted, .. } = *self;
        let named = self.is_of_ability();
        // "une histoire étudiée en classe": which one.
        let taught = list!("etudier apprendre voir enseigner travailler entendre");
        let seen = list!("vu vus vue vues");
        if lead.is_some_and(|lead| s.form(lead) == Form::Past && s.comes_from(lead, taught) || s.is(lead, seen)) {
            return false;
        }
        let gerund = s.form(words.start) == Form::Ing;
        let infinitive = self.is_infinitive();
        match s.said(at) {
            // "pendant un mois" says how long, not when.
            "a_la_fin_de" | "a_la_fin_du" | "a_la_fin_des" | "a_la_fin_d" | "en_fin_de" | "en_fin_d"
            | "au_debut_de" | "au_debut_du" | "au_debut_des" | "au_debut_d" | "au_cours_de" | "au_cours_du"
            | "au_cours_des" | "au_cours_d" | "avant_la_fin_de" | "avant_la_fin_du" => {
                tags.has(HERE | TRIAL) || s.is(words.start, list!("heure"))
            }
            // "trouver l'intrus parmi les images": among what.
            "parmi" if s.any_from(at.saturating_sub(6)..at, list!("trouver reperer pointer nommer")) => false,
            // "durant les 15 premières minutes de la période".
            "pendant" | "durant"
                if s.any_is(words.clone(), list!("premieres dernieres"))
                    && s.any_is(words.clone(), list!("minutes")) =>
            {
                true
            }
            "pendant" | "durant" | "lors" | "parmi" | "devant" | "tout_au_long_de" | "tout_au_long_du"
            | "tout_au_long_des" | "tout_au_long_d" => {
                // "durant la journée" says when, "pendant une journée" how long.
                let named = s.is(words.start, list!("la sa")) && s.is(words.start + 1, list!("journee semaine"))
                    || s.is(words.start + 1, list!("heure")) && s.is(words.start + 2, list!("du de des"));
                !infinitive && (!head.has(TIME) || head.has(OCCASION) || named || tags.has(HERE))
            }
            "dans" => self.says_dans(),
            "en" => {
                !gerund
                    && !enters(s, at)
                    && (tags.has(HERE) && !tags.has(TOPIC)
                        || tags.has(TOPIC)
                            && !named
                            && acted.has(SEEN)
                            && !acted.has(CHANGE | COVERT)
                            && !s.any_has(at.saturating_sub(4)..at, INNER)
                        // "en orthophonie", but "suivi en orthophonie".
                        || s.is(words.start, list!("ergotherapie orthopedagogie orthophonie recuperation"))
                            && acted.has(SEEN | SHOW)
                            && !lead.is_some_and(|lead| {
                                s.has(lead, SERVICE) || s.is(lead, list!("evaluation suivi suivis"))
                            })
                        // "en lecture autonome".
                        || s.is(words.start, list!("lecture"))
                            && s.is(words.start + 1, list!("autonome guidee libre partagee silencieuse"))
                        // "en langage spontané".
                        || s.is(words.start, list!("langage parole")) && s.is(words.start + 1, list!("spontane spontanee dirige conversationnel"))
                        || s.is(
                            words.start,
                            list!(
                                "presence visioconference equipe dyade position contexte situation individuel debut \
                                 denomination repetition groupe seance"
                            ),
                        ))
            }
            "a" | "au" | "aux" => self.says_a(),
            "avec" => self.says_avec(),
            "sur"
                if head.has(SCALE)
                    || s.is(words.start + 1, list!("periode")) && words.clone().any(|at| s.value(at).is_some()) =>
            {
                false
            }
            // "poser une question sur le texte": what it is about.
            "sur"
                if lead.is_some_and(|lead| {
                    s.is(lead, list!("opinion avis expose recherche information informations commentaire"))
                        || s.is(lead, list!("question questions"))
                            && (s.any_from(lead.saturating_sub(3)..lead, list!("poser formuler"))
                                || s.any_is(words.clone(), list!("texte histoire recit")))
                }) =>
            {
                false
            }
            // "cocher les tâches sur sa feuille de route": what is written on.
            "sur"
                if s.any_from(at.saturating_sub(6)..at, list!("cocher inscrire noter"))
                    && s.any_is(words.clone(), list!("feuille fiche liste grille agenda")) =>
            {
                false
            }
            "sur" if self.is_sat_on() => false,
            // "écrire sur la ligne": how well.
            "sur"
                if lead.is_some_and(|lead| s.comes_from(lead, list!("ecrire decouper colorier tracer")))
                    && s.any_is(words.clone(), list!("ligne lignes")) =>
            {
                false
            }
            "sur" => {
                // "son comportement sur la cour": where it shows.
                let unseen = !acted.has(SEEN) && lead.is_some_and(|lead| s.has(lead, INNER | COVERT));
                // "sur les temps de cantine", "sur le chemin de l'école".
                s.said(words.start + 1).starts_with("temps")
                    || s.is(words.start + 1, list!("chemin"))
                    || tags.has(MATERIAL.and(TOOL).and(HERE)) && !infinitive && (!unseen || tags.has(PLACE))
            }
            // "intelligible pour une personne non familière".
            "pour" if s.any_is(words.clone(), list!("familier familiere familiers familieres")) => true,
            "pour" => {
                head.has(OCCASION)
                    && !infinitive
                    && (acted.has(SEEN | SHOW) || !acted.has(COVERT | CHANGE))
                    && !lead.is_some_and(|lead| {
                        s.comes_from(lead, list!("voter opter"))
                            || s.has(lead, INNER)
                            || s.is(lead, list!("pret prete prets pretes"))
                    })
            }
            // "attendre après une consigne", but not "attendre après son camarade".
            "apres" => {
                let told = s.any_is(words.clone(), list!("demande consigne question signal"));
                told || !lead.is_some_and(|lead| s.comes_from(lead, list!("attendre courir demander")))
            }
            "avant" => tags.has(HERE) && !infinitive && !s.is(words.start, list!("de d")),
            // "hors tâche": what is done, not where.
            "hors" if s.is(words.start, list!("tache sujet")) => false,
            // "rester motivé malgré la répétition": nothing is seen.
            "malgre" if !acted.has(SEEN | SHOW) && acted.has(COVERT | CHANGE) => false,
            "malgre" if s.any_is(words.clone(), list!("difficultes difficulte trouble troubles defis")) => false,
            "malgre" | "le_long_de" | "le_long_du" | "le_long_d" | "loin_de" | "loin_du" | "loin_d" | "moyennant" => {
                true
            }
            // "dès la première demande", its accent folded away.
            "des" => s.is(words.start, list!("la le l son")),
            // "chez l'orthophoniste", but not "chez l'élève".
            "chez" => tags.has(STAFF.and(PEER)) || s.is(words.start, list!("lui elle eux")),
            "entre"
                if lead.is_some_and(|lead| {
                    s.comes_from(lead, list!("choisir trancher alterner"))
                        || s.is(lead, list!("difference distinction choix lien"))
                        || s.lemma(lead).starts_with("faire_la_di")
                }) =>
            {
                false
            }
            // "s'excuser auprès de l'ami".
            "aupres" | "aupres_de" | "aupres_d" if s.any_from(at.saturating_sub(2)..at, list!("s_excuser excuser")) => {
                false
            }
            "pres" | "sous" | "derriere" | "aupres" | "aupres_de" | "aupres_d" | "pres_de" | "pres_d" | "a_cote_de"
            | "a_cote_d" | "en_dehors_de" | "en_dehors_d" | "entre" | "hors" => true,
            _ => false,
        }
    }

    /// `dans le corridor`: where, not in what one makes headway or what one writes on.
    fn says_dans(&self) -> bool {
        let Phrase { s, at, ref words, lead, tags, head, unknown, .. } = *self;
        // "s'investir dans ses projets", "à l'aise dans la résolution": in what, not when or where.
        let into = lead.is_some_and(|lead| {
            // "ne plus être dans son coin".
            s.comes_from(
                lead,
                list!("etre s_integrer s_engager s_investir s_impliquer perseverer progresser ameliorer s_ameliorer"),
            ) || s.is(
                lead,
                list!(
                    "engager investir impliquer aise autonomie assurance organise organisee efficace habile \
                     competent competente confiant confiante"
                ),
            )
        });
        // "avec plus d'assurance dans l'école": where.
        let into = into && !(tags.has(PLACE) && lead.is_some_and(|lead| s.is(lead, list!("assurance"))));
        // "plus autonome dans ses travaux", but "dans ses routines" says when.
        let into = into || lead.is_some_and(|lead| s.is(lead, list!("autonome autonomes"))) && !tags.has(HERE);
        // "noter les devoirs dans son carnet": what is written on.
        let written = (tags.has(MATERIAL) || unknown)
            && !tags.has(PLACE)
            && s.any_from(at.saturating_sub(6)..at, list!("inscrire noter ecrire consigner"));
        // "la mettre dans le sac": where a thing is put.
        let put = (at.saturating_sub(5)..at).any(|near| {
            s.comes_from(
                near,
                list!(
                    "piger tremper souffler fouiller mettre mettre_ses mettre_son mettre_la deposer ranger laisser \
                     poser jeter verser placer inserer entrer monter sauter plonger frapper taper"
                ),
            ) && !(near > 0 && s.is(near - 1, list!("me m se s")))
        });
        // "favoriser l'autonomie dans les gestes du quotidien": where nobody sees what is done, only a place or an occasion is one.
        let vague = self.acted.has(CHANGE | COVERT)
            && !self.acted.has(SEEN | SHOW)
            && (!tags.has(HERE) || s.is(words.start + 1, list!("textes cadre societe monde")))
            && !s.any_is(words.clone(), list!("vie"));
        let into = into || written || put || vague;
        // "du vocabulaire dans les domaines de la vie courante": of what.
        let field = s.any_is(words.start + 1..words.start + 3, list!("domaine domaines spheres"));
        let what = field || !tags.has(HERE | MATERIAL) && unknown && is_abstract(s, words);
        !into && !what && (!head.has(INNER) || head.has(HERE))
    }

    /// `à la récréation`, `à l'ordinateur`: where, when or on what, not where to.
    fn says_a(&self) -> bool {
        let Phrase { s, at, ref words, tags, head, .. } = *self;
        // "à 10 ml près": how exactly; "au bon moment": which one is left open.
        let vain = s.is(words.start, list!("bon")) && s.is(words.start + 1, list!("moment"));
        // "de assis à debout": how one stands afterwards.
        if vain
            || s.is(words.end, list!("pres"))
            || s.is(words.start + 1, list!("ans"))
            || s.is(words.start, list!("debout"))
        {
            return false;
        }
        // "au niveau du mot": how much is said at once.
        let said = list!("syllabe syllabes mot mots phrase phrases conversation texte recit");
        if s.is(words.start, list!("niveau")) && s.any_is(words.clone(), said) {
            return true;
        }
        // "au hasard": in no order.
        if s.is(words.start, list!("hasard")) {
            return true;
        }
        // "dire son adresse à un adulte".
        let says = s.any_from(at.saturating_sub(9)..at, list!("dire reciter"));
        if says && s.is(words.start, list!("un une")) && tags.has(STAFF.and(PEER)) {
            return true;
        }
        let going = is_complement(s, at);
        let place = tags.has(PLACE) && !tags.has(TOPIC);
        // "une cible placée à 3 mètres".
        if s.value(words.start).is_some() && s.is(words.start + 1, SIZES) {
            return true;
        }
        // "à l'ordinateur", "à la porte".
        let stands_at = s.any_is(
            words.clone(),
            list!("porte ordinateur clavier tablette calculatrice tableau ecran tbi tni telephone"),
        );
        // "au retour du dîner".
        if s.is(words.start, list!("retour")) && s.is(words.start + 1, list!("de du des")) && !going {
            return true;
        }
        // "la gestion des émotions à la récré".
        let when = head.has(OCCASION) && !head.has(TOPIC.and(INNER).and(MATERIAL));
        !self.is_infinitive()
            && (!self.is_of_ability() || place || when)
            && !going
            && (tags.has(HERE) && (!head.has(TOPIC) || place) || stands_at)
            && !s.has(words.start, TIME)
    }

    /// `avec un pair`, `avec des images`: with whom or with what, not how.
    fn says_avec(&self) -> bool {
        let Phrase { s, at, ref words, lead, tags, head, unknown, acted } = *self;
        let bound = (at.saturating_sub(4)..at).any(|near| {
            s.has(near, INNER) && !s.is(near, list!("langage vocabulaire"))
                || s.comes_from(
                    near,
                    list!(
                        "accorder s_accorder se_familiariser interagir echanger communiquer cooperer collaborer \
                         converser partager s_entendre relation"
                    ),
                )
                || s.is(near, list!("relations relation interactions echange lien liens conflits contact"))
        });
        let felt = head.has(INNER.and(ACCURACY).and(ERROR)) && !head.has(MATERIAL.and(PEER).and(STAFF).and(PROMPT));
        // "avec un élève plus jeune".
        let other = tags.has(LEARNER) && s.is(words.start, list!("un une"));
        let fading =
            !other && words.clone().any(|at| s.is(at, list!("moins minimum peu plus minimale")) || s.has(at, DOWN));
        // "une meilleure relation avec son enseignante".
        let between = lead
            .is_some_and(|lead| s.is(lead, list!("en_lien relation relations lien liens contact communication collaboration")))
            // "l'intégration sociale de l'élève avec ses pairs".
            || !acted.has(SEEN | SHOW)
                && s.any_is(at.saturating_sub(6)..at, list!("integration socialisation inclusion interactions relations"));
        // "manger avec une fourchette plutôt qu'avec les doigts": the act itself.
        let eaten = s.any_from(at.saturating_sub(4)..at, list!("manger boire plutot_que"))
            && s.any_is(words.clone(), list!("fourchette cuillere couteau ustensiles paille doigts mains"));
        // "avec majuscule et point", "avec du savon", "avec une phrase complète".
        let part = s.any_is(
            words.clone(),
            list!("lui phrase phrases cote note savon majuscule majuscules introduction debut retenue retenues"),
        );
        let been = (at.saturating_sub(5)..at)
            .any(|near| s.comes_from(near, list!("etre devenir etre_gentil etre_respectueux")) || s.has(near, BE));
        let bound = bound || been;
        let learnt = s.any_from(at.saturating_sub(4)..at, list!("se_familiariser"));
        !felt
            && !learnt
            && !fading
            && !between
            && !eaten
            && !part
            && (tags.has(STAFF.and(MATERIAL).and(PROMPT).and(PLACE)) && !been
                // "avec les mesures d'adaptation".
                || s.any_is(words.clone(), list!("mesures"))
                || other
                // "avec son groupe".
                || !bound && s.has(words.start, DET) && s.is(words.start + 1, list!("groupe classe famille equipe"))
                || s.comes_from(words.start, list!("de_l_aide"))
                || tags.has(PEER) && !bound
                || unknown && !bound && !is_abstract(s, words))
    }

    /// Whether it goes with something that nobody sees: `des difficultés en lecture`.
    fn is_of_ability(&self) -> bool {
        let of = list!("difficultes difficulte notes moyenne");
        self.lead.is_some_and(|lead| self.s.has(lead, INNER.and(ACCURACY)) || self.s.is(lead, of))
    }

    /// `s'asseoir sur sa chaise`: where one sits is what is done.
    fn is_sat_on(&self) -> bool {
        let Phrase { s, at, ref words, .. } = *self;
        let sits = list!("asseoir s_asseoir rester demeurer");
        let verb =
            (at.saturating_sub(4)..at).any(|near| s.is_or_comes_from(near, sits) || s.lemma(near).ends_with("_assis"));
        verb && s.any_is(words.clone(), list!("chaise coussin banc siege tapis pouf toilette"))
    }

    /// `pour lire`: an act, and no thing.
    fn is_infinitive(&self) -> bool {
        let first = self.words.start;
        self.s.has(first, VERB) && !self.s.has(first, HERE.and(MATERIAL).and(TOPIC))
    }
}

//! Numbers that say how long or how large something else is: `a 5-minute break`, `une grille de 100 cases`.

use super::numbered::{Numbered, SPANS};
use crate::wording::clause::NOUNS;
use crate::wording::list::list;
use crate::wording::nouns::{Noun, before, follows, time_word};
use crate::wording::sentence::Form;
use crate::wording::tags::*;
use crate::{Lang, Number};

impl Numbered<'_, '_> {
    /// A number that says how long or how large something else is.
    pub(super) fn is_attribute(&self, counted: Noun, after: usize) -> bool {
        let s = self.s;
        let many = self.value > Number::from(1);
        if s.lang == Lang::En {
            // 5 minute break, 2 step directions.
            let first = s.folded_of(after);
            let singular = !first.ends_with('s') && s.is_word(after) && s.has(after, TIME.and(ITEM).and(SCALE))
                || s.is(after, list!("digit step point part syllable word letter variable term dimensional sided"));
            // "1 variable equations": no one equation.
            let several = many || s.folded_of(counted.head).ends_with('s');
            if several && singular && counted.head > after && !s.is(counted.head, SPANS) {
                return true;
            }
        }
        let lead = before(s, self.at);
        // "sets containing 10 objects", "une consigne en deux étapes": how large they are.
        let steps = s.is(counted.head, list!("etape etapes points parties actes volets"))
            || s.is(counted.head, list!("temps images cases vignettes")) && s.value(self.at).is_some();
        // "une recette pour 4 personnes", "a game for 2 players".
        let for_whom = lead
            .filter(|lead| {
                s.is(*lead, list!("pour for"))
                    && (s.has(counted.head, PEER) || s.is(counted.head, list!("joueurs players people")))
            })
            .and_then(|lead| before(s, lead));
        if for_whom.is_some_and(|thing| !s.has(thing, VERB)) {
            return true;
        }
        // "un extrait d'environ 150 mots", "une grille de 100 cases".
        let lead =
            lead.map(|lead| if s.is(lead, list!("environ about")) { before(s, lead).unwrap_or(lead) } else { lead });
        if lead.is_some_and(|lead| s.comes_from(lead, list!("grille_de"))) {
            return true;
        }
        // "d'une dizaine de lignes", "à deux étapes".
        let some = s.is(self.at, list!("dizaine douzaine quinzaine vingtaine trentaine"));
        let lead = if some { lead.and_then(|article| before(s, article)) } else { lead };
        let up_to = lead.filter(|lead| s.comes_from(*lead, list!("jusqu_a"))).and_then(|lead| before(s, lead));
        // "des collections jusqu'à 30 objets".
        let sets = list!("collection collections ensemble ensembles");
        if up_to.is_some_and(|noun| s.is(noun, sets)) {
            return true;
        }
        if up_to.is_some_and(|verb| s.is(verb, list!("contient contiennent comporte comportent")))
            || lead.is_some_and(|lead| {
                s.is(lead, list!("containing contenant comportant")) || steps && s.is(lead, list!("en a"))
            })
        {
            return true;
        }
        // "Sur une période de 60 minutes, …": how long the occasion is that the sentence opens with.
        let occasion = lead.filter(|lead| s.is(*lead, list!("de d"))).and_then(|of| before(s, of));
        let occasion = occasion.filter(|occasion| s.is(*occasion, list!("periode bloc cours seance")));
        let opens = occasion.and_then(|occasion| before(s, before(s, occasion)?));
        let leads = list!("sur dans au_cours_d au_cours_de");
        let opened = opens.is_some_and(|opens| s.starts_sentence(opens) && s.is_or_comes_from(opens, leads));
        if opened && s.mark(s.after(counted.head)) == Some(',') {
            return true;
        }
        let again = s.has(counted.head, TRIAL) || s.is(counted.head, list!("reprises reprise"));
        // "augmenter le temps de concentration à 15 minutes": to how much.
        let changes = |near: usize| s.has(near, CHANGE) || s.comes_from(near, list!("passer"));
        let reached = |lead: usize| (s.sentence_start(lead)..lead).rev().take(8).any(changes);
        if !again
            && !lead.is_some_and(reached)
            && lead.is_some_and(|lead| {
                s.is(lead, list!("a"))
                    && s.lang == Lang::Fr
                    && before(s, lead)
                        .is_some_and(|owner| s.has(owner, NOUNS) || s.lemma(owner).is_empty() && s.is_word(owner))
            })
        {
            return true;
        }
        // "words of at least 4 letters".
        let bounded = lead.is_some_and(|lead| {
            s.comes_from(lead, list!("of_at_least of_at_most d_au_moins d_au_plus"))
                || s.has(lead, AT_LEAST.and(AT_MOST)) && follows(s, lead, list!("of de d"))
        });
        let sizes = list!("letters letter syllables syllable digits lettres lettre syllabes syllabe chiffres");
        // "dans ses textes d'au moins 80 mots": how long they are.
        let long = s.is(counted.head, list!("mots words lignes lines")) && !self.writes();
        // "une collection d'au plus 20 objets".
        let at_most = lead.is_some_and(|lead| s.has(lead, AT_MOST) || s.comes_from(lead, list!("d_au_plus")));
        // "à un débit d'au moins 2 syllabes par seconde": how fast.
        let pace = (self.at.saturating_sub(4)..self.at)
            .any(|near| s.is(near, list!("debit rythme vitesse rate pace delay delai")));
        if bounded && !pace && (long || at_most || s.is(counted.head, sizes)) {
            return true;
        }
        let Some(of) = lead.filter(|of| s.is(*of, list!("of de d"))) else { return false };
        let owner = before(s, of);
        // "copier une phrase de 8 mots": how long it is; "dit des phrases de 4 mots": how long they should be.
        let copied = |owner: usize| {
            let near = owner.saturating_sub(4)..owner;
            s.is(owner, list!("phrase"))
                && s.any_from(near.clone(), list!("copier ecrire lire recopier rediger transcrire"))
                // "lire des phrases de 6 mots", "read sentences of four words".
                || s.is(owner, list!("phrases sentences"))
                    && s.any_from(near.clone(), list!("lire relire copier read copy"))
        };
        owner.is_some_and(|owner| {
            let measure = s.has(
                owner,
                AT_LEAST.and(AT_MOST).and(LESS_THAN).and(MORE_THAN).and(ACCURACY).and(CHANGE).and(OPENS_BASELINE),
            ) || s.is(
                owner,
                list!(
                    "distance rate time cadence total period periods periode duration duree vitesse speed delai \
                     debit rythme span cible out least pres moyenne average combinaison dedans moins echange \
                     echanges phrase phrases enonce enonces exchange exchanges sentences utterances conversation \
                     sons noms sens sounds names meaning meanings definition definitions rang length longueur minimale \
                     maximale minimal maximal totale complete \
                     entiere rendement delay reponse response"
                ),
            );
            // "un contact visuel de 3 secondes": how long it is done.
            let lasts = s.has(owner, INNER) || s.is(owner, list!("visuel contact"));
            let time = matches!(time_word(s.folded_of(counted.head)), Some("s" | "min" | "h"));
            // "un résumé de deux phrases": a noun, by its article.
            let article = follows(s, owner, list!("un une le la a the"));
            // "une routine illustrée de quatre étapes": an adjective.
            let described = s.lang == Lang::Fr && s.form(owner) == Form::Past;
            let noun = !s.has(owner, VERB) || s.has(owner, NOUNS) || article || described;
            let names = s.is_word(owner) && !s.has(owner, PREP) && noun;
            let measured = measure && !copied(owner) || lasts && time;
            names && !measured
        })
    }
}

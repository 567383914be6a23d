//! From the form a word stands in to the form the lexicon names it by.

use super::lexicon::{HASH_START, Known, Lexicon, hash_step};
use super::list::{List, list};
use super::sentence::Form;
use super::tags::*;
use crate::Lang;

/// The longest word that is looked at: what is longer is in no lexicon.
const LONGEST: usize = 24;

/// What is known of the word that a folded word is a form of; a word that is known as it stands has no irregular form.
pub(super) fn find(lexicon: &'static Lexicon, lang: Lang, word: &str, known: bool) -> Option<(Known, Form)> {
    if !(3..=LONGEST).contains(&word.len()) {
        return None;
    }
    let irregular: &[(&str, &str, Form)] = match lang {
        Lang::En => IRREGULAR_ENGLISH,
        Lang::Fr => IRREGULAR_FRENCH,
    };
    if !known && let Ok(at) = irregular.binary_search_by(|(form, _, _)| (*form).cmp(word)) {
        let (_, lemma, form) = irregular.get(at)?;
        return lexicon.word(lemma).map(|known| (known, *form));
    }
    let (endings, last) = match lang {
        Lang::En => (ENGLISH, ENGLISH_LAST),
        Lang::Fr => (FRENCH, FRENCH_LAST),
    };
    let letter = *word.as_bytes().last().filter(|letter| last.contains(letter))?;
    let hashes = Prefixes::new(word);
    let fit = endings.iter().filter(|ending| ending.last == letter);
    fit.filter_map(|ending| ending.undo(lexicon, word, &hashes)).next().or_else(|| match lang {
        Lang::En => undoubled(lexicon, word),
        Lang::Fr => None,
    })
}

/// The hash of each beginning of a word, by its length.
struct Prefixes([u32; LONGEST + 1]);

impl Prefixes {
    fn new(word: &str) -> Prefixes {
        let mut hashes = [HASH_START; LONGEST + 1];
        let mut hash = HASH_START;
        for (slot, byte) in hashes.iter_mut().skip(1).zip(word.bytes()) {
            hash = hash_step(hash, byte);
            *slot = hash;
        }
        Prefixes(hashes)
    }
}

/// An ending of a form, the ending of the lexicon's form, and whether only a verb has it.
struct Ending {
    of: &'static str,
    last: u8,
    to: &'static str,
    form: Form,
    verbs_only: bool,
}

const fn ending(of: &'static str, to: &'static str, form: Form) -> Ending {
    Ending { of, last: last(of), to, form, verbs_only: true }
}

const fn plural(of: &'static str, to: &'static str) -> Ending {
    Ending { of, last: last(of), to, form: Form::Present, verbs_only: false }
}

const fn last(ending: &str) -> u8 {
    match ending.as_bytes() {
        [.., last] => *last,
        [] => 0,
    }
}

impl Ending {
    fn undo(&self, lexicon: &'static Lexicon, word: &str, hashes: &Prefixes) -> Option<(Known, Form)> {
        // No plural ends in -ss: Tess is not several TES, and Noé no feminine of "no".
        let doubled = |stem: &str| self.of == "s" && stem.ends_with('s');
        let least = if self.of == "e" && !self.verbs_only { 3 } else { 2 };
        let stem = word.strip_suffix(self.of).filter(|stem| stem.len() >= least && !doubled(stem))?;
        let hash = self.to.bytes().fold(*hashes.0.get(stem.len())?, hash_step);
        let known = lexicon.find(hash, |lemma| lemma.strip_prefix(stem) == Some(self.to))?;
        (!self.verbs_only || known.tags.has(VERB)).then_some((known, self.form))
    }
}

/// The last letters of the endings.
const ENGLISH_LAST: &[u8] = b"sgd";
const FRENCH_LAST: &[u8] = b"aeistdxu";

const ENGLISH: &[Ending] = &[
    plural("ies", "y"),
    plural("s", ""),
    plural("es", ""),
    ending("ying", "ie", Form::Ing),
    ending("ing", "", Form::Ing),
    ending("ing", "e", Form::Ing),
    ending("ied", "y", Form::Past),
    ending("ed", "", Form::Past),
    ending("ed", "e", Form::Past),
];

/// `running`, `stopped`: the last letter of the verb is doubled.
fn undoubled(lexicon: &'static Lexicon, word: &str) -> Option<(Known, Form)> {
    let (stem, form) = match word.strip_suffix("ing") {
        Some(stem) => (stem, Form::Ing),
        None => (word.strip_suffix("ed")?, Form::Past),
    };
    let &[.., before, last] = stem.as_bytes() else { return None };
    let known = lexicon.word(stem.get(..stem.len() - 1)?)?;
    (before == last && known.tags.has(VERB)).then_some((known, form))
}

const FRENCH: &[Ending] = &[
    // Future.
    ending("llera", "ler", Form::Future),
    ending("ttera", "ter", Form::Future),
    ending("iera", "yer", Form::Future),
    ending("era", "er", Form::Future),
    ending("erai", "er", Form::Future),
    ending("eront", "er", Form::Future),
    ending("ira", "ir", Form::Future),
    ending("irai", "ir", Form::Future),
    ending("iront", "ir", Form::Future),
    ending("ra", "re", Form::Future),
    ending("rai", "re", Form::Future),
    ending("ront", "re", Form::Future),
    ending("vra", "voir", Form::Future),
    ending("iendra", "enir", Form::Future),
    // Present tenses and participles.
    ending("elle", "eler", Form::Present),
    ending("ette", "eter", Form::Present),
    ending("aie", "ayer", Form::Present),
    ending("oie", "oyer", Form::Present),
    ending("uie", "uyer", Form::Present),
    ending("e", "er", Form::Present),
    ending("es", "er", Form::Present),
    ending("ee", "er", Form::Past),
    ending("ees", "er", Form::Past),
    ending("ent", "er", Form::Present),
    ending("isse", "ir", Form::Present),
    ending("issent", "ir", Form::Present),
    ending("it", "ir", Form::Present),
    ending("is", "ir", Form::Present),
    ending("it", "ire", Form::Present),
    ending("is", "ire", Form::Present),
    ending("ise", "ire", Form::Present),
    ending("ive", "ire", Form::Present),
    ending("uise", "uire", Form::Present),
    ending("iert", "erir", Form::Present),
    ending("ient", "enir", Form::Present),
    ending("ienne", "enir", Form::Present),
    ending("d", "dre", Form::Present),
    ending("ds", "dre", Form::Present),
    ending("ns", "ndre", Form::Present),
    ending("nt", "ndre", Form::Present),
    ending("t", "tre", Form::Present),
    ending("ts", "ttre", Form::Present),
    ending("t", "ttre", Form::Present),
    ending("it", "ivre", Form::Present),
    ending("ive", "ivre", Form::Present),
    ending("e", "re", Form::Present),
    ending("t", "tir", Form::Present),
    ending("t", "mir", Form::Present),
    ending("e", "ir", Form::Present),
    ending("ait", "aitre", Form::Present),
    ending("enne", "endre", Form::Present),
    ending("issant", "ir", Form::Ing),
    ending("ant", "er", Form::Ing),
    ending("geant", "ger", Form::Ing),
    ending("ant", "re", Form::Ing),
    ending("ant", "ir", Form::Ing),
    ending("isant", "ire", Form::Ing),
    ending("ivant", "ire", Form::Ing),
    ending("uisant", "uire", Form::Ing),
    ending("enant", "endre", Form::Ing),
    ending("oyant", "oir", Form::Ing),
    ending("uvant", "ouvoir", Form::Ing),
    ending("i", "ir", Form::Past),
    ending("u", "re", Form::Past),
    // Plurals and feminines.
    plural("aux", "al"),
    plural("s", ""),
    plural("x", ""),
    plural("es", ""),
    plural("e", ""),
    plural("elle", "el"),
    plural("elles", "el"),
    plural("ive", "if"),
    plural("ives", "if"),
    plural("euse", "eux"),
];

#[rustfmt::skip]
const IRREGULAR_ENGLISH: &[(&str, &str, Form)] = &[
    ("ate", "eat", Form::Past), ("did", "do", Form::Past), ("does", "do", Form::Present),
    ("drawn", "draw", Form::Past), ("given", "give", Form::Past), ("goes", "go", Form::Present),
    ("has", "have", Form::Present), ("having", "have", Form::Ing), ("held", "hold", Form::Past),
    ("keeping", "keep", Form::Ing), ("kept", "keep", Form::Past), ("made", "make", Form::Past),
    ("said", "say", Form::Past), ("sat", "sit", Form::Past), ("shown", "show", Form::Past),
    ("spoken", "speak", Form::Past), ("taken", "take", Form::Past), ("told", "tell", Form::Past),
    ("took", "take", Form::Past), ("went", "go", Form::Past), ("written", "write", Form::Past),
    ("wrote", "write", Form::Past),
];

#[rustfmt::skip]
const IRREGULAR_FRENCH: &[(&str, &str, Form)] = &[
    ("a", "avoir", Form::Present), ("acquiert", "acquerir", Form::Present), ("ai", "avoir", Form::Present),
    ("aille", "aller", Form::Present), ("ait", "avoir", Form::Present), ("appelle", "appeler", Form::Present),
    ("apprenne", "apprendre", Form::Present), ("asseoir", "asseoir", Form::Base),
    ("assied", "asseoir", Form::Present), ("assoira", "asseoir", Form::Future), ("assoit", "asseoir", Form::Present),
    ("attend", "attendre", Form::Present), ("aura", "avoir", Form::Future), ("aurai", "avoir", Form::Future),
    ("ayant", "avoir", Form::Ing), ("bois", "boire", Form::Present), ("boit", "boire", Form::Present),
    ("connaisse", "connaitre", Form::Present), ("connait", "connaitre", Form::Present),
    ("connaitra", "connaitre", Form::Future),
    ("courra", "courir", Form::Future), ("court", "courir", Form::Present), ("croit", "croire", Form::Present),
    ("dis", "dire", Form::Present), ("dise", "dire", Form::Present), ("dit", "dire", Form::Present),
    ("enverra", "envoyer", Form::Future), ("etant", "etre", Form::Ing), ("fais", "faire", Form::Present),
    ("faisant", "faire", Form::Ing), ("fait", "faire", Form::Present), ("fasse", "faire", Form::Present),
    ("fera", "faire", Form::Future), ("ferai", "faire", Form::Future), ("ira", "aller", Form::Future),
    ("irai", "aller", Form::Future), ("lis", "lire", Form::Present), ("lise", "lire", Form::Present),
    ("lit", "lire", Form::Present), ("met", "mettre", Form::Present), ("mis", "mettre", Form::Past),
    ("obtiendra", "obtenir", Form::Future), ("part", "partir", Form::Present), ("prenant", "prendre", Form::Ing),
    ("prend", "prendre", Form::Present), ("prenne", "prendre", Form::Present), ("pris", "prendre", Form::Past),
    ("recevra", "recevoir", Form::Future), ("recoit", "recevoir", Form::Present),
    ("reconnait", "reconnaitre", Form::Present), ("remis", "remettre", Form::Past),
    ("redit", "redire", Form::Present), ("resolve", "resoudre", Form::Present), ("resout", "resoudre", Form::Present), ("sache", "savoir", Form::Present),
    ("sait", "savoir", Form::Present), ("saura", "savoir", Form::Future), ("sers", "servir", Form::Present),
    ("sort", "sortir", Form::Present), ("souviens", "souvenir", Form::Present), ("suis", "suivre", Form::Present), ("suit", "suivre", Form::Present),
    ("tienne", "tenir", Form::Present), ("tient", "tenir", Form::Present), ("vienne", "venir", Form::Present),
    ("vient", "venir", Form::Present), ("voit", "voir", Form::Present),
];

/// In which form an unknown word seems to stand.
pub(super) fn guess(lang: Lang, word: &str) -> Form {
    let ends = |endings: List| word.len() > 4 && endings.words().any(|ending| word.as_bytes().ends_with(ending));
    match lang {
        Lang::En if ends(list!("ing")) => Form::Ing,
        Lang::En if ends(list!("ed")) => Form::Past,
        Lang::En if ends(list!("s")) && !ends(list!("ss us is")) => Form::Present,
        Lang::Fr if ends(list!("era ira dra tra vra erai irai drai eront iront")) => Form::Future,
        Lang::Fr if ends(list!("ant")) => Form::Ing,
        _ => Form::Base,
    }
}

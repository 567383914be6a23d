//! From the form a word stands in to the form the lexicon names it by.

use super::hash;
use super::lexicon::{Known, Lexicon};
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
    if !known && let Some(irregular) = Irregular::of(word, lang) {
        return lexicon.find(irregular.lemma, &|_| true).map(|known| (known, irregular.form));
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
        let mut hashes = [hash::START; LONGEST + 1];
        let mut hash = hash::START;
        for (slot, byte) in hashes.iter_mut().skip(1).zip(word.bytes()) {
            hash = hash::step(hash, byte);
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
        let hash = hash::extend(*hashes.0.get(stem.len())?, self.to);
        let known = lexicon.find(hash, &|lemma| lemma.strip_prefix(stem) == Some(self.to))?;
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

/// A form that no ending explains, and the word it is a form of, by their hashes.
struct Irregular {
    word: u32,
    lemma: u32,
    form: Form,
}

impl Irregular {
    fn of(word: &str, lang: Lang) -> Option<&'static Irregular> {
        let hash = hash::of(word);
        lang.pick(IRREGULAR_ENGLISH, IRREGULAR_FRENCH).iter().find(|irregular| irregular.word == hash)
    }
}

const fn irregular(word: &str, lemma: &str, form: Form) -> Irregular {
    Irregular { word: hash::of(word), lemma: hash::of(lemma), form }
}

#[rustfmt::skip]
const IRREGULAR_ENGLISH: &[Irregular] = &[
    irregular("ate", "eat", Form::Past), irregular("did", "do", Form::Past), irregular("does", "do", Form::Present),
    irregular("drawn", "draw", Form::Past), irregular("given", "give", Form::Past), irregular("goes", "go", Form::Present),
    irregular("has", "have", Form::Present), irregular("having", "have", Form::Ing), irregular("held", "hold", Form::Past),
    irregular("keeping", "keep", Form::Ing), irregular("kept", "keep", Form::Past), irregular("made", "make", Form::Past),
    irregular("said", "say", Form::Past), irregular("sat", "sit", Form::Past), irregular("shown", "show", Form::Past),
    irregular("spoken", "speak", Form::Past), irregular("taken", "take", Form::Past), irregular("told", "tell", Form::Past),
    irregular("took", "take", Form::Past), irregular("went", "go", Form::Past), irregular("written", "write", Form::Past),
    irregular("wrote", "write", Form::Past),
];

#[rustfmt::skip]
const IRREGULAR_FRENCH: &[Irregular] = &[
    irregular("acquiert", "acquerir", Form::Present),
    irregular("aille", "aller", Form::Present),
    irregular("ait", "avoir", Form::Present), irregular("appelle", "appeler", Form::Present),
    irregular("apprenne", "apprendre", Form::Present), irregular("asseoir", "asseoir", Form::Base),
    irregular("assied", "asseoir", Form::Present), irregular("assoira", "asseoir", Form::Future),
    irregular("assoit", "asseoir", Form::Present), irregular("attend", "attendre", Form::Present),
    irregular("aura", "avoir", Form::Future), irregular("aurai", "avoir", Form::Future),
    irregular("ayant", "avoir", Form::Ing), irregular("bois", "boire", Form::Present),
    irregular("boit", "boire", Form::Present), irregular("connaisse", "connaitre", Form::Present),
    irregular("connait", "connaitre", Form::Present), irregular("connaitra", "connaitre", Form::Future),
    irregular("courra", "courir", Form::Future), irregular("court", "courir", Form::Present),
    irregular("croit", "croire", Form::Present), irregular("dis", "dire", Form::Present),
    irregular("dise", "dire", Form::Present), irregular("dit", "dire", Form::Present),
    irregular("enverra", "envoyer", Form::Future), irregular("etant", "etre", Form::Ing),
    irregular("fais", "faire", Form::Present), irregular("faisant", "faire", Form::Ing),
    irregular("fait", "faire", Form::Present), irregular("fasse", "faire", Form::Present),
    irregular("fera", "faire", Form::Future), irregular("ferai", "faire", Form::Future),
    irregular("ira", "aller", Form::Future), irregular("irai", "aller", Form::Future),
    irregular("lis", "lire", Form::Present), irregular("lise", "lire", Form::Present),
    irregular("lit", "lire", Form::Present), irregular("met", "mettre", Form::Present),
    irregular("mis", "mettre", Form::Past), irregular("obtiendra", "obtenir", Form::Future),
    irregular("part", "partir", Form::Present), irregular("prenant", "prendre", Form::Ing),
    irregular("prend", "prendre", Form::Present), irregular("prenne", "prendre", Form::Present),
    irregular("pris", "prendre", Form::Past), irregular("recevra", "recevoir", Form::Future),
    irregular("recoit", "recevoir", Form::Present), irregular("reconnait", "reconnaitre", Form::Present),
    irregular("remis", "remettre", Form::Past), irregular("redit", "redire", Form::Present),
    irregular("resolve", "resoudre", Form::Present), irregular("resout", "resoudre", Form::Present),
    irregular("sache", "savoir", Form::Present), irregular("sait", "savoir", Form::Present),
    irregular("saura", "savoir", Form::Future), irregular("sers", "servir", Form::Present),
    irregular("sort", "sortir", Form::Present), irregular("souviens", "souvenir", Form::Present),
    irregular("suis", "suivre", Form::Present), irregular("suit", "suivre", Form::Present),
    irregular("tienne", "tenir", Form::Present), irregular("tient", "tenir", Form::Present),
    irregular("vienne", "venir", Form::Present), irregular("vient", "venir", Form::Present),
    irregular("voit", "voir", Form::Present),
];

/// How the forms of a verb to come end in French.
const FUTURE: [&str; 10] = ["era", "ira", "dra", "tra", "vra", "erai", "irai", "drai", "eront", "iront"];

/// In which form an unknown word seems to stand.
pub(super) fn guess(lang: Lang, word: &str) -> Form {
    let ends = |endings: &[&str]| endings.iter().any(|ending| word.ends_with(ending));
    // Every word that no lexicon has is asked, so its last letter first.
    match (lang, word.as_bytes().last()) {
        _ if word.len() < 5 => Form::Base,
        (Lang::En, Some(b'g')) if ends(&["ing"]) => Form::Ing,
        (Lang::En, Some(b'd')) if ends(&["ed"]) => Form::Past,
        (Lang::En, Some(b's')) if !ends(&["ss", "us", "is"]) => Form::Present,
        (Lang::Fr, Some(b'a' | b'i' | b't')) if ends(&FUTURE) => Form::Future,
        (Lang::Fr, Some(b't')) if ends(&["ant"]) => Form::Ing,
        _ => Form::Base,
    }
}

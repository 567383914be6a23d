//! What is wrong with a document, in words, in both languages.

use super::error::{Expected, LimitError, LimitKind, ParseErrorKind, ReadError, YamlTrouble};
use crate::Lang;
use crate::number::NumberError;

impl ReadError {
    /// The error in words, in the given language.
    pub fn message(&self, lang: Lang) -> String {
        match self {
            ReadError::Parse(error) => error.kind.message(lang),
            ReadError::Limit(LimitError { kind, limit, .. }) => match kind {
                LimitKind::Bytes => lang.pick(
                    format!("the document has more than {limit} bytes"),
                    format!("le document dépasse {limit} octets"),
                ),
                LimitKind::Depth => lang.pick(
                    format!("objects and lists lie more than {limit} deep"),
                    format!("les objets et les listes s'emboîtent sur plus de {limit} niveaux"),
                ),
                LimitKind::Items => lang.pick(
                    format!("the list has more than {limit} items"),
                    format!("la liste compte plus de {limit} éléments"),
                ),
                LimitKind::Text => lang
                    .pick(format!("the text has more than {limit} bytes"), format!("le texte dépasse {limit} octets")),
            },
        }
    }
}

impl ParseErrorKind {
    fn message(&self, lang: Lang) -> String {
        let fixed = |en: &str, fr: &str| lang.pick(en, fr).to_owned();
        match self {
            ParseErrorKind::InvalidJson => fixed("this is not JSON", "ceci n'est pas du JSON"),
            ParseErrorKind::InvalidYaml(trouble) => trouble.message(lang).to_owned(),
            ParseErrorKind::InvalidUtf8 => fixed("the file is not UTF-8 text", "le fichier n'est pas du texte UTF-8"),
            ParseErrorKind::UnknownKey { key, nearest } => {
                let key = key.as_ref().map(|key| format!(" `{key}`")).unwrap_or_default();
                let hint = match nearest {
                    Some(nearest) => {
                        lang.pick(format!("; did you mean `{nearest}`?"), format!("; vouliez-vous dire `{nearest}`?"))
                    }
                    None => String::new(),
                };
                lang.pick(format!("unknown key{key}{hint}"), format!("clé inconnue{key}{hint}"))
            }
            ParseErrorKind::DuplicateKey => fixed("this key stands twice", "cette clé figure deux fois"),
            ParseErrorKind::MissingKey { key: "iepkit" } => fixed(
                "`iepkit: 1` is needed, which says that this is a plan",
                "il manque `iepkit: 1`, qui dit que ceci est un plan",
            ),
            ParseErrorKind::MissingKey { key } => {
                lang.pick(format!("`{key}` is needed to read this"), format!("`{key}` est nécessaire pour lire ceci"))
            }
            ParseErrorKind::WrongType { expected } => {
                let name = expected.name(lang);
                lang.pick(format!("expected {name}"), format!("on attend ici {name}"))
            }
            ParseErrorKind::UnknownWord { words, nearest } => {
                let hint = match nearest {
                    Some(nearest) => {
                        lang.pick(format!("did you mean `{nearest}`? "), format!("vouliez-vous dire `{nearest}`? "))
                    }
                    None => String::new(),
                };
                let words = words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ");
                lang.pick(
                    format!("unknown word; {hint}expected one of {words}"),
                    format!("mot inconnu; {hint}on attend l'un de ces mots : {words}"),
                )
            }
            ParseErrorKind::BadDate => fixed(
                "expected a date of the calendar written `YYYY-MM-DD`",
                "on attend une date du calendrier écrite `AAAA-MM-JJ`",
            ),
            ParseErrorKind::BadId => fixed(
                "an id is 1 to 64 letters without accents, digits, `_`, `.`, `:` or `-`",
                "un identifiant compte de 1 à 64 lettres sans accent, chiffres, `_`, `.`, `:` ou `-`",
            ),
            ParseErrorKind::BadLanguage => fixed(
                "expected a language tag such as `en` or `fr-CA`",
                "on attend un code de langue comme `en` ou `fr-CA`",
            ),
            ParseErrorKind::BadWord => fixed(
                "expected a word in lower case, of 64 characters at most",
                "on attend un mot en minuscules, de 64 caractères au plus",
            ),
            ParseErrorKind::BadNumber(error) => match error {
                NumberError::Exponent => {
                    fixed("write this number without an exponent", "écrivez ce nombre sans exposant")
                }
                NumberError::TooPrecise => {
                    fixed("a number has at most 3 decimals", "un nombre compte au plus 3 décimales")
                }
                NumberError::TooLarge => {
                    fixed("a number is below 1000000000", "un nombre doit être inférieur à 1 000 000 000")
                }
                NumberError::NotDecimal => fixed(
                    "this number cannot be kept exactly; write it as text",
                    "ce nombre ne peut pas être conservé avec exactitude; écrivez-le en texte",
                ),
            },
            ParseErrorKind::NotWhole => {
                fixed("expected a whole number, not below zero", "on attend un nombre entier, zéro ou plus")
            }
            ParseErrorKind::DateOutOfOrder => fixed(
                "this date does not come after the one it has to follow",
                "cette date ne vient pas après celle qu'elle doit suivre",
            ),
            ParseErrorKind::FormatTooNew => fixed(
                "this document is in a later format than this library knows; a newer iepkit reads it",
                "le format de ce document est plus récent que cette bibliothèque; une version plus récente d'iepkit le lira",
            ),
        }
    }
}

impl Expected {
    fn name(self, lang: Lang) -> &'static str {
        match self {
            Expected::Object => lang.pick("an object with keys", "un objet avec des clés"),
            Expected::List => lang.pick("a list", "une liste"),
            Expected::Text => lang.pick(
                "a text (a number or a word such as `true` goes in quotes)",
                "un texte (un nombre ou un mot comme `true` se met entre guillemets)",
            ),
            Expected::Number => lang.pick("a number", "un nombre"),
            Expected::Flag => lang.pick("`true` or `false`", "`true` ou `false`"),
            Expected::Id => lang.pick(
                "an id, as text (a number goes in quotes)",
                "un identifiant, en texte (un nombre se met entre guillemets)",
            ),
            Expected::Date => lang.pick("a date written `YYYY-MM-DD`", "une date écrite `AAAA-MM-JJ`"),
            Expected::Word => lang.pick("a word of the format", "un mot du format"),
            Expected::NumberOrText => lang.pick("a number or a text", "un nombre ou un texte"),
            Expected::Key => lang.pick("keys that are texts", "des clés qui sont des textes"),
            Expected::Json => lang.pick(
                "a text, a number, `true`, `false`, nothing, a list or an object",
                "un texte, un nombre, `true`, `false`, rien, une liste ou un objet",
            ),
            Expected::Place => {
                lang.pick("a place in a plan, such as `/goals/0/due`", "un endroit du plan, comme `/goals/0/due`")
            }
        }
    }
}

impl YamlTrouble {
    fn message(self, lang: Lang) -> &'static str {
        match self {
            YamlTrouble::Syntax => lang.pick(
                "this is not well-formed YAML; look at the indentation, and put a text that holds `: ` or ` #` in quotes",
                "ce YAML est mal formé; vérifiez les retraits, et mettez entre guillemets un texte qui contient `: ` ou ` #`",
            ),
            YamlTrouble::Alias => lang.pick("a plan has no anchors (`&`) or aliases (`*`); put a text that starts so in quotes", "un plan n'a ni ancre (`&`) ni alias (`*`); mettez entre guillemets un texte qui commence ainsi"),
            YamlTrouble::Tag => lang.pick("a plan has no tags (`!`); put a text that starts so in quotes", "un plan n'a pas d'étiquette (`!`); mettez entre guillemets un texte qui commence ainsi"),
            YamlTrouble::Documents => lang.pick("a file holds one plan; a second document starts here", "un fichier ne contient qu'un plan; un deuxième document commence ici"),
            YamlTrouble::Key => lang.pick("a key is a plain word", "une clé doit être un simple mot"),
        }
    }
}

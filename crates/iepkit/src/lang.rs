//! The two languages people read.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize, Serializer};

/// A language of the texts that people read: English or Quebec French.
///
/// The language changes texts only, never a finding, its severity or its order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// Quebec French.
    Fr,
}

impl Lang {
    /// Both languages, English first.
    pub const ALL: [Lang; 2] = [Lang::En, Lang::Fr];

    /// The language's two-letter code, `en` or `fr`.
    pub fn code(self) -> &'static str {
        match self {
            Lang::En => "en",
            Lang::Fr => "fr",
        }
    }

    /// The language for a BCP 47 tag such as `fr-CA`, if it is one of the two.
    ///
    /// ```
    /// use iepkit::Lang;
    ///
    /// assert_eq!(Lang::of_tag("fr-CA"), Some(Lang::Fr));
    /// assert_eq!(Lang::of_tag("es"), None);
    /// ```
    pub fn of_tag(tag: &str) -> Option<Lang> {
        let primary = tag.split('-').next().unwrap_or(tag);
        Lang::ALL.into_iter().find(|lang| primary.eq_ignore_ascii_case(lang.code()))
    }

    /// The language that the text of a plan names, whether the plan reads or not, so that an error can be told in it.
    ///
    /// ```
    /// use iepkit::Lang;
    ///
    /// assert_eq!(Lang::named_in("iepkit: 1\nlanguage: fr-CA\ngaols: []"), Some(Lang::Fr));
    /// assert_eq!(Lang::named_in(r#"{"language": "en", "#), Some(Lang::En));
    /// assert_eq!(Lang::named_in("iepkit: 1"), None);
    /// ```
    pub fn named_in(text: &str) -> Option<Lang> {
        const KEY: &str = "language";
        text.match_indices(KEY).find_map(|(at, _)| {
            let opens = text[..at].chars().next_back().is_none_or(|before| !before.is_alphanumeric() && before != '_');
            let value = text[at + KEY.len()..].trim_start_matches(['"', '\'']).trim_start().strip_prefix(':')?;
            let value = value.trim_start().trim_start_matches(['"', '\'']);
            let tag = value.split(|letter: char| !letter.is_alphanumeric() && letter != '-').next()?;
            Lang::of_tag(tag).filter(|_| opens)
        })
    }

    /// The text of a pair that is in this language.
    pub(crate) fn pick<T>(self, en: T, fr: T) -> T {
        match self {
            Lang::En => en,
            Lang::Fr => fr,
        }
    }
}

/// The code names neither of the two languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LangError;

impl fmt::Display for LangError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected `en` or `fr`")
    }
}

impl std::error::Error for LangError {}

impl FromStr for Lang {
    type Err = LangError;

    fn from_str(code: &str) -> Result<Lang, LangError> {
        Lang::ALL.into_iter().find(|lang| lang.code() == code).ok_or(LangError)
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl Serialize for Lang {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

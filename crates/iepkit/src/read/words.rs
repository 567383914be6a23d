//! The declaration of a closed set of words.

/// Declares an enum whose values are words of the format.
macro_rules! words {
    (
        $(#[doc = $doc:literal])*
        pub enum $name:ident {
            $( $(#[doc = $word_doc:literal])* $variant:ident = $word:literal, )*
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $( $(#[doc = $word_doc])* $variant, )*
        }

        impl $name {
            /// Every value, in the order of the format.
            pub const ALL: &'static [$name] = &[$($name::$variant),*];

            /// Every word, in the order of the format.
            pub const WORDS: &'static [&'static str] = &[$($word),*];

            /// The word of the format.
            pub fn as_str(self) -> &'static str {
                $name::WORDS.get(self as usize).copied().unwrap_or_default()
            }

            /// The value for a word of the format.
            pub fn of_word(word: &str) -> Option<$name> {
                $name::ALL.get($crate::read::index_of_word($name::WORDS, word)?).copied()
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let word = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
                $name::of_word(&word).ok_or_else(|| serde::de::Error::custom("unknown word"))
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({"description": concat!($($doc),*).trim(), "enum": $name::WORDS})
            }
        }

        impl $crate::write::Written for $name {
            fn write(&self, out: &mut $crate::write::Writer) {
                out.plain(self.as_str().as_bytes());
            }
        }

        impl $crate::read::Read for $name {
            const IS_QUOTABLE: bool = true;

            fn read(reader: &mut $crate::read::Reader<'_>) -> Result<Option<Self>, $crate::read::Stop> {
                $crate::plan::text::read_text(reader, $crate::read::Expected::Word, |word| {
                    $name::of_word(word).ok_or_else(|| $crate::read::ParseErrorKind::UnknownWord {
                        words: $name::WORDS,
                        nearest: $crate::read::nearest(word, $name::WORDS.iter().copied()),
                    })
                })
            }

            #[cfg(feature = "schema")]
            fn schema(schemas: &mut $crate::schema::Schemas) -> schemars::Schema {
                schemas.words(stringify!($name), concat!($($doc, "\n"),*), $name::WORDS)
            }
        }
    };
}

pub(crate) use words;

/// The index of a word among others: one piece of code for all of them.
pub(crate) fn index_of_word(words: &[&str], word: &str) -> Option<usize> {
    words.iter().position(|known| *known == word)
}

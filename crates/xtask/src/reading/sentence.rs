//! A labelled sentence, and what two plain patterns make of it.

use serde_json::Value;

/// A sentence with its labels.
pub struct Sentence(Value);

/// What stands after a number when it is an amount, for the pattern of a number and a unit.
const UNITS: [&str; 40] = [
    "%",
    "percent",
    "of",
    "out",
    "sur",
    "pour",
    "min",
    "minute",
    "minutes",
    "second",
    "seconds",
    "seconde",
    "secondes",
    "hour",
    "hours",
    "heure",
    "heures",
    "time",
    "times",
    "fois",
    "day",
    "days",
    "jour",
    "jours",
    "week",
    "weeks",
    "semaine",
    "semaines",
    "trials",
    "essais",
    "sessions",
    "séances",
    "opportunities",
    "occasions",
    "words",
    "mots",
    "questions",
    "sentences",
    "phrases",
    "wpm",
];

impl Sentence {
    /// The sentence of a line.
    pub fn new(line: Value) -> Sentence {
        Sentence(line)
    }

    /// Its words.
    pub fn text(&self) -> &str {
        self.0["text"].as_str().unwrap_or_default()
    }

    /// Whether a label has a value.
    pub fn is(&self, label: &str, value: &str) -> bool {
        self.0[label] == value
    }

    /// Whether it can be measured.
    pub fn is_measurable(&self) -> bool {
        self.is("grade", "measurable") || self.is("grade", "well-formed")
    }

    /// Whether it holds a part.
    pub fn holds(&self, part: &str) -> bool {
        self.0["parts"].as_array().is_some_and(|parts| parts.iter().any(|held| held == part))
    }

    /// The parts that it lacks, in order.
    pub fn missing(&self) -> Vec<&str> {
        self.0["missing"].as_array().into_iter().flatten().filter_map(Value::as_str).collect()
    }

    /// Its typed criterion.
    pub fn criterion(&self) -> &Value {
        &self.0["criterion"]
    }

    /// Whether it has a digit.
    pub fn has_a_digit(&self) -> bool {
        self.text().bytes().any(|byte| byte.is_ascii_digit())
    }

    /// Whether it has a number with a unit after it, or a share such as `4/5`.
    pub fn has_a_number_and_unit(&self) -> bool {
        let text = self.text().to_lowercase();
        let mut words = text.split_whitespace().peekable();
        while let Some(word) = words.next() {
            let is_number = word.starts_with(|c: char| c.is_ascii_digit());
            let next = words.peek().map_or("", |next| next.trim_end_matches(|c: char| !c.is_alphabetic() && c != '%'));
            if is_number && (word.contains(['%', '/']) || UNITS.contains(&next)) {
                return true;
            }
        }
        false
    }
}

/// A word without case and accents, as units are compared.
pub fn folded(value: &Value) -> String {
    let plain = |c: char| match c {
        'à' | 'â' | 'ä' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'î' | 'ï' => 'i',
        'ô' | 'ö' => 'o',
        'ù' | 'û' | 'ü' => 'u',
        'ç' => 'c',
        other => other,
    };
    match value {
        Value::String(text) => text.to_lowercase().chars().map(plain).collect(),
        other => other.to_string(),
    }
}

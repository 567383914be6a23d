//! YAML 1.2 as a second way to write a plan: turned into JSON, token by token, with the places kept.
//!
//! One document, core schema, no anchors, aliases or tags: what is left is JSON in another notation, and the one reader of
//! plans reads it.

use std::ops::Range;

use granit_parser::{ErrorKind, Event, Parser, ScalarStyle, Span};

use crate::read::{LimitKind, ParseErrorKind, Problem, ReadError, Stop, YamlTrouble};
use crate::source::Mark;
use crate::{Limits, Plan, Source};

impl Plan {
    /// Reads a plan from YAML 1.2 text, within the default [`Limits`].
    ///
    /// # Errors
    ///
    /// [`ReadError`], with the place of the first thing that is wrong.
    ///
    /// # Example
    ///
    /// ```
    /// use iepkit::Plan;
    ///
    /// let plan = Plan::from_yaml(
    ///     "iepkit: 1\nid: plan-1\nlanguage: en\nstate: planning\nstudent: {id: s-1}\n",
    /// )?;
    /// assert_eq!(plan.student.id.as_str(), "s-1");
    /// # Ok::<(), iepkit::ReadError>(())
    /// ```
    pub fn from_yaml(text: &str) -> Result<Plan, ReadError> {
        Source::yaml(text.as_bytes(), &Limits::default())?.plan()
    }
}

/// How deep the parser itself follows a text.
const PARSER_DEPTH: usize = 255;

/// The JSON form of a YAML text, and where its tokens come from.
pub(crate) fn to_json(text: &str, limits: &Limits) -> Result<(String, Vec<Mark>), ReadError> {
    let mut json = Json { text: String::with_capacity(text.len()), marks: Vec::new(), open: Vec::new() };
    let options = granit_parser::options! { emit_unresolved_aliases: true, emit_anchor_events: true };
    let mut documents = 0;
    for event in Parser::new_from_str_with_options(text, options) {
        let (event, span) = event.map_err(|error| {
            let at = error.marker().byte_offset().unwrap_or(0);
            match error.kind() {
                ErrorKind::RecursionLimitExceeded => {
                    stopped(Problem::Limit(LimitKind::Depth, limits.depth.min(PARSER_DEPTH)), text, at)
                }
                _ => trouble(YamlTrouble::Syntax, text, at),
            }
        })?;
        let at = byte_range(span);
        let is_key = json.expects_key();
        let fails = |kind| Err(trouble(kind, text, at.start));
        match event {
            Event::DocumentStart(..) => {
                documents += 1;
                if documents > 1 {
                    return fails(YamlTrouble::Documents);
                }
            }
            Event::Alias(_) | Event::UnresolvedAlias(_) | Event::Anchor(..) => return fails(YamlTrouble::Alias),
            Event::Scalar(_, _, _, Some(_))
            | Event::SequenceStart(_, _, Some(_))
            | Event::MappingStart(_, _, Some(_)) => {
                let tag = span.tag_start().and_then(|marker| marker.byte_offset()).unwrap_or(at.start);
                return Err(trouble(YamlTrouble::Tag, text, tag));
            }
            Event::SequenceStart(..) | Event::MappingStart(..) if is_key => return fails(YamlTrouble::Key),
            Event::Scalar(value, ScalarStyle::Plain, ..) if !is_key => json.value(&plain(&value), at),
            Event::Scalar(value, ..) => json.value(&quoted(&value), at),
            Event::SequenceStart(..) => json.start('[', at),
            Event::MappingStart(..) => json.start('{', at),
            Event::SequenceEnd => json.end(']'),
            Event::MappingEnd => json.end('}'),
            _ => {}
        }
        if json.open.len() > limits.depth {
            // The reader of the JSON form says where it became too deep.
            break;
        }
    }
    if json.text.is_empty() {
        json.value("null", 0..0);
    }
    Ok((json.text, json.marks))
}

/// JSON in the making.
struct Json {
    text: String,
    marks: Vec<Mark>,
    // The objects and lists that are open: for each, its bracket and how many keys and values it has so far.
    open: Vec<(char, usize)>,
}

impl Json {
    fn expects_key(&self) -> bool {
        matches!(self.open.last(), Some(('{', count)) if count % 2 == 0)
    }

    /// Writes what stands between the value before and this one.
    fn separate(&mut self) {
        if let Some((bracket, count)) = self.open.last_mut() {
            match (*bracket, *count) {
                (_, 0) => {}
                ('{', count) if count % 2 == 1 => self.text.push(':'),
                _ => self.text.push(','),
            }
            *count += 1;
        }
    }

    fn value(&mut self, json: &str, at: Range<usize>) {
        self.separate();
        self.marks.push(Mark { json: self.text.len(), text: at });
        self.text.push_str(json);
    }

    fn start(&mut self, bracket: char, at: Range<usize>) {
        self.value(bracket.encode_utf8(&mut [0; 4]), at);
        self.open.push((bracket, 0));
    }

    fn end(&mut self, bracket: char) {
        self.open.pop();
        self.text.push(bracket);
    }
}

fn byte_range(span: Span) -> Range<usize> {
    let offset = |marker: granit_parser::Marker| marker.byte_offset().unwrap_or(0);
    offset(span.start)..offset(span.end)
}

fn trouble(trouble: YamlTrouble, text: &str, at: usize) -> ReadError {
    stopped(Problem::Parse(ParseErrorKind::InvalidYaml(trouble)), text, at)
}

fn stopped(problem: Problem, text: &str, at: usize) -> ReadError {
    Stop::new(problem, at).into_error(text, text, |offset| offset)
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// No number of the format: larger than any double, so that every reader of numbers refuses it.
const TOO_LARGE: &str = "1e999";

/// A plain scalar as the core schema reads it: null, a truth value, a number, else a text.
fn plain(text: &str) -> String {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => "null".to_owned(),
        "true" | "True" | "TRUE" => "true".to_owned(),
        "false" | "False" | "FALSE" => "false".to_owned(),
        _ => number(text).unwrap_or_else(|| quoted(text)),
    }
}

/// A number of the core schema in JSON's notation.
fn number(text: &str) -> Option<String> {
    for (prefix, radix) in [("0o", 8), ("0x", 16)] {
        if let Some(digits) = text.strip_prefix(prefix) {
            let is_number = !digits.is_empty() && digits.chars().all(|digit| digit.is_digit(radix));
            // One past all bounds is a number still, and refused as one.
            let number = || {
                u64::from_str_radix(digits, radix).map_or_else(|_| TOO_LARGE.to_owned(), |number| number.to_string())
            };
            return is_number.then(number);
        }
    }
    let (sign, digits) = match text.strip_prefix(['-', '+']) {
        Some(digits) if text.starts_with('-') => ("-", digits),
        Some(digits) => ("", digits),
        None => ("", text),
    };
    if matches!(digits, ".inf" | ".Inf" | ".INF") || matches!(text, ".nan" | ".NaN" | ".NAN") {
        return Some(format!("{sign}{TOO_LARGE}"));
    }
    let (mantissa, exponent) = match digits.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (digits, None),
    };
    let (whole, decimals) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let all_digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    let exponent_fits = exponent.is_none_or(|exponent| {
        let digits = exponent.strip_prefix(['-', '+']).unwrap_or(exponent);
        !digits.is_empty() && all_digits(digits)
    });
    if !all_digits(whole) || !all_digits(decimals) || whole.len() + decimals.len() == 0 || !exponent_fits {
        return None;
    }
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    let decimals = if decimals.is_empty() { String::new() } else { format!(".{decimals}") };
    let exponent = exponent.map(|exponent| format!("e{exponent}")).unwrap_or_default();
    Some(format!("{sign}{whole}{decimals}{exponent}"))
}

//! Edits in the text of a JSON document: indented stays indented, compact stays compact.

use iepkit::{Limits, Source};

use super::value::{Value, quoted};
use super::{Edit, Step};

/// The text with every edit made; nothing when one has no place in it.
pub fn edited(text: &str, edits: &[Edit]) -> Option<String> {
    edits.iter().try_fold(text.to_owned(), |text, edit| edited_once(&text, edit))
}

fn edited_once(text: &str, edit: &Edit) -> Option<String> {
    // What is too large is refused when the result is read.
    let limits = Limits { bytes: usize::MAX, ..Limits::default() };
    let source = Source::json(text.as_bytes(), &limits).ok()?;
    let (last, parents) = edit.path.split_last()?;
    let layout = Layout::of(text);
    let (place, new) = match source.locate(&pointer(&edit.path)) {
        Some(found) => {
            let line = Line::of(text, found.value.start);
            (found.value, layout.laid_out(&edit.value, line.indent, line.holds_one_value))
        }
        None => {
            let found = source.locate(&pointer(parents)).filter(|found| found.nested)?;
            let inside = found.value.start + 1..found.value.end - 1;
            let after = edit.after.iter().find_map(|key| {
                let before = source.locate(&format!("{}/{key}", pointer(parents)))?;
                Some(before.value.end)
            });
            let container =
                Container { text: text.get(inside.clone())?, layout: &layout, line: Line::of(text, found.value.start) };
            let end = inside.start + container.text.trim_end().len();
            let place = after.unwrap_or(end);
            (place..place, container.addition(last, &edit.value))
        }
    };
    let mut text = text.to_owned();
    text.replace_range(place, &new);
    Some(text)
}

fn pointer(path: &[Step]) -> String {
    let step = |step: &Step| match step {
        Step::Key(key) => format!("/{}", key.replace('~', "~0").replace('/', "~1")),
        Step::Index(index) => format!("/{index}"),
    };
    path.iter().map(step).collect()
}

/// The line on which a value starts.
#[derive(Clone, Copy)]
struct Line<'t> {
    /// The blanks in front of it.
    indent: &'t str,
    /// Whether nothing but the value, and perhaps its key, starts on it.
    holds_one_value: bool,
}

impl<'t> Line<'t> {
    fn of(text: &'t str, offset: usize) -> Line<'t> {
        let before = text.get(..offset).unwrap_or_default();
        let line = before.rfind('\n').map_or(before, |end| before.get(end + 1..).unwrap_or_default());
        let key = line.trim_start();
        Line {
            indent: line.get(..line.len() - key.len()).unwrap_or_default(),
            holds_one_value: !key.contains(['{', '[']),
        }
    }
}

/// An object or a list that a value is added to.
struct Container<'t> {
    /// What stands between its brackets.
    text: &'t str,
    layout: &'t Layout<'t>,
    line: Line<'t>,
}

impl Container<'_> {
    /// The value as it is added, with its key if it has one, and set apart from what stands before it.
    fn addition(&self, step: &Step, value: &Value) -> String {
        let blanks = self.text.get(..self.text.len() - self.text.trim_start().len()).unwrap_or_default();
        let is_empty = self.text.trim().is_empty();
        let indent = blanks.rfind('\n').and_then(|end| blanks.get(end + 1..));
        let laid_out = |indent: &str, is_expanded: bool| {
            let key = match step {
                Step::Key(key) => quoted(key) + self.layout.colon,
                Step::Index(_) => String::new(),
            };
            key + &self.layout.laid_out(value, indent, is_expanded)
        };
        let Layout { line_end, comma, .. } = self.layout;
        match (is_empty, indent, self.layout.unit) {
            // A neighbour on one line stays in the company of its like.
            (false, Some(indent), _) => {
                format!(
                    ",{line_end}{indent}{}",
                    laid_out(indent, self.text.contains(['{', '[']) == self.has_expanded())
                )
            }
            (false, None, _) => format!("{comma}{}", laid_out("", false)),
            (true, _, Some(unit)) if self.line.holds_one_value => {
                let indent = format!("{}{unit}", self.line.indent);
                format!("{line_end}{indent}{}{line_end}{}", laid_out(&indent, true), self.line.indent)
            }
            (true, ..) => laid_out("", false),
        }
    }

    /// Whether an object or a list in it starts a line of its own after its bracket.
    fn has_expanded(&self) -> bool {
        self.text.lines().any(|line| line.trim_end().ends_with(['{', '[']))
    }
}

/// How a JSON text is laid out.
struct Layout<'t> {
    line_end: &'t str,
    /// By how much a line inside an object is further in; nothing when the text is on one line.
    unit: Option<&'t str>,
    colon: &'t str,
    comma: &'t str,
}

impl<'t> Layout<'t> {
    fn of(text: &'t str) -> Layout<'t> {
        let inside = text.trim_start().strip_prefix('{').unwrap_or_default();
        let blanks = inside.get(..inside.len() - inside.trim_start().len()).unwrap_or_default();
        let is_spaced = text.contains("\": ");
        Layout {
            line_end: if text.contains("\r\n") { "\r\n" } else { "\n" },
            unit: blanks.rfind('\n').and_then(|end| blanks.get(end + 1..)),
            colon: if is_spaced { ": " } else { ":" },
            comma: if is_spaced { ", " } else { "," },
        }
    }

    /// A value as it stands on a line with this indentation: over several lines, where the text is laid out so, or on one.
    fn laid_out(&self, value: &Value, indent: &str, is_expanded: bool) -> String {
        let unit = self.unit.filter(|_| is_expanded);
        let inner = format!("{indent}{}", unit.unwrap_or_default());
        let (brackets, items): ([char; 2], Vec<String>) = match value {
            Value::List(items) => {
                (['[', ']'], items.iter().map(|item| self.laid_out(item, &inner, is_expanded)).collect())
            }
            Value::Object(entries) => {
                let entry = |(key, value): &(String, Value)| {
                    quoted(key) + self.colon + &self.laid_out(value, &inner, is_expanded)
                };
                (['{', '}'], entries.iter().map(entry).collect())
            }
            scalar => return scalar.scalar().unwrap_or_default(),
        };
        let [open, close] = brackets;
        match unit {
            Some(_) if !items.is_empty() => {
                let separator = format!(",{}{inner}", self.line_end);
                format!("{open}{}{inner}{}{}{indent}{close}", self.line_end, items.join(&separator), self.line_end)
            }
            _ => format!("{open}{}{close}", items.join(self.comma)),
        }
    }
}

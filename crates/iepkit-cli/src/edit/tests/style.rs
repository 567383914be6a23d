//! Writing a plan in YAML or JSON in styles of all sorts, as people and programs do.

use super::Value;
use crate::edit::value::quoted;

/// Choices, drawn from bytes so that a failing test can be made smaller.
pub struct Dice {
    bytes: Vec<u8>,
    at: usize,
}

impl Dice {
    pub fn new(bytes: Vec<u8>) -> Dice {
        Dice { bytes, at: 0 }
    }

    pub fn roll(&mut self, sides: usize) -> usize {
        self.at += 1;
        usize::from(self.bytes[self.at % self.bytes.len()]) % sides
    }

    pub fn one_in(&mut self, sides: usize) -> bool {
        self.roll(sides) == 1
    }
}

/// How a file is written throughout.
struct Writer<'d> {
    dice: &'d mut Dice,
    text: String,
    unit: usize,
    dash: usize,
    comments: usize,
    comment_rate: usize,
    flow_rate: usize,
}

/// The plan in YAML, with comments, blank lines, blank values and every kind of scalar.
pub fn yaml_in_a_style(plan: &Value, dice: &mut Dice) -> String {
    let mut plan = plan.clone();
    blanks(&mut plan, dice);
    let (unit, dash) = (2 + 2 * dice.roll(2), 2 * dice.roll(2));
    let (comment_rate, flow_rate) = (2 + dice.roll(8), 1 + dice.roll(4));
    let mut writer = Writer { dice, text: String::new(), unit, dash, comments: 0, comment_rate, flow_rate };
    if writer.dice.one_in(4) {
        writer.text.push_str("---\n");
    }
    writer.object(&plan, 0);
    let Writer { dice, mut text, .. } = writer;
    match dice.roll(5) {
        0 => text.truncate(text.trim_end_matches('\n').len()),
        1 => text.push_str("\n# the end #c999999\n"),
        2 => text.push_str("...\n"),
        _ => {}
    }
    if dice.one_in(3) {
        text = text.replace('\n', "\r\n");
    }
    if dice.one_in(6) { format!("\u{feff}{text}") } else { text }
}

/// Adds keys without a value, and now and then another order of keys.
fn blanks(plan: &mut Value, dice: &mut Dice) {
    let Value::Object(entries) = plan else { return };
    for key in ["replaces", "reviews", "waivers", "closure", "decisions", "history", "meetings"] {
        if !entries.iter().any(|(known, _)| known == key) && dice.one_in(2) {
            let blank = match (dice.roll(3), key) {
                (0, _) => Value::Null,
                (_, "replaces" | "closure") => Value::Object(Vec::new()),
                _ => Value::List(Vec::new()),
            };
            entries.push((key.to_owned(), blank));
        }
    }
    if dice.one_in(3) {
        entries.reverse();
    }
}

impl Writer<'_> {
    fn end_of_line(&mut self) {
        if self.dice.one_in(self.comment_rate) {
            self.comments += 1;
            self.text.push_str(&format!(
                "{}# said by nobody: [x] #c{}",
                " ".repeat(1 + self.dice.roll(4)),
                self.comments
            ));
        }
        self.text.push('\n');
        if self.dice.one_in(12) {
            self.text.push('\n');
        }
    }

    fn comment_line(&mut self, indent: usize) {
        if self.dice.one_in(self.comment_rate * 2) {
            self.comments += 1;
            self.text.push_str(&format!("{:indent$}# - {{not: a value}} #c{}\n", "", self.comments));
        }
    }

    fn object(&mut self, value: &Value, indent: usize) {
        let Value::Object(entries) = value else { return };
        for (index, (key, value)) in entries.iter().enumerate() {
            if index > 0 {
                self.comment_line(indent);
                self.text.push_str(&" ".repeat(indent));
            }
            let key = if self.dice.one_in(9) { quoted(key) } else { key.clone() };
            self.text.push_str(&key);
            self.text.push(':');
            self.under_key(value, indent);
        }
    }

    fn under_key(&mut self, value: &Value, indent: usize) {
        let is_flow = self.dice.roll(4) < self.flow_rate && value.is_row();
        match value {
            Value::List(items) if !items.is_empty() && !is_flow => {
                self.end_of_line();
                let indent = indent + self.dash;
                for item in items {
                    self.comment_line(indent);
                    self.text.push_str(&format!("{:indent$}- ", ""));
                    self.item(item, indent);
                }
            }
            Value::Object(entries) if !entries.is_empty() && !is_flow => {
                self.end_of_line();
                let indent = indent + self.unit;
                self.text.push_str(&" ".repeat(indent));
                self.object(value, indent);
            }
            Value::Null if self.dice.one_in(2) => self.end_of_line(),
            Value::Text(text) => {
                self.text.push(' ');
                self.text_value(text, indent + self.unit);
            }
            _ => {
                self.text.push(' ');
                self.flow(value, indent);
                self.end_of_line();
            }
        }
    }

    fn item(&mut self, item: &Value, indent: usize) {
        match item {
            Value::Object(_) if !item.is_row() || self.dice.roll(4) >= self.flow_rate => self.object(item, indent + 2),
            _ => {
                self.flow(item, indent);
                self.end_of_line();
            }
        }
    }

    fn text_value(&mut self, text: &str, indent: usize) {
        let is_simple = !text.contains('\n') && text.trim() == text;
        match self.dice.roll(6) {
            0 if is_simple => self.text.push_str(&format!(">-\n{:indent$}{}\n", "", text)),
            1 if is_simple => self.text.push_str(&format!("|-\n{:indent$}{}\n", "", text)),
            2 if is_simple => {
                self.text.push_str(&format!("'{}'", text.replace('\'', "''")));
                self.end_of_line();
            }
            _ => {
                self.scalar(text);
                self.end_of_line();
            }
        }
    }

    fn scalar(&mut self, text: &str) {
        let is_plain =
            text.starts_with(char::is_alphabetic) && text.chars().all(|c| c.is_alphanumeric() || " -_.'".contains(c));
        if is_plain && self.dice.roll(4) > 0 {
            self.text.push_str(text);
        } else {
            self.text.push_str(&quoted(text));
        }
    }

    fn flow(&mut self, value: &Value, indent: usize) {
        // A flow list or object may go over several lines, with comments in it.
        let open = self.dice.one_in(8);
        let between = |writer: &mut Self| {
            if open {
                writer.end_of_line();
                writer.text.push_str(&" ".repeat(indent + 3));
            } else {
                writer.text.push(' ');
            }
        };
        match value {
            Value::List(items) => {
                self.text.push('[');
                for (index, item) in items.iter().enumerate() {
                    if index > 0 {
                        self.text.push(',');
                        between(self);
                    }
                    self.flow(item, indent + 3);
                }
                self.text.push(']');
            }
            Value::Object(entries) => {
                self.text.push('{');
                for (index, (key, value)) in entries.iter().enumerate() {
                    if index > 0 {
                        self.text.push(',');
                        between(self);
                    }
                    self.text.push_str(&format!("{key}: "));
                    self.flow(value, indent + 3);
                }
                self.text.push('}');
            }
            Value::Text(text) => self.scalar(text),
            scalar => self.text.push_str(&scalar.scalar().unwrap()),
        }
    }
}

/// The plan in JSON: on one line or indented, spaced or not.
pub fn json_in_a_style(plan: &Value, dice: &mut Dice) -> String {
    let mut plan = plan.clone();
    blanks(&mut plan, dice);
    let value: serde_json::Value = serde_json::from_str(&compact(&plan)).unwrap();
    let mut text = match dice.roll(4) {
        0 => compact(&plan),
        1 => compact(&plan).replace("\":", "\": ").replace(",\"", ", \""),
        2 => serde_json::to_string_pretty(&value).unwrap(),
        _ => {
            let mut out = Vec::new();
            let formatter = serde_json::ser::PrettyFormatter::with_indent(if dice.one_in(2) { b"\t" } else { b"    " });
            serde::Serialize::serialize(&value, &mut serde_json::Serializer::with_formatter(&mut out, formatter))
                .unwrap();
            String::from_utf8(out).unwrap() + "\n"
        }
    };
    if dice.one_in(3) {
        text = text.replace('\n', "\r\n");
    }
    if dice.one_in(6) { format!("\u{feff}{text}") } else { text }
}

fn compact(value: &Value) -> String {
    match value {
        Value::List(items) => format!("[{}]", items.iter().map(compact).collect::<Vec<_>>().join(",")),
        Value::Object(entries) => {
            let entries: Vec<String> = entries.iter().map(|(key, value)| quoted(key) + ":" + &compact(value)).collect();
            format!("{{{}}}", entries.join(","))
        }
        scalar => scalar.scalar().unwrap(),
    }
}

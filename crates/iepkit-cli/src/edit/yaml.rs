//! Edits in the text of a YAML document, made in its syntax tree: comments, order and style stay.

use std::str::FromStr;

use iepkit::Date;
use yaml_edit::{AsYaml, Document, Mapping, Sequence, YamlFile, YamlNode};

use super::value::{self, Value};
use super::{Edit, Step};
use crate::input::{self, Notation};

/// The text with every edit made, and every comment still there, in the looks to be preferred and in others; none when that
/// cannot be done.
pub fn edited(text: &str, edits: &[Edit]) -> Vec<String> {
    let made = made(text, edits);
    let spaced = made.as_deref().and_then(|made| spaced(made, text, edits));
    spaced.into_iter().chain(made).collect()
}

fn made(text: &str, edits: &[Edit]) -> Option<String> {
    let file = YamlFile::from_str(text).ok()?;
    let document = file.documents().next()?;
    let comments = comments(&file);
    for edit in edits {
        make(edit, &document)?;
    }
    let text = file.to_string();
    let kept = self::comments(&YamlFile::from_str(&text).ok()?);
    (kept == comments).then_some(text)
}

/// The text with a blank line before each new section, where its sections have blank lines between them.
fn spaced(text: &str, before: &str, edits: &[Edit]) -> Option<String> {
    let line_end = if before.contains("\r\n") { "\r\n" } else { "\n" };
    let blank = line_end.repeat(2);
    let has_spaces =
        before.split(&blank).skip(1).any(|section| section.starts_with(|c: char| c.is_alphabetic() || c == '#'));
    let had = input::source(before.as_bytes(), Notation::Yaml).ok()?;
    let is_new = |edit: &&Edit| match edit.path.as_slice() {
        [Step::Key(key)] => !edit.value.is_row() && had.locate(&format!("/{key}")).is_none(),
        _ => false,
    };
    let mut spaced = text.to_owned();
    for edit in edits.iter().filter(is_new).filter(|_| has_spaces) {
        let [Step::Key(key)] = edit.path.as_slice() else { continue };
        let start = input::source(spaced.as_bytes(), Notation::Yaml).ok()?.locate(&format!("/{key}"))?.key?.start;
        if !spaced.get(..start)?.ends_with(&blank) {
            spaced.insert_str(start, line_end);
        }
    }
    (spaced != text).then_some(spaced)
}

fn comments(file: &YamlFile) -> Vec<String> {
    let mut comments: Vec<String> = file.comments().map(|comment| comment.text().to_owned()).collect();
    // One at the end of a line may come to stand after another.
    comments.sort_unstable();
    comments
}

fn make(edit: &Edit, document: &Document) -> Option<()> {
    let (last, parents) = edit.path.split_last()?;
    let mut holder = YamlNode::Mapping(document.as_mapping()?);
    for step in parents {
        holder = match (&holder, step) {
            (YamlNode::Mapping(mapping), Step::Key(key)) => mapping.get(key.as_str())?,
            (YamlNode::Sequence(list), Step::Index(index)) => list.get(*index)?,
            _ => return None,
        };
    }
    match (&holder, last) {
        (YamlNode::Mapping(mapping), Step::Key(key)) => put(mapping, key, edit, document),
        (YamlNode::Sequence(list), Step::Index(index)) => {
            let item = item(&edit.value, list)?;
            if *index < list.len() {
                list.set(*index, item);
            } else {
                list.push(item);
            }
            Some(())
        }
        _ => None,
    }
}

/// Puts a value under a key: where the key stands, else after the key before it in the format, else at the end.
fn put(mapping: &Mapping, key: &str, edit: &Edit, document: &Document) -> Option<()> {
    let value = under_key(&edit.value)?;
    let before = edit.after.iter().find(|key| mapping.contains_key(key.as_str()));
    let before = before.filter(|before| !mapping.contains_key(key) && ends_at_its_last_line(mapping, before, document));
    match before {
        Some(before) => mapping.insert_after(before.as_str(), key, value).then_some(()),
        None => {
            mapping.set(key, value);
            Some(())
        }
    }
}

/// Whether what a key holds ends with its last value: a comment further in, below that, is part of it all the same.
fn ends_at_its_last_line(mapping: &Mapping, key: &str, document: &Document) -> bool {
    if mapping.get(key).is_some_and(|value| is_on_its_line(&value)) {
        return true;
    }
    let next = mapping.keys().map(|key| key.to_string()).skip_while(|other| other != key).nth(1);
    let text = document.to_string();
    let start = || {
        let source = input::source(text.as_bytes(), Notation::Yaml).ok()?;
        Some(source.locate(&format!("/{}", next?))?.key?.start)
    };
    let Some(before_next) = start().and_then(|start| text.get(..start)) else { return false };
    let gap = before_next.lines().rev().take_while(|line| line.trim().is_empty() || line.trim_start().starts_with('#'));
    gap.into_iter().all(|line| !line.starts_with([' ', '\t']) || line.trim().is_empty())
}

fn is_on_its_line(node: &YamlNode) -> bool {
    let is_flow = match node {
        YamlNode::Mapping(mapping) => mapping.is_flow_style(),
        YamlNode::Sequence(list) => list.is_flow_style(),
        _ => true,
    };
    is_flow && !node.to_string().contains('\n')
}

/// A value as it stands under a key.
fn under_key(value: &Value) -> Option<impl AsYaml> {
    let mut text = "key:".to_owned();
    write_under_key(value, 0, &mut text);
    Document::from_str(&text).ok()?.get("key")
}

/// A value as it stands in a list: set as the item before it.
fn item(value: &Value, list: &Sequence) -> Option<impl AsYaml> {
    let is_block = matches!(list.last(), Some(YamlNode::Mapping(before)) if !before.is_flow_style());
    let mut text = "- ".to_owned();
    write_item(value, 2, is_block, &mut text);
    Document::from_str(&text).ok()?.as_sequence()?.get(0)
}

fn write_under_key(value: &Value, indent: usize, text: &mut String) {
    let indent = indent + 2;
    match value {
        Value::List(items) if !value.is_row() => {
            for item in items {
                text.push_str(&format!("\n{:indent$}- ", ""));
                write_item(item, indent + 2, false, text);
            }
        }
        Value::Object(entries) if !value.is_row() => {
            for (key, value) in entries {
                text.push_str(&format!("\n{:indent$}{key}:", ""));
                write_under_key(value, indent, text);
            }
        }
        _ => {
            text.push(' ');
            write_flow(value, text);
        }
    }
}

fn write_item(value: &Value, indent: usize, is_block: bool, text: &mut String) {
    match value {
        Value::Object(entries) if is_block || !value.is_row() => {
            for (index, (key, value)) in entries.iter().enumerate() {
                if index > 0 {
                    text.push_str(&format!("\n{:indent$}", ""));
                }
                text.push_str(&format!("{key}:"));
                write_under_key(value, indent, text);
            }
        }
        _ => write_flow(value, text),
    }
}

fn write_flow(value: &Value, text: &mut String) {
    match value {
        Value::List(items) => {
            text.push('[');
            for (index, item) in items.iter().enumerate() {
                text.push_str(if index > 0 { ", " } else { "" });
                write_flow(item, text);
            }
            text.push(']');
        }
        Value::Object(entries) => {
            text.push('{');
            for (index, (key, value)) in entries.iter().enumerate() {
                text.push_str(&format!("{}{key}: ", if index > 0 { ", " } else { "" }));
                write_flow(value, text);
            }
            text.push('}');
        }
        Value::Text(plain) if is_plain(plain) => text.push_str(plain),
        Value::Text(other) => text.push_str(&value::escaped_for_yaml(&value::quoted(other))),
        scalar => text.push_str(&scalar.scalar().unwrap_or_default()),
    }
}

/// Whether every reader of YAML takes the text for itself without quotes, whichever version of YAML it reads.
fn is_plain(text: &str) -> bool {
    const OTHER: [&str; 9] = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"];
    let is_harmless = |c: char| c.is_alphanumeric() || " -_./()'’?!;%+".contains(c);
    let starts_as_text = text.starts_with(char::is_alphabetic) || text.parse::<Date>().is_ok();
    starts_as_text
        && text.chars().all(is_harmless)
        && !text.ends_with(' ')
        && !OTHER.contains(&text.to_lowercase().as_str())
}

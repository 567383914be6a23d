//! Findings for people: the lines of the file, what is wrong, what to do, and a question for the team.

use std::io::{self, Write};
use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{Annotation, AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet, Title};
use anstream::stream::RawStream;
use iepkit::{Finding, Lang, Severity, Source};

use crate::check::Checked;
use crate::failure::Failure;
use crate::input::Document;
use crate::output::{colon, has_colours};
use crate::say;
use crate::summary::summary;

/// Writes what came of a plan.
pub fn write(checked: &Checked, out: &mut dyn Write, err: &mut dyn Write) -> io::Result<()> {
    match &checked.result {
        Err(error) => {
            let text = checked.document.as_ref().and_then(Document::text);
            failure(&checked.path, text, error, checked.lang.unwrap_or_default(), err)
        }
        Ok(report) => {
            findings(&report.findings, checked.document.as_ref(), report.lang, &io::stdout(), out)?;
            summary(&checked.path, report, out)
        }
    }
}

/// Writes findings with the lines of the file they are on, as the stream they go to can show them.
pub fn findings<'f>(
    findings: impl IntoIterator<Item = &'f Finding>,
    document: Option<&Document>,
    lang: Lang,
    stream: &impl RawStream,
    out: &mut dyn Write,
) -> io::Result<()> {
    let source = document.and_then(|document| document.source().ok());
    let path = document.map_or("", |document| &document.path);
    let renderer = renderer(stream);
    for finding in findings {
        writeln!(out, "{}\n", renderer.render(&[group(finding, path, source.as_ref(), lang)]))?;
    }
    Ok(())
}

/// Writes what is wrong at a place of a document that was read.
pub fn at_place(
    document: &Document,
    place: &str,
    (code, message): (&str, &str),
    lang: Lang,
    out: &mut dyn Write,
) -> io::Result<()> {
    let title = title(Level::ERROR, Severity::Error.name(lang), code, message, lang);
    let source = document.source().ok();
    let mut group = Group::with_title(title);
    if let Some(source) = &source {
        group = group.elements(excerpts(source, &document.path, &[(span(source, place), None)]));
    }
    writeln!(out, "{}\n", renderer(&io::stdout()).render(&[group]))
}

/// Writes why something that was asked is not done, and what to do about it.
pub fn refusal(
    path: &str,
    (code, message): (&str, &str),
    hint: Option<&str>,
    lang: Lang,
    err: &mut dyn Write,
) -> io::Result<()> {
    let title = title(Level::ERROR, Severity::Error.name(lang), code, message, lang);
    let help = hint.map(|hint| named(Level::HELP, say(lang, "help", "aide"), lang).message(hint));
    let group = title.element(Origin::path(path)).elements(help);
    writeln!(err, "{}\n", renderer(&io::stderr()).render(&[group]))
}

/// Writes why a document could not be used.
pub fn failure(path: &str, text: Option<&str>, failure: &Failure, lang: Lang, err: &mut dyn Write) -> io::Result<()> {
    let message = failure.message(lang);
    let title = title(Level::ERROR, Severity::Error.name(lang), failure.code(), &message, lang);
    let group = match (text, failure.line_column()) {
        (Some(text), Some((line, column))) => {
            let text = text.strip_prefix('\u{feff}').unwrap_or(text);
            let span = word_at(text, offset_of(text, line, column));
            title.element(Snippet::source(text).path(path).annotation(AnnotationKind::Primary.span(span)))
        }
        (None, Some((line, column))) => title.element(Origin::path(path).line(line).char_column(column)),
        _ => title.element(Origin::path(path)),
    };
    writeln!(err, "{}\n", renderer(&io::stderr()).render(&[group]))
}

pub fn renderer(stream: &impl RawStream) -> Renderer {
    let renderer = if has_colours(stream) { Renderer::styled() } else { Renderer::plain() };
    renderer.decor_style(DecorStyle::Ascii)
}

/// A title: what kind of thing is said, its code, and the message.
pub fn title<'a>(level: Level<'a>, name: &str, code: &str, message: &'a str, lang: Lang) -> Title<'a> {
    named(level, &format!("{name}[{code}]"), lang).primary_title(message)
}

/// A level by its name, after which a colon is written.
pub fn named<'a>(level: Level<'a>, name: &str, lang: Lang) -> Level<'a> {
    level.with_name(format!("{name}{}", colon(lang).trim_end_matches(':')))
}

fn group<'a>(finding: &'a Finding, path: &'a str, source: Option<&Source<'a>>, lang: Lang) -> Group<'a> {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Advice => Level::NOTE,
    };
    let title = title(level, finding.severity.name(lang), &finding.rule, &finding.message, lang);
    let mut group = Group::with_title(title);
    if let Some(source) = source {
        let related = finding.related.iter().map(|related| (span(source, &related.at), Some(&*related.label)));
        let places: Vec<Marked<'_>> = std::iter::once((place(source, finding), None)).chain(related).collect();
        group = group.elements(excerpts(source, path, &places));
    }
    group = group
        .element(named(Level::HELP, say(lang, "help", "aide"), lang).message(&*finding.help))
        .element(named(Level::NOTE, "question", lang).message(&*finding.question));
    if finding.fix.is_some() {
        let fix = say(lang, "`--fix` can settle this", "`--fix` peut régler ceci");
        group = group.element(named(Level::HELP, say(lang, "fix", "correctif"), lang).message(fix));
    }
    group
}

/// A span of the text with its label; the place of the finding itself has none.
type Marked<'a> = (Range<usize>, Option<&'a str>);

/// How much of the text is handed on for one finding, in bytes: the whole file for each would make many findings slow.
const EXCERPT: usize = 16 << 10;

/// The lines of the file that hold the spans; only where they stand, when the lines are too long.
fn excerpts<'a>(source: &Source<'a>, path: &'a str, places: &[Marked<'a>]) -> Vec<Element<'a>> {
    let first = places.iter().map(|(span, _)| span.start).min().unwrap_or(0);
    let last = places.iter().map(|(span, _)| span.end).max().unwrap_or(0);
    match (lines_around(source.text(), first..last), places) {
        (Some(lines), _) => vec![snippet(source, path, lines, places).into()],
        (None, [(span, _)]) => {
            let (line, column) = source.line_column(span.start);
            vec![Origin::path(path).line(line).char_column(column).into()]
        }
        (None, _) => places.iter().flat_map(|place| excerpts(source, path, std::slice::from_ref(place))).collect(),
    }
}

/// The whole lines that a range lies in, unless they are too long for an excerpt.
fn lines_around(text: &str, range: Range<usize>) -> Option<Range<usize>> {
    let near = |edge: usize| text.floor_char_boundary(edge);
    let (before, after) = (near(range.start.saturating_sub(EXCERPT)), near((range.end + EXCERPT).min(text.len())));
    let from = text.get(before..range.start)?.rfind('\n').map_or(before, |line_end| before + line_end + 1);
    let to = text.get(range.end..after)?.find('\n').map_or(after, |line_end| range.end + line_end);
    let is_whole = (from == 0 || from > before) && (to == text.len() || to < after);
    (is_whole && to - from <= EXCERPT).then_some(from..to)
}

fn snippet<'a>(
    source: &Source<'a>,
    path: &'a str,
    lines: Range<usize>,
    places: &[Marked<'a>],
) -> Snippet<'a, Annotation<'a>> {
    let (first_line, _) = source.line_column(lines.start);
    let annotation = |(span, label): &Marked<'a>| {
        let kind = if label.is_none() { AnnotationKind::Primary } else { AnnotationKind::Context };
        kind.span(span.start - lines.start..span.end - lines.start).label(*label)
    };
    Snippet::source(source.text().get(lines.clone()).unwrap_or_default())
        .line_start(first_line)
        .path(path)
        .annotations(places.iter().map(annotation))
}

/// What of the text to underline for a finding: the words it marks, where they can be told, else its place.
pub fn place(source: &Source<'_>, finding: &Finding) -> Range<usize> {
    let words = finding.span.and_then(|[start, end]| source.locate_words(&finding.at, start..end));
    words.map_or_else(|| span(source, &finding.at), |words| first_line(source.text(), words))
}

/// What of the text to underline for a place: an id, a key, or a line; of what is not there, the nearest that is.
pub fn span(source: &Source<'_>, pointer: &str) -> Range<usize> {
    let mut pointer = pointer;
    loop {
        if let Some(found) = source.locate(pointer) {
            if found.nested
                && let Some(id) = source.locate(&format!("{pointer}/id"))
            {
                return id.value;
            }
            return match found.key {
                Some(key) if found.nested || found.value.is_empty() => key,
                _ => first_line(source.text(), found.value),
            };
        }
        match pointer.rsplit_once('/') {
            Some((parent, _)) => pointer = parent,
            None => return 0..0,
        }
    }
}

/// The part of a range that is on its first line; the rest of the line when the range is empty.
fn first_line(text: &str, range: Range<usize>) -> Range<usize> {
    let within = if range.is_empty() { range.start..text.len() } else { range };
    let line = text.get(within.clone()).unwrap_or_default().lines().next().unwrap_or_default();
    within.start..within.start + line.trim_end().len()
}

/// The byte offset of a line and a column, both from 1, columns in Unicode scalars.
fn offset_of(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let rest = text.get(start..).unwrap_or_default();
    start + rest.chars().take(column.saturating_sub(1)).map(char::len_utf8).sum::<usize>()
}

/// The word that starts at an offset.
fn word_at(text: &str, offset: usize) -> Range<usize> {
    let rest = text.get(offset..).unwrap_or_default();
    let ends = |c: char| c.is_whitespace() || matches!(c, ',' | ':' | '}' | ']');
    let end = rest.char_indices().skip(1).find(|(_, c)| ends(*c)).map_or(rest.len(), |(end, _)| end);
    offset..offset + end
}

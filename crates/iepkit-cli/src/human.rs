//! Findings for people: the lines of the file, what is wrong, what to do, and a question for the team.

use std::io::{self, Write};
use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Renderer, Snippet};
use anstream::stream::RawStream;
use iepkit::{Finding, Lang, Severity, Source};

use crate::check::Checked;
use crate::failure::Failure;
use crate::input::Document;
use crate::output::has_colours;
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
            let source = checked.document.as_ref().and_then(|document| document.source().ok());
            let renderer = renderer(&io::stdout());
            for finding in &report.findings {
                writeln!(out, "{}\n", renderer.render(&[group(finding, &checked.path, source.as_ref(), report.lang)]))?;
            }
            summary(&checked.path, report, out)
        }
    }
}

/// Writes why a document could not be used.
pub fn failure(path: &str, text: Option<&str>, failure: &Failure, lang: Lang, err: &mut dyn Write) -> io::Result<()> {
    let message = failure.message(lang);
    let title = Level::ERROR.with_name(Severity::Error.name(lang)).primary_title(&message).id(failure.code());
    let group = match (text, failure.line_column()) {
        (Some(text), Some((line, column))) => {
            let text = text.strip_prefix('\u{feff}').unwrap_or(text);
            let span = word_at(text, offset_of(text, line, column));
            title.element(Snippet::source(text).path(path).annotation(AnnotationKind::Primary.span(span)))
        }
        (None, Some((line, column))) => {
            title.element(annotate_snippets::Origin::path(path).line(line).char_column(column))
        }
        _ => title.element(annotate_snippets::Origin::path(path)),
    };
    writeln!(err, "{}\n", renderer(&io::stderr()).render(&[group]))
}

fn renderer(stream: &impl RawStream) -> Renderer {
    let renderer = if has_colours(stream) { Renderer::styled() } else { Renderer::plain() };
    renderer.decor_style(DecorStyle::Ascii)
}

fn group<'a>(finding: &'a Finding, path: &'a str, source: Option<&Source<'a>>, lang: Lang) -> Group<'a> {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Advice => Level::NOTE,
    };
    let title = level.with_name(finding.severity.name(lang)).primary_title(&finding.message).id(&*finding.rule);
    let mut group = Group::with_title(title);
    if let Some(source) = source {
        let related = finding.related.iter().map(|related| (span(source, &related.at), &*related.label));
        group = group.element(snippet(source, path, span(source, &finding.at), related.collect()));
    }
    group = group
        .element(Level::HELP.with_name(say(lang, "help", "aide")).message(&*finding.help))
        .element(Level::NOTE.with_name("question").message(&*finding.question));
    if finding.fix.is_some() {
        let fix = say(lang, "`--fix` can settle this", "`--fix` peut régler ceci");
        group = group.element(Level::HELP.with_name(say(lang, "fix", "correctif")).message(fix));
    }
    group
}

/// The lines of the file that hold the spans, the first of which is the place of the finding.
fn snippet<'a>(
    source: &Source<'a>,
    path: &'a str,
    place: Range<usize>,
    related: Vec<(Range<usize>, &'a str)>,
) -> Snippet<'a, Annotation<'a>> {
    let text = source.text();
    let spans = || related.iter().map(|(span, _)| span).chain([&place]);
    let first = spans().map(|span| span.start).min().unwrap_or(0);
    let last = spans().map(|span| span.end).max().unwrap_or(0);
    // Only these lines are handed on: the whole file for each finding would make many findings slow.
    let from = text.get(..first).and_then(|before| before.rfind('\n')).map_or(0, |line_end| line_end + 1);
    let to = text.get(last..).and_then(|after| after.find('\n')).map_or(text.len(), |line_end| last + line_end);
    let within = |span: Range<usize>| span.start - from..span.end - from;
    let (line, _) = source.line_column(from);
    let annotations = related.into_iter().map(|(span, label)| AnnotationKind::Context.span(within(span)).label(label));
    Snippet::source(text.get(from..to).unwrap_or_default())
        .line_start(line)
        .path(path)
        .annotation(AnnotationKind::Primary.span(within(place)))
        .annotations(annotations.collect::<Vec<_>>())
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
    let rest = text.get(range.start..).unwrap_or_default();
    let line = rest.lines().next().unwrap_or_default().trim_end().len();
    let length = if range.is_empty() { line } else { line.min(range.len()) };
    range.start..range.start + length
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

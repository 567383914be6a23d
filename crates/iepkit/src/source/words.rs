//! Where words of a text stand in the way it is written: between quotes, with escapes, over several lines.

use std::ops::Range;

/// Where some Unicode scalars of a text stand in what is written for it, in bytes; nothing where it cannot be told.
pub(super) fn find(written: &str, text: &str, words: Range<usize>) -> Option<Range<usize>> {
    let mut pen = Pen::new(written)?;
    let mut start = None;
    for (at, c) in text.chars().enumerate().take(words.end) {
        let place = pen.pass(c)?;
        if at == words.start {
            start = Some(place.start);
        }
        if at + 1 == words.end {
            return start.map(|start| start..place.end);
        }
    }
    None
}

/// How a text is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Style {
    /// In JSON, or in YAML between double quotes.
    Escaped,
    /// In YAML between single quotes.
    Single,
    /// In YAML as it is, in a block or not.
    Plain,
}

/// Goes through what is written as the text is read.
struct Pen<'w> {
    written: &'w str,
    at: usize,
    style: Style,
}

impl<'w> Pen<'w> {
    fn new(written: &'w str) -> Option<Pen<'w>> {
        let (style, at) = match written.chars().next()? {
            '"' => (Style::Escaped, 1),
            '\'' => (Style::Single, 1),
            '|' | '>' => (Style::Plain, written.find('\n')? + 1),
            _ => (Style::Plain, 0),
        };
        Some(Pen { written, at, style })
    }

    fn rest(&self) -> &'w str {
        self.written.get(self.at..).unwrap_or_default()
    }

    /// Passes over what is written for the next scalar of the text.
    fn pass(&mut self, c: char) -> Option<Range<usize>> {
        if c.is_whitespace() {
            return Some(self.pass_blank(c));
        }
        // A line that goes on, and the indentation of a block, are no part of the text.
        self.skip_line_ends();
        let start = self.at;
        let rest = self.rest();
        self.at += match self.style {
            Style::Escaped if rest.starts_with('\\') => {
                let (escaped, length) = unescape(rest)?;
                (escaped == c).then_some(length)?
            }
            Style::Single if rest.starts_with("''") => (c == '\'').then_some(2)?,
            _ => rest.starts_with(c).then_some(c.len_utf8())?,
        };
        Some(start..self.at)
    }

    /// A blank may stand for a line end with all that surrounds it, or for nothing more after one.
    fn pass_blank(&mut self, c: char) -> Range<usize> {
        let start = self.at;
        let rest = self.rest();
        match unescape(rest) {
            Some((escaped, length)) if self.style == Style::Escaped && escaped == c => self.at += length,
            _ if rest.trim_start_matches([' ', '\t']).starts_with(['\n', '\r']) => {
                self.at += rest.len() - rest.trim_start().len();
            }
            _ if rest.starts_with(c) => self.at += c.len_utf8(),
            _ => {}
        }
        start..self.at
    }

    fn skip_line_ends(&mut self) {
        while self.style == Style::Escaped && self.rest().starts_with("\\\n") {
            let rest = self.rest().get(2..).unwrap_or_default();
            self.at += 2 + rest.len() - rest.trim_start().len();
        }
        if self.style == Style::Plain {
            let rest = self.rest();
            self.at += rest.len() - rest.trim_start_matches([' ', '\t', '\n', '\r']).len();
        }
    }
}

/// What an escape stands for, and how many bytes it has.
fn unescape(rest: &str) -> Option<(char, usize)> {
    let escape = rest.strip_prefix('\\')?;
    let digits = |text: &str, count: usize| u32::from_str_radix(text.get(1..=count)?, 16).ok();
    let c = escape.chars().next()?;
    let count = match c {
        'x' => 2,
        'u' => 4,
        'U' => 8,
        _ => {
            let plain = match c {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                'b' => '\u{8}',
                'f' => '\u{c}',
                'v' => '\u{b}',
                'a' => '\u{7}',
                'e' => '\u{1b}',
                '0' => '\0',
                '_' => '\u{a0}',
                'N' => '\u{85}',
                'L' => '\u{2028}',
                'P' => '\u{2029}',
                '"' | '\\' | '/' | ' ' => c,
                _ => return None,
            };
            return Some((plain, 2));
        }
    };
    let code = digits(escape, count)?;
    if let Some(c) = char::from_u32(code) {
        return Some((c, 2 + count));
    }
    // The two halves of a scalar that JSON writes as a pair.
    let low = digits(escape.get(5..)?.strip_prefix('\\')?, 4)?;
    let c = char::decode_utf16([u16::try_from(code).ok()?, u16::try_from(low).ok()?]).next()?.ok()?;
    Some((c, 12))
}

#[cfg(test)]
mod tests {
    use super::find;

    /// The words of a text as they are written.
    fn words<'w>(written: &'w str, text: &str, words: &str) -> Option<&'w str> {
        let bytes = text.find(words)?;
        let start = text.get(..bytes)?.chars().count();
        let found = find(written, text, start..start + words.chars().count())?;
        written.get(found)
    }

    #[test]
    fn words_are_found_however_the_text_is_written() {
        let cases = [
            ("Lit \u{e0} voix haute", "Lit à voix haute", "voix", "voix"),
            ("\"Lit \\u00e0 voix haute\"", "Lit à voix haute", "à voix", "\\u00e0 voix"),
            ("\"Dit \\\"non\\\"\\nsouvent\"", "Dit \"non\"\nsouvent", "souvent", "souvent"),
            ("\"\\ud83d\\ude00 often\"", "\u{1f600} often", "\u{1f600}", "\\ud83d\\ude00"),
            ("'Uses Ana''s card often'", "Uses Ana's card often", "Ana's card", "Ana''s card"),
            ("Improve his\n      reading", "Improve his reading", "reading", "reading"),
            ("Improve his\n      reading", "Improve his reading", "his reading", "his\n      reading"),
            ("|\n    One line\n    and another\n", "One line\nand another\n", "another", "another"),
            (">-\n    One line\n\n    and another\n", "One line\nand another", "and", "and"),
            ("\"One \\\n    line\"", "One line", "line", "line"),
            ("|\n    A list:\n      - Improve\n", "A list:\n  - Improve\n", "Improve", "Improve"),
        ];
        for (written, text, wanted, expected) in cases {
            assert_eq!(words(written, text, wanted), Some(expected), "{written}");
        }
    }

    #[test]
    fn what_is_not_written_so_is_not_found() {
        assert_eq!(find("other", "Improve", 0..7), None);
        assert_eq!(find("", "Improve", 0..7), None);
        assert_eq!(find("Improve", "Improve", 0..9), None);
        assert_eq!(find("\"\\ud83d x\"", "? x", 0..1), None);
    }
}

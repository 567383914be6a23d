//! A plan a line.

use std::fmt;
use std::io::{self, BufRead, Read};
use std::sync::Arc;

use iepkit::Limits;
use memchr::memchr;

use super::compression::{Plain, plain};
use crate::entry::{Entry, NoText};

/// The plans of a text that has one a line, in JSON (NDJSON, or JSON Lines), compressed with gzip or zstd or not.
///
/// Every line is an entry with its number: an empty one is a plan that does not read, so that no line is lost. The line end after
/// the last plan is not a line. Of a line longer than a plan may be, no more than that is kept. A file that breaks off gives the
/// lines up to there, and then an entry that says so.
///
/// # Example
///
/// ```
/// use iepkit::Limits;
/// use iepkit_batch::Lines;
///
/// let file = b"{\"iepkit\": 1}\r\n{\"iepkit\": 1}\n";
/// assert_eq!(Lines::new(&file[..], &Limits::default()).count(), 2);
/// ```
pub struct Lines<'r> {
    text: Readable<'r>,
    file: Option<Arc<str>>,
    row: i64,
    most: usize,
}

enum Readable<'r> {
    Text(Plain<'r>),
    /// It broke off, which has yet to be said.
    Broken(NoText),
    /// There is nothing more to read.
    Done,
}

impl<'r> Lines<'r> {
    /// The plans of a stream, within limits of the caller's choice.
    pub fn new(stream: impl Read + Send + 'r, limits: &Limits) -> Lines<'r> {
        // A little more than may be read, so that what is too large is seen to be, and what is not is seen to its end: with a byte
        // order mark before it and a carriage return behind it, or without.
        let most = limits.bytes.saturating_add(5);
        let text = plain(stream).map_or(Readable::Broken(NoText::Unreadable), Readable::Text);
        Lines { text, file: None, row: 0, most }
    }

    /// The same plans, with the file they are from.
    pub fn of_file(self, file: impl Into<Arc<str>>) -> Lines<'r> {
        Lines { file: Some(file.into()), ..self }
    }

    /// The next plan; nothing at the end of the text.
    fn plan(&mut self) -> Option<Entry> {
        let broken = match &mut self.text {
            Readable::Done => return None,
            Readable::Broken(why) => *why,
            Readable::Text(text) => match line(&mut text.text, self.most) {
                Ok(line) => return line.map(Entry::json),
                Err(_) if text.is_compressed => NoText::Damaged,
                Err(_) => NoText::Unreadable,
            },
        };
        self.text = Readable::Done;
        Some(Entry::missing(broken))
    }
}

impl Iterator for Lines<'_> {
    type Item = Entry;

    fn next(&mut self) -> Option<Entry> {
        let plan = self.plan()?;
        self.row += 1;
        Some(Entry { file: self.file.clone(), row: Some(self.row), ..plan })
    }
}

/// The next line of a text without its end, and no more than so many bytes of it; nothing at the end of the text.
fn line(text: &mut dyn BufRead, most: usize) -> io::Result<Option<Vec<u8>>> {
    let mut line = Vec::new();
    let mut has_any = false;
    loop {
        let ahead = match text.fill_buf() {
            Ok([]) => return Ok(has_any.then_some(line)),
            Ok(ahead) => ahead,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        has_any = true;
        let end = memchr(b'\n', ahead);
        let read = end.unwrap_or(ahead.len());
        line.extend(ahead.iter().take(read.min(most - line.len())));
        text.consume(read + usize::from(end.is_some()));
        if end.is_some() {
            // Of a line that was cut short, what looks like its end is none.
            if line.len() < most {
                line.pop_if(|last| *last == b'\r');
            }
            return Ok(Some(line));
        }
    }
}

impl fmt::Debug for Lines<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Lines").field("file", &self.file).field("row", &self.row).finish_non_exhaustive()
    }
}

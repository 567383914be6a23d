//! JSON text (RFC 8259), token by token.
//!
//! A plan is read in one pass over its text, most of which is short strings without escapes: those are borrowed from the text as
//! they stand. The few with escapes are decoded by `serde_json`. What runs for each byte or token is inlined whatever the code is
//! optimised for: the library for phones is optimised for size.

use super::{Key, Next};

/// A place where a text stops being JSON, as an offset in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Broken(pub(crate) usize);

/// A reader of JSON tokens. Whoever calls it asks what comes next before taking it.
pub(crate) struct Tokens<'j> {
    text: &'j str,
    at: usize,
    /// The last string that had escapes, decoded.
    decoded: String,
}

impl<'j> Tokens<'j> {
    pub(crate) fn new(text: &'j str) -> Tokens<'j> {
        Tokens { text, at: 0, decoded: String::new() }
    }

    /// Where the reader stands, in bytes.
    pub(crate) fn offset(&self) -> usize {
        self.at
    }

    /// What comes next; blanks before it are passed over.
    #[inline(always)]
    pub(crate) fn next(&mut self) -> Result<Next, Broken> {
        Ok(match self.byte_after_blanks() {
            Some(b'"') => Next::Text,
            Some(b'{') => Next::Object,
            Some(b'[') => Next::List,
            Some(b'-' | b'0'..=b'9') => Next::Number,
            Some(b't' | b'f') => Next::Flag,
            Some(b'n') => Next::Null,
            _ => return Err(Broken(self.at)),
        })
    }

    pub(crate) fn null(&mut self) -> Result<(), Broken> {
        self.word("null")
    }

    pub(crate) fn flag(&mut self) -> Result<bool, Broken> {
        let is_true = self.byte() == Some(b't');
        self.word(if is_true { "true" } else { "false" }).map(|()| is_true)
    }

    /// The digits of a number, as written.
    pub(crate) fn number(&mut self) -> Result<&'j str, Broken> {
        let start = self.at;
        self.pass(b'-');
        if !self.pass(b'0') {
            self.digits()?;
        }
        if self.pass(b'.') {
            self.digits()?;
        }
        if self.pass(b'e') || self.pass(b'E') {
            let _ = self.pass(b'+') || self.pass(b'-');
            self.digits()?;
        }
        Ok(self.text.get(start..self.at).unwrap_or_default())
    }

    /// A string, decoded.
    pub(crate) fn string(&mut self) -> Result<&str, Broken> {
        let start = self.at + 1;
        let end = start + plain_length(self.after(start));
        if self.byte_at(end) == Some(b'"') {
            self.at = end + 1;
            return Ok(self.text.get(start..end).unwrap_or_default());
        }
        self.string_with_escapes(end)
    }

    #[cold]
    fn string_with_escapes(&mut self, mut end: usize) -> Result<&str, Broken> {
        let start = self.at;
        loop {
            match self.byte_at(end) {
                Some(b'"') => break,
                Some(b'\\') if self.byte_at(end + 1).is_some() => end += 2,
                _ => return Err(Broken(end.min(self.text.len()))),
            }
            end += plain_length(self.after(end));
        }
        let written = self.text.get(start..=end).unwrap_or_default();
        self.decoded = serde_json::from_str(written).map_err(|error| Broken(start + error.column()))?;
        self.at = end + 1;
        Ok(&self.decoded)
    }

    /// Opens a list, and says whether it has an item.
    pub(crate) fn open_list(&mut self) -> Result<bool, Broken> {
        self.at += 1;
        let is_empty = self.byte_after_blanks() == Some(b']');
        self.at += usize::from(is_empty);
        Ok(!is_empty)
    }

    /// Whether the list goes on after an item.
    #[inline(always)]
    pub(crate) fn next_item(&mut self) -> Result<bool, Broken> {
        let goes_on = match self.byte_after_blanks() {
            Some(b',') => true,
            Some(b']') => false,
            _ => return Err(Broken(self.at)),
        };
        self.at += 1;
        Ok(goes_on)
    }

    /// Opens an object, and gives its first key.
    pub(crate) fn open_object(&mut self) -> Result<Option<&str>, Broken> {
        self.at += 1;
        match self.byte_after_blanks() {
            Some(b'}') => {
                self.at += 1;
                Ok(None)
            }
            _ => self.key(),
        }
    }

    /// The next key of an object.
    pub(crate) fn next_key(&mut self) -> Result<Option<&str>, Broken> {
        let goes_on = match self.byte_after_blanks() {
            Some(b',') => true,
            Some(b'}') => false,
            _ => return Err(Broken(self.at)),
        };
        self.at += 1;
        if !goes_on {
            return Ok(None);
        }
        self.byte_after_blanks();
        self.key()
    }

    /// Passes over a comma and one of these keys, when they stand here without blanks; tells which key it was.
    pub(crate) fn pass_key(&mut self, keys: &[Key]) -> Option<usize> {
        let [b',', b'"', first, ..] = self.after(self.at) else {
            return None;
        };
        let is_here = |key: &Key| key.starts_with(*first) && self.after(self.at).starts_with(key.written.as_bytes());
        let index = keys.iter().position(is_here)?;
        self.at += keys.get(index)?.written.len();
        Some(index)
    }

    /// Passes over the value that comes next, however deep it is.
    pub(crate) fn skip(&mut self) -> Result<(), Broken> {
        // For each list or object that is open, whether it is a list.
        let mut open: Vec<bool> = Vec::new();
        loop {
            let opened = match self.next()? {
                Next::Null => self.null().map(|()| false),
                Next::Flag => self.flag().map(|_| false),
                Next::Number => self.number().map(|_| false),
                Next::Text => self.string().map(|_| false),
                Next::List => self.open_list().inspect(|has_item| open.extend(has_item.then_some(true))),
                Next::Object => {
                    self.open_object().map(|key| key.is_some()).inspect(|has_key| open.extend(has_key.then_some(false)))
                }
            }?;
            if opened {
                continue;
            }
            loop {
                let goes_on = match open.last() {
                    None => return Ok(()),
                    Some(true) => self.next_item()?,
                    Some(false) => self.next_key()?.is_some(),
                };
                if goes_on {
                    break;
                }
                open.pop();
            }
        }
    }

    /// Fails unless nothing but blanks is left.
    pub(crate) fn finish(&mut self) -> Result<(), Broken> {
        match self.byte_after_blanks() {
            None => Ok(()),
            Some(_) => Err(Broken(self.at)),
        }
    }

    /// A key and the colon after it.
    fn key(&mut self) -> Result<Option<&str>, Broken> {
        if self.byte() != Some(b'"') {
            return Err(Broken(self.at));
        }
        let start = self.at + 1;
        let is_plain = self.string()?.len() + 1 == self.at - start;
        let end = self.at - 1;
        if self.byte_after_blanks() != Some(b':') {
            return Err(Broken(self.at));
        }
        self.at += 1;
        Ok(if is_plain { self.text.get(start..end) } else { Some(&self.decoded) })
    }

    fn word(&mut self, word: &str) -> Result<(), Broken> {
        for byte in word.bytes() {
            if !self.pass(byte) {
                return Err(Broken(self.at));
            }
        }
        Ok(())
    }

    fn digits(&mut self) -> Result<(), Broken> {
        let start = self.at;
        while self.byte().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        if self.at == start { Err(Broken(start)) } else { Ok(()) }
    }

    /// Whether this byte stands here; if so, it is passed over.
    #[inline(always)]
    fn pass(&mut self, byte: u8) -> bool {
        let is_here = self.byte() == Some(byte);
        self.at += usize::from(is_here);
        is_here
    }

    #[inline(always)]
    fn byte_after_blanks(&mut self) -> Option<u8> {
        loop {
            match self.byte() {
                Some(b' ' | b'\n' | b'\r' | b'\t') => self.at += 1,
                other => return other,
            }
        }
    }

    #[inline(always)]
    fn byte(&self) -> Option<u8> {
        self.byte_at(self.at)
    }

    #[inline(always)]
    fn byte_at(&self, at: usize) -> Option<u8> {
        self.text.as_bytes().get(at).copied()
    }

    #[inline(always)]
    fn after(&self, start: usize) -> &'j [u8] {
        self.text.as_bytes().get(start..).unwrap_or_default()
    }
}

/// How many bytes come before a quote, a backslash, a control character or the end.
///
/// Eight bytes are looked at together: the highest bit of each says whether it is one of those. A byte above the first such
/// byte may be marked too, which does not matter, as only the first is asked for.
#[inline(always)]
pub(crate) fn plain_length(bytes: &[u8]) -> usize {
    const ONES: u64 = u64::from_ne_bytes([0x01; 8]);
    const HIGHS: u64 = u64::from_ne_bytes([0x80; 8]);
    let zeros = |word: u64| word.wrapping_sub(ONES) & !word & HIGHS;
    let (words, rest) = bytes.as_chunks::<8>();
    for (index, word) in words.iter().enumerate() {
        let word = u64::from_le_bytes(*word);
        let quote = zeros(word ^ (ONES * u64::from(b'"')));
        let backslash = zeros(word ^ (ONES * u64::from(b'\\')));
        let control = word.wrapping_sub(ONES * u64::from(b' ')) & !word & HIGHS;
        let found = quote | backslash | control;
        if found != 0 {
            return index * 8 + (found.trailing_zeros() / 8) as usize;
        }
    }
    let in_rest = rest.iter().position(|byte| matches!(byte, b'"' | b'\\' | 0..b' '));
    words.len() * 8 + in_rest.unwrap_or(rest.len())
}

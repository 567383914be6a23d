//! A plan a line: every line is told, whatever is wrong with it or with the file.

use std::io::{self, Read, Write};

use flate2::Compression;
use flate2::write::GzEncoder;
use iepkit::Limits;
use iepkit_batch::{Entry, Lines};

use crate::common::{errors, samples};

const LEAST: &str = r#"{"iepkit": 1, "id": "p", "language": "en", "state": "planning", "student": {"id": "s"}}"#;

fn codes(text: impl AsRef<[u8]>) -> Vec<Option<String>> {
    let text = text.as_ref().to_vec();
    errors(Lines::new(io::Cursor::new(text), &Limits::default())).into_iter().map(|(_, _, error)| error).collect()
}

fn gzip(text: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(text).unwrap();
    encoder.finish().unwrap()
}

fn zstd(text: &[u8]) -> Vec<u8> {
    zstd::encode_all(text, 1).unwrap()
}

fn error(code: &str) -> Option<String> {
    Some(code.to_owned())
}

#[test]
fn line_ends_of_every_system_and_a_byte_order_mark_are_passed_over() {
    for text in [
        format!("{LEAST}\n{LEAST}"),
        format!("{LEAST}\n{LEAST}\n"),
        format!("{LEAST}\r\n{LEAST}\r\n"),
        format!("\u{feff}{LEAST}\r\n{LEAST}"),
    ] {
        assert_eq!(codes(&text), [None, None], "{text:?}");
    }
}

#[test]
fn no_line_is_lost_whatever_is_in_it() {
    assert_eq!(codes(""), []);
    assert_eq!(codes("\n"), [error("invalid-json")]);
    assert_eq!(codes(format!("{LEAST}\n\n{LEAST}\n\n")), [None, error("invalid-json"), None, error("invalid-json")]);
    let mut text = format!("{LEAST}\n").into_bytes();
    text.extend(b"{\"iepkit\": \xff}\n");
    text.extend(LEAST.bytes());
    assert_eq!(codes(text), [None, error("invalid-utf8"), None]);
}

#[test]
fn a_line_past_the_limit_is_told_and_the_next_one_is_read() {
    let limits = Limits { bytes: LEAST.len(), ..Limits::default() };
    let long = format!("{LEAST}\n{LEAST} \n{}\n\u{feff}{LEAST}\r\n", "x".repeat(1 << 20));
    let lines = Lines::new(long.as_bytes(), &limits).map(|line| format!("{line:?}"));
    // No more of a line is kept than it takes to see that it is too long.
    let kept: Vec<String> = [0, 1, 5, 3]
        .into_iter()
        .zip(1..)
        .map(|(more, row)| format!("Entry {{ file: None, row: Some({row}), bytes: {} }}", LEAST.len() + more))
        .collect();
    assert!(lines.eq(kept));

    let default = Limits::default();
    // As long as a plan may be; a carriage return within a line is not its end.
    let full = format!("\u{feff}{LEAST}{}", " ".repeat(default.bytes - LEAST.len()));
    assert_eq!(codes(format!("{full}\r{{}}\n{full}\r\n")), [error("too-large"), None]);
    let text = format!("{LEAST}\n\"{}\"\n{LEAST}", "x".repeat(default.bytes));
    assert_eq!(codes(text), [None, error("too-large"), None]);
}

#[test]
fn compressed_text_reads_as_the_text_does_in_one_piece_or_several() {
    let text = samples(30).join("\n").into_bytes();
    let plain = errors(Lines::new(&text[..], &Limits::default()));
    assert_eq!(plain.len(), 30);
    let (first, last) = text.split_at(text.len() / 2);
    // What tools that compress in parallel write before each piece, and hold no text in.
    let aside = [&b"\x50\x2a\x4d\x18\x04\0\0\0size"[..], &zstd(&text)].concat();
    let pieces = [[gzip(first), gzip(last)].concat(), [zstd(first), zstd(last)].concat()];
    for compressed in [gzip(&text), zstd(&text), aside].into_iter().chain(pieces) {
        assert!(compressed.len() < text.len());
        assert_eq!(errors(Lines::new(&compressed[..], &Limits::default())), plain);
    }
}

#[test]
fn a_file_that_breaks_off_gives_what_is_before_and_then_says_so() {
    let text = samples(30).join("\n").into_bytes();
    for compressed in [gzip(&text), zstd(&text)] {
        for part in [1, 2, 3] {
            let cut = &compressed[..compressed.len() * part / 4];
            let found = errors(Lines::new(cut, &Limits::default()));
            let (last, before) = found.split_last().unwrap();
            assert_eq!(last.2, error("damaged-file"));
            assert_eq!(last.1, i64::try_from(found.len()).ok());
            assert!(before.iter().all(|(_, _, error)| error.is_none()));
        }
    }
    let mut damaged = gzip(&text);
    let middle = damaged.len() / 2;
    damaged[middle] ^= 0xff;
    assert_eq!(codes(damaged).last(), Some(&error("damaged-file")));
}

/// A stream that the system stops giving.
struct Failing<'t>(&'t [u8]);

impl Read for Failing<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self.0.read(buffer) {
            Ok(0) => Err(io::ErrorKind::ConnectionReset.into()),
            read => read,
        }
    }
}

#[test]
fn a_stream_that_fails_gives_what_is_before_and_then_says_so() {
    let text = format!("{LEAST}\n{LEAST}\n");
    let code = |entry: Entry| errors([entry]).pop().unwrap();
    let found: Vec<_> = Lines::new(Failing(text.as_bytes()), &Limits::default()).map(code).collect();
    assert_eq!(found, [(None, Some(1), None), (None, Some(2), None), (None, Some(3), error("unreadable-file"))]);
    assert_eq!(
        Lines::new(Failing(b""), &Limits::default()).map(code).collect::<Vec<_>>(),
        [(None, Some(1), error("unreadable-file"))]
    );
}

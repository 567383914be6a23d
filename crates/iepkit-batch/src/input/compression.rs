//! Compressed text, told by the first bytes whatever the name.

use std::io::{self, BufRead, BufReader, Cursor, Read};

use flate2::read::MultiGzDecoder;

const GZIP: [u8; 2] = [0x1f, 0x8b];
const ZSTD: [u8; 4] = [0x28, 0xb5, 0x2f, 0xfd];
/// What follows the first byte of a piece of zstd that holds no text, of which the high half is a 5.
const ZSTD_ASIDE: [u8; 3] = [0x2a, 0x4d, 0x18];
/// The widest window there is, in bits: how far back a piece of zstd may point.
const ZSTD_WINDOW: u32 = 31;

/// How much is read at a time.
const BUFFER: usize = 256 << 10;

/// A text, with whether it is compressed.
pub struct Plain<'r> {
    pub text: Box<dyn BufRead + Send + 'r>,
    pub is_compressed: bool,
}

/// The text of a stream that may be compressed with gzip or zstd, in one piece or several.
pub fn plain<'r>(mut stream: impl Read + Send + 'r) -> io::Result<Plain<'r>> {
    let mut head = Vec::with_capacity(ZSTD.len());
    stream.by_ref().take(ZSTD.len() as u64).read_to_end(&mut head)?;
    let is_aside = matches!(head.split_first(), Some((first, rest)) if first >> 4 == 5 && rest == ZSTD_ASIDE);
    let (is_gzip, is_zstd) = (head.starts_with(&GZIP), head.starts_with(&ZSTD) || is_aside);
    let whole = Cursor::new(head).chain(stream);
    let text: Box<dyn BufRead + Send> = if is_gzip {
        Box::new(BufReader::with_capacity(BUFFER, MultiGzDecoder::new(BufReader::with_capacity(BUFFER, whole))))
    } else if is_zstd {
        let mut pieces = zstd::Decoder::new(whole)?;
        pieces.window_log_max(ZSTD_WINDOW)?;
        Box::new(BufReader::with_capacity(BUFFER, pieces))
    } else {
        Box::new(BufReader::with_capacity(BUFFER, whole))
    };
    Ok(Plain { text, is_compressed: is_gzip || is_zstd })
}

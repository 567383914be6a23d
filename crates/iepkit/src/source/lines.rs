//! Lines and columns of a text, found without reading it from the start each time.

/// Where the lines of a text start, and how many Unicode scalars stand before each of its blocks.
#[derive(Clone)]
pub(super) struct Lines {
    starts: Vec<usize>,
    scalars: Vec<usize>,
}

/// Bytes after which scalars are counted anew: a line may be as long as the text.
const BLOCK: usize = 1024;

impl Lines {
    pub(super) fn of(text: &str) -> Lines {
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let starts = std::iter::once(0).chain(ends.map(|(at, _)| at + 1)).collect();
        let blocks = text.as_bytes().chunks(BLOCK);
        let scalars = std::iter::once(0).chain(blocks.map(count_scalars)).scan(0, |sum, count| {
            *sum += count;
            Some(*sum)
        });
        Lines { starts, scalars: scalars.collect() }
    }

    /// The line and the column of a byte offset, both from 1.
    pub(super) fn line_column(&self, text: &str, offset: usize) -> (usize, usize) {
        let offset = offset.min(text.len());
        let line = self.starts.partition_point(|start| *start <= offset);
        let start = line.checked_sub(1).and_then(|index| self.starts.get(index)).copied().unwrap_or(0);
        (line, self.scalars_before(text, offset) - self.scalars_before(text, start) + 1)
    }

    fn scalars_before(&self, text: &str, offset: usize) -> usize {
        let block = offset / BLOCK;
        let rest = text.as_bytes().get(block * BLOCK..offset).unwrap_or_default();
        self.scalars.get(block).copied().unwrap_or(0) + count_scalars(rest)
    }
}

/// The Unicode scalars that start in a piece of UTF-8.
fn count_scalars(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte & 0b1100_0000 != 0b1000_0000).count()
}

//! How large a document may be.

/// The largest document that is read; past one of these comes a [`LimitError`](crate::LimitError).
///
/// The defaults fit any plan a person writes and keep a hostile document from costing memory or time.
///
/// # Example
///
/// ```
/// use iepkit::Limits;
///
/// let research = Limits { items: 20_000, bytes: 64 << 20, ..Limits::default() };
/// assert_eq!(research.depth, 32);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The whole document, in bytes of UTF-8: 4 MiB by default.
    pub bytes: usize,
    /// How deep objects and lists may lie in one another, the document itself counting one: 32 by default.
    pub depth: usize,
    /// Items in one list: 1,000 by default.
    pub items: usize,
    /// One text, in bytes of UTF-8: 64 KiB by default.
    pub text: usize,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits { bytes: 4 << 20, depth: 32, items: 1_000, text: 64 << 10 }
    }
}

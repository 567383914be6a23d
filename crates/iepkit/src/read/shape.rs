//! The shape of a record: what the format says of its keys.

use crate::agreement::{DEFAULTS, default_of, is_outside};

/// A record: its name and its keys.
pub(crate) struct Shape {
    pub(crate) name: &'static str,
    /// The keys, in the order of the format.
    pub(crate) keys: &'static [Key],
    /// The indexes of the keys, in the order of the format.
    pub(crate) by_format: &'static [u8],
    /// The indexes of the keys, in the order of their bytes.
    pub(crate) by_bytes: &'static [u8],
}

impl Shape {
    /// A key by its name.
    pub(crate) fn key(&self, name: &str) -> Option<&'static Key> {
        self.keys.iter().find(|key| key.name() == name)
    }
}

/// A key of a record.
pub(crate) struct Key {
    /// With a comma before it, its quotes and its colon.
    pub(crate) written: &'static str,
    /// What lies below it: for a list, below each of its items.
    pub(crate) below: Option<&'static Shape>,
    /// Whether its value may be quoted to people.
    pub(crate) is_quotable: bool,
    /// Whether it is not part of what people agree on.
    pub(crate) is_outside: bool,
    // Which of the defaults.
    default: u8,
}

impl Key {
    /// The key of a name, which is also given as it is written: `,"name":`.
    pub(crate) const fn new(
        name: &str,
        written: &'static str,
        below: Option<&'static Shape>,
        is_quotable: bool,
    ) -> Key {
        Key { written, below, is_quotable, is_outside: is_outside(name), default: default_of(name) }
    }

    /// The key's name.
    pub(crate) fn name(&self) -> &'static str {
        self.written.get(2..self.written.len() - 2).unwrap_or_default()
    }

    /// Whether the name starts with this byte.
    pub(crate) fn starts_with(&self, byte: u8) -> bool {
        self.written.as_bytes().get(2) == Some(&byte)
    }

    /// The value, as JSON, that means the same as leaving the key out.
    pub(crate) fn default(&self) -> &'static [u8] {
        DEFAULTS.get(usize::from(self.default)).copied().unwrap_or_default()
    }
}

/// The key of a field, made when the crate is compiled.
macro_rules! key {
    ($name:ident: $type:ty) => {
        $crate::read::Key::new(
            stringify!($name),
            concat!(",\"", stringify!($name), "\":"),
            <$type as $crate::read::Field>::SHAPE,
            <$type as $crate::read::Field>::IS_QUOTABLE,
        )
    };
}

pub(crate) use key;

/// The index of a key by its name.
pub(crate) fn index_of(keys: &[Key], name: &str) -> Option<usize> {
    keys.iter().position(|key| key.name() == name)
}

/// The order of keys by their bytes: for each place in that order, the key's index.
#[allow(clippy::indexing_slicing, reason = "runs when the crate is compiled, where slices have no other access")]
pub(crate) const fn sorted<const N: usize>(keys: [&str; N]) -> [u8; N] {
    let mut order = [0; N];
    let mut filled = 0;
    while filled < N {
        let mut at = filled;
        while at > 0 && is_less(keys[filled].as_bytes(), keys[order[at - 1] as usize].as_bytes()) {
            order[at] = order[at - 1];
            at -= 1;
        }
        order[at] = filled as u8;
        filled += 1;
    }
    order
}

#[allow(clippy::indexing_slicing, reason = "runs when the crate is compiled, where slices have no other access")]
const fn is_less(a: &[u8], b: &[u8]) -> bool {
    let mut i = 0;
    while i < a.len() && i < b.len() {
        if a[i] != b[i] {
            return a[i] < b[i];
        }
        i += 1;
    }
    a.len() < b.len()
}

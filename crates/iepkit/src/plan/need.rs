//! Step 2, the needs.

use super::{Id, List, Text, Word};
use crate::read::{Extensions, record};

record! {
    /// What the child needs in view of the challenges.
    pub struct Need {
        /// The need's id.
        pub id: Id,
        /// The area of development.
        pub area: Option<Word>,
        /// The need's rank, 1 first.
        pub priority: Option<u32>,
        /// The need in words.
        pub statement: Option<Text>,
        /// The challenges or present levels it comes from.
        pub challenges: List<Id>,
        /// What a host keeps here.
        pub extensions: Option<Extensions>,
    }
}

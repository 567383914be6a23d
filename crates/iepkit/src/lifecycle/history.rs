//! The history of a plan: appended only, each entry bound to the one before.

use super::{EventKind, MOVES};
use crate::Lang;
use crate::place::Place;
use crate::plan::{HistoryEntry, List, Plan, State};
use crate::read::words;
use crate::write::{Writer, Written};

words! {
    /// What about a history does not hold together.
    pub enum BreakKind {
        /// The entry does not carry the digest of the one before: nothing shows that none is missing between them.
        Unchained = "unchained",
        /// The digest it carries is not that of the entry before: one of the two was edited, or one between them is gone.
        Altered = "altered",
        /// It does not start in the state where the one before ended.
        Gap = "gap",
        /// No such move is in the table of moves.
        NotAMove = "not-a-move",
        /// The plan is not in the state where its history ends.
        StateDiffers = "state-differs",
    }
}

/// A place where a history does not hold together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Break {
    /// What does not hold.
    pub kind: BreakKind,
    /// The place, as a JSON Pointer (RFC 6901): an entry, or the plan's `state`.
    pub at: String,
}

impl Break {
    /// What does not hold, in words.
    pub fn message(&self, lang: Lang) -> &'static str {
        let (en, fr) = match self.kind {
            BreakKind::Unchained => (
                "this entry is not chained to the one before: it has no `prev`",
                "cette entrée n'est pas liée à la précédente : elle n'a pas de `prev`",
            ),
            BreakKind::Altered => (
                "the entry before was edited, or one between is gone: its digest is not the one in `prev`",
                "l'entrée précédente a été modifiée, ou une autre manque entre les deux : son empreinte n'est pas celle de `prev`",
            ),
            BreakKind::Gap => (
                "this entry does not start where the one before ended",
                "cette entrée ne commence pas là où la précédente finit",
            ),
            BreakKind::NotAMove => ("there is no such move", "ce passage n'existe pas"),
            BreakKind::StateDiffers => (
                "the plan is not in the state where its history ends",
                "le plan n'est pas dans l'état où finit son historique",
            ),
        };
        lang.pick(en, fr)
    }
}

impl HistoryEntry {
    /// The digest that the entry after this one carries in `prev`: SHA-256 over canonical JSON (RFC 8785).
    pub fn digest(&self) -> String {
        let mut canonical = Writer::canonical();
        self.write(&mut canonical);
        canonical.digest()
    }
}

impl Plan {
    /// The digest of the last entry of the history. Kept elsewhere, it shows whether entries were taken off the end, which
    /// [`verify`] cannot see from the plan alone.
    pub fn history_digest(&self) -> Option<String> {
        self.history.values().last().map(HistoryEntry::digest)
    }
}

/// Follows the history of a plan from its first entry; an empty list when all of it holds together.
///
/// What was taken off the end together with a change of `state` cannot be seen from the plan alone: keep a copy of its
/// [`history_digest`](Plan::history_digest) elsewhere to see that too.
///
/// # Example
///
/// ```
/// use iepkit::{Plan, lifecycle::verify};
///
/// let plan = Plan::from_json(
///     r#"{"iepkit": 1, "id": "p", "language": "en", "state": "active", "student": {"id": "s"}, "history": [
///         {"event": "open", "date": "2026-09-10", "by": "a", "to": "assessing"}]}"#,
/// )?;
/// let breaks = verify(&plan);
/// assert_eq!((breaks[0].kind.as_str(), breaks[0].at.as_str()), ("state-differs", "/state"));
/// # Ok::<(), iepkit::ReadError>(())
/// ```
pub fn verify(plan: &Plan) -> Vec<Break> {
    let mut breaks = Vec::new();
    let mut before: Option<&HistoryEntry> = None;
    for (index, entry) in plan.history.iter() {
        let at = Place::default().key("history").index(index).to_string();
        let mut found = |kind| breaks.push(Break { kind, at: at.clone() });
        if let Some(before) = before {
            match &entry.prev {
                None => found(BreakKind::Unchained),
                Some(prev) if prev.as_str() != before.digest() => found(BreakKind::Altered),
                Some(_) => {}
            }
            if entry.from != Some(before.to) {
                found(BreakKind::Gap);
            }
        } else if entry.prev.is_some() {
            found(BreakKind::Altered);
        }
        if !is_move(entry) {
            found(BreakKind::NotAMove);
        }
        before = Some(entry);
    }
    if before.is_some_and(|last| last.to != plan.state) {
        breaks.push(Break { kind: BreakKind::StateDiffers, at: "/state".to_owned() });
    }
    breaks
}

/// The state that a history leads to, when every entry is a move from where the one before ended.
pub fn replay(history: &List<HistoryEntry>) -> Option<State> {
    let mut entries = history.values();
    let first = entries.next().filter(|first| is_move(first))?;
    entries.try_fold(first.to, |state, entry| (entry.from == Some(state) && is_move(entry)).then_some(entry.to))
}

/// Whether an entry is a move of the table.
pub(crate) fn is_move(entry: &HistoryEntry) -> bool {
    let event = EventKind::of_word(entry.event.as_str());
    MOVES.iter().any(|row| Some(row.event) == event && row.from == entry.from && row.to == entry.to)
}

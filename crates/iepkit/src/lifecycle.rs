//! The life of a plan: what may happen to it, when, by whom, and what must be true first.
//!
//! [`MOVES`] is the one table of moves. [`advance`] makes a move, or says why it cannot be made; [`allowed`] lists the moves
//! that a plan has from where it is; [`next_steps`] says what stands between a plan and its next state. [`verify`] follows the
//! history of a plan from its first entry.

mod advance;
mod event;
mod history;
mod moves;
mod next;
mod refusal;

pub use advance::{AdvanceOptions, advance};
pub use event::Event;
pub(crate) use history::is_move;
pub use history::{Break, BreakKind, replay, verify};
pub use moves::{EventKind, MOVES, Move, Who, allowed, diagram};
pub use next::{NextSteps, Step, next_steps};
pub use refusal::Refusal;

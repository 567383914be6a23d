//! Plans from files.

mod compression;
mod files;
mod lines;

pub use files::Files;
pub use lines::Lines;

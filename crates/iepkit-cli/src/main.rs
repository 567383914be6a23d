//! The `iepkit` command.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(iepkit_cli::run(std::env::args_os().skip(1)))
}

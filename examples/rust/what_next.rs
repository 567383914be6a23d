//! What to do next: for every plan of a folder, what stands before its next move, and what is due.
//!
//! ```text
//! what-next FOLDER FROM TO
//! ```

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use iepkit::deadlines::{DeadlineOptions, deadlines};
use iepkit::lifecycle::{AdvanceOptions, next_steps};
use iepkit::{Date, Lang, Plan};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [folder, first, last] = arguments.as_slice() else { return Err("usage: what-next FOLDER FROM TO".into()) };
    let (first, last): (Date, Date) = (first.parse()?, last.parse()?);
    let mut plans: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<std::io::Result<_>>()?;
    plans.retain(|path| path.extension().is_some_and(|ending| ending == "yaml"));
    plans.sort();
    plans.iter().try_for_each(|path| tell(path, first, last))
}

/// Prints who has to settle what before a plan can go on, and what is due up to the last day.
fn tell(path: &Path, first: Date, last: Date) -> Result<(), Box<dyn Error>> {
    let plan = Plan::from_yaml(&fs::read_to_string(path)?)?;
    let next = next_steps(&plan, first, &AdvanceOptions::default())?;
    let event = next.event.map_or("nothing", |event| event.as_str());
    println!("{}: {}, next {event}", path.file_name().unwrap_or_default().display(), plan.state);
    for step in &next.steps {
        let who: Vec<&str> = step.who.iter().map(|member| member.as_str()).collect();
        println!("  {}: {}", who.join(", "), step.finding.question);
    }
    for deadline in deadlines(&plan, first, last, &DeadlineOptions::default())? {
        println!("  {} {}: {}", deadline.due, deadline.standing, deadline.message(Lang::En));
    }
    Ok(())
}

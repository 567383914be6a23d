//! The public names of the Swift package.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::run::{Done, root};

/// Compares the names in the symbol graph under a folder with the listing of them: one that comes or goes is a decision.
pub fn compare(graphs: &Path) -> Done {
    let listing = "bindings/swift/api.txt";
    let listed = fs::read_to_string(root().join(listing)).map_err(|error| format!("{listing}: {error}"))?;
    let graph = graph(graphs)?.ok_or_else(|| format!("{} holds no symbol graph", graphs.display()))?;
    let found = names(&graph)?;
    if found == listed {
        return Ok(());
    }
    let copy = graph.with_file_name("api.txt");
    fs::write(&copy, found).map_err(|error| format!("{}: {error}", copy.display()))?;
    Err(format!("the public names of IEPKit changed: if that is meant, copy {} over {listing}", copy.display()))
}

/// The symbol graph of the package, somewhere in a folder.
fn graph(folder: &Path) -> Result<Option<PathBuf>, String> {
    for entry in fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))? {
        let entry = entry.map_err(|error| error.to_string())?;
        if entry.file_name() == "IEPKit.symbols.json" {
            return Ok(Some(entry.path()));
        }
        if entry.file_type().is_ok_and(|kind| kind.is_dir())
            && let Some(graph) = graph(&entry.path())?
        {
            return Ok(Some(graph));
        }
    }
    Ok(None)
}

/// The names, sorted, one a line.
fn names(graph: &Path) -> Result<String, String> {
    let text = fs::read_to_string(graph).map_err(|error| format!("{}: {error}", graph.display()))?;
    let graph: Value = serde_json::from_str(&text).map_err(|error| error.to_string())?;
    let symbols = graph.get("symbols").and_then(Value::as_array).into_iter().flatten();
    let mut names: Vec<String> = symbols.filter_map(|symbol| symbol.get("pathComponents")).map(name).collect();
    names.sort();
    Ok(names.join("\n") + "\n")
}

fn name(path: &Value) -> String {
    path.as_array().into_iter().flatten().filter_map(Value::as_str).collect::<Vec<_>>().join(".")
}

//! Compresses the schemas: 68 KB of text that repeats itself and is seldom asked for.

use std::path::Path;
use std::{env, fs};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let out = env::var("OUT_DIR")?;
    for name in ["plan", "policy", "report"] {
        let schema = format!("../../docs/schema/{name}.schema.json");
        println!("cargo::rerun-if-changed={schema}");
        let compressed = lz4_flex::compress_prepend_size(&fs::read(&schema)?);
        fs::write(Path::new(&out).join(format!("{name}.schema.lz4")), compressed)?;
    }
    Ok(())
}

use iepkit::{CheckOptions, Plan, check};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let text = r#"{"iepkit": 1, "id": "plan-1", "language": "en", "state": "planning", "student": {"id": "s-1"}}"#;
    let report = check(&Plan::from_json(text)?, "2026-11-23".parse()?, &CheckOptions::default())?;
    for finding in &report.findings {
        println!("{} {} {}", finding.severity, finding.at, finding.question);
    }
    Ok(())
}

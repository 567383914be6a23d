//! What holds of every table: rows, bytes and formats.

use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use arrow_array::RecordBatch;
use iepkit::{Lang, Policy};
use iepkit_batch::{BatchOptions, Entry, FACTS, FINDINGS, Format, Tally, check_all, facts_schema, findings_schema};
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;

use crate::common::{ON, both, entries, options, samples, written};

fn with(threads: usize) -> BatchOptions {
    BatchOptions { threads, ..options(ON) }
}

#[test]
fn bytes_are_the_same_whatever_the_number_of_threads() {
    let lines = samples(400);
    for format in [Format::Ndjson, Format::Csv, Format::Parquet] {
        let alone = written(entries(&lines), with(1), format);
        assert!(alone.0.len() > 1000);
        for threads in [2, 5] {
            assert!(written(entries(&lines), with(threads), format) == alone, "{format:?} on {threads} threads");
        }
    }
}

#[test]
fn parquet_gives_back_the_rows_and_the_schema() {
    let lines = samples(200);
    let (findings, facts) = written(entries(&lines), with(2), Format::Parquet);
    let read = |file: Vec<u8>, schema| {
        let builder = ParquetRecordBatchReaderBuilder::try_new(bytes::Bytes::from(file)).unwrap();
        assert_eq!(*builder.schema(), schema);
        builder.with_batch_size(1 << 20).build().unwrap().map(Result::unwrap).collect::<Vec<RecordBatch>>()
    };
    let rows = |batches: &[RecordBatch]| batches.iter().map(RecordBatch::num_rows).sum::<usize>();
    let (as_findings, as_facts) = both(entries(&lines), with(2));
    assert_eq!(rows(&read(findings, findings_schema())), as_findings.len());
    assert_eq!(rows(&read(facts, facts_schema())), as_facts.len());
}

#[test]
fn csv_has_the_values_that_ndjson_has() {
    let lines = samples(200);
    let (findings, facts) = written(entries(&lines), with(2), Format::Csv);
    let (as_findings, as_facts) = both(entries(&lines), with(2));
    for (file, rows, columns) in [(findings, as_findings, FINDINGS), (facts, as_facts, FACTS)] {
        let mut reader = csv::Reader::from_reader(&file[..]);
        assert!(reader.headers().unwrap().iter().eq(columns.iter().map(|column| column.name)));
        let records: Vec<csv::StringRecord> = reader.into_records().map(Result::unwrap).collect();
        assert_eq!(records.len(), rows.len());
        for (record, row) in records.iter().zip(&rows) {
            for (field, column) in record.iter().zip(columns) {
                let value = &row[column.name];
                let same = match value {
                    serde_json::Value::Null => field.is_empty(),
                    serde_json::Value::String(text) => field == text,
                    serde_json::Value::Number(number) => field.parse::<f64>().ok() == number.as_f64(),
                    value => Some(field == "true") == value.as_bool() && ["true", "false"].contains(&field),
                };
                assert!(same, "{}: {field} is not {value}", column.name);
            }
        }
    }
}

#[test]
fn an_id_that_a_spreadsheet_would_run_is_made_harmless() {
    let plan = br#"{"iepkit": 1, "id": "-2", "language": "en", "state": "planning", "student": {"id": "s"}}"#;
    let plans = || [Entry::json(plan.to_vec()).of_file("=HYPERLINK(1)"), Entry::json(b"{".to_vec()).of_file("@SUM")];
    let (_, facts) = written(plans(), with(1), Format::Csv);
    let text = String::from_utf8(facts).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    assert!(lines[1].starts_with("'=HYPERLINK(1),,'-2,"), "{text}");
    assert!(lines[2].starts_with("'@SUM,,,"), "{text}");
    // Other formats run nothing, and say what there is.
    assert_eq!(both(plans(), with(1)).1[0]["plan"], "-2");
}

#[test]
fn every_column_says_what_it_is_in_both_languages() {
    for columns in [FINDINGS, FACTS] {
        for column in columns {
            let [en, fr] = Lang::ALL.map(|lang| column.meaning(lang));
            assert!(en.ends_with('.') || en.ends_with('…'), "{en}");
            assert!(fr.ends_with('.') || fr.ends_with('…'), "{fr}");
            assert_ne!(en, fr);
        }
    }
}

#[test]
fn the_tally_counts_what_is_in_the_tables() {
    let lines = samples(200);
    let mut all = Tally::default();
    for tables in check_all(entries(&lines), with(2)) {
        all += tables.tally;
    }
    let (findings, facts) = both(entries(&lines), with(2));
    let of =
        |severity: &str| findings.iter().filter(|row| row["severity"] == severity && row["waiver"].is_null()).count();
    let found = Tally {
        plans: facts.len() as u64,
        failed: facts.iter().filter(|row| !row["error"].is_null()).count() as u64,
        with_errors: facts.iter().filter(|row| row["errors"].as_i64() > Some(0)).count() as u64,
        errors: of("error") as u64,
        warnings: of("warning") as u64,
        advice: of("advice") as u64,
    };
    assert_eq!(all, found);
    assert_eq!(all.failed, 2);
}

#[test]
fn the_policy_and_the_language_asked_for_hold() {
    let text = "policy = 1\nid = \"board\"\nversion = \"1\"\nextends = \"core@1\"\n[rules.plan-without-goal]\nseverity = \"off\"\n";
    let policy = Policy::from_toml(text).unwrap();
    let plan = r#"{"iepkit": 1, "id": "p", "language": "en", "state": "planning", "student": {"id": "s"}}"#;
    let how = BatchOptions { policy: Some(policy), lang: Some(Lang::Fr), ..options(ON) };
    let (findings, facts) = both(entries(&[plan.to_owned(), "{".to_owned()]), how);
    assert!(findings.iter().all(|row| row["rule"] != "plan-without-goal"));
    assert_eq!(facts[0]["policy"], "board");
    assert_eq!(findings.last().unwrap()["message"], "ceci n'est pas du JSON");
}

#[test]
fn a_plan_that_cannot_be_checked_is_told_in_its_own_language() {
    let head = r#"{"iepkit": 1, "id": "p", "language": "fr", "state": "planning", "student": {"id": "s"}"#;
    let wrong = [r#", "policy": "nowhere"}"#, r#", "gaols": []}"#, ""].map(|rest| format!("{head}{rest}"));
    let (findings, _) = both(entries(&wrong), options(ON));
    let message = |row: usize| findings[row]["message"].as_str().unwrap();
    assert!(message(0).starts_with("aucune politique intégrée"), "{}", message(0));
    assert!(message(1).starts_with("clé inconnue"), "{}", message(1));
    assert_eq!(message(2), "ceci n'est pas du JSON");
    let english = BatchOptions { lang: Some(Lang::En), ..options(ON) };
    assert_eq!(both(entries(&wrong), english).0[2]["message"], "this is not JSON");
}

#[test]
fn a_row_says_which_words_its_finding_means() {
    let statement = "Émilie 👧 lit mieux";
    let plan = format!(
        r#"{{"iepkit": 1, "id": "p", "language": "fr", "state": "planning", "student": {{"id": "s"}},
            "goals": [{{"id": "g", "statement": "{statement}"}}]}}"#
    );
    let (findings, _) = both(entries(&[plan.replace('\n', " "), "{".to_owned()]), options(ON));
    let of = |rule: &str| findings.iter().find(|row| row["rule"] == rule).unwrap();
    let place = |row: &serde_json::Value, end| usize::try_from(row[end].as_u64().unwrap()).unwrap();
    let vague = of("goal-vague-qualifier");
    let (start, end) = (place(vague, "span_start"), place(vague, "span_end"));
    assert_eq!(statement.chars().skip(start).take(end - start).collect::<String>(), "mieux");
    for row in [of("goal-without-owner"), findings.last().unwrap()] {
        assert!(row["span_start"].is_null() && row["span_end"].is_null(), "{row}");
    }
}

#[test]
fn whoever_takes_tables_slowly_holds_the_plans_back() {
    let drawn = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&drawn);
    let plans = (0..).map(move |_| {
        count.fetch_add(1, Ordering::Relaxed);
        Entry::json(b"{}".to_vec())
    });
    let mut tables = check_all(plans, with(2));
    assert_eq!(drawn.load(Ordering::Relaxed), 0);
    let first = tables.next().unwrap().tally.plans as usize;
    // Without end as they are, no more are drawn than a few stretches ahead.
    assert!(drawn.load(Ordering::Relaxed) <= 9 * first);
}

/// A file that is full.
struct Full;

impl Write for Full {
    fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
        Err(std::io::ErrorKind::StorageFull.into())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[test]
fn what_cannot_be_written_is_an_error_that_says_why() {
    let lines = samples(50);
    for format in [Format::Ndjson, Format::Csv, Format::Parquet] {
        let trouble = iepkit_batch::TableFile::new(Full, format, &facts_schema()).and_then(|mut file| {
            for tables in check_all(entries(&lines), with(1)) {
                file.write(&tables.facts)?;
            }
            file.finish()
        });
        assert_eq!(trouble.unwrap_err().kind(), std::io::ErrorKind::StorageFull, "{format:?}");
    }
}

//! The page of the tables that many plans come to.

use iepkit::Lang;
use iepkit_batch::{Column, FACTS, FINDINGS, Kind};

/// The columns of both tables in one language.
pub fn page(lang: Lang) -> String {
    let (title, intro, findings, facts, [name, kind, what]) = match lang {
        Lang::En => (
            "The tables",
            "What many plans come to: the same two tables from the command, Rust, Python and Spark. Generated from the source by\n\
             `cargo xtask gen`; [many-plans.md](many-plans.md) says how to get them. En français : [tableaux.md](tableaux.md).\n\n\
             A column whose type ends in `?` may be null. The types are those of Arrow and Parquet; in NDJSON and CSV a date is\n\
             `YYYY-MM-DD`. In CSV a missing value is empty, and a text that a spreadsheet would run as a formula has a `'` before it.",
            "## Findings\n\nA row for each finding, in the order of the report, those that a waiver sets aside last; and one for each \
             plan that could not be\nchecked. To count what stands, leave out the rows that have a `waiver` or an `error`.",
            "## Facts\n\nOne row for each plan, whether it could be checked or not.",
            ["column", "type", "what it says"],
        ),
        Lang::Fr => (
            "Les tableaux",
            "Ce que donnent beaucoup de plans : les deux mêmes tableaux depuis la commande, Rust, Python et Spark. Généré à partir\n\
             du code par `cargo xtask gen`; [beaucoup-de-plans.md](beaucoup-de-plans.md) dit comment les obtenir. In English:\n\
             [tables.md](tables.md).\n\n\
             Une colonne dont le type finit par `?` peut être nulle. Les types sont ceux d'Arrow et de Parquet; en NDJSON et en CSV,\n\
             une date s'écrit `AAAA-MM-JJ`. En CSV, une valeur absente est vide, et un texte qu'un tableur exécuterait comme une\n\
             formule est précédé d'un `'`.",
            "## Les constats\n\nUne rangée par constat, dans l'ordre du rapport, ceux qu'une dérogation écarte à la fin; et une par \
             plan qui n'a pas pu être vérifié.\nPour compter ce qui est maintenu, laissez de côté les rangées qui ont un `waiver` ou un \
             `error`.",
            "## Les faits\n\nUne rangée par plan, qu'il ait pu être vérifié ou non.",
            ["colonne", "type", "ce qu'elle dit"],
        ),
    };
    let head = format!("| {name} | {kind} | {what} |\n|---|---|---|\n");
    let rows = |columns: &[Column]| columns.iter().map(|column| row(column, lang)).collect::<String>();
    format!("# {title}\n\n{intro}\n\n{findings}\n\n{head}{}\n{facts}\n\n{head}{}", rows(FINDINGS), rows(FACTS))
}

fn row(column: &Column, lang: Lang) -> String {
    let kind = match column.kind {
        Kind::Text => "Utf8",
        Kind::Whole => "Int64",
        Kind::Number => "Float64",
        Kind::Flag => "Boolean",
        Kind::Date => "Date32",
    };
    let may_be_null = if column.nullable { "?" } else { "" };
    format!("| `{}` | {kind}{may_be_null} | {} |\n", column.name, column.meaning(lang))
}

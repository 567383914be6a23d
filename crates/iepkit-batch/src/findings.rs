//! The table of findings.

use crate::check::Checked;
use crate::column::{Column, Kind, Row};
use crate::shared::{COLUMN, FILE, LINE, PLAN, ROW};

/// The rows of what came of a plan: its findings, then those that a waiver sets aside; or one row that says why there are none.
pub fn rows(checked: &Checked) -> impl Iterator<Item = Row<'_>> {
    let findings = checked.report().into_iter().flat_map(|report| report.findings.iter().chain(&report.waived));
    let failed = checked.failure().map(|_| Row { checked, finding: None });
    findings.map(|finding| Row { checked, finding: Some(finding) }).chain(failed)
}

/// The columns of the table of findings.
///
/// It has a row for each finding, in the order of the report, those that a waiver sets aside last; and one for each plan that
/// could not be checked.
pub static FINDINGS: &[Column] = &[
    FILE,
    ROW,
    PLAN,
    Column::sparse(
        "rule",
        Kind::Text,
        |row| row.finding.map(|finding| &*finding.rule).into(),
        "The rule that found it, which is also the code of its message. Null when the plan could not be checked.",
        "La règle qui l'a trouvé, qui est aussi le code du message. Nul quand le plan n'a pas pu être vérifié.",
    ),
    Column::sparse(
        "severity",
        Kind::Text,
        |row| row.finding.map(|finding| finding.severity.as_str()).into(),
        "How much it weighs: `error`, `warning` or `advice`.",
        "Son poids : `error`, `warning` ou `advice`.",
    ),
    Column::sparse(
        "aspect",
        Kind::Text,
        |row| row.finding.map(|finding| finding.aspect.as_str()).into(),
        "What it says of the plan: `completeness`, `duty` or `quality`.",
        "Ce qu'il dit du plan : `completeness`, `duty` ou `quality`.",
    ),
    Column::sparse(
        "gate",
        Kind::Text,
        |row| row.finding.map(|finding| finding.gate.as_str()).into(),
        "The move it stands in the way of: `propose`, `activate`, `review`, `close` or `live`.",
        "Le passage qu'il retient : `propose`, `activate`, `review`, `close` ou `live`.",
    ),
    Column::sparse(
        "at",
        Kind::Text,
        |row| {
            row.finding
                .map(|finding| finding.at.as_str())
                .or(row.checked.failure().and_then(|failure| failure.at()))
                .into()
        },
        "The place in the plan, of the finding or of the error, as a JSON Pointer.",
        "L'endroit du constat ou de l'erreur dans le plan, en pointeur JSON.",
    ),
    Column::sparse(
        "span_start",
        Kind::Whole,
        |row| row.finding.and_then(|finding| finding.span).map(|[start, _]| start).into(),
        "Where the words that are meant start in the text at that place, in characters, from 0. Null for a finding on no words.",
        "Où commencent les mots en cause dans le texte de cet endroit, en caractères, à partir de 0. Nul pour un constat qui \
         n'en vise aucun.",
    ),
    Column::sparse(
        "span_end",
        Kind::Whole,
        |row| row.finding.and_then(|finding| finding.span).map(|[_, end]| end).into(),
        "Where they end, in characters: that of the first one after them.",
        "Où ils finissent, en caractères : la place du premier qui les suit.",
    ),
    Column::sparse(
        "entity_kind",
        Kind::Text,
        |row| row.finding.map(|finding| finding.entity.kind.as_str()).into(),
        "What kind of entity the place belongs to: `plan`, `member`, `need`, `goal`…",
        "La sorte d'entité de l'endroit : `plan`, `member`, `need`, `goal`…",
    ),
    Column::sparse(
        "entity_id",
        Kind::Text,
        |row| row.finding.map(|finding| finding.entity.id.as_str()).into(),
        "The id of that entity.",
        "L'identifiant de cette entité.",
    ),
    Column::sparse(
        "key",
        Kind::Text,
        |row| row.finding.map(|finding| finding.key.as_str()).into(),
        "The same as long as the finding is, even when entities move.",
        "La même clé tant que le constat demeure, même si les entités changent de place.",
    ),
    Column::sparse(
        "args",
        Kind::Text,
        // Named texts always have a JSON form.
        |row| row.finding.map(|finding| serde_json::to_string(&finding.args).unwrap_or_default()).into(),
        "The values that decided, as a JSON object of texts: ids, words of the format, dates and numbers.",
        "Les valeurs qui ont décidé, en objet JSON de textes : identifiants, mots du format, dates et nombres.",
    ),
    Column::full(
        "message",
        Kind::Text,
        |row| match (row.finding, row.checked.failure()) {
            (Some(finding), _) => finding.message.as_str().into(),
            (None, failure) => failure.map(|failure| failure.message()).into(),
        },
        "What is wrong, in the language asked for, else in the plan's.",
        "Ce qui ne va pas, dans la langue demandée, sinon dans celle du plan.",
    ),
    Column::sparse(
        "waiver",
        Kind::Text,
        |row| row.finding.and_then(|finding| finding.waiver.as_deref()).into(),
        "The place of the waiver that sets the finding aside. Null for a finding that stands.",
        "L'endroit de la dérogation qui écarte le constat. Nul pour un constat maintenu.",
    ),
    Column::sparse(
        "error",
        Kind::Text,
        |row| row.checked.failure().map(|failure| failure.code()).into(),
        "Why the plan could not be checked, as a code. Null for a finding.",
        "Pourquoi le plan n'a pas pu être vérifié, en code. Nul pour un constat.",
    ),
    LINE,
    COLUMN,
];

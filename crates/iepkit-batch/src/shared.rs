//! The columns that both tables have: where a plan comes from, and where its text stops being one.

use crate::column::{Column, Kind};

/// The file of the plan.
pub const FILE: Column = Column::sparse(
    "file",
    Kind::Text,
    |row| row.checked.file.as_deref().into(),
    "The file of the plan, below the folder that was read. Null when the plans were not in a folder.",
    "Le fichier du plan, dans le dossier lu. Nul quand les plans ne viennent pas d'un dossier.",
);

/// The line or the row of the plan.
pub const ROW: Column = Column::sparse(
    "row",
    Kind::Whole,
    |row| row.checked.row.into(),
    "The line of the plan in a file with a plan a line, or its row in a column, from 1. Null when the plan is a file of its own.",
    "La ligne du plan dans un fichier d'un plan par ligne, ou sa rangée dans une colonne, à partir de 1. Nul quand le plan \
     est un fichier à lui seul.",
);

/// The plan's id.
pub const PLAN: Column = Column::sparse(
    "plan",
    Kind::Text,
    |row| row.checked.plan().into(),
    "The plan's id. Null when the plan does not read and its id cannot be seen.",
    "L'identifiant du plan. Nul quand le plan ne se lit pas et que son identifiant n'est pas visible.",
);

/// The line of what is wrong.
pub const LINE: Column = Column::sparse(
    "line",
    Kind::Whole,
    |row| row.checked.failure().and_then(|failure| failure.line_column()).map(|(line, _)| line).into(),
    "The line of the error in the text of the plan, from 1.",
    "La ligne de l'erreur dans le texte du plan, à partir de 1.",
);

/// The column of what is wrong.
pub const COLUMN: Column = Column::sparse(
    "column",
    Kind::Whole,
    |row| row.checked.failure().and_then(|failure| failure.line_column()).map(|(_, column)| column).into(),
    "The column of the error in that line, in characters, from 1.",
    "La colonne de l'erreur dans cette ligne, en caractères, à partir de 1.",
);

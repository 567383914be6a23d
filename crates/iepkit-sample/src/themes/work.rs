//! Themes of mathematics and work habits.

use super::{
    CHECK, CLASSROOM, GoalPattern, HOME, LESSON, Measure, NO_TEXT, RESOURCE_ROOM, StrategyPattern, TASK, Theme, WEEK,
    Who, text,
};

pub const THEMES: &[Theme] = &[
    Theme {
        area: "academic",
        grades: 1..=11,
        challenge: text(
            "Loses track of the steps in written operations",
            "Perd le fil des étapes dans les opérations écrites",
        ),
        level: NO_TEXT,
        need: text("Carry out operations step by step", "Effectuer les opérations étape par étape"),
        goals: [
            GoalPattern {
                measure: Measure::Percent { of: text("20 additions", "20 additions") },
                baseline: 35..=55,
                target: 80..=95,
                trial: CHECK,
                statement: text(
                    "Solves {n}% of 20 additions on a worksheet without a calculator",
                    "Résout {n}\u{a0}% de 20 additions sur une feuille d'exercices, sans calculatrice",
                ),
                behaviour: text("solves additions", "résout des additions"),
                condition: text(
                    "on a worksheet, without a calculator",
                    "sur une feuille d'exercices, sans calculatrice",
                ),
                tool: text("corrected worksheets", "feuilles d'exercices corrigées"),
                strategies: [
                    StrategyPattern {
                        by: Who::Teacher,
                        place: CLASSROOM,
                        when: text("during each mathematics lesson", "à chaque cours de mathématique"),
                        statement: text(
                            "Give squared paper with one column marked for each place value",
                            "Fournir du papier quadrillé où chaque valeur de position a sa colonne",
                        ),
                    },
                    StrategyPattern {
                        by: Who::Resource,
                        place: RESOURCE_ROOM,
                        when: NO_TEXT,
                        statement: text(
                            "Work through three additions aloud with {name} and a step card",
                            "Résoudre trois additions à voix haute avec {name} et une fiche d'étapes",
                        ),
                    },
                ],
                post_school: false,
            },
            GoalPattern {
                measure: Measure::Level {
                    scale: text("problem-solving rubric", "grille de résolution de problèmes"),
                    top: 4,
                },
                baseline: 1..=1,
                target: 2..=3,
                trial: TASK,
                statement: text(
                    "Explains in writing the steps of a word problem at level {n} of the problem-solving rubric",
                    "Explique par écrit les étapes d'un problème au niveau {n} de la grille de résolution de problèmes",
                ),
                behaviour: text(
                    "explains the steps of a problem in writing",
                    "explique par écrit les étapes d'un problème",
                ),
                condition: text(
                    "given a word problem at the level of the class",
                    "à partir d'un problème du niveau de la classe",
                ),
                tool: text("problem-solving rubric", "grille de résolution de problèmes"),
                strategies: [
                    StrategyPattern {
                        by: Who::Resource,
                        place: RESOURCE_ROOM,
                        when: NO_TEXT,
                        statement: text(
                            "Draw the problem with {name} before choosing an operation",
                            "Dessiner le problème avec {name} avant de choisir une opération",
                        ),
                    },
                    StrategyPattern {
                        by: Who::Teacher,
                        place: CLASSROOM,
                        when: text("for each word problem", "à chaque problème écrit"),
                        statement: text(
                            "Give a sheet with four boxes: data, question, steps, answer",
                            "Remettre une feuille à quatre cases : données, question, étapes, réponse",
                        ),
                    },
                ],
                post_school: false,
            },
        ],
    },
    Theme {
        area: "organizational",
        grades: 1..=11,
        challenge: text("Leaves written work after a few minutes", "Délaisse son travail écrit après quelques minutes"),
        level: text("Finishes a drawing of twenty minutes in one go", "Termine d'un trait un dessin de vingt minutes"),
        need: text("Stay on a written task until it is done", "Poursuivre une tâche écrite jusqu'à la fin"),
        goals: [
            GoalPattern {
                measure: Measure::Duration { unit: "min" },
                baseline: 2..=4,
                target: 8..=15,
                trial: LESSON,
                statement: text(
                    "Keeps eyes or pencil on the page for {n} minutes during written work",
                    "Garde les yeux ou le crayon sur la page pendant {n} minutes de travail écrit",
                ),
                behaviour: text("keeps eyes or pencil on the page", "garde les yeux ou le crayon sur la page"),
                condition: text(
                    "during individual written work in class",
                    "pendant le travail écrit individuel en classe",
                ),
                tool: text("teacher's timer log", "registre du minuteur"),
                strategies: [
                    StrategyPattern {
                        by: Who::Teacher,
                        place: CLASSROOM,
                        when: text("at the start of each written task", "au début de chaque tâche écrite"),
                        statement: text(
                            "Set a visual timer at 4 minutes and add one each week",
                            "Régler un minuteur visuel à 4 minutes et ajouter une minute chaque semaine",
                        ),
                    },
                    StrategyPattern {
                        by: Who::Parent,
                        place: HOME,
                        when: NO_TEXT,
                        statement: text(
                            "Do homework in blocks with a timer and a pause between blocks",
                            "Faire les devoirs par blocs avec un minuteur et une pause entre les blocs",
                        ),
                    },
                ],
                post_school: false,
            },
            GoalPattern {
                measure: Measure::Latency {
                    unit: "min",
                    cue: text("the instruction to the class", "la consigne donnée au groupe"),
                },
                baseline: 7..=12,
                target: 2..=3,
                trial: TASK,
                statement: text(
                    "Writes the first line within {n} minutes of the instruction",
                    "Écrit la première ligne dans les {n} minutes suivant la consigne",
                ),
                behaviour: text("writes the first line", "écrit la première ligne"),
                condition: text("in class, after the instruction", "en classe, après la consigne"),
                tool: text("stopwatch and log", "chronomètre et registre"),
                strategies: [
                    StrategyPattern {
                        by: Who::Teacher,
                        place: CLASSROOM,
                        when: text("after each instruction", "après chaque consigne"),
                        statement: text(
                            "Put a start card with the first step in front of {name}",
                            "Déposer une carte de départ avec la première étape devant {name}",
                        ),
                    },
                    StrategyPattern {
                        by: Who::Resource,
                        place: CLASSROOM,
                        when: NO_TEXT,
                        statement: text(
                            "Rehearse with {name} three ways to begin a task",
                            "Pratiquer avec {name} trois façons de commencer une tâche",
                        ),
                    },
                ],
                post_school: false,
            },
        ],
    },
    Theme {
        area: "organizational",
        grades: 3..=11,
        challenge: text("Leaves books and homework at school", "Laisse ses livres et ses devoirs à l'école"),
        level: NO_TEXT,
        need: text("Have the right things at the right time", "Avoir le bon matériel au bon moment"),
        goals: [
            GoalPattern {
                measure: Measure::Ratio { of: 5, unit: text("day", "day") },
                baseline: 1..=2,
                target: 4..=4,
                trial: WEEK,
                statement: text(
                    "Ticks every line of the homework checklist before leaving school {n} days out of {of}",
                    "Coche toutes les lignes de sa liste de devoirs avant de quitter l'école {n} jours sur {of}",
                ),
                behaviour: text(
                    "ticks every line of the homework checklist",
                    "coche toutes les lignes de sa liste de devoirs",
                ),
                condition: text("at the end of the school day", "à la fin de la journée de classe"),
                tool: text("checklists kept in the planner", "listes conservées dans l'agenda"),
                strategies: [
                    StrategyPattern {
                        by: Who::Teacher,
                        place: CLASSROOM,
                        when: text("ten minutes before the bell", "dix minutes avant la cloche"),
                        statement: text(
                            "Open the checklist with {name} and leave time to fill the bag",
                            "Ouvrir la liste avec {name} et laisser le temps de remplir le sac",
                        ),
                    },
                    StrategyPattern {
                        by: Who::Parent,
                        place: HOME,
                        when: text("after supper", "après le souper"),
                        statement: text(
                            "Empty the bag together and initial the checklist",
                            "Vider le sac ensemble et parapher la liste",
                        ),
                    },
                ],
                post_school: false,
            },
            GoalPattern {
                measure: Measure::Percent { of: text("assignments of the week", "travaux de la semaine") },
                baseline: 25..=50,
                target: 80..=95,
                trial: WEEK,
                statement: text(
                    "Hands in {n}% of the week's assignments by the due date",
                    "Remet {n}\u{a0}% des travaux de la semaine à la date prévue",
                ),
                behaviour: text("hands in assignments by the due date", "remet ses travaux à la date prévue"),
                condition: text("in every subject", "dans toutes les matières"),
                tool: text("assignment register", "registre des travaux"),
                strategies: [
                    StrategyPattern {
                        by: Who::Pupil,
                        place: CLASSROOM,
                        when: text("at the start of each lesson", "au début de chaque cours"),
                        statement: text(
                            "Write each due date in the planner and show it to a classmate",
                            "Noter chaque date de remise dans l'agenda et la montrer à un camarade",
                        ),
                    },
                    StrategyPattern {
                        by: Who::Resource,
                        place: CLASSROOM,
                        when: NO_TEXT,
                        statement: text(
                            "Cut long assignments with {name} into three dated parts",
                            "Découper les longs travaux avec {name} en trois parties datées",
                        ),
                    },
                ],
                post_school: false,
            },
        ],
    },
];

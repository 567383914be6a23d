//! What is done around the goals: at home, by the student, in the whole plan, or instead of a goal.

use super::themes::{CLASSROOM, HOME};
use super::words::{Text, text};

/// Something done beside the goals.
#[derive(Clone, Copy, Default)]
pub struct Support {
    pub place: Text,
    pub when: Text,
    pub statement: Text,
}

/// A support that is given at stated times.
#[derive(Clone, Copy, Default)]
pub struct Provision {
    pub kind: &'static str,
    pub place: Text,
    pub statement: Text,
}

/// A need that is met by an accommodation and asks for no goal.
#[derive(Clone, Copy, Default)]
pub struct GoallessNeed {
    pub area: &'static str,
    pub challenge: Text,
    pub need: Text,
    pub when: Text,
    pub accommodation: Text,
    pub reason: Text,
}

/// A challenge that asks for no need.
#[derive(Clone, Copy, Default)]
pub struct SettledChallenge {
    pub area: &'static str,
    pub challenge: Text,
    pub reason: Text,
}

pub const AT_HOME: &[Support] = &[
    Support {
        place: HOME,
        when: text("every Friday evening", "tous les vendredis soir"),
        statement: text(
            "Read the week's log together and write one line back to the teacher",
            "Lire ensemble le carnet de la semaine et répondre une ligne à l'enseignante",
        ),
    },
    Support {
        place: HOME,
        when: text("on school nights", "les soirs d'école"),
        statement: text(
            "Turn screens off at eight and prepare the bag for the next day",
            "Éteindre les écrans à vingt heures et préparer le sac du lendemain",
        ),
    },
    Support {
        place: HOME,
        when: text("on Sunday evenings", "le dimanche soir"),
        statement: text(
            "Look at the goals on the fridge with {name} and name one success",
            "Regarder les objectifs sur le frigo avec {name} et nommer une réussite",
        ),
    },
];

pub const BY_STUDENT: &[Support] = &[
    Support {
        place: CLASSROOM,
        when: text("every Friday", "tous les vendredis"),
        statement: text(
            "Mark the week's results on the progress chart",
            "Inscrire les résultats de la semaine sur le tableau de progrès",
        ),
    },
    Support {
        place: CLASSROOM,
        when: text("at the end of each day", "à la fin de chaque journée"),
        statement: text(
            "Colour the traffic light of the day and show it to the teacher",
            "Colorier le feu de la journée et le montrer à l'enseignante",
        ),
    },
    Support {
        place: CLASSROOM,
        when: text("every Monday morning", "tous les lundis matin"),
        statement: text(
            "Choose the goal of the week and write it on the first page of the planner",
            "Choisir l'objectif de la semaine et l'écrire sur la première page de l'agenda",
        ),
    },
];

pub const WHOLE_PLAN: &[Support] = &[
    Support {
        place: CLASSROOM,
        when: text("in every lesson", "à chaque cours"),
        statement: text("A seat near the board, away from the door", "Une place près du tableau, loin de la porte"),
    },
    Support {
        place: CLASSROOM,
        when: text("before and after each activity", "avant et après chaque activité"),
        statement: text("Two minutes to drink water", "Deux minutes pour boire de l'eau"),
    },
    Support {
        place: CLASSROOM,
        when: text("during tests", "pendant les évaluations"),
        statement: text(
            "One third more time, in a room with at most six students",
            "Un tiers du temps en plus, dans un local d'au plus six élèves",
        ),
    },
];

pub const PROVISIONS: &[Provision] = &[
    Provision {
        kind: "service",
        place: text("therapy room", "local de thérapie"),
        statement: text(
            "Sessions with the specialist, alone or with one classmate",
            "Rencontres avec la personne spécialiste, seul à seul ou avec un camarade",
        ),
    },
    Provision {
        kind: "adaptation",
        place: CLASSROOM,
        statement: text(
            "Text read aloud by the computer in every subject but reading",
            "Synthèse vocale dans toutes les matières sauf en lecture",
        ),
    },
    Provision {
        kind: "modification",
        place: CLASSROOM,
        statement: text(
            "Worksheets with half of the problems, from the programme of the grade below",
            "Feuilles d'exercices avec la moitié des problèmes, tirés du programme de l'année précédente",
        ),
    },
];

pub const GOALLESS_NEEDS: &[GoallessNeed] = &[
    GoallessNeed {
        area: "sensory",
        challenge: text("Arrives in tears from the crowded bus", "Arrive en larmes de l'autobus bondé"),
        need: text("Travel to school in quiet", "Se rendre à l'école dans le calme"),
        when: text("every school day", "tous les jours de classe"),
        accommodation: text("Travel in the small bus", "Déplacement en minibus"),
        reason: text("The small bus answers it", "Le minibus y répond"),
    },
    GoallessNeed {
        area: "autonomy",
        challenge: text("Climbs stairs with pain", "Monte les escaliers avec douleur"),
        need: text("Reach the classroom without stairs", "Atteindre la classe sans escalier"),
        when: text("all year", "toute l'année"),
        accommodation: text("A classroom on the ground floor", "Une classe au rez-de-chaussée"),
        reason: text("The room has been changed", "Le local a été changé"),
    },
    GoallessNeed {
        area: "sensory",
        challenge: text("Cannot read the board from the back rows", "Ne peut lire le tableau des dernières rangées"),
        need: text("See what is written on the board", "Voir ce qui est écrit au tableau"),
        when: text("in every lesson", "à chaque cours"),
        accommodation: text("Notes of the lesson in large print", "Notes de cours en gros caractères"),
        reason: text("Large print answers it", "Les gros caractères y répondent"),
    },
];

pub const SETTLED_CHALLENGES: &[SettledChallenge] = &[
    SettledChallenge {
        area: "sensory",
        challenge: text("Leaves the table when there is soup", "Quitte la table quand il y a de la soupe"),
        reason: text("The family has settled it", "La famille a trouvé une solution"),
    },
    SettledChallenge {
        area: "social",
        challenge: text("Quarrels with a cousin on the bus", "Se dispute avec un cousin dans l'autobus"),
        reason: text("They now take different buses", "Ils prennent maintenant des autobus différents"),
    },
    SettledChallenge {
        area: "autonomy",
        challenge: text("Ties shoelaces slowly", "Attache lentement ses lacets"),
        reason: text("Wears shoes with straps", "Porte des souliers à bandes autoagrippantes"),
    },
];

//! Where the rules come from: citations, each in the language of its source.

/// The article this library began with, read in full.
pub(super) const ABILITIES: &str =
    "Alloprof Parents, “What is the purpose of an individualized education plan?”, “Assess the child’s abilities”";
pub(super) const NEEDS: &str =
    "Alloprof Parents, “What is the purpose of an individualized education plan?”, “Identify their needs”";
pub(super) const GOALS: &str =
    "Alloprof Parents, “What is the purpose of an individualized education plan?”, “Set goals”";
pub(super) const STRATEGIES: &str =
    "Alloprof Parents, “What is the purpose of an individualized education plan?”, “Develop practical strategies”";
pub(super) const TOGETHER: &str =
    "Alloprof Parents, “What is the purpose of an individualized education plan?”, “Work together”";
pub(super) const EVOLVING: &str =
    "Alloprof Parents, “What is the purpose of an individualized education plan?”, “An evolving tool”";
pub(super) const CONTRACT: &str =
    "Alloprof Parents, “What is the purpose of an individualized education plan?”, “a guide and a contract”";

/// A study that counted how few goals can be measured: behaviour in 41 %, criterion and timeline in none of 105.
pub(super) const RUBLE: &str = "Ruble, McGrew, Dalrymple & Jung (2010), PMC3116234";

/// The five outcomes of a review, per goal, after the ministry's guide.
pub(super) const RECIT: &str = "RECIT, « L’anatomie du plan d’intervention » (recitas.ca)";

/// A court found that a plan may evolve, but not behind the parents' backs around signing.
pub(super) const SOQUIJ: &str = "E.L. c. Commission scolaire des Draveurs (blogue SOQUIJ, 2017-05-23)";

/// What any plan must hold to be followed at all.
pub(super) const IEPKIT: &str = "iepkit";

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

/// An objective names a performance, its conditions and its criterion; verbs such as “understand” name no performance.
pub(super) const MAGER: &str = "Mager’s three parts of an objective, as summed up at weber.instructure.com";

/// Verbs to avoid in an objective, and verbs that can be seen.
pub(super) const FA2L: &str = "fa2l.be, sur les verbes d’un objectif pédagogique";

/// Examples of goals, with the words that make them hard to measure.
pub(super) const GOAL_EXAMPLES: &str = "scribd.com 297377702, examples of measurable goals";

/// One verb, one criterion; a percentage says of what.
pub(super) const KPS: &str = "KPS4Parents, on measurable goals, part 2 (kps4parents.org)";

/// One behaviour for each objective.
pub(super) const C2C: &str = "reseau.c2competence.fr, sur la formulation des objectifs";

/// From needs to outcomes to provision: an outcome is not the description of a service.
pub(super) const CDC: &str = "Council for Disabled Children, on outcomes in EHC plans (paperzz.com 7115340)";
pub(super) const SEND_PACT: &str =
    "SEND PACT, on paragraph 9.66 of the SEND code of practice (sendpact.com, 2019-06-12)";

/// A need is what the child lacks, not a post.
pub(super) const EDCAN: &str = "Réseau ÉdCan, sur le plan d’intervention (edcan.ca)";

/// The five outcomes of a review, per goal, after the ministry's guide.
pub(super) const RECIT: &str = "RECIT, « L’anatomie du plan d’intervention » (recitas.ca)";

/// A court found that a plan may evolve, but not behind the parents' backs around signing.
pub(super) const SOQUIJ: &str = "E.L. c. Commission scolaire des Draveurs (blogue SOQUIJ, 2017-05-23)";

/// What any plan must hold to be followed at all.
pub(super) const IEPKIT: &str = "iepkit";

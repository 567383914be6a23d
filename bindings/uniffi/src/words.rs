//! The library's own small types, described to UniFFI; the compiler rejects a list that differs.

use iepkit::plan::State;
use iepkit::{Aspect, Category, Entity, EntityKind, Gate, Lang, PolicyName, Severity, Verdicts};

/// A language of the texts that people read.
#[uniffi::remote(Enum)]
pub enum Lang {
    /// English.
    En,
    /// Quebec French.
    Fr,
}

/// How much a finding weighs.
#[uniffi::remote(Enum)]
pub enum Severity {
    /// The plan should not go on before this is settled.
    Error,
    /// The plan is weaker for it.
    Warning,
    /// Something to think about.
    Advice,
}

/// What a finding says of the plan, and so which verdict it counts in.
#[uniffi::remote(Enum)]
pub enum Aspect {
    /// Something is not there.
    Completeness,
    /// Something that the policy asks was not done.
    Duty,
    /// Something is there, but weak or wrong.
    Quality,
}

/// The move of the lifecycle that a rule guards: an error at a gate blocks that move, and nothing else.
#[uniffi::remote(Enum)]
pub enum Gate {
    /// Putting the plan before those who must agree.
    Propose,
    /// Putting the plan into effect.
    Activate,
    /// Completing a review.
    Review,
    /// Closing the plan.
    Close,
    /// No move: the rule only reports on an active plan.
    Live,
}

/// The part of the chain that a rule looks at.
#[uniffi::remote(Enum)]
pub enum Category {
    /// Ids, references and dates.
    Structure,
    /// Strengths and challenges.
    Assessment,
    /// Needs.
    Needs,
    /// Goals.
    Goals,
    /// Strategies.
    Strategies,
    /// Who answers for what.
    Ownership,
    /// Who takes part.
    Team,
    /// Who agreed, and to what.
    Agreement,
    /// Reviews and closing.
    Review,
    /// What the sentences say.
    Wording,
    Wording,
}

/// Where a plan is in its life.
#[uniffi::remote(Enum)]
pub enum State {
    /// Abilities are being assessed.
    Assessing,
    /// Needs, goals and strategies are being written.
    Planning,
    /// The plan is before those who must agree.
    Proposed,
    /// The plan is being carried out.
    Active,
    /// The plan is being reviewed.
    UnderReview,
    /// Someone whose agreement is asked refused.
    Disputed,
    /// The plan has ended.
    Closed,
}

/// A kind of entity: something in a plan that has an id.
#[uniffi::remote(Enum)]
pub enum EntityKind {
    /// The plan itself.
    Plan,
    /// A member of the team.
    Member,
    /// An entry of the assessment.
    Ability,
    /// A strength.
    Strength,
    /// A challenge.
    Challenge,
    /// A present level.
    Level,
    /// A need.
    Need,
    /// A goal.
    Goal,
    /// An objective of a goal.
    Objective,
    /// A strategy.
    Strategy,
    /// A meeting.
    Meeting,
}

/// An entity of the plan.
#[uniffi::remote(Record)]
pub struct Entity {
    /// What kind of entity.
    pub kind: EntityKind,
    /// Its id.
    pub id: String,
}

/// Which policy a plan was checked under.
#[uniffi::remote(Record)]
pub struct PolicyName {
    /// The policy's id.
    pub id: String,
    /// The policy's version.
    pub version: String,
    /// The digest of what it resolves to.
    pub hash: String,
}

/// The three verdicts; each is missing when a rule that could have spoken against it could not run.
#[uniffi::remote(Record)]
pub struct Verdicts {
    /// Nothing is missing: no error or warning of aspect completeness.
    pub complete: Option<bool>,
    /// What the policy asks was done: no error of aspect duty.
    pub compliant: Option<bool>,
    /// What is there is strong: no error or warning of aspect quality.
    pub sound: Option<bool>,
}

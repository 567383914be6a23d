//! The library's own small types, described to UniFFI; the compiler rejects a list that differs.

use iepkit::deadlines::{DeadlineKind, Standing};
use iepkit::diff::{RequirementKind, Substance};
use iepkit::lifecycle::{BreakKind, EventKind, Who};
use iepkit::plan::{ClosureReason, DecisionKind, Outcome as GoalOutcome, PlanOutcome, State};
use iepkit::wording::{GoalGrade, Part, StrategyGrade, StrategyPart, VerbClass};
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

/// What may happen to a plan.
#[uniffi::remote(Enum)]
pub enum EventKind {
    /// The plan is opened.
    Open,
    /// The assessment is complete enough to plan on.
    RecordFindings,
    /// The plan is put before those who must agree.
    Propose,
    /// Someone asks for changes before agreeing.
    RequestChanges,
    /// A member of the team decides on the plan.
    Decide,
    /// The plan is put into effect.
    Activate,
    /// Someone whose agreement is asked contests the plan.
    Dispute,
    /// The dispute is settled.
    Resolve,
    /// A review begins.
    StartReview,
    /// The review decides.
    CompleteReview,
    /// Strategies were adjusted along the way.
    AdjustStrategies,
    /// Needs or goals are to change: a new version begins.
    Amend,
    /// The plan ends.
    Close,
}

/// Who may make a move.
#[uniffi::remote(Enum)]
pub enum Who {
    /// Any member of the team.
    Member,
    /// A member who stands for the child, the family or the school.
    Party,
}

/// What a member decided on the plan.
#[uniffi::remote(Enum)]
pub enum DecisionKind {
    /// Agrees.
    Agree,
    /// Agrees, with reservations that are kept.
    AgreeWithReservations,
    /// Refuses.
    Refuse,
    /// Was consulted.
    Consulted,
    /// Declined to take part.
    Declined,
}

/// What a review decides on one goal.
#[uniffi::remote(Enum)]
pub enum GoalOutcome {
    /// Goal and strategies go on.
    Continue,
    /// The goal goes on with other strategies.
    ChangeStrategies,
    /// Goal and strategies change.
    ChangeGoalAndStrategies,
    /// The goal is reached.
    Achieved,
    /// The goal is given up.
    Close,
}

/// What a review decides on the whole plan.
#[uniffi::remote(Enum)]
pub enum PlanOutcome {
    /// It goes on as it is.
    Keep,
    /// It is adjusted.
    Adjust,
    /// It ends.
    Close,
}

/// Why a plan ended.
#[uniffi::remote(Enum)]
pub enum ClosureReason {
    /// The child needs it no longer.
    NoLongerNeeded,
    /// Its goals are met.
    GoalsMet,
    /// The child went to another school with the plan.
    Transferred,
    /// The child left school.
    LeftSchool,
    /// Consent was withdrawn.
    ConsentWithdrawn,
    /// Something else, said in the note.
    Other,
}

/// What about a history does not hold together.
#[uniffi::remote(Enum)]
pub enum BreakKind {
    /// The entry does not carry the digest of the one before: nothing shows that none is missing between them.
    Unchained,
    /// The digest it carries is not that of the entry before: one of the two was edited, or one between them is gone.
    Altered,
    /// It does not start in the state where the one before ended.
    Gap,
    /// No such move is in the table of moves.
    NotAMove,
    /// The plan is not in the state where its history ends.
    StateDiffers,
}

/// What is due.
#[uniffi::remote(Enum)]
pub enum DeadlineKind {
    /// The plan is reviewed.
    Review,
    /// A goal is reached.
    Goal,
    /// An objective of a goal is reached.
    Objective,
    /// Progress on a goal is observed.
    Observation,
    /// A party decides on the plan.
    Decision,
    /// The plan runs out.
    PlanEnd,
    /// A waiver runs out.
    WaiverEnd,
    /// A strategy, such as a service, ends.
    StrategyEnd,
}

/// How a deadline stands on a day.
#[uniffi::remote(Enum)]
pub enum Standing {
    /// Its day has passed.
    Overdue,
    /// Its day is near.
    Soon,
    /// Its day is further off.
    Ahead,
}

/// The half of an agreement that a change touches: one of the two digests of a decision is another after it.
#[uniffi::remote(Enum)]
pub enum Substance {
    /// What was agreed on needs, goals and the start of the plan.
    Goals,
    /// What was agreed on strategies.
    Strategies,
}

/// What changes ask for.
#[uniffi::remote(Enum)]
pub enum RequirementKind {
    /// A new version of the plan.
    NewVersion,
    /// The decision of members who had agreed to something else.
    NewDecision,
    /// An entry of the history that says who adjusted the strategies, when and why.
    LoggedAdjustment,
    /// The move that leads to the new state.
    LoggedMove,
    /// The history as it was: it is only ever appended to.
    HistoryRestored,
    /// A new plan: a closed one never changes.
    NewPlan,
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

/// A part of a goal in words.
#[uniffi::remote(Enum)]
pub enum Part {
    /// Who acts: the child.
    Learner,
    /// What a stranger could see or hear the child do.
    Behaviour,
    /// How much, how well, how long, how fast or how independently.
    Criterion,
    /// With what, where, with whom, or after which cue.
    Condition,
    /// By when.
    Timeframe,
    /// Where the child starts.
    Baseline,
    /// With what, by whom or how often progress is measured.
    Method,
    /// Over how many occasions the level has to hold.
    Consistency,
}

/// A part of a strategy in words.
#[uniffi::remote(Enum)]
pub enum StrategyPart {
    /// What is done.
    What,
    /// Who does it.
    Who,
    /// When or how often.
    When,
    /// Where.
    Where,
}

/// How far a goal in words can be measured.
#[uniffi::remote(Enum)]
pub enum GoalGrade {
    /// It holds a behaviour, a criterion, a condition, a timeframe, a baseline and a method.
    WellFormed,
    /// It holds a behaviour, a criterion, and a condition or a timeframe.
    Measurable,
    /// It holds a behaviour or a criterion, and is not measurable.
    Partial,
    /// It holds neither a behaviour nor a criterion.
    NotMeasurable,
}

/// Whether a strategy in words says enough to be put to work.
#[uniffi::remote(Enum)]
pub enum StrategyGrade {
    /// It says what is done, and when, how often or where.
    Specific,
    /// It does not.
    Unspecific,
}

/// What can be seen of a verb.
#[uniffi::remote(Enum)]
pub enum VerbClass {
    /// A stranger could see or hear it: read, raise, lever.
    Observable,
    /// It happens inside: understand, concentrate, comprendre.
    Covert,
    /// It only says which way: improve, reduce, développer.
    Direction,
}

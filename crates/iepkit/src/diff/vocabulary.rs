//! How a change of each key of the format is named.

use super::ChangeKind as K;
use super::ChangeKind;
use crate::place::EntityKind;

/// How what changed below a key is named.
#[derive(Clone, Copy)]
pub(super) enum Naming {
    /// Key by key.
    Keys,
    /// Key by key when both plans have it; as a whole when only one has.
    Whole { set: ChangeKind, removed: ChangeKind },
    /// As one value.
    Value { set: ChangeKind, removed: ChangeKind, lowered: ChangeKind, raised: ChangeKind },
    /// By the status that is reached.
    Status { achieved: ChangeKind, closed: ChangeKind, reopened: ChangeKind },
    /// By what came and went, among entities.
    Entities { kind: EntityKind, added: ChangeKind, removed: ChangeKind },
    /// By what came and went, among references.
    Links { added: ChangeKind, removed: ChangeKind },
    /// By what came, went and was edited, among items without ids.
    Items(Items),
}

/// How items without ids are named, and told apart.
#[derive(Clone, Copy)]
pub(super) struct Items {
    pub(super) added: ChangeKind,
    /// When it is not the last.
    pub(super) inserted: ChangeKind,
    pub(super) edited: ChangeKind,
    pub(super) removed: ChangeKind,
    /// Two items that agree in these keys are the same item, edited.
    pub(super) key: &'static [&'static str],
    /// So are two that stand in one place between the same neighbours.
    pub(super) by_neighbours: bool,
    /// The values that tell which item it is.
    pub(super) args: &'static [&'static str],
}

const fn value(kind: ChangeKind) -> Naming {
    Naming::Value { set: kind, removed: kind, lowered: kind, raised: kind }
}

const fn presence(set: ChangeKind, removed: ChangeKind, changed: ChangeKind) -> Naming {
    Naming::Value { set, removed, lowered: changed, raised: changed }
}

const fn amount(set: ChangeKind, removed: ChangeKind, lowered: ChangeKind, raised: ChangeKind) -> Naming {
    Naming::Value { set, removed, lowered, raised }
}

const fn entities(kind: EntityKind, added: ChangeKind, removed: ChangeKind) -> Naming {
    Naming::Entities { kind, added, removed }
}

const fn links(added: ChangeKind, removed: ChangeKind) -> Naming {
    Naming::Links { added, removed }
}

const fn items(
    [added, edited, removed]: [ChangeKind; 3],
    key: &'static [&'static str],
    by_neighbours: bool,
    args: &'static [&'static str],
) -> Naming {
    Naming::Items(Items { added, inserted: added, edited, removed, key, by_neighbours, args })
}

/// How a change of a key of a record is named. A key that is not listed is named by what it is called, so that a change is
/// never passed over.
pub(super) fn naming(record: &str, key: &str) -> Naming {
    specific(record, key).unwrap_or(value(K::FieldChanged))
}

/// The name that a change of a key has of its own.
fn specific(record: &str, key: &str) -> Option<Naming> {
    Some(match (record, key) {
        (_, "extensions") => value(K::ExtensionsChanged),
        ("Plan", key) => return of_plan(key),
        ("Student", "id") => value(K::StudentIdChanged),
        ("Student", _) => value(K::StudentChanged),
        ("Period", "starts") => amount(K::StartSet, K::StartRemoved, K::StartEarlier, K::StartLater),
        ("Period", "review_by") => {
            amount(K::ReviewDateSet, K::ReviewDateRemoved, K::ReviewDateEarlier, K::ReviewDateLater)
        }
        ("Period", "ends") => value(K::PlanEndChanged),
        ("Period", "report_every") => value(K::ReportingChanged),
        ("Member", key) => return of_member(key),
        ("Ability" | "Strength" | "Challenge" | "Level", key) => return of_assessment(record, key),
        ("Need" | "Goal", "area") => value(K::AreaChanged),
        ("Need" | "Goal", "priority") => value(K::PriorityChanged),
        ("Need", "challenges") => links(K::ChallengeLinked, K::ChallengeUnlinked),
        ("Need" | "Goal" | "Objective" | "Strategy", "statement") => value(K::StatementReworded),
        ("Goal" | "Strategy", "needs") => links(K::NeedLinked, K::NeedUnlinked),
        ("Goal", "status") => status(K::GoalAchieved, K::GoalClosed, K::GoalReopened),
        ("Objective", "status") => status(K::ObjectiveAchieved, K::ObjectiveClosed, K::ObjectiveReopened),
        ("Goal" | "Objective", key) => return of_goal(key),
        ("Criterion", key) => return of_criterion(key),
        ("Method", _) => value(K::MethodChanged),
        ("Strategy", key) => return of_strategy(key),
        ("Meeting", "kind") => value(K::MeetingKindChanged),
        ("Meeting", "date") => value(K::MeetingDateChanged),
        ("Meeting", "invited_on") => value(K::InvitationDateChanged),
        ("Meeting", "attended") => links(K::AttendeeAdded, K::AttendeeRemoved),
        _ => return None,
    })
}

const fn status(achieved: ChangeKind, closed: ChangeKind, reopened: ChangeKind) -> Naming {
    Naming::Status { achieved, closed, reopened }
}

fn of_plan(key: &str) -> Option<Naming> {
    Some(match key {
        "iepkit" => value(K::FormatChanged),
        "id" => value(K::PlanIdChanged),
        "language" => value(K::LanguageChanged),
        "state" => value(K::StateChanged),
        "policy" => value(K::PolicyChanged),
        "version" => value(K::VersionChanged),
        "replaces" => value(K::ReplacesChanged),
        "student" | "period" => Naming::Keys,
        "team" => entities(EntityKind::Member, K::MemberJoined, K::MemberRemoved),
        "abilities" => entities(EntityKind::Ability, K::AbilityAdded, K::AbilityRemoved),
        "needs" => entities(EntityKind::Need, K::NeedAdded, K::NeedRemoved),
        "goals" => entities(EntityKind::Goal, K::GoalAdded, K::GoalRemoved),
        "strategies" => entities(EntityKind::Strategy, K::StrategyAdded, K::StrategyDropped),
        "meetings" => entities(EntityKind::Meeting, K::MeetingAdded, K::MeetingRemoved),
        "decisions" => items(
            [K::DecisionRecorded, K::DecisionChanged, K::DecisionRemoved],
            &["member"],
            false,
            &["member", "decision", "date"],
        ),
        "reviews" => items([K::ReviewHeld, K::ReviewChanged, K::ReviewRemoved], &["date"], true, &["date", "outcome"]),
        "waivers" => {
            items([K::WaiverAdded, K::WaiverChanged, K::WaiverRemoved], &["rule", "entity"], false, &["rule", "entity"])
        }
        "history" => Naming::Items(Items {
            added: K::HistoryAppended,
            inserted: K::HistoryInserted,
            edited: K::HistoryEdited,
            removed: K::HistoryRemoved,
            key: &[],
            by_neighbours: true,
            args: &["event", "date"],
        }),
        "closure" => presence(K::ClosureRecorded, K::ClosureRemoved, K::ClosureChanged),
        _ => return None,
    })
}

fn of_member(key: &str) -> Option<Naming> {
    Some(match key {
        "role" => value(K::MemberRoleChanged),
        "language" => value(K::LanguageChanged),
        "party" => value(K::MemberPartyChanged),
        "took_part" => value(K::ParticipationChanged),
        "reason" => value(K::ParticipationReasonChanged),
        "until" => presence(K::MemberLeft, K::MemberStays, K::MemberLeft),
        "name" | "title" => value(K::MemberChanged),
        _ => return None,
    })
}

fn of_assessment(record: &str, key: &str) -> Option<Naming> {
    Some(match (record, key) {
        ("Ability", "area") => value(K::AreaChanged),
        ("Ability", "by") => value(K::AuthorChanged),
        ("Ability", "date") => value(K::AssessmentDateChanged),
        ("Ability", "source") => value(K::SourceChanged),
        ("Ability", "strengths") => entities(EntityKind::Strength, K::StrengthAdded, K::StrengthRemoved),
        ("Ability", "challenges") => entities(EntityKind::Challenge, K::ChallengeAdded, K::ChallengeRemoved),
        ("Ability", "levels") => entities(EntityKind::Level, K::LevelAdded, K::LevelRemoved),
        ("Ability", "nothing_to_note") => value(K::NothingToNoteChanged),
        ("Strength", "text") => value(K::StrengthReworded),
        ("Challenge", "text") => value(K::ChallengeReworded),
        ("Challenge", "no_need") => value(K::NoNeedReasonChanged),
        ("Level", "text") => value(K::LevelReworded),
        _ => return None,
    })
}

fn of_goal(key: &str) -> Option<Naming> {
    Some(match key {
        "behaviour" => value(K::BehaviourChanged),
        "indicator" => value(K::IndicatorChanged),
        "condition" => value(K::ConditionChanged),
        "criterion" => Naming::Whole { set: K::CriterionAdded, removed: K::CriterionRemoved },
        "baseline" => presence(K::BaselineSet, K::BaselineRemoved, K::BaselineChanged),
        "method" => Naming::Whole { set: K::MethodAdded, removed: K::MethodRemoved },
        "due" => amount(K::DueSet, K::DueRemoved, K::DueEarlier, K::DueLater),
        "owner" => presence(K::OwnerNamed, K::OwnerRemoved, K::OwnerReplaced),
        "helpers" => links(K::HelperAdded, K::HelperRemoved),
        "closure" => value(K::ClosingChanged),
        "horizon" => value(K::HorizonChanged),
        "objectives" => entities(EntityKind::Objective, K::ObjectiveAdded, K::ObjectiveRemoved),
        "observations" => {
            items([K::ObservationAdded, K::ObservationEdited, K::ObservationRemoved], &["date"], true, &["date"])
        }
        _ => return None,
    })
}

fn of_criterion(key: &str) -> Option<Naming> {
    Some(match key {
        "kind" => value(K::CriterionKindChanged),
        "at_least" | "at_most" | "steps" => amount(K::TargetSet, K::TargetRemoved, K::TargetLowered, K::TargetRaised),
        "of" => value(K::TargetTotalChanged),
        "unit" => value(K::UnitChanged),
        "per" => value(K::SpanChanged),
        "errors_at_most" => value(K::ErrorsAllowedChanged),
        "cue" => value(K::CueChanged),
        "scale" => value(K::ScaleChanged),
        "prompt" => value(K::PromptChanged),
        "consistency" => value(K::ConsistencyChanged),
        _ => return None,
    })
}

fn of_strategy(key: &str) -> Option<Naming> {
    Some(match key {
        "kind" => value(K::StrategyKindChanged),
        "goals" => links(K::GoalLinked, K::GoalUnlinked),
        "whole_plan" => value(K::WholePlanChanged),
        "owners" => links(K::OwnerAdded, K::OwnerDropped),
        "setting" => value(K::SettingChanged),
        "when" => value(K::WhenChanged),
        "frequency" => value(K::FrequencyChanged),
        "minutes" => value(K::MinutesChanged),
        "minutes_per" => value(K::MinutesPerChanged),
        "from" => value(K::StrategyStartChanged),
        "until" => value(K::StrategyEndChanged),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Plan;
    use crate::read::{Read, Shape};

    /// A key of the format without a name of its own would still be found; this says that it wants one.
    #[test]
    fn every_key_of_the_format_has_a_name_of_its_own() {
        fn look(shape: &Shape, nameless: &mut Vec<String>) {
            for key in shape.keys {
                let naming = specific(shape.name, key.name());
                // An entity with another id is another entity.
                let is_entity_id = key.name() == "id" && !matches!(shape.name, "Plan" | "Student");
                if naming.is_none() && !is_entity_id {
                    nameless.push(format!("{} {}", shape.name, key.name()));
                }
                let below = key.below.filter(|_| !matches!(naming, Some(Naming::Value { .. } | Naming::Items(_))));
                below.into_iter().for_each(|below| look(below, nameless));
            }
        }
        let mut nameless = Vec::new();
        let plan = <Plan as Read>::SHAPE;
        plan.into_iter().for_each(|shape| look(shape, &mut nameless));
        assert!(plan.is_some());
        assert!(nameless.is_empty(), "{nameless:?}");
    }
}

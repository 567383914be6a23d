//! The kinds of changes, each with what is said of it in both languages.

use crate::Lang;
use crate::read::words;

/// Declares the kinds of changes: a word, and a text with placeholders in each language.
macro_rules! kinds {
    ($( $variant:ident = $word:literal: $en:literal, $fr:literal; )*) => {
        words! {
            /// What changed. The documentation of each kind is what is said of such a change, with placeholders.
            pub enum ChangeKind {
                $( #[doc = $en] $variant = $word, )*
            }
        }

        impl ChangeKind {
            /// What is said of such a change, with placeholders: `{of}` and `{what}` for its entity, others for its values.
            pub(super) fn text(self, lang: Lang) -> &'static str {
                match self {
                    $( ChangeKind::$variant => lang.pick($en, $fr), )*
                }
            }
        }
    };
}

kinds! {
    // The head of the plan.
    FormatChanged = "format-changed": "format of the document changed", "format du document modifié";
    PlanIdChanged = "plan-id-changed": "id of the plan changed", "identifiant du plan modifié";
    LanguageChanged = "language-changed": "language {of} changed", "langue {of} modifiée";
    StateChanged = "state-changed": "the plan, {from} until now, is {to}",
        "le plan, jusqu'ici {from}, est maintenant {to}";
    PolicyChanged = "policy-changed": "policy of the plan changed", "politique du plan modifiée";
    VersionChanged = "version-changed": "version of the plan changed", "version du plan modifiée";
    ReplacesChanged = "replaces-changed": "what the plan replaces changed", "renvoi au plan remplacé modifié";
    StudentIdChanged = "student-id-changed": "id of the student changed", "identifiant de l'élève modifié";
    StudentChanged = "student-changed": "`{field}` of the student changed", "`{field}` de l'élève modifié";
    StartSet = "start-set": "start of the plan set", "début du plan fixé";
    StartRemoved = "start-removed": "start of the plan removed", "début du plan retiré";
    StartEarlier = "start-earlier": "start of the plan moved earlier", "début du plan devancé";
    StartLater = "start-later": "start of the plan moved later", "début du plan reporté";
    ReviewDateSet = "review-date-set": "review date of the plan set", "date de révision du plan fixée";
    ReviewDateRemoved = "review-date-removed": "review date of the plan removed", "date de révision du plan retirée";
    ReviewDateEarlier = "review-date-earlier": "review date of the plan moved earlier",
        "date de révision du plan devancée";
    ReviewDateLater = "review-date-later": "review date of the plan moved later", "date de révision du plan reportée";
    PlanEndChanged = "plan-end-changed": "end of the plan changed", "fin du plan modifiée";
    ReportingChanged = "reporting-changed": "how often parents hear of progress changed",
        "fréquence des nouvelles aux parents modifiée";

    // The team.
    MemberJoined = "member-joined": "`{id}` added to the team", "`{id}` ajouté à l'équipe";
    MemberRemoved = "member-removed": "`{id}` taken off the team", "`{id}` retiré de l'équipe";
    MemberLeft = "member-left": "last day of `{id}` on the team set", "dernier jour de `{id}` dans l'équipe fixé";
    MemberStays = "member-stays": "last day of `{id}` on the team removed",
        "dernier jour de `{id}` dans l'équipe retiré";
    MemberRoleChanged = "member-role-changed": "role {of} changed", "rôle {of} modifié";
    MemberPartyChanged = "member-party-changed": "side on which `{id}` stands changed",
        "partie que représente `{id}` modifiée";
    MemberChanged = "member-changed": "`{field}` {of} changed", "`{field}` {of} modifié";
    ParticipationChanged = "participation-changed": "whether `{id}` took part changed",
        "participation de `{id}` modifiée";
    ParticipationReasonChanged = "participation-reason-changed": "reason why `{id}` did not take part changed",
        "raison de l'absence de participation de `{id}` modifiée";

    // The assessment.
    AbilityAdded = "ability-added": "entry `{id}` of the assessment added", "constat `{id}` de l'évaluation ajouté";
    AbilityRemoved = "ability-removed": "entry `{id}` of the assessment removed",
        "constat `{id}` de l'évaluation retiré";
    AreaChanged = "area-changed": "area {of} changed", "domaine {of} modifié";
    AuthorChanged = "author-changed": "author {of} changed", "auteur {of} modifié";
    AssessmentDateChanged = "assessment-date-changed": "date {of} changed", "date {of} modifiée";
    SourceChanged = "source-changed": "source {of} changed", "source {of} modifiée";
    NothingToNoteChanged = "nothing-to-note-changed": "whether there is nothing to note in `{id}` changed",
        "mention « rien à signaler » de `{id}` modifiée";
    StrengthAdded = "strength-added": "strength `{id}` added", "force `{id}` ajoutée";
    StrengthRemoved = "strength-removed": "strength `{id}` removed", "force `{id}` retirée";
    StrengthReworded = "strength-reworded": "strength `{id}` reworded", "force `{id}` reformulée";
    ChallengeAdded = "challenge-added": "challenge `{id}` added", "défi `{id}` ajouté";
    ChallengeRemoved = "challenge-removed": "challenge `{id}` removed", "défi `{id}` retiré";
    ChallengeReworded = "challenge-reworded": "challenge `{id}` reworded", "défi `{id}` reformulé";
    NoNeedReasonChanged = "no-need-reason-changed": "reason why challenge `{id}` leads to no need changed",
        "raison pour laquelle le défi `{id}` ne mène à aucun besoin modifiée";
    LevelAdded = "level-added": "present level `{id}` added", "niveau actuel `{id}` ajouté";
    LevelRemoved = "level-removed": "present level `{id}` removed", "niveau actuel `{id}` retiré";
    LevelReworded = "level-reworded": "present level `{id}` reworded", "niveau actuel `{id}` reformulé";

    // The needs.
    NeedAdded = "need-added": "need `{id}` added", "besoin `{id}` ajouté";
    NeedRemoved = "need-removed": "need `{id}` removed", "besoin `{id}` retiré";
    ChallengeLinked = "challenge-linked": "{what} linked to challenge `{link}`", "{what} relié au défi `{link}`";
    ChallengeUnlinked = "challenge-unlinked": "{what} no longer linked to challenge `{link}`",
        "{what} qui n'est plus relié au défi `{link}`";
    PriorityChanged = "priority-changed": "priority {of} changed", "priorité {of} modifiée";
    StatementReworded = "statement-reworded": "statement {of} reworded", "énoncé {of} reformulé";

    // The goals.
    GoalAdded = "goal-added": "goal `{id}` added", "objectif `{id}` ajouté";
    GoalRemoved = "goal-removed": "goal `{id}` removed", "objectif `{id}` retiré";
    NeedLinked = "need-linked": "{what} linked to need `{link}`", "{what} relié au besoin `{link}`";
    NeedUnlinked = "need-unlinked": "{what} no longer linked to need `{link}`",
        "{what} qui n'est plus relié au besoin `{link}`";
    BehaviourChanged = "behaviour-changed": "behaviour {of} changed", "comportement {of} modifié";
    IndicatorChanged = "indicator-changed": "indicator {of} changed", "indicateur {of} modifié";
    ConditionChanged = "condition-changed": "condition {of} changed", "condition {of} modifiée";
    CriterionAdded = "criterion-added": "criterion {of} added", "critère {of} ajouté";
    CriterionRemoved = "criterion-removed": "criterion {of} removed", "critère {of} retiré";
    CriterionKindChanged = "criterion-kind-changed": "kind of criterion {of} changed", "type de critère {of} modifié";
    TargetSet = "target-set": "target {of} set", "cible {of} fixée";
    TargetRemoved = "target-removed": "target {of} removed", "cible {of} retirée";
    TargetChanged = "target-changed": "target {of} changed", "cible {of} modifiée";
    TargetLowered = "target-lowered": "target {of} lowered", "cible {of} abaissée";
    TargetRaised = "target-raised": "target {of} raised", "cible {of} relevée";
    TargetTotalChanged = "target-total-changed": "what the target {of} is out of changed",
        "total sur lequel porte la cible {of} modifié";
    UnitChanged = "unit-changed": "unit of the criterion {of} changed", "unité du critère {of} modifiée";
    SpanChanged = "span-changed": "span of time of the criterion {of} changed",
        "intervalle de temps du critère {of} modifié";
    ErrorsAllowedChanged = "errors-allowed-changed": "errors allowed by the criterion {of} changed",
        "nombre d'erreurs permises par le critère {of} modifié";
    CueChanged = "cue-changed": "cue of the criterion {of} changed", "signal du critère {of} modifié";
    ScaleChanged = "scale-changed": "scale of the criterion {of} changed", "échelle du critère {of} modifiée";
    PromptChanged = "prompt-changed": "kind of prompt of the criterion {of} changed",
        "type d'aide du critère {of} modifié";
    ConsistencyChanged = "consistency-changed": "how often the criterion {of} must hold changed",
        "constance exigée par le critère {of} modifiée";
    BaselineSet = "baseline-set": "baseline {of} set", "niveau de départ {of} consigné";
    BaselineRemoved = "baseline-removed": "baseline {of} removed", "niveau de départ {of} retiré";
    BaselineChanged = "baseline-changed": "baseline {of} changed", "niveau de départ {of} modifié";
    MethodAdded = "method-added": "way to measure progress {of} added", "mesure du progrès {of} ajoutée";
    MethodRemoved = "method-removed": "way to measure progress {of} removed", "mesure du progrès {of} retirée";
    MethodChanged = "method-changed": "`{field}` in the way to measure progress {of} changed",
        "`{field}` dans la mesure du progrès {of} modifié";
    DueSet = "due-set": "due date {of} set", "échéance {of} fixée";
    DueRemoved = "due-removed": "due date {of} removed", "échéance {of} retirée";
    DueEarlier = "due-earlier": "due date {of} moved earlier", "échéance {of} devancée";
    DueLater = "due-later": "due date {of} moved later", "échéance {of} reportée";
    OwnerNamed = "owner-named": "owner {of} named", "responsable {of} désigné";
    OwnerReplaced = "owner-replaced": "owner {of} replaced: {to} instead of {from}",
        "responsable {of} remplacé : {to} au lieu de {from}";
    OwnerRemoved = "owner-removed": "owner {of} removed", "responsable {of} retiré";
    HelperAdded = "helper-added": "`{link}` joins in {what}", "`{link}` participe à l'objectif `{id}`";
    HelperRemoved = "helper-removed":
        "`{link}` no longer joins in {what}", "`{link}` ne participe plus à l'objectif `{id}`";
    GoalAchieved = "goal-achieved": "goal `{id}` achieved", "objectif `{id}` atteint";
    GoalClosed = "goal-closed": "goal `{id}` closed", "objectif `{id}` fermé";
    GoalReopened = "goal-reopened": "goal `{id}` reopened", "objectif `{id}` rouvert";
    ObjectiveAchieved = "objective-achieved": "objective `{id}` achieved", "objectif à court terme `{id}` atteint";
    ObjectiveClosed = "objective-closed": "objective `{id}` closed", "objectif à court terme `{id}` fermé";
    ObjectiveReopened = "objective-reopened": "objective `{id}` reopened", "objectif à court terme `{id}` rouvert";
    StatusRestated = "status-restated": "{what} still open, only written otherwise",
        "{what} toujours ouvert, écrit autrement";
    ClosingChanged = "closing-changed": "record of why {what} was closed changed", "motif de fermeture {of} modifié";
    HorizonChanged = "horizon-changed": "horizon {of} changed", "horizon {of} modifié";
    ObjectiveAdded = "objective-added": "objective `{id}` added", "objectif à court terme `{id}` ajouté";
    ObjectiveRemoved = "objective-removed": "objective `{id}` removed", "objectif à court terme `{id}` retiré";
    ObservationAdded = "observation-added": "observation {on} {of} added", "observation {on} {of} ajoutée";
    ObservationEdited = "observation-edited": "observation {on} {of} edited", "observation {on} {of} modifiée";
    ObservationRemoved = "observation-removed": "observation {on} {of} removed", "observation {on} {of} retirée";

    // The strategies.
    StrategyAdded = "strategy-added": "strategy `{id}` added", "moyen `{id}` ajouté";
    StrategyDropped = "strategy-dropped": "strategy `{id}` dropped", "moyen `{id}` abandonné";
    StrategyKindChanged = "strategy-kind-changed": "kind {of} changed", "type {of} modifié";
    GoalLinked = "goal-linked": "{what} linked to goal `{link}`", "{what} relié à l'objectif `{link}`";
    GoalUnlinked = "goal-unlinked": "{what} no longer linked to goal `{link}`",
        "{what} qui n'est plus relié à l'objectif `{link}`";
    WholePlanChanged = "whole-plan-changed": "whether {what} serves the whole plan changed",
        "portée {of} sur tout le plan modifiée";
    OwnerAdded = "owner-added": "`{link}` added to those who carry out {what}", "`{link}` ajouté aux responsables {of}";
    OwnerDropped = "owner-dropped": "`{link}` taken off those who carry out {what}",
        "`{link}` retiré des responsables {of}";
    SettingChanged = "setting-changed": "setting {of} changed", "lieu {of} modifié";
    WhenChanged = "when-changed": "moment {of} changed", "moment {of} modifié";
    FrequencyChanged = "frequency-changed": "frequency {of} changed", "fréquence {of} modifiée";
    MinutesChanged = "minutes-changed": "minutes {of} changed", "nombre de minutes {of} modifié";
    MinutesPerChanged = "minutes-per-changed": "what the minutes {of} are counted per changed",
        "base des minutes {of} modifiée";
    StrategyStartChanged = "strategy-start-changed": "first day {of} changed", "premier jour {of} modifié";
    StrategyEndChanged = "strategy-end-changed": "last day {of} changed", "dernier jour {of} modifié";

    // Working together.
    MeetingAdded = "meeting-added": "meeting `{id}` added", "rencontre `{id}` ajoutée";
    MeetingRemoved = "meeting-removed": "meeting `{id}` removed", "rencontre `{id}` retirée";
    MeetingKindChanged = "meeting-kind-changed": "kind {of} changed", "type {of} modifié";
    MeetingDateChanged = "meeting-date-changed": "date {of} changed", "date {of} modifiée";
    InvitationDateChanged = "invitation-date-changed": "date of the invitation to {what} changed",
        "date de convocation {of} modifiée";
    AttendeeAdded = "attendee-added": "`{link}` added to those who came to {what}",
        "`{link}` ajouté aux présences {of}";
    AttendeeRemoved = "attendee-removed": "`{link}` taken off those who came to {what}",
        "`{link}` retiré des présences {of}";
    DecisionRecorded = "decision-recorded": "decision {on} of `{member}` recorded: `{decision}`",
        "décision {on} de `{member}` consignée : `{decision}`";
    DecisionChanged = "decision-changed": "decision {on} of `{member}` edited", "décision {on} de `{member}` retouchée";
    DecisionRemoved = "decision-removed": "decision {on} of `{member}` removed", "décision {on} de `{member}` retirée";
    ReviewHeld = "review-held": "review {on} recorded", "révision {on} consignée";
    ReviewChanged = "review-changed": "review {on} edited", "révision {on} modifiée";
    ReviewRemoved = "review-removed": "review {on} removed", "révision {on} retirée";
    WaiverAdded = "waiver-added": "waiver {waiver} added", "dérogation {waiver} ajoutée";
    WaiverChanged = "waiver-changed": "waiver {waiver} changed", "dérogation {waiver} modifiée";
    WaiverRemoved = "waiver-removed": "waiver {waiver} removed", "dérogation {waiver} retirée";

    // What happened to the plan.
    HistoryAppended = "history-appended": "`{event}` {on} appended to the history",
        "`{event}` {on} ajouté à l'historique";
    HistoryInserted = "history-inserted": "`{event}` {on} slipped into the history, before its end",
        "`{event}` {on} glissé dans l'historique, avant la fin";
    HistoryEdited = "history-edited": "`{event}` {on} edited in the history",
        "`{event}` {on} retouché dans l'historique";
    HistoryRemoved = "history-removed": "`{event}` {on} taken out of the history",
        "`{event}` {on} retiré de l'historique";
    ClosureRecorded = "closure-recorded": "closing of the plan recorded", "fermeture du plan consignée";
    ClosureChanged = "closure-changed": "record of the closing of the plan changed",
        "consignation de la fermeture du plan modifiée";
    ClosureRemoved = "closure-removed": "record of the closing of the plan removed",
        "consignation de la fermeture du plan retirée";

    // Anywhere.
    ExtensionsChanged = "extensions-changed": "`extensions` {of} changed", "`extensions` {of} modifié";
    OrderChanged = "order-changed": "order of `{list}` {of} changed", "ordre de `{list}` {of} modifié";
    FieldChanged = "field-changed": "`{field}` {of} changed", "`{field}` {of} modifié";
}

"""The types of the plan's small values, the same for msgspec and pydantic."""

import datetime
from typing import Literal

Date = datetime.date
Number = int | float

Role = Literal[
    "student",
    "parent",
    "guardian",
    "teacher",
    "resource-teacher",
    "principal",
    "special-educator",
    "school-staff",
    "professional",
    "interpreter",
    "other",
]
Party = Literal["student", "parent", "school", "none"]
State = Literal["assessing", "planning", "proposed", "active", "under-review", "disputed", "closed"]
Source = Literal["observation", "interview", "evaluation", "work-sample", "self-report"]
Status = Literal["open", "achieved", "closed"]
Horizon = Literal["annual", "post-school"]
CriterionKind = Literal["percent", "ratio", "count", "duration", "rate", "latency", "level", "prompts", "milestone"]
Prompt = Literal["visual", "verbal", "gesture", "model", "physical"]
StrategyKind = Literal["strategy", "accommodation", "adaptation", "modification", "service"]
MinutesPer = Literal["session", "week"]
MeetingKind = Literal["planning", "review", "other"]
DecisionKind = Literal["agree", "agree-with-reservations", "refuse", "consulted", "declined"]
Outcome = Literal["continue", "change-strategies", "change-goal-and-strategies", "achieved", "close"]
PlanOutcome = Literal["keep", "adjust", "close"]
ClosureReason = Literal["no-longer-needed", "goals-met", "transferred", "left-school", "consent-withdrawn", "other"]

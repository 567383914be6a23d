//! Goals, drawn from the themes of the needs.

use super::assessment::Assessment;
use super::calendar::Stage;
use super::day::{Day, TODAY};
use super::document::{Criterion, Goal, Method, Objective};
use super::frame::{Frame, GOAL};
use super::measurement::{self, Aim};
use super::observations;
use super::people::Team;
use super::random::Random;
use super::themes::{GoalPattern, Measure, Who};

/// A goal and the pattern it was drawn from.
pub struct DrawnGoal {
    pub goal: Goal,
    pub pattern: &'static GoalPattern,
}

/// As many goals as the size asks for: one for each need, then a second one for the first needs.
pub fn goals(frame: &Frame, assessment: &Assessment, random: &mut Random) -> Vec<DrawnGoal> {
    let begins_with_other = random.chance(50);
    let answered = assessment.needs.iter().zip(&assessment.themes);
    let mut goals = Vec::new();
    for (need, theme) in answered.cycle().take(frame.size.goals) {
        let is_second_round = goals.len() >= assessment.themes.len();
        let [one, other] = &theme.goals;
        let pattern = if is_second_round == begins_with_other { one } else { other };
        let goal = goal(frame, goals.len(), &need.id, pattern, random);
        goals.push(DrawnGoal { goal, pattern });
    }
    goals
}

fn goal(frame: &Frame, earlier: usize, need: &str, pattern: &GoalPattern, random: &mut Random) -> Goal {
    let measure = pattern.measure;
    let aim = Aim::draw(pattern, random);
    let consistency = measurement::consistency(frame, pattern, random);
    let statement = match &consistency {
        Some(consistency) if !is_share(measure) && random.chance(50) => {
            in_words(frame, pattern, aim) + &measurement::consistency_in_words(frame, consistency, pattern.trial)
        }
        _ => in_words(frame, pattern, aim),
    };
    let criterion = measurement::criterion(frame, measure, aim.target, consistency);
    let every = measurement::rhythm(frame, random);
    let Roles { owner, observer, helpers } = Roles::draw(&frame.team, earlier, random);
    let mut goal = Goal {
        id: frame.id(GOAL, earlier),
        needs: vec![need.to_owned()],
        priority: u32::try_from(earlier + 1).ok(),
        statement,
        behaviour: frame.words(pattern.behaviour).to_owned(),
        condition: frame.words(pattern.condition).to_owned(),
        baseline: Some(measurement::baseline(frame, measure, aim, &criterion, random)),
        criterion: Some(criterion),
        due: Some(due(frame, pattern, random)),
        owner,
        helpers,
        status: random.maybe(50, "open"),
        horizon: if pattern.post_school { "post-school" } else { random.maybe(20, "annual") },
        observations: observations::observations(frame, pattern, aim, &every, &observer, random),
        method: Some(Method { tool: frame.words(pattern.tool), every: Some(every), by: random.maybe(60, observer) }),
        ..Goal::default()
    };
    if let Some(halfway) = aim.halfway(measure).filter(|_| random.chance(6)) {
        goal.objectives.push(first_step(frame, &goal, pattern, halfway));
        if random.chance(50) {
            hand_over_criterion(frame, &mut goal, pattern, aim);
        }
    }
    goal
}

/// Who answers for a goal, who measures it and who helps.
struct Roles {
    owner: String,
    observer: String,
    helpers: Vec<String>,
}

impl Roles {
    /// The first goal belongs to the school, which thus holds a share of every plan.
    fn draw(team: &Team, earlier: usize, random: &mut Random) -> Self {
        let owner = if earlier == 0 {
            random.pick(&[Who::Teacher, Who::Resource])
        } else {
            random.pick(&[Who::Teacher, Who::Teacher, Who::Resource, Who::Specialist, Who::Parent, Who::Pupil])
        };
        let (observer, helper) = match owner {
            Who::Pupil => (Who::Teacher, Some(Who::Resource)),
            Who::Parent => (Who::Parent, random.maybe(50, Some(Who::Teacher))),
            _ => (owner, random.maybe(25, Some(Who::Parent))),
        };
        let owner = team.member(owner);
        let helpers = helper.map(|who| team.member(who)).into_iter().filter(|helper| *helper != owner).collect();
        Self { owner, observer: team.member(observer), helpers }
    }
}

/// Whether the measure is a share of tries, which reads badly beside a second one.
fn is_share(measure: Measure) -> bool {
    matches!(measure, Measure::Percent { .. } | Measure::Ratio { .. })
}

fn in_words(frame: &Frame, pattern: &GoalPattern, aim: Aim) -> String {
    let filled = frame.words(pattern.statement).replace("{n}", &aim.target.to_string());
    match pattern.measure {
        Measure::Ratio { of, .. } => filled.replace("{of}", &of.to_string()),
        Measure::Rate { errors: Some(errors), .. } => filled.replace("{errors}", &errors.to_string()),
        _ => filled,
    }
}

/// The last day for goals, or a Friday of winter before it.
fn due(frame: &Frame, pattern: &GoalPattern, random: &mut Random) -> Day {
    let last = frame.calendar.last_due();
    if pattern.post_school && frame.stage != Stage::Closed {
        return last.plus_weeks(52);
    }
    if random.chance(60) { last } else { last.min(TODAY.plus_weeks(10 + random.up_to(12)).plus(4)) }
}

fn first_step(frame: &Frame, goal: &Goal, pattern: &GoalPattern, halfway: Aim) -> Objective {
    let criterion = measurement::criterion(frame, pattern.measure, halfway.target, None);
    objective(frame, goal, pattern, halfway, criterion)
}

/// Makes the goal's own target a second step, so that the objectives carry the criterion and the goal needs none.
fn hand_over_criterion(frame: &Frame, goal: &mut Goal, pattern: &GoalPattern, aim: Aim) {
    if let Some(criterion) = goal.criterion.take() {
        goal.objectives.push(objective(frame, goal, pattern, aim, criterion));
    }
    goal.baseline = None;
    if let Some(first) = goal.objectives.first_mut() {
        first.observations = std::mem::take(&mut goal.observations);
    }
}

fn objective(frame: &Frame, goal: &Goal, pattern: &GoalPattern, aim: Aim, criterion: Criterion) -> Objective {
    Objective {
        id: format!("{}.{}", goal.id, goal.objectives.len() + 1),
        statement: in_words(frame, pattern, aim),
        criterion: Some(criterion),
        baseline: goal.baseline.clone(),
        due: goal.due,
        status: goal.status,
        ..Objective::default()
    }
}

//! Abilities, and the needs that come of the challenges among them.

use super::calendar::Calendar;
use super::document::{Ability, Challenge, Need, Point};
use super::frame::{ABILITY, CHALLENGE, Frame, LEVEL, NEED, STRENGTH};
use super::random::Random;
use super::supports::{GOALLESS_NEEDS, GoallessNeed, SETTLED_CHALLENGES};
use super::themes::{self, Theme};
use super::words::{Text, strengths};

const AREAS: [&str; 8] =
    ["affective", "autonomy", "organizational", "social", "behavioural", "sensory", "language", "academic"];

/// What the assessment found.
#[derive(Default)]
pub struct Assessment {
    pub needs: Vec<Need>,
    /// The themes of the needs, in their order. Needs beyond them ask for no goal.
    pub themes: Vec<&'static Theme>,
    pub goalless: Option<GoallessNeed>,
    raised: Vec<Raised>,
}

/// A challenge with its area and the present level that goes with it.
struct Raised {
    area: &'static str,
    challenge: Challenge,
    level: Option<Point>,
}

impl Assessment {
    /// Needs of the size asked for, and now and then one that asks for no goal.
    pub fn draw(frame: &Frame, random: &mut Random) -> Self {
        let fitting: Vec<_> = themes::all().filter(|theme| theme.grades.contains(&frame.grade)).collect();
        let mut found = Self::default();
        let order = random.shuffled(&fitting);
        for theme in order.into_iter().cycle().take(frame.size.needs) {
            found.themes.push(theme);
            found.add_need(frame, theme.area, theme.challenge, theme.need);
            if !frame.words(theme.level).is_empty() && random.chance(50) {
                found.add_level(frame, theme.level, random.chance(40));
            }
        }
        found
    }

    /// Adds what some plans have beside the needs that lead to goals.
    pub fn add_exceptions(&mut self, frame: &Frame, random: &mut Random) {
        if random.chance(14) {
            let goalless = random.pick(GOALLESS_NEEDS);
            self.add_need(frame, goalless.area, goalless.challenge, goalless.need);
            self.goalless = Some(goalless);
        }
        if random.chance(20) {
            let settled = random.pick(SETTLED_CHALLENGES);
            let challenge = self.raise(frame, settled.area, settled.challenge);
            challenge.no_need = frame.words(settled.reason);
        }
    }

    fn add_need(&mut self, frame: &Frame, area: &'static str, challenge: Text, need: Text) {
        let challenge = self.raise(frame, area, challenge).id.clone();
        self.needs.push(Need {
            id: frame.id(NEED, self.needs.len()),
            area,
            priority: u32::try_from(self.needs.len() + 1).ok(),
            statement: frame.words(need).to_owned(),
            challenges: vec![challenge],
        });
    }

    fn raise(&mut self, frame: &Frame, area: &'static str, challenge: Text) -> &mut Challenge {
        let id = frame.id(CHALLENGE, self.raised.len());
        let challenge = Challenge { id, text: frame.words(challenge), no_need: "" };
        let raised = self.raised.push_mut(Raised { area, challenge, level: None });
        &mut raised.challenge
    }

    /// Adds a present level to the need that was added last.
    fn add_level(&mut self, frame: &Frame, level: Text, is_named_by_need: bool) {
        let id = frame.id(LEVEL, self.needs.len().saturating_sub(1));
        if let Some(need) = self.needs.last_mut().filter(|_| is_named_by_need) {
            need.challenges.push(id.clone());
        }
        if let Some(raised) = self.raised.last_mut() {
            raised.level = Some(Point { id, text: frame.words(level) });
        }
    }

    /// One entry for each area, and now and then a second view of one.
    pub fn abilities(&self, frame: &Frame, random: &mut Random) -> Vec<Ability> {
        let mut areas = AREAS.to_vec();
        for raised in &self.raised {
            if !areas.contains(&raised.area) {
                areas.push(raised.area);
            }
        }
        let mut abilities = Vec::new();
        for area in areas {
            let entry = self.entry(frame, area, abilities.len(), random);
            abilities.push(entry);
        }
        if random.chance(20) {
            let earlier = abilities.len();
            abilities.push(Ability {
                id: frame.id(ABILITY, earlier),
                area: "academic",
                by: frame.team.parent.clone(),
                date: Some(Calendar::school_day(frame.calendar.assessed, random)),
                source: "observation",
                strengths: vec![strength(frame, "academic", earlier, random)],
                ..Ability::default()
            });
        }
        abilities
    }

    fn entry(&self, frame: &Frame, area: &'static str, earlier: usize, random: &mut Random) -> Ability {
        let raised: Vec<_> = self.raised.iter().filter(|raised| raised.area == area).collect();
        let (by, source) = author(frame, area, random);
        let has_strength = area == "social" || random.chance(60);
        Ability {
            id: frame.id(ABILITY, earlier),
            area,
            by,
            date: Some(Calendar::school_day(frame.calendar.assessed, random)),
            source,
            nothing_to_note: raised.is_empty() && !has_strength,
            strengths: has_strength.then(|| strength(frame, area, earlier, random)).into_iter().collect(),
            challenges: raised.iter().map(|raised| raised.challenge.clone()).collect(),
            levels: raised.iter().filter_map(|raised| raised.level.clone()).collect(),
        }
    }
}

/// The strength of an entry, numbered like the entry.
fn strength(frame: &Frame, area: &str, earlier: usize, random: &mut Random) -> Point {
    Point { id: frame.id(STRENGTH, earlier), text: frame.pick(strengths(area), random) }
}

/// Whose view an area is, and where it comes from.
fn author(frame: &Frame, area: &str, random: &mut Random) -> (String, &'static str) {
    let team = &frame.team;
    match (area, &team.pupil) {
        ("social", Some(pupil)) => (pupil.clone(), random.pick(&["self-report", "self-report", "interview"])),
        ("affective" | "autonomy" | "social", _) => {
            (team.parent.clone(), random.pick(&["observation", "observation", "interview"]))
        }
        ("academic", _) => (team.resource.clone(), random.pick(&["evaluation", "work-sample"])),
        ("sensory" | "language" | "motor", _) => (team.specialist.clone(), random.pick(&["evaluation", "observation"])),
        _ => (team.teacher.clone(), "observation"),
    }
}

//! The student and the team around the plan.

use super::calendar::Calendar;
use super::day::{Day, TODAY};
use super::document::{Member, Student};
use super::random::Random;
use super::themes::Who;
use super::words::{Language, Text, adult_names, first_names, text};

/// The members of a plan, and who plays which part in it.
pub struct Team {
    pub members: Vec<Member>,
    /// The student, unless excused from taking part.
    pub pupil: Option<String>,
    pub parent: String,
    pub teacher: String,
    pub resource: String,
    pub specialist: String,
    pub principal: String,
}

/// A role, the start of the ids it gives, and the post in words.
#[derive(Clone, Copy, Default)]
struct Post {
    role: &'static str,
    id: Text,
    title: Text,
}

const fn post(role: &'static str, id: Text) -> Post {
    Post { role, id, title: text("", "") }
}

const PUPIL: Post = post("student", text("pupil", "eleve"));
const PARENT: Post = post("parent", text("parent", "parent"));
const GUARDIAN: Post = post("guardian", text("guardian", "tuteur"));
const TEACHER: Post = post("teacher", text("teacher", "ens"));
const RESOURCE: Post = post("resource-teacher", text("resource", "ortho"));
const PRINCIPAL: Post = post("principal", text("principal", "direction"));
const EDUCATOR: Post = post("special-educator", text("educator", "tes"));
const INTERPRETER: Post = post("interpreter", text("interpreter", "interprete"));
const STAFF: Post =
    Post { role: "school-staff", id: text("staff", "personnel"), title: text("after-school care", "service de garde") };

const EXCUSE: Text = text("in hospital until spring", "hospitalisation jusqu'au printemps");

const SPECIALISTS: &[Post] = &[
    EDUCATOR,
    EDUCATOR,
    Post {
        role: "professional",
        id: text("therapist", "ergo"),
        title: text("occupational therapist", "ergothérapeute"),
    },
    Post { role: "professional", id: text("speech", "orthophonie"), title: text("speech therapist", "orthophoniste") },
    Post { role: "professional", id: text("psychologist", "psy"), title: text("psychologist", "psychologue") },
];

/// Takes members on, one by one.
struct Hiring {
    members: Vec<Member>,
    names: Vec<&'static str>,
    language: Language,
}

impl Hiring {
    fn add(&mut self, post: Post, finish: impl FnOnce(&mut Member)) -> String {
        let stem = post.id.in_language(self.language);
        let earlier = self.members.iter().filter(|member| member.role == post.role).count();
        let id = if earlier == 0 { stem.to_owned() } else { format!("{stem}-{}", earlier + 1) };
        let mut member = Member {
            id: id.clone(),
            role: post.role,
            title: post.title.in_language(self.language),
            ..Member::default()
        };
        if post.role != PUPIL.role {
            member.name = self.names.pop().unwrap_or_default();
        }
        finish(&mut member);
        self.members.push(member);
        id
    }
}

impl Team {
    /// A team of four to nine, most often six.
    pub fn draw(language: Language, random: &mut Random) -> Self {
        let names = random.shuffled(adult_names(language));
        let mut hiring = Hiring { members: Vec::new(), names, language };
        let takes_part = random.chance(95);
        let pupil = hiring.add(PUPIL, |member| {
            member.took_part = Some(takes_part);
            member.reason = if takes_part { "" } else { EXCUSE.in_language(language) };
        });
        let main_parent = random.pick(&[PARENT, PARENT, PARENT, PARENT, GUARDIAN]);
        let parent = hiring.add(main_parent, |member| member.language = random.pick(&["", "", "en", "fr", "es", "ar"]));
        if random.chance(25) {
            hiring.add(PARENT, |_| ());
        }
        let teacher = hiring.add(TEACHER, |_| ());
        let resource = if random.chance(90) { hiring.add(RESOURCE, |_| ()) } else { teacher.clone() };
        let principal = hiring.add(PRINCIPAL, |_| ());
        let specialist =
            if random.chance(70) { hiring.add(random.pick(SPECIALISTS), |_| ()) } else { resource.clone() };
        if random.chance(8) {
            hiring.add(STAFF, |_| ());
        }
        if random.chance(6) {
            let left = TODAY.plus_weeks(-1 - random.up_to(3)).plus(4);
            hiring.add(INTERPRETER, |member| member.until = Some(left));
        }
        let pupil = takes_part.then_some(pupil);
        Self { members: hiring.members, pupil, parent, teacher, resource, specialist, principal }
    }

    /// The member who plays a part; the teacher stands in for an excused student.
    pub fn member(&self, who: Who) -> String {
        match who {
            Who::Teacher => &self.teacher,
            Who::Resource => &self.resource,
            Who::Specialist => &self.specialist,
            Who::Parent => &self.parent,
            Who::Pupil => self.pupil.as_ref().unwrap_or(&self.teacher),
        }
        .clone()
    }

    /// Those who come to a meeting.
    pub fn attending(&self, random: &mut Random) -> Vec<String> {
        let is_expected = |id: &String| self.pupil.as_ref() == Some(id) || *id == self.parent || *id == self.principal;
        let can_come = |member: &&Member| member.role != "student" || self.pupil.is_some();
        let ids = self.members.iter().filter(can_come).map(|member| &member.id);
        ids.filter(|id| is_expected(id) || random.chance(85)).cloned().collect()
    }
}

/// A student of a grade, born in the year that goes with it.
pub fn student(language: Language, grade: u32, calendar: &Calendar, random: &mut Random) -> Student {
    let turning_six = calendar.starts.school_year() - 5;
    let january = Day::of(turning_six - i64::from(grade), 1, 1);
    let name = if random.chance(90) { random.pick(first_names(language)) } else { "" };
    Student {
        id: format!("s-{}", random.within(&(1000..=99_999))),
        name,
        birth_date: random.chance(95).then(|| january.plus(random.up_to(360) - 90)),
        grade: grade_in_words(language, grade),
        languages: match language {
            Language::English => random.pick(&[&["en"] as &[_], &["en"], &["en", "fr"], &["en", "zh"]]),
            Language::French => random.pick(&[&["fr"] as &[_], &["fr"], &["fr", "en"], &["fr", "ar"]]),
        }
        .to_vec(),
    }
}

fn grade_in_words(language: Language, grade: u32) -> String {
    let (year, cycle) = if grade > 6 { (grade - 6, "secondaire") } else { (grade, "année") };
    match language {
        Language::English => grade.to_string(),
        Language::French if year == 1 => format!("1re {cycle}"),
        Language::French => format!("{year}e {cycle}"),
    }
}

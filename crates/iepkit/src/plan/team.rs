//! The people of a plan.

use super::{Id, LanguageTag, Text};
use crate::Date;
use crate::read::{Extensions, record, words};

words! {
    /// What someone is to the child or the school.
    pub enum Role {
        /// The child.
        Student = "student",
        /// A parent.
        Parent = "parent",
        /// A guardian.
        Guardian = "guardian",
        /// A teacher.
        Teacher = "teacher",
        /// A resource or remedial teacher.
        ResourceTeacher = "resource-teacher",
        /// The principal.
        Principal = "principal",
        /// A special educator.
        SpecialEducator = "special-educator",
        /// Another member of the school's staff.
        SchoolStaff = "school-staff",
        /// A professional, such as an occupational therapist.
        Professional = "professional",
        /// An interpreter.
        Interpreter = "interpreter",
        /// Someone else.
        Other = "other",
    }
}

words! {
    /// The side someone stands on when the plan asks who takes part, shares the work and agrees.
    pub enum Party {
        /// The child.
        Student = "student",
        /// The family.
        Parent = "parent",
        /// The school.
        School = "school",
        /// No side.
        None = "none",
    }
}

record! {
    /// A member of the team.
    pub struct Member {
        /// The member's id.
        pub id: Id,
        /// What the member is to the child or the school.
        pub role: Role,
        /// The member's name.
        pub name: Option<Text>,
        /// The language in which the member reads.
        pub language: Option<LanguageTag>,
        /// The member's job in the school's own words.
        pub title: Option<Text>,
        /// The side the member stands on, when it is not the one of the role.
        pub party: Option<Party>,
        /// Whether the child took part.
        pub took_part: Option<bool>,
        /// Why the child could not take part.
        pub reason: Option<Text>,
        /// The last day on the team, when the member left.
        pub until: Option<Date>,
        /// What a host keeps here.
        pub extensions: Option<Extensions>,
    }
}

impl Role {
    /// The side that this role stands on.
    pub fn party(self) -> Party {
        match self {
            Role::Student => Party::Student,
            Role::Parent | Role::Guardian => Party::Parent,
            Role::Teacher | Role::ResourceTeacher | Role::Principal | Role::SpecialEducator | Role::SchoolStaff => {
                Party::School
            }
            Role::Professional | Role::Interpreter | Role::Other => Party::None,
        }
    }
}

impl Member {
    /// The side the member stands on: the one given, else the one of the role.
    pub fn party(&self) -> Party {
        self.party.unwrap_or_else(|| self.role.party())
    }
}

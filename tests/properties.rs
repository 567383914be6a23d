//! What holds of every plan: over the good plans, over random defects in them, and over what is no plan at all.

#[path = "properties/checking.rs"]
mod checking;
#[path = "properties/deadlines.rs"]
mod deadlines;
#[path = "properties/diffs.rs"]
mod diffs;
#[path = "properties/digests.rs"]
mod digests;
#[path = "properties/places.rs"]
mod places;
#[path = "properties/plans.rs"]
mod plans;
#[path = "properties/reading.rs"]
mod reading;
#[path = "properties/secrecy.rs"]
mod secrecy;
#[path = "properties/traceability.rs"]
mod traceability;

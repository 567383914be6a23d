//! What a thread worked, which other work on the machine does not change.

use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};

/// The processor time of this thread so far.
fn worked() -> Duration {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    let (seconds, nanoseconds) = (u64::try_from(time.tv_sec), u32::try_from(time.tv_nsec));
    Duration::new(seconds.expect("time goes on"), nanoseconds.expect("less than a second"))
}

/// How long this thread works on something.
pub fn time(work: impl FnOnce()) -> Duration {
    let before = worked();
    work();
    worked() - before
}

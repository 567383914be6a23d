//! Work in parallel whose results come in the order of the input.

use std::collections::VecDeque;
use std::iter::Fuse;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, sync_channel};
use std::thread::available_parallelism;

use rayon::{ThreadPool, ThreadPoolBuilder};

/// How many pieces of work each thread has, on its hands or ahead of it: enough to be busy while results are taken, and few
/// enough for memory to stay small.
const AHEAD: usize = 4;

/// The results of some work on each item of an input, in the order of the input, made in parallel.
///
/// An item is only drawn when it is about to be worked on, at most a few a thread ahead of what is taken: whoever takes results
/// slowly, or stops, holds everything back.
pub struct InOrder<I: Iterator, O> {
    input: Fuse<I>,
    work: Arc<dyn Fn(I::Item) -> O + Send + Sync>,
    // Its threads end with it. None for one thread, which is the caller's.
    pool: Option<ThreadPool>,
    // The results to come, each with a channel of its own, in order.
    coming: VecDeque<Receiver<O>>,
}

impl<I: Iterator, O> InOrder<I, O> {
    /// Work on as many threads as asked, 0 for one on each core.
    pub fn new(input: I, threads: usize, work: impl Fn(I::Item) -> O + Send + Sync + 'static) -> InOrder<I, O> {
        let threads = if threads == 0 { available_parallelism().map_or(1, usize::from) } else { threads };
        let name = |number| format!("iepkit-{number}");
        // A pool of its own: one for the whole process would not outlive a fork, which servers and Spark are fond of.
        let pool = (threads > 1).then(|| ThreadPoolBuilder::new().num_threads(threads).thread_name(name).build().ok());
        InOrder { input: input.fuse(), work: Arc::new(work), pool: pool.flatten(), coming: VecDeque::new() }
    }
}

impl<I, O> Iterator for InOrder<I, O>
where
    I: Iterator<Item: Send + 'static>,
    O: Send + 'static,
{
    type Item = O;

    fn next(&mut self) -> Option<O> {
        let Some(pool) = &self.pool else {
            return self.input.next().map(|item| (self.work)(item));
        };
        while self.coming.len() < AHEAD * pool.current_num_threads()
            && let Some(item) = self.input.next()
        {
            let (done, result) = sync_channel(1);
            let work = Arc::clone(&self.work);
            // When nobody takes the result any more, it is not wanted.
            pool.spawn_fifo(move || drop(done.send(work(item))));
            self.coming.push_back(result);
        }
        self.coming.pop_front()?.recv().ok()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::thread::sleep;
    use std::time::Duration;

    use super::{AHEAD, InOrder};

    #[test]
    fn results_come_in_order_whatever_the_number_of_threads() {
        for threads in [0, 1, 2, 3, 8] {
            let work = |number: u64| {
                // The earlier, the slower.
                sleep(Duration::from_micros(200_u64.saturating_sub(number)));
                number * number
            };
            let squares: Vec<u64> = InOrder::new(0..500, threads, work).collect();
            assert!(squares.into_iter().eq((0..500).map(|number| number * number)), "{threads} threads");
        }
    }

    #[test]
    fn no_more_is_drawn_than_is_about_to_be_worked_on() {
        let drawn = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&drawn);
        let input = (0..).inspect(move |_| {
            count.fetch_add(1, Ordering::Relaxed);
        });
        let mut results = InOrder::new(input, 2, |number: i32| number);
        for taken in 1..=100 {
            results.next();
            assert!(drawn.load(Ordering::Relaxed) <= taken + 2 * AHEAD);
        }
    }
}

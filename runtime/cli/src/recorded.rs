//! Files with recorded answers, as several commands take them.

use std::cell::Cell;
use std::path::PathBuf;

use s360_sandbox::{Exchange, Exchanges, RecordingError, read_each};

#[derive(clap::Args)]
pub(crate) struct Recorded {
    /// Files that `s360 record` has written, HTTP archives (HAR), or lines of entries of such; of lines,
    /// one at a time is in memory.
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    /// How many answers the last run through the files has found.
    #[arg(skip)]
    answers: Cell<usize>,
    /// What was left out is told once.
    #[arg(skip)]
    is_told: Cell<bool>,
}

impl Recorded {
    pub(crate) fn answers(&self) -> usize {
        self.answers.get()
    }
}

impl Exchanges for Recorded {
    fn each(&self, take: &mut dyn FnMut(&Exchange)) -> Result<(), RecordingError> {
        let mut all = 0;
        for file in &self.files {
            let mut answers = 0_usize;
            let left_out = read_each(file, &mut |exchange| {
                answers += 1;
                take(&exchange);
            })?;
            if left_out > 0 && !self.is_told.get() {
                let is = if left_out == 1 { "is no answer" } else { "are no answers" };
                eprintln!(
                    "{}: left out {left_out} of {}, which {is} of an S-360 service; nothing is learned \
                     of pages and deliveries of webhooks",
                    file.display(),
                    left_out + answers
                );
            }
            all += answers;
        }
        self.answers.set(all);
        self.is_told.set(true);
        Ok(())
    }
}

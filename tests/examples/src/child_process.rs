//! A sandbox in a process of its own, so that this one's memory is the client's.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use s360_sandbox::Sandbox;

use crate::Failed;

/// The other process; it ends with this value.
pub struct Server {
    process: Child,
    /// Where the sandbox is.
    pub url: String,
}

impl Server {
    /// This program once more, told to [`serve`].
    ///
    /// # Errors
    /// The program cannot be run.
    pub fn start() -> Result<Self, Failed> {
        let mut process = Command::new(std::env::current_exe()?)
            .args(["sandbox".to_owned()].into_iter().chain(std::env::args().skip(1)))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let mut url = String::new();
        BufReader::new(process.stdout.take().ok_or("no output")?).read_line(&mut url)?;
        Ok(Self { process, url: url.trim().to_owned() })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Until the other process ends.
///
/// # Errors
/// The task that waits for it fails.
pub async fn serve(sandbox: Sandbox) -> Result<(), Failed> {
    println!("{}", sandbox.url());
    tokio::task::spawn_blocking(wait).await?
}

/// Until the process that started this one ends.
///
/// # Errors
/// Its end is not seen.
pub fn wait() -> Result<(), Failed> {
    std::io::stdin().read_line(&mut String::new())?;
    Ok(())
}

/// A line of this process's status in kB, where the system tells.
pub fn memory(line: &str) -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let found = status.lines().find_map(|status| status.strip_prefix(line))?;
    found.trim_start_matches(':').trim().split(' ').next()?.parse().ok()
}

//! What a program costs: time, processor time, memory. Reads them from /proc, so on Linux only.

use std::collections::BTreeMap;
use std::fs;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// What a program and its children cost.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Cost {
    pub(crate) wall: Duration,
    /// Seconds of processor time.
    pub(crate) cpu: f64,
    /// The most memory that one process had, in MiB.
    pub(crate) peak: f64,
}

impl Cost {
    /// Adds what came after it.
    pub(crate) fn add(&mut self, other: &Self) {
        self.wall += other.wall;
        self.cpu += other.cpu;
        self.peak = self.peak.max(other.peak);
    }
}

/// How often memory is looked at: each look reads much of /proc, and what takes long grows slowly.
const LOOKS: std::ops::RangeInclusive<Duration> =
    Duration::from_millis(5)..=Duration::from_millis(100);

/// Clock ticks in a second (`USER_HZ`, which is 100 on every architecture that Rust supports).
const TICKS: f64 = 100.0;

/// Runs a program to its end.
pub(crate) fn run(mut command: Command) -> Result<Cost, String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let before = children_ticks().unwrap_or_default();
    let start = Instant::now();
    let mut child = command
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| format!("{name}: {error}"))?;
    let mut peak = 0.0_f64;
    let status = loop {
        peak = peak.max(peak_of_family(child.id()));
        match child.try_wait().map_err(|error| format!("{name}: {error}"))? {
            Some(status) => break status,
            None => {
                let tenth = start.elapsed() / 10;
                std::thread::sleep(tenth.clamp(*LOOKS.start(), *LOOKS.end()));
            }
        }
    };
    let wall = start.elapsed();
    if !status.success() {
        return Err(format!("{name} fails ({status})"));
    }
    let cpu = (children_ticks().unwrap_or_default() - before) / TICKS;
    Ok(Cost { wall, cpu, peak })
}

/// Processor time of all children that have ended, in ticks (proc_pid_stat(5), fields 16 and 17).
fn children_ticks() -> Option<f64> {
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    let (_, fields) = stat.rsplit_once(')')?;
    let ticks = fields.split_whitespace().skip(13).take(2);
    Some(ticks.filter_map(|field| field.parse::<f64>().ok()).sum())
}

/// The most memory that a process or one of its descendants has had so far, in MiB.
fn peak_of_family(root: u32) -> f64 {
    let mut parents = BTreeMap::new();
    for entry in fs::read_dir("/proc").into_iter().flatten().flatten() {
        let Ok(pid) = entry.file_name().to_string_lossy().parse::<u32>() else { continue };
        let stat = fs::read_to_string(entry.path().join("stat")).unwrap_or_default();
        let parent = stat
            .rsplit_once(')')
            .and_then(|(_, rest)| rest.split_whitespace().nth(1)?.parse().ok());
        parents.extend(parent.map(|parent: u32| (pid, parent)));
    }
    let is_family = |mut pid: u32| {
        while let Some(parent) = parents.get(&pid) {
            if pid == root {
                return true;
            }
            pid = *parent;
        }
        false
    };
    let peaks = parents.keys().filter(|pid| is_family(**pid)).map(|pid| {
        let status = fs::read_to_string(format!("/proc/{pid}/status")).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kib = line.and_then(|line| line.split_whitespace().next()?.parse::<f64>().ok());
        kib.unwrap_or_default() / 1024.0
    });
    peaks.fold(0.0, f64::max)
}

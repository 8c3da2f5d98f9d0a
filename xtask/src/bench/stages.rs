//! How long each stage of the generator takes, one document after the other.

use std::path::Path;
use std::time::{Duration, Instant};

use s360_codegen::load::Document;
use s360_codegen::model::Api;
use s360_codegen::name::{Lock, assign};
use s360_codegen::plural::counted;
use s360_codegen::{api_text, assemble, read_document};

/// Prints the time of each stage over all documents below `folder`.
pub(crate) fn run(folder: &Path) -> Result<(), String> {
    let mut times = [Duration::ZERO; 5];
    let mut bytes = 0;
    let mut documents = 0;
    for path in super::generate::documents(folder)? {
        let mut start = Instant::now();
        let mut lap = |index: usize| {
            let now = Instant::now();
            if let Some(time) = times.get_mut(index) {
                *time += now - start;
            }
            start = now;
        };
        let Ok(document) = Document::read(&path) else { continue };
        lap(0);
        let Ok(mut reading) = read_document(&document) else { continue };
        reading.keep_going();
        lap(1);
        let names = assign(&reading.api, &Lock::default());
        lap(2);
        let files = assemble::module(&reading.api, &names);
        lap(3);
        let text = api_text::write(&reading.api, &names);
        lap(4);
        documents += 1;
        bytes += document.text.len();
        keep(&reading.api, files.len() + text.len());
    }
    let all: Duration = times.iter().sum();
    let megabytes = bytes as f64 / 1e6;
    let documents = counted(documents, "document");
    println!("{documents}, {megabytes:.1} MB, {:.1} MB/s", megabytes / all.as_secs_f64());
    for (stage, time) in ["load", "read", "name", "emit", "API text"].iter().zip(times) {
        let share = 100.0 * time.as_secs_f64() / all.as_secs_f64().max(f64::MIN_POSITIVE);
        println!("{stage:9} {:7.3} s {share:4.0} %", time.as_secs_f64());
    }
    Ok(())
}

/// Keeps the compiler from leaving out work whose result nobody looks at.
fn keep(api: &Api, size: usize) {
    std::hint::black_box((api.types.len(), size));
}

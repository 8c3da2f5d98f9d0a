//! Many calls at once against a sandbox with a strict clock in which some calls go wrong, and the
//! accounts of both sides compared; `cargo xtask load` runs it. Everything stays on this machine.
//!
//! `load CALLS PERCENT CLOCK`: so many calls, so many of a hundred go wrong, and the sandbox's clock
//! is so many milliseconds ahead. `load hostile`: what answers and deliveries cost that want to fill the
//! memory.

mod accounts;
mod calls;
mod deliveries;
mod hostile;
mod limits;

use std::process::ExitCode;

use s360_examples::Failed;
use s360_examples::child_process::{self, Server};
use s360_sandbox::Sandbox;

use accounts::Seen;
use calls::Run;

#[tokio::main]
async fn main() -> Result<ExitCode, Failed> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["sandbox", "hostile", ..] => hostile::serve().await?,
        ["hostile"] => {
            let is_bounded = [hostile::measure()?, deliveries::measure()?];
            if is_bounded != [true; 2] {
                return Ok(ExitCode::FAILURE);
            }
        }
        ["delivery", way] => deliveries::receive(way)?,
        ["hostile", url, method] => hostile::ask(url, method).await?,
        ["sandbox", numbers @ ..] => serve(numbers).await?,
        numbers => return load(numbers).await,
    }
    Ok(ExitCode::SUCCESS)
}

fn number(words: &[&str], index: usize, default: i64) -> Result<i64, Failed> {
    Ok(words.get(index).map_or(Ok(default), |word| word.parse())?)
}

async fn serve(numbers: &[&str]) -> Result<(), Failed> {
    let mut sandbox = Sandbox::builder().strict_clock().clock_offset_ms(number(numbers, 2, 0)?);
    let percent = number(numbers, 1, 10)?;
    if percent > 0 {
        sandbox = sandbox.fault_every(u64::try_from(100 / percent)?.max(1));
    }
    child_process::serve(sandbox.start().await?).await
}

async fn load(numbers: &[&str]) -> Result<ExitCode, Failed> {
    let (calls, percent) = (number(numbers, 0, 10_000)?, number(numbers, 1, 10)?);
    let server = Server::start()?;
    println!("{calls} calls, half of them not to be repeated; {percent} of 100 go wrong");
    let run = Run::make(&server.url, calls).await?;
    let agree = accounts::report(&run, &Seen::ask(&server.url).await?);
    let fair = limits::fairness().await?;
    let counted = limits::permits().await?;
    let right = agree && fair && counted;
    println!("{}", if right { "the accounts agree" } else { "THE ACCOUNTS DO NOT AGREE" });
    Ok(if right { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

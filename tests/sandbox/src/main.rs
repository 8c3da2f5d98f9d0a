//! The sandbox as a command.

use std::net::SocketAddr;
use std::process::ExitCode;

use clap::Parser;
use s360_sandbox::Sandbox;

/// Serves a stand-in for a SecuTix S-360 server until it is interrupted.
#[derive(Parser)]
struct Arguments {
    /// Address to listen on; port 0 takes a free one.
    #[arg(long, default_value = "127.0.0.1:0", value_name = "HOST:PORT")]
    addr: SocketAddr,
    /// Lets one of so many calls go wrong: cut, 500, 509 or `in_progress`, in turn.
    #[arg(long, value_name = "CALLS")]
    fault_every: Option<u64>,
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let mut sandbox = Sandbox::builder().address(arguments.addr);
    if let Some(calls) = arguments.fault_every {
        sandbox = sandbox.fault_every(calls);
    }
    let sandbox = match sandbox.start().await {
        Ok(sandbox) => sandbox,
        Err(error) => {
            eprintln!("cannot listen: {error}");
            return ExitCode::FAILURE;
        }
    };
    print!("{}", sandbox.how_to_use());
    let _ = tokio::signal::ctrl_c().await;
    ExitCode::SUCCESS
}

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
}

#[tokio::main]
async fn main() -> ExitCode {
    let sandbox = match Sandbox::builder().address(Arguments::parse().addr).start().await {
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

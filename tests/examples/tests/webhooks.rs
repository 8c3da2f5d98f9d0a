//! The receiver of webhooks, killed while it works.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use rusqlite::Connection;
use s360_sandbox::webhook::{Form, Sender, bodies, broken, sample};
use serde_json::{Value, json};

/// The program, and its file; both are gone after the test.
struct Office {
    file: PathBuf,
    child: Child,
    url: String,
}

impl Office {
    fn open(name: &str) -> Self {
        let file = std::env::temp_dir().join(format!("s360-{name}-{}.sqlite", std::process::id()));
        let (child, url) = start(&file, "127.0.0.1:0");
        Self { file, child, url }
    }

    /// `kill -9`, and a new process at the same address.
    fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        let address = self.url.trim_start_matches("http://").trim_end_matches("/orders");
        let (child, url) = start(&self.file, address);
        assert_eq!(url, self.url);
        self.child = child;
    }

    fn number(&self, sql: &str) -> i64 {
        let books = Connection::open(&self.file).unwrap();
        books.busy_timeout(Duration::from_secs(10)).unwrap();
        books.query_row(sql, [], |row| row.get(0)).unwrap()
    }
}

impl Drop for Office {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        for end in ["", "-wal", "-shm"] {
            let _ = std::fs::remove_file(format!("{}{end}", self.file.display()));
        }
    }
}

fn start(file: &PathBuf, address: &str) -> (Child, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_webhooks"));
    command.arg(file).arg(address).env("S360_WEBHOOK_SECRET", "key");
    let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
    (child, line.trim().to_owned())
}

fn sender(office: &Office) -> Sender {
    Sender::new(&office.url).unwrap().api_key("x-webhook-key", "key").unwrap()
}

fn orders(numbers: std::ops::Range<i64>) -> Vec<Value> {
    let mut order = sample("order").unwrap();
    let mut numbered = |number: i64| {
        order["orderDetailsData"]["orderId"] = json!(number);
        order["orderDetailsData"]["reservationAmount"] = json!(1000 + number);
        order.clone()
    };
    numbers.map(&mut numbered).collect()
}

const BOOKED: &str = "SELECT COUNT(*) FROM bookings";

#[tokio::test(flavor = "multi_thread")]
async fn each_order_is_booked_once_although_the_receiver_is_killed_again_and_again() {
    let mut office = Office::open("killed");
    // 200 orders, each of them in two of 8 streams of deliveries.
    let streams: Vec<_> = (0..8)
        .map(|stream: i64| {
            let begin = stream % 4 * 50;
            let bodies = bodies(&orders(begin..begin + 50), Form::List, 5);
            let sender = sender(&office).repetitions(10_000).pause(Duration::from_millis(2));
            tokio::spawn(async move {
                for body in bodies {
                    assert!(sender.deliver(body).await.has_arrived());
                }
            })
        })
        .collect();
    let mut in_the_middle = 0;
    for kill in 1..=6 {
        // In the middle of the work: something is booked, but not all.
        while office.number(BOOKED) < kill * 25 {
            tokio::task::yield_now().await;
        }
        office.kill();
        in_the_middle += i32::from(office.number(BOOKED) < 200);
    }
    assert!(in_the_middle > 0, "all was done before the first kill");
    for stream in streams {
        stream.await.unwrap();
    }
    assert_eq!(office.number(BOOKED), 200);
    assert_eq!(office.number("SELECT COUNT(DISTINCT order_id) FROM bookings"), 200);
    let sum = (0..200).map(|number| 1000 + number).sum::<i64>();
    assert_eq!(office.number("SELECT SUM(thousandths) FROM bookings"), sum);
}

#[tokio::test]
async fn what_cannot_be_read_is_kept_once_and_costs_no_order() {
    let office = Office::open("broken");
    for _ in 0..3 {
        for (_, body) in broken(&orders(0..4)) {
            sender(&office).repetitions(0).deliver(body).await;
        }
    }
    assert_eq!(office.number(BOOKED), 4);
    // One is not JSON, one a number, one null, one empty; one has no data of an order.
    assert_eq!(office.number("SELECT COUNT(*) FROM rejected"), 5);
    let stranger = Sender::new(&office.url).unwrap().repetitions(0);
    assert!(!stranger.deliver("[]").await.has_arrived());
    assert!(sender(&office).deliver("[]").await.has_arrived());
}

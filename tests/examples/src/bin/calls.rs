//! What a call through the generated clients costs beside the same call by hand: `reqwest`, plain
//! structs with `serde`'s derives, a token for each request. `cargo xtask bench calls` runs it.
//! Everything stays on this machine; the server is a process of its own.

use std::hint::black_box;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::time::Duration;

use cpu_time::ThreadTime;
use s360::{Client, Credentials};
use s360_examples::child_process::{Server, wait};
use s360_examples::{Failed, raw_operations};
use s360_runtime::operation::Operation;
use serde::{Deserialize, Serialize};
use serde_json::json;

static SMALL: Operation = Operation::web_method(&raw_operations::CATALOG, "small");
static LARGE: Operation = Operation::web_method(&raw_operations::CATALOG, "large");
static HUGE: Operation = Operation::web_method(&raw_operations::CATALOG, "huge");

/// Products in each answer.
const SIZES: [(&str, &Operation, usize); 3] =
    [("small", &SMALL, 1), ("large", &LARGE, 95), ("huge", &HUGE, 38_000)];

/// As the generator writes it.
mod ours {
    use s360_runtime::wire::Extra;

    #[derive(Default)]
    pub struct Request {
        pub locale: String,
    }
    s360_runtime::record!(Request { "locale" => locale });

    #[derive(Default)]
    pub struct Answer {
        pub products: Vec<Product>,
        pub extra: Extra,
    }
    s360_runtime::record!(Answer { "products" => products } extra);

    #[derive(Default)]
    pub struct Product {
        pub code: Option<String>,
        pub description: Option<Translatable>,
        pub exchangeable: bool,
        pub external_name: Option<Translatable>,
        pub id: Option<i64>,
        pub large_image_url: Option<String>,
        pub min_quantity: Option<i32>,
        pub state: Option<String>,
        pub vat_code_id: Option<i64>,
        pub extra: Extra,
    }
    s360_runtime::record!(Product {
        "code" => code,
        "description" => description,
        "exchangeable" => exchangeable: required,
        "externalName" => external_name,
        "id" => id,
        "largeImageUrl" => large_image_url,
        "minQuantity" => min_quantity,
        "state" => state,
        "vatCodeId" => vat_code_id,
    } extra);

    #[derive(Default)]
    pub struct Translatable {
        pub translations: Option<Vec<Translation>>,
        pub extra: Extra,
    }
    s360_runtime::record!(Translatable { "translations" => translations } extra);

    #[derive(Default)]
    pub struct Translation {
        pub locale: Option<String>,
        pub value: Option<String>,
        pub extra: Extra,
    }
    s360_runtime::record!(Translation { "locale" => locale, "value" => value } extra);
}

/// The same by hand.
#[expect(dead_code, reason = "what is measured is that they are read from JSON")]
mod plain {
    use super::{Deserialize, Serialize};

    #[derive(Serialize)]
    pub struct Request {
        pub locale: String,
    }

    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct Answer {
        pub status_code: Option<String>,
        pub request_id: Option<i64>,
        pub status_detail: Option<String>,
        pub products: Vec<Product>,
    }

    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct Product {
        pub id: Option<i64>,
        pub code: Option<String>,
        pub exchangeable: bool,
        pub state: Option<String>,
        pub description: Option<Translatable>,
        pub external_name: Option<Translatable>,
        pub min_quantity: Option<i32>,
        pub large_image_url: Option<String>,
        pub vat_code_id: Option<i64>,
    }

    #[derive(Deserialize)]
    pub struct Translatable {
        pub translations: Option<Vec<Translation>>,
    }

    #[derive(Deserialize)]
    pub struct Translation {
        pub locale: Option<String>,
        pub value: Option<String>,
    }
}

fn main() -> Result<(), Failed> {
    if std::env::args().nth(1).as_deref() == Some("sandbox") {
        return serve();
    }
    on_one_processor();
    let server = Server::start()?;
    let credentials = || Credentials::new("INST", "INST_OP", "partner", "secret");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    println!("| | ours | by hand | ratio |\n|---|---|---|---|");
    let client = Client::builder(&server.url, credentials()).build()?;
    let _ = rustls::crypto::ring::default_provider().install_default();
    // What the client asks of the HTTP library, but for what only it needs: redirects and tokens.
    let http = reqwest::Client::builder()
        .timeout(Duration::from_secs(60))
        .connect_timeout(Duration::from_secs(10))
        .read_timeout(Duration::from_secs(60))
        .user_agent("by hand")
        .gzip(true)
        .deflate(true)
        .build()?;
    for (name, operation, _) in SIZES {
        let ours = async || -> Result<(), Failed> {
            let request = ours::Request { locale: "fr".to_owned() };
            let catalogue: ours::Answer = client.call(operation, &request).await?;
            black_box((catalogue.products.len(), catalogue.extra.len()));
            Ok(())
        };
        let url = format!("{}{}/{}", server.url, raw_operations::CATALOG.path, operation.name);
        let credentials = credentials();
        let by_hand = async || -> Result<(), Failed> {
            let request = plain::Request { locale: "fr".to_owned() };
            let answer = http.post(&url).bearer_auth(credentials.forge()).json(&request);
            let answer = answer.send().await?.error_for_status()?.bytes().await?;
            let answer: plain::Answer = serde_json::from_slice(&answer)?;
            if answer.status_code.as_deref() != Some("success") {
                return Err(answer.status_detail.unwrap_or_default().into());
            }
            black_box((answer.products.len(), answer.request_id));
            Ok(())
        };
        let times = beside(
            || runtime.block_on(ours()),
            || runtime.block_on(by_hand()),
            match name {
                "small" => (100, 600),
                "large" => (100, 100),
                _ => (10, 20),
            },
        )?;
        row(&format!("a call with a {name} answer, µs of processor time"), times, 1e3);
        let [ours, by_hand] = [
            allocations(|| runtime.block_on(ours()))?,
            allocations(|| runtime.block_on(by_hand()))?,
        ];
        println!("| its allocations | {ours} | {by_hand} | {:.2} |", ours as f64 / by_hand as f64);
    }
    for (name, bytes) in [("50 KB", 50_000), ("20 MB", 20_000_000)] {
        let text = answer(bytes / answer(1).len());
        let times = beside(
            || {
                let mut catalogue = ours::Answer::default();
                s360_runtime::wire::decode(text.as_bytes(), &mut catalogue)?;
                black_box(catalogue.products.len());
                Ok(())
            },
            || {
                let catalogue: plain::Answer = serde_json::from_slice(text.as_bytes())?;
                black_box(catalogue.products.len());
                Ok(())
            },
            if bytes < 1_000_000 { (100, 40) } else { (10, 10) },
        )?;
        row(&format!("decoding {name}, ms"), times, 1e6);
    }
    let credentials = credentials();
    let start = ThreadTime::now();
    for _ in 0..100_000 {
        black_box(credentials.forge());
    }
    println!("| a token, µs | {:.2} | | |", start.elapsed().as_secs_f64() * 10.0);
    Ok(())
}

/// Puts this program and its server on one processor, where the system has the command for it: else
/// what a call costs depends on how far it is to the processor that its answer comes from.
fn on_one_processor() {
    let process = std::process::id().to_string();
    let mut command = std::process::Command::new("taskset");
    let pinned = command.args(["-cp", "0", &process]).output();
    if !pinned.is_ok_and(|output| output.status.success()) {
        eprintln!(
            "without `taskset` the times of small calls jump: repeat, and take the least ratio"
        );
    }
}

/// The mean processor time of one call of each, in ns. Both in turns of so many calls, so that what
/// slows the machine down slows both.
fn beside(
    mut ours: impl FnMut() -> Result<(), Failed>,
    mut by_hand: impl FnMut() -> Result<(), Failed>,
    (turns, calls): (usize, usize),
) -> Result<[f64; 2], Failed> {
    let mut times = [Duration::ZERO; 2];
    for _ in 0..turns {
        let [first, second] = &mut times;
        *first += spent(&mut ours, calls)?;
        *second += spent(&mut by_hand, calls)?;
    }
    Ok(times.map(|time| time.as_nanos() as f64 / (turns * calls) as f64))
}

fn spent(work: &mut dyn FnMut() -> Result<(), Failed>, calls: usize) -> Result<Duration, Failed> {
    let start = ThreadTime::now();
    for _ in 0..calls {
        work()?;
    }
    Ok(start.elapsed())
}

fn row(name: &str, [ours, by_hand]: [f64; 2], unit: f64) {
    println!("| {name} | {:.3} | {:.3} | {:.3} |", ours / unit, by_hand / unit, ours / by_hand);
}

fn allocations(mut work: impl FnMut() -> Result<(), Failed>) -> Result<u64, Failed> {
    let mut end = Ok(());
    let counted = allocation_counter::measure(|| end = work());
    end.map(|()| counted.count_total)
}

/// An answer with so many products.
fn answer(products: usize) -> String {
    let products = raw_operations::products(products, "An evening with an orchestra and a choir. ");
    json!({"statusCode": "success", "requestId": 1, "products": products}).to_string()
}

/// Answers every request with the text for its path: the least that a server can do.
fn serve() -> Result<(), Failed> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    println!("http://{}", listener.local_addr()?);
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            std::thread::spawn(move || connection(stream));
        }
    });
    wait()
}

fn connection(mut stream: TcpStream) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let responses = SIZES.map(|(name, _, products)| {
        let body = answer(products);
        let length = body.len();
        let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length:";
        (format!("/{name} "), format!("{head} {length}\r\n\r\n{body}"))
    });
    let mut reader = BufReader::new(stream.try_clone()?);
    loop {
        let mut length = 0;
        let mut response = None;
        loop {
            let mut line = String::new();
            if reader.read_line(&mut line)? == 0 {
                return Ok(());
            }
            if response.is_none() {
                response = responses.iter().find(|(path, _)| line.contains(path.as_str()));
            }
            let line = line.trim().to_ascii_lowercase();
            if let Some(value) = line.strip_prefix("content-length:") {
                length = value.trim().parse().unwrap_or_default();
            }
            if line.is_empty() {
                break;
            }
        }
        reader.read_exact(&mut vec![0; length])?;
        if let Some((_, response)) = response {
            stream.write_all(response.as_bytes())?;
        }
    }
}

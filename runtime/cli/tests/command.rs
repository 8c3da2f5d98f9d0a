//! The real command, against a sandbox on this machine.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use s360_sandbox::{Behavior, Sandbox};
use serde_json::{Value, json};

fn s360(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_s360"));
    // Nothing of whoever runs the tests.
    let ours = std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("S360_"));
    for (name, _) in ours {
        command.env_remove(name);
    }
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

struct Ran {
    code: i32,
    out: String,
    err: String,
}

impl Ran {
    fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap()
    }
}

fn run(command: &mut Command, input: &str) -> Ran {
    let mut child = command.spawn().unwrap();
    // A command that fails early does not read.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    let output = child.wait_with_output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    let code = output.status.code().unwrap();
    Ran { code, out: text(output.stdout), err: text(output.stderr) }
}

/// A file that is gone after the test.
struct File(PathBuf);

impl File {
    fn new(name: &str, content: &str) -> Self {
        let path = std::env::temp_dir().join(format!("s360-{name}-{}", std::process::id()));
        std::fs::write(&path, content).unwrap();
        Self(path)
    }
    fn path(&self) -> &str {
        self.0.to_str().unwrap()
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

/// A call of `externalOrderService` with the credentials of `sandbox` in the environment.
async fn call(sandbox: &Sandbox, arguments: &[&str], input: &str) -> Ran {
    let mut command = s360(&[&["--format", "json", "call"], arguments].concat());
    let identity = sandbox.identity();
    command.env("S360_URL", sandbox.url()).env("S360_INSTITUTION", &identity.institution);
    command.env("S360_OPERATOR", &identity.operator).env("S360_PARTNER", &identity.partner);
    command.env("S360_SECRET", &identity.secret);
    let input = input.to_owned();
    // The sandbox serves meanwhile.
    tokio::task::spawn_blocking(move || run(&mut command, &input)).await.unwrap()
}

/// How many documents specs/ has: `{context}/{service}/v{X}_{Y}.json` or `.yaml`.
fn documents() -> usize {
    let below = |folder: PathBuf| -> Vec<PathBuf> {
        let entries = std::fs::read_dir(folder).into_iter().flatten();
        entries.map(|entry| entry.unwrap().path()).collect()
    };
    let specs = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs");
    // What is in `webhook` is sent by the vendor, and serves nothing.
    let contexts = below(specs).into_iter().filter(|path| !path.ends_with("webhook"));
    let services = contexts.flat_map(below).filter(|path| path.is_dir());
    services.flat_map(below).count()
}

#[test]
fn services_operations_and_types_are_listed_for_people_and_for_programs() {
    let services = run(&mut s360(&["services", "--format", "json"]), "").json();
    let row = &services[0];
    assert_eq!(row["service"], "availabilityService");
    assert_eq!((&row["version"], &row["short"]), (&json!("1.19"), &json!("availability")));
    assert_eq!(services.as_array().unwrap().len(), documents());
    let table = run(&mut s360(&["operations", "external-order@1.33"]), "").out;
    let closing = table.lines().find(|line| line.starts_with("abandonMovements")).unwrap();
    assert!(closing.contains("yes"), "{table}");
    let shown = run(&mut s360(&["show", "externalOrderService", "abandonMovements"]), "").out;
    assert!(shown.contains("takes ") && shown.contains("orderId  "), "{shown}");
    let shown = run(&mut s360(&["--format", "json", "show", "catalog", "CatalogData"]), "").json();
    let members = shown["members"].as_array().unwrap();
    let seasons = members.iter().find(|member| member["name"] == "seasons").unwrap();
    assert_eq!(seasons["type"], "list of Season");
}

#[test]
fn what_does_not_exist_is_told_with_what_was_perhaps_meant() {
    for (arguments, expected) in [
        (vec!["operations", "catalg"], "there is no service `catalg`; did you mean `catalog`?"),
        (vec!["operations", "access-control"], "did you mean `external-access-control`?"),
        (vec!["operations", "xyz"], "`s360 services` lists all"),
        (vec!["operations", "catalog@9.9"], "catalog has no version 9.9, but 1.16, 1.17"),
        (vec!["show", "catalog@1.33", "Catalogdata"], "did you mean `CatalogData`?"),
        (vec!["call", "catalog", "getCatalo"], "did you mean `getCatalog`?"),
        (vec!["call", "catalog", "getCatalog"], "S360_INSTITUTION is not set"),
    ] {
        let ran = run(&mut s360(&arguments), "{}");
        assert_eq!(ran.code, 2, "{arguments:?}: {}", ran.err);
        assert!(ran.err.contains(expected), "{}", ran.err);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_goes_from_standard_input_to_standard_output() {
    let sandbox = Sandbox::start().await.unwrap();
    let note = json!({ "note": "from the server" });
    sandbox.on("abandonMovements", Behavior::with(note));
    let ran = call(
        &sandbox,
        &["external-order", "abandonMovements", "--locale", "fr"],
        r#"{"orderId":7}"#,
    )
    .await;
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(ran.json()["note"], "from the server");
    let received = &sandbox.requests()[0];
    assert_eq!(
        (&received.body, received.language.as_deref()),
        (&json!({"orderId": 7}), Some("fr"))
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn exit_codes_tell_how_a_call_failed() {
    let sandbox = Sandbox::start().await.unwrap();
    for (behavior, code, expected) in [
        (Behavior::business_error("error.x", "sold out"), 3, "error.x: sold out"),
        (Behavior::status(401, "no"), 5, "rejected the token"),
        (Behavior::status(400, "no"), 1, "malformed"),
    ] {
        sandbox.on("abandonMovements", behavior);
        let ran = call(&sandbox, &["external-order", "abandonMovements"], "{}").await;
        assert_eq!(ran.code, code, "{}", ran.err);
        assert!(ran.err.contains(expected) && ran.out.is_empty(), "{}", ran.err);
    }
    for input in ["", "[]", "{"] {
        let ran = call(&sandbox, &["external-order", "abandonMovements"], input).await;
        assert_eq!(ran.code, 2);
        assert!(ran.err.contains("standard input: "), "{}", ran.err);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_in_progress_can_be_left_and_taken_up_again() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.on("abandonMovements", Behavior::success().in_progress(1));
    let ran = call(&sandbox, &["external-order", "abandonMovements", "--start"], "{}").await;
    assert_eq!(ran.code, 4, "{}", ran.err);
    let id = ran.err.split("requestId ").nth(1).unwrap().split(']').next().unwrap();
    let ran = call(&sandbox, &["external-order", "abandonMovements", "--resume", id], "{}").await;
    assert_eq!(ran.code, 0, "{}", ran.err);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_must_not_be_repeated_is_sent_once() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.on("createOrUpdateOrder", Behavior::cut());
    let order = r#"{"pointOfSalesId":1}"#;
    let ran = call(&sandbox, &["external-order-facade", "createOrUpdateOrder"], order).await;
    assert_eq!((ran.code, sandbox.requests().len()), (1, 1), "{}", ran.err);
    assert!(ran.err.contains("the connection broke"), "{}", ran.err);
    let ran = call(&sandbox, &["external-order", "brandNew", "--undocumented"], "{}").await;
    assert!(ran.code == 1 && ran.err.contains("status 404"), "{}", ran.err);
}

#[test]
fn tokens_are_forged_from_a_file_and_decoded_from_standard_input() {
    let secret = "a secret of more than thirty-two bytes";
    let file = File::new(
        "credentials",
        &format!(
            "# of the partner\nS360_INSTITUTION=AFCW\nS360_OPERATOR=AFCW_DONST\n\
             S360_PARTNER='Dons Trust'\nS360_SECRET='{secret}'\n"
        ),
    );
    let forged = run(&mut s360(&["token", "forge", "--credentials", file.path()]), "");
    assert_eq!(forged.code, 0, "{}", forged.err);
    let decoded = run(&mut s360(&["token", "decode", "--format", "json"]), &forged.out).json();
    let claims = &decoded["claims"];
    assert_eq!((&claims["sub"], &claims["iss"]), (&json!("AFCW"), &json!("Dons Trust")));
    assert_eq!(decoded["objections"], json!([]));
    let old = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.\
               eyJzdWIiOiJJIiwiYXVkIjoiTyIsImlzcyI6IlAiLCJpYXQiOjE2MDA5NDk4MDksImV4cCI6MTYzMjIzMTQ4MH0.\
               c2ln";
    let ran = run(&mut s360(&["token", "decode"]), old);
    assert!(ran.out.contains("Thu, 24 Sep 2020 12:16:49 GMT"), "{}", ran.out);
    assert!(ran.out.contains("it lives 31281671 s"), "{}", ran.out);
    assert!(!ran.out.contains("c2ln"), "{}", ran.out);
    let ran = run(&mut s360(&["token", "decode"]), "opaque");
    assert!(ran.code == 2 && ran.err.contains("three parts"), "{}", ran.err);
}

#[test]
fn no_message_about_credentials_shows_the_secret() {
    for line in ["S360_SECRET 'whisper it'", "S360_SECRET='whisper it", "S360_SECRET='whisper it'"]
    {
        let file = File::new("wrong", &format!("S360_INSTITUTION=I\n{line}\n"));
        let ran = run(&mut s360(&["token", "forge", "--credentials", file.path()]), "");
        assert_eq!(ran.code, 2, "{}", ran.err);
        assert!(!ran.err.contains("whisper") && ran.out.is_empty(), "{}", ran.err);
    }
}

/// A command that serves until it is dropped.
struct Served {
    child: Child,
    credentials: File,
}

impl Served {
    fn start(name: &str, mut command: Command) -> Self {
        let mut child = command.spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines().take(5);
        let lines: Vec<String> = lines.map(Result::unwrap).collect();
        Self { child, credentials: File::new(name, &lines.join("\n")) }
    }
    fn call(&self, input: &str) -> Ran {
        self.call_of("abandonMovements", input)
    }
    fn call_of(&self, method: &str, input: &str) -> Ran {
        let file = self.credentials.path();
        run(&mut s360(&["call", "external-order", method, "--credentials", file]), input)
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn answers_are_recorded_replayed_and_compared_with_documents() {
    let file = File::new("answers", "");
    {
        let real = Served::start("real", s360(&["sandbox"]));
        let credentials = real.credentials.path();
        let record = s360(&["record", file.path(), "--credentials", credentials]);
        let recorder = Served::start("recorder", record);
        assert_eq!(recorder.call(r#"{"orderId":7}"#).code, 0);
    }
    let as_described = run(&mut s360(&["drift", file.path()]), "");
    assert_eq!((as_described.code, as_described.out.trim()), (0, "1 answer, all as described"));
    let changed = std::fs::read_to_string(&file.0).unwrap().replace("orderUpdateData", "orderNews");
    std::fs::write(&file.0, changed).unwrap();
    let drifted = run(&mut s360(&["drift", file.path(), "--format", "json"]), "");
    assert_eq!(drifted.code, 1, "{}", drifted.err);
    let found = drifted.json();
    assert_eq!(
        (&found[0]["place"], &found[0]["kind"]),
        (&json!("/orderNews"), &json!("undescribed"))
    );
    let replay = Served::start("replay", s360(&["sandbox", "--replay", file.path()]));
    let ran = replay.call(r#"{"orderId":7}"#);
    assert!(ran.out.contains("/orderNews"), "{}{}", ran.out, ran.err);
    assert!(replay.call(r#"{"orderId":8}"#).err.contains("nothing is recorded"));
}

/// Two answers of an order service whose answers have more than documents say, as a recording, as an
/// HTTP archive, and as entries of one on lines.
fn news() -> [String; 3] {
    let answer = json!({
        "statusCode": "success",
        "orderUpdateData": {"orderId": 7, "gateCount": 2, "orderSecretId": "s-7"},
    });
    let line = json!({
        "context": "tnseb", "service": "externalOrderService", "version": "1.33",
        "method": "abandonMovements", "request": {"orderId": 7}, "status": 200, "answer": answer,
    });
    let url =
        "https://x.ws.secutix.com/tnseb/backend-apis/externalOrderService/v1_33/abandonMovements";
    let entry = json!({
        "request": {"method": "POST", "url": url, "postData": {"text": r#"{"orderId":7}"#}},
        "response": {"status": 200, "content": {"text": answer.to_string()}},
    });
    let page = json!({
        "request": {"method": "GET", "url": "https://x.example/"},
        "response": {"status": 200, "content": {"text": "<html>"}},
    });
    [
        format!("{line}\n{line}\n"),
        serde_json::to_string_pretty(&json!({"log": {"entries": [entry, page, entry]}})).unwrap(),
        format!("{entry}\n{page}\n{entry}\n"),
    ]
}

#[test]
fn recordings_archives_and_entries_of_proxies_tell_the_same() {
    let told = news().map(|text| {
        let file = File::new("news", &text);
        let drifted = run(&mut s360(&["drift", file.path(), "--format", "json"]), "");
        assert_eq!(drifted.code, 1, "{}", drifted.err);
        let left_out = "left out 1 of 3, which is no answer of an S-360 service";
        assert_eq!(drifted.err.contains(left_out), text.contains("x.example"), "{}", drifted.err);
        let times = drifted.err.matches("deliveries of webhooks").count();
        assert_eq!(times, usize::from(text.contains("x.example")), "{}", drifted.err);
        drifted.json()
    });
    assert_eq!(told[0][0]["place"], "/orderUpdateData/gateCount");
    assert_eq!((&told[0], &told[0]), (&told[1], &told[2]));
    let none = File::new("none", r#"{"log": {"entries": []}}"#);
    let ran = run(&mut s360(&["drift", none.path()]), "");
    assert!(ran.code == 2 && ran.err.contains("no answer of an S-360 service"), "{}", ran.err);
}

#[test]
fn coverage_and_sarif_are_for_programs_and_fail_when_they_should() {
    let file = File::new("covered", &news()[0]);
    let drift = |more: &[&str]| run(s360(&["drift", file.path()]).args(more), "");
    let covered = drift(&["--coverage", "--format", "json"]);
    let total = covered.json().as_array().unwrap().last().unwrap().clone();
    let expected = json!({"service": "total", "typed": 6, "leaves": 8, "percent": 75.0});
    assert_eq!((covered.code, total), (0, expected));
    assert_eq!(drift(&["--coverage", "--at-least", "75"]).code, 0);
    assert_eq!(drift(&["--coverage", "--at-least", "76"]).code, 1);
    let sarif = drift(&["--format", "sarif"]);
    let result = &sarif.json()["runs"][0]["results"][0];
    assert_eq!((sarif.code, &result["ruleId"]), (1, &json!("undescribed")));
    let place = &result["locations"][0]["logicalLocations"][0]["fullyQualifiedName"];
    assert_eq!(place, "externalOrderService/1.33/abandonMovements/orderUpdateData/gateCount");
    assert_eq!(run(&mut s360(&["services", "--format", "sarif"]), "").code, 2);
}

#[test]
fn documents_learn_from_a_recording_until_nothing_is_left_to_learn() {
    let file = File::new("lesson", &news()[0]);
    let specs = std::env::temp_dir().join(format!("s360-specs-{}", std::process::id()));
    let folder = specs.join("tnseb/externalOrderService");
    std::fs::create_dir_all(&folder).unwrap();
    let document = "../../specs/tnseb/externalOrderService/v1_33.json";
    let document = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(document);
    std::fs::copy(document, folder.join("v1_33.json")).unwrap();
    let specs = specs.to_str().unwrap();
    let learn = |more: &[&str]| run(s360(&["learn", file.path(), "--specs", specs]).args(more), "");
    let dry = learn(&["--dry-run"]);
    assert!(
        dry.out.contains("gateCount") && dry.out.contains("seen in 2 of 2 objects"),
        "{}",
        dry.out
    );
    assert!(!PathBuf::from(specs).join("overlays").exists());
    assert_eq!(learn(&["--check"]).out, "no contradiction\n");
    assert_eq!(learn(&[]).code, 0);
    assert_eq!(learn(&[]).out, "nothing to learn\n");
    assert_eq!(run(&mut s360(&["drift", file.path(), "--specs", specs]), "").code, 0);
    let overlay = PathBuf::from(specs).join("overlays/learned_externalOrderService_v1_33.json");
    let learned = std::fs::read_to_string(&overlay).unwrap();
    let other = learned.replace("../tnseb/", "../tnco/");
    std::fs::write(&overlay, &other).unwrap();
    let refused = learn(&[]);
    assert!(refused.code == 1 && refused.err.contains("move it away"), "{}", refused.err);
    assert_eq!(std::fs::read_to_string(&overlay).unwrap(), other, "nothing of it is lost");
    std::fs::write(&overlay, learned).unwrap();
    std::fs::write(file.path(), news()[0].replace(r#""gateCount":2"#, r#""gateCount":"two""#))
        .unwrap();
    let other = learn(&["--check"]);
    let both = "the document says int64 integer; answers hold 2 texts";
    assert!(other.code == 1 && other.out.contains(both), "{}", other.out);
    std::fs::remove_dir_all(specs).unwrap();
}

#[test]
fn recorded_answers_judge_a_step_between_versions() {
    let [lines, ..] = news();
    let line =
        lines.lines().next().unwrap().replace(r#""orderSecretId":"s-7""#, r#""origin":"web""#);
    let file = File::new("step", &line.replace("externalOrderService", "externalOrderFacade"));
    let judge = |more: &[&str]| {
        run(s360(&["judge", file.path(), "--from", "1.33", "--to", "1.33"]).args(more), "")
    };
    // A version against itself: nothing disagrees, and what nobody has seen is not judged.
    let same = judge(&[]);
    let counts = same.out.trim();
    assert!(
        same.code == 0 && counts.starts_with("0 disagree, ") && !counts.contains(" 0 cannot"),
        "{}",
        same.out
    );
    let other = judge(&["--service", "catalog"]);
    assert_eq!((other.code, other.out.trim()), (0, "0 disagree, 0 agree, 0 cannot be judged"));
}

#[test]
fn a_slip_in_the_name_of_a_service_or_in_a_version_is_an_error() {
    let file = File::new("slip", &news()[0]);
    let refused = |arguments: &[&str], why: &str| {
        let ran = run(s360(&[arguments[0], file.path()]).args(&arguments[1..]), "");
        assert!(ran.code == 2 && ran.err.contains(why), "{arguments:?}: {} {}", ran.code, ran.err);
    };
    let judge = |from, to, service| ["judge", "--from", from, "--to", to, "--service", service];
    refused(&judge("1.18", "1.33", "catlogService"), "did you mean `catalogService`?");
    refused(&judge("1.18", "1.99", "catalog"), "catalog has no version 1.99, but 1.");
    refused(&judge("1.32", "1.33", "catalog@1.33"), "with --from and --to");
    refused(&["judge", "--from", "1.32", "--to", "1.99"], "no service has a version 1.99");
    refused(&["drift", "--against", "1.99"], "no service has a version 1.99");
    refused(&["drift", "--coverage", "--against", "1.99"], "no service has a version 1.99");
}

/// The commands of the guide, as an institution enters them; another server is a sandbox that replays answers
/// with more than documents say.
#[test]
fn the_guide_on_recorded_traffic_works_as_it_is_written() {
    let guide = include_str!("../../src/guide/recorded_traffic.md");
    let blocks = guide.split("<!-- run -->\n```sh\n").skip(1);
    let script: String = blocks.map(|block| block.split("```").next().unwrap()).collect();
    let [line, ..] = news();
    let line = line.lines().next().unwrap();
    let other = line.replace(r#""request":{"orderId":7}"#, r#""request":{"orderId":8}"#);
    let other_answers = File::new("other-server", &format!("{line}\n{other}\n"));
    let server = Served::start("other", s360(&["sandbox", "--replay", other_answers.path()]));
    let folder = std::env::temp_dir().join(format!("s360-guide-{}", std::process::id()));
    let specs = folder.join("specs/tnseb/externalOrderService");
    std::fs::create_dir_all(&specs).unwrap();
    let document = "../../specs/tnseb/externalOrderService/v1_33.json";
    let document = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(document);
    std::fs::copy(document, specs.join("v1_33.json")).unwrap();
    std::fs::copy(server.credentials.path(), folder.join("real.env")).unwrap();
    let command = PathBuf::from(env!("CARGO_BIN_EXE_s360"));
    let path = std::env::join_paths(
        [command.parent().unwrap().to_owned()]
            .into_iter()
            .chain(std::env::split_paths(&std::env::var_os("PATH").unwrap())),
    );
    let mut shell = Command::new("bash");
    shell.args(["-e", "-c", &script]).current_dir(&folder).env("PATH", path.unwrap());
    shell.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let ran = run(&mut shell, "");
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    for expected in ["documents do not say everything", "gateCount", "nothing is unknown any more"]
    {
        assert!(ran.out.contains(expected), "{expected}: {}{}", ran.out, ran.err);
    }
    assert!(folder.join("specs/overlays/learned_externalOrderService_v1_33.json").is_file());
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_sandbox_keeps_account_of_a_sale_if_it_is_told_to() {
    let order = r#"{"orderId": 7}"#;
    let plain = Served::start("plain", s360(&["sandbox"]));
    assert_eq!(plain.call_of("closeOrder", order).code, 0);
    let office = Served::start("office", s360(&["sandbox", "--box-office"]));
    let refused = office.call_of("closeOrder", order);
    assert!(refused.err.contains("sandbox.order.unknown"), "{}", refused.err);
}

#[test]
fn completions_and_help_need_nothing() {
    let script = run(&mut s360(&["completions", "bash"]), "").out;
    assert!(script.contains("_s360()"), "{script}");
    let help = run(&mut s360(&["--help"]), "").out;
    assert!(help.contains("S360_SECRET_FILE") && help.contains("Exit codes"), "{help}");
}

/// Answers so many requests on a free port, each with the next status; gives back their heads and bodies.
fn answering(statuses: &'static [u16]) -> (String, std::thread::JoinHandle<Vec<(String, String)>>) {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/orders", listener.local_addr().unwrap());
    let serve = move || {
        let answer = |status: &u16| {
            let (stream, _) = listener.accept().unwrap();
            let mut reader = BufReader::new(stream);
            let (mut head, mut length) = (String::new(), 0);
            while !head.ends_with("\r\n\r\n") {
                let mut line = String::new();
                reader.read_line(&mut line).unwrap();
                if let Some(value) = line.to_lowercase().strip_prefix("content-length:") {
                    length = value.trim().parse().unwrap();
                }
                head.push_str(&line);
            }
            let mut body = vec![0; length];
            std::io::Read::read_exact(&mut reader, &mut body).unwrap();
            let answer =
                format!("HTTP/1.1 {status} x\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
            reader.get_mut().write_all(answer.as_bytes()).unwrap();
            (head, String::from_utf8(body).unwrap())
        };
        statuses.iter().map(answer).collect()
    };
    (url, std::thread::spawn(serve))
}

#[test]
fn a_webhook_is_sent_until_it_is_answered_with_200() {
    let (url, heard) = answering(&[503, 200]);
    let mut command = s360(&["webhook", "send", "order", "--to", &url, "--key-header", "X-Hook"]);
    let ran = run(command.env("S360_WEBHOOK_SECRET", "tops3cret"), "");
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{}", ran.out);
    assert!(ran.out.contains("503, 200") && !ran.out.contains("tops3cret"), "{}", ran.out);
    let heard = heard.join().unwrap();
    assert!(heard.iter().all(|(head, _)| head.contains("x-hook: tops3cret")));
    let body: Value = serde_json::from_str(&heard[1].1).unwrap();
    assert_eq!(body[0]["orderDetailsData"]["orderState"], "CLOSED");
}

#[test]
fn items_of_ones_own_are_sent_in_buckets_and_what_is_given_up_is_a_failure() {
    let (url, heard) = answering(&[200, 500, 500]);
    let arguments = [
        "--format",
        "json",
        "webhook",
        "send",
        "--items",
        "-",
        "--to",
        &url,
        "--form",
        "bucket",
        "--batch",
        "2",
        "--repetitions",
        "1",
    ];
    let ran = run(&mut s360(&arguments), r#"[{"id":1},{"id":2},{"id":3}]"#);
    assert_eq!(ran.code, 1);
    let rows = ran.json();
    assert_eq!((&rows[0]["arrived"], &rows[1]["arrived"]), (&json!(true), &json!(false)));
    let bodies: Vec<Value> =
        heard.join().unwrap().iter().map(|(_, body)| serde_json::from_str(body).unwrap()).collect();
    assert_eq!(bodies[0]["bucket"], json!([{"id": 1}, {"id": 2}]));
    assert_eq!(bodies[1], bodies[2]);
}

#[test]
fn what_is_wrong_with_a_webhook_is_said() {
    let to = ["--to", "http://127.0.0.1:1/"];
    for (arguments, words) in [
        (
            &["webhook", "send", "orders", to[0], to[1]][..],
            "there is no webhook `orders`; there are access",
        ),
        (&["webhook", "send", "order", "--to", "nowhere"], "the URL of the receiver"),
        (&["webhook", "send", "order", to[0], to[1], "--user", "me"], "S360_WEBHOOK_SECRET"),
        (&["webhook", "send", "--items", "/none", to[0], to[1]], "/none: "),
    ] {
        let ran = run(&mut s360(arguments), "");
        assert!(ran.code == 2 && ran.err.contains(words), "{}", ran.err);
    }
    let ran = run(&mut s360(&["webhook", "sample", "access"]), "");
    assert!(ran.json()["barcode"].is_string());
}

//! `token`: forging and decoding, for when a server refuses tokens and nobody knows why.

use std::io::{self, Read as _};
use std::process::ExitCode;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use crate::connect::Connection;
use crate::failure::Failure;
use crate::output::{self, Format};

#[derive(clap::Subcommand)]
pub(crate) enum Command {
    /// Writes a fresh token; whoever has it can make calls for 30 seconds.
    Forge(Connection),
    /// Reads a token from standard input, and tells what is in it and what the standard has against
    /// it. The signature is not checked, and not shown.
    Decode,
}

pub(crate) fn run(command: &Command, format: Format) -> Result<ExitCode, Failure> {
    match command {
        Command::Forge(connection) => {
            let credentials = connection.token_credentials()?;
            if let Some(warning) = credentials.warning() {
                eprintln!("note: {warning}");
            }
            output::text(&format!("{}\n", credentials.forge()))
        }
        Command::Decode => {
            let mut text = String::new();
            let read = io::stdin().lock().read_to_string(&mut text);
            read.map_err(|error| Failure::Usage(format!("standard input: {error}")))?;
            let decoded = Decoded::read(text.trim()).map_err(Failure::Usage)?;
            decoded.show(SystemTime::now(), format)
        }
    }
}

struct Decoded {
    header: Value,
    claims: Value,
}

impl Decoded {
    fn read(token: &str) -> Result<Self, String> {
        let token = token.strip_prefix("Bearer ").unwrap_or(token);
        let parts: Vec<&str> = token.split('.').collect();
        let [header, claims, _] = parts.as_slice() else {
            return Err(format!(
                "expected a token of three parts with dots between them, found {} part(s)",
                parts.len()
            ));
        };
        let part = |name: &str, part: &str| -> Result<Value, String> {
            let bytes = URL_SAFE_NO_PAD.decode(part);
            let bytes = bytes.map_err(|_| format!("the {name} is not base64url"))?;
            serde_json::from_slice(&bytes).map_err(|_| format!("the {name} is not JSON"))
        };
        Ok(Self { header: part("header", header)?, claims: part("claims", claims)? })
    }

    fn show(&self, now: SystemTime, format: Format) -> Result<ExitCode, Failure> {
        let (issued, expires) = (self.time("iat"), self.time("exp"));
        let date = |time: Option<SystemTime>| time.map(httpdate::fmt_http_date);
        let against = self.objections(now);
        if format == Format::Json {
            return output::json(&json!({
                "header": self.header, "claims": self.claims,
                "issued": date(issued), "expires": date(expires), "objections": against,
            }));
        }
        let text = |value: Option<&Value>| value.cloned().unwrap_or_default();
        let claim = |name: &str| text(self.claims.get(name));
        let mut rows: Vec<Vec<Value>> = vec![
            vec!["algorithm (alg)".into(), text(self.header.get("alg"))],
            vec!["institution (sub)".into(), claim("sub")],
            vec!["operator (aud)".into(), claim("aud")],
            vec!["partner (iss)".into(), claim("iss")],
            vec!["issued (iat)".into(), date(issued).into()],
            vec!["expires (exp)".into(), date(expires).into()],
        ];
        rows.extend(against.into_iter().map(|why| vec!["objection".into(), why.into()]));
        output::rows(&["part", "value"], &rows, format)
    }

    /// A claim that is a time: seconds, or milliseconds, which seconds reach in the year 5138.
    fn time(&self, name: &str) -> Option<SystemTime> {
        let number = self.claims.get(name)?.as_u64()?;
        let since = match number > 100_000_000_000 {
            true => Duration::from_millis(number),
            false => Duration::from_secs(number),
        };
        // What no calendar can say is not a time: the year 9999 is the last that HTTP dates have.
        (since.as_secs() < 253_402_300_800).then(|| UNIX_EPOCH + since)
    }

    /// What the standard has against the token (R5), arriving now.
    fn objections(&self, now: SystemTime) -> Vec<String> {
        let mut found = Vec::new();
        for (part, name, expected) in [(&self.header, "alg", "HS256"), (&self.header, "typ", "JWT")]
        {
            if part.get(name).and_then(Value::as_str) != Some(expected) {
                found.push(format!("`{name}` is not {expected}"));
            }
        }
        for name in ["sub", "aud", "iss"] {
            if !self.claims.get(name).is_some_and(Value::is_string) {
                found.push(format!("`{name}` is not a text"));
            }
        }
        let (Some(issued), Some(expires)) = (self.time("iat"), self.time("exp")) else {
            found.push("`iat` or `exp` is not a time".to_owned());
            return found;
        };
        let seconds = |later: SystemTime, earlier: SystemTime| {
            later.duration_since(earlier).map_or(0, |time| time.as_secs())
        };
        match seconds(expires, issued) {
            0 => found.push("it does not expire after it was issued".to_owned()),
            1..=30 => {}
            more => found.push(format!("it lives {more} s, more than the 30 s allowed")),
        }
        if seconds(issued, now) > 1 {
            found.push(format!("it is issued {} s in the future", seconds(issued, now)));
        }
        match (seconds(now, expires), seconds(now, issued)) {
            (1.., _) => found.push(format!("it expired {} s ago", seconds(now, expires))),
            (0, age @ 2..) => {
                found.push(format!("it is {age} s old; it should arrive within a second"));
            }
            _ => {}
        }
        found
    }
}

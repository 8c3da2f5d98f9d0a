//! What a webhook's body costs: as the vendor sends them, and made to fill the memory.

use std::io::{Read as _, Write as _};
use std::process::{Command, Stdio};

use s360::Value;
use s360::webhook::Receiver;
use s360::webhook_inventory::v1_0::Product;
use s360_examples::Failed;
use s360_examples::child_process::memory;
use s360_sandbox::webhook::sample;

/// Bytes of a body.
const SIZE: usize = 20_000_000;
/// Bytes of a piece, as servers hand them over.
const PIECE: usize = 64 * 1024;
/// Bytes of memory for each byte that a body may have: as for answers, 8 for what is read of it, and its text.
const FACTOR: f64 = 10.0;
/// The same for a list that is read in pieces: nothing of it stays.
const IN_PIECES: f64 = 0.5;

/// Each in a process of its own; says whether all keep to their bounds.
pub(crate) fn measure() -> Result<bool, Failed> {
    println!("webhooks: bodies of {SIZE} bytes, and bytes of memory for each");
    let product = sample("inventory")?;
    let many = |item: &str| vec![item; SIZE / (item.len() + 1)].join(",");
    let list = format!("[{}]", many(&product.to_string()));
    let greedy = format!(r#"{{"id":1,"new":[{}]}}"#, many(r#"{"a":0}"#));
    let cases = [
        ("a list of products, in pieces", "pieces", IN_PIECES, list.clone()),
        ("a list of products, as a whole", "whole", FACTOR, list),
        ("one product", "whole", FACTOR, large(product, SIZE)),
        ("empty items, in pieces", "pieces", IN_PIECES, format!("[{}]", many("{}"))),
        ("numbers instead of items, in pieces", "pieces", IN_PIECES, format!("[{}]", many("0"))),
        ("objects in a field that no document has", "limited", FACTOR, greedy),
    ];
    let mut is_bounded = true;
    for (what, way, bound, body) in cases {
        let (factor, end) = in_a_process(way, &body)?;
        println!("{what}: {factor:.2} bytes (at most {bound}), {end}");
        // What the vendor sends has to be read, too.
        let is_read = !what.contains("product") || end.ends_with(", 0 rejected");
        is_bounded &= factor <= bound && is_read;
    }
    Ok(is_bounded)
}

/// The product with so many performances that it has about so many bytes.
fn large(mut product: Value, bytes: usize) -> String {
    if let Some(performances) = product.pointer_mut("/event/performances") {
        let size = performances.to_string().len();
        if let Some(list) = performances.as_array_mut() {
            let one = list.clone();
            (0..bytes / size).for_each(|_| list.extend(one.iter().cloned()));
        }
    }
    product.to_string()
}

fn in_a_process(way: &str, body: &str) -> Result<(f64, String), Failed> {
    let mut command = Command::new(std::env::current_exe()?);
    let command = command.args(["delivery", way]).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut process = command.spawn()?;
    // What is given up early is not read to its end.
    let _ = process.stdin.take().ok_or("no input")?.write_all(body.as_bytes());
    let told = String::from_utf8(process.wait_with_output()?.stdout)?;
    let (factor, end) = told.trim().split_once(' ').ok_or("the receiver said nothing")?;
    Ok((factor.parse()?, end.to_owned()))
}

/// Receives the body on standard input.
pub(crate) fn receive(way: &str) -> Result<(), Failed> {
    let mut receiver = Receiver::new();
    if way == "limited" {
        receiver = receiver.max_body(SIZE + 1000);
    }
    let before = memory("VmHWM").unwrap_or_default();
    let (mut read, mut rejected) = (0_usize, 0_usize);
    let mut count = |is_ok: bool| if is_ok { read += 1 } else { rejected += 1 };
    if way == "pieces" {
        let mut reading = receiver.reading::<Product>();
        let mut input = std::io::stdin().lock();
        loop {
            let mut piece = vec![0; PIECE];
            let length = input.read(&mut piece)?;
            piece.truncate(length);
            match length {
                0 => reading.end(),
                _ => reading.push(piece),
            }
            while let Some(item) = reading.next() {
                count(item.is_ok());
            }
            if length == 0 {
                break;
            }
        }
    } else {
        let mut body = Vec::with_capacity(SIZE + PIECE);
        std::io::stdin().lock().read_to_end(&mut body)?;
        receiver.read::<Product>(body).for_each(|item| count(item.is_ok()));
    }
    let more = memory("VmHWM").unwrap_or_default() - before;
    let factor = f64::from(u32::try_from(more)?) * 1024.0 / f64::from(u32::try_from(SIZE)?);
    println!("{factor:.2} {read} items read, {rejected} rejected");
    Ok(())
}

//! Content codings of answers (RFC 9110, 8.4), taken off while the bytes arrive, within a limit. Knows
//! no HTTP library.

use std::fmt;
use std::io::{self, Write};

use flate2::write::MultiGzDecoder;
use flate2::{Decompress, FlushDecompress, Status};

use crate::http::response_body::ResponseBody;

/// What is asked for.
pub(crate) const ACCEPTED: &str = "gzip, deflate";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Coding {
    Gzip,
    Deflate,
}

/// The codings that `Content-Encoding` lists, in all its lines, first applied first; `None` if one is
/// not known. `UTF-8` is none, though S-360 says it (R2).
pub(crate) fn codings<'a>(lines: impl Iterator<Item = &'a str>) -> Option<Vec<Coding>> {
    let names = lines.flat_map(|line| line.split(',')).map(str::trim);
    let mut codings = Vec::new();
    for name in names {
        match name.to_ascii_lowercase().as_str() {
            "" | "identity" | "utf-8" | "utf8" => {}
            "gzip" | "x-gzip" => codings.push(Coding::Gzip),
            "deflate" => codings.push(Coding::Deflate),
            _ => return None,
        }
    }
    Some(codings)
}

/// More bytes than the client accepts.
#[derive(Debug)]
pub(crate) struct TooLarge;

impl TooLarge {
    /// Whether this is what `error` is about.
    pub(crate) fn caused(error: &io::Error) -> bool {
        error.get_ref().is_some_and(|error| error.is::<Self>())
    }
}

impl fmt::Display for TooLarge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("more bytes than the client accepts")
    }
}

impl std::error::Error for TooLarge {}

/// A text that takes no more than so many bytes.
pub(crate) struct Limited {
    pub(crate) text: ResponseBody,
    pub(crate) most: usize,
}

impl Write for Limited {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if bytes.len() > self.most.saturating_sub(self.text.len()) {
            return Err(io::Error::other(TooLarge));
        }
        self.text.push(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Takes codings off. Small answers can be large bombs: what comes out is let into the text in pieces,
/// and no more than it takes.
pub(crate) enum Decoder {
    Plain(Limited),
    /// Of several members, too (RFC 1952, 2.2).
    Gzip(Box<MultiGzDecoder<Decoder>>),
    Deflate(Box<Inflate>),
}

impl Decoder {
    pub(crate) fn new(codings: &[Coding], into: Limited) -> Self {
        codings.iter().fold(Self::Plain(into), |inner, coding| match coding {
            Coding::Gzip => Self::Gzip(Box::new(MultiGzDecoder::new(inner))),
            Coding::Deflate => Self::Deflate(Box::new(Inflate::new(inner))),
        })
    }

    /// The text, if its codings have come to their ends.
    pub(crate) fn finish(self) -> io::Result<ResponseBody> {
        match self {
            Self::Plain(limited) => Ok(limited.text),
            Self::Gzip(gzip) => gzip.finish()?.finish(),
            Self::Deflate(inflate) if inflate.is_done => inflate.inner.finish(),
            Self::Deflate(_) => Err(io::ErrorKind::UnexpectedEof.into()),
        }
    }
}

impl Write for Decoder {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Plain(limited) => limited.write(bytes),
            Self::Gzip(gzip) => gzip.write(bytes),
            Self::Deflate(inflate) => inflate.write(bytes),
        }
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// `deflate` is the zlib format (RFC 9110, 8.4.1.2). The library's own writer takes one that is cut
/// for a whole one.
pub(crate) struct Inflate {
    inner: Decoder,
    zlib: Decompress,
    is_done: bool,
}

impl Inflate {
    fn new(inner: Decoder) -> Self {
        Self { inner, zlib: Decompress::new(true), is_done: false }
    }

    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut piece = Vec::with_capacity(16 * 1024);
        let begin = self.zlib.total_in();
        while !self.is_done {
            let used = usize::try_from(self.zlib.total_in() - begin).unwrap_or(bytes.len());
            let rest = bytes.get(used..).unwrap_or_default();
            piece.clear();
            let status = self.zlib.decompress_vec(rest, &mut piece, FlushDecompress::None)?;
            self.inner.write_all(&piece)?;
            self.is_done = status == Status::StreamEnd;
            if rest.is_empty() && piece.is_empty() {
                break;
            }
        }
        Ok(bytes.len())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use flate2::Compression;
    use flate2::write::{GzEncoder, ZlibEncoder};

    fn gzip(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    fn deflate(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = ZlibEncoder::new(Vec::new(), Compression::fast());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    fn read(codings: &[Coding], bytes: &[u8], piece: usize) -> io::Result<Vec<u8>> {
        let most = 1_000_000;
        let mut decoder = Decoder::new(codings, Limited { text: ResponseBody::default(), most });
        bytes.chunks(piece).try_for_each(|piece| decoder.write_all(piece))?;
        decoder.finish().map(|mut text| text.join())
    }

    #[test]
    fn r2_utf8_is_no_coding_wherever_it_stands() {
        let of = |lines: &[&'static str]| codings(lines.iter().copied());
        for lines in [
            &["gzip"][..],
            &["UTF-8, gzip"],
            &["gzip, UTF-8"],
            &["UTF-8", "gzip"],
            &["gzip", "utf-8"],
            &["X-GZip ,, identity"],
            &["GZIP"],
        ] {
            assert_eq!(of(lines), Some(vec![Coding::Gzip]), "{lines:?}");
        }
        assert_eq!(of(&["UTF-8"]), Some(vec![]));
        assert_eq!(of(&["deflate, gzip"]), Some(vec![Coding::Deflate, Coding::Gzip]));
        assert_eq!(of(&["br"]), None);
    }

    #[test]
    fn codings_are_taken_off_however_the_bytes_arrive() {
        use Coding::{Deflate, Gzip};
        let text = "some text, ".repeat(20_000).into_bytes();
        let members = [gzip(&text), gzip(b"and more")].concat();
        for piece in [1, 7, 4096, usize::MAX] {
            assert_eq!(read(&[], &text, piece).unwrap(), text);
            assert_eq!(read(&[Gzip], &gzip(&text), piece).unwrap(), text);
            assert_eq!(read(&[Deflate], &deflate(&text), piece).unwrap(), text);
            assert_eq!(read(&[Deflate, Gzip], &gzip(&deflate(&text)), piece).unwrap(), text);
            assert_eq!(read(&[Gzip], &members, piece).unwrap(), [&text[..], b"and more"].concat());
        }
    }

    #[test]
    fn a_coding_that_is_cut_or_too_large_is_an_error() {
        use Coding::{Deflate, Gzip};
        for (coding, bytes) in [(Gzip, gzip(b"some text")), (Deflate, deflate(b"some text"))] {
            for length in 1..bytes.len() {
                // Of zlib, what comes after the last byte of the text is only a checksum.
                let cut = bytes.get(..length).unwrap();
                assert!(read(&[coding], cut, 4).is_err(), "{coding:?} {length}");
            }
        }
        let bomb = gzip(&vec![0; 1_000_001]);
        assert!(TooLarge::caused(&read(&[Gzip], &bomb, 100).unwrap_err()));
        assert!(TooLarge::caused(&read(&[Gzip, Gzip], &gzip(&bomb), 100).unwrap_err()));
        let bomb = deflate(&vec![0; 1_000_001]);
        assert!(TooLarge::caused(&read(&[Deflate], &bomb, 100).unwrap_err()));
    }
}

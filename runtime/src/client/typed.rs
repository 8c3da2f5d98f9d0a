//! Calls with types of the program's own: whatever serde writes and reads.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_path_to_error::Segment;

use crate::call::Call;
use crate::call::target::Target;
use crate::client::Client;
use crate::error::{Error, ErrorKind};
use crate::version::Version;
use crate::wire::{DecodeError, Drift, FromValue, Slot, View, Wire, push_token};

impl Client {
    /// A call of an S-360 method that no document lists, with types that serde writes and reads. As
    /// [`Client::call_method`], which also takes [`Value`] and generated types, and can be started,
    /// resumed, or given a language. It is not repeated once the server may have done it, unless
    /// [`TypedCall::idempotent`] says that it may be.
    ///
    /// ```no_run
    /// # async fn example(client: s360_runtime::Client) -> Result<(), s360_runtime::Error> {
    /// use s360_runtime::Version;
    ///
    /// #[derive(serde::Serialize)]
    /// #[serde(rename_all = "camelCase")]
    /// struct ListPriceLevels { season_id: i64 }
    ///
    /// #[derive(serde::Deserialize)]
    /// #[serde(rename_all = "camelCase")]
    /// struct PriceLevels { price_levels: Vec<i64> }
    ///
    /// let version = Version::new(1, 33);
    /// let request = ListPriceLevels { season_id: 7 };
    /// let levels = client
    ///     .call_typed::<ListPriceLevels, PriceLevels>("tnseb", "setupService", version, "listPriceLevels", &request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The call ends with [`ErrorKind::Request`](crate::ErrorKind::Request) if the request is not JSON, with [`ErrorKind::Decode`](crate::ErrorKind::Decode) and the
    /// place if the result is not what the type reads, and as every call otherwise.
    pub fn call_typed<'a, Req, Res>(
        &'a self,
        context: &str,
        service: &'a str,
        version: Version,
        method: &'a str,
        request: &Req,
    ) -> TypedCall<'a, Res>
    where
        Req: Serialize + ?Sized,
    {
        TypedCall {
            client: self,
            target: Target::undocumented(context, service, version, method),
            request: serde_json::to_value(request).map_err(|error| error.to_string()),
            result: PhantomData,
        }
    }
}

/// A call with types of the program's own, which is made when it is awaited.
#[must_use = "a call is made when it is awaited"]
pub struct TypedCall<'a, Res> {
    client: &'a Client,
    target: Target<'a>,
    request: Result<Value, String>,
    result: PhantomData<fn() -> Res>,
}

impl<Res> TypedCall<'_, Res> {
    /// Repeats the call also after a failure that leaves open whether the server has done it; see
    /// [`Call::idempotent`].
    pub fn idempotent(mut self) -> Self {
        self.target.idempotent = true;
        self
    }
}

impl<'a, Res: DeserializeOwned + Send + Sync + 'a> IntoFuture for TypedCall<'a, Res> {
    type Output = Result<Res, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'a>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let wrong = |message: String| self.target.failure(message);
            let request =
                self.request.map_err(|message| Error::new(ErrorKind::Request, wrong(message)))?;
            let call = Call::<Json<Res>>::new(self.client, self.target.clone(), &request);
            // It has been read, or there is an error already.
            let empty = || Error::new(ErrorKind::Decode, wrong("the answer is empty".to_owned()));
            call.await?.0.ok_or_else(empty)
        })
    }
}

impl<Res> fmt::Debug for TypedCall<'_, Res> {
    /// Without the request: it may hold personal data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TypedCall")
            .field("service", &self.target.service)
            .field("operation", &self.target.name)
            .finish_non_exhaustive()
    }
}

/// A result that serde reads.
pub(crate) struct Json<T>(Option<T>);

impl<T> Default for Json<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T: DeserializeOwned + Send + Sync> Wire for Json<T> {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Whole(self)
    }
    fn view(&self) -> View<'_> {
        View::Absent
    }
}

impl<T: DeserializeOwned> FromValue for Json<T> {
    fn set_value(&mut self, value: &mut Value) -> Result<Vec<Drift>, DecodeError> {
        let read = serde_path_to_error::deserialize(&*value);
        self.0 = Some(read.map_err(|error| DecodeError {
            pointer: pointer(error.path()),
            message: without_values(&error.inner().to_string()),
        })?);
        Ok(Vec::new())
    }
}

fn pointer(path: &serde_path_to_error::Path) -> String {
    let mut pointer = String::new();
    for segment in path {
        match segment {
            Segment::Seq { index } => push_token(&mut pointer, &index.to_string()),
            Segment::Map { key } => push_token(&mut pointer, key),
            Segment::Enum { variant } => push_token(&mut pointer, variant),
            Segment::Unknown => push_token(&mut pointer, "?"),
        }
    }
    pointer
}

/// What serde says of a value, without the value, which may be personal.
fn without_values(message: &str) -> String {
    let known = ["invalid type", "invalid value", "invalid length", "unknown variant"];
    let start = known.into_iter().find(|start| message.starts_with(start));
    match (start, message.rsplit_once(", expected ")) {
        (Some(start), Some((_, expected))) => format!("{start}, expected {expected}"),
        (Some(start), None) => start.to_owned(),
        _ if message.starts_with("missing field `") => message.to_owned(),
        _ => "the type refuses the value".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::without_values;

    #[test]
    fn what_serde_says_is_told_without_the_value() {
        for (message, told) in [
            ("invalid type: string \"Anna, expected\", expected u8", "invalid type, expected u8"),
            ("invalid value: integer `-7`, expected u8", "invalid value, expected u8"),
            ("unknown variant `Anna`, expected `a` or `b`", "unknown variant, expected `a` or `b`"),
            ("unknown variant `Anna`, there are no variants", "unknown variant"),
            ("missing field `name`", "missing field `name`"),
            ("Anna is too young", "the type refuses the value"),
        ] {
            assert_eq!(without_values(message), told);
        }
    }
}

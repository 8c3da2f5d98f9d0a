//! What the calls of one method are answered with, one after the other.

use std::collections::VecDeque;
use std::fmt;
use std::sync::Arc;

use serde_json::Value;

use crate::Behavior;
use crate::behavior::Said;

/// Says what a request is answered with.
pub(crate) type Respond = Arc<dyn Fn(&Value) -> Behavior + Send + Sync>;

#[derive(Clone)]
pub(crate) enum Script {
    /// One after the other.
    Behaviors(VecDeque<Behavior>),
    /// Whatever the function says.
    Respond(Respond),
}

impl Script {
    /// Each for one call, or as many as it says.
    pub(crate) fn each(behaviors: impl IntoIterator<Item = Behavior>) -> Self {
        let once = |behavior: Behavior| match behavior.times {
            None => behavior.times(1),
            Some(_) => behavior,
        };
        Self::Behaviors(behaviors.into_iter().map(once).collect())
    }

    /// What the next call is answered with, if anything is said about it.
    pub(crate) fn next(&mut self) -> Option<Behavior> {
        let Self::Behaviors(behaviors) = self else { return None };
        while let Some(first) = behaviors.front_mut() {
            match &mut first.times {
                None => return Some(first.clone()),
                Some(0) => {}
                Some(times) => {
                    *times -= 1;
                    return Some(first.clone());
                }
            }
            behaviors.pop_front();
        }
        None
    }

    /// How much is said about the next call.
    pub(crate) fn said(&self) -> Said {
        match self {
            Self::Respond(_) => Said::Something,
            Self::Behaviors(all) => {
                let next = all.iter().find(|behavior| behavior.times != Some(0));
                next.map_or(Said::Nothing, Behavior::said)
            }
        }
    }
}

impl From<Behavior> for Script {
    fn from(behavior: Behavior) -> Self {
        Self::Behaviors([behavior].into())
    }
}

impl fmt::Debug for Script {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Behaviors(behaviors) => behaviors.fmt(f),
            Self::Respond(_) => f.write_str("a function"),
        }
    }
}

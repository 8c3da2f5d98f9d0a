//! What the calls of one method are answered with, one after the other.

use std::collections::VecDeque;
use std::fmt;
use std::sync::Arc;

use serde_json::Value;

use crate::Behaviour;
use crate::behaviour::Said;

/// Says what a request is answered with.
pub(crate) type Respond = Arc<dyn Fn(&Value) -> Behaviour + Send + Sync>;

#[derive(Clone)]
pub(crate) enum Script {
    /// One after the other.
    Behaviours(VecDeque<Behaviour>),
    /// Whatever the function says.
    Respond(Respond),
}

impl Script {
    /// Each for one call, or as many as it says.
    pub(crate) fn each(behaviours: impl IntoIterator<Item = Behaviour>) -> Self {
        let once = |behaviour: Behaviour| match behaviour.times {
            None => behaviour.times(1),
            Some(_) => behaviour,
        };
        Self::Behaviours(behaviours.into_iter().map(once).collect())
    }

    /// What the next call is answered with, if anything is said about it.
    pub(crate) fn next(&mut self) -> Option<Behaviour> {
        let Self::Behaviours(behaviours) = self else { return None };
        while let Some(first) = behaviours.front_mut() {
            match &mut first.times {
                None => return Some(first.clone()),
                Some(0) => {}
                Some(times) => {
                    *times -= 1;
                    return Some(first.clone());
                }
            }
            behaviours.pop_front();
        }
        None
    }

    /// How much is said about the next call.
    pub(crate) fn said(&self) -> Said {
        match self {
            Self::Respond(_) => Said::Something,
            Self::Behaviours(all) => {
                let next = all.iter().find(|behaviour| behaviour.times != Some(0));
                next.map_or(Said::Nothing, Behaviour::said)
            }
        }
    }
}

impl From<Behaviour> for Script {
    fn from(behaviour: Behaviour) -> Self {
        Self::Behaviours([behaviour].into())
    }
}

impl fmt::Debug for Script {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Behaviours(behaviours) => behaviours.fmt(f),
            Self::Respond(_) => f.write_str("a function"),
        }
    }
}

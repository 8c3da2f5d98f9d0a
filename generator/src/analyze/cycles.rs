//! Which fields must be boxed because a record would otherwise contain itself.

use crate::model::{Api, Kind, Type, TypeId};

/// Marks every field that lies on a circle of records. Lists, maps and unions (whose variants are
/// boxed anyway) end a circle.
pub(super) fn mark_boxed(api: &mut Api) {
    let groups = Groups::of(api);
    for (index, def) in api.types.iter_mut().enumerate() {
        if let Kind::Record(fields) = &mut def.kind {
            for field in fields {
                field.boxed = matches!(&field.ty, Type::Named(id) if groups.together(index, id.0));
            }
        }
    }
}

/// Strongly connected components, found by Tarjan's algorithm without recursion.
struct Groups(Vec<usize>);

impl Groups {
    fn together(&self, one: usize, other: usize) -> bool {
        self.0.get(one).is_some_and(|group| self.0.get(other) == Some(group))
    }

    fn of(api: &Api) -> Self {
        let edges: Vec<Vec<usize>> = (0..api.types.len()).map(|at| below(api, at)).collect();
        let count = edges.len();
        let mut search = Search {
            index: vec![None; count],
            low: vec![0; count],
            group: vec![usize::MAX; count],
            open: Vec::new(),
            next: 0,
        };
        for start in 0..count {
            search.run(start, &edges);
        }
        Self(search.group)
    }
}

/// The records that stand directly inside the record at `at`. A record that holds itself counts,
/// which a component of one does not show; it is its own neighbor.
fn below(api: &Api, at: usize) -> Vec<usize> {
    let fields = api.get(TypeId(at)).map(|def| def.fields()).unwrap_or_default();
    fields
        .iter()
        .filter_map(|field| match &field.ty {
            Type::Named(id) if api.get(*id).is_some_and(|def| is_record(&def.kind)) => Some(id.0),
            _ => None,
        })
        .collect()
}

fn is_record(kind: &Kind) -> bool {
    matches!(kind, Kind::Record(_))
}

struct Search {
    index: Vec<Option<usize>>,
    low: Vec<usize>,
    group: Vec<usize>,
    open: Vec<usize>,
    next: usize,
}

#[allow(clippy::indexing_slicing, reason = "all indices are below the number of types")]
impl Search {
    fn run(&mut self, start: usize, edges: &[Vec<usize>]) {
        if self.index[start].is_some() {
            return;
        }
        let mut work = vec![(start, 0)];
        self.enter(start);
        while let Some((at, edge)) = work.pop() {
            match edges[at].get(edge) {
                Some(&to) => {
                    work.push((at, edge + 1));
                    if self.index[to].is_none() {
                        self.enter(to);
                        work.push((to, 0));
                    } else if self.group[to] == usize::MAX {
                        self.low[at] = self.low[at].min(self.index[to].unwrap_or(usize::MAX));
                    }
                }
                None => {
                    if Some(self.low[at]) == self.index[at] {
                        while let Some(member) = self.open.pop() {
                            self.group[member] = at;
                            if member == at {
                                break;
                            }
                        }
                    }
                    if let Some((above, _)) = work.last() {
                        self.low[*above] = self.low[*above].min(self.low[at]);
                    }
                }
            }
        }
    }

    fn enter(&mut self, at: usize) {
        self.index[at] = Some(self.next);
        self.low[at] = self.next;
        self.next += 1;
        self.open.push(at);
    }
}

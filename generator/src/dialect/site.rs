//! Where a builder is: in the document that it reads, and in the 3.0 form that it makes.

use crate::pointer::At;

/// A place in both; lives on the stack.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Site<'a> {
    document: At<'a>,
    form: At<'a>,
}

impl<'a> Site<'a> {
    /// The root of both.
    pub(super) const ROOT: Site<'static> = Site { document: At::ROOT, form: At::ROOT };

    /// One step down in both.
    pub(super) fn then(&'a self, token: &'a str) -> Site<'a> {
        Site { document: self.document.then(token), form: self.form.then(token) }
    }

    /// One step down in the document alone.
    pub(super) fn read(&'a self, token: &'a str) -> Site<'a> {
        Site { document: self.document.then(token), form: self.form }
    }

    /// One step down in the 3.0 form alone.
    pub(super) fn made(&'a self, token: &'a str) -> Site<'a> {
        Site { document: self.document, form: self.form.then(token) }
    }

    /// What is made here of what stands at `other`.
    pub(super) fn of(&self, other: &Site<'a>) -> Site<'a> {
        Site { document: other.document, form: self.form }
    }

    /// The place in the document, as a JSON pointer.
    pub(super) fn pointer(&self) -> String {
        self.document.pointer()
    }

    /// The place in the 3.0 form, as a JSON pointer.
    pub(super) fn form_pointer(&self) -> String {
        self.form.pointer()
    }
}
